"""What people in a text are to each other: “his son Paul Murd”, “Ada Murd, a daughter of Karl Murd”."""

from __future__ import annotations

from briefgen.annotate.linking.scene import Scene

KIN = frozenset(
    "son daughter child wife husband brother sister father mother cousin nephew niece uncle aunt grandson granddaughter "
    "grandfather grandmother widow widower partner fiance fiancee stepson stepdaughter".split()
)
_TITLES = 3
"""Words of an adjective before “son”, or of a title behind it, at most: “his late brother, Senator Alek Murd”."""
_WHOSE = frozenset(["his", "her", "their", "whose", "s"])
"""Before a word of kinship: “his son Paul Murd”, “Murd's brother John Murd”."""


def is_relative(scene: Scene, word: int) -> bool:
    """Whether the name at a word is introduced by what its bearer is to somebody: “his son Paul Murd”, “his son, Paul Murd”."""
    words = scene.words
    if word > 1 and words.keys[word - 1] == "of" and words.keys[word - 2] in KIN:
        return True  # “the son of Alek Murd”
    if word > 1 and words.keys[word - 1] == "to" and words.keys[word - 2] == "married":
        return True
    for kin in range(word - 1, max(word - 1 - _TITLES, 0), -1):
        if words.gap(kin) not in (" ", ", "):
            return False
        if words.keys[kin] in KIN:
            first = kin - _TITLES
            while first > 0 and words.gap(first) == "-":  # “whose 32-year-old husband”
                first -= 1
            return not _WHOSE.isdisjoint(words.keys[max(0, first) : kin])
    return False


def kin_between(scene: Scene, one: int, other: int) -> bool:
    """Whether one sentence names both and tells what they are to each other: “Ada Murd, a daughter of the banker Karl Murd”."""
    sentence = scene.text.sentence_at(scene.words.starts[other])
    together = sentence is not None and sentence.start <= scene.words.starts[one]
    return together and not KIN.isdisjoint(scene.words.keys[one:other])
