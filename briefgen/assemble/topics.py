"""Topics: what articles, briefings and events are filed under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefgen.assemble.timelines import Entries, timeline
from briefgen.model import Article, Briefing, BriefingDossier, Event, Sources, Topic
from briefgen.urls import topic_id


def topic_ids(names: Iterable[str]) -> tuple[str, ...]:
    """The ids of the topics that a record names, each once."""
    return tuple(dict.fromkeys(topic_id(name) for name in names))


def topics(
    sources: Sources, newest: Iterable[Article], briefings: Mapping[str, BriefingDossier], entries: Entries
) -> dict[str, Topic]:
    """Every topic by id, in the order of its name. Names with one id are one topic, spelled as it is first.

    `newest` are the articles and `briefings` the briefings, in the order in which they are to be listed.
    """
    names: dict[str, str] = {}
    records: tuple[Article | Briefing | Event, ...] = (*sources.briefings, *sources.articles, *sources.events)
    for record in records:
        for name in record.topics:
            names.setdefault(topic_id(name), name)
    listed = [dossier.briefing for dossier in briefings.values()]
    return {
        key: _topic(key, names[key], newest, listed, sources.events, entries)
        for key in sorted(names, key=lambda k: (names[k].casefold(), k))
    }


def _topic(
    key: str, name: str, newest: Iterable[Article], briefings: Iterable[Briefing], told: Iterable[Event], entries: Entries
) -> Topic:
    articles = tuple(_filed(newest, key))
    events = entries.of_events(lambda event: _is_filed(event, key), told)
    return Topic(
        id=key,
        name=name,
        articles=articles,
        briefings=tuple(_filed(briefings, key)),
        events=tuple(entry.id for entry in events),
        timeline=timeline((*events, *entries.of_articles(articles))),
    )


def _filed(records: Iterable[Article | Briefing | Event], key: str) -> Iterable[str]:
    return (record.id for record in records if _is_filed(record, key))


def _is_filed(record: Article | Briefing | Event, key: str) -> bool:
    return any(topic_id(name) == key for name in record.topics)
