"""YAML that a library must not be given, and large files that must not take long."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.config import SiteConfig
from briefgen.fields import known_keys, validate
from briefgen.model import Article, Briefing, Entity, Event, Note, Record, Source
from briefgen.problems import Positions
from briefgen.read.tables import load_table
from briefgen.yaml_values import load_yaml


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("[" * 200_000, 101), ("{a: " * 200_000, 401), ("- " * 200_000, 201), ("? " * 200_000, 201),
        ("[" * 200_000 + "]" * 200_000, 101), ("[a, " * 200_000, 401),
        ("- " * 499 + "x", 201), ("{a: " * 499 + "x" + "}" * 499, 401),
    ],
    ids=["brackets", "braces", "items", "keys", "closed brackets", "words between", "few items", "few braces"],
)  # fmt: skip
def test_nesting_that_would_overflow_the_stack_is_refused_before(text: str, column: int) -> None:
    value, _, problems = load_yaml(text, "deep.yml")
    assert value is None
    assert [str(p) for p in problems] == [
        f"deep.yml:1:{column}: error: lists and mappings lie too deep within one another. Is a bracket or a quotation mark missing?"
    ]


def test_nesting_by_indents_is_refused_at_its_line() -> None:
    _, _, problems = load_yaml("".join(f"{' ' * depth}a:\n" for depth in range(3_000)), "deep.yml")
    assert [str(p.location) for p in problems] == ["deep.yml:101:101"]


def merging(records: int) -> str:
    """A file whose records are all merged with its first one."""
    rest = (f"- {{<<: *base, id: e-{n}, ids: {{lei: {n}}}}}\n" for n in range(records))
    return "- &base {id: a, ids: {wikidata: Q1}}\n" + "".join(rest)


def steps(text: str) -> int:
    """How many lines of Python reading a text runs, those of loops counted each time: the same on every machine."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        load_yaml(text, "merged.yml")
    finally:
        sys.settrace(before)
    return count


def test_twice_the_merged_records_take_twice_the_steps() -> None:
    """No key looks for what was merged under it among the places of all."""
    once, twice = steps(merging(200)) - steps(merging(100)), steps(merging(400)) - steps(merging(200))
    assert twice < 2.2 * once


def test_a_record_says_otherwise_than_what_is_merged_into_it() -> None:
    value, positions, problems = load_yaml(merging(2), "merged.yml")
    assert (value[1], problems) == ({"id": "e-0", "ids": {"lei": "0"}}, [])
    assert {keys for keys in positions.marks if keys[:1] == (1,)} == {(1,), (1, "id"), (1, "ids"), (1, "ids", "lei")}


def test_brackets_within_words_are_no_nesting() -> None:
    text = "\n".join(f'- {{id: n-{n}, body: "from the interval [0, 1) of it"}}' for n in range(600))
    value, _, problems = load_yaml(text, "notes.yml")
    assert problems == []
    assert len(value) == 600


def test_a_bomb_is_refused_before_it_is_built() -> None:
    lines = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 60)]
    value, _, problems = load_yaml("\n".join(lines), "bomb.yml")
    assert (value, len(problems)) == (None, 1)


def test_each_of_many_records_knows_its_own_places_alone() -> None:
    """Reading stays linear: no record looks for its positions among those of all."""
    text = "\n".join(f"- {{id: e-{n}, type: Place, name: Place {n}}}" for n in range(1_000))
    data, positions, _ = load_yaml(text, "many.yml")
    places = positions.items()
    assert {len(own.marks) for own in places.values()} == {4}  # the record and its three keys
    for index, item in enumerate(data):
        record, _ = validate(Entity, item, places[index])
        assert record is not None
        assert record.where("name").line == index + 1


@given(st.text(max_size=120))
def test_whatever_is_given_there_is_a_value_or_a_reason(text: str) -> None:
    value, _, problems = load_yaml(text, "any.yml")
    assert value is not None or problems or yaml.safe_load(text) is None
    for problem in problems:
        assert "\n" not in str(problem)
        assert problem.location.line <= text.count("\n") + 2


@given(st.lists(st.lists(st.text(alphabet='ab",;|\n \r', max_size=5), max_size=5), max_size=5))
def test_whatever_table_is_given_there_is_a_value_or_a_reason(rows: list[list[str]]) -> None:
    text = "id,type,name\n" + "\n".join(",".join(row) for row in rows)
    value, _, problems = load_table(text, "any.csv", Entity)
    assert value is not None or problems


def test_a_cell_may_be_as_long_as_its_file() -> None:
    words = "x" * 200_000
    value, _, problems = load_table(f"id,type,name,description\nada,Person,Ada,{words}\n", "long.csv", Entity)
    assert problems == []
    assert value[0]["description"] == words


MODELS = (Article, Briefing, Entity, Event, Note, SiteConfig, Source)
KEYS = sorted({key for model in MODELS for name in known_keys(model, ("",)) for key in (name, *known_keys(model, (name, "")))})
WORDS = st.sampled_from(
    ["true", "2025-01-21", "2025/..", "[2024,2025]", "..", "/", "event:x", "https://x", "[", "no", "80", "-1", "nan", ""]
)
VALUES = st.recursive(
    st.none() | WORDS | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.sampled_from(MODELS), st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6))
def test_whatever_a_record_holds_there_is_a_record_or_a_reason(model: type[Record], data: dict[str, object]) -> None:
    record, problems = validate(model, data, Positions("any.yml"))
    assert (record is None) == bool(problems)
    for problem in problems:
        assert problem.message[-1] == "."
        assert "Input should" not in str(problem)
        assert "Value error" not in str(problem)
