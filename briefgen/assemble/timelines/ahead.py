"""What lies ahead, told without “will”: “is to appear”, “are expected in Oslo”, “has been called for Friday”."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.assemble.timelines.senses import is_past, sense
from briefgen.assemble.timelines.tokens import Token
from briefgen.assemble.timelines.verbs import BASES, Act

AIMS = frozenset(
    "aim aims ambition answer challenge dream duty goal hope idea intention job mission objective option plan point policy "
    "priority purpose question role solution strategy task trick way wish".split()
)
"""Nouns whose “is to” says what they are: “the aim is to win”."""
NOT_AHEAD = frozenset("blame say".split())
"""“Is to blame”, “that is to say”."""
AWAITED = frozenset("due expected".split())
AT_A_PLACE = frozenset("at in back before".split())


def what_is_to_be(tokens: Sequence[Token], at: int) -> tuple[Act, bool, int] | None:
    """What is to be done by “is to appear”, “is expected to be charged” or “are expected in Oslo” at a token: the act, whether it
    is done to the subject, and the token behind the verb; None where nothing is."""
    if at == 0 or tokens[at - 1].low in AIMS:
        return None
    to = at + 1
    if to < len(tokens) and tokens[to].low in AWAITED:
        to += 1
        if to < len(tokens) and tokens[to].low in AT_A_PLACE:
            return Act.EVENT, False, to
    if to + 1 >= len(tokens) or tokens[to].low != "to":
        return None
    if tokens[to + 1].low == "be":
        done = to + 2 < len(tokens) and (is_past(tokens, to + 2) or tokens[to + 2].low.endswith("ed"))
        return (sense(tokens, to + 2), True, to + 3) if done else None
    known = tokens[to + 1].low in BASES and tokens[to + 1].low not in NOT_AHEAD
    return (sense(tokens, to + 1, carried=True), False, to + 2) if known else None
