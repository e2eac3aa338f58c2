"""What is done by two words together: “set fire to” is to burn, “put off” to postpone, though neither word alone says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import Kind, Token

PHRASES = (
    ("sue", "begin bring file institute launch lodge open start take", "action lawsuit proceedings suit"),
    ("sue", "bring go take", "court"),
    ("walkout", "walk", "out off"),
    ("hearing", "appear", "court judge magistrate magistrates"),
    ("burn", "set", "fire ablaze alight"),
    ("postpone", "put", "off"),
    ("reject", "turn", "down away"),
    ("cancel", "call", "off"),
    ("stop", "pull", "plug"),
    ("dismiss", "throw", "out"),
    ("release", "leave", "prison jail custody"),
    ("release", "walk set go", "free"),
    ("inaugurate", "take", "office oath"),
    ("arrest", "take", "custody"),
    ("ban", "shut", "out"),
    ("die", "lose", "life lives"),
)
"""(what is done, verbs, words one of which follows the verb)."""
APART = 5
"""Tokens from a verb to the other word, at most: “took the owners of Northline to court”."""


def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = {}
    for act, verbs, others in PHRASES:
        for verb in verbs.split():
            table.setdefault(stem(verb), {}).update(dict.fromkeys(others.split(), stem(act)))
    return table


_OF = _table()


def acts_of_phrases(tokens: Sequence[Token]) -> Iterator[str]:
    """The stems of what phrases in a sentence do; a mark between their words parts them."""
    for at, token in enumerate(tokens):
        if token.kind is not Kind.WORD or not token.verbal:
            continue
        others = _OF.get(stem(token.low))
        for other in tokens[at + 1 : at + 1 + APART] if others else ():
            if other.kind is Kind.MARK:
                break
            act = others.get(other.low.rpartition(" ")[2]) if others else None
            if act:
                yield act
                break
