"""Years and times of day that are parts of names: of asteroids, of laws and their reports, of ships and probes."""

from __future__ import annotations

import re

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.names import text_at
from briefgen.annotate.temporal.tables import BEFORE_YEAR

_LETTERS = re.compile(r"[A-Z]{2}")
"""Of “2013 QX7”, the half-month of a discovery and the place in it; figures behind them may follow."""
_DATES = BEFORE_YEAR - {"of", "than"}
"""Before a year that dates what follows: “in 2014 QF32 landed”, “the 2014 QF32 flight”."""
_LAWS = frozenset("laws stat acts supp cong".split())
_OF_LAWS = 4
"""Words behind the year of a law within which it is named: “(1987 Ore. Laws 212)”."""


def is_designation(words: list[Word], at: int) -> bool:
    """Whether a year begins the designation of an asteroid: “a rock called 2013 QX7”."""
    if at + 2 >= len(words) or text_at(words, at - 1) in _DATES or not words[at + 1].spaced:
        return False
    return _LETTERS.fullmatch(words[at + 1].text) is not None and words[at + 2].text.isdigit() and not words[at + 2].spaced


def is_citation(words: list[Word], at: int) -> bool:
    """Whether a year is part of the citation of a law: “(Harlow Supp. 1988)”, “(1987 Ore. Laws 212)”."""
    if at == 0 and text_at(words, 1) == ")":
        return True  # the stop of “Supp.” has ended the sentence before it
    if text_at(words, at - 1) != "(":
        return False
    near = words[at + 1 : at + 1 + _OF_LAWS]
    named = next((i for i, word in enumerate(near) if word.text.lower() in _LAWS), None)
    return named is not None and any(word.text.isdigit() for word in words[at + 2 + named : at + 4 + named])


def is_called(words: list[Word], at: int, end: int) -> bool:
    """Whether a time of day within a sentence is a name by its capital: “the Dawn probe”, not “AT DAWN”."""
    return any(word.text.istitle() and "DP" in word.keys for word in words[max(at, 1) : end])
