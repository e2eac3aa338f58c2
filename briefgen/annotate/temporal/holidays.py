"""Holidays by name: a day of the month, the nth weekday of a month, or so many days from Easter."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Fixed:
    month: int
    day: int

    def on(self, year: int) -> dt.date:
        return dt.date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Nth:
    """The nth such weekday of a month; 0 stands for the last."""

    month: int
    weekday: int
    n: int

    def on(self, year: int) -> dt.date:
        if self.n:
            first = dt.date(year, self.month, 1)
            return first + dt.timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.n - 1))
        last = dt.date(year + self.month // 12, self.month % 12 + 1, 1) - dt.timedelta(days=1)
        return last - dt.timedelta(days=(last.weekday() - self.weekday) % 7)


@dataclass(frozen=True, slots=True)
class FromEaster:
    days: int

    def on(self, year: int) -> dt.date:
        found = easter(year) if year >= _REFORM else julian_easter(year)
        return found + dt.timedelta(days=self.days)


_REFORM = 1583
"""The first year in which Easter was reckoned by Gregory's calendar."""
OLD_STYLE = range(_REFORM, 1753)
"""Years in which Easter was on different days in different countries."""

Holiday = Fixed | Nth | FromEaster

HOLIDAYS: dict[str, Holiday] = {
    "New Year's Day": Fixed(1, 1), "New Year's Eve": Fixed(12, 31), "Epiphany": Fixed(1, 6),
    "Martin Luther King Day": Nth(1, 0, 3), "Groundhog Day": Fixed(2, 2), "Valentine's Day": Fixed(2, 14),
    "Presidents Day": Nth(2, 0, 3), "Presidents' Day": Nth(2, 0, 3), "International Women's Day": Fixed(3, 8),
    "St. Patrick's Day": Fixed(3, 17), "April Fools' Day": Fixed(4, 1), "Shrove Tuesday": FromEaster(-47),
    "Mardi Gras": FromEaster(-47), "Ash Wednesday": FromEaster(-46), "Palm Sunday": FromEaster(-7),
    "Maundy Thursday": FromEaster(-3), "Good Friday": FromEaster(-2), "Easter": FromEaster(0), "Easter Sunday": FromEaster(0),
    "Easter Monday": FromEaster(1), "Ascension Day": FromEaster(39), "Pentecost": FromEaster(49), "Whit Monday": FromEaster(50),
    "Whit Sunday": FromEaster(49), "Whitsunday": FromEaster(49), "Whitsun": FromEaster(49), "Whit Tuesday": FromEaster(51),
    "Easter Eve": FromEaster(-1), "Easter Tuesday": FromEaster(2), "Trinity Sunday": FromEaster(56), "Candlemas": Fixed(2, 2),
    "Candlemas Day": Fixed(2, 2),
    "Lady Day": Fixed(3, 25), "St. George's Day": Fixed(4, 23), "Midsummer Day": Fixed(6, 24), "Lammas": Fixed(8, 1),
    "All Souls' Day": Fixed(11, 2), "Martinmas": Fixed(11, 11), "St. Andrew's Day": Fixed(11, 30),
    "St. Stephen's Day": Fixed(12, 26),
    "Earth Day": Fixed(4, 22), "Anzac Day": Fixed(4, 25), "May Day": Fixed(5, 1), "Victory Day": Fixed(5, 9),
    "Mother's Day": Nth(5, 6, 2), "Memorial Day": Nth(5, 0, 0), "Father's Day": Nth(6, 6, 3), "Juneteenth": Fixed(6, 19),
    "Canada Day": Fixed(7, 1), "Independence Day": Fixed(7, 4), "Fourth of July": Fixed(7, 4), "Bastille Day": Fixed(7, 14),
    "Labor Day": Nth(9, 0, 1), "Columbus Day": Nth(10, 0, 2), "Halloween": Fixed(10, 31), "All Saints' Day": Fixed(11, 1),
    "Armistice Day": Fixed(11, 11), "Remembrance Day": Fixed(11, 11), "Veterans Day": Fixed(11, 11),
    "Thanksgiving Day": Nth(11, 3, 4), "Thanksgiving": Nth(11, 3, 4), "Christmas Eve": Fixed(12, 24),
    "Christmas Day": Fixed(12, 25), "Christmas": Fixed(12, 25), "Boxing Day": Fixed(12, 26),
}  # fmt: skip
"""Names as they are written; a typographic apostrophe reads the same. Labor Day is the American one."""


@lru_cache(maxsize=256)
def easter(year: int) -> dt.date:
    """Easter Sunday of the Western churches, by the Gregorian computus (golden number, epact, Sunday letter)."""
    golden = year % 19
    century = year // 100
    skipped = century - century // 4  # leap days that the Gregorian calendar left out, less the moon's correction below
    epact = (skipped - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    after = moon - weekday
    month = 3 + (after + 40) // 44
    return dt.date(year, month, after + 28 - 31 * (month // 4))


@lru_cache(maxsize=256)
def julian_easter(year: int) -> dt.date:
    """Easter Sunday by the calendar of Julius Caesar, as the texts of its time give it (Meeus's form of the computus)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return dt.date(year, month, day + 1)


def _starts() -> dict[str, list[tuple[list[str], str]]]:
    starts: dict[str, list[tuple[list[str], str]]] = {}
    for name in sorted(HOLIDAYS, key=len, reverse=True):
        parts = name.replace("'s", " 's").replace("s' ", "s ' ").split()
        starts.setdefault(parts[0], []).append((parts, name))
    return starts


STARTS = _starts()
"""The first word of each holiday's name: its words and its name, longer ones first."""


def joined_holidays(words: list[Any], make: Any) -> list[Any]:
    """The words of a holiday's name as one word of class HOL."""
    out: list[Any] = []
    i = 0
    while i < len(words):
        for parts, name in STARTS.get(words[i].text, ()):
            if [w.text.replace("’", "'") for w in words[i : i + len(parts)]] == parts:
                last = words[i + len(parts) - 1]
                out.append(make(words[i].start, last.end, name, (("HOL",), {"HOL": name}), words[i].spaced))
                i += len(parts)
                break
        else:
            out.append(words[i])
            i += 1
    return out
