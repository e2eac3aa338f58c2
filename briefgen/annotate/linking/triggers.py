"""The words that call an entity up: one of them stands in every form of its names, so that a text concerns few entities of many.

What is derived from a name is made only for the entities that a text calls up. A registry of a hundred thousand names is ready in
the time that it takes to read them, and costs a text nothing that does not use them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.annotate.linking.countries import DEMONYMS, STATES
from briefgen.annotate.linking.family_names import CHINESE, KOREAN, VIETNAMESE
from briefgen.annotate.linking.forms import acronyms, camel_parts, country_names, is_person, respelt
from briefgen.annotate.linking.longer_names import AFTER, GENERIC_HEADS, LEGAL_FORMS
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.titles import GENERATION
from briefgen.annotate.linking.transliteration import canonical, spelt_out
from briefgen.annotate.linking.words import fold, split
from briefgen.model import Entity

TOO_COMMON = 500
"""A word that so many entities share calls up those alone that have no rarer one."""

FAMILY_FIRST = CHINESE | KOREAN | VIETNAMESE
WEAK = (
    GENERIC_HEADS
    | AFTER
    | LEGAL_FORMS
    | word_set(
        """
        a an the of and for in on at to by de la le du der von united states state us u s national international federal
        republic department ministry government party north south east west new general american british
        """
    )
)
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
    for name in (entity.name, *(alias.text for alias in entity.aliases)):
        words = _words(name)
        found.update(_of_person(name, words) if person else _of_thing(name, words, demonyms))
    if person and entity.family_name:
        found.update(_words(entity.family_name))
    return found


def _of_person(name: str, words: list[str]) -> Iterator[str]:
    plain = len(words) < 3 or not ("(" in name or "-" in name or "‐" in name)
    for word in words if not plain else words[-1:]:
        yield word
        spelt = canonical(word)
        if spelt != word:
            yield spelt
    if plain and len(words) > 1:
        if words[0] in FAMILY_FIRST:
            yield words[0]
        if words[-1] in GENERATION:
            yield from words[1:-1]
    if not name.isascii():
        yield from (key for word in spelt_out(name) for key in split(word).keys)


def _of_thing(name: str, words: list[str], demonyms: bool) -> Iterator[str]:
    strong = [word for word in words if word not in WEAK]
    yield from strong or words
    if len(words) > 2:
        yield from (fold(letters) for letters in acronyms(name))
    if any(c.isupper() for c in name[1:]) and (parts := camel_parts(name)):
        yield from _words(parts)
    if not name.isascii():
        yield from (key for word in spelt_out(name) for key in split(word).keys)
    for other in respelt(name):
        yield from _words(other)
    for further in (*country_names(name), *STATES.get(name, ()), *(DEMONYMS.get(name, ()) if demonyms else ())):
        yield from _words(further)


class Triggers:
    """Word → the entities it calls up."""

    def __init__(self, entities: Iterable[Entity], demonyms: bool) -> None:
        self._called: dict[str, list[str]] = {}
        words_of: dict[str, set[str]] = {}
        for entity in entities:
            words_of[entity.id] = triggers(entity, demonyms)
            for word in words_of[entity.id]:
                self._called.setdefault(word, []).append(entity.id)
        common = {word for word, called in self._called.items() if len(called) > TOO_COMMON}
        for word in common:
            self._called[word] = [id_ for id_ in self._called[word] if words_of[id_] <= common]

    def called(self, words: Iterable[str]) -> set[str]:
        """The entities that words of a text call up."""
        found: set[str] = set()
        for word in words:
            if word in self._called:
                found.update(self._called[word])
        return found
