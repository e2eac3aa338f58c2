"""Diaries, logs and chronicles: entries that a day heads, from which their words count."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from briefgen.annotate.temporal.holidays import HOLIDAYS
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

_FEAST = re.compile(r"(?P<feast>[A-Z][\w’'. ]+?)(?:,? (?P<year>\d{4}))?[.:]?")

Entries = list[tuple[int, dt.date | None]]


@dataclass(frozen=True, slots=True)
class _Figures:
    """“1/6/44” above an entry: either number may be the day."""

    block: int
    one: int
    two: int
    year: int

    def day(self, *, day_first: bool) -> dt.date | None:
        day, month = (self.one, self.two) if day_first else (self.two, self.one)
        return _day(self.year, month, day)


def entries_in(text: Text, reference: dt.date | None) -> Entries:
    """The paragraphs and headings that are nothing but a day, or that begin with one and its year, by their number, and the day;
    none where there are too few. None stands for the day where an entry ends: at a heading without one, at a day that there is not.

    A day without its year is the nearest one to the entry before it; the first is of the year that a heading names above it, not of
    one in running text, and where it stands alone, else the nearest one to the `reference`, the day of the text.
    """
    alone: Entries = []
    figures: list[_Figures] = []
    opened: Entries = []
    ends: Entries = []
    paragraphs = 0
    told: int | None = None
    last: dt.date | None = None
    for number, block in enumerate(text.blocks):
        head = text.plain[block.start : min(block.end, block.start + _LONGEST)].strip()
        paragraphs += block.kind is BlockKind.PARAGRAPH
        whole = block.end - block.start <= _LONGEST
        match: re.Match[str] | None
        if whole and (match := _ALONE.fullmatch(head)):
            alone.append((number, _named(match, told if last is None else None, last or reference)))
        elif whole and (match := _FIGURES.fullmatch(head)):
            figures.append(_Figures(number, int(match["one"]), int(match["two"]), _year_of(match["year"], reference)))
        elif whole and (match := _FEAST.fullmatch(head)) and match["feast"] in HOLIDAYS:
            alone.append((number, _of_feast(match, told if last is None else None, last or reference)))
        elif (match := _OPENS.match(head)) and (match["year"] or told is not None or last is not None):
            opened.append((number, _named(match, told if last is None else None, last)))
        elif block.kind is BlockKind.HEADING:
            ends.append((number, None))
        years = _YEAR.findall(head) if whole else match["year"] and [match["year"]] if match else None
        told = int(years[-1]) if years else told
        last = next((day for at, day in (*alone[-1:], *opened[-1:]) if at == number and day is not None), last)
    entries = sorted(alone + _in_order(figures), key=lambda entry: entry[0])
    if _days_of(entries) < _FEWEST:
        entries = opened if _days_of(opened) >= _FEWEST_OPENED and 2 * len(opened) >= paragraphs else []
    return sorted(entries + ends, key=lambda entry: entry[0]) if entries else []


def _days_of(entries: Entries) -> int:
    return sum(day is not None for _, day in entries)


def _day(year: int, month: int, day: int) -> dt.date | None:
    """None where there is no such day."""
    with suppress(ValueError):
        return dt.date(year, month, day)
    return None


def _named(match: re.Match[str], told: int | None, reference: dt.date | None = None) -> dt.date | None:
    """The day that a head names: of its own year, of that told above it, else the nearest to the reference; else None."""
    name, day = match["month"] or match["name"], int(match["day"] or match["number"])
    month = MONTHS.get(name.lower()) or MONTHS_SHORT[name[:-1]]
    year = int(match["year"]) if match["year"] else told
    if year is not None:
        return _day(year, month, day)
    return _nearest([_day(y, month, day) for y in _years_around(reference)], reference)


def _of_feast(match: re.Match[str], told: int | None, reference: dt.date | None) -> dt.date | None:
    """The day of a feast, as `_named` finds that of others."""
    year = int(match["year"]) if match["year"] else told
    years = [year] if year is not None else _years_around(reference)
    return _nearest([HOLIDAYS[match["feast"]].on(y) for y in years], reference)


def _years_around(reference: dt.date | None) -> list[int]:
    return [] if reference is None else [reference.year - 1, reference.year, reference.year + 1]


def _nearest(days: Sequence[dt.date | None], reference: dt.date | None) -> dt.date | None:
    known = [day for day in days if day is not None]
    return min(known, key=lambda day: abs(day - reference) if reference else day - dt.date.min, default=None)


def _year_of(written: str, reference: dt.date | None) -> int:
    """A year of two figures is the last such one that the text may have been written in."""
    if len(written) > 2:
        return int(written)
    latest = reference.year if reference else _LATEST
    year = latest // 100 * 100 + int(written)
    return year if year <= latest else year - 100


def _in_order(figures: list[_Figures]) -> Entries:
    """The days of entries in figures: of both orders the one in which more of them are days and follow each other, or do so sooner;
    none where that does not tell."""
    told = []
    for day_first in (True, False):
        entries = [(figure.block, figure.day(day_first=day_first)) for figure in figures]
        days = [day for _, day in entries if day is not None]
        if days and days == sorted(days):
            told.append((len(figures) - len(days), days[-1] - days[0], entries))
    told.sort(key=lambda order: order[:2])
    unsure = not told or (len(told) > 1 and told[0][:2] == told[1][:2])
    return [] if unsure else told[0][2]
