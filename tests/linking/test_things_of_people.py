"""Who is called by less than a name: by the given name of one that may be short for another's, by the last word of a body's; and
what bears a person's name. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

JIM, JAMES = person("jim", "Jim Marrick"), person("james", "James Marrick", aliases=["Bud Marrick"])
OLD, YOUNG = person("old", "Karl Lund"), person("young", "Karl H. B. Lund")
OTTO = person("otto", "Otto Lund")
ADA, NILS = person("ada", "Ada Marrick"), person("nils", "Nils Marrick")
VERA = person("vera", "Vera Trenk")
VELM = {"id": "velm", "type": "Organization", "name": "Velm National Congress"}
STATES = {"id": "states", "type": "Organization", "name": "Arden States Congress", "aliases": ["Congress"]}
LABOUR = {"id": "labour", "type": "Organization", "name": "Labour Party", "aliases": ["Labour"]}

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Jim Marrick](jim) met [James Marrick](james). [Jim](jim) left.", [JIM, JAMES], "the name itself, not one it is short for"),
    ("[James Marrick](james) came. Jim left. [Jim Marrick](jim) wept.", [JIM, JAMES], "whose name it is, is told only later"),
    ("[James Marrick](james) came. [Jim](james) left.", [JIM, JAMES], "nobody else of that name stands in the text"),
    ("[Karl H. B. Lund](young) sued. The founders, [Karl](old) and [Otto Lund](otto), were brothers.", [OLD, YOUNG, OTTO],
     "joined to a surname, and so another's whole name"),
    ("[Karl H. B. Lund](young) sued. The founders were [Nils](nils), [Karl](old), and [Otto Lund](otto).",
     [OLD, YOUNG, OTTO, person("nils", "Nils Lund")], "three, with a comma before the “and”"),
    ("[Karl H. B. Lund](young) sued. [Karl](young) left, and [Otto Lund](otto) wept.", [OLD, YOUNG, OTTO], "not joined"),
    ("[Nils Marrick](nils) ate. [Nils Marrick](nils)'s wife [Vera Trenk](vera) came. [Marrick](nils) left.", [ADA, NILS, VERA],
     "a relative of another surname"),
    ("[Nils Marrick](nils) came. It was his wife Vera. Marrick left. [Ada Marrick](ada) wept.", [ADA, NILS],
     "a relative who may have the name"),
    ("[Nils Marrick](nils) came. His wife Vera Marrick wept. Marrick left. [Ada Marrick](ada) wept.", [ADA, NILS],
     "a relative who has the name"),
    ("She was born in Velm on 3 May to [Nils Marrick](nils) and Vera Trenk. Marrick wept.", [ADA, NILS], "a father of somebody"),
    ("She spoke in Velm on 3 May to [Nils Marrick](nils) and Vera Trenk. [Marrick](nils) wept.", [ADA, NILS], "nobody's father"),
    ("Veteran [Labour](labour) politicians wept. [Labour](labour) won.", [LABOUR], "an adjective at the head of a sentence"),
    ("Influential [Labour](labour) politicians wept.", [LABOUR], "an adjective by its ending"),
    ("Vera Labour wept.", [LABOUR], "a given name"),
    ("[Nils Marrick](nils) came. The Marrick prize and the Nils Marrick award are large.", [NILS], "a prize, in small letters"),
    ("[Nils Marrick](nils) came. [Marrick](nils)'s prize is large.", [NILS], "a prize that he has"),
    ("Selk is Nils Marrick Professor of Physics at Velm. [Nils Marrick](nils), professor of physics, left.", [NILS], "a chair"),
    ("[Nils Marrick](nils) came. The Dr. Nils and Ada Marrick Foundation wept.", [NILS, ADA], "a foundation of two"),
    ("[Nils Marrick](nils) and his wife came. Nils's Club is closed, and [Nils](nils)'s club is open.", [NILS], "a shop"),
    ("[Nils Marrick](nils) came. [Nils](nils)'s Aunt Vera left.", [NILS], "no shop"),
    ("Minister [Sa'ad Trenk](saad) is the son of [Rafi Trenk](rafi). [Sa’ad Trenk](saad) left.",
     [person("saad", "Saad Trenk"), person("rafi", "Rafi Trenk")], "an apostrophe within a given name"),
    ("Minister [Saad Trenk](saad) left; [Sa'ad Trenk](saad) came.", [person("saad", "Sa'ad Trenk")], "or in the registry"),
    ("[Nils Marrick](nils) left. Ada'll Trenk laugh.", [NILS, person("adall", "Adall Trenk")], "no name, but a verb cut short"),
    ("[Ada Marrick](ada) sued [Nils Marrick](nils). “He lied,” Marrick said. “[Nils Marrick](nils) took it.”", [ADA, NILS],
     "who speaks is not whom the quotation names"),
    ("[Ada Marrick](ada) sued [Nils Marrick](nils). “She lied,” [Marrick](nils) said. “[Ada Marrick](ada) took it.”", [ADA, NILS],
     "the quotation names the other"),
    ("[Ada Marrick](ada) sued [Nils Marrick](nils). [Marrick](nils) said so. [Nils Marrick](nils) left.", [ADA, NILS],
     "nothing is quoted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_things_of_people(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why


@pytest.mark.parametrize(
    ("text", "offered", "why"),
    [
        ("The Velm National Congress met. The Congress won.", "velm", "the last word of what is named in full"),
        ("The Arden States Congress met. The Congress won.", "states", "its own alias"),
        ("The Congress won.", "states", "nobody else stands in the text"),
    ],
)
def test_last_words_of_bodies(text: str, offered: str, why: str) -> None:
    made = read(text, [VELM, STATES, firm("firm", "Velm Congress Hotels")])
    start = text.index("The Congress") + 4
    linked = [m.entity_id for m in made.mentions if m.start == start]
    asked = [skipped.candidates[0] for skipped in made.skipped if skipped.start == start]
    assert [*linked, *asked] == [offered], why
