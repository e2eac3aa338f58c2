"""Licences as people write them: those that name one, and those that leave a doubt."""

from __future__ import annotations

import pytest

from briefgen.licences import HOW, doubt

KNOWN = [
    ("CC-BY-4.0", "an SPDX id"),
    ("cc-by-sa-3.0", "in small letters"),
    ("CC BY 4.0", "as Creative Commons writes it"),
    ("CC BY-NC-ND 3.0 IGO", "with its port"),
    ("CC-BY-SA 3.0 de", "half of both"),
    ("Creative Commons Attribution 4.0 International", "in words"),
    ("Creative Commons Attribution-ShareAlike 4.0 International License", "all the words"),
    ("CC0", "no rights reserved"),
    ("CC0 1.0 Universal, https://creativecommons.org/publicdomain/zero/1.0/", "an address says it all"),
    ("public domain", "in words"),
    ("Public Domain Mark 1.0", "the mark"),
    ("OGL-UK-3.0", "an SPDX id of a government"),
    ("Open Government Licence v3.0", "the same in words"),
    ("MIT OR CC-BY-4.0", "an expression"),
    ("LicenseRef-agency-terms", "a reference, as SPDX has them"),
    ("Terms of the agency, https://agency.example/terms", "terms that can be looked up"),
]
RESERVED = "Say who gave `permission`, or write `mode: private`."
DOUBTFUL = [
    ("CC BY", "“CC BY” does not say which version of the licence is meant.", "Write it as CC-BY-4.0, with its version."),
    ("CC-BY-4.O", "“CC-BY-4.O” is no licence that is known.", "Did you mean “CC-BY-4.0”?"),
    ("CC BY 5.0", "there is no version 5.0 of that licence.",
     "Look it up where the text is offered, and write it as CC-BY-4.0."),
    ("CCBY4.0", "“CCBY4.0” is no licence that is known.", "Did you mean “CC-BY-4.0”?"),
    ("free", "“free” is no licence that is known.", HOW),
    ("yes", "“yes” is no licence that is known.", HOW),
    ("Full terms of  the agency", "“Full terms of the agency” is no licence that is known.", HOW),
    ("All rights reserved.", "“All rights reserved.” gives nobody leave to show the text.", RESERVED),
    ("© The Paper 2025", "“© The Paper 2025” gives nobody leave to show the text.", RESERVED),
]  # fmt: skip


@pytest.mark.parametrize(("licence", "why"), KNOWN)
def test_a_licence_that_is_known(licence: str, why: str) -> None:
    assert doubt(licence) is None, why


@pytest.mark.parametrize(("licence", "message", "hint"), DOUBTFUL)
def test_what_leaves_a_doubt(licence: str, message: str, hint: str) -> None:
    assert doubt(licence) == (message, hint)
