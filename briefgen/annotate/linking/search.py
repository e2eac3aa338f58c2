"""Linking one text: evidence, then decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.linking import confidence, metonyms
from briefgen.annotate.linking.boundaries import longer_name, stands_free
from briefgen.annotate.linking.candidates import Finder, longest, merged
from briefgen.annotate.linking.decide import Court
from briefgen.annotate.linking.evidence import Evidence, Stranger
from briefgen.annotate.linking.extents import extent
from briefgen.annotate.linking.firms import tells_firm
from briefgen.annotate.linking.index import Index
from briefgen.annotate.linking.introductions import introductions
from briefgen.annotate.linking.kinship import surnames_of_kin
from briefgen.annotate.linking.names import Hit, Level, Name, Surface
from briefgen.annotate.linking.namings import Namings
from briefgen.annotate.linking.neighbourhood import Kinds, Neighbourhood
from briefgen.annotate.linking.offices import has_office, titles_before
from briefgen.annotate.linking.overrides import set_by_editor
from briefgen.annotate.linking.refusals import Refusal, refusal
from briefgen.annotate.linking.rivals import Choice, choose
from briefgen.annotate.linking.roles import Reference
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.tagged import tagged_names
from briefgen.annotate.linking.things import of_a_family
from briefgen.annotate.occurrences import Range
from briefgen.model import Mention, SkipCause, Skipped

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Search:
    """The search for names in one text; `title` is the evidence of what stands above it."""

    def __init__(self, index: Index, scene: Scene, doc: Doc | None, threshold: float, title: Evidence | None = None) -> None:
        self._index = index
        self._scene = scene
        self._threshold = threshold
        self._evidence = Evidence()
        self._longer: dict[Hit, str] = {}
        known = {id_: frozenset(e.stands_for) for id_, e in index.entities.items()} if scene.context.links.set else {}
        self._mentions, self._skipped = set_by_editor(scene.text, scene.context.links, known)
        self._finder = Finder(index, scene, [(m.start, m.end) for m in self._mentions], self._skipped)
        self._court = Court(scene, self._evidence, index.profiles, tagged_names(doc))
        self._namings = Namings(index, scene, self._evidence, self._court)
        if title is not None:
            self._namings.by_title(title)

    def result(self) -> tuple[tuple[Mention, ...], tuple[Skipped, ...]]:
        if len(self._scene.words):
            chosen, unsupported = self._candidates()
            offices = self._offices(chosen)
            inside = {word for reference in offices for word in range(reference.hit.start, reference.hit.end)}
            for hit in chosen:
                if hit.start not in inside:
                    self._decide(hit)
            for hit in unsupported:
                if hit.start not in inside:
                    self._skip_unsupported(hit)
            for reference in offices:
                self._decide_office(reference)
        order = lambda span: (span.start, span.end, span.reason)  # noqa: E731
        return tuple(sorted(self._mentions, key=order)), tuple(sorted(set(self._skipped), key=order))

    def evidence(self) -> Evidence:
        """What the text says of its names before any of them is decided."""
        if len(self._scene.words):
            self._fitting()
        return self._evidence

    def _fitting(self) -> list[Hit]:
        """The hits that need no full name beside them, after what is sure of them has been noted."""
        fitting = list(self._finder.fitting())
        self._gather(longest(h for h in fitting if any(n.level is not Level.FULL for n in h.names)), fitting)
        return fitting

    def _candidates(self) -> tuple[list[Hit], list[Hit]]:
        """The hits to decide, and those that lack the full name they are short for."""
        fitting = self._fitting()
        hits = [*fitting, *self._finder.local(self._evidence)]
        supported = [h for h in hits if self._is_supported(h)]
        chosen = longest(merged(supported))
        taken = {word for h in chosen for word in range(h.start, h.end)}
        left = [h for h in hits if taken.isdisjoint(range(h.start, h.end))]
        unsupported = [h for h in longest(hits) if taken.isdisjoint(range(h.start, h.end))] if left else []
        around = Neighbourhood.of(chosen)
        self._mark_longer(chosen, around)
        self._mark_longer(unsupported, around)
        self._namings.strangers([*chosen, *unsupported], self._longer)
        return chosen, unsupported

    def _gather(self, sure: list[Hit], fitting: list[Hit]) -> None:
        """Note who is named for certain: by a name that means one entity, and is not a part of a longer one."""
        self._namings.by_editor(self._mentions, self._finder.called)
        titled = [hit for hit in fitting if self._namings.is_titled(hit)]
        self._mark_longer([*sure, *titled], Neighbourhood.of(sure))
        certain, contested = [], []
        for hit in sure:
            entities = {n.entity for n in hit.names}
            if hit in self._longer or not any(n.level is Level.STRONG for n in hit.names):
                continue
            if len(entities) > 1:
                contested.append(hit)
            elif self._court.is_full(hit, entity := entities.pop()):
                self._evidence.name(entity, hit.start, self._court.key(hit), self._scene.written(hit))
                certain.append((hit, entity))
                self._namings.companion(hit, entity, self._finder.called)
        self._namings.titled(hit for hit in titled if hit not in self._longer)
        self._evidence.introduced = introductions(self._scene, certain)
        for hit in contested:
            self._weigh_namesakes(hit)
        self._longer.clear()

    def _weigh_namesakes(self, hit: Hit) -> None:
        """A full name that several people have names one of them if the text tells which; if not, it bars others of the surname. So
        does the whole name of a body, and that of a firm which is a person's, too, where the words around tell of firms."""
        key, profiles = self._court.key(hit), self._index.profiles
        people = [profiles[n.entity] for n in hit.names if profiles[n.entity].person and self._court.is_full(hit, n.entity)]
        body = hit.end - hit.start > 1 and all(profiles[n.entity].kind == "thing" for n in hit.names)
        if not (people or body or tells_firm(hit, profiles, self._scene)) or self._refusal(hit, self._scene.span(hit)):
            return
        claim = self._chosen(hit).claim
        if claim is not None:
            if profiles[claim.name.entity].person or not people:
                self._evidence.name(claim.name.entity, hit.start, key, self._scene.written(hit))
            return
        for surname in sorted({s for p in people for s in p.surnames if f" {s} " in f" {key} "}):
            stranger = Stranger(hit.start, self._scene.written(hit), several=True)
            self._evidence.meet(surname, stranger)

    def _is_supported(self, hit: Hit) -> bool:
        named = self._evidence.named
        if any(n.level is not Level.FULL or n.entity in named or n.entity == self._scene.context.subject for n in hit.names):
            return True
        return any(n.surface is Surface.SURNAME for n in hit.names) and has_office(titles_before(self._scene, hit.start))

    def _mark_longer(self, hits: list[Hit], around: Neighbourhood) -> None:
        profiles = self._index.profiles
        for hit in hits:
            if stands_free(self._scene, hit):
                continue
            of = [profiles[n.entity] for n in hit.names]
            thing = any(not (p.person or p.place) for p in of)
            kinds = Kinds(any(p.person for p in of), any(p.place for p in of), thing)
            longer = longer_name(self._scene, hit, kinds, around)
            if longer is not None:
                self._longer[hit] = longer

    def _decide(self, hit: Hit) -> None:
        span = self._scene.span(hit)
        refused = self._refusal(hit, span)
        if refused is not None:
            self._skip(span, _entities(hit), refused)
            return
        choice = self._chosen(hit)
        several = self._family(hit, choice)
        if several:
            self._skip(span, choice.candidates, Refusal(SkipCause.UNSURE, several))
        elif choice.claim is None:
            if choice.ambiguous:
                self._namings.undecided(hit)
            cause = SkipCause.AMBIGUOUS if choice.ambiguous else SkipCause.UNSURE
            self._skip(span, choice.candidates, Refusal(cause, choice.reason))
        else:
            self._link(hit, choice.claim.name, choice.score, choice.reason)

    def _family(self, hit: Hit, choice: Choice) -> str:
        """What makes a name that of several people, of whom none is meant: “the Lund family” is no question."""
        people = all(self._index.profiles[n.entity].person for n in hit.names)
        told = of_a_family(self._scene, hit) if people and choice.claim is None and choice.ambiguous else ""
        return (
            f"surname of {' or '.join(sorted({f'“{n.full}”' for n in hit.names}))}, but {told}" if told.endswith("several") else ""
        )

    def _chosen(self, hit: Hit) -> Choice:
        """The entity that is meant; where several may be, the reason names them."""
        choice = choose(self._court.claims(hit), self._index.profiles, self._evidence.named, self._threshold)
        if choice.claim is None and choice.ambiguous:
            names = " or ".join(f"“{self._index.entities[id_].name}” ({id_})" for id_ in choice.candidates)
            return choice._replace(reason=f"may be {names}; {choice.reason}")
        return choice

    def _offices(self, chosen: list[Hit]) -> list[Reference]:
        """Offices that stand for their holder, where no listed name covers the words."""
        covered = {word for hit in chosen if hit.end - hit.start > 1 for word in range(hit.start, hit.end)}
        return [
            reference
            for reference in self._index.roles.references(self._scene)
            if not covered.intersection(range(reference.hit.start, reference.hit.end))
            and not any(m.start < end and start < m.end for start, end in [self._scene.span(reference.hit)] for m in self._mentions)
        ]

    def _decide_office(self, reference: Reference) -> None:
        span, holders = self._scene.span(reference.hit), reference.holders
        refused = self._refusal(reference.hit, span)
        if refused is not None or not reference.sure or self._threshold > confidence.ROLE:
            self._skip(span, holders, refused or Refusal(SkipCause.UNSURE, reference.reason))
            return
        text = self._scene.text.plain[span[0] : span[1]]
        self._mentions.append(Mention(*span, text, holders[0], confidence.ROLE, reference.reason, Surface.ROLE.value))

    def _refusal(self, hit: Hit, span: Range) -> Refusal | None:
        return refusal(hit, span, self._court.key(hit), self._scene, self._longer, self._evidence.introduced)

    def _link(self, hit: Hit, name: Name, score: float, reason: str) -> None:
        start, end = extent(hit, name, self._scene, self._index)
        text = self._scene.text.plain[start:end]
        entity, via = name.entity, None
        if name.surface is Surface.SURNAME:
            self._evidence.bare[entity] = self._evidence.bare.get(entity, 0) + 1
            self._evidence.bare_at[entity] = hit.start
        elif name.surface is Surface.GIVEN_NAME and not surnames_of_kin(self._scene, hit.start):
            self._evidence.by_given[entity] = hit.start
        entities = self._index.entities
        meant = metonyms.government(self._scene, hit, entities[entity], entities, self._evidence.named)
        if meant is not None:
            entity, via, why = meant
            reason = f"{reason}, for {entities[entity].name}: {why}" if via else f"{reason}, the place: {why}"
        self._mentions.append(Mention(start, end, text, entity, round(score, 3), reason, name.surface.value, via))

    def _skip_unsupported(self, hit: Hit) -> None:
        """A short form without its full name, or of a name that somebody else has in this text."""
        span = self._scene.span(hit)
        refused = self._refusal(hit, span)
        if refused is None:
            names = " or ".join(sorted({f"“{n.full}”" for n in hit.names}))
            stranger = self._evidence.stranger_before(self._court.key(hit), hit.start)
            lacking = f"but {stranger.told}" if stranger is not None else "not named in full"
            cause = SkipCause.SHORT if stranger is None else SkipCause.UNSURE
            refused = Refusal(cause, f"{hit.names[0].surface} of {names}, {lacking}")
        self._skip(span, _entities(hit), refused)

    def _skip(self, span: Range, candidates: tuple[str, ...], refused: Refusal) -> None:
        words = self._scene.text.plain[span[0] : span[1]]
        self._skipped.append(Skipped(span[0], span[1], words, candidates, refused.reason, refused.cause))


def _entities(hit: Hit) -> tuple[str, ...]:
    return tuple(sorted({name.entity for name in hit.names}))
