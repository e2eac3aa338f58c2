"""Rules for several days or months named together: “3 to 7 May”, “3, 4 and 5 May”, “March to May 2024”, “Monday to Wednesday”."""

from __future__ import annotations

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.modals import IS
from briefgen.annotate.temporal.past_verbs import WAS, holds_past_verb
from briefgen.annotate.temporal.readings import Reading, absolute, carried
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import FUTURE_CUES, FUTURE_WITH_TO
from briefgen.annotate.temporal.years import year_without

_BEFORE_GREGORY, _BEHIND = 10, 13
"""Days by which the Julian calendar is behind Gregory's: the fewest, from 1582, and the most, to 2100."""
_HOURS = frozenset(["CLOCK", "CLOCK24", "NOON", "SET"])
_ALWAYS = frozenset("hours every each usually normally".split())
_OPEN = frozenset("open opens opened closed shut".split())
"""Beside “Monday to Friday”: each week, unless the clause says what will be, or what was shut then."""
_FIXED = FUTURE_CUES | FUTURE_WITH_TO - IS
"""Words of what will be on some days, and not each week."""


def day_range(g: Slots, s: Setting) -> Reading | None:
    month, first, last = g["month"], g["day"], g["day2"]
    if last <= first:
        return None
    if "year" in g:
        year, anchor, reason = g["year"], "", "a range of days"
    else:
        found = year_without(s, month, first)
        if found is None:
            return without_year(s, f"XXXX-{month:02}-{first:02}")
        year, anchor, reason = found[0], found[1], f"a range of days; {found[2]}"
    return Reading("DATE", f"{year}-{month:02}-{first:02}/{year}-{month:02}-{last:02}", "", reason, 0.95, anchor)


def dual_date(g: Slots, s: Setting) -> Reading | None:
    """“12 (23) May 1718”, “6/17 June 1718”: one day by the calendars before and after Gregory's, which of them is not said."""
    first, last = g["dual"] if "dual" in g else (g["day"], g["day2"])
    if not _BEFORE_GREGORY <= last - first <= _BEHIND:
        return None
    days_meant = [f"{g['year']}-{g['month']:02}-{day:02}" for day in (first, last)]
    return absolute(f"[{','.join(days_meant)}]", "one day, by the old calendar and the new", days_meant[0], 0.7)


def slashed_days(g: Slots, s: Setting) -> Reading | None:
    """“24/25 July”: two days, or the night between them."""
    first, last = g["dd"]
    return day_range({**g, "day": first, "day2": last}, s)


def day_pair(g: Slots, s: Setting) -> Reading | None:
    """“April 24 and 25”, and after “between” any two days."""
    if g["day2"] == g["day"] + 1 or s.before == "between":
        return day_range(g, s)
    return None


def day_list(g: Slots, s: Setting) -> Reading | None:
    """“3, 4 and 5 May”: days that adjoin, from the first to the last."""
    named = [g[slot] for slot in ("day", "day2", "day22", "day222") if slot in g]
    if named != list(range(named[0], named[0] + len(named))):
        return None
    return day_range({**g, "day2": named[-1]}, s)


def month_range(g: Slots, s: Setting) -> Reading | None:
    first, last = g["month"], g["month2"]
    if "year" in g:
        begins = g["year"] - (first > last)
        return absolute(f"{begins}-{first:02}/{g['year']}-{last:02}", "a range of months")
    found = year_without(s, last, None)
    if found is None:
        return without_year(s, f"XXXX-{first:02}")
    begins = found[0] - (first > last)
    return carried(found[1], f"{begins}-{first:02}/{found[0]}-{last:02}", f"a range of months; {found[2]}", confidence=0.88)


def weekday_span(g: Slots, s: Setting) -> Reading | None:
    """“Open Monday to Friday” is each week; “snow fell Sunday through Tuesday” two days and what lies between."""
    if s.before == "from":
        return None
    always = Reading("SET", "", "XXXX-WXX", "again and again: no day of its own", 0.7)
    near = s.near
    fixed = s.ahead and any(word.text.lower() in _FIXED for word in near)  # “they meet Monday to Friday” is each week
    beside_hours = any(not _HOURS.isdisjoint(word.keys) or word.text.lower() in _ALWAYS for word in near)
    if s.reference is None or beside_hours or s.narrative or (_is_of_a_door(s) and not fixed):
        return always
    if holds_past_verb(near) and not fixed:
        last = days.weekday_before(s.reference, g["wd2"], strictly=False)
        first = days.weekday_before(last, g["wd"], strictly=False)
    elif fixed:
        first = days.weekday_after(s.reference, g["wd"], strictly=False)
        last = days.weekday_after(first, g["wd2"], strictly=False)
    else:
        return always
    return anchored(s, f"{first}/{last}", "from one weekday to another, counted from the dateline", f"{first}/{last}", 0.8)


def _is_of_a_door(s: Setting) -> bool:
    """“Open Monday to Friday”; not “it was shut Monday to Wednesday”."""
    near = s.near
    return any(
        word.text.lower() in _OPEN and (i == 0 or near[i - 1].text not in WAS or word.text == "open") for i, word in enumerate(near)
    )
