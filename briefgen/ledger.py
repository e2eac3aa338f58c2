"""Which pages stand: made by an earlier build of what they would be made of today, and lying in the output as they were written."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

from briefgen.config import SiteConfig
from briefgen.digests import Digests
from briefgen.model import Page, PagePlan, Site, StandingPage
from briefgen.profile import counted, timed
from briefgen.reads import Current, NotedView, Read
from briefgen.software import software
from briefgen.store import KeptEntry, Store

SHELF = "pages"
PLANS = "plans"
"""What pages show, as it is remembered from one build of a preview to the next."""


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of a page that was written: what it read, the digest of that, what the check found in it, and its file."""

    reads: tuple[Read, ...]
    digest: str
    facts: Any
    content: str
    state: tuple[int, int, int]

    def encoded(self) -> bytes:
        return json.dumps(["\n".join(self.reads), self.digest, self.facts, self.content, self.state], ensure_ascii=False).encode()

    @classmethod
    def decoded(cls, value: bytes) -> Line:
        """Raises ValueError or TypeError for what no `encoded` wrote."""
        reads, digest, facts, content, (size, changed, touched) = json.loads(value)
        return cls(tuple(reads.split("\n")) if reads else (), digest, facts, content, (size, changed, touched))


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page that this build made: its key, what it read with the digest of that, the digest of its bytes; of one that is not held,
    also what the check found in it."""

    key: bytes
    reads: tuple[Read, ...]
    digest: str
    content: str
    facts: Any = None


class Ledger:
    """The pages of one output folder, as the last builds left them and as this one makes them.

    `known` are the entries of those that are asked for; without them, those of the whole folder.
    """

    def __init__(self, store: Store, site: Site, config: SiteConfig, known: Iterable[KeptEntry] | None = None) -> None:
        self._store, self._site, self._config, self._known = store, site, config, known
        self._output = config.output_dir
        self._by_time = config.options.mtime
        self._folder = str(config.output_dir)
        self._digests = Digests()
        self._current = Current(site, store, self._digests)
        self._standing: dict[str, Line] = {}
        self._made: dict[str, MadePage] = {}
        self._keys: dict[str, bytes] = {}

    def standing(self, plan: PagePlan) -> StandingPage | None:
        """The page of a plan, if it stands."""
        key = self._key(plan)
        line = self._line(plan.path, key)
        stands = line is not None and self._current.of(line.reads) == line.digest and self._lies_as_written(plan.path, line)
        counted(SHELF, stands)
        if line is not None and stands:
            self._standing[plan.path] = line
            return StandingPage(plan.path, self._output)
        return None

    def made(self, plan: PagePlan) -> Page:
        """The page of a plan, made. Raises ContentError as making it does."""
        content, reads = self.tried(plan)
        self.note(plan, reads, content_digest(content))
        return Page(plan.path, content)

    def tried(self, plan: PagePlan) -> tuple[bytes, tuple[Read, ...]]:
        """The bytes of a page and what it read, of which nothing is noted: in another process it would be in vain. Raises
        ContentError as making it does."""
        view = NotedView(self._site)
        with timed("page", plan.path):
            content = plan.make(view)
        return content, tuple(view.reads)

    def note(self, plan: PagePlan, reads: tuple[Read, ...], content: str, facts: Any = None) -> None:
        """Notes that a page was made: what it read, the digest of its bytes; of one that is not held any more, also what the check
        found in it."""
        self._made[plan.path] = MadePage(self._key(plan), reads, self._current.of(reads), content, facts)

    def facts(self) -> dict[str, Any]:
        """What the check found in pages that stand, and in those of which it was noted, by path."""
        made = {path: page.facts for path, page in self._made.items() if page.facts is not None}
        return {**made, **{path: line.facts for path, line in self._standing.items()}}

    def keep(self, facts: Mapping[str, Any]) -> None:
        """Keeps what is known of the pages that were made and have now been written; `facts` are what JSON has, by path."""
        for path, page in self._made.items():
            state = _state(f"{self._folder}/{path}")
            if state is not None:
                line = Line(page.reads, page.digest, facts.get(path), page.content, state)
                self._store.put(SHELF, path, page.key, line.encoded())
        if self._known is None:
            self._store.tidy(SHELF, self._standing.keys() | self._made.keys())

    def _key(self, plan: PagePlan) -> bytes:
        """The digest of what a page shows, which a store that lives on remembers: most pages show what they did."""
        if plan.path not in self._keys:
            self._keys[plan.path] = self._key_of(plan)
        return self._keys[plan.path]

    def _key_of(self, plan: PagePlan) -> bytes:
        shown = (self.scope, plan.templates, plan.shows)
        before = self._store.recall(PLANS, plan.path, None)
        if before is not None and before[0] == shown:
            return bytes(before[1])
        key = self._digests.of(shown)
        self._store.remember(PLANS, plan.path, None, (shown, key))
        return key

    @cached_property
    def scope(self) -> str:
        """The digest of what all pages of this output depend on, but for the templates."""
        config = self._config
        said = [software(), config, config.public_url, config.options.extras, str(self._output.resolve())]
        return self._digests.of(said).hex()

    @cached_property
    def _lines(self) -> dict[str, tuple[bytes, bytes]]:
        known = self._store.entries(SHELF) if self._known is None else self._known
        return {name: (key, value) for name, key, value in known}

    def _line(self, path: str, key: bytes) -> Line | None:
        found = self._lines.pop(path, None)
        if found is None or found[0] != key:
            return None
        line: Line | None = self._store.recall(SHELF, path, found[1])
        if line is None:
            with suppress(ValueError, TypeError):  # not what was written: as good as nothing
                line = Line.decoded(found[1])
                self._store.remember(SHELF, path, found[1], line)
        return line

    def _lies_as_written(self, path: str, line: Line) -> bool:
        """Whether the page's file is the one that was written."""
        place = f"{self._folder}/{path}"
        if self._by_time:
            return _state(place) == line.state
        try:
            return content_digest(Path(place).read_bytes()) == line.content
        except OSError:
            return False


def reading(store: Store, *reads: str) -> dict[str, KeptEntry]:
    """The entries of the pages that read what begins so, by path."""
    found: dict[str, KeptEntry] = {}
    for read in reads:
        for entry in store.holding(SHELF, json.dumps(read, ensure_ascii=False)[1:-1].encode()):
            found[entry[0]] = entry
    return found


def _state(place: str) -> tuple[int, int, int] | None:
    try:
        state = os.lstat(place)
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def content_digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
