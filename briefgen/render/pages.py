"""Site → the plan of every page: which template, which variables, at which path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any, TypeVar

from briefgen.config import SiteConfig
from briefgen.dates import DateValue
from briefgen.model import ArticleDossier, Entity, Entry, Site, Timeline, View
from briefgen.render.calendars import calendar_entries
from briefgen.render.paths import note_path
from briefgen.render.strings import Strings
from briefgen.render.structured import Thing, Vocabulary
from briefgen.render.timeline_pages import timeline_pages
from briefgen.urls import page_path

T = TypeVar("T")
Said = Callable[[Vocabulary, View], tuple[Thing, ...]]

MENTIONS_PER_PAGE = 100
LATEST = 6
"""Articles on the home page."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A page to be made: its kind names the template; `json_ld` tells what it says to machines, when it is made."""

    path: str
    kind: str
    title: str
    description: str
    variables: Mapping[str, Any]
    json_ld: Said | None = None
    number: int = 1
    pages: int = 1
    previous: str | None = None
    next: str | None = None
    year: int | None = None
    redirect: bool = False
    has_calendar: bool = False
    """Of pages of the site's timeline: whether anything on it is to come."""


def planned_pages(site: Site, config: SiteConfig, t: Strings) -> Iterator[Planned]:
    """Every HTML page of the site but for its feeds and files."""
    yield from _indexes(site, config, t)
    for article in site.articles.values():
        yield from article_pages(article, t)
    for briefing in site.briefings.values():
        record = briefing.briefing
        about_it = _first_words([briefing.summary.words if briefing.summary else None, record.question, record.title])
        path = page_path("briefing", briefing.id)
        year = _year(briefing.updated)
        yield Planned(
            path, "briefing", record.title, about_it, {"briefing": briefing}, _said(Vocabulary.briefing, briefing), year=year
        )
    for entity in site.entities.values():
        about_it = _first_words([entity.entity.summary, entity.entity.role, entity.entity.name])
        base = Planned("", "entity", entity.entity.name, about_it, {"entity": entity}, _said(Vocabulary.entity, entity))
        for number, pages, passages in _pieces(entity.passages, MENTIONS_PER_PAGE):
            yield _paged(base, page_path("entity", entity.id), number, pages, {"entity": entity, "passages": passages})
    for event in site.events.values():
        about_it = _first_words([event.summary.words if event.summary else None, event.event.title])
        path = page_path("event", event.id)
        year = event.entry.year
        yield Planned(path, "event", event.event.title, about_it, {"event": event}, _said(Vocabulary.event, event), year=year)
    for topic in site.topics.values():
        yield Planned(page_path("topic", topic.id), "topic", topic.name, t("topic_description", name=topic.name), {"topic": topic})
    for page in site.pages.values():
        about_it = _first_words([page.page.summary, page.body.outline.opening, page.page.title])
        yield Planned(
            page_path("page", page.id), "page", page.page.title, about_it, {"own_page": page}, _said(Vocabulary.own_page, page)
        )
    yield from _redirects(site)


def _said(tell: Callable[[Vocabulary, Any], tuple[Thing, ...]], record: Any) -> Said:
    """What a record says to machines, as the page that is made of it sees it."""
    return lambda data, view: tell(data, view.of(record))


def article_pages(article: ArticleDossier, t: Strings) -> Iterator[Planned]:
    """The page of an article, then those of its notes."""
    record = article.article
    about_it = _first_words([record.summary, article.body.outline.opening, record.title])
    variables = {"article": article}
    yield Planned(
        page_path("article", article.id),
        "article",
        record.title,
        about_it,
        variables,
        _said(Vocabulary.article, article),
        year=_year(record.date),
    )
    if article.notes:
        title = t("notes_on", title=record.title)
        yield Planned(page_path("notes", article.id), "notes", title, about_it, variables)
    paths = [note_path(note) for note in article.notes]
    for index, note in enumerate(article.notes):
        yield Planned(
            paths[index],
            "note",
            t("note_on", kind=t(f"kind_{note.note.kind}"), title=record.title),
            _first_words([note.body.words]),
            {"article": article, "note": note},
            number=index + 1,
            pages=len(paths),
            previous=paths[index - 1] if index else None,
            next=paths[index + 1] if index + 1 < len(paths) else None,
            year=_year(note.note.created or record.date),
        )


def _years(site: Site) -> tuple[int, ...]:
    """The years of what the search finds, newest first."""
    found = {_year(article.article.date) for article in site.articles.values()}
    found |= {_year(briefing.updated) for briefing in site.briefings.values()}
    found |= {event.entry.year for event in site.events.values()}
    found |= {_year(note.note.created) for note in site.notes.values()}
    return tuple(sorted((year for year in found if year is not None), reverse=True))


def _year(date: DateValue | None) -> int | None:
    return date.earliest.year if date and date.earliest else None


