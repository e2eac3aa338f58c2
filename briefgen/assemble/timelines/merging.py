"""One event told by several sentences is one entry: candidates are linked in pairs, and the links joined where all dates agree.

Linked are sentences whose dates overlap (the coarser holding the finer) and that are one event by the points of `sameness`.
Numbers that contradict one another forbid it, and so do opposite acts. A report filed the day after is the usual double: it joins
the sentence that names the day. Two that say the same in nearly the same words, a day or two apart, are one event whose sources
differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, product

from briefgen.assemble.timelines.again import LATER, days_later, done_by_whom_it_was_to_be
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.sameness import LINE, contradict, points
from briefgen.assemble.timelines.stems import Rarity
from briefgen.assemble.timelines.stories import hours_of_openings, within_stories
from briefgen.model import Basis

ALMOST_THE_SAME = 0.75
"""Cosine of stems from which two sentences that name different days, two at most apart, say the same."""
DAYS_APART = 2
CROWD = 40
"""Sentences with one rare word on one day that another is compared with, at most: what hundreds of reports say in the same words
is joined by way of the first."""
RAREST = 3
"""Words by which sentences without a known act find each other: those that say the same have the same rare ones."""
BUCKETS = 24
"""Months of a span that are looked through for partners; a longer one is compared within its first and last alone."""


def merged(found: Sequence[Candidate], rarity: Rarity) -> list[list[Candidate]]:
    """The candidates in groups that tell of one event each, in the order of their first members."""
    groups = _Groups(found)
    for a, b in chain(within_stories(found), hours_of_openings(found)):
        groups.join(a, b, of_story=True)
    links = sorted(
        ((-strength, a, b) for a, b in _pairs(found, rarity) if (strength := likeness(found[a], found[b], rarity)) > 0),
    )
    for _, a, b in links:
        one_story = done_by_whom_it_was_to_be(found[a], found[b])
        groups.join(a, b, not compatible(found[a], found[b]), one_story)
    return groups.all()


def _pairs(found: Sequence[Candidate], rarity: Rarity) -> Iterator[tuple[int, int]]:
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
                yield from ((number, other) for other in told.get((entity, day, act), ()))


def _of_what_was_planned(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """“Prosecutors will seek …”, “prosecutors had asked …”: what a plain noun was to do, and what it has done in those months."""
    plans: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, candidate in compared:
        if candidate.to_come and candidate.doer:
            for month in _months(candidate):
                plans[candidate.doer, month].append(number)
    for number, candidate in compared if plans else ():
        for month in _months(candidate) if candidate.doer and not candidate.to_come else ():
            yield from ((number, plan) for plan in plans.get((candidate.doer, month), ()))


ANYBODY = ""
"""In place of an entity, where a sentence names none."""


def _of_one_act(compared: Sequence[tuple[int, Candidate]]) -> Iterator[tuple[int, int]]:
    """Nobody's act “in March” is not that of somebody else in March: of days alone, and of the days of a week."""
    acts: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, candidate in compared:
        for day in _days(candidate):
            for act in candidate.acts:
                acts[act, day].append(number)
    for number, candidate in compared:
        if not candidate.entities:
            for day, act in product(_days(candidate), sorted(candidate.acts)):
                yield from ((number, other) for other in acts.get((act, day), ()))


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


def likeness(a: Candidate, b: Candidate, rarity: Rarity) -> float:
    """How sure it is that two candidates tell of one event; 0: they do not."""
    if a.dated.passage == b.dated.passage:
        return 0.0  # its clauses, each of its own day
    agree = compatible(a, b)
    if not agree and _days_apart(a, b) > DAYS_APART:
        return 0.0
    if contradict(a, b) or not (agree or a.numbers & b.numbers or not (a.numbers and b.numbers)):
        return 0.0
    alike = rarity.cosine(a.stems, b.stems)
    if not agree:
        return alike if alike >= ALMOST_THE_SAME else 0.0
    found = points(a, b, alike)
    return found if found >= LINE else 0.0


def compatible(a: Candidate, b: Candidate) -> bool:
    """Whether their dates can be of one event: one holds the other, or a report was filed the day after."""
    if a.value.contains(b.value) or b.value.contains(a.value):
        return True
    first, second = a.value.earliest, b.value.earliest
    if first is None or second is None or not (is_fine(a.value) and is_fine(b.value)):
        return False
    if a.dated.basis is b.dated.basis is Basis.DATELINE:
        return _days_apart(a, b) <= 1
    filed, told = (first, second) if a.dated.basis is Basis.DATELINE else (second, first)
    return first == second or (Basis.DATELINE in (a.dated.basis, b.dated.basis) and 0 <= filed.since(told) <= 1)


def _days_apart(a: Candidate, b: Candidate) -> int:
    first, second = a.value.earliest, b.value.earliest
    if first is None or second is None or not (is_fine(a.value) and is_fine(b.value)):
        return DAYS_APART + 1
    return abs(first.since(second))


class _Groups:
    """Union-find that joins two groups only where every pair of their members is compatible, or nearly the same.

    That is asked of their dates, each once: a story that hundreds of articles carry has few.
    """

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._found = found
        self._group = {number: [number] for number in range(len(found))}
        self._of = list(range(len(found)))
        self._named = {number: set(c.entities) for number, c in enumerate(found)}
        self._dates = {number: {(c.value.edtf, c.dated.basis): c} for number, c in enumerate(found)}

    def join(self, a: int, b: int, differ: bool = False, of_story: bool = False) -> None:
        """Joins the groups of two; `differ`: they say the same of different days; `of_story`: their article tells them as one."""
        left, right = self._of[a], self._of[b]
        if left == right or not self._fit(left, right, differ) or not (of_story or self._share(left, right)):
            return
        keep, drop = min(left, right), max(left, right)
        self._dates[keep] |= self._dates.pop(drop)
        self._named[keep] |= self._named.pop(drop)
        for number in self._group.pop(drop):
            self._of[number] = keep
            self._group[keep].append(number)

    def _fit(self, left: int, right: int, differ: bool) -> bool:
        pairs = ((x, y) for x in self._dates[left].values() for y in self._dates[right].values())
        return all(compatible(x, y) or (differ and _days_apart(x, y) <= DAYS_APART) for x, y in pairs)

    def _share(self, left: int, right: int) -> bool:
        """A sentence that names nobody joins no two groups of other people."""
        one, other = self._named[left], self._named[right]
        return not (one and other) or not one.isdisjoint(other)

    def all(self) -> list[list[Candidate]]:
        return [[self._found[number] for number in sorted(members)] for _, members in sorted(self._group.items())]
