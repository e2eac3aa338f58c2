"""Whether two sentences tell of one event, in points: their likeness in words, and what else they share, against what parts them.

From the line upward they are one entry. The scale is set by four cases. The same words about the same people are above it, and so
is the headline of two papers on one act of one day. Two acts of the same people on one day are below it, and so are two sentences
of one article that have only their subject in common.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.assemble.timelines.again import (
    befell_one_story,
    done_by_whom_it_was_to_be,
    looks_back,
    name_one_day,
    numbers_of,
    of_the_same,
    recalls,
    share_a_telling_number,
    went_as_planned,
)
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.kinds import CALAMITIES, kinds, opposite
from briefgen.dates import Precision
from briefgen.model import Basis

WEIGHTS = {
    # what they share, beside their words (a cosine, 0 to 1)
    "act": (0.15, "the same verb or noun says what happened"),
    "kind of act": (0.10, "words of one kind do: “approved” and “cleared”"),
    "actor": (0.10, "the same one is said to do it"),
    "two": (0.10, "they name two of the site's entities both"),
    "more": (0.05, "they name three or more"),
    "number": (0.15, "they give the same number, of two digits or more"),
    "openings": (0.10, "both open their articles: papers of one day open with one piece of news"),
    "within": (0.10, "one names nobody whom the other does not"),
    "one deed": (
        0.10,
        "two papers name a day on which the same one did the same, and no other: “the bank collapsed”",
    ),
    "one calamity": (
        0.20,
        "two papers name the day on which something sank, crashed or collapsed where the same was, and no other",
    ),
    "recalled": (
        0.20,
        "one has only a month, the act agrees, and it names nobody whom the other does not: “banned him in August” recalls a ban",
    ),
    "looked back": (
        0.25,
        "two papers name one day, one of them days later, for acts of one kind and no two doers: “was freed”, “had left prison”",
    ),
    "as planned": (
        0.25,
        "one was to be done on the day on which the other was, about the same: “will vote on Friday”, “approved it on Friday”",
    ),
    "by whom it was to be": (
        0.50,
        "in two papers of one story a plain noun was to do what it did at that time: “a judge is to decide”, “a judge convicted”",
    ),
    "one story": (
        0.50,
        "two papers of one story name the day on which something crashed or sank, one of them a ship and the other its captain",
    ),
    "named event": (
        0.35,
        "an event that the site knows by name is what does it in both, on one day: “Storm Ada hit”, “Ada tore off roofs”",
    ),
    # what parts them
    "nobody": (-0.10, "neither names anybody the site knows: their words must say it alone"),
    "one article": (-0.20, "they stand in one article, which tells a thing once as a rule"),
    "other acts": (-0.30, "each says that something was done, and they have no act in common"),
    "other numbers": (-0.05, "both give numbers, and none in common"),
    "no day": (-0.05, "their date is longer than a month: more than one thing happens in it"),
    "next day": (-0.10, "one is dated by its filing alone, the day after"),
    "two days": (-0.20, "both are dated by their filing alone, a day apart: a running story has other news each day"),
    "saying": (-0.10, "one of them only says that somebody spoke"),
    "other hours": (-0.10, "each has its clock time, and they differ"),
}
"""Feature → (weight, why it has it)."""

LINE = 0.5
"""Points from which two sentences are one entry."""


def features(a: Candidate, b: Candidate) -> Iterator[str]:
    """What two sentences of one time share, and what parts them, beside their words."""
    same = a.acts & b.acts
    of_one_kind = kinds(a.acts) & kinds(b.acts) - kinds(same)
    if same:
        yield "act"
    if of_one_kind:
        yield "kind of act"
    as_planned = went_as_planned(a, b)
    by_whom = done_by_whom_it_was_to_be(a, b)
    if befell_one_story(a, b):
        yield "one story"
    if as_planned:
        yield "as planned"
    if by_whom:
        yield "by whom it was to be"
    if a.acts and b.acts and not (same or of_one_kind or as_planned or by_whom):
        yield "other acts"
    yield from _of_those_named(a, b)
    if recalls(a, b):
        yield "recalled"
    if same and set(a.actors) & set(b.actors) and of_the_same(a, b) and name_one_day(a, b):
        yield "one deed"
    if same & CALAMITIES and of_the_same(a, b) and name_one_day(a, b):
        yield "one calamity"
    if looks_back(a, b):
        yield "looked back"
    if share_a_telling_number(a, b):
        yield "number"
    elif a.numbers and b.numbers and not numbers_of(a) & numbers_of(b):
        yield "other numbers"
    if "lead" in a.features and "lead" in b.features:
        yield "openings"
    if a.dated.passage.article == b.dated.passage.article:
        yield "one article"
    if Precision.YEAR in (a.value.precision, b.value.precision):
        yield "no day"
    if a.value.earliest != b.value.earliest and is_fine(a.value) and is_fine(b.value):
        yield "two days" if a.dated.basis is b.dated.basis is Basis.DATELINE else "next day"
    if a.says or b.says:
        yield "saying"
    if a.value != b.value and a.value.precision is b.value.precision is Precision.INSTANT:
        yield "other hours"


def _of_those_named(a: Candidate, b: Candidate) -> Iterator[str]:
    one, other = set(a.entities), set(b.entities)
    shared = one & other
    if set(a.actors) & set(b.actors):
        yield "actor"
    if set(a.named_events) & set(b.named_events) and is_fine(a.value) and is_fine(b.value):
        yield "named event"
    if len(shared) > 1:
        yield "two"
    if len(shared) > 2:
        yield "more"
    if not (one or other):
        yield "nobody"
    if of_the_same(a, b):
        yield "within"


def contradict(a: Candidate, b: Candidate) -> bool:
    """Whether they count the same things and come to other numbers: “40 soldiers”, “12 soldiers”; or tell of opposite acts, not by
    two hands: what one sold another bought.
    """
    if opposite(a.acts, b.acts) and (not (a.actors and b.actors) or set(a.actors) & set(b.actors)):
        return True
    if numbers_of(a) & numbers_of(b):
        return False
    counted = [{number.split()[1] for number in c.numbers if " " in number} for c in (a, b)]
    return bool(counted[0] & counted[1])


def points(a: Candidate, b: Candidate, alike: float) -> float:
    """The points of two sentences whose words are alike by so much, 0 to 1."""
    return alike + sum(WEIGHTS[feature][0] for feature in features(a, b))