def _indexes(site: Site, config: SiteConfig, t: Strings) -> Iterator[Planned]:
    tagline = config.tagline or config.title
    articles, briefings = tuple(site.articles.values()), tuple(site.briefings.values())
    home = {"briefings": briefings, "articles": articles[:LATEST], "timeline": _highlights(site.timeline)}
    described = _first_words([config.description, config.tagline, config.title])
    yield Planned("index.html", "home", config.title, described, home, lambda data, _: data.home())
    yield Planned("articles/index.html", "article-index", t("articles"), tagline, {"articles": articles})
    yield Planned("briefings/index.html", "briefing-index", t("briefings"), tagline, {"briefings": briefings})
    yield Planned("entities/index.html", "entity-index", t("entities"), tagline, {"groups": _by_type(site)})
    yield Planned("events/index.html", "event-index", t("events"), tagline, {"events": tuple(site.events.values())})
    yield Planned("topics/index.html", "topic-index", t("topics"), tagline, {"topics": tuple(site.topics.values())})
    yield Planned("sources.html", "sources", t("sources"), tagline, {"bibliography": site.bibliography})
    if config.search:
        yield Planned("search.html", "search", t("search"), t("search_description", title=config.title), {"years": _years(site)})
    yield Planned("about.html", "about", t("about"), described, {})
    yield Planned("404.html", "404", t("not_found"), tagline, {})
    yield from _timeline_pages(site.timeline, config, t("timeline"), tagline)


def _timeline_pages(timeline: Timeline, config: SiteConfig, title: str, tagline: str) -> Iterator[Planned]:
    """The pages of the site's timeline. What is not dated stands on the last."""
    pages = timeline_pages(timeline, config.timeline.per_page, config.language)
    has_calendar = bool(calendar_entries(timeline))
    for number, page in enumerate(pages, start=1):
        undated = timeline.undated if number == len(pages) else ()
        named = title if len(pages) == 1 else f"{title}, {page.years}"
        planned = Planned(page.path, "timeline", named, tagline, {"timeline": Timeline(page.entries, undated), "years": page.years})
        yield _turned(replace(planned, has_calendar=has_calendar), number, len(pages), lambda n: pages[n - 1].path)


def _highlights(timeline: Timeline) -> Timeline:
    """The key events for the home page; where there are none, the latest entries."""
    key = tuple(e for e in timeline.entries if e.event and e.importance == "key")
    chosen: tuple[Entry, ...] = key or timeline.entries
    return Timeline(chosen[-12:])


def _by_type(site: Site) -> dict[str, list[Any]]:
    """Entities by type, the fullest types first; people by family name."""
    groups: dict[str, list[Any]] = {}
    for dossier in sorted(site.entities.values(), key=lambda dossier: _filed_under(dossier.entity)):
        groups.setdefault(dossier.entity.type, []).append(dossier)
    return dict(sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])))


def _filed_under(entity: Entity) -> tuple[str, str]:
    last_word = entity.name.rpartition(" ")[2]
    family = entity.family_name or last_word if entity.type == "Person" else entity.name
    return family.casefold(), entity.name.casefold()


def _pieces(items: Sequence[T], size: int) -> Iterator[tuple[int, int, tuple[T, ...]]]:
    """(number, of how many, items) of each page of a list; an empty list has one page."""
    pages = max(1, ceil(len(items) / size))
    for number in range(1, pages + 1):
        yield number, pages, tuple(items[(number - 1) * size : number * size])


def _paged(base: Planned, first: str, number: int, pages: int, variables: Mapping[str, Any]) -> Planned:
    stem = first.removesuffix(".html")

    def path(n: int) -> str:
        return first if n == 1 else f"{stem}/{n}.html"

    return _turned(replace(base, path=path(number), variables=variables), number, pages, path)


def _turned(page: Planned, number: int, pages: int, path: Callable[[int], str]) -> Planned:
    """A page that knows those before and after it."""
    return replace(
        page,
        number=number,
        pages=pages,
        previous=path(number - 1) if number > 1 else None,
        next=path(number + 1) if number < pages else None,
    )


def _redirects(site: Site) -> Iterator[Planned]:
    """A page at each earlier address, leading to today's."""
    records: list[tuple[str, str, str, Sequence[str]]] = []
    records += [("article", a.id, a.article.title, a.article.formerly) for a in site.articles.values()]
    records += [("briefing", b.id, b.briefing.title, b.briefing.formerly) for b in site.briefings.values()]
    records += [("entity", e.id, e.entity.name, e.entity.formerly) for e in site.entities.values()]
    records += [("event", e.id, e.event.title, e.event.formerly) for e in site.events.values()]
    records += [("page", p.id, p.page.title, p.page.formerly) for p in site.pages.values()]
    for kind, record_id, title, formerly in records:
        for former in formerly:
            target = page_path(kind, record_id)
            yield Planned(page_path(kind, former), "redirect", title, title, {"target": target}, redirect=True)


def _first_words(texts: Iterable[str | None], limit: int = 200) -> str:
    """A description for metadata: the first text there is, cut at a word."""
    words = next((" ".join(text.split()) for text in texts if text and text.strip()), "")
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0].rstrip(",;:") + "…"
