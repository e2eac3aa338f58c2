"""Briefing: a dossier that says what is known, unknown and disputed, each with its evidence."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from briefgen.dates import DateValue
from briefgen.model.body import WithText
from briefgen.model.record import Date, Id, Line, Markdown, Printed, Record


class EvidenceRef(str):
    """`event:some-id`, `note:…`, `article:…` or `source:…`."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        return self.partition(":")[0]

    @property
    def id(self) -> str:
        return self.partition(":")[2]


def _evidence(value: object) -> object:
    if isinstance(value, str):
        kind, colon, record_id = value.strip().partition(":")
        if not colon or not record_id or kind not in ("event", "note", "article", "source"):
            raise ValueError("is no evidence: write event:ID, note:ID, article:ID or source:ID")
        return EvidenceRef(value.strip())
    return value


Evidence = Annotated[
    EvidenceRef,
    BeforeValidator(_evidence),
    WithJsonSchema({"type": "string", "pattern": "^(event|note|article|source):.+"}),
]


class Takeaway(Record):
    """What to take away, with what it rests on."""

    text: Markdown = Field(description="One or two sentences.")
    evidence: tuple[Evidence, ...] = Field((), description="What it rests on: event:ID, note:ID, article:ID, source:ID. Required.")


class Known(Record):
    """Something that is known."""

    text: Markdown = Field(description="The statement.")
    evidence: tuple[Evidence, ...] = Field((), description="What it rests on. Required.")
    since: Date | None = Field(None, description="Since when it is known.")


class Unknown(Record):
    """Something that is not known."""

    text: Markdown = Field(description="The question.")
    why: Markdown | None = Field(None, description="Why it is not known.")
    would_settle: Markdown | None = Field(None, description="What would settle it.")


class Side(Record):
    """One side of a dispute."""

    who: Line = Field(description="An entity id, or a name.")
    says: Markdown = Field(description="What it says.")
    evidence: tuple[Evidence, ...] = Field((), description="Where it says so.")


class Disputed(Record):
    """Something that is disputed."""

    text: Markdown = Field(description="What is disputed.")
    sides: tuple[Side, ...] = Field(min_length=2, description="Who says what; at least two.")


class TimelineInclude(Record):
    """Which events a briefing's timeline takes."""

    participants: tuple[Id, ...] = Field((), description="Events in which any of these entities took part.")
    topics: tuple[Line, ...] = Field((), description="Events of these topics.")
    events: tuple[Id, ...] = Field((), description="These events.")


class TimelineRule(Record):
    """What a briefing's timeline shows. Without it: the events and dates of its articles."""

    include: TimelineInclude = Field(default_factory=TimelineInclude, description="Which events.")
    from_: Date | None = Field(None, alias="from", description="Nothing that ended earlier.")
    to: Date | None = Field(None, description="Nothing that began later.")


class Who(Record):
    """One line of the who's who."""

    entity: Id = Field(description="The entity's id.")
    role: Printed | None = Field(None, description="Its part in this story.")


class Change(Record):
    """One line of the changelog."""

    date: Date = Field(description="When.")
    what: Markdown = Field(description="What changed.")
    kind: Literal["addition", "update", "correction", "clarification"] = Field("update", description="What kind of change.")


class Briefing(WithText):
    """A dossier: what is known, unknown and disputed about a question, with evidence."""

    id: Id = Field(description="The name of its file.")
    title: Printed = Field(description="Title.")
    question: Printed | None = Field(None, description="The question it answers.")
    summary: Markdown | None = Field(None, description="At most 60 words.")
    takeaways: tuple[Takeaway, ...] = Field((), description="What to take away.")
    known: tuple[Known, ...] = Field((), description="What is known.")
    unknown: tuple[Unknown, ...] = Field((), description="What is not known.")
    disputed: tuple[Disputed, ...] = Field((), description="What is disputed, and by whom.")
    articles: tuple[Id, ...] = Field((), description="Ids of its articles, in reading order.")
    timeline: TimelineRule | None = Field(None, description="What its timeline shows.")
    who: tuple[Who, ...] = Field((), description="The who's who.")
    topics: tuple[Line, ...] = Field((), description="Topics; each gets a page.")
    authors: tuple[Line, ...] = Field((), description="Who wrote it.")
    published: Date | None = Field(None, description="When it was first published.")
    updated: Date | None = Field(None, description="When it was last changed. Default: the latest line of the changelog.")
    review_by: Date | None = Field(None, description="When it should be looked at again.")
    changelog: tuple[Change, ...] = Field((), description="What changed, newest last or first.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids: each leaves a redirect.")

    @property
    def last_changed(self) -> DateValue | None:
        """When it last changed: what the editor says, else the newest line of the changelog, else the day of publication."""
        newest = max((change.date for change in self.changelog), key=lambda date: date.sort_key, default=None)
        return self.updated or newest or self.published

    @property
    def reading_order(self) -> tuple[str, ...]:
        """The ids of its articles, each where it is listed first."""
        return tuple(dict.fromkeys(self.articles))

    def beside(self, article: str) -> tuple[str | None, str | None]:
        """The ids of the articles before and behind one that it lists, in reading order."""
        order = self.reading_order
        at = order.index(article)
        return order[at - 1] if at else None, next(iter(order[at + 1 :]), None)
