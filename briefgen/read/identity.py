"""Ids: lower-case slugs, unique in their kind, permanent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.model import ENTITY_TYPES, Article, Briefing, Entity, Event, Note, Source, Sources
from briefgen.problems import Problem, error
from briefgen.urls import is_slug, slugify
from briefgen.wording import suggestion

Identified = Article | Briefing | Entity | Event | Note | Source


def identities(sources: Sources) -> Iterator[Problem]:
    """Ids that are no slugs, that two records share, or that clash with an earlier id of another record."""
    for kind, records in kinds(sources):
        yield from _of_kind(kind, records)
    for source in sources.sources:
        if source.id is None:
            yield error(source.where("title"), "this source has no id.", "Give it one: other records cite it by that.")
    for entity in sources.entities:
        if entity.type not in ENTITY_TYPES:
            hint = suggestion(entity.type, ENTITY_TYPES) or f"Write one of: {', '.join(ENTITY_TYPES)}."
            yield error(entity.where("type"), f"“{entity.type}” is no type of entity.", hint)


def kinds(sources: Sources) -> Iterator[tuple[str, tuple[Identified, ...]]]:
    yield "article", sources.articles
    yield "briefing", sources.briefings
    yield "entity", sources.entities
    yield "event", sources.events
    yield "note", sources.notes
    yield "source", sources.sources


def _of_kind(kind: str, records: Iterable[Identified]) -> Iterator[Problem]:
    first: dict[str, Identified] = {}
    for record in records:
        if record.id is None:
            continue
        if not is_slug(record.id):
            better = slugify(record.id)
            hint = f"Write “{better}”." if better else "Use a–z, 0–9 and single hyphens."
            yield error(record.where("id"), f"“{record.id}” is no id: an id is lower-case words joined by hyphens.", hint)
        elif record.id in first:
            yield error(
                record.where("id"),
                f"there is another {kind} with the id “{record.id}”, at {first[record.id].where('id')}.",
                "Give one of them another id.",
            )
        else:
            first[record.id] = record
    yield from _former(kind, first)


def _former(kind: str, records: dict[str, Identified]) -> Iterator[Problem]:
    left: dict[str, str] = {}
    for record_id, record in records.items():
        for index, former in enumerate(getattr(record, "formerly", ())):
            where = record.where("formerly", index)
            if not is_slug(former):
                yield error(where, f"“{former}” is no id.", "Write the earlier id as it was.")
            elif former in records:
                yield error(where, f"“{former}” is the id of another {kind} today.", "A page cannot be in two places.")
            elif former in left:
                yield error(where, f"“{former}” is already an earlier id of the {kind} “{left[former]}”.", "Keep one of them.")
            left.setdefault(former, record_id)
