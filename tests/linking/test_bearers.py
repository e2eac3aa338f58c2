"""Whose name it is of those who bear it: the given name of one and the surname of another, the one whom the text is about, the one
of that name who is new. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read

KELLY, HUGO = person("kelly", "Kelly Marrick"), person("hugo", "Hugo Kelly")
ADA, BRO = person("ada", "Ada Marrick"), person("bro", "Nils Marrick")
DUKE = person("duke", "Karl Lund, 1st Duke of Arden", aliases=["Duke of Arden"])
PLANET = {"id": "planet", "type": "Concept", "name": "Ceres (planet)", "aliases": ["Ceres"]}
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
    ("[Ada Marrick](ada) won. [Marrick](ada) named [Nils Marrick](bro) as her deputy. Marrick thanked her voters.", [ADA, BRO],
     "the sentence that names the other calls her so"),
    ("[Ada Marrick](ada) won. She named [Nils Marrick](bro) as her deputy. [Marrick](bro) thanked her.", [ADA, BRO],
     "the one named last, where it does not"),
    ("[Ada Marrick](ada) won. There is another Marrick in the hall, a second Marrick and the other Marrick. [Marrick](ada) left.",
     [ADA], "somebody else of the name"),
    ("Karl Marrick, 57, whose father [Nils Marrick](bro) and aunt [Ada Marrick](ada) are mayors, came. Marrick spoke.", [ADA, BRO],
     "a stranger, told of by two relatives"),
    ("[Ada Marrick](ada) came. The town of Marrick is old, and so is the village of Marrick.", [ADA], "a place"),
    ("The [Duke of Arden](duke) came. The 10th Duke of Arden and the third Duke of Arden did not; the [Duke of Arden](duke) left.",
     [DUKE], "another who bore the title"),
    ("The first [Duke of Arden](duke) came.", [DUKE], "his own number, in words"),
    ("[Ed Lund](ed) came. [Ed](ed) spoke.", [person("ed", "Ed Lund")], "a given name of two letters"),
    ("[Do Lund](do) came. Do you see?", [person("do", "Do Lund")], "but no word of grammar"),
    ("[Ada Marrick](ada) came. Dame [Ada](ada) spoke.", [person("ada", "Ada Marrick", aliases=["Dame Ada Marrick"])],
     "a title that the registry has"),
    ("[Ada Marrick](ada) came. Dame Ada spoke.", [ADA], "a title that nobody has given her"),
    ("[Karl Lund](karl) watched daughters [Ceres](ceres) and Ida. [Ceres Lund](ceres) won.",
     [person("karl", "Karl Lund"), person("ceres", "Ceres Lund"), PLANET], "a daughter is no planet"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_bearers(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
