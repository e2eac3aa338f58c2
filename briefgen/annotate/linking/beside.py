"""Where the words around a surname leave out who was named last: two of the name side by side, what a subject does not own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import QUOTES, Scene
from briefgen.annotate.linking.words import Case

TOGETHER = 8
"""Words from the first of two names to the second, at most: “Ada Marie Lund and Karl Lund”."""
CLAUSE = 6
"""Words between a surname and the same one again, at most: “Lund might have met Lund”."""
SAYING = frozenset("said says saying told tells added adds asked asks wrote writes claimed claims explained recalled".split())
"""Verbs with which prose tells who speaks."""
_AND = frozenset(["and", "or"])
_OF = frozenset(["of", "from", "in", "for"])
"""Between a full name and where its bearer belongs: “Ada Lund of Velm and Lund”."""
_BREAKS = frozenset(
    "and or but while as when because after before if that who whom which whose although though since until".split()
)
"""Words with which another clause begins, in which a subject is called by the name once more."""


def left_out_by(scene: Scene, hit: Hit, key: str, full: int) -> str:
    """What in the clause leaves out the one who is named in full at a word, in words; empty where nothing does."""
    if set_beside(scene, hit, key):
        return f"another “{scene.words.raw(hit.start)}” is beside it"
    return "the subject of the clause would own it" if owned_by_another(scene, hit, full) else ""


def named_together(scene: Scene, one: int, other: int) -> bool:
    """Whether two full names, which begin at these words, are joined by “and” or a comma: “Ada Lund and Karl Lund met”."""
    words = scene.words
    if other - one > TOGETHER or not scene.in_one_sentence(one, other):
        return False
    joined = words.keys[other - 1] in _AND or words.gap(other - 1) in (" & ", ", ")
    rest = range(one, other - (words.keys[other - 1] in _AND))
    return joined and all(is_capital(scene, word) or words.keys[word] in PARTICLES for word in rest)


def set_beside(scene: Scene, hit: Hit, key: str) -> bool:
    """Whether the same surname, or a full name that ends with it, stands beside a surname as another's: “Lund might have met Lund”,
    “Ada Lund of Velm and Lund may meet”."""
    words = scene.words
    for word in range(max(hit.start - CLAUSE - 1, 0), min(hit.end + CLAUSE + 1, len(words))):
        if words.keys[word] != key or hit.start <= word < hit.end or not is_capital(scene, word):
            continue
        first, last = min(word + 1, hit.end), max(word, hit.start)
        if not scene.in_one_sentence(first - 1, last) or _is_marked(scene, first - 1, last):
            continue
        between = words.keys[first:last]
        full = word > 0 and words.joints[word - 1] == " " and is_capital(scene, word - 1)
        if word + 1 < len(words) and words.joints[word] == " " and is_capital(scene, word + 1):
            continue  # “Lee's father, Lee Kun-hee”
        if full and word < hit.start:
            if between and between[-1] in _AND and _tells_origin(scene, first, last - 1):
                return True
        elif not full and (between in (["and"], ["or"]) or (between and _BREAKS.isdisjoint(between))):
            return True
    return False


def owned_by_another(scene: Scene, hit: Hit, full: int) -> bool:
    """Whether a surname with a possessive is not the subject's of its clause, who is named in full at a word: “Ada Lund smiled at
    Lund's joke” is no joke of hers."""
    words, after = scene.words, hit.end
    owns = after < len(words) and words.keys[after] == "s" and words.joints[after - 1] == "'"
    if not owns or full >= hit.start or not scene.begins_sentence(full) or not scene.in_one_sentence(full, hit.start):
        return False
    name = full
    while name + 1 < hit.start and words.joints[name] == " " and is_capital(scene, name + 1):
        name += 1
    begins = name + 1
    if words.gap(name) == ", " and words.keys[begins] == "who":
        begins = _behind_clause(scene, begins)
    between = words.keys[begins : hit.start]
    if not between or "s" in between or _is_marked(scene, begins, hit.start) or words.cases[begins] is not Case.LOWER:
        return False
    return (
        _BREAKS.isdisjoint(between) and len(between) <= CLAUSE and not any(is_capital(scene, w) for w in range(begins, hit.start))
    )


def speaks_of(scene: Scene, hit: Hit, entity: str, evidence: Evidence) -> bool:
    """Whether a surname tells who speaks, and the quotation, in its paragraph or the next one, names the entity in full, who would
    be that: ““Ada Lund left,” Lund said” is another Lund."""
    words, verb = scene.words, hit.end
    before = words.keys[hit.start - 1] if hit.start else ""
    if before not in SAYING and (verb >= len(words) or words.gap(verb - 1) != " " or words.keys[verb] not in SAYING):
        return False
    places, block = evidence.named[entity], scene.block_of(hit.start)
    asked = entity, block, len(places)
    if asked not in evidence.quoted:
        evidence.quoted[asked] = _is_named_in_quotation(scene, hit.start, places)
    return evidence.quoted[asked]


def _is_named_in_quotation(scene: Scene, word: int, places: Sequence[int]) -> bool:
    """Whether one of the words `places`, ascending, is quoted in the paragraph of a word or the next one."""
    block = scene.block_of(word)
    first = bisect_left(places, scene.block_span(word)[0])
    near = takewhile(lambda place: scene.block_of(place) <= block + 1, (places[at] for at in range(first, len(places))))
    return any(_is_quoted(scene, place) for place in near)


def _is_quoted(scene: Scene, word: int) -> bool:
    """Whether a word of a paragraph stands between quotation marks."""
    words = scene.words
    start = words.starts[scene.block_span(word)[0]]
    before = scene.text.plain[max(0, start - 1) : words.starts[word]]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _behind_clause(scene: Scene, who: int) -> int:
    """The word behind the comma that ends a clause with “who”; the end of the text where there is none."""
    words = scene.words
    return next((word + 1 for word in range(who, len(words) - 1) if words.gap(word) == ", "), len(words))


def _tells_origin(scene: Scene, first: int, last: int) -> bool:
    """Whether words say no more than where somebody belongs, or nothing: “of Velm”."""
    keys = scene.words.keys
    return first == last or (keys[first] in _OF and all(is_capital(scene, word) for word in range(first + 1, last)))


def _is_marked(scene: Scene, first: int, last: int) -> bool:
    """Whether a comma, a dash or a quotation mark stands between two words."""
    gaps = (scene.words.gap(word) for word in range(first, last))
    return any(mark in gap for gap in gaps for mark in (",", ";", ":", "—", "–", *QUOTES))
