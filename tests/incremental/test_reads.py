"""A page sees the site through a view, which notes what it asks for and nothing else; by that it is known when it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from briefgen.annotate import annotate
from briefgen.assemble import assemble
from briefgen.config import SiteConfig
from briefgen.digests import Digests
from briefgen.model import Article, Body, Briefing, Entity, Event, Note, OwnPage, Site, Sources
from briefgen.reads import KINDS, Current, NotedView, Read, outline
from briefgen.store import Store

IDS = {
    "articles": "call",
    "entities": "ada-lund",
    "events": "opening",
    "briefings": "port",
    "topics": "harbour",
    "notes": "doubt",
    "pages": "method",
}
"""The one record of each kind."""


@pytest.fixture(scope="module")
def site() -> Site:
    article = {"id": "call", "title": "The call", "dateline": {"date": "2025-03-12"}, "topics": ["Harbour"]}
    sources = Sources(
        articles=(Article.model_validate(article).with_body(Body("Ada Lund opened the harbour on Monday.", "text", "call.txt")),),
        entities=(
            Entity.model_validate({"id": "ada-lund", "type": "Person", "name": "Ada Lund", "ids": {"viaf": "2", "isni": "1"}}),
        ),
        events=(Event.model_validate({"id": "opening", "title": "The harbour opens", "date": "2025-03-10"}),),
        notes=(Note.model_validate({"id": "doubt", "kind": "context", "body": "It had been open."}).of("call"),),
        briefings=(Briefing.model_validate({"id": "port", "title": "The port", "articles": ["call"]}),),
        pages=(OwnPage.model_validate({"id": "method", "title": "How we work"}),),
    )
    settings = SiteConfig(title="A small site")
    return assemble(annotate(sources, settings)[0], settings)


def reads_of(site: Site, page: Callable[[NotedView], object]) -> list[Read]:
    """What is noted of a page that is made so."""
    view = NotedView(site)
    page(view)
    return list(view.reads)


ACCESSES: list[tuple[str, Callable[[NotedView], object], list[Read]]] = [
    ("nothing", lambda view: view.site, []),
    ("a mapping, not looked into", lambda view: view.site.topics, []),
    ("an attribute of the site", lambda view: view.site.timeline, ["\t\ttimeline"]),
    ("the ids", lambda view: list(view.site.topics), ["topics\t\t*"]),
    ("how many", lambda view: len(view.site.topics), ["topics\t\t*"]),
    ("whether there are any", lambda view: bool(view.site.topics), ["topics\t\t+"]),
    ("whether one is there", lambda view: "harbour" in view.site.topics, ["topics\tharbour\t?"]),
    ("whether one is there that is not", lambda view: "sea" in view.site.topics, ["topics\tsea\t?"]),
    ("one that is not there", lambda view: view.site.topics.get("sea"), ["topics\tsea\t?"]),
    (
        "the same twice",
        lambda view: [view.site.topics["harbour"].name for _ in range(2)],
        ["topics\tharbour\t?", "topics\tharbour\tname"],
    ),
    ("one, by its id", lambda view: view.site.topics["harbour"], ["topics\tharbour\t?"]),
    ("its id", lambda view: view.site.topics["harbour"].id, ["topics\tharbour\t?"]),
    ("its name", lambda view: view.site.topics["harbour"].name, ["topics\tharbour\t?", "topics\tharbour\tname"]),
    (
        "all of them",
        lambda view: [topic.name for topic in view.site.topics.values()],
        ["topics\t\t*", "topics\tharbour\t?", "topics\tharbour\tname"],
    ),
    ("the same twice", lambda view: [view.site.about, view.site.about], ["\t\tabout"]),
]  # fmt: skip


@pytest.mark.parametrize(("access", "noted"), [case[1:] for case in ACCESSES], ids=[case[0] for case in ACCESSES])
def test_each_kind_of_access_notes_what_it_tells(access: Callable[[NotedView], object], noted: list[Read], site: Site) -> None:
    assert reads_of(site, access) == noted


def record(site: Site, where: str) -> Any:
    return getattr(site, where)[IDS[where]]


@pytest.mark.parametrize(("kind", "where"), KINDS.items(), ids=KINDS.values())
def test_a_view_passes_for_its_record(kind: type, where: str, site: Site) -> None:
    made, view = record(site, where), NotedView(site)
    seen = view.of(made)
    assert isinstance(seen, kind)
    assert seen == view.of(made) == made
    assert len({seen, view.of(made)}) == 1
    assert seen != view.of(replace(made)), "an equal record of another site is another one"
    assert view.reads == {}, "to be compared tells nothing of a record"


@pytest.mark.parametrize("where", KINDS.values())
def test_a_view_hands_out_what_its_record_has_and_notes_it_under_its_id(where: str, site: Site) -> None:
    made, view = record(site, where), NotedView(site)
    names = [name for name in type(made).__dataclass_fields__ if name != "id"]
    assert all(getattr(view.of(made), name) is getattr(made, name) for name in names)
    assert list(view.reads) == [f"{where}\t{IDS[where]}\t{name}" for name in names]


def test_what_an_editor_misspells_is_told_of_the_record(site: Site) -> None:
    view = NotedView(site)
    with pytest.raises(AttributeError, match="'Topic' object has no attribute 'nmae'"):
        _ = view.of(record(site, "topics")).nmae
    assert (type(view.of(record(site, "topics"))).__name__, view.reads) == ("Topic", {})


class Pair(NamedTuple):
    first: int
    second: int


@pytest.mark.parametrize(
    ("nested", "found"),
    [
        (lambda topic: topic, lambda seen: seen),
        (lambda topic: [topic], lambda seen: seen[0]),
        (lambda topic: ("x", (topic, 1)), lambda seen: seen[1][0]),
        (lambda topic: {"a": [topic]}, lambda seen: seen["a"][0]),
    ],
    ids=["alone", "in a list", "in tuples", "in a dict"],
)
def test_records_within_a_value_are_seen_through_views(nested: Callable[..., Any], found: Callable[..., Any], site: Site) -> None:
    value, view = nested(record(site, "topics")), NotedView(site)
    seen = view.of(value)
    assert seen == value
    assert isinstance(seen, type(value))
    assert found(seen).name == "Harbour"
    assert list(view.reads) == ["topics\tharbour\tname"]


@pytest.mark.parametrize("value", ["words", 3, None, Pair(1, 2)], ids=repr)
def test_what_is_no_record_stays_what_it_is(value: object, site: Site) -> None:
    assert NotedView(site).of(value) is value


def test_an_outline_has_the_names_of_records_in_their_place(site: Site) -> None:
    value = {"a": (record(site, "topics"), [record(site, "notes")]), "b": "words"}
    assert outline(value) == [["a", [["topics", "harbour"], [["notes", "doubt"]]]], ["b", "words"]]


def another(site: Site, **fields: Any) -> Site:
    """The site with another topic in the place of the one it has."""
    return replace(site, topics={"harbour": replace(site.topics["harbour"], **fields)})


def name(view: NotedView) -> object:
    return view.site.topics["harbour"].name


def with_sea(site: Site) -> Site:
    """The site with a second topic."""
    return replace(site, topics={**site.topics, "sea": replace(site.topics["harbour"], id="sea", name="Sea")})


def without_topics(site: Site) -> Site:
    return replace(site, topics={})


def with_ids_turned(site: Site) -> Site:
    """The site with the ids of its entity in another order, which a template may show."""
    dossier = site.entities["ada-lund"]
    turned = dossier.entity.model_copy(update={"ids": dict(reversed(dossier.entity.ids.items()))})
    assert turned == dossier.entity
    return replace(site, entities={"ada-lund": replace(dossier, entity=turned)})


CHANGES: list[tuple[str, Callable[[NotedView], object], Callable[[Site], Site], bool]] = [
    ("what was read", name, lambda site: another(site, name="Port"), False),
    ("what was not read", name, lambda site: another(site, articles=()), True),
    ("no topic", name, lambda site: replace(site, notes={}), True),
    ("equal values, made anew", name, another, True),
    ("the record is gone", name, without_topics, False),
    ("one more, and no ids read", name, with_sea, True),
    ("one more of the ids", lambda view: list(view.site.topics), with_sea, False),
    ("one more than any", lambda view: bool(view.site.topics), with_sea, True),
    ("none of any", lambda view: bool(view.site.topics), without_topics, False),
    ("one comes", lambda view: "sea" in view.site.topics, with_sea, False),
    ("the order of a mapping", lambda view: view.site.entities["ada-lund"].entity, with_ids_turned, False),
    ("of the site", lambda view: view.site.about, lambda site: replace(site, proposed=frozenset("a")), True),
    ("of the site, and read", lambda view: view.site.proposed, lambda site: replace(site, proposed=frozenset("a")), False),
]  # fmt: skip


@pytest.mark.parametrize("kept", [False, True], ids=["first build", "store that lives on"])
@pytest.mark.parametrize(("page", "change", "stands"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_a_page_stands_while_what_it_read_is_the_same(
    page: Callable[[NotedView], object], change: Callable[[Site], Site], stands: bool, kept: bool, site: Site
) -> None:
    reads, store = reads_of(site, page), Store(None, remembers=True)
    before = Current(site, store, Digests()).of(reads)
    after = Current(change(site), store if kept else Store(None), Digests()).of(reads)
    assert (after == before) is stands
