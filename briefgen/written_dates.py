"""English days and months as people write them → EDTF: to say how a date is to be written, and to read one that stands alone."""

from __future__ import annotations

import datetime as dt
import re

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
