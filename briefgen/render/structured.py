"""Structured data: what a page says to machines, in schema.org's vocabulary (JSON-LD)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from briefgen.config import SiteConfig
from briefgen.dates import DateValue
from briefgen.instants import zoned
from briefgen.model import (
    ArticleDossier,
    BriefingDossier,
    Entity,
    EntityDossier,
    EventDossier,
    Genre,
    OwnPageDossier,
    Site,
    Source,
    Status,
)
from briefgen.render.strings import Strings
from briefgen.urls import absolute, page_path

Thing = Mapping[str, Any]

ARTICLE_TYPES = {
    Genre.REPORT: "ReportageNewsArticle",
    Genre.ANALYSIS: "AnalysisNewsArticle",
    Genre.OPINION: "OpinionNewsArticle",
    Genre.EXPLAINER: "BackgroundNewsArticle",
    Genre.CHRONOLOGY: "BackgroundNewsArticle",
}
"""schema.org's kinds of NewsArticle; other genres are plain ones."""

ENTITY_TYPES = {
    "Person": "Person", "Organization": "Organization", "Company": "Corporation", "PublicBody": "GovernmentOrganization",
    "LegalEntity": "Organization", "Country": "Country", "Place": "Place", "Address": "Place", "Work": "CreativeWork",
    "Concept": "DefinedTerm", "Event": "Event", "Project": "Project", "Vessel": "Vehicle", "Vehicle": "Vehicle",
    "Airplane": "Vehicle", "Position": "Role",
}  # fmt: skip
EVENT_STATUS = {Status.SCHEDULED: "EventScheduled", Status.CANCELLED: "EventCancelled"}
LICENCES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}


