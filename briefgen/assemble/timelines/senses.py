"""What a verb does where it stands: words beside it make a deed of a state, or mere talk of a deed."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.phrases import acts_at
from briefgen.assemble.timelines.tokens import DETERMINERS, Kind, Token
from briefgen.assemble.timelines.verbs import BASES, DOING, FORMS, Act

QUESTIONS = frozenset("whether if about why how what when who that".split())
"""Words behind “asked” that tell of talk: “asked whether he would go”, “asked that nobody speak”."""
AIRED = frozenset("television tv stage radio air screen sale".split())
"""What somebody or something “appears on”."""
NO_NAME_BEHIND = frozenset("for on off in to and or but that who as".split())
"""Words behind “called” that begin something else than a name for somebody."""
KEPT = frozenset("answer answers clue clues hope hopes key keys lessons promise secret secrets sway true view views".split())
"""What something or somebody “holds” without doing a thing."""
HELD_ON_A_DAY = frozenset("ballot election elections hearing referendum retrial runoff sentencing trial vote".split())
AWARDED = frozenset("award contract crown medal order prize seat sentence term title trophy".split())
"""What goes to somebody who gets it."""
TO_A_NAME = 7
"""Tokens from “called” to what somebody was called, at most: “called the affair a disgrace”."""


def sense(tokens: Sequence[Token], at: int, carried: bool = False) -> Act:
    """What the verb at a token does; `carried`: it is the base form behind “will” or the like."""
    word = tokens[at].low
    act = BASES.get(word, Act.OTHER) if carried else FORMS.get(word, (Act.OTHER, ""))[0]
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word in ("reported", "reports") and at and tokens[at - 1].low != "first" and _only_says(tokens, at + 1):
        return Act.SAY
    if word in ("followed", "follows") and after == "suit":
        return Act.EVENT
    if word in ("heard", "hears") and _only_says(tokens, at + 1):
        return Act.SAY  # “…, a court heard on Tuesday”
    if word in ("asked", "asks") and _asks(tokens, at + 1):
        return Act.SAY
    if word in ("spoke", "speaks", "talked", "talks") and after in ("of", "about"):
        return Act.SAY
    if word in ("called", "calls") and _names(tokens, at + 1):
        return Act.SAY
    if word in ("appeared", "appears", "appear") and _is_seen(tokens, at + 1):
        return Act.EVENT
    if word in ("held", "holds") and not KEPT.isdisjoint([token.low for token in tokens[at + 1 : at + 3]]):
        return Act.STATE  # “held clues”
    if word in ("wrote", "writes") and after in ("down", "off"):
        return Act.EVENT  # “wrote down its assets”
    if word == "condemned" and after == "to":
        return Act.EVENT
    if word in ("acknowledged", "acknowledges") and _admits(tokens, at + 1):
        return Act.EVENT
    if word in ("faces", "face", "faced") and _is_ahead_of(tokens, at + 1):
        return Act.EVENT
    if word in ("went", "goes", "go") and after == "to" and _is_awarded(tokens, at):
        return Act.EVENT
    return Act.EVENT if act is not Act.EVENT and acts_at(tokens, at) else act


def is_the_first_to_do(tokens: Sequence[Token], at: int) -> bool:
    """“Was the first miner to reach the surface”, “was the last to leave”."""
    if at + 1 >= len(tokens) or tokens[at].low != "the" or tokens[at + 1].low not in ("first", "last", "only", "second"):
        return False
    to = next((i for i in range(at + 2, min(at + 8, len(tokens) - 1)) if tokens[i].low == "to"), 0)
    return to > 0 and tokens[to + 1].low in DOING and all(t.kind is not Kind.MARK for t in tokens[at:to])


def _admits(tokens: Sequence[Token], at: int) -> bool:
    """“Acknowledged on Tuesday that it had known”: what was done before and not told; not “that it was hard”."""
    that = _behind_a_date(tokens, at)
    return that < len(tokens) and tokens[that].low == "that" and any(t.low == "had" for t in tokens[that : that + TO_A_NAME])


def _is_ahead_of(tokens: Sequence[Token], at: int) -> bool:
    """“Faces an election”, “faces trial”: what is held on a day; not “faces a problem”."""
    words = [token.low for token in tokens[at : at + 4]]
    if words[:1] in (["a"], ["an"], ["the"], ["another"], ["his"], ["her"], ["its"]):
        words = words[1:]
    return not HELD_ON_A_DAY.isdisjoint(words[:2])


def _is_awarded(tokens: Sequence[Token], at: int) -> bool:
    """“The longest term, ten years, went to Lund”, “the prize went to Rao”."""
    return any(token.low in AWARDED for token in tokens[max(0, at - TO_A_NAME) : at])


def is_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token has a past form that the lists know: “wound up” has one, “wound” alone has not."""
    low = tokens[at].low
    if low == "wound":
        return at + 1 < len(tokens) and tokens[at + 1].low in ("up", "down")
    return low in FORMS and FORMS[low][1] == "past"


def _behind_a_date(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and (tokens[at].kind is Kind.TIME or tokens[at].low in ("on", "in")):
        at += 1
    return at


def _asks(tokens: Sequence[Token], at: int) -> bool:
    """“Was asked whether he would go”, “asked on Monday what it cost”: not “asked a court to stop it”."""
    at = _behind_a_date(tokens, at)
    return at < len(tokens) and tokens[at].low in QUESTIONS


def _only_says(tokens: Sequence[Token], at: int) -> bool:
    """“…, the paper reported on Friday.”, “reported that”: only the telling. “Reported a loss” does something."""
    at = _behind_a_date(tokens, at)
    return at >= len(tokens) or tokens[at].kind is Kind.MARK or tokens[at].low == "that"


def _names(tokens: Sequence[Token], at: int) -> bool:
    """“Called the affair a disgrace”, “called him “my friend””: not “called an election”, “called for a vote”."""
    quoted = at and tokens[at - 1].quoted
    for index in range(at, min(at + TO_A_NAME, len(tokens))):
        token = tokens[index]
        if token.quoted and not quoted:
            return True
        if token.kind is Kind.MARK or token.kind is Kind.TIME or token.low in NO_NAME_BEHIND or (index == at and token.verbal):
            return False
        if token.low in ("a", "an") and index > at:
            return True
    return False


def _is_seen(tokens: Sequence[Token], at: int) -> bool:
    """“Appeared in a London court”, “before magistrates”, “on 3 May”, “on television”: not “appeared tired”, “in good health”."""
    if at + 1 >= len(tokens) or tokens[at].low not in ("in", "at", "before", "on"):
        return False
    behind = tokens[at + 1]
    if tokens[at].low == "before" or (behind.kind is Kind.TIME and tokens[at].low != "at"):
        return True
    if tokens[at].low == "on" and any(t.low in AIRED for t in tokens[at + 1 : at + 3]):
        return True
    near = tokens[at + 1 : at + 5]
    return behind.low in DETERMINERS | {"court"} and any("court" in t.low.split() for t in near)
