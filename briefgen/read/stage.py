"""The stage: content/ → Sources. Reads everything, then decides what may be seen, then checks what refers to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from briefgen.config import SiteConfig
from briefgen.model import Article, Briefing, Entity, Event, Note, Source, Sources
from briefgen.problems import Location, Problem, error
from briefgen.read.duties import duties
from briefgen.read.files import ContentFile, content_files
from briefgen.read.identity import identities
from briefgen.read.records import notes_of, read_article, read_briefing, read_list
from briefgen.read.references import dangling
from briefgen.read.visibility import visible


@dataclass
class Collected:
    """Everything that was written, visible or not, while it is being read."""

    articles: list[Article] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    briefings: list[Briefing] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    note_files: list[tuple[str, Location]] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)


def read(config: SiteConfig) -> tuple[Sources, list[Problem]]:
    """What may be published, and every problem of everything that was written."""
    files, problems = content_files(config)
    collected = Collected()
    problems += _read_articles([f for f in files if f.folder == "articles"], collected, config)
    for file in files:
        problems += _READERS[file.folder](file, collected, config)
    everything = _sorted(collected)
    problems += identities(everything)
    problems += _orphaned_notes(collected)
    sources, withheld = visible(everything, config)
    problems += dangling(everything, sources, withheld, collected.broken)
    problems += duties(sources, config)
    return sources, problems


def _read_articles(files: Iterable[ContentFile], collected: Collected, config: SiteConfig) -> list[Problem]:
    files = list(files)
    metadata = {f.name.rsplit(".", 1)[0]: f for f in files if f.suffix in (".yml", ".yaml")}
    texts = {f.name.rsplit(".", 1)[0] for f in files if f.suffix not in (".yml", ".yaml")}
    problems = []
    for file in files:
        if file.suffix in (".yml", ".yaml"):
            if file.name.rsplit(".", 1)[0] not in texts:
                problems.append(
                    error(Location(file.shown), "there is no text for this metadata.", f"Write {file.stem}.txt beside it.")
                )
            continue
        article, more = read_article(file, metadata.get(file.name.rsplit(".", 1)[0]), config)
        problems += more
        if article is None:
            collected.broken.add(("article", file.stem))
            continue
        collected.articles.append(article)
        collected.notes += _notes_within(article)
    return problems


def _notes_within(article: Article) -> list[Note]:
    placed = (note.placed(article.where_within("notes", index)) for index, note in enumerate(article.notes))
    return notes_of(article.id, list(placed))


def _read_entities(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    records, problems = read_list(file, Entity, config)
    collected.entities += records
    return problems


def _read_events(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    records, problems = read_list(file, Event, config)
    collected.events += records
    return problems


def _read_sources(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    records, problems = read_list(file, Source, config)
    collected.sources += records
    return problems


def _read_notes(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    records, problems = read_list(file, Note, config)
    collected.notes += notes_of(file.stem, records)
    collected.note_files.append((file.stem, Location(file.shown)))
    return problems


def _read_briefings(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    briefing, problems = read_briefing(file, config)
    if briefing is None:
        collected.broken.add(("briefing", file.stem))
    else:
        collected.briefings.append(briefing)
    return problems


def _nothing(file: ContentFile, collected: Collected, config: SiteConfig) -> list[Problem]:
    """Articles were read before the rest: their text and metadata are two files."""
    return []


_READERS: dict[str, Callable[[ContentFile, Collected, SiteConfig], list[Problem]]] = {
    "articles": _nothing,
    "briefings": _read_briefings,
    "entities": _read_entities,
    "events": _read_events,
    "notes": _read_notes,
    "sources": _read_sources,
}


def _orphaned_notes(collected: Collected) -> list[Problem]:
    known = {article.id for article in collected.articles} | {i for kind, i in collected.broken if kind == "article"}
    return [
        error(where, f"there is no article “{article}” for these notes.", "Name the file after the article.")
        for article, where in collected.note_files
        if article not in known
    ]


def _sorted(collected: Collected) -> Sources:
    """Records by id; notes by article, then as they were written."""
    return Sources(
        articles=tuple(sorted(collected.articles, key=lambda r: r.id)),
        entities=tuple(sorted(collected.entities, key=lambda r: r.id)),
        events=tuple(sorted(collected.events, key=lambda r: r.id)),
        notes=tuple(sorted(collected.notes, key=lambda r: r.article)),
        briefings=tuple(sorted(collected.briefings, key=lambda r: r.id)),
        sources=tuple(sorted(collected.sources, key=lambda r: r.id or "")),
    )
