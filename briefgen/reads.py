"""What a page reads of the site while it is made. A page whose reads are what they were need not be made again.

A page is given a view in the place of the site: it has the same records with the same attributes, and notes which of them are asked
for. What it hands out is the site's own values, which are frozen. Whoever keeps one from page to page must ask each view for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from briefgen.digests import Digests
from briefgen.model import (
    ArticleDossier,
    BriefingDossier,
    Companion,
    EntityDossier,
    EventDossier,
    Excerpt,
    OwnPageDossier,
    PageLink,
    Passage,
    PlacedNote,
    Site,
    Timeline,
    Topic,
)
from briefgen.store import Store

KINDS: dict[type, str] = {
    ArticleDossier: "articles",
    EntityDossier: "entities",
    EventDossier: "events",
    BriefingDossier: "briefings",
    Topic: "topics",
    PlacedNote: "notes",
    OwnPageDossier: "pages",
}
"""Records that know each other by id, and the mappings of the site in which they are looked up."""

SHELF = "reads"
IDS, ANY, THERE = "*", "+", "?"
"""In the place of an attribute: which ids a mapping has and in which order; whether it has any; whether it has this one."""
EXCERPT = "excerpt"
"""The method of articles by which a page reads one of their sentences; noted with the number of it."""

ORDERED = (str, int, type(None), Timeline, Passage, Companion, PageLink)
"""Types of values in which no mapping is."""

Read = str
"""A mapping of the site, an id and an attribute, with tabs between them; the site's own attributes have no id."""


class NotedView:
    """The site as one page sees it, with what it has read so far."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.reads: dict[Read, None] = {}

    @property
    def site(self) -> Site:
        """The view in the place of a site."""
        return cast(Site, _Site(self._site, self.reads))

    def of(self, value: Any) -> Any:
        """A value with views in the place of the records in it."""
        kind = KINDS.get(type(value))
        if kind is not None:
            return _record(kind, _id(value), value, self.reads)
        if isinstance(value, (tuple, list)) and not hasattr(value, "_fields"):
            return type(value)(self.of(item) for item in value)
        if isinstance(value, dict):
            return {key: self.of(item) for key, item in value.items()}
        return value


def outline(value: Any) -> Any:
    """A value with the names of records in their place: what is known of it before anything of them is read."""
    kind = KINDS.get(type(value))
    if kind is not None:
        return [kind, _id(value)]
    if isinstance(value, (tuple, list)):
        return value if hasattr(value, "_fields") else [outline(item) for item in value]
    if isinstance(value, Mapping):
        return [[key, outline(item)] for key, item in value.items()]
    return value


def excerpt_of(read: Read) -> int | None:
    """The number of the sentence that is read; None where it is something else."""
    name, _, number = read.rpartition("\t")[2].partition(" ")
    return int(number) if name == EXCERPT else None


class Current:
    """The digests of all that pages may have read, as the site is now; each made when it is first asked for.

    A store that lives on remembers the values of the build before: to see that one is the same takes less than its digest.
    """

    def __init__(self, site: Site, store: Store, digests: Digests) -> None:
        self._site = site
        self._store = store
        self._known: dict[Read, str] = {}
        self._digests = digests

    def of(self, reads: Iterable[Read]) -> str:
        """One digest of many reads."""
        known = self._known
        try:
            return self._digests.of_text("\n".join([known[read] for read in reads]))
        except KeyError:
            for read in reads:
                if read not in known:
                    known[read] = self._digest(read)
            return self._digests.of_text("\n".join([known[read] for read in reads]))

    def _digest(self, read: Read) -> str:
        value = self._value(read)
        before = self._store.recall(SHELF, read, None)
        if before is not None and before[0] is value:
            return str(before[1])
        made = str(before[1]) if before is not None and _is_alike(before[0], value) else self._digests.told(value)
        self._store.remember(SHELF, read, None, (value, made))
        return made

    def _value(self, read: Read) -> Any:
        where, record_id, name = read.split("\t")
        if not where:
            return getattr(self._site, name)
        records: Mapping[str, Any] = getattr(self._site, where)
        if name == IDS:
            return list(records)
        if name == ANY:
            return bool(records)
        if record_id not in records:
            return ["gone"]
        if name == THERE:
            return ["there"]
        # of a sentence the whole text counts: to look at each of those that pages show, all texts would have to be read
        return getattr(records[record_id], name if excerpt_of(read) is None else "body")


def _is_alike(before: Any, value: Any) -> bool:
    """Whether two values are equal, and equality sees all that a digest does: of a mapping it does not see the order."""
    items = value if type(value) is tuple else (value,)
    return all(isinstance(item, ORDERED) for item in items) and bool(before == value)


class _Site:
    def __init__(self, site: Site, reads: dict[Read, None]) -> None:
        self._site, self._reads = site, reads

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._site, name)
        if name in KINDS.values():
            value = _Records(name, value, self._reads)
        else:
            self._reads[f"\t\t{name}"] = None
        self.__dict__[name] = value  # found there from now on: a page asks for the same thing many times
        return value


class _Records(Mapping[str, Any]):
    def __init__(self, where: str, records: Mapping[str, Any], reads: dict[Read, None]) -> None:
        self._where, self._records, self._reads = where, records, reads
        self._views: dict[str, Any] = {}

    def __getitem__(self, record_id: str) -> Any:
        view = self._views.get(record_id)
        if view is None:
            self._reads[f"{self._where}\t{record_id}\t{THERE}"] = None
            view = self._views[record_id] = _record(self._where, record_id, self._records[record_id], self._reads)
        return view

    def __contains__(self, record_id: object) -> bool:
        self._reads[f"{self._where}\t{record_id}\t{THERE}"] = None
        return record_id in self._records

    def __iter__(self) -> Iterator[str]:
        self._reads[f"{self._where}\t\t{IDS}"] = None
        return iter(self._records)

    def __len__(self) -> int:
        self._reads[f"{self._where}\t\t{IDS}"] = None
        return len(self._records)

    def __bool__(self) -> bool:
        self._reads[f"{self._where}\t\t{ANY}"] = None
        return bool(self._records)


class _Record:
    """One record, which passes for what it stands for."""

    def __init__(self, begin: str, of: Any, reads: dict[Read, None]) -> None:
        self._begin, self._of, self._reads = begin, of, reads

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._of, name)
        if name == EXCERPT:
            return self._excerpt
        if name != "id":  # by which it was found
            self._reads[self._begin + name] = None
        self.__dict__[name] = value
        return value

    def _excerpt(self, number: int) -> Excerpt:
        self._reads[f"{self._begin}{EXCERPT} {number}"] = None
        excerpt: Excerpt = self._of.excerpt(number)
        return excerpt

    def __eq__(self, other: object) -> bool:
        """Views of one record are equal, as the record is to itself. Nothing is read of it."""
        return self._of is (other._of if issubclass(type(other), _Record) else other)  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return id(self._of)


def _view_of(kind: type) -> type[_Record]:
    """Views of records of a type. They have its name: an editor who misspells an attribute is told of the record."""
    seen_as = property(lambda view: kind)  # what `isinstance` asks for
    return type(kind.__name__, (_Record,), {"__module__": kind.__module__, "__class__": seen_as})


_VIEWS = {where: _view_of(kind) for kind, where in KINDS.items()}


def _record(where: str, record_id: str, value: Any, reads: dict[Read, None]) -> Any:
    return _VIEWS[where](f"{where}\t{record_id}\t", value, reads)


def _id(value: Any) -> str:
    return str(value.note.id if isinstance(value, PlacedNote) else value.id)
