"""What the words before a date make of it: a measure of comparison, a count, a deadline, a beginning."""

from __future__ import annotations

from briefgen.assemble.timelines.reading import Reading


def manner_of(reading: Reading, at: int) -> tuple[str, ...]:
    """What the words before a date make of it.

    “than in 2008”, “effective 27 April”, “for the years up to 2008”: what is told happened at another time; “by 2012”, “until May”:
    a deadline;
    “three times in 2024”: a count;
    “since August”: the beginning of something that goes on.
    """
    before = [t.low for t in reading.tokens[max(0, at - 4) : at]]
    if COMPARING.intersection(before[-2:]) or "compared" in before:
        return ("compared",)
    if before[-2:] == ["up", "to"]:
        return ("compared",)
    if before[-1:] == ["effective"] or before[-3:] == ["with", "effect", "from"]:
        return ("compared",)
    if "times" in before:
        return ("counted",)
    if before[-1:] in (["by"], ["until"]) or (before[-1:] == ["before"] and "midnight" not in reading.tokens[at].low):
        return ("deadline",)
    if before[-1:] == ["since"]:
        return ("compared",) if any(_is_extreme(t.low) for t in reading.tokens[max(0, at - 9) : at]) else ("since",)
    return ()


def _is_extreme(word: str) -> bool:
    """“the first since 1992”, “the highest since March”."""
    return word in ("first", "most", "least", "worst", "best", "only") or (word.endswith("est") and len(word) > 5)


COMPARING = frozenset("than versus compared comparable previous".split())
