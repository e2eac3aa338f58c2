"""What records refer to: every id must lead to a record that may be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from briefgen.fields import unknown_id
from briefgen.model import Article, Briefing, Entity, Event, Note, Publishable, Record, Source, Sources
from briefgen.problems import Key, Location, Problem, error, info, warning
from briefgen.read.identity import kinds
from briefgen.urls import is_slug, slugify
from briefgen.wording import suggestion


@dataclass(frozen=True, slots=True)
class Reference:
    """An id written somewhere: the kind of record it must lead to, the id, where it stands."""

    kind: str
    id: str
    where: Location


@dataclass
class Unread:
    """Records that exist and could not be read: a reference to one of them is no second mistake."""

    ids: set[tuple[str, str]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)

    def add(self, kind: str, record_id: str) -> None:
        self.ids.add((kind, record_id))

    def add_all(self, kind: str) -> None:
        """Of a whole file nobody can say which records it holds."""
        self.kinds.add(kind)

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self.ids or key[0] in self.kinds


def dangling(everything: Sources, sources: Sources, withheld: Mapping[tuple[str, str], str], unread: Unread) -> Iterator[Problem]:
    """References of published records that lead nowhere, or to what must not be seen."""
    written = {kind: {record.id for record in records if record.id} for kind, records in kinds(everything)}
    known = {kind: {one for one in ids if is_slug(one)} for kind, ids in written.items()}
    meant = {kind: ids | set(map(slugify, ids)) for kind, ids in written.items()}  # an id that is none is told where it is given
    for reference in references(sources):
        key = (reference.kind, reference.id)
        if key in withheld:
            yield _hidden(reference, withheld[key])
        elif reference.id not in meant[reference.kind] and key not in unread:
            yield unknown_id(reference.where, reference.kind, reference.id, known[reference.kind])
    for record, path, name in _names_or_ids(sources):
        where = record.where(*path)
        if ("entity", name) in withheld:
            yield _hidden(Reference("entity", name, where), withheld["entity", name])
        elif name not in meant["entity"] and ("entity", name) not in unread:
            yield from _probable_id(where, name, known["entity"])


def cited_alone(sources: Sources) -> tuple[Sources, list[Problem]]:
    """(those that published records cite, what is left out): what only a draft or a private text rests on must not be seen."""
    cited = {reference.id for reference in references(sources) if reference.kind == "source"}
    left_out = [
        info(source.where("id"), f"nothing published cites “{source.id}”: it is not listed.", "Cite it, or take it out.")
        for source in sources.sources
        if source.id not in cited
    ]
    return replace(sources, sources=tuple(source for source in sources.sources if source.id in cited)), left_out


def _hidden(reference: Reference, why: str) -> Problem:
    described = {"draft": "is a draft", "private": "is private"}.get(why) or f"belongs to the {why}"
    message = f"the {reference.kind} “{reference.id}” {described}, and this is published."
    return error(reference.where, message, "Publish it, or take the reference out.")


def references(sources: Sources) -> Iterator[Reference]:
    """Every id that a published record refers to."""
    for article in sources.articles:
        yield from _of_article(article)
    for entity in sources.entities:
        yield from _of_entity(entity)
    for event in sources.events:
        yield from _of_event(event)
    for note in sources.notes:
        yield from _cited(note)
    for briefing in sources.briefings:
        yield from _of_briefing(briefing)
    for page in sources.pages:
        yield from _cited(page)


def _cited(record: Publishable) -> Iterator[Reference]:
    for index, cited in enumerate(record.sources):
        if isinstance(cited, str):
            yield Reference("source", cited, record.where("sources", index))


def _ids(record: Record, kind: str, ids: Iterable[str], *path: Key) -> Iterator[Reference]:
    for index, record_id in enumerate(ids):
        yield Reference(kind, record_id, record.where(*path, index))


def _of_article(article: Article) -> Iterator[Reference]:
    yield from _cited(article)
    for index, rule in enumerate(article.links.set):
        yield Reference("entity", rule.as_, article.where("links", "set", index, "as"))


def _of_entity(entity: Entity) -> Iterator[Reference]:
    yield from _cited(entity)
    yield from _ids(entity, "entity", entity.stands_for, "stands_for")
    if entity.metonym_of:
        yield Reference("entity", entity.metonym_of, entity.where("metonym_of"))
    for index, relation in enumerate(entity.relations):
        yield Reference("entity", relation.to, entity.where("relations", index, "to"))
        yield from _ids(entity, "source", _plain(relation.sources), "relations", index, "sources")


def _of_event(event: Event) -> Iterator[Reference]:
    yield from _cited(event)
    yield from _ids(event, "entity", event.participants, "participants")
    if event.place:
        yield Reference("entity", event.place, event.where("place"))
    for index, account in enumerate(event.accounts):
        if account.article:
            yield Reference("article", account.article, event.where("accounts", index, "article"))
        if isinstance(account.source, str):
            yield Reference("source", account.source, event.where("accounts", index, "source"))


def _of_briefing(briefing: Briefing) -> Iterator[Reference]:
    yield from _cited(briefing)
    yield from _ids(briefing, "article", briefing.articles, "articles")
    for index, who in enumerate(briefing.who):
        yield Reference("entity", who.entity, briefing.where("who", index, "entity"))
    if briefing.timeline:
        include = briefing.timeline.include
        yield from _ids(briefing, "entity", include.participants, "timeline", "include", "participants")
        yield from _ids(briefing, "event", include.events, "timeline", "include", "events")
    statements: list[tuple[tuple[Key, ...], Iterable[object]]] = []
    statements += [(("takeaways", i), t.evidence) for i, t in enumerate(briefing.takeaways)]
    statements += [(("known", i), k.evidence) for i, k in enumerate(briefing.known)]
    for i, dispute in enumerate(briefing.disputed):
        statements += [(("disputed", i, "sides", j), side.evidence) for j, side in enumerate(dispute.sides)]
    for path, evidence in statements:
        for index, ref in enumerate(evidence):
            kind, _, record_id = str(ref).partition(":")
            yield Reference(kind, record_id, briefing.where(*path, "evidence", index))


def in_place(sources: Sources) -> Iterator[tuple[Source, Location]]:
    """Every source that is written where it is cited."""
    published: tuple[Publishable, ...] = (
        *sources.articles,
        *sources.entities,
        *sources.events,
        *sources.notes,
        *sources.briefings,
        *sources.pages,
    )
    for record in published:
        yield from _written(record, record.sources, "sources")
    for entity in sources.entities:
        for index, relation in enumerate(entity.relations):
            yield from _written(entity, relation.sources, "relations", index, "sources")
    for event in sources.events:
        for index, account in enumerate(event.accounts):
            if isinstance(account.source, Source):
                yield account.source, event.where("accounts", index, "source")


def _written(record: Record, cited: Iterable[str | Source], *path: Key) -> Iterator[tuple[Source, Location]]:
    for index, source in enumerate(cited):
        if isinstance(source, Source):
            yield source, record.where(*path, index)


def _plain(cited: Iterable[str | Source]) -> list[str]:
    return [c for c in cited if isinstance(c, str)]


def _probable_id(where: Location, written: str, entities: Iterable[str]) -> Iterator[Problem]:
    """Where an id or a name may stand: what is written as ids are, in lower case, and is nearly one was meant to be it."""
    if is_slug(written):
        hint = suggestion(written, entities)
        if hint:
            yield warning(where, f"“{written}” looks like an id, and no entity has it.", hint)


def _names_or_ids(sources: Sources) -> Iterator[tuple[Record, tuple[Key, ...], str]]:
    for article in sources.articles:
        if article.publisher:
            yield article, ("publisher",), article.publisher
        if article.dateline and article.dateline.place:
            yield article, ("dateline", "place"), article.dateline.place
    signed: tuple[Article | Note | Briefing, ...] = (*sources.articles, *sources.notes, *sources.briefings)
    for record in signed:
        for index, author in enumerate(record.authors):
            yield record, ("authors", index), author
    for note in sources.notes:
        if note.verdict and note.verdict.claimant:
            yield note, ("verdict", "claimant"), note.verdict.claimant
    for briefing in sources.briefings:
        for i, dispute in enumerate(briefing.disputed):
            for j, side in enumerate(dispute.sides):
                yield briefing, ("disputed", i, "sides", j, "who"), side.who
