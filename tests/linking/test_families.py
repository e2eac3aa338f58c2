"""Families, given names and what is named after people. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

LIAM, NOEL, ROSA = person("liam", "Liam Tarn"), person("noel", "Noel Tarn"), person("rosa", "Rosa Tarn")
WILL = person("will", "Will Young")
LIN, WEN, SUE = person("lin", "Lee Hsin Long", role="Prime minister"), person("wen", "Lee Wen Loong"), person("sue", "Lee Soo Lin")
DAVE, DON = person("dave", "Dave Marrick"), person("don", "Don Marrick")
HANS, HANS_L = person("hans", "Hans Selk"), person("hans-l", "Hans Lund", role="Crown prince of Velm")
VIET = person("viet", "Nguyen Van Tho")
ADA, LORD, PIP = (
    person("ada", "Ada Velm"),
    person("lord", "Otto Velm", aliases=["Lord Velm of Granvik"]),
    person("pip", "Peter Lund"),
)
SHIP = {"id": "ship", "type": "Thing", "name": "USS Gerald R. Marlow"}
GERALD, MARLOW = person("gerald", "Gerald Marlow"), firm("marlow", "Marlow Motor Company", aliases=["Marlow"])
STATE = {"id": "state", "type": "Place", "name": "Ohio"}
RIVER = {"id": "river", "type": "Place", "name": "Ohio River"}
SAUD = person("saud", "Selim bin Karim Al Zard", aliases=["King Selim"])
AHMED = person("ahmed", "Ahmed bin Karim")
JUNIOR = person("junior", "John Tarn Jr.")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Liam](liam) & [Noel Tarn](noel) sing.", [LIAM, NOEL], "two given names joined by & before one surname"),
    ("[Rosa](rosa), [Liam](liam) and [Noel Tarn](noel) sing.", [LIAM, NOEL, ROSA], "three"),
    ("The Tarn brothers, [Noel](noel) and [Liam](liam), sing. [Noel Tarn](noel) met [Liam Tarn](liam).", [LIAM, NOEL],
     "given names after the name of the family"),
    ("Noel Brandt came, and the Tarn brothers. Noel sang. [Noel Tarn](noel) left.", [NOEL], "a stranger of that given name"),
    ("The Tarn brothers came. Noel “Pip” Lund sang. [Noel Tarn](noel) left.", [NOEL], "a stranger with a nickname"),
    ("The Tarn brothers made King Noel. [Noel Tarn](noel) saw it.", [NOEL], "an office before it"),
    ("Noel came. [Noel Tarn](noel) left.", [NOEL], "no surname before it"),
    ("[Will Young](will) sang. Young people came. Young voters danced. [Young](will) said no. [Young](will) quickly left.", [WILL],
     "an adjective at the head of a sentence"),
    ("[Ada Rivers](ada-r) sang. Rivers were high. [Rivers](ada-r) was tired.", [person("ada-r", "Ada Rivers")], "several things"),
    ("[Otto Tárnez](otto-t) spoke. [Tárnez](otto-t) left.", [person("otto-t", "Otto Tárnez Velm-Brandt")],
     "a name with the mother's"),
    ("[Otto Tárnez Velm](otto-v) came. [Tárnez Velm](otto-v) sat. [Otto Tárnez](otto-v) slept.",
     [person("otto-v", "Otto Tárnez Velm")], "a name with the mother's, once it is whole in the text"),
    ("Otto Tárnez left.", [person("otto-v", "Otto Tárnez Velm")], "which may be another's where it is not"),
    ("[Lee Hsin Long](lin) spoke, and [Lee Wen Loong](wen) did. The late Mr Lee wept. PM [Lee](lin) left.", [LIN, WEN],
     "a family name that comes first, and “PM”"),
    ("It was 5 PM Lee waited.", [LIN, WEN], "the time of day"),
    ("[Lee Wen Loong](wen) met Dr [Lee Soo Lin](sue), and [Lee Wen Loong](wen) left with Dr [Lee](sue).", [WEN, SUE],
     "a title with which one of two is named"),
    ("[Don Marrick](don), a son of the singer [Dave Marrick](dave), came. Marrick wept.", [DAVE, DON],
     "a relative in one sentence"),
    ("[Don Marrick](don), whose 32-year-old brother [Dave Marrick](dave) sang, came. Marrick wept.", [DAVE, DON],
     "years in hyphens"),
    ("Joseph Anders Marrick is a peer. His brother, [Dave Marrick](dave), sings. Marrick wept.", [DAVE], "a stranger's relative"),
    ("[Hans Selk](hans) met [Hans Lund](hans-l). Hans wept. Crown Prince [Hans](hans-l) left.", [HANS, HANS_L],
     "a given name of two, and an office of one"),
    ("[Hans Selk](hans) sang. [Ada Velm](ada) came with her son Hans.", [HANS, ADA], "another family's relative"),
    ("[Dave Marrick](dave) and [Don Marrick](don) sang. The Marrick curse is old.", [DAVE, DON], "what is a family's"),
    ("[Dave Marrick](dave) sang. The Marrick-Lund family wept. A Marrick–Marrick final.", [DAVE], "two families"),
    ("[Dave Marrick](dave) won the Dave Marrick Human Rights Award at Dave Marrick International Airport.", [DAVE],
     "what is named after people"),
    ("[Dave Marrick](dave) sued Peters, Marrick, Lund & Selk.", [DAVE], "a firm of partners"),
    ("[Nguyen Van Tho](viet) resigned. [Tho](viet) is 68, Mr [Tho](viet) said.", [VIET], "a Vietnamese given name"),
    ("[Ada Velm](ada) spoke. [Lord Velm of Granvik](lord) left. [Ada Velm](ada) sang. [Velm](ada) wept.", [ADA, LORD], "a peer"),
    ("[Lord Tarn](peer) spoke. [Tarn](peer) left.", [person("peer", "Lord Tarn of Granvik")], "a peer without his place"),
    ("[Peter “Pip” Lund](pip) died. [Lund](pip) was 80. [Peter (Pip) Lund](pip) sang.", [PIP], "nicknames in marks and brackets"),
    ("The [USS Gerald R. Marlow](ship) left. [The Marlow](ship) will sail. The Gerald R. Marlow Strike Group waits.",
     [SHIP, GERALD, MARLOW], "a ship that is called by its last word"),
    ("The [Ohio River](river) rose. [The Ohio](river) is wide. The [Ohio](state) governor left [Ohio](state).", [STATE, RIVER],
     "a river and a state"),
    ("[King Selim](saud) rules. Prince [Ahmed bin Karim](ahmed) al-Zard fled.", [SAUD, AHMED], "the rest of another's name"),
    ("[Tom Roe](tom) denies that he robbed [Ann Roe](ann). Roe left.",
     [person("tom", "Tom Roe", aliases=["Roe"]), person("ann", "Ann Roe")], "a surname that is listed for one of two"),
    ("[Ann Roe](ann) came. [Roe](ann) left.",
     [person("tom", "Tom Roe", aliases=["Roe"]), person("ann", "Ann Roe")], "but not where he is not named"),
    ("[John Tarn Jr.](junior) sang. [John Jr.](junior) left.", [JUNIOR], "a given name with Jr."),
    ("[John Tarn Jr.](junior) met [Liam Tarn](liam). [Tarn Jr.](junior) left.", [JUNIOR, LIAM], "a surname with Jr."),
    ("[Ana Fernández](ana) spoke. [Fernández](ana) left. [Ana Fernández de Velm](ana) wept. [De Velm](ana) slept.",
     [person("ana", "Ana Fernández de Velm")], "a name with a husband's"),
    ("[Liam Tarn](liam) met [Rosa Tarn](rosa) and [Noel Tarn](noel). Tarn wept.", [LIAM, NOEL, ROSA], "three in one paragraph"),
    ("[Liam Tarn](liam) sang.\n\n[Rosa Tarn](rosa) danced.\n\n[Noel Tarn](noel) spoke. [Tarn](noel) wept.", [LIAM, NOEL, ROSA],
     "three in a paragraph each"),
    ("[Dave Marrick](dave) sang. His son took “Marrick” as a middle name. [Marrick](dave) wept.", [DAVE], "a word that is quoted"),
    ("[Dave Marrick](dave) met Sir [Hans Selk](hans). Sir Dave wept; Sir [Hans](hans) did not.", [DAVE, HANS], "a knight"),
    ("Peter Dave Marrick met [Dave Marrick](dave).", [DAVE], "a given name before a full name"),
    ("[Anna Lund](anna) sang. [Dave Marrick](dave) came with his wife, [Anna Lund](anna) Marrick.",
     [person("anna", "Anna Lund"), DAVE], "a married name"),
    ("[Hans Selk](hans) sang. Hans de Velde wept.", [HANS], "a given name before a particle"),
    ("[Dave Marrick](dave) sang. The Marrick acting family came; The Dave Marrick Story is a film.", [DAVE],
     "a family, and a film"),
    ("[Dave Marrick](dave) sang. [Marrick](dave) left. [Marrick](dave) came. [Marrick](dave) sat by [Don Marrick](don). "
     "Marrick wept.", [DAVE, DON], "whom the text calls by the surname alone"),
    ("[Dave Marrick](dave) sang. [Don Marrick](don), the son of Marrick, wept.", [DAVE, DON], "the son of somebody else"),
    ("[Lee Byung-chull](bc) sang. Mr [Lee](bc) left.", [person("bc", "Lee Byung-chull")], "two syllables joined by a hyphen"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_families(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
