"""Candidates and the editor's events joined into entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate, seen_together
from briefgen.assemble.timelines.dating import is_fine
from briefgen.assemble.timelines.density import most_of, within_density
from briefgen.assemble.timelines.entry import sentence_entry
from briefgen.assemble.timelines.event_index import A_MONTH, EventIndex, taking_part
from briefgen.assemble.timelines.events import ALIKE, Absorber, account_passages, event_entry
from briefgen.assemble.timelines.finding import of_article
from briefgen.assemble.timelines.merging import merged
from briefgen.assemble.timelines.stems import Rarity, stems
from briefgen.assemble.timelines.stored import CANDIDATES, Candidates, candidates_of, entries_of
from briefgen.assemble.timelines.told import Told
from briefgen.assemble.timelines.views import Entries
from briefgen.assemble.timelines.wanted import Wanted, places_of
from briefgen.config import TimelineSettings
from briefgen.dates import DateValue
from briefgen.digests import digest
from briefgen.model import Annotated, DatedPassage, Event
from briefgen.store import Store


def build_entries(annotated: Annotated, texts: Mapping[str, ArticleText], settings: TimelineSettings, store: Store) -> Entries:
    """Every event has an entry; a sentence that no event absorbs has one, or a part in one, if it scores enough."""
    types = {entity.id: entity.type for entity in annotated.registry}
    candidates = candidates_of(texts, types, store, of_article)
    store.tidy(CANDIDATES, texts.keys())
    events = annotated.sources.events
    accounts = account_passages(annotated, texts)
    wanted = Wanted(events, accounts, settings)
    shares = wanted.shares(candidates, store)
    most = {article: most_of(text, settings) for article, text in texts.items()}
    asked = digest([(article, share.digest, most[article]) for article, share in shares.items()], events, settings)

    def joined() -> Told:
        return _joined(tuple(gathered(candidates, wanted)), events, accounts, most, settings, wanted.index)

    return entries_of(asked, places_of(shares), store, joined)


def gathered(candidates: Mapping[str, Candidates], wanted: Wanted) -> Iterator[Candidate]:
    """The wanted candidates of all articles, each seen beside the others."""
    return seen_together(chain.from_iterable(map(wanted.of, candidates.values())), speaking_of(candidates))


def speaking_of(candidates: Mapping[str, Candidates]) -> dict[str, set[str]]:
    """The ids of the articles that speak of a day, by its EDTF."""
    speaking: dict[str, set[str]] = defaultdict(set)
    for article, found in candidates.items():
        for day in found.speaks:
            speaking[day].add(article)
    return speaking


def _joined(
    found: Sequence[Candidate],
    events: Sequence[Event],
    accounts: Mapping[str, Sequence[DatedPassage]],
    most: Mapping[str, int],
    settings: TimelineSettings,
    index: EventIndex,
) -> Told:
    """The candidates of all articles joined with the events; `most` are the sentences that each article may give."""
    rarity = Rarity([*(c.stems for c in found), *(stems(e.title) for e in events)])
    absorber = Absorber(index, rarity)
    absorbed: dict[str, list[DatedPassage]] = defaultdict(list)
    left: list[Candidate] = []
    for candidate in found:
        event = absorber.event_of(candidate)
        if event is None:
            left.append(candidate)
        else:
            absorbed[event.id].append(candidate.dated)
    told_in = _told_in(events, accounts, absorbed)
    worth, going_on = _worth_telling(left, settings, told_in, absorber)
    told = [g for g in merged(worth, rarity) if not (any(c.id in settings.drop for c in g) or _only_goes_on(g, settings))]
    groups = within_density(told, most, settings)
    return Told(
        events=tuple(event_entry(e, accounts.get(e.id, ()), absorbed.get(e.id, ()), going_on.get(e.id, ())) for e in events),
        sentences=tuple(sentence_entry(group, settings.pin) for group in groups),
        taking_part=_taking_part(groups),
        proposed=frozenset(c.id for c in found),
    )


def _only_goes_on(group: Sequence[Candidate], settings: TimelineSettings) -> bool:
    """Whether all that is left of what is told goes on with a sentence that has no entry."""
    return all(candidate.behind and candidate.id not in settings.pin for candidate in group)


def _told_in(events: Iterable[Event], *passages: Mapping[str, Sequence[DatedPassage]]) -> dict[str, list[tuple[Event, DateValue]]]:
    """The events of a day or a few, with their dates, that each article tells of."""
    told: dict[str, list[tuple[Event, DateValue]]] = defaultdict(list)
    for event in events:
        if event.date is not None and is_fine(event.date):
            articles = {d.passage.article for by_event in passages for d in by_event.get(event.id, ())}
            for article in sorted(articles):
                told[article].append((event, event.date))
    return told


def _taking_part(groups: Iterable[Sequence[Candidate]]) -> dict[tuple[str, int], frozenset[str]]:
    """Who takes part in each sentence, in one of its clauses where it tells of several days."""
    found: dict[tuple[str, int], frozenset[str]] = {}
    for candidate in chain.from_iterable(groups):
        key = (candidate.dated.passage.article, candidate.dated.passage.number)
        found[key] = found.get(key, frozenset()) | _part(candidate)
    return found


def _part(candidate: Candidate) -> frozenset[str]:
    """Who takes part in what a sentence tells: all it names; where it only goes on reporting, those who do something in it."""
    reports_on = candidate.undated and "lead" not in candidate.features
    return frozenset(candidate.actors if reports_on else candidate.entities)


def _worth_telling(
    left: Iterable[Candidate],
    settings: TimelineSettings,
    told_in: Mapping[str, Sequence[tuple[Event, DateValue]]],
    absorber: Absorber,
) -> tuple[list[Candidate], dict[str, list[DatedPassage]]]:
    """(the candidates that may be shown: pinned ones, and those that reach the threshold; what goes on telling of events by their
    ids). Where an article tells of an event, what else it says of that day has its place there and needs no entry.
    """
    worth: list[Candidate] = []
    going_on: dict[str, list[DatedPassage]] = defaultdict(list)
    for candidate in left:
        pinned = candidate.id in settings.pin
        if not pinned and candidate.score < settings.threshold:
            continue
        event = None if pinned else _goes_on_telling(candidate, told_in.get(candidate.dated.passage.article, ()), absorber)
        if event:
            going_on[event.id].append(candidate.dated)
        else:
            worth.append(candidate)
    return worth, going_on


def _goes_on_telling(candidate: Candidate, events: Sequence[tuple[Event, DateValue]], absorber: Absorber) -> Event | None:
    """The event, told in its article, that a sentence says more of.

    It does where it reports on the event's day without a date; names that day, but no act of its own by somebody; or says of a
    longer time what the event’s title says.
    """
    for event, date in events:
        if not is_fine(candidate.value):
            if _ended_lately(candidate.value, date) and absorber.alike(candidate, event) >= ALIKE:
                return event
        elif date.contains(candidate.value):
            known = set(candidate.entities)
            acts = "event" in candidate.features and "actor" in candidate.features and not candidate.says
            if candidate.undated or (not acts and (not known or known.intersection(taking_part(event)))):
                return event
    return None


def _ended_lately(time: DateValue, date: DateValue) -> bool:
    """Whether a longer time may be what an event is about: the year whose figures came out in January, not a month of the year
    before.
    """
    return not (time.latest and date.earliest) or date.earliest.since(time.latest) <= A_MONTH
