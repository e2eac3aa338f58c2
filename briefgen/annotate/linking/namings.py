"""Who is named in a text beside those whose full names stand in it: by the editor, a title, an “and”; and who is a stranger."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import dropwhile

from briefgen.annotate.linking.decide import Court
from briefgen.annotate.linking.evidence import Evidence, Stranger
from briefgen.annotate.linking.family_names import PARTICLES
from briefgen.annotate.linking.given_alone import sharers
from briefgen.annotate.linking.given_names import may_be_same
from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.leftward import office_of
from briefgen.annotate.linking.longer_names import AFTER, BEFORE
from briefgen.annotate.linking.names import Hit, Level, Surface
from briefgen.annotate.linking.neighbourhood import DEMONYM_KEYS, is_bare
from briefgen.annotate.linking.offices import has_office, titles_before
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import GENERATION, is_title
from briefgen.annotate.linking.words import HYPHENS, Case, fold
from briefgen.model import Mention

PAIRING = frozenset((*HYPHENS, "—", "&", "/"))
"""What joins two people's names: “the Macron–Putin call” is no stranger called Putin."""
GIVEN_NAMES = 2
"""How many words at most stand before the surname in a stranger's name."""


class Namings:
    """Notes in the evidence of one text whom it names, and whose names are strangers'."""

    def __init__(self, index: Index, scene: Scene, evidence: Evidence, court: Court) -> None:
        self._index = index
        self._scene = scene
        self._evidence = evidence
        self._court = court

    def by_editor(self, mentions: Iterable[Mention], called: Container[str]) -> None:
        """What the editor has set names its entity for what follows, too, but for a bare surname: that may be set in one place."""
        words = self._scene.words
        for mention in mentions:
            start, end = bisect_left(words.starts, mention.start), bisect_left(words.starts, mention.end)
            key = self._court.key(Hit(start, end, ()))
            profile = self._index.profiles.get(mention.entity_id) if mention.entity_id in called else None
            if profile is not None and key not in profile.surnames:
                self._evidence.name(mention.entity_id, start, key, mention.text)

    def by_title(self, title: Evidence) -> None:
        """Whoever is named in full in the title is named before the text, as `title`, the evidence of it, has it."""
        for entity, places in title.named.items():
            key = title.called[entity, places[0]]
            profile = self._index.profiles[entity]
            if " " in key and key not in profile.surnames and not profile.place:
                self._evidence.head(entity, key, title.text_at(entity, places[0]))

    def companion(self, hit: Hit, entity: str, called: Container[str]) -> None:
        """Whoever shares the surname of a full name by an “and”: “Ada and Karl Lund” names both, and neither of them last."""
        words, before = self._scene.words, hit.start - 1
        if before < 0 or not (words.keys[before] == "and" or words.joints[before] == "&"):
            return
        joined, key = sharers(self._scene, hit.start), self._court.key(hit)
        surnames = [s for s in self._index.profiles[entity].surnames if key.endswith(f" {s}")]
        for first in joined if surnames else ():
            written = self._scene.text.plain[words.starts[first] : words.ends[hit.end - 1]]
            for whole in [f"{words.keys[first]} {surname}" for surname in surnames]:
                names = [n for n in self._index.gazetteer.get(whole) if n.entity != entity and n.entity in called]
                listed = {n.entity for n in names if n.surface in (Surface.NAME, Surface.ALIAS)}
                found = listed or {n.entity for n in names if n.level is Level.STRONG}
                if len(found) == 1:
                    self._evidence.joined[first] = other = found.pop()
                    self._evidence.name(other, hit.start, whole, written)

    def is_titled(self, hit: Hit) -> bool:
        """Whether the words are a surname, and nothing else, after an office: “President Putin”."""
        return all(n.surface is Surface.SURNAME for n in hit.names) and has_office(titles_before(self._scene, hit.start))

    def titled(self, hits: Iterable[Hit]) -> None:
        """A surname after the title of its role names a person as a full name does."""
        for hit in hits:
            titles = titles_before(self._scene, hit.start)
            holders = {n.entity for n in hit.names if self._court.fits_role(n.entity, hit, titles)}
            if len(holders) == 1 and not any(n.entity in self._evidence.named for n in hit.names):
                written = f"{self._scene.words.raw(hit.start - 1)} {self._scene.written(hit)}"
                self._evidence.name(holders.pop(), hit.start, self._court.key(hit), written)

    def strangers(self, chosen: Iterable[Hit], longer_names: Mapping[Hit, str]) -> None:
        """Names outside the registry that end like one in it: “Grete Ford” beside Gerald Ford, “Nora Paris” beside Paris."""
        for hit in chosen:
            longer = longer_names.get(hit)
            if longer is None:
                continue
            if not is_bare(hit):
                self._of_another_generation(hit, longer)
                continue
            written = self._scene.written(hit)
            before = longer.removesuffix(written).split() if longer.endswith(written) else []
            given = self._given(hit, before)
            if self._may_bear(hit, given) if given else longer.startswith(written) and self._may_begin(hit, longer):
                stranger = Stranger(hit.start, longer, titles=titles_before(self._scene, hit.start - len(given)))
                for surname in self._surnames(hit):
                    self._evidence.meet(surname, stranger)

    def undecided(self, hit: Hit) -> None:
        """A surname of which nothing tells whose it is: until somebody is named in full again, nor does it for the next."""
        if is_bare(hit) and all(n.surface is Surface.SURNAME for n in hit.names):
            titles = titles_before(self._scene, hit.start)
            stranger = Stranger(hit.start, self._scene.written(hit), several=True, titles=titles)
            self._evidence.meet(self._court.key(hit), stranger)

    def _given(self, hit: Hit, before: Sequence[str]) -> list[str]:
        """What stands before a stranger's surname as the given names: not a title, nor what an office is of: the last word alone
        of “Minister for Climate Change Ada”."""
        given = list(dropwhile(lambda word: is_title(fold(word.rstrip("."))), before))
        if len(given) > 1 and office_of(self._scene, hit.start - 1) is not None:
            return given[-1:]
        return given

    def _surnames(self, hit: Hit) -> list[str]:
        """The folded words of a surname, and what remains of it without its article: al khatib, khatib."""
        key = self._court.key(hit)
        shorter = {s for n in hit.names for s in self._index.profiles[n.entity].surnames if key.endswith(f" {s}")}
        return [key, *sorted(shorter)]

    def _of_another_generation(self, hit: Hit, longer: str) -> None:
        """“Anselm Marrick Jr.” where the registry has the father: the surname is the son's from there on."""
        words = self._scene.words
        if hit.end < len(words) and words.keys[hit.end] in GENERATION:
            surnames = {s for n in hit.names for s in self._index.profiles[n.entity].surnames}
            for surname in sorted(surnames):
                if self._court.key(hit).endswith(f" {surname}"):
                    self._evidence.meet(surname, Stranger(hit.start, longer))

    def _may_bear(self, hit: Hit, given: Sequence[str]) -> bool:
        """Whether a longer name, with these words before the surname, may be a person's who is called by that from then on."""
        words, last = self._scene.words, hit.start - 1
        while last > 0 and words.keys[last] in PARTICLES:
            last -= 1
        if words.cases[last] is not Case.CAPITAL or words.keys[last] in BEFORE or len(given) > GIVEN_NAMES:
            return False
        if words.gap(last).strip() in PAIRING:
            return False
        profiles = [self._index.profiles[n.entity] for n in hit.names]
        if any(may_be_same(fold(given[0]), p.given) for p in profiles):
            return False
        if any(p.person for p in profiles):
            return True
        names = [word for word in given if len(word.rstrip(".")) > 1 and fold(word) not in PARTICLES]
        return len(names) == 1 and words.keys[last] not in DEMONYM_KEYS

    def _may_begin(self, hit: Hit, longer: str) -> bool:
        """Whether a longer name may be that of another person of the family, where the family name comes first."""
        key = self._scene.words.keys[hit.start]
        people = [self._index.profiles[n.entity] for n in hit.names]
        return fold(longer.split()[-1]) not in AFTER and any(p.family_first and key in p.surnames for p in people)
