"""What of a registry concerns a text: the entities that its words call up, the offices it may name, and what is known of them.

A text is linked afresh where this has changed, and nowhere else: an alias added to one entity is no matter of a text that has none
of its words. Rather a text too many than one too few: whatever the linker may look at is in here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property

from briefgen.annotate.linking.countries import STATES
from briefgen.annotate.linking.forms import derived, is_person, local
from briefgen.annotate.linking.roles import Roles
from briefgen.annotate.linking.teams import team_forms
from briefgen.annotate.linking.transliteration import canonical
from briefgen.annotate.linking.triggers import Triggers
from briefgen.annotate.linking.words import Words
from briefgen.config import Linking
from briefgen.digests import digest
from briefgen.model import Entity, LinkRules, Registry

SILENT = frozenset({"description", "ids", "image", "formerly", "sources", "internal", "draft"})
"""Fields of an entity that say nothing to the linker."""


def calling(words: Words, title: Words) -> tuple[str, ...]:
    """The folded words of a text, and of its title, by which they call entities up, each once."""
    keys = {*words.keys, *title.keys}
    return tuple(sorted(keys.union(map(canonical, keys))))


class Concerns:
    """The registry as the texts of one build see it."""

    def __init__(self, registry: Registry, linking: Linking) -> None:
        self.registry = registry
        self._linking = linking
        self._known: dict[str, str] = {}

    @cached_property
    def whole(self) -> str:
        """The digest of all that the linker may look at: where it is the same, nothing need be asked for any text."""
        return digest([_said(entity) for entity in self.registry], self._linking).hex()

    def of(self, words: Collection[str], rules: LinkRules) -> str:
        """The digest of what concerns a text of these words, for which the editor gave these rules."""
        called = sorted(self._triggers.called(words))
        set_by_hand = [(rule.as_, rule.as_ in self.registry) for rule in rules.set]
        offices = list(self._roles.concerning(frozenset(words)))
        return digest([self._of_entity(entity) for entity in called], offices, set_by_hand, self._linking).hex()

    @cached_property
    def _triggers(self) -> Triggers:
        return Triggers(self.registry, self._linking.demonyms)

    @cached_property
    def _roles(self) -> Roles:
        return Roles(self.registry)

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset({entity.name for entity in self.registry if not is_person(entity)} | STATES.keys())

    @cached_property
    def _backwards(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for entity in self.registry:
            for relation in entity.relations:
                found.setdefault(relation.to, set()).add(entity.id)
        return found

    def _of_entity(self, entity_id: str) -> str:
        if entity_id not in self._known:
            entity = self.registry.get(entity_id)
            assert entity is not None
            self._known[entity_id] = digest(
                _said(entity),
                self._backwards.get(entity_id, ()) and sorted(self._backwards[entity_id]),
                [(other.id, other.name) for other in self._means(entity)],
                _asked(entity, self._linking.demonyms, self._places),
            ).hex()
        return self._known[entity_id]

    def _means(self, entity: Entity) -> Iterable[Entity]:
        """The entities, as far as the registry has them, that its name may stand for."""
        others = (self.registry.get(other) for other in (entity.metonym_of, *entity.stands_for) if other)
        return (other for other in others if other is not None)


def _said(entity: Entity) -> list[object]:
    """The fields of an entity that the linker may look at."""
    return [value for name, value in entity.__dict__.items() if name not in SILENT]


class _Asked:
    """A set of names that notes for which it was asked: the forms of a name depend on what else the registry has."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self.answers: dict[str, bool] = {}

    def __contains__(self, name: object) -> bool:
        answer = name in self._names
        self.answers[str(name)] = answer
        return answer


def _asked(entity: Entity, demonyms: bool, places: Collection[str]) -> dict[str, bool]:
    """Which names the forms of an entity's names depend on, and whether the registry has them."""
    asked = _Asked(places)
    for _ in (*derived(entity, demonyms, asked), *local(entity, asked), *team_forms(entity.name, asked)):
        pass
    return asked.answers
