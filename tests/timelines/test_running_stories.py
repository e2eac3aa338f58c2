"""Stories told by several reports: each event on its day, once, in a sentence that tells it."""

from __future__ import annotations

import pytest

from briefgen.model import Status
from tests.timelines.building import article, lines, of, site

ELECTED = {"id": "elected", "title": "The people of Arden elect a parliament", "date": "2025-03-09", "participants": ["arden"]}

ON_ITS_DAY = [
    ("Ada Lund has been sworn in as prime minister of Arden.\n\nArden came to a halt in Sunday’s election.",
     [("2025-03-09", "Arden came to a halt in Sunday’s election."), ("2025-03-12",
     "Ada Lund has been sworn in as prime minister of Arden.")],
     "a thing that has its own day is not the day of the story"),
    ("Prosecutors have charged Ada Lund with fraud.\n\nPolice had searched the offices of Northline on Friday.",
     [("2025-03-07", "Police had searched the offices of Northline on Friday."),
      ("2025-03-12", "Prosecutors have charged Ada Lund with fraud.")], "nor is what had been done before"),
    ("Ada Lund and Omar Rao agreed to form a government after Sunday’s vote.",
     [("2025-03-12", "Ada Lund and Omar Rao agreed to form a government after Sunday’s vote.")], "after another thing's day"),
    ("Ada Lund has formed a government, following her victory in Sunday’s vote.",
     [("2025-03-12", "Ada Lund has formed a government, following her victory in Sunday’s vote.")], "the same farther away"),
    ("Northline has delayed the publication of its 2024 results for a third time.",
     [("2025-03-12", "Northline has delayed the publication of its 2024 results for a third time.")], "the year of a thing"),
    ("Northline postponed its general meeting to August 26.", [("2025-03-12",
     "Northline postponed its general meeting to August 26.")],
     "what it was put off to"),
    ("Northline postponed its general meeting to August 26, 2025.",
     [("2025-03-12", "Northline postponed its general meeting to August 26, 2025.")], "with the year"),
    ("In January, Northline had postponed the accounts to April 30 from April 8.",
     [("2025-01", "In January, Northline had postponed the accounts to April 30 from April 8.")], "both ends of a delay"),
    ("Omar Rao left Arden on Tuesday.\n\nThe deadline for Ada Lund to pay the fine expired on Monday.",
     [("2025-03-10", "The deadline for Ada Lund to pay the fine expired on Monday."),
      ("2025-03-11", "Omar Rao left Arden on Tuesday.")],
     "a verb behind an infinitive"),
    ("Arden has called on Ada Lund to resign by Friday.", [("2025-03-12", "Arden has called on Ada Lund to resign by Friday.")],
     "a deadline is to come"),
    ("Arden has seized a ferry of Northline which blocked the harbour last month.",
     [("2025-03-12", "Arden has seized a ferry of Northline which blocked the harbour last month.")],
     "the opening of a report is news"),
    ("On Friday, the judge Omar Rao of the high court sentenced Ada Lund to prison effective April 27.",
     [("2025-03-07", "On Friday, the judge Omar Rao of the high court sentenced Ada Lund to prison effective April 27.")],
     "the date that opens a sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "why"), [pytest.param(*row, id=row[2]) for row in ON_ITS_DAY])
def test_each_event_stands_on_its_day(text: str, told: list[tuple[str, str]], why: str) -> None:
    assert of(text) == told, why


NO_ENTRY = [
    ("Omar Rao met Ada Lund on Tuesday.\n\nAda Lund was not charged over the leak on Monday.", "not charged", "what was not done"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nAda Lund warned on Monday that it would be dear.", "warned", "a warning"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nAda Lund, who founded Northline, said on Monday that it may be dear.", "dear",
     "what a side clause tells of who speaks"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nMarch 4 will go down in the history of Arden as a day of joy.", "go down",
     "a day that is over, and “will”"),
    ("Omar Rao met Ada Lund on Tuesday.\n\n“People are there. Take a boat and say how many,” Ada Lund told Omar Rao on Tuesday.",
     "Take a boat", "the end of what somebody said"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nThat all came crashing down on Monday.", "That all", "what points at nothing"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nAda Lund will lead Arden after the congress of February 5.", "will lead",
     "a plan after a day that is over"),
    ("Ada Lund was sentenced by a court in Arden on Tuesday.\n\nTuesday’s ruling marked the end of the appeals.", "ruling",
     "more of the same"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nIf Omar Rao does not resign, Arden will impeach him on Friday.", "impeach",
     "a condition"),
    ("Ada Lund was jailed in Arden on Tuesday.\n\nThe ruling came late on Tuesday.", "ruling", "the same by an article"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nNorthline will sell its ferries, a paper reported on Monday.", "will sell",
     "a plan of which a paper told"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nAda Lund told reporters on Monday that the arrest was an outrage.", "the arrest",
     "a comment on what happened"),
    ("Omar Rao met Ada Lund on Tuesday.\n\nOn Monday Ada Lund said that she alone had arranged the sale.", "she alone",
     "what one had done before one spoke of it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "why"), [pytest.param(*row, id=row[2]) for row in NO_ENTRY])
def test_what_is_no_event_of_its_own_is_no_entry(text: str, words: str, why: str) -> None:
    told = of(text)
    assert told
    assert not [said for _, said in told if words in said], why


def test_news_is_not_swallowed_by_the_event_before_it() -> None:
    text = "Ada Lund has been sworn in as prime minister of Arden, after her victory in Sunday’s vote."
    assert [day for day, _ in lines(site([article("one", text)], [ELECTED]))] == ["2025-03-09", "2025-03-12"]


def test_what_happened_stands_before_what_was_planned() -> None:
    plan = article("plan", "Arden will vote on the harbour treaty with Belmark on 5 June.", date="2025-06-01")
    fact = article("fact", "Arden voted on the harbour treaty with Belmark on 5 June.", date="2025-06-06")
    (entry,) = site([plan, fact]).timeline.entries
    assert entry.passages[0].passage.article == "fact"
    assert entry.status is Status.REPORTED


def test_the_opening_of_a_report_stands_in_front() -> None:
    text = "A storm tore the roof off the old market hall, and three people were killed.\n\nAda Lund visited the site."
    assert of(text) == [("2025-03-12", "A storm tore the roof off the old market hall, and three people were killed.")]


def test_the_day_of_a_saying_is_no_other_day_of_the_event() -> None:
    one = article("one", "Ada Lund was arrested in Arden on Monday evening.", date="2025-03-11")
    two = article("two", "Ada Lund has been arrested in Arden, police said Tuesday.", date="2025-03-11")
    (entry,) = site([one, two]).timeline.entries
    assert (str(entry.date), entry.differs) == ("2025-03-10", False)


def test_an_event_takes_in_a_report_filed_the_day_after() -> None:
    event = {"id": "convicted", "title": "A jury convicts Ada Lund of fraud", "date": "2025-03-11", "participants": ["ada-lund"]}
    text = "Ada Lund has been convicted of fraud by a jury."
    assert [event for _, event in lines(site([article("one", text)], [event]))] == ["convicted"]


def test_a_long_sentence_with_most_words_of_a_title_tells_of_its_event() -> None:
    event = {"id": "rejected", "title": "Voters reject the harbour accord", "date": "2025-03-09", "participants": ["arden"]}
    text = (
        "Voters on Sunday rejected a harbour accord that could have ended the longest dispute on the whole western coast, after "
        "years of costly argument about shipping."
    )
    assert [event for _, event in lines(site([article("one", text)], [event]))] == ["rejected"]


@pytest.mark.parametrize(
    "text", ["Northline won’t close its yard in Arden on Thursday.", "Northline won't close its yard in Arden on Thursday."]
)
def test_a_short_form_of_will_not_looks_ahead(text: str) -> None:
    assert [day for day, _ in of(text)] == ["2025-03-13"]


def test_the_later_story_goes_on_after_a_look_back() -> None:
    text = (
        "A court in Arden upheld the sentence on Tuesday.\n\nAda Lund was found guilty in 2015. Tuesday’s decision closed the "
        "case. Ada Lund reported to a prison."
    )
    entries = [entry for entry in site([article("one", text)]).timeline.entries if str(entry.date) == "2025-03-11"]
    assert "Ada Lund reported to a prison." in [said.words for entry in entries for said in (*entry.passages, *entry.also)]


def test_an_opening_that_names_nobody_stands_behind_the_sentence_that_gave_it_the_day() -> None:
    text = "The long rows of seats, the songs, the flags finished with one short letter.\n\nAda Lund resigned on Tuesday."
    (entry,) = site([article("one", text)]).timeline.entries
    assert entry.passages[0].words == "Ada Lund resigned on Tuesday."


@pytest.mark.parametrize("opening", ["Two days later", "The next day"])
def test_what_is_counted_from_another_day_is_not_of_the_day_of_the_story(opening: str) -> None:
    (entry,) = site([article("one", f"Ada Lund resigned on Tuesday.\n\n{opening}, Omar Rao closed the harbour.")]).timeline.entries
    assert not entry.also


def test_what_is_counted_back_from_the_day_of_the_story_has_its_own_days() -> None:
    text = "Ada Lund resigned on Tuesday.\n\nA week earlier, Omar Rao closed the harbour."
    entries = site([article("one", text)]).timeline.entries
    assert {str(entry.date): entry.passages[0].words for entry in entries} == {
        "2025-03-03/2025-03-09": "A week earlier, Omar Rao closed the harbour.",
        "2025-03-11": "Ada Lund resigned on Tuesday.",
    }


GOES_ON = [
    ("Omar Rao was fined by a court on Tuesday. He was freed.", "He was freed.", "Omar Rao was fined",
     "its pronoun goes on with that"),
    ("Hours after the ruling, Northline sold its yard.", "Hours after", None, "it is of another hour"),
    ("Hours after the ruling, Northline sold its yard. It hired a crew.", "It hired", None, "it goes on with another hour"),
    ("Omar Rao told Belmark on Tuesday that he was ill. Two hours later Northline sold a yard.", "Two hours", None,
     "it counts from what was said"),
    ("Omar Rao told Belmark on Tuesday that he was ill. He sold a yard.", "He sold", "Ada Lund resigned",
     "who spoke tells no event"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "behind", "why"), GOES_ON, ids=[row[-1] for row in GOES_ON])
def test_what_goes_on_with_the_sentence_before_is_told_with_that(text: str, words: str, behind: str | None, why: str) -> None:
    made = site([article("one", "Ada Lund resigned from the board of Arden on Tuesday.\n\n" + text)])
    told = [e.passages[0].words for e in made.timeline.entries for d in (*e.passages, *e.also) if d.words.startswith(words)]
    assert told == [] if behind is None else [one for one in told if one.startswith(behind)], why


def test_later_that_day_is_of_the_day_of_the_story() -> None:
    text = "Ada Lund resigned on Tuesday.\n\nHours later, Omar Rao closed the harbour."
    (entry,) = site([article("one", text)]).timeline.entries
    assert [d.words for d in entry.also] == ["Hours later, Omar Rao closed the harbour."]
