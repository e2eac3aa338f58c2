"""What an article tells as one: the sentences of its story, and the hour of what it opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.again import tell_one_kind
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import WHOLE_DAY
from briefgen.assemble.timelines.news import OPENING
from briefgen.assemble.timelines.sameness import contradict
from briefgen.dates import Precision
from briefgen.days import Day

_NAME_OF_A_DAY = re.compile(r"\b[A-Z][a-z]")
"""A weekday or a month, which hours and parts of the day are told without."""


def within_stories(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """What an article reports without a date belongs to the entry of its story, or of the sentence that it stands `behind`; so does
    the sentence of its opening that gave the story its day, since that is the event for which the opening was given it. In a diary
    each day has its story.
    """
    first: dict[tuple[str, Day | None], int] = {}
    giving: set[tuple[str, Day | None]] = set()
    numbers = {candidate.id: number for number, candidate in enumerate(found)} if any(c.behind for c in found) else {}
    for number, candidate in enumerate(found):
        story = candidate.dated.passage.article, candidate.value.earliest
        if candidate.behind:
            if candidate.behind in numbers:
                yield numbers[candidate.behind], number
            continue
        if not candidate.story:
            continue
        gives = not candidate.undated and story not in giving
        if candidate.undated or story not in first or (gives and found[first[story]].undated and _may_give(candidate)):
            yield first.setdefault(story, number), number
        if gives:
            giving.add(story)


def hours_of_openings(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """An hour at which an article tells, of the day of its opening, an act of the same kind: “hit a bridge on Tuesday”, “struck it
    at 1:30 a.m.”. So does the sentence right behind the opening that has no more than an hour or a part of its day, where no act in
    it is of somebody else: “A horn sounded at 4 a.m.”
    """
    opening: dict[str, int] = {}
    for number, candidate in enumerate(found):
        article = candidate.dated.passage.article
        if "lead" in candidate.features and candidate.value.precision is Precision.DAY:
            opening[article] = number
        elif candidate.minutes != WHOLE_DAY and article in opening and not (candidate.to_come or candidate.says):
            first = found[opening[article]]
            of_it = _is_its_hour(first, candidate) or _goes_on_within_its_day(first, candidate)
            if of_it and first.value.contains(candidate.value) and not contradict(first, candidate):
                yield opening[article], number


def _is_its_hour(first: Candidate, candidate: Candidate) -> bool:
    return candidate.value.precision is Precision.INSTANT and tell_one_kind(first, candidate)


def _goes_on_within_its_day(first: Candidate, candidate: Candidate) -> bool:
    right_behind = candidate.dated.passage.number == first.dated.passage.number + 1
    if not right_behind or _NAME_OF_A_DAY.search(candidate.dated.wording):
        return False
    of_them = set(candidate.entities) & set(first.entities) - set(candidate.places)
    return "event" not in candidate.features or bool(of_them)


def _may_give(candidate: Candidate) -> bool:
    return candidate.dated.passage.number <= OPENING and "side" not in candidate.features
