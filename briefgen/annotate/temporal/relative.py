"""Rules for days, weeks, months and years counted from the dateline, or from another time in the text."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.lengths import amount_of
from briefgen.annotate.temporal.setting import Reading, Setting, anchored, carried, unanchored, unresolved
from briefgen.annotate.temporal.tables import CLOCK_UNITS, DAY_WORDS, RELATIONS, REPORTING

MASKS = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip
"""TIMEX3 values of units that could not be placed."""

_FROM_TEXT = frozenset(["previous", "preceding", "prior", "following"])
"""Relations that count from the time just told of, not from the dateline."""
_CLAUSE_ENDS = frozenset(["", ".", ",", ";", ":", ")", "—", "–", "and", "but", "when", "at", "in", "on", "by", "with"])
"""After “the day before”: it counts from what was told, not from what follows."""
_OF_THESE_DAYS = frozenset(
    "world youth society market economy generation standards technology children consumers young kids".split()
)
"""After “today's”: no day is meant."""
_HALVED = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year")}
"""What half of a unit is counted in."""
_SPANNING = frozenset("over during within for throughout".split())
"""Before “the last year”: the twelve months up to the dateline."""


def weekday(g: Slots, s: Setting) -> Reading | None:
    number = g["wd"]
    if s.narrative and s.memory.day is not None:
        day = days.weekday_after(s.memory.day, number, strictly=False)
        return carried(s.memory.day, str(day), "the first such weekday from the day before it in the text", confidence=0.6)
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
    if rel in _FROM_TEXT:
        if s.memory.day is None:
            return unanchored(f"XXXX-WXX-{number + 1}")
        count = days.weekday_after if rel == "following" else days.weekday_before
        return carried(s.memory.day, str(count(s.memory.day, number, strictly=True)), f"the {rel} such weekday in the text")
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
    """“A week ago Tuesday”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}")
    day = days.weekday_before(s.reference, g["wd"], strictly=False) - dt.timedelta(weeks=1)
    return anchored(s, str(day), "a week before the most recent such weekday", confidence=0.8)


def nth_weekday(g: Slots, s: Setting) -> Reading | None:
    """“The first Monday of May 2024”."""
    from briefgen.annotate.temporal.explicit import year_without
    from briefgen.annotate.temporal.holidays import Nth

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
    if s.after in ("'s", "’s") and s.word(s.end + 1) in _OF_THESE_DAYS:
        return Reading(
            "DATE", "", "PRESENT_REF" if shift == 0 else "FUTURE_REF" if shift > 0 else "PAST_REF", "these days, not a day", 0.8
        )
    day = str(s.reference + dt.timedelta(days=shift))
    reading = anchored(s, day, "counted from the dateline")
    return reading if word != "tonight" else Reading("TIME", day, f"{day}TNI", reading.reason, 0.93, reading.anchor)


def calendar_unit(s: Setting, unit: str, shift: int, reason: str, confidence: float = 0.93) -> Reading | None:
    """The day, week, month… that holds the dateline, so many on."""
    assert s.reference is not None
    day = s.reference
    if unit == "day":
        return anchored(s, str(day + dt.timedelta(days=shift)), reason, "", confidence)
    if unit == "quarter":
        index = day.year * 4 + (day.month - 1) // 3 + shift
        return anchored(s, f"{index // 4}-{33 + index % 4}", reason, "", confidence)
    if unit == "decade":
        return anchored(s, f"{day.year // 10 + shift}X", reason, "", confidence)
    if unit == "century":
        return anchored(s, f"{day.year // 100 + shift:02}XX", reason, "", confidence)
    found = days.moved(day, unit, shift)
    return anchored(s, found[0], reason, found[1], confidence) if found else None


def relative_unit(g: Slots, s: Setting) -> Reading | None:
    """“Last week”, “this year”: calendar units."""
    unit, rel = g["unit"], g["rel"]
    if rel in _FROM_TEXT or (unit == "day" and rel == "next"):
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
    if unit == "day" and s.word(s.end - 3) not in ("in", "during"):
        return None
    told = that_unit(g, s)
    if s.narrative or (told is not None and told.edtf):
        return told
    if unit in ("decade", "century") and s.word(s.end - 3) not in ("of", "in", "during", "for"):
        return None
    if s.reference is None:
        return unresolved(MASKS[unit])
    return calendar_unit(s, unit, 0, f"the {unit} of the dateline: nothing else is named", 0.6)


def that_unit(g: Slots, s: Setting) -> Reading | None:
    """“That year”, “the same day”: the last one told of."""
    unit = g.get("unit", "day")
    if unit == "quarter":
        return latest_quarter(g, s)
    day, month, year = s.memory.day, s.memory.month, s.memory.year
    reason = f"the {unit} of the date before it"
    if unit == "day" and day:
        return carried(day, str(day), reason)
    if unit == "week" and day:
        edtf, timex = days.week_of(day)
        return carried(day, edtf, reason, timex)
    if unit == "month" and month:
        return carried(f"{month[0]}-{month[1]:02}", f"{month[0]}-{month[1]:02}", reason)
    if year and unit in ("year", "decade", "century"):
        edtf = {"year": str(year), "decade": f"{year // 10}X", "century": f"{year // 100:02}XX"}[unit]
        return carried(year, edtf, reason)
    return unanchored(MASKS[unit])


def weekend(g: Slots, s: Setting) -> Reading | None:
    """“The weekend” is the last one begun unless the clause looks ahead; “this weekend” that of the dateline's week."""
    rel = g.get("rel", "the")
    if rel == "that" or rel in _FROM_TEXT:
        return unanchored("XXXX-WXX-WE")
    if s.reference is None:
        return unresolved("XXXX-WXX-WE")
    begun = s.reference.weekday() >= 5
    if rel in ("last", "past"):
        shift = -1
    elif rel in ("next", "coming"):
        shift = 1 if begun or rel == "next" else 0
    else:
        shift = 0 if begun or s.ahead or rel == "this" else -1
    edtf, timex = days.weekend_of(s.reference, shift)
    return anchored(s, edtf, "Saturday and Sunday, counted from the dateline", timex, 0.85)


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
    return anchored(s, edtf, f"{int(count)} {unit}s {where} the dateline, at the precision of the unit", timex, 0.85)


