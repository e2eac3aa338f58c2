"""The editor's events: each absorbs the sentences that tell of it, and never moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.stems import Rarity, stems
from briefgen.dates import DateValue, Precision
from briefgen.model import Annotated, Basis, DatedPassage, Entry, Event

ALIKE = 0.3
"""Cosine of stems with the title from which a sentence of the same day and a participant tells of an event."""
SHARED_STEMS = 2
"""Stems shared with the title that are enough for it, beside date and participant."""


def account_passages(annotated: Annotated, texts: Mapping[str, ArticleText]) -> dict[str, list[DatedPassage]]:
    """The sentences in which the accounts of each event are quoted, dated as the account says."""
    passages: dict[str, list[DatedPassage]] = defaultdict(list)
    for event in annotated.sources.events:
        for number, account in enumerate(event.accounts):
            anchor = annotated.account_anchors.get((event.id, number))
            text = texts.get(account.article) if account.article else None
            passage = text.passage_at(anchor) if anchor and text else None
            if passage is not None:
                value = DateValue.parse(account.says["date"]) if "date" in account.says else None
                passages[event.id].append(DatedPassage(passage, "", value, Basis.EDITOR))
    return passages


@dataclass(frozen=True, slots=True)
class _Dated:
    """A dated event as sentences are compared with it: its date, who took part and where, the stems of its title."""

    event: Event
    date: DateValue
    actors: frozenset[str]
    stems: frozenset[str]


class Absorber:
    """Finds the event that a sentence tells of: one whose account quotes it; else by date, participants and words."""

    def __init__(self, events: Iterable[Event], accounts: Mapping[str, Iterable[DatedPassage]], rarity: Rarity) -> None:
        self._rarity = rarity
        self._quoted: dict[tuple[str, int], list[Event]] = defaultdict(list)
        self._by_year: dict[int, list[_Dated]] = defaultdict(list)
        for event in events:
            for dated in accounts.get(event.id, ()):
                self._quoted[dated.passage.article, dated.passage.number].append(event)
            if event.date and event.date.earliest:
                known = _Dated(event, event.date, frozenset(taking_part(event)), stems(event.title))
                last = event.date.latest.year if event.date.latest else event.date.earliest.year
                for year in range(event.date.earliest.year, last + 1):
                    self._by_year[year].append(known)

    def event_of(self, candidate: Candidate) -> Event | None:
        """The event; None where none fits, or two fit alike."""
        quoting = self._quoted.get((candidate.dated.passage.article, candidate.dated.passage.number), [])
        for event in quoting:
            if len(quoting) == 1 or (event.date and _agree(event.date, candidate.value)):
                return event
        if candidate.value.earliest is None:
            return None
        fitting = []
        for known in self._by_year.get(candidate.value.earliest.year, ()):
            strength = self._strength(candidate, known)
            if strength:
                fitting.append((strength, known.event))
        fitting.sort(key=lambda pair: (-pair[0], pair[1].id))
        if not fitting or (len(fitting) > 1 and fitting[0][0] == fitting[1][0]):
            return None
        return fitting[0][1]

    def _strength(self, candidate: Candidate, known: _Dated) -> float:
        """How well a sentence fits an event; 0: it tells of something else."""
        if not _agree(known.date, candidate.value):
            return 0.0
        who = len(known.actors.intersection(candidate.entities))
        shared = len(candidate.stems & known.stems)
        alike = self._rarity.cosine(candidate.stems, known.stems)
        if not who or not shared:
            return 0.0
        same_day = is_fine(candidate.value) and is_fine(known.date)
        enough = alike >= ALIKE or shared >= SHARED_STEMS or (same_day and who > 1)
        if candidate.dated.basis is Basis.DATELINE:
            enough = alike >= ALIKE  # it names no date of its own: its words must say which event it means
        return who + alike if enough else 0.0


def _agree(event: DateValue, sentence: DateValue) -> bool:
    """Whether a sentence's date can be that of an event: a part of it, or the month that holds it."""
    return event.contains(sentence) or (sentence.precision is Precision.MONTH and sentence.contains(event))


def taking_part(event: Event) -> tuple[str, ...]:
    """Who took part in an event, and where it was."""
    return tuple(dict.fromkeys((*event.participants, *((event.place,) if event.place else ()))))


def event_entry(event: Event, accounts: Iterable[DatedPassage], absorbed: Iterable[DatedPassage]) -> Entry:
    """The entry of an event, with each sentence that tells of it once. What an account says of its date comes before what was
    read.
    """
    passages: dict[tuple[str, int], DatedPassage] = {}
    said = {(d.passage.article, d.passage.number): d for d in accounts}
    for dated in absorbed:
        key = (dated.passage.article, dated.passage.number)
        account = said.get(key)
        passages[key] = dated if account is None or account.value is None else _with_wording(account, dated)
    for key, dated in said.items():
        passages.setdefault(key, dated)
    return Entry(
        id=event.id,
        date=event.date,
        event=event.id,
        passages=tuple(passages[key] for key in sorted(passages)),
        entities=taking_part(event),
        importance=event.importance,
        status=event.status,
    )


def _with_wording(account: DatedPassage, read: DatedPassage) -> DatedPassage:
    """An account's passage with the wording of the date that was read there, where the two agree on it."""
    agree = account.value is not None and read.value is not None and account.value.overlaps(read.value)
    return DatedPassage(account.passage, read.wording if agree else "", account.value, account.basis)
