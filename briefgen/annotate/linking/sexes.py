"""Whether a person is a woman or a man, as far as the registry and the words around a name tell: a “Mrs.” is not Donald's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.annotate.linking.given_names import MEN, WOMEN
from briefgen.annotate.linking.kinship import APPOSED, is_closed
from briefgen.annotate.linking.metonym_cues import ACTS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.tables import word_set
from briefgen.annotate.linking.words import Case, fold, split_name

WOMAN, MAN = "woman", "man"

_FEMININE = word_set("mrs ms miss mme madame madam dame lady frau senora dona")
_MASCULINE = word_set("mr sir lord herr monsieur senor don")
_HERS = _FEMININE | word_set(
    """
    daughter wife sister mother niece aunt granddaughter grandmother widow stepdaughter stepmother girlfriend fiancee heiress
    actress businesswoman congresswoman councilwoman chairwoman spokeswoman sportswoman queen princess duchess countess baroness
    empress
    """
)
_HIS = _MASCULINE | word_set(
    """
    son husband brother father nephew uncle grandson grandfather widower stepson stepfather boyfriend fiance businessman congressman
    councilman sportsman king prince duke earl baron emperor viscount
    """
)
_HEAD = re.compile(r"[,;.]\s+|\s+and\s+")
_REST = re.compile(r" (?:of|to|for|in|at|from|by|with|who|whose|on) ")
_COMPOUND = {"jean": MAN, "pierre": MAN, "marie": WOMAN, "anne": WOMAN}
_PRONOUNS = {"she": WOMAN, "her": WOMAN, "herself": WOMAN, "he": MAN, "his": MAN, "himself": MAN}
_SPEECH = 2
"""Words from a verb of saying to the pronoun of who says so, at most: “that she”; “on Monday that she” is not read."""


def sex_of_given(given: str) -> str:
    """Who commonly has a folded given name: women, men; empty where both have, or nothing is known. A French Jean with another name
    behind is a man's, and an Anne or a Marie a woman's."""
    first, hyphen, _ = given.partition("-")
    if hyphen and first in _COMPOUND:
        return _COMPOUND[first]
    return WOMAN if given in WOMEN else MAN if given in MEN else ""


def sex_of(given: str, names: Iterable[str], told: str) -> str:
    """What a person is by a folded given name, else by titles in the person's names, else by `told`, a role and a summary: by what
    their phrases have before “of” or another preposition. Empty where these say nothing, or both."""
    if sex := sex_of_given(given):
        return sex
    words = {fold(word.rstrip(".")) for name in names for word in name.split()[:-1]}
    for part in _HEAD.split(told):
        words.update(split_name(_REST.split(part, maxsplit=1)[0]).keys)
    hers, his = not words.isdisjoint(_HERS), not words.isdisjoint(_HIS)
    return "" if hers == his else WOMAN if hers else MAN


def are_opposite(one: str, other: str) -> bool:
    """Whether two are known, and not the same."""
    return bool(one and other) and one != other


def misaddressed(titles: Iterable[str], sex: str) -> str:
    """The first form of address in folded `titles` that nobody of this sex bears; empty where none is told."""
    others = _MASCULINE if sex == WOMAN else _FEMININE if sex == MAN else frozenset()
    return next((title for title in titles if title in others), "")


def is_addressed(titles: Iterable[str], sex: str) -> bool:
    """Whether a form of address in folded `titles` is one that persons of this sex bear, and others do not."""
    own = _FEMININE if sex == WOMAN else _MASCULINE if sex == MAN else frozenset()
    return any(title in own for title in titles)


def kin_behind(scene: Scene, hit: Hit) -> tuple[str, str]:
    """What somebody is by the kinship told right behind a name, and the word for it: “Marlow, her husband,”; else empty."""
    words, last = scene.words, min(hit.end + APPOSED, len(scene.words))
    if hit.end + 1 >= len(words) or words.gap(hit.end - 1) != ", " or words.keys[hit.end] not in ("his", "her", "their"):
        return "", ""
    for kin in range(hit.end + 1, last):
        key = words.keys[kin]
        if words.gap(kin - 1) != " " or words.cases[kin] is not Case.LOWER:
            break
        if key in _HERS or key in _HIS:
            return (WOMAN if key in _HERS else MAN, key) if is_closed(scene, kin) else ("", "")
    return "", ""


def pronoun_behind(scene: Scene, hit: Hit) -> tuple[str, str]:
    """What somebody is by the pronoun with which a subject goes on after a verb of saying, and the pronoun: “Marlow explained that
    she had …”, “Marlow said her husband …”. Empty if nothing tells."""
    words, verb = scene.words, hit.end
    if verb + 1 >= len(words) or words.gap(verb - 1) != " " or words.cases[verb] is not Case.LOWER:
        return "", ""
    if words.keys[verb] not in ACTS and not (words.keys[verb + 1] == "that" and words.keys[verb].endswith(("ed", "s", "wrote"))):
        return "", ""
    for word in range(verb + 1, min(verb + 1 + _SPEECH, len(words))):
        if words.gap(word - 1) != " ":
            break
        key = words.keys[word]
        if key in _PRONOUNS:
            return _PRONOUNS[key], key
        if key != "that":
            break
    return "", ""
