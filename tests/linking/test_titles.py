"""A full name in the title stands before the text. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read

YANNIS, WALTER = person("yannis", "Yannis Marrick"), person("walter", "Walter Yannis")
ADA, NILS = person("ada", "Ada Marrick"), person("nils", "Nils Marrick")
LUND = {"id": "lund", "type": "Place", "name": "Lund"}

CASES: list[tuple[str, str, list[dict[str, Any]], str]] = [
    ("Yannis Marrick named coach", "[Yannis](yannis) was glad. [Walter Yannis](walter) named him.", [YANNIS, WALTER],
     "the given name of whom the title names, not the surname of somebody named later"),
    ("Club names coach", "[Yannis](walter) was glad. [Walter Yannis](walter) left.", [YANNIS, WALTER],
     "nobody is named in the title"),
    ("Ada Marrick resigns", "Mayor [Marrick](ada) left. [Nils Marrick](nils) came. [Marrick](nils) spoke.",
     [ADA, NILS], "until another is named in full"),
    ("Ada Marrick and Nils Marrick resign", "Marrick wept.", [ADA, NILS], "both are named there"),
    ("Ada Marrick resigns", "[Marrick](ada) wept.", [ADA], "nowhere named in full in the text"),
    ("Nils Marrick resigns", "President [Marrick](head) wept. His brother, [Nils](nils), left.",
     [NILS, person("head", "Ada Marrick", role="President of Velm")],
     "a relative of somebody of the surname"),
    ("Nils Marrick resigns", "President Trenk wept. His brother, Nils, left.", [NILS], "a relative of somebody else"),
    ("Marrick resigns", "Marrick wept.", [ADA], "a surname names nobody in full"),
    ("Ada Marrick Prize awarded", "Marrick wept.", [ADA], "inside a longer name"),
    ("Snow in Lund", "[Lund](lund) is white. Ada Lund came.", [LUND], "a place is named by its name anyway"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "entities", "why"), [pytest.param(*row, id=row[3]) for row in CASES])
def test_titles(title: str, text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities, title=title)
    assert made.found == made.expected, why
