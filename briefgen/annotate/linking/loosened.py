"""A text's words without what may stand between the words of a name, or within one: middle initials, nicknames, possessives, and
the apostrophe of a given name (“Sa'ad”)."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from briefgen.annotate.linking.words import Case, Words

POSSESSIVE = "'s"
NICKNAME = "“”"
APOSTROPHE = "'"
_CLITICS = frozenset("s re ll d ve t m".split())
_NICKNAMED = re.compile(r" [“\"‘'(](?=[^\W\d_]+[”\"’')] [^\W\d_])")
"""Where a word in marks stands within a name: Peter “Pip” Lund, James (Jim) Lund."""


class Loosened(NamedTuple):
    """`where[i]` is the word of the text that word i is; `dropped` has the words left out: an initial, POSSESSIVE,
    NICKNAME, or APOSTROPHE for what stands behind one and is joined to the word before."""

    words: Words
    where: list[int]
    dropped: dict[int, str]

    @property
    def before(self) -> list[int]:
        """The words, counted without the dropped ones, before which some are left out."""
        return [i for i, word in enumerate(self.where) if word - 1 in self.dropped]


def loosened(words: Words) -> Loosened | None:
    """The words without initials, nicknames and possessives between capitalised words, and with the apostrophes of given names left
    out; None where there are none."""
    last = len(words) - 1
    short = [i for i, key in enumerate(words.keys) if len(key) == 1]
    dropped = {i: what for i in short if 0 < i < last and (what := _loose(words, i))}
    dropped |= dict.fromkeys(_nicknames(words), NICKNAME)
    dropped |= dict.fromkeys(_behind_apostrophes(words), APOSTROPHE)
    if not dropped:
        return None
    where = [i for i in range(len(words)) if i not in dropped]
    joints = [" " if i + 1 in dropped else words.joints[i] for i in where]
    lists = ([column[i] for i in where] for column in (words.starts, words.ends))
    starts, ends = lists
    keys = [words.keys[i] + (words.keys[i + 1] if dropped.get(i + 1) == APOSTROPHE else "") for i in where]
    return Loosened(Words(words.text, starts, ends, keys, [words.cases[i] for i in where], joints), where, dropped)


def _behind_apostrophes(words: Words) -> list[int]:
    """The words in small letters that go on with a given name behind an apostrophe: “ad” of Sa'ad Lund."""
    if "'" not in words.joints:
        return []
    return [
        i
        for i in range(1, len(words) - 1)
        if words.joints[i - 1] == "'"
        and words.joints[i] == " "
        and words.cases[i] is Case.LOWER
        and words.keys[i] not in _CLITICS
        and min(words.cases[i - 1], words.cases[i + 1]) > Case.LOWER
    ]


def _nicknames(words: Words) -> list[int]:
    """The words in marks or brackets between two capitalised ones."""
    found = [bisect_left(words.starts, mark.end()) for mark in _NICKNAMED.finditer(words.text)]
    inside = (i for i in found if 0 < i < len(words) - 1)
    return [i for i in inside if all(case > Case.LOWER for case in words.cases[i - 1 : i + 2])]


def _loose(words: Words, i: int) -> str:
    capitals = words.cases[i - 1] > Case.LOWER and words.cases[i + 1] > Case.LOWER and words.joints[i] == " "
    if not capitals:
        return ""
    if words.keys[i] == "s" and words.joints[i - 1] == "'" and words.gap(i) == " ":
        return POSSESSIVE
    initial = len(words.keys[i]) == 1 and words.cases[i] is Case.CAPITAL and words.gap(i - 1) == " "
    return words.keys[i] if initial and words.gap(i) in (". ", " ") else ""


def wrapped(words: Words) -> tuple[Words, list[int]]:
    """The words with lines that break without a blank line read on, and the words before such a break."""
    breaks = [i for i, joint in enumerate(words.joints[:-1]) if joint is None and words.gap(i).strip(" \t\r") == "\n"]
    joints = list(words.joints)
    for i in breaks:
        joints[i] = " "
    return Words(words.text, words.starts, words.ends, words.keys, words.cases, joints), breaks
