"""On which day the sentences of a diary or a log stand: that of their entry, where they name none."""

from __future__ import annotations

import pytest

from briefgen.model import Basis
from tests.timelines.building import article, of, site

RESIGNED, SIGNED = "Ada Lund resigned.", "Arden signed the treaty with Belmark."
IN_ENTRIES = [
    (f"Letters of 1863\n\nJune 29 — It rained. {RESIGNED}\n\nJune 30 — Hot.\n\nJuly 2 — {SIGNED}", "1863-06-29", "1863-07-02",
     "days at the head of paragraphs"),
    (f"May and June 1863\n\nSunday, 31st. It rained. {RESIGNED}\n\nMonday, 1st. Hot.\n\nTuesday, 2d. {SIGNED}", "1863-05-31",
     "1863-06-02", "numbered days"),
    (f"3 May 1912\n\nIt rained. It was cold. {RESIGNED}\n\n5 May 1912\n\nIt was hot. {SIGNED}", "1912-05-03", "1912-05-05",
     "days alone in their lines"),
    (f"## 3 May 1912\n\nIt rained. {RESIGNED}\n\n## 5 May\n\nIt was hot. {SIGNED}", "1912-05-03", "1912-05-05",
     "headings, one without its year"),
    (f"3 May 1912\n\nIt rained. {RESIGNED}\n\n5 May 1912\n\nIt was hot. {SIGNED[:-1]} on 4 May 1912.", "1912-05-03", "1912-05-04",
     "a day of its own"),
]  # fmt: skip


@pytest.mark.parametrize("genre", ["report", "chronology"])
@pytest.mark.parametrize(("text", "resigned", "signed", "why"), IN_ENTRIES, ids=[row[-1] for row in IN_ENTRIES])
def test_a_sentence_without_a_day_is_of_its_entry(genre: str, text: str, resigned: str, signed: str, why: str) -> None:
    found = {words: date for date, words in of(text, genre=genre, markdown=True)}
    assert found[RESIGNED] == resigned, why
    assert next(date for words, date in found.items() if SIGNED[:-1] in words) == signed, why


def test_the_basis_is_the_diary() -> None:
    made = site([article("book", f"3 May 1912\n\nIt rained. {RESIGNED}\n\n5 May 1912\n\nIt was hot.", genre="report")])
    (entry,) = made.timeline.entries
    assert entry.passages[0].basis is Basis.DIARY


def test_what_stands_behind_the_last_entry_is_of_none() -> None:
    text = f"## 3 May 1912\n\nIt rained.\n\n## 5 May 1912\n\nIt was hot.\n\n## Afterwards\n\nMuch was lost. {RESIGNED}"
    assert of(text, genre="chronology", markdown=True) == []


CHRONICLE = """**3 May 1912.** Ada Lund resigned. Omar Rao closed the mill. Belmark was dull.

**September 1912.** Northline bought the mill. Omar Rao left Arden.

**5 October 1912.** Arden signed the treaty with Belmark.

**7 October 1912.** Ada Lund left Arden."""


def test_an_entry_of_a_chronology_is_one_of_the_timeline() -> None:
    made = site([article("book", CHRONICLE, genre="chronology", markdown=True)])
    first = made.timeline.entries[0]
    assert [made.articles["book"].excerpt(d.passage.number).plain for d in (*first.passages, *first.also)] == [
        "Ada Lund resigned.",
        "Omar Rao closed the mill.",
    ]


def test_what_stands_below_a_month_is_of_no_day_above_it() -> None:
    found = of(CHRONICLE, genre="chronology", markdown=True)
    assert [date for date, _ in found] == ["1912-05-03", "1912-09", "1912-10-05", "1912-10-07"]
    assert not any("Omar Rao left" in words for _, words in found)


REPRINTED = [
    ("Ada Lund was arrested on Monday.", "1912-04-01", "a day of its own"),
    ("Ada Lund was arrested yesterday.", "1912-04-02", "a day counted from its dateline"),
    ("Ada Lund was arrested at Arden.", "1912-04-03", "no day but that of filing"),
]


@pytest.mark.parametrize(("said", "day", "why"), REPRINTED, ids=[row[-1] for row in REPRINTED])
@pytest.mark.parametrize("before", ["Here is what one wrote.\n\n", ""])
def test_the_dateline_of_a_reprinted_report_dates_its_filing(before: str, said: str, day: str, why: str) -> None:
    assert [date for date, _ in of(f"{before}VIENNA, 3 April 1912 — {said}", "2012-04-15", markdown=True)] == [day], why


def test_the_months_of_a_title_are_those_of_numbered_days() -> None:
    text = "30th. Ada Lund left Arden.\n\n31st. Hot.\n\n1st. Arden signed the treaty with Belmark."
    found = of(text, "2020-06-01", title="A private's book: May and June 1863", markdown=True)
    assert [date for date, _ in found] == ["1863-05-30", "1863-06-01"]
