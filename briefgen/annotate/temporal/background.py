"""Paragraphs of a news text that tell of the past: “Protests began in November 2013 … On 18 February they spread.” There a month or
a day without a year goes on from the date before it, instead of being near the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.annotate.temporal.clauses import is_of_a_subject
from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.setting import Passage
from briefgen.dates import Precision

_OF_NOW = re.compile(
    r"(?i)\b(?:is|are|has|have|will|says?|now|currently|yesterday|today|tomorrow|tonight|(?:this|last|next) (?:week|month|year)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""Words of the report itself: a sentence with one does not tell of the past, nor does what follows it."""
_WITH_YEAR = frozenset("date month-year date-of-year month-of-year iso-date day-range range part-of year".split())
"""Rules of times that may stand with a year of their own, or with the year told of."""
WITHOUT_YEAR = frozenset("month month-day day-range month-range".split())
"""Rules of months and days that may stand without a year."""
_ADJOINS = frozenset("in on by from during until till around about between at".split())
"""Before a time that says when its clause happened."""
_HEADS = frozenset("after following before".split())
"""At the head of a sentence: “after the attacks of 11 September 2001 they demanded …”."""
_OPENS_A_CLAUSE = frozenset("which who whose that where when because since if although while".split())


def is_of_now(plain: str) -> bool:
    """Whether words speak of the time of the report."""
    return _OF_NOW.search(plain) is not None


def passage_after(words: list[Word], found: Iterable[Found], before: Passage | None, year: int) -> Passage | None:
    """The passage that a sentence about the past goes on with, or begins with a date of a year before the dateline's `year`.

    Only what the sentence itself tells counts: not the date of a noun (“the August 1988 cease-fire”) or of a relative clause.
    """
    passage = before
    for one in found:
        goes_on = passage is not None and one.match.rule in WITHOUT_YEAR
        if goes_on or (one.match.rule in _WITH_YEAR and _is_told(words, one)):
            passage = gone_on(passage, one, year)
    return passage


def gone_on(passage: Passage | None, one: Found, year: int) -> Passage | None:
    """The passage with one date more, if that is of a year before the dateline's."""
    value = one.reading.value
    if value is None or value.earliest is None or value.earliest.year >= year:
        return passage
    month = None if value.precision is Precision.YEAR else value.earliest.month
    return Passage(value.earliest.year, month, passage.dates + 1 if passage else 1)


def _is_told(words: list[Word], one: Found) -> bool:
    """Whether an expression says when the main clause of its sentence happened."""
    if one.at == 0:
        return True
    before = words[one.at - 1].text.lower()
    if before == "of":
        return words[0].text.lower() in _HEADS
    if before not in _ADJOINS or is_of_a_subject(words, one.match.end):
        return False
    for word in reversed(words[: one.at]):
        if word.text in (",", ";"):
            return True
        if word.text.lower() in _OPENS_A_CLAUSE:
            return False
    return True
