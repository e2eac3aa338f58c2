"""The stretches of a text that read like names of the registry, before anything is decided about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefgen.annotate.linking.attributive import is_acting
from briefgen.annotate.linking.evidence import Evidence
from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.loosened import APOSTROPHE, NICKNAME, POSSESSIVE, loosened, wrapped
from briefgen.annotate.linking.names import Gazetteer, Hit, Level, Name, Surface
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.transliteration import canonical
from briefgen.annotate.linking.words import Case, Words, fold, split_name
from briefgen.annotate.occurrences import Range
from briefgen.model import SkipCause, Skipped


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """The hits that remain when a longer name wins over the names inside it, or beside it: in “the Canal Zone” both “the Canal” and
    “Canal Zone” have two words, but one of them is an article. In text order.
    """
    taken: set[int] = set()
    chosen = []
    for hit in sorted(hits, key=lambda h: (h.start - h.end + _opens_with_article(h), h.start - h.end, h.start)):
        words = range(hit.start, hit.end)
        if taken.isdisjoint(words):
            taken.update(words)
            chosen.append(hit)
    return sorted(chosen)


def _opens_with_article(hit: Hit) -> bool:
    """Whether it is written with an article that is no part of the name: “the canal”, not “The Hague”."""
    return hit.names[0].text.startswith("the ")


def merged(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits on the same words made one."""
    by_span: dict[Range, list[Hit]] = {}
    for hit in hits:
        by_span.setdefault((hit.start, hit.end), []).append(hit)
    for (start, end), same in by_span.items():
        if len(same) == len(same[0].names) == 1:
            yield same[0]
        else:
            yield Hit(start, end, tuple(sorted({name for hit in same for name in hit.names})))