class Vocabulary:
    """The things of a site. Addresses are absolute where there is a base_url; without one they are left out."""

    def __init__(self, site: Site, config: SiteConfig, t: Strings) -> None:
        self._site = site
        self._config = config
        self._base = config.public_url
        self._t = t
        author = config.author
        self._publisher = {"@type": "Organization", "name": author.name if author else config.title}

    def home(self) -> tuple[Thing, ...]:
        config = self._config
        return (
            _thing(
                "WebSite",
                name=config.title,
                description=config.description or config.tagline,
                inLanguage=config.language,
                url=self._url("index.html"),
                publisher=self._publisher,
            ),
        )

    def article(self, dossier: ArticleDossier) -> tuple[Thing, ...]:
        article = dossier.article
        rights = article.rights
        place = article.dateline.place if article.dateline else None
        known = self._site.entities
        thing = _thing(
            ARTICLE_TYPES.get(article.genre, "NewsArticle"),
            headline=article.title,
            description=article.summary,
            dateline=known[place].entity.name if place and place in known else place,
            datePublished=_iso(article.appeared(self._config.timezone)),
            author=[self._agent(name) for name in article.authors],
            publisher=self._agent(article.publisher) if article.publisher else self._publisher,
            copyrightHolder=self._agent(rights.holder) if rights.holder else None,
            license=LICENCES.get(rights.licence or "", rights.licence),
            isBasedOn=article.source_url,
            inLanguage=article.language or self._config.language,
            url=self._url(page_path("article", dossier.id)),
            mentions=[self._brief(key) for key in dossier.entities],
            citation=[_citation(source) for source in dossier.sources],
            isPartOf=[self._named("BackgroundNewsArticle", "briefing", key) for key in dossier.briefings],
        )
        return thing, self._trail("articles", article.title)

    def briefing(self, dossier: BriefingDossier) -> tuple[Thing, ...]:
        briefing = dossier.briefing
        corrections = [
            _thing("CorrectionComment", text=line.what.words, datePublished=self._said(line.change.date))
            for line in dossier.changelog
            if line.change.kind == "correction"
        ]
        thing = _thing(
            "BackgroundNewsArticle",
            headline=briefing.title,
            alternativeHeadline=briefing.question,
            abstract=dossier.summary.words if dossier.summary else None,
            datePublished=self._said(briefing.published),
            dateModified=self._said(dossier.updated),
            author=[self._agent(name) for name in briefing.authors],
            publisher=self._publisher,
            inLanguage=self._config.language,
            url=self._url(page_path("briefing", dossier.id)),
            about=[self._brief(who.entity) for who in dossier.who],
            hasPart=[self._named("NewsArticle", "article", key) for key in dossier.articles],
            citation=[_citation(source) for source in dossier.sources],
            correction=corrections,
        )
        return thing, self._trail("briefings", briefing.title)

    def entity(self, dossier: EntityDossier) -> tuple[Thing, ...]:
        entity = dossier.entity
        thing = _thing(
            ENTITY_TYPES.get(entity.type, "Thing"),
            name=entity.name,
            alternateName=[alias.text for alias in entity.aliases],
            description=entity.summary,
            jobTitle=entity.role if entity.type == "Person" else None,
            sameAs=same_as(entity),
            url=self._url(page_path("entity", dossier.id)),
        )
        return thing, self._trail("entities", entity.name)

    def event(self, dossier: EventDossier) -> tuple[Thing, ...]:
        """An event. An hour without a time zone is that of the place, as in schema.org's own examples: none is put to it."""
        event = dossier.event
        place = self._site.entities.get(event.place or "")
        status = EVENT_STATUS.get(event.status)
        thing = _thing(
            "Event",
            name=event.title,
            description=dossier.summary.words if dossier.summary else None,
            startDate=_iso(event.date),
            endDate=event.date.iso_end if event.date else None,
            eventStatus=f"https://schema.org/{status}" if status else None,
            location=_thing("Place", name=place.entity.name, sameAs=same_as(place.entity)) if place else None,
            contributor=[self._brief(key) for key in event.participants],
            url=self._url(page_path("event", dossier.id)),
            subjectOf=[_citation(source) for source in dossier.sources],
        )
        return thing, self._trail("events", event.title)

    def own_page(self, dossier: OwnPageDossier) -> tuple[Thing, ...]:
        page = dossier.page
        url = self._url(page_path("page", dossier.id))
        return (_thing("WebPage", name=page.title, description=page.summary, inLanguage=self._config.language, url=url),)

    def _said(self, date: DateValue | None) -> str | None:
        """When the site said something: an hour without a time zone is that of the site, as in the feed."""
        return _iso(zoned(date, self._config.timezone)) if date else None

    def _url(self, path: str) -> str | None:
        return absolute(self._base, path) if self._base else None

    def _brief(self, entity_id: str) -> Thing | None:
        dossier = self._site.entities.get(entity_id)
        if dossier is None:
            return None
        entity = dossier.entity
        url = self._url(page_path("entity", entity_id))
        return _thing(ENTITY_TYPES.get(entity.type, "Thing"), name=entity.name, sameAs=same_as(entity), url=url)

    def _agent(self, name: str) -> Thing:
        """An author or publisher: an entity of the site, or a name of which nothing more is known."""
        brief = self._brief(name)
        return brief if brief is not None else _thing("Organization" if " " not in name else "Person", name=name)

    def _named(self, kind: str, record: str, record_id: str) -> Thing:
        title = (
            self._site.articles[record_id].article.title if record == "article" else self._site.briefings[record_id].briefing.title
        )
        return _thing(kind, headline=title, url=self._url(page_path(record, record_id)))

    def _trail(self, section: str, title: str) -> Thing:
        steps = [(self._config.title, "index.html"), (self._t(section), f"{section}/index.html")]
        items = [
            _thing("ListItem", position=number, name=name, item=self._url(path))
            for number, (name, path) in enumerate(steps, start=1)
        ]
        return _thing("BreadcrumbList", itemListElement=[*items, _thing("ListItem", position=3, name=title)])


def same_as(entity: Entity) -> list[str]:
    """Addresses elsewhere that mean the same thing."""
    wikidata = entity.ids.get("wikidata")
    others = [value for key, value in sorted(entity.ids.items()) if value.startswith(("https://", "http://"))]
    return ([f"https://www.wikidata.org/wiki/{wikidata}"] if wikidata else []) + others


def script(things: Iterable[Thing]) -> str:
    """The JSON-LD of a page. `<` is written as an escape, so that no text can end the script element."""
    graph = [{"@context": "https://schema.org", **thing} for thing in things]
    if not graph:
        return ""
    return json.dumps(graph[0] if len(graph) == 1 else graph, ensure_ascii=False).replace("<", "\\u003c")


def _thing(kind: str, **properties: Any) -> Thing:
    """A thing with the properties that are known."""
    known = {key: [v for v in value if v] if isinstance(value, list) else value for key, value in properties.items()}
    return {"@type": kind, **{key: value for key, value in known.items() if value not in (None, [], "")}}


def _iso(date: DateValue | None) -> str | None:
    return date.iso_start if date else None


def _citation(source: Source) -> Thing:
    return _thing(
        "CreativeWork",
        name=source.title,
        author=source.author,
        publisher=source.publisher,
        datePublished=_iso(source.date),
        url=source.url,
        archivedAt=source.archived,
    )
