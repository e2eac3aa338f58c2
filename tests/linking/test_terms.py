"""Terms of a glossary: entities of the type Concept, whose names are common nouns."""

from __future__ import annotations

import pytest

from briefgen import annotate_text
from briefgen.annotate.aliases import common_words
from briefgen.model import Entity

TERMS = [
    {"id": "tariff", "type": "Concept", "name": "tariff", "aliases": ["tariffs"], "summary": "A tax on goods from abroad."},
    {"id": "gdp", "type": "Concept", "name": "gross domestic product", "aliases": ["GDP"]},
    {"id": "inflation", "type": "Concept", "name": "inflation"},
]


@pytest.mark.parametrize(
    ("text", "linked", "why"),
    [
        ("They set a tariff.", ["tariff"], "as it is written"),
        ("Tariffs rose.", ["Tariffs"], "at the beginning of a sentence, and in the plural"),
        ("They fear that high inflation lasts.", ["inflation"], "behind an adjective"),
        ("Gross domestic product fell.", ["Gross domestic product"], "several words, the first with a capital"),
        ("The GDP is the gross domestic product.", ["GDP", "gross domestic product"], "its abbreviation"),
        ("The Tariff Commission met.", [], "within a longer name"),
    ],
)
def test_a_term_is_linked_where_it_stands(text: str, linked: list[str], why: str) -> None:
    found = annotate_text(text, entities=TERMS, date="2025-03-12").mentions
    assert [text[m.start : m.end] for m in found] == linked, why


def test_terms_in_lower_case_are_not_warned_of() -> None:
    assert not list(common_words(map(Entity.model_validate, TERMS)))
