"""Entities with every sentence that names them and what they are to others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from briefgen.assemble.citations import Library
from briefgen.assemble.passages import Backlinks
from briefgen.assemble.timelines import Entries
from briefgen.model import Annotated, Companion, Entity, EntityDossier, PlacedNote, RelationLine

COMPANIONS = 12
"""How many companions a page shows: the picture of them stays readable."""


def entity_dossiers(
    annotated: Annotated,
    links: Backlinks,
    entries: Entries,
    notes: Mapping[str, PlacedNote],
    briefings: Mapping[str, tuple[str, ...]],
    library: Library,
) -> dict[str, EntityDossier]:
    """Every entity by id, in the order of its name. `briefings` maps entity ids to the briefings that concern them."""
    relations = _relations(annotated.sources.entities, library)
    concerned = _notes_by_entity(notes)
    ordered = sorted(annotated.sources.entities, key=lambda e: (e.name.casefold(), e.id))
    return {
        entity.id: EntityDossier(
            entity=entity,
            description=annotated.prose.get(("entity", entity.id, ("description",))),
            passages=links.passages.get(entity.id, ()),
            timeline=entries.of_entity(entity.id),
            companions=_companions(links.companions.get(entity.id, {})),
            relations=tuple(relations.get(entity.id, ())),
            notes=tuple(concerned.get(entity.id, ())),
            briefings=briefings.get(entity.id, ()),
            sources=library.resolve(entity.sources),
        )
        for entity in ordered
    }


def _companions(counts: Mapping[str, int]) -> tuple[Companion, ...]:
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Companion(other, count) for other, count in ranked[:COMPANIONS])


def _relations(entities: Iterable[Entity], library: Library) -> dict[str, list[RelationLine]]:
    """Relations by entity, each seen from both ends: as written at its own, as `inverse` at the other."""
    lines: dict[str, list[RelationLine]] = defaultdict(list)
    for entity in entities:
        for relation in entity.relations:
            sources = library.resolve(relation.sources)
            lines[entity.id].append(RelationLine(relation.rel, relation.to, False, relation.since, relation.until, sources))
            lines[relation.to].append(RelationLine(relation.rel, entity.id, True, relation.since, relation.until, sources))
    return lines


def _notes_by_entity(notes: Mapping[str, PlacedNote]) -> dict[str, list[str]]:
    """Notes that name an entity in their own words."""
    concerned: dict[str, list[str]] = defaultdict(list)
    for note_id, placed in notes.items():
        for entity_id in placed.body.outline.entities:
            concerned[entity_id].append(note_id)
    return concerned
