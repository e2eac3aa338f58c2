"""Events with their accounts side by side."""

from __future__ import annotations

from collections.abc import Set
from itertools import combinations

from briefgen.assemble.citations import Library
from briefgen.assemble.passages import ArticleText
from briefgen.assemble.topics import topic_ids
from briefgen.dates import DateError, DateValue
from briefgen.model import Account, Annotated, Difference, Entry, Event, EventDossier, PlacedAccount, Source

UNSAID = "unsaid"
"""What an editor writes where a source does not say."""


def event_dossier(
    event: Event, entry: Entry, annotated: Annotated, texts: dict[str, ArticleText], library: Library, briefings: tuple[str, ...]
) -> EventDossier:
    """An event with each account's quote in its sentence, and what the accounts differ in."""
    placed = []
    for number, account in enumerate(event.accounts):
        anchor = annotated.account_anchors.get((event.id, number))
        text = texts.get(account.article) if account.article else None
        passage, last = text.passages_of(anchor) if text and anchor else (None, 0)
        placed.append(PlacedAccount(account, passage, last, _source(account, library)))
    return EventDossier(
        event=event,
        summary=annotated.prose.get(("event", event.id, ("summary",))),
        accounts=tuple(placed),
        differences=differences(event.accounts),
        entry=entry,
        briefings=briefings,
        topics=topic_ids(event.topics),
        sources=library.resolve(event.sources),
    )


def _source(account: Account, library: Library) -> Source | None:
    return library.get(account.source) if isinstance(account.source, str) else account.source


def differences(accounts: tuple[Account, ...]) -> tuple[Difference, ...]:
    """The points on which accounts contradict each other, in the order in which they are first named. Silence is no difference."""
    said: dict[str, dict[str, list[int]]] = {}
    for number, account in enumerate(accounts):
        for field, value in account.says.items():
            said.setdefault(field, {}).setdefault(value, []).append(number)
    return tuple(
        Difference(field, tuple((value, tuple(numbers)) for value, numbers in values.items()))
        for field, values in said.items()
        if _differ(values.keys() - {UNSAID})
    )


def _differ(values: Set[str]) -> bool:
    """Whether values exclude one another. A month and a day in it do not."""
    try:
        dates = [DateValue.parse(value) for value in values]
    except DateError:
        return len(values) > 1
    return any(not one.overlaps(other) for one, other in combinations(dates, 2))
