"""Who is named in a text beside those whose full names stand in it: by the editor, a title, an “and”; and who is a stranger."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping

from briefgen.annotate.linking.boundaries import DEMONYM_KEYS
from briefgen.annotate.linking.decide import Court
from briefgen.annotate.linking.evidence import Evidence, Stranger, has_office, titles_before
from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.longer_names import AFTER, BEFORE
from briefgen.annotate.linking.names import Hit, Level, Surface
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import GENERATION
from briefgen.annotate.linking.words import Case, fold
from briefgen.model import Mention


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

    def companion(self, hit: Hit, entity: str, called: Container[str]) -> None:
        """Whoever shares the surname of a full name by an “and”: “Ada and Karl Lund” names both, and neither of them last."""
        words, first = self._scene.words, hit.start - 2
        if first < 0 or words.keys[first + 1] != "and" or words.joints[first : hit.start] != [" ", " "]:
            return
        key = self._court.key(hit)
        for surname in self._index.profiles[entity].surnames:
            found = self._index.gazetteer.get(f"{words.keys[first]} {surname}") if key.endswith(f" {surname}") else ()
            for name in found:
                if name.level is Level.STRONG and name.entity != entity and name.entity in called:
                    written = self._scene.text.plain[words.starts[first] : words.ends[hit.end - 1]]
                    self._evidence.name(name.entity, hit.start, f"{words.keys[first]} {surname}", written)

    def titled(self, fitting: Iterable[Hit]) -> None:
        """A surname after the title of its role names a person as a full name does: “President Putin”."""
        for hit in fitting:
            surnames = [n for n in hit.names if n.surface is Surface.SURNAME]
            if surnames and len(surnames) == len(hit.names):
                titles = titles_before(self._scene, hit.start)
                holders = {n.entity for n in surnames if has_office(titles) and self._court.fits_role(n.entity, hit, titles)}
                if len(holders) == 1 and not any(n.entity in self._evidence.named for n in surnames):
                    written = f"{self._scene.words.raw(hit.start - 1)} {self._scene.written(hit)}"
                    self._evidence.name(holders.pop(), hit.start, self._court.key(hit), written)

    def strangers(self, chosen: Iterable[Hit], longer_names: Mapping[Hit, str]) -> None:
        """Names outside the registry that end like one in it: “Grete Ford” beside Gerald Ford, “Nora Paris” beside Paris."""
        words = self._scene.words
        for hit in chosen:
            longer = longer_names.get(hit)
            if longer is None:
                continue
            if hit.end - hit.start > 1:
                self._of_another_generation(hit, longer)
                continue
            raw, last = words.raw(hit.start), hit.start - 1
            if longer.endswith(raw) and hit.start:
                capital = words.cases[last] is Case.CAPITAL and words.keys[last] not in BEFORE
                bears = capital and longer.count(" ") <= 2 and self._may_bear(hit, longer)
            else:
                bears = longer.startswith(raw) and self._may_begin(hit, longer)
            if bears:
                self._evidence.strangers.setdefault(words.keys[hit.start], []).append(Stranger(hit.start, longer))

    def _of_another_generation(self, hit: Hit, longer: str) -> None:
        """“Anselm Marrick Jr.” where the registry has the father: the surname is the son's from there on."""
        words = self._scene.words
        if hit.end < len(words) and words.keys[hit.end] in GENERATION:
            surnames = {s for n in hit.names for s in self._index.profiles[n.entity].surnames}
            for surname in sorted(surnames):
                if self._court.key(hit).endswith(f" {surname}"):
                    self._evidence.strangers.setdefault(surname, []).append(Stranger(hit.start, longer))

    def _may_bear(self, hit: Hit, longer: str) -> bool:
        """Whether a longer name may be a person's who is called by its last word from then on."""
        before = self._scene.words.keys[hit.start - 1]
        if any(self._index.profiles[n.entity].person for n in hit.names):
            return True
        return longer.count(" ") == 1 and before not in DEMONYM_KEYS

    def _may_begin(self, hit: Hit, longer: str) -> bool:
        """Whether a longer name may be that of another person of the family, where the family name comes first."""
        key = self._scene.words.keys[hit.start]
        people = [self._index.profiles[n.entity] for n in hit.names]
        return fold(longer.split()[-1]) not in AFTER and any(p.family_first and key in p.surnames for p in people)
