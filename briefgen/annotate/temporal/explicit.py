"""Rules for dates that name their parts: days, months, years, decades and centuries."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefgen.annotate.temporal.determined import is_of_a_picture
from briefgen.annotate.temporal.feasts import year_meant
from briefgen.annotate.temporal.figures import written_year
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.names import numbers_a_name
from briefgen.annotate.temporal.readings import Reading, absolute, carried, is_real, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import AFTER_DAY, FROM_TEXT, RELATIONS
from briefgen.annotate.temporal.told import month_from_text
from briefgen.annotate.temporal.years import year_without
from briefgen.days import iso_year

_LAST_HUNDREDS = 190
"""The last hundred years that are named by their figures as a rule: “the 2000s” are ten."""
_CENTURIES = 30
_LAST_YEAR_BC = 9999
_ABOUT = frozenset(["about", "around", "circa", "c.", "ca.", "c", "ca"])
_LAST_YEAR = 2199
_DAYS_JUST_OVER = 31
_JUST_OVER = "the one just over, or that of the year before: either may be meant"
_YEARS_OF_THEIR_OWN = frozenset("model crop tax school academic budget".split())
"""Before “year”: it does not begin in January."""


def iso_date(g: Slots, s: Setting) -> Reading | None:
    kind = "TIME" if "T" in g["iso"] else "DATE"
    return Reading(kind, g["iso"], "", "written as an ISO date", 0.99)


def date(g: Slots, s: Setting) -> Reading | None:
    return absolute(f"{written_year(g, s)}-{g['month']:02}-{g['day']:02}", "day, month and year are written", confidence=0.99)


def date_of_year(g: Slots, s: Setting) -> Reading | None:
    return _of_year(f"{g['month']:02}-{g['day']:02}", g, s)


def month_of_year(g: Slots, s: Setting) -> Reading | None:
    return _of_year(f"{g['month']:02}", g, s)


def _of_year(written: str, g: Slots, s: Setting) -> Reading:
    """“Of last year”, “that year”: a month, or a day of it, `written` as EDTF without its year."""
    year = year_meant(g, s)
    if year is None:
        return unresolved(f"XXXX-{written}")
    if "rel" not in g:
        return carried(year, f"{year}-{written}", "the year told of")
    return anchored(s, f"{year}-{written}", "the year counted from the dateline")


def month_day(g: Slots, s: Setting) -> Reading | None:
    month, day = g["month"], g["day"]
    if numbers_a_name(s.words, s.end):
        return None
    if s.reference is not None and is_of_a_picture(s.words, s.at, s.end):
        return _of_a_picture(s, s.reference, month, day, g.get("wd"))
    found = year_without(s, month, day, g.get("wd", _weekday_behind(s)))
    if found is None:
        return without_year(s, f"XXXX-{month:02}-{day:02}")
    return carried(found[1], f"{found[0]}-{month:02}-{day:02}", found[2], confidence=0.93)


def _weekday_behind(s: Setting) -> int | None:
    """The weekday of “on 3 May, a Friday”."""
    if s.after != "," or s.word(s.end + 1) != "a" or s.word(s.end + 3) not in AFTER_DAY or s.end + 2 >= len(s.words):
        return None
    return s.words[s.end + 2].values.get("WD")


def _of_a_picture(s: Setting, reference: dt.date, month: int, day: int, weekday: int | None) -> Reading:
    """“This Friday, Dec. 3 file photo”: the last such day, unless that was another weekday."""
    written = f"{reference.year - ((month, day) > (reference.month, reference.day))}-{month:02}-{day:02}"
    if not is_real(written) or weekday not in (None, dt.date.fromisoformat(written).weekday()):
        return without_year(s, f"XXXX-{month:02}-{day:02}")
    return anchored(s, written, "the last such day: a picture shows what has been")


def relative_month_day(g: Slots, s: Setting) -> Reading | None:
    """“Last Oct. 23”: the nearest such day before, or after, the dateline."""
    month, day, shift = g["month"], g["day"], RELATIONS[g["rel"]]
    if g["rel"] in FROM_TEXT:
        told = month_from_text(month, s, shift)
        timex = f"{told.edtf or told.timex_value}-{day:02}"
        return replace(told, edtf=timex if told.edtf else "", timex_value="" if told.edtf else timex)
    if s.reference is None:
        return unresolved(f"XXXX-{month:02}-{day:02}")
    if is_of_a_picture(s.words, s.at, s.end):
        return _of_a_picture(s, s.reference, month, day, None)
    year, here = s.reference.year, (s.reference.month, s.reference.day)
    year += (shift > 0 and (month, day) <= here) - (shift < 0 and (month, day) >= here)
    if g["rel"] == "last" and (s.reference - dt.date(year, month, day)).days <= _DAYS_JUST_OVER:
        return Reading("DATE", "", f"XXXX-{month:02}-{day:02}", _JUST_OVER, 0.6)
    return anchored(s, f"{year}-{month:02}-{day:02}", f"{g['rel']} such day from the dateline")


def month_year(g: Slots, s: Setting) -> Reading | None:
    return absolute(f"{written_year(g, s)}-{g['month']:02}", "month and year are written")


def month(g: Slots, s: Setting) -> Reading | None:
    found = year_without(s, g["month"], None)
    if found is None:
        return without_year(s, f"XXXX-{g['month']:02}")
    return carried(found[1], f"{found[0]}-{g['month']:02}", found[2], confidence=0.88)


def relative_month(g: Slots, s: Setting) -> Reading | None:
    """“Last October”: the nearest strictly before the dateline's month; “next”: strictly after; “coming”: this one or the next;
    “this”: of its year. “The following October” is the first after the month told of."""
    number, shift = g["month"], RELATIONS[g["rel"]]
    if g["rel"] in FROM_TEXT:
        return month_from_text(number, s, shift)
    if s.reference is None:
        return unresolved(f"XXXX-{number:02}")
    year, here = s.reference.year, s.reference.month
    if g["rel"] == "last" and number == (here - 2) % 12 + 1:
        return Reading("DATE", "", f"XXXX-{number:02}", _JUST_OVER, 0.6)
    if shift < 0:
        year -= number >= here
    elif shift > 0:
        year += number < here or (number == here and g["rel"] == "next")
    elif number > here and is_of_a_picture(s.words, s.at, s.end):
        year -= 1
    return anchored(s, f"{year}-{number:02}", f"{g['rel']} such month from the dateline")


def year(g: Slots, s: Setting) -> Reading | None:
    if s.end - s.at > 1 and s.word(s.end - 2) in _YEARS_OF_THEIR_OWN:
        return absolute(f"{g['year']}~", "a year that is near the calendar year of its name", str(g["year"]), 0.85)
    return absolute(str(g["year"]), "a year", confidence=0.93)


def before_christ(g: Slots, s: Setting) -> Reading | None:
    """“In 216 BC”, “the 3rd century BC”. Years are counted as EDTF does, where 1 BC is the year 0."""
    year = g.get("n", 1)
    counted = g.get("ord", 1) <= _CENTURIES and year == int(year) and min(year, g.get("ord", 1)) >= 1 and year <= _LAST_YEAR_BC
    if not counted:
        return None
    if "ord" in g:
        return absolute(f"-{g['ord'] - 1:02}XX", "a century before our era", confidence=0.9)
    edtf, timex = iso_year(1 - int(year)), ""
    if "season" in g:
        edtf += f"-{g['season']}"
    elif "last" in g:
        edtf, timex = f"{edtf}/{iso_year(1 - g['last'])}", f"BC{year:04}/BC{g['last']:04}"
    else:
        edtf += (f"-{g['month']:02}" if "month" in g else "") + (f"-{g['day']:02}" if "day" in g else "")
        edtf += "~" if s.word(s.at) in _ABOUT and is_real(edtf) else ""
    return absolute(edtf, "a year before our era", timex, 0.9) if is_real(edtf) else None


def of_our_era(g: Slots, s: Setting) -> Reading | None:
    """“AD 768”, “9 June 68 AD”: a year of fewer than four figures, by the sign of its era."""
    year, last = g["n"], g.get("last", _LAST_YEAR)
    if year != int(year) or last != int(last) or not 1 <= year < last <= _LAST_YEAR:
        return None
    day = (f"-{g['month']:02}" if "month" in g else "") + (f"-{g['day']:02}" if "day" in g else "")
    return absolute(f"{year:04}{day}" + (f"/{last:04}" if "last" in g else ""), "a year of our era")


def year_range(g: Slots, s: Setting) -> Reading | None:
    first = g["year"]
    if len(s.word(s.end - 1)) == 1:
        last = first // 10 * 10 + g["short"]
        return absolute(f"{first}/{last}", "a range of years") if last > first else None
    if first % 100 >= g["short"] and 1 <= g["short"] <= 12 and "dash" in g:
        return absolute(f"{first}-{g['short']:02}", "year and month as ISO writes them", confidence=0.8)
    last = first // 100 * 100 + g["short"] % 100
    if last <= first:
        last += 100 if g["short"] < 30 and first % 100 >= 70 else 0
    return absolute(f"{first}/{last}", "a range of years") if last > first else None


def or_later(g: Slots, s: Setting) -> Reading | None:
    edtf = f"{g['year']}/.." if g["way"] == "later" else f"../{g['year']}"
    return absolute(edtf, f"the year, or {g['way']}", str(g["year"]))


def decade(g: Slots, s: Setting) -> Reading | None:
    """“1990s”, “'90s”, “the nineties”; “the 1800s” are mostly a century."""
    if "tens" in g:
        return absolute(f"{g['tens'] // 10}X", "a decade") if g["tens"] % 10 == 0 else None
    number: int = g["dec"] if "dec" in g else g["decw"]
    if number <= _LAST_HUNDREDS and number % 10 == 0:
        return absolute(f"{number // 10}XX", "the hundred years with these figures, or their first ten", confidence=0.85)
    return absolute(f"{number}X", "a decade", confidence=0.97 if "dec" in g else 0.85)


def century(g: Slots, s: Setting) -> Reading | None:
    number = g["ord"]
    return absolute(f"{number - 1:02}XX", "a century", f"{number - 1:02}") if 1 <= number <= _CENTURIES else None


def centuries(g: Slots, s: Setting) -> Reading | None:
    """“The 16th and 17th centuries”."""
    first, last = g["ord"], g["ord2"]
    if not 1 <= first < last <= _CENTURIES:
        return None
    return absolute(f"{first - 1:02}XX/{last - 1:02}XX", "centuries", confidence=0.95)
