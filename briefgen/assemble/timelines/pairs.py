"""Pairs of candidates that are worth comparing: what may be one event, found without comparing all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, product

from briefgen.assemble.timelines.again import LATER, days_later
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.kinds import CALAMITIES, kinds
from briefgen.assemble.timelines.stems import Rarity

DAYS_APART = 2
"""Days that two tellings of one event may lie apart, at most."""
CROWD = 40
"""Sentences with one act or one rare word on one day that another is compared with, at most: what hundreds of reports say is joined
step by step."""
RAREST = 3
"""Words by which sentences without a known act find each other: those that say the same have the same rare ones."""
BUCKETS = 24
"""Months of a span that are looked through for partners; a longer one is compared within its first and last alone."""


def pairs(found: Sequence[Candidate], rarity: Rarity) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: they share an entity and days that touch or lie next to one another; or, where one names nobody, a day
    and an act, or their rarest words if no act is known. What only goes on telling a story is compared with looks back on its
    day.
    """
    compared = [(n, c) for n, c in enumerate(found) if not c.undated or "lead" in c.features]
    seen: set[tuple[int, int]] = set()
    for a, b in chain(
        _of_one_entity(compared),
        _of_one_act(compared),
        _of_one_wording(compared, rarity),
        _of_what_was_gone_on_with(found),
        _of_what_was_planned(compared),
        _of_one_calamity(compared),
    ):
        pair = (a, b) if a < b else (b, a)
        if a != b and pair not in seen:
            seen.add(pair)
            yield pair


def _of_one_entity(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """Single days are compared with the days about them, or a month of news about one person would be compared all with all;
    longer times with whatever their months have."""
    days: dict[tuple[str, int], list[int]] = defaultdict(list)
    months: dict[tuple[str, int], list[int]] = defaultdict(list)
    longer: list[tuple[int, Candidate]] = []
    for number, candidate in compared:
        first = candidate.value.earliest
        is_day = first is not None and first == candidate.value.latest
        if not is_day:
            longer.append((number, candidate))
        for entity in candidate.entities:
            if first is not None and is_day:
                days[entity, first.toordinal()].append(number)
            for month in _months(candidate):
                months[entity, month].append(number)
    for (entity, day), members in days.items():
        yield from combinations(members, 2)
        for apart in range(1, DAYS_APART + 1):
            yield from product(members, days.get((entity, day + apart), ()))
    for number, candidate in longer:
        for entity in candidate.entities:
            for month in _months(candidate):
                yield from ((number, other) for other in months[entity, month])


def _of_what_was_gone_on_with(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """“The firm filed for insolvency on 25 June”, weeks after a report that went on so without a date."""
    told: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    for number, candidate in enumerate(found):
        if candidate.undated and "lead" not in candidate.features:
            for day, entity, act in product(_days(candidate), (*candidate.entities, ANYBODY), sorted(candidate.acts)):
                told[entity, day, act].append(number)
    if not told:
        return
    for number, candidate in enumerate(found):
        if not candidate.undated and days_later(candidate) >= LATER:
            for day, entity, act in product(_days(candidate), candidate.entities or (ANYBODY,), sorted(candidate.acts)):
                yield from ((number, other) for other in told.get((entity, day, act), ())[:CROWD])


def _of_what_was_planned(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """“Prosecutors will seek …”, “prosecutors had asked …”: what a plain noun was to do, and what it has done in those months."""
    plans: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, candidate in compared:
        if candidate.to_come and candidate.doer:
            for month in _months(candidate):
                plans[candidate.doer, month].append(number)
    for number, candidate in compared if plans else ():
        for month in _months(candidate) if candidate.doer and not candidate.to_come else ():
            yield from ((number, plan) for plan in plans.get((candidate.doer, month), ())[:CROWD])


def _of_one_calamity(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """“The ferry crashed”, “the captain hit a reef”: what befell on a day, and what else is of that kind, whomever they name."""
    befell: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, candidate in compared:
        for kind, day in product(sorted(kinds(candidate.acts & CALAMITIES)), _days(candidate)):
            befell[kind, day].append(number)
    for number, candidate in compared if befell else ():
        for kind, day in product(sorted(kinds(candidate.acts)), _days(candidate)):
            yield from ((number, other) for other in befell.get((kind, day), ())[:CROWD])


ANYBODY = ""
"""In place of an entity, where a sentence names none."""


def _of_one_act(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """Nobody's act “in March” is not that of somebody else in March: of days alone, and of the days of a week. Of a crowd, those
    filed nearest to it are compared: papers tell of one thing at about one time.
    """
    acts: dict[tuple[str, int], list[int]] = defaultdict(list)
    places: list[tuple[int, list[tuple[tuple[str, int], int]]]] = []
    for number, candidate in sorted(compared, key=lambda one: (one[1].filed, one[0])):
        keys = list(product(sorted(candidate.acts), _days(candidate)))
        if not candidate.entities:
            places.append((number, [(key, len(acts[key])) for key in keys]))
        for key in keys:
            acts[key].append(number)
    for number, here in places:
        for key, place in here:
            yield from ((number, other) for other in acts[key][max(0, place - CROWD // 2) : place + CROWD // 2 + 1])


def _of_one_wording(compared: Sequence[tuple[int, Candidate]], rarity: Rarity) -> Iterator[tuple[int, int]]:
    """“Footage taken last week showed ropes”, where another report names the day: no act is known in either."""
    wordings: dict[tuple[int, str], list[int]] = defaultdict(list)
    nobodys: list[tuple[int, list[tuple[int, str]]]] = []
    for number, candidate in compared:
        if candidate.acts:
            continue
        keys = list(product(_days(candidate), rarity.rarest(candidate.stems, RAREST)))
        for key in keys:
            wordings[key].append(number)
        if not candidate.entities:
            nobodys.append((number, keys))
    for number, keys in nobodys:
        for key in keys:
            yield from ((number, other) for other in wordings[key][:CROWD])


def _days(candidate: Candidate) -> range:
    """The days of a date that is as fine as a week, as ordinals."""
    first, last = candidate.value.earliest, candidate.value.latest
    if first is None or not is_fine(candidate.value):
        return range(0)
    return range(first.toordinal(), (last or first).toordinal() + 1)


def _months(candidate: Candidate) -> Iterable[int]:
    """The months that its date touches, and the neighbour of a first or last day: doubles lie a day apart."""
    first, last = candidate.value.earliest, candidate.value.latest
    if first is None:
        return ()
    last = last or first
    begin, end = first.year * 12 + first.month, last.year * 12 + last.month
    if end - begin > BUCKETS:
        return (begin, end)
    return range(begin - (first.day <= DAYS_APART), end + 1 + (last.day >= 28))
