"""What a time is taken for beside another: days again and again, and days that brackets make plain."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.readings import Reading

_YEARLY = frozenset(["month", "month-day"])
_COUNTED_DAYS = frozenset(["weekday", "day-word"])
"""Rules of days that are counted from the dateline."""


def again_and_again(words: list[Word], one: Found, found: list[Found]) -> Found:
    """“Remembered yearly in August”, “every year on 25 March”: no day of its own."""
    last = found[-1] if found else None
    if last is None or one.match.rule not in _YEARLY or last.reading.timex_type != "SET" or one.at - last.match.end > 1:
        return one
    if one.at > last.match.end and words[last.match.end].text not in ("in", "on"):
        return one  # “nightly from 3 May”
    day = f"-{one.match.slots['day']:02}" if "day" in one.match.slots else ""
    timex = f"XXXX-{one.match.slots['month']:02}{day}"
    return replace(one, reading=Reading("SET", "", timex, "again and again: no day of its own", 0.85))


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
