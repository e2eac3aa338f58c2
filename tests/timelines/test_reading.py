"""How a sentence is read: its verbs, who acts in it, whom a pronoun means."""

from __future__ import annotations

import pytest

from briefgen.assemble.timelines.antecedents import Antecedents
from briefgen.assemble.timelines.evidence import pronouns_of
from briefgen.assemble.timelines.references import opening_reference
from briefgen.assemble.timelines.roles import actors
from briefgen.assemble.timelines.tokens import opens_quotation
from tests.timelines.building import TYPES, article, reading, site

MAIN_VERBS = [
    ("Arden signed the treaty.", "past", "event", "a past form of the list"),
    ("Arden has signed the treaty.", "perfect", "event", "an auxiliary and what it carries are one verb"),
    ("Arden had signed the treaty.", "pluperfect", "event", "behind the story"),
    ("Arden will sign the treaty.", "future", "event", "to come"),
    ("Arden could sign the treaty.", "modal", "event", "only possible"),
    ("The treaty was signed by Arden.", "past", "event", "passive"),
    ("Arden and Belmark sign the treaty.", "present", "event", "the present of a chronicle, two subjects"),
    ("Ministers sign the treaty.", "present", "event", "… or a plural"),
    ("Arden recognises Belmark.", "present", "event", "a form in -s behind a name"),
    ("Ada Lund said that Belmark signed.", "past", "say", "the first verb counts"),
    ("Arden reported a loss.", "past", "event", "to report something is to do something"),
    ("Sales fell, Northline reported on Friday.", "past", "event", "what is reported comes first"),
    ("Northline reported that sales fell.", "past", "say", "to report that … is to say"),
    ("Arden is a republic.", "present", "state", "a copula"),
    ("“We signed it,” said Ada Lund.", "past", "say", "what is quoted comes last"),
    ("When Belmark attacked, Arden closed the border.", "past", "event", "the clause of “when” is not the main one"),
    ("The treaty that Belmark signed ended the war.", "past", "event", "nor is the relative one"),
    ("The presidents met by chance.", "past", "event", "“by” alone makes no participle"),
]


@pytest.mark.parametrize(("sentence", "tense", "act", "why"), MAIN_VERBS, ids=[row[-1] for row in MAIN_VERBS])
def test_the_main_verb(sentence: str, tense: str, act: str, why: str) -> None:
    main = reading(sentence).main
    assert main is not None
    assert (main.tense, main.act.value) == (tense, act), why


DONE = [
    ("Ada Lund appeared in a London court.", "event", "before a judge"),
    ("Ada Lund appeared in good health.", "state", "as she was"),
    ("Omar Rao was the first of the crew to reach the harbour.", "event", "first to do it"),
    ("Omar Rao was the first mayor of Arden.", "state", "what he was"),
    ("Omar Rao first reported that the ferry leaked.", "event", "what nobody knew"),
    ("Omar Rao reported that the ferry leaked.", "say", "what was said"),
    ("Omar Rao was asked whether he would go.", "say", "a question"),
    ("Omar Rao asked a court to stop it.", "event", "a request"),
    ("The crews marched to the harbour.", "event", "what crowds do"),
    ("Police searched the harbour.", "event", "what the police do"),
    ("Omar Rao admitted the loss.", "event", "a last letter doubled"),
    ("Omar Rao travelled to Arden.", "event", "… as the British do"),
    ("Ada Lund went to court.", "event", "two words that do something"),
    ("Ada Lund went to bed.", "other", "one that does nothing"),
    ("The board wound up the firm.", "event", "a past with its particle"),
    ("Omar Rao was given seven years.", "event", "a sentence"),
    ("The book appeared on 3 May.", "event", "when it came out"),
    ("Ada Lund called the vote a fraud.", "say", "a name for something"),
    ("Ada Lund called an election.", "event", "what was set going"),
    ("Ada Lund condemned the vote.", "say", "words about something"),
    ("Omar Rao was condemned to death.", "event", "a sentence in court"),
    ("Ada Lund asked on Monday that nobody speak.", "say", "a request of words"),
    ("Police used gas.", "other", "a short form in -ed"),
]


@pytest.mark.parametrize(("sentence", "act", "why"), DONE, ids=[row[-1] for row in DONE])
def test_what_a_verb_does(sentence: str, act: str, why: str) -> None:
    main = reading(sentence).main
    assert main is not None and main.act == act, why