def years_ago(g: Slots, s: Setting) -> Reading | None:
    return Reading("DATE", "", "PAST_REF", "vague: no day", 0.8)


def year_or_so_ago(g: Slots, s: Setting) -> Reading | None:
    reading = _counted({"n": 1, "unit": g["unit"]}, s, -1, "PAST_REF")
    if reading is None or not reading.edtf or reading.edtf.endswith("~") or "/" in reading.edtf:
        return reading
    return Reading(reading.timex_type, f"{reading.edtf}~", reading.timex, reading.reason, 0.75, reading.anchor)


def year_earlier(g: Slots, s: Setting) -> Reading | None:
    """The period a result is compared with: the quarter told of, else the year, one year back."""
    if "rel" in g and s.reference is not None:
        base = s.memory.quarter
        if base:
            return carried(
                base,
                f"{s.reference.year + RELATIONS[g['rel']]}{base[4:]}",
                "the same quarter of the year counted from the dateline",
            )
        return anchored(s, f"{s.reference.year + RELATIONS[g['rel']]}~", "a year counted from the dateline", confidence=0.6)
    if s.memory.quarter:
        base = s.memory.quarter
        return carried(base, f"{int(base[:4]) - 1}{base[4:]}", "the quarter it is compared with, a year before the one told of")
    if s.memory.year is not None and s.word(s.end - 1) in ("earlier", "before"):
        return carried(s.memory.year, f"{s.memory.year - 1}", "a year before the one told of")
    if s.reference is None:
        return unresolved("XXXX")
    if s.word(s.end - 1) == "quarter":
        return calendar_unit(s, "quarter", -5, "a year before the last quarter that was over on the dateline", 0.65)
    return anchored(s, f"{s.reference.year - 1}~", "about a year before the dateline", str(s.reference.year - 1), 0.7)


def latest_quarter(g: Slots, s: Setting) -> Reading | None:
    """The quarter told of, else the last one that was over on the dateline."""
    if s.memory.quarter:
        return carried(s.memory.quarter, s.memory.quarter, "the quarter told of")
    if s.reference is None:
        return unresolved("XXXX-QX")
    return calendar_unit(s, "quarter", -1, "the last quarter that was over on the dateline", 0.7)


def latest_unit(g: Slots, s: Setting) -> Reading | None:
    """“The latest week”: the last one that was over on the dateline."""
    if s.reference is None:
        return unresolved(MASKS[g["unit"]])
    return calendar_unit(s, g["unit"], -1, f"the last {g['unit']} that was over on the dateline", 0.7)


def earlier_later(g: Slots, s: Setting) -> Reading | None:
    """“Two days later”: counted from the day before it in the paragraph; without one only the length is read."""
    count, unit = amount_of(g)
    if count is None or count != int(count) or unit in CLOCK_UNITS or "unit2" in g or "n2" in g:
        return None
    if g["way"] in ("before", "after") and s.after not in _CLAUSE_ENDS:
        return None  # “a day after the vote” counts from what follows
    return _from_memory(s, unit, int(count) * (1 if g["way"] in ("later", "after") else -1))


def _from_memory(s: Setting, unit: str, count: int) -> Reading | None:
    day, month, year = s.memory.day, s.memory.month, s.memory.year
    base: dt.date | None = day
    if base is None and unit not in ("day", "week", "fortnight") and month:
        base = dt.date(month[0], month[1], 1)
    if base is None and unit in ("year", "decade", "century") and year:
        base = dt.date(year, 1, 1)
    found = days.moved(base, unit, count) if base else None
    if base is None or found is None:
        return None
    anchor = str(day) if day else f"{month[0]}-{month[1]:02}" if month else str(year)
    return carried(anchor, found[0], f"counted from the date before it in the text, at the precision of the {unit}", found[1])


def adjoining(g: Slots, s: Setting) -> Reading | None:
    """“The next day”, “the following year”, “the day before”: counted from the date before it."""
    way, unit = g["way"], g["step"]
    if way in ("before", "after") and s.after not in _CLAUSE_ENDS:
        return Reading("DURATION", "", f"P1{unit[0].upper()}", "a length of time before or after something else", 0.6)
    count = 1 if way in ("next", "following", "after") else -1
    found = _from_memory(s, unit, count)
    return found if found is not None else unanchored(MASKS[unit])


def so_far(g: Slots, s: Setting) -> Reading | None:
    """“Earlier this month”: the month; the day is not said."""
    if "inner" in g:
        return s.read(g["inner"])
    if "rel" in g:
        return relative_unit(g, s)
    return the_unit(g, s) if s.word(s.end - 2) == "the" else that_unit(g, s)
