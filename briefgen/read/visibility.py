"""What may be seen is decided here, once: drafts, private texts and what belongs to them go no further."""

from __future__ import annotations

from typing import Any, TypeVar

from briefgen.config import SiteConfig
from briefgen.model import Article, Briefing, Entity, Event, Note, Record, RightsMode, Source, Sources, Withheld

R = TypeVar("R", Article, Briefing, Entity, Event, Note, Source)


def visible(everything: Sources, config: SiteConfig) -> tuple[Sources, dict[tuple[str, str], str]]:
    """(what may be published, why the rest may not: (kind, id) → draft or private)."""
    withheld: list[Withheld] = []
    drafts = config.options.drafts

    def kept(kind: Any, records: tuple[R, ...]) -> tuple[R, ...]:
        shown = []
        for record in records:
            why = _why_not(record, config, drafts)
            if why:
                withheld.append(Withheld(kind, record.id or "", why))
            else:
                shown.append(record)
        return tuple(shown)

    articles = kept("article", everything.articles)
    hidden = {a.id for a in everything.articles} - {a.id for a in articles}
    notes = tuple(note for note in everything.notes if note.article not in hidden)
    sources = Sources(
        articles=articles,
        entities=kept("entity", everything.entities),
        events=kept("event", everything.events),
        notes=kept("note", notes),
        briefings=kept("briefing", everything.briefings),
        sources=kept("source", everything.sources),
        withheld=tuple(sorted(withheld, key=lambda w: (w.kind, w.id))),
    )
    reasons = {(str(w.kind), w.id): str(w.why) for w in withheld}
    reasons |= {("note", n.id): reasons["article", n.article] for n in everything.notes if n.article in hidden}
    return sources, reasons


def _why_not(record: Record, config: SiteConfig, drafts: bool) -> Any:
    if isinstance(record, Article) and (record.rights.mode or config.rights.mode) is RightsMode.PRIVATE:
        return "private"
    return "draft" if getattr(record, "draft", False) and not drafts else None
