"""Between the whole name of one entity and what may be short for another, and between bodies that a text names otherwise."""

from __future__ import annotations

from collections.abc import Container, Mapping

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.claims import Claim, Profile
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.names import Hit, Surface
from briefgen.annotate.linking.titles import GENERATION
from briefgen.annotate.linking.words import fold

_LISTED = (Surface.NAME, Surface.ALIAS)


def whole_name(claims: list[Claim], key: str, profiles: Mapping[str, Profile], holding: Container[str]) -> list[Claim]:
    """Where the words are all of one's name, without what may be short for a namesake's: “Otto Brandt” is not his grandson, Otto
    Brandt II, nor the firm that has his name; “The Velm Times” is not The Velm Times Company.

    Those who are `holding` the office in the title before it are even with one who held it once: “President Otto Brandt”.
    """
    claims = _of_no_generation(claims, profiles, holding)
    whole = [c for c in claims if _is_whole(c, key, profiles[c.name.entity])]
    if not whole:
        return claims
    if holding and profiles[whole[0].name.entity].ended is not None and not any(c.name.entity in holding for c in whole):
        level = max(c.rank for c in claims)
        even = [c for c in claims if c in whole or c.name.entity in holding]
        return [c._replace(rank=level, order=-1) if c in even else c for c in claims]
    derived = [c for c in claims if c not in whole and c.name.surface not in _LISTED]
    if profiles[whole[0].name.entity].person:
        return [c for c in claims if c not in derived]
    return [c for c in claims if c not in derived or profiles[c.name.entity].kind != "thing"]


def _of_no_generation(claims: list[Claim], profiles: Mapping[str, Profile], holding: Container[str]) -> list[Claim]:
    """Where the registry lists the words as one person's name, without the father or son who is called so with “Sr.” or “Jr.”."""
    if not any(c.name.surface in _LISTED and c.name.size > 1 and profiles[c.name.entity].person for c in claims):
        return claims
    return [
        c
        for c in claims
        if c.name.surface in _LISTED or c.name.entity in holding or fold(c.name.full.split()[-1]) not in GENERATION
    ]


def _is_whole(claim: Claim, key: str, profile: Profile) -> bool:
    """Whether the words are the whole name of a person, or what the registry lists of a body."""
    if profile.person:
        return claim.name.size > 1 and claim.name.surface is Surface.NAME and key == profile.head
    return profile.kind == "thing" and claim.name.size > 1 and claim.name.surface in _LISTED


def by_precedence(hit: Hit, claims: list[Claim], profiles: Mapping[str, Profile], evidence: Evidence) -> list[Claim]:
    """A body that is named otherwise only later has no lead, for that, on one that was named before: “the Times”, after The Velm
    Times, is not The Times of Granta as well as not. Nor has a team on another: “the Giants” before anybody is named in full."""
    things = [c for c in claims if profiles[c.name.entity].kind == "thing" and c.name.entity in evidence.named]
    before = {c.name.entity for c in things if evidence.last_before(c.name.entity, hit.start) is not None}
    teams = all(profiles[c.name.entity].team for c in claims)
    if not before and not teams:
        return claims
    return [c._replace(rank=c.rank - confidence.PRIOR_NAMED) if c in things and c.name.entity not in before else c for c in claims]
