"""Rules for days, weeks, months and years counted from the dateline."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.cues import follows_past_verb, tells_of_past
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.holidays import HOLIDAYS, Nth
from briefgen.annotate.temporal.lengths import amount_of
from briefgen.annotate.temporal.setting import Reading, Setting, anchored, calendar_unit, carried, unanchored, unresolved
from briefgen.annotate.temporal.tables import CLOCK_UNITS, DAY_WORDS, FROM_TEXT, MASKS, RELATIONS, REPORTING
from briefgen.annotate.temporal.told import AFTER_DAY, adjoining, latest_quarter, that_unit, year_earlier
from briefgen.annotate.temporal.years import year_without

_OF_THESE_DAYS = frozenset(
    "world youth society market economy generation standards technology children consumers young kids".split()
)
"""After “today's”: no day is meant."""
_HALVED = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year")}
"""What half of a unit is counted in."""
_AFTER_WEEKEND = frozenset([0, 1, 2])
"""Monday to Wednesday, as `date.weekday()` numbers them: “this weekend” may be the one just over."""
_OF_THE_REPORT = 31
"""Days before the dateline within which a weekday is that of the report, in background texts too."""
_SPANNING = frozenset("over during within for throughout".split())
"""Before “the last year”: the twelve months up to the dateline."""


def weekday(g: Slots, s: Setting) -> Reading | None:
    number = g["wd"]
    if s.before == "a" and s.word(s.at - 2) == "on" and s.after in AFTER_DAY:
        return Reading("DATE", "", f"XXXX-WXX-{number + 1}", "some such weekday: which one is not said", 0.8)
    told = s.memory.day if s.narrative else None
    if told is not None and (s.reference is None or (s.reference - told).days > _OF_THE_REPORT):
        day = days.weekday_after(told, number, strictly=False)
        return carried(told, str(day), "the first such weekday from the day before it in the text", confidence=0.6)
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{number + 1}")
    if s.before in ("until", "till"):
        day = days.weekday_after(s.reference, number, strictly=False)
        return anchored(s, str(day), "the first such weekday from the dateline on, after “until”", confidence=0.85)
    if s.ahead and s.before not in REPORTING and s.after not in ("'s", "’s"):
        day = days.weekday_after(s.reference, number, strictly=False)
        return anchored(s, str(day), "first such weekday from the dateline on, since the clause looks ahead", confidence=0.85)
    day = days.weekday_before(s.reference, number, strictly=False)
    return anchored(s, str(day), "most recent such weekday, counting the day of the dateline")


def relative_weekday(g: Slots, s: Setting) -> Reading | None:
    number, rel = g["wd"], g["rel"]
    if rel in FROM_TEXT:
        base = s.memory.day or (s.memory.weekdays.get(number) if rel != "following" else None)
        if base is None:
            return unanchored(f"XXXX-WXX-{number + 1}")
        count = days.weekday_after if rel == "following" else days.weekday_before
        return carried(base, str(count(base, number, strictly=True)), f"the {rel} such weekday in the text")
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{number + 1}")
    if RELATIONS[rel] < 0:
        day = days.weekday_before(s.reference, number, strictly=True)
        return anchored(s, str(day), "the weekday before the dateline")
    day = days.weekday_after(s.reference, number, strictly=rel != "this")
    return anchored(s, str(day), "the weekday after the dateline", confidence=0.85)


def weekday_of_week(g: Slots, s: Setting) -> Reading | None:
    """“Tuesday of last week”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}")
    monday = days.monday_of(s.reference, RELATIONS[g["rel"]])
    return anchored(s, str(monday + dt.timedelta(days=g["wd"])), "the weekday of the week counted from the dateline")


def weekday_ago(g: Slots, s: Setting) -> Reading | None:
    """“A week ago Tuesday”, “three years ago Wednesday”, “a week ago today”: so long before the most recent such weekday."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}" if "wd" in g else MASKS["day"])
    if "wd" not in g:
        return anchored(s, str(s.reference - dt.timedelta(weeks=1)), "a week before the dateline")
    day = days.weekday_before(s.reference, g["wd"], strictly=False)
    count, unit = amount_of(g) if "unit" in g else (1, "week")
    found = _back_from(day, count, unit)
    return anchored(s, str(found), f"{unit}s before the most recent such weekday", confidence=0.8) if found else None


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
            return unresolved(f"XXXX-{g['month']:02}")
        year, anchor, reason = found
    day = Nth(g["month"], g["wd"], nth).on(year)
    return Reading("DATE", str(day), "", reason, 0.9, anchor) if day.month == g["month"] else None


