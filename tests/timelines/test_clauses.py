"""A sentence that tells two things of two days stands in two entries, each with its own date."""

from __future__ import annotations

import pytest

from briefgen.model import Site
from tests.timelines.building import article, lines, of, site

LEAD = "Belmark mourned.\n\n"
TOLD_TWICE = [
    ("Ada Lund was arrested on March 3 and extradited to Arden on March 5.", ["2025-03-03", "2025-03-05"],
     "two verbs of one auxiliary"),
    ("Ada Lund resigned on March 3, and Omar Rao was appointed on March 5.", ["2025-03-03", "2025-03-05"], "two subjects"),
    ("On March 3 Ada Lund sued the yard, and a court dismissed the suit the next day.", ["2025-03-03", "2025-03-04"],
     "a date that opens it, and one counted from that"),
    ("Ada Lund was freed on March 3, while Omar Rao was charged on March 5.", ["2025-03-03", "2025-03-05"], "a contrast"),
    ("Ada Lund was arrested in October, released in December but jailed in January.", ["2024-10", "2024-12", "2025-01"],
     "three of them, two months parted by a comma"),
    ("Ada Lund was arrested on Monday and will appear in court on Friday.", ["2025-03-10", "2025-03-14"], "what is to come"),
]  # fmt: skip
TOLD_ONCE = [
    ("Ada Lund was arrested on March 3 and wanted to leave Arden on March 5.", ["2025-03-03"], "a wish is no act"),
    ("Ada Lund was arrested on March 3 and said on March 5 that she was ill.", ["2025-03-03"], "nor is what somebody says"),
    ("Ada Lund left the yard, which Arden had closed on March 3 and sold on March 5.", [], "a relative clause with two verbs"),
    ("Ada Lund left Arden on March 3 and arrived in Belmark at 9:45 p.m. that night.", ["2025-03-03"], "two hours of one day"),
    ("Ada Lund was arrested on March 3 and could be freed on March 14.", ["2025-03-03"], "what may not happen"),
    ("Northline will test the ferry on March 15 and will open the line on March 20.", ["2025-03-15"], "the steps of one plan"),
]  # fmt: skip


def days(made: Site, sentence: str) -> list[str]:
    return [day for day, told in lines(made) if told == sentence]


@pytest.mark.parametrize(("sentence", "dates", "why"), [*TOLD_TWICE, *TOLD_ONCE], ids=[r[-1] for r in (*TOLD_TWICE, *TOLD_ONCE)])
def test_each_clause_with_its_own_day_is_an_entry(sentence: str, dates: list[str], why: str) -> None:
    assert days(site([article("one", LEAD + sentence)]), sentence) == dates, why


def test_each_entry_marks_its_own_wording_and_has_its_own_id() -> None:
    made = site([article("one", LEAD + "Ada Lund resigned on March 3, and Omar Rao was appointed on March 5.")])
    entries = [entry for entry in made.timeline.entries if entry.passages[0].passage.number == 2]
    assert [entry.passages[0].wording for entry in entries] == ["March 3", "March 5"]
    assert len({entry.id for entry in entries}) == 2


def test_a_clause_is_on_the_timelines_of_those_whom_it_names() -> None:
    made = site([article("one", LEAD + "Ada Lund resigned on March 3, and Omar Rao was appointed on March 5.")])
    assert [str(e.date) for e in made.entities["omar-rao"].timeline.entries if e.passages[0].passage.number == 2] == ["2025-03-05"]


def test_a_clause_joins_the_sentence_that_tells_the_same() -> None:
    earlier = article("early", "Omar Rao was appointed by Arden on March 5.", "2025-03-06")
    later = article("late", LEAD + "Ada Lund resigned on March 3, and Omar Rao was appointed on March 5.")
    joined = [e for e in site([earlier, later]).timeline.entries if str(e.date) == "2025-03-05"]
    assert [[d.passage.article for d in e.passages] for e in joined] == [["early", "late"]]


def test_an_event_takes_the_clause_of_its_day_from_the_sentence_that_its_account_quotes() -> None:
    text = "Ada Lund was arrested on March 3 and extradited to Arden on March 5."
    event = {"id": "extradition", "title": "Lund handed over", "date": "2025-03-05",
             "accounts": [{"article": "one", "quote": "extradited to Arden"}]}  # fmt: skip
    made = site([article("one", LEAD + text)], [event])
    assert ("2025-03-03", text) in lines(made)
    assert [(d.wording, str(d.value)) for e in made.timeline.entries if e.event for d in e.passages] == [("March 5", "2025-03-05")]


def test_the_opening_gives_its_first_day_to_what_follows() -> None:
    told = of("Ada Lund was arrested on Monday and extradited on Tuesday. Omar Rao has left Arden.")
    assert [day for day, _ in told] == ["2025-03-10", "2025-03-11"]
