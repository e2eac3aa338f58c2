"""Sentences that cannot be read by themselves, and what is shown before them."""

from __future__ import annotations

import pytest

from briefgen.assemble.timelines.antecedents import Antecedents
from briefgen.assemble.timelines.evidence import pronouns_of
from briefgen.assemble.timelines.leaning import leans
from briefgen.assemble.timelines.references import opening_reference
from briefgen.assemble.timelines.roles import actors
from tests.timelines.building import TYPES, article, config, reading, site

LEANING = [
    ("He resigned on Monday.", True, "a pronoun opens it"),
    ("On Monday it named a new head.", True, "… behind its day"),
    ("Her lawyers asked for more time.", True, "an owner opens it"),
    ("Ada Lund and her lawyers asked for more time.", False, "whose owner it names"),
    ("Omar Rao sentenced her to a year.", True, "what is done to another"),
    ("Omar Rao told Ada Lund it would end.", False, "“it” begins a clause"),
    ("Omar Rao signed it in June.", True, "… or to a thing"),
    ("Omar Rao had his trial severed from hers.", True, "what is another’s"),
    ("The court rejected that request in April.", True, "a thing that is pointed at"),
    ("The court said that lawyers asked for it.", False, "“that” begins a clause"),
    ("Northline denied such a device was used.", True, "such a thing"),
    ("The harbour was as good as such a place can be.", False, "as good as such"),
    ("On Friday the same drill reached the hall.", True, "the same thing"),
    ("One of them was dismissed on Wednesday.", True, "one of them"),
    ("One of the jurors was dismissed on Wednesday.", False, "one of those that it names"),
    ("The two were charged on Monday.", True, "two of whom it has told"),
    ("The two countries signed on Monday.", False, "two that it names"),
    ("The last of them was found on Monday.", True, "the last of them"),
    ("The last of the crew was found on Monday.", False, "the last of those that it names"),
    ("On Monday the man sold his boat.", True, "a man of whom it has told"),
    ("The man in the boat sold his nets.", False, "a man that it describes"),
    ("Five others died on Monday when the roof fell.", True, "others than it has told of"),
    ("A court in Arden freed the 50-year-old sailor.", True, "an age for a name"),
    ("Omar Rao, the 50-year-old sailor, was freed.", False, "an age beside a name"),
    ("Omar Rao began questioning him on Monday.", True, "what is begun is done to another"),
    ("Ada Lund walked out of it on Monday.", True, "out of what it has told of"),
    ("A judge granted him bail on Monday.", True, "who is given something"),
    ("A judge granted her lawyers more time.", False, "whose lawyers it may tell"),
    ("Voters threw him and Ada Lund out on Monday.", True, "who stands beside another"),
    ("Divers found five of them on Monday.", True, "so many of those of whom it has told"),
    ("A court turned down both requests on Monday.", True, "two things of which it has told"),
    ("A court blocked both Arden and Belmark on Monday.", False, "two that it names"),
    ("Omar Rao rejected the offer on Monday.", True, "what was put to him"),
    ("Omar Rao rejected the offer of a seat on Monday.", False, "an offer that it describes"),
    ("The court rejected their appeal in April.", True, "whose it was, of whom it has told"),
    ("The crew rejected their contract in April.", False, "what is theirs"),
    ("“That plan is dead,” Ada Lund said.", False, "a quotation points where it likes"),
    ("Police in Arden searched his yard on Monday.", True, "whose yard the police, who are several, do not own"),
    ("The sailor sold his yard on Monday.", False, "whose own it may be"),
    ("A judge ordered on Monday that she be freed.", True, "whom one orders to be freed"),
    ("Omar Rao wrote on Monday that he was free.", False, "who tells it of himself"),
    ("Arden asked Belmark for their files on Monday.", True, "whose files, of one country’s"),
    ("Ten sailors asked for their pay on Monday.", False, "several who ask"),
    ("After their arrest, the two brothers fled on Monday.", False, "those whom it names behind"),
    ("A trial over their debts opened on Monday.", True, "whose debts, as its subject"),
    ("Both were charged on Monday.", True, "both of whom it has told"),
    ("Both Arden and Belmark signed on Monday.", False, "both that it names"),
    ("Omar Rao sank an older one on Monday.", True, "one of the things of which it has told"),
    ("Omar Rao reported one of the clerks on Monday.", False, "one of those that it names"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), LEANING, ids=[row[-1] for row in LEANING])
def test_leans(sentence: str, expected: bool, why: str) -> None:
    here = reading(sentence)
    assert leans(here, opening_reference(here), None, Antecedents(TYPES)) is expected, why


