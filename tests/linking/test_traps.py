"""The trap tables: what must be linked is marked, and nothing else may be."""

from __future__ import annotations

import pytest

from tests.linking import cases_metonyms, cases_names, cases_people
from tests.linking.traps import ENTITIES, read

TABLES = cases_names.CASES | cases_people.CASES
ROWS = [pytest.param(text, why, id=f"{kind}: {why}") for kind, rows in TABLES.items() for text, why in rows]
METONYMS = [pytest.param(text, why, id=why) for text, why in cases_metonyms.CASES]


@pytest.mark.parametrize(("text", "why"), ROWS)
def test_names(text: str, why: str) -> None:
    made = read(text)
    assert made.found == made.expected, why


@pytest.mark.parametrize(("text", "why"), METONYMS)
def test_metonyms(text: str, why: str) -> None:
    made = read(text)
    assert made.found == made.expected, why
    for mention in made.mentions:
        if mention.via is not None:
            name = next(e["name"] for e in ENTITIES if e["id"] == mention.entity_id)
            assert f"for {name}" in mention.reason


def test_every_class_has_enough_cases_that_differ() -> None:
    assert all(len({why for _, why in rows}) == len(rows) >= 8 for rows in TABLES.values())
    readings = [any(f"]({place})" in text for place in cases_metonyms.PLACES) for text, _ in cases_metonyms.CASES]
    assert len(readings) >= 60
    assert readings.count(True) >= 30
    assert readings.count(False) >= 30
