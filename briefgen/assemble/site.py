"""The table of contents of assemble: annotated sources → Site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from briefgen.assemble.briefings import BriefingAssembler
from briefgen.assemble.citations import Library
from briefgen.assemble.entities import entity_dossiers
from briefgen.assemble.events import event_dossier
from briefgen.assemble.notes import anchored_at, place_notes
from briefgen.assemble.order import newest_articles, newest_briefings
from briefgen.assemble.passages import ArticleText, article_texts, backlinks
from briefgen.assemble.timelines import Entries, build_entries, found_again
from briefgen.assemble.topics import topic_ids, topics
from briefgen.config import SiteConfig
from briefgen.model import (
    Annotated,
    Article,
    ArticleDossier,
    Briefing,
    BriefingDossier,
    OwnPageDossier,
    PageLink,
    PlacedNote,
    Site,
    Timeline,
)
from briefgen.store import Store


def assemble(annotated: Annotated, config: SiteConfig, store: Store | None = None) -> Site:
    """Everything that is published, each record with what knows it. What is read of single articles is kept in the store."""
    sources = annotated.sources
    library = Library(sources)
    texts = article_texts(annotated)
    placed = place_notes(annotated, texts, library)
    notes = {p.note.id: p for of_article in placed.values() for p in of_article}
    entries = build_entries(annotated, texts, config.timeline, store or Store(None))
    assembler = BriefingAssembler(annotated, entries, library)
    briefings = {briefing.id: assembler.dossier(briefing) for briefing in newest_briefings(sources.briefings, config.timezone)}
    newest = newest_articles(sources.articles, config.timezone)
    by_event = {entry.id: entry for entry in entries.events}
    cited = briefings_by_article(sources.briefings, config.timezone)
    cited_events = _briefings_by_evidence(briefings)
    return Site(
        articles={
            key: dossier_of(texts[key], placed.get(key, ()), _timeline(texts[key], entries), cited.get(key, ()), library)
            for key in (article.id for article in newest)
        },
        entities=entity_dossiers(
            annotated,
            backlinks(texts[article.id] for article in newest),
            entries,
            notes,
            _briefings_by_entity(briefings),
            library,
        ),
        events={
            e.id: event_dossier(e, by_event[e.id], annotated, texts, library, cited_events.get(e.id, ()))
            for e in sorted(sources.events, key=lambda e: (e.date is None, e.date.sort_key if e.date else (), e.id))
        },
        briefings=briefings,
        topics=topics(sources, newest, briefings, entries),
        notes=notes,
        pages={
            p.id: OwnPageDossier(p, annotated.prose["page", p.id, ("body",)], library.resolve(p.sources)) for p in sources.pages
        },
        page_links=PageLink.to(sources.pages),
        timeline=entries.site,
        proposed=entries.proposed,
        bibliography=library.bibliography(),
        about=annotated.prose.get(("site", "site", ("about",))),
        footer=annotated.prose.get(("site", "site", ("theme", "footer"))),
        withheld=sources.withheld,
    )


def with_article(site: Site, annotated: Annotated, article: Article) -> Site:
    """A site with one article as it is annotated now. Its timeline is what is left of the one that it had; what other records
    say of it is as it was.
    """
    old = site.articles[article.id]
    text = ArticleText(article, annotated.prose["article", article.id, ("body",)])
    notes = anchored_at(old.notes, annotated.note_anchors, text)
    timeline = found_again(old.timeline, text)
    dossier = replace(
        old,
        article=article,
        body=text.body,
        notes=notes,
        timeline=timeline,
        entities=text.outline.entities,
        events=_told_by(article, timeline),
    )
    return replace(
        site, articles={**site.articles, article.id: dossier}, notes={**site.notes, **{note.note.id: note for note in notes}}
    )


def dossier_of(
    text: ArticleText, notes: tuple[PlacedNote, ...], timeline: Timeline, briefings: tuple[str, ...], library: Library
) -> ArticleDossier:
    article = text.article
    return ArticleDossier(
        article=article,
        body=text.body,
        notes=notes,
        timeline=timeline,
        entities=text.outline.entities,
        events=_told_by(article, timeline),
        briefings=briefings,
        topics=topic_ids(article.topics),
        sources=library.resolve(article.sources),
    )


def _timeline(text: ArticleText, entries: Entries) -> Timeline:
    return entries.of_article(text.article.id, text.outline.entities, text.article.date)


def _told_by(article: Article, timeline: Timeline) -> tuple[str, ...]:
    """The events that an article tells of."""
    told = (*timeline.entries, *timeline.undated)
    return tuple(e.event for e in told if e.event and any(p.passage.article == article.id for p in e.passages))


def briefings_by_article(briefings: Iterable[Briefing], timezone: str) -> dict[str, tuple[str, ...]]:
    """The briefings that list an article, the newest first."""
    listed: dict[str, dict[str, None]] = defaultdict(dict)
    for briefing in newest_briefings(briefings, timezone):
        for article in briefing.articles:
            listed[article].setdefault(briefing.id)
    return {article: tuple(ids) for article, ids in listed.items()}


def _briefings_by_entity(briefings: dict[str, BriefingDossier]) -> dict[str, tuple[str, ...]]:
    """The briefings that name an entity in their own words or in their who's who, in the order of the briefings."""
    concerned: dict[str, dict[str, None]] = defaultdict(dict)
    for key, briefing in briefings.items():
        for who in briefing.who:
            concerned[who.entity].setdefault(key)
        statements = [s.text for s in (*briefing.takeaways, *briefing.known)]
        for words in (briefing.summary, briefing.body, *statements):
            for mention in words.mentions if words else ():
                concerned[mention.entity_id].setdefault(key)
    return {entity: tuple(keys) for entity, keys in concerned.items()}


def _briefings_by_evidence(briefings: dict[str, BriefingDossier]) -> dict[str, tuple[str, ...]]:
    """The briefings that rest on an event, in the order of the briefings."""
    resting: dict[str, dict[str, None]] = defaultdict(dict)
    for key, briefing in briefings.items():
        evidence = [statement.evidence for statement in (*briefing.takeaways, *briefing.known)]
        evidence += [side.evidence for dispute in briefing.disputed for side in dispute.sides]
        for item in chain.from_iterable(evidence):
            if item.event:
                resting[item.event].setdefault(key)
    return {event: tuple(keys) for event, keys in resting.items()}
