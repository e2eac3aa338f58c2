"""How an article tells again what another tells: as it was planned, as it is looked back on, as its month recalls it."""

from __future__ import annotations

from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.kinds import CALAMITIES, kinds
from briefgen.assemble.timelines.stems import stem
from briefgen.dates import Precision
from briefgen.model import Basis

OPEN_ENDED = frozenset(stem(word) for word in "vote decide meet convene consider debate rule hear decision vote meeting".split())
"""Acts that may come to this or that: who was to vote has approved or refused."""
TELLING_DIGITS = 2
LATER = 3
"""Days after which an article looks back."""


def went_as_planned(a: Candidate, b: Candidate) -> bool:
    """Whether one says what was to be done on a day, and the other what was done on it: the same, or what a vote or a meeting may
    come to; by the same, or about the same two. Where a plain noun was to do it (“a judge”), see `done_by_whom_it_was_to_be`.
    """
    plan, report = (a, b) if a.to_come else (b, a)
    if report.to_come or not plan.to_come or not name_one_day(a, b):
        return False
    by_the_same = bool(set(plan.actors) & set(report.actors))
    open_ended = bool(plan.acts) and plan.acts <= OPEN_ENDED
    if open_ended and by_the_same:
        return True
    return tell_one_kind(plan, report) and (by_the_same or not (plan.entities and report.entities))


def done_by_whom_it_was_to_be(a: Candidate, b: Candidate) -> bool:
    """“Prosecutors will seek a sentence at the end of September”, “had asked for two years in September”: in two papers of one
    story, the same plain noun was to do what is told later, at that time, as having been done.
    """
    plan, report = (a, b) if a.to_come else (b, a)
    if report.to_come or not plan.to_come or not plan.doer or plan.doer != report.doer:
        return False
    if report.value.precision is Precision.YEAR or Basis.DATELINE in (a.dated.basis, b.dated.basis):
        return False
    of_one_story = a.dated.passage.article != b.dated.passage.article and not set(a.about).isdisjoint(b.about)
    if not of_one_story or not report.value.contains(plan.value) or days_later(report) < 0:
        return False
    return tell_one_kind(plan, report) or not plan.acts.isdisjoint(OPEN_ENDED)


def befell_one_story(a: Candidate, b: Candidate) -> bool:
    """“The Ada crashed into rocks”, “Lund hit the reef”: of one day, in two papers each of which names the other's in its opening,
    one kind of calamity, whether it is told of the ship or of its captain.
    """
    if not name_one_day(a, b) or not kinds(a.acts) & kinds(b.acts) or CALAMITIES.isdisjoint(a.acts | b.acts):
        return False
    one, other = set(a.entities) - set(a.places), set(b.entities) - set(b.places)
    told = kinds((a.acts | b.acts) & CALAMITIES) & kinds(a.acts) & kinds(b.acts)
    return bool(told and one and other) and one.isdisjoint(other) and one <= set(b.about) and other <= set(a.about)


def of_the_same(a: Candidate, b: Candidate) -> bool:
    """Whether one names nobody whom the other does not, and both name somebody."""
    one, other = set(a.entities), set(b.entities)
    return bool(one & other) and (one <= other or other <= one)


def name_one_day(a: Candidate, b: Candidate) -> bool:
    """Whether two articles name one day, not only that of their filing."""
    if a.dated.passage.article == b.dated.passage.article or Basis.DATELINE in (a.dated.basis, b.dated.basis):
        return False
    return is_fine(a.value) and a.value.earliest == b.value.earliest


def looks_back(a: Candidate, b: Candidate) -> bool:
    """Whether two papers name one day, one of them from days later, for acts of one kind that may be one.

    Where both name somebody, one names nobody whom the other does not, they have somebody in common, no place or country, and
    no two doers. Where one names nobody, one word in common is too little: “three were arrested” may be others. Calamities are
    known by their place.
    """
    same, of_one_kind = a.acts & b.acts, kinds(a.acts) & kinds(b.acts) - kinds(a.acts & b.acts)
    if not ((same or of_one_kind) and name_one_day(a, b) and max(days_later(a), days_later(b)) >= LATER):
        return False
    shared = set(a.entities) & set(b.entities)
    if not (a.entities and b.entities):
        sure = len(same) > 1 or bool(same and of_one_kind) or share_a_telling_number(a, b)
        return bool(same & CALAMITIES) or sure
    if same & CALAMITIES:
        return bool(shared)
    two_doers = bool(a.actors and b.actors) and set(a.actors).isdisjoint(b.actors)
    return of_the_same(a, b) and not two_doers and not shared <= {*a.places, *b.places}


def days_later(candidate: Candidate) -> int:
    """How many days after what it tells of an article was filed."""
    filed, day = candidate.told.earliest if candidate.told else None, candidate.value.latest
    return filed.since(day) if filed and day else 0


def recalls(a: Candidate, b: Candidate) -> bool:
    """Whether one has only a month, names nobody whom the other does not, and tells half of its acts at least of what the other
    does: one word in common of many is of another matter.
    """
    recalling, other = (b, a) if is_fine(a.value) else (a, b)
    if recalling.value.precision is not Precision.MONTH:
        return False
    told_by = kinds(other.acts)
    common = [act for act in recalling.acts if act in other.acts or kinds(frozenset((act,))) & told_by]
    about = bool(recalling.entities) and set(recalling.entities) <= set(other.entities)
    about = about or (of_the_same(a, b) and bool(set(a.actors) & set(b.actors)))
    return about and bool(common) and 2 * len(common) >= len(recalling.acts)


def tell_one_kind(a: Candidate, b: Candidate) -> bool:
    """Whether both tell of the same act, or of acts of one kind."""
    return bool(a.acts & b.acts or kinds(a.acts) & kinds(b.acts))


def share_a_telling_number(a: Candidate, b: Candidate) -> bool:
    return any(len(number) >= TELLING_DIGITS for number in numbers_of(a) & numbers_of(b))


def numbers_of(candidate: Candidate) -> frozenset[str]:
    """The numbers without what they count."""
    return frozenset([number.split()[0] for number in candidate.numbers])
