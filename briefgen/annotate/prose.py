"""Which fields are prose: each is read as Markdown, its names linked and its dates resolved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.config import SiteConfig
from briefgen.dates import DateValue
from briefgen.model import Article, Body, Briefing, Entity, Event, Note, OwnPage, ProseKey, Record, Sources
from briefgen.problems import Key


@dataclass(frozen=True, slots=True)
class ProseField:
    """A prose field as written: its key, its words, the day relative dates count from, its record and language."""

    key: ProseKey
    body: Body
    date: DateValue | None
    record: Article | Briefing | Entity | Event | Note | OwnPage | SiteConfig
    language: str


def prose_fields(sources: Sources, config: SiteConfig) -> Iterator[ProseField]:
    """Every prose field that was written, in a fixed order."""
    languages = {a.id: a.language or config.language for a in sources.articles}
    for article in sources.articles:
        yield ProseField(("article", article.id, ("body",)), article.body, article.date, article, languages[article.id])
    for note in sources.notes:
        yield ProseField(("note", note.id, ("body",)), _body(note, note.body, "body"), note.created, note, config.language)
    for entity in sources.entities:
        if entity.description:
            body = _body(entity, entity.description, "description")
            yield ProseField(("entity", entity.id, ("description",)), body, None, entity, config.language)
    for event in sources.events:
        if event.summary:
            body = _body(event, event.summary, "summary")
            yield ProseField(("event", event.id, ("summary",)), body, None, event, config.language)
    for briefing in sources.briefings:
        date = briefing.updated or briefing.published
        for path, words in _briefing_fields(briefing):
            body = briefing.body if path == ("body",) else _body(briefing, words, *path)
            yield ProseField(("briefing", briefing.id, path), body, date, briefing, config.language)
    for page in sources.pages:
        yield ProseField(("page", page.id, ("body",)), page.body, None, page, config.language)
    settings: tuple[tuple[tuple[Key, ...], str | None], ...] = (
        (("about",), config.about),
        (("theme", "footer"), config.theme.footer),
    )
    for path, written in settings:
        if written:
            yield ProseField(("site", "site", path), _body(config, written, *path), None, config, config.language)


def _briefing_fields(briefing: Briefing) -> Iterator[tuple[tuple[Key, ...], str]]:
    if briefing.summary:
        yield ("summary",), briefing.summary
    yield ("body",), briefing.body.source
    for i, takeaway in enumerate(briefing.takeaways):
        yield ("takeaways", i, "text"), takeaway.text
    for i, known in enumerate(briefing.known):
        yield ("known", i, "text"), known.text
    for i, unknown in enumerate(briefing.unknown):
        yield ("unknown", i, "text"), unknown.text
        if unknown.why:
            yield ("unknown", i, "why"), unknown.why
        if unknown.would_settle:
            yield ("unknown", i, "would_settle"), unknown.would_settle
    for i, disputed in enumerate(briefing.disputed):
        yield ("disputed", i, "text"), disputed.text
        for j, side in enumerate(disputed.sides):
            yield ("disputed", i, "sides", j, "says"), side.says
    for i, change in enumerate(briefing.changelog):
        yield ("changelog", i, "what"), change.what


def _body(record: Record, words: str, *path: Key) -> Body:
    """A YAML value as a body. A block scalar's first line is the one after its `|`."""
    where = record.where(*path)
    return Body(words, "markdown", where.path, where.line + (1 if "\n" in words.strip() else 0))
