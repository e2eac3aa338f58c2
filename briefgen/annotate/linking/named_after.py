"""What is named after people, beside the words that follow a name at once: an award, an airport, a firm of several partners."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.longer_names import AFTER
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.titles import is_title

WORKS = frozenset("story stories show movie film musical".split())
"""Heads of what is made of people: “the Ada Marlow Story”."""
FARTHEST = 4
"""Capitalised words after a full name among which the head of what is named after somebody stands."""


def is_named_after(scene: Scene, end: int) -> bool:
    """Whether capitals after a full name, which ends before `end`, make it a thing's: “the Ada Marlow Human Rights Award”."""
    words = scene.words
    if scene.style(end) is not Style.PROSE:
        return False
    for word in range(end, min(end + FARTHEST, len(words))):
        if words.gap(word - 1) != " " or not is_capital(scene, word) or is_title(words.keys[word]):
            return False
        if words.keys[word] in AFTER or words.keys[word] in WORKS:
            return True
    return False


def partners(scene: Scene, hit: Hit, known: Container[int]) -> tuple[int, int] | None:
    """The words of a firm of three partners or more: “Peters, Marlow, Lund & Selk”. Not where others of them are known people."""
    words, start, last = scene.words, hit.start, hit.start
    if hit.end - start > 1:
        return None
    while last + 1 < len(words) and words.gap(last) == ", " and is_capital(scene, last + 1):
        last += 1
    if last + 1 >= len(words) or words.gap(last) != " & " or not is_capital(scene, last + 1):
        return None
    while start and words.gap(start - 1) == ", " and is_capital(scene, start - 1):
        start -= 1
    alone = all(word not in known for word in range(start, last + 2) if word != hit.start)
    return (start, last + 2) if last + 1 - start >= 2 and alone else None
