"""What may be seen is decided here, once: drafts, private texts and what belongs to them go no further, nor do internal words."""

from __future__ import annotations

from typing import Any, TypeVar

from briefgen.config import SiteConfig
from briefgen.model import Article, Briefing, Entity, Event, Note, OwnPage, Record, RightsMode, Source, Sources, Withheld

R = TypeVar("R", Article, Briefing, Entity, Event, Note, OwnPage, Source)
AnyRecord = TypeVar("AnyRecord", bound=Record)


def visible(everything: Sources, config: SiteConfig) -> tuple[Sources, dict[tuple[str, str], str]]:
    """(what may be published, why the rest may not: (kind, id) → draft, private, or for a note the article that it belongs to)."""
    withheld: list[Withheld] = []
    drafts = config.options.drafts

    def kept(kind: Any, records: tuple[R, ...]) -> tuple[R, ...]:
        shown = []
        for record in records:
            why = _why_not(record, config, drafts)
            if why:
                withheld.append(Withheld(kind, record.id or "", why))
            else:
                shown.append(_without_internal(record))
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
        pages=kept("page", everything.pages),
        sources=kept("source", everything.sources),
        withheld=tuple(sorted(withheld, key=lambda w: (w.kind, w.id))),
    )
    reasons = {(str(w.kind), w.id): str(w.why) for w in withheld}
    reasons |= {
        ("note", n.id): f"{reasons['article', n.article]} article “{n.article}”" for n in everything.notes if n.article in hidden
    }
    return sources, reasons


def _why_not(record: Record, config: SiteConfig, drafts: bool) -> Any:
    if isinstance(record, Article) and (record.rights.mode or config.rights.mode) is RightsMode.PRIVATE:
        return "private"
    return "draft" if getattr(record, "draft", False) and not drafts else None


def _without_internal(record: AnyRecord) -> AnyRecord:
    """The record without what is for the desk only. An article's notes are kept once, in `Sources.notes`, where drafts are gone."""
    changed: dict[str, Any] = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        public: Any = value
        if not value:
            continue
        if name == "internal":
            public = None
        elif name == "notes" and isinstance(record, Article):
            public = ()
        elif isinstance(value, Record):
            public = _without_internal(value)
        elif isinstance(value, tuple) and any(isinstance(item, Record) for item in value):
            items = [_without_internal(item) if isinstance(item, Record) else item for item in value]
            public = tuple(items) if any(new is not old for new, old in zip(items, value, strict=True)) else value
        if public is not value:
            changed[name] = public
    return record.model_copy(update=changed) if changed else record
