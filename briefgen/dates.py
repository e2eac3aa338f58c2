"""DateValue: a date as precise as it is known. EDTF (ISO 8601-2, levels 0 and 1) in and out, bounds, order, words.

Read: years to days, `?` `~` `%`, seasons 21–24, quarters 33–36, halves 40–41, `199X` and `19XX`, intervals, `..`, one-of sets
`[a,b]`, and ISO date-times. A day is a day, never an instant at midnight; an open end has no bound.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


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

_SHORT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)", re.ASCII)
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
    earliest: dt.date | None
    latest: dt.date | None
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
        return _parse(day.strftime("%Y-%m-%d").zfill(10))

    def __str__(self) -> str:
        return self.edtf

    def __hash__(self) -> int:
        """That of its text, which says all the rest."""
        return hash(self.edtf)

    @property
    def day(self) -> dt.date | None:
        """The one day it means, if it is that precise."""
        return self.earliest if self.precision in (Precision.DAY, Precision.INSTANT) and self.kind is Kind.POINT else None

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """A total order: by first day (an open beginning first), then last day (an open end last), then the finer one."""
        start = self.earliest.toordinal() if self.earliest else 0
        end = self.latest.toordinal() if self.latest else dt.date.max.toordinal() + 1
        return (start, end, _ORDER[self.precision], self.edtf)

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
        """A legal `datetime` of HTML's `<time>`: days, months, years and instants; None for all else (HTML has no other)."""
        if self.kind is not Kind.POINT or self.precision not in _HTML_PRECISIONS:
            return None
        return self.edtf.rstrip("?~%")

    @property
    def iso_start(self) -> str | None:
        """The first day as plain ISO, at the precision of a point (`2024`, `2024-05`); None for an open beginning."""
        if self.kind is Kind.POINT and self.precision in _HTML_PRECISIONS:
            return self.edtf.rstrip("?~%")
        return self.earliest.isoformat() if self.earliest else None

    @property
    def iso_end(self) -> str | None:
        """The last day as plain ISO, for intervals; None for points and open ends."""
        if self.kind is Kind.POINT and self.precision in _HTML_PRECISIONS:
            return None
        return self.latest.isoformat() if self.latest else None

    @property
    def timex_value(self) -> str:
        """The TIMEX3 value nearest to it: `2024-Q3`, `2024-SP`, `199`, `19`; the EDTF form where TIMEX3 has none."""
        bare = self.edtf.rstrip("?~%")
        if self.kind is not Kind.POINT:
            return self.edtf
        if self.precision in (Precision.DECADE, Precision.CENTURY):
            return bare.rstrip("X")
        year, _, code = bare.partition("-")
        return f"{year}-{_TIMEX_SUB_YEARS[int(code)]}" if code.isdigit() and int(code) > 12 else bare

    def words(self, language: str = "en") -> str:
        """The date in words, at its own precision: “21 January 2025”, “about May 2024”, “since June 2019”."""
        from briefgen.date_words import in_words

        return in_words(self, language)


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


def _point(text: str) -> DateValue:
    match = _SHORT.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is no date: write 2025, 2025-01, 2025-01-21, or another EDTF form")
    year, month, day, sign = match.groups()
    approximate, uncertain = sign in ("~", "%"), sign in ("?", "%")
    if "X" in year:
        if month:
            raise DateError(f"{text!r}: a decade or a century has no months")
        span = 10 if year.endswith("X") and year[2] != "X" else 100
        begin = int(year.replace("X", "0"))
        precision = Precision.DECADE if span == 10 else Precision.CENTURY
        first, last = _day(max(begin, 1), 1, 1, text), _day(begin + span - 1, 12, 31, text)
    else:
        precision, first, last = _calendar(int(year), month, day, text)
    return DateValue(text, Kind.POINT, precision, first, last, approximate, uncertain)


def _calendar(year: int, month: str | None, day: str | None, text: str) -> tuple[Precision, dt.date, dt.date]:
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


def _day(year: int, month: int, day: int, text: str) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise DateError(f"{text!r} is no day of the calendar") from None


def _last_of_month(year: int, month: int, text: str) -> dt.date:
    if not 1 <= year <= dt.MAXYEAR:
        raise DateError(f"{text!r} is no day of the calendar")
    return dt.date(year, month, calendar.monthrange(year, month)[1])


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
    if first and last and (first.sort_key[0] > last.sort_key[0] or (earliest and latest and earliest > latest)):
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
