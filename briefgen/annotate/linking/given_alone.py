"""Given names that stand alone: after the full name, joined to the surname of another, or of a family that the text is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.claims import Profile
from briefgen.annotate.linking.evidence import INTRODUCING, Evidence
from briefgen.annotate.linking.kinship import KIN, had_by, is_relative
from briefgen.annotate.linking.names import Hit, Name, Surface
from briefgen.annotate.linking.offices import titles_before
from briefgen.annotate.linking.people import Verdict
from briefgen.annotate.linking.reach import is_capital
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.things import as_kind
from briefgen.annotate.linking.titles import OFFICES

KNIGHTS = frozenset(["sir", "dame", "lord", "lady"])
"""Titles that go with a given name, of those alone who are called so."""
OF_OFFICE = OFFICES - KIN
"""Titles of office that are no words of kinship: “brother”, “father”."""
OPENING = frozenset("\"“‘'(")
MOST = 4
"""How many given names at most share one surname: “Ada, Nora, Jon and Karl Lund”."""


def sharers(scene: Scene, start: int) -> list[int]:
    """The single capitalised words joined to the full name that begins at `start`: “Ada & Karl Lund”, “Ada, Nora and Karl Lund”."""
    words, before = scene.words, start - 1
    several = before > 1 and words.gap(before - 2) == words.gap(before - 1) == ", "  # “Ada, Nora, and Karl Lund”
    if words.keys[before] == "and" and words.joints[before] == " " and (several or words.joints[before - 1] == " "):
        before -= 1
    elif words.joints[before] != "&":
        return []
    found = [before]
    while len(found) < MOST and before and words.gap(before - 1) == ", " and is_capital(scene, before - 1):
        before -= 1
        found.append(before)
    return [word for word in found if is_capital(scene, word)]


def _is_nicknamed(scene: Scene, end: int) -> bool:
    """Whether a nickname in marks or brackets follows, and with it a surname: “Ada “Pip” Lund” is a full name."""
    words = scene.words
    return end + 1 < len(words) and words.gap(end - 1).strip() in OPENING and is_capital(scene, end + 1)


def is_of_family(scene: Scene, hit: Hit, surnames: Collection[str]) -> bool:
    """Whether a given name is, by what the text has before it, that of a family: its surname stands there, and nobody else of
    that given name: “the Lund family waited: Ada wept”."""
    if _is_nicknamed(scene, hit.end):
        return False
    before = [s for s in surnames if scene.first.get(s, hit.start) < hit.start]
    behind = scene.capitals_behind.get(scene.words.keys[hit.start], {})
    return bool(before) and all(name in before for name, word in behind.items() if word < hit.start)


def given_verdict(name: Name, hit: Hit, titles: Sequence[str], profile: Profile, evidence: Evidence, scene: Scene) -> Verdict:
    """Judge a given name of somebody whose full name stands in the text."""
    surnames = profile.surnames
    last = evidence.last_before(name.entity, hit.start)
    if thing := as_kind(scene, hit):
        return Verdict(confidence.UNSUPPORTED, f"given name of “{name.full}”, but {thing}")
    had = had_by(scene, hit.start) if last is not None else -1
    if last is not None and had > 0 and (scene.words.keys[had - 1] in ("he", "she") or scene.in_one_sentence(last, had)):
        return Verdict(confidence.UNSUPPORTED, f"given name after “{name.full}”, but of one of the children", last)
    if last is not None and is_relative(scene, hit.start) and not _has_family(name.entity, hit.start, profile, evidence, scene):
        if last == 0 and name.entity in evidence.headed and is_of_family(scene, hit, surnames):
            return Verdict(confidence.GIVEN_NAME, f"given name of “{name.full}”, whom the title names, after the surname", last)
        return Verdict(confidence.UNSUPPORTED, f"given name after “{name.full}”, but a relative of somebody else", last)
    knight = next((title for title in titles if title in KNIGHTS), "")
    if knight and knight not in profile.titles and not _is_knighted(knight, name.entity, evidence, scene):
        return Verdict(confidence.UNSUPPORTED, f"given name of “{name.full}”, who is not named with “{knight.capitalize()}”")
    if evidence.joined.get(hit.start) == name.entity:
        return Verdict(confidence.GIVEN_NAME, f"given name of “{name.full}”, joined to the surname", -1 if last is None else last)
    if last is not None:
        return Verdict(confidence.GIVEN_NAME, f"given name after “{name.full}”", last)
    alone = all(n.entity == name.entity or n.surface is not Surface.GIVEN_NAME for n in hit.names) and OF_OFFICE.isdisjoint(titles)
    if alone and is_of_family(scene, hit, surnames):
        return Verdict(confidence.GIVEN_NAME, f"given name of “{name.full}”, named in full later, after the surname")
    return Verdict(confidence.UNSUPPORTED, f"given name before “{name.full}” is named")


def _is_knighted(title: str, entity: str, evidence: Evidence, scene: Scene) -> bool:
    """Whether the text names somebody in full with that title, before the name or as a part of it."""
    places = evidence.named[entity][:INTRODUCING]
    return any(evidence.called[entity, at].startswith(f"{title} ") or title in titles_before(scene, at) for at in places)


def _has_family(entity: str, word: int, profile: Profile, evidence: Evidence, scene: Scene) -> bool:
    """Whether somebody else of the surname is named before, or the person was named as a relative: then “his son Paul” may be."""
    if any(is_relative(scene, at) for at in evidence.named[entity][:INTRODUCING]):
        return True
    surnames, family_first = profile.surnames, profile.family_first
    others = [other for other in evidence.named if other != entity]
    before = ((surname, other, evidence.last_as(other, surname, word)) for surname in surnames for other in others)
    return any(
        at is not None and (family_first or not evidence.called[other, at].startswith(f"{surname} "))
        for surname, other, at in before
    ) or any(evidence.stranger_before(surname, word) for surname in surnames)
