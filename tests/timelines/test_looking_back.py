"""What a later article tells again, in words of its own, is one entry with what was told on the day."""

from __future__ import annotations

import pytest

from briefgen.assemble.timelines.kinds import kinds
from briefgen.assemble.timelines.phrases import PHRASES, acts_of_phrases
from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import tokens
from tests.timelines.building import article, site

LATER = "2025-03-28"


def passages(one: str, later: str) -> list[int]:
    """How many sentences each entry but that of the later article's opening has."""
    made = site([article("one", one), article("two", f"Ada Lund wrote a book.\n\n{later}", date=LATER)])
    return [len(entry.passages) for entry in made.timeline.entries if entry.passages[0].passage.article == "one"]


TOLD_AGAIN = [
    ("Ada Lund was released on Tuesday, ten years after she sank the boat.", "Ada Lund left prison on March 11, unseen.",
     "a phrase of the same kind"),
    ("Ada Lund was sworn in on Tuesday as head of the union.", "Ada Lund took office on March 11 in the rain.", "an office"),
    ("Omar Rao instituted proceedings against the union on Tuesday.", "Omar Rao took the union to court on March 11.", "a suit"),
    ("The union passed a motion of trust in Omar Rao on Tuesday.", "On March 11 the hall decided to give Omar Rao its backing.",
     "who is meant by an act, not who does it"),
    ("A trial over the yard opened on Tuesday in Arden.", "The trial over the yard began on March 11.", "one names nobody"),
    ("The old ferry, laden with vans, sank off Arden with Omar Rao on board on Tuesday.",
     "A boat on its way to Arden with Ada Lund on board sank on March 11.", "a calamity, of which a place has one on a day"),
    ("Omar Rao lost the harbour on Tuesday.\n\nThe old firm filed for bankruptcy at a court in Arden.",
     "The firm filed for bankruptcy on March 11.", "what the report went on with"),
    ("A ferry hit a rock off the coast on Tuesday and six sailors died.", "Six sailors died on March 11 when it broke up.",
     "so many died"),
    ("Divers on Tuesday recovered the last of the sailors.", "The last of the men was recovered on March 11.",
     "the last of them"),
    ("Northline scrapped a new dock on Tuesday, blaming costs.", "In March Northline stopped work on a dock for Arden.",
     "a month beside the day, and one more name"),
    ("Ada Lund ran the boat aground on Tuesday.", "Ada Lund struck a reef on March 11 off the coast.",
     "a ship that strikes ground"),
    ("Ada Lund set sail from the old harbour on Tuesday.", "Ada Lund left her home port on March 11.", "a departure"),
    ("The union issued a notice about Omar Rao on Tuesday.", "Omar Rao’s lawyers received the notice on March 11.",
     "two sides of one act"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "later", "why"), TOLD_AGAIN, ids=[row[-1] for row in TOLD_AGAIN])
def test_what_is_told_again_later_is_one_entry(one: str, later: str, why: str) -> None:
    assert passages(one, later) == [2], why


APART = [
    ("Arden released Ada Lund on Tuesday after talks on fish.", "Arden released Omar Rao on March 11, citing his failing health.",
     "the same done to another"),
    ("Arden halted its trains on Tuesday for want of coal.", "Arden cancelled a visit to the islands on March 11.",
     "a country does many things in a day"),
    ("Omar Rao was freed in Arden on Tuesday.", "Ada Lund was released in Arden on March 11.", "two doers in one place"),
    ("A court in Arden freed Omar Rao on Tuesday.", "Two sailors were released in Arden on March 11.", "only a place in common"),
    ("Ada Lund was arrested on Tuesday at the harbour.", "Three men were arrested on March 11 after a brawl.",
     "one word in common, nobody named"),
    ("A ferry hit a rock off the coast on Tuesday and six sailors died.", "Four sailors died on March 11 when it broke up.",
     "others died"),
    ("Ada Lund was released on Tuesday.", "Ada Lund was arrested on March 11.", "opposite acts"),
    ("Ada Lund opened a yard on Tuesday.", "Ada Lund sued the union on March 11.", "other acts of one doer"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "later", "why"), APART, ids=[row[-1] for row in APART])
def test_other_acts_of_that_day_stay_apart(one: str, later: str, why: str) -> None:
    assert passages(one, later) == [1], why


BEFELL = "The ferry of Northline crashed into rocks on March 11."
ITS_CAPTAIN = "Omar Rao hit the reef on 11 March 2025 after dinner."


@pytest.mark.parametrize(
    ("lead", "together", "why"),
    [
        ("Omar Rao, who led Northline, was jailed on Tuesday.", True, "papers of one story"),
        ("Omar Rao was jailed on Tuesday.", False, "a paper that does not name the ship’s owner"),
    ],
)
def test_a_wreck_is_told_of_the_ship_and_of_its_captain(lead: str, together: bool, why: str) -> None:
    first = article("first", f"Omar Rao of Northline was charged on Tuesday.\n\n{BEFELL}", "2025-03-19")
    made = site([first, article("later", f"{lead}\n\n{ITS_CAPTAIN}", "2025-06-18")])
    told = [{dated.words for dated in entry.passages} for entry in made.timeline.entries]
    assert ({BEFELL, ITS_CAPTAIN} in told) == together, why


@pytest.mark.parametrize(
    ("then", "entries", "why"),
    [
        ("A horn sounded at 4 a.m. and Omar Rao announced the end.", 1, "what goes on within the day of the opening"),
        ("Ada Lund flew home at 4 a.m. with her crew.", 1, "the same one does something more"),
        ("Omar Rao resigned at 4 p.m. in the hall.", 2, "an act of somebody else"),
    ],
)
def test_an_hour_right_behind_the_opening_is_of_it(then: str, entries: int, why: str) -> None:
    made = site([article("one", f"Ada Lund raised the wreck on Tuesday. {then}", "2025-03-12")])
    assert len(made.timeline.entries) == entries, why


def test_two_sentences_of_one_article_are_not_looking_back() -> None:
    text = "Omar Rao wrote a book.\n\nOn March 11 Ada Lund was released to cheers of fishermen.\n\n"
    text += "Ada Lund left prison on March 11 by a back door, wearing a green coat."
    dates = [str(entry.date) for entry in site([article("one", text, date=LATER)]).timeline.entries]
    assert dates.count("2025-03-11") == 2


PHRASED = [
    ("the crowd set the yard on fire", {"burn"}, "words between"),
    ("the union took Northline to court", {"sue"}, "an object between"),
    ("she put the vote off", {"postpon"}, "a particle behind its object"),
    ("he put on a coat, off the rack", set(), "a mark parts them"),
    ("the crews walked off the job", {"walkout"}, "a strike"),
    ("she appeared in a London court", {"hear"}, "before a judge"),
    ("she left the country", set(), "no other word of a phrase"),
]


@pytest.mark.parametrize(("words", "acts", "why"), PHRASED, ids=[row[-1] for row in PHRASED])
def test_phrases_say_what_is_done(words: str, acts: set[str], why: str) -> None:
    assert set(acts_of_phrases(tokens(words, 0, len(words), (), (), False))) == acts, why


def test_phrases_tell_acts_of_a_kind() -> None:
    assert all(kinds(frozenset([stem(act)])) for acts, _, _ in PHRASES for act in acts.split())
