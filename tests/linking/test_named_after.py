"""What has somebody's name and is nobody: places, streets, rooms, firms, families; and names that only end or begin like one of the
registry. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.test_namesakes import firm, person
from tests.linking.traps import read

HUGO = person("hugo", "Hugo Marrick")
TOWN = {"id": "town", "type": "Place", "name": "Marrick", "summary": "City in France."}
BANK = firm("bank", "Marrick Lund")
BREWERY = firm("brewery", "Marrick", summary="Brewery.")
NILS, KARL = person("nils", "Nils Selk"), person("karl", "Karl Lund")
SRI = person("sri", "K. R. Sandharan")
JNR = person("jnr", "Bram Corley Jnr", aliases=["Bram Corley"])
SNR = person("snr", "Bram Corley Snr")
LEADER = person("leader", "Gerald Gorham", role="President of Velm until 1977")
MOTORS = firm("motors", "Gorham Motor Company", aliases=["Gorham"])
CROWN = person("crown", "Selim, Crown Prince of Velm", aliases=["Crown Prince Selim"])
DUKE = person("duke", "Prince Otto", aliases=["Duke of Arden"])
STEEL = firm("steel", "Tarvo Iken", aliases=["TIL"])

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Hugo Marrick](hugo) wrote. [Marrick](town), France, is named after him.", [HUGO, TOWN], "a place, by its country"),
    ("[Hugo Marrick](hugo) wrote. Marrick, Ontario, is named after him, and so is Marrick, Michigan.", [HUGO],
     "places that are not known"),
    ("[Hugo Marrick](hugo) wrote. He saw [Marrick](hugo), France's minister.", [HUGO], "but a minister"),
    ("[Hugo Marrick](hugo) wrote until 2020. Marrick, Ontario, is not his.", [HUGO], "a year is no table"),
    ("[Hugo Marrick](hugo) won: 1 [Marrick](hugo), France, 9.58.", [HUGO], "a table of results"),
    ("[Hugo Marrick](hugo) wrote. The old capital, [Marrick](town), is far. He left the city of [Marrick](town).", [HUGO, TOWN],
     "a place, by what it is"),
    ("[Hugo Marrick](hugo) wrote. In the city, [Marrick](hugo), 61, was loved; in the capital, [Marrick](hugo), who sang, wept.",
     [HUGO, TOWN], "a city, and then he, by what is told of people"),
    ("[Hugo Marrick](hugo) wrote. In the city [Marrick](hugo) was loved.", [HUGO], "a city, and then he"),
    ("[Hugo Marrick](hugo) came. Marrick, the musical, is long. [Marrick](hugo), the musical director, wept.", [HUGO],
     "a work of that name, and who directs it"),
    ("[Hugo Marrick](hugo) was an heir to the [Marrick](brewery) brewery.", [HUGO, BREWERY], "a firm, by what it is"),
    ("[Hugo Marrick](hugo) came. Hugo, the firm's bank for farmers, is named after him.", [HUGO], "a thing with the given name"),
    ("[Hugo Marrick](hugo) came. [Hugo](hugo), the banker, wept.", [HUGO], "but a banker"),
    ("[Hugo Marrick](hugo) lived there. They left Hugo Marrick Drive, saw the Hugo Marrick Wing and sat in the Hugo Marrick "
     "Reading Room. [Hugo Marrick](hugo) Monday said no.", [HUGO], "streets and rooms"),
    ("[Marrick Lund](bank) is a bank. The Marrick Lund Trading Corporation failed. Louise Marrick Lund kept a letter. "
     "[Marrick Lund](bank) Chairman Karl Selk came.", [BANK], "another firm of that name, and a woman"),
    ("N. Selk & Lund lent money. [Nils Selk](nils) and [Karl Lund](karl) met. Selk & Lund grew.", [NILS, KARL],
     "a firm of partners"),
    ("[Nils Selk](nils) came. So did Kuhn, Selk, and Kuhn, Selk & Co. grew.", [NILS], "a firm that the text has in full"),
    ("[Nils Selk](nils) had founded Kuhn, Selk. It was bought by Loeb & Co.", [NILS],
     "two names without an “and”, and firms about"),
    ("[Hugo Marrick](hugo) would have wept, but Marrick kept its price.", [HUGO, BREWERY], "the subject once more, or the firm"),
    ("[Hugo Marrick](hugo) would have wept, but [Marrick](hugo) kept his price.", [HUGO], "no firm of the name"),
    ("[Nils Selk](nils) came. So did Kuhn, [Selk](nils) and others.", [NILS], "a list, and no firm"),
    ("The house has no member of the Selk, Lund and Marrick families. [Nils Selk](nils), [Karl Lund](karl) and "
     "[Hugo Marrick](hugo) lost.", [NILS, KARL, HUGO], "several families"),
    ("[Karl Lund](karl) and [Nils Selk](nils) met. [Lund](karl), [Selk](nils) and their brothers left.", [NILS, KARL],
     "two people, and their families"),
    ("R. K. Sandharan wrote. Sandharan smiled.", [SRI], "other initials"),
    ("[K. R. Sandharan](sri) wrote. [K. Sandharan](sri) smiled.", [SRI], "his own initials"),
    ("Minister [Bram Corley](jnr) spoke. [Bram Corley Snr](snr) had been a minister, too. [Bram Jnr](jnr) left.", [JNR, SNR],
     "the son, whom the registry calls so"),
    ("[Bram Corley](snr) spoke. [Bram Corley Snr](snr) wept.", [SNR], "nobody else is called so"),
    ("Bram Corley spoke. [Bram Corley Snr](snr) had been a minister, too.", [SNR, person("jnr", "Bram Corley Jnr")],
     "“Snr” tells the father from somebody"),
    ("[Bram Corley Snr](snr) left. Corley senior was old. [Corley](snr) senior adviser Otto Lund wept.", [SNR], "one of several"),
    ("President [Gorham](leader) pardoned him. A car by [Gorham](motors) stood outside.", [LEADER, MOTORS],
     "a president is no firm"),
    ("[Crown Prince Selim](crown) came. Crown Prince Omar did not. The Crown paid.", [CROWN], "a word of a title is no given name"),
    ("The [Duke of Arden](duke) came. The Grand Old Duke of Arden is a rhyme.", [DUKE], "a rhyme"),
    ("[Nils Selk](nils) had four sons: Karl, Nils, Otto and Hans. [Nils](nils) wept.", [NILS], "a son of the same name"),
    ("[Nils Selk](nils) was a baker. He had a son, Nils. [Nils](nils) wept.", [NILS], "a son, whose father a pronoun tells"),
    ("[Nils Selk](nils) met [Karl Lund](karl). [Karl](karl) had a son, [Nils](nils).", [NILS, KARL],
     "somebody else's son may be he"),
    ("[Nils Selk](nils) had a housekeeper; Mrs Selk, as she became, left.", [NILS], "a name that somebody took"),
    ("[Hugo Marrick](hugo) sold it. Otto Lund was president of [Marrick](brewery) until 1999.",
     [HUGO, BREWERY], "who has presidents"),
    ("[Nils Selk](nils) had two friends: Karl and Otto. [Nils](nils) wept.", [NILS], "no sons"),
    ("[Tarvo Iken Ltd](steel) ([TIL](steel)) sells steel. [TIL](steel) rose.", [STEEL], "initials with the legal form"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_named_after(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
