"""Notes where they belong, numbered as they come in their article."""

from __future__ import annotations

from collections import defaultdict

from briefgen.assemble.citations import Library
from briefgen.assemble.passages import ArticleText
from briefgen.model import Anchor, Annotated, Note, PlacedNote


def place_notes(annotated: Annotated, texts: dict[str, ArticleText], library: Library) -> dict[str, tuple[PlacedNote, ...]]:
    """The notes of each article, by its id: first those on the whole article, then in the order in which their passages end."""
    by_article: dict[str, list[tuple[Anchor | None, Note]]] = defaultdict(list)
    for note in annotated.sources.notes:
        by_article[note.article].append((annotated.note_anchors.get(note.id), note))
    placed = {}
    for article, notes in by_article.items():
        notes.sort(key=lambda pair: (pair[0].end, pair[0].start) if pair[0] else (-1, -1))
        text = texts[article]
        placed[article] = tuple(
            PlacedNote(
                note=note,
                number=number,
                anchor=anchor,
                passage=text.passage_at(anchor) if anchor else None,
                body=annotated.prose["note", note.id, ("body",)],
                sources=library.resolve(note.sources),
            )
            for number, (anchor, note) in enumerate(notes, start=1)
        )
    return placed
