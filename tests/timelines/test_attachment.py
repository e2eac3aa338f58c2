"""What a date in a report belongs to: the day of what a sentence tells, never that of a thing or an act beside it."""

from __future__ import annotations

import pytest

from tests.timelines.building import DAY, article, of, site

OF_SOMETHING_ELSE = [
    ("Ada Lund was barred from the March 2 ballot.", "the date stands before its thing"),
    ("Omar Rao had opposed Arden’s planned 5 March vote.", "an owner and a plain word before it"),
    ("Ada Lund confirmed the results published on Monday.", "a participle behind its thing"),
    ("Ada Lund said of the offer, made on Monday, that it was low.", "a participle between commas"),
    ("Northline has bought a yard built by Belmark on Monday.", "a thing and its maker"),
    ("Ten men, most of them Northline crew arrested at rallies in May 2024 and June 2024, were freed by Arden.",
     "a list behind it"),
    ("Arden has extended the contract of Northline through May 2026.", "the end of what was extended"),
    ("A court in Arden jailed Ada Lund for smuggling rifles on March 2.", "an act that she was jailed for"),
    ("Ada Lund left Arden before meeting Omar Rao on Monday.", "an act after it"),
    ("Northline has agreed to settle a claim over a ferry in October.", "a time that is over, beside “has”"),
    ("Northline has gone to court over a ban by Arden last week.", "a week that is over"),
    ("Omar Rao visited a yard of Northline, which caught fire on Monday.", "a relative clause"),
    ("Ada Lund resigned after she lost a vote on Monday.", "a clause with “after”"),
    ("The bodies of two people who died when a ferry of Northline sank on Monday have been found.", "what has been done since"),
    ("Unlike the vote on March 2, Arden and Belmark signed.", "a thing it is compared with"),
    ("The sentence of Ada Lund follows a raid by Arden on March 2.", "what it follows"),
    ("Northline signed a contract for ferries from May 2025 to June 2031.", "what a contract is for"),
    ("Northline, which in January raised concerns about the yard, said it opposed the sale.", "a relative clause and its plural"),
    ("Ada Lund signs a decree on ferries, and sets the ballot for May 5.", "where it is put, in the present"),
    ("Omar Rao said on Wednesday he ordered a search of Northline pending a report on the collapse of two piers last month.",
     "a disaster spoken of, beside the day of speaking"),
    ("Omar Rao told reporters on Wednesday that he had left, and blamed the crash of two trams on Sunday night.",
     "a disaster that is blamed, beside the day of speaking"),
    ("The sale of the yard by Northline had been planned for March 5 but was called off after Arden stepped in.",
     "what had been planned, and came otherwise"),
    ("Omar Rao won, and gave the yard to the man he had beaten in January 2015.", "which man is meant"),
    ("A court jailed Ada Lund over the harbour vote of March 2, 2024.", "the day of a thing that it is about"),
    ("Ada Lund found three letters in the yard, two of them for Monday.", "what a thing behind a comma is for"),
    ("Omar Rao gave Ada Lund a last deadline, Monday at 6 p.m.", "the day of a deadline"),
    ("Omar Rao named Monday “a day of shame for Arden”.", "the day is what is called so"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), OF_SOMETHING_ELSE, ids=[row[-1] for row in OF_SOMETHING_ELSE])
def test_a_report_stands_on_no_day_of_something_else(text: str, why: str) -> None:
    assert [day for day, _ in of(text)] in ([], [DAY]), why


STILL_ITS_OWN = [
    ("Ada Lund was tried and convicted on Monday.", "2025-03-10", "two participles of one auxiliary"),
    ("Omar Rao had his licence revoked in Arden on Monday.", "2025-03-10", "what was done to something of his"),
    ("Ada Lund has been arrested in Arden on Monday.", "2025-03-10", "a day just over, beside “has”"),
    ("Omar Rao left Arden when the harbour burned on Monday.", "2025-03-10", "one time, told twice"),
    ("Arden announced the ban just before midnight on Monday.", "2025-03-10", "no deadline"),
    (
        "Ada Lund said on Monday that she was free, in her first speech since she fled Arden last week.",
        "2025-03-10",
        "the day of speaking before that of a clause with “since”",
    ),
    ("Ada Lund raised the flag on Monday.", "2025-03-10", "a plain verb and its object"),
    ("Police in Arden condemned the attack on Monday.", "2025-03-10", "no other day of speaking"),
    ("The strike in Arden, suspended on March 2, resumed on Monday.", "2025-03-10", "the main verb’s before that of a participle"),
    ("The claim against Northline, filed on Monday, said the yard was unsafe.", "2025-03-10", "what was done, beside mere saying"),
    ("Faced with losses, Northline closed the yard on Monday.", "2025-03-10", "a participle that opens the sentence"),
    ("Northline closed the yard on the morning of March 10.", "2025-03-10", "a part of the day is no thing"),
    ("A court convicted Ada Lund on Monday over the vote of March 2.", "2025-03-10", "the verb’s day beside that of a thing"),
    ("Ada Lund, who was born in 1987, was herself arrested in Arden on Monday.", "2025-03-10", "the main verb’s, behind “herself”"),
]


@pytest.mark.parametrize(("text", "day", "why"), STILL_ITS_OWN, ids=[row[-1] for row in STILL_ITS_OWN])
def test_a_date_that_is_of_the_verb_stays(text: str, day: str, why: str) -> None:
    assert [found for found, _ in of(text)] == [day], why


