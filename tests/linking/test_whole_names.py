"""Whole names against what is only short for another entity, and offices that are over. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

TIMES = {"id": "times", "type": "Organization", "name": "The Velm Times", "aliases": ["the Times"]}
COMPANY = firm("company", "The Velm Times Company", aliases=["Velm Times Co"])
GRANTA = {"id": "granta", "type": "Organization", "name": "The Times", "aliases": ["Times of Granta", "the Times"]}
FATHER = person("father", "Otto Marrick", role="President of Norway until 1986")
SON = person("son", "Otto Marrick Jr.", role="President of Norway")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[The Velm Times](times) reported it. [The Velm Times Co](company) sued.", [TIMES, COMPANY], "the firm is named only later"),
    ("[The Velm Times](times) reported it. He told the Times so. The [Times of Granta](granta) did not.", [TIMES, COMPANY, GRANTA],
     "who is named before, and whose whole name it is: both may be"),
    ("[Velm Times Co](company) sued.", [TIMES, COMPANY], "the firm by its own alias"),
    ("President Otto Marrick left on Monday.", [FATHER, SON], "the title of one, the name of the other"),
    ("In 1982 President [Otto Marrick](father) left.", [FATHER, SON], "a year of his"),
    ("The late President [Otto Marrick](father) left.", [FATHER, SON], "one who was president"),
    ("[Otto Marrick](father) left on Monday.", [FATHER, SON], "no title: the whole name"),
    ("President [Otto Marrick Jr.](son) left on Monday.", [FATHER, SON], "the whole name of the son"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_whole_names(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
