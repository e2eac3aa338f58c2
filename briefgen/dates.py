"""DateValue: a date as precise as it is known. EDTF (ISO 8601-2, levels 0 and 1) in and out, bounds, order, words.

What is read is told in `edtf`. A day is a day, never an instant at midnight; an open end has no bound.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from briefgen.days import FIRST_DAY, LAST_DAY, Day


class DateError(ValueError):
    """The text is no date that briefgen reads; the message says why."""


class Precision(StrEnum):
    """How fine a date is, from the finest on; intervals and sets of dates have none of their own."""

    INSTANT = "instant"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Kind(StrEnum):
    """Whether a date is one stretch of the calendar, all between two ends, or one of several."""

    POINT = "point"
    INTERVAL = "interval"
    ONE_OF = "one-of"


_ORDER = {precision: number for number, precision in enumerate(Precision)}


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date, a span of dates, or one of several. Equal values have the same canonical form.

    `earliest` and `latest` are the first and last day it may mean; None for an open end. `approximate` is `~` or `%`, `uncertain`
    is `?` or `%`, on any part. `first` and `last` are the two ends of an interval (None: open).
    """

    edtf: str
    kind: Kind
    precision: Precision
    earliest: Day | None
    latest: Day | None
    approximate: bool = False
    uncertain: bool = False
    first: DateValue | None = None
    last: DateValue | None = None

    @classmethod
    def parse(cls, text: str) -> DateValue:
        """Reads EDTF or an ISO date-time. Raises DateError with the reason, in words an editor can use."""
        return edtf.read_edtf(text.strip())

    @classmethod
    def of(cls, day: dt.date) -> DateValue:
        """The value of a calendar day (a date-time's day)."""
        return cls.of_day(Day.of(day))

    @classmethod
    def of_day(cls, day: Day) -> DateValue:
        """The value of a day of any year."""
        return cls.parse(day.isoformat())

    def __str__(self) -> str:
        return self.edtf

    def __hash__(self) -> int:
        """That of its text, which says all the rest."""
        return hash(self.edtf)

    @property
    def day(self) -> dt.date | None:
        """The one day it means, if it is that precise, and no earlier than the year 1."""
        is_day = self.precision in (Precision.DAY, Precision.INSTANT) and self.kind is Kind.POINT
        return self.earliest.date if is_day and self.earliest else None

    @property
    def earliest_date(self) -> dt.date | None:
        """The first day as Python has it: None for an open beginning, and before the year 1."""
        return self.earliest.date if self.earliest else None

    @property
    def latest_date(self) -> dt.date | None:
        """The last day as Python has it: None for an open end, and before the year 1."""
        return self.latest.date if self.latest else None

    @property
    def moment(self) -> dt.datetime | None:
        """An instant, with its time zone if it carries one; None for all that is less precise."""
        is_instant = self.precision is Precision.INSTANT and self.kind is Kind.POINT
        return dt.datetime.fromisoformat(self.edtf) if is_instant else None

    @property
    def sort_key(self) -> tuple[int, int, int, float, str]:
        """A total order: by first day (an open beginning first), then last day (an open end last), the finer one, the clock.

        Instants of one day are compared in UTC; one without a time zone as if it were that.
        """
        start = self.earliest.toordinal() if self.earliest else _BEFORE_ALL
        end = self.latest.toordinal() if self.latest else _AFTER_ALL
        return (start, end, _ORDER[self.precision], _seconds(self.moment), self.edtf)

    def __lt__(self, other: DateValue) -> bool:
        return self.sort_key < other.sort_key

    def contains(self, other: DateValue) -> bool:
        """Whether every day `other` may mean is one this may mean. Open ends reach without limit."""
        begins = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return begins and ends

    def overlaps(self, other: DateValue) -> bool:
        """Whether there is a day that both may mean."""
        apart_before = self.latest is not None and other.earliest is not None and self.latest < other.earliest
        apart_after = other.latest is not None and self.earliest is not None and other.latest < self.earliest
        return not (apart_before or apart_after)

    @property
    def datetime_attribute(self) -> str | None:
        """A legal `datetime` of HTML's `<time>`: days, months, years and instants from the year 1 on; None for all else (HTML has
        no other).
        """
        if self.kind is not Kind.POINT or self.precision not in _HTML_PRECISIONS or self.is_before_christ:
            return None
        return self.edtf.rstrip("?~%")

    @property
    def is_before_christ(self) -> bool:
        """Whether it begins before the year 1."""
        return self.earliest is not None and self.earliest.year < 1

    @property
    def iso_start(self) -> str | None:
        """The first day as plain ISO, at the precision of a point (`2024`, `2024-05`), an instant with its time; None for an open
        beginning.
        """
        if self.kind is Kind.POINT and self.precision in _HTML_PRECISIONS:
            return self.edtf.rstrip("?~%")
        if self.first and self.first.moment:
            return self.first.edtf
        return self.earliest.isoformat() if self.earliest else None

    @property
    def iso_end(self) -> str | None:
        """The last day as plain ISO, an instant with its time, for intervals; None for points and open ends."""
        if self.kind is Kind.POINT and self.precision in _HTML_PRECISIONS:
            return None
        if self.last and self.last.moment:
            return self.last.edtf
        return self.latest.isoformat() if self.latest else None

    @property
    def timex_value(self) -> str:
        """The TIMEX3 value nearest to it: `2024-Q3`, `2024-SP`, `199`, `19`, `BC0044`; the EDTF form where TIMEX3 has none."""
        if self.kind is not Kind.POINT:
            return self.edtf
        bare = self.edtf.rstrip("?~%")
        sign, figures = ("-", bare[1:]) if bare.startswith("-") else ("", bare)
        if self.precision in (Precision.DECADE, Precision.CENTURY):
            counts = not sign or self.precision is Precision.CENTURY
            return ("BC" if sign else "") + figures.rstrip("X") if counts else self.edtf
        year, _, code = figures.partition("-")
        era = f"BC{1 - self.earliest.year:04}" if self.earliest and self.is_before_christ else year
        rest = _TIMEX_SUB_YEARS[int(code)] if code.isdigit() and int(code) > 12 else code
        return f"{era}-{rest}" if rest else era

    def words(self, language: str = "en") -> str:
        """The date in words, at its own precision: “21 January 2025”, “about May 2024”, “since June 2019”."""
        from briefgen.date_words import in_words

        return in_words(self, language)


_BEFORE_ALL, _AFTER_ALL = FIRST_DAY.toordinal() - 1, LAST_DAY.toordinal() + 1
_HTML_PRECISIONS = {Precision.INSTANT, Precision.DAY, Precision.MONTH, Precision.YEAR}
_TIMEX_SUB_YEARS = {21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"}


def _seconds(moment: dt.datetime | None) -> float:
    """Seconds from midnight in UTC to an instant of a day of its own zone; 0 for none."""
    if moment is None:
        return 0
    clock = dt.timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)
    return (clock - (moment.utcoffset() or dt.timedelta())).total_seconds()


from briefgen import edtf  # noqa: E402 - it makes values of this class; within `parse` the statement took twenty times as long as the answer
