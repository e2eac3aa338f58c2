"""Whether what reads like a name is only a part of a longer name: “Washington” in “Washington Post”, “Xi” in “Xi'an”."""

from __future__ import annotations

from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.leftward import continues_left
from briefgen.annotate.linking.longer_names import LAND_HEADS, POLITIES, PRIZES
from briefgen.annotate.linking.named_after import partners
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.neighbourhood import APOSTROPHES, JOINED, Kinds, Neighbourhood
from briefgen.annotate.linking.reach import doubled_name, quoted_name, run_left, run_right
from briefgen.annotate.linking.rightward import continues_right
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import Case, Words

_BINDING_BEFORE = frozenset({"of", "on", "for", "the"}) | PARTICLES
_BINDING_AFTER = frozenset({"of", "and", "for"}) | LAND_HEADS | PRIZES | JOINED
"""Words in lower case that may join a name to a longer one."""


def stands_free(scene: Scene, hit: Hit) -> bool:
    """Whether nothing around could make the words a part of a longer name: the quick way for most of them."""
    return _free_left(scene.words, hit.start) and _free_right(scene.words, hit.end)


def _free_left(words: Words, start: int) -> bool:
    if not start:
        return not words.starts[0]
    before = start - 1
    gap = words.text[words.ends[before] : words.starts[start]]
    if gap == " ":
        if words.cases[before] is not Case.LOWER or words.keys[before] in _BINDING_BEFORE:
            return False
        return not (_again(words, before, start) or (words.keys[before] == "s" and words.keys[start] in POLITIES))
    return (gap == ", " and "&" not in words.text) or (gap in (". ", "\n", ".\n") and words.joints[before] != " ")


def _again(words: Words, between: int, start: int) -> bool:
    """Whether the word before an “and” is the same as the one after it: “Johnson and Johnson”."""
    return words.keys[between] == "and" and between > 0 and words.keys[between - 1] == words.keys[start]


def _free_right(words: Words, end: int) -> bool:
    if end >= len(words.keys):
        return False
    gap = words.text[words.ends[end - 1] : words.starts[end]]
    if gap == " ":
        return words.cases[end] is Case.LOWER and words.keys[end] not in _BINDING_AFTER
    if gap == ", ":  # a firm of partners may begin: “Marlow, Lund & Selk”
        return words.cases[end] is Case.LOWER or "&" not in words.text
    owned = end + 1 < len(words.keys) and words.joints[end] == " " and words.cases[end + 1] > Case.LOWER
    return gap == ". " or (gap in APOSTROPHES and words.keys[end] == "s" and not owned)


def longer_name(scene: Scene, hit: Hit, kinds: Kinds, around: Neighbourhood) -> str | None:
    """The longer name that the words are a part of, as it is written; None where they stand for themselves.

    `kinds` says what the entities are that they may name.
    """
    start, end = hit.start, hit.end
    whole = quoted_name(scene, hit) or doubled_name(scene, hit)
    if whole is None and "&" in scene.words.text:
        whole = partners(scene, hit, around.beginning)
    if whole is not None:
        start, end = whole
    elif continues_left(scene, hit, kinds, around):
        start = run_left(scene, start)
    elif continues_right(scene, hit, kinds, around):
        end = run_right(scene, end)
    else:
        return None
    words = scene.words
    return scene.text.plain[words.starts[start] : words.ends[end - 1]]
