"""Counts by which two reports are known to tell of one thing: how many died, and which of many it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import Kind, Token

NUMBERS = {word: str(n) for n, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)}
PEOPLE = frozenset("people persons men women children workers passengers soldiers sailors miners students villagers others".split())
DYING = frozenset(stem(word) for word in "die kill drown perish".split())
NEAR = 5
"""Tokens between a verb of dying and those who died, at most: “killed at least six people”."""
ORDINALS = frozenset("last first second third fourth fifth sixth".split())


def telling_counts(tokens: Sequence[Token]) -> Iterator[str]:
    """“6-dead” for “six men died”, “last-of” for “the last of the crew”."""
    for at, token in enumerate(tokens[:-1]):
        after = tokens[at + 1]
        if token.low in ORDINALS and after.low == "of":
            yield f"{token.low}-of"
        count = token.low if token.low.isdigit() else NUMBERS.get(token.low)
        if count and after.low in PEOPLE and (_dies(tokens[at + 2 : at + 2 + NEAR]) or _dies(tokens[max(0, at - NEAR) : at])):
            yield f"{count}-dead"


def _dies(tokens: Sequence[Token]) -> bool:
    return any(not DYING.isdisjoint(token.stems) for token in tokens if token.kind is Kind.WORD)
