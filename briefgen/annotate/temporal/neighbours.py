"""What a time is taken for beside another: a weekday told before, days that brackets make plain, days that share a month."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest

from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.readings import Reading, is_real

_DAYS = frozenset(["month-day", "date", "day-pair", "day-list", "day-range"])
"""Rules of days with their month, written after the day."""
_WRITTEN_DAYS = frozenset(["month-day", "date"])
_AFTER_DAYS = frozenset(
    "in at on for from by with but when while where after before and or he she it they we are were will".split()
) | {*".,;:)?!”’"}
"""After the last of several days: “May 3, 10 and 17 in Arden”, not “May 3, 10 and 17 people”."""
_DAY_OF_A_MONTH = re.compile(r"[\dX]{4}-\d\d-")
_BEFORE_DAYS = frozenset("on for from of to between until by".split())
_OF_WEEKDAYS = frozenset(["weekday", "day-part", "part-of-day", "clock-day", "part-on-day"])
_WEEK = 7
_NEAR = 6
"""Expressions before one among which its weekday may have been told."""
_SAID_BEFORE = "the weekday that its sentence tells of as one to come"
_COUNTED_DAYS = frozenset(["weekday", "day-word"])
"""Rules of days that are counted from the dateline."""


def as_said_before(one: Found, found: list[Found]) -> Found:
    """“It will snow until Saturday, before moving out Saturday night”: a weekday that its sentence has told as one to come."""
    day = one.reading.value.day if one.reading.value is not None else None
    if day is None or one.match.rule not in _OF_WEEKDAYS or not one.reading.anchor:
        return one
    for other in found[-_NEAR:]:
        told = other.reading.value.day if other.reading.value is not None else None
        if told is None or other.match.rule not in _OF_WEEKDAYS or other.reading.anchor != one.reading.anchor:
            continue
        if (told - day).days == _WEEK and str(day) < one.reading.anchor < str(told):
            moved = [part.replace(str(day), str(told)) for part in (one.reading.edtf, one.reading.timex_value)]
            return replace(one, reading=replace(one.reading, edtf=moved[0], timex_value=moved[1], reason=_SAID_BEFORE))
    return one


def with_listed_days(words: list[Word], found: list[Found]) -> list[Found]:
    """“On 15, 16 and 22 March”, “March 15, 16 and 22”: days that share a month, each by itself; what adjoins was read as one."""
    out: list[Found] = []
    taken = 0
    for one in found:
        if one.at < taken:
            continue  # the year behind the list
        if one.match.rule in _DAYS and one.at > 1 and words[one.at - 1].text in ("and", "or", ","):
            out += _days_before(words, one, out[-1].match.end if out else 0)
        out.append(one)
        if one.match.rule in _WRITTEN_DAYS and "D" in words[one.match.end - 1].keys and one.match.end + 1 < len(words):
            out += _days_after(words, one)
            taken = out[-1].match.end
    return out


def _days_after(words: list[Word], one: Found) -> list[Found]:
    """The further days of “March 15, 16 and 22”, the year behind them with the last; none where what is listed may be counted."""
    month = _DAY_OF_A_MONTH.match(one.reading.edtf or one.reading.timex)
    places: list[int] = []
    at, last, joint, commas = one.match.end, words[one.match.end - 1].values["D"], "", 0
    while month and at + 1 < len(words) and words[at].text in (",", "and", "or", "&") and "Y" not in words[at + 1].keys:
        commas += words[at].text == ","
        at += 1 + (words[at].text == "," and words[at + 1].text in ("and", "or"))
        joint = words[at - 1].text
        day = words[at].values.get("D") if at < len(words) else None
        if day is None or day <= last or not is_real(f"2000-{month.group()[5:]}{day:02}"):
            return []
        places.append(at)
        at, last = at + 1, day
    ends = _end_of_year(words, at)
    follows = words[ends] if ends < len(words) else None
    alone = len(places) == 1 and commas > 0  # “on March 3, and 12 in the group …”
    if month is None or not places or ((joint == "," or alone) and ends == at) or (follows and follows.text not in _AFTER_DAYS):
        return []
    out: list[Found] = []
    for place in places:
        out.append(_of_that_month(one, month.group(), words[place].values["D"], place, ends if place == places[-1] else place + 1))
    return out if all(is_real(f.reading.edtf) for f in out) else []


def _of_that_month(one: Found, month: str, day: int, at: int, end: int) -> Found:
    """A day of the month of another expression, at the words from `at` to `end`."""
    written = f"{month}{day:02}"
    reading = replace(one.reading, edtf=written if one.reading.edtf else "", timex_value="" if one.reading.edtf else written)
    return Found(replace(one.match, end=end, slots={**one.match.slots, "day": day}), at, reading)


def _end_of_year(words: list[Word], at: int) -> int:
    """Where a year ends that stands at a word, or behind a comma there; without one, the word itself."""
    behind = at + (at < len(words) and words[at].text == ",")
    return behind + 1 if behind < len(words) and "Y" in words[behind].keys else at


def _days_before(words: list[Word], one: Found, begins: int) -> list[Found]:
    month = _DAY_OF_A_MONTH.match(one.reading.edtf or one.reading.timex)
    if month is None or one.reading.timex_type != "DATE" or _day_of(words[one.at]) is None:
        return []
    out: list[Found] = []
    at, next_day = one.at, _day_of(words[one.at])
    while at - 2 >= begins and words[at - 1].text in (("and", "or", ",") if at == one.at else (",",)):
        at -= 1 + (words[at - 2].text == ",")  # “15, 16, and 22 March”
        day = _day_of(words[at - 1]) if at > begins else None
        if day is None or next_day is None or day >= next_day:
            return []
        at, next_day = at - 1, day
        out.insert(0, _of_that_month(one, month.group(), day, at, at + 1))
    return out if out and at > begins and words[at - 1].text.lower() in _BEFORE_DAYS else []


def _day_of(word: Word) -> int | None:
    """The day that “3” or “3rd” names."""
    day: int | None = word.values.get("D", word.values.get("DO"))
    return day


def as_bracketed(words: list[Word], found: list[Found]) -> list[Found]:
    """“On Friday (February 28)”, “yesterday (Monday)”: the day in brackets is the one that is meant."""
    out: list[Found] = []
    for one, beside in zip_longest(found, found[1:]):
        meant = _meant_in_brackets(words, one, beside) if beside is not None and one.match.rule in _COUNTED_DAYS else None
        out.append(one if meant is None else replace(one, reading=meant))
    return out


def _meant_in_brackets(words: list[Word], one: Found, beside: Found) -> Reading | None:
    opens, closes = one.match.end, beside.match.end
    if beside.at != opens + 1 or words[opens].text != "(" or closes >= len(words) or words[closes].text != ")":
        return None
    value = beside.reading.value
    if value is None or value.day is None or (one.match.rule == "weekday" and value.day.weekday() != one.match.slots["wd"]):
        return None
    return replace(beside.reading, reason="the day that stands in brackets beside it")
