"""DateValue: a date as precise as it is known. EDTF (ISO 8601-2, levels 0 and 1) in and out, bounds, order, words.

Read: years to days, `?` `~` `%`, seasons 21–24, quarters 33–36, halves 40–41, `199X` and `19XX`, intervals, `..`, one-of sets
`[a,b]`, and ISO date-times. Years before the year 1 are astronomers': `-0043` is 44 BC, `-00XX` its century. A day is a day, never
an instant at midnight; an open end has no bound.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from briefgen.days import FIRST_DAY, LAST_DAY, Day, years_of


class DateError(ValueError):
    """The text is no date that briefgen reads; the message says why."""


class Precision(StrEnum):
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
    POINT = "point"
    INTERVAL = "interval"
    ONE_OF = "one-of"


# EDTF's codes in the place of the month: first and last month. The winter of a year is taken to begin in its December.
SUB_YEARS = {
    21: (Precision.SEASON, 3, 5), 22: (Precision.SEASON, 6, 8), 23: (Precision.SEASON, 9, 11), 24: (Precision.SEASON, 12, 2),
    33: (Precision.QUARTER, 1, 3), 34: (Precision.QUARTER, 4, 6), 35: (Precision.QUARTER, 7, 9), 36: (Precision.QUARTER, 10, 12),
    40: (Precision.HALF, 1, 6), 41: (Precision.HALF, 7, 12),
}  # fmt: skip

_SHORT = re.compile(r"(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)", re.ASCII)
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_WITH_CLOCK = re.compile(r"\d{4}-\d\d-\d\d(?:T| \d)")
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
        return _parse(text.strip())

    @classmethod
    def of(cls, day: dt.date) -> DateValue:
        """The value of a calendar day (a date-time's day)."""
        return cls.of_day(Day.of(day))

    @classmethod
    def of_day(cls, day: Day) -> DateValue:
        return _parse(day.isoformat())

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


@lru_cache(maxsize=8192)
def _parse(text: str) -> DateValue:
    if text.startswith("["):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    if _WITH_CLOCK.match(text):
        return _instant(text)
    return _point(text)


def _seconds(moment: dt.datetime | None) -> float:
    """Seconds from midnight in UTC to an instant of a day of its own zone; 0 for none."""
    if moment is None:
        return 0
    clock = dt.timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)
    return (clock - (moment.utcoffset() or dt.timedelta())).total_seconds()


def _point(text: str) -> DateValue:
    match = _SHORT.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is no date: write 2025, 2025-01, 2025-01-21, or another EDTF form")
    year, month, day, sign = match.groups()
    approximate, uncertain = sign in ("~", "%"), sign in ("?", "%")
    if "X" in year:
        if month:
            raise DateError(f"{text!r}: a decade or a century has no months")
        precision = Precision.CENTURY if year.endswith("XX") else Precision.DECADE
        first, last = _masked(year, 100 if precision is Precision.CENTURY else 10)
    else:
        precision, first, last = _calendar(_year(year, text), month, day, text)
    return DateValue(text, Kind.POINT, precision, first, last, approximate, uncertain)


def _year(written: str, text: str) -> int:
    if written == "-0000":
        raise DateError(f"{text!r}: 1 BC is written 0000, 2 BC -0001")
    return int(written)


def _masked(written: str, size: int) -> tuple[Day, Day]:
    """The first and last day of a decade or century: `-004X` are the years that begin with -004, 50 to 41 BC."""
    figures = int(written.strip("-X"))
    first, last = years_of(-figures - 1 if written.startswith("-") else figures, size)
    return Day(first, 1, 1), Day(last, 12, 31)


def _calendar(year: int, month: str | None, day: str | None, text: str) -> tuple[Precision, Day, Day]:
    if month is None:
        return Precision.YEAR, _day(year, 1, 1, text), _day(year, 12, 31, text)
    number = int(month)
    if day is not None:
        one = _day(year, number, int(day), text)
        return Precision.DAY, one, one
    if 1 <= number <= 12:
        return Precision.MONTH, _day(year, number, 1, text), _last_of_month(year, number, text)
    if number in SUB_YEARS:
        precision, first, last = SUB_YEARS[number]
        return precision, _day(year, first, 1, text), _last_of_month(year + (last < first), last, text)
    raise DateError(f"{text!r}: {month} is no month (01–12), season (21–24), quarter (33–36) or half (40–41)")


def _day(year: int, month: int, day: int, text: str) -> Day:
    try:
        return Day.checked(year, month, day)
    except ValueError:
        raise DateError(f"{text!r} is no day of the calendar") from None


def _last_of_month(year: int, month: int, text: str) -> Day:
    try:
        return Day.last_of_month(year, month)
    except ValueError:
        raise DateError(f"{text!r} is no day of the calendar") from None


def _instant(text: str) -> DateValue:
    match = _INSTANT.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is no date-time: write 2025-01-21T18:20+01:00")
    day, clock, zone = match.groups()
    try:
        dt.time.fromisoformat(clock)
        if zone and zone != "Z":
            dt.datetime.fromisoformat(f"2000-01-01T00:00{zone}")
    except ValueError:
        raise DateError(f"{text!r}: {clock}{zone or ''} is no time of day") from None
    one = _point(day).earliest
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return DateValue(f"{day}T{clock}{zone or ''}", Kind.POINT, Precision.INSTANT, one, one)


def _interval(text: str) -> DateValue:
    left, _, right = text.partition("/")
    if left == ".." and right == "..":
        raise DateError(f"{text!r} has no end that is known")
    if not left or not right:
        raise DateError(f"{text!r}: write .. for an open end")
    first = None if left == ".." else _end(left, text)
    last = None if right == ".." else _end(right, text)
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if first and last and _is_reversed(first, last):
        raise DateError(f"{text!r} ends before it begins")
    ends = [end for end in (first, last) if end]
    return DateValue(
        f"{first or '..'}/{last or '..'}",
        Kind.INTERVAL,
        Precision.INTERVAL,
        earliest,
        latest,
        any(end.approximate for end in ends),
        any(end.uncertain for end in ends),
        first,
        last,
    )


def _is_reversed(first: DateValue, last: DateValue) -> bool:
    """Whether one end lies behind the other, as the clock has it where both are instants of a day."""
    begins, ends = first.sort_key, last.sort_key
    same_day = first.precision is last.precision is Precision.INSTANT and begins[0] == ends[0]
    return begins[0] > ends[0] or begins[0] > ends[1] or (same_day and begins[3] > ends[3])


def _end(text: str, whole: str) -> DateValue:
    try:
        value = _parse(text) if "/" not in text else None
    except DateError as reason:
        raise DateError(f"{whole!r}: {str(reason).replace(repr(text), f'“{text}”')}") from None
    if value is None or value.kind is not Kind.POINT:
        raise DateError(f"{whole!r}: the end “{text}” of an interval must be one date")
    return value


def _one_of(text: str) -> DateValue:
    if not text.endswith("]"):
        raise DateError(f"{text!r} lacks its closing bracket")
    members = sorted({_end(part.strip(), text) for part in text[1:-1].split(",") if part.strip()})
    if not members:
        raise DateError(f"{text!r} names no date")
    return DateValue(
        f"[{','.join(str(m) for m in members)}]",
        Kind.ONE_OF,
        members[0].precision if len({m.precision for m in members}) == 1 else Precision.INTERVAL,
        min(m.earliest for m in members if m.earliest),
        max(m.latest for m in members if m.latest),
        any(m.approximate for m in members),
        any(m.uncertain for m in members),
    )
