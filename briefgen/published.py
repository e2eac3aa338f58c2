"""What the last build of an output folder published, as far as the page of a single article may ask for it.

It is kept when all else is and forgotten when the next build begins: where it is there, the rest of the store is as that build left
it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from briefgen.model import Site
from briefgen.store import Store

SHELF = "published"


@dataclass(frozen=True, slots=True)
class Published:
    """The ids of articles, in the order of their index; the names of topics and the articles of notes, by their ids; whether there
    are entries on the site's timeline, and sources in its bibliography."""

    articles: list[str]
    topics: dict[str, str]
    notes: dict[str, str]
    has_timeline: bool
    has_sources: bool

    @classmethod
    def of(cls, site: Site) -> Published:
        return cls(
            list(site.articles),
            {topic.id: topic.name for topic in site.topics.values()},
            {note: placed.note.article for note, placed in site.notes.items()},
            site.has_timeline,
            site.has_sources,
        )


def last_published(store: Store, output: Path, scope: str) -> Published | None:
    """What was published in an output folder; None where another build has begun since, or one of another `scope`."""
    value = store.get(SHELF, str(output), scope.encode())
    try:
        return None if value is None else Published(**json.loads(value))
    except (ValueError, TypeError):
        return None


def forget_published(store: Store) -> None:
    store.clear(SHELF)


def keep_published(store: Store, output: Path, scope: str, published: Published) -> None:
    """Keeps it, unless something of the build could not be kept."""
    store.flush()
    if not store.lost:
        store.put(SHELF, str(output), scope.encode(), json.dumps(asdict(published), ensure_ascii=False).encode())
        store.flush()
