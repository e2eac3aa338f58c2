"""One name, two entities: what the text says decides, then the registry, then nobody."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.config import Linking
from tests.linking.traps import read

Entities = list[dict[str, Any]]

CITY = {"id": "granite-falls", "type": "Place", "name": "Granite Falls, Oregon"}
CLUB = {"id": "granite-falls-otters", "type": "Organization", "name": "Granite Falls Otters"}
SENATE_A = {"id": "labour-a", "type": "Organization", "name": "Labour Union (Narvia)"}
SENATE_B = {"id": "labour-b", "type": "Organization", "name": "Labour Union (Osteria)"}
GEORGIA_A = {"id": "georgia-country", "type": "Country", "name": "Georgia", "aliases": ["Sakartvelo"]}
GEORGIA_B = {"id": "georgia-state", "type": "Place", "name": "Georgia", "aliases": ["Peach State"]}
CAPITAL = {"id": "velm", "type": "Place", "name": "Velm"}
GOVERNMENT = {"id": "velm-government", "type": "PublicBody", "name": "Government of Narvia", "aliases": ["Velm"]}
PERSON = {"id": "ada-velm", "type": "Person", "name": "Ada Velm", "role": "Minister of Trade"}
SHIP = {"id": "aurora-ship", "type": "Vessel", "name": "Aurora", "summary": "Icebreaker of the northern fleet"}
FIRM = {"id": "aurora-firm", "type": "Company", "name": "Aurora", "relations": [{"rel": "owned by", "to": "ada-velm"}]}

NARVIA = {"id": "narvia", "type": "Country", "name": "Narvia"}
ELEVEN = {"id": "narvia-eleven", "type": "Organization", "name": "Narvia national football team"}
QUAY = {"id": "north-quay", "type": "Place", "name": "North Quay"}
ANSELM = {
    "id": "anselm",
    "type": "Person",
    "name": "Anselm Marrick",
    "role": "Harbour master of Port Vell",
    "summary": "Closed the North Quay",
    "relations": [{"rel": "runs", "to": "north-quay"}],
}
PAINTER = {"id": "painter", "type": "Person", "name": "Anselm Marrick", "role": "Painter"}
JOAN = {"id": "joan", "type": "Person", "name": "Joan Marrick", "role": "Member of the council"}

TOWN = {"id": "marrick-town", "type": "Place", "name": "Marrick"}
FIRM_OF_HIS_NAME = {"id": "marrick-firm", "type": "Company", "name": "Marrick Corporation"}

DECIDED: list[tuple[str, Entities, str]] = [
    ("[Sakartvelo](georgia-country) is small. [Georgia](georgia-country) grew.", [GEORGIA_A, GEORGIA_B], "a strong alias of one"),
    ("The [Peach State](georgia-state) voted. [Georgia](georgia-state) chose.", [GEORGIA_A, GEORGIA_B], "an alias of the other"),
    ("[Ada Velm](ada-velm) sold shares. [Aurora](aurora-firm) rose.", [SHIP, FIRM, PERSON], "a related entity"),
    ("In Narvia, the [Labour Union](labour-a) struck.", [SENATE_A, SENATE_B], "what the bracket says is in the text"),
    ("The factory in [Velm](velm) closed.", [CAPITAL, GOVERNMENT], "“in” tells the place"),
    ("[Velm](velm-government) said it would pay.", [CAPITAL, GOVERNMENT], "a verb of saying tells the government"),
    ("Minister [Velm](ada-velm) resigned.", [CAPITAL, PERSON], "a title tells the person"),
    ("They moved to [Velm](velm). [Ada Velm](ada-velm) stayed.", [CAPITAL, PERSON], "place and person, each by its words"),
    ("[Granite Falls](granite-falls) has a new bridge.", [CITY, CLUB], "outside sport, the city"),
    (
        "The match was hard. Their goalkeeper saved two penalty kicks, the striker scored a goal, the coach praised the team and "
        "the players. [Granite Falls](granite-falls-otters) won the final, as the [Granite Falls Otters](granite-falls-otters) do.",
        [CITY, CLUB],
        "in a report on sport, the club",
    ),
    (
        "[Anselm Marrick](anselm) shut the [North Quay](north-quay). [Joan Marrick](joan) said it was late. [Marrick](joan) sat.",
        [ANSELM, JOAN, QUAY],
        "the order of full names, against a relation to what is named",
    ),
    (
        "The striker scored twice, the goalkeeper saved a penalty, the coach praised the football. Osteria lost 1–2 to "
        "[Narvia](narvia-eleven), and flew to [Narvia](narvia) for the next match of the tournament.",
        [NARVIA, ELEVEN],
        "“to” after a loss is no direction",
    ),
    ("[Anselm Marrick](anselm) sat in [Marrick](marrick-town). [Marrick](anselm) sighed.", [ANSELM, TOWN], "“in” after the name"),
    ("The painter [Anselm Marrick](painter) sat. [Marrick](painter) sighed.", [ANSELM, PAINTER], "a title, for what follows too"),
]  # fmt: skip

UNDECIDED: list[tuple[str, Entities, str]] = [
    ("Georgia grew.", [GEORGIA_A, GEORGIA_B], "two of the same name"),
    ("The Labour Union struck.", [SENATE_A, SENATE_B], "two bodies of two countries, none of them named"),
    ("Aurora was late.", [SHIP, FIRM], "a ship and a firm"),
    ("Anselm Marrick sat. Marrick was late. Marrick Corporation closed.", [FIRM_OF_HIS_NAME, ANSELM], "a man and his firm"),
    (
        "Anselm Marrick closed the quay. Marrick was sure.",
        [ANSELM, PAINTER],
        "two people of one name, and what follows one of them",
    ),
    ("Sakartvelo is no Peach State, but Georgia is a name.", [GEORGIA_A, GEORGIA_B], "both are named otherwise"),
]


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in DECIDED])
def test_evidence_decides(text: str, entities: Entities, why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why
    assert not [s for s in made.skipped if s.ambiguous]


@pytest.mark.parametrize(("text", "entities", "why"), [pytest.param(*row, id=row[2]) for row in UNDECIDED])
def test_without_evidence_both_are_reported(text: str, entities: Entities, why: str) -> None:
    skipped = [s for s in read(text, entities).skipped if s.ambiguous]
    assert len(skipped) == 1, why
    assert sorted(skipped[0].candidates) == sorted(e["id"] for e in entities)
    assert "nothing in the text decides" in skipped[0].reason


LEIF = {"id": "aa-leif", "type": "Person", "name": "Leif Torrin"}
WANDA = {"id": "zz-wanda", "type": "Person", "name": "Wanda Torrin"}
WANDA_HOLT = {"id": "aa-wanda", "type": "Person", "name": "Wanda Holt"}
TORRIN_STATE = {"id": "aa-state", "type": "Place", "name": "Torrin State", "aliases": ["Torrin"]}
TORRIN = {"id": "zz-torrin", "type": "Country", "name": "Torrin"}
TORRIN_FIRM = {"id": "aa-firm", "type": "Company", "name": "Torrin Corporation"}

LIKELIEST: list[tuple[str, Entities, str, str]] = [
    (
        "Wanda Torrin sat. Wanda Torrin was sure. Her son Leif Torrin was not. Torrin sighed.",
        [LEIF, WANDA],
        "zz-wanda",
        "both are even, and she is named more often",
    ),
    (
        "Leif Torrin sat. Leif Torrin was sure. His mother Wanda Torrin was not. Torrin sighed.",
        [LEIF, WANDA],
        "aa-leif",
        "the same, with him named more often",
    ),
    ("Torrin grew.", [TORRIN_STATE, TORRIN], "zz-torrin", "the whole name before an alias"),
    ("Wanda Torrin sat. Torrin was late. Torrin Corporation closed.", [TORRIN_FIRM, WANDA], "zz-wanda", "who was named before"),
    (
        "Wanda Torrin and Wanda Holt met. Wanda Torrin spoke. Wanda was late.",
        [WANDA_HOLT, WANDA],
        "zz-wanda",
        "a given name of two, of whom one is named more often",
    ),
    ("Georgia grew.", [GEORGIA_B, GEORGIA_A], "georgia-country", "nothing tells: by their ids"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "entities", "first", "why"), [pytest.param(*row, id=row[3]) for row in LIKELIEST])
def test_the_likeliest_is_offered_first(text: str, entities: Entities, first: str, why: str) -> None:
    skipped = [s for s in read(text, entities).skipped if s.ambiguous]
    assert [s.candidates[0] for s in skipped] == [first], why
    names = {e["id"]: e["name"] for e in entities}
    told = " or ".join(f"“{names[one]}” ({one})" for one in skipped[0].candidates)
    assert skipped[0].reason == f"may be {told}; nothing in the text decides"


SEVERAL = [
    ("Anselm Marrick sat. Marrick was sure. [Joan Marrick](joan) was not.", "before her"),
    ("[Joan Marrick](joan) sat. Anselm Marrick closed the quay. Marrick was sure.", "after her"),
]


@pytest.mark.parametrize(("text", "why"), [pytest.param(*row, id=row[1]) for row in SEVERAL])
def test_a_full_name_of_several_bars_others_of_that_surname(text: str, why: str) -> None:
    made = read(text, [ANSELM, PAINTER, JOAN])
    assert made.found == made.expected, why
    assert "“Anselm Marrick” was named last, who may be more than one" in {s.text: s.reason for s in made.skipped}["Marrick"]


def test_whoever_the_editor_names_is_named_for_what_follows() -> None:
    text = "Anselm Marrick closed the quay. [Marrick](painter) was sure. [Joan Marrick](joan) was not."
    made = read(text, [ANSELM, PAINTER, JOAN], links={"set": [{"text": "Anselm Marrick", "as": "painter"}]})
    assert made.found == made.expected | {(0, "Anselm Marrick", "painter")}


def test_whoever_the_registry_prefers_is_named_for_what_follows() -> None:
    made = read("[Anselm Marrick](painter) sat. [Marrick](painter) sighed.", [ANSELM, {**PAINTER, "prefer": True}, JOAN])
    assert made.found == made.expected


REASONS: list[tuple[str, Entities, str, str]] = [
    (DECIDED[0][0], DECIDED[0][1], "Georgia", "name “Georgia”, rather than “Georgia” (georgia-state): “Sakartvelo” is in the text"),
    (DECIDED[2][0], DECIDED[2][1], "Aurora", "name “Aurora”, rather than “Aurora” (aurora-ship): related to “Ada Velm”"),
    (
        DECIDED[3][0],
        DECIDED[3][1],
        "Labour Union",
        "name “Labour Union”, rather than “Labour Union (Osteria)” (labour-b): “Narvia” is in the text",
    ),
    (
        DECIDED[4][0],
        DECIDED[4][1],
        "Velm",
        "name “Velm”, rather than “Government of Narvia” (velm-government): its whole name, “in” before it",
    ),
    (DECIDED[10][0], DECIDED[10][1], "Marrick", "surname after “Joan Marrick”, the last of that name"),
    (
        DECIDED[13][0],
        DECIDED[13][1],
        "Anselm Marrick",
        "name “Anselm Marrick”, rather than “Anselm Marrick” (anselm): a title of that role before it",
    ),
]


@pytest.mark.parametrize(("text", "entities", "name", "reason"), REASONS)
def test_the_reason_names_what_decided(text: str, entities: Entities, name: str, reason: str) -> None:
    assert next(m.reason for m in read(text, entities).mentions if m.text == name) == reason


def test_the_registry_may_prefer_one() -> None:
    made = read("[Georgia](georgia-state) grew.", [GEORGIA_A, {**GEORGIA_B, "prefer": True}])
    assert made.found == made.expected
    assert "preferred by the registry" in made.mentions[0].reason


def test_evidence_is_stronger_than_preference() -> None:
    made = read(
        "[Sakartvelo](georgia-country) is small. [Georgia](georgia-country) grew.", [GEORGIA_A, {**GEORGIA_B, "prefer": True}]
    )
    assert made.found == made.expected


def test_two_preferred_are_none() -> None:
    made = read("Georgia grew.", [{**GEORGIA_A, "prefer": True}, {**GEORGIA_B, "prefer": True}])
    assert not made.mentions
    assert made.skipped[0].ambiguous


def test_a_topic_speaks_for_one() -> None:
    made = read("[Aurora](aurora-ship) was late.", [{**SHIP, "aliases": []}, {**FIRM, "relations": []}], topics=("icebreaker",))
    assert made.found == made.expected


def test_the_threshold_is_the_site_s() -> None:
    text, entities = "Ms. [Velm](ada-velm) resigned.", [{**PERSON, "role": None}]
    assert read(text, entities, linking=Linking(threshold=0.8)).mentions
    assert not read(text, entities, linking=Linking(threshold=0.95)).mentions


def test_a_rival_takes_confidence() -> None:
    alone = read("The factory in [Velm](velm) closed.", [CAPITAL]).mentions[0].confidence
    contested = read("The factory in [Velm](velm) closed.", [CAPITAL, GOVERNMENT]).mentions[0].confidence
    assert contested < alone


CONGOS = [
    {"id": "brazzaville", "type": "Place", "name": "Republic of the Congo"},
    {"id": "taiwan", "type": "Place", "name": "Republic of China"},
]
TOWNS = [
    {"id": "moscow", "type": "Place", "name": "Moscow", "stands_for": ["russia"]},
    {"id": "paris", "type": "Place", "name": "Paris", "summary": "Capital of France."},
    {"id": "dallas", "type": "Place", "name": "Dallas"},
    {"id": "boise", "type": "Place", "name": "Boise", "summary": "A city in Idaho, known to French skiers."},
    {"id": "russia", "type": "Place", "name": "Russia"},
]


@pytest.mark.parametrize(
    ("text", "entities", "why"),
    [
        ("The Democratic Republic of the Congo won.", CONGOS, "a word before makes it another country"),
        ("The [Republic of the Congo](brazzaville) won.", CONGOS, "the country itself"),
        ("The People's Republic of China won.", CONGOS, "a possessive before makes it another country"),
        ("The [Republic of China](taiwan) won.", CONGOS, "the name itself"),
        ("They live in Moscow, Idaho, now.", TOWNS, "a state in which the capital does not lie"),
        ("[Moscow](moscow), Washington and Berlin agreed.", TOWNS, "a list of capitals"),
        ("They live in Paris, Texas.", TOWNS, "a state, against the summary"),
        ("They live in [Dallas](dallas), Texas.", TOWNS, "nothing is known of where it lies"),
        ("They live in [Boise](boise), Idaho.", TOWNS, "the state of the summary"),
        ("They live in [Paris](paris), France.", TOWNS, "no state"),
    ],
)
def test_another_place_of_that_name(text: str, entities: list[dict[str, Any]], why: str) -> None:
    made = read(text, entities)
    assert made.found == made.expected, why


WORDS = [
    {"id": "he", "type": "Person", "name": "He Lifeng", "role": "Vice premier of China"},
    {"id": "ada-west", "type": "Person", "name": "Ada West"},
    {"id": "labour", "type": "Organization", "name": "Labour Party (UK)"},
    {"id": "court", "type": "PublicBody", "name": "Supreme Court"},
]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[He Lifeng](he) left. He was tired.", "a pronoun begins the sentence"),
        ("[He Lifeng](he) left. Vice Premier [He](he) was tired.", "a title before the surname"),
        ("[Ada West](ada-west) sang. The West listened.", "an article before a common word"),
        ("[Ada West](ada-west) sang. [West](ada-west)'s voice broke.", "the surname"),
        ("The Israeli Labour Party lost.", "another country's party"),
        ("Israel's Labour Party lost.", "the same with a possessive"),
        ("The British [Labour Party](labour) won.", "its own country's"),
        ("The Kenyan [Supreme Court](court) sat.", "a body of which no country is known"),
    ],
)
def test_common_words(text: str, why: str) -> None:
    made = read(text, WORDS)
    assert made.found == made.expected, why


TEAM = [
    {"id": "wales", "type": "Place", "name": "Wales"},
    {"id": "wales-team", "type": "Organization", "name": "Wales national rugby union team"},
]
ON_RUGBY = "The coach and the players of the rugby team scored in the league final. "


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("They played in Cardiff, [Wales](wales), on Sunday.", "where the place before it lies"),
        ("They played at New Cardiff, [Wales](wales).", "the same, of two words, at the end"),
        ("They beat Italy, [Wales](wales-team) and France.", "a list of teams"),
        ("In Cardiff, [Wales](wales-team) won.", "the preposition begins the sentence"),
        ("On Sunday [Wales](wales-team) won.", "nothing speaks of a place"),
    ],
)
def test_a_place_beside_its_team(text: str, why: str) -> None:
    made = read(ON_RUGBY + text, TEAM)
    assert made.found == made.expected, why


def test_an_article_makes_no_name_longer() -> None:
    """In “the Canal Zone” both “the Canal” and “Canal Zone” are two words."""
    canal = {"id": "canal", "type": "Place", "name": "Velm Canal", "aliases": [{"text": "the canal", "match": "context"}]}
    zone = {"id": "zone", "type": "Place", "name": "Canal Zone"}
    found = read("They crossed the [Velm Canal](canal) into the [Canal Zone](zone).", [canal, zone])
    assert found.found == found.expected
