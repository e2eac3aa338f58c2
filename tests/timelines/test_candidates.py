"""Which sentences become entries, and on which day."""

from __future__ import annotations

import pytest

from briefgen.assemble.timelines.heads import heading_value
from briefgen.assemble.timelines.weights import WEIGHTS, score
from tests.timelines.building import article, lines, of, site, told

OPENER = "Omar Rao visited Belmark on Tuesday. "

SHOWN = [
    ("On 4 May 2020 Arden signed the treaty.", "2020-05-04", "somebody did something on a day"),
    ("Arden closed the border in May 2020.", "2020-05", "… or in a month"),
    ("Arden will open the bridge on 20 May 2025.", "2025-05-20", "… or will, on a day that is named"),
    ("The war between Arden and Belmark began on 4 May 2020.", "2020-05-04", "a name in another part is enough"),
    ("Ada Lund resigned on Monday.", "2025-03-10", "a day that was counted back to"),
    ("The boiler of a Northline ferry burst on 4 May 2020.", "2020-05-04", "a verb whose past has no ending"),
    ("In May 2020 Northline wrote down its yard.", "2020-05", "what is written down is no speech"),
    (
        "A statement of the harbour said guards on Sunday questioned Omar Rao.",
        "2025-03-09",
        "a day between who did it and the verb",
    ),
]
NOT_SHOWN = [
    ("Arden could close the border on 20 May 2025.", "it may not happen"),
    ("Arden did not sign the treaty of 4 May 2020.", "it did not happen"),
    ("In 2020 Arden was a republic.", "a lasting state"),
    ("Sales of Northline were higher than in 2020.", "a measure of comparison"),
    ("It was the highest level since 2020.", "“since” behind a superlative compares"),
    ("Arden and Belmark met three times in 2020.", "a count is no day"),
    ("Ada Lund wrote in May 2020 that it rained.", "what is written in a letter is speech"),
    ("Ada Lund spoke of progress in May 2020.", "only the speaking is dated"),
    ("The treaty, which had been signed on 4 May 2020, is long.", "the date belongs to a side clause"),
    ("“We won on 4 May 2020,” the man said.", "the date is in somebody’s own words"),
    ("A treaty of 4 May 2020.", "no verb tells what happened to it"),
    ("Arden, 4 May 2020", "a place and a date"),
    ("By Ada Lund, 4 May 2020", "a byline"),
    ("Updated: 4 May 2020, Northline", "a stamp"),
]


@pytest.mark.parametrize(("sentence", "date", "why"), SHOWN, ids=[row[-1] for row in SHOWN])
def test_is_an_entry(sentence: str, date: str, why: str) -> None:
    assert (date, sentence) in of("Nothing happened here. " + sentence, genre="explainer"), why


@pytest.mark.parametrize(("sentence", "why"), NOT_SHOWN, ids=[row[-1] for row in NOT_SHOWN])
def test_is_no_entry(sentence: str, why: str) -> None:
    assert of("Nothing happened here. " + sentence, genre="explainer") == [], why


WHICH_DATE = [
    ("Ada Lund, who was born on 4 May 1960, resigned on 6 May 2020.", "2020-05-06", "that of the main verb"),
    ("Omar Rao said Northline will shut the yard when the year ends on 24 June 2025.", "2025-06-24", "when, not what, ends"),
    ("In May 2020, on 6 May 2020, Arden signed the treaty.", "2020-05-06", "the one that says it closer"),
    ("On 6 May 2020 Arden signed the treaty of 4 March 2019.", "2020-05-06", "the one that opens it"),
    (
        "The yard of Arden, which had opened on 4 May 2020, closed in June 2021.",
        "2021-06",
        "a main clause’s month before a side clause’s day",
    ),
]


@pytest.mark.parametrize(("sentence", "date", "why"), WHICH_DATE, ids=[row[-1] for row in WHICH_DATE])
def test_the_date_of_several(sentence: str, date: str, why: str) -> None:
    assert [d for d, _ in of(sentence, genre="explainer")] == [date], why


CHRONOLOGIES = [
    ("2 October 1949. Arden recognises Belmark.", "a date that is a sentence"),
    ("**2 October 1949.** Arden recognises Belmark. Nobody minds.", "in bold"),
    ("2 October 1949\n\nArden recognises Belmark.", "a date that is a paragraph"),
    ("## 2 October 1949\n\nArden recognises Belmark.", "a heading"),
    ("## October 2, 1949\n\nArden recognises Belmark.", "a heading, the month first"),
    ("- 2 October 1949. Arden recognises Belmark.\n- 1950. Nothing.", "an item of a list"),
]


@pytest.mark.parametrize(("text", "why"), CHRONOLOGIES, ids=[row[-1] for row in CHRONOLOGIES])
def test_a_date_of_its_own_dates_what_follows(text: str, why: str) -> None:
    assert of(text, genre="chronology", markdown=True) == [("1949-10-02", "Arden recognises Belmark.")], why


