"""What an article tells as one: the sentences of its story, and the hour of what it opens with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.again import tell_one_kind
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.news import OPENING
from briefgen.assemble.timelines.sameness import contradict
from briefgen.dates import Precision


def within_stories(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """What an article reports without a date belongs to the entry of its story; so does the sentence of its opening that gave the
    story its day, since that is the event for which the opening was given it.
    """
    first: dict[str, int] = {}
    giving: set[str] = set()
    for number, candidate in enumerate(found):
        article = candidate.dated.passage.article
        if not candidate.story:
            continue
        gives = not candidate.undated and article not in giving
        if candidate.undated or article not in first or (gives and found[first[article]].undated and _may_give(candidate)):
            yield first.setdefault(article, number), number
        if gives:
            giving.add(article)


def hours_of_openings(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """An hour at which an article tells, of the day of its opening, an act of the same kind: “hit a bridge on Tuesday”, “struck it
    at 1:30 a.m.”."""
    opening: dict[str, int] = {}
    for number, candidate in enumerate(found):
        article = candidate.dated.passage.article
        if "lead" in candidate.features and candidate.value.precision is Precision.DAY:
            opening[article] = number
        elif candidate.value.precision is Precision.INSTANT and article in opening and not (candidate.to_come or candidate.says):
            first = found[opening[article]]
            if first.value.contains(candidate.value) and tell_one_kind(first, candidate) and not contradict(first, candidate):
                yield opening[article], number


def _may_give(candidate: Candidate) -> bool:
    return candidate.dated.passage.number <= OPENING and "side" not in candidate.features
