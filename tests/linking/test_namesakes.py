"""Namesakes in news: relatives, firms, captions, strangers. What is not marked must not be linked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.linking.traps import read


def person(id_: str, name: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": "Person", "name": name, **more}


def firm(id_: str, name: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": "Company", "name": name, **more}


OTTO, OTTO_II = person("otto", "Otto Brandt"), person("otto-ii", "Otto Brandt II")
PAUL, PAUL_HW = person("paul", "Paul W. Lund"), person("paul-hw", "Paul H. W. Lund")
BELA, OMAR = person("bela", "Bela Kiraly Zardi", aliases=["Bela Kiraly"]), person("omar", "Omar Zardi")
ALEK, PAUL_M, JOHN_M = person("alek", "Alek Murd"), person("paul-m", "Paul Murd"), person("john-m", "John Murd")
KARL, NORA = person("karl", "Karl Brandt"), person("nora", "Nora Brandt")
ADA, JON = person("ada", "Ada Marlow"), person("jon", "Jon Marlow")
MARLOW = firm("marlow", "Marlow Motor Company", aliases=["Marlow"])
HUGO, KARL_T = person("hugo", "Hugo Tessin", prefer=True), person("karl-t", "Karl Tessin")
US = {"id": "us", "type": "Country", "name": "United States", "aliases": ["US"]}
CHINA = {"id": "china", "type": "Country", "name": "China"}
JORDAN = {"id": "jordan", "type": "Country", "name": "Jordan"}
PAKISTAN = {"id": "pakistan", "type": "Country", "name": "Pakistan"}
BERLIN = {"id": "berlin", "type": "Place", "name": "Berlin"}
MERKEL = person("merkel", "Angela Merkel")

CASES: list[tuple[str, list[dict[str, Any]], str]] = [
    ("[Otto Brandt](otto) founded it. His grandson, [Otto Brandt II](otto-ii), sold it.", [OTTO, OTTO_II], "the whole name of one"),
    ("[Paul H. W. Lund](paul-hw) retired. [Paul W. Lund](paul) took over.", [PAUL, PAUL_HW], "a short form of the other"),
    ("[Omar Zardi](omar) resigned. His son [Bela Kiraly](bela) took over. [Zardi](omar) is feared.", [BELA, OMAR],
     "the one named last was named without the surname"),
    ("[Bela Kiraly](bela) took over. [Zardi](bela) is feared.", [BELA, OMAR], "nobody else is named"),
    ("[Alek Murd](alek) shot his wife and his son [Paul Murd](paul-m). Murd was jailed.", [ALEK, PAUL_M], "a relative of his"),
    ("[Alek Murd](alek) sat. [Murd](alek) spoke and [Murd](alek) wept. Then [Paul Murd](paul-m) came. Murd left.", [ALEK, PAUL_M],
     "the one the text is about, by his surname too"),
    ("[Alek Murd](alek) sat. [Paul Murd](paul-m) came. [Murd](paul-m) left.", [ALEK, PAUL_M], "the one named last"),
    ("Murd is accused. [John Murd](john-m) sat in the room.", [ALEK, PAUL_M, JOHN_M], "a surname of several, before a name"),
    ("[Karl Brandt](karl) spoke.\n\nBy Nora Brandt\n\nPhoto: Nora Brandt / Agency", [KARL], "a byline and a credit"),
    ("# Michael Jordan Beats Them Again\n\nHe flew to [Jordan](jordan).", [JORDAN], "a headline"),
    ("[Zhang Gaoli](zhang) spoke. Zhang Jun, the ambassador, did not. Zhang left.",
     [person("zhang", "Zhang Gaoli")], "Jun, not June"),
    ("[Zhang Gaoli](zhang) spoke. The [Zhang](zhang) June 5 order fell.",
     [person("zhang", "Zhang Gaoli")], "but June with its day"),
    ("[Karl Tessin](karl-t) rests. The Tessin children sold. The Tessin heirs sued. The Tessin political dynasty ended.", [KARL_T],
     "more than one of a family"),
    ("[Karl Tessin](karl-t) won. The elder Tessin retired; the younger Tessin did not.", [HUGO, KARL_T], "elder and younger"),
    ("[Hugo Tessin](hugo) spoke. [Karl Tessin](karl-t) left. Grete Tessin came. Tessin said no.",
     [HUGO, KARL_T], "a stranger came last"),
    ("Shares of Marlow rose. The lawyer [Ada Marlow](ada), no relation, was silent.",
     [ADA, MARLOW], "a firm, and a person named later"),
    ("[Ada Marlow](ada) had a son, [Jon Marlow](jon). In 1903 Marlow founded the [Marlow Motor Company](marlow).",
     [ADA, JON, MARLOW],
     "a firm, and two people of its name"),
    ("The Marlow family keeps it.", [MARLOW], "a family is no firm"),
    ("Protests grew in [Berlin](berlin) as [Merkel](merkel) spoke. [Angela Merkel](merkel) left.", [BERLIN, MERKEL],
     "“as” joins no name"),
    ("The [US](us) and [China](china) agreed. Talks between the [US](us) and Iran failed.", [US, CHINA], "a capital after “and”"),
    ("[Theresa May](may) met Karl Anders. Mr Anders and Mrs [May](may) agreed, and Mrs [May](may) and Mr Anders left.",
     [person("may", "Theresa May")], "a form of address after “and”"),
    ("The leader of [Labour](labour) left.",
     [{"id": "labour", "type": "Organization", "name": "Labour"}], "an office “of” a party"),
    ("[Pakistan](pakistan) Foreign Minister Abdul Sattar left.", [PAKISTAN], "a country before an office of two words"),
    ("[Stephen Tarn](tarn) spoke. Steven Tarn came back. [Tarn](tarn) left.", [person("tarn", "Stephen Tarn")],
     "another spelling of the given name is no stranger"),
    ("[Tarnmouth](fc) lead. [Tarnmouth](fc) scored twice in the match, and the league title is near. The coach praised his "
     "players, "
     "the captain the team; the goalkeeper saved a penalty at the stadium in [Tarnmouth](town).",
     [{"id": "fc", "type": "Organization", "name": "Tarnmouth F.C."}, {"id": "town", "type": "Place", "name": "Tarnmouth"}],
     "a club and its town"),
    ("United scored twice in the match, and the league title is near. The coach praised his players, the captain the team; the "
     "goalkeeper saved a penalty. The [United Nations](un) and the [United States](us) watched. United won.",
     [{"id": "un", "type": "Organization", "name": "United Nations"}, US], "not each organisation is a club"),
    ("[Gordon Tarn](gordon) resigned. [Tarn](gordon) said he was tired.",
     [person("gordon", "Gordon Tarn", aliases=["James Gordon Tarn"]), {"id": "tarn", "type": "Place", "name": "Tarn"}],
     "an alias that begins one name earlier"),
    ("The [Karl Tessin Company](firm) was founded by [Karl Tessin](karl-t) in 1901. [Karl Tessin](karl-t) died.",
     [KARL_T, firm("firm", "Karl Tessin Company")], "a founder and his firm"),
    ("The witness, Mr Ford, is a baker. Judge Ford is not.", [firm("ford", "Ford")], "a form of address is no firm's"),
    ("The [Marlow Motor Company](marlow) lost money. By June Marlow learned that his name was off. [Ada Marlow](ada) wept.",
     [ADA, person("otto-m", "Otto Marlow"), MARLOW], "a firm, a person named later, and a namesake"),
    ("[Paul Murd](paul-m), the son of [Alek Murd](alek), was jailed. Murd denied it.", [ALEK, PAUL_M], "“the son of”"),
    ("[Alek Murd](alek) came with his younger son [Paul Murd](paul-m). Murd left.", [ALEK, PAUL_M], "an adjective before “son”"),
    ("[Paul Murd](paul-m) came with his late brother, Senator [Alek Murd](alek). Murd left.", [ALEK, PAUL_M], "a title behind it"),
    ("[J.R.R. Marlow](jrr) wrote. [J. R. R. Marlow](jrr) replied.", [person("jrr", "J. R. R. Marlow")],
     "initials together and apart"),
    ("[Otto von Tarnburg](otto-t) resigned. [Tarnburg](otto-t) went home.",
     [person("otto-t", "Otto von Tarnburg"), {"id": "tarnburg", "type": "Place", "name": "Tarnburg"}],
     "a particle that prose drops"),
    ("The Marlow family left.", [{"id": "m", "type": "Place", "name": "Marlow"}], "a family is no place"),
    ("The old Kaiser left before [Kaiser Wilhelm](w) came.", [person("w", "Wilhelm", aliases=["Kaiser Wilhelm"])],
     "a title is no given name"),
    ("[Karl Tessin](karl-t) came. Initially [Tessin](karl-t) refused.", [KARL_T], "an adverb is no given name"),
    ("The Avami League won the election. Rivals of the League conceded defeat, the captain of the team said, and the League's "
     "leader "
     "claimed victory in the final. [Tarnmouth](town) voted for it.",
     [{"id": "fc", "type": "Organization", "name": "Tarnmouth F.C."}, {"id": "town", "type": "Place", "name": "Tarnmouth"}],
     "an election is no sport"),
    ("The vote ended at 5 p.m. Merkel won.", [MERKEL], "the time of day is no office"),
    ("Nobody left.", [{"id": "foo", "type": "Organization", "name": "(Foo)"}], "a name that is all in brackets"),
    ("[Eric Lund](eric) spoke. Erik Lund came back. [Lund](eric) left.", [person("eric", "Eric Lund")], "a spelling, either way"),
    ("[Nora Brandt](nora) spoke. [Karl Brandt](karl) steered. [Brandt](nora)'s ministry was silent; [Brandt](karl)'s crew slept.",
     [person("nora", "Nora Brandt", role="Interior Minister"), person("karl", "Karl Brandt", role="Captain")],
     "what goes with an office of one of two"),
    ("[Nora Brandt](nora) spoke. [Karl Brandt](karl) steered. [Brandt](karl)'s sister wept.",
     [person("nora", "Nora Brandt", role="Interior Minister"), person("karl", "Karl Brandt", role="Captain")],
     "what goes with no office"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in CASES])
def test_namesakes(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
