"""“The Russian president”: the registry's one holder of an office on the article's day."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.linking.traps import read

RUSSIA = {"id": "russia", "type": "Country", "name": "Russia"}


def holder(id_: str, role: str, **relation: str) -> dict[str, Any]:
    relations = [{"rel": "president of", "to": "russia", **relation}] if relation else []
    return {"id": id_, "type": "Person", "name": f"{id_.title()} Sorokin", "role": role, "relations": relations}


TERMS: list[tuple[list[dict[str, Any]], str | None, str, str]] = [
    ([holder("ada", "President of Russia")], "2025-03-12", "ada", "a role without dates is held"),
    ([holder("ada", "President of Russia")], None, "ada", "also where the article has no date"),
    ([holder("ada", "President of Russia since 2012")], "2011-03-12", "", "not before it began"),
    ([holder("ada", "President of Russia until 2012")], "2013-03-12", "", "not after it ended"),
    ([holder("ada", "President of Russia until 2012")], None, "", "an ended one needs a date"),
    ([holder("ada", "President of Russia from 2000 to 2008")], "2004-03-12", "ada", "inside two years"),
    ([holder("ada", "President of Russia (2000–2008)")], "2004-03-12", "ada", "years in brackets"),
    ([holder("ada", "President of Russia in 2023")], "2024-03-12", "", "in one year"),
    ([holder("ada", "President of Russia", since="2012-05-07")], "2012-05-06", "", "a relation gives the day"),
    ([holder("ada", "President of Russia", since="2012-05-07")], "2012-05-07", "ada", "and that day counts"),
    ([holder("ada", "President of Russia", until="2008")], "2008-12-31", "ada", "a year lasts to its end"),
    ([holder("ada", "Former president of Russia")], "2025-03-12", "", "former"),
    ([holder("ada", "Aide to the president of Russia")], "2025-03-12", "", "somebody else's office"),
    ([holder("ada", "Author; president of Russia")], "2025-03-12", "", "a second role that is written small"),
    ([holder("ada", "Author; President of Russia")], "2025-03-12", "ada", "a second role"),
    (
        [holder("ada", "President of Russia until 2012"), holder("bo", "President of Russia since 2013")],
        "2020-03-12",
        "bo",
        "one after the other",
    ),
    ([holder("ada", "President of Russia"), holder("bo", "President of Russia")], "2020-03-12", "", "two at once"),
]


@pytest.mark.parametrize(("people", "day", "who", "why"), [pytest.param(*row, id=row[3]) for row in TERMS])
def test_terms(people: list[dict[str, Any]], day: str | None, who: str, why: str) -> None:
    text = f"The [Russian president]({who}) phoned." if who else "The Russian president phoned."
    made = read(text, [*people, RUSSIA], date=dt.date.fromisoformat(day) if day else None)
    assert made.found == made.expected, why


def test_nobody_and_more_than_one_are_reported() -> None:
    ended = read("The Russian president phoned.", [holder("ada", "President of Russia until 2012"), RUSSIA]).skipped
    assert [s.reason for s in ended] == ["nobody in the registry is president of Russia on 2025-03-12"]
    twice = read(
        "The Russian president phoned.", [holder("ada", "President of Russia"), holder("bo", "President of Russia")]
    ).skipped
    assert [(s.reason, s.candidates) for s in twice] == [
        ("president of Russia: the registry has more than one on 2025-03-12", ("ada", "bo"))
    ]


def test_a_listed_alias_comes_first() -> None:
    alias = {"id": "film", "type": "Work", "name": "Red Square", "aliases": ["the Russian president"]}
    made = read("He saw [the Russian president](film).", [holder("ada", "President of Russia"), RUSSIA, alias])
    assert made.found == made.expected
