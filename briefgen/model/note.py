"""Note: an editor's annotation of a passage, or of a whole article."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, PrivateAttr

from briefgen.model.record import Date, Id, Line, Markdown, Printed, Publishable, Record


class NoteKind(StrEnum):
    """What a note is for; readers choose which kinds they see."""

    CONTEXT = "context"
    DEFINITION = "definition"
    BACKGROUND = "background"
    FACT_CHECK = "fact-check"
    DISPUTE = "dispute"
    UPDATE = "update"
    CORRECTION = "correction"
    TRANSLATION = "translation"
    SOURCE = "source"
    OPINION = "opinion"


class Quote(Record):
    """A passage by its words (W3C TextQuoteSelector), or by its first and last words where it runs over several paragraphs."""

    exact: Line | None = Field(None, description="The words of the passage.")
    prefix: Line | None = Field(None, description="Words just before it, where the passage alone is not unique.")
    suffix: Line | None = Field(None, description="Words just after it.")
    start: Line | None = Field(None, description="First words of a longer passage; needs `end`.")
    end: Line | None = Field(None, description="Last words of a longer passage; needs `start`.")


class Verdict(Record):
    """The outcome of a fact-check."""

    claim: Printed = Field(description="What was claimed.")
    claimant: Line | None = Field(None, description="Who claimed it: an entity id or a name.")
    rating: Literal["true", "mostly-true", "half-true", "misleading", "mostly-false", "false", "unproven"] = Field(
        description="The desk's rating."
    )


class Note(Publishable):
    """An editor's annotation of a passage, or of the whole article."""

    id: Id = Field(description="Unique among all notes; part of its address.")
    target: Quote | None = Field(None, description="The passage; left out for a note on the whole article.")
    kind: NoteKind = Field(NoteKind.CONTEXT, description="What the note does.")
    body: Markdown = Field(description="The note itself, in Markdown.")
    authors: tuple[Line, ...] = Field((), description="Who wrote it: entity ids, names or initials.")
    created: Date | None = Field(None, description="When it was written.")
    verdict: Verdict | None = Field(None, description="For kind fact-check: what was claimed and how it holds up.")
    _article: str = PrivateAttr("")

    @property
    def article(self) -> str:
        """The id of the article it stands in."""
        return self._article

    def of(self, article_id: str) -> Self:
        self._article = article_id
        return self