def test_a_date_before_it_yields_to_a_finer_one_of_the_sentence() -> None:
    text = "March 2023. Ada Lund visits Belmark from 20 to 22 March 2023."
    assert [date for date, _ in of(text, genre="chronology")] == ["2023-03-20/2023-03-22"]


def test_the_line_of_the_dateline_dates_nothing() -> None:
    text = "Arden signs\n\nMarch 12, 2025\n\nArden has signed the treaty.\n\nBelmark is a republic."
    assert "March 12, 2025" not in [sentence for _, sentence in of(text)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2 October 1949", "1949-10-02"),
        ("Oct. 2, 1949", "1949-10-02"),
        ("Friday, 2 May 1986:", "1986-05-02"),
        ("July 1986", "1986-07"),
        ("1986", "1986"),
        ("1986-07-02", "1986-07-02"),
    ],
)
def test_headings_that_are_dates(words: str, value: str) -> None:
    assert str(heading_value(words)) == value


@pytest.mark.parametrize("words", ["The war of 1986", "31 February 1986", "May", "1949 to 1959", "Section 4"])
def test_headings_that_are_none(words: str) -> None:
    assert heading_value(words) is None


def test_what_a_report_goes_on_to_tell_is_in_the_entry_of_its_story() -> None:
    made = site([article("one", OPENER + "Ada Lund received him. Arden signed an agreement. Omar Rao is a doctor.")])
    (entry,) = made.timeline.entries
    assert (str(entry.date), told(made, entry)) == ("2025-03-11", OPENER.strip())
    assert [d.passage.number for d in entry.also] == [2, 3]


def test_a_report_without_a_date_is_told_as_of_its_dateline() -> None:
    made = site([article("one", "Omar Rao has resigned. His office confirmed it.")])
    (entry,) = made.timeline.entries
    assert (str(entry.date), entry.passages[0].basis.value) == ("2025-03-12", "dateline")


FILED = [
    ("OSLO, March 12 — Ada Lund met Omar Rao on Sunday.", "2025-03-09", "month and day"),
    ("OSLO (12 March 2025) — Ada Lund met Omar Rao on Sunday.", "2025-03-09", "in brackets"),
    ("OSLO, 12 March 2025 (Agency) - Ada Lund met Omar Rao on Sunday.", "2025-03-09", "an agency"),
    ("OSLO, 12 March 2025 — Ada Lund met Omar Rao.", "2025-03-12", "no other day: that of the report"),
    ("Arden, 4 May 2020 — Belmark signs.", "2020-05-04", "a day far from the dateline is no day of filing"),
    ("On 11 March — a Tuesday — Ada Lund resigned.", "2025-03-11", "no place before it"),
]


@pytest.mark.parametrize(("text", "date", "why"), FILED, ids=[row[-1] for row in FILED])
def test_the_day_of_filing_is_no_day_of_the_news(text: str, date: str, why: str) -> None:
    assert [found for found, _ in of(text)] == [date], why


