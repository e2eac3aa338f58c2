"""Names that were found in a text, linked or not. Offsets are code points into `Text.plain`; every range is half-open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity. `confidence` is a calibrated probability (0-1); `reason` says in words how it was decided.

    `surface` classes what was matched (name, alias, short form…); `via` is the entity whose name was read when another is meant
    (a capital that stands for its government), else None.
    """

    start: int
    end: int
    text: str
    entity_id: str
    confidence: float
    reason: str
    surface: str = "name"
    via: str | None = None


class SkipCause(StrEnum):
    """Why a name was not linked, as a class of reasons."""

    AMBIGUOUS = "ambiguous"
    """Several entities share the name, and nothing in the text chose between them: the editor has to decide."""
    SHORT = "short"
    """A surname, initials or another short form of a name that does not stand in the text."""
    UNSURE = "unsure"
    """The confidence is below `linking.threshold`."""
    LONGER = "longer"
    """A part of a longer name, or short for another one."""
    REGION = "region"
    """In a heading, a link, code or HTML."""
    EDITOR = "editor"
    """The editor said so: `never`, `not`, `match: never`."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A span that looked like a mention and was not linked; `candidates` are the entity ids it might have meant, the
    likeliest first where they were weighed.

    `cause` is the class of the reason: `ambiguous`, `short`, `unsure`, `longer`, `region` or `editor`. `ambiguous` is true where
    the editor has to decide: several entities share the name and nothing in the text chose between them.
    """

    start: int
    end: int
    text: str
    candidates: tuple[str, ...]
    reason: str
    cause: SkipCause = SkipCause.UNSURE

    @property
    def ambiguous(self) -> bool:
        return self.cause is SkipCause.AMBIGUOUS
