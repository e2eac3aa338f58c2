"""Words that look like times and are none: not one of them may be read. Left of `|` the text, right what it is about."""

from __future__ import annotations

import pytest

from briefgen import annotate_text

TRAPS = """
He may march on the sun in may.                                   | verbs and a star, in lower case
May I go? May they rest.                                          | May at the head of a sentence
Theresa May resigned, and Mrs May wept.                           | a surname
Theresa May led the May government; the May cabinet fell.          | a surname after “the”
The March for Life moved on. The March on Washington is history.  | demonstrations
They march to Rome. Fredric March played him.                     | a verb and a surname
April Smith met June Jones and August Wilson.                     | first names
The Sun and The Sunday Times reported. So did the Sunday Telegraph. | newspapers
Sun Microsystems and Sat Nav Ltd. sold it.                        | firms
Black Friday sales, Bloody Sunday and Super Tuesday.              | named days
Prices fall fast; in the fall of Rome; they spring up.            | verbs, and no autumn
A second term, a second pipeline, second thoughts, the second man. | ordinals
He came second, then third, in the first round.                   | ranks
He is 52, a 52-year-old, aged 52; the boys are 12 years old.      | ages
They won 3-2, 21-17 and 10:35; it ended 2:1.                      | scores
Open 24/7, 9-to-5, 3 of 5.                                        | figures with signs
It costs $2,024, €1999, £1950.50 and 2024 dollars.                | prices
Flight 1549, flight MH17, Boeing 747, Route 1950, Room 2019.      | numbers of things
See page 1984, pp. 12-14, section 2019, chapter 11, No. 10.       | pages and sections
Article 5, Resolution 1973, Section 230, Psalm 1:12.              | paragraphs
About 2000 people, 1999 troops and 1,500 miles.                   | counts
It scored 1950 points and hit 2024.                               | points and marks
Windows 2000, Expo 2020 and Copenhagen 2009.                      | names with a number
The Good Friday Agreement and the Easter Rising.                  | names with a holiday
Easter Island and Friday Night Lights.                            | an island and a title
“Saturday Night Live” and Saturday Morning Breakfast Cereal.      | titles with a capital part of a day
The artist Johnnie Christmas kept Orthodox Easter.                | a surname, and another calendar's day
After half-time the striker scored twice in the second half.      | half of a game
USA Today and the Today programme; This Week magazine.            | media
The Six-Day War, the Seven Years’ War, One Hundred Years of Solitude. | wars and a book
Mar the view, sat down, jan and dec.                              | words that abbreviations look like
Scores of people; dozens of cars; a quarter of the votes.         | counts in words
Half of it, a quarter more, three quarters of them.               | fractions
It rose 2.5 percent to 2024.75; ratio 1.1990.                     | decimals
Call 1987-555; code A2019; http://x.org/2019/05.                  | numbers within others
At 1200 metres, 1950 kg, 2000 rpm.                                | measures
In the presence of the past master; a past president.             | past as an adjective
The daily Vedomosti, the weekly said, China Daily and the Daily Mail. | papers
They led in the first half of the match, not in the second half of it. | halves of something else
Lisbon, Basel and Minsk 2 agreed on G7, 5G and COP26.             | names with figures
"""
CASES = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in TRAPS.strip().splitlines()]


@pytest.mark.parametrize(("text", "why"), CASES, ids=[why for _, why in CASES])
@pytest.mark.parametrize("dateline", ["2025-03-12", None], ids=["news", "no dateline"])
def test_is_no_time(text: str, why: str, dateline: str | None) -> None:
    assert [time.text for time in annotate_text(text, date=dateline).times] == []


def test_the_same_words_are_times_where_they_are() -> None:
    text = "In May and in March, on Sunday, last fall, a second ago at 10:35 p.m. in 2024."
    found = [time.text for time in annotate_text(text, date="2025-03-12").times]
    assert found == ["May", "March", "Sunday", "last fall", "a second ago", "10:35 p.m.", "2024"]
