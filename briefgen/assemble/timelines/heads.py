"""Dates that an author puts before what they date: a heading, a line or a cell of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.dating import Dating, basis_of, is_only_a_date, placeable
from briefgen.assemble.timelines.reading import Reading
from briefgen.dates import DateError, DateValue
from briefgen.model import Basis, BlockKind, TimeExpression
from briefgen.written_dates import as_edtf

_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)


def heading_value(words: str) -> DateValue | None:
    """The date that a heading is, whole: a day, a month, a year. None for all other headings."""
    words = words.strip().rstrip(".:")
    written = words if _ISO.fullmatch(words) else as_edtf(words)
    try:
        return DateValue.parse(written) if written else None
    except DateError:
        return None


def with_heads(
    text: ArticleText, readings: Sequence[Reading], times: Sequence[Sequence[TimeExpression]], own: Sequence[Dating | None]
) -> list[Dating | None]:
    """The dates of the sentences, `own` ones and those that their author put before them.

    A sentence that is only a date gives it to the next one of its block, and a cell of a table at the head of its row to the cell
    after it. Alone in its block, or a heading, it gives it to the first sentence of each block that follows, until the next heading
    or lone date, or a sentence that tells of another day. The line under a headline that repeats the dateline gives nothing.
    """
    found = list(own)
    standing: Dating | None = None
    under_heading = False
    cell: Dating | None = None
    for index, kind, first, count in _blocks(text):
        block = text.body.text.blocks[index]
        if kind is BlockKind.HEADING:
            words = text.body.text.plain[block.start : block.end]
            value = heading_value(words)
            standing, under_heading = Dating(value, words.strip(), Basis.EXPLICIT, headed=True) if value else None, True
            continue
        lone = _lone_date(readings[first], times[first])
        if kind is BlockKind.CELL:
            found[first] = _headed(cell, found[first]) if cell and not lone else found[first]
            cell = lone if count == 1 and block.opens_row else None
        elif lone and count == 1:
            standing, under_heading = None if text.article.date and lone.value == text.article.date else lone, False
        elif lone:
            found[first + 1] = _headed(lone, found[first + 1])
        elif standing and _tells_of_its_own(found[first], standing):
            standing = standing if under_heading else None
        elif standing:
            found[first] = _headed(standing, found[first])
    return found


def of_entries(text: ArticleText) -> list[Dating | None]:
    """The day of the entry of a diary or a chronology that each sentence stands in; None outside of all entries."""
    entries = text.body.entries
    starts = [entry.block for entry in entries]
    days = [entries[at - 1].day if (at := bisect_right(starts, sentence.block)) else None for sentence in text.sentences]
    return [Dating(DateValue.parse(str(day)), "", Basis.DIARY) if day else None for day in days]


def _headed(head: Dating, own: Dating | None) -> Dating:
    """The date of a sentence behind a date: its own only where that is a finer one of the same time."""
    return replace(own, headed=True) if own is not None and head.value.contains(own.value) else head


def _tells_of_its_own(own: Dating | None, head: Dating) -> bool:
    """Whether the main verb of a sentence has a date, written with its year, that is another than the one standing above it."""
    if own is None or own.basis is not Basis.EXPLICIT or head.value.contains(own.value):
        return False
    return own.verb is not None and not own.verb.side and not own.manner


def _blocks(text: ArticleText) -> Iterator[tuple[int, BlockKind, int, int]]:
    """(index, kind, first sentence, number of sentences) of each block; headings have no sentences."""
    counts: dict[int, list[int]] = {}
    for number, sentence in enumerate(text.sentences):
        counts.setdefault(sentence.block, []).append(number)
    for index, block in enumerate(text.body.text.blocks):
        numbers = counts.get(index, [])
        if block.kind is BlockKind.HEADING or numbers:
            yield index, block.kind, numbers[0] if numbers else 0, len(numbers)


def _lone_date(reading: Reading, times: Iterable[TimeExpression]) -> Dating | None:
    if not is_only_a_date(reading):
        return None
    time = next((t for t in times if placeable(t)), None)
    if time is None or time.value is None:
        return None
    return Dating(time.value, time.text, basis_of(time), headed=True)
