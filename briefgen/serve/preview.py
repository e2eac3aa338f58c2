"""What is previewed: the last good build, the problems of the last one, and where the browser should go."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from briefgen.problems import BriefgenError, ContentError, Location, Problem, error
from briefgen.serve.builder import Builder
from briefgen.states import State, state_of
from briefgen.urls import SEARCH_FOLDER, base_path, page_path

if TYPE_CHECKING:
    from briefgen.pipeline import BuildResult


@dataclass(frozen=True, slots=True)
class Outcome:
    """One rebuild: its problems, whether it failed, its seconds, how many files it changed, and whether there is a site to show."""

    problems: tuple[Problem, ...]
    failed: bool
    seconds: float
    changed: int
    shown: bool


class Preview:
    """The state of a preview. A failed build leaves the last good pages where they are."""

    def __init__(self, root: Path, folder: Path, builder: Builder) -> None:
        self.root = root
        self.folder = folder
        self.result: BuildResult | None = None
        self.outcome = Outcome((), False, 0.0, 0, False)
        self.number = 0
        self._builder = builder
        self._static = "static"
        self._settings: State | None = None
        """site.yml when it was last asked for that folder."""
        self._indexed: BuildResult | None = None
        self._indexing = asyncio.Lock()
        self._follow: str | None = None
        self._faults: tuple[Problem, ...] = ()
        self._ahead_of: dict[Path, tuple[str, bytes]] = {}
        """Files whose page was made ahead of the next build: that page, and its bytes of the last one."""

    def ahead(self, changed: Path) -> bool:
        """Puts the page of a saved article in its place before the whole is built, where that can be."""
        if self.result is None or self.outcome.failed:
            return False
        try:
            page = self._builder.page_ahead(self.result, changed)
            if page is None:
                return False
            before = (self.folder / page.path).read_bytes()
            if before == page.content:
                return False
            self._put(page.path, page.content)
        except (BriefgenError, OSError):  # the build that follows meets it again, and tells
            return False
        except Exception as failure:
            self._faults = _told(failure)
            return False
        self._ahead_of.setdefault(changed, (page.path, before))
        self.number += 1
        self._follow = page.path
        return True

    def get_ready(self) -> None:
        """Does what the first page takes that is made ahead."""
        with suppress(Exception):  # the build has told what is wrong, or the page tells it when it is made
            if self.result is not None:
                self._builder.get_ready(self.result)

    def build(self, changed: Collection[Path] = (), edited: bool = False) -> Outcome:
        """Builds once. Whatever goes wrong is kept as a problem: a preview never ends by a mistake in the site.

        `edited`: that these files have other content now is all that has happened since the last build.
        """
        began = perf_counter()
        self.number += 1
        is_first = self.result is None
        self._follow = None
        ahead, self._ahead_of = self._ahead_of, {}
        faults, self._faults = self._faults, ()
        try:
            alone = self.result and edited and not self.outcome.failed and len(changed) == 1
            again = self._builder.build_edited(self.result, *changed) if self.result and alone else None
            self.result = again or self._builder.build(self.folder)
        except Exception as failure:
            self.outcome = Outcome(_told(failure), True, perf_counter() - began, 0, self.result is not None)
            for path, content in ahead.values():
                self._put(path, content)
        else:
            new = {*self.result.written.changed, *(path for path, _ in ahead.values())}
            later = set(changed).difference(ahead) or changed
            self._follow = None if is_first else self._page_of(list(later), new)
            self.outcome = Outcome((*faults, *self.result.problems), False, perf_counter() - began, len(new), True)
        return self.outcome

    async def index(self) -> None:
        """Puts the search index of the last build in its place. It is made when somebody searches: no save waits for it."""
        async with self._indexing:
            result = self.result
            if result is not None and self._indexed is not result:
                await asyncio.to_thread(self._make_index, result)
                self._indexed = result

    def _make_index(self, result: BuildResult) -> None:
        files = {page.path: page.content for page in self._builder.index(result)}
        old = {path.relative_to(self.folder).as_posix() for path in (self.folder / SEARCH_FOLDER).rglob("*") if path.is_file()}
        for path, content in files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            self._put(path, content)
        for path in old.difference(files):
            (self.folder / path).unlink()

    def _put(self, path: str, content: bytes) -> None:
        """A page in the place of another, at once: nobody reads half of one."""
        new = self.folder / f"{path}.new"
        new.write_bytes(content)
        new.replace(self.folder / path)

    @property
    def base(self) -> str:
        """The path under which the pages lie: that of base_url, as on the public host."""
        return base_path(self.result.config.public_url) if self.result else "/"

    def watched(self) -> list[Path]:
        """The folders whose files the site is made of, by the settings as they are now."""
        settings = state_of(str(self.root / "site.yml"))
        if settings != self._settings:
            self._settings = settings
            self._static = self._static_named() or self._static
        return [self.root / name for name in ("content", "templates", self._static)]

    def _static_named(self) -> str | None:
        """The static folder of the settings, if it lies in the site's: no build reads another, and it may be the whole disk."""
        try:
            name = self._builder.static()
            return name if name and self.root in (self.root / name).resolve().parents else None
        except Exception:  # the build meets it again, and tells
            return None

    def state(self, *, follow: bool) -> dict[str, Any]:
        """What the page's script is told."""
        shown = [problem for problem in self.outcome.problems if problem.severity != "info"]
        return {
            "number": self.number,
            "failed": self.outcome.failed,
            "built": self.result is not None,
            "problems": [self._builder.describe(problem) for problem in shown],
            "follow": self.base + quote(self._follow) if follow and self._follow else None,
            "drafts": [self.base + quote(path) for path in self._drafts()],
        }

    def _page_of(self, changed: list[Path], new: set[str]) -> str | None:
        """The page of the one file that was saved: of several records in it, the first whose page is another one now."""
        if len(changed) != 1 or not changed[0].is_relative_to(self.root):
            return None
        file = changed[0].relative_to(self.root).as_posix()
        return next((page for written, page in self._written() if written == file and page in new), None)

    def _written(self) -> Iterator[tuple[str, str]]:
        """(file, page) of every record."""
        assert self.result is not None
        site = self.result.site
        for article in site.articles.values():
            page = page_path("article", article.id)
            yield from ((file, page) for file in {article.article.body.path, article.article.where().path})
            yield from ((placed.note.where("id").path, page) for placed in article.notes)
        for briefing in site.briefings.values():
            yield briefing.briefing.body.path, page_path("briefing", briefing.id)
        for entity in site.entities.values():
            yield entity.entity.where("id").path, page_path("entity", entity.id)
        for own in site.pages.values():
            yield own.page.body.path, page_path("page", own.id)
        for event in site.events.values():
            yield event.event.where("id").path, page_path("event", event.id)
        yield from ((citation.source.where("title").path, "sources.html") for citation in site.bibliography)

    def _drafts(self) -> Iterator[str]:
        """The pages of drafts, which a build leaves out."""
        if self.result is None:
            return
        site = self.result.site
        records = [("article", a.id, a.article.draft) for a in site.articles.values()]
        records += [("briefing", b.id, b.briefing.draft) for b in site.briefings.values()]
        records += [("entity", e.id, e.entity.draft) for e in site.entities.values()]
        records += [("event", e.id, e.event.draft) for e in site.events.values()]
        records += [("page", p.id, p.page.draft) for p in site.pages.values()]
        yield from (page_path(kind, record_id) for kind, record_id, draft in records if draft)


def _told(failure: Exception) -> tuple[Problem, ...]:
    """What ended a build, as problems."""
    if isinstance(failure, ContentError):
        return tuple(failure.problems)
    if isinstance(failure, BriefgenError):
        return (error(Location(""), str(failure)),)
    return (error(Location(""), f"a fault in briefgen itself: {type(failure).__name__}: {failure}.", "Please report it."),)
