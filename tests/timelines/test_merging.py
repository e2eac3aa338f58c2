"""One event is one entry: doubles across articles, the editor's events, what never merges."""

from __future__ import annotations

import datetime as dt

import pytest

from briefgen.assemble.timelines import merging
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.merging import likeness
from briefgen.assemble.timelines.stems import Rarity, numbers, stem, stems
from tests.timelines.building import article, config, lines, site, told

SIGNED = "Arden and Belmark signed a treaty on the river Oss on Tuesday."
SIGNED_TOO = "A treaty on the river Oss was signed by Arden and Belmark on 11 March 2025."
BRIDGE = {
    "id": "bridge-opened",
    "title": "Arden opens the bridge over the Oss",
    "date": "2020-05-04",
    "participants": ["arden", "ada-lund"],
}


def test_two_articles_of_one_event_make_one_entry_with_two_sources() -> None:
    made = site([article("one", SIGNED), article("two", SIGNED_TOO, date="2025-03-14", genre="explainer")])
    (entry,) = made.timeline.entries
    assert [d.passage.article for d in entry.passages] == ["one", "two"]
    assert not entry.differs


def test_the_earlier_article_stands_for_both() -> None:
    made = site([article("b", SIGNED), article("a", SIGNED_TOO, date="2025-03-14", genre="explainer")])
    assert [d.passage.article for d in made.timeline.entries[0].passages] == ["b", "a"]


def test_the_finer_date_stands_for_both() -> None:
    coarse = article(
        "one", "Arden and Belmark signed a treaty on the river Oss in March 2025.", date="2025-03-30", genre="explainer"
    )
    made = site([coarse, article("two", SIGNED, date="2025-03-12")])
    (entry,) = made.timeline.entries
    assert (str(entry.date), entry.passages[0].passage.article) == ("2025-03-11", "two")


def test_a_report_of_the_day_after_joins_the_sentence_that_names_the_day() -> None:
    late = article("late", "Arden and Belmark have signed a treaty on the river Oss.", date="2025-03-12")
    made = site([late, article("early", SIGNED, date="2025-03-11", genre="explainer")])
    (entry,) = made.timeline.entries
    assert str(entry.date) == "2025-03-11" and not entry.differs


def test_sources_that_name_different_days_are_one_entry_that_says_so() -> None:
    other = "Arden and Belmark signed a treaty on the river Oss on 10 March 2025."
    made = site([article("one", SIGNED, genre="explainer"), article("two", other, genre="explainer")])
    (entry,) = made.timeline.entries
    assert (str(entry.date), entry.differs) == ("2025-03-10/2025-03-11", True)


APART = [
    ("Arden and Belmark signed a treaty on the river Oss on 11 March 2024.", "another year"),
    ("Omar Rao and Northline signed a treaty on the river Oss on 11 March 2025.", "nobody in common"),
    ("Arden and Belmark closed their embassies on 11 March 2025.", "other words"),
    ("Arden and Belmark signed a treaty on the river Oss on 21 March 2025.", "days that lie far apart"),
]


@pytest.mark.parametrize(("second", "why"), APART, ids=[row[-1] for row in APART])
def test_what_stays_apart(second: str, why: str) -> None:
    made = site([article("one", SIGNED, genre="explainer"), article("two", second, date="2025-03-30", genre="explainer")])
    assert len(made.timeline.entries) == 2, why


def test_numbers_that_contradict_one_another_forbid_it() -> None:
    first = "Belmark killed 40 soldiers of Arden in an attack on 11 March 2025."
    second = "Belmark killed 12 soldiers of Arden in an attack on 11 March 2025."
    made = site([article("one", first, genre="explainer"), article("two", second, genre="explainer")])
    assert len(made.timeline.entries) == 2


ABSORBED = [
    ("On 4 May 2020 Arden opened the bridge over the Oss.", "its day, its participant, its words"),
    ("In May 2020 Ada Lund opened the bridge over the Oss.", "the month that holds the day"),
    ("**4 May 2020.** A bridge over the Oss is opened.", "nobody named, but its date and nearly its words"),
]


@pytest.mark.parametrize(("sentence", "why"), ABSORBED, ids=[row[-1] for row in ABSORBED])
def test_an_event_absorbs(sentence: str, why: str) -> None:
    made = site([article("one", sentence, genre="explainer", markdown=True)], [BRIDGE])
    assert lines(made) == [("2020-05-04", "bridge-opened")], why
    assert [d.passage.article for d in made.timeline.entries[0].passages] == ["one"]


