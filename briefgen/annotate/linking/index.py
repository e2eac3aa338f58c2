"""The registry made ready for linking: the gazetteer, and what is known of each entity."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.countries import STATES
from briefgen.annotate.linking.decide import Profile
from briefgen.annotate.linking.forms import derived, is_person, is_place, listed, local, person_name
from briefgen.annotate.linking.names import Gazetteer, Level, Name, Surface
from briefgen.annotate.linking.teams import team_forms
from briefgen.annotate.linking.transliteration import canonical
from briefgen.annotate.linking.words import Words, split
from briefgen.model import Entity, Registry


class Index:
    """Compiled once from a registry; deterministic, and independent of the order in which the entities were given."""

    def __init__(self, registry: Registry, demonyms: bool) -> None:
        self.gazetteer = Gazetteer()
        self.blockers = Gazetteer()
        self.profiles: dict[str, Profile] = {}
        self.entities = {entity.id: entity for entity in registry}
        self._demonyms = demonyms
        self._places = {entity.name for entity in registry if not is_person(entity)} | STATES.keys()
        self._local: dict[str, tuple[tuple[Words, Name], ...]] = {}
        backwards: dict[str, set[str]] = {}
        for entity in registry:
            for relation in entity.relations:
                backwards.setdefault(relation.to, set()).add(entity.id)
        for entity in registry:
            self._add(entity)
            self.profiles[entity.id] = _profile(entity, backwards.get(entity.id, set()), self._places)

    def _add(self, entity: Entity) -> None:
        person = is_person(entity)
        for form in (*listed(entity), *derived(entity, self._demonyms, self._places)):
            words = split(form.text)
            if not len(words):
                continue
            name = Name(entity.id, form.text, form.surface, form.level, form.full, tuple(words.cases))
            self.gazetteer.add_words(words, name)
            if person:
                spelt = _respelt(words)
                if spelt is not None:
                    self.gazetteer.add_words(spelt, name._replace(surface=Surface.SPELLING))
        for phrase in entity.not_:
            self.blockers.add(entity.id, phrase, Surface.NAME, Level.NEVER)

    def local(self, entity_id: str) -> tuple[tuple[Words, Name], ...]:
        """The forms that stand for an entity once its full name is in the text."""
        forms = self._local.get(entity_id)
        if forms is None:
            split_forms = ((form, split(form.text)) for form in local(self.entities[entity_id], self._places))
            forms = tuple(
                (words, Name(entity_id, form.text, form.surface, form.level, form.full, tuple(words.cases)))
                for form, words in split_forms
                if len(words)
            )
            self._local[entity_id] = forms
        return forms


def _profile(entity: Entity, backwards: set[str], places: Container[str]) -> Profile:
    names = (entity.name, *(alias.text for alias in entity.aliases))
    parts = [person_name(name, entity.family_name) for name in names] if is_person(entity) else []
    words = f"{entity.role or ''} {entity.summary or ''}"
    return Profile(
        person=is_person(entity),
        place=is_place(entity),
        team=not is_person(entity) and not is_place(entity) and any(team_forms(entity.name, places)),
        words=frozenset(split(entity.name).keys),
        surnames=frozenset(" ".join(split(s).keys) for p in parts if p for s in p.surnames),
        role=frozenset(split(words).keys),
        related=tuple(sorted({relation.to for relation in entity.relations} | backwards)),
        prefer=entity.prefer,
    )


def _respelt(words: Words) -> Words | None:
    """The words in their common spelling; None where that is how they are spelt."""
    keys = [canonical(key) for key in words.keys]
    if keys == words.keys:
        return None
    return Words(words.text, words.starts, words.ends, keys, words.cases, words.joints)
