"""One event told by several papers in words of their own is one entry; what only looks like it stays apart."""

from __future__ import annotations

import pytest

from briefgen.annotate import annotate
from briefgen.assemble import assemble
from briefgen.assemble.timelines.kinds import KINDS, kinds
from briefgen.assemble.timelines.sameness import WEIGHTS
from briefgen.assemble.timelines.stems import stem
from briefgen.model import Entity, Entry, Site, Sources
from tests.timelines.building import NAMES, article, config, lines, site

TOLD_TWICE = [
    ("Arden has approved the sale of the harbour to Northline, ending years of dispute.",
     "On Wednesday Arden cleared the deal in which Northline takes the old docks.", "acts of one kind"),
    ("Three sailors were charged on Wednesday in connection with the sinking of a Northline ferry.",
     "Police have charged three sailors over the loss of the ferry, an agency said.", "an act of one day, one names nobody"),
    ("Northline and Arden announced a merger of their yards late on Wednesday.",
     "Northline will merge its yards with those of Arden, closing an era.", "what is announced and what will be"),
    ("Northline has agreed to pay 460 crowns to Arden over a leak.",
     "Northline earlier this month agreed to pay Arden a 460-crown fine.", "one number, a month beside a day"),
    ("Northline bought the yard of Arden on Wednesday for 460 crowns.",
     "Arden sold its yard to Northline on Wednesday for 460 crowns.", "what one bought another sold"),
    ("The board said the boat sank at dusk on Wednesday on its way to the islands off Arden.",
     "The old ferry, laden with vans, sank off Arden in rough seas on Wednesday.", "a shipwreck"),
    ("Ada Lund today arrived in Arden after being sent back by Belmark.",
     "Ada Lund landed in Arden, where she is to be tried.", "an arrival"),
    ("Ada Lund won over 61 percent of the votes on Wednesday, far ahead of the rest.",
     "With 61 of a hundred votes on Wednesday, Ada Lund was elected and takes office in May.", "one number"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "why"), TOLD_TWICE, ids=[row[-1] for row in TOLD_TWICE])
def test_two_reports_of_one_event_are_one_entry(one: str, two: str, why: str) -> None:
    made = site([article("one", one), article("two", two)])
    assert [len(entry.passages) for entry in made.timeline.entries] == [2], why


APART = [
    ("Northline opened a yard in Arden on Wednesday.", "Ada Lund was arrested in Arden on Wednesday.", "a place in common"),
    ("Arden and Belmark signed a treaty.", "Arden and Belmark closed their embassies.", "other acts of the same two"),
    ("Belmark lost 40 soldiers to Arden in a raid on the harbour on Wednesday.",
     "Belmark lost 12 soldiers to Arden in a raid on the harbour on Wednesday.", "other numbers of one thing"),
    ("Northline bought a yard in Arden on Wednesday.", "Northline sold a dock in Arden on Wednesday.", "opposite acts of one"),
    ("A court in Arden approved the takeover of Northline by Omar Rao on Wednesday.",
     "The harbour board of Arden rejected the takeover of Northline by Omar Rao on Wednesday.", "opposite answers to one thing"),
    ("Ada Lund won the vote in the north on Wednesday.", "Ada Lund was defeated in the south on Wednesday.", "won and lost"),
    ("Omar Rao signed a treaty on fish.", "Ada Lund signed a treaty on fish.", "other people in one act"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "why"), APART, ids=[row[-1] for row in APART])
def test_two_events_of_one_day_stay_apart(one: str, two: str, why: str) -> None:
    assert len(site([article("one", one), article("two", two)]).timeline.entries) == 2, why


def test_a_report_of_last_week_in_the_same_words_is_one_with_that_of_the_day() -> None:
    one = "Footage taken on Wednesday by a diver showed ropes and vans from the ferry on the sea bed, Northline said."
    two = "Omar Rao quit on Thursday.\n\nFootage taken last week by a diver showed ropes and vans from the ferry on the sea bed."
    made = site([article("one", one), article("two", two, date="2025-03-20")])
    assert sorted(len(entry.passages) for entry in made.timeline.entries) == [1, 2]


def test_numbers_of_other_things_are_no_contradiction() -> None:
    one = "Northline lost 12 ferries in a fire at its yard in Arden on Wednesday."
    two = "Northline lost ferries in a fire at its yard in Arden on Wednesday, after 30 years."
    assert len(site([article("one", one), article("two", two)]).timeline.entries) == 1


