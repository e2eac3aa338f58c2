"""What a later article recalls by its month or year is told once, by the event or sentence that has the day."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.annotate import annotate
from briefgen.assemble.passages import article_texts
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.finding import of_article
from briefgen.assemble.timelines.sameness import features
from briefgen.model import Entity, Site, Sources
from tests.timelines.building import NAMES, article, config, lines, site

ARREST: dict[str, Any] = {
    "id": "arrest",
    "title": "Police arrest Ada Lund at the harbour",
    "date": "2025-01-14",
    "participants": ["ada-lund"],
}
TALE = "Omar Rao opened the new bridge on Tuesday."


def recalling(sentence: str, *events: dict[str, Any]) -> Site:
    return site([article("later", f"{TALE}\n\n{sentence}", "2025-03-12")], events)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Lund was detained in January.",
        "In January Ada Lund was taken into custody.",
        "Police arrested Ada Lund at the harbour in 2025.",
        "Ada Lund was detained in 2025.",
    ],
)
def test_an_event_takes_in_what_recalls_it(sentence: str) -> None:
    made = recalling(sentence, ARREST)
    (entry,) = [e for e in made.timeline.entries if e.event]
    assert len(entry.passages) == 1
    assert lines(made) == [("2025-01-14", "arrest"), ("2025-03-11", TALE)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Lund was elected in January.",  # another act
        "Omar Rao was detained in January.",  # another man
        "Ada Lund was detained in February.",  # another month
        "Ada Lund was elected in 2025.",
    ],
)
def test_it_takes_in_nothing_else(sentence: str) -> None:
    made = recalling(sentence, ARREST)
    assert [e.event for e in made.timeline.entries if e.passages and e.event] == []


def test_of_two_events_that_fit_it_recalls_none() -> None:
    again = {**ARREST, "id": "again", "date": "2025-01-29"}
    made = recalling("Ada Lund was detained in January.", ARREST, again)
    assert len(made.timeline.entries) == 4


def test_a_month_joins_the_day_on_which_the_same_was_done() -> None:
    first = article("first", "Belmark expelled Ada Lund and two others from the country on Tuesday.", "2025-03-12")
    later = article("later", f"{TALE}\n\nThe ministry of Belmark also banned Ada Lund in March.", "2025-04-16")
    assert [date for date, _ in lines(site([first, later]))] == ["2025-03-11", "2025-04-15"]


def test_another_act_of_that_month_does_not() -> None:
    first = article("first", "Belmark expelled Ada Lund and two others from the country on Tuesday.", "2025-03-12")
    later = article("later", f"{TALE}\n\nThe ministry of Belmark appointed Ada Lund in March.", "2025-04-16")
    assert [date for date, _ in lines(site([first, later]))] == ["2025-03", "2025-03-11", "2025-04-15"]


def candidate(words: str, date: str) -> Candidate:
    sources = Sources(articles=(article("one", words, date),), entities=tuple(Entity.model_validate(n) for n in NAMES))
    (text,) = article_texts(annotate(sources, config())[0]).values()
    (found,) = of_article(text, {n["id"]: n["type"] for n in NAMES})
    return found


@pytest.mark.parametrize(
    ("words", "recalled"),
    [("Ada Lund ordered the deal to be scrapped in March.", False), ("Ada Lund blocked a deal in March.", True)],
)
def test_one_word_in_common_of_many_recalls_nothing(words: str, recalled: bool) -> None:
    suit = candidate("Northline said in a suit filed on Tuesday that Ada Lund had blocked its deal.", "2025-03-12")
    assert ("recalled" in features(candidate(words, "2025-04-16"), suit)) == recalled


def test_two_tellings_of_one_month_are_one() -> None:
    one = article("one", f"{TALE}\n\nArden and Belmark signed an agreement in January.", "2025-03-12")
    other = article(
        "other", "Ada Lund left Arden on Tuesday.\n\nBelmark and Arden settled the matter with a treaty in January.", "2025-03-19"
    )
    assert [date for date, _ in lines(site([one, other]))] == ["2025-01", "2025-03-11", "2025-03-18"]


def test_a_month_of_the_year_before_is_not_what_an_event_is_about() -> None:
    fall = {"id": "fall", "title": "Northline shares fall to a low", "date": "2025-03-11", "participants": ["northline"]}
    text = (
        "Northline shares fell to a low on Tuesday.\n\nIn August 2023, when Northline shares fell too, Omar Rao left the company."
    )
    made = site([article("one", text)], [fall])
    (entry,) = [e for e in made.timeline.entries if e.event]
    assert len(entry.passages) == 1
    assert not entry.also


def test_what_it_means_is_in_doubt_behind_another_name() -> None:
    text = "Omar Rao left Arden on Tuesday.\n\nIn February, when Northline grew too, it closed the harbour."
    assert [date for date, _ in lines(site([article("one", text)]))] == ["2025-03-11"]