def day_word(g: Slots, s: Setting) -> Reading | None:
    word = g.get("deic", "")
    if "way" in g:
        word, shift = f"the day {g['way']}", -2 if g["way"] == "before" else 2
    else:
        shift = DAY_WORDS[word]
    if s.reference is None:
        return unresolved("PRESENT_REF" if shift == 0 else "XXXX-XX-XX")
    if _is_of_these_days(s):
        return Reading(
            "DATE", "", "PRESENT_REF" if shift == 0 else "FUTURE_REF" if shift > 0 else "PAST_REF", "these days, not a day", 0.8
        )
    day = str(s.reference + dt.timedelta(days=shift))
    reading = anchored(s, day, "counted from the dateline")
    return reading if word != "tonight" else Reading("TIME", day, f"{day}TNI", reading.reason, 0.93, reading.anchor)


def _is_of_these_days(s: Setting) -> bool:
    """“Today's world”, “the leaders of tomorrow”."""
    owned = s.after in ("'s", "’s") and s.word(s.end + 1) in _OF_THESE_DAYS
    return owned or (s.before == "of" and s.word(s.at) == "tomorrow")


def relative_unit(g: Slots, s: Setting) -> Reading | None:
    """“Last week”, “this year”: calendar units."""
    unit, rel = g["unit"], g["rel"]
    if rel in FROM_TEXT or (unit == "day" and rel == "next"):
        return adjoining({"way": rel, "step": unit}, s)
    if rel == "past" or unit == "day":
        return None
    if s.reference is None:
        return unresolved(MASKS[unit])
    return calendar_unit(s, unit, RELATIONS[rel], f"calendar {unit} counted from the dateline")


def the_relative_unit(g: Slots, s: Setting) -> Reading | None:
    """“The last year” after “over” is a length; “the last decade” and “the next year” mostly are."""
    if g["rel"] in ("last", "next", "coming") and (s.before in _SPANNING or g["unit"] in ("decade", "century")):
        return None
    if g["rel"] == "next" and s.narrative:
        return adjoining({"way": "next", "step": g["unit"]}, s)
    return relative_unit(g, s)


def the_unit(g: Slots, s: Setting) -> Reading | None:
    """“The year”: that of the dateline, or in background texts the one told of; with “ended” a length."""
    unit = g["unit"]
    if unit == "quarter":
        return latest_quarter(g, s)
    if s.after in ("ended", "ending", "to", "through") and unit in ("year", "month", "week"):
        return Reading("DURATION", "", {"year": "P1Y", "month": "P1M", "week": "P1W"}[unit], "a length of time", 0.8)
    if (unit == "day" and s.word(s.end - 3) not in ("in", "during")) or (unit == "century" and s.word(s.at - 2) == "turn"):
        return None
    told = that_unit(g, s)
    if s.narrative or (told is not None and told.edtf):
        return told
    if unit in ("decade", "century") and s.word(s.end - 3) not in ("of", "in", "during", "for"):
        return None
    if s.reference is None:
        return unresolved(MASKS[unit])
    return calendar_unit(s, unit, 0, f"the {unit} of the dateline: nothing else is named", 0.6)


def weekend(g: Slots, s: Setting) -> Reading | None:
    """“The weekend” is the last one begun unless the clause looks ahead; “this weekend” that of the dateline's week,
    or early in the week, after a verb in the past, the one just over."""
    rel = g.get("rel", "the")
    if rel == "that" or rel in FROM_TEXT:
        return unanchored("XXXX-WXX-WE")
    if s.reference is None:
        return unresolved("XXXX-WXX-WE")
    begun = s.reference.weekday() >= 5
    if rel in ("last", "past"):
        shift = -1
    elif rel in ("next", "coming"):
        shift = 1 if begun or rel == "next" else 0
    elif rel == "this":
        over = s.reference.weekday() in _AFTER_WEEKEND and not s.ahead
        past = over and (follows_past_verb(s.words, s.at) or tells_of_past(s.words, s.at, s.end))
        shift = -1 if past else 0
    else:
        shift = 0 if begun or s.ahead else -1
    edtf, timex = days.weekend_of(s.reference, shift)
    return anchored(s, edtf, "Saturday and Sunday, counted from the dateline", timex, 0.85)


