"""One article by itself, beside what the last build knew of the rest, and what that rest has of it: where this is the same as
before, nothing of the site but the article's own pages can be another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefgen.assemble.citations import Library
from briefgen.assemble.notes import place_notes
from briefgen.assemble.passages import ArticleText
from briefgen.assemble.site import briefings_by_article, dossier_of
from briefgen.assemble.timelines.alone import OwnShare, share_of, timeline_beside
from briefgen.config import SiteConfig
from briefgen.digests import digest
from briefgen.model import Annotated, Article, ArticleDossier, Passage, PlacedNote, Sources, Timeline
from briefgen.store import Store


@dataclass(frozen=True)
class Alone:
    """An article of which what `annotate_alone` has found is given."""

    text: ArticleText
    annotated: Annotated
    share: OwnShare
    timezone: str

    @classmethod
    def of(cls, article: str, annotated: Annotated, config: SiteConfig, store: Store) -> Alone:
        record = next(one for one in annotated.sources.articles if one.id == article)
        text = ArticleText(record, annotated.prose["article", article, ("body",)])
        return cls(text, annotated, share_of(text, annotated, config.timeline, store), config.timezone)

    @property
    def article(self) -> Article:
        return self.text.article

    @cached_property
    def notes(self) -> tuple[PlacedNote, ...]:
        """Its notes, in their places."""
        found = self.annotated
        own = Sources(notes=tuple(note for note in found.sources.notes if note.article == self.article.id))
        alone = Annotated(own, found.registry, found.prose, found.note_anchors, {})
        return place_notes(alone, {self.article.id: self.text}, self._library).get(self.article.id, ())

    @property
    def gives(self) -> bytes:
        """The digest of what other records and indexes have of its text."""
        outline = self.text.outline
        skipped = self.text.body.skipped if outline.in_doubt else ()
        return digest(
            [(number, names) for number, names in enumerate(outline.named) if names],
            outline.entities,
            [one.candidates for one in skipped if one.ambiguous],
            self.share,
            [(note.note.id, note.number, note.passage, note.last, note.heading) for note in self.notes],
            list(self._quoted()),
        )

    def _quoted(self) -> Iterator[tuple[str, int, Passage | None, int]]:
        """Which accounts of events quote it, and which sentences."""
        found = self.annotated
        for event in found.sources.events:
            for number, account in enumerate(event.accounts):
                anchor = found.account_anchors.get((event.id, number)) if account.article == self.article.id else None
                if anchor is not None:
                    yield event.id, number, *self.text.passages_of(anchor)

    def timeline(self, store: Store) -> Timeline | None:
        """Its timeline, as the last build made it; None where that is not kept."""
        return timeline_beside(self.text, self.share, store)

    def dossier(self, timeline: Timeline) -> ArticleDossier:
        briefings = briefings_by_article(self.annotated.sources.briefings, self.timezone).get(self.article.id, ())
        return dossier_of(self.text, self.notes, timeline, briefings, self._library)

    @cached_property
    def _library(self) -> Library:
        return Library(Sources(sources=self.annotated.sources.sources))
