"""The timelines that pages show: selections of the site's entries, in order of date."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from briefgen.model import Briefing, Entry, Event, Importance, Timeline


def timeline(entries: Iterable[Entry]) -> Timeline:
    """Entries in order of date, each once; undated ones apart, by id."""
    unique = {entry.id: entry for entry in entries}
    dated = [(e.date.sort_key, e.id, e) for e in unique.values() if e.date is not None]
    dated.sort(key=lambda row: row[:2])
    undated = sorted((e for e in unique.values() if e.date is None), key=lambda e: e.id)
    return Timeline(tuple(e for _, _, e in dated), tuple(undated))


class Entries:
    """All entries of the site, indexed for those who ask."""

    def __init__(self, events: tuple[Entry, ...], sentences: tuple[Entry, ...]) -> None:
        self.events = events
        self.sentences = sentences
        self._by_article: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._by_entity: dict[str, list[Entry]] = defaultdict(list)
        for entry in (*events, *sentences):
            for dated in entry.passages:
                self._by_article[dated.passage.article].setdefault(entry.id, entry)
            for entity in entry.entities:
                self._by_entity[entity].append(entry)
        self._key_events = tuple(e for e in events if e.importance is Importance.KEY)

    def site(self) -> Timeline:
        return timeline((*self.events, *self.sentences))

    def of_articles(self, articles: Iterable[str]) -> tuple[Entry, ...]:
        """Entries told in any of these articles."""
        return tuple(entry for article in articles for entry in self._by_article.get(article, {}).values())

    def of_article(self, article: str, entities: Collection[str]) -> Timeline:
        """What the article tells, and the key events between the entities it names (two of them at least)."""
        known = set(entities)
        touching = (e for e in self._key_events if len(known.intersection(e.entities)) > 1)
        return timeline((*self.of_articles((article,)), *touching))

    def of_entity(self, entity: str) -> Timeline:
        return timeline(self._by_entity.get(entity, ()))

    def of_events(self, wanted: Callable[[Event], bool], events: Iterable[Event]) -> tuple[Entry, ...]:
        chosen = {event.id for event in events if wanted(event)}
        return tuple(e for e in self.events if e.event in chosen)

    def of_briefing(self, briefing: Briefing, events: Iterable[Event]) -> Timeline:
        """What the briefing's rule includes; without a rule, what its articles tell."""
        rule = briefing.timeline
        if rule is None:
            return timeline(self.of_articles(briefing.articles))
        include = rule.include
        if include.participants or include.topics or include.events:
            people, topics, named = set(include.participants), set(include.topics), set(include.events)

            def wanted(event: Event) -> bool:
                return bool(event.id in named or people.intersection(event.participants) or topics.intersection(event.topics))

            chosen = self.of_events(wanted, events)
        else:
            chosen = self.of_articles(briefing.articles)
        first = rule.from_.earliest if rule.from_ else None
        last = rule.to.latest if rule.to else None
        return timeline(e for e in chosen if _within(e, first, last))


def _within(entry: Entry, first: dt.date | None, last: dt.date | None) -> bool:
    """Whether an entry touches the days from `first` to `last`; undated entries always do."""
    if entry.date is None:
        return True
    began, ended = entry.date.earliest, entry.date.latest
    too_early = first is not None and ended is not None and ended < first
    too_late = last is not None and began is not None and began > last
    return not (too_early or too_late)
