"""The day of a time of day that stands without one: “at 9 a.m. … on Sunday”, “9 p.m. (local time) on Sunday”."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from briefgen.annotate.temporal.found import Found, is_in_brackets
from briefgen.annotate.temporal.lexer import Word, tight
from briefgen.annotate.temporal.readings import Reading

OF_A_DAY = frozenset(["clock", "the-part"])
"""Rules of times of day that stand without their day."""
NEAR = 30
"""Expressions to each side among which the day of an hour is looked for."""
_AFTER_ITS_TIME = 3
"""How much farther a day counts that stands behind a time of day, not before it."""
_HOURS = frozenset(["clock", "clock-day"])
_OF_THE_CLOCK = re.compile(r"T\d\d:\d\d")
_NOON = 12
_MIDNIGHT, _MINUTES = 2400, 60
_FARTHEST_BEHIND, _FARTHEST_AHEAD = 12, 14
"""Hours by which clocks are behind, or ahead of, Greenwich, at most."""
_OF_A_ZONE = frozenset("local eastern central mountain pacific standard daylight summer time".split())
"""Words of a zone's name behind an hour."""
_OF_A_SPAN = frozenset("from between is be are open :".split())
"""Before “6 to 8 p.m.”, and other words than those of a score."""
_IF = frozenset("if If unless Unless once Once".split())
_LONGEST_CONDITION = 12
_RELATIVES = frozenset("who whom whose which where".split())
_WORDS_IN_BRACKETS = 8
_NO_ONE_DAY = Reading("TIME", "", "", "a time of day, again and again: no day of its own", 0.8)
_NO_SUCH_DAY = Reading("TIME", "", "", "a time of day past the ends of the calendar", 0.6)


def day_of_hour(words: list[Word], one: Found, found: list[Found]) -> dt.date | None:
    """The day of its sentence that a time of day belongs to: the one behind brackets beside it, else the nearest. Raises
    `OverflowError` where that would be before the year 1 or after 9999."""
    elsewhere = _in_another_zone(words, one, found)
    if elsewhere is not None:
        return elsewhere
    days = [(f, f.reading.value.day) for f in found if f is not one and f.reading.value is not None and _may_date(words, f, one)]
    behind = _behind_brackets(words, one.match.end)
    beside = [day for f, day in days if f.at == behind]
    if beside:
        return beside[0]
    nearest = min(days, key=lambda d: one.at - d[0].at if d[0].at < one.at else _AFTER_ITS_TIME * (d[0].at - one.at), default=None)
    return nearest[1] if nearest else None


def _in_another_zone(words: list[Word], one: Found, found: list[Found]) -> dt.date | None:
    """The day of the second hour of “10 p.m. EDT (0200 GMT) on Friday”: the same moment, at Greenwich."""
    before = next((f for f in reversed(found) if f.at < one.at), None)
    if before is None or words[one.at - 1].text != "(" or before.match.rule not in _HOURS or "tz" not in one.match.slots:
        return None
    if any(word.text.lower() not in _OF_A_ZONE for word in words[before.match.end : one.at - 1]):
        return None
    named = before.reading.value.day if before.match.rule == "clock-day" and before.reading.value is not None else None
    day = named or day_of_hour(words, before, found)
    first, second = before.reading.hour, one.reading.hour
    if day is None or first is None or second is None:
        return None
    apart = first - second
    if abs(apart) <= _FARTHEST_BEHIND:
        return day
    return day + dt.timedelta(days=1 if apart > 0 else -1) if abs(apart) > _FARTHEST_AHEAD else None


def of_no_one_day(one: Found, found: list[Found]) -> Found:
    """A time of day whose sentence names no day; of none where it tells of something that happens again and again."""
    return without_day(one, _NO_ONE_DAY) if any(f.reading.timex_type == "SET" for f in found) else one


def without_day(one: Found, why: Reading = _NO_SUCH_DAY) -> Found:
    """A time of day that is of no day."""
    return replace(one, reading=replace(why, timex_value=f"XXXX-XX-XX{one.reading.timex[10:]}"))


