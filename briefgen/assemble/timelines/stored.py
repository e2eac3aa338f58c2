"""What timelines are made of, from the store: the candidates of each article, where neither it nor what was found in it has
changed; the entries of the site, where no candidate and no event has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate, speaks_of
from briefgen.assemble.timelines.encoding import as_json, decoded, decoded_entry, encoded, encoded_entry, from_json
from briefgen.assemble.timelines.told import Places, Told
from briefgen.assemble.timelines.views import Entries, timeline
from briefgen.crew import crew_size, shared
from briefgen.dates import DateValue
from briefgen.digests import digest
from briefgen.model import Entry, Importance, Timeline
from briefgen.profile import counted
from briefgen.software import software
from briefgen.store import Store

CANDIDATES, ENTRIES = "candidates", "entries"
"""Shelves of the store: the candidates of articles by their ids; the entries of the site."""

SITE = "site"

Types = Mapping[str, str]
"""The types of entities by id."""
Find = Callable[[ArticleText, Types], Iterable[Candidate]]


class Candidates:
    """The candidates of an article, as they are kept: read when they are asked for. `digest` tells whether they are others,
    `speaks` has the days of which they speak.
    """

    def __init__(self, value: bytes, again: Callable[[], Iterable[Candidate]]) -> None:
        self.digest = blake2b(value, digest_size=16).hexdigest()
        self._value = value
        self._again = again

    @classmethod
    def written(cls, found: Iterable[Candidate]) -> bytes:
        found = list(found)
        speaks = sorted({day for candidate in found if (day := speaks_of(candidate))})
        return as_json(speaks) + b"\n" + as_json([encoded(candidate) for candidate in found])

    @property
    def speaks(self) -> frozenset[str]:
        try:
            return frozenset(from_json(self._value.split(b"\n", 1)[0]))
        except (ValueError, TypeError):
            return frozenset(day for candidate in self._again() if (day := speaks_of(candidate)))

    def read(self) -> list[Candidate]:
        """All of them, in text order; found again where what was kept was not written so."""
        try:
            return list(map(decoded, from_json(self._value.split(b"\n", 1)[1])))
        except (ValueError, TypeError, LookupError):
            return list(self._again())


def candidates_of(texts: Mapping[str, ArticleText], types: Types, store: Store, find: Find) -> dict[str, Candidates]:
    """The candidates that `find` finds in each article; by several processes where many are to be looked through."""
    found: dict[str, Candidates | None] = {}
    waiting: list[tuple[ArticleText, Types, bytes]] = []
    for article, text in texts.items():
        ids = {entity for here in text.named for entity in here}
        named = {entity: types[entity] for entity in sorted(ids) if entity in types}
        key = digest(software(), text.article, text.body, named)
        found[article] = known = _recalled(text, named, key, store, find)
        counted(CANDIDATES, known is not None)
        if known is None:
            waiting.append((text, named, key))

    def work(number: int) -> bytes:
        text, types_here, _ = waiting[number]
        return Candidates.written(find(text, types_here))

    size = crew_size([text.outline.length for text, _, _ in waiting])
    made = shared(work, len(waiting), size) if size > 1 else map(work, range(len(waiting)))
    for (text, types_here, key), value in zip(waiting, made, strict=True):
        store.put(CANDIDATES, text.article.id, key, value)
        found[text.article.id] = _read_later(value, text, types_here, find)
        store.remember(CANDIDATES, text.article.id, key, found[text.article.id])
    return {article: candidates for article, candidates in found.items() if candidates is not None}


def _recalled(text: ArticleText, named: Types, key: bytes, store: Store, find: Find) -> Candidates | None:
    """The candidates of an article as a store that lives on remembers them, else as they were kept."""
    found: Candidates | None = store.recall(CANDIDATES, text.article.id, key)
    value = None if found is not None else store.get(CANDIDATES, text.article.id, key)
    if value is not None:
        found = _read_later(value, text, named, find)
        store.remember(CANDIDATES, text.article.id, key, found)
    return found


def _read_later(value: bytes, text: ArticleText, named: Types, find: Find) -> Candidates:
    return Candidates(value, lambda: find(text, named))


def entries_of(key: bytes, places: Places, store: Store, join: Callable[[], Told]) -> Entries:
    """All entries of the site as `join` makes them; `key` is the digest of all that they depend on, but for the program and for the
    `places` of their sentences.
    """
    key = digest(software(), key.hex())
    found: Entries | None = store.recall(ENTRIES, SITE, (key, places))
    if found is None:
        told = _told(store.get(ENTRIES, SITE, key), places)
        counted(ENTRIES, told is not None)
        if told is None:
            told = join()
            store.put(ENTRIES, SITE, key, _told_encoded(told, places))
        found = Entries(told)
        store.remember(ENTRIES, SITE, (key, places), found)
    return found


def _told(value: bytes | None, places: Places) -> Told | None:
    """The entries that were kept, their sentences where they are now; None where there are none, or they were not written so."""
    try:
        if value is None:
            return None
        where, who_and_which, *lines = value.split(b"\n")
        before, (taking_part, proposed) = from_json(where), from_json(who_and_which)
        entries = list(map(decoded_entry, from_json(b"[" + b",".join(lines) + b"]")))
        who = {(article, number): frozenset(ids) for article, number, ids in taking_part}
        return replace(_of_entries(entries), taking_part=who, proposed=frozenset(proposed)).moved(before, places)
    except (ValueError, TypeError, LookupError):
        return None


def _of_entries(entries: Iterable[Entry]) -> Told:
    entries = list(entries)
    return Told(tuple(e for e in entries if e.event), tuple(e for e in entries if not e.event), {}, frozenset())


def _told_encoded(told: Told, places: Places) -> bytes:
    """A line of the places, one of what else is not in entries, then one for each entry."""
    taking_part = [(article, number, sorted(who)) for (article, number), who in told.taking_part.items()]
    head = as_json(places), as_json([taking_part, sorted(told.proposed)])
    return b"\n".join([*head, *(as_json(encoded_entry(entry)) for entry in (*told.events, *told.sentences))])


def kept_timeline(
    article: str, entities: Collection[str], told: DateValue | None, store: Store, now: Callable[[str], Sequence[int]]
) -> Timeline | None:
    """The timeline of one article (see `Entries.of_article`), of the entries as they were kept; None where they are not.

    `now` gives the places of an article's sentences.
    """
    kept = store.entry(ENTRIES, SITE)
    if kept is None:
        return None
    wanted = as_json(article), as_json(Importance.KEY)
    try:
        where, _, *lines = kept[1].split(b"\n")
        before: Places = from_json(where)
        entries = [decoded_entry(from_json(line)) for line in lines if any(words in line for words in wanted)]
        shown = Entries(_of_entries(entries)).of_article(article, entities, told)
        entries = [*shown.entries, *shown.undated]
        about = {dated.passage.article for entry in entries for dated in (*entry.passages, *entry.also)}
        moved = _of_entries(entries).moved({known: before[known] for known in about}, {known: now(known) for known in about})
        return timeline((*moved.events, *moved.sentences))
    except (ValueError, TypeError, LookupError):
        return None
