"""Between entities that share a name: what speaks for one of them, and whether that is enough."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence, Sized
from typing import NamedTuple

from briefgen.annotate.linking import confidence, metonyms
from briefgen.annotate.linking.beside import named_together
from briefgen.annotate.linking.claims import Claim, Profile
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.kinship import is_set_aside, is_told_relative, kin_between
from briefgen.annotate.linking.locatives import located
from briefgen.annotate.linking.metonym_cues import Reading
from briefgen.annotate.linking.names import Hit, Surface, is_literal
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.things import as_site

Profiles = Mapping[str, Profile]
_LISTED = (Surface.NAME, Surface.ALIAS)
FAMILY = 3
"""How many people of one surname the text has named where the order of their names is a weak guide."""


class Choice(NamedTuple):
    """The claim that was chosen, or None, with the confidence, the reason, those it is between (the likeliest first), and whether
    the editor is asked."""

    claim: Claim | None
    score: float
    reason: str
    candidates: tuple[str, ...]
    ambiguous: bool = False


def by_reading(hit: Hit, claims: list[Claim], profiles: Profiles, scene: Scene) -> list[Claim]:
    """Where a place shares its name with a body, the words around tell which: “in Washington”, “Washington said”.

    They tell a place from a person, too; from one who was named before, only by words that people have not before them, or as the
    place of a report: “in Lund”, “sailed to Lund”, “LUND, May 3 —”.
    """
    kinds = [profiles[c.name.entity] for c in claims]
    if not any(k.place for k in kinds) or all(k.place for k in kinds):
        return claims
    if any(k.person for k in kinds) and (site := as_site(scene, hit)):
        return [c.led_by(confidence.PRIOR_SITE, site) if k.place else c for c, k in zip(claims, kinds, strict=True)]
    named = any(k.person and c.order >= 0 for c, k in zip(claims, kinds, strict=True))
    if named and not (located(scene, hit) or metonyms.dateline(scene, hit)):
        return claims
    teams = scene.on_sport and any(k.team for k in kinds)
    judgement = metonyms.dateline(scene, hit) if teams else metonyms.read(scene, hit)
    if judgement is None or not judgement.evidence:
        return claims
    place = judgement.reading is Reading.PLACE
    return [
        c.led_by(confidence.PRIOR_READING, judgement.reason) if k.place is place and not (k.person or k.team) else c
        for c, k in zip(claims, kinds, strict=True)
    ]


def by_order(key: str, claims: list[Claim], profiles: Profiles, evidence: Evidence, scene: Scene) -> list[Claim]:
    """Among people who share a surname, the full name that came last before it decides, whatever else speaks for another.

    Not against the one whom the text is about, who is meant there as often as the one named last, nor where the last was named as a
    relative of another of the name: then the two are even.
    """
    subject = scene.context.subject
    shared = [c for c in claims if key in profiles[c.name.entity].surnames and c.name.surface is not Surface.GIVEN_NAME]
    last = max(shared, key=lambda c: c.order, default=None)
    if last is None or len(shared) == 1 or last.order < 0:
        return claims
    told = [c for c in shared if c.told and c.order >= 0 and c.score > confidence.BESIDE_STRANGER]
    if len(told) == 1:  # an office, or a form of address, is stronger than any order
        return [_placed(c, c is told[0], told[0].rank, even=False) if c in shared else c for c in claims]
    named = {c.name.entity: len(evidence.named.get(c.name.entity, ())) + evidence.bare.get(c.name.entity, 0) for c in shared}
    principal = max(shared, key=lambda c: (c.name.entity == subject, named[c.name.entity], c is last))
    leads = named[principal.name.entity] >= confidence.PRINCIPAL * max(named[last.name.entity], 1)
    even = {c.name.entity for c in shared if c.order == last.order}
    if leads or principal.name.entity == subject:
        even.add(principal.name.entity)
    if not evidence.bare.get(last.name.entity):
        even |= {c.name.entity for c in shared if c.order >= 0 and evidence.bare.get(c.name.entity, 0) >= confidence.HABIT}
        even |= _called_beside(shared, last, evidence, scene)
    even |= _beside(shared, last, scene)
    before = max((c for c in shared if 0 <= c.order < last.order), key=lambda c: c.order, default=last)
    aside = is_told_relative(scene, last.order) or is_set_aside(scene, last.order)
    if aside or kin_between(scene, before.order, last.order) or _named_at_once(before, last, scene):
        even.add(before.name.entity)
    level = _highest(shared) if len(even) > 1 else last.rank
    return [_placed(c, c.name.entity in even, level, len(even) > 1) if c in shared else c for c in claims]


def _named_at_once(before: Claim, last: Claim, scene: Scene) -> bool:
    return before is not last and named_together(scene, before.order, last.order)


def _called_beside(shared: Sequence[Claim], last: Claim, evidence: Evidence, scene: Scene) -> set[str]:
    """Those whom the sentence that names the last one in full calls by the surname alone: “Lund named Ada Lund as his deputy”."""
    sentence = scene.text.sentence_at(scene.words.starts[last.order])
    if sentence is None:
        return set()
    called = {c.name.entity: evidence.bare_at.get(c.name.entity, -1) for c in shared if c is not last}
    return {one for one, at in called.items() if at >= 0 and sentence.start <= scene.words.starts[at] < sentence.end}


def _beside(shared: Sequence[Claim], last: Claim, scene: Scene) -> set[str]:
    """Those of a family of three or more whose last full name stands in the paragraph of the one named last: all may be meant."""
    before = [c for c in shared if c.order >= 0]
    block = scene.block_of(last.order)
    return {c.name.entity for c in before if scene.block_of(c.order) == block} if len(before) >= FAMILY else set()


def by_given_name(
    claims: list[Claim], relatives: frozenset[str], joined: str | None, profiles: Profiles, evidence: Evidence
) -> list[Claim]:
    """Among people named before who share a given name, order is no guide: only one named much more often than the others leads, or
    one who has the surname of a relative told beside it, one of the folded `relatives`; before all the one to whose surname it is
    `joined`, and then who is called so over those for whose name it may be short."""
    given = [c for c in claims if c.name.surface is Surface.GIVEN_NAME]
    if any(c.name.entity == joined for c in given):
        return [c if c.name.entity == joined or c not in given else c.beneath(_highest(given)) for c in claims]
    claims = _by_literal(claims, given, evidence)
    shared = [c for c in claims if c.name.surface is Surface.GIVEN_NAME and c.order >= 0]
    if len(shared) < 2:
        return claims
    kin = [c for c in shared if not profiles[c.name.entity].surnames.isdisjoint(relatives)]
    roles = kin if len(kin) == 1 else [c for c in shared if c.leanings]
    if len(roles) == 1:
        return [_placed(c, c in roles, roles[0].rank, even=False) if c in shared else c for c in claims]
    often = sorted((len(evidence.named[c.name.entity]) for c in shared), reverse=True)
    if often[0] >= confidence.PRINCIPAL * often[1]:
        level = max(c.rank for c in shared)
        return [_placed(c, len(evidence.named[c.name.entity]) == often[0], level, even=False) if c in shared else c for c in claims]
    return [c._replace(order=-1) if c in shared else c for c in claims]


def _by_literal(claims: list[Claim], given: Sequence[Claim], evidence: Evidence) -> list[Claim]:
    """Where the word is the given name of one, and may be short for another's: the first, if named before; if only later, none is
    sure, unless the text has called the other so."""
    literal = [c for c in given if is_literal(c.name)]
    short = [c for c in given if c not in literal and c.name.entity not in evidence.by_given]
    if not literal or not short:
        return claims
    if any(c.order >= 0 for c in literal):
        return [c.beneath(_highest(literal))._replace(order=-1) if c in short else c for c in claims]
    why = f"but “{literal[0].name.full}” is named later"
    return [
        c._replace(score=min(c.score, confidence.UNSUPPORTED), reason=f"{c.reason}, {why}", asked=True) if c in short else c
        for c in claims
    ]


def _highest(claims: Sequence[Claim]) -> float:
    return max(c.rank for c in claims)


def _placed(claim: Claim, leads: bool, level: float, even: bool) -> Claim:
    """The claim at that rank if it leads, else out of reach of it; those that are even have no order among them."""
    if not leads:
        return claim.beneath(level)
    if not even:
        return claim
    score = claim.score if claim.score <= confidence.BESIDE_STRANGER else max(claim.score, confidence.SURNAME_LAST_OF_TWO)
    return claim._replace(rank=level, score=score, order=-1)


def choose(claims: Sequence[Claim], profiles: Profiles, named: Mapping[str, Sized], threshold: float) -> Choice:
    """The strongest claim where it leads, else the one the registry prefers, else none; `claims` has the strongest first.

    Order decides between people, and against what is not `named` in the text: not between a man and the firm that has his name.
    """
    best = claims[0]
    if len(claims) == 1:
        score = min(best.score, confidence.CEILING)
        return Choice(best if round(score, 3) >= threshold else None, score, best.reason, (best.name.entity,))
    everybody = _likeliest(claims, named)
    firms = {c.name.entity for c in claims[1:] if best.order >= 0 and c.name.entity in named and not profiles[c.name.entity].person}
    firms |= _of_that_name(best, claims[1:], profiles)
    margins = [confidence.MARGIN * (2 if c.name.entity in firms else 1) for c in claims[1:]]
    near = [c for c, margin in zip(claims[1:], margins, strict=True) if best.rank - c.rank < margin and c.score >= threshold]
    if not profiles[best.name.entity].person:
        near += [c for c in claims[1:] if c.score < threshold and _may_be_theirs(c, best, named)]
        firms |= {c.name.entity for c in near if c.score < threshold}
    if any(c.order >= best.order or c.name.entity in firms for c in near):
        preferred = [c for c in (best, *near) if profiles[c.name.entity].prefer]
        if len(preferred) != 1:
            offers = _likeliest((best, *near, *_named_too(claims, profiles, named)), named)
            return Choice(None, best.score, "nothing in the text decides", offers, ambiguous=True)
        best = preferred[0]._replace(reason=f"{preferred[0].reason}, preferred by the registry")
    contested = claims[1].score >= confidence.CONTENDER
    score = round(min(best.score + (confidence.CONTESTED if contested else 0), confidence.CEILING), 3)
    if score < threshold:
        return Choice(None, score, best.reason, everybody, ambiguous=bool(near) or best.asked)
    why = "" if near or best.order >= 0 else _rather(best, claims[1])
    return Choice(best, score, best.reason + why, everybody)


def _likeliest(claims: Sequence[Claim], named: Mapping[str, Sized]) -> tuple[str, ...]:
    """The entities, each once: those that the text names in full first, then by what speaks for each; of those that are even, the
    one that it names more often comes first."""

    leader = max(claim.rank for claim in claims)

    def unlikely(claim: Claim) -> tuple[object, ...]:
        often = len(named.get(claim.name.entity, ()))
        there = (often or claim.told) and leader - claim.rank < confidence.FAR_BEHIND
        return not there, -claim.rank, -claim.score, -often, claim.name.entity

    return tuple(dict.fromkeys(claim.name.entity for claim in sorted(claims, key=unlikely)))


def _named_too(claims: Iterable[Claim], profiles: Profiles, named: Container[str]) -> list[Claim]:
    """The people among the claimants whom the text names in full: one of them may be meant, whatever speaks against it."""
    return [c for c in claims if profiles[c.name.entity].person and c.name.entity in named]


def _may_be_theirs(claim: Claim, best: Claim, named: Container[str]) -> bool:
    """Whether the name of a place or a firm may be that of a person whom the text names in full only later, or of a namesake."""
    surname = claim.name.surface is Surface.SURNAME and claim.name.entity in named
    return surname and claim.score >= confidence.BESIDE_STRANGER and best.rank - claim.rank < confidence.FAR_BEHIND


def _of_that_name(best: Claim, others: Sequence[Claim], profiles: Profiles) -> set[str]:
    """Whose name it is as well: the firm called so by the registry where a surname is only named in full later, and people of the
    name who were named before, where a firm is the strongest."""
    profile = profiles[best.name.entity]
    if best.name.surface is Surface.SURNAME and best.order < 0:
        return {c.name.entity for c in others if c.name.surface in _LISTED and profiles[c.name.entity].kind == "thing"}
    if profile.kind == "thing" and best.name.size == 1:
        return {c.name.entity for c in others if c.name.surface is Surface.SURNAME and c.score > confidence.BESIDE_STRANGER}
    return set()


def _rather(best: Claim, rival: Claim) -> str:
    """What spoke for the best claim and not for the next, in words; nothing where the kind of name alone did."""
    words = [w for w in best.leanings if w not in rival.leanings]
    return f", rather than “{rival.name.full}” ({rival.name.entity}): {', '.join(words)}" if words else ""
