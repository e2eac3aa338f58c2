"""Words inside a sentence that point at what the text has told before: “his parents' house”, “for them”, “the decision”."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.antecedents import PERSON, Antecedents
from briefgen.assemble.timelines.descriptions import opens_with_description
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import FORMS_OF, LIGHT, SOMEBODY
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, Kind, Token

PLURAL = frozenset("they them their theirs".split())
PRONOUNS = PLURAL | FORMS_OF.keys()
TWO_OR_MORE = frozenset("and all both few half many more most other others several some who".split())
"""Words by which a sentence tells of more than one, whom “their” may mean; “who” may be anybody."""
CROWDS = frozenset(
    "board cabinet children committee company council couple court crew crowd duo family firm government group jury men ministry "
    "pair parliament party people police public staff team trio women".split()
)
"""Nouns in the singular that “their” may mean, and “his” does not."""
ANYBODY = frozenset("anybody anyone each everybody everyone nobody somebody someone who whoever whom whose".split())
ORDERING = frozenset(
    "advised asked demanded insisted ordered proposed recommended requested required ruled suggested urged wanted".split()
)
"""Verbs behind which “that he …” means not who says so."""
ALONE = frozenset("all another both each neither none others".split())
"""Words that stand for those of whom the text has told, where a verb follows: “Both were jailed”."""
TOLD = frozenset(
    "arrangement arrangements ban change changes closure decision expulsion increase measure measures motion move order plan plans "
    "policy project proposal return reversal rule ruling scheme step suspension transfer".split()
)
"""Nouns for acts and what comes of them: behind “the”, and told no closer, they mean what the text has told."""
CLOSER = frozenset("about against between by for from in into of on over that to which with".split())
"""Words by which a noun is told closer: “the decision to leave”."""


def points_outside(reading: Reading, known: Antecedents) -> bool:
    """Whether somebody or something is meant inside a sentence whom only the text before it names."""
    tokens, main = reading.tokens, reading.main
    if main is None or main.quoted:
        return False
    pronouns = () if PRONOUNS.isdisjoint(reading.has) else tokens
    for at, token in enumerate(pronouns):
        if at and token.low in PRONOUNS and not token.quoted and not _comes_before_its_noun(tokens, at, main):
            if token.low in FORMS_OF and _is_nobody_here(reading, at, main, known):
                return True
            if token.low in PLURAL and not _has_several(tokens[:at], known):
                return True
    alone = not ALONE.isdisjoint(reading.has) and opens_with_those_told(tokens)
    return alone or ("one" in reading.has and _is_another_one(tokens, main))


def points_at_an_act(reading: Reading) -> bool:
    """“Announced the decision on Monday”, “The return was put off”: an act of which the text has told, as who or what does it, or
    right behind the verb."""
    tokens, main = reading.tokens, reading.main
    if main is None or main.quoted or TOLD.isdisjoint(reading.has):
        return False
    if len(tokens) > 2 and tokens[0].low == "the" and tokens[1].low in TOLD and any(verb.at == 2 for verb in reading.verbs):
        return True
    behind = main.at + 1
    while behind < len(tokens) and (tokens[behind].verbal or tokens[behind].low in ("out", "back")):
        behind += 1
    words = [token.low for token in tokens[behind : behind + 3]]
    told = len(words) > 1 and words[0] == "the" and words[1] in TOLD and not tokens[behind].quoted
    return told and not (words[2:] and words[2] in CLOSER - {"in", "on"})


def opens_with_those_told(tokens: Sequence[Token]) -> bool:
    """“Both were jailed”, “On Monday all were freed”."""
    words = [t for t in tokens[:6] if t.kind is not Kind.TIME and t.kind is not Kind.MARK and t.low not in LIGHT]
    if words and words[0].low in ("on", "in") and tokens[1].kind is Kind.TIME:
        words = words[1:]
    return len(words) > 1 and words[0].low in ALONE and words[1].verbal and not words[0].quoted


def may_explain(before: Reading, reading: Reading, known: Antecedents) -> bool:
    """Whether a sentence names somebody whom another, that is read behind it, means by its pronouns, or by “the nine”."""
    words = {token.low for token in reading.tokens if not token.quoted}
    if not PLURAL.isdisjoint(words) or opens_with_those_told(reading.tokens) or opens_with_description(reading.tokens):
        several = any(_is_several(token) and token.low not in PLURAL for token in before.tokens)
        return several or len(set(known.persons(before.tokens))) > 1
    return FORMS_OF.keys().isdisjoint(words) or _may_be_a_person(before.tokens, known)


def _comes_before_its_noun(tokens: Sequence[Token], at: int, main: Verb) -> bool:
    """“After their arrest the two men fled”, “In his speech, Lund said so”: a phrase before the subject."""
    return at < main.at and (tokens[0].low in PREPOSITIONS or any(token.text == "," for token in tokens[at : main.at]))


def _is_nobody_here(reading: Reading, at: int, main: Verb, known: Antecedents) -> bool:
    """Whether “his” or “he” means nobody of the words before it: several or a body do it, or one orders what is done to him."""
    before = reading.tokens[:at]
    if _may_be_a_person(before, known, ordering=(ordered := _is_ordered(reading.tokens, at))):
        return False
    return ordered or (0 < main.at < at and _is_several(_head(before[: main.at])))


def _head(subject: Sequence[Token]) -> Token:
    """The noun of a subject: “police” of “Police in Oslo”."""
    behind = next((i for i, token in enumerate(subject) if i and token.low in PREPOSITIONS), len(subject))
    return next((token for token in reversed(subject[:behind]) if not token.low.endswith("ly")), subject[0])


def _is_ordered(tokens: Sequence[Token], at: int) -> bool:
    """“A judge ordered on Monday that he be held”."""
    if tokens[at - 1].low != "that" or tokens[at].low not in ("he", "she"):
        return False
    verb = next((i for i in range(at - 2, 0, -1) if tokens[i].verbal), 0)
    return tokens[verb].low in ORDERING


def _may_be_a_person(tokens: Sequence[Token], known: Antecedents, ordering: bool = False) -> bool:
    """Whether words name a person, or tell of one without a name; `ordering`: who orders something is not meant."""
    if any(True for _ in known.persons(tokens)):
        return True
    for at, token in enumerate(tokens):
        if token.low in ANYBODY or (token.low in SOMEBODY and not ordering):
            return True
        if at and token.kind is Kind.WORD and token.text[0].isupper() and not _is_place_or_adjective(tokens, at):
            return True
    return False


def _is_place_or_adjective(tokens: Sequence[Token], at: int) -> bool:
    """“A judge in Oslo”, “the French investigators”: a word with a capital behind “in”, or right before a plain noun."""
    if tokens[at - 1].low in ("in", "at", "near"):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.kind is Kind.WORD and after.text.islower() and not after.verbal and _is_noun(after)


def _is_noun(token: Token) -> bool:
    low = token.low
    return not (low in PREPOSITIONS or low in DETERMINERS or low in LIGHT or low in ANYBODY or low.endswith("ly") or low == "then")


def _has_several(tokens: Sequence[Token], known: Antecedents) -> bool:
    """Whether “their” may mean somebody of these words: several, a body, or a firm."""
    for token in tokens:
        if token.kind is Kind.NAME and any(
            known.types.get(entity) not in (PERSON, "Country", "Place") for entity in token.entities
        ):
            return True
        if _is_several(token) or token.low in ANYBODY:
            return True
    return False


def _is_several(token: Token) -> bool:
    low = token.low
    if token.kind is not Kind.WORD:
        return False
    if low in TWO_OR_MORE or low in CROWDS or low in PLURAL or not low.isalpha():
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")) and low not in ("was", "has", "does", "this")


def _is_another_one(tokens: Sequence[Token], main: Verb) -> bool:
    """“Dropped an earlier one in July”: one of which the text has told."""
    start = main.at + 1
    while start < len(tokens) and tokens[start].verbal:
        start += 1
    words = [token.low for token in tokens[start : start + 4]]
    if len(words) < 3 or words[0] not in ("a", "an") or words[2] != "one" or tokens[start].quoted:
        return False
    return len(words) < 4 or tokens[start + 3].kind in (Kind.MARK, Kind.TIME) or (words[3] in PREPOSITIONS and words[3] != "of")
