"""Small sites in memory, from texts to timelines, without a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from briefgen.annotate import Context, Matcher, annotate, annotate_prose, from_string
from briefgen.assemble import assemble
from briefgen.assemble.timelines.reading import Reading, read
from briefgen.config import Linking, SiteConfig
from briefgen.model import Article, Body, Entity, Entry, Event, Registry, Site, Sources

NAMES = [
    {"id": "ada-lund", "type": "Person", "name": "Ada Lund"},
    {"id": "omar-rao", "type": "Person", "name": "Omar Rao"},
    {"id": "arden", "type": "Country", "name": "Arden"},
    {"id": "belmark", "type": "Country", "name": "Belmark"},
    {"id": "northline", "type": "Company", "name": "Northline"},
]
REGISTRY = Registry(NAMES)
MATCHER = Matcher(REGISTRY, Linking(), "en")
TYPES = {e.id: e.type for e in REGISTRY}
DAY = "2025-03-12"  # a Wednesday


def reading(sentence: str, inside: bool = False) -> Reading:
    """A sentence as timelines read it."""
    text = from_string(sentence)
    found = annotate_prose(text, MATCHER, Context())
    return read(sentence, 0, len(sentence), found.mentions, found.times, inside)


def article(id_: str, text: str, date: str | None = DAY, markdown: bool = False, **more: Any) -> Article:
    dateline = {"dateline": {"date": date}} if date else {}
    made = Article.model_validate({"id": id_, "title": f"The title of {id_}", **dateline, **more})
    return made.with_body(Body(text, "markdown" if markdown else "text", f"{id_}.md"))


def config(**timeline: Any) -> SiteConfig:
    return SiteConfig.model_validate({"title": "A small site", "timeline": timeline})


def site(articles: Sequence[Article], events: Sequence[Mapping[str, Any]] = (), settings: SiteConfig | None = None) -> Site:
    settings = settings or config()
    sources = Sources(
        articles=tuple(articles),
        entities=tuple(Entity.model_validate(n) for n in NAMES),
        events=tuple(Event.model_validate(e) for e in events),
    )
    return assemble(annotate(sources, settings)[0], settings)


def told(made: Site, entry: Entry, number: int = 0) -> str:
    """The words of one of an entry's sentences."""
    passage = entry.passages[number].passage
    return made.articles[passage.article].excerpt(passage.number).plain


def lines(made: Site) -> list[tuple[str, str]]:
    """The site's timeline: (date, event id or sentence)."""
    return [(str(e.date), e.event or told(made, e)) for e in made.timeline.entries]


def of(text: str, date: str | None = DAY, **more: Any) -> list[tuple[str, str]]:
    """The timeline of one article."""
    return lines(site([article("one", text, date, **more)]))
