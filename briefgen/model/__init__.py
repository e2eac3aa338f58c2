"""The nouns of briefgen. Everything here is a value: frozen, without behaviour that touches the disk, the clock or the network."""

from briefgen.model.article import (
    Article,
    Dateline,
    DateRule,
    DateRules,
    Genre,
    LinkRule,
    LinkRules,
    Rights,
    RightsMode,
)
from briefgen.model.body import Body
from briefgen.model.briefing import (
    Briefing,
    Change,
    Disputed,
    EvidenceRef,
    Known,
    Side,
    Takeaway,
    TimelineInclude,
    TimelineRule,
    Unknown,
    Who,
)
from briefgen.model.entity import ENTITY_TYPES, Alias, AliasMatch, Entity, Image, Relation
from briefgen.model.event import Account, Decision, Event, Importance, Status
from briefgen.model.note import Note, NoteKind, Quote, Verdict
from briefgen.model.record import Publishable, Record, Source
from briefgen.model.registry import Registry
from briefgen.model.sources import Kind, Sources, Withheld
from briefgen.model.text import (
    Anchor,
    AnnotatedText,
    Block,
    BlockKind,
    Markup,
    Mention,
    Piece,
    Region,
    RegionKind,
    Run,
    Sentence,
    Skipped,
    Slot,
    Span,
    Text,
)
from briefgen.model.times import TimeExpression

__all__ = [
    "ENTITY_TYPES",
    "Account", "Alias", "AliasMatch", "Anchor", "AnnotatedText", "Article", "Block", "BlockKind", "Body", "Briefing", "Change",
    "DateRule", "DateRules", "Dateline", "Decision", "Disputed", "Entity", "Event", "EvidenceRef", "Genre", "Image", "Importance",
    "Kind", "Known", "LinkRule", "LinkRules", "Markup", "Mention", "Note", "NoteKind", "Piece", "Publishable", "Quote", "Record",
    "Region", "RegionKind", "Registry", "Relation", "Rights", "RightsMode", "Run", "Sentence", "Side", "Skipped", "Slot", "Source",
    "Sources", "Span", "Status", "Takeaway", "Text", "TimeExpression", "TimelineInclude", "TimelineRule", "Unknown", "Verdict",
    "Who", "Withheld",
]  # fmt: skip
