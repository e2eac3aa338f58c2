"""Briefings: every statement with its words annotated and its evidence found."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.assemble.citations import Library
from briefgen.assemble.timelines import Entries
from briefgen.assemble.topics import topic_ids
from briefgen.model import (
    Annotated,
    AnnotatedText,
    Briefing,
    BriefingDossier,
    ChangeLine,
    Dispute,
    DisputeSide,
    Entry,
    EvidenceItem,
    EvidenceRef,
    OpenQuestion,
    Statement,
)
from briefgen.problems import Key


class BriefingAssembler:
    """Puts briefings together from what the other records say."""

    def __init__(self, annotated: Annotated, entries: Entries, library: Library) -> None:
        self._annotated = annotated
        self._entries = entries
        self._by_event: dict[str, Entry] = {e.id: e for e in entries.events}
        self._library = library

    def dossier(self, briefing: Briefing) -> BriefingDossier:
        return BriefingDossier(
            briefing=briefing,
            summary=self._prose(briefing, "summary"),
            body=self._text(briefing, "body"),
            takeaways=tuple(
                Statement(self._text(briefing, "takeaways", i, "text"), self._evidence(t.evidence))
                for i, t in enumerate(briefing.takeaways)
            ),
            known=tuple(
                Statement(self._text(briefing, "known", i, "text"), self._evidence(k.evidence), k.since)
                for i, k in enumerate(briefing.known)
            ),
            unknown=tuple(
                OpenQuestion(
                    self._text(briefing, "unknown", i, "text"),
                    self._prose(briefing, "unknown", i, "why"),
                    self._prose(briefing, "unknown", i, "would_settle"),
                )
                for i in range(len(briefing.unknown))
            ),
            disputed=tuple(self._dispute(briefing, i) for i in range(len(briefing.disputed))),
            articles=briefing.reading_order,
            timeline=self._entries.of_briefing(briefing, self._annotated.sources.events),
            who=briefing.who,
            changelog=self._changelog(briefing),
            topics=topic_ids(briefing.topics),
            sources=self._library.resolve(briefing.sources),
        )

    def _dispute(self, briefing: Briefing, index: int) -> Dispute:
        registry = self._annotated.registry
        sides = tuple(
            DisputeSide(
                who=side.who,
                entity=side.who if side.who in registry else None,
                says=self._text(briefing, "disputed", index, "sides", j, "says"),
                evidence=self._evidence(side.evidence),
            )
            for j, side in enumerate(briefing.disputed[index].sides)
        )
        return Dispute(self._text(briefing, "disputed", index, "text"), sides)

    def _changelog(self, briefing: Briefing) -> tuple[ChangeLine, ...]:
        lines = [ChangeLine(c, self._text(briefing, "changelog", i, "what")) for i, c in enumerate(briefing.changelog)]
        return tuple(sorted(lines, key=lambda line: line.change.date.sort_key, reverse=True))

    def _evidence(self, refs: Iterable[EvidenceRef]) -> tuple[EvidenceItem, ...]:
        return tuple(self._item(ref) for ref in refs)

    def _item(self, ref: EvidenceRef) -> EvidenceItem:
        """What a reference leads to. The reader has refused those that lead nowhere."""
        if ref.kind == "event":
            entry = self._by_event[ref.id]
            return EvidenceItem(event=ref.id, passage=entry.passages[0].passage if entry.passages else None)
        if ref.kind == "note":
            return EvidenceItem(note=ref.id)
        if ref.kind == "article":
            return EvidenceItem(article=ref.id)
        return EvidenceItem(source=self._library.get(ref.id))

    def _prose(self, briefing: Briefing, *path: Key) -> AnnotatedText | None:
        return self._annotated.prose.get(("briefing", briefing.id, path))

    def _text(self, briefing: Briefing, *path: Key) -> AnnotatedText:
        return self._annotated.prose["briefing", briefing.id, path]
