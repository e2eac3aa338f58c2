"""Output paths of what records have beside their pages."""

from __future__ import annotations

from briefgen.model import PlacedNote
from briefgen.urls import page_path


def note_path(note: PlacedNote) -> str:
    """The output path of a note's own page."""
    return page_path("note", f"{note.note.article}/{note.note.id}")


def timeline_stem(kind: str, record_id: str) -> str:
    """The output path, without its ending, of a record's timeline for other programs."""
    return page_path(kind, record_id).removesuffix(".html") + "/timeline"
