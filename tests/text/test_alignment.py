"""Where the words of a text stand in what its author wrote."""

from __future__ import annotations

import pytest

from briefgen.model.alignment import source_offset

CASES = [
    ("“We won,” she said.", '\n\n"We won," she said.', "“", '"', "a mark at the beginning, behind empty lines"),
    ("He left.\n“No.”", 'He left.\n\n"No."', "“", '"', "a mark behind the end of a line"),
    ("He left.\n“No.”", 'He left.\n\n"No."', "No", "No", "the word behind it"),
    ("It was (very) late.", "It was *(very)* late.", "(", "(", "a bracket"),
    ("Now it is bold.", "Now **it** is bold.", "it", "it", "a word within marks of the source"),
]


@pytest.mark.parametrize(("plain", "source", "of", "at", "why"), CASES, ids=[case[-1] for case in CASES])
def test_finds_the_place(plain: str, source: str, of: str, at: str, why: str) -> None:
    assert source_offset(plain, source, plain.index(of)) == source.index(at), why