STANDING = [
    ("## 1999\n\nOn 3 November 1903 Arden left Belmark.", ["1903-11-03"], "under a heading"),
    ("**1914**\n\nOn 3 November 1903 Arden left Belmark.\n\nArden sold Northline.", ["1903-11-03"], "a lone date is over then"),
    ("## 1999\n\nArden left Belmark.\n\nArden, which had come in 1950, sold Northline.", ["1999", "1999"], "no side clause"),
    ("| year | what |\n|---|---|\n| 1999 | Arden left Belmark. |\n| 2001 | Arden sold Northline. |\n\nArden bought Northline.",
     ["1999", "2001"], "a table dates its own rows alone"),
    ("| what | year |\n|---|---|\n| Arden left Belmark. | 1999 |\n| Arden sold Northline. | 2001 |", [], "from first cells"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates", "why"), STANDING, ids=[row[-1] for row in STANDING])
def test_a_date_that_stands_above(text: str, dates: list[str], why: str) -> None:
    assert [found for found, _ in of(text, genre="chronology", markdown=True)] == dates, why


@pytest.mark.parametrize("genre", ["explainer", "chronology", "analysis", "opinion", "transcript", "official"])
def test_what_is_no_report_tells_nothing_of_its_day(genre: str) -> None:
    assert of("Omar Rao has resigned. Ada Lund was appointed.", genre=genre) == []


def test_behind_another_date_in_its_paragraph_nothing_is_of_the_story() -> None:
    made = site([article("one", OPENER + "\n\nIn 2019 Arden had annexed the island. Belmark protested.\n\nAda Lund received him.")])
    assert [d.passage.number for e in made.timeline.entries for d in e.also] == [4]


@pytest.mark.parametrize(
    ("then", "goes_on", "why"),
    [
        ("Belmark closed the border.", False, "a new paragraph may go on telling of Monday"),
        ("Belmark has closed the border.", True, "“has” leads back to the news"),
        ("Belmark said the border was closed.", True, "and so does who says it"),
        ("On the same day Belmark closed the border.", False, "it counts from Monday"),
        ("Belmark fell into crisis after Arden annexed the island on 4 May 2020.", False, "another time is told of beside it"),
    ],
)
def test_behind_another_day_a_paragraph_is_of_the_story_where_it_says_so(then: str, goes_on: bool, why: str) -> None:
    made = site([article("one", f"{OPENER}\n\nOmar Rao had left Arden on Monday.\n\n{then}")])
    assert any(d.passage.number == 3 for e in made.timeline.entries for d in e.also) == goes_on, why


@pytest.mark.parametrize(
    ("away", "then", "why"),
    [
        ("A day before the vote, Belmark closed the border.", "Omar Rao flew to Arden.", "it opens beside an event"),
        ("On the eve of the trial, Belmark closed the border.", "Omar Rao flew to Arden.", "“of” an event"),
        ("Omar Rao visited Arden three times in May 2023.", "", "a count in a time before"),
    ],
)
def test_the_day_of_a_story_is_not_lent_to_another_time(away: str, then: str, why: str) -> None:
    made = site([article("one", f"Ada Lund resigned on Tuesday.\n\n{away} {then}\n\nArden has lifted the ban.")])
    (entry,) = made.timeline.entries
    assert [d.words for d in entry.also] == ["Arden has lifted the ban."], why


def test_what_a_court_heard_is_what_was_said_on_that_day() -> None:
    lead = "Ada Lund was calm while the crew yelled at her to stop the ferry, a court in Arden heard on Tuesday."
    made = site([article("one", f"{lead} Omar Rao told the court that it had rained.")])
    assert [(str(e.date), told(made, e)) for e in made.timeline.entries] == [("2025-03-11", lead)]


def test_a_cell_of_a_table_is_not_of_the_story() -> None:
    table = "| who | what |\n|---|---|\n| Ada Lund | resigned |\n| Omar Rao | Ada Lund has resigned. |"
    made = site([article("one", f"{OPENER}\n\n{table}", markdown=True)])
    assert [(len(e.passages), len(e.also)) for e in made.timeline.entries] == [(1, 0)]


def test_a_past_verb_and_a_day_to_come_contradict_each_other() -> None:
    assert of("Arden signed the treaty on 20 May 2025.") == []


def test_an_entry_says_whom_its_pronoun_means() -> None:
    made = site([article("one", "Omar Rao was elected. He resigned on 4 May 2020.", genre="explainer")])
    assert [e.passages[0].means for e in made.timeline.entries] == ["omar-rao"]
    assert [e.id for e in made.entities["omar-rao"].timeline.entries] == [e.id for e in made.timeline.entries]


def test_ids_hang_on_words_and_date_not_on_the_place() -> None:
    sentence = "On 4 May 2020 Arden signed the treaty."
    plain = site([article("one", sentence)]).timeline.entries[-1].id
    moved = (
        site([article("one", "Nothing happened here. Arden is small.\n\n" + sentence, genre="explainer")]).timeline.entries[-1].id
    )
    other = site([article("two", sentence)]).timeline.entries[-1].id
    assert plain == moved != other


def test_no_article_swamps_a_timeline() -> None:
    days = [f"{day} {month} 2020" for month in ("May", "July", "August") for day in range(1, 29)]
    text = "\n\n".join(f"On {day} Arden signed treaty number {number}." for number, day in enumerate(days))
    assert len(lines(site([article("one", text, genre="explainer")]))) == 16  # 20 for 1,000 words


def test_what_is_years_since_is_no_news_of_the_day() -> None:
    assert of("Two years since a pier collapsed in Arden, its people no longer hope for a new one.") == []
    assert of("Since a pier collapsed in Arden, Ada Lund has closed the harbour.") != []


def test_weights_are_between_the_bounds_and_have_their_reasons() -> None:
    assert all(-1 < weight < 1 and reason for weight, reason in WEIGHTS.values())
    assert score(["dated", "day", "event", "actor"]) >= 0.5 > score(["dated", "day", "only saying"])
    assert score(["possible"]) == 0 and score(["headed"] * 9) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He met the ministers in Arden on Tuesday.",
        "Asked about the bridge, she left the hall in Arden on Tuesday.",
        "He said Ada Lund wanted to leave on Tuesday.",
    ],
)
def test_a_pronoun_that_means_nobody_known_is_no_entry(text: str) -> None:
    assert of(text) == []


def test_a_pronoun_never_means_who_is_named_behind_it() -> None:
    made = site([article("one", "Ada Lund came to Arden on Tuesday.\n\nHe said Ada Lund resigned on Monday.")])
    assert [entry.passages[0].means for entry in made.timeline.entries] == [None, None]


def test_a_pronoun_behind_an_opening_participle_is_found() -> None:
    text = "Ada Lund opened the bridge on Tuesday.\n\nAsked about the toll, she cancelled the plan on Wednesday."
    made = site([article("one", text)])
    (entry,) = [e for e in made.timeline.entries if str(e.date) == "2025-03-12"]
    assert entry.passages[0].means == "ada-lund"
