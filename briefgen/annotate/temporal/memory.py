"""What is remembered of the times read before: the day, month and year told of, quarters, and passages about the past."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.readings import Reading
from briefgen.annotate.temporal.told_of import Passage, Quarter
from briefgen.dates import DateValue, Kind, Precision

_NAMED = re.compile(r"\d{4}-[QH].")
_PART_OF_A_YEAR = re.compile(r"\d{4}-\d\d")
_MONTH = 31
NO_QUARTER: tuple[int | None, int, int] = (None, 0, 0)


@dataclass(slots=True)
class Memory:
    """The times last read: in news of this paragraph, in background texts of the whole text. Quarters are kept throughout."""

    day: dt.date | None = None
    month: tuple[int, int] | None = None
    year: int | None = None
    about: tuple[int, int] | None = None
    """The month near which a season, or a part of a year, was told of: a month without a year goes on from there."""
    within: tuple[dt.date, dt.date] | None = None
    """The span that was told of last: a month or a day without a year that fits into it is of its year."""
    of_things: dict[tuple[int, str], int] = field(default_factory=dict)
    """The year that a month was told with before a thing: “the September 2002 report” is “the September report” afterwards."""
    hour: tuple[dt.date | None, int] | None = None
    """The last hour told of, and its day: a later one of that day is told forwards."""
    before_christ: bool = False
    """Whether the text tells of a time before our era: no month or day without a year is of another there."""
    flashback: tuple[int, int] | None = None
    """Year and month of what a background text has just said “had been”: what follows may be of that time still."""
    month_first: bool | None = None
    """Whether dates in figures have shown that they begin with the month; None as long as none has shown its order."""
    few_years: bool = False
    """Whether a background text with a dateline names so few years that what is only just over may be its news."""
    named_year: int | None = None
    """The year that was named last, told of or not."""
    quarter: Quarter | None = None
    results: Quarter | None = None
    """The quarter whose results are told: the last named, except that of the year before, which it is compared with."""
    results_before: Quarter | None = None
    """The quarter that was told of before that."""
    weekdays: dict[int, dt.date] = field(default_factory=dict)
    """The day last meant by each weekday, kept throughout."""
    sentence_year: int | None = None
    """The year last named in this sentence, and the word that it, or the last date read from it, ended at."""
    sentence_at: int = 0
    sentence_from: tuple[int, int] = (1, 1)
    """Month and day that a date with that year named: what follows in the sentence is told forwards from there."""

    sentence_month: tuple[int, int] | None = None
    """The month of the last day or month read in this sentence, and the word it ended at: lists are told forwards."""
    sentence_month_at: int = 0
    sentence_quarter: tuple[int | None, int, int] = NO_QUARTER
    """Year and EDTF code of the quarter or half with its year that was last read in this sentence, and the word it ended at."""
    passage: Passage | None = None
    """The past that this paragraph tells of, where it does; not kept for background texts, which tell of nothing else."""
    after_heading: bool = False
    """Whether, in a background text with a dateline, a heading has ended what was told: no year is carried on over it."""
    in_entry: bool = False
    """Whether an entry of a diary is being read: its day is told of throughout."""
    counts_hours: bool = False
    """Whether the text has written an hour as “0730”."""
    in_lead: bool = False
    """Whether the first paragraphs of the text are being read."""
    day_before: dt.date | None = None
    """The one day that the paragraph before wrote out: what the next paragraph begins with may count from it."""
    told_before: dt.date | None = None
    """The last day that the paragraph before wrote out, or named by its number."""
    told_last: dt.date | None = None
    """The same of this paragraph."""
    written: set[dt.date] = field(default_factory=set)
    """The days that this paragraph wrote out."""
    days: set[dt.date] = field(default_factory=set)
    """All days that this paragraph has named."""
    days_before: set[dt.date] = field(default_factory=set)
    """Those of the paragraph before that named any."""
    of_no_day: bool = False
    """Whether a day was told last of which the year is not known: hours are of it, and of no other."""
    month_is_named: bool = False
    """Whether a month itself was told of last, not a day of it."""

    @property
    def has_dated_sentence(self) -> bool:
        """Whether a day, a month or a year has been read in this sentence."""
        return self.sentence_month is not None or self.sentence_year is not None

    def forget(self, *, adjoins: bool) -> None:
        """What a new paragraph of a news text does not take over. `adjoins`: the paragraph before held the last times."""
        self.day_before = next(iter(self.written)) if adjoins and len(self.written) == 1 else None
        self.told_before, self.told_last = self.told_last if adjoins else None, None
        self.day = self.month = self.year = self.about = self.within = self.passage = None
        self.before_christ = False
        self.month_is_named = False
        self.written = set()
        self.days, self.days_before = set(), self.days or self.days_before

    def enter_entry(self, day: dt.date | None) -> None:
        """What the day of a diary's entry leaves: all that its words may count from; None ends the entry before it."""
        self.in_entry = day is not None
        if day is None:
            return
        self.day, self.month, self.year, self.named_year = day, (day.year, day.month), day.year, day.year
        self.about = self.within = self.hour = None
        self.month_is_named = False

    def enter_section(self, year: int | None) -> None:
        """What a heading leaves of a background text that has a dateline: the year that it names."""
        self.after_heading = self.after_heading or self.year is not None
        self.day = self.month = self.about = self.within = None
        self.month_is_named = False
        self.year = self.named_year = year

    def note(self, reading: Reading, end: int, rule: str, *, behind: bool = False, had_been: bool = False) -> None:
        """Keeps what a resolved date says of day, month and year; it ended at word `end` of its sentence.

        One that lies `behind` what is told holds for the rest of its sentence alone, but for a flashback, to what `had_been`. A
        weekday or “yesterday” mostly dates the report: it names no other year than the one told of.
        """
        value = reading.value
        if value is not None and value.earliest is not None:
            self.before_christ = value.earliest_date is None
        if value is None or value.earliest_date is None:
            self.of_no_day = self.of_no_day or rule == "month-day"
            return
        told = self.day, self.month, self.year, self.about, self.within, self.month_is_named
        self.named_year = value.earliest_date.year
        self._note(reading, value, value.earliest_date, end, rule)
        if not behind:
            self.flashback = None
        elif had_been and value.latest_date is not None and (value.latest_date - value.earliest_date).days < _MONTH:
            self.flashback = value.earliest_date.year, value.earliest_date.month
        if behind:
            self.day, self.month, self.year, self.about, self.within, self.month_is_named = told

    def _note(self, reading: Reading, value: DateValue, first: dt.date, end: int, rule: str) -> None:
        self.note_quarter(reading, end, rule)
        if rule in _PARTS and not reading.anchor:
            self.sentence_year, self.sentence_at = first.year, end
            self.sentence_from = (first.month, 1)
        if value.kind is not Kind.POINT:
            self._note_span(value, is_a_week="-W" in reading.timex)
            return
        self.within = None
        if rule in _WITH_A_YEAR or (value.precision is Precision.YEAR and not value.approximate):
            self.sentence_year, self.sentence_at = first.year, end
            self.sentence_from = (first.month, first.day)
        elif first.year == self.sentence_year:
            self.sentence_at = end
        if value.precision in (Precision.DAY, Precision.INSTANT, Precision.MONTH):
            self.sentence_month, self.sentence_month_at = (first.year, first.month), end
        if value.precision in (Precision.DAY, Precision.INSTANT):
            self.day, self.about, self.of_no_day = first, None, False
            hour = reading.hour
            self.hour = (first, hour) if hour is not None else self.hour
            self.days.add(first)
            if rule not in _OF_THE_REPORT or not self.month_is_named:
                self.month, self.month_is_named = (first.year, first.month), False
            if self.year is None or rule not in _OF_THE_REPORT:
                self.year = first.year
            if rule == "weekday":
                self.weekdays[first.weekday()] = first
            if rule in _WRITTEN_OUT:
                self.written.add(first)
            if rule in _WRITTEN_OUT or rule == "day-of-month":
                self.told_last = first
        elif value.precision is Precision.MONTH:
            self.day, self.month, self.year = None, (first.year, first.month), first.year
            self.month_is_named, self.about = True, None
        elif value.precision in (Precision.YEAR, Precision.SEASON):
            self.day, self.month, self.year, self.about = None, None, first.year, None
            self.month_is_named = False
            if value.precision is Precision.SEASON and value.latest_date is not None:
                self.about = days.shifted_month(value.latest_date.replace(day=1), -1)

    def note_quarter(self, reading: Reading, end: int, rule: str) -> None:
        """Keeps a quarter or a half."""
        if rule not in _QUARTERS or not reading.edtf or not _NAMED.fullmatch(reading.timex):
            return
        quarter = Quarter(reading.edtf, reading.timex)
        if rule in _QUARTERS_WITH_A_YEAR and _PART_OF_A_YEAR.fullmatch(quarter.edtf):
            self.sentence_quarter = (quarter.year, int(quarter.edtf[5:7]), end)
        self.quarter = quarter
        if self.results is None or not quarter.is_year_before(self.results):
            self.results_before = self.results if quarter != self.results else self.results_before
            self.results = quarter

    def _note_span(self, value: DateValue, *, is_a_week: bool) -> None:
        """“Mid-1942” tells of that year and about its middle, “early October” of that month, “3 to 5 June” of its last day; “a week
        later” of no day."""
        first, last = value.earliest_date, value.latest_date
        if first is None or last is None:
            return
        self.within, self.month_is_named = (first, last), False
        if first.year != last.year:
            self.day = self.month = self.about = None
            self.year = first.year
            return
        self.day, self.month, self.year, self.about = (
            None,
            (first.year, first.month) if first.month == last.month else None,
            first.year,
            None,
        )
        if is_a_week:
            return
        if value.last is not None and value.last.precision is Precision.DAY and not value.last.approximate:
            self.day, self.month = last, (last.year, last.month)
        elif self.month is None and value.last is not None and value.last.precision is Precision.MONTH:
            self.about = (last.year, last.month)


_OF_THE_REPORT = frozenset(["weekday", "day-word", "day-part", "this-part"])
"""Rules whose days are counted from the dateline, and mostly date what was said."""
_WITH_A_YEAR = frozenset(["date", "month-year", "date-of-year", "month-of-year", "iso-date", "season"])
"""Rules of days, months and seasons whose year holds for those that follow in the sentence."""
_PARTS = frozenset(["part-of", "edge-of"])
"""Rules of the parts of a period; without an anchor its year is written."""
_WRITTEN_OUT = frozenset(["iso-date", "date", "date-of-year", "month-day", "relative-month-day", "nth-weekday"])
"""Rules of days that are written out."""

_QUARTERS_WITH_A_YEAR = frozenset(["quarter", "quarter-of-year"])
_QUARTERS = _QUARTERS_WITH_A_YEAR | frozenset(
    "bare-quarter month-quarter relative-unit the-relative-unit the-unit latest-quarter".split()
)
"""Rules that quarters and halves are read by."""
