"""Whose name it is of those who bear it: the given name of one and the surname of another, the one whom the text is about, the one
of that name who is new. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read

KELLY, HUGO = person("kelly", "Kelly Marrick"), person("hugo", "Hugo Kelly")
OTTO, THOMAS = person("otto", "Otto Lund"), person("thomas", "Thomas Otto")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Kelly Marrick](kelly) spoke. [Kelly](kelly) was glad. [Hugo Kelly](hugo) came late.", [KELLY, HUGO],
     "the given name of one named before, not the surname of one named later"),
    ("[Kelly Marrick](kelly) spoke. Mr [Kelly](hugo) was glad. [Hugo Kelly](hugo) came late.", [KELLY, HUGO],
     "but behind a form of address a surname"),
    ("[Thomas Otto](thomas) met [Otto Lund](otto). Otto was late.", [OTTO, THOMAS],
     "both are named, and the text has called neither so"),
    ("[Thomas Otto](thomas) spoke; [Otto](thomas) left. He met [Otto Lund](otto). [Otto](thomas) was late.", [OTTO, THOMAS],
     "the text has called one by the surname"),
    ("[Otto Lund](otto) spoke; [Otto](otto) left. He met [Thomas Otto](thomas). [Otto](otto) was late.", [OTTO, THOMAS],
     "the text has called one by the given name"),
    ("[Thomas Otto](thomas) spoke. [Otto](thomas) wept; [Otto Lund](otto) did not.", [OTTO, THOMAS],
     "the other is named only later"),
    ("[Thomas Otto](thomas) met [Otto Lund](otto). Mayor [Otto](thomas) left.", [OTTO, THOMAS], "an office goes with a surname"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_bearers(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
