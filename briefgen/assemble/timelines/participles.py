"""Forms of the past that are no finite verbs: “a signed treaty”, “the elections scheduled for June”."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS, Kind, Token
from briefgen.assemble.timelines.verbs import AUXILIARIES, BASES, BE, BY_RULE_NO_VERB, FORMS, HAVE, SIMPLE_PASTS, Act

BEFORE_A_PARTICIPLE = (DETERMINERS - {"that", "this"}) | (PREPOSITIONS - {"since", "before", "after"})
"""Words behind which a form of the past is a participle: “the signed treaty”, “of named sources”."""
NO_THING = PREPOSITIONS | DETERMINERS | PRONOUNS | RELATIVES | SUBORDINATORS | {"and", "or", "but", "ago", "later", "earlier"}
"""Words that begin no thing behind a date."""
OPENERS = RELATIVES | SUBORDINATORS
"""Words that begin side clauses."""
CLAUSE_MARKS = frozenset(",;:—–")
JOINING = frozenset("and or but".split())
_REDUCED = 6
"""Tokens from a verb to what was done to its object, at most."""


def is_participle(tokens: Sequence[Token], at: int) -> bool:
    """“a signed treaty”, “the plane built by”, “once named”: a form of the past that says no “who did”."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or (tokens[at].low not in SIMPLE_PASTS and _has_determiner(tokens, at)):
        return True
    if tokens[at].low in SIMPLE_PASTS:
        return False
    if after is not None and after.low == "by" and before.kind is Kind.WORD and before.low not in BE | HAVE:
        return (
            _is_object(tokens, at) or _is_reduced(tokens, at) or any(_may_be_finite(token.low) for token in tokens[at + 2 :])
        )  # “the plane built by them flew”, but “they met by chance”
    if _is_reduced(tokens, at) or _is_of_the_subject(tokens, at) or _is_before_a_verb(tokens, at):
        return True
    return _is_beside_an_adjective(tokens, at)


def _is_beside_an_adjective(tokens: Sequence[Token], at: int) -> bool:
    """“Accused her in a rare televised speech”: a form that no list knows, between an adjective and a thing, behind a preposition
    and a verb."""
    if at < 4 or at + 1 >= len(tokens) or tokens[at].low in FORMS or tokens[at - 2].low not in DETERMINERS:
        return False
    thing, adjective = tokens[at + 1], tokens[at - 1]
    if thing.kind is not Kind.WORD or thing.low in NO_THING or adjective.kind is not Kind.WORD:
        return False
    verb = next((i for i in range(at - 4, -1, -1) if tokens[i].verbal or tokens[i].low in CLAUSE_MARKS), 0)
    said = FORMS.get(tokens[verb].low, (Act.OTHER,))[0] is Act.SAY
    return tokens[at - 3].low in BEFORE_A_PARTICIPLE and tokens[verb].verbal and not said


def _has_determiner(tokens: Sequence[Token], at: int) -> bool:
    """“A signed treaty”, “its most wanted men”, “the recently signed treaty”."""
    before = at - 1
    while before > 0 and (
        tokens[before].low in DEGREES or (tokens[before].low.endswith("ly") and tokens[before].low not in NOUNS_IN_LY)
    ):
        before -= 1
    return tokens[before].low in BEFORE_A_PARTICIPLE


NOUNS_IN_LY = frozenset("ally anomaly assembly bully butterfly family homily italy july monopoly rally reply supply tally".split())
"""Words that are no adverbs: “the assembly voted”."""
DEGREES = frozenset("most more least less very so well much".split())
"""Adverbs that may stand between a determiner and what was done to a thing."""


def _is_of_the_subject(tokens: Sequence[Token], at: int) -> bool:
    """“Ten men, most of them arrested in May, were freed”: an auxiliary right behind a comma goes on with what began before it. So
    does an act where the participle stands right behind a comma itself: “The trial, adjourned in May, resumes on Monday”. Before
    “said” or “needs” the participle is what was done."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in PREPOSITIONS:
        return False
    comma = next((i for i in range(at + 1, len(tokens) - 1) if tokens[i].low in CLAUSE_MARKS), 0)
    if not comma or tokens[comma].text != ",":
        return False
    goes_on = tokens[comma + 1].low
    set_off = tokens[at - 1].text == "," and not any(_may_be_finite(token.low) for token in tokens[: at - 1])
    return goes_on in BE | HAVE or (set_off and FORMS.get(goes_on, (Act.OTHER,))[0] is Act.EVENT)


def _is_before_a_verb(tokens: Sequence[Token], at: int) -> bool:
    """“The charges levelled in June triggered a ban”: behind its preposition and a date, another verb follows at once."""
    if at + 3 >= len(tokens) or tokens[at + 1].low not in ("in", "on") or tokens[at + 2].kind is not Kind.TIME:
        return False
    return tokens[at - 1].kind is Kind.WORD and tokens[at - 1].low not in PRONOUNS and _may_be_finite(tokens[at + 3].low)


def _is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether the thing before a participle is what an infinitive before it does something to: “to settle a lawsuit filed by”."""
    for index in range(at - 1, max(-1, at - 1 - _REDUCED), -1):
        low = tokens[index].low
        if low in CLAUSE_MARKS or low in OPENERS or low in ("and", "but"):
            return False
        if low == "to":
            return tokens[index + 1].low in BASES
    return False


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """“The elections scheduled for June”: a noun that is the object of a verb before it, what was done to it, and a preposition."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        after is None
        or before.kind is not Kind.WORD
        or before.low in PRONOUNS
        or not (after.low in PREPOSITIONS or after.low == "ahead" or _is_of_a_thing(tokens, at))
    ):
        return False
    if before.low in JOINING and not _may_be_finite(tokens[at - 2].low):
        return False  # “was arrested in May and extradited to”: a second verb
    for index in range(at - 2, max(-1, at - 1 - _REDUCED), -1):
        token = tokens[index]
        if token.kind is Kind.MARK or token.low in OPENERS or token.low in ("and", "but", "that"):
            return False
        infinitive = index > 0 and tokens[index - 1].low == "to"  # “the deadline to pay the fine expired on Monday”
        if token.verbal and not infinitive:
            carried = token.low in BASES or _may_be_finite(token.low)
            if tokens[index - 1].low in RELATIVES:
                return False  # “the bank that held gold collapsed in May”
            return carried and FORMS.get(token.low, (Act.OTHER, ""))[0] is not Act.SAY
    return False


def _is_of_a_thing(tokens: Sequence[Token], at: int) -> bool:
    """“Stood by an affidavit signed last August”: a date right behind. “Is charged in an indictment released on Monday” is then."""
    return tokens[at + 1].kind is Kind.TIME and tokens[at - 2].low in DETERMINERS and tokens[at - 3].low != "in"


def _may_be_finite(word: str) -> bool:
    return word in AUXILIARIES or word in FORMS or is_regular_past(word)


def is_regular_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and word not in BY_RULE_NO_VERB and "-" not in word


def is_attribute(after: Token) -> bool:
    """“The crippled company”: a thing right behind what was done to it. “Results announced late on Monday” have none."""
    return after.kind is Kind.WORD and not (after.low in NO_THING or after.low.endswith("ly") or after.low in LOOSE_ADVERBS)


LOOSE_ADVERBS = frozenset("late early ahead last first again together up down out off over back".split())
"""Words that may stand between what was done and its date."""
