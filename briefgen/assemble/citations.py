"""Sources as they are cited: found by id or taken as written in place, and listed once in the bibliography."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from briefgen.model import Briefing, Citation, Source, Sources
from briefgen.urls import slugify


class Library:
    """All source records by id, and every source that some record cites.

    A source written in place has no id of its own: it is given one made of its title, so that the bibliography can be linked to.
    """

    def __init__(self, sources: Sources) -> None:
        self._by_id = {source.id: source for source in sources.sources if source.id}
        self._cited: dict[str, tuple[Source, dict[tuple[str, str], None]]] = {key: (s, {}) for key, s in self._by_id.items()}
        for kind, record_id, cited in _citing(sources):
            for source in self.resolve(cited):
                key = source.id or self._key_for(source)
                self._cited.setdefault(key, (source, {}))[1].setdefault((kind, record_id))

    def resolve(self, cited: Iterable[str | Source]) -> tuple[Source, ...]:
        """The sources behind ids and sources written in place. The reader has refused ids that lead nowhere."""
        return tuple(self._by_id[c] if isinstance(c, str) else c for c in cited if not isinstance(c, str) or c in self._by_id)

    def get(self, source_id: str) -> Source | None:
        return self._by_id.get(source_id)

    def bibliography(self) -> tuple[Citation, ...]:
        """Every source once, by author or publisher, then date and title."""
        citations = [Citation(source, key, tuple(by)) for key, (source, by) in self._cited.items()]
        return tuple(sorted(citations, key=_bibliographic_order))

    def _key_for(self, source: Source) -> str:
        base = slugify(source.title) or "source"
        key, number = base, 2
        while key in self._cited and self._cited[key][0] != source:
            key, number = f"{base}-{number}", number + 1
        return key


def _bibliographic_order(citation: Citation) -> tuple[str, str, str, str]:
    source = citation.source
    return ((source.author or source.publisher or source.title).casefold(), str(source.date or ""), source.title, citation.id)


def _citing(sources: Sources) -> Iterator[tuple[str, str, Iterable[str | Source]]]:
    """Every record that cites, with what it cites: (kind, id, cited)."""
    for article in sources.articles:
        yield "article", article.id, article.sources
    for note in sources.notes:
        yield "note", note.id, note.sources
    for entity in sources.entities:
        yield "entity", entity.id, entity.sources
        for relation in entity.relations:
            yield "entity", entity.id, relation.sources
    for event in sources.events:
        yield "event", event.id, event.sources
        for account in event.accounts:
            if account.source:
                yield "event", event.id, (account.source,)
    for page in sources.pages:
        yield "page", page.id, page.sources
    for briefing in sources.briefings:
        yield "briefing", briefing.id, briefing.sources
        for ref in _evidence_sources(briefing):
            yield "briefing", briefing.id, (ref,)


def _evidence_sources(briefing: Briefing) -> Iterator[str]:
    lists = [t.evidence for t in briefing.takeaways]
    lists += [k.evidence for k in briefing.known]
    lists += [side.evidence for dispute in briefing.disputed for side in dispute.sides]
    for ref in chain.from_iterable(lists):
        if ref.kind == "source":
            yield ref.id
