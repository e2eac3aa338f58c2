"""Ids: lower-case slugs, unique in their kind, permanent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from briefgen.model import ENTITY_TYPES, Article, Briefing, Entity, Event, Note, OwnPage, Source, Sources
from briefgen.problems import Location, Problem, error, warning
from briefgen.urls import WINDOWS_NAMES, is_slug, page_path, slugify, spelling, topic_id
from briefgen.wording import suggestion

Identified = Article | Briefing | Entity | Event | Note | OwnPage | Source

NAMED_BY_FILE = (Article, Briefing, OwnPage)
LONGEST = 120
"""Characters of an id: file systems take 255 bytes for a name, and an address is to be read."""

ABOUT = "about"
"""The id that a page of the site's own cannot have, lest there be two pages about the site."""
OF_WINDOWS = "Windows reserves that name, and no file can have it there"
RESERVED = {"index": "the list of them is at that address", **dict.fromkeys(WINDOWS_NAMES, OF_WINDOWS)}
"""Ids whose pages could not lie where they must."""


def identities(sources: Sources) -> Iterator[Problem]:
    """Ids that are no slugs, that two records share, or that clash with an earlier id of another record."""
    for kind, records in kinds(sources):
        yield from _of_kind(kind, records)
    for page in sources.pages:
        if page.id == ABOUT:
            message = "the site has a page about itself, which is made of `about` in site.yml."
            yield error(Location(page.body.path), message, "Write its text there, or give this file another name.")
    for source in sources.sources:
        if source.id is None:
            yield error(source.where("title"), "this source has no id.", "Add `id: …`: other records cite it by that.")
    filed: tuple[Article | Briefing | Event, ...] = (*sources.articles, *sources.briefings, *sources.events)
    for record in filed:
        yield from _topics(record)
    yield from _alike(filed)
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
    yield "page", sources.pages
    yield "source", sources.sources


def _of_kind(kind: str, records: Iterable[Identified]) -> Iterator[Problem]:
    first: dict[str, Identified] = {}
    for record in records:
        if record.id is None:
            continue
        where = record.where("id")
        why_not = unfit(record.id)
        if why_not:
            yield _malformed(record, record.id, why_not)
        elif record.id in first:
            other = first[record.id].where("id")
            named_by_file = isinstance(record, NAMED_BY_FILE)
            yield error(
                Location(where.path) if named_by_file else where,
                f"there is another {kind} with the id “{record.id}”, at {other.path if named_by_file else other}.",
                "Rename one of the files." if named_by_file else "Give one of them another id.",
            )
        else:
            first[record.id] = record
    yield from _former(kind, first)


def unfit(record_id: str) -> str:
    """Why this cannot be an id, as a sentence; "" where it can."""
    if record_id in RESERVED:
        return f"“{record_id}” cannot be an id: {RESERVED[record_id]}."
    if len(record_id) > LONGEST:
        return f"this id has {len(record_id)} characters; {LONGEST} are the most."
    return "" if is_slug(record_id) else f"“{record_id}” is no id: an id is lower-case words joined by hyphens."


def _malformed(record: Identified, record_id: str, why: str) -> Problem:
    """An id that cannot be an address. Articles, briefings and pages have it from the name of their file."""
    named_by_file = isinstance(record, NAMED_BY_FILE)
    where = Location(record.where().path) if named_by_file else record.where("id")
    rename = "Rename the file" if named_by_file else "Choose another"
    if record_id in RESERVED or len(record_id) > LONGEST:
        return error(where, why, f"{rename}.")
    better = slugify(record_id)
    if not better:
        return error(where, why, f"{rename}, with a–z, 0–9 and single hyphens.")
    return error(
        where, why, f"Name the file {better}{PurePosixPath(where.path).suffix}." if named_by_file else f"Write “{better}”."
    )


def _topics(record: Article | Briefing | Event) -> Iterator[Problem]:
    """A topic has a page, whose address is made of its name."""
    for index, topic in enumerate(record.topics):
        key, where = topic_id(topic), record.where("topics", index)
        if len(key) > LONGEST:
            yield error(
                where, f"the address of this topic would have {len(key)} characters; {LONGEST} are the most.", "Shorten it."
            )
        elif key in WINDOWS_NAMES:
            yield error(where, f"no page can be named after the topic “{topic}”: {OF_WINDOWS}.", "Choose another name.")


def _alike(records: Iterable[Article | Briefing | Event]) -> Iterator[Problem]:
    """Topics that may be one and have two pages, in the singular and in the plural, and topics that may be two and have one: told
    where the later of them stands first."""
    pages: dict[str, str] = {}
    singulars: dict[str, str] = {}
    told: set[str] = set()
    for record in records:
        for index, topic in enumerate(record.topics):
            key, where, spelled = topic_id(topic), record.where("topics", index), spelling(topic)
            one, other = pages.setdefault(key, topic), singulars.setdefault(_singular(key), topic)
            if spelled in told:
                continue
            if spelling(one) != spelled:
                message = f"the topics “{topic}” and “{one}” are shown as one: the page of both is {page_path('topic', key)}."
                yield warning(where, message, "Write one of them everywhere, or tell them apart by a word.")
                told.add(spelled)
            elif topic_id(other) != key:
                message = f"the topics “{topic}” and “{other}” are two, each with a page of its own."
                yield warning(where, message, "Write one of them everywhere, if they are meant to be one.")
                told.add(spelled)


def _singular(slug: str) -> str:
    """A slug without the ending of an English plural."""
    return f"{slug[:-3]}y" if slug.endswith("ies") else re.sub(r"(?<=[^su])s$", "", slug)


def _former(kind: str, records: dict[str, Identified]) -> Iterator[Problem]:
    left: dict[str, str] = {}
    for record_id, record in records.items():
        for index, former in enumerate(getattr(record, "formerly", ())):
            where = record.where("formerly", index)
            if not is_slug(former):
                yield error(where, f"“{former}” is no id.", "Write the earlier id as it was.")
            elif former in RESERVED:
                yield error(where, f"“{former}” was never an id: {RESERVED[former]}.", "Take it out.")
            elif len(former) > LONGEST:
                yield error(where, f"this id has {len(former)} characters; {LONGEST} are the most.", "Take it out.")
            elif former in records:
                yield error(where, f"“{former}” is the id of another {kind} today.", "Take it out: a page cannot be in two places.")
            elif former in left:
                yield error(where, f"“{former}” is already an earlier id of the {kind} “{left[former]}”.", "Keep one of them.")
            left.setdefault(former, record_id)
