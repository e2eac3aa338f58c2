"""What makes one of several entities the likelier bearer of a name, without making it more certain: its people, its sport."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.claims import Claim, Profile
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.locatives import locative
from briefgen.annotate.linking.names import Hit, Level
from briefgen.annotate.linking.nations import NATIONS, land_beside
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import fold

MOST_TOLD = 2
"""How many of the people who are what they are of an entity count for it, at most."""


def leaning(claim: Claim, hit: Hit, key: str, profiles: Mapping[str, Profile], scene: Scene, evidence: Evidence) -> Claim:
    """The claim with what makes its entity the likelier bearer of the same name, without making it more certain."""
    entity, profile = claim.name.entity, profiles[claim.name.entity]
    if evidence.named_otherwise(entity, key):
        told = [] if claim.name.level is Level.FULL else [f"“{evidence.other_name(entity, key)}” is in the text"]
        claim = claim.led_by(confidence.PRIOR_NAMED, *told)
    related = evidence.related(profile.related)
    topic = next((t for t in scene.context.topics if t.casefold() in profile.role), None)
    if related or topic:
        claim = claim.led_by(confidence.PRIOR_RELATED, f"related to “{related[0]}”" if related else f"the topic “{topic}”")
    if profile.qualifier and profile.qualifier <= scene.vocabulary:
        claim = claim.led_by(confidence.PRIOR_QUALIFIED, f"“{_qualifier(claim.name.full)}” is in the text")
    if (
        profile.place
        and (land := land_beside(scene, hit))
        and not NATIONS[fold(land)].isdisjoint(profile.lies_in | profile.qualifier)
    ):
        claim = claim.led_by(confidence.PRIOR_READING, f"“{land}” is beside it")
    if profile.team:
        claim = _of_team(claim, hit, profile, scene)
    return _of_name(claim, hit, key, profile, scene)


def _qualifier(full: str) -> str:
    """What tells a name from others of it: what is in brackets, else what stands behind the last “of”."""
    return full.partition(" (")[2].rstrip(")") or full.rpartition(" of ")[2].removeprefix("the ")


def by_people(claims: list[Claim], profiles: Mapping[str, Profile], evidence: Evidence) -> list[Claim]:
    """Between bodies of one name, those of which somebody in the text is: “Coach of the Velm Ravens”, by role or summary."""
    if any(profiles[c.name.entity].kind != "thing" for c in claims):
        return claims
    return [_led_by_people(c, profiles, evidence) for c in claims]


def _led_by_people(claim: Claim, profiles: Mapping[str, Profile], evidence: Evidence) -> Claim:
    words = profiles[claim.name.entity].words
    people = [one for one in evidence.named if profiles[one].person and words <= profiles[one].role] if len(words) > 1 else []
    if not people:
        return claim
    weight = confidence.PRIOR_RELATED * min(MOST_TOLD, len(people))
    return claim.led_by(weight, f"“{evidence.related(people)[0]}” is of it")


def _of_team(claim: Claim, hit: Hit, profile: Profile, scene: Scene) -> Claim:
    if not scene.on_sport:
        return claim.led_by(-confidence.PRIOR_TEAM)
    sports = scene.sports_at(hit.start) if profile.sports else frozenset()
    if sports and profile.sports.isdisjoint(sports):
        return claim.led_by(-confidence.PRIOR_TEAM)
    return claim if locative(scene, hit) else claim.led_by(confidence.PRIOR_TEAM, "a text on sport")


def _of_name(claim: Claim, hit: Hit, key: str, profile: Profile, scene: Scene) -> Claim:
    """How much of the entity's own name the words are."""
    keys = scene.words.keys[hit.start : hit.end]
    if key == profile.head or (profile.words.issuperset(keys) and len(keys) == len(profile.words)):
        return claim.led_by(confidence.PRIOR_NAME, "its whole name")
    return claim.led_by(confidence.PRIOR_PART, "a part of its name") if profile.words.issuperset(keys) else claim
