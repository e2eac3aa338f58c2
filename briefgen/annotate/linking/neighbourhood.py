"""What the choice of a name's bounds looks at beside its words: what kinds of entities it may name, and the names beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefgen.annotate.linking.countries import DEMONYMS
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.metonym_cues import Reading
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.preposition_cues import PREPOSITIONS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import fold

DEMONYM_KEYS = frozenset(fold(word) for words in DEMONYMS.values() for word in words)
CONJUNCTIONS = frozenset(["as", "do", "y", "e"])
"""Particles that join more often what is no name: “in Berlin as Merkel spoke”."""
JOINED = PARTICLES - CONJUNCTIONS
"""Particles that join nothing but names."""
APOSTROPHES = "'’ʼ‘`"


class Kinds(NamedTuple):
    """Whether any of the entities that a hit may name is a person, a place, anything else."""

    person: bool
    place: bool
    thing: bool


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """What is known of the words around: the names that end, and begin, at a word."""

    ending: dict[int, Hit]
    beginning: dict[int, Hit]

    @classmethod
    def of(cls, hits: list[Hit]) -> Neighbourhood:
        return cls({h.end: h for h in hits}, {h.start: h for h in hits})


def is_bare(hit: Hit) -> bool:
    """Whether the words are one, or a surname of several: what a given name may stand before."""
    return hit.end - hit.start == 1 or all(name.surface is Surface.SURNAME for name in hit.names)


def are_partners(*hits: Hit) -> bool:
    """Whether each is a surname, or initials and a surname, as partners have in a firm's name: “M. Lund & Selk”."""
    names = (name for hit in hits for name in hit.names)
    return all(name.surface is Surface.SURNAME or len(name.text.split()[0].strip(".")) == 1 for name in names)


def is_located(scene: Scene, word: int) -> bool:
    """Whether a preposition of place stands before: “In Samarkand Putin said” names a city and a man."""
    before = word - 1
    return before >= 0 and scene.words.joints[before] == " " and PREPOSITIONS.get(scene.words.keys[before]) is Reading.PLACE
