"""Days, months and spans as people write them → EDTF: to say how a date is to be written, and to read one that stands alone."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress

from briefgen.dates import DateError, DateValue
from briefgen.days import iso_year

MONTHS = "january february march april may june july august september october november december".split()
SHORTEST = 3
"""Letters of a month's name that are enough: “Jan”, “Sept”."""

_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.ASCII)
    for form in (
        rf"{_WEEKDAY}{_DAY} (?:of )?{_MONTH},? (?P<year>\d{{4}})",
        rf"{_WEEKDAY}{_MONTH} {_DAY},? (?P<year>\d{{4}})",
        rf"{_MONTH},? (?P<year>\d{{4}})",
    )
)

_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})", re.ASCII)
_BEFORE_CHRIST = re.compile(r"(?:(?P<lead>.+?),? )??(?P<year>[1-9]\d{0,3}) ?(?:BCE?|B\. ?C\.(?: ?E\.)?)", re.IGNORECASE | re.ASCII)
_LEAP_YEAR = 2000
_LEAD = re.compile(r"^(?:from|between) ", re.IGNORECASE)
_TO = re.compile(
    r" (?:to|until|till|through|and|-) | ?[–—] ?"
    r"|(?<=^\d)-(?=\d{1,2} )|(?<=^\d\d)-(?=\d{1,2} )|(?<=^\d{4})-(?=\d{4}$)",
    re.IGNORECASE | re.ASCII,
)
"""What joins the two ends of a span."""


def readings(words: str) -> tuple[str, ...]:
    """What a date or a span that is written otherwise may mean, as EDTF: two where day and month may be either, () where nobody can
    say."""
    words = " ".join(words.split())
    ends = _TO.split(_LEAD.sub("", words))
    return _span(*ends) if len(ends) == 2 else _alone(words)


def _alone(words: str) -> tuple[str, ...]:
    if found := _BEFORE_CHRIST.fullmatch(words):
        return _before_christ(found["lead"], int(found["year"]))
    edtf = as_edtf(words)
    if edtf:
        return (edtf,)
    if found := _YEAR_FIRST.fullmatch(words):
        return _days((found[1], found[3], found[4]))
    if found := _YEAR_LAST.fullmatch(words):
        return _days((found[4], found[3], found[1]), (found[4], found[1], found[3]))
    return ()


def _before_christ(lead: str, year: int) -> tuple[str, ...]:
    """“44 BC”, “15 March 44 BC”: EDTF counts 1 BC as the year 0."""
    within = as_edtf(f"{lead} {_LEAP_YEAR}") if lead else str(_LEAP_YEAR)
    return (iso_year(1 - year) + within[4:],) if within else ()


def _days(*numbers: tuple[str, str, str]) -> tuple[str, ...]:
    """Those of these (year, month, day) that the calendar has."""
    found: dict[str, None] = {}
    for year, month, day in numbers:
        with suppress(ValueError):
            found[dt.date(int(year), int(month), int(day)).isoformat()] = None
    return tuple(found)


def _span(begin: str, end: str) -> tuple[str, ...]:
    """From – to; what the first end leaves out, its month or its year, the second says."""
    last = _end(end)
    first = next(filter(None, map(_end, (begin, f"{begin} {end.partition(' ')[2]}", f"{begin} {end.rpartition(' ')[2]}"))), "")
    if not first or not last:
        return ()
    try:
        return (str(DateValue.parse(f"{first}/{last}")),)
    except DateError:
        return ()


def _end(words: str) -> str:
    """One end, where there is one way to read it."""
    if _ISO.fullmatch(words):
        return words
    found = _alone(words)
    return found[0] if len(found) == 1 else ""


def as_edtf(words: str) -> str:
    """“4 May 2024”, “May 4, 2024” or “May 2024” as EDTF; "" for whatever else, such as a day that the calendar has not."""
    for form in _FORMS:
        found = form.fullmatch(" ".join(words.split()))
        month = _number(found["month"]) if found else 0
        if not found or not month:
            continue
        try:
            first = dt.date(int(found["year"]), month, int(found.groupdict().get("day") or 1))
        except ValueError:
            return ""
        return first.isoformat() if "day" in found.groupdict() else first.isoformat()[:7]
    return ""


def _number(name: str) -> int:
    """1 to 12 for a month's name or its beginning; 0 for another word."""
    name = name.lower()
    return next((n for n, month in enumerate(MONTHS, start=1) if len(name) >= SHORTEST and month.startswith(name)), 0)
