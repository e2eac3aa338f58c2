"""Arithmetic on days: weeks, months and years counted from a dateline, and the EDTF of what comes out."""

from __future__ import annotations

import calendar
import datetime as dt

from briefgen.annotate.temporal.tables import DECADE_PARTS, LOOK_AHEAD, MONTH_PARTS, YEAR_PARTS


def last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def shifted_month(day: dt.date, months: int) -> tuple[int, int]:
    """(year, month) so many months from a day's."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def week_of(day: dt.date, shift: int = 0) -> str:
    """The ISO week (Monday to Sunday) of a day, so many weeks on, as an EDTF interval."""
    monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=shift)
    return f"{monday}/{monday + dt.timedelta(days=6)}"


def part_of_year(year: int, part: int) -> str:
    first, last = YEAR_PARTS[part]
    return f"{year:04}-{first:02}~/{year:04}-{last:02}~"


def part_of_month(year: int, month: int, part: int) -> str:
    first, last = MONTH_PARTS[part]
    last = min(last, last_day(year, month))
    return f"{year:04}-{month:02}-{first:02}~/{year:04}-{month:02}-{last:02}~"


def part_of_decade(decade: int, part: int) -> str:
    first, last = DECADE_PARTS[part]
    return f"{decade * 10 + first:04}~/{decade * 10 + last:04}~"


def nearest_year(reference: dt.date, month: int, day: int | None, ahead: bool) -> int:
    """The year of a month (and day) written without one: the nearest, ahead of the dateline at most two months without a cue.

    Measured on news: this rule beats both "always past" and the last year mentioned.
    """
    years = [reference.year - 1, reference.year, reference.year + 1]
    if ahead:
        return next(year for year in years if (year, month) >= (reference.year, reference.month))

    def place(year: int) -> dt.date:
        return dt.date(year, month, min(day or 15, last_day(year, month)))

    allowed = [year for year in years if (place(year) - reference).days <= LOOK_AHEAD]
    return min(allowed, key=lambda year: abs((place(year) - reference).days))


def weekday_before(reference: dt.date, weekday: int, *, strictly: bool) -> dt.date:
    """The most recent such weekday; the dateline day itself counts unless `strictly`."""
    back = (reference.weekday() - weekday) % 7
    return reference - dt.timedelta(days=back or (7 if strictly else 0))


def weekday_after(reference: dt.date, weekday: int, *, strictly: bool) -> dt.date:
    ahead = (weekday - reference.weekday()) % 7
    return reference + dt.timedelta(days=ahead or (7 if strictly else 0))
