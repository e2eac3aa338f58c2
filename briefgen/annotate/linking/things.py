"""What makes the words of a surname no single person: “a Ford”, “the Ford family”, “in May”."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.ordinary_words import MONTH_BEFORE, MONTHS, ORDINARY
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import ATTRIBUTES, FAMILIES, GENDERED
from briefgen.annotate.linking.words import HYPHENS, Case

_GENERATIONS = frozenset(["elder", "younger", "senior", "junior"])
_OF_FAMILIES = frozenset(["family", "political", "sister", "royal", "business", "young", "three", "two", "four", "five"])
"""Between a surname and what is several of the name: “the Marrick political dynasty”."""


def of_a_family(scene: Scene, hit: Hit, families: Container[str] = FAMILIES) -> str:
    """What makes the words the name of several people, or of one that they do not tell: “the Ford family”, “the elder Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.joints[before] == " " and words.keys[before] in _GENERATIONS:
        return f"“{words.keys[before]}” before it tells one of several"
    for word in range(after, min(after + 2, len(words))):
        if words.gap(word - 1) != " " or words.cases[word] is not Case.LOWER:
            break
        if words.keys[word] in families:
            return f"“{words.keys[word]}” after it makes it several"
        if words.keys[word] not in _OF_FAMILIES:
            break
    return ""


def as_thing(scene: Scene, hit: Hit) -> str:
    """What makes the words no person: an article before them, or a date around a month's name."""
    words, before, after = scene.words, hit.start - 1, hit.end
    joined = before >= 0 and words.joints[before] == " "
    month = hit.end - hit.start == 1 and words.keys[hit.start] in MONTHS
    attribute = not month and after < len(words) and words.gap(after - 1) == " " and words.keys[after] in ATTRIBUTES
    attribute = attribute or (not month and after < len(words) and words.gap(after - 1) in HYPHENS)
    several = of_a_family(scene, hit)
    if several:
        return several
    couple = words.keys[max(before - 2, 0) : before + 1]
    if joined and len(couple) == 3 and couple[1] == "and" and GENDERED.issuperset(couple[::2]):
        return f"“{words.raw(before - 2)} and {words.raw(before)}” before it makes it two"
    common = not month and words.keys[hit.start] in ORDINARY
    if joined and words.keys[before] in ("a", "an", "my", "your", *(("the",) if common else ())) and not attribute:
        return f"“{words.keys[before]}” before it makes it a thing"
    if month:
        dated = after < len(words) and words.gap(after - 1) in (" ", ", ") and words.keys[after].isdigit()
        if dated or (joined and (words.keys[before] in MONTH_BEFORE or words.keys[before].isdigit())):
            return "a month"
    return ""