FARTHER_ON = [
    (
        "Belmark, which signed when the talks in Arden ended on 2 March 2025, left the union.",
        None,
        "a clause that hangs on a relative one",
    ),
    ("Belmark left the union when the talks in Arden ended on March 2.", "2025-03-02", "one that hangs on the main one"),
    ("So far nine men have been rescued by Arden since the roof of a yard fell on Monday.", None, "from when the rest is counted"),
    ("Northline has built ten ferries since it was sold by Arden on Monday.", "2025-03-10", "what happened to one who is named"),
    (
        "Arden charged Omar Rao on fresh allegations of hiding his income for three years up to March 2023.",
        None,
        "the end of a length",
    ),
]


@pytest.mark.parametrize(("text", "day", "why"), FARTHER_ON, ids=[row[-1] for row in FARTHER_ON])
def test_behind_the_opening_a_side_clause_dates_what_it_tells_itself(text: str, day: str | None, why: str) -> None:
    told = of(f"Ada Lund resigned on Tuesday.\n\n{text}")
    assert [found for found, said in told if said == text] == ([day] if day else []), why


FILED = [
    ("Oslo [Norway], March 12: Ada Lund met Omar Rao on Monday.", "2025-03-10", "brackets and a colon"),
    ("March 12 (Agency) - Ada Lund met Omar Rao on Monday.", "2025-03-10", "the agency behind the day"),
    ("OSLO, March 12. /AGENCY/. Ada Lund met Omar Rao.", "2025-03-12", "sentences of their own"),
]


@pytest.mark.parametrize(("text", "day", "why"), FILED, ids=[row[-1] for row in FILED])
def test_a_dateline_of_another_shape_is_no_day_of_the_news(text: str, day: str, why: str) -> None:
    assert [found for found, _ in of(text)] == [day], why


STORY = [
    ("Arden has lifted the ban on Northline.\n\nAda Lund said on Monday that ferries had run in January.", "2025-03-11",
     "what was said the day before"),
    ("Northline has ended the lockout.\n\nCrews of Northline walked out on Saturday.", "2025-03-12", "other acts days before"),
    ("Arden has jailed Ada Lund.\n\nA court in Arden jailed her on Saturday.", "2025-03-08", "the same act days before"),
    ("Arden has closed the harbour.\n\nThe harbour was situated at noon on Tuesday.", "2025-03-12", "a state"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "why"), STORY, ids=[row[-1] for row in STORY])
def test_the_day_of_a_story(text: str, day: str, why: str) -> None:
    text = text.replace("on Monday that", "on Tuesday that")
    leads = [entry for entry in site([article("one", text)]).timeline.entries if text.startswith(entry_words(entry))]
    assert [str(entry.date) for entry in leads] == [day], why


def entry_words(entry: object) -> str:
    """The opening sentence, wherever in the entry it stands."""
    passages = (*entry.passages, *entry.also)  # type: ignore[attr-defined]
    return next((d.words for d in passages if d.passage.number == 1), "\0")


def test_an_hour_to_come_is_not_of_a_day_that_is_over() -> None:
    text = "Arden will open the harbour.\n\nAda Lund was charged in Arden on March 3. The treaty will be signed by Arden at 11 a.m."
    assert not [said for _, said in of(text) if said.startswith("The treaty")]


def test_a_name_in_capitals_is_no_verb() -> None:
    text = "At 16:00 GMT on Tuesday the president of the United States Ada Lund announced a plan."
    assert [day for day, _ in of(text)] == ["2025-03-11T16:00Z"]


@pytest.mark.parametrize(
    "text",
    [
        "Arden left the union after a coup in the neighbouring country in January.",
        "The visit, planned in a letter to be sent on Monday, was cancelled by Arden.",
        "Arden said that the charges filed in January triggered a ban.",
    ],
)
def test_the_date_of_what_came_first_or_was_to_be_dates_nothing(text: str) -> None:
    assert {date for date, _ in of(text)} <= {DAY}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Arden and Belmark signed the treaty after two days of talks on Monday.", "2025-03-10"),
        ("After the vote Arden left the union on Monday.", "2025-03-10"),
    ],
)
def test_a_date_behind_these_words_may_still_be_that_of_the_verb(text: str, date: str) -> None:
    assert [found for found, _ in of(text)] == [date]


def test_a_date_that_opens_a_sentence_belongs_to_its_main_verb() -> None:
    words = "On Monday, two months after the roof of a hall had trapped 33 men, workers in Belmark opened the last door."
    assert ("2025-03-10", words) in of(f"Arden mourned.\n\n{words}")


LEAD = "Ada Lund was jailed in Arden on Tuesday"
COUNTED = [
    (f"{LEAD}, in the same hall where Omar Rao was held in November. Omar Rao had been released just a month earlier.", False,
     "from the date of a side clause"),
    (f"{LEAD}. Omar Rao was arrested in November. Omar Rao had resigned just a month earlier.", True, "from that of the main one"),
    (f"{LEAD}. Omar Rao was arrested in November 2023. Ada Lund herself quit in September. In the same month Omar Rao was fined.",
     False, "over a month without its year"),
    (f"{LEAD}. Omar Rao was arrested in November 2023. In the same month Omar Rao was fined.", True, "from the month before it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "counted", "why"), COUNTED, ids=[row[-1] for row in COUNTED])
def test_what_is_counted_from_another_date_stands_on_no_doubtful_day(text: str, counted: bool, why: str) -> None:
    last = text.rpartition(". ")[2]
    made = site([article("one", text)])
    told = [entry for entry in made.timeline.entries for d in (*entry.passages, *entry.also) if d.words == last]
    assert bool(told) == counted, why
