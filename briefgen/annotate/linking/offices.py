"""Titles, posts and offices beside a name: “Russian President X”, “Selk, the lock keeper”, “Lund's ministry”."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.neighbourhood import DEMONYM_KEYS
from briefgen.annotate.linking.ordinary_words import DETERMINERS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import FORMER, HONORIFICS, OFFICE_MODIFIERS, OFFICES, SEATS, is_other_office, is_title

APPOSITION = 6
"""Words after a name within which an apposition tells what somebody is."""


def titles_before(scene: Scene, word: int) -> tuple[str, ...]:
    """The folded words of a title right before a name, the nearest first: “Russian President X” → president, russian."""
    words = scene.words
    found: list[str] = []
    index = word - 1
    while index >= 0 and words.joints[index] == " " and len(found) < 5:
        key = words.keys[index]
        if key == "pm" and words.raw(index) == "PM" and not (index and words.keys[index - 1].isdigit()):
            found += ("minister", "prime")
            index -= 1
            continue
        if not (_belongs(key, bool(found)) or (found and _modifies(scene, index)) or (not found and _closes_office(scene, index))):
            break
        found.append(key)
        index -= 1
    return tuple(found)


def _belongs(key: str, after_title: bool) -> bool:
    return is_title(key) or key in DEMONYM_KEYS or (after_title and key in FORMER)


def _modifies(scene: Scene, index: int) -> bool:
    """“Prime” in “Prime Minister”."""
    return scene.words.keys[index] in OFFICE_MODIFIERS and scene.words.keys[index + 1] in OFFICES


def _closes_office(scene: Scene, index: int) -> bool:
    """“Secretary of State”: the last word of an office with “of”."""
    words = scene.words
    return index >= 2 and words.keys[index - 1] == "of" and words.keys[index - 2] in OFFICES and words.joints[index - 1] == " "


def posted(scene: Scene, hit: Hit, post: str, office: Container[str]) -> bool:
    """Whether the last word of a role stands beside a name: “lock keeper Selk”, “Selk, the lock keeper”.

    Not where the words before it are of another `office`: “Wang, the commerce minister”.
    """
    if post not in scene.vocabulary:
        return False
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.keys[before] == post and words.gap(before) in (" ", ", "):
        return not is_other_office(words.keys[max(before - 2, 0) : before], office)
    if words.gap(after - 1) != ", ":
        return False
    for word in range(after, min(after + APPOSITION, len(words))):
        if words.keys[word] == post:
            return words.joints[word] != "'" and not is_other_office(words.keys[after:word], office)
        if words.joints[word] != " " or (
            words.keys[word] in FUNCTION_WORDS and (word > after or words.keys[word] not in DETERMINERS)
        ):
            return False
    return False


def seated(scene: Scene, hit: Hit, office: Container[str]) -> bool:
    """Whether what a name owns goes with an `office`: “Lund's ministry”."""
    words, after = scene.words, hit.end
    owns = after + 1 < len(words) and words.keys[after] == "s" and words.joints[after - 1] == "'" and words.joints[after] == " "
    return owns and any(word in office for word in SEATS.get(words.keys[after + 1], ()))


def has_office(titles: tuple[str, ...]) -> bool:
    """Whether the words of a title have an office or a form of address in them."""
    return any(key in OFFICES or key in HONORIFICS for key in titles)
