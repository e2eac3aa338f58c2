"""Places and bodies of two countries under one name, by the words right beside it; and what is no question. What is not marked must
not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read

VELM_IN = {"id": "velm-in", "type": "Place", "name": "Velm (India)", "aliases": ["Velm"], "summary": "State of India."}
VELM_PK = {"id": "velm-pk", "type": "Place", "name": "Velm (Pakistan)", "aliases": ["Velm"], "summary": "Province of Pakistan."}
HOUSE_US, HOUSE_PH = (
    {"id": id_, "type": "PublicBody", "name": f"House of Deputies of the {land}", "aliases": ["House of Deputies"]}
    for id_, land in (("house-us", "United States"), ("house-ph", "Philippines"))
)
UNION_NO = {"id": "no", "type": "Organization", "name": "Union Party (Norway)", "aliases": ["Union Party"]}
UNION_VE = {"id": "ve", "type": "Organization", "name": "Union Party of Velm", "aliases": ["Union Party"]}
ADA, TOWN = person("ada", "Ada Velm"), {"id": "velm-town", "type": "Place", "name": "Velm"}

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("Pakistan mourned. In the Indian state of [Velm](velm-in) it rained.", [VELM_IN, VELM_PK], "the adjective beside it"),
    ("Pakistan mourned. In [Velm](velm-in), India, it rained.", [VELM_IN, VELM_PK], "the country behind it"),
    ("India mourned. The Pakistani province of [Velm](velm-pk) did not.", [VELM_IN, VELM_PK], "and the other way round"),
    ("The Norwegian city of Velm is old.", [VELM_IN, VELM_PK], "a third country's"),
    ("The Philippine [House of Deputies](house-ph) voted; the Japanese House of Deputies did not.", [HOUSE_US, HOUSE_PH],
     "the adjective before a body"),
    ("Velm and Norway met. The Union Party won.", [UNION_NO, UNION_VE], "“of Velm” counts as much as a country in brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_lands(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why


def test_a_family_is_no_question() -> None:
    made = read("Ada Lund met Karl Lund. The Lund family left.", [person("ada", "Ada Lund"), person("karl", "Karl Lund")])
    assert [s.text for s in made.skipped] == ["Lund"]
    assert not made.skipped[0].ambiguous
    assert "“family” after it makes it several" in made.skipped[0].reason


def test_all_that_speaks_against_a_reading_is_told() -> None:
    made = read("The Norwegian town of Velm, Ohio, is old.", [VELM_IN])
    assert [s.reason for s in made.skipped] == [
        "alias “Velm” of “Velm (India)”, but “Ohio” after it makes it another and “Norwegian” beside it makes it another country's"
    ]
