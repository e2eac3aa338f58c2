"""Choose between the entities that a name may mean, and say why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.beside import left_out_by, speaks_of
from briefgen.annotate.linking.claims import Claim, Profile
from briefgen.annotate.linking.doubts import Doubts
from briefgen.annotate.linking.evidence import INTRODUCING, Evidence
from briefgen.annotate.linking.firms import by_firm
from briefgen.annotate.linking.given_alone import given_verdict
from briefgen.annotate.linking.kinship import surnames_of_kin
from briefgen.annotate.linking.leanings import by_people, leaning
from briefgen.annotate.linking.locatives import locative
from briefgen.annotate.linking.name_parts import by_part
from briefgen.annotate.linking.names import Hit, Level, Name, Surface
from briefgen.annotate.linking.nations import is_of_another_nation
from briefgen.annotate.linking.offices import has_office, posted, seated, titles_before
from briefgen.annotate.linking.ordinary_words import ORDINARY
from briefgen.annotate.linking.people import RoleFit, Verdict, beside_others, left_out, surname_verdict
from briefgen.annotate.linking.rivals import by_given_name, by_order, by_reading
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.sexes import are_opposite, is_addressed, kin_behind, misaddressed, pronoun_behind
from briefgen.annotate.linking.tagged import Tagged, tagged_around
from briefgen.annotate.linking.things import as_attribute, as_thing, of_a_family
from briefgen.annotate.linking.titles import DYNASTIES, FORMER, OFFICES, TELLING, is_other_office, is_under
from briefgen.annotate.linking.whole_names import by_precedence, whole_name


@dataclass(slots=True)
class Court:
    """Decides hits of one text."""

    scene: Scene
    evidence: Evidence
    profiles: Mapping[str, Profile]
    tagged: Sequence[Tagged]
    """The names that a trained pipeline found, if there is one."""
    doubts: Doubts = field(init=False)

    def __post_init__(self) -> None:
        self.doubts = Doubts(self.scene, self.evidence, self.profiles, self.tagged)

    def claims(self, hit: Hit) -> list[Claim]:
        """The claims on a hit, strongest first; one for each entity."""
        titles = titles_before(self.scene, hit.start)
        if len(hit.names) == 1:
            return [self._claim(hit.names[0], hit, titles, ())]
        best: dict[str, Claim] = {}
        for name in hit.names:
            rivals = [n.entity for n in hit.names if n.entity != name.entity]
            claim = self._claim(name, hit, titles, rivals)
            there = best.get(name.entity)
            if there is None or claim.score > there.score:
                best[name.entity] = claim
        claims = whole_name(list(best.values()), self.key(hit), self.profiles, self._holding(list(best), hit, titles))
        if len(claims) > 1:
            claims = by_people(by_precedence(hit, claims, self.profiles, self.evidence), self.profiles, self.evidence)
            claims = by_reading(hit, claims, self.profiles, self.scene)
            claims = by_order(self.key(hit), claims, self.profiles, self.evidence, self.scene)
            claims = by_firm(claims, hit, self.profiles, self.scene)
            joined = self.evidence.joined.get(hit.start)
            claims = by_given_name(claims, surnames_of_kin(self.scene, hit.start), joined, self.profiles, self.evidence)
            claims = by_part(claims, titles, self.evidence)
        return sorted(claims, key=lambda c: (-c.rank, -c.order, c.name.entity))

    def _holding(self, entities: Sequence[str], hit: Hit, titles: tuple[str, ...]) -> set[str]:
        """Those of the entities who hold the office in the title on the day, where the roles of others of them are over by then,
        and the sentence names no year of theirs."""
        day = self.scene.context.date
        ends = [end for one in entities if (end := self.profiles[one].ended) is not None and day is not None and end < day.year]
        if not (ends and titles) or not FORMER.isdisjoint(titles) or self.scene.tells_of_years_to(hit.start, max(ends)):
            return set()
        return {one for one in entities if self.profiles[one].ended is None and self.fits_role(one, hit, titles)}

    def is_full(self, hit: Hit, entity: str) -> bool:
        """Whether the words name the entity in full: a person by more than the surname, nobody by what may be an English word."""
        key = self.key(hit)
        whole = any(n.entity == entity and n.surface is Surface.NAME and n.size > 1 for n in hit.names)
        return (whole or key not in self.profiles[entity].surnames) and not (key in ORDINARY and self.scene.capital_by_place(hit))

    def key(self, hit: Hit) -> str:
        """The folded words of a hit."""
        keys = self.scene.words.keys
        return keys[hit.start] if hit.end - hit.start == 1 else " ".join(keys[hit.start : hit.end])

    def fits_role(self, entity: str, hit: Hit, titles: tuple[str, ...]) -> bool:
        """Whether a title before the name, an apposition beside it or what it owns is of the entity's office as `role` has it."""
        profile = self.profiles[entity]
        if self._is_foreign(profile, hit, titles) or is_under(titles, profile.office):
            return False
        if any(t in profile.office for t in titles if t in OFFICES) or posted(self.scene, hit, profile.post, profile.office):
            return True
        return seated(self.scene, hit, profile.office)

    def _is_foreign(self, profile: Profile, hit: Hit, titles: tuple[str, ...]) -> bool:
        """Whether the title before a name is of another office than the entity's."""
        return is_other_office(titles, profile.office) or is_of_another_nation(self.scene, hit, titles, profile.role)

    def _claim(self, name: Name, hit: Hit, titles: tuple[str, ...], rivals: Sequence[str]) -> Claim:
        verdict = self._verdict(name, hit, titles, rivals)
        against, doubt = self.doubts.against(name, hit, titles)
        more = self._evidence_for(name, hit, titles) + against
        reason = verdict.reason + doubt
        if not rivals:
            return Claim(verdict.score + more, verdict.score + more, verdict.order, name, reason, asked=verdict.asked)
        listed = name.level is Level.STRONG and name.surface in (Surface.NAME, Surface.ALIAS)
        sure = listed and verdict.score >= confidence.WHOLE[Surface.ALIAS]
        rank = confidence.LISTED_RANK if sure else verdict.score
        claim = Claim(rank + more, verdict.score + more, verdict.order, name, reason, (), verdict.told, verdict.asked)
        tag = tagged_around(self.tagged, *self.scene.span(hit)) if self.tagged else None
        if tag is not None and tag.kind == self.profiles[name.entity].kind:
            claim = claim.led_by(0.0, f"the language model takes it for a {tag.kind}")
        named = name.level is Level.STRONG or name.surface is Surface.GIVEN_NAME
        if named and self.profiles[name.entity].person and self.fits_role(name.entity, hit, titles):
            claim = claim.led_by(confidence.PRIOR_ROLE, "a title of that role before it")
        return leaning(claim, hit, self.key(hit), self.profiles, self.scene, self.evidence)

    def _verdict(self, name: Name, hit: Hit, titles: tuple[str, ...], rivals: Sequence[str]) -> Verdict:
        profile, key = self.profiles[name.entity], self.key(hit)
        introduced = self.evidence.introduced.get(key)
        if introduced is not None and introduced[1] == name.entity:
            return Verdict(confidence.INTRODUCED, f"short for “{introduced[2]}”, as the text says")
        if key in profile.surnames and name.surface in (Surface.SURNAME, Surface.ALIAS, Surface.SPELLING):
            namesakes = [r for r in rivals if key in self.profiles[r].surnames]
            role = self._role_fit(name.entity, hit, titles, namesakes)
            thing = as_thing(self.scene, hit) or (as_attribute(self.scene, hit) if self.evidence.named.keys() & namesakes else "")
            thing = thing or self._address(profile, hit, titles)
            heads = self.scene.style(hit.start) is not Style.PROSE
            verdict = surname_verdict(name, hit, key, self.evidence, titles, role, namesakes, thing, heads=heads)
            verdict = beside_others(verdict, name.entity, hit, key, role, namesakes, self.scene, self.evidence)
            if namesakes and role in (RoleFit.OWN, RoleFit.ADDRESSED):
                verdict = replace(verdict, told=True)
            elif namesakes and verdict.order >= 0 and (why := self._left_out(name.entity, hit, verdict.order, namesakes)):
                verdict = left_out(verdict, why)
            if name.level is not Level.STRONG or name.entity in self.evidence.named or thing or role is RoleFit.FOREIGN:
                return verdict
            return max(verdict, self._alone(name, hit, key, titles), key=lambda v: v.score)
        if name.level is Level.FULL:
            return self._short(name, hit, titles)
        if name.level is Level.SPORT:
            return self._team(name, hit)
        if name.level is Level.CONTEXT and not self.evidence.named_otherwise(name.entity, key):
            return Verdict(confidence.UNSUPPORTED, f"alias “{name.text}” is linked only beside a strong name of “{name.full}”")
        return self._alone(name, hit, key, titles)

    def _alone(self, name: Name, hit: Hit, key: str, titles: tuple[str, ...]) -> Verdict:
        """A name that needs nothing beside itself, unless somebody else of that name is about."""
        several = "" if self.profiles[name.entity].person else of_a_family(self.scene, hit, DYNASTIES)
        if several:
            return Verdict(confidence.BESIDE_STRANGER, f"{_plain_reason(name)}, but {several}")
        stranger = self.evidence.stranger_before(key, hit.start, titles)
        if stranger is not None and not (self.profiles[name.entity].place and locative(self.scene, hit)):
            return Verdict(confidence.BESIDE_STRANGER, f"{_plain_reason(name)}, but “{stranger.name}” was named before")
        return Verdict(confidence.base(name.surface, name.size), _plain_reason(name))

    def _role_fit(self, entity: str, hit: Hit, titles: tuple[str, ...], namesakes: Sequence[str]) -> RoleFit:
        """Whether the office in a title is the person's own, a namesake's, another one, or says nothing."""
        if self.fits_role(entity, hit, titles):
            over = namesakes and self._is_over(entity, hit, titles, namesakes)
            return RoleFit.NAMESAKE if over else RoleFit.OWN
        if any(self.fits_role(namesake, hit, titles) for namesake in namesakes):
            return RoleFit.NAMESAKE
        bearers = {one for one in (entity, *namesakes) if self._bears(one, hit, titles)} if namesakes else set()
        if len(bearers) == 1:
            return RoleFit.OWN if entity in bearers else RoleFit.NAMESAKE
        profile = self.profiles[entity]
        if self._is_foreign(profile, hit, titles):
            return RoleFit.FOREIGN
        others = (self.profiles[n].sex for n in namesakes if entity not in self.evidence.named or n in self.evidence.named)
        if is_addressed(titles, profile.sex) and all(misaddressed(titles, sex) for sex in others):
            return RoleFit.ADDRESSED
        other = profile.office and any(title in OFFICES for title in titles)
        return RoleFit.OTHER if other else RoleFit.SILENT

    def _is_over(self, entity: str, hit: Hit, titles: tuple[str, ...], namesakes: Sequence[str]) -> bool:
        """Whether another of the text holds the office of the title on the day, the entity did once, and is nowhere titled so."""
        over = self.profiles[entity].ended is not None and not self._bears(entity, hit, titles)
        return over and not self._holding([entity, *namesakes], hit, titles).isdisjoint(self.evidence.named)

    def _bears(self, entity: str, hit: Hit, titles: tuple[str, ...]) -> bool:
        """Whether the text names somebody in full with the title that stands here: “Dr Ada Lund”, of whom “Dr Lund” tells."""
        told = next((title for title in titles if title in TELLING), "")
        profile = self.profiles[entity]
        if not told or self._is_foreign(profile, hit, titles):
            return False
        named = self.evidence.named.get(entity, [])[:INTRODUCING]
        full = (word for word in named if self.evidence.called[entity, word] not in profile.surnames)
        return any(told in title and not is_under(titles, title) for title in (titles_before(self.scene, word) for word in full))

    def _address(self, profile: Profile, hit: Hit, titles: tuple[str, ...]) -> str:
        """What makes the words the surname of somebody else: a form of address, or a word of kinship, not for such a person."""
        sex, kin = kin_behind(self.scene, hit)
        if are_opposite(sex, profile.sex):
            return f"“{kin}” after it is not for {profile.bearer}"
        title = misaddressed(titles, profile.sex)
        return f"“{title.capitalize()}” before it is not for {profile.bearer}" if title else ""

    def _left_out(self, entity: str, hit: Hit, full: int, namesakes: Sequence[str]) -> str:
        """What leaves out somebody who was named last, at the word `full`: the clause, what is said, the pronoun that goes on."""
        profile = self.profiles[entity]
        sex, pronoun = pronoun_behind(self.scene, hit)
        if are_opposite(sex, profile.sex) and not all(are_opposite(sex, self.profiles[one].sex) for one in namesakes):
            return f"“{pronoun}” after it is not for {profile.bearer}"
        if speaks_of(self.scene, hit, entity, self.evidence):
            return "whom the quotation names in full does not speak"
        return left_out_by(self.scene, hit, self.key(hit), full)

    def _short(self, name: Name, hit: Hit, titles: tuple[str, ...]) -> Verdict:
        if name.entity not in self.evidence.named:
            return Verdict(confidence.UNSUPPORTED, f"{name.surface} of “{name.full}”, which does not stand in this text")
        last = self.evidence.last_before(name.entity, hit.start)
        if name.surface is Surface.GIVEN_NAME and hit.start and self.scene.words.keys[hit.start - 1] == "the":
            return Verdict(confidence.UNSUPPORTED, "“the” before it makes it no given name")
        if name.surface is Surface.GIVEN_NAME:
            return given_verdict(name, hit, titles, self.profiles[name.entity], self.evidence, self.scene)
        return Verdict(confidence.SHORT_AFTER, f"{name.surface} of “{name.full}”, which stands in this text", last or -1)

    def _team(self, name: Name, hit: Hit) -> Verdict:
        if locative(self.scene, hit):
            return Verdict(confidence.UNSUPPORTED, f"the place of “{name.full}”, not the team")
        return Verdict(confidence.TEAM, f"short for “{name.full}” in a text on sport")

    def _evidence_for(self, name: Name, hit: Hit, titles: tuple[str, ...]) -> float:
        profile, evidence, single = self.profiles[name.entity], self.evidence, name.size == 1
        score = confidence.RELATED * min(3, len(evidence.related(profile.related))) if profile.related else 0.0
        if name.level is not Level.FULL and evidence.named_otherwise(name.entity, self.key(hit)):
            score += confidence.NAMED_OTHERWISE
        context = self.scene.context
        if context.subject is not None and context.subject == name.entity:
            score += confidence.SUBJECT
        if context.topics and any(topic.casefold() in profile.role for topic in context.topics):
            score += confidence.TOPIC
        if single and profile.person and titles and has_office(titles):
            score += confidence.TITLE_FITS
        if single and profile.place and locative(self.scene, hit):
            score += confidence.LOCATIVE_FITS
        return score


def _plain_reason(name: Name) -> str:
    if name.surface is Surface.NAME:
        return f"name “{name.text}”"
    return f"{name.surface} “{name.text}” of “{name.full}”"
