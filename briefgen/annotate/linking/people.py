"""Which person a bare surname or given name names: the full name that came last, else title and role."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.beside import named_together
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.kinship import is_relative, relative_between
from briefgen.annotate.linking.names import Hit, Name, Surface
from briefgen.annotate.linking.offices import has_office
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import GENDERED, OFFICES


class RoleFit(Enum):
    """What a title before a surname says of a person whose role is known."""

    OWN = "own"
    NAMESAKE = "namesake"
    OTHER = "other"
    FOREIGN = "foreign"
    """Another post, or another country's: a commerce minister is no foreign minister."""
    ADDRESSED = "addressed"
    """A form of address that the person bears, and no namesake."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How likely it is that a form names its entity, and why; or why not. `order` breaks ties between entities; `asked`: where it
    is not sure, the editor is asked; `told`: an office or a form of address beside it is the entity's."""

    score: float
    reason: str
    order: int = -1
    asked: bool = False
    told: bool = False


def surname_verdict(
    name: Name,
    hit: Hit,
    key: str,
    evidence: Evidence,
    titles: tuple[str, ...],
    role: RoleFit,
    rivals: Sequence[str],
    thing: str,
    *,
    heads: bool,
) -> Verdict:
    """Judge a surname. `rivals` are the registry's other entities that have it; `thing` says what makes it no person; `heads`: it
    stands in a headline."""
    titled = has_office(titles)
    form = f"alias “{name.text}”, surname" if name.surface is Surface.ALIAS else "surname"
    stranger = evidence.stranger_before(key, hit.start, titles, given=role is RoleFit.ADDRESSED)
    shared = stranger is not None and any(title in OFFICES for title in titles if title in stranger.titles)
    fits_role = role is RoleFit.OWN and not shared
    others = [at for rival in rivals if (at := evidence.last_as(rival, key, hit.start)) is not None]
    last = evidence.last_as(name.entity, key, hit.start)
    if last is None and not others:  # named without the surname, as nobody else is with it
        last = evidence.last_before(name.entity, hit.start)
    named = name.entity in evidence.named
    if named and stranger is not None and stranger.word > (-1 if last is None else last) and not fits_role:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, but {stranger.told}", stranger.word)
    if thing:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, but {thing}")
    if role is RoleFit.FOREIGN:
        return Verdict(confidence.SURNAME_ALONE, f"{form} of “{name.full}”, but the title before it is of another office")
    if role is RoleFit.NAMESAKE:
        return Verdict(confidence.SURNAME_ALONE, f"{form} of “{name.full}”, but the title before it is a namesake's")
    if last is not None:
        return _after_full_name(name, hit, form, last, others, evidence, titles, role, rivals, fits_role)
    if fits_role and stranger is None:
        return Verdict(confidence.SURNAME_WITH_ROLE, f"{form} of “{name.full}” after a title of that role")
    if named and others:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, but another of that name was named last")
    if named and rivals and not heads:
        return Verdict(confidence.BESIDE_STRANGER, f"{form} of “{name.full}”, who is named in full only later, and of others")
    if named:
        return Verdict(confidence.SURNAME_BEFORE, f"{form} of “{name.full}”, named in full later")
    if role is RoleFit.OTHER:
        return Verdict(confidence.SURNAME_ALONE, f"{form} of “{name.full}”, but after a title of another role")
    if titled and not rivals and stranger is None:
        return Verdict(confidence.SURNAME_WITH_TITLE, f"{form} of “{name.full}” after a title; nobody else in the registry has it")
    return Verdict(confidence.SURNAME_ALONE, f"only a surname: “{name.full}” does not stand in this text")


