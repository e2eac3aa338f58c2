"""What the words around a surname tell of its bearer: a relative told beside a name, two of the name at once, who owns what, a
pronoun, an office held on the day. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import person
from tests.linking.traps import read

ADA, NILS = person("ada", "Ada Marrick"), person("nils", "Nils Marrick")
JUN, KIM = person("jun", "Lee Jun-ho"), person("kim", "Lee Kim-su")
OLD = person("old", "Otto Varn", role="Prime minister of Velm until 1990")
NOW = person("now", "Karl Varn", role="Prime minister of Velm")
TOVA = person("tova", "Tova Selk", summary="Actress and painter.")
BRAM = person("bram", "Bram Selk", summary="Brother of the actress Tova Selk.")
LADY = person("lady", "Diana Trenk", aliases=["Lady Trenk"])
LORD = person("lord", "Oswald Trenk")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Nils Marrick](nils) won. [Ada Marrick](ada), his sister, will help. Marrick thanked the voters.", [ADA, NILS],
     "a relative told behind the name does not take the surname over"),
    ("[Nils Marrick](nils) won. [Ada Marrick](ada), his much younger sister and adviser, will help. Marrick left.", [ADA, NILS],
     "an apposition with more words"),
    ("[Nils Marrick](nils) won. [Ada Marrick](ada), his opponent, will help. [Marrick](ada) left.", [ADA, NILS], "no relative"),
    ("[Nils Marrick](nils) won. [Ada Marrick](ada), his sister said, will help. [Marrick](ada) left.", [ADA, NILS],
     "a relative who says so"),
    ("[Nils Marrick](nils) won. [Ada Marrick](ada), Otto's sister, will help. [Marrick](ada) left.", [ADA, NILS],
     "the sister of somebody who is told by name"),
    ("[Oswald Trenk](lord) was jailed. [Lady Trenk](lady) was held. [Trenk](lord), her husband, joined her.", [LADY, LORD],
     "a husband is not the lady"),
    ("[Ada Marrick](ada) and [Nils Marrick](nils) met in Velm. Marrick was young.", [ADA, NILS], "two named at once"),
    ("[Ada Marrick](ada) met [Nils Marrick](nils) in Velm. [Marrick](nils) was young.", [ADA, NILS], "not named at once"),
    ("[Ada Marrick](ada) lost; [Nils Marrick](nils) won. Marrick might have met Marrick.", [ADA, NILS], "side by side"),
    ("[Ada Marrick](ada) lost; [Nils Marrick](nils) won. [Marrick](nils) wept, and [Marrick](nils) left.", [ADA, NILS],
     "one after the other, in two clauses"),
    ("[Ada Marrick](ada) came. [Nils Marrick](nils) of Velm and Marrick may meet.", [ADA, NILS], "beside a full name"),
    ("[Lee Jun-ho](jun) came. [Lee](jun)'s father, [Lee Kim-su](kim), wept.", [JUN, KIM], "before a full name that begins with it"),
    ("[Ada Marrick](ada) was fifth. [Nils Marrick](nils), who owns the team, smiled at Marrick's place.", [ADA, NILS],
     "what the subject would call his own"),
    ("[Nils Marrick](nils) smiled at Marrick's place. [Ada Marrick](ada) was fifth.", [ADA, NILS],
     "the other is named only later"),
    ("[Nils Marrick](nils) left, and [Marrick](nils)'s lawyer spoke.", [NILS, ADA], "another clause"),
    ("[Nils Marrick](nils) smiled at [Marrick](nils)'s place.", [NILS], "nobody else of the name is known"),
    ("[Bram Selk](bram) came. Selk explained that she had heard of it. [Tova Selk](tova) wept.", [BRAM, TOVA],
     "a pronoun for the other, whose summary tells what she is"),
    ("[Tova Selk](tova) wept. [Bram Selk](bram) came. Selk said her husband was away.", [BRAM, TOVA], "a possessive pronoun"),
    ("[Bram Selk](bram) came. [Selk](bram) explained that he had heard of it.", [BRAM, TOVA], "his own pronoun"),
    ("[Bram Selk](bram) came. [Selk](bram) said she was ill.", [BRAM], "nobody else of the name is known"),
    ("Prime Minister [Karl Varn](now) and his sister are at odds over the house of [Otto Varn](old). "
     "Prime Minister [Varn](now) left. PM [Varn](now) left.", [NOW, OLD], "an office that the other held once"),
    ("[Karl Varn](now) sold the house of [Otto Varn](old). In 1985 Prime Minister [Varn](old) bought it.",
     [NOW, OLD], "a year of his"),
    ("[Karl Varn](now) waved. Prime Minister [Otto Varn](old) and his son left. Prime Minister [Varn](old) "
     "was celebrating.", [NOW, OLD],
     "a title with which the text names him in full"),
    ("[Karl Lund](duke) came. The 2nd Lord [Lund](duke) left; the 3rd Lord Lund and the fourth Baron Lund did not.",
     [person("duke", "Karl Lund, 2nd Baron Lund", aliases=["Karl Lund"])], "another peer of the name"),
    ("First Lady [Ada Marrick](ada) came. First Lady [Marrick](ada) left.", [ADA], "a first lady is no peer"),
    ("[Otto Varn](old) had a house. Prime Minister [Varn](old) left.", [NOW, OLD], "the holder of today is not named"),
    ("[Ada Marrick](ada), [Karl Marrick](karl) and [Otto Marrick](otto) met. Marrick left. Mrs [Marrick](ada) wept. "
     "Mrs [Marrick](ada) slept.",
     [ADA, person("karl", "Karl Marrick"), person("otto", "Otto Marrick"), person("ida", "Ida Marrick")],
     "the one woman of the name in the text, whatever was open before"),
    ("[Ada Marrick](ada) and [Jean-Luc Marrick](jean) met. Mrs [Marrick](ada) left; Mr [Marrick](jean) wept.",
     [ADA, person("jean", "Jean-Luc Marrick")], "a French man's double name"),
    ("[Ada Marrick](ada) and [Ida Marrick](ida) met. Mrs Marrick left.", [ADA, person("ida", "Ida Marrick")],
     "two women of the name"),
    ("[Lang Marrick](lang) came. John Marrick left; Marrick wept. Mr Marrick slept.",
     [person("lang", "Lang Marrick", role="Businessman"), person("a", "John Marrick"), person("b", "John Marrick")],
     "a man of two who are called so was named since"),
    ("Vice President [Ada Marrick](ada-vice) left; so did [Nils Marrick](nils-head). His deputy, [Ada Marrick](ada-vice), wept. "
     "President [Marrick](nils-head) spoke.",
     [person("ada-vice", "Ada Marrick", role="Vice president of Velm"),
      person("nils-head", "Nils Marrick", role="President of Velm")], "a vice president is no president"),
    ("[Karl Varn](now) came. [Otto Varn](old) and [Karl Varn](now) met. Varn left. [Otto Varn](old) spoke; his brother [Karl](now) "
     "left. PM [Varn](now) wept.", [NOW, OLD], "an office is stronger than any order"),
    ("[Karl Varn](now) came. His sister, Dr [Vera Varn](vera), lives there. Dr [Varn](vera) left.",
     [NOW, person("vera", "Vera Varn")], "a relative with a title, who is called by it"),
    ("[Ada Marrick](ada) wrote it. [Nils Marrick](nils), the astronomer, was no kin. It is long, Marrick writes.", [ADA, NILS],
     "one who is named to be set aside"),
    ("[Ada Marrick](ada) wrote it. [Nils Marrick](nils), the astronomer, is not related to her. Marrick left.", [ADA, NILS],
     "another way to say so"),
    ("[Ada Marrick](ada) wrote it. [Nils Marrick](nils) was no fool. [Marrick](nils) left.", [ADA, NILS],
     "something else to be not"),
    ("[Bram Lund](bram-l) and [Bram Cowle](bram) met. [Barry Cowle](barry), [Bram](bram)'s brother, won. [Cowle](barry) is 43.",
     [person("bram-l", "Bram Lund"), person("bram", "Bram Cowle"), person("barry", "Barry Cowle")],
     "whose brother has the surname, and the surname is the brother's"),
    ("[Bram Lund](bram-l) and [Bram Cowle](bram) met. [Barry Cowle](barry) won. Bram wept.",
     [person("bram-l", "Bram Lund"), person("bram", "Bram Cowle"), person("barry", "Barry Cowle")], "whose brother is not said"),
    ("[Rosa Dahl](rosa) knew [Dan Rosa](dan). Rob Gronwald limped; his brother Dan was cut.",
     [person("rosa", "Rosa Dahl"), person("dan", "Dan Rosa")], "a relative of somebody else"),
    ("Jon Davos and [Rhys Davos](rhys) met. Davos left.",
     [person("a", "Jon Davos"), person("b", "Jon Davos"), person("rhys", "Rhys Davos")],
     "one of two, and another of the name with him"),
]  # fmt: skip

OFFERED: list[tuple[str, list[dict[str, Any]], tuple[str, ...], str]] = [
    ("[Ada Marrick](ada) and [Nils Marrick](nils) met. Marrick left. [Ada Marrick](ada) came.",
     [ADA, NILS, person("a", "A. Marrick")], ("ada", "nils"), "those whom the text names, the one whom it names more often first"),
    ("[Nils Marrick](nils) came, then [Ada Marrick](ada), his sister. Marrick left.", [ADA, NILS],
     ("ada", "nils"), "a relative, too"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "first", "why"), [pytest.param(*row, id=row[3]) for row in OFFERED])
def test_those_who_are_offered(text: str, entities: list[dict[str, Any]], first: tuple[str, ...], why: str) -> None:
    made = read(text, entities)
    assert [s.candidates[: len(first)] for s in made.skipped] == [first], why


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_clauses(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
