"""The assembled site: every record together with what knows it. Made by assemble, read by render; templates see these values.

A *dossier* is a record with all that a page shows of it. Dossiers name each other by id; `Site` looks them up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.dates import DateError, DateValue
from briefgen.model.article import Article
from briefgen.model.briefing import Briefing, Change, Who
from briefgen.model.entity import Entity
from briefgen.model.event import Account, Event
from briefgen.model.note import Note, NoteKind
from briefgen.model.own_page import OwnPage
from briefgen.model.record import Source
from briefgen.model.sources import Withheld
from briefgen.model.text import Anchor, AnnotatedText, Excerpt
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
class EvidenceItem:
    """What a statement rests on: exactly one of `event`, `note`, `article`, `source`, and the sentence that tells of an event."""

    event: str | None = None
    note: str | None = None
    article: str | None = None
    source: Source | None = None
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A takeaway, or something known: its words and what they rest on."""

    text: AnnotatedText
    evidence: tuple[EvidenceItem, ...]
    since: DateValue | None = None


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that is not known."""

    text: AnnotatedText
    why: AnnotatedText | None
    would_settle: AnnotatedText | None


@dataclass(frozen=True, slots=True)
class DisputeSide:
    """One side of a dispute; `entity` is set where `who` is an entity of the registry."""

    who: str
    entity: str | None
    says: AnnotatedText
    evidence: tuple[EvidenceItem, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """Something that is disputed, side by side."""

    text: AnnotatedText
    sides: tuple[DisputeSide, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of a changelog; newest first in its dossier."""

    change: Change
    what: AnnotatedText


@dataclass(frozen=True, slots=True)
class BriefingDossier:
    """A briefing with everything it says, each part annotated and tied to its evidence."""

    briefing: Briefing
    summary: AnnotatedText | None
    body: AnnotatedText
    takeaways: tuple[Statement, ...]
    known: tuple[Statement, ...]
    unknown: tuple[OpenQuestion, ...]
    disputed: tuple[Dispute, ...]
    articles: tuple[str, ...]
    timeline: Timeline
    who: tuple[Who, ...]
    changelog: tuple[ChangeLine, ...]
    topics: tuple[str, ...]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.briefing.id

    @property
    def updated(self) -> DateValue | None:
        """When it last changed."""
        return self.briefing.last_changed


@dataclass(frozen=True, slots=True)
class OwnPageDossier:
    """A page of the site's own, annotated."""

    page: OwnPage
    body: AnnotatedText
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        return self.page.id


class PageLink(NamedTuple):
    """What all pages have of one of the site's own: its id and title, and whether the menu leads to it."""

    id: str
    title: str
    nav: bool

    @classmethod
    def to(cls, pages: Iterable[OwnPage]) -> tuple[PageLink, ...]:
        """The links to some pages, in the order that the editor gave them."""
        return tuple(cls(p.id, p.title, p.nav) for p in sorted(pages, key=lambda p: (p.order, p.title.casefold(), p.id)))


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with all that belongs to it; `id` is the slug of its name."""

    id: str
    name: str
    articles: tuple[str, ...]
    briefings: tuple[str, ...]
    events: tuple[str, ...]
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Citation:
    """A source of the bibliography, and the records that cite it as (kind, id)."""

    source: Source
    id: str
    cited_by: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that is published, by id, each mapping in the order of its index page (articles and briefings: newest first).

    `proposed` are the ids of sentences that could be entries of a timeline, shown or not, and of those that `pin` and `drop` name.
    """

    articles: Mapping[str, ArticleDossier] = field(default_factory=dict)
    entities: Mapping[str, EntityDossier] = field(default_factory=dict)
    events: Mapping[str, EventDossier] = field(default_factory=dict)
    briefings: Mapping[str, BriefingDossier] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    notes: Mapping[str, PlacedNote] = field(default_factory=dict)
    pages: Mapping[str, OwnPageDossier] = field(default_factory=dict)
    page_links: tuple[PageLink, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    bibliography: tuple[Citation, ...] = ()
    about: AnnotatedText | None = None
    footer: AnnotatedText | None = None
    withheld: tuple[Withheld, ...] = ()
    proposed: frozenset[str] = frozenset()

    @property
    def has_timeline(self) -> bool:
        """Whether there is anything on the site's timeline: a page that asks no more does not depend on what."""
        return bool(self.timeline)

    @property
    def has_sources(self) -> bool:
        """Whether the bibliography lists anything."""
        return bool(self.bibliography)
