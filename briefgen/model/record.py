"""What every record shares: field types, the base class, and the Source that all may cite."""

from __future__ import annotations

import re
from typing import Annotated, Any, LiteralString, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from briefgen.dates import DateValue
from briefgen.problems import Key, Location, Positions
from briefgen.typography import typeset


def _date_value(value: object) -> DateValue:
    """A date as it is written, or as code gives it; nothing else, above all no mapping of the fields that a date has here."""
    if isinstance(value, DateValue):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("date_type", "must be a date")
    return DateValue.parse(value)


def _in_figures(mistake: LiteralString) -> BeforeValidator:
    """Python reads 1_000 and the digits of every script as numbers; YAML and its readers do not."""

    def figures(value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(r"\s*[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?\s*", value):
            raise PydanticCustomError(mistake, "is no number")
        return value

    return BeforeValidator(figures)


def web_address(value: str) -> str:
    """The address as it is. Raises ValueError where it is none of the web."""
    if not value.startswith(("https://", "http://")):
        raise ValueError("is not a web address: it must begin with https:// or http://")
    if not re.match(r"https?://[^/\s]", value):
        raise ValueError("is not a web address: it names no host")
    try:
        urlsplit(value).port  # noqa: B018 - raises for brackets that enclose no address, and for a port that is none
    except ValueError:
        raise ValueError("is not a web address: its host or port cannot be") from None
    return value


_NO_ZONES = frozenset(["localtime", "posixrules", "Factory"])


def is_time_zone(name: str) -> bool:
    """Whether the database of time zones has one of this name. A folder of it is none, nor is a name too long for any file, nor
    what lies beside the zones in the files of a system: its own one, and such as count leap seconds."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return name not in _NO_ZONES and not name.startswith(("right/", "posix/"))


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text of one line or a few: never empty."""
Printed = Annotated[Line, AfterValidator(typeset)]
"""A line that readers see as it is, like a headline: with the quotes, dashes and dots that prose gets."""
Markdown = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Prose, written in Markdown."""
Id = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Date = Annotated[
    DateValue,
    BeforeValidator(_date_value),
    WithJsonSchema({"type": "string", "description": "EDTF, or an ISO date-time"}),
]
Whole = Annotated[int, _in_figures("int_parsing")]
Share = Annotated[float, _in_figures("float_parsing")]
Url = Annotated[str, AfterValidator(web_address)]


class Record(BaseModel):
    """Base of all records: frozen, no unknown keys, and it knows where it was written."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)
    _positions: Positions = PrivateAttr(default_factory=Positions)

    def where(self, *keys: Key) -> Location:
        """Where a key of this record stands in the editor's files."""
        return self._positions.at(*keys)

    def where_value(self, *keys: Key) -> Location:
        """Where the value of a key stands, for what is wrong with that."""
        return self._positions.value_at(*keys)

    def where_within(self, *keys: Key) -> Positions:
        """The positions of a record that was written inside this one."""
        return self._positions.within(*keys)

    def placed(self, positions: Positions) -> Self:
        """This record, knowing its place. Called once, by the reader."""
        self._positions = positions
        return self


class Source(Record):
    """A citable work."""

    id: Id | None = Field(
        None, description="The id under which other records cite it; may be left out where it is written in place."
    )
    title: Printed = Field(description="Title of the work.")
    publisher: Line | None = Field(None, description="Who published it.")
    author: Line | None = Field(None, description="Who wrote it.")
    date: Date | None = Field(None, description="When it was published, as EDTF.")
    url: Url | None = Field(None, description="Its public address.")
    archived: Url | None = Field(None, description="Address of an archived copy.")
    retrieved: Date | None = Field(None, description="When it was last read there.")
    language: Line | None = Field(None, description="Language tag of the work, when it is not the site's.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids of this record.")
    internal: Any = Field(None, description="For the desk only: never built.")
    draft: bool = Field(False, description="Left out of the build unless --drafts is given.")


class Publishable(Record):
    """What every record may carry."""

    sources: tuple[Id | Source, ...] = Field(
        (), description="What it rests on: ids of source records, or sources written in place."
    )
    internal: Any = Field(None, description="For the desk only: never built.")
    draft: bool = Field(False, description="Left out of the build unless --drafts is given.")