def test_reports_filed_a_day_apart_are_news_of_their_days() -> None:
    one = article("one", "Arden and Belmark have issued orders on the harbour dispute.", date="2025-03-11")
    two = article("two", "Arden and Belmark have met over the harbour dispute.", date="2025-03-12")
    assert [str(entry.date) for entry in site([one, two]).timeline.entries] == ["2025-03-11", "2025-03-12"]


def test_days_that_one_article_tells_apart_are_not_joined_by_another() -> None:
    text = (
        "On 11 March 2025 Arden and Belmark announced that they agreed on a treaty.\n\n"
        "Ada Lund of Arden issued a statement on 12 March 2025: Belmark and Arden had met over the treaty."
    )
    late = article("late", "Arden and Belmark have agreed on a treaty.", date="2025-03-12")
    entries = site([article("one", text, date="2025-03-13"), late]).timeline.entries
    assert [(str(entry.date), entry.differs) for entry in entries] == [("2025-03-11", False), ("2025-03-12", False)]


def stormy(*texts: str) -> Site:
    storm = Entity.model_validate({"id": "storm-ida", "type": "Event", "name": "Storm Ida", "aliases": ["Ida"]})
    entities = (*(Entity.model_validate(name) for name in NAMES), storm)
    articles = tuple(article(f"report-{number}", text) for number, text in enumerate(texts))
    settings = config()
    return assemble(annotate(Sources(articles=articles, entities=entities), settings)[0], settings)


def test_what_an_event_with_a_name_does_on_a_day_is_one_event() -> None:
    made = stormy(
        "Storm Ida struck the coast of Arden on Tuesday, tearing off roofs.",
        "Ida reached Arden on Tuesday with gusts of 190 km and flooded its low streets.",
        "Ida brought rain to Belmark and to parts of Arden on Tuesday.",
    )
    assert [len(entry.passages) for entry in made.timeline.entries] == [3]


def test_who_is_in_the_path_of_a_storm_is_not_the_storm() -> None:
    made = stormy(
        "Storm Ida struck the coast of Arden on Wednesday, tearing off roofs.",
        "Thousands in the path of very severe storm Ida left their homes in Belmark on Wednesday.",
    )
    assert len(made.timeline.entries) == 2


def words(entry: Entry) -> tuple[list[str], list[str]]:
    return [d.words for d in entry.passages], [d.words for d in entry.also]


def test_the_sentence_that_dates_a_story_is_of_its_entry() -> None:
    text = "Two brothers have been jailed for four years.\n\nOn Tuesday the judge Ada Lund jailed the pair, speaking of greed."
    (entry,) = site([article("one", text)]).timeline.entries
    assert words(entry) == (
        ["On Tuesday the judge Ada Lund jailed the pair, speaking of greed."],
        ["Two brothers have been jailed for four years."],
    )


def test_what_another_source_goes_on_to_say_is_no_source_of_the_event() -> None:
    one = article("one", "Arden and Northline signed a contract on the harbour.\n\nAda Lund praised Omar Rao.")
    two = article("two", "Northline and Arden have signed a contract on the harbour.\n\nOmar Rao criticised Belmark.")
    (entry,) = site([one, two]).timeline.entries
    assert words(entry)[1] == ["Ada Lund praised Omar Rao.", "Omar Rao criticised Belmark."]


def test_the_incident_is_what_the_report_has_told() -> None:
    text = "A ferry of Northline sank early on Wednesday.\n\nThe incident occurred at 1:30 a.m. on Wednesday, when it hit a rock."
    assert len(site([article("one", text)]).timeline.entries) == 1


HOURS = [
    ("Omar Rao’s ferry, the old Ida, collided with it at about 1:30 a.m.", ["2025-03-11"], "the same at its hour"),
    ("Omar Rao signed the report at about 9:30 a.m.", ["2025-03-11", "2025-03-11T09:30"], "something else at an hour"),
]


@pytest.mark.parametrize(("sentence", "dates", "why"), HOURS, ids=[row[-1] for row in HOURS])
def test_the_hour_of_what_the_article_opens_with_is_told_with_it(sentence: str, dates: list[str], why: str) -> None:
    text = f"A ship crashed into a bridge in Arden early on Tuesday.\n\n{sentence}"
    entries = site([article("one", text, date="2025-03-11")]).timeline.entries
    assert [str(entry.date) for entry in entries] == dates, why
    assert entries[0].passages[0].words.startswith("A ship"), "the opening stands in front"


