"""The finite verbs of a sentence: found by their forms and places, each group of auxiliaries with what it carries as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.assemble.timelines.ahead import what_is_to_be
from briefgen.assemble.timelines.participles import CLAUSE_MARKS, OPENERS, is_participle, is_regular_past
from briefgen.assemble.timelines.senses import is_past, is_the_first_to_do, sense
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, PRONOUNS, Kind, Token
from briefgen.assemble.timelines.verbs import (
    AUXILIARIES,
    BASES,
    BE,
    FORMS,
    FUTURE,
    HAVE,
    IN_HEADLINES,
    MODALS,
    NEGATIONS,
    PRESENT_AUXILIARIES,
    Act,
)

BETWEEN = frozenset("also herself himself itself just now once since still themselves to".split())
"""Words, beside those in -ly, that may stand between an auxiliary and its verb."""
AFTER_A_NOUN = frozenset("of and were are was is have had has will".split())
"""Words that show a form in -s before them to be a plural noun: “reports of”, “sales were”."""
LOOKING_AHEAD = frozenset(("face", "faces"))
"""Verbs of the present whose act is to come: “faces a trial”."""
NO_PLURALS = DETERMINERS | PRONOUNS | PREPOSITIONS | AUXILIARIES
"""Words that may end in -s and are no plurals: “its own”."""
BEFORE_AN_INFINITIVE = MODALS | FUTURE | {"to", "did", "does", "do"}


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
    opener: str = ""
    """The word that opens the side clause it stands in: “which”, “after”; "" in a main clause."""

    @property
    def side(self) -> bool:
        return bool(self.opener)


def finite_verbs(tokens: Sequence[Token]) -> list[Verb]:
    """The finite verbs, each group of auxiliaries and participle as one."""
    found: list[Verb] = []
    stop = 0
    for at, token in enumerate(tokens):
        if not token.verbal or at < stop:
            continue
        group = _group(tokens, at, found)
        if group is not None:
            verb, stop = group
            found.append(verb)
    return found


def _group(tokens: Sequence[Token], at: int, found: Sequence[Verb]) -> tuple[Verb, int] | None:
    token = tokens[at]
    word = token.low
    before = tokens[at - 1].low if at else ""
    if before in ("to", "having") or (at and token.text[0].isupper() and (word == "may" or _is_of_a_name(tokens, at))):
        return None
    if word in AUXILIARIES:
        return _compound(tokens, at, found)
    if not (word in FORMS or is_regular_past(word) or is_past(tokens, at)):
        return _headline_plural(tokens, at, found)
    tense = FORMS[word][1] if word in FORMS else "past"
    if tense == "past" and is_participle(tokens, at):
        return None
    if tense == "present" and (_is_behind_a_verb(tokens, at, found) or not _can_be_present(tokens, at)):
        return None
    act = sense(tokens, at)
    tense = "future" if word in LOOKING_AHEAD and act is Act.EVENT else tense
    return Verb(at, act, tense, _negated(tokens, at), quoted=token.quoted, opener=_opener(tokens, at, found)), at + 1


def _is_of_a_name(tokens: Sequence[Token], at: int) -> bool:
    """“The United States”: a word with a capital beside another, in a sentence that is not all in capitals as a headline is."""
    beside = [t for t in tokens[max(0, at - 1) : at + 2] if t is not tokens[at] and t.kind is Kind.WORD]
    words = [t for t in tokens if t.kind is Kind.WORD and len(t.text) > 3]
    headline = 2 * sum(t.text[0].isupper() for t in words) > len(words)
    return not headline and any(t.text[0].isupper() for t in beside)


def _compound(tokens: Sequence[Token], at: int, found: Sequence[Verb]) -> tuple[Verb, int]:
    """Auxiliaries with what they carry: “has been signed”, “will meet”, “was”."""
    first = tokens[at]
    word = first.low
    if word in ("is", "are") and (ahead := what_is_to_be(tokens, at)) is not None:
        act, passive, stop = ahead
        return Verb(at, act, "future", _negated(tokens, at), False, first.quoted, passive, _opener(tokens, at, found)), stop
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
        elif is_past(tokens, index) or is_regular_past(low):
            act, passive, stop = sense(tokens, index), seen_be, index + 1
            break
        elif tense in ("future", "modal") and low in BASES:
            act, stop = sense(tokens, index, carried=True), index + 1
            break
        elif low.endswith("ing") and seen_be:
            act, stop = Act.OTHER, index + 1
            break
        elif token.kind is not Kind.WORD or not (low.endswith("ly") or low in BETWEEN):
            break
    if perfect:
        tense = "perfect" if tense == "present" else "pluperfect" if tense == "past" else tense
    possible = tense == "modal"
    if act is Act.STATE and seen_be and is_the_first_to_do(tokens, stop):
        act = Act.EVENT
    return Verb(at, act, tense, negated or _negated(tokens, at), possible, first.quoted, passive, _opener(tokens, at, found)), stop


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


def _is_behind_a_verb(tokens: Sequence[Token], at: int, found: Sequence[Verb]) -> bool:
    """“Raised concerns”, “had signed orders”: right behind a verb of the past, a form in -s is what the verb is done to."""
    if not found:
        return False
    last, carried = found[-1].at, tokens[at - 1].low
    done = is_regular_past(carried) or is_past(tokens, at - 1)
    return done and (last == at - 1 or (last == at - 2 and tokens[last].low in HAVE))


def _headline_plural(tokens: Sequence[Token], at: int, found: Sequence[Verb]) -> tuple[Verb, int] | None:
    """“China and Russia sign a treaty”: a base form after two names, or after a plural."""
    token = tokens[at]
    if token.low not in IN_HEADLINES or not token.text.islower() or at == 0:
        return None
    before = tokens[at - 1]
    joined = any(t.low in ("and", ",") for t in tokens[max(0, at - 6) : at])
    plural = (
        before.kind is Kind.WORD
        and before.low not in NO_PLURALS
        and before.low.endswith("s")
        and not before.low.endswith(("’s", "'s", "ss"))
    )
    if not (plural or (before.kind is Kind.NAME and joined) or before.low in ("they", "we")):
        return None
    if any(t.low in BEFORE_AN_INFINITIVE for t in tokens[max(0, at - 3) : at]):
        return None
    return Verb(at, sense(tokens, at, carried=True), "present", quoted=token.quoted, opener=_opener(tokens, at, found)), at + 1


def _negated(tokens: Sequence[Token], at: int) -> bool:
    return (at > 0 and tokens[at - 1].low in NEGATIONS) or (at > 1 and tokens[at - 2].low in NEGATIONS)


def _opener(tokens: Sequence[Token], at: int, found: Sequence[Verb]) -> str:
    """The word that opens the side clause of a verb, relative or one that “when”, “after” and the like begin; "" where it is none.

    Each opener takes one verb, and what “and” joins to it: in “those who died when it sank were found”, the third verb has none.
    """
    if at and tokens[at - 1].text == ",":
        return ""  # “Arden, which had signed before, left”: the comma closes the side clause
    start = next((i + 1 for i in range(at - 1, -1, -1) if tokens[i].low in CLAUSE_MARKS), 0)
    verbs = {verb.at: verb for verb in found if verb.at >= start}
    pending: list[int] = []
    last = -1
    for index in range(start, at):
        if index in verbs:
            last = index
            del pending[-1:]
        elif tokens[index].low in OPENERS and _opens(tokens, index, start):
            pending.append(index)
    if pending and at - pending[-1] < REACH:
        return tokens[pending[-1]].low
    if last >= 0 and _is_of_an_object(tokens, at):
        return "whom"
    joined = last >= 0 and any(token.low in ("and", "or", "but") for token in tokens[last + 1 : at])
    return verbs[last].opener if joined else ""


def _is_of_an_object(tokens: Sequence[Token], at: int) -> bool:
    """“Met the man she had sued”: behind “the” and a thing, a pronoun and what it “had” done tell which one is meant."""
    if at < 4 or tokens[at].low != "had" or tokens[at - 1].low not in SUBJECTS:
        return False
    thing = tokens[at - 2]
    return thing.kind is Kind.WORD and not thing.verbal and tokens[at - 3].low in DETERMINERS


SUBJECTS = frozenset("he she it they we i".split())
"""Pronouns that are who does something."""
REACH = 9
"""Tokens from the word that opens a side clause to its verb, at most."""


def _opens(tokens: Sequence[Token], index: int, start: int) -> bool:
    """“The law that passed”, “said that it passed”; a “that” behind a mark points at something."""
    return tokens[index].low != "that" or (index > start and tokens[index - 1].kind is not Kind.MARK)
