"""All that the editor wrote, as read: the first value of the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefgen.model.article import Article
from briefgen.model.briefing import Briefing
from briefgen.model.entity import Entity
from briefgen.model.event import Event
from briefgen.model.note import Note
from briefgen.model.own_page import OwnPage
from briefgen.model.record import Source

Kind = Literal["article", "briefing", "entity", "event", "note", "page", "source", "site"]


@dataclass(frozen=True, slots=True)
class Withheld:
    """A record that is left out of the build, and why: `draft` or `private`."""

    kind: Kind
    id: str
    why: Literal["draft", "private"]


@dataclass(frozen=True, slots=True)
class Sources:
    """What may be published, in a fixed order (by id; notes by article, then by their order in the file).

    Drafts and private texts are not in it: visibility is decided once, by the reader. `sources` are those that one of the others
    cites; `notes` includes those of front matter.
    """

    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    briefings: tuple[Briefing, ...] = ()
    pages: tuple[OwnPage, ...] = ()
    sources: tuple[Source, ...] = ()
    withheld: tuple[Withheld, ...] = ()
