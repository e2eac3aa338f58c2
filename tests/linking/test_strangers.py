"""Strangers whose names end or begin like one of the registry, and surnames of which the text leaves open whose they are. What is
not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

OTTO = person("otto", "Otto Marrick")
IDA = person("ida", "Ida Marrick")
SELIM = person("selim", "Selim bin Karim Al Zard", aliases=["King Selim"])
HULL = {"id": "tarn", "type": "Vessel", "name": "Tarn"}
JORDAN = {"id": "jordan", "type": "Country", "name": "Jordan"}
CITY = {"id": "washington", "type": "Place", "name": "Washington", "role": "City, the capital of the United States"}
GRANTA = {"id": "granta", "type": "Place", "name": "Granta", "role": "City in England"}
KING = person("king", "Rudolf II", aliases=["King Rudolf"])
PARTY = {"id": "party", "type": "Organization", "name": "Velm People's League (Nora)"}
WORKS = firm("works", "Marrick Motor Company", aliases=["Marrick"])

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Otto Marrick](otto) came. Mayor of Granvik Nils Marrick left. Marrick wept.",
     [OTTO], "a given name behind what an office is of"),
    ("Minister for Climate Change Vilhelma Marrick left. [Otto Marrick](otto) came.", [OTTO], "an office of two words"),
    ("[Otto Marrick](otto) came. Minister of Foreign Affairs [Marrick](otto) left.", [OTTO], "an office, and no given name"),
    ("[Otto Marrick](otto) came. Chief of Staff [Marrick](otto) left.", [OTTO], "another one"),
    ("[Otto Marrick](otto) came. Mayor of Granvik [Marrick](otto) left.", [OTTO], "a place that is not known"),
    ("Otto Marrick Jnr has said so. Marrick Jnr left. Marrick wept.", [OTTO], "the son"),
    ("[King Selim](selim) spoke. Selim al-Oudi left; so did Selim bin Tarek and Selim ibn Zard.",
     [SELIM], "others of that given name"),
    ("[Otto Marrick](otto) told [Marrick](otto) al-Jazeera had called.", [OTTO], "a name of its own behind “al-”"),
    ("Otto von Tarn spoke. Tarn slept. The ship was late.", [HULL], "a ship, and a man of its name"),
    ("Michael B. Jordan played. Jordan won.", [JORDAN], "an initial before the name of a country"),
    ("[Jordan](jordan) voted. Rep. Jim Jordan spoke. Jordan said no.", [JORDAN], "an abbreviated title before a given name"),
    ("The USS Otto Marrick sailed. [Otto Marrick](otto) waved.", [OTTO], "a ship that has his name"),
    ("Describing [Jordan](jordan)'s reasons, she left. Visiting [Jordan](jordan) in May, he spoke.", [JORDAN],
     "a participle at the head of a sentence"),
    ("Sterling Jordan spoke.", [JORDAN], "a given name in -ing"),
    ("Otto for America won. [Otto Marrick](otto) left.", [OTTO], "a campaign"),
    ("[King Rudolf II](king) came. [Rudolf II](king) left. [King Rudolf](king) wept. [Rudolf](king) slept.",
     [KING], "a ruler's number"),
    ("King Rudolf III came. II is a number.", [KING], "another ruler's number, and a number"),
    ("The [Velm People's League (Nora)](party) won.", [PARTY], "a bracket at the end of a name"),
    ("Rains came to Washington state. In Seattle, Washington, it snowed. [Washington](washington) was dry.", [CITY], "a state"),
    ("He studied in Granta, Massachusetts, and in Granta, British Columbia. [Granta](granta) is old.",
     [GRANTA], "a town elsewhere"),
    ("[Otto Marrick](otto) came. Marrick station is shut, Marrick Police said, and Marrick Market too.",
     [OTTO], "places of the name"),
    ("[Otto Marrick](otto) came. Carmakers such as [Marrick](works) hired; [Marrick](works)'s old assembly plant did not.",
     [OTTO, WORKS], "a firm of the name, by the words around it"),
    ("[Otto Marrick](otto) came. [Marrick](otto) was fined; [Marrick](otto)'s shares fell.", [OTTO], "but no firm has the name"),
    ("[Ida Marrick](ida), a daughter of the 60-year-old former Prime Minister [Otto Marrick](otto), spoke. Marrick left.",
     [OTTO, IDA],
     "a relative behind an office"),
    ("She came with her father, [Otto Marrick](otto). Marrick wept.", [OTTO, IDA], "a relative of somebody who may have the name"),
    ("She came with her father, [Otto Marrick](otto). [Marrick](otto) wept.", [OTTO], "but nobody else of the name is known"),
    ("[Otto Marrick](otto) followed the coffin of his aunt. Marrick was loved. [Ida Marrick](ida) was 90.", [OTTO, IDA],
     "a relative who is named only later"),
    ("[Otto Marrick](otto) spoke. [Marrick](otto) was loved. [Ida Marrick](ida) was 90.", [OTTO, IDA], "no relative between"),
    ("[Otto Marrick](otto) met [Ida Marrick](ida). [Otto](otto) waved. Marrick wept.",
     [OTTO, IDA], "one told of by the given name since"),
    ("[Ida Marrick](ida) met [Otto Marrick](otto). Marrick was born as the first child of [Otto Marrick](otto).", [OTTO, IDA],
     "whose relative stands behind"),
    ("Nils Marrick spoke. The late Prime Minister [Otto Marrick](otto) died in 2015. Marrick left.", [OTTO], "one who is dead"),
    ("[Rudolf I](rudolf) met [Otto II of Velm](velm-king) in [Velm](velm). [Otto](velm-king) left [Velm](velm). I saw it.",
     [person("rudolf", "Rudolf I"), person("velm-king", "Otto II of Velm"), {"id": "velm", "type": "Place", "name": "Velm"}],
     "where somebody is of is no surname, nor is “I”"),
    ("[Rudolf II](king) came. His uncle Rudolf I did not.", [KING], "the first of a name"),
    ("The [Velm Party (VP)](vp) won. [VP](vp) leaders cheered.",
     [{"id": "vp", "type": "Organization", "name": "Velm Party (VP)"}], "an abbreviation within the name"),
    ("[Otto Marrick](otto) came. Marrick was fined; [Marrick](works) is a Velm carmaker. The CEO of [Marrick](works) left.",
     [OTTO, WORKS], "what is told of firms, and what now and then of people, too"),
    ("[Ida Marrick](ida), a daughter of [Otto Marrick](otto), came. Marrick spoke. Marrick left. [Ida Marrick](ida) sang. "
     "[Marrick](ida) wept.", [OTTO, IDA], "what is open stays open, until one is named again"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_strangers(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why


def test_a_full_stop_is_no_part_of_an_abbreviation_without_dots() -> None:
    city = {"id": "city", "type": "Place", "name": "Velm", "aliases": ["Velm, D.C."]}
    assert read("He lives in [Velm, DC](city). She lives in [Velm, D.C.](city)", [city]).found == {
        (12, "Velm, DC", "city"),
        (35, "Velm, D.C.", "city"),
    }
