"""What was found as a time expression of the text: its words, its value, the reason."""

from __future__ import annotations

from contextlib import suppress

from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.ranges import opened, opening
from briefgen.model import NO_DATELINE, TimeExpression

_RANGES = frozenset(["range", "day-range", "day-pair", "slashed-days", "month-range", "year-range", "units-of"])
"""Rules of spans with both ends."""
_OF_AN_ENTRY = "counts from the day of an entry or a report, which the text does not tell"


def expression_of(plain: str, words: list[Word], one: Found, *, dated: bool) -> TimeExpression:
    """The time expression that an expression of a sentence is, open at one end where “since” or “until” stands before it. `dated`:
    the text has a dateline, so that it can only be an entry or a report within it that has none."""
    reading = one.reading
    if one.match.rule not in _RANGES:
        with suppress(ValueError, OverflowError):
            reading = opened(reading, opening(words, one))
    start, end = words[one.at].start, words[one.match.end - 1].end
    reason = f"{reading.reason} ({reading.anchor})" if reading.anchor else reading.reason
    if dated and reason == NO_DATELINE:
        reason = _OF_AN_ENTRY
    return TimeExpression(
        start, end, plain[start:end], reading.timex_type, reading.timex, reading.value, reading.anchor, reason,
        one.match.rule, round(reading.confidence, 3),
    )  # fmt: skip
