"""Diaries, logs and chronicles: entries that a day heads, from which their words count."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from briefgen.annotate.temporal.calendar import shifted_month
from briefgen.annotate.temporal.diary_heads import (
    Head,
    Told,
    head_of,
    is_of_a_longer_time,
    opens_in_figures,
    told_by,
    told_by_title,
    written_last,
    year_of_itself,
)
from briefgen.annotate.temporal.holidays import HOLIDAYS
from briefgen.annotate.temporal.years import GREGORIAN
from briefgen.model import Block, BlockKind, DiaryEntry, Text

_FEWEST = 2
"""Entries of a diary, at least, where a day stands alone above each: a single one may be anything."""
_FEWEST_OPENED = 3
"""The same where a day stands at the head of each; and half of the paragraphs begin so."""
_LATEST = 2029
"""The last year that two figures may mean where nobody knows when the text was written."""
_DAYS_OF_A_YEAR = 365
_DAYS_ON = 31
"""Days after a day of running text, at most, within which the first entry below it is of its year."""

Entries = list[DiaryEntry]


@dataclass(slots=True)
class _Diary:
    """The entries found so far, and what tells the year of the next: a line above, the entry before, else the day of the text."""

    reference: dt.date | None
    told: Told | None
    narrative: bool
    last: dt.date | None = None
    running: list[str] = field(default_factory=list)
    """The paragraphs of running text above the first entry that no head has been asked about yet."""
    of_itself: int | None = None
    written: dt.date | None = None
    """The year and the day that those before them tell of last."""
    alone: Entries = field(default_factory=list)
    opened: Entries = field(default_factory=list)
    figures: list[Head] = field(default_factory=list)
    ends: Entries = field(default_factory=list)
    placed: int = 0
    """How many of those alone have a place beside them, if it is none: “3 May. Rain.”"""
    sure: set[int] = field(default_factory=set)
    """Blocks whose day is one of those that a line above tells."""

    def add(self, head: Head) -> None:
        if head.figures is not None:
            self.figures.append(head)
            return
        if not head.alone and head.month is not None and head.year is None and self._year_above(head) is None and self.last is None:
            return  # “May 5: the hearing begins”
        day = self._day_of(head)
        if head.month is None and not head.feast and day is None and self.last is None and not self._has_days_told():
            return  # “1st. …” below no month
        (self.alone if head.alone else self.opened).append(DiaryEntry(head.number, day))
        self.placed += head.placed
        if day is not None and self._is_told(day):
            self.sure.add(head.number)
        self.last = day or self.last

    def note(self, plain: str, block: Block) -> None:
        """Keeps what a line that is no entry, or running text above the first, tells of the year of those below."""
        told = told_by(plain, block)
        if told is not None:
            other = told.in_title and self.last is not None and not 0 <= told.year - self.last.year <= 1
            self.told, self.last = told, None if other or told.first else self.last
        elif self.last is None:
            self.running.append(plain[block.start : block.end])

    def _has_days_told(self) -> bool:
        return self.told is not None and self.told.first is not None

    def _is_told(self, day: dt.date) -> bool:
        told = self.told
        return told is not None and told.first is not None and told.last is not None and told.first <= day <= told.last

    def _year_above(self, head: Head) -> int | None:
        """The year that a line above tells, or running text of the diary itself, or a day of it shortly before the first entry."""
        if self.told is not None:
            return self.told.year
        self._read_running()
        written = self.written
        if self.of_itself is not None or written is None:
            return self.of_itself
        within = _DAYS_OF_A_YEAR if self.narrative else _DAYS_ON
        return next(
            (on.year for on in _in_years(head, (written.year, written.year + 1)) if 0 <= (on - written).days <= within), None
        )

    def _read_running(self) -> None:
        """Reads each paragraph above the first entry once, and only where a head asks for its year."""
        for words in self.running:
            self.of_itself = year_of_itself(words) or self.of_itself
            self.written = written_last(words, months=self.narrative) or self.written
        self.running.clear()

    def _day_of(self, head: Head) -> dt.date | None:
        """The day that a head names: of its own year, of that told above the first, else the nearest to the entry before it, or
        to the day of the text; that of a month told above goes on from the entry before. None where there is no such day."""
        if head.month is None and not head.feast:
            return self._numbered(head)
        year = head.year or (self._year_above(head) if self.last is None else None)
        near = self.last or self.reference
        years = [year] if year else [near.year - 1, near.year, near.year + 1] if near else []
        return _nearest([on for on in _in_years(head, years) if head.year or _fits(head, on)], near)

    def _numbered(self, head: Head) -> dt.date | None:
        base = self.last or (self.told.first if self.told else None)
        if base is None:
            return None
        year, month = shifted_month(base, int(self.last is not None and head.day < base.day))
        with suppress(ValueError):
            day = dt.date(year, month, head.day)
            return day if _fits(head, day) else None
        return None


def entries_in(text: Text, reference: dt.date | None, title: str = "", *, narrative: bool = False) -> Entries:
    """The paragraphs and headings that are nothing but a day, or that begin with one, by their number, and the day; none where
    there are too few. None stands for the day where an entry ends: at a heading without one, at a month or a year, at a day that
    there is not.

    A day without its year is the nearest one to the entry before it; the first is of the year that the `title`, a heading
    or a line like one names above it, of a day that running text writes out shortly before it, or in a background text
    (`narrative`) of the year told last; and where it stands alone, else the nearest one to the `reference`, the day of the text.
    """
    diary = _Diary(reference, told_by_title(title), narrative)
    opened = paragraphs = 0
    for number, block in enumerate(text.blocks):
        paragraphs += block.kind is BlockKind.PARAGRAPH
        head = head_of(text.plain, block, number)
        if head is not None:
            diary.add(head)
        elif block.kind is BlockKind.HEADING or is_of_a_longer_time(text.plain, block):
            diary.ends.append(DiaryEntry(number, None))
        opened += opens_in_figures(text.plain, block)
        if head is None:
            diary.note(text.plain, block)
    return _entries(diary, opened, paragraphs)


def _entries(diary: _Diary, in_figures: int, paragraphs: int) -> Entries:
    alone = diary.alone + _in_order(diary.figures, diary.reference)
    together = alone + diary.opened
    if _days_of(alone) >= _FEWEST:
        found = together if len(alone) == diary.placed else alone
    elif _days_of(together) >= _FEWEST_OPENED and 2 * (len(together) + in_figures) >= paragraphs:
        found = together
    else:
        found = [entry for entry in together if entry.block in diary.sure]
    return sorted(found + diary.ends, key=lambda entry: entry.block) if found else []


def _days_of(entries: Entries) -> int:
    return sum(entry.day is not None for entry in entries)


def _in_years(head: Head, years: Iterable[int]) -> list[dt.date]:
    """The day of a head in each of some years; without those in which there is none."""
    found = []
    for year in years:
        with suppress(ValueError):
            found.append(HOLIDAYS[head.feast].on(year) if head.feast else dt.date(year, head.month or 1, head.day))
    return found


def _fits(head: Head, day: dt.date) -> bool:
    """Whether a day is the weekday that its head names, if it names one; days of old may count by another calendar."""
    return head.weekday in (None, day.weekday()) or day.year <= GREGORIAN


def _nearest(days: Sequence[dt.date], reference: dt.date | None) -> dt.date | None:
    return min(days, key=lambda day: abs(day - reference) if reference else day - dt.date.min, default=None)


def _year_of(written: str, reference: dt.date | None) -> int:
    """A year of two figures is the last such one that the text may have been written in."""
    if len(written) > 2:
        return int(written)
    latest = reference.year if reference else _LATEST
    year = latest // 100 * 100 + int(written)
    return year if year <= latest else year - 100


def _in_order(heads: list[Head], reference: dt.date | None) -> Entries:
    """The days of entries in figures: of both orders the one in which more of them are days and follow each other, or do so sooner;
    none where that does not tell."""
    told = []
    for day_first in (True, False):
        entries = [DiaryEntry(head.number, _in_figures(head, reference, day_first=day_first)) for head in heads]
        days = [entry.day for entry in entries if entry.day is not None]
        if days and days == sorted(days):
            told.append((len(heads) - len(days), days[-1] - days[0], entries))
    told.sort(key=lambda order: order[:2])
    unsure = not told or (len(told) > 1 and told[0][:2] == told[1][:2])
    return [] if unsure else told[0][2]


def _in_figures(head: Head, reference: dt.date | None, *, day_first: bool) -> dt.date | None:
    one, two, year = head.figures or (0, 0, "0")
    with suppress(ValueError):
        return dt.date(_year_of(year, reference), two if day_first else one, one if day_first else two)
    return None
