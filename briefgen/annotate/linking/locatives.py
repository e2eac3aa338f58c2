"""Whether the words around a name say that a place is meant: “in Miami”, “MIAMI —”, “in Cardiff, Wales,”."""

from __future__ import annotations

from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import Case

LOCATIVES = frozenset("in near from to at outside inside around across through toward towards into within throughout".split())

INSIDE = frozenset("in near outside inside across throughout within".split())
_AT = INSIDE | {"at", "from"}
_CLOSING = frozenset((",", ".", ";", ")", "", "\n"))
_WHEN = frozenset("on at during when where after before last this next".split())
LOSSES = frozenset("lose loses losing lost loss losses fall falls fell falling succumbed defeat defeats".split())
"""Words after which “to” is no direction: “lost 1–2 to England”."""


def located(scene: Scene, hit: Hit) -> bool:
    """Whether a preposition stands before that places have, and people have not: “in Lund”, “near Lund”."""
    words, before = scene.words, hit.start - 1
    return before >= 0 and words.joints[before] == " " and words.keys[before] in INSIDE


def locative(scene: Scene, hit: Hit) -> bool:
    """Whether the words around say that a place is meant: “in Miami”, “MIAMI —”, “Miami-based”, “in Cardiff, Wales,”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if _apposed(scene, hit):
        return True
    if after < len(words) and words.gap(after - 1) == "-" and words.keys[after] in ("based", "born", "area"):
        return True
    if before < 0 or words.joints[before] is None:
        return words.cases[hit.start] is Case.UPPER and len(words.keys[hit.start]) > 1
    if words.joints[before] != " " or words.keys[before] not in LOCATIVES:
        return False
    return words.keys[before] != "to" or LOSSES.isdisjoint(words.keys[max(before - 4, 0) : before])


def _apposed(scene: Scene, hit: Hit) -> bool:
    """Whether the name tells where a place lies that is named before it: “in Cardiff, Wales, on Sunday”.

    Not where the preposition begins the sentence: “In Cardiff, Wales won”.
    """
    words, place = scene.words, hit.start - 1
    if place < 1 or words.gap(place) != ", " or words.cases[place] is not Case.CAPITAL:
        return False
    while place > 1 and words.gap(place - 1) == " " and words.cases[place - 1] is Case.CAPITAL:
        place -= 1
    closed = words.gap(hit.end - 1)[:1] in _CLOSING or (hit.end < len(words) and words.keys[hit.end] in _WHEN)
    return closed and words.gap(place - 1) == " " and words.cases[place - 1] is Case.LOWER and words.keys[place - 1] in _AT
