"""The assembled site: every dossier, and what pages have of all together. Made by assemble, read by render; templates see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.model.annotated_text import AnnotatedText
from briefgen.model.briefing_dossier import BriefingDossier
from briefgen.model.dossiers import ArticleDossier, EntityDossier, EventDossier, OwnPageDossier, PlacedNote
from briefgen.model.own_page import OwnPage
from briefgen.model.record import Source
from briefgen.model.sources import Withheld
from briefgen.model.timeline import Timeline


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
