"""Notes where they belong, numbered as they come in their article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefgen.assemble.citations import Library
from briefgen.assemble.passages import ArticleText
from briefgen.model import Anchor, Annotated, PlacedNote


def place_notes(annotated: Annotated, texts: dict[str, ArticleText], library: Library) -> dict[str, tuple[PlacedNote, ...]]:
    """The notes of each article, by its id: first those on the whole article, then in the order in which their passages end."""
    by_article: dict[str, list[PlacedNote]] = defaultdict(list)
    for note in annotated.sources.notes:
        body, sources = annotated.prose["note", note.id, ("body",)], library.resolve(note.sources)
        by_article[note.article].append(PlacedNote(note, 0, None, None, 0, "", body, sources))
    return {article: anchored_at(notes, annotated.note_anchors, texts[article]) for article, notes in by_article.items()}


def anchored_at(notes: Iterable[PlacedNote], anchors: Mapping[str, Anchor], text: ArticleText) -> tuple[PlacedNote, ...]:
    """Notes of one article where their anchors are in its text, numbered anew."""
    found = sorted(((anchors.get(note.note.id), note) for note in notes), key=lambda pair: _place(pair[0]))
    return tuple(_at(replace(note, number=number), anchor, text) for number, (anchor, note) in enumerate(found, start=1))


def _at(note: PlacedNote, anchor: Anchor | None, text: ArticleText) -> PlacedNote:
    """A note with its passage, and with what other pages quote of that."""
    if anchor is None:
        return replace(note, anchor=None, passage=None, last=0, heading="")
    passage, last = text.passages_of(anchor)
    return replace(note, anchor=anchor, passage=passage, last=last, heading=text.heading_of(anchor))


def _place(anchor: Anchor | None) -> tuple[int, int]:
    return (anchor.end, anchor.start) if anchor else (-1, -1)
