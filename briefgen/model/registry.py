"""Registry: all entities by id. Data only; the machine that finds their names is compiled from it by the linker."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from briefgen.model.entity import Entity


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the search for rings of values: there are none in records, and among 100,000 new ones it takes half the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@dataclass(frozen=True)
class Registry:
    """All entities, in the order of their ids. Where two share an id the first given is kept."""

    entities: tuple[Entity, ...] = ()
    _by_id: dict[str, Entity] = field(default_factory=dict, repr=False, compare=False)

    def __init__(self, entities: Iterable[Entity | Mapping[str, Any]] = ()) -> None:
        """`entities` are Entity objects or mappings in the YAML shape. Raises pydantic.ValidationError for a malformed mapping."""
        by_id: dict[str, Entity] = {}
        with uncollected():
            for given in entities:
                entity = given if isinstance(given, Entity) else Entity.model_validate(given)
                by_id.setdefault(entity.id, entity)
        ordered = tuple(by_id[key] for key in sorted(by_id))
        object.__setattr__(self, "entities", ordered)
        object.__setattr__(self, "_by_id", by_id)

    def __iter__(self) -> Iterator[Entity]:
        return iter(self.entities)

    def __len__(self) -> int:
        return len(self.entities)

    def get(self, entity_id: str) -> Entity | None:
        return self._by_id.get(entity_id)

    def __contains__(self, entity_id: object) -> bool:
        return entity_id in self._by_id
