"""Dates of participles: of what was done to a thing, or makes it the thing it is, beside what the verb tells."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.finite import BETWEEN, Verb
from briefgen.assemble.timelines.participles import NO_THING, is_attribute
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import Kind, Token
from briefgen.assemble.timelines.verbs import BE, FORMS, HAVE, Act

PAST = ("past", "perfect", "pluperfect")
TO_A_PARTICIPLE = 7
"""Tokens from a participle to its date, at most: “arrested during marches in March and June”."""
FEW_TOKENS = 6
"""Tokens between an auxiliary and its participle, at most."""
HAD_IT_DONE = frozenset("had has have having got gets saw sees found finds left leaves kept keeps".split())
"""Verbs whose object and participle are what happened: “had her licence revoked on Monday”."""


def dates_a_participle(reading: Reading, at: int, verb: Verb | None) -> bool:
    """“Confirmed the results announced on Wednesday”, “the law passed in 2019 took effect”: when the thing was made what it is."""
    if verb is None:
        return False
    tokens = reading.tokens
    participle = _participle_before(tokens, at)
    if participle and is_attribute(tokens[participle + 1]):
        return False
    if participle and _is_set_off(reading, participle, at):
        return True
    if not participle or any(v.at == participle for v in reading.verbs):
        return False
    if _is_within(reading, participle):
        return False
    thing = tokens[participle - 1]
    if verb.at < participle:
        done = tokens[verb.at].low in HAD_IT_DONE and verb.act is not Act.EVENT
        is_verb = thing.verbal and (thing.low not in PLURALS_LIKE_VERBS or any(v.at == participle - 1 for v in reading.verbs))
        is_thing = thing.kind is Kind.NAME or (thing.kind is Kind.WORD and not is_verb and thing.low not in NO_THING | {"s"})
        return is_thing and not done
    return verb.act is Act.EVENT and verb.tense in PAST and (not verb.side or verb.at == at + 1)


def is_of_what_was_done(reading: Reading, at: int, verb: Verb | None) -> bool:
    """“The trial, adjourned on 18 July, resumes on Monday”: behind a participle, where the verb comes later."""
    participle = _participle_before(reading.tokens, at)
    return bool(participle) and verb is not None and verb.at > at and all(v.at != participle for v in reading.verbs)


def _participle_before(tokens: Sequence[Token], at: int) -> int:
    """The participle, or other past form, to which a date may belong; 0 where none is near."""
    near = range(at - 1, max(0, at - 1 - TO_A_PARTICIPLE), -1)
    stop = next((i for i in near if tokens[i].kind is Kind.MARK or tokens[i].verbal or _is_done(tokens[i].low)), 0)
    return stop if stop and _is_done(tokens[stop].low) else 0


def _is_set_off(reading: Reading, participle: int, at: int) -> bool:
    """“Said of the offer, made Monday, that it was low”: a participle and its date between commas, behind the verb and a noun."""
    tokens = reading.tokens
    commas = tokens[participle - 1].text == "," and [t.text for t in tokens[at + 1 : at + 2]] == [","]
    behind = participle > 1 and tokens[participle - 2].kind in (Kind.WORD, Kind.NAME)
    return commas and behind and at - participle <= 2 and any(v.at < participle and not v.side for v in reading.verbs)


PLURALS_LIKE_VERBS = frozenset(
    "charges calls claims demands moves offers orders plans raids reports sales strikes talks tests visits votes".split()
)
"""Plural things that may be verbs as well."""


def _is_done(word: str) -> bool:
    return (word in FORMS and FORMS[word][1] == "past") or (word.endswith("ed") and len(word) > 4)


WITHIN = BETWEEN | {"not", "and", "or", "then"}
"""Words that may stand between an auxiliary and its participle."""


def _is_within(reading: Reading, participle: int) -> bool:
    """Whether a participle belongs to the auxiliaries before it: “has been announced”, “was, however, signed”; “was found and
    sold” by way of the participle before.
    """
    near = FEW_TOKENS
    for index in range(participle - 1, -1, -1):
        near -= 1
        token = reading.tokens[index]
        if not near:
            return False
        if token.low in BE or token.low in HAVE:
            return True
        if token.kind is not Kind.WORD or not (token.low.endswith("ly") or token.low in WITHIN):
            if not _is_done(token.low):
                return False
            near = FEW_TOKENS
    return False
