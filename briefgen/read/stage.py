"""The stage: content/ → Sources. Reads everything, then decides what may be seen, then checks what refers to what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from briefgen.config import SiteConfig
from briefgen.model import Article, Briefing, Entity, Event, Note, OwnPage, Record, Source, Sources
from briefgen.problems import Location, Problem, error, has_errors
from briefgen.read.duties import duties, duties_of_article, duties_of_note, duties_within
from briefgen.read.files import ContentFile, content_files
from briefgen.read.identity import identities
from briefgen.read.parts import Part
from briefgen.read.records import Listed, Records, notes_of
from briefgen.read.references import Unread, cited_alone, dangling
from briefgen.read.visibility import visible
from briefgen.store import Store
from briefgen.urls import is_slug, slugify
from briefgen.wording import suggestion

R = TypeVar("R", bound=Record)

METADATA = (".yml", ".yaml")

NOTE_KEYS = frozenset({"kind", "target", "verdict"})
"""Keys of a note that its duties compare: they are asked where all of these are as the editor meant them."""


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


def read(config: SiteConfig, store: Store | None = None) -> tuple[Sources, list[Problem]]:
    """What may be published, and every problem of everything that was written."""
    files, problems = content_files(config)
    collected = Collected()
    records = Records(config, store or Store(None))
    problems += read_some_articles([f for f in files if f.folder == "articles"], collected, records)
    for file in files:
        if file.folder != "articles":
            problems += read_file(file, collected, records)
    everything = sorted_sources(collected)
    problems += (named := list(identities(everything)))
    problems += _orphaned_notes(collected)
    sources, withheld = visible(everything, config)
    problems += dangling(everything, sources, withheld, collected.unread)
    problems += duties(sources, config)
    problems += _of_parts(collected, everything, withheld, named, config)
    sources, left_out = cited_alone(sources)
    if not has_errors(problems):  # what cites a source may be what could not be read
        problems += left_out
    doubled = {name for name, count in Counter(article.id for article in everything.articles).items() if count > 1}
    if doubled:  # nobody can say from which of them a quote is
        sources = replace(sources, articles=tuple(article for article in sources.articles if article.id not in doubled))
    return sources, problems


def written_articles(config: SiteConfig) -> list[Article]:
    """Every article as it was written, whether it may be seen or not; those that cannot be read are left out."""
    collected = Collected()
    files = [file for file in content_files(config)[0] if file.folder == "articles"]
    read_some_articles(files, collected, Records(config, Store(None)))
    return collected.articles


def read_again(article: Article, config: SiteConfig, store: Store) -> tuple[Article, list[Problem]] | None:
    """An article as its file has it now, and what is wrong with it by itself; None where more than its running text has changed, or
    where it cannot be read."""
    body, metadata = (_content_file(place, config) for place in (article.body.path, article.where().path))
    found, problems, _ = Records(config, store).article(body, metadata if body.suffix == ".txt" else None)
    if found is None or found.notes or has_errors(problems):
        return None
    shown, _ = visible(Sources(articles=(found,)), config)
    again = next((again for again in shown.articles if again.__dict__ == article.__dict__), None)
    return None if again is None else (again, [*problems, *duties_of_article(again, config)])


def _content_file(shown: str, config: SiteConfig) -> ContentFile:
    """A file of an article by the path that messages show."""
    return ContentFile("articles", shown.removeprefix("content/articles/"), shown, config.root / shown)


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
    article, problems, part = records.article(file, metadata)
    collected.parts += [part] if part else []
    if article is None:
        collected.unread.add("article", file.stem)
        return problems
    collected.articles.append(article)
    collected.notes += _notes_in(article)
    return problems


def _notes_in(article: Article) -> list[Note]:
    """The notes that are kept in the metadata of an article."""
    placed = [note.placed(article.where_within("notes", index)) for index, note in enumerate(article.notes)]
    return notes_of(article.id, placed)


def _taken(
    kind: str, listed: Listed[Entity] | Listed[Event] | Listed[Note] | Listed[Source], collected: Collected
) -> list[Problem]:
    """The problems of a list, after its unreadable records were remembered."""
    collected.parts += listed.parts
    if listed.broken is None:
        collected.unread.add_all(kind)
    else:
        for record_id in listed.broken:
            collected.unread.add(kind, record_id)
    return listed.problems


def _read_entities(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    listed = records.listed(file, Entity)
    collected.entities += listed.records
    return _taken("entity", listed, collected)


def _read_events(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    listed = records.listed(file, Event)
    collected.events += listed.records
    return _taken("event", listed, collected)


def _read_sources(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    listed = records.listed(file, Source)
    collected.sources += listed.records
    return _taken("source", listed, collected)


def _read_notes(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    listed = records.listed(file, Note)
    collected.notes += notes_of(file.stem, listed.records)
    notes_of(file.stem, [part.record for part in listed.parts])
    collected.note_files.append((file.stem, Location(file.shown)))
    return _taken("note", listed, collected)


def _read_briefings(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    briefing, problems, part = records.briefing(file)
    collected.parts += [part] if part else []
    if briefing is None:
        collected.unread.add("briefing", file.stem)
    else:
        collected.briefings.append(briefing)
    return problems


def _read_pages(file: ContentFile, collected: Collected, records: Records) -> list[Problem]:
    page, problems, part = records.own_page(file)
    collected.parts += [part] if part else []
    if page is None:
        collected.unread.add("page", file.stem)
    else:
        collected.pages.append(page)
    return problems


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


def _orphaned_notes(collected: Collected) -> list[Problem]:
    known = {name for article in collected.articles for name in (article.id, slugify(article.id))}  # ids that are none are told
    return [
        error(
            where,
            f"there is no article “{article}” for these notes.",
            suggestion(article, filter(is_slug, known)) or "Name the file after the article.",
        )
        for article, where in collected.note_files
        if article not in known and ("article", article) not in collected.unread
    ]


def _of_parts(
    collected: Collected, everything: Sources, withheld: Mapping[tuple[str, str], str], named: list[Problem], config: SiteConfig
) -> Iterator[Problem]:
    """What is wrong with invalid records beside what makes them so: with their ids, where `named` is not that already, and with the
    rest of them as far as they would be published."""
    records = [part.record for part in collected.parts]
    notes = [*_those(Note, records), *(note for article in _those(Article, records) for note in _notes_in(article))]
    sound = Sources(
        articles=_those(Article, records),
        entities=_those(Entity, records),
        events=_those(Event, records),
        notes=tuple(note for note in notes if ("article", note.article) not in withheld),
        briefings=_those(Briefing, records),
        sources=_those(Source, records),
        pages=_those(OwnPage, records),
    )
    shown, _ = visible(sound, config)
    doubtful = {part.record.where() for part in collected.parts if not part.unsure.isdisjoint(NOTE_KEYS)}
    problems = [problem for problem in identities(_joined(everything, sound)) if problem not in named]
    problems += [*dangling(everything, shown, withheld, collected.unread), *duties_within(shown, config)]
    problems += [problem for note in shown.notes if note.where() not in doubtful for problem in duties_of_note(note)]
    told = {place for part in collected.parts for place in part.left_out}
    yield from (problem for problem in problems if problem.location not in told)


def _joined(first: Sources, second: Sources) -> Sources:
    kinds = ("articles", "entities", "events", "notes", "briefings", "sources")
    return replace(first, **{kind: (*getattr(first, kind), *getattr(second, kind)) for kind in kinds})


def _those(kind: type[R], records: Iterable[Record]) -> tuple[R, ...]:
    return tuple(record for record in records if isinstance(record, kind))


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
