"""The times of a text: those that the editor set, and those that are read."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.annotate.context import Context
from briefgen.annotate.temporal.closed import merged, touches, without_overlaps
from briefgen.annotate.temporal.editor import NONE, periods_in, set_by_editor
from briefgen.annotate.temporal.iso_dates import iso_dates
from briefgen.annotate.temporal.reader import Reader
from briefgen.model import DiaryEntry, Text, TimeExpression


def find_times(text: Text, context: Context, masked: Sequence[tuple[int, int]] = ()) -> tuple[TimeExpression, ...]:
    """Every time expression outside headings, links, code and HTML, and outside `masked` spans; the editor's word comes first."""
    return read_times(text, context, masked)[0]


def read_times(
    text: Text, context: Context, masked: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[TimeExpression, ...], tuple[DiaryEntry, ...]]:
    """What `find_times` finds, and the entries of a diary that the text is, or holds."""
    closed = merged([*masked, *((r.start, r.end) for r in text.regions)])
    first = [
        t
        for t in (*set_by_editor(text, context), *periods_in(text, context))
        if not touches(closed, t.start, t.end) or t.rule != "period"
    ]
    first = without_overlaps(first)
    closed = merged([*closed, *((t.start, t.end) for t in first)])
    english = context.language.split("-")[0].lower() == "en"
    reader = Reader(text, context, closed)
    found = list(reader.read()) if english else iso_dates(text, closed)
    times = tuple(sorted((t for t in (*first, *found) if t.rule != NONE), key=lambda t: t.start))
    return times, tuple(reader.entries)
