"""The place that an expression stands in, which the rules are given, and the readings that count from its dateline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.fiscal import FiscalYear
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.lexer import Word, around
from briefgen.annotate.temporal.memory import Memory
from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.readings import Reading, is_real, unresolved
from briefgen.annotate.temporal.told_of import Quarter
from briefgen.dates import DateValue

_QUARTERS = frozenset(["QO", "QN", "HN"])
"""Classes of words that number a quarter, or a half."""
Rule = Callable[[Slots, "Setting"], Reading | None]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands: the dateline's day, whether its clause looks ahead, what was read before, its words.

    `narrative` is set for texts that tell of the past without a dateline of their own: there dates are carried on.
    """

    reference: dt.date | None
    ahead: bool
    narrative: bool
    memory: Memory
    words: list[Word]
    at: int
    end: int
    rules: dict[str, Rule]
    goes_on: bool = False
    """Whether its sentence begins the paragraph right behind the last one with a time."""
    fiscal: FiscalYear | None = None
    """The year of the company that the text reports of, where it is not the calendar's."""

    def read(self, inner: tuple[str, Slots]) -> Reading | None:
        """The reading of an expression within this one; None also where it names no real date."""
        rule, slots = inner
        reading = self.rules[rule](slots, self)
        return reading if reading is not None and is_real(reading.edtf) else None

    def word(self, at: int) -> str:
        """The word at a place of the sentence, in lower case; "" beyond its ends."""
        return self.words[at].text.lower() if 0 <= at < len(self.words) else ""

    @property
    def day_of_news(self) -> dt.date | None:
        """The day that a report tells of: the one that the paragraph before names, else the dateline's; None in background texts,
        where that paragraph names several, and where the day told last is of no year that is known."""
        if self.memory.of_no_day:
            return None
        if self.narrative or not self.memory.days_before:
            return None if self.narrative else self.reference
        return next(iter(self.memory.days_before)) if len(self.memory.days_before) == 1 else None

    @property
    def results(self) -> Quarter | None:
        """The quarter whose results are told: not one that is foreseen, where the sentence tells what has been and names none."""
        told, before = self.memory.results, self.memory.results_before
        if told is None or before is None or self.ahead or self._is_over(told) or not self._is_over(before):
            return told
        named = any(not _QUARTERS.isdisjoint(word.keys) for word in self.words[: self.at])
        return told if named or not holds_past_verb(self.near) else before

    def _is_over(self, quarter: Quarter) -> bool:
        value = DateValue.parse(quarter.edtf)
        last = value.latest_date if value is not None else None
        return self.reference is None or last is None or last < self.reference

    @property
    def near(self) -> list[Word]:
        """The words of the sentence, or those near the expression where it is very long."""
        return around(self.words, self.at)

    @property
    def before(self) -> str:
        return self.word(self.at - 1)

    @property
    def after(self) -> str:
        return self.word(self.end)


def anchored(s: Setting, edtf: str, reason: str, timex: str = "", confidence: float = 0.93) -> Reading:
    """A date counted from the dateline."""
    return Reading("DATE", edtf, timex, reason, confidence, str(s.reference))


def without_year(s: Setting, timex: str) -> Reading:
    """A day or month whose year is not told: there is no dateline, or it may be near that as well as near the year told of."""
    if s.reference is None:
        return unresolved(timex)
    return Reading("DATE", "", timex, "of the year told of, or of the dateline: either may be meant", 0.6)


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
