"""How much of a text the link of a name covers, beyond the words by which the name was found."""

from __future__ import annotations

from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.names import Hit, Name
from briefgen.annotate.linking.scene import QUOTES, Scene
from briefgen.annotate.linking.words import ABBREVIATIONS
from briefgen.annotate.occurrences import Range


def extent(hit: Hit, name: Name, scene: Scene, index: Index) -> Range:
    """Where a link begins and ends (code points): with what belongs to the name as the registry has it, without the rest."""
    start, end = scene.span(hit)
    start += _article(hit, name, scene, index) - _opening(name, start, scene)
    return start, _closed(hit, name, end, scene, index)


def _article(hit: Hit, name: Name, scene: Scene, index: Index) -> int:
    """The length of a “The” that begins the sentence and not the name: the entity's own name goes without it."""
    the = name.text.startswith("The ") and not index.entities[name.entity].name.startswith("The ")
    if not the or hit.end - hit.start == 1 or not scene.begins_sentence(hit.start):
        return 0
    return scene.words.starts[hit.start + 1] - scene.words.starts[hit.start]


def _opening(name: Name, start: int, scene: Scene) -> int:
    """The length of the quotation mark with which the name begins, where it stands there: “no limits” partnership."""
    mark = scene.text.plain[start - 1 : start]
    return int(bool(mark) and name.text[0] in QUOTES and mark in QUOTES)


def _closed(hit: Hit, name: Name, end: int, scene: Scene, index: Index) -> int:
    """Where the name ends with its legal form, the dot of its abbreviation, or its bracket."""
    words, plain = scene.words, scene.text.plain
    profile = index.profiles[name.entity]
    company = not (profile.person or profile.place)
    if company and scene.legal_after(hit):
        end = words.ends[hit.end]
        return end + 1 if plain[end : end + 1] == "." and words.keys[hit.end] in ABBREVIATIONS else end
    last = name.text.split()[-1]
    abbreviated = last.endswith(".") and "." not in last[:-1]  # in “D.C.” every letter has its dot, or none
    if abbreviated and plain[end - 1 : end] != "." and plain[end : end + 1] == ".":
        return end + 1
    bracketed = name.text.endswith(")") and plain[end : end + 1] == ")"
    return end + 1 if bracketed else end
