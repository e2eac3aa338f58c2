"""Dates of what came before: a thing that a sentence only compares or connects with what it tells."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, Kind, Token
from briefgen.assemble.timelines.verbs import Act
from briefgen.assemble.timelines.vocabulary import EVENT_NOUNS

OF_A_THING = frozenset("unlike like despite after before following amid since besides".split())
"""First words of a sentence behind which a thing of another time may follow."""
FEW_TOKENS = 6
"""Tokens from “after” to the date of what was before, at most."""
TO_WHAT_WAS = 10
"""Tokens from “after” to the date of the event behind it, at most: “after a coup in the neighbouring country in July”."""

TO_BE = 7
"""Tokens from “to be” to the date of what was still to be done, at most."""
BEFALLING = frozenset(
    "accident ambush assassination attack blast bombing collapse crash disaster earthquake explosion fire flood killing massacre "
    "murder outbreak raid shooting sinking storm".split()
)
"""Disasters and crimes, which are spoken of after their day."""


def dates_what_was_before(reading: Reading, at: int) -> bool:
    """“Unlike the vote on December 7, all members came”, “the arrest follows a raid on May 3”: the date of a thing with which a
    sentence compares or connects its own.
    """
    tokens = reading.tokens
    if any(token.low == "follows" for token in tokens[:at]):
        return True
    if not tokens or tokens[0].low not in OF_A_THING or at < 2 or any(v.at < at for v in reading.verbs):
        return False
    return not any(t.text == "," for t in tokens[:at]) and any(t.kind in (Kind.WORD, Kind.NAME) for t in tokens[1 : at - 1])


def dates_what_came_first(reading: Reading, at: int) -> bool:
    """“Left the country after a coup in July”: the date of an event that the sentence says was before its own."""
    tokens = reading.tokens
    if at == 0 or tokens[at - 1].low not in ("in", "on", "last"):
        return False
    happened = False
    for index in range(at - 2, max(-1, at - 2 - TO_WHAT_WAS), -1):
        token = tokens[index]
        if token.low in ("after", "following"):
            return happened and tokens[index + 1].low in DETERMINERS | {"last"}
        if token.kind is Kind.MARK or any(v.at == index for v in reading.verbs):
            return False
        happened = happened or token.low in EVENT_NOUNS
    return False


def is_of_what_was(tokens: Sequence[Token], at: int) -> bool:
    """“Following her victory in Sunday's election”."""
    for token in reversed(tokens[max(0, at - FEW_TOKENS) : at]):
        if token.kind is Kind.MARK or token.verbal:
            return False
        if token.low in ("after", "following", "before"):
            return True
    return False


def dates_what_is_spoken_of(reading: Reading, at: int) -> bool:
    """“Said on Tuesday that she blamed the crash of two ferries on Sunday”: where a day of saying stands before it, a date right
    behind “the” disaster or crime is that of the disaster.
    """
    tokens = reading.tokens
    start = next((i for i in range(at - 1, max(-1, at - 1 - FEW_TOKENS), -1) if tokens[i].low in BEFALLING), 0)
    if start < 2 or tokens[start - 1].low not in DETERMINERS or any(t.kind is Kind.MARK for t in tokens[start:at]):
        return False
    if any(start < v.at < at for v in reading.verbs):
        return False
    return any(_is_day_of_saying(reading, index) for index in range(start) if tokens[index].kind is Kind.TIME)


def _is_day_of_saying(reading: Reading, at: int) -> bool:
    verbs = [v for v in reading.verbs if v.at < at]
    return bool(verbs) and verbs[-1].act is Act.SAY


def is_of_what_is_to_be(tokens: Sequence[Token], at: int) -> bool:
    """“Made in an interview to be broadcast on Thursday”: the date of what was still to be done to a thing."""
    for index in range(at - 1, max(0, at - 1 - TO_BE), -1):
        if tokens[index].kind is Kind.MARK:
            return False
        if tokens[index].low == "be":
            thing = tokens[index - 2] if index > 1 else tokens[0]
            return tokens[index - 1].low == "to" and thing.kind in (Kind.WORD, Kind.NAME) and not thing.verbal
    return False
