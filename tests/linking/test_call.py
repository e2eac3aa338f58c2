"""Linking through the library call: the shapes of entities, any id and type, clashing names."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen import annotate_text
from briefgen.model import Alias, Entity, Registry

TEXT = "Ada Lund flew to Arden. Lund was tired, the Arden Echo wrote."
MAPPINGS: list[dict[str, Any]] = [
    {"id": "ada-lund", "type": "Person", "name": "Ada Lund", "aliases": ["A. Lund", {"text": "AL", "match": "never"}]},
    {"id": "arden", "type": "Place", "name": "Arden"},
]
OBJECTS = [
    Entity(id="ada-lund", type="Person", name="Ada Lund", aliases=(Alias(text="A. Lund"),)),
    Entity(id="arden", type="Place", name="Arden"),
]


@pytest.mark.parametrize(
    "entities",
    [MAPPINGS, tuple(MAPPINGS), (e for e in MAPPINGS), OBJECTS, Registry(MAPPINGS), Registry(OBJECTS), [MAPPINGS[0], OBJECTS[1]]],
    ids=["mappings", "a tuple", "a generator", "objects", "a registry", "a registry of objects", "both"],
)
def test_entities_in_each_shape(entities: Any) -> None:
    found = annotate_text(TEXT, entities=entities)
    assert [(m.text, m.entity_id) for m in found.mentions] == [("Ada Lund", "ada-lund"), ("Arden", "arden"), ("Lund", "ada-lund")]
    assert [(s.text, s.candidates) for s in found.skipped] == [("Arden", ("arden",))]
    assert found.skipped[0].reason == "inside the longer name “Arden Echo”"


@pytest.mark.parametrize("entity_id", ["Q42", "a b", "Ünïcode", "1", "a/b", "x" * 200, "#", "北京"])
@pytest.mark.parametrize("kind", ["Person", "person", "Dragon", "ship of the line", "組織"])
def test_any_id_and_type(entity_id: str, kind: str) -> None:
    found = annotate_text("Ada Lund left.", entities=[{"id": entity_id, "type": kind, "name": "Ada Lund"}])
    assert [(m.text, m.entity_id) for m in found.mentions] == [("Ada Lund", entity_id)]


def test_clashing_names_are_skipped_with_both() -> None:
    twins = [{"id": i, "type": "Person", "name": "Ada Lund"} for i in ("b", "a")]
    found = annotate_text("Ada Lund left. Lund slept.", entities=twins)
    assert not found.mentions
    first = found.skipped[0]
    assert (first.text, first.candidates, first.ambiguous) == ("Ada Lund", ("a", "b"), True)


def test_no_entities_and_no_text() -> None:
    assert not annotate_text("Ada Lund left.").mentions
    assert not annotate_text("", entities=MAPPINGS).mentions
    assert not annotate_text(" \n \n", entities=MAPPINGS).mentions


def test_the_same_id_twice_keeps_the_first() -> None:
    found = annotate_text(TEXT, entities=[*MAPPINGS, {"id": "arden", "type": "Place", "name": "Echo"}])
    assert [m.entity_id for m in found.mentions] == ["ada-lund", "arden", "ada-lund"]


def test_every_mention_says_how_it_was_read() -> None:
    found = annotate_text("Ada Lund left. Lund slept. A. Lund woke.", entities=MAPPINGS)
    assert [(m.surface, m.reason) for m in found.mentions] == [
        ("name", "name “Ada Lund”"),
        ("surname", "surname after “Ada Lund”"),
        ("alias", "alias “A. Lund” of “Ada Lund”"),
    ]


def test_another_language_links_names_too() -> None:
    found = annotate_text("Ada Lund fuhr nach Arden. Lund schlief.", entities=MAPPINGS, language="de")
    assert [m.entity_id for m in found.mentions] == ["ada-lund", "arden", "ada-lund"]


def test_a_metonym_names_what_it_stands_for() -> None:
    entities = [{"id": "m", "type": "Place", "name": "Velm", "stands_for": ["n"]}, {"id": "n", "type": "Country", "name": "Narvia"}]
    said, lives = annotate_text("Velm denied it. He lives in Velm.", entities=entities).mentions
    assert (said.entity_id, said.via) == ("n", "m")
    assert said.reason == "name “Velm”, for Narvia: “denied” after it"
    assert (lives.entity_id, lives.via) == ("m", None)
    assert lives.reason == "name “Velm”, the place: “in” before it"


def test_a_metonym_whose_government_is_unknown_is_the_place() -> None:
    entities = [{"id": "m", "type": "Place", "name": "Velm", "stands_for": ["nobody"]}]
    assert [(m.entity_id, m.via) for m in annotate_text("Velm denied it.", entities=entities).mentions] == [("m", None)]


def test_the_title_in_an_alias_is_no_given_name() -> None:
    """“President” after “President Rao” may be anybody's."""
    rao = {"id": "omar-rao", "type": "Person", "name": "Omar Rao", "aliases": ["President Rao", "President Omar J. Rao"]}
    text = "President Rao met the Belgian President, Anna Lund. President Lund thanked Mr. Rao."
    found = annotate_text(text, entities=[rao])
    assert [(m.start, m.text) for m in found.mentions] == [(0, "President Rao"), (text.rindex("Rao"), "Rao")]
