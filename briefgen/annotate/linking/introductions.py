"""Abbreviations that a text introduces itself: “the Shanghai Cooperation Organisation (SCO)”, “SCO (Shanghai …)”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.annotate.linking.longer_names import LEGAL_FORMS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import Case, fold

MAX_LETTERS = 8


def introductions(scene: Scene, named: Iterable[tuple[Hit, str]]) -> dict[str, tuple[int, str | None, str]]:
    """Folded abbreviation → (its word, the entity, the long form). The entity is None where the long form is in no registry.

    `named` are names that are sure, with their entities.
    """
    words = scene.words
    if "(" not in scene.text.plain:
        return {}
    ending = {hit.end: (hit, entity) for hit, entity in named}
    whole = {hit.end - 1: entity for hit, entity in named if hit.end - hit.start > 1}
    beginning = {hit.start: (hit, entity) for hit, entity in named}
    found: dict[str, tuple[int, str | None, str]] = {}
    for word in _bracketed(scene):
        key = words.keys[word]
        if word in whole:  # the registry has the name with its abbreviation
            found.setdefault(key, (word, whole[word], scene.text.plain[words.starts[word] : words.ends[word]]))
            continue
        sure = ending.get(word)
        if sure is not None and abbreviates(key, scene.text.plain[words.starts[sure[0].start] : words.ends[word - 1]]):
            found.setdefault(key, (word, sure[1], scene.text.plain[words.starts[sure[0].start] : words.ends[word - 1]]))
            continue
        long = _long_form(scene, word, key)
        if long is not None:  # the registry may have it without its legal form: “Tarvo Industries Ltd (TIL)”
            firm = ending.get(word - 1) if words.keys[word - 1] in LEGAL_FORMS else None
            own = firm is not None and word in beginning and beginning[word][1] == firm[1]
            found.setdefault(key, (word, firm[1] if firm is not None and own else None, long))
    for start, (hit, entity) in sorted(beginning.items()):
        before = start - 1
        if before >= 0 and words.cases[before] is Case.UPPER and words.gap(before) == " (":
            long = scene.text.plain[words.starts[start] : words.ends[hit.end - 1]]
            if abbreviates(words.keys[before], long):
                found.setdefault(words.keys[before], (before, entity, long))
    return found


def _bracketed(scene: Scene) -> Iterator[int]:
    words = scene.words
    for word, case in enumerate(words.cases):
        capitals = case is Case.UPPER or (case is Case.CAPITAL and sum(c.isupper() for c in words.raw(word)) > 1)
        if capitals and word and len(words.keys[word]) <= MAX_LETTERS:
            before = words.gap(word - 1)
            if before.startswith(" (") and before.strip("( \"“'‘") == "" and words.gap(word).lstrip("\"”'’")[:1] in (")", ",", ";"):
                yield word


def abbreviates(key: str, name: str) -> bool:
    """Whether the letters are, in order, letters of the name, the first its first: SCO, MoD, Unesco."""
    letters = fold(name.removeprefix("the ").removeprefix("The "))
    if not key or not letters or letters[0] != key[0]:
        return False
    rest = iter(letters)
    return all(letter in rest for letter in key)


def _long_form(scene: Scene, word: int, key: str) -> str | None:
    """The capitalised words before the bracket whose initials are the abbreviation."""
    words = scene.words
    index, wanted = word - 1, len(key) - 1
    while index >= 0 and wanted >= 0 and words.gap(index).strip("( \"“'‘-") == "":
        if words.cases[index] is Case.CAPITAL:
            if words.keys[index][0] != key[wanted]:
                return None
            wanted -= 1
            if wanted < 0:
                return scene.text.plain[words.starts[index] : words.ends[word - 1]]
        elif words.keys[index] not in ("of", "the", "and", "for", "on", "in", "to"):
            return None
        index -= 1
    return None
