"""The library call: its offsets, what it takes, what it gives, and that it is the same machinery as the build."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import briefgen
from briefgen import DateError, Entity, Registry, annotate_text

PEOPLE = [
    {"id": "ada-lund", "type": "Person", "name": "Ada Lund", "aliases": ["A. Lund"]},
    {"id": "omar-rao", "type": "Person", "name": "Omar Rao"},
    {"id": "arden", "type": "Place", "name": "Arden"},
]
TEXT = "Ada Lund flew to Arden on Tuesday. Lund met Omar Rao there late last year, and again in February 2022."


def test_mentions_and_times_with_offsets_into_the_text() -> None:
    found = annotate_text(TEXT, entities=PEOPLE, date="2025-01-21")
    assert [(m.text, m.entity_id) for m in found.mentions] == [
        ("Ada Lund", "ada-lund"),
        ("Arden", "arden"),
        ("Lund", "ada-lund"),
        ("Omar Rao", "omar-rao"),
    ]
    assert [(t.text, t.timex_type, t.timex_value, str(t.value)) for t in found.times] == [
        ("Tuesday", "DATE", "2025-01-21", "2025-01-21"),
        ("late last year", "DATE", "2024", "2024-10~/2024-12~"),
        ("February 2022", "DATE", "2022-02", "2022-02"),
    ]
    for span in (*found.mentions, *found.times):
        assert TEXT[span.start : span.end] == span.text
        assert span.reason
    assert all(0 < m.confidence <= 1 for m in found.mentions)
    assert found.times[0].anchor == "2025-01-21"


def test_offsets_are_code_points() -> None:
    text = "😀 émigré — 2 × 😀: Ada Lund spoke on Tuesday."
    found = annotate_text(text, entities=PEOPLE, date="2025-01-21")
    assert [text[m.start : m.end] for m in found.mentions] == ["Ada Lund"]
    assert [text[t.start : t.end] for t in found.times] == ["Tuesday"]


@pytest.mark.parametrize("date", ["2025-01-21", dt.date(2025, 1, 21), dt.datetime(2025, 1, 21, 23, 59), "2025-01-21T18:20+01:00"])
def test_the_dateline_in_each_form(date: dt.date | str) -> None:
    assert [t.timex_value for t in annotate_text("It ended on Monday.", date=date).times] == ["2025-01-20"]


def test_without_a_dateline_relative_times_stay_unresolved() -> None:
    times = annotate_text("It ended on Monday, as in May 2020 and last year.").times
    assert [(t.text, t.value is None) for t in times] == [("Monday", True), ("May 2020", False), ("last year", True)]
    assert times[0].timex_value == "XXXX-WXX-1"


def test_durations_sets_and_vague_times_have_no_day() -> None:
    times = annotate_text(
        "They spoke for more than 90 minutes, as they do every week, and often in recent years.", date="2025-01-21"
    ).times
    assert [(t.timex_type, t.timex_value, t.value) for t in times] == [
        ("DURATION", "PT90M", None),
        ("SET", "P1W", None),
        ("DATE", "PAST_REF", None),
    ]


def test_entities_in_each_form_give_the_same() -> None:
    as_objects = [Entity.model_validate(e) for e in PEOPLE]
    registry = Registry(PEOPLE)
    expected = annotate_text(TEXT, entities=PEOPLE).mentions
    assert annotate_text(TEXT, entities=as_objects).mentions == expected
    assert annotate_text(TEXT, entities=iter(as_objects)).mentions == expected
    assert annotate_text(TEXT, entities=registry).mentions == expected
    assert annotate_text(TEXT, entities=registry).mentions == expected  # a registry serves many texts


def test_any_id_and_any_type_is_taken() -> None:
    entity = {"id": "Q 42 / ü", "type": "made:up", "name": "Zorblax Works"}
    assert [m.entity_id for m in annotate_text("Zorblax Works closed.", entities=[entity]).mentions] == ["Q 42 / ü"]


def test_names_that_clash_are_skipped_with_both_candidates() -> None:
    twins = [{"id": "one", "type": "Company", "name": "Zorblax"}, {"id": "two", "type": "Company", "name": "Zorblax"}]
    found = annotate_text("Zorblax closed.", entities=twins)
    assert found.mentions == ()
    assert [(s.text, s.candidates) for s in found.skipped] == [("Zorblax", ("one", "two"))]
    assert found.skipped[0].reason


def test_an_id_that_stands_twice_is_no_exception() -> None:
    found = annotate_text("Ada Lund spoke.", entities=[*PEOPLE, PEOPLE[0]])
    assert [m.entity_id for m in found.mentions] == ["ada-lund"]


def test_a_malformed_entity_and_a_malformed_date_are_errors() -> None:
    with pytest.raises(ValidationError):
        annotate_text("x", entities=[{"id": "", "type": "Person", "name": "Ada"}])
    with pytest.raises(DateError):
        annotate_text("x", date="21 January")
    with pytest.raises(ValueError, match="no day of the calendar"):
        annotate_text("x", date="2025-02-30")


@pytest.mark.parametrize("date", ["2025", "2025-01", "198X", "2025-01-01/2025-01-03", "2025-01-01/.."])
def test_a_date_that_is_no_single_day_is_an_error(date: str) -> None:
    with pytest.raises(DateError, match="is no single day; write it as 2025-01-21"):
        annotate_text("He came on Monday.", date=date)


LIST = "entities must be a Registry, or mappings or Entity objects in a list, not"
WRONG = [
    ({"text": None}, "text must be a str, not NoneType"),
    ({"text": b"Ada"}, "text must be a str, not bytes"),
    ({"text": "x", "language": None}, "language must be a str, not NoneType"),
    ({"text": "x", "date": 5}, "date must be a date or an ISO string, not int"),
    ({"text": "x", "entities": PEOPLE[0]}, f"{LIST} dict: put the one entity into a list"),
    ({"text": "x", "entities": Entity.model_validate(PEOPLE[0])}, f"{LIST} Entity: put the one entity into a list"),
    ({"text": "x", "entities": "Ada Lund"}, f"{LIST} str"),
    ({"text": "x", "entities": None}, f"{LIST} NoneType"),
]


@pytest.mark.parametrize(("call", "said"), WRONG)
def test_what_is_of_the_wrong_type_is_told(call: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError) as mistake:
        annotate_text(**call)
    assert str(mistake.value) == said


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\ud800", "a" * 5000, "Ada Lund\nand\n\nOmar\nRao", "\x00", "Ada Lund\r\nspoke."]
)
def test_odd_texts(text: str) -> None:
    for span in annotate_text(text, entities=PEOPLE, date="2025-01-21").mentions:
        assert text[span.start : span.end] == span.text


def test_another_language_links_names_and_reads_iso_dates() -> None:
    found = annotate_text("Ada Lund kam am 2025-01-20 und am Dienstag.", entities=PEOPLE, date="2025-01-21", language="de")
    assert [m.text for m in found.mentions] == ["Ada Lund"]
    assert [t.text for t in found.times] == ["2025-01-20"]


words = st.sampled_from(
    "Ada Lund Omar Rao Arden on Tuesday Monday last year in May 2022 the 1990s ( ) “ ” . , ’s -- \n \n\n 3 ago two weeks 😀".split(
        " "
    )
)


@given(st.lists(words, max_size=40).map(" ".join), st.sampled_from([None, "2025-01-21", "2024-02-29"]))
@settings(max_examples=120)
def test_spans_lie_within_the_text_in_order_and_apart(text: str, date: str | None) -> None:
    found = annotate_text(text, entities=PEOPLE, date=date)
    for spans in (found.mentions, found.times):
        at = 0
        for span in spans:
            assert at <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == span.text
            at = span.end


def test_the_build_reads_a_text_as_the_library_does() -> None:
    """One machinery: the demo's articles in plain text give the same mentions through both doors."""
    from briefgen.config import Options
    from briefgen.pipeline import annotated_site
    from tests.conftest import ROOT

    _, annotated = annotated_site(ROOT, Options())
    body = annotated.prose["article", "trade-record", ("body",)]
    article = next(a for a in annotated.sources.articles if a.id == "trade-record")
    assert article.date is not None
    alone = briefgen.annotate_text(body.text.plain, entities=annotated.registry, date=article.date.day)
    overruled = {rule.text for rule in article.links.set}
    assert [(m.start, m.entity_id) for m in alone.mentions if m.text not in overruled] == [
        (m.start, m.entity_id) for m in body.mentions if m.text not in overruled
    ]
