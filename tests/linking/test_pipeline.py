"""A trained pipeline's names, where there is one, are evidence: they support a reading or speak against it."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from briefgen.annotate import Context, Matcher, from_string
from briefgen.config import Linking
from briefgen.model import Registry

PERSON = {"id": "ada", "type": "Person", "name": "Velm"}


@pytest.mark.parametrize(("label", "linked"), [("PERSON", True), ("GPE", False), ("ORG", False), ("DATE", True), (None, True)])
def test_labels(label: str | None, linked: bool) -> None:
    text, doc = from_string("The crowd cheered Velm loudly.", "en")
    if label is not None:
        doc.set_ents([Span(doc, 3, 4, label=label)])
    mentions, skipped = Matcher(Registry([PERSON]), Linking()).link(text, doc, Context())
    assert bool(mentions) is linked
    assert bool(skipped) is not linked
