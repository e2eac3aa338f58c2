"""What stands in the files of content/, collected as it is read: records, their sound parts, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from briefgen.model import Article, Briefing, Entity, Event, Note, OwnPage, Record, Source, Sources
from briefgen.problems import Location, Problem, error
from briefgen.read.files import ContentFile
from briefgen.read.parts import Part
from briefgen.read.records import Listed, Records, Single
from briefgen.read.references import Unread

R = TypeVar("R", bound=Record)

METADATA = (".yml", ".yaml")


@dataclass
class Collected:
    """Everything that was written, visible or not, while it is being read."""

    articles: list[Article] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    briefings: list[Briefing] = field(default_factory=list)
    pages: list[OwnPage] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    note_files: list[tuple[str, Location]] = field(default_factory=list)
    unread: Unread = field(default_factory=Unread)
    parts: list[Part[Any]] = field(default_factory=list)


def read_some_articles(files: list[ContentFile], collected: Collected, records: Records) -> list[Problem]:
    """Articles are read before the rest: their text and metadata are two files."""
    texts = {f.place: f for f in files if f.suffix not in METADATA}
    metadata: dict[str, ContentFile] = {}
    problems = []
    for file in (f for f in files if f.suffix in METADATA):
        text = texts.get(file.place)
        if text is None:
            problems.append(error(Location(file.shown), "there is no text for this metadata.", f"Write {file.stem}.txt beside it."))
        elif not any(f.place == file.place and f.suffix == ".txt" for f in files):
            message = f"this metadata is not read: {text.path.name} has its own at its beginning."
            problems.append(error(Location(file.shown), message, "Move the keys there."))
        elif file.place in metadata:
            message = f"{metadata[file.place].path.name} beside it is the metadata already."
            problems.append(error(Location(file.shown), message, "Keep one of the two."))
        else:
            metadata[file.place] = file
    for file in files:
        if file.suffix not in METADATA:
            problems += _read_one_article(file, metadata.get(file.place), collected, records)
    return problems


def _read_one_article(file: ContentFile, metadata: ContentFile | None, collected: Collected, records: Records) -> list[Problem]:
    found = records.article(file, metadata)
    if found.record is not None:
        collected.notes += notes_in(found.record)
    return _taken("article", file, found, collected.articles, collected)


def notes_in(article: Article) -> list[Note]:
    """The notes that are kept in the metadata of an article, knowing it."""
    return [note.placed(article.where_within("notes", index)).of(article.id) for index, note in enumerate(article.notes)]


def _taken(kind: str, file: ContentFile, found: Single[R], taken: list[R], collected: Collected) -> list[Problem]:
    """The problems of a file that is one record, after this was taken, or remembered as unreadable."""
    collected.parts += [found.part] if found.part else []
    if found.record is None:
        collected.unread.add(kind, file.stem)
    else:
        taken.append(found.record)
    return found.problems


def _all_taken(kind: str, listed: Listed[R], taken: list[R], collected: Collected) -> list[Problem]:
    """The problems of a list, after its records were taken, and the unreadable ones remembered."""
    taken += listed.records
    collected.parts += listed.parts
    if listed.broken is None:
        collected.unread.add_all(kind)
    else:
        for record_id in listed.broken:
            collected.unread.add(kind, record_id)
    return listed.problems


def _read_entities(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    return _all_taken("entity", records.listed(file, Entity), collected.entities, collected)


def _read_events(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    return _all_taken("event", records.listed(file, Event), collected.events, collected)


def _read_sources(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    return _all_taken("source", records.listed(file, Source), collected.sources, collected)


def _read_notes(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    listed = records.listed(file, Note)
    for note in (*listed.records, *(part.record for part in listed.parts)):
        note.of(file.stem)  # the name of their file tells their article
    collected.note_files.append((file.stem, Location(file.shown)))
    return _all_taken("note", listed, collected.notes, collected)


def _read_briefings(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    return _taken("briefing", file, records.briefing(file), collected.briefings, collected)


def _read_pages(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    return _taken("page", file, records.own_page(file), collected.pages, collected)


def read_file(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    """Reads a file that is none of an article; returns its problems."""
    return _READERS[file.folder](file, collected, records)


_READERS: dict[str, Callable[[ContentFile, Collected, Records], list[Problem]]] = {
    "briefings": _read_briefings,
    "entities": _read_entities,
    "events": _read_events,
    "notes": _read_notes,
    "pages": _read_pages,
    "sources": _read_sources,
}


def sorted_sources(collected: Collected) -> Sources:
    """Records by id; notes by article, then as they were written."""
    return Sources(
        articles=tuple(sorted(collected.articles, key=lambda r: r.id)),
        entities=tuple(sorted(collected.entities, key=lambda r: r.id)),
        events=tuple(sorted(collected.events, key=lambda r: r.id)),
        notes=tuple(sorted(collected.notes, key=lambda r: r.article)),
        briefings=tuple(sorted(collected.briefings, key=lambda r: r.id)),
        pages=tuple(sorted(collected.pages, key=lambda r: r.id)),
        sources=tuple(sorted(collected.sources, key=lambda r: r.id or "")),
    )
