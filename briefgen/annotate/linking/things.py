"""What makes the words of a surname no single person: “a Ford”, “the Ford family”, “in May”."""

from __future__ import annotations

from collections.abc import Container

from briefgen.annotate.linking.attributive import is_acting
from briefgen.annotate.linking.firms import FIRST_OFFICERS, OF_A_FIRM, WHAT_IT_IS, as_firm, as_person, may_be_firm, of_kind
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.kinship import KIN
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.nations import CLOSING, land_behind
from briefgen.annotate.linking.neighbourhood import APOSTROPHES
from briefgen.annotate.linking.ordinary_words import MONTH_BEFORE, MONTHS, ORDINARY
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import QUOTES, Scene
from briefgen.annotate.linking.titles import ATTRIBUTES, FAMILIES, GENDERED
from briefgen.annotate.linking.words import HYPHENS, Case

_HYPHENS = frozenset(HYPHENS)
_GENERATIONS = frozenset(["elder", "younger", "senior", "junior"])
_OF_FAMILIES = frozenset(["family", "political", "sister", "royal", "business", "young", "three", "two", "four", "five"])
"""Between a surname and what is several of the name: “the Marrick political dynasty”."""
LISTED = 10
"""Words of a list of surnames, at most."""


def of_a_family(scene: Scene, hit: Hit, families: Container[str] = FAMILIES) -> str:
    """What makes the words the name of several people, or of one that they do not tell: “the Ford family”, “the elder Ford”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.joints[before] == " " and words.keys[before] in _GENERATIONS:
        return f"“{words.keys[before]}” before it tells one of several"
    if words.gap(after - 1) == " " and words.keys[after : after + 1] in (["senior"], ["junior"]) and is_acting(scene, after + 1):
        return f"“{words.keys[after]}” after it tells one of several"
    if several := _in_a_list(scene, after, families):
        return several
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


def _in_a_list(scene: Scene, after: int, families: Container[str]) -> str:
    """What makes a surname in a list that of several: “the Lund, Marrick and Selk families”."""
    words, item, last = scene.words, after, min(after + LISTED, len(scene.words) - 1)
    while item < last and words.gap(item - 1) in (" ", ", "):
        step = item + (words.keys[item] == "and")
        if (step == item and words.gap(item - 1) == " ") or not is_capital(scene, step):
            break
        item = step + 1
    several = after < item < len(words) and words.gap(item - 1) == " " and words.keys[item] in families
    return f"“{words.keys[item]}” after it makes it several" if several else ""


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


def as_site(scene: Scene, hit: Hit) -> str:
    """What makes a surname that of a place: “Ford station”, “the town of Ford”, “the capital, Ford,”, “Ford, France,”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    apposed = before > 0 and words.gap(before) == ", " and words.keys[before] in TOWNS and words.gap(after - 1)[:1] in CLOSING
    if apposed and not as_person(scene, hit):
        return f"“{words.keys[before]}” before it makes it a place"
    if land := land_behind(scene, hit):
        return f"“{land}” after it makes it a place"
    if before > 0 and words.keys[before] == "of" and words.keys[before - 1] in TOWNS and words.joints[before] == " ":
        return f"“{words.keys[before - 1]} of” before it makes it a place"
    site = after < len(words) and words.gap(after - 1) == " " and words.keys[after] in SITES
    return f"“{words.keys[after]}” after it makes it a place" if site else ""


TOWNS = frozenset("town village hamlet suburb city capital port county district municipality province island river lake".split())
"""Before “of”, or a comma, these make what follows a place."""
SITES = frozenset("police station airport county suburb neighbourhood neighborhood".split())
"""Behind a name these make it a place's."""


def as_kind(scene: Scene, hit: Hit) -> str:
    """What makes a name that of a thing, by an apposition: “Ford, the musical,”, “Ford, the firm's bank for farmers”; or by the
    word behind it: “the Ford brewery”."""
    words, article = scene.words, hit.end
    if article + 1 >= len(words):
        return ""
    if kind := of_kind(scene, hit):
        return f"“{kind}” after it tells of a firm"
    if words.gap(article - 1) != ", " or words.keys[article] not in ("a", "an", "the"):
        return ""
    for word in range(article + 1, min(article + 1 + WHAT_IT_IS, len(words))):
        if words.cases[word] is not Case.LOWER or (words.gap(word - 1) not in (" ", "-") and words.keys[word] != "s"):
            break
        goes_on = word + 1 < len(words) and words.gap(word) == " " and words.keys[word + 1] not in FUNCTION_WORDS
        if words.keys[word] in KINDS and not goes_on and words.gap(word)[:1] not in APOSTROPHES:
            return f"“{words.keys[word]}” after it makes it a thing"
        if words.keys[word] in FUNCTION_WORDS:
            break
    return ""


KINDS = (
    OF_A_FIRM | TOWNS | frozenset("musical film movie novel play opera album song series company firm corporation brand".split())
)
"""What nobody is: behind a name and an article these make it a thing's."""


def _as_firm(scene: Scene, hit: Hit) -> str:
    """What makes a surname, which is somebody else's name as well, that of a firm; “Ford CEO” makes any one."""
    if all(name.surface is Surface.SURNAME for name in hit.names):
        words, after = scene.words, hit.end
        led = after < len(words) and words.gap(after - 1) == " " and words.keys[after] in FIRST_OFFICERS
        return f"“{words.raw(after)}” after it tells of a firm" if led else ""
    return as_firm(scene, hit) or may_be_firm(scene, hit)


def _is_quoted_word(scene: Scene, hit: Hit) -> bool:
    """Whether the words are all that stands between double marks: he took “Marrick” as a middle name."""
    words = scene.words
    opened = hit.start > 0 and words.gap(hit.start - 1)[-1:] in QUOTES
    return opened and words.gap(hit.end - 1)[:1] in QUOTES


def _as_another(scene: Scene, hit: Hit) -> str:
    """What makes a surname that of somebody else who has it: “another Lund”, “a second Lund”, “the other Lund”."""
    words, before = scene.words, hit.start - 1
    if words.gap(hit.end - 1) == ", " and words.keys[hit.end : hit.end + 2] in (["as", "she"], ["as", "he"]):
        renamed = hit.end + 2 < len(words) and words.keys[hit.end + 2] in ("became", "was", "later", "now", "then", "once")
        return f"“as {words.keys[hit.end + 1]} {words.keys[hit.end + 2]}” after it tells of another" if renamed else ""
    if before < 0 or words.joints[before] != " " or words.cases[before] is not Case.LOWER:
        return ""
    key, article = words.keys[before], words.keys[before - 1] if before else ""
    told = key == "another" or (article in ("a", "the", "no") and key in ("other", "second", "third", "fourth"))
    return f"“{key}” before it tells of another" if told else ""


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
    several = of_a_family(scene, hit) or as_site(scene, hit) or _as_another(scene, hit) or _as_firm(scene, hit)
    several = several or as_kind(scene, hit)
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
