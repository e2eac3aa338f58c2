"""What speaks against a reading of a name: a title, a state or a country beside it, an English word, a language model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.attributive import is_common
from briefgen.annotate.linking.bodies import BODIES
from briefgen.annotate.linking.claims import Profile
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.kinship import KIN
from briefgen.annotate.linking.locatives import locative
from briefgen.annotate.linking.names import Hit, Name, Surface
from briefgen.annotate.linking.nations import as_state, elsewhere, is_foreign, land_beside, nation_before, with_nations
from briefgen.annotate.linking.offices import has_office
from briefgen.annotate.linking.ordinary_words import DETERMINERS, MONTHS, ORDINARY
from briefgen.annotate.linking.scene import Scene, Style
from briefgen.annotate.linking.tagged import Tagged, tagged_around
from briefgen.annotate.linking.titles import HEADS, NUMBERED, OFFICES, PERSONAL, RANKS
from briefgen.annotate.linking.words import Case, fold

Doubt = tuple[float, str]
"""What it costs a reading (or gains it), and the doubt in words, if there is one."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """The doubts about the names of one text."""

    scene: Scene
    evidence: Evidence
    profiles: Mapping[str, Profile]
    tagged: Sequence[Tagged]
    """The names that a trained pipeline found, if there is one."""

    def against(self, name: Name, hit: Hit, titles: tuple[str, ...]) -> tuple[float, str]:
        """What speaks against a reading, as a (mostly negative) score and in words."""
        profile, single = self.profiles[name.entity], name.size == 1
        doubts = [self._tag(profile, hit, single)] if self.tagged else []
        if single:
            doubts += self._of_kind(profile, hit, titles)
        if profile.person:
            doubts += self._of_number(profile, hit, titles)
        elif profile.place:
            doubts += self._of_place(profile, hit)
        doubts += self._of_nation(name, hit)
        if single:
            ordinary = self._ordinary(name, hit)
            doubts.append((ordinary, "here it may be the English word" if ordinary <= confidence.ORDINARY_BEGINS else ""))
        said = [words for _, words in doubts if words]
        return sum(cost for cost, _ in doubts), f", but {' and '.join(said)}" if said else ""

    def _of_kind(self, profile: Profile, hit: Hit, titles: tuple[str, ...]) -> Iterator[Doubt]:
        """Doubts of a single word: whether it is a person's that reads like a place's or a thing's."""
        in_office = profile.place and bool(titles) and has_office(titles)
        in_office = in_office or (profile.kind == "thing" and self._is_headed(hit, titles))
        if in_office or (not profile.person and not PERSONAL.isdisjoint(titles)):
            yield confidence.TITLE_AGAINST, f"after “{titles[0]}” it names a person"
        words, before = self.scene.words, hit.start - 1
        kin = words.keys[before] if before >= 0 and words.joints[before] == " " and words.cases[before] is Case.LOWER else ""
        if kin in KIN and not profile.person:
            yield confidence.TITLE_AGAINST, f"after “{kin}” it names a person"

    def _of_place(self, profile: Profile, hit: Hit) -> Iterator[Doubt]:
        """Doubts whether a place is the one of that name: what is beside it tells where it lies, or what it is."""
        if state := elsewhere(self.scene, hit, profile.lies_in):
            yield confidence.ELSEWHERE, f"“{state}” after it makes it another"
        if state := as_state(self.scene, hit, profile.role):
            yield confidence.ELSEWHERE, state
        land = land_beside(self.scene, hit)
        if land and is_foreign((fold(land),), with_nations(profile.lies_in | profile.qualifier)):
            yield confidence.ELSEWHERE, f"“{land}” beside it makes it another country's"

    def _is_headed(self, hit: Hit, titles: tuple[str, ...]) -> bool:
        """Whether an office in capitals stands right before a name: “President Ford” is no firm."""
        return bool(titles) and titles[0] in HEADS and self.scene.words.cases[hit.start - 1] > Case.LOWER

    def _of_number(self, profile: Profile, hit: Hit, titles: tuple[str, ...]) -> Iterator[Doubt]:
        """A number before a title that is not this holder's: “the 10th Duke of Arden”, “the 2nd Lord Lund”."""
        words = self.scene.words
        bare = hit.end - hit.start == 1
        peers = next((number for number, title in enumerate(titles) if title not in RANKS), len(titles)) if bare else 0
        before = hit.start - peers - 1
        if before < 0 or words.joints[before] != " " or not (peers or words.keys[hit.start] in OFFICES):
            return
        number = words.keys[before]
        told = number in NUMBERED or (number[:-2].isdigit() and number[-2:] in ("st", "nd", "rd", "th"))
        if told and profile.words.isdisjoint((number, NUMBERED.get(number, ""))):
            yield confidence.ELSEWHERE, f"“{words.raw(before)}” before it makes it another's title"

    def _of_nation(self, name: Name, hit: Hit) -> Iterator[Doubt]:
        """A nation before a body's name that is not its own: “Israeli Labour Party”, “Israel's Labour Party”."""
        profile, words = self.profiles[name.entity], self.scene.words
        if profile.person or profile.place or name.size == 1 or BODIES.isdisjoint(words.keys[hit.start : hit.end]):
            return
        nation = nation_before(self.scene, hit.start)
        if nation and is_foreign((fold(nation),), with_nations(profile.words | profile.role)):
            yield confidence.ELSEWHERE, f"“{nation}” before it makes it another country's"

    def _tag(self, profile: Profile, hit: Hit, single: bool) -> Doubt:
        """What a trained pipeline says of a reading: its kind, or that the word is only a part of a name of another kind."""
        tag = tagged_around(self.tagged, *self.scene.span(hit))
        if tag is None:
            return 0.0, ""
        if tag.kind == profile.kind:
            return confidence.PIPELINE_SUPPORTS, ""
        of = "it" if (tag.start, tag.end) == self.scene.span(hit) else f"“{tag.text}”"
        return (confidence.PIPELINE_AGAINST, f"the language model takes {of} for a {tag.kind}") if single else (0.0, "")

    def _ordinary(self, name: Name, hit: Hit) -> float:
        """What an English word costs that reads like a name of one word."""
        key = self.scene.words.keys[hit.start]
        small = self.scene.words.cases[hit.start] is Case.CAPITAL or self.profiles[name.entity].person
        if small and key in FUNCTION_WORDS and key not in MONTHS and self.scene.capital_by_place(hit):
            return confidence.GRAMMAR
        if self.evidence.joined.get(hit.start) == name.entity:
            return 0.0
        used_small = key in self.scene.lower and self.scene.capital_by_place(hit)
        if not (key in ORDINARY or used_small) or (name.surface is Surface.DEMONYM and not self._imperative(hit)):
            return 0.0
        if self.profiles[name.entity].person and is_common(self.scene, hit):
            return confidence.GRAMMAR
        named_before = self.evidence.last_before(name.entity, hit.start) is not None
        opens = self.scene.style(hit.start) is Style.PROSE and self.scene.capital_by_place(hit) and not self._possessive(hit)
        if self.evidence.named_otherwise(name.entity, key):
            return confidence.ORDINARY_BEGINS if opens and not named_before else 0.0
        if name.entity in self.evidence.named and key not in self.scene.lower and (named_before or not opens):
            return 0.0
        profile = self.profiles[name.entity]
        if profile.place and self.scene.words.cases[hit.start] is Case.CAPITAL and locative(self.scene, hit):
            return 0.0
        if not (profile.place or profile.person) and self.scene.legal_after(hit):
            return 0.0
        return confidence.ORDINARY_BEGINS if self.scene.capital_by_place(hit) else confidence.ORDINARY_WORD

    def _possessive(self, hit: Hit) -> bool:
        words, after = self.scene.words, hit.end
        return after < len(words) and words.keys[after] == "s" and words.joints[after - 1] == "'"

    def _imperative(self, hit: Hit) -> bool:
        """Whether the words may be a verb: “Polish your shoes”."""
        return hit.end < len(self.scene.words) and self.scene.words.keys[hit.end] in DETERMINERS
