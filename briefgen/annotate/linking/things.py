"""What makes the words of a surname no single person: “a Ford”, “the Ford family”, “in May”."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.attributive import is_acting
from briefgen.annotate.linking.kinship import KIN
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.ordinary_words import MONTH_BEFORE, MONTHS, ORDINARY
from briefgen.annotate.linking.scene import QUOTES, Scene
from briefgen.annotate.linking.titles import ATTRIBUTES, FAMILIES, GENDERED
from briefgen.annotate.linking.words import HYPHENS, Case

_HYPHENS = frozenset(HYPHENS)
_GENERATIONS = frozenset(["elder", "younger", "senior", "junior"])
_OF_FAMILIES = frozenset(["family", "political", "sister", "royal", "business", "young", "three", "two", "four", "five"])
"""Between a surname and what is several of the name: “the Marrick political dynasty”."""


def of_a_family(scene: Scene, hit: Hit, families: Container[str] = FAMILIES) -> str:
    """What makes the words the name of several people, or of one that they do not tell: “the Ford family”, “the elder Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.joints[before] == " " and words.keys[before] in _GENERATIONS:
        return f"“{words.keys[before]}” before it tells one of several"
    ends = words.ends[after - 1]
    joined = words.text[ends : ends + 1] or " ", words.text[max(words.starts[hit.start] - 1, 0)]
    if not _HYPHENS.isdisjoint(joined) and (double := _of_two_families(scene, hit, families)):
        return double
    for word in range(after, min(after + 2, len(words))):
        if words.gap(word - 1) != " " or words.cases[word] is not Case.LOWER:
            break
        if words.keys[word] in families:
            return f"“{words.keys[word]}” after it makes it several"
        if words.keys[word] not in _OF_FAMILIES and not (word == after and before >= 0 and words.keys[before] == "the"):
            break
    return ""


def _of_two_families(scene: Scene, hit: Hit, families: Container[str]) -> str:
    """“the Lund-Marrick family”, “a Lund–Lund final”: a surname joined to another one, or to itself."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.gap(before) in HYPHENS and words.keys[before] == words.keys[hit.start]:
        return f"“{words.raw(before)}” joined to it makes it two"
    if after >= len(words) or words.gap(after - 1) not in HYPHENS:
        return ""
    several = after + 1 < len(words) and words.gap(after) == " " and words.keys[after + 1] in families
    if words.keys[after] == words.keys[hit.end - 1] or several:
        return f"“{words.raw(after)}” joined to it makes it several"
    return ""


def as_attribute(scene: Scene, hit: Hit) -> str:
    """What makes a surname that several bear that of them all: “the Marrick curse”. Not in “the Lund aide”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before < 0 or words.joints[before] != " " or words.keys[before] != "the" or is_acting(scene, after):
        return ""
    return "" if words.keys[after] in ATTRIBUTES else "“the” before it may make it that of several"


def _as_site(scene: Scene, hit: Hit) -> str:
    """What makes a surname that of a place: “Ford station”."""
    words, after = scene.words, hit.end
    site = after < len(words) and words.gap(after - 1) == " " and words.keys[after] in SITES
    return f"“{words.keys[after]}” after it makes it a place" if site else ""


def _as_firm(scene: Scene, hit: Hit) -> str:
    """What makes a surname, which is somebody else's name as well, that of a firm: “carmakers such as Ford”, “the CEO of Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if all(name.surface is Surface.SURNAME for name in hit.names):
        return ""
    if before > 1 and words.joints[before] == " ":
        head = before - 1 - (words.keys[before - 1 : before + 1] == ["such", "as"])
        if words.keys[before] in ("like", "as") and words.keys[head] in FIRMS:
            return f"“{words.keys[head]}” before it makes it a firm"
        if words.keys[before] in ("of", "at", "in") and words.keys[before - 1] in IN_FIRMS:
            return f"“{words.keys[before - 1]} {words.keys[before]}” before it makes it a firm"
    told = _told_of_firms(scene, after) or _owned_by_firms(scene, after)
    return f"“{told}” after it tells of a firm" if told else ""


def _owned_by_firms(scene: Scene, after: int) -> str:
    """What firms have, behind a possessive: “Ford's old assembly plant”."""
    words = scene.words
    if after >= len(words) or words.keys[after] != "s" or words.joints[after - 1] != "'":
        return ""
    for word in range(after + 1, min(after + 1 + OWNED, len(words))):
        if words.gap(word - 1) != " ":
            break
        if words.keys[word] in OF_FIRMS:
            return words.raw(word)
    return ""


