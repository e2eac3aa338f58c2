"""What is done by two words together: “set fire to” is to burn, “put off” to postpone, though neither word alone says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import Kind, Token

PHRASES = (
    ("sue", "begin bring file institute launch lodge open start take", "action lawsuit proceedings suit"),
    ("sue", "bring go take", "court"),
    ("charge", "bring file press", "charges"),
    ("bankrupt", "file", "bankruptcy insolvency"),
    ("appeal", "file lodge", "appeal"),
    ("walkout", "walk", "out off"),
    ("leave", "walk", "out-of"),
    ("depart", "set", "sail off out"),
    ("leave", "go make", "ashore"),
    ("flee", "jump skip", "bail"),
    ("flee", "run", "away"),
    ("hearing", "appear", "court judge magistrate magistrates"),
    ("testify", "take", "stand"),
    ("argument", "deliver give make present", "argument arguments"),
    ("conclude", "rest", "case"),
    ("conclude", "wound", "up down"),
    ("convict", "find", "guilty"),
    ("sentence", "get give hand receive", "life sentence sentences term terms years"),
    ("grant", "get give receive", "aid approval licence license loan loans permission"),
    ("burn", "set", "fire ablaze alight"),
    ("postpone", "put", "off"),
    ("reject", "turn", "down away"),
    ("cancel", "call", "off"),
    ("stop", "pull", "plug"),
    ("dismiss annul", "throw", "out"),
    ("release", "leave", "prison jail custody detention"),
    ("release", "walk set go", "free"),
    ("inaugurate", "take", "office oath"),
    ("appoint", "take", "charge"),
    ("resign", "hand send submit tender", "resignation"),
    ("resign", "stand", "down aside"),
    ("arrest", "take", "custody"),
    ("surrender", "turn", "himself herself themselves"),
    ("blacklist", "add place put", "list lists blacklist"),
    ("ban", "shut", "out"),
    ("die", "lose", "life lives"),
    ("die", "pass", "away"),
    ("bury", "lay", "rest"),
    ("strand", "run", "aground"),
    ("explode", "blow", "up"),
    ("win", "hold keep retain secure", "majority majorities"),
    ("win", "hold keep retain", "seat seats"),
    ("withdraw", "give", "up"),
    ("reject", "advise argue campaign vote", "against"),
    ("approve", "vote", "for through"),
    ("meet", "shake", "hand hands"),
    ("meet", "sit", "down"),
    ("begin", "break", "ground"),
)
"""(what is done, verbs, words one of which follows the verb; “out-of”: the two)."""
APART = 5
"""Tokens from a verb to the other word, at most: “took the owners of Northline to court”."""


def _table() -> dict[str, dict[str, tuple[str, ...]]]:
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for acts, verbs, others in PHRASES:
        done = tuple([stem(act) for act in acts.split()])
        for verb in verbs.split():
            table.setdefault(stem(verb), {}).update(dict.fromkeys(others.split(), done))
    return table


_OF = _table()


def acts_of_phrases(tokens: Sequence[Token]) -> Iterator[str]:
    """The stems of what phrases in a sentence do; a mark between their words parts them."""
    for at, token in enumerate(tokens):
        if token.verbal:
            yield from acts_at(tokens, at)


def acts_at(tokens: Sequence[Token], at: int) -> tuple[str, ...]:
    """The stems of what is done by the phrase that a verb at a token begins; empty where it begins none."""
    others = _OF.get(stem(tokens[at].low)) if tokens[at].kind is Kind.WORD else None
    if others is None:
        return ()
    for index in range(at + 1, min(at + 1 + APART, len(tokens))):
        if tokens[index].kind is Kind.MARK:
            break
        word = tokens[index].low.rpartition(" ")[2]
        two = f"{word}-of" if [token.low for token in tokens[index + 1 : index + 2]] == ["of"] else word
        acts = others.get(two) or others.get(word)
        if acts:
            return acts
    return ()
