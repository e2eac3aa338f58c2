"""One event told by several sentences is one entry: candidates are linked in pairs, and the links joined where all dates agree.

Linked are sentences whose dates overlap (the coarser holding the finer) and that are one event by the points of `sameness`.
Numbers that contradict one another forbid it, and so do opposite acts. A report filed the day after is the usual double: it joins
the sentence that names the day. Two that say the same in nearly the same words, a day or two apart, are one event whose sources
differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from briefgen.assemble.timelines.again import befell_one_story, done_by_whom_it_was_to_be
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.pairs import DAYS_APART, pairs
from briefgen.assemble.timelines.sameness import LINE, contradict, points
from briefgen.assemble.timelines.stems import Rarity
from briefgen.assemble.timelines.stories import hours_of_openings, within_stories
from briefgen.model import Basis

ALMOST_THE_SAME = 0.75
"""Cosine of stems from which two sentences that name different days, two at most apart, say the same."""


def merged(found: Sequence[Candidate], rarity: Rarity) -> list[list[Candidate]]:
    """The candidates in groups that tell of one event each, in the order of their first members."""
    groups = _Groups(found)
    for a, b in chain(within_stories(found), hours_of_openings(found)):
        groups.join(a, b, of_story=True)
    links = sorted(
        ((-strength, a, b) for a, b in pairs(found, rarity) if (strength := likeness(found[a], found[b], rarity)) > 0),
    )
    for _, a, b in links:
        one_story = done_by_whom_it_was_to_be(found[a], found[b]) or befell_one_story(found[a], found[b])
        groups.join(a, b, not compatible(found[a], found[b]), one_story)
    return groups.all()


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
