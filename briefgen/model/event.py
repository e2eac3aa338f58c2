"""Event: something that happened, or is to, and what each source says of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from briefgen.model.record import Date, Id, Line, Markdown, Printed, Publishable, Record, Source


class Importance(StrEnum):
    """How much an event weighs on a timeline."""

    KEY = "key"
    NORMAL = "normal"
    MINOR = "minor"


class Status(StrEnum):
    """How certain it is that an event happened, or will."""

    SCHEDULED = "scheduled"
    ALLEGED = "alleged"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    DENIED = "denied"
    CANCELLED = "cancelled"


class Account(Record):
    """What one source says of an event."""

    article: Id | None = Field(None, description="The article that says it.")
    source: Id | Source | None = Field(None, description="The source that says it, where it is no article of the site.")
    quote: Line | None = Field(None, description="Its words, exactly; in an article they are anchored to their sentence.")
    says: dict[str, Line] = Field(
        default_factory=dict, description="What it claims: date, place, number… The key `date` takes EDTF."
    )
    stance: Literal["supports", "disputes", "denies", "mentions"] = Field("supports", description="How it stands to the event.")


class Decision(Record):
    """The editor's decision where accounts differ, and why."""

    field: Line = Field(description="What was decided: date, place…")
    value: Line = Field(description="The value that is shown.")
    because: Printed = Field(description="The reason.")


class Event(Publishable):
    """Something that happened, or is to."""

    id: Id = Field(description="Permanent id: a lower-case slug, part of its address.")
    title: Printed = Field(description="A short sentence in the present tense.")
    date: Date | None = Field(None, description="When, as EDTF. Left out for an event whose date is not known.")
    summary: Markdown | None = Field(None, description="A paragraph, in Markdown.")
    place: Id | None = Field(None, description="The id of the place.")
    participants: tuple[Id, ...] = Field((), description="Ids of the entities that took part.")
    importance: Importance = Field(Importance.NORMAL, description="key, normal or minor.")
    status: Status = Field(Status.CONFIRMED, description="How certain it is.")
    accounts: tuple[Account, ...] = Field((), description="What each source says of it.")
    decided: Decision | None = Field(None, description="The editor's decision where accounts differ.")
    topics: tuple[Line, ...] = Field((), description="Topics it belongs to.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids: each leaves a redirect.")
