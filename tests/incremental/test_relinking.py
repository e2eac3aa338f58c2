"""An edit of the registry re-links the texts that it concerns and no others; what is kept is what would be found afresh."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefgen.annotate import annotate
from briefgen.annotate.texts import Texts, Waiting
from briefgen.config import SiteConfig
from briefgen.crew import MANY, crew_size
from briefgen.model import Annotated, AnnotatedText, Article, Body, Entity, Sources
from briefgen.store import Store

TEXTS = {
    "harbour": "Anna Berg opened the harbour on Tuesday. Berg thanked the Norwegian prime minister, and Oslo paid.",
    "bank": "The Port Authority borrowed from Nordea Bank. The bank lent it 3 million kroner last May.",
    "match": "The Oslo Ravens won the match. Their coach said that the players of the team scored two goals this season, and the "
    "Ravens beat the club at the top of the league again; the fans of the squad cheered the players and the coach.",
    "weather": "It rained for three days. Nobody was hurt.",
}
ENTITIES: dict[str, dict[str, Any]] = {
    "anna-berg": {"type": "Person", "name": "Anna Berg", "role": "Harbour master"},
    "nordea": {"type": "Company", "name": "Nordea Bank"},
    "ravens": {"type": "Organization", "name": "Oslo Ravens"},
    "norway": {"type": "Country", "name": "Norway"},
    "oslo": {"type": "Place", "name": "Oslo", "stands_for": ["norway"]},
    "kari-dahl": {"type": "Person", "name": "Kari Dahl", "role": "Prime minister of Norway since 2020"},
}


def sources(entities: dict[str, dict[str, Any]], **articles: Any) -> Sources:
    written = [
        Article.model_validate({"id": key, "title": key, "dateline": {"date": "2025-01-21"}, **articles.get(key, {})}).with_body(
            Body(text, path=f"content/articles/{key}.md", first_line=7)
        )
        for key, text in TEXTS.items()
    ]
    return Sources(articles=tuple(written), entities=tuple(Entity.model_validate({"id": key, **entities[key]}) for key in entities))


def bodies(annotated: Annotated) -> dict[str, AnnotatedText]:
    return {key[1]: text for key, text in annotated.prose.items()}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that were annotated afresh."""
    names: list[str] = []
    make = Texts._made

    def noted(self: Texts, asked: Waiting) -> AnnotatedText:
        if asked.field.key[0] == "article":
            names.append(asked.field.key[1])
        return make(self, asked)

    monkeypatch.setattr(Texts, "_made", noted)
    return names


def run(root: Path, given: Sources, config: SiteConfig | None = None) -> dict[str, AnnotatedText]:
    store = Store(root)
    found = bodies(annotate(given, config or SiteConfig(title="-"), store)[0])
    store.close()
    return found


EDITS: list[tuple[str, dict[str, dict[str, Any] | None], set[str]]] = [
    ("nothing", {}, set()),
    ("a description says nothing to the linker", {"nordea": {"description": "A bank."}}, set()),
    ("a person of another text is renamed", {"anna-berg": {"name": "Anna Lund Berg"}}, {"harbour"}),
    ("an alias that one text has", {"nordea": {"aliases": ["Port Authority"]}}, {"bank"}),
    ("a name that no text has", {"new": {"type": "Person", "name": "Wilhelmina Quist"}}, set()),
    ("a name that one text has", {"new": {"type": "PublicBody", "name": "Port Authority"}}, {"bank"}),
    ("a namesake", {"new": {"type": "Person", "name": "Ole Berg"}}, {"harbour"}),
    ("an entity goes", {"nordea": None}, {"bank"}),
    ("a blocker", {"nordea": {"not": ["Nordea Bank of Åland"]}}, {"bank"}),
    ("the place by which a club's nickname is known goes", {"oslo": None}, {"harbour", "match"}),
    ("the name of the government that a place stands for", {"norway": {"name": "Kingdom of Norway"}}, {"harbour", "match"}),
    ("an office passes on", {"kari-dahl": {"role": "Prime minister of Norway from 2020 to 2022"}}, {"harbour"}),
    ("a relation from the other end", {"nordea": {"relations": [{"rel": "lent to", "to": "anna-berg"}]}}, {"harbour", "bank"}),
    ("a role by which titles are told apart", {"anna-berg": {"role": "Minister"}}, {"harbour"}),
    ("a summary that tells a woman", {"anna-berg": {"summary": "Daughter of a fisherman."}}, {"harbour"}),
    ("what a team plays", {"ravens": {"summary": "Baseball team."}}, {"harbour", "match"}),
    ("one that is preferred", {"anna-berg": {"prefer": True}}, {"harbour"}),
]


@pytest.mark.parametrize(("why", "edit", "concerned"), EDITS, ids=[edit[0] for edit in EDITS])
def test_an_edit_of_the_registry(
    why: str, edit: dict[str, dict[str, Any] | None], concerned: set[str], tmp_path: Path, made: list[str]
) -> None:
    run(tmp_path, sources(ENTITIES))
    made.clear()
    entities = {
        key: {**ENTITIES.get(key, {}), **(edit.get(key) or {})} for key in (*ENTITIES, *edit) if edit.get(key, {}) is not None
    }
    found = run(tmp_path, sources(entities))
    assert set(made) == concerned
    assert found == bodies(annotate(sources(entities), SiteConfig(title="-"))[0])
    made.clear()
    assert run(tmp_path, sources(entities)) == found
    assert made == []