def _after_full_name(
    name: Name,
    hit: Hit,
    form: str,
    last: int,
    others: Sequence[int],
    evidence: Evidence,
    titles: tuple[str, ...],
    role: RoleFit,
    rivals: Sequence[str],
    fits_role: bool,
) -> Verdict:
    """Judge a surname whose full name stands at the word `last` before it, and those of its rivals at the words `others`."""
    latest = ", the last of that name" if others and last > max(others) else ""
    after = f"{form} after “{evidence.text_at(name.entity, last)}”{latest}"
    if not others:
        return Verdict(confidence.SURNAME_AFTER, after, last)
    address = next((title for title in titles if title in GENDERED), None)
    if address and not fits_role and role is not RoleFit.ADDRESSED:
        return Verdict(confidence.BESIDE_STRANGER, f"{after}, but “{address.capitalize()}” may tell another", last)
    if role is RoleFit.OTHER:
        return Verdict(confidence.BESIDE_STRANGER, f"{after}, but after a title of another role", last)
    known = (n for n in hit.names if n.surface is Surface.ALIAS and n.entity in rivals and n.entity in evidence.named)
    listed = next(known, None)
    if listed is not None and name.surface is not Surface.ALIAS:
        return Verdict(confidence.BESIDE_STRANGER, f"{after}, but “{listed.text}” is listed as a name of “{listed.full}”", last)
    if address and role is RoleFit.ADDRESSED:
        after = f"{after}, as “{address.capitalize()}” tells"
    return Verdict(confidence.SURNAME_LAST_OF_TWO, after, last)


def _as_relative_behind(entity: str, hit: Hit, scene: Scene, evidence: Evidence) -> str:
    """The full name of an entity behind a surname in its sentence, where that is a relative's: “Murd was born as the first child of
    Karl Murd”. Empty where there is none."""
    places = evidence.named.get(entity, [])
    at = bisect_left(places, hit.end)
    sentence = scene.text.sentence_at(scene.words.starts[hit.start])
    if at == len(places) or sentence is None or scene.words.starts[places[at]] >= sentence.end:
        return ""
    return evidence.text_at(entity, places[at]) if is_relative(scene, places[at]) else ""


OF_THE_LATE = 4
"""Words from “late” to a name, at most: “the late Prime Minister Ada Lund”."""


def beside_others(
    verdict: Verdict, entity: str, hit: Hit, key: str, role: RoleFit, namesakes: Sequence[str], scene: Scene, evidence: Evidence
) -> Verdict:
    """Less than the verdict where who was named last was named as a relative, or as “the late”, beside a stranger of that surname;
    or as a relative of nobody told by name while the registry has a namesake; or where a relative of that one has been told of
    since, and a namesake is named in the text: “Paul Murd came with his father … Murd”; or where a namesake was called by the
    given name since; or where the sentence tells of that one behind as a relative.
    """
    if verdict.order < 0 or role in (RoleFit.OWN, RoleFit.ADDRESSED):
        return verdict
    told = [one for one in namesakes if evidence.last_as(one, key, hit.start) is not None]
    since = next((one for one in namesakes if evidence.by_given.get(one, -1) > verdict.order), None)
    relative = is_relative(scene, verdict.order)
    aside = relative or "late" in scene.words.keys[max(0, verdict.order - OF_THE_LATE) : verdict.order]
    stranger = evidence.stranger_before(key, verdict.order)
    if stranger is not None and not (aside or (stranger.several and named_together(scene, stranger.word, verdict.order))):
        stranger = None
    if namesakes and (kin := _as_relative_behind(entity, hit, scene, evidence)):
        doubt = f"but “{kin}” behind it tells of a relative"
    elif since is not None:
        doubt = f"but “{scene.words.raw(evidence.by_given[since])}” was told of since, who has the name too"
    elif stranger is not None:
        doubt = f"but beside another of that name, “{stranger.name}”"
    elif relative and namesakes and not told:
        doubt = "but as a relative of somebody, who may have the name too"
    elif not told and any(evidence.last_as(one, key, len(scene.words)) is not None for one in namesakes):
        kin = relative_between(scene, verdict.order, hit.start, key)
        doubt = f"but “{kin}” tells of a relative, who may have the name too" if kin else ""
    else:
        doubt = ""
    if not doubt:
        return verdict
    return Verdict(min(verdict.score, confidence.BESIDE_STRANGER), f"{verdict.reason}, {doubt}", verdict.order)


def left_out(verdict: Verdict, why: str) -> Verdict:
    """The verdict on somebody whom the clause leaves out: not sure, and asked about."""
    return replace(verdict, score=min(verdict.score, confidence.BESIDE_STRANGER), reason=f"{verdict.reason}, but {why}", asked=True)
