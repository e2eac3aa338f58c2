"""The stage: content/ → Sources. Reads everything, then decides what may be seen, then checks what refers to what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import TypeVar

from briefgen.config import SiteConfig
from briefgen.model import Article, Briefing, Entity, Event, Note, OwnPage, Record, Source, Sources
from briefgen.problems import Problem, error, has_errors
from briefgen.read.collected import Collected, notes_in, read_file, read_some_articles, sorted_sources
from briefgen.read.duties import duties, duties_of_article, duties_of_note, duties_within
from briefgen.read.files import ContentFile, content_files
from briefgen.read.identity import identities
from briefgen.read.records import Records
from briefgen.read.references import cited_alone, dangling
from briefgen.read.visibility import visible
from briefgen.store import Store
from briefgen.urls import is_slug, slugify
from briefgen.wording import suggestion

R = TypeVar("R", bound=Record)

NOTE_KEYS = frozenset({"kind", "target", "verdict"})
"""Keys of a note that its duties compare: they are asked where all of these are as the editor meant them."""


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
    notes = [*_those(Note, records), *(note for article in _those(Article, records) for note in notes_in(article))]
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
    kinds = [kind.name for kind in fields(Sources)]
    return replace(first, **{kind: (*getattr(first, kind), *getattr(second, kind)) for kind in kinds})


def _those(kind: type[R], records: Iterable[Record]) -> tuple[R, ...]:
    return tuple(record for record in records if isinstance(record, kind))
