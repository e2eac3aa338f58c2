"""The day of a time of day that stands without one: “at 9 a.m. … on Sunday”, “9 p.m. (local time) on Sunday”."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefgen.annotate.temporal.found import Found, is_in_brackets
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.readings import Reading

OF_A_DAY = frozenset(["clock", "the-part"])
"""Rules of times of day that stand without their day."""
NEAR = 30
"""Expressions to each side among which the day of an hour is looked for."""
_AFTER_ITS_TIME = 3
"""How much farther a day counts that stands behind a time of day, not before it."""
_RELATIVES = frozenset("who whom whose which where".split())
_WORDS_IN_BRACKETS = 8
_NO_ONE_DAY = Reading("TIME", "", "", "a time of day, again and again: no day of its own", 0.8)


def day_of_hour(words: list[Word], one: Found, found: list[Found]) -> dt.date | None:
    """The day of its sentence that a time of day belongs to: the one behind brackets beside it, else the nearest."""
    days = [(f, f.reading.value.day) for f in found if f is not one and f.reading.value is not None and _may_date(words, f, one)]
    behind = _behind_brackets(words, one.match.end)
    beside = [day for f, day in days if f.at == behind]
    if beside:
        return beside[0]
    nearest = min(days, key=lambda d: one.at - d[0].at if d[0].at < one.at else _AFTER_ITS_TIME * (d[0].at - one.at), default=None)
    return nearest[1] if nearest else None


def of_no_one_day(one: Found, found: list[Found]) -> Found:
    """A time of day whose sentence names no day; of none where it tells of something that happens again and again."""
    again = any(f.reading.timex_type == "SET" for f in found)
    return replace(one, reading=replace(_NO_ONE_DAY, timex_value=f"XXXX-XX-XX{one.reading.timex[10:]}")) if again else one


def _may_date(words: list[Word], day: Found, one: Found) -> bool:
    value = day.reading.value
    if day.at > one.match.end and any(word.text in _RELATIVES for word in words[one.match.end : day.at]):
        return False  # “in the evening he dismissed her, who had been away on Monday”
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
