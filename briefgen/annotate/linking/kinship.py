"""What people in a text are to each other: “his son Paul Murd”, “Ada Murd, a daughter of Karl Murd”."""

from __future__ import annotations

from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import Case

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
APPOSED = 5
"""Words behind a name and a comma within which an apposition has its word of kinship: “Ada Murd, his much younger sister,”."""
BORN_TO = 12
"""Words from “born” to the name of a parent, at most."""
_LONGEST = 6
"""Words of a full name, at most."""
_NO_ADJECTIVES = FUNCTION_WORDS - frozenset(["much", "only", "own", "first", "second", "third", "then"])
_GOES_ON = frozenset(["of", "and", "who", "in", "from"])
"""Behind a word of kinship these leave it an apposition: “Ada Murd, his sister and adviser”."""
_HAD = frozenset(["had", "has", "have"])
_CHILDREN = frozenset("son sons daughter daughters child children".split())


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
    if word > 1 and words.keys[word - 1] == "to" and (words.keys[word - 2] == "married" or _is_born(scene, word)):
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


def _is_born(scene: Scene, word: int) -> bool:
    """“He was born in Velm on April 18 to Paul Murd”, a father."""
    return any(scene.words.keys[at] == "born" and scene.in_one_sentence(at, word) for at in range(max(0, word - BORN_TO), word - 1))


def _second_relative(scene: Scene, kin: int) -> bool:
    """“whose father Paul Murd and grandfather”: a second relative of the same person."""
    keys = scene.words.keys
    return keys[kin - 1] == "and" and any(
        keys[one] in KIN and not _WHOSE.isdisjoint(keys[max(0, one - 2) : one]) for one in range(max(0, kin - _OFFICE), kin - 1)
    )


def is_told_relative(scene: Scene, word: int) -> bool:
    """Whether the full name at a word has before or behind it what its bearer is to somebody: “Ada Murd, his sister,” too."""
    words = scene.words
    if is_relative(scene, word):
        return True
    end, last = word + 1, min(word + _LONGEST, len(words))
    while end < last and words.joints[end - 1] in (" ", "-") and (words.cases[end] > Case.LOWER or words.keys[end] in PARTICLES):
        end += 1
    return end < len(words) and words.gap(end - 1) == ", " and _is_apposed(scene, end)


def _is_apposed(scene: Scene, first: int) -> bool:
    """Whether a word of kinship stands behind a comma, and it is not said by name whose: “his much younger sister,”."""
    words = scene.words
    if words.keys[first] not in ("his", "her", "their"):
        return False
    for kin in range(first + 1, min(first + APPOSED, len(words))):
        if words.gap(kin - 1) not in (" ", "-") or words.cases[kin] is not Case.LOWER or words.keys[kin] in _NO_ADJECTIVES:
            return False
        if words.keys[kin] in KIN:
            return is_closed(scene, kin)
    return False


def is_closed(scene: Scene, kin: int) -> bool:
    """Whether a word of kinship ends its apposition, or goes on as one: not in “Ada Murd, his sister said, …”."""
    words = scene.words
    return kin + 1 >= len(words) or words.gap(kin) != " " or words.keys[kin + 1] in _GOES_ON


def had_by(scene: Scene, word: int) -> int:
    """The word “had” before a list of somebody's children in which a name stands, as in “he had four sons: Karl, Paul and Alek”; -1
    where there is none."""
    words = scene.words
    for kin in range(word - 1, max(word - 2 * _OFFICE, 1), -1):
        if words.gap(kin)[:1] in (".", "!", "?", ";", "\n"):
            break
        if words.keys[kin] in _CHILDREN and words.gap(kin) in (": ", ", ", " – ", " — "):
            return next((had for had in range(max(0, kin - _TITLES), kin) if words.keys[had] in _HAD), -1)
        if words.cases[kin] is Case.LOWER and words.keys[kin] != "and":
            break
    return -1


def is_set_aside(scene: Scene, word: int) -> bool:
    """Whether the sentence of a name says that its bearer is none of the family: “Karl Murd, the astronomer, was no relation”."""
    words = scene.words
    for at in range(word + 1, min(word + BETWEEN, len(words) - 1)):
        if not scene.in_one_sentence(word, at):
            return False
        pair = words.keys[at], words.keys[at + 1]
        if words.gap(at) == " " and (pair in _NO_KIN or pair[0] == "unrelated"):
            return True
    return False


_NO_KIN = frozenset(
    (no, kin)
    for no, kins in (("no", ("kin", "relation", "relative")), ("not", ("related", "akin")), ("nor", ("related",)))
    for kin in kins
)


def surnames_of_kin(scene: Scene, word: int) -> frozenset[str]:
    """The last word of the full name before a given name that owns a relative: cowen of “Barry Cowen, Brian's brother,”."""
    words, name = scene.words, word - 1
    owns = (
        word + 2 < len(words)
        and words.keys[word + 1] == "s"
        and words.joints[word] == "'"
        and words.keys[word + 2] in KIN - _IN_LAW
    )
    return frozenset([words.keys[name]]) if owns and name > 0 and words.gap(name) == ", " else frozenset()


_IN_LAW = frozenset("husband wife partner fiance fiancee".split())


def kin_between(scene: Scene, one: int, other: int) -> bool:
    """Whether one sentence names both and tells what they are to each other: “Ada Murd, a daughter of the banker Karl Murd”."""
    sentence = scene.text.sentence_at(scene.words.starts[other])
    together = sentence is not None and sentence.start <= scene.words.starts[one]
    return together and not KIN.isdisjoint(scene.words.keys[one:other])


def relative_between(scene: Scene, one: int, other: int, surname: str) -> str:
    """The word for a relative of somebody, unnamed perhaps, between two words of the text: “his late father”; empty where there is
    none, or whose full name has another surname."""
    words = scene.words
    for kin in range(one + 1, min(other, one + BETWEEN)):
        told = words.keys[kin] in KIN and not _WHOSE.isdisjoint(words.keys[max(one, kin - 2) : kin])
        if told and not _is_of_another_name(scene, kin, surname):
            return words.raw(kin)
    return ""


def _is_of_another_name(scene: Scene, kin: int, surname: str) -> bool:
    """Whether a full name without this surname stands behind a word of kinship: “Murd's wife Vera Lund”."""
    words, end = scene.words, kin + 1
    if end >= len(words) or words.gap(kin) not in (" ", ", "):
        return False
    while end < min(kin + _LONGEST, len(words)) and words.cases[end] > Case.LOWER and (end == kin + 1 or words.gap(end - 1) == " "):
        end += 1
    return end - kin > 2 and f" {surname} " not in f" {' '.join(words.keys[kin + 1 : end])} "
