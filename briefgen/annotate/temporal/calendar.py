"""Arithmetic on days: weeks, months and years counted from a dateline, and the EDTF of what comes out."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable

from briefgen.annotate.temporal.tables import LOOK_AHEAD
from briefgen.days import Day

_BACK_AGAINST_CUE = 2
"""How much farther a past date counts where the clause looks ahead."""


def in_words(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}"


def last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def shifted_month(day: dt.date | Day, months: int) -> tuple[int, int]:
    """(year, month) so many months from a day's."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def monday_of(day: dt.date, shift: int = 0) -> dt.date:
    """The Monday of a day's week, so many weeks on."""
    return day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=shift)


def week_of(day: dt.date, shift: int = 0) -> tuple[str, str]:
    """The ISO week (Monday to Sunday) of a day, so many weeks on: as an EDTF interval and as TIMEX3 writes it."""
    monday = monday_of(day, shift)
    iso = monday.isocalendar()
    return f"{monday}/{monday + dt.timedelta(days=6)}", f"{iso.year}-W{iso.week:02}"


def weekend_of(day: dt.date, shift: int = 0) -> tuple[str, str]:
    """Saturday and Sunday of a day's week, so many weeks on."""
    saturday = monday_of(day, shift) + dt.timedelta(days=5)
    return f"{saturday}/{saturday + dt.timedelta(days=1)}", f"{week_of(day, shift)[1]}-WE"


def nearest_year(reference: dt.date, place: Callable[[int], dt.date], ahead: bool) -> int:
    """The year of a day, month or season written without one: the nearest, at most two months ahead of the dateline without a cue.

    `place` gives the day it would be in a year. Measured on news: this rule beats both “always past” and the last year mentioned.
    """
    years = [reference.year - 1, reference.year, reference.year + 1]
    allowed = [year for year in years if ahead or (place(year) - reference).days <= LOOK_AHEAD]

    def distance(year: int) -> int:
        days = (place(year) - reference).days
        return days if days >= 0 else -days * (_BACK_AGAINST_CUE if ahead else 1)

    return min(allowed, key=distance)


def middle_of(month: int, day: int | None = None) -> Callable[[int], dt.date]:
    """For `nearest_year`: the day itself, or the middle of a month."""
    return lambda year: dt.date(year, month, min(day or 15, last_day(year, month)))


def weekday_before(reference: dt.date, weekday: int, *, strictly: bool) -> dt.date:
    """The most recent such weekday; the dateline day itself counts unless `strictly`."""
    back = (reference.weekday() - weekday) % 7
    return reference - dt.timedelta(days=back or (7 if strictly else 0))


def weekday_after(reference: dt.date, weekday: int, *, strictly: bool) -> dt.date:
    ahead = (weekday - reference.weekday()) % 7
    return reference + dt.timedelta(days=ahead or (7 if strictly else 0))


def moved(day: dt.date, unit: str, count: int) -> tuple[str, str] | None:
    """A day so many units on, as precise as the unit: EDTF and, where it differs, TIMEX3. None where the calendar ends."""
    try:
        if unit == "day":
            return str(day + dt.timedelta(days=count)), ""
        if unit in ("week", "fortnight"):
            return week_of(day, count * (2 if unit == "fortnight" else 1))
        if unit in ("month", "quarter"):
            year, number = shifted_month(day, count * (3 if unit == "quarter" else 1))
            return (f"{year:04}-{number:02}", "") if 1 <= year <= 9999 else None
    except OverflowError:
        return None
    year = day.year + count * {"year": 1, "decade": 10, "century": 100}[unit]
    if not 1 <= year <= 9999:
        return None
    return f"{year:04}" if unit == "year" else f"{year:04}~", f"{year:04}"
