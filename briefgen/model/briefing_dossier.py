"""The dossier of a briefing: each of its statements annotated, and tied to what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.dates import DateValue
from briefgen.model.annotated_text import AnnotatedText
from briefgen.model.briefing import Briefing, Change, Who
from briefgen.model.record import Source
from briefgen.model.timeline import Passage, Timeline


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
