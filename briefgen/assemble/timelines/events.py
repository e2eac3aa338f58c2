"""The editor's events: each absorbs the sentences that tell of it, and never moves."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import WHOLE_DAY, is_fine
from briefgen.assemble.timelines.event_index import DatedEvent, EventIndex, agree, is_short, taking_part
from briefgen.assemble.timelines.kinds import kinds
from briefgen.assemble.timelines.stems import Rarity, stems
from briefgen.dates import DateValue
from briefgen.days import FIRST_DAY
from briefgen.model import Annotated, Basis, DatedPassage, Entry, Event

ALIKE = 0.3
"""Cosine of stems with the title from which a sentence of the same day and a participant tells of an event."""
SAID_AGAIN = 0.45
"""… and from which a report that was filed the day after does."""
COVERED = 0.6
"""Share of a title's stems that are enough on its very day, where a sentence names no participant."""
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
            if text is not None and passage is not None:
                value = DateValue.parse(account.says["date"]) if "date" in account.says else None
                passages[event.id].append(DatedPassage(passage, text.words(passage.number - 1), "", value, Basis.EDITOR))
    return passages


class Absorber:
    """Finds the event that a sentence tells of: one whose account quotes it; else by date, participants and words."""

    def __init__(self, index: EventIndex, rarity: Rarity) -> None:
        self._index = index
        self._rarity = rarity

    def event_of(self, candidate: Candidate) -> Event | None:
        """The event; None where none fits, or two fit alike."""
        quoting = self._index.quoting(candidate.dated.passage.article, candidate.dated.passage.number)
        for event in quoting:
            agrees = event.date is not None and agree(event.date, candidate.value)
            if agrees or (len(quoting) == 1 and not (candidate.part and event.date)):
                return event
        if candidate.value.earliest is None:
            return None
        fitting = []
        for known in self._index.agreeing(candidate.value):
            strength = self._strength(candidate, known)
            if strength:
                fitting.append((strength, known.event))
        if not fitting and candidate.dated.basis is Basis.DATELINE:
            fitting = self._filed_after(candidate)
        if not fitting and not (candidate.undated or candidate.says):
            fitting = self._recalled(candidate)
        fitting.sort(key=lambda pair: (-pair[0], pair[1].id))
        if not fitting or (len(fitting) > 1 and fitting[0][0] == fitting[1][0]):
            return None
        return fitting[0][1]

    def _filed_after(self, candidate: Candidate) -> list[tuple[float, Event]]:
        """The events of the day before that a report says again: it was filed the day after."""
        first = candidate.value.earliest
        if first is None or not is_fine(candidate.value) or first == FIRST_DAY:
            return []
        before = DateValue.of_day(first.before)
        found = []
        for known in self._index.agreeing(before):
            alike = self._rarity.cosine(candidate.stems, known.stems)
            who = len(known.actors.intersection(candidate.entities))
            if who and is_fine(known.date) and alike >= SAID_AGAIN:
                found.append((who + alike, known.event))
        return found

    def _recalled(self, candidate: Candidate) -> list[tuple[float, Event]]:
        """The event that a sentence recalls by its week, month or year, where it is the only one of that time that fits: the act is
        of a kind with what its title says, and in a year so are the words; the sentence is about who took part.
        """
        done, named = kinds(candidate.acts), set(candidate.entities)
        found = []
        for known in self._index.within(candidate.value):
            who = len(named & known.actors)
            about = who > 1 or (who and named <= known.actors)
            alike = is_short(candidate.value) or self._rarity.cosine(candidate.stems, known.stems) >= ALIKE
            if about and alike and not done.isdisjoint(known.kinds):
                found.append((float(who), known.event))
        return found if len(found) == 1 else []

    def alike(self, candidate: Candidate, event: Event) -> float:
        """How much the words of a sentence are those of an event's title."""
        return self._rarity.cosine(candidate.stems, stems(event.title))

    def _strength(self, candidate: Candidate, known: DatedEvent) -> float:
        """How well a sentence fits an event with whose date its own agrees; 0: it tells of something else."""
        who = len(known.actors.intersection(candidate.entities))
        alike = max(self._rarity.cosine(candidate.stems, words) for words in (known.stems, *known.accounts))
        same_date = candidate.value == known.date or (is_fine(candidate.value) and is_fine(known.date))
        if not same_date and _does_something_else(candidate, known):
            return 0.0
        if candidate.undated or candidate.says or not who:
            # No date of its own, words about something, or nobody named: its words alone must say which event it means.
            covered = same_date and not who and _covers(candidate.stems, known.stems)
            enough = covered or (alike >= ALIKE and (who > 0 or same_date))
        else:
            shared = len(candidate.stems & known.stems)
            enough = alike >= ALIKE or shared >= SHARED_STEMS or (same_date and shared > 0 and who > 1)
        return who + alike if enough else 0.0


def _does_something_else(candidate: Candidate, known: DatedEvent) -> bool:
    """“Lund was elected in May” tells nothing of an event of May titled “Police arrest Lund”, whatever names they share."""
    done = kinds(candidate.acts)
    return bool(done and known.kinds) and done.isdisjoint(known.kinds)


def _covers(words: frozenset[str], title: frozenset[str]) -> bool:
    """Whether a sentence, however long, has most words of a title."""
    shared = len(words & title)
    return shared > SHARED_STEMS and shared >= COVERED * len(title)


def event_entry(
    event: Event, accounts: Iterable[DatedPassage], absorbed: Iterable[DatedPassage], going_on: Iterable[DatedPassage] = ()
) -> Entry:
    """The entry of an event, with each sentence that tells of it once. What an account says of its date comes before what was
    read.
    """
    passages: dict[tuple[str, int], DatedPassage] = {}
    said = {(d.passage.article, d.passage.number): d for d in accounts}
    for dated in absorbed:
        key = (dated.passage.article, dated.passage.number)
        account = said.get(key)
        passages[key] = dated if account is None else _with_wording(account, dated, event.date)
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
        within_day=(_minutes(event.date), 0),
        also=tuple(d for d in going_on if (d.passage.article, d.passage.number) not in passages),
    )


def _minutes(date: DateValue | None) -> int:
    """Minutes into the day of an event that has an hour or begins with one: in UTC where it says its zone, as dates compare."""
    begins = date.first if date and date.first else date
    moment = begins.moment if begins else None
    if moment is None:
        return WHOLE_DAY
    zone = moment.utcoffset() or dt.timedelta()
    return 60 * moment.hour + moment.minute - int(zone.total_seconds() // 60)


def _with_wording(account: DatedPassage, read: DatedPassage, event: DateValue | None) -> DatedPassage:
    """An account's passage with the date that was read there, where that is what the account, or else the event, says."""
    said = account.value or event
    if said is None or read.value is None or not agree(said, read.value):
        return account
    basis = account.basis if account.value else read.basis
    return account._replace(wording=read.wording, value=account.value or read.value, basis=basis, means=read.means)
