"""Days and years of a calendar that begins long before the year 1: the Gregorian, reckoned backwards, as EDTF and ISO 8601 do.

Years are counted as astronomers count them: 1 is AD 1, 0 is 1 BC, -43 is 44 BC. Python's own dates begin with the year 1.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

FIRST_YEAR, LAST_YEAR = -9999, 9999
"""The years that EDTF writes with four figures."""
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097
"""The Gregorian calendar repeats itself: the same days of the year, weekdays and leap years."""


@dataclass(frozen=True, order=True, slots=True)
class Day:
    """A day. Days compare in order of time."""

    year: int
    month: int
    day: int

    @classmethod
    def checked(cls, year: int, month: int, day: int) -> Day:
        """The day, if the calendar has it. Raises ValueError."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValueError(f"year {year} is out of range")
        if day > 28 or not 1 <= month <= 12 or day < 1:
            dt.date(_alike(year), month, day)
        return cls(year, month, day)

    @classmethod
    def of(cls, day: dt.date) -> Day:
        """A calendar day, or the day of a date-time."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def last_of_month(cls, year: int, month: int) -> Day:
        """The last day of a month. Raises ValueError."""
        return cls.checked(year, month, calendar.monthrange(_alike(year), month)[1])

    @property
    def date(self) -> dt.date | None:
        """As Python has it; None before the year 1."""
        return dt.date(self.year, self.month, self.day) if self.year >= 1 else None

    @property
    def before(self) -> Day:
        """The day before it."""
        if self.day > 1:
            return Day(self.year, self.month, self.day - 1)
        return Day.last_of_month(self.year, self.month - 1) if self.month > 1 else Day(self.year - 1, 12, 31)

    def toordinal(self) -> int:
        """The number of the day: 1 is 1 January of the year 1."""
        alike = _alike(self.year)
        return dt.date(alike, self.month, self.day).toordinal() + (self.year - alike) // _CYCLE_YEARS * _CYCLE_DAYS

    def since(self, other: Day) -> int:
        """Days from another day to this one; negative where that is the later one."""
        return self.toordinal() - other.toordinal()

    def isoformat(self) -> str:
        return f"{iso_year(self.year)}-{self.month:02}-{self.day:02}"

    def __str__(self) -> str:
        return self.isoformat()


FIRST_DAY = Day(FIRST_YEAR, 1, 1)
LAST_DAY = Day(LAST_YEAR, 12, 31)


def _alike(year: int) -> int:
    """A year whose calendar is that of `year`, and which Python has."""
    return year if year >= 1 else year % _CYCLE_YEARS + _CYCLE_YEARS


def iso_year(year: int) -> str:
    """A year as ISO 8601 and EDTF write it: 0899, -0043."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def year_slug(year: int) -> str:
    """A year as part of an address or id: 1989, bc44."""
    return str(year) if year >= 1 else f"bc{1 - year}"


def period_of(year: int, size: int) -> int:
    """The number of the decade (`size` 10) or century (100) of a year, as its figures have it: 198 for 1989, 19 for 1989.

    Before the year 1 they are counted backwards from -1: the decade of 44 BC is -5, that of 50 to 41 BC, its century -1.
    """
    return year // size if year >= 1 else -(-year // size) - 1


def years_of(period: int, size: int) -> tuple[int, int]:
    """The first and the last year of such a period. The year 0 is 1 BC, and no year of the first century after it."""
    first = period * size if period >= 0 else period * size + 1
    return max(first, 1) if period >= 0 else first, first + size - 1