NO_MAIN_VERB = [
    ("His list of most wanted men.", "an adverb before an attribute"),
    ("The signed treaty of 1950.", "an attribute"),
    ("Arden to sign the treaty.", "an infinitive"),
    ("The reports of the ministers.", "a plural noun"),
]


@pytest.mark.parametrize(("words", "why"), NO_MAIN_VERB, ids=lambda value: value[:30])
def test_what_looks_like_a_verb(words: str, why: str) -> None:
    assert reading(words).verbs == (), why


ACTORS = [
    ("Ada Lund met Omar Rao in Arden.", ["ada-lund"], "the subject, neither object nor place"),
    ("Arden and Belmark signed the treaty.", ["arden", "belmark"], "two subjects"),
    ("In Arden, Omar Rao resigned.", ["omar-rao"], "a place before the subject"),
    ("The talks between Arden and Belmark ended.", [], "both stand behind the preposition"),
    ("The budget of Arden fell.", [], "of whom it is"),
    ("Arden’s budget fell.", [], "whose it is"),
    ("The bridge was destroyed by Belmark.", ["belmark"], "the agent"),
    ("“We won,” said Ada Lund.", ["ada-lund"], "the speaker behind the verb"),
    ("“Arden won,” she said.", [], "who is named in a quotation does nothing outside it"),
    ("Belmark parent Northline grew.", ["northline"], "a name that only says which one is meant"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), ACTORS, ids=[row[-1] for row in ACTORS])
def test_who_acts(sentence: str, expected: list[str], why: str) -> None:
    assert sorted(set(actors(reading(sentence)))) == expected, why


MEANT = [
    ("He left the room.", ["Omar Rao spoke."], "omar-rao", "the nearest person"),
    ("In a message to the staff, he thanked them.", ["Omar Rao spoke."], "omar-rao", "behind a phrase of its own"),
    ("“It is over,” he said.", ["Omar Rao spoke."], "omar-rao", "the speaker of a quotation"),
    (
        "The company closed two plants.",
        ["Northline grew.", "Omar Rao spoke."],
        "northline",
        "a noun passes over who cannot be meant",
    ),
    ("It closed two plants.", ["Northline grew."], "northline", "the subject just before"),
    ("It closed two plants.", ["Northline grew.", "Prices fell."], None, "“it” does not reach over a sentence"),
    ("He left the room.", ["Omar Rao and Ada Lund spoke."], None, "two fit"),
    ("The country voted.", ["Arden and Belmark fought."], None, "two fit"),
    ("Omar Rao left the room.", ["Ada Lund spoke."], None, "it names its subject"),
    ("He left within a year.", ["Ada Lund gave him the keys."], None, "somebody else may be meant"),
    ("He left within a year.", ["Ada Lund spoke.", "She gave the keys away.", "Prices fell."], None, "she was called “she”"),
    ("She left within a year.", ["Ada Lund spoke.", "She gave the keys away.", "Prices fell."], "ada-lund", "and may be again"),
    ("The envoy visited Oslo and said he was sad.", ["Omar Rao spoke."], None, "“he” behind “said” is no speaker"),
    ("When Eva Brun came to Oslo, he said no.", ["Omar Rao spoke."], None, "somebody unknown is named before"),
    ("The president signed it.", ["President Ada Lund spoke.", "Omar Rao left."], "ada-lund", "who was called president"),
    ("Hours later the president signed it.", ["Former president Omar Rao spoke."], None, "no more is he"),
    ("The president signed it.", ["Omar Rao spoke."], None, "he was not called so"),
    ("The judge signed it.", ["The judge, Ada Lund, spoke."], "ada-lund", "called so between commas"),
    ("She left.", ["Omar Rao spoke.", "Eva Brun rose."], None, "somebody acts whom the site does not know"),
    ("She left.", ["Omar Rao spoke.", "The court called Ada Lund."], None, "another who fits has been named since"),
    (
        "He left.",
        ["Omar Rao said he was ill.", "Ada Lund spoke.", "Prices fell."],
        None,
        "another is called “he” of whom the text has just told",
    ),
    ("She left.", ["Ada Lund removed a juror."], None, "a juror may be meant"),
    ("She left.", ["Ada Lund, the judge, spoke."], "ada-lund", "it says what the one is whom it names"),
    ("She left.", ["Ada Lund said she was ill.", "Ada Lund removed a juror."], "ada-lund", "who is known to be she"),
    ("He left.", ["Omar Rao spoke.", "The man sold his boat."], None, "a man is told of since"),
    ("He fled.", ["Omar Rao was found out.", "Northline sacked him."], "omar-rao", "to whom a firm did something"),
    ("He fled.", ["Omar Rao met Ada Lund.", "Northline sacked him."], None, "two may have been sacked"),
    ("He fled.", ["Omar Rao met a clerk.", "Northline sacked him."], None, "a clerk may have been"),
    ("He sued.", ["Northline sacked Omar Rao."], "omar-rao", "whom a firm sacked, and nobody else is told of"),
    ("He sued.", ["Prosecutors charged Omar Rao."], "omar-rao", "… or prosecutors"),
    ("He sued.", ["Eva Brun sacked Omar Rao."], None, "somebody unknown did it"),
    ("He sued.", ["Ada Lund spoke.", "Northline sacked Omar Rao."], None, "another may be meant"),
    ("He sued.", ["Ada Lund said she was ill.", "Northline sacked Omar Rao."], "omar-rao", "the other is called “she”"),
    ("The foreign minister left.", ["Prime Minister Omar Rao spoke."], None, "another minister"),
    ("The minister left.", ["Prime Minister Omar Rao spoke."], None, "a prime minister is not called that"),
    ("The prime minister left.", ["Arden Prime Minister Omar Rao spoke."], "omar-rao", "in the same words"),
]


