"""Entity: one person, organisation, place, work or concept of the registry."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from briefgen.model.record import Date, Id, Line, Markdown, Printed, Publishable, Record, Source
from briefgen.typography import typeset

ENTITY_TYPES = (
    # FollowTheMoney schemata that a briefing names, and two kinds of its own (Work, Concept).
    "Person", "Organization", "Company", "PublicBody", "LegalEntity", "Position", "Country", "Place", "Address",
    "Vessel", "Airplane", "Vehicle", "Asset", "Security", "Event", "Project", "Work", "Concept",
)  # fmt: skip


class AliasMatch(StrEnum):
    """strong links alone; context only beside a strong alias of the same entity; never is for search only."""

    STRONG = "strong"
    CONTEXT = "context"
    NEVER = "never"


class Alias(Record):
    """A further name of an entity."""

    text: Line = Field(description="The name.")
    match: AliasMatch = Field(
        AliasMatch.STRONG, description="strong: links alone. context: only beside a strong alias. never: search only."
    )
    lang: Line | None = Field(None, description="Language tag of the name.")


class Image(Record):
    """A picture of an entity."""

    src: Line = Field(description="Path under static/, or a web address.")
    alt: Line = Field(description="What it shows, for those who do not see it.")
    credit: Line | None = Field(None, description="Who made it.")
    licence: Line | None = Field(None, description="Its licence.")


class Relation(Record):
    """What an entity is to another one."""

    rel: Line = Field(description="The relation, as a verb: leads, member of, owns…")
    to: Id = Field(description="The id of the other entity.")
    since: Date | None = Field(None, description="From when.")
    until: Date | None = Field(None, description="Until when.")
    sources: tuple[Id | Source, ...] = Field((), description="What it rests on.")


def _alias(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


CARD_CHARACTERS = 160
"""Characters of an entity's summary: what its card has room for."""
CardText = Annotated[Line, StringConstraints(max_length=CARD_CHARACTERS), AfterValidator(typeset)]


class Entity(Publishable):
    """One person, organisation, place, work or concept of the registry."""

    id: Id = Field(description="Permanent id: a lower-case slug, part of its address.")
    type: Line = Field(description="FollowTheMoney schema name, or Work, Concept.", json_schema_extra={"enum": list(ENTITY_TYPES)})
    name: Line = Field(description="The name shown and matched.")
    aliases: tuple[Annotated[Alias, BeforeValidator(_alias)], ...] = Field(
        (), description="Further names. Short forms of a person's name need not be listed."
    )
    not_: tuple[Line, ...] = Field((), alias="not", description="Longer names that hold this one and mean something else.")
    family_name: Line | None = Field(None, description="The family name, where it is not the last word of a person's name.")
    role: Printed | None = Field(None, description="Office or function, in words: President of Russia.")
    summary: CardText | None = Field(None, description="Up to 160 characters: the card.")
    description: Markdown | None = Field(None, description="Markdown: the entity page.")
    ids: dict[str, Line] = Field(default_factory=dict, description="Identifiers elsewhere: wikidata, lei, isni…")
    image: Image | None = Field(None, description="A picture.")
    relations: tuple[Relation, ...] = Field((), description="What it is to other entities.")
    metonym_of: Id | None = Field(None, description="The entity this name always stands for in prose (the Kremlin: Russia).")
    stands_for: tuple[Id, ...] = Field(
        (), description="Entities this place's name may stand for, decided by context (Moscow: Russia)."
    )
    prefer: bool = Field(False, description="Where another entity has the same name and nothing decides, this one is meant.")
    formerly: tuple[Id, ...] = Field((), description="Earlier ids: each leaves a redirect.")
