"""Article: one source text with its metadata."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from briefgen.dates import DateValue
from briefgen.instants import zoned
from briefgen.model.body import WithText
from briefgen.model.note import Note
from briefgen.model.record import Date, Id, Line, Printed, Record, Url


class Dateline(Record):
    """Where and when an article was filed. Relative dates in it are resolved from here."""

    place: Line | None = Field(None, description="An entity id, or the name of a place.")
    date: Date = Field(description="The day, as an ISO date or date-time.")
    timezone: Line | None = Field(None, description="IANA time zone of an hour in its date. Default: the site's.")


class RightsMode(StrEnum):
    """How much of a text may be shown. Excerpts and bare links are reserved: no page is made of them yet."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK_ONLY = "link-only"
    PRIVATE = "private"


class Rights(Record):
    """What may be shown of an article, and on whose permission."""

    mode: RightsMode | None = Field(
        None, description="full (shown whole) or private (never built). Default: the site's `rights.mode`."
    )
    licence: Line | None = Field(None, description="Licence under which it may be shown, for example CC-BY-4.0.")
    permission: Line | None = Field(None, description="Who gave permission, where there is no licence.")
    holder: Line | None = Field(None, description="Who holds the copyright.")


class LinkRule(Record):
    """The editor's word on one name in this article."""

    text: Line = Field(description="The words as they stand in the text.")
    as_: Id = Field(alias="as", description="The id of the entity they name.")
    near: Line | None = Field(None, description="A longer stretch of the text that holds them, where only that place is meant.")


class LinkRules(Record):
    """The editor's word on names: overrules the linker."""

    set: tuple[LinkRule, ...] = Field((), description="Names and what they name.")
    never: tuple[Line, ...] = Field((), description="Words that are never linked in this article.")


class DateRule(Record):
    """The editor's word on one time expression in this article."""

    text: Line = Field(description="The words as they stand in the text.")
    as_: Date | Literal["none"] = Field(alias="as", description="The date they mean, as EDTF; `none` for words that are no date.")
    near: Line | None = Field(None, description="A longer stretch of the text that holds them, where only that place is meant.")


class DateRules(Record):
    """The editor's word on dates: overrules the date reader."""

    set: tuple[DateRule, ...] = Field((), description="Time expressions and what they mean.")


class Genre(StrEnum):
    """What kind of text an article is: readers are told, and so are search engines."""

    REPORT = "report"
    ANALYSIS = "analysis"
    OPINION = "opinion"
    PRESS_RELEASE = "press-release"
    TRANSCRIPT = "transcript"
    OFFICIAL = "official"
    EXPLAINER = "explainer"
    CHRONOLOGY = "chronology"


class Article(WithText):
    """One source text with its metadata."""

    id: Id = Field(description="The name of its file.")
    title: Printed = Field(description="Headline.")
    summary: Printed | None = Field(None, description="One sentence for lists, feeds and previews.")
    dateline: Dateline | None = Field(None, description="Where and when it was filed: relative dates are resolved from here.")
    published: Date | None = Field(
        None,
        description=(
            "When it was published: an ISO date or date-time, in the site's time zone where it names none. "
            "Of articles of one day the last published is listed first."
        ),
    )
    publisher: Line | None = Field(None, description="An entity id, or a name.")
    authors: tuple[Line, ...] = Field((), description="Who wrote it: entity ids or names.")
    source_url: Url | None = Field(None, description="The original's address.")
    retrieved: Date | None = Field(None, description="When it was read there.")
    language: Line | None = Field(None, description="Language tag, when it is not the site's.")
    genre: Genre = Field(Genre.REPORT, description="What kind of text it is.")
    rights: Rights = Field(default_factory=Rights, description="What may be shown of it.")
    topics: tuple[Line, ...] = Field((), description="Topics; each gets a page.")
    links: LinkRules = Field(default_factory=LinkRules, description="The editor's word on names in this article.")
    dates: DateRules = Field(default_factory=DateRules, description="The editor's word on dates in this article.")
    notes: tuple[Note, ...] = Field((), description="Notes, where they are not kept in content/notes/.")
    paragraphs: Literal["auto", "lines", "blank-lines"] = Field("auto", description="Plain text only: what ends a paragraph.")
    keep: tuple[Line, ...] = Field((), description="Plain text only: names of cleaning rules that are switched off.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids: each leaves a redirect.")

    @property
    def date(self) -> DateValue | None:
        """The day it stands for on timelines and in lists: the dateline's, else that of publication."""
        return self.dateline.date if self.dateline else self.published

    def appeared(self, timezone: str) -> DateValue | None:
        """When it was published, else filed; the hour of a dateline is told in its own time zone, any other in `timezone`, which is
        that of the site."""
        if self.published is None and self.dateline is not None:
            return zoned(self.dateline.date, self.dateline.timezone or timezone)
        return zoned(self.published, timezone) if self.published else None
