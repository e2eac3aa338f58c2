"""What a matched time expression means, seen from the dateline: one function a rule.

Each takes the match's groups and the clause's surroundings and returns a Reading, or None where the words turn out to be no time.
The system clock is never read: without a dateline relative times stay unresolved.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.tables import (
    CLOCK_UNITS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    SETS,
    UNITS,
    VAGUE,
    WEEKDAYS,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands: the dateline's day, whether its clause looks ahead, and the words just before it."""

    reference: dt.date | None
    ahead: bool
    before: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: TIMEX3 type, EDTF ("" where there is no day), TIMEX3 value where it is not the EDTF's own, why, how surely."""

    timex_type: str
    edtf: str
    timex_value: str
    reason: str
    confidence: float = 0.95
    anchored: bool = False


Groups = dict[str, str | None]
Rule = Callable[[Groups, Setting], Reading | None]


def _month(name: str | None) -> int:
    return MONTHS[(name or "").rstrip(".").lower()]


def _int(text: str | None) -> int:
    return int(re.sub(r"\D", "", text or "0"))


def _part(name: str | None) -> int:
    return PARTS[(name or "").lower()]


def _number(text: str) -> float:
    plain = text.lower().replace(",", "")
    return NUMBERS[plain] if plain in NUMBERS else float(plain)


def _absolute(edtf: str, reason: str, timex: str = "", confidence: float = 0.97) -> Reading:
    return Reading("DATE", edtf, timex, reason, confidence)


def _anchored(edtf: str, reason: str, timex: str = "", confidence: float = 0.93) -> Reading:
    return Reading("DATE", edtf, timex, reason, confidence, anchored=True)


def _unresolved(timex: str, kind: str = "DATE") -> Reading:
    return Reading(kind, "", timex, "relative, and the text has no dateline", 0.9)


