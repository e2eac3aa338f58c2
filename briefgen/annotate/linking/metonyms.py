"""Whether a capital's name means its government or the place; without evidence, the place."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from briefgen.annotate.linking import metonym_cues as cues
from briefgen.annotate.linking.metonym_cues import Reading
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.preposition_cues import BEFORE_PREPOSITION, PREPOSITIONS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import HYPHENS, Case
from briefgen.model import Entity

_TRAVEL_WINDOW = 3
_ASIDE = 10
"""The longest aside, in words, after which the verb of a name is looked for."""


class Judgement(NamedTuple):
    """What a name means here, and the words that tell, as a reason; `evidence` is false for the default."""

    reading: Reading
    reason: str
    evidence: bool = True


DEFAULT = Judgement(Reading.PLACE, "nothing around it speaks of a government", False)


def read(scene: Scene, hit: Hit) -> Judgement:
    """Judge one name by the words around it; the first slot that says something decides."""
    return (
        dateline(scene, hit)
        or _hyphen(scene, hit)
        or _possession(scene, hit)
        or _next_noun(scene, hit)
        or _preposition(scene, hit)
        or (None if _governed(scene, hit) else _subject(scene, hit))
        or _object(scene, hit)
        or DEFAULT
    )


def dateline(scene: Scene, hit: Hit) -> Judgement | None:
    """Whether the name begins a paragraph as the place of the report: “MOSCOW, Jan 21 —”."""
    words = scene.words
    start, end = scene.block_span(hit.start)
    if hit.start != start:
        return None
    after = hit.end
    while after < end and after < hit.end + 6:
        gap = words.gap(after - 1)
        if any(dash in gap for dash in ("—", " – ", " - ", "--")):
            return Judgement(Reading.PLACE, "dateline")
        if gap.strip(" ,.()"):
            return None
        after += 1
    return None


def _hyphen(scene: Scene, hit: Hit) -> Judgement | None:
    words = scene.words
    if hit.start and words.gap(hit.start - 1) in HYPHENS and words.keys[hit.start - 1] in cues.PREFIXED:
        return Judgement(Reading.GOVERNMENT, f"“{words.keys[hit.start - 1]}-” before it")
    if hit.end < len(words) and words.gap(hit.end - 1) in HYPHENS:
        return _listed(cues.COMPOUNDS, words.keys[hit.end], "“-{}” after it")
    return None


def _listed(table: object, key: str, reason: str) -> Judgement | None:
    for reading, listed in dict(table).items():  # type: ignore[call-overload]
        if key in listed:
            return Judgement(reading, reason.format(key))
    return None


def _possession(scene: Scene, hit: Hit) -> Judgement | None:
    words = scene.words
    after = hit.end
    if after >= len(words) or words.gap(after - 1) not in ("'", "’") or words.keys[after] != "s":
        return None
    for index in range(after + 1, min(after + 5, len(words))):
        if words.joints[index - 1] != " ":
            break
        found = _listed(cues.POSSESSIONS, words.keys[index], "its “{}”")
        if found:
            return found
    return None


def _next_noun(scene: Scene, hit: Hit) -> Judgement | None:
    words = scene.words
    if hit.end < len(words) and words.gap(hit.end - 1) == " ":
        return _listed(cues.NEXT, words.keys[hit.end], "“{}” after it")
    return None


def _preposition(scene: Scene, hit: Hit) -> Judgement | None:
    words = scene.words
    index = _first_of_pair(scene, hit.start) - 1
    if index > 0 and words.keys[index] == "the" and words.joints[index - 1] == " ":
        index -= 1
    if index < 0 or words.joints[index] != " ":
        return None
    preposition = words.keys[index]
    if preposition not in PREPOSITIONS:
        return None
    if preposition == "from" and hit.end < len(words) and words.keys[hit.end] == "to" and words.gap(hit.end - 1) == " ":
        return Judgement(Reading.PLACE, "“from … to”")
    table = BEFORE_PREPOSITION.get(preposition, {})
    for back in range(1, _TRAVEL_WINDOW + 1):
        if index - back < 0 or words.joints[index - back] != " ":
            break
        if words.cases[index - back] is not Case.LOWER and not scene.begins_sentence(index - back):
            continue
        found = _listed(table, words.keys[index - back], "“{} " + preposition + "” before it")
        if found and (back == 1 or preposition in ("between", "to", "with", "from")):
            return found
    if preposition == "for" and scene.begins_sentence(index):
        return Judgement(Reading.GOVERNMENT, "“for” at the beginning")
    default = PREPOSITIONS[preposition]
    return Judgement(default, f"“{preposition}” before it") if default else None


def _governed(scene: Scene, hit: Hit) -> bool:
    """Whether a preposition before the name keeps it from being a subject: in “the fall of Moscow changed it”, the fall did."""
    words, before = scene.words, hit.start - 1
    return before >= 0 and words.joints[before] == " " and words.keys[before] in PREPOSITIONS and words.keys[before] != "with"


def _first_of_pair(scene: Scene, start: int) -> int:
    """The first name of “X and Y”, for the preposition that governs both."""
    words = scene.words
    if start >= 2 and words.keys[start - 1] == "and" and words.gap(start - 1) == words.gap(start - 2) == " ":
        before = start - 2
        if (
            words.cases[before] is not Case.LOWER
            and before
            and words.keys[before - 1] in ("between", "with", "in", "to", "from", "for")
        ):
            return before
    return start


def _subject(scene: Scene, hit: Hit) -> Judgement | None:
    words, index = scene.words, hit.end
    if index + 1 < len(words) and words.keys[index] in ("and", "nor", "or") and words.cases[index + 1] is not Case.LOWER:
        index += 2
    if index >= len(words):
        return None
    gap = words.gap(index - 1).strip()
    if gap == ",":
        return _after_aside(scene, hit, index)
    return None if gap.strip("“\"'’") else _predicate(scene, index)


def _after_aside(scene: Scene, hit: Hit, index: int) -> Judgement | None:
    """The verb after “, which”, after “, a member of the alliance,”, or after the comma that closes an aside with the name."""
    words = scene.words
    if words.keys[index] == "which":
        return _predicate(scene, index + 1)
    first = hit.start - 2 if hit.start > 1 and words.keys[hit.start - 1] == "and" else hit.start
    if first and words.gap(first - 1).strip() == ",":
        return _predicate(scene, index)
    if words.keys[index] not in cues.ASIDES:
        return None
    for end in range(index + 1, min(index + _ASIDE, len(words))):
        if words.keys[end] in cues.TOWNS:
            return Judgement(Reading.PLACE, f"“{words.keys[end]}” after it")
        gap = words.gap(end - 1).strip()
        if gap == ",":
            return _predicate(scene, end)
        if gap:
            return None
    return None


def _predicate(scene: Scene, index: int) -> Judgement | None:
    """What the verb from a word on makes of its subject; auxiliaries and adverbs before it are passed over."""
    words, first, passive = scene.words, index, False
    for _ in range(6):
        if index >= len(words) or (index > first and words.gap(index - 1).strip(' “"‘')):
            return None
        key = words.keys[index]
        if key in cues.HAPPENS:
            return Judgement(Reading.PLACE, f"“{key}” after it")
        if words.cases[index] is Case.LOWER and (key in cues.ACTS or (key in cues.PARTICIPLES and index > first and not passive)):
            return Judgement(Reading.GOVERNMENT, f"“{key}” after it")
        if index > first and key in cues.DISPOSITIONS:
            return Judgement(Reading.GOVERNMENT, f"“{key}” after it")
        if key not in cues.SKIPPED and not (key.endswith("ly") and len(key) > 4):
            return None
        passive = passive or key in cues.BE
        index += 1
    return None


def _object(scene: Scene, hit: Hit) -> Judgement | None:
    words = scene.words
    if not hit.start or words.joints[hit.start - 1] != " ":
        return None
    key = words.keys[hit.start - 1]
    if key in cues.PLACE_BEFORE:
        return Judgement(Reading.PLACE, f"“{key}” before it")
    return _listed(cues.OBJECT_OF, key, "“{}” before it")


def government(
    scene: Scene, hit: Hit, entity: Entity, entities: Container[str], named: Container[str]
) -> tuple[str, str | None, str] | None:
    """Whom a place or a seat of power means here, by what it does so (None where it is meant itself), and why; None for an entity
    that stands for nobody else. Of several governments, the first that is `named` in the text."""
    governments = [id_ for id_ in entity.stands_for if id_ in entities]
    if entity.metonym_of is not None and entity.metonym_of in entities:
        judgement = read(scene, hit)
        if judgement.reading is Reading.PLACE and judgement.evidence:
            return entity.id, None, judgement.reason
        return entity.metonym_of, entity.id, judgement.reason if judgement.evidence else "it always does (metonym_of)"
    if not governments:
        return None
    judgement = read(scene, hit)
    if judgement.reading is Reading.PLACE:
        return entity.id, None, judgement.reason
    return next((g for g in governments if g in named), governments[0]), entity.id, judgement.reason
