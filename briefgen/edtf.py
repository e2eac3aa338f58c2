"""EDTF and ISO date-times → DateValue.

Read: years to days, `?` `~` `%`, seasons 21–24, quarters 33–36, halves 40–41, `199X` and `19XX`, intervals, `..`, one-of sets
`[a,b]`, and ISO date-times. Years before the year 1 are astronomers': `-0043` is 44 BC, `-00XX` its century.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from briefgen.dates import DateError, DateValue, Kind, Precision
from briefgen.days import Day, years_of

# EDTF's codes in the place of the month: first and last month. The winter of a year is taken to begin in its December.
SUB_YEARS = {
    21: (Precision.SEASON, 3, 5), 22: (Precision.SEASON, 6, 8), 23: (Precision.SEASON, 9, 11), 24: (Precision.SEASON, 12, 2),
    33: (Precision.QUARTER, 1, 3), 34: (Precision.QUARTER, 4, 6), 35: (Precision.QUARTER, 7, 9), 36: (Precision.QUARTER, 10, 12),
    40: (Precision.HALF, 1, 6), 41: (Precision.HALF, 7, 12),
}  # fmt: skip

_SHORT = re.compile(r"(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)", re.ASCII)
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_WITH_CLOCK = re.compile(r"(?P<day>(?P<sign>-?)\d{4}-\d\d-\d\d)(?:T| \d)", re.ASCII)
WESTERNMOST, EASTERNMOST = "-12:00", "+14:00"
"""The time zones that are farthest from UTC."""


@lru_cache(maxsize=8192)
def read_edtf(text: str) -> DateValue:
    """The value of a text without space around it. Raises DateError with the reason, in words an editor can use."""
    if text.startswith("["):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    with_clock = _WITH_CLOCK.match(text)
    if with_clock and (with_clock["sign"] or with_clock["day"].startswith("0000")):
        raise DateError(f"{text!r}: days before the year 1 have no hours here, write {with_clock['day']}")
    if with_clock:
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
    except ValueError:
        raise DateError(f"{text!r}: {clock} is no time of day") from None
    one = _point(day).earliest
    if zone and zone != "Z":
        zone = _zone(zone, text)
    return DateValue(f"{day}T{clock}{zone or ''}", Kind.POINT, Precision.INSTANT, one, one)


def _zone(written: str, text: str) -> str:
    """How far a time zone is from UTC, with its colon."""
    zone = f"{written[:3]}:{written[-2:]}"
    farthest = WESTERNMOST if zone.startswith("-") else EASTERNMOST
    if zone[1:] > farthest[1:] or zone[4:] > "59":
        raise DateError(f"{text!r}: {written} is no time zone, which are from {WESTERNMOST} to {EASTERNMOST}")
    return zone


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
        value = read_edtf(text) if "/" not in text else None
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
