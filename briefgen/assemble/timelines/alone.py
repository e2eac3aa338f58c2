"""What one article gives to the timelines of the site, and what of them it shows, without a look at the others."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.density import most_of
from briefgen.assemble.timelines.events import account_passages
from briefgen.assemble.timelines.finding import of_article
from briefgen.assemble.timelines.stored import candidates_of, kept_timeline
from briefgen.assemble.timelines.wanted import SHELF, Wanted, read_share
from briefgen.config import TimelineSettings
from briefgen.model import Annotated, Timeline
from briefgen.store import Store


@dataclass(frozen=True, slots=True)
class OwnShare:
    """What an article gives: see `Share`; `most` are the dated sentences that it may give."""

    digest: str
    places: tuple[int, ...]
    most: int


def share_of(text: ArticleText, annotated: Annotated, settings: TimelineSettings, store: Store) -> OwnShare:
    """The share of an article, as `build_entries` would find it among the others."""
    article = text.article.id
    types = {entity.id: entity.type for entity in annotated.registry}
    found = candidates_of({article: text}, types, store, of_article)[article]
    wanted = Wanted(annotated.sources.events, account_passages(annotated, {article: text}), settings)
    share = wanted.share(article, found, store, store.entry(SHELF, article))
    return OwnShare(share.digest, share.places, most_of(text, settings))


def timeline_beside(text: ArticleText, share: OwnShare, store: Store) -> Timeline | None:
    """The timeline that the last build had for the page of an article whose share is this; None where that is not kept."""
    article = text.article

    def now(other: str) -> tuple[int, ...]:
        if other == article.id:
            return share.places
        kept = store.entry(SHELF, other)
        known = read_share(kept[1]) if kept else None
        if known is None:
            raise LookupError(other)
        return known.places

    return kept_timeline(article.id, text.outline.entities, article.date, store, now)
