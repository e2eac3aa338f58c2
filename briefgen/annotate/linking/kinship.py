"""What people in a text are to each other: “his son Paul Murd”, “Ada Murd, a daughter of Karl Murd”."""

from __future__ import annotations

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.scene import Scene

KIN = frozenset(
    "son daughter child wife husband brother sister father mother cousin nephew niece uncle aunt grandson granddaughter "
    "parents children sons daughters grandfather grandmother widow widower partner fiance fiancee stepson stepdaughter".split()
)
_TITLES = 3
"""Words of an adjective before “son”, or of a title behind it, at most: “his late brother, Senator Alek Murd”."""
_OFFICE = 7
"""Words from “of” to a name, with an office between, at most."""
BETWEEN = 80
"""Words behind a name within which a relative of its bearer is looked for."""
_WHOSE = frozenset(["his", "her", "their", "whose", "s"])
"""Before a word of kinship: “his son Paul Murd”, “Murd's brother John Murd”."""


def is_relative(scene: Scene, word: int) -> bool:
    """Whether the name at a word is introduced by what its bearer is to somebody: “his son Paul Murd”, “his son, Paul Murd”."""
    words = scene.words
    of = word - 1
    while (
        of > max(word - _OFFICE, 1)
        and words.gap(of) in (" ", "-")
        and (words.keys[of] not in FUNCTION_WORDS or words.keys[of] == "former")
    ):
        of -= 1
    if of > 0 and words.keys[of] == "of" and words.keys[of - 1] in KIN:
        return True  # “the son of Alek Murd”, “the son of former Prime Minister Alek Murd”
    if word > 1 and words.keys[word - 1] == "to" and words.keys[word - 2] == "married":
        return True
    for kin in range(word - 1, max(word - 1 - _TITLES, 0), -1):
        if words.gap(kin) not in (" ", ", "):
            return False
        if words.keys[kin] in KIN:
            first = kin - _TITLES
            while first > 0 and words.gap(first) == "-":  # “whose 32-year-old husband”
                first -= 1
            return not _WHOSE.isdisjoint(words.keys[max(0, first) : kin]) or _second_relative(scene, kin)
    return False


def _second_relative(scene: Scene, kin: int) -> bool:
    """“whose father Paul Murd and grandfather”: a second relative of the same person."""
    keys = scene.words.keys
    return keys[kin - 1] == "and" and any(
        keys[one] in KIN and not _WHOSE.isdisjoint(keys[max(0, one - 2) : one]) for one in range(max(0, kin - _OFFICE), kin - 1)
    )


def kin_between(scene: Scene, one: int, other: int) -> bool:
    """Whether one sentence names both and tells what they are to each other: “Ada Murd, a daughter of the banker Karl Murd”."""
    sentence = scene.text.sentence_at(scene.words.starts[other])
    together = sentence is not None and sentence.start <= scene.words.starts[one]
    return together and not KIN.isdisjoint(scene.words.keys[one:other])


def relative_between(scene: Scene, one: int, other: int) -> str:
    """The word for a relative of somebody, unnamed perhaps, between two words of the text: “his late father”; empty where there is
    none."""
    words = scene.words
    for kin in range(one + 1, min(other, one + BETWEEN)):
        if words.keys[kin] in KIN and not _WHOSE.isdisjoint(words.keys[max(one, kin - 2) : kin]):
            return words.raw(kin)
    return ""