def _year_shift(rel: str | None) -> int:
    return {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get((rel or "").lower(), 0)


def iso_date(g: Groups, s: Setting) -> Reading | None:
    return _absolute(g["iso"] or "", "written as an ISO date", confidence=0.99)


def date(g: Groups, s: Setting) -> Reading | None:
    return _absolute(f"{g['y']}-{_month(g['m']):02}-{_int(g['d']):02}", "day, month and year are written", confidence=0.99)


def day_range(g: Groups, s: Setting) -> Reading | None:
    month, first, last = _month(g["m"]), _int(g["d"]), _int(g["d2"])
    if g["y"]:
        year, reading = _int(g["y"]), _absolute
    elif s.reference:
        year, reading = days.nearest_year(s.reference, month, first, s.ahead), _anchored
    else:
        return _unresolved(f"XXXX-{month:02}-{first:02}")
    return reading(f"{year}-{month:02}-{first:02}/{year}-{month:02}-{last:02}", "a range of days")


def month_range(g: Groups, s: Setting) -> Reading | None:
    return _absolute(f"{g['y']}-{_month(g['m']):02}/{g['y']}-{_month(g['m2']):02}", "a range of months")


def month_year(g: Groups, s: Setting) -> Reading | None:
    return _absolute(f"{g['y']}-{_month(g['m']):02}", "month and year are written", confidence=0.99)


def part_of_month(g: Groups, s: Setting) -> Reading | None:
    month = _month(g["m"])
    if g["y"]:
        return _absolute(days.part_of_month(_int(g["y"]), month, _part(g["part"])), "a third of a month", f"{g['y']}-{month:02}")
    if s.reference is None:
        return _unresolved(f"XXXX-{month:02}")
    year = days.nearest_year(s.reference, month, None, s.ahead)
    return _anchored(days.part_of_month(year, month, _part(g["part"])), "a third of the nearest such month", f"{year}-{month:02}")


def month_last_year(g: Groups, s: Setting) -> Reading | None:
    if s.reference is None:
        return _unresolved(f"XXXX-{_month(g['m']):02}")
    return _anchored(f"{s.reference.year + _year_shift(g['rel'])}-{_month(g['m']):02}", "the year counted from the dateline")


def month_day(g: Groups, s: Setting) -> Reading | None:
    month, day = _month(g["m"]), _int(g["d"])
    if s.reference is None:
        return _unresolved(f"XXXX-{month:02}-{day:02}")
    year = days.nearest_year(s.reference, month, min(day, days.last_day(s.reference.year, month)), s.ahead)
    return _anchored(f"{year}-{month:02}-{day:02}", "the year nearest to the dateline")


def month(g: Groups, s: Setting) -> Reading | None:
    number = _month(g["m"])
    if s.reference is None:
        return _unresolved(f"XXXX-{number:02}")
    year = days.nearest_year(s.reference, number, None, s.ahead)
    return _anchored(f"{year}-{number:02}", "the year nearest to the dateline", confidence=0.88)


def relative_month(g: Groups, s: Setting) -> Reading | None:
    number = _month(g["m"])
    if s.reference is None:
        return _unresolved(f"XXXX-{number:02}")
    year, here = s.reference.year, s.reference.month
    shift = _year_shift(g["rel"])
    if shift < 0:
        year -= number >= here
    elif shift > 0:
        year += number <= here
    return _anchored(f"{year}-{number:02}", f"{(g['rel'] or '').lower()} such month from the dateline")


def season(g: Groups, s: Setting) -> Reading | None:
    code = SEASONS[(g["season"] or "").lower()]
    year = _int(g["y"]) - (code == 24 and g["part"] is not None and _part(g["part"]) == 2)
    return _absolute(f"{year}-{code}", "season and year are written", confidence=0.9)


def relative_season(g: Groups, s: Setting) -> Reading | None:
    code = SEASONS[(g["season"] or "").lower()]
    if s.reference is None:
        return _unresolved(f"XXXX-{('SP', 'SU', 'FA', 'WI')[code - 21]}")
    shift = _year_shift(g["rel"])
    ends = {21: 5, 22: 8, 23: 11, 24: 2}[code]
    begins = {21: 3, 22: 6, 23: 9, 24: 12}[code]
    year = s.reference.year
    if code == 24:
        year -= s.reference.month <= 2  # the winter of a January began the year before
    if shift < 0 and (s.reference.year, s.reference.month) <= (year + (code == 24), ends):
        year -= 1
    if shift > 0 and (s.reference.year, s.reference.month) >= (year, begins):
        year += 1
    return _anchored(f"{year}-{code}", f"{(g['rel'] or '').lower()} such season from the dateline", confidence=0.85)


def quarter(g: Groups, s: Setting) -> Reading | None:
    code = _sub_year(g)
    return _absolute(f"{g['y']}-{code}", "part of a year that is written") if code else None


def relative_quarter(g: Groups, s: Setting) -> Reading | None:
    code = _sub_year(g)
    if code is None:
        return None
    if s.reference is None:
        return _unresolved(f"XXXX-{'Q' if code < 40 else 'H'}{code - (32 if code < 40 else 39)}")
    return _anchored(f"{s.reference.year + _year_shift(g['rel'])}-{code}", "part of a year counted from the dateline")


def _sub_year(g: Groups) -> int | None:
    if g.get("q"):
        return 32 + _int(g["q"])
    name = (g["ord"] or "").lower()
    if g["sub"] == "half":
        return {"first": 40, "second": 41, "last": 41}.get(name)
    return 32 + ORDINALS[name]


def year_range(g: Groups, s: Setting) -> Reading | None:
    first = _int(g["y"])
    last = _int(g["y2"]) if g.get("y2") else first // 100 * 100 + _int(g["y2short"])
    return _absolute(f"{first}/{last}", "a range of years") if last > first else None


def decade(g: Groups, s: Setting) -> Reading | None:
    return _absolute(f"{g['decade']}X", "a decade")


def part_of_decade(g: Groups, s: Setting) -> Reading | None:
    return _absolute(days.part_of_decade(_int(g["decade"]), _part(g["part"])), "a third of a decade", g["decade"] or "")


def century(g: Groups, s: Setting) -> Reading | None:
    return _absolute(f"{_int(g['n']) - 1}XX", "a century")


def part_of_year(g: Groups, s: Setting) -> Reading | None:
    if g.get("y"):
        year = _int(g["y"])
        return _absolute(days.part_of_year(year, _part(g["part"])), "a third of a year, approximate on purpose", str(year))
    if s.reference is None:
        return _unresolved("XXXX")
    year = s.reference.year + _year_shift(g["rel"])
    return _anchored(days.part_of_year(year, _part(g["part"])), "a third of the year counted from the dateline", str(year))


def edge_of_year(g: Groups, s: Setting) -> Reading | None:
    if g.get("y"):
        year, reading = _int(g["y"]), _absolute
    elif s.reference:
        year, reading = s.reference.year + _year_shift(g["rel"]), _anchored
    else:
        return _unresolved("XXXX")
    edtf = f"{year}-12~" if g["edge"] == "end" else f"{year}-01~"
    return reading(edtf, f"the {g['edge']} of a year", str(year))


def relative_unit(g: Groups, s: Setting) -> Reading | None:
    unit, rel = g["unit"] or "", (g["rel"] or "").lower()
    if rel in ("previous", "following"):
        return Reading("DATE", "", "XXXX", f"“{rel}” counts from another time in the text, not from the dateline", 0.6)
    if s.reference is None:
        return _unresolved({"week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(unit, "XXXX"))
    shift, day = _year_shift(rel), s.reference
    reason = f"calendar {unit} counted from the dateline"
    if unit == "week":
        iso = (day + dt.timedelta(weeks=shift)).isocalendar()
        return _anchored(days.week_of(day, shift), reason, f"{iso.year}-W{iso.week:02}")
    if unit == "month":
        year, number = days.shifted_month(day, shift)
        return _anchored(f"{year}-{number:02}", reason)
    if unit == "quarter":
        index = day.year * 4 + (day.month - 1) // 3 + shift
        return _anchored(f"{index // 4}-{33 + index % 4}", reason)
    if unit == "decade":
        return _anchored(f"{day.year // 10 + shift}X", reason)
    return _anchored(f"{day.year + shift}", reason)


def weekday(g: Groups, s: Setting) -> Reading | None:
    number = WEEKDAYS[(g["w"] or "").lower()]
    if s.reference is None:
        return _unresolved(f"XXXX-WXX-{number + 1}")
    if s.ahead:
        return _anchored(
            str(days.weekday_after(s.reference, number, strictly=True)), "first such weekday after the dateline", "", 0.85
        )
    day = days.weekday_before(s.reference, number, strictly=False)
    return _anchored(str(day), "most recent such weekday, counting the day of the dateline")


def relative_weekday(g: Groups, s: Setting) -> Reading | None:
    number, rel = WEEKDAYS[(g["w"] or "").lower()], (g["rel"] or "").lower()
    if s.reference is None:
        return _unresolved(f"XXXX-WXX-{number + 1}")
    if rel == "last":
        return _anchored(str(days.weekday_before(s.reference, number, strictly=True)), "the weekday before the dateline")
    day = days.weekday_after(s.reference, number, strictly=rel == "next")
    return _anchored(str(day), "the weekday after the dateline", confidence=0.85)


def day_word(g: Groups, s: Setting) -> Reading | None:
    word = " ".join((g["word"] or "").lower().split())
    if s.reference is None:
        return _unresolved("PRESENT_REF" if word in ("today", "tonight") else "XXXX-XX-XX")
    shift = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0)
    return _anchored(str(s.reference + dt.timedelta(days=shift)), "counted from the dateline")


def ago(g: Groups, s: Setting) -> Reading | None:
    unit = (g["unit"] or "").lower()
    count = _number(g["n"] or "")
    if s.reference is None or unit in CLOCK_UNITS or count != int(count):
        return Reading("DATE", "", "PAST_REF", "a stretch of time before now that is no whole number of days", 0.7)
    edtf = _moved(s.reference, unit, -int(count))
    if edtf is None:
        return None
    if g.get("about") and "/" not in edtf:
        edtf += "~"
    return _anchored(edtf, f"{int(count)} {unit}s before the dateline, at the precision of the unit", edtf.rstrip("~"), 0.85)


def _moved(day: dt.date, unit: str, count: int) -> str | None:
    """A day so many units on, as precise as the unit. None where the calendar ends."""
    try:
        if unit == "day":
            return str(day + dt.timedelta(days=count))
        if unit == "week":
            return days.week_of(day, count)
        if unit in ("month", "quarter"):
            year, number = days.shifted_month(day, count * (3 if unit == "quarter" else 1))
            return f"{year:04}-{number:02}"
        year = day.year + count * {"year": 1, "decade": 10, "century": 100}[unit]
    except OverflowError:
        return None
    if not 1 <= year <= 9999:
        return None
    return f"{year:04}" if unit == "year" else f"{year:04}~"


def earlier_later(g: Groups, s: Setting) -> Reading | None:
    way = (g["way"] or "").lower()
    if way in ("before", "after"):
        return duration(g, s)
    timex = "PAST_REF" if way == "earlier" else "FUTURE_REF"
    return Reading("DATE", "", timex, f"“{way}” counts from another time in the text, not from the dateline", 0.6)


def every(g: Groups, s: Setting) -> Reading | None:
    each = (g["each"] or "").lower().rstrip(".")
    if each in UNITS:
        value = f"P{'T' if each in CLOCK_UNITS else ''}1{UNITS[each]}"
    elif each in WEEKDAYS:
        value = f"XXXX-WXX-{WEEKDAYS[each] + 1}"
    elif each in MONTHS:
        value = f"XXXX-{MONTHS[each]:02}"
    else:
        value = {"morning": "XXXX-XX-XXTMO", "afternoon": "XXXX-XX-XXTAF", "evening": "XXXX-XX-XXTEV"}.get(each, "XXXX-XX-XXTNI")
    return Reading("SET", "", value, "again and again: no day of its own")


def set_word(g: Groups, s: Setting) -> Reading | None:
    return Reading("SET", "", SETS[(g["often"] or "").lower()], "again and again: no day of its own")


def times_within(g: Groups, s: Setting) -> Reading | None:
    return Reading("SET", "", f"P1{UNITS[(g['unit'] or '').lower()]}", "several times within a period: no day of its own")


def duration(g: Groups, s: Setting) -> Reading | None:
    unit, count = (g["unit"] or "").lower(), _number(g["n"] or "")
    shown = str(int(count)) if count == int(count) else str(count)
    letter = {"decade": "DE", "century": "CE"}.get(unit, UNITS[unit])
    return Reading("DURATION", "", f"P{'T' if unit in CLOCK_UNITS else ''}{shown}{letter}", "a length of time: no day")


def vague(g: Groups, s: Setting) -> Reading | None:
    return Reading("DATE", "", VAGUE[(g["vague"] or "").lower()], "vague on purpose: no day")


def year(g: Groups, s: Setting) -> Reading | None:
    return _absolute(g["y"] or "", "a year", confidence=0.93)


RULES: dict[str, Rule] = {
    "iso-date": iso_date, "date": date, "day-range": day_range, "month-range": month_range, "month-year": month_year,
    "part-of-month": part_of_month, "month-last-year": month_last_year, "month-day": month_day, "month": month,
    "relative-month": relative_month, "season": season, "relative-season": relative_season, "quarter": quarter,
    "relative-quarter": relative_quarter, "year-range": year_range, "decade": decade, "part-of-decade": part_of_decade,
    "century": century, "part-of-year": part_of_year, "edge-of-year": edge_of_year, "relative-unit": relative_unit,
    "weekday": weekday, "relative-weekday": relative_weekday, "day-word": day_word, "ago": ago, "earlier-later": earlier_later,
    "set": every, "set-word": set_word, "times-within": times_within, "duration": duration, "vague": vague, "year": year,
}  # fmt: skip
