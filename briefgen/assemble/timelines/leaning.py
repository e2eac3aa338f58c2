"""Whether a sentence can be read by itself, or leans on the one before it: “Her lawyers asked”, “rejected that request”."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.antecedents import Antecedents
from briefgen.assemble.timelines.descriptions import opens_with_description, tells_an_age_for_a_name
from briefgen.assemble.timelines.pointing import may_explain, points_outside
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import ANY_PERSON, FORMS_OF, LIGHT, OWNERS_OF_PERSONS, PERSONAL, opening_reference
from briefgen.assemble.timelines.tokens import PREPOSITIONS, Kind, Token
from briefgen.assemble.timelines.verbs import FORMS, Act
from briefgen.model import BlockKind

OWNERS = OWNERS_OF_PERSONS | {"its": "it", "their": "they"}
OBJECTS = frozenset("him her it them one hers theirs".split())
NO_DETERMINERS = frozenset(("him", "them"))
"""Objects that stand before no noun of theirs: “granted him bail”. “It” may begin a clause, “her” a thing of hers."""
OWNED = frozenset(("hers", "theirs"))
CLASSES = frozenset(
    "company firm automaker carmaker airline manufacturer bank lender group corporation retailer supplier ship vessel liner boat "
    "ferry aircraft plane jet airliner".split()
)
"""Nouns of classes of things that “the” makes the one of which the text has told."""
OF_CLASSES = frozenset(("Company", "Organization", "Vessel", "Work"))
"""Types of entities that such nouns may mean, where the sentence before names one."""
PUT_FORWARD = frozenset(
    "application bid claim complaint demand motion offer petition plea proposal request requests offers demands claims "
    "complaints proposals bids motions".split()
)
"""What is put to somebody, and taken or refused: behind “the” it is that of which the text has told."""
COLLECTIVE = frozenset(
    "police people crew team family couple pair duo band board government staff jury public men women children".split()
)
"""Subjects in the singular that “their” may mean."""
POINTING = frozenset("that this those these such".split())
POINTERS = POINTING | {"same"}
COUNTING = frozenset("one two three four five some many most none both all each several half".split())
ONE_NAMED = 1
"""Names before an object pronoun: the subject, which the pronoun does not mean. With more of them it may mean one of these."""
LONGEST = 60
"""Words of what can be shown before a sentence, at most."""


def leans(reading: Reading, opening: str | None, meant: str | None, known: Antecedents) -> bool:
    """Whether something in a sentence points outside it. `opening` is its opening reference, `meant` whom that is known to mean."""
    if meant is None and opening in PERSONAL:
        return True
    tokens = reading.tokens
    return (
        _opens_with_owner(tokens)
        or _does_it_to_another(reading)
        or (not POINTERS.isdisjoint(reading.has) and _points_at_a_thing(tokens))
        or _is_one_of_them(tokens)
        or _does_it_to_what_was_told(reading)
        or opens_with_description(tokens)
        or tells_an_age_for_a_name(tokens, known)
        or (not FORMS_OF.keys().isdisjoint(reading.has) and _owner_is_of_another_sex(tokens, known))
        or points_outside(reading, known)
    )


def is_one_named_before(opening: str | None, meant: str | None, types: Iterable[str]) -> bool:
    """“The carmaker appealed”, where it is not known for sure which is meant, and the sentence before names one: `types` are those
    of the entities that it names."""
    return meant is None and opening in CLASSES and not OF_CLASSES.isdisjoint(types)


def leaning_on(text: ArticleText, index: int, readings: Sequence[Reading], known: Antecedents) -> int | None:
    """The sentence from which one can be read that leans on what stands before it; None where there is none.

    It is the one right before it, or two back where that leans itself, or tells of nobody whom the sentence may mean: “The man sold
    his shares. He was suspended”. Where neither tells of one, there is none, unless it opens with a pronoun.
    """
    before = _sentence_before(text, index, readings)
    if before is None:
        return None
    here, opens = readings[index], opening_reference(readings[index]) in PERSONAL
    explains, unclear = may_explain(readings[before], here, known), _points_back(readings[before], known)
    if explains and not unclear:
        return before
    first = _sentence_before(text, before, readings)
    if first is not None and readings[first].words + readings[before].words <= LONGEST:
        if (explains or may_explain(readings[first], here, known)) and not _points_back(readings[first], known):
            return first
        if opens and unclear:
            return first
    return before if explains or opens else None


def _points_back(reading: Reading, known: Antecedents) -> bool:
    """Whether a sentence that is to be shown before another speaks of somebody without telling who that is."""
    return (
        opening_reference(reading) in PERSONAL
        or _opens_with_owner(reading.tokens)
        or opens_with_description(reading.tokens)
        or _does_it_to_another(reading)
        or points_outside(reading, known)
    )


def told_in_its_paragraph(text: ArticleText, index: int, readings: Sequence[Reading], known: Antecedents) -> int | None:
    """The sentence of the same paragraph that tells what “the decision” is."""
    before = leaning_on(text, index, readings, known)
    return before if before is not None and text.sentences[before].block == text.sentences[index].block else None


def _sentence_before(text: ArticleText, index: int, readings: Sequence[Reading]) -> int | None:
    """The sentence right before one, in its paragraph or the one before; None where there is none, it is no more than a date, or
    too long to be shown."""
    if index == 0 or not readings[index - 1].verbs or readings[index - 1].words > LONGEST:
        return None
    here, before = text.sentences[index].block, text.sentences[index - 1].block
    if here != before and (here != before + 1 or text.body.text.blocks[before].kind is not BlockKind.PARAGRAPH):
        return None
    return index - 1


def _opens_with_owner(tokens: Sequence[Token]) -> bool:
    """“Its drill broke apart”, “In March, her lawyers asked”."""
    for token in tokens:
        if token.kind is Kind.TIME or token.kind is Kind.MARK or token.low in LIGHT or token.low in ("on", "in", "at", "by"):
            continue
        return token.low in OWNERS and not token.quoted
    return False


def _does_it_to_another(reading: Reading) -> bool:
    """“Davila sentenced her”, “began questioning him”, “walked out of it”, “had his trial severed from hers”: what is done is not
    done to the subject."""
    main, tokens = reading.main, reading.tokens
    if main is None or main.quoted or DONE_TO.isdisjoint(reading.has):
        return False
    carried = main.at + 1
    while carried < len(tokens) and (tokens[carried].verbal or _is_carried(tokens, carried)):
        carried += 1  # “had sought one”
    out_of = carried
    while out_of < len(tokens) and (tokens[out_of].low in PREPOSITIONS or tokens[out_of].low in ADVERBS):
        out_of += 1
    for at in range(carried, len(tokens)):
        token = tokens[at]
        done_to = (at == carried and token.low in OBJECTS) or (at == out_of and token.low in THINGS)
        alone = token.low in NO_DETERMINERS or _ends_there(tokens, at)
        if token.quoted or not (token.low in OWNED or (done_to and alone)) or _is_one_of_some(tokens, at):
            continue
        return sum(t.kind is Kind.NAME for t in tokens[:at]) <= ONE_NAMED
    return False


def _is_one_of_some(tokens: Sequence[Token], at: int) -> bool:
    """“Reported one of its clerks”: not “sought one”."""
    return tokens[at].low == "one" and [token.low for token in tokens[at + 1 : at + 2]] == ["of"]


def _does_it_to_what_was_told(reading: Reading) -> bool:
    """“Found five of them”, “turned down both requests”, “rejected the offer”, “the court rejected their appeal”: the object is
    something of which the text has told."""
    main, tokens = reading.main, reading.tokens
    if main is None or main.quoted:
        return False
    at = main.at + 1
    while at < len(tokens) and (tokens[at].verbal or _is_carried(tokens, at) or tokens[at].low in ADVERBS):
        at += 1
    words = [token.low for token in tokens[at : at + 3]]
    if len(words) < 2 or tokens[at].quoted:
        return False
    if words[0] in COUNTING and words[1:] == ["of", "them"]:
        return True
    if words[0] in ("the", "both"):
        told = words[1] in PUT_FORWARD or (words[0] == "both" and words[1].endswith("s"))
        described = [token.low for token in tokens[at + 2 : at + 3]] in (["of"], ["to"], ["for"], ["by"], ["from"], ["with"])
        return told and tokens[at + 1].kind is Kind.WORD and _ends_there(tokens, at + 1) and not described
    return words[0] == "their" and _is_singular(tokens[: main.at])


def _is_singular(subject: Sequence[Token]) -> bool:
    """Whether a subject is one, whom “their” does not mean: “the court”, not “the two courts” nor “the crew”."""
    words = [token.low for token in subject]
    if not words or words[0] not in ("a", "the", "an") or subject[-1].low.endswith("s"):
        return False
    return not any(word in COLLECTIVE or word in COUNTING or word in ("and", "who") for word in words)


def _is_carried(tokens: Sequence[Token], at: int) -> bool:
    """“Began questioning him”, “tried to stop it”."""
    word = tokens[at]
    return word.kind is Kind.WORD and ((word.low.endswith("ing") and len(word.low) > 5) or word.low == "to")


ADVERBS = frozenset("out up down off away back over".split())
THINGS = frozenset(("it", "them"))
DONE_TO = OBJECTS | OWNED | THINGS


def _points_at_a_thing(tokens: Sequence[Token]) -> bool:
    """“Rejected that request in April”, “denied such a device was used”, “the same drill”: not “said that lawyers asked”."""
    for at, token in enumerate(tokens[:-1]):
        if token.quoted:
            continue
        thing = tokens[at + 1]
        if token.low == "such" and thing.low in ("a", "an"):
            return at > 0 and tokens[at - 1].low != "as"
        if token.low == "same" and at > 0 and tokens[at - 1].low == "the":
            return thing.kind is Kind.WORD and thing.low.isalpha()
        if token.low in POINTING and thing.kind is Kind.WORD and thing.text[0].islower():
            does = FORMS.get(tokens[at - 1].low, (Act.OTHER,))[0] if at else Act.OTHER
            rules = at == 0 or tokens[at - 1].low in PREPOSITIONS or (tokens[at - 1].verbal and does is not Act.SAY)
            if rules and thing.low not in PREPOSITIONS and _ends_there(tokens, at + 1):
                return True
    return False


def _is_one_of_them(tokens: Sequence[Token]) -> bool:
    """“One of them was dismissed”, “Some of those left”."""
    words = [token.low for token in tokens if token.kind is not Kind.MARK][:3]
    return len(words) == 3 and words[0] in COUNTING and words[1] == "of" and words[2] in ("them", "those", "these")


def _owner_is_of_another_sex(tokens: Sequence[Token], known: Antecedents) -> bool:
    """“Davila rejected her request”, where the article has called Davila “he”."""
    called: set[str | None] = set()
    for token in tokens:
        if token.kind is Kind.NAME:
            called |= {known.called(person) for person in known.persons([token])}
        elif token.text[:1].isupper() and token is not tokens[0]:
            called.add(None)  # somebody the site does not know
        elif token.low in OWNERS and OWNERS[token.low] in ANY_PERSON and not token.quoted:
            return bool(called) and None not in called and OWNERS[token.low] not in called
    return False


def _ends_there(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase ends with a word: a mark, a date or a preposition is next, or nothing."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or after.kind in (Kind.MARK, Kind.TIME) or after.low in PREPOSITIONS or after.low in ("a", "an", "the")