@pytest.mark.parametrize(
    ("article", "concerned"),
    [
        ({"title": "Anna Berg opens the harbour"}, {"harbour"}),
        ({"title": "The harbour of 1905"}, {"harbour"}),
        ({"summary": "A summary."}, set()),
        ({"dateline": {"date": "2025-01-22"}}, {"harbour"}),
        ({"topics": ["banking"]}, {"harbour"}),
        ({"language": "de"}, {"harbour"}),
        ({"links": {"never": ["Oslo"]}}, {"harbour"}),
        ({"links": {"set": [{"text": "harbour", "as": "nordea"}]}}, {"harbour"}),
        ({"dates": {"set": [{"text": "Tuesday", "as": "none"}]}}, {"harbour"}),
    ],
)
def test_an_edit_of_an_articles_metadata(article: dict[str, Any], concerned: set[str], tmp_path: Path, made: list[str]) -> None:
    run(tmp_path, sources(ENTITIES))
    made.clear()
    edited = sources(ENTITIES, harbour=article)
    found = run(tmp_path, edited)
    assert set(made) == concerned
    assert found == bodies(annotate(edited, SiteConfig(title="-"))[0])


@pytest.mark.parametrize(("why", "name"), [("known at once", "Ole Berg"), ("known to nobody before", "Ida Quist")])
def test_whom_a_title_names_concerns_its_text(why: str, name: str, tmp_path: Path, made: list[str]) -> None:
    titled = {"weather": {"title": f"{name} on three days of rain"}}
    run(tmp_path, sources(ENTITIES, **titled))
    made.clear()
    given = sources({**ENTITIES, "new": {"type": "Person", "name": name}}, **titled)
    assert run(tmp_path, given) == bodies(annotate(given, SiteConfig(title="-"))[0])
    assert "weather" in made, why


def test_an_id_that_a_rule_names_comes_and_goes(tmp_path: Path, made: list[str]) -> None:
    rule = {"links": {"set": [{"text": "rained", "as": "rain"}]}}
    with_rain = {**ENTITIES, "rain": {"type": "Concept", "name": "Precipitation"}}
    for entities in (ENTITIES, with_rain, ENTITIES):
        made.clear()
        given = sources(entities, weather=rule)
        assert run(tmp_path, given) == bodies(annotate(given, SiteConfig(title="-"))[0])
        assert "weather" in made


def test_a_text_that_moved_within_its_file_knows_where_it_stands(tmp_path: Path, made: list[str]) -> None:
    run(tmp_path, sources(ENTITIES))
    moved = sources(ENTITIES)
    bank = next(article for article in moved.articles if article.id == "bank")
    bank.with_body(Body(bank.body.source, path="content/articles/2025/bank.md", first_line=99))
    made.clear()
    found = run(tmp_path, moved)["bank"].text
    assert made == []
    assert (found.path, *found.locate(found.plain.index("Nordea"))) == ("content/articles/2025/bank.md", 99, 34)


def test_several_processes_find_what_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "alone").mkdir()
    alone = run(tmp_path / "alone", sources(ENTITIES))
    monkeypatch.setattr("briefgen.annotate.texts.crew_size", lambda lengths: min(2, len(lengths)))
    (tmp_path / "shared").mkdir()
    together = run(tmp_path / "shared", sources(ENTITIES))
    assert together == alone
    assert {name: text.key for name, text in together.items()} == {name: text.key for name, text in alone.items()}


@pytest.mark.parametrize(("lengths", "several"), [([MANY], False), ([MANY // 2] * 2, True), ([MANY // 4] * 2, False), ([], False)])
def test_a_crew_is_called_for_many_texts(lengths: list[int], several: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("threading.enumerate", list)
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    assert (crew_size(lengths) > 1) is several


def test_settings_count(tmp_path: Path, made: list[str]) -> None:
    run(tmp_path, sources(ENTITIES))
    made.clear()
    config = SiteConfig.model_validate({"title": "-", "linking": {"demonyms": True}})
    assert run(tmp_path, sources(ENTITIES), config) == bodies(annotate(sources(ENTITIES), config)[0])
    assert set(made) == set(TEXTS)


@pytest.mark.parametrize("value", [b"", b"{}", b"[1]", b"\xff\xfe", b'["", "", "", []]', b'["", "", "", [1, 2, 3, 4, 5, 6, 7, 8]]'])
def test_an_entry_that_was_not_written_so_is_as_good_as_none(value: bytes, tmp_path: Path, made: list[str]) -> None:
    expected = run(tmp_path, sources(ENTITIES))
    store = Store(tmp_path)
    for name, key, _ in list(store.entries("texts")):
        store.put("texts", name, key, value)
    store.close()
    made.clear()
    assert run(tmp_path, sources(ENTITIES)) == expected
    assert set(made) == set(TEXTS)
