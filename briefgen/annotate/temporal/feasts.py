"""Rules for holidays, the weekends around them, and Easter's week."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.holidays import HOLIDAYS, OLD_STYLE, FromEaster, Holiday
from briefgen.annotate.temporal.past_verbs import tells_of_past
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored
from briefgen.annotate.temporal.tables import RELATIONS
from briefgen.annotate.temporal.years import narrative_year

_NEAR_HOLIDAYS = 60
"""Days between two holidays that are named together, at most: “Christmas and Easter” are of no one season."""
_WEEK = dt.timedelta(days=6)


def year_meant(g: Slots, s: Setting) -> int | None:
    """The year of “last year”, “that year” or “the following year”."""
    if "told" in g:
        return s.memory.year + RELATIONS[g["told"]] if s.memory.year else None
    if "rel" not in g:
        return s.memory.year
    return s.reference.year + RELATIONS[g["rel"]] if s.reference else None


def holiday(g: Slots, s: Setting) -> Reading | None:
    found = HOLIDAYS[g["hol"]]
    if "year" in g:
        if isinstance(found, FromEaster) and g["year"] in OLD_STYLE:
            return absolute(str(g["year"]), "its day was not the same in all countries that year")
        return absolute(str(found.on(g["year"])), "the holiday's day in the year that is written")
    if s.narrative and s.memory.year is not None:
        if isinstance(found, FromEaster) and s.memory.year in OLD_STYLE:
            return unanchored("XXXX-XX-XX")
        year = narrative_year(s, found.on(s.memory.year).month)
        return carried(s.memory.year, str(found.on(year)), "the first such holiday from the date before it on")
    if s.reference is None:
        return unresolved("XXXX-XX-XX")
    listed = _listed_holiday(found, s)
    if listed is not None:
        return listed
    year = days.nearest_year(s.reference, found.on, s.ahead)
    if found.on(year) > s.reference and not s.ahead and tells_of_past(s.words, s.at, s.end):
        return anchored(s, str(found.on(year - 1)), "the last such holiday, since its verb is in the past", confidence=0.88)
    return anchored(s, str(found.on(year)), "the holiday nearest to the dateline", confidence=0.88)


def _listed_holiday(found: Holiday, s: Setting) -> Reading | None:
    """“Thanksgiving and Christmas”: the first such day after the holiday that it is joined to, where that is near."""
    told = s.memory.day
    if told is None or s.before not in ("and", "or", ",") or s.at < 2 or "HOL" not in s.words[s.at - 2].keys:
        return None
    day = next(on for on in (found.on(told.year), found.on(told.year + 1)) if on > told)
    near = (day - told).days <= _NEAR_HOLIDAYS
    return carried(told, str(day), "the first one after the holiday that it is joined to", confidence=0.85) if near else None


def relative_holiday(g: Slots, s: Setting) -> Reading | None:
    found, shift = HOLIDAYS[g["hol"]], RELATIONS[g["rel"]]
    if s.reference is None:
        return unresolved("XXXX-XX-XX")
    on = found.on(s.reference.year)
    if shift < 0 and on >= s.reference:
        on = found.on(s.reference.year - 1)
    elif shift > 0 and on <= s.reference:
        on = found.on(s.reference.year + 1)
    return anchored(s, str(on), f"{g['rel']} such holiday from the dateline")


def holiday_of_year(g: Slots, s: Setting) -> Reading | None:
    if "told" in g:
        year = year_meant(g, s)
        found = str(HOLIDAYS[g["hol"]].on(year)) if year else ""
        return carried(s.memory.year, found, "counted from the year told of") if found else unanchored("XXXX-XX-XX")
    if s.reference is None:
        return unanchored("XXXX-XX-XX")
    return anchored(s, str(HOLIDAYS[g["hol"]].on(s.reference.year + RELATIONS[g["rel"]])), "the year counted from the dateline")


def easter_week(g: Slots, s: Setting) -> Reading | None:
    """“Easter week 1916”, “Easter Week, April 1916”: from Easter Sunday to the Saturday after it."""
    if g["hol"] != "Easter":
        return None
    easter = holiday({key: value for key, value in g.items() if key in ("hol", "year")}, s)
    value = easter.value if easter is not None else None
    if easter is None or value is None or value.day is None:
        return unresolved("XXXX-WXX")
    return Reading(
        "DATE", f"{value.day}/{value.day + _WEEK}", "", f"{easter.reason}, and its week", easter.confidence, easter.anchor
    )


def holiday_weekend(g: Slots, s: Setting) -> Reading | None:
    """“Easter weekend”, “the Labor Day weekend”: the nearest Saturday and Sunday, and the holiday itself where it adjoins them."""
    if s.reference is None:
        return unresolved("XXXX-WXX-WE")
    found = HOLIDAYS[g["hol"]]
    day = found.on(days.nearest_year(s.reference, found.on, s.ahead))
    saturday = day - dt.timedelta(days=(day.weekday() - 5 + 3) % 7 - 3)
    first, last = min(day, saturday), max(day, saturday + dt.timedelta(days=1))
    return anchored(
        s, f"{first}/{last}", "the weekend of the holiday nearest to the dateline", days.week_of(saturday)[1] + "-WE", 0.85
    )