def with_first_hours(words: list[Word], found: list[Found]) -> list[Found]:
    """“6-8 p.m. Friday”, “from 9:30 to 11 a.m.”: the first hour too, which goes by the half of the day and the day of the last."""
    out: list[Found] = []
    for one in found:
        first = _first_hour(words, one) if one.match.rule in _HOURS and "CLOCK" in words[one.at].keys else None
        if "figures" in one.match.slots and (begins := _first_in_figures(words, one)) is not None:
            first, one = begins
            if out and out[-1].at == first.at and out[-1].match.rule == "year":
                out.pop()  # “from 2000 to 0200”
        if first is not None and not (out and out[-1].match.end > first.at):
            out.append(first)
        out.append(one)
    return out


def _first_hour(words: list[Word], last: Found) -> Found | None:
    at = last.at - 2
    joint = words[at + 1].text if at >= 0 else ""
    if joint not in ("to", "-", "–") or (joint == "to" and (at == 0 or words[at - 1].text.lower() not in _OF_A_SPAN)):
        return None
    hour, minute = words[at].values.get("CLOCK24") or (words[at].values.get("D", 0), 0)
    end: int = words[last.at].values["CLOCK"][0]
    if not 1 <= hour <= _NOON or (at > 0 and tight(words, at)):
        return None
    hour = hour % _NOON + _NOON * (end >= _NOON)
    hour -= _NOON * (hour > end >= _NOON)  # “11-1 p.m.”
    if hour > end:
        return None  # “11-2 a.m.”: over midnight, or no hours
    shown = f"T{hour:02}:{minute:02}"
    moved = [_OF_THE_CLOCK.sub(shown, part) for part in (last.reading.edtf, last.reading.timex)]
    return Found(replace(last.match, end=at + 1), at, replace(last.reading, edtf=moved[0], timex_value=moved[1]))


def _first_in_figures(words: list[Word], last: Found) -> tuple[Found, Found] | None:
    """Both hours of “guard 2200 to 0200”, of which the second is of the next day where it is over midnight."""
    at = last.at - 2
    if at < 0 or words[at + 1].text not in ("to", "-", "–") or "HHMM" not in words[at].keys or tight(words, at):
        return None
    begins: int = words[at].values["HHMM"]
    hour, minute = divmod(begins, 100)
    if begins > _MIDNIGHT or minute >= _MINUTES:
        return None
    day, shown = last.reading.timex[:10], f"T{hour:02}:{minute:02}"
    edtf = "" if not last.reading.edtf else day if begins == _MIDNIGHT else f"{day}{shown}"
    first = Found(replace(last.match, end=at + 1), at, replace(last.reading, edtf=edtf, timex_value=f"{day}{shown}"))
    if last.match.slots["figures"] > begins or not last.reading.edtf:
        return first, last
    try:
        after = str(dt.date.fromisoformat(day) + dt.timedelta(days=1))
    except OverflowError:
        return first, without_day(last)
    moved = [after + part[10:] for part in (last.reading.edtf, last.reading.timex)]
    reason = f"{last.reading.reason}, over midnight"
    return first, replace(last, reading=replace(last.reading, edtf=moved[0], timex_value=moved[1], reason=reason))


def _may_date(words: list[Word], day: Found, one: Found) -> bool:
    value = day.reading.value
    between = {word.text for word in words[one.match.end : day.at]}
    if day.at > one.match.end and not _RELATIVES.isdisjoint(between):
        return False  # “in the evening he dismissed her, who had been away on Monday”
    if (
        day.at > one.match.end
        and "," in between
        and any(w.text in _IF for w in words[max(0, one.at - _LONGEST_CONDITION) : one.at])
    ):
        return False  # “if they agree by 6 p.m., trains can run tomorrow”
    if day.match.rule in OF_A_DAY or value is None or not value.day or (day.match.rule == "next-part" and day.at > one.match.end):
        return False
    return is_in_brackets(words, day) == is_in_brackets(words, one) or _is_same_hour(day, one)


def _is_same_hour(one: Found, other: Found) -> bool:
    """“At 4 in the morning (4 a.m. Thursday)”; not “at 3:36 a.m. (9:36 p.m. Tuesday)”."""
    return one.reading.timex[10:] == other.reading.timex[10:]


def _behind_brackets(words: list[Word], at: int) -> int:
    """The word behind brackets that open at a word, and behind “on”; -1 without such."""
    if at >= len(words) or words[at].text != "(":
        return -1
    closes = next((i for i in range(at + 1, min(len(words), at + _WORDS_IN_BRACKETS)) if words[i].text == ")"), -2)
    return closes + 1 + (closes > 0 and closes + 1 < len(words) and words[closes + 1].text == "on")
