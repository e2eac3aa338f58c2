"""Candidates and the editor's events joined into entries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate, candidates
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.events import Absorber, account_passages, event_entry
from briefgen.assemble.timelines.merging import merged
from briefgen.assemble.timelines.stems import Rarity, stems
from briefgen.config import TimelineSettings
from briefgen.dates import DateValue
from briefgen.model import Annotated, Basis, DatedPassage, Entry, Status

FEWEST = 3
"""Dated sentences that the shortest article may give to a timeline, whatever its density."""


@dataclass(frozen=True, slots=True)
class Told:
    """All entries, and who takes part in each sentence of theirs by (article, number). `proposed` are the ids of all candidates."""

    events: tuple[Entry, ...]
    sentences: tuple[Entry, ...]
    taking_part: Mapping[tuple[str, int], frozenset[str]]
    proposed: frozenset[str]


def build_entries(annotated: Annotated, texts: Mapping[str, ArticleText], settings: TimelineSettings) -> Told:
    """Every event has an entry; a sentence that no event absorbs has one, or a part in one, if it scores enough."""
    found = candidates(texts.values(), {entity.id: entity.type for entity in annotated.registry})
    events = annotated.sources.events
    rarity = Rarity([*(c.stems for c in found), *(stems(e.title) for e in events)])
    accounts = account_passages(annotated, texts)
    absorber = Absorber(events, accounts, rarity)
    absorbed: dict[str, list[DatedPassage]] = defaultdict(list)
    left: list[Candidate] = []
    known_stories: set[str] = set()
    for candidate in found:
        event = absorber.event_of(candidate)
        if event is None:
            left.append(candidate)
            continue
        absorbed[event.id].append(candidate.dated)
        if candidate.story:
            known_stories.add(candidate.dated.passage.article)
    chosen = _chosen(left, texts, settings, known_stories)
    groups = [g for g in merged(chosen, rarity) if not any(c.id in settings.drop for c in g)]
    return Told(
        events=tuple(event_entry(e, accounts.get(e.id, ()), absorbed.get(e.id, ())) for e in events),
        sentences=tuple(_sentence_entry(group, settings.pin) for group in groups),
        taking_part={(c.dated.passage.article, c.dated.passage.number): _part(c) for c in chosen},
        proposed=frozenset(c.id for c in found),
    )


def _part(candidate: Candidate) -> frozenset[str]:
    """Who takes part in what a sentence tells: all it names; where it only goes on reporting, those who do something in it."""
    reports_on = candidate.dated.basis is Basis.DATELINE and "lead" not in candidate.features
    return frozenset(candidate.actors if reports_on else candidate.entities)


def _chosen(
    left: Iterable[Candidate], texts: Mapping[str, ArticleText], settings: TimelineSettings, known_stories: Collection[str]
) -> list[Candidate]:
    """The candidates that are shown: pinned ones, and of each article the best that reach the threshold, up to its density.

    Where an event has absorbed an article's story, what the article goes on to report has its place there and needs no entry.
    """
    by_article: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in left:
        pinned = candidate.id in settings.pin
        goes_on = candidate.dated.basis is Basis.DATELINE and candidate.dated.passage.article in known_stories
        if pinned or (candidate.score >= settings.threshold and not goes_on):
            by_article[candidate.dated.passage.article].append(candidate)
    chosen: list[Candidate] = []
    for article, here in by_article.items():
        most = max(FEWEST, ceil(settings.density * len(texts[article].body.text.plain.split()) / 1000))
        counted = [c for c in here if not (c.headed or c.story or c.id in settings.pin)]
        kept = {c.id for c in sorted(counted, key=lambda c: (-c.score, c.dated.passage.number))[:most]}
        chosen += [c for c in here if c.id in kept or c not in counted]
    return chosen


def _sentence_entry(group: Sequence[Candidate], pinned: Collection[str]) -> Entry:
    """One entry of the sentences that tell of one event: the best in front, its other sources behind it."""
    ranked = sorted(group, key=lambda c: _rank(c, pinned))
    best = ranked[0]
    goes_on = [c for c in ranked[1:] if _goes_on(c, best)]
    sources = [best, *sorted((c for c in ranked[1:] if c not in goes_on), key=lambda c: (_filed(c), c.dated.passage.article))]
    date = _span(sources)
    return Entry(
        id=best.id,
        date=date,
        event=None,
        passages=tuple(c.dated for c in sources),
        entities=tuple(dict.fromkeys(e for c in (*sources, *goes_on) for e in c.entities)),
        status=Status.SCHEDULED if best.told and _is_ahead(date, best.told) else Status.REPORTED,
        also=tuple(c.dated for c in sorted(goes_on, key=lambda c: (c.dated.passage.article, c.dated.passage.number))),
    )


def _rank(candidate: Candidate, pinned: Collection[str]) -> tuple[object, ...]:
    """Finest precision, a date of its own, earliest publication, best score, shortest: the order of who stands for a group."""
    return (
        candidate.id not in pinned,
        not is_fine(candidate.value),
        candidate.value.sort_key[1] - candidate.value.sort_key[0],
        candidate.dated.basis is Basis.DATELINE,
        _filed(candidate),
        -candidate.score,
        candidate.words,
        candidate.id,
    )


def _filed(candidate: Candidate) -> int:
    first = candidate.told.earliest if candidate.told else None
    return first.toordinal() if first else dt.date.max.toordinal()


def _goes_on(candidate: Candidate, best: Candidate) -> bool:
    """Whether a sentence only tells more of the story of an article, without a date of its own."""
    return (candidate.story and candidate.dated.wording == best.dated.wording) or (
        candidate.story and candidate.dated.passage.article == best.dated.passage.article
    )


def _span(sources: Sequence[Candidate]) -> DateValue:
    """The date of the first source; where others name days that exclude it, the days from the first to the last."""
    date = sources[0].value
    days = [c.value for c in sources if c.dated.basis is not Basis.DATELINE and is_fine(c.value)]
    if any(not date.overlaps(other) for other in days):
        first = min(d.earliest for d in days if d.earliest)
        last = max(d.latest for d in days if d.latest)
        return DateValue.parse(f"{first.isoformat()}/{last.isoformat()}")
    return date


def _is_ahead(date: DateValue, told: DateValue) -> bool:
    return told.latest is not None and date.earliest is not None and date.earliest > told.latest
