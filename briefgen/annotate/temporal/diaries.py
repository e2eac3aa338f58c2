"""Diaries, logs and chronicles: entries that a day heads, from which their words count."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from briefgen.annotate.temporal.tables import MONTHS, MONTHS_SHORT, WEEKDAYS
from briefgen.model import BlockKind, Text

_NAMES = "|".join([*(name.capitalize() for name in MONTHS), *(rf"{short}\." for short in MONTHS_SHORT)])
_DAY = (
    rf"(?:(?:{'|'.join(name.capitalize() for name in WEEKDAYS)}),? )?(?:the )?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?,? (?P<month>{_NAMES})"
    rf"|(?P<name>{_NAMES}) (?P<number>\d{{1,2}})(?:st|nd|rd|th)?)"
)
_ALONE = re.compile(rf"(?:[A-Z][\w’' ]+, )?\(?{_DAY}\)?(?: \([A-Z][\w’' ]+\))?(?:,? (?P<year>\d{{4}}))?[.:]?")
"""Also “Candlemas Day (2 February), 1483” and “30 March (Easter) 1483”."""
_FIGURES = re.compile(r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{2}|\d{4})[.:]?")
_OPENS = re.compile(rf"(?:[A-Za-z]+ \d+: )?{_DAY}(?:,? (?P<year>\d{{4}})(?:[,.:;]| ?[-–—]|$)|(?::| ?[–—]| --?) )")
"""Also “DAY 7: 29 February 1836”, and without a year “June 29 — …” and “May 5: …”."""
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
_LONGEST = 40
"""Letters of a paragraph that is a day, at most, and of the day that a paragraph begins with."""
_FEWEST = 2
"""Entries of a diary, at least, where a day stands alone above each: a single one may be anything."""
_FEWEST_OPENED = 3
"""The same where a day stands at the head of each; and half of the paragraphs begin so."""
_LATEST = 2029
"""The last year that two figures may mean where nobody knows when the text was written."""

Entries = list[tuple[int, dt.date]]


@dataclass(frozen=True, slots=True)
class _Figures:
    """“1/6/44” above an entry: either number may be the day."""

    block: int
    one: int
    two: int
    year: int


def entries_in(text: Text, reference: dt.date | None) -> Entries:
    """The paragraphs and headings that are nothing but a day, or that begin with one and its year, by their number, and the day;
    none where there are too few. A day without its year is of the year that the text named last above it; one that stands
    alone is else the nearest one to the `reference`, the day of the text."""
    alone: Entries = []
    figures: list[_Figures] = []
    opened: Entries = []
    paragraphs = 0
    told: int | None = None
    for number, block in enumerate(text.blocks):
        head = text.plain[block.start : min(block.end, block.start + _LONGEST)].strip()
        paragraphs += block.kind is BlockKind.PARAGRAPH
        years = _YEAR.findall(text.plain, block.start, block.end)
        whole = block.end - block.start <= _LONGEST
        if whole and (match := _ALONE.fullmatch(head)):
            alone += ((number, day) for day in _named(match, told, reference))
        elif whole and (match := _FIGURES.fullmatch(head)):
            figures.append(_Figures(number, int(match["one"]), int(match["two"]), _year_of(match["year"], reference)))
        elif match := _OPENS.match(head):
            opened += ((number, day) for day in _named(match, told))
        told = int(years[-1]) if years else told
    entries = sorted(alone + _in_order(figures))
    if len(entries) >= _FEWEST:
        return entries
    return opened if len(opened) >= _FEWEST_OPENED and 2 * len(opened) >= paragraphs else []


def _named(match: re.Match[str], told: int | None, reference: dt.date | None = None) -> Iterator[dt.date]:
    """The day that a head names: of its own year, of that told above it, else the nearest to the reference; else none."""
    name, day = match["month"] or match["name"], int(match["day"] or match["number"])
    month = MONTHS.get(name.lower()) or MONTHS_SHORT[name[:-1]]
    year = int(match["year"]) if match["year"] else told
    with suppress(ValueError):
        if year is not None:
            yield dt.date(year, month, day)
        elif reference is not None:
            near = (dt.date(reference.year + shift, month, day) for shift in (-1, 0, 1))
            yield min(near, key=lambda found: abs(found - reference))


def _year_of(written: str, reference: dt.date | None) -> int:
    """A year of two figures is the last such one that the text may have been written in."""
    if len(written) > 2:
        return int(written)
    latest = reference.year if reference else _LATEST
    year = latest // 100 * 100 + int(written)
    return year if year <= latest else year - 100


def _in_order(figures: list[_Figures]) -> Entries:
    """The days of entries in figures: of both orders the one in which they follow each other, or do so sooner; none where that does
    not tell."""
    if len(figures) < _FEWEST:
        return []
    told = []
    for order in ("day first", "month first"):
        with suppress(ValueError):
            pairs = [(f.one, f.two) if order == "day first" else (f.two, f.one) for f in figures]
            days = [dt.date(f.year, month, day) for f, (day, month) in zip(figures, pairs, strict=True)]
            if days == sorted(days):
                told.append((days[-1] - days[0], [(f.block, day) for f, day in zip(figures, days, strict=True)]))
    told.sort(key=lambda order: order[0])
    unsure = not told or (len(told) > 1 and told[0][0] == told[1][0])
    return [] if unsure else told[0][1]
