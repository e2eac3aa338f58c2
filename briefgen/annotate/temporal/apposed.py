"""Two expressions for one day, side by side: “the next morning, 18 August 1914”, “six weeks later, on 3 December”."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.readings import Reading, is_real

_LOOSE = frozenset(
    ["weekday", "day-part", "part-of-day", "part-on-day", "adjoining", "earlier-later", "next-part", "the-relative-unit"]
)
"""Rules of expressions that a day behind them may make plain."""
_NAMED = frozenset(["date", "month-day", "date-of-year", "iso-date"])
"""Rules of days that are named."""
_WITHOUT_YEAR = re.compile(r"XXXX-(\d\d)-(\d\d)")
_OF_A_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_PART = re.compile(r"T[A-Z]{2}$")
_REASON = "the day that is named beside it"


def as_apposed(words: list[Word], found: list[Found]) -> list[Found]:
    """The expressions of a sentence, each loose one with the day that follows it behind a comma; and that day, where its year is
    open, in the year that the loose one tells."""
    out = list(found)
    for at in range(len(out) - 1):
        loose, named = out[at], out[at + 1]
        if loose.match.rule not in _LOOSE or named.match.rule not in _NAMED or not _adjoin(words, loose, named):
            continue
        day = named.reading.value.day if named.reading.value is not None else _within(loose, named)
        if day is None or _is_another_weekday(loose, day):
            continue
        if loose.match.rule != "the-relative-unit" or loose.match.slots["unit"] == "day":  # “the next year, on 3 May” stays a year
            part = _PART.search(loose.reading.timex)
            timex = f"{day}{part.group()}" if part else ""
            out[at] = replace(loose, reading=Reading(loose.reading.timex_type, str(day), timex, _REASON, 0.9, str(day)))
        if named.reading.value is None:
            out[at + 1] = replace(named, reading=Reading("DATE", str(day), "", _REASON, 0.9, str(day)))
    return out


def _adjoin(words: list[Word], loose: Found, named: Found) -> bool:
    between = [word.text for word in words[loose.match.end : named.at]]
    return between in ([","], [",", "on"])


def _within(loose: Found, named: Found) -> dt.date | None:
    """The named day in the time that the loose expression tells."""
    open_year, value = _WITHOUT_YEAR.fullmatch(named.reading.timex), loose.reading.value
    if open_year is None or value is None or value.earliest_date is None or value.latest_date is None:
        return None
    for year in {value.earliest_date.year, value.latest_date.year}:
        written = f"{year}-{open_year[1]}-{open_year[2]}"
        if is_real(written) and value.earliest_date <= dt.date.fromisoformat(written) <= value.latest_date:
            return dt.date.fromisoformat(written)
    return None


def _is_another_weekday(loose: Found, day: dt.date) -> bool:
    """“On Monday, 3 March”, where that was no Monday: two days, perhaps."""
    told = _OF_A_WEEKDAY.match(loose.reading.timex)
    if told is not None:
        return day.isoweekday() != int(told[1])
    value = loose.reading.value
    known = value.day if value is not None else None
    return loose.match.rule in ("weekday", "day-part") and known is not None and known.weekday() != day.weekday()
