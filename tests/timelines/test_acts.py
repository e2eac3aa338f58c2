"""What a verb does, by wide classes of the language: decisions of courts and offices, votes, terms, and what lies ahead."""

from __future__ import annotations

import pytest

from tests.timelines.building import of

LEAD = "Belmark mourned.\n\n"
DONE = [
    ("Omar Rao was acquitted of fraud on Monday.", "an acquittal"),
    ("A court annulled the contract of Northline on Monday.", "a verb that doubles its last letter"),
    ("The assembly voted on Monday by 40 to 12 for a pact with Belmark.", "a noun in -ly is who votes"),
    ("Arden’s liberals kept their majority on Monday.", "the outcome of a vote"),
    ("The harbour office recommended on Monday that Northline close the pier.", "an official act"),
    ("Arden acknowledged on Monday that it had known of the leak.", "an admission"),
    ("The longest term, ten years, went to Omar Rao on Monday.", "who gets a term"),
    ("A court gave Omar Rao a life term on Monday.", "a term that is given"),
    ("Ada Lund accused Northline of theft in a rare televised speech on Monday.", "a participle before a thing is no verb"),
]
AHEAD = [
    ("Ada Lund is to appear before a court in Arden on Friday.", "2025-03-14", "“is to”"),
    ("Thousands are expected in Arden on Friday.", "2025-03-14", "“are expected in”"),
    ("Ada Lund is due to meet Omar Rao on Friday.", "2025-03-14", "“is due to”"),
    ("Omar Rao faces a retrial on March 20.", "2025-03-20", "“faces a retrial”"),
    ("A strike has been called in Arden for Friday.", "2025-03-14", "“has been called for”"),
]
NOTHING = [
    ("Ada Lund acknowledged on Monday that it was hard.", "an opinion is no admission"),
    ("The aim is to win the vote in Arden on Friday.", "what an aim is"),
    ("A box from the yard in Arden held clues on Monday to the fire.", "what a thing holds"),
    ("Northline went to pains over its yard on Monday.", "no prize that goes to somebody"),
    ("Omar Rao faces a retrial on March 5.", "what somebody faces is not over"),
    ("Omar Rao faces a lot of trouble on Friday.", "nothing that is held on a day"),
]


@pytest.mark.parametrize(("sentence", "why"), DONE, ids=[row[-1] for row in DONE])
def test_it_is_told_as_done(sentence: str, why: str) -> None:
    assert ("2025-03-10", sentence) in of(LEAD + sentence), why


@pytest.mark.parametrize(("sentence", "day", "why"), AHEAD, ids=[row[-1] for row in AHEAD])
def test_it_is_told_as_to_come(sentence: str, day: str, why: str) -> None:
    assert (day, sentence) in of(LEAD + sentence), why


@pytest.mark.parametrize(("sentence", "why"), NOTHING, ids=[row[-1] for row in NOTHING])
def test_it_is_no_act(sentence: str, why: str) -> None:
    assert sentence not in [said for _, said in of(LEAD + sentence)], why


def test_what_opens_an_article_is_told_beside_who_says_it() -> None:
    lead = "The pilot of a ferry had been dismissed in Belmark for drink, officials said on Tuesday, and was barred from the sea."
    assert of(lead) == [("2025-03-11", lead)]
