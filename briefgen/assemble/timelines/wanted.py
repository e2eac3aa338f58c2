"""Which sentences of an article matter to the timelines of the site: an edit that touches no other leaves all entries as they are,
but for their places in the text.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.assemble.timelines.candidates import REPEATED, Candidate
from briefgen.assemble.timelines.encoding import without_place
from briefgen.assemble.timelines.event_index import EventIndex
from briefgen.assemble.timelines.news import OPENING
from briefgen.assemble.timelines.stored import Candidates
from briefgen.assemble.timelines.told import Places
from briefgen.assemble.timelines.weights import WEIGHTS
from briefgen.config import TimelineSettings
from briefgen.digests import digest
from briefgen.model import DatedPassage, Event
from briefgen.software import software
from briefgen.store import Store

SHELF = "shares"


@dataclass(frozen=True, slots=True)
class Share:
    """What one article gives to the timelines of the site: the digest of all that goes into them but for the places of its
    sentences, and those places."""

    digest: str
    places: tuple[int, ...]


class Wanted:
    """The candidates that may become an entry or a part of one: good enough, pinned or dropped by the editor, quoted by an account,
    or of the day of an event with which they have a word in common.
    """

    def __init__(
        self, events: tuple[Event, ...], accounts: Mapping[str, Iterable[DatedPassage]], settings: TimelineSettings
    ) -> None:
        self.index = EventIndex(events, accounts)
        self._least = round(settings.threshold - WEIGHTS[REPEATED][0], 4)  # as scores are rounded
        self._named = frozenset((*settings.pin, *settings.drop))
        self._asked = digest(events, settings)
        self._accounts: dict[str, list[tuple[str, DatedPassage]]] = {}
        for event, passages in accounts.items():
            for dated in passages:
                self._accounts.setdefault(dated.passage.article, []).append((event, dated))

    def of(self, found: Candidates) -> Iterator[Candidate]:
        """The wanted ones among the candidates of an article, in text order."""
        return filter(self._is_wanted, found.read())

    def _is_wanted(self, candidate: Candidate) -> bool:
        passage = candidate.dated.passage
        return (
            candidate.score >= self._least
            or candidate.id in self._named
            or bool(self.index.quoting(passage.article, passage.number))
            or self.index.may_be_told(candidate.value, candidate.stems)
        )

    def shares(self, candidates: Mapping[str, Candidates], store: Store) -> dict[str, Share]:
        """The share of each article, from the store where neither its candidates nor events, accounts or settings are others."""
        kept = {name: (key, value) for name, key, value in store.entries(SHELF)}
        shares = {article: self.share(article, found, store, kept.get(article)) for article, found in candidates.items()}
        store.tidy(SHELF, candidates.keys())
        return shares

    def share(self, article: str, found: Candidates, store: Store, kept: tuple[bytes, bytes] | None) -> Share:
        """The share of one article; `kept` is what the store has under its id."""
        accounts = self._accounts.get(article, [])
        key = digest(software(), found.digest, self._asked.hex(), accounts)
        share = read_share(kept[1]) if kept is not None and kept[0] == key else None
        if share is None:
            share = self._made(found, accounts)
            store.put(SHELF, article, key, json.dumps([share.digest, share.places]).encode())
        return share

    def _made(self, found: Candidates, accounts: Sequence[tuple[str, DatedPassage]]) -> Share:
        wanted = list(self.of(found))
        numbers = [candidate.dated.passage.number for candidate in wanted]
        told = [without_place(candidate) for candidate in wanted]
        # where a sentence stands tells only whether it opens its article, and whether it is right behind another
        beside = [(before + 1 == number, number <= OPENING) for before, number in pairwise([0, *numbers])]
        others = sorted({dated.passage.number for _, dated in accounts})
        quoted = []
        for event, dated in accounts:
            rank = bisect_left(numbers, dated.passage.number)
            here = rank < len(numbers) and numbers[rank] == dated.passage.number
            quoted.append((event, rank, here, others.index(dated.passage.number), dated[1:]))
        passages = [*(candidate.dated.passage for candidate in wanted), *(dated.passage for _, dated in accounts)]
        return Share(digest(told, beside, sorted(found.speaks), quoted).hex(), tuple([passage.number for passage in passages]))


def places_of(shares: Mapping[str, Share]) -> Places:
    return {article: share.places for article, share in shares.items() if share.places}


def read_share(value: bytes) -> Share | None:
    """The share that was kept; None where it was not written so."""
    try:
        said, places = json.loads(value)
        return Share(str(said), tuple(map(int, places)))
    except (ValueError, TypeError):
        return None  # not what was written: as good as nothing
