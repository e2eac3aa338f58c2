"""The editor's events as sentences are compared with them: by their accounts, their dates, the words of their titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from briefgen.assemble.timelines.dating import A_YEAR, is_fine
from briefgen.assemble.timelines.kinds import kinds, of_kinds
from briefgen.assemble.timelines.stems import stems
from briefgen.dates import DateValue
from briefgen.days import Day
from briefgen.model import DatedPassage, Event

A_MONTH = 31


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """A dated event as sentences are compared with it: its date, who took part and where, the stems of its title and accounts."""

    event: Event
    date: DateValue
    actors: frozenset[str]
    stems: frozenset[str]
    accounts: tuple[frozenset[str], ...]
    kinds: frozenset[int]
    """The kinds of what its title says was done."""


class EventIndex:
    """The editor's events by what sentences may have in common with them: their accounts' passages, their dates."""

    def __init__(self, events: Iterable[Event], accounts: Mapping[str, Iterable[DatedPassage]]) -> None:
        self._quoted: dict[tuple[str, int], list[Event]] = defaultdict(list)
        self._by_month: dict[int, list[DatedEvent]] = defaultdict(list)
        self._by_value: dict[str, tuple[DatedEvent, ...]] = {}
        for event in events:
            for dated in accounts.get(event.id, ()):
                self._quoted[dated.passage.article, dated.passage.number].append(event)
            if event.date and event.date.earliest:
                said = tuple(stems(account.quote) for account in event.accounts if account.quote)
                words = stems(event.title)
                known = DatedEvent(event, event.date, frozenset(taking_part(event)), words, said, kinds(of_kinds(words)))
                for month in _months(event.date.earliest, event.date.latest or replace(event.date.earliest, month=12)):
                    self._by_month[month].append(known)

    def quoting(self, article: str, number: int) -> list[Event]:
        """The events whose accounts quote a sentence."""
        return self._quoted.get((article, number), [])

    def may_be_told(self, value: DateValue, words: frozenset[str]) -> bool:
        """Whether a sentence with this date and these stems could tell of an event: it shares a stem with one of its time."""
        if value.earliest is None:
            return False
        return any(not words.isdisjoint(said) for known in self.agreeing(value) for said in (known.stems, *known.accounts))

    def agreeing(self, value: DateValue) -> tuple[DatedEvent, ...]:
        """The events with whose dates a sentence’s agrees. Many sentences have the same."""
        if value.edtf not in self._by_value:
            self._by_value[value.edtf] = tuple(known for known in self._near(value) if agree(known.date, value))
        return self._by_value[value.edtf]

    def within(self, value: DateValue) -> Iterable[DatedEvent]:
        """The events of a day or a few that lie in a longer time of a sentence: a week, a month, a year."""
        first, last = value.earliest, value.latest
        if first is None or last is None or first == last or last.since(first) > A_YEAR:
            return ()
        known = {known.event.id: known for month in _months(first, last) for known in self._by_month.get(month, ())}
        return (k for k in known.values() if is_fine(k.date) and value.contains(k.date))

    def _near(self, value: DateValue) -> Iterable[DatedEvent]:
        """The events that may agree with a sentence’s date: those of its first month, and of all its months where it is short."""
        first = value.earliest
        assert first is not None
        last = value.latest if value.latest and is_short(value) else first
        near = {known.event.id: known for month in _months(first, last) for known in self._by_month.get(month, ())}
        return (known for known in near.values() if known.date.earliest and known.date.earliest.year <= first.year)


def agree(event: DateValue, sentence: DateValue) -> bool:
    """Whether a sentence's date can be that of an event: a part of it, or the week or month that holds it."""
    return event.contains(sentence) or (sentence.contains(event) and is_short(sentence))


def _months(first: Day, last: Day) -> range:
    """The months that days touch, counted through."""
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)


def is_short(value: DateValue) -> bool:
    return bool(value.earliest and value.latest and value.latest.since(value.earliest) <= A_MONTH)


def taking_part(event: Event) -> tuple[str, ...]:
    """Who took part in an event, and where it was."""
    return tuple(dict.fromkeys((*event.participants, *((event.place,) if event.place else ()))))