NOT_ABSORBED = [
    ("On 5 May 2020 Arden opened the bridge over the Oss.", "another day: an event never moves"),
    ("On 4 May 2020 Omar Rao resigned.", "nobody of the event"),
    ("Ada Lund told Arden’s parliament on 4 May 2020 that she would resign.", "words on its day are not the event"),
]


@pytest.mark.parametrize(("sentence", "why"), NOT_ABSORBED, ids=[row[-1] for row in NOT_ABSORBED])
def test_an_event_does_not_absorb(sentence: str, why: str) -> None:
    made = site([article("one", sentence, genre="explainer")], [BRIDGE], config(threshold=0.3))
    assert len(made.timeline.entries) == 2, why
    assert next(e for e in made.timeline.entries if e.event).passages == ()


def test_an_account_binds_its_sentence_to_its_event() -> None:
    event = {**BRIDGE, "accounts": [{"article": "one", "quote": "It was done"}]}
    made = site([article("one", "On 6 June 2021 Arden met Belmark. It was done.", genre="explainer")], [event])
    assert lines(made) == [("2020-05-04", "bridge-opened"), ("2021-06-06", "On 6 June 2021 Arden met Belmark.")]


def test_accounts_that_say_different_days_differ_and_the_event_stays() -> None:
    accounts = [
        {"article": "one", "quote": "The bridge was opened on 3 May 2020", "says": {"date": "2020-05-03"}},
        {"article": "one", "quote": "Others say it was 4 May 2020", "says": {"date": "2020-05-04"}},
    ]
    text = "The bridge was opened on 3 May 2020. Others say it was 4 May 2020."
    made = site([article("one", text, genre="explainer")], [{**BRIDGE, "accounts": accounts}])
    (entry,) = made.timeline.entries
    assert (str(entry.date), entry.differs) == ("2020-05-04", True)


def test_what_a_report_goes_on_to_say_of_an_event_needs_no_entry() -> None:
    event = {**BRIDGE, "date": "2025-03-11"}
    made = site([article("one", "Arden opened the bridge over the Oss on Tuesday. Omar Rao attended the ceremony.")], [event])
    (entry,) = made.timeline.entries
    assert (entry.event, [d.passage.number for d in entry.also]) == ("bridge-opened", [2])


def test_a_pinned_sentence_is_shown_and_a_dropped_one_is_not() -> None:
    made = site([article("one", SIGNED)])
    (shown,) = made.timeline.entries
    assert site([article("one", SIGNED)], settings=config(drop=[shown.id])).timeline.entries == ()
    text = "Nothing happened here. In 2020 Arden was a republic."
    assert site([article("two", text, genre="explainer")]).timeline.entries == ()
    (weak,) = site([article("two", text, genre="explainer")], settings=config(threshold=0)).timeline.entries
    pinned = site([article("two", text, genre="explainer")], settings=config(pin=[weak.id]))
    assert [told(pinned, e) for e in pinned.timeline.entries] == ["In 2020 Arden was a republic."]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("signed signing signs sign", 1),
        ("agreement agreements", 1),
        ("fell fall falls", 1),
        ("treaty treaties", 1),
        ("treaty trial", 2),
    ],
)
def test_stems_join_the_forms_of_a_word(words: str, expected: int) -> None:
    assert len({stem(w) for w in words.split()}) == expected


def test_numbers_are_compared_without_what_separates_thousands() -> None:
    assert numbers("1,500 of 20.5%") == {"1500", "20.5"}


def test_rare_words_count_for_more() -> None:
    rarity = Rarity([stems("arden signed treaty"), stems("arden opened bridge"), stems("arden closed border")])
    treaty = rarity.cosine(stems("arden treaty"), stems("the treaty"))
    assert treaty > rarity.cosine(stems("arden treaty"), stems("in arden")) > rarity.cosine(stems("arden"), stems("bridge")) == 0


def comparisons(monkeypatch: pytest.MonkeyPatch, papers: int) -> int:
    """How many pairs of sentences are compared where so many papers tell what nobody known did on one day."""
    compared = 0

    def counted(a: Candidate, b: Candidate, rarity: Rarity) -> float:
        nonlocal compared
        compared += 1
        return likeness(a, b, rarity)

    monkeypatch.setattr(merging, "likeness", counted)
    first = dt.date(2025, 3, 12)
    said = "Workers closed gate {} of the yard on 11 March 2025."
    site([article(f"a{n:03}", said.format(n), date=str(first + dt.timedelta(days=n % 90))) for n in range(papers)])
    return compared


def test_the_comparisons_of_a_crowd_grow_with_it_and_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    some, many = comparisons(monkeypatch, 60), comparisons(monkeypatch, 240)
    assert some > 60 and some * 4 <= many <= some * 7, "240 papers are four times 60: all pairs of them are sixteen times as many"
