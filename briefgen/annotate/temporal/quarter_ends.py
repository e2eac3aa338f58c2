"""The months of a quarter or a half that ends when the text says: “the second quarter ended Aug. 31” is June to August."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.fiscal import NEXT_MONTH
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.years import year_without

QUARTER, HALF = 3, 6
"""Months of each."""
ENDED = frozenset(["ended", "ending", "ends", "to"])
"""Between a quarter and its last day."""


def ended_months(s: Setting, at: int, months: int) -> str | None:
    """So many months that end with the day or month after “ended”, as EDTF: the calendar's quarter where they are one, else the
    months, about where the day is not the last of its month. None without such words."""
    at += s.word(at) == ","
    at += s.word(at) in ("which", "that")
    if s.word(at) == "and" and at + 2 < len(s.words) and "N" in s.words[at + 1].keys and s.word(at + 2) == "months":
        at += 3  # “the third quarter and nine months ended 30 November”
    if s.word(at) not in ENDED or at + 1 >= len(s.words):
        return None
    word = s.words[at + 1]
    month = word.values.get("MON", word.values.get("MONA"))
    if month is None:
        return None
    day = s.words[at + 2].values.get("D") if at + 2 < len(s.words) else None
    return _ending_with(s, at, month, day, months)


def _ending_with(s: Setting, at: int, month: int, day: int | None, months: int) -> str | None:
    written = next((word.values["Y"] for word in s.words[at + 2 : at + 5] if "Y" in word.keys), None)
    found = year_without(s, month, day) if written is None else None
    if written is None and found is None:
        return None
    return _ending_in(written if written is not None else found[0] if found else 0, month, day, months)


def _ending_in(year: int, month: int, day: int | None, months: int) -> str:
    """So many months that end with a day, or a month."""
    last = dt.date(year, month, 1)
    if day is not None and day <= NEXT_MONTH:
        last -= dt.timedelta(days=1)
    exact = day is None or day == days.last_day(year, month)
    return months_up_to(last.year, last.month, months, exact=exact)


def months_up_to(year: int, month: int, months: int, *, exact: bool = True) -> str:
    """The EDTF of so many months up to one: `1989-35` for the three up to September, `1989-06/1989-08` up to August."""
    if month % months == 0:
        return f"{year}-{32 + month // 3 if months == 3 else 39 + month // 6}"
    begins = days.shifted_month(dt.date(year, month, 1), 1 - months)
    about = "" if exact else "~"
    return f"{begins[0]}-{begins[1]:02}{about}/{year}-{month:02}{about}"


def named_after(edtf: str) -> str:
    """TIMEX3's quarter for three months: the one in which they end, since it has no other name for them."""
    year, _, code = edtf.rpartition("/")[2].rstrip("~").partition("-")
    return f"{year}-Q{int(code) - 32 if '/' not in edtf else (int(code) + 2) // 3}"
