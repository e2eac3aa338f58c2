"""Names that a trained pipeline found: evidence of what a name is, never of whom it means. Offsets are code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KINDS = {"PERSON": "person", "PER": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "thing"}


class Tagged(NamedTuple):
    """A name that was found, and what the pipeline takes it for: `person`, `place` or `thing`."""

    start: int
    end: int
    text: str
    kind: str


def tagged_names(doc: Doc | None) -> list[Tagged]:
    """The names that a trained pipeline found, in text order."""
    if doc is None:
        return []
    return [Tagged(e.start_char, e.end_char, e.text, _KINDS[e.label_]) for e in doc.ents if e.label_ in _KINDS]


def tagged_around(tagged: Sequence[Tagged], start: int, end: int) -> Tagged | None:
    """The one of these names, which do not overlap, that covers a stretch of the text."""
    index = bisect_right(tagged, start, key=lambda name: name.start) - 1
    return tagged[index] if index >= 0 and end <= tagged[index].end else None