def _told_of_firms(scene: Scene, after: int) -> str:
    """The words behind a name that are said of firms: “is a Velm carmaker”, “was fined”, “merged with”."""
    words = scene.words
    if after >= len(words) or words.gap(after - 1) != " ":
        return ""
    verb = after + 1 if words.keys[after] in ("was", "has", "will", "had", "were") and after + 1 < len(words) else after
    if words.keys[verb] in DONE_BY_FIRMS:
        return words.raw(verb)
    if words.keys[after] in ("is", "was") and words.keys[after + 1 : after + 2] in (["a"], ["an"], ["the"]):
        for word in range(after + 2, min(after + 2 + WHAT_IT_IS, len(words))):
            if words.gap(word - 1) != " " or words.keys[word] in ("of", "who", "and"):
                break
            if words.keys[word] in FIRMS or f"{words.keys[word]}s" in FIRMS:
                return words.raw(word)
    return ""


WHAT_IT_IS = 5
"""Words behind “is a” among which “company” is looked for."""
DONE_BY_FIRMS = frozenset("merged merge merges fined listed floated rebranded delisted plc".split())
IN_FIRMS = frozenset("ceo cfo shares shareholders stake shareholding takeover subsidiary employees merger nationalisation".split())
"""Before “of”, “at” and “in” these make what follows a firm."""
FIRMS = frozenset(
    "companies firms carmakers automakers makers manufacturers brands retailers banks airlines rivals competitors startups "
    "corporations conglomerates subsidiaries breweries".split()
)
"""Before “like” and “such as”, these make what follows a firm."""
SITES = frozenset("police station airport county suburb neighbourhood neighborhood".split())
"""Behind a name these make it a place's."""
OF_FIRMS = frozenset(
    "plant plants factory factories shares shareholders dealers dealerships assembly headquarters subsidiary".split()
)
"""What firms have, and people have not as a rule."""
OWNED = 3
"""Words from a possessive to what is owned, at most: “Ford's old assembly plant”."""


def _is_quoted_word(scene: Scene, hit: Hit) -> bool:
    """Whether the words are all that stands between double marks: he took “Marrick” as a middle name."""
    words = scene.words
    opened = hit.start > 0 and words.gap(hit.start - 1)[-1:] in QUOTES
    return opened and words.gap(hit.end - 1)[:1] in QUOTES


def as_thing(scene: Scene, hit: Hit) -> str:
    """What makes the words no person: an article before them, or a date around a month's name."""
    words, before, after = scene.words, hit.start - 1, hit.end
    joined = before >= 0 and words.joints[before] == " "
    month = hit.end - hit.start == 1 and words.keys[hit.start] in MONTHS
    attribute = not month and after < len(words) and words.gap(after - 1) == " " and words.keys[after] in ATTRIBUTES
    attribute = attribute or (not month and after < len(words) and words.gap(after - 1) in HYPHENS)
    if joined and before and words.keys[before] == "of" and words.keys[before - 1] in KIN:
        return f"“{words.keys[before - 1]} of” before it tells of another"
    if scene.has_quotes and _is_quoted_word(scene, hit):
        return "it is quoted as a word"
    several = of_a_family(scene, hit) or _as_site(scene, hit) or _as_firm(scene, hit)
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