class Finder:
    """Finds candidates in one text. `taken` is what the editor has decided; what a blocker forbids goes into `skipped`."""

    def __init__(self, index: Index, scene: Scene, taken: Sequence[Range], skipped: list[Skipped]) -> None:
        self._index = index
        self._scene = scene
        self._taken = taken
        self._skipped = skipped
        self.called: set[str] = set()
        """The entities that the text's words call up, once it has been searched."""

    def fitting(self) -> Iterator[Hit]:
        """Every stretch that is written like a name; overlapping ones too."""
        words = self._scene.words
        respellings = {key: spelt for key in self._scene.vocabulary if (spelt := canonical(key)) != key}
        self.called = self._index.called({*self._scene.vocabulary, *respellings.values()})
        blocked = self._blocked()
        seen = set()
        for hit in self._hits(words):
            seen.add((hit.start, hit.end))
            yield from self._fit(hit, blocked)
        if respellings:
            other = [i for i, key in enumerate(words.keys) if key in respellings]
            keys = list(words.keys)
            for i in other:
                keys[i] = respellings[keys[i]]
            respelt = Words(words.text, words.starts, words.ends, keys, words.cases, words.joints)
            for hit in self._hits(respelt, self._up_to(other)):
                if (hit.start, hit.end) not in seen and keys[hit.start : hit.end] != words.keys[hit.start : hit.end]:
                    names = (n._replace(surface=Surface.SPELLING) for n in hit.names if self._index.profiles[n.entity].person)
                    yield from self._fit(Hit(hit.start, hit.end, tuple(names)), blocked)
        for hit in (*self._loosened(), *self._wrapped()):
            yield from self._fit(hit, blocked)

    def _up_to(self, words: Iterable[int]) -> list[int]:
        """The words at which a name may begin that reaches one of these."""
        longest = self._index.gazetteer.longest
        return sorted({start for word in words for start in range(max(word - longest + 1, 0), word + 1)})

    def _hits(self, words: Words, starts: Iterable[int] | None = None) -> Iterator[Hit]:
        """The hits of the entities that this text calls up."""
        called = self.called
        for hit in self._index.gazetteer.hits(words, starts):
            names = [n for n in hit.names if n.entity in called]
            if len(names) == len(hit.names):
                yield hit
            elif names:
                yield Hit(hit.start, hit.end, tuple(names))

    def _loosened(self) -> Iterator[Hit]:
        """Names with an initial between their words, or a possessive: “Gerald R. Ford”, “Lyon's Old Bridge”."""
        loose = loosened(self._scene.words)
        if loose is None:
            return
        for hit in self._hits(loose.words, self._up_to(loose.before)):
            start, end = loose.where[hit.start], loose.where[hit.end - 1] + 1
            initials = [loose.dropped[i] for i in range(start, end) if i in loose.dropped]
            names = tuple(n for n in hit.names if self._allows(n, initials)) if initials else ()
            if names and all(self._scene.words.cases[i] is not Case.LOWER or i in loose.dropped for i in range(start, end)):
                cases = tuple(self._scene.words.cases[start:end]) if APOSTROPHE in initials else None
                yield Hit(start, end, tuple(n._replace(surface=Surface.SPELLING, cases=cases or n.cases) for n in names))

    def _wrapped(self) -> Iterator[Hit]:
        """Whole names over the end of a line, in a string that was given as it is: there each line is a paragraph."""
        if self._scene.text.source != self._scene.text.plain or "\n" not in self._scene.text.plain:
            return
        words, breaks = wrapped(self._scene.words)
        for hit in self._hits(words, self._up_to(breaks)) if breaks else ():
            if any(hit.start <= i < hit.end - 1 for i in breaks):
                names = tuple(n for n in hit.names if n.level is Level.STRONG)
                if names:
                    yield Hit(hit.start, hit.end, names)

    def _allows(self, name: Name, dropped: list[str]) -> bool:
        """Whether a person may have these initials between the names, by all that the registry calls the person."""
        if dropped == [POSSESSIVE]:
            return not self._index.profiles[name.entity].person
        middles = self._index.middle_initials(name.entity)
        initials = [what for what in dropped if what not in (NICKNAME, APOSTROPHE)]
        if not initials:
            return middles is not None
        return middles is not None and POSSESSIVE not in dropped and (not middles or middles.issuperset(initials))

    def _fit(self, hit: Hit, blocked: list[tuple[str, Range]]) -> Iterator[Hit]:
        """The hit with the names that are written like the text, if any; the editor's blockers are heeded here."""
        scene = self._scene
        names = tuple([n for n in hit.names if scene.fits(n, hit) and (n.level is Level.STRONG or scene.admits(n, hit))])
        if not names:
            return
        if not (blocked or self._taken):
            yield hit if len(names) == len(hit.names) else Hit(hit.start, hit.end, names)
            return
        span = scene.span(hit)
        for entity, (start, end) in blocked:
            if start <= span[0] and span[1] <= end and any(n.entity == entity for n in names):
                names = tuple(n for n in names if n.entity != entity)
                longer = scene.text.plain[start:end]
                reason = f"inside “{longer}”, which the registry lists under “not”"
                self._skipped.append(Skipped(*span, scene.text.plain[span[0] : span[1]], (entity,), reason, SkipCause.EDITOR))
        if names and not any(a < span[1] and span[0] < b for a, b in self._taken):
            yield hit if len(names) == len(hit.names) else Hit(hit.start, hit.end, names)

    def _blocked(self) -> list[tuple[str, Range]]:
        words = self._scene.words
        return [(n.entity, self._scene.span(h)) for h in self._index.blockers.hits(words) for n in h.names]

    def _heads(self, evidence: Evidence) -> Iterator[tuple[str, Name]]:
        """The last words of bodies that are named in full, where the registry lists them as another's name: “the Congress”, after
        the Velm National Congress."""
        for entity in sorted(evidence.named):
            full = self._index.entities[entity].name
            words = split_name(full.removeprefix("The ")) if self._is_body(entity) else None
            if words is None or len(words) < 2 or words.cases[-1] is not Case.CAPITAL:
                continue
            last = words.keys[-1]
            if fold(full.split()[-1]) != last:  # Velm-Arden
                continue
            others = (n for n in self._index.gazetteer.get(last) if n.entity in self.called and n.entity != entity)
            if any(n.level is Level.STRONG and self._is_body(n.entity) for n in others):
                yield last, Name(entity, full.split()[-1], Surface.SHORT_FORM, Level.FULL, full, (Case.CAPITAL,))

    def _is_body(self, entity: str) -> bool:
        profile = self._index.profiles[entity]
        return profile.kind == "thing" and not profile.team

    def local(self, evidence: Evidence) -> Iterator[Hit]:
        """The forms that need the full name of their entity in the text, for those that have it."""
        gazetteer = Gazetteer()
        for entity in sorted(evidence.named):
            for key, first, name in self._index.local(entity):
                if first in self._scene.vocabulary:
                    gazetteer.put(key, first, name)
        for last, name in self._heads(evidence):
            gazetteer.put(last, last, name)
        for word, introduced, long in sorted(evidence.introduced.values(), key=lambda found: found[0]):
            if introduced is not None:
                raw = self._scene.words.raw(word)
                gazetteer.add(introduced, raw, Surface.ABBREVIATION, Level.FULL, long)
        for hit in gazetteer.hits(self._scene.words) if len(gazetteer) else ():
            if not _opens_with_article(hit) or is_acting(self._scene, hit.end):
                yield from self._fit(hit, [])