def test_an_owner_of_the_other_sex_is_somebody_else() -> None:
    said, here = reading("Omar Rao said he was ill."), reading("Omar Rao rejected her request.")
    evidence = pronouns_of(TYPES, [(said, actors(said), opening_reference(said))])
    assert leans(here, opening_reference(here), None, Antecedents(TYPES, evidence))
    assert not leans(here, opening_reference(here), None, Antecedents(TYPES)), "nobody knows how he is called"


CALLED = [
    (["Ada Lund said she would stay."], "she", "she says it of herself"),
    (["Ada Lund, 38, is at home with her son."], "she", "what is hers"),
    (["Ada Lund spoke.", "She left."], "she", "nobody else is named yet"),
    (["Omar Rao came.", "Ada Lund spoke.", "She left."], None, "another has been named"),
    (["Ada Lund spoke.", "She left.", "Ada Lund said he was ill."], None, "as much speaks for the one as for the other"),
]


@pytest.mark.parametrize(("sentences", "expected", "why"), CALLED, ids=[row[-1] for row in CALLED])
def test_how_a_person_is_called(sentences: list[str], expected: str | None, why: str) -> None:
    read = [(one, actors(one), opening_reference(one)) for one in map(reading, sentences)]
    assert Antecedents(TYPES, pronouns_of(TYPES, read)).called("ada-lund") == expected, why


def before(text: str, markdown: bool = False) -> dict[str, str]:
    entries = site([article("one", text, markdown=markdown)]).timeline.entries
    return {dated.words: dated.before for entry in entries for dated in entry.passages}


def test_the_sentence_before_is_shown_with_one_that_leans_on_it() -> None:
    text = "Omar Rao visited Arden on Tuesday. Northline’s board approved the sale on Monday. On Monday it named a new head."
    assert before(text)["On Monday it named a new head."] == "Northline’s board approved the sale on Monday."


def test_two_sentences_are_shown_where_that_before_leans_too() -> None:
    text = (
        "Omar Rao visited Arden on Tuesday. A clerk was found out. The man sold his boat. He was dismissed by Northline on Monday."
    )
    assert before(text)["He was dismissed by Northline on Monday."] == "A clerk was found out. The man sold his boat."


def test_the_firm_that_is_meant_is_shown_where_the_sentence_before_names_one() -> None:
    text = "Omar Rao visited Arden on Tuesday. {} The carmaker sued the harbour of Arden on Monday."
    ruling = "A court ruled that ferries could run, which Northline and others had tried to prevent."
    (found,) = {said for words, said in before(text.format(ruling)).items() if words.startswith("The carmaker")}
    assert found == ruling
    (found,) = {
        said for words, said in before(text.format("A court ruled that ferries could run.")).items() if words.startswith("The car")
    }
    assert not found


def test_a_heading_is_no_sentence_to_lean_on() -> None:
    text = "Omar Rao visited Arden on Tuesday.\n\n## The board met at noon\n\nIt named a new head on Monday."
    assert "It named a new head on Monday." not in before(text, markdown=True)


def test_what_reads_by_itself_is_shown_alone() -> None:
    assert set(before("Omar Rao visited Arden on Tuesday. Ada Lund resigned on Monday.").values()) == {""}


SHOWN_BEFORE = [
    ("Ada Lund lost the vote.", "Bells rang.", "A judge ordered on Monday that she be freed.", 2, "who is meant stands two before"),
    ("Bells rang.", "Ada Lund lost the vote.", "A judge ordered on Monday that she be freed.", 1, "who is meant stands before"),
    ("Bells rang.", "Rain fell.", "A judge ordered on Monday that she be freed.", 0, "nobody before it can be meant"),
    ("Bells rang.", "Arden raised the harbour tax.", "Omar Rao defended the increase on Monday.", 1, "an act by its noun"),
    ("Bells rang.", "Arden raised the harbour tax.", "Omar Rao defended the increase of fares on Monday.", 0, "one told closer"),
    ("Bells rang.", "Ada Lund met Omar Rao.", "Both were charged on Monday.", 1, "two who are named"),
    ("Bells rang.", "Ada Lund and Omar Rao sailed.", "Both were charged on Monday.", 1, "two who did it together"),
]


@pytest.mark.parametrize(("first", "second", "third", "shown", "why"), SHOWN_BEFORE, ids=[row[-1] for row in SHOWN_BEFORE])
def test_what_is_shown_before_tells_who_is_meant(first: str, second: str, third: str, shown: int, why: str) -> None:
    made = site([article("one", f"Arden held a fair on Tuesday.\n\n{first} {second} {third}")], settings=config(threshold=0.1))
    before = [d.before for e in made.timeline.entries for d in (*e.passages, *e.also) if d.words == third]
    assert before == [" ".join([first, second][2 - shown :])], why
