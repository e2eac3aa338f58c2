"""Dossiers: a record with all that a page shows of it. Made by assemble, read by render; templates see these values.

Dossiers name each other by id; `Site` looks them up. That of a briefing has a room of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.dates import DateError, DateValue
from briefgen.model.annotated_text import AnnotatedText, Excerpt
from briefgen.model.article import Article
from briefgen.model.entity import Entity
from briefgen.model.event import Account, Event
from briefgen.model.note import Note, NoteKind
from briefgen.model.own_page import OwnPage
from briefgen.model.record import Source
from briefgen.model.spans import Anchor
from briefgen.model.timeline import DatedPassage, Entry, Passage, Timeline

DENSE = 0.6
"""Share of an article's length (code points) above which its notes are too many for the margin."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note where it belongs: `anchor` is its passage (None: the whole article), `number` counts the article's notes from 1.

    `passage` is the first sentence that it touches, `last` the number of the last one; `heading` has the words in which it begins
    where these are no sentence.
    """

    note: Note
    number: int
    anchor: Anchor | None
    passage: Passage | None
    last: int
    heading: str
    body: AnnotatedText
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class ArticleDossier:
    """An article with its annotated text, notes and timeline.

    `entities` are in the order of their first mention; `topics` are ids of topics, here and in the other dossiers.
    """

    article: Article
    body: AnnotatedText
    notes: tuple[PlacedNote, ...]
    timeline: Timeline
    entities: tuple[str, ...]
    events: tuple[str, ...]
    briefings: tuple[str, ...]
    topics: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.article.id

    def excerpt(self, number: int) -> Excerpt:
        """The words of its sentence `number` (from 1). Raises IndexError where there is none."""
        return self.body.excerpt(number)

    @property
    def note_kinds(self) -> tuple[NoteKind, ...]:
        """The kinds of its notes, in the order of their first note."""
        return tuple(dict.fromkeys(note.note.kind for note in self.notes))

    @property
    def has_dense_notes(self) -> bool:
        """Whether the notes are too long for the margin beside the text: then they stand below their paragraphs."""
        return sum(note.body.outline.length for note in self.notes) > DENSE * self.body.outline.length


@dataclass(frozen=True, slots=True)
class Companion:
    """An entity named in the same sentences as another one, and in how many of them."""

    entity: str
    sentences: int


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A relation as one of its two ends sees it; `inverse` when it was written at the other end."""

    rel: str
    other: str
    inverse: bool
    since: DateValue | None
    until: DateValue | None
    sources: tuple[Source, ...]

    @property
    def span(self) -> DateValue | None:
        """From when until when, as one date. None where neither is known, or where an end is itself a span."""
        if not (self.since or self.until):
            return None
        try:
            return DateValue.parse(f"{self.since or '..'}/{self.until or '..'}")
        except DateError:
            return None


@dataclass(frozen=True, slots=True)
class EntityDossier:
    """An entity with every sentence that names it, its timeline, and what it is to others."""

    entity: Entity
    description: AnnotatedText | None
    passages: tuple[Passage, ...]
    timeline: Timeline
    companions: tuple[Companion, ...]
    relations: tuple[RelationLine, ...]
    notes: tuple[str, ...]
    briefings: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.entity.id


@dataclass(frozen=True, slots=True)
class PlacedAccount:
    """What one source says of an event. `passage` is the first sentence that its quote touches, where it is an article of the site,
    `last` the number of the last one.
    """

    account: Account
    passage: Passage | None
    last: int
    source: Source | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A point on which the accounts of an event differ: each value with the numbers (from 0) of the accounts that give it."""

    field: str
    values: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class EventDossier:
    """An event with its accounts side by side and the sentences that tell of it."""

    event: Event
    summary: AnnotatedText | None
    accounts: tuple[PlacedAccount, ...]
    differences: tuple[Difference, ...]
    entry: Entry
    briefings: tuple[str, ...]
    topics: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def also_told(self) -> tuple[DatedPassage, ...]:
        """The sentences that tell of it and that none of its accounts quotes."""
        quoted = [(a.passage, a.last) for a in self.accounts if a.passage]
        return tuple(
            dated
            for dated in self.entry.passages
            if not any(
                dated.passage.article == first.article and first.number <= dated.passage.number <= last for first, last in quoted
            )
        )


@dataclass(frozen=True, slots=True)
class OwnPageDossier:
    """A page of the site's own, annotated."""

    page: OwnPage
    body: AnnotatedText
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.page.id