def beyond(g: Slots, s: Setting) -> Reading | None:
    """“The week before last”, “the year after next”."""
    if s.reference is None:
        return unresolved(MASKS[g["unit"]])
    shift = -2 if g["way"] == "last" else 2
    return calendar_unit(s, g["unit"], shift, f"calendar {g['unit']} counted from the dateline")


def holiday_weekend(g: Slots, s: Setting) -> Reading | None:
    """“Easter weekend”, “the Labor Day weekend”: the nearest Saturday and Sunday, and the holiday itself where it adjoins them."""
    if s.reference is None:
        return unresolved("XXXX-WXX-WE")
    holiday = HOLIDAYS[g["hol"]]
    day = holiday.on(days.nearest_year(s.reference, holiday.on, s.ahead))
    saturday = day - dt.timedelta(days=(day.weekday() - 5 + 3) % 7 - 3)
    first, last = min(day, saturday), max(day, saturday + dt.timedelta(days=1))
    return anchored(
        s, f"{first}/{last}", "the weekend of the holiday nearest to the dateline", days.week_of(saturday)[1] + "-WE", 0.85
    )


def ago(g: Slots, s: Setting) -> Reading | None:
    """“Two weeks ago”: as precise as the unit. “A year ago” beside a quarter is that quarter a year before."""
    return _counted(g, s, -1, "PAST_REF")


def from_now(g: Slots, s: Setting) -> Reading | None:
    return _counted(g, s, 1, "FUTURE_REF")


def _counted(g: Slots, s: Setting, sign: int, vague: str) -> Reading | None:
    count, unit = amount_of(g)
    if count is None or unit in CLOCK_UNITS or "unit2" in g or "n2" in g:
        return Reading("DATE", "", vague, "an amount of time that is no number of days", 0.7)
    if count == 1 and unit == "year" and s.memory.quarter and sign < 0 and s.word(s.at) in ("a", "one"):
        return year_earlier(g, s)
    if s.reference is None:
        return unresolved(vague)
    if count != int(count):
        if unit not in _HALVED:
            return Reading("DATE", "", vague, "an amount of time that is no number of days", 0.7)
        times, unit = _HALVED[unit]
        count *= times
    found = days.moved(s.reference, unit, sign * int(count))
    if found is None:
        return None
    edtf, timex = found
    vaguely = s.word(s.at) not in ("a", "an") and "n" in g and s.words[s.at].values.get("N") != g["n"]
    if vaguely and "/" not in edtf and not edtf.endswith("~"):
        timex, edtf = timex or edtf, f"{edtf}~"
    where = "before" if sign < 0 else "after"
    return anchored(s, edtf, f"{days.in_words(int(count), unit)} {where} the dateline, at the precision of the unit", timex, 0.85)


def years_ago(g: Slots, s: Setting) -> Reading | None:
    return Reading("DATE", "", "PAST_REF", "vague: no day", 0.8)


def year_or_so_ago(g: Slots, s: Setting) -> Reading | None:
    reading = _counted({"n": 1, "unit": g["unit"]}, s, -1, "PAST_REF")
    if reading is None or not reading.edtf or reading.edtf.endswith("~") or "/" in reading.edtf:
        return reading
    return Reading(reading.timex_type, f"{reading.edtf}~", reading.timex, reading.reason, 0.75, reading.anchor)


def so_far(g: Slots, s: Setting) -> Reading | None:
    """“Earlier this month”: the month; the day is not said."""
    if "inner" in g:
        return s.read(g["inner"])
    if "rel" in g:
        return relative_unit(g, s)
    return the_unit(g, s) if s.word(s.end - 2) == "the" else that_unit(g, s)
