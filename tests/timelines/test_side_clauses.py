"""Side clauses that tell of a day of their own stand in entries of their own, about those whom they name."""

from __future__ import annotations

import pytest

from briefgen.model import Site
from tests.timelines.building import DAY, article, site

LEAD = "Belmark mourned.\n\n"
BY_ITSELF = [
    ("Ada Lund, who was jailed by a court in May 2024, thanked Omar Rao.", ["2024-05", DAY], ["ada-lund"], "“who” behind a name"),
    ("Witnesses were heard, among them Omar Rao, who was ousted in June 2024.", ["2024-06", DAY], ["omar-rao"], "behind a list"),
    ("Northline, which was sold last month, has a new yard.", ["2025-02"], ["northline"], "“which” behind a firm"),
    ("Omar Rao left prison on Tuesday, a day after a court pardoned Ada Lund.", ["2025-03-10", "2025-03-11"],
     ["ada-lund"], "a day after"),
    ("Omar Rao left prison on Tuesday, two days after a court pardoned Ada Lund.", ["2025-03-09", "2025-03-11"],
     ["ada-lund"], "two days after"),
    ("Omar Rao left prison on 1 March 44 BC, two days after a court pardoned Ada Lund.", ["-0043-02-27", "-0043-03-01"],
     ["ada-lund"], "before the year 1"),
]  # fmt: skip
WITH_THE_REST = [
    ("The trial of Omar Rao, which opened in May 2024, goes on.", "another thing than the name"),
    ("The widow of Omar Rao, who died in May 2024, thanked Arden.", "one of two may be meant"),
    ("Ada Lund and Omar Rao, who were jailed in May 2024, thanked Arden.", "one of several"),
    ("Ada Lund, who wanted to leave in May 2024, thanked Arden.", "a wish is no act"),
    ("Ada Lund, who left after a vote in May 2024, thanked Arden.", "the date of the vote"),
    ("Ada Lund, who was born in May 2024, thanked Arden.", "who somebody is"),
    ("Northline, who was sold in May 2024, thanked Arden.", "a firm is no “who”"),
    ("Omar Rao was ill on Tuesday, a day after the vote in Arden.", "a day after a thing"),
]


def days(made: Site, sentence: str, entity: str | None = None) -> list[str]:
    timeline = made.timeline if entity is None else made.entities[entity].timeline
    return [str(e.date) for e in timeline.entries if sentence in [d.words for d in e.passages]]


@pytest.mark.parametrize(("sentence", "dates", "about", "why"), BY_ITSELF, ids=[row[-1] for row in BY_ITSELF])
def test_a_side_clause_with_its_own_day_is_an_entry(sentence: str, dates: list[str], about: list[str], why: str) -> None:
    made = site([article("one", LEAD + sentence)])
    assert days(made, sentence) == dates, why
    assert [entity for entity in made.entities if dates[0] in days(made, sentence, entity)] == about, why


@pytest.mark.parametrize(("sentence", "why"), WITH_THE_REST, ids=[row[-1] for row in WITH_THE_REST])
def test_in_doubt_a_side_clause_is_none(sentence: str, why: str) -> None:
    assert not {"2024-05", "2025-03-10"} & set(days(site([article("one", LEAD + sentence)]), sentence)), why


def test_a_clause_that_names_nobody_is_about_those_who_do_it() -> None:
    sentence = "Ada Lund was arrested on March 3, and a judge retired on March 5."
    made = site([article("one", LEAD + sentence)])
    assert days(made, sentence) == ["2025-03-03", "2025-03-05"]
    assert days(made, sentence, "ada-lund") == ["2025-03-03"]
    goes_on = "Ada Lund was arrested on March 3, and she was released on March 5."
    assert days(site([article("one", LEAD + goes_on)]), goes_on, "ada-lund") == ["2025-03-03", "2025-03-05"]
