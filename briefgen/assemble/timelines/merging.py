"""One event told by several sentences is one entry: candidates are linked in pairs, and the links joined where all dates agree.

Linked are sentences whose dates overlap (the coarser holding the finer), that share an entity, and whose words are alike; or that
share two entities and an act on the same day. Numbers that contradict one another forbid it. A report filed the day after is the
usual double: it joins the sentence that names the day. Two that say the same in nearly the same words, a day or two apart, are
one event whose sources differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.stems import Rarity
from briefgen.model import Basis

ALIKE = 0.45
"""Cosine of stems from which two sentences of one date say the same."""
ALMOST_THE_SAME = 0.75
"""… and from which two that name different days, two at most apart, do."""
DAYS_APART = 2
SHARED_ENTITIES = 2
BUCKETS = 24
"""Months of a span that are looked through for partners; a longer one is compared within its first and last alone."""


def merged(found: Sequence[Candidate], rarity: Rarity) -> list[list[Candidate]]:
    """The candidates in groups that tell of one event each, in the order of their first members."""
    groups = _Groups(found)
    for a, b in _within_stories(found):
        groups.join(a, b)
    links = sorted(
        ((-strength, a, b) for a, b in _pairs(found) if (strength := likeness(found[a], found[b], rarity)) > 0),
    )
    for _, a, b in links:
        groups.join(a, b)
    return groups.all()


def _within_stories(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """What an article reports without a date belongs to the entry of its story."""
    first: dict[str, int] = {}
    for number, candidate in enumerate(found):
        if candidate.story and (candidate.undated or candidate.dated.passage.article not in first):
            yield first.setdefault(candidate.dated.passage.article, number), number


def _pairs(found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: they share an entity and a month. What only goes on telling a story is not compared."""
    buckets: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, candidate in enumerate(found):
        if candidate.undated and "lead" not in candidate.features:
            continue
        for month in _months(candidate):
            for entity in candidate.entities:
                buckets[entity, month].append(number)
    seen: set[tuple[int, int]] = set()
    for members in buckets.values():
        for pair in combinations(members, 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


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
    if a.numbers and b.numbers and not (a.numbers & b.numbers):
        return 0.0
    alike = rarity.cosine(a.stems, b.stems)
    if not compatible(a, b):
        return alike if alike >= ALMOST_THE_SAME and _days_apart(a, b) <= DAYS_APART else 0.0
    if alike >= ALIKE:
        return alike
    same_day = a.value == b.value and is_fine(a.value)
    shared = len(set(a.entities).intersection(b.entities))
    others = a.dated.passage.article != b.dated.passage.article
    alone = bool(set(a.actors) & set(b.actors)) and _is_within(a.entities, b.entities)
    return alike if same_day and others and a.acts & b.acts and (shared >= SHARED_ENTITIES or alone) else 0.0


def _is_within(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether one sentence names nobody whom the other does not."""
    a, b = set(one), set(other)
    return a <= b or b <= a


def compatible(a: Candidate, b: Candidate) -> bool:
    """Whether their dates can be of one event: one holds the other, or a report was filed the day after."""
    if a.value.contains(b.value) or b.value.contains(a.value):
        return True
    return Basis.DATELINE in (a.dated.basis, b.dated.basis) and _days_apart(a, b) <= 1


def _days_apart(a: Candidate, b: Candidate) -> int:
    first, second = a.value.earliest, b.value.earliest
    if first is None or second is None or not (is_fine(a.value) and is_fine(b.value)):
        return DAYS_APART + 1
    return abs((first - second).days)


class _Groups:
    """Union-find that joins two groups only where every pair of their members is compatible, or nearly the same.

    That is asked of their dates, each once: a story that hundreds of articles carry has few.
    """

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._found = found
        self._group = {number: [number] for number in range(len(found))}
        self._of = list(range(len(found)))
        self._dates = {number: {(c.value.edtf, c.dated.basis): c} for number, c in enumerate(found)}

    def join(self, a: int, b: int) -> None:
        left, right = self._of[a], self._of[b]
        if left == right or not self._fit(left, right):
            return
        keep, drop = min(left, right), max(left, right)
        self._dates[keep] |= self._dates.pop(drop)
        for number in self._group.pop(drop):
            self._of[number] = keep
            self._group[keep].append(number)

    def _fit(self, left: int, right: int) -> bool:
        pairs = ((x, y) for x in self._dates[left].values() for y in self._dates[right].values())
        return all(compatible(x, y) or _days_apart(x, y) <= DAYS_APART for x, y in pairs)

    def all(self) -> list[list[Candidate]]:
        return [[self._found[number] for number in sorted(members)] for _, members in sorted(self._group.items())]
