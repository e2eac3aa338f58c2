"""A span that names a time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from briefgen.dates import DateValue

NO_DATELINE = "relative, and the text has no dateline"
"""The reason of a time that counts from a day which the text does not give."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A span that names a time, after TimeML's TIMEX3.

    `timex_type` is DATE, TIME, DURATION or SET; `timex_value` the TIMEX3 value ("2025-01-21", "PT90M", "PAST_REF"; relative times
    without an anchor keep an unresolved one, such as "XXXX-WXX-2"). `value` is the day or days on a timeline, None for durations,
    sets and vague references. `anchor` is the ISO date it was resolved from, "" where none was needed. `rule` names the rule that
    read it, `reason` says so in words; `confidence` is a probability (0-1).
    """

    start: int
    end: int
    text: str
    timex_type: str
    timex_value: str
    value: DateValue | None
    anchor: str
    reason: str
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """An entry of a diary or a log, or a report that a text reprints, from a block on (by its number, from 0) to the next one, and
    its day; None where it ends and no other begins, or what follows may be of it or not. `over`: the text itself goes on there,
    whose words count from its own day."""

    block: int
    day: dt.date | None
    over: bool = False
