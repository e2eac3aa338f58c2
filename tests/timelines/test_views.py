"""What each page's timeline selects."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.assemble import timeline_problems
from tests.timelines.building import article, config, lines, site

TEXT = "Arden and Belmark signed a treaty on Tuesday. Ada Lund welcomed it."


def event(number: int, **more: Any) -> dict[str, Any]:
    participants = ["arden", "belmark", *(["northline"] if number % 2 else [])]
    given = {"id": f"event-{number}", "title": f"Matter {number}", "date": f"{2000 + number}", "importance": "key"}
    return {**given, "participants": participants, **more}


def test_an_article_shows_six_key_events_of_elsewhere_at_most() -> None:
    made = site([article("one", TEXT)], [event(n) for n in range(1, 13)])
    entries = made.articles["one"].timeline.entries
    elsewhere = [e.event for e in entries if not e.passages_in("one")]
    assert elsewhere == [f"event-{n}" for n in range(7, 13)], "the nearest in time, where all share as many"


def test_events_that_share_most_come_first() -> None:
    made = site([article("one", TEXT + " Northline grew.")], [event(n) for n in range(1, 13)])
    elsewhere = [e.event for e in made.articles["one"].timeline.entries if not e.passages_in("one")]
    assert elsewhere == [f"event-{n}" for n in (1, 3, 5, 7, 9, 11)]


def test_an_event_with_one_entity_in_common_is_not_shown() -> None:
    made = site([article("one", TEXT)], [event(2, participants=["arden"])])
    assert [e.event for e in made.articles["one"].timeline.entries] == [None]


OPENS = {"id": "opens", "title": "The harbour opens to strangers", "date": "2025-03-11", "importance": "key"}


def seen(text: str, **more: Any) -> list[str | None]:
    made = site([article("one", text)], [{**OPENS, **more}])
    return [e.event for e in made.articles["one"].timeline.entries]


def test_a_key_event_of_the_day_it_reports_is_shown() -> None:
    text = "People walked past the guards on Tuesday. Ada Lund had not expected it in Belmark."
    assert "opens" in seen(text, participants=["ada-lund"]), "it names one who took part"
    assert "opens" in seen(text, place="belmark"), "or the place"


def test_not_every_event_of_that_day_is_shown() -> None:
    text = "People walked past the guards on Tuesday. Ada Lund had not expected it in Belmark."
    assert "opens" not in seen(text, participants=["omar-rao"]), "it names nobody of it"
    assert "opens" not in seen(text, participants=["ada-lund"], importance="normal")
    assert "opens" not in seen(text, participants=["ada-lund"], date="2025-03-10"), "another day"
    assert "opens" not in seen(text, participants=["ada-lund"], date="2025-03"), "no day"
    old = "People walked past the guards on 11 March 2021. Ada Lund had not expected it."
    assert "opens" not in seen(old, participants=["ada-lund"], date="2021-03-11"), "it only looks back at that day"


def test_an_event_of_a_day_of_which_it_tells_another_is_not_shown() -> None:
    told = {"id": "told", "title": "Omar Rao resigns as minister", "date": "2025-03-11", "participants": ["omar-rao"]}
    text = "Omar Rao resigned as minister on Tuesday. Ada Lund had not expected it."
    made = site([article("one", text)], [told, {**OPENS, "participants": ["ada-lund"]}])
    assert [e.event for e in made.articles["one"].timeline.entries] == ["told"]


def test_an_entity_shows_what_it_took_part_in() -> None:
    made = site([article("one", TEXT)], [event(1), event(2, participants=["northline"])])
    assert [e.event for e in made.entities["belmark"].timeline.entries] == ["event-1", None]
    assert [e.event for e in made.entities["northline"].timeline.entries] == ["event-1", "event-2"]
    assert made.entities["omar-rao"].timeline.entries == ()


def test_an_entity_shows_the_sentence_that_names_it() -> None:
    made = site([article("one", TEXT)])
    (whole,) = made.timeline.entries
    (seen,) = made.entities["ada-lund"].timeline.entries
    assert seen.id == whole.id
    assert [d.passage.number for d in seen.passages] == [2]


def test_undated_events_are_listed_apart_and_never_lost() -> None:
    lost = {"id": "some-day", "title": "Something happens", "participants": ["arden"]}
    made = site([article("one", TEXT)], [lost])
    assert [e.id for e in made.timeline.undated] == ["some-day"]
    assert [e.id for e in made.entities["arden"].timeline.undated] == ["some-day"]


def test_what_lies_ahead_is_scheduled() -> None:
    made = site([article("one", "Arden will open the bridge on 20 May 2025. The treaty of Arden expires in March 2025.")])
    assert {str(e.date): e.status.value for e in made.timeline.entries} == {"2025-03": "scheduled", "2025-05-20": "scheduled"}


@pytest.mark.parametrize(
    ("settings", "event_id", "message"),
    [
        ({"pin": ["e-0000000000"]}, "x", "no sentence has the id “e-0000000000”"),
        ({"drop": ["bridge"]}, "bridge", "“bridge” is an event of yours"),
    ],
)
def test_ids_that_name_no_sentence_are_told(settings: dict[str, Any], event_id: str, message: str) -> None:
    made = site([article("one", TEXT)], [{"id": event_id, "title": "A matter"}], config(**settings))
    (problem,) = timeline_problems(made, config(**settings))
    assert problem.message.startswith(message)


def test_ids_that_name_one_are_not_told() -> None:
    (entry,) = site([article("one", TEXT)]).timeline.entries
    settings = config(pin=[entry.id])
    assert list(timeline_problems(site([article("one", TEXT)], settings=settings), settings)) == []


def test_entries_of_one_day_stand_as_the_day_went() -> None:
    later = article("a", "Belmark recalled its envoy on Monday.", "2025-03-13")
    text = "Omar Rao left Arden on Monday evening. Ada Lund resigned on Monday. Northline closed its yard at 8 a.m. on Monday."
    assert [words for _, words in lines(site([later, article("b", text)]))] == [
        "Ada Lund resigned on Monday.",
        "Belmark recalled its envoy on Monday.",
        "Northline closed its yard at 8 a.m. on Monday.",
        "Omar Rao left Arden on Monday evening.",
    ]


def test_an_event_of_the_editors_stands_before_sentences_of_its_day() -> None:
    events = [{"id": "vote", "title": "Belmark votes", "date": "2025-03-10"}]
    made = site([article("one", "Ada Lund resigned on Monday. Omar Rao left Arden on Tuesday.")], events)
    assert [line for _, line in lines(made)] == ["vote", "Ada Lund resigned on Monday.", "Omar Rao left Arden on Tuesday."]


def test_events_of_one_day_stand_by_their_hours() -> None:
    hours = {"span": "T20:00Z/2025-03-10T21:00Z", "east": "T18:00+02:00", "zulu": "T17:00Z", "day": ""}
    events = [{"id": name, "title": f"The {name} ends", "date": f"2025-03-10{hour}"} for name, hour in hours.items()]
    made = site([article("one", "Omar Rao left Arden on Tuesday.")], events)
    assert [line for _, line in lines(made)][:4] == ["day", "east", "zulu", "span"]
