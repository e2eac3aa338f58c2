"""The words that call an entity up: one of them stands in every form of its names, so that a text concerns few entities of many.

What is derived from a name is made only for the entities that a text calls up. A registry of a hundred thousand names is ready in
the time that it takes to read them, and costs a text nothing that does not use them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from briefgen.annotate.linking.countries import COUNTRY_OF, DEMONYMS, STATES
from briefgen.annotate.linking.family_names import FAMILY_FIRST, is_spanish
from briefgen.annotate.linking.forms import (
    GEOGRAPHIC,
    RESPELT,
    acronyms,
    camel_parts,
    country_names,
    is_person,
    respelt,
    without_legal_form,
)
from briefgen.annotate.linking.longer_names import AFTER, GENERIC_HEADS, LEGAL_FORMS
from briefgen.annotate.linking.person_names import PEERS
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.teams import SPORTS
from briefgen.annotate.linking.titles import GENERATION, NUMERALS
from briefgen.annotate.linking.transliteration import canonical, spelt_out
from briefgen.annotate.linking.words import fold, split
from briefgen.model import Entity

TOO_COMMON = 500
"""A word that so many entities share calls up those alone that have no rarer one."""

_LITTLE = word_set(
    """
    a an the of and for in on at to by de la le du der von united states state us u s national international federal
    republic department ministry government party north south east west new general american british
    """
)
WEAK = GENERIC_HEADS | AFTER | LEGAL_FORMS | _LITTLE
"""Words that say too little by themselves; they call up names that have no other."""


def _words(name: str) -> list[str]:
    """The folded words of a name; the short way for plain ones."""
    if name.isascii() and name.replace(" ", "").isalpha():
        return name.lower().split()
    return split(name).keys


def triggers(entity: Entity, demonyms: bool) -> set[str]:
    """The words of which at least one stands in any form of the entity's names."""
    person = is_person(entity)
    found: set[str] = set()
    for name in (entity.name, *[alias.text for alias in entity.aliases]):
        words = _words(name)
        if person:
            _of_person(name, words, found)
        else:
            _of_thing(name, words, demonyms, found)
        if not name.isascii():
            found.update(key for spelt in spelt_out(name) for key in split(spelt).keys)
    if person and entity.family_name:
        found.update(_words(entity.family_name))
    return found


def _of_person(name: str, words: list[str], found: set[str]) -> None:
    """The surname, wherever it may stand in the name."""
    plain = len(words) < 3 or not ("(" in name or "-" in name or "‐" in name)
    for word in words[-1:] if plain else words:
        found.add(word)
        found.add(canonical(word))
    if len(words) > 2 and is_spanish(words[-2]):
        found.add(words[-2])
    if plain and len(words) > 1:
        if words[0] in FAMILY_FIRST:
            found.add(words[0])
        if words[-1] in GENERATION or words[-1] in NUMERALS:
            found.update(words[1:-1] or words)
        if words[0] in PEERS:
            found.add(words[1])


def _of_thing(name: str, words: list[str], demonyms: bool, found: set[str]) -> None:
    """All words that say something, and those of forms that share none with the name."""
    strong = [word for word in words if word not in WEAK]
    found.update(strong or words)
    if words and words[-1] in _LITTLE and words[-1].endswith("s"):  # a club's nickname may be such a word
        found.add(words[-1])
    if words and words[-1] in SPORTS:  # a college's team is called by the college's first word
        found.add(words[0])
    if len(words) > 2 or (words and "." in name):  # the letters of “U.S.” are one word, and three initials of “Lund U.S.”
        bare = " ".join(without_legal_form(name)[0]) if words[-1] in LEGAL_FORMS else name
        found.update(fold(letters) for letters in acronyms(bare))
    if "armed" in words:
        found.add("military")
    if parts := camel_parts(name):
        found.update(_words(parts))
    if not RESPELT.isdisjoint(words):
        found.update(word for other in respelt(name) for word in _words(other))
    if name in GEOGRAPHIC or name in COUNTRY_OF:
        further = (*country_names(name), *STATES.get(name, ()), *(DEMONYMS.get(name, ()) if demonyms else ()))
        found.update(word for other in further for word in _words(other))


class Triggers:
    """Word → the entities it calls up."""

    def __init__(self, entities: Iterable[Entity], demonyms: bool) -> None:
        self._called: defaultdict[str, list[str]] = defaultdict(list)
        for entity in entities:
            for word in triggers(entity, demonyms):
                self._called[word].append(entity.id)
        common = {word for word, called in self._called.items() if len(called) > TOO_COMMON}
        if common:
            sharing = {id_ for word in common for id_ in self._called[word]}
            told = {e.id for e in entities if e.id in sharing and not triggers(e, demonyms) <= common}
            for word in common:
                self._called[word] = [id_ for id_ in self._called[word] if id_ not in told]

    def called(self, words: Iterable[str]) -> set[str]:
        """The entities that words of a text call up."""
        found: set[str] = set()
        for word in self._called.keys() & words:
            found.update(self._called[word])
        return found
