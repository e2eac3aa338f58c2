"""The registry made ready for linking: the gazetteer, and what is known of each entity."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from briefgen.annotate.linking.claims import Profile
from briefgen.annotate.linking.countries import STATES
from briefgen.annotate.linking.forms import derived, is_firm, is_person, is_place, listed, local
from briefgen.annotate.linking.names import Form, Gazetteer, Level, Name, Surface
from briefgen.annotate.linking.person_names import person_name
from briefgen.annotate.linking.roles import Roles, ended
from briefgen.annotate.linking.sexes import sex_of
from briefgen.annotate.linking.teams import sports_told, team_forms
from briefgen.annotate.linking.titles import HONORIFICS
from briefgen.annotate.linking.transliteration import canonical, spelt_out
from briefgen.annotate.linking.triggers import Triggers
from briefgen.annotate.linking.words import Words, fold, key_of, split_name
from briefgen.model import Entity, Registry
from briefgen.model.registry import uncollected

_OF = re.compile(r" (?:of|to|for|in|at|from|and|who) ")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ‘`](?=[^\W\d_]{2})")
"""Within a given name prose leaves it out as well: Sa'ad, Saad."""
LocalForms = tuple[tuple[str, str, Name], ...]
"""Keys, their first words, and the names."""


class Index:
    """Compiled from a registry; deterministic, and independent of the order in which the entities were given.

    Names are derived for an entity when a text first calls it up, and kept. What a text sees depends on its own words alone:
    it asks for the entities that they call up, and heeds no others.
    """

    def __init__(self, registry: Registry, demonyms: bool) -> None:
        self.gazetteer = Gazetteer()
        self.blockers = Gazetteer()
        self.profiles: dict[str, Profile] = {}
        self.entities = {entity.id: entity for entity in registry}
        self.roles = Roles(registry)
        self._demonyms = demonyms
        self._places = {entity.name for entity in registry if not is_person(entity)} | STATES.keys()
        self._local: dict[str, LocalForms] = {}
        self._backwards: dict[str, set[str]] = {}
        with uncollected():
            self._triggers = Triggers(registry, demonyms)
        for entity in registry:
            for relation in entity.relations:
                self._backwards.setdefault(relation.to, set()).add(entity.id)
            for phrase in entity.not_:
                self.blockers.add(entity.id, phrase, Surface.NAME, Level.NEVER)

    def called(self, words: Iterable[str]) -> set[str]:
        """The entities that a text of these words may name; their names are in the gazetteer from now on."""
        called = self._triggers.called(words)
        for entity_id in [id_ for id_ in called if id_ not in self.profiles]:
            entity = self.entities[entity_id]
            self._add(entity)
            self.profiles[entity_id] = _profile(entity, self._backwards.get(entity_id, set()), self._places)
        return called

    def _add(self, entity: Entity) -> None:
        person = is_person(entity)
        for form in (*listed(entity), *derived(entity, self._demonyms, self._places)):
            words = split_name(form.text)
            if not len(words):
                continue
            name = _name(entity.id, form, words)
            self.gazetteer.add_words(words, name)
            spelt = _respelt(words) if person else None
            if spelt is not None:
                self.gazetteer.add_words(spelt, name._replace(surface=Surface.SPELLING))
            if person and (unmarked := _APOSTROPHE.sub("", form.text)) != form.text:
                self.gazetteer.add(entity.id, unmarked, Surface.SPELLING, form.level, form.full)
            if not form.text.isascii():
                for text in spelt_out(form.text):
                    self.gazetteer.add(entity.id, text, Surface.SPELLING, form.level, form.full)

    def middle_initials(self, entity_id: str) -> frozenset[str] | None:
        """The initials of the middle names that the registry has for a person; None where the entity is no person."""
        if not self.profiles[entity_id].person:
            return None
        entity = self.entities[entity_id]
        middles = (split_name(name).keys[1:-1] for name in (entity.name, *(alias.text for alias in entity.aliases)))
        return frozenset(key[0] for keys in middles for key in keys)

    def local(self, entity_id: str) -> LocalForms:
        """The forms that stand for an entity once its full name is in the text."""
        forms = self._local.get(entity_id)
        if forms is None:
            split_forms = ((form, split_name(form.text)) for form in local(self.entities[entity_id], self._places))
            forms = tuple(
                (key_of(words), words.keys[0], _name(entity_id, form, words)) for form, words in split_forms if len(words)
            )
            self._local[entity_id] = forms
        return forms


def _name(entity_id: str, form: Form, words: Words) -> Name:
    return Name(entity_id, form.text, form.surface, form.level, form.full, tuple(words.cases))


def _profile(entity: Entity, backwards: set[str], places: Container[str]) -> Profile:
    names = (entity.name, *(alias.text for alias in entity.aliases))
    parts = [person_name(name, entity.family_name) for name in names] if is_person(entity) else []
    words = f"{entity.role or ''} {entity.summary or ''}"
    bare, _, qualifier = entity.name.partition(" (")
    if not qualifier and is_firm(entity):  # the Labour Party of Velm is so told from another
        qualifier = bare.rpartition(" of ")[2].removeprefix("the ") if " of " in bare else ""
    team = not is_person(entity) and not is_place(entity) and any(team_forms(entity.name, places))
    given = fold(parts[0].given) if parts and parts[0] and not parts[0].family_first else ""
    return Profile(
        person=is_person(entity),
        place=is_place(entity),
        family_first=any(part.family_first for part in parts if part),
        firm=is_firm(entity),
        team=team,
        words=frozenset(split_name(entity.name).keys),
        head=" ".join(split_name(bare.partition(", ")[0].removeprefix("The ")).keys),
        qualifier=frozenset(split_name(qualifier).keys),
        surnames=frozenset(" ".join(split_name(s).keys) for p in parts if p for s in p.surnames),
        role=frozenset(split_name(words).keys),
        office=frozenset(split_name(_OF.split(entity.role or entity.summary or "", maxsplit=1)[0]).keys),
        post=(split_name(_OF.split(entity.role or "", maxsplit=1)[0]).keys or [""])[-1],
        lies_in=frozenset(split_name(f"{words} {' '.join(entity.stands_for)}").keys) if is_place(entity) else frozenset(),
        titles=HONORIFICS.intersection(fold(name.split()[0]) for name in names) if is_person(entity) else frozenset(),
        ended=ended(entity.role) if entity.role else None,
        given=given,
        sex=sex_of(given, names, words) if parts else "",
        sports=sports_told(split_name(f"{entity.name} {words}").keys) if team else frozenset(),
        related=tuple(sorted({relation.to for relation in entity.relations} | backwards)),
        prefer=entity.prefer,
    )


def _respelt(words: Words) -> Words | None:
    """The words in their common spelling; None where that is how they are spelt."""
    keys = [canonical(key) for key in words.keys]
    if keys == words.keys:
        return None
    return Words(words.text, words.starts, words.ends, keys, words.cases, words.joints)
