"""Topics: what articles, briefings and events are filed under."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from briefgen.assemble.passages import recency
from briefgen.assemble.timelines import Entries, timeline
from briefgen.model import Article, Briefing, Event, Sources, Topic
from briefgen.urls import slugify


def topic_id(name: str) -> str:
    """The slug of a topic's name; of a name in another script, a short fingerprint of it. `index` is the page of all topics."""
    slug = slugify(name)
    if slug == "index":
        return "topic-index"
    return slug or "topic-" + hashlib.blake2s(name.encode(), digest_size=4).hexdigest()


def topic_ids(names: Iterable[str]) -> tuple[str, ...]:
    """The ids of the topics that a record names, each once."""
    return tuple(dict.fromkeys(topic_id(name) for name in names))


def topics(sources: Sources, entries: Entries) -> dict[str, Topic]:
    """Every topic by id, in the order of its name. Names with one slug are one topic, spelled as it is first."""
    names: dict[str, str] = {}
    records: tuple[Article | Briefing | Event, ...] = (*sources.briefings, *sources.articles, *sources.events)
    for record in records:
        for name in record.topics:
            names.setdefault(topic_id(name), name)
    articles = sorted(sources.articles, key=lambda article: recency(article.date, article.id))
    return {
        key: _topic(key, names[key], articles, sources, entries) for key in sorted(names, key=lambda k: (names[k].casefold(), k))
    }


def _topic(key: str, name: str, newest_first: Iterable[Article], sources: Sources, entries: Entries) -> Topic:
    articles = tuple(_filed(newest_first, key))
    events = entries.of_events(lambda event: _is_filed(event, key), sources.events)
    return Topic(
        id=key,
        name=name,
        articles=articles,
        briefings=tuple(_filed(sources.briefings, key)),
        events=tuple(entry.id for entry in events),
        timeline=timeline((*events, *entries.of_articles(articles))),
    )


def _filed(records: Iterable[Article | Briefing | Event], key: str) -> Iterable[str]:
    return (record.id for record in records if _is_filed(record, key))


def _is_filed(record: Article | Briefing | Event, key: str) -> bool:
    return any(topic_id(name) == key for name in record.topics)
