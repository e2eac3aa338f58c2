"""Candidates and the editor's events joined into entries. An event absorbs the sentences that tell of it, and never moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate, content_words
from briefgen.dates import DateValue, Precision
from briefgen.model import Annotated, Basis, DatedPassage, Entry, Event, Status

SHARED_WORDS = 2
"""Content words a sentence must share with an event's title to be absorbed by it, beside its date and a participant."""


def build_entries(
    annotated: Annotated, texts: dict[str, ArticleText], found: Sequence[Candidate], threshold: float
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """(entries of events, entries of sentences): every event has one; a sentence that no event absorbs, if it scores enough."""
    accounts = _account_passages(annotated, texts)
    absorbed: dict[str, list[DatedPassage]] = defaultdict(list)
    left: list[Candidate] = []
    by_year = _by_year(annotated.sources.events)
    for candidate in found:
        event = _teller(candidate, by_year, accounts)
        if event is None:
            left.append(candidate)
        else:
            absorbed[event.id].append(candidate.dated)
    events = tuple(_event_entry(e, accounts.get(e.id, ()), absorbed.get(e.id, ())) for e in annotated.sources.events)
    sentences = {c.id: _sentence_entry(c, texts) for c in left if c.score >= threshold}
    return events, tuple(sentences.values())


def _account_passages(annotated: Annotated, texts: dict[str, ArticleText]) -> dict[str, list[DatedPassage]]:
    """The sentences in which the accounts of each event are quoted, dated as the account says or as the event is."""
    passages: dict[str, list[DatedPassage]] = defaultdict(list)
    for event in annotated.sources.events:
        for number, account in enumerate(event.accounts):
            anchor = annotated.account_anchors.get((event.id, number))
            passage = texts[account.article].passage_at(anchor) if anchor and account.article in texts else None
            if passage is not None:
                value = DateValue.parse(account.says["date"]) if "date" in account.says else None
                passages[event.id].append(DatedPassage(passage, "", value, Basis.EDITOR))
    return passages


@dataclass(frozen=True, slots=True)
class _Dated:
    """A dated event as candidates are compared with it: its date, its participants with its place, the words of its title."""

    event: Event
    date: DateValue
    actors: frozenset[str]
    words: frozenset[str]


def _by_year(events: Iterable[Event]) -> dict[int, list[_Dated]]:
    """Events by each year they touch. An open end counts as its beginning alone."""
    index: dict[int, list[_Dated]] = defaultdict(list)
    for event in events:
        if event.date and event.date.earliest:
            dated = _Dated(event, event.date, frozenset(_actors(event)), content_words(event.title))
            last = event.date.latest.year if event.date.latest else event.date.earliest.year
            for year in range(event.date.earliest.year, last + 1):
                index[year].append(dated)
    return index


def _actors(event: Event) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*event.participants, *((event.place,) if event.place else ()))))


def _teller(candidate: Candidate, by_year: dict[int, list[_Dated]], accounts: dict[str, list[DatedPassage]]) -> Event | None:
    """The event a sentence tells of: an account quotes it, or date, participants and words agree. None where two fit alike."""
    if candidate.value.earliest is None:
        return None
    best: list[tuple[int, Event]] = []
    for dated in by_year.get(candidate.value.earliest.year, ()):
        if any(p.passage == candidate.dated.passage for p in accounts.get(dated.event.id, ())):
            return dated.event
        strength = _agreement(candidate, dated)
        if strength:
            best.append((strength, dated.event))
    best.sort(key=lambda pair: (-pair[0], pair[1].id))
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None
    return best[0][1]


def _agreement(candidate: Candidate, event: _Dated) -> int:
    """How well a sentence agrees with an event; 0: it tells of something else."""
    finer = event.date.contains(candidate.value)
    coarser = candidate.value.contains(event.date) and candidate.value.precision is Precision.MONTH
    if not (finer or coarser):
        return 0
    who = len(event.actors.intersection(candidate.entities))
    words = len(candidate.words & event.words)
    return who + words if who and words >= SHARED_WORDS else 0


def _event_entry(event: Event, accounts: Iterable[DatedPassage], absorbed: Iterable[DatedPassage]) -> Entry:
    passages: dict[tuple[str, int], DatedPassage] = {}
    for dated in (*absorbed, *accounts):
        passages.setdefault((dated.passage.article, dated.passage.number), dated)
    return Entry(
        id=event.id,
        date=event.date,
        event=event.id,
        passages=tuple(passages[key] for key in sorted(passages)),
        entities=_actors(event),
        importance=event.importance,
        status=event.status,
    )


def _sentence_entry(candidate: Candidate, texts: dict[str, ArticleText]) -> Entry:
    told = texts[candidate.dated.passage.article].article.date
    ahead = (
        told is not None
        and told.latest is not None
        and candidate.value.earliest is not None
        and candidate.value.earliest > told.latest
    )
    status = Status.SCHEDULED if ahead else Status.REPORTED
    return Entry(candidate.id, candidate.value, None, (candidate.dated,), candidate.entities, status=status)
