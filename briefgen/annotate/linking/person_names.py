"""The parts of a person's full name: given name and surname, whichever comes first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.annotate.linking.family_names import ARTICLES, FAMILY_FIRST, PARTICLES, is_family_first, is_spanish
from briefgen.annotate.linking.titles import GENERATION, NUMERALS, OFFICE_MODIFIERS, is_title
from briefgen.annotate.linking.words import fold

QUALIFIER = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
_DROPPED = frozenset(["von", "zu", "de", "da", "dos", "do", "van"])
"""Particles that prose drops: Bismarck, Moraes, Silva, Beethoven."""
PEERS = frozenset(["lord", "lady", "baron", "baroness", "viscount", "viscountess"])


_SYLLABLES = re.compile(r"[A-Z][a-z]+[-‐][a-z]+")
"""A given name of two syllables, the second one written small: Byung-chull, as no western name is."""


class PersonName(NamedTuple):
    """A person's full name in parts. `surnames` from the longest form to the barest, none for a ruler's; `given` the first
    given name."""

    surnames: tuple[str, ...]
    given: str
    family_first: bool


def person_name(name: str, family_name: str | None = None) -> PersonName | None:
    """The parts of a person's full name, or None for a name of one word.

    `family_name` is the editor's word; without it the family name is the last word with its particles, or the first one where
    the name is Chinese, Korean or Vietnamese by its form.
    """
    words = QUALIFIER.sub("", name).replace(",", " ").split()
    origin = words.index("of") if "of" in words else len(words)
    while len(words) > 2 and fold(words[-1]) in GENERATION:
        words.pop()
    peer = _peer(words)
    if peer:
        return PersonName((peer,), "", False)
    if origin < len(words) and not family_name:  # “Otto of Arden” is not called Arden
        return _of_a_place(words[:origin])
    titled = False
    while len(words) > 1 and (is_title(fold(words[0].rstrip("."))) or _opens_title(words)):
        titled = True
        words.pop(0)
    if len(words) < 2:
        return PersonName((words[0],), "", False) if titled else None
    if is_ruler(words):
        return PersonName((), words[0], False)
    if family_name:
        rest = [w for w in words if w not in family_name.split()]
        return PersonName((family_name,), rest[0] if rest else "", words[0] == family_name.split()[0])
    if len(words) == 2 and fold(words[0]) in FAMILY_FIRST and _SYLLABLES.fullmatch(words[1]):
        return PersonName((words[0],), words[1], True)
    keys = [fold(part) for word in words for part in word.replace("‐", "-").split("-") if part]
    if is_family_first(keys):
        return PersonName((words[0],), " ".join(words[1:]), True)
    if len(words) == 3 and "-" in words[2] and is_family_first([fold(w) for w in words[1:] for w in w.split("-")]):
        return PersonName((words[1],), words[0], False)
    while len(words) > 2 and is_number(words[-1]):
        words.pop()
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in PARTICLES and words[start - 1][0].islower():
        start -= 1
    surnames = [" ".join(words[start:])]
    if start < len(words) - 1 and fold(words[start]) in _DROPPED:
        surnames.append(" ".join(words[start + 1 :]))
    last = words[-1]
    for article in ARTICLES:
        if fold(last).startswith(article) and len(last) > len(article) + 2:
            surnames.append(last[len(article) :])
    if start > 1 and len(words[start - 1].strip(".")) > 1:
        surnames.append(" ".join(words[start - 1 :]))
        if is_spanish(fold(words[start - 1])) and (start == len(words) - 1 or words[start] == "de"):
            surnames.append(words[start - 1])
    return PersonName(tuple(surnames), words[0], False)


def _opens_title(words: Sequence[str]) -> bool:
    """“Crown Prince”, “Prime Minister”: two words of a title, of which the second alone is one elsewhere."""
    return fold(words[0]) in _BEFORE_TITLES and is_title(fold(words[1]))


_BEFORE_TITLES = OFFICE_MODIFIERS | {"crown"}


def _of_a_place(words: Sequence[str]) -> PersonName | None:
    """The parts of “King Otto II of Arden”: the given name alone. None where nothing but a title stands before “of”."""
    given = [
        word for word in words if not is_title(fold(word.rstrip("."))) and fold(word) not in NUMERALS and fold(word) != "crown"
    ]
    return PersonName((), given[0], False) if given else None


def is_of_generation(key: str, name: str) -> bool:
    """Whether folded words are those of a `name` with what tells a father from a son behind them: “Otto Lund Jr.”."""
    return key.startswith(f"{name} ") and key[len(name) + 1 :] in GENERATION | NUMERALS


def is_ruler(words: Sequence[str]) -> bool:
    """“Otto II”: a number is nobody's surname."""
    return len(words) == 2 and is_number(words[1])


def is_number(word: str) -> bool:
    """Whether a word is the number behind a name, in capitals: I, V, XII. Not “X.”, an initial."""
    return fold(word) in NUMERALS and word.isalpha() and word.isupper()


def _peer(words: list[str]) -> str:
    """The family name in a peer's title: Johnson of “Lord Johnson of Marylebone”. Empty where it is no such title."""
    titled = len(words) > 3 and fold(words[0]) in PEERS and words[2] == "of"
    return words[1] if titled else ""
