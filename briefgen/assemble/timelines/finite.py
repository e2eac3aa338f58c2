"""The finite verbs of a sentence: found by their forms and places, each group of auxiliaries with what it carries as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS, Kind, Token
from briefgen.assemble.timelines.verbs import (
    AUXILIARIES,
    BASES,
    BE,
    BY_RULE_NO_VERB,
    FORMS,
    FUTURE,
    HAVE,
    MODALS,
    NEGATIONS,
    PRESENT_AUXILIARIES,
    Act,
)

BETWEEN = frozenset("also just now once since still to".split())
"""Words, beside those in -ly, that may stand between an auxiliary and its verb."""
AFTER_A_NOUN = frozenset("of and were are was is have had has will".split())
"""Words that show a form in -s before them to be a plural noun: “reports of”, “sales were”."""
BEFORE_A_PARTICIPLE = (DETERMINERS - {"that", "this"}) | (PREPOSITIONS - {"since", "before", "after"})
"""Words behind which a form of the past is a participle: “the signed treaty”, “of named sources”."""
BEFORE_AN_INFINITIVE = MODALS | FUTURE | {"to", "did", "does", "do"}
OPENERS = RELATIVES | SUBORDINATORS
"""Words that begin side clauses."""
CLAUSE_MARKS = frozenset(",;:—–")


@dataclass(frozen=True, slots=True)
class Verb:
    """A finite verb: where it stands, what it does, its tense, and whether it is denied, only possible, or in a side clause."""

    at: int
    act: Act
    tense: str
    negated: bool = False
    possible: bool = False
    quoted: bool = False
    passive: bool = False
    side: bool = False


def finite_verbs(tokens: Sequence[Token]) -> Iterator[Verb]:
    """The finite verbs, each group of auxiliaries and participle as one."""
    stop = 0
    for at, token in enumerate(tokens):
        if not token.verbal or at < stop:
            continue
        group = _group(tokens, at)
        if group is not None:
            verb, stop = group
            yield verb


def _group(tokens: Sequence[Token], at: int) -> tuple[Verb, int] | None:
    token = tokens[at]
    word = token.low
    before = tokens[at - 1].low if at else ""
    if before == "to" or (word == "may" and token.text[0].isupper() and at):
        return None
    if word in AUXILIARIES:
        return _compound(tokens, at)
    if word not in FORMS and not _is_regular_past(word):
        return _headline_plural(tokens, at)
    act, tense = FORMS.get(word, (Act.OTHER, "past"))
    if tense == "past" and _is_participle(tokens, at):
        return None
    if tense == "present" and not _can_be_present(tokens, at):
        return None
    if word in ("reported", "reports") and _only_says(tokens, at + 1):
        act = Act.SAY
    if word in ("spoke", "speaks", "talked", "talks") and at + 1 < len(tokens) and tokens[at + 1].low in ("of", "about"):
        act = Act.SAY
    return Verb(at, act, tense, _negated(tokens, at), quoted=token.quoted, side=_in_side_clause(tokens, at)), at + 1


def _only_says(tokens: Sequence[Token], at: int) -> bool:
    """“…, the paper reported on Friday.”, “reported that”: only the telling. “Reported a loss” does something."""
    while at < len(tokens) and (tokens[at].kind is Kind.TIME or tokens[at].low in ("on", "in")):
        at += 1
    return at >= len(tokens) or tokens[at].kind is Kind.MARK or tokens[at].low == "that"


def _compound(tokens: Sequence[Token], at: int) -> tuple[Verb, int]:
    """Auxiliaries with what they carry: “has been signed”, “will meet”, “was”."""
    first = tokens[at]
    word = first.low
    tense = "future" if word in FUTURE else "modal" if word in MODALS else "present" if word in PRESENT_AUXILIARIES else "past"
    perfect = word in HAVE
    passive, negated = False, False
    act, stop = (Act.STATE, at + 1)
    seen_be = word in BE
    for index in range(at + 1, min(at + 6, len(tokens))):
        token = tokens[index]
        low = token.low
        if low in NEGATIONS:
            negated = True
        elif low in BE:
            seen_be, stop = True, index + 1
        elif low in HAVE:
            perfect, stop = True, index + 1
        elif (low in FORMS and FORMS[low][1] == "past") or _is_regular_past(low):
            act, passive, stop = FORMS.get(low, (Act.OTHER, ""))[0], seen_be, index + 1
            break
        elif tense in ("future", "modal") and low in BASES:
            act = Act.EVENT if any(f in FORMS and FORMS[f][0] is Act.EVENT for f in (low + "s", low + "es")) else Act.OTHER
            stop = index + 1
            break
        elif low.endswith("ing") and seen_be:
            act, stop = Act.OTHER, index + 1
            break
        elif token.kind is not Kind.WORD or not (low.endswith("ly") or low in BETWEEN):
            break
    if perfect:
        tense = "perfect" if tense == "present" else "pluperfect" if tense == "past" else tense
    possible = tense == "modal"
    return Verb(at, act, tense, negated or _negated(tokens, at), possible, first.quoted, passive, _in_side_clause(tokens, at)), stop


def _is_regular_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and word not in BY_RULE_NO_VERB and "-" not in word


def _is_participle(tokens: Sequence[Token], at: int) -> bool:
    """“a signed treaty”, “the plane built by”, “once named”: a form of the past that says no “who did”."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None:
        return True
    if before.low in BEFORE_A_PARTICIPLE:
        return True
    if after is not None and after.low == "by" and before.kind is Kind.WORD and before.low not in BE | HAVE:
        return any(
            _may_be_finite(token.low) for token in tokens[at + 2 :]
        )  # “the plane built by them flew”, but “they met by chance”
    return _is_reduced(tokens, at)


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """“The elections scheduled for June”: a noun that is the object of a verb before it, what was done to it, and a preposition."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        after is None
        or before.kind is not Kind.WORD
        or before.low in PRONOUNS
        or not (after.low in PREPOSITIONS or after.low in ("ahead", "for"))
    ):
        return False
    for index in range(at - 2, max(-1, at - 1 - _REDUCED), -1):
        token = tokens[index]
        if token.kind is Kind.MARK or token.low in OPENERS or token.low in ("and", "but", "that"):
            return False
        infinitive = index > 0 and tokens[index - 1].low == "to"  # “the deadline to pay the fine expired on Monday”
        if token.verbal and not infinitive:
            carried = token.low in BASES or _may_be_finite(token.low)
            return carried and FORMS.get(token.low, (Act.OTHER, ""))[0] is not Act.SAY
    return False


_REDUCED = 6
"""Tokens from a verb to what was done to its object, at most."""


def _may_be_finite(word: str) -> bool:
    return word in AUXILIARIES or word in FORMS or _is_regular_past(word)


def _can_be_present(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form in -s stands where a verb would: after a name or a plain noun, not after a determiner or preposition."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or (before.kind is Kind.MARK and before.text not in ",)"):
        return False
    if before.low in DETERMINERS or before.low in PREPOSITIONS or before.low.isdigit() or before.low.endswith(("’s", "'s")):
        return False
    if before.text == "’s" or (after is not None and after.low in AFTER_A_NOUN):
        return False
    return before.kind is Kind.NAME or before.low in PRONOUNS or not before.low.endswith(("ing", "al", "ic", "ive"))


def _headline_plural(tokens: Sequence[Token], at: int) -> tuple[Verb, int] | None:
    """“China and Russia sign a treaty”: a base form after two names, or after a plural."""
    token = tokens[at]
    if token.low not in BASES or not token.text.islower() or at == 0:
        return None
    before = tokens[at - 1]
    joined = any(t.low in ("and", ",") for t in tokens[max(0, at - 6) : at])
    plural = before.kind is Kind.WORD and before.low.endswith("s") and not before.low.endswith(("’s", "'s", "ss"))
    if not (plural or (before.kind is Kind.NAME and joined) or before.low in ("they", "we")):
        return None
    if any(t.low in BEFORE_AN_INFINITIVE for t in tokens[max(0, at - 3) : at]):
        return None
    act = next((FORMS[f][0] for f in (token.low + "s", token.low + "es", token.low[:-1] + "ies") if f in FORMS), Act.OTHER)
    return Verb(at, act, "present", quoted=token.quoted, side=_in_side_clause(tokens, at)), at + 1


def _negated(tokens: Sequence[Token], at: int) -> bool:
    return (at > 0 and tokens[at - 1].low in NEGATIONS) or (at > 1 and tokens[at - 2].low in NEGATIONS)


def _in_side_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb belongs to a relative clause or one that “when”, “after” and the like begin."""
    if at and tokens[at - 1].text == ",":
        return False  # “Arden, which had signed before, left”: the comma closes the side clause
    for index in range(at - 1, max(-1, at - 9), -1):
        low = tokens[index].low
        if low in CLAUSE_MARKS:
            if index < at - 1:
                return tokens[index + 1].low in OPENERS
        elif low not in OPENERS:
            continue
        elif low == "that":
            if index and tokens[index - 1].kind is not Kind.MARK:
                return True
        elif low in RELATIVES or _begins_clause(tokens, index, at):
            return True
    return False


def _begins_clause(tokens: Sequence[Token], index: int, at: int) -> bool:
    """“after Russia invaded”, not “after the war, Russia invaded”."""
    return not any(t.kind is Kind.MARK and t.text == "," for t in tokens[index:at])
