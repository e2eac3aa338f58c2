"""Where sentences end: text with `|` at each border -> the sentences, with what the case is about."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.sentences import split_sentences

CASES = [
    ("The talks began.| They ended at noon.", "two plain sentences"),
    ("Is it over?| Nobody knows!| We wait.", "question and exclamation marks"),
    ("The U.S. President spoke.| He left.", "letters with stops before a title"),
    ("They met in the U.S.| The visit was short.", "letters with stops, then an opener"),
    ("They met in the U.S.| It’s the third visit.", "an opener with an apostrophe"),
    ("The U.S. Under Secretary of State left.", "“Under” opens no sentence"),
    ("Mr. Lund and Mrs. Berg met Dr. Osei.| Gen. Rao did not.", "titles"),
    ("Prof. The Hon. Ada Lund spoke.", "two titles in a row, even before an opener"),
    ("It opened on Sept. 5 in St. Gallen.", "month before a day; saint"),
    ("It opened in Sept.| Visitors came.", "month at the end"),
    ("It met on Tues. March 3.", "day before a month"),
    ("The meeting is on Jan. 21.| Ministers will attend.", "a day's number ends the sentence"),
    ("See No. 5 and pp. 12–14.| He said no.| The rest agreed.", "numbers after No. and pp., and the word no"),
    ("It began at 10 a.m. Monday.| It closed at 5 p.m.| Guards left.", "clock before a day; clock at the end"),
    ("It began at 10 a.m. Tallinn time and at 9 a.m. GMT.", "clock before a zone"),
    ("It began at 10 a.m. New York time.", "clock before a place of two words"),
    ("Arda Inc. shares fell.| Arda Inc. Chairman Ito quit.", "a firm's form before a lower-case word and a capital"),
    ("He works for Arda Inc.| The firm is small.", "a firm's form at the end"),
    ("J. K. Rowling met J.R.R. Tolkien’s heirs.", "initials"),
    ("Donald J. Trump and George W. Bush spoke.", "middle initials"),
    ("There is no plan B.| Ministers said so.", "a letter that is a label"),
    ("He chose plan B.| The rest chose C.| It failed.", "a letter before an opener"),
    ("Trade rose 3.5 percent to $2.4 billion.| Exports fell.", "decimals"),
    ("It cost $5 million.| 30 people came.", "a number begins a sentence"),
    ("It happened in 2024.| Nobody saw it.", "a year ends a sentence"),
    ("“We agree.”| She left.", "the closing quote belongs to the sentence"),
    ("\"We agree.\"| She left.", "straight quotes"),
    ("“We agree,” she said.| “Now go.”", "comma before the attribution"),
    ("“Why now?” he asked.| Nobody answered.", "question in quotes, then lower case"),
    ("“Why now?” Anna Lund asked.| Nobody answered.", "question in quotes, then a name that speaks"),
    ("“Why now?”| The minister had no answer.", "question in quotes, then a sentence of its own"),
    ("He said it was “over.”| Then he left.", "quote at the end"),
    ("She lives in the “U.S.”| Anna lives in Rome.", "abbreviation within a quote at the end"),
    ("(They met in May.)| It was warm.", "brackets"),
    ("The firm (Arda Ltd.) Said nothing.", "abbreviation in brackets"),
    ("Sen. Kim Lee (D-Calif.) Monday said no.", "a state after a hyphen"),
    ("We waited… and waited.| Then it came.", "ellipsis before lower case"),
    ("We waited...| Then it came.", "ellipsis before a capital"),
    ("We must … Russia must act.", "an elision within a quotation"),
    ("Well… I think so.", "“I” is always a capital"),
    ("Apples, pears, etc. were sold.| Plums, etc.| The rest rotted.", "etc."),
    ("Fruit, e.g. Apples of Kent, sold; i.e. It sold.", "e.g. and i.e."),
    ("He sued in Lund v. Berg and Rao vs. Ito.", "v. and vs."),
    ("1. The first point.| 2. The second.", "numbers of a list"),
    ("The iPhone sold.| iPhone sales rose.", "a name with a small first letter"),
    ("He paid!| — Anna Lund", "dash before the next sentence"),
    ("Jan. Feb. and March.", "months in a row"),
    ("合意した。|会談は終わった。", "ideographic stops need no space"),
    ("Договор подписан.| Стороны довольны.", "another script"),
    ("a@b.example. was the address.", "stops within a word"),
    ("no stop at all", "the rest is a sentence"),
    ("What?!| No.", "several marks"),
    ("He holds a Ph.D. and an M.A. from Lund.", "degrees"),
    ("He holds a Ph.D.| She does not.", "a degree at the end"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "about"), CASES, ids=[about for _, about in CASES])
def test_sentences(marked: str, about: str) -> None:
    plain = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [plain[a:b] for a, b in split_sentences(plain, 0, len(plain))] == expected, about


def test_only_the_given_range_is_read() -> None:
    plain = "Left out. One here.  Two here. Left out."
    assert [plain[a:b] for a, b in split_sentences(plain, 10, 30)] == ["One here.", "Two here."]


@given(st.text(alphabet='aB.?!…”“"() \n1', max_size=60))
def test_sentences_hold_all_words_once_and_in_order(plain: str) -> None:
    spans = list(split_sentences(plain, 0, len(plain)))
    assert "".join("".join(plain[a:b].split()) for a, b in spans) == "".join(plain.split())
    assert all(a < b and plain[a:b] == plain[a:b].strip() for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
