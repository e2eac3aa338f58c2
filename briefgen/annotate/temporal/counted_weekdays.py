"""Rules for weekdays that are counted: “a week on Friday”, “two Sundays ago”, “Tuesday of last week”, “the first Monday of May”."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.holidays import Nth
from briefgen.annotate.temporal.lengths import amount_of
from briefgen.annotate.temporal.readings import Reading, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import DAY_WORDS, MASKS, RELATIONS
from briefgen.annotate.temporal.years import year_without

_OF_A_WEEK = frozenset("the of for per than times twice once within over million billion".split())
"""Before “a week on Friday” and “Friday week”, where the week is a length, or that of the day."""
_OF_A_KIND = frozenset(["'s", "’s", "-", "–"])


def weekday_of_week(g: Slots, s: Setting) -> Reading | None:
    """“Tuesday of last week”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}")
    monday = days.monday_of(s.reference, RELATIONS[g["rel"]])
    return anchored(s, str(monday + dt.timedelta(days=g["wd"])), "the weekday of the week counted from the dateline")


def weekday_ago(g: Slots, s: Setting) -> Reading | None:
    """“A week ago Tuesday”, “three years ago Wednesday”, “a week ago today”: so long before the most recent such weekday,
    or before the coming one, “twenty years ago this Sunday”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}" if "wd" in g else MASKS["day"])
    if "wd" not in g:
        found = _back_from(s.reference + dt.timedelta(days=DAY_WORDS[g["deic"]]), *amount_of(g))
        return anchored(s, str(found), "counted back from that day") if found else None
    ahead = g.get("rel") in ("this", "next")
    count_to = days.weekday_after if ahead else days.weekday_before
    day = count_to(s.reference, g["wd"], strictly=g.get("rel") in ("last", "next"))
    count, unit = amount_of(g) if "unit" in g else (1, "week")
    found = _back_from(day, count, unit)
    which = "coming" if ahead else "most recent"
    return anchored(s, str(found), f"{unit}s before the {which} such weekday", confidence=0.8) if found else None


def weeks_on(g: Slots, s: Setting) -> Reading | None:
    """“A week on Friday”, “Friday week”: a week after the coming one. “A week last Friday”: before the last one."""
    shift = dt.timedelta(weeks=2 if g["on"] == "fortnight" else 1)
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}" if "wd" in g else MASKS["day"])
    if g.get("rel") == "last":
        day = days.weekday_before(s.reference, g["wd"], strictly=True) - shift
        return anchored(s, str(day), f"a {g['on']} before the last such weekday", confidence=0.85)
    if s.before in _OF_A_WEEK or s.after in _OF_A_KIND or not s.ahead:
        return None  # “he spent a week on Friday's accounts”
    tomorrow = s.reference + dt.timedelta(days=1)
    day = days.weekday_after(s.reference, g["wd"], strictly="rel" in g) if "wd" in g else tomorrow
    return anchored(s, str(day + shift), f"a {g['on']} after the coming such day, since the clause looks ahead", confidence=0.85)


def weekdays_ago(g: Slots, s: Setting) -> Reading | None:
    """“Two Sundays ago”: the second one before the dateline."""
    count = g["n"]
    if count != int(count) or count < 1:
        return None
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wdp'] + 1}")
    last = days.weekday_before(s.reference, g["wdp"], strictly=True)
    return anchored(
        s, str(last - dt.timedelta(weeks=int(count) - 1)), "such weekdays counted back from the dateline", confidence=0.8
    )


def _back_from(day: dt.date, count: float | None, unit: str) -> dt.date | None:
    """A day so many weeks, months or years before another; None where the count is vague or there is no such day."""
    if count is None or count != int(count):
        return None
    if unit in ("day", "week"):
        return day - dt.timedelta(days=int(count) * (7 if unit == "week" else 1))
    if unit not in ("month", "year"):
        return None
    year, month = days.shifted_month(day, -int(count) * (12 if unit == "year" else 1))
    return dt.date(year, month, day.day) if year >= 1 and day.day <= days.last_day(year, month) else None


def nth_weekday(g: Slots, s: Setting) -> Reading | None:
    """“The first Monday of May 2024”."""
    nth = 0 if g["nth"] == "last" else g["nth"]
    if nth > 5:
        return None
    if "year" in g:
        year, anchor, reason = g["year"], "", "the weekday counted within its month"
    else:
        found = year_without(s, g["month"], None)
        if found is None:
            return without_year(s, f"XXXX-{g['month']:02}")
        year, anchor, reason = found
    day = Nth(g["month"], g["wd"], nth).on(year)
    return Reading("DATE", str(day), "", reason, 0.9, anchor) if day.month == g["month"] else None
