"""The timelines that pages show: selections of the site's entries, in order of date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import FEW_DAYS
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.told import Told
from briefgen.dates import DateValue
from briefgen.days import LAST_DAY, Day
from briefgen.model import Briefing, DatedPassage, Entry, Event, Importance, Timeline
from briefgen.urls import topic_id


def timeline(entries: Iterable[Entry]) -> Timeline:
    """Entries in order of date, each once; undated ones apart, by id.

    Of the same day or days: what is of the whole day first, then by the hour; the editor's events before sentences, these by when
    their articles were filed, and as they stand there.
    """
    unique = {entry.id: entry for entry in entries}
    dated = [entry for entry in unique.values() if entry.date is not None]
    dated.sort(key=_order)
    undated = sorted((e for e in unique.values() if e.date is None), key=lambda e: e.id)
    return Timeline(tuple(dated), tuple(undated))


def _order(entry: Entry) -> tuple[object, ...]:
    assert entry.date is not None
    return (entry.date.sort_key[:2], entry.within_day, _place(entry), entry.date.sort_key, entry.id)


def _place(entry: Entry) -> int:
    """What orders the entries of one hour beside their articles: how much an event matters, where a sentence stands."""
    return list(Importance).index(entry.importance) if entry.event or not entry.passages else entry.passages[0].passage.number


def found_again(known: Timeline, text: ArticleText) -> Timeline:
    """A timeline whose sentences from one article are where its text has them now; those that it no longer has are left out."""
    places: dict[str, int] = {}
    for index in range(len(text.outline.sentences)):
        places.setdefault(text.words(index), index)

    def found(passages: Iterable[DatedPassage]) -> Iterator[DatedPassage]:
        for dated in passages:
            if dated.passage.article != text.article.id:
                yield dated
            elif dated.words in places:
                yield dated._replace(passage=text.passage(places[dated.words]))

    again = (replace(e, passages=tuple(found(e.passages)), also=tuple(found(e.also))) for e in (*known.entries, *known.undated))
    return timeline(entry for entry in again if entry.event or entry.passages)


ELSEWHERE = 6
"""Key events of elsewhere that an article's timeline shows beside what the article tells."""


class Entries:
    """All entries of the site, indexed for those who ask."""

    def __init__(self, told: Told) -> None:
        self.events = told.events
        self.sentences = told.sentences
        self.proposed = told.proposed
        self._taking_part = told.taking_part
        self._by_article: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._by_entity: dict[str, list[Entry]] = defaultdict(list)
        for entry in (*self.events, *self.sentences):
            for dated in entry.passages:
                self._by_article[dated.passage.article].setdefault(entry.id, entry)
            for entity in entry.entities:
                self._by_entity[entity].append(entry)
        self._key_events = tuple(e for e in self.events if e.importance is Importance.KEY)
        self._of_entity: dict[str, Timeline] = {}

    @cached_property
    def site(self) -> Timeline:
        return timeline((*self.events, *self.sentences))

    def of_articles(self, articles: Iterable[str]) -> tuple[Entry, ...]:
        """Entries told in any of these articles."""
        return tuple(entry for article in articles for entry in self._by_article.get(article, {}).values())

    def of_article(self, article: str, entities: Collection[str], told: DateValue | None) -> Timeline:
        """What the article tells, and a few key events of elsewhere: those between the entities it names (two of them at least),
        and what one of them took part in on the day that it reports.
        """
        here = self._by_article.get(article, {})
        known = set(entities)
        days = _reported_days(article, here.values(), told)
        touching = [(len(known.intersection(e.entities)), e) for e in self._key_events if e.id not in here]
        shown = ((shared, e) for shared, e in touching if shared > 1 or (shared and _is_of(e, days)))
        near = sorted((-shared, _days_between(e, told), e.id, e) for shared, e in shown)
        return timeline((*here.values(), *(row[-1] for row in near[:ELSEWHERE])))

    def of_entity(self, entity: str) -> Timeline:
        """What the entity took part in: events by their participants, sentences by who is named, that which names it first."""
        if entity not in self._of_entity:
            seen = (self._as_seen_by(entity, entry) for entry in self._by_entity.get(entity, ()))
            self._of_entity[entity] = timeline(entry for entry in seen if entry)
        return self._of_entity[entity]

    def _as_seen_by(self, entity: str, entry: Entry) -> Entry | None:
        if entry.event:
            return entry
        naming = tuple([d for d in entry.passages if self._takes_part(entity, d)])
        also = tuple([d for d in entry.also if self._takes_part(entity, d)])
        if not naming:
            naming, also = also[:1], also[1:]
        if naming == entry.passages and also == entry.also:
            return entry
        return replace(entry, passages=naming, also=also) if naming else None

    def _takes_part(self, entity: str, dated: DatedPassage) -> bool:
        return entity in self._taking_part.get((dated.passage.article, dated.passage.number), ())

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
            people, topics, named = set(include.participants), set(map(topic_id, include.topics)), set(include.events)

            def wanted(event: Event) -> bool:
                filed = topics.intersection(map(topic_id, event.topics))
                return bool(event.id in named or people.intersection(event.participants) or filed)

            chosen = self.of_events(wanted, events)
        else:
            chosen = self.of_articles(briefing.articles)
        first = rule.from_.earliest if rule.from_ else None
        last = rule.to.latest if rule.to else None
        return timeline(e for e in chosen if _within(e, first, last))


def _reported_days(article: str, here: Iterable[Entry], told: DateValue | None) -> list[DateValue]:
    """The days of the week before an article was told of which it tells, but those of which it tells an event of the editor's: what
    else was on such a day is another matter.
    """
    if told is None or told.earliest is None:
        return []
    dated: dict[Day, bool] = {}
    for entry in here:
        for passage in entry.passages:
            value = passage.value or entry.date
            if passage.passage.article == article and value and value.earliest and value.earliest == value.latest:
                dated[value.earliest] = dated.get(value.earliest, False) or entry.event is not None
    return [DateValue.of_day(day) for day, known in dated.items() if not known and 0 <= told.earliest.since(day) < FEW_DAYS]


def _is_of(event: Entry, days: Iterable[DateValue]) -> bool:
    """Whether an event was on one of some days, itself of one day or a few."""
    return event.date is not None and is_fine(event.date) and any(event.date.contains(day) for day in days)


def _within(entry: Entry, first: Day | None, last: Day | None) -> bool:
    """Whether an entry touches the days from `first` to `last`; undated entries always do."""
    if entry.date is None:
        return True
    began, ended = entry.date.earliest, entry.date.latest
    too_early = first is not None and ended is not None and ended < first
    too_late = last is not None and began is not None and began > last
    return not (too_early or too_late)


def _days_between(entry: Entry, told: DateValue | None) -> int:
    """Days from an entry to the day an article was told; the farthest where either has none."""
    day = (entry.date.earliest or entry.date.latest) if entry.date else None
    if day is None or told is None or told.earliest is None:
        return LAST_DAY.toordinal()
    return abs(day.since(told.earliest))
