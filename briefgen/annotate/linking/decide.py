"""Choose between the entities that a name may mean, and say why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.evidence import Evidence, has_office, locative_before, titles_before
from briefgen.annotate.linking.names import Hit, Level, Name, Surface
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.people import Verdict, surname_verdict
from briefgen.annotate.linking.scene import Scene, Style


@dataclass(frozen=True, slots=True)
class Profile:
    """What the registry says of an entity, made ready for comparison. `role` are folded words of its role and summary."""

    person: bool
    place: bool
    surnames: frozenset[str] = frozenset()
    role: frozenset[str] = frozenset()
    related: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    prefer: bool = False


class Claim(NamedTuple):
    """One entity's claim on a stretch of text."""

    score: float
    order: int
    name: Name
    reason: str


@dataclass(slots=True)
class Court:
    """Decides hits of one text."""

    scene: Scene
    evidence: Evidence
    profiles: Mapping[str, Profile]

    def claims(self, hit: Hit) -> list[Claim]:
        """The claims on a hit, strongest first; one for each entity."""
        titles = titles_before(self.scene, hit.start)
        best: dict[str, Claim] = {}
        for name in hit.names:
            rivals = [n.entity for n in hit.names if n.entity != name.entity]
            verdict = self._verdict(name, hit, titles, rivals)
            claim = Claim(self._adjusted(verdict.score, name, hit, titles), verdict.order, name, verdict.reason)
            there = best.get(name.entity)
            if there is None or claim.score > there.score:
                best[name.entity] = claim
        return sorted(best.values(), key=lambda c: (-c.score, -c.order, c.name.entity))

    def _verdict(self, name: Name, hit: Hit, titles: tuple[str, ...], rivals: Sequence[str]) -> Verdict:
        profile = self.profiles[name.entity]
        key = self.key(hit)
        introduced = self.evidence.introduced.get(key)
        if introduced is not None and introduced[1] == name.entity:
            return Verdict(confidence.INTRODUCED, f"short for “{introduced[2]}”, as the text says")
        if key in profile.surnames and name.surface in (Surface.SURNAME, Surface.ALIAS, Surface.SPELLING):
            namesakes = [r for r in rivals if key in self.profiles[r].surnames]
            verdict = surname_verdict(name, hit, key, self.evidence, titles, self.fits_role(name.entity, titles), namesakes)
            alone = confidence.base(name.surface, name.size) if name.level is Level.STRONG else 0.0
            if alone > verdict.score and name.entity not in self.evidence.named:
                return self._alone(name, hit, key)
            return verdict
        if name.level is Level.FULL:
            return self._short(name, hit)
        if name.level is Level.CONTEXT and name.entity not in self.evidence.named:
            return Verdict(confidence.UNSUPPORTED, f"alias “{name.text}” is linked only beside a strong name of it")
        return Verdict(confidence.base(name.surface, name.size), _plain_reason(name))

    def is_full(self, hit: Hit, entity: str) -> bool:
        """Whether the words name the entity in full: a person by more than the surname."""
        return self.key(hit) not in self.profiles[entity].surnames

    def key(self, hit: Hit) -> str:
        """The folded words of a hit."""
        return " ".join(self.scene.words.keys[hit.start : hit.end])

    def fits_role(self, entity: str, titles: tuple[str, ...]) -> bool:
        """Whether one of the words of a title is in the entity's role."""
        return any(title in self.profiles[entity].role for title in titles)

    def _alone(self, name: Name, hit: Hit, key: str) -> Verdict:
        stranger = self.evidence.stranger_before(key, hit.start)
        if stranger is not None:
            return Verdict(confidence.SURNAME_BESIDE_STRANGER, f"{_plain_reason(name)}, but “{stranger[1]}” was named before", -1)
        return Verdict(confidence.base(name.surface, name.size), _plain_reason(name))

    def _short(self, name: Name, hit: Hit) -> Verdict:
        if name.entity not in self.evidence.named:
            return Verdict(confidence.UNSUPPORTED, f"{name.surface} of “{name.full}”, which does not stand in this text")
        last = self.evidence.last_before(name.entity, hit.start)
        if name.surface is Surface.GIVEN_NAME:
            score = confidence.GIVEN_NAME if last is not None else confidence.UNSUPPORTED
            return Verdict(score, f"given name after “{name.full}”", -1 if last is None else last)
        return Verdict(confidence.SHORT_AFTER, f"{name.surface} of “{name.full}”, which stands in this text", last or -1)

    def _adjusted(self, score: float, name: Name, hit: Hit, titles: tuple[str, ...]) -> float:
        profile, evidence, context = self.profiles[name.entity], self.evidence, self.scene.context
        if name.entity in evidence.named and name.level is not Level.FULL:
            score += confidence.NAMED_ELSEWHERE
        score += confidence.RELATED * min(3, evidence.related(profile.related))
        if context.subject == name.entity:
            score += confidence.SUBJECT
        if profile.topics and any(topic.casefold() in profile.topics for topic in context.topics):
            score += confidence.TOPIC
        if has_office(titles):
            score += (
                confidence.TITLE_FITS if profile.person else confidence.TITLE_AGAINST if name.size == 1 and profile.place else 0
            )
        if name.size == 1 and locative_before(self.scene, hit.start):
            score += confidence.LOCATIVE_FITS if profile.place else 0
        return score + self._ordinary(name, hit)

    def _ordinary(self, name: Name, hit: Hit) -> float:
        """What an English word costs that reads like a name of one word."""
        if name.size > 1 or name.entity in self.evidence.named or self.scene.words.keys[hit.start] not in ORDINARY:
            return 0.0
        if self.scene.begins_sentence(hit.start) or self.scene.style(hit.start) is not Style.PROSE:
            return confidence.ORDINARY_BEGINS
        return confidence.ORDINARY_WORD


def _plain_reason(name: Name) -> str:
    if name.surface is Surface.NAME:
        return f"name “{name.text}”"
    if name.surface is Surface.ALIAS:
        return f"alias “{name.text}” of “{name.full}”"
    return f"{name.surface} “{name.text}” of “{name.full}”"