@pytest.mark.parametrize(("sentence", "before", "expected", "why"), MEANT, ids=[row[-1] + row[0] for row in MEANT])
def test_whom_a_pronoun_means(sentence: str, before: list[str], expected: str | None, why: str) -> None:
    here = reading(sentence)
    doers = [(told, actors(told), opening_reference(told)) for told in map(reading, before)]
    antecedents = Antecedents(TYPES, pronouns_of(TYPES, doers))
    for told, doing, opening in doers:
        meant = antecedents.meant(opening, told)
        antecedents.add(told, (*doing, *([meant] if meant else [])), opening, meant)
    assert antecedents.meant(opening_reference(here), here) == expected, why


TOPIC = ["Omar Rao said he was ill.", "He resigned in May.", "He left Arden in June."]


@pytest.mark.parametrize(
    ("paragraph", "expected", "why"),
    [
        ([*TOPIC, "Northline appointed Ada Lund."], "omar-rao", "who does what a paragraph tells"),
        ([*TOPIC, "Ada Lund was appointed."], None, "another does something too"),
        ([*TOPIC[:2], "Northline appointed Ada Lund."], None, "too little is told of him"),
        ([*TOPIC, "A clerk was appointed."], None, "a clerk may be meant"),
    ],
)
def test_a_new_paragraph_goes_on_with_the_one_of_whom_the_last_told(paragraph: list[str], expected: str | None, why: str) -> None:
    doers = [(told, actors(told), opening_reference(told)) for told in map(reading, paragraph)]
    antecedents = Antecedents(TYPES, pronouns_of(TYPES, doers))
    for told, doing, opening in doers:
        meant = antecedents.meant(opening, told)
        antecedents.add(told, (*doing, *([meant] if meant else [])), opening, meant)
    antecedents.begin_paragraph()
    here = reading("He fled.")
    assert antecedents.meant(opening_reference(here), here) == expected, why


def test_they_are_the_persons_that_a_sentence_is_about() -> None:
    text = "Arden mourned.\n\nAda Lund was jailed and Omar Rao was freed in Arden on Monday. They pleaded guilty in February."
    made = site([article("one", text)])
    for person in ("ada-lund", "omar-rao"):
        assert "2025-02" in [str(entry.date) for entry in made.entities[person].timeline.entries]


def test_who_is_meant_by_an_object_takes_part() -> None:
    text = "Arden mourned.\n\nOmar Rao was found out in January. Northline sacked him on Monday."
    entries = site([article("one", text)]).entities["omar-rao"].timeline.entries
    assert [str(entry.date) for entry in entries] == ["2025-01", "2025-03-10"]


def test_quotations_go_on_over_sentences() -> None:
    assert opens_quotation("She said: “We will win.")
    assert not opens_quotation("She said: “We will win.”")
    assert reading("We will lose nothing.” She left.", inside=True).tokens[0].quoted


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Belmark arrested Ada Lund.", {"arrest"}),
        ("Belmark will expel Omar Rao.", {"expel"}),
        ("Arden moved to sue Belmark.", {"mov", "sue"}),
        ("Belmark tried to arrest Ada Lund.", set()),
        ("Belmark failed to arrest Ada Lund and sued her.", {"sued"}),
    ],
)
def test_what_happens_is_not_what_was_only_tried(sentence: str, acts: set[str]) -> None:
    assert reading(sentence).acts == acts