def test_kinds_join_forms_and_nouns_of_what_is_done() -> None:
    assert kinds(frozenset([stem("approved")])) & kinds(frozenset([stem("cleared")]))
    assert not kinds(frozenset([stem("approved")])) & kinds(frozenset([stem("jailed")]))
    assert all(len(line.split()) > 1 for line in KINDS)


def test_weights_have_their_reasons() -> None:
    assert all(-1 < weight < 1 and reason for weight, reason in WEIGHTS.values())


def test_two_papers_on_one_deed_of_one_actor_are_one_entry() -> None:
    one = article("one", "Northline collapsed on Tuesday morning, to the surprise of those who worked there.", "2025-03-11")
    other = article("other", "Ada Lund left the country.\n\nNorthline collapsed on 11 March as savers queued.", "2025-03-26")
    assert [date for date, _ in lines(site([one, other]))] == ["2025-03-11", "2025-03-26"]


def test_the_same_done_to_another_is_another_event() -> None:
    one = article("one", "Northline sued Arden on Tuesday over the tax on harbours and ferries.", "2025-03-11")
    other = article("other", "Ada Lund left the country.\n\nNorthline sued Belmark on 11 March for the price of gas.", "2025-03-26")
    assert [date for date, _ in lines(site([one, other]))] == ["2025-03-11", "2025-03-11", "2025-03-26"]


PLANNED = [
    ("Arden will vote on the treaty on 14 March.", "Arden approved the treaty on 14 March.", 1, "what a vote came to"),
    ("Northline will name a head on 14 March.", "Northline named Omar Rao its head on 14 March.", 1, "the same was done"),
    ("Arden will vote on the treaty on 14 March.", "Belmark approved the treaty on 14 March.", 2, "somebody else did it"),
    ("Arden will close the border on 14 March.", "Arden signed the treaty on 14 March.", 2, "something else was done"),
    ("Arden will vote on the treaty on 13 March.", "Arden approved the treaty on 14 March.", 2, "another day"),
]


@pytest.mark.parametrize(("plan", "report", "entries", "why"), PLANNED, ids=[row[-1] for row in PLANNED])
def test_what_was_planned_is_told_with_what_was_done(plan: str, report: str, entries: int, why: str) -> None:
    made = site([article("one", plan), article("two", report, "2025-03-17")])
    assert len(made.timeline.entries) == entries, why
    assert made.timeline.entries[-1].passages[0].words == report, "what has happened stands in front"


BY_WHOM = [
    ("Omar Rao has agreed a deal; a judge is to decide on it on 20 March.", "A judge convicted five sailors on 20 March.", True,
     "the same plain noun, and what a decision came to"),
    ("Prosecutors will seek a sentence at the end of March.", "Prosecutors had asked in March for two years in prison.", True,
     "a month in which it was to be done"),
    ("Omar Rao has agreed a deal; a judge is to decide on it on 20 March.", "A jury convicted five sailors on 20 March.", False,
     "others did it"),
    ("Prosecutors will seek a sentence at the end of March.", "Prosecutors had asked in February for two years in prison.", False,
     "another month"),
    ("Prosecutors will seek a sentence at the end of March.", "Prosecutors searched a villa in March.", False, "something else"),
]  # fmt: skip


def told_together(plan: str, report: str, lead: str = "Ada Lund was jailed on Tuesday.") -> bool:
    """Whether two papers, of which the first opens with Lund, tell a plan and a report in one entry."""
    first = article("one", f"Ada Lund was absent when the trial went on Tuesday.\n\n{plan}", "2025-03-12")
    made = site([first, article("two", f"{lead}\n\n{report}", "2025-04-16")])
    return any({plan, report} <= {dated.words for dated in entry.passages} for entry in made.timeline.entries)


@pytest.mark.parametrize(("plan", "report", "one", "why"), BY_WHOM, ids=[row[-1] for row in BY_WHOM])
def test_what_a_plain_noun_was_to_do_is_told_with_what_it_did(plan: str, report: str, one: bool, why: str) -> None:
    assert told_together(plan, report) == one, why


def test_of_another_story_a_plain_noun_is_another() -> None:
    assert not told_together(*BY_WHOM[0][:2], lead="Omar Rao was jailed in Belmark on Tuesday.")
