"""A build after which nothing can be another but the pages of the articles that were edited: those alone are made.

No more is read than these articles and the records to which texts are linked. Of the rest is known what the last build kept; a page
that asks for more has to be made by a whole build.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from briefgen.annotate import annotate_alone, language_note
from briefgen.assemble import Alone
from briefgen.config import OUTPUT, Options, SiteConfig
from briefgen.edits import Remade, Seen, WholeBuildError, as_told, only_words, remade
from briefgen.ledger import Ledger
from briefgen.locks import locked
from briefgen.making import Told
from briefgen.model import Article, Page, PageLink, Site, StandingPage, Timeline
from briefgen.problems import ContentError, Problem, leaving
from briefgen.published import Published, forget_published, keep_published, last_published
from briefgen.read import PartialReading, read_config
from briefgen.search import search_index
from briefgen.stamp import LastBuild, Stamp
from briefgen.store import Store
from briefgen.urls import SEARCH_FOLDER
from briefgen.write import WHOLE, Written, files_of, write

MOST = 5
"""Edited files up to which it is worth while to look at each by itself."""


def amend(root: Path, options: Options, last_build: LastBuild, told: Told) -> tuple[Stamp, Written] | None:
    """Builds the site in folder `root` again, where no more than a few articles were edited since the last build: the stamp of
    that, which tells of this one too, and what was written. None, and nothing written, where the whole has to be built.

    Raises WriteError where the disk refuses.
    """
    with locked(root, options.output or root / OUTPUT), closing(Store(root)) as store:
        last, edited = last_build.edited() or (None, ())
        if last is None or not 0 < len(edited) <= MOST:
            return None
        try:
            work = _Amending(root, options, last, edited, store)
            told("read", 0, 0)
            work.read()
            told("find names and dates", 0, 0)
            work.compare()
            told("make the pages", 0, 0)
            work.make()
        except (WholeBuildError, ContentError):
            return None
        told("write", 0, 0)
        done = work.write()
        with leaving(WHOLE):
            work.keep()
            last_build.keep_again(last, done.changed, work.as_many)
    return last, done


class _Part:
    """What is known of a record, or of the site. Whoever asks for more is told that the whole has to be built."""

    def __init__(self, **known: Any) -> None:
        self.__dict__.update(known)

    def __getattr__(self, name: str) -> Any:
        raise WholeBuildError(name)


class _Parts(Mapping[str, Any]):
    """Records by id, each found when it is asked for."""

    def __init__(self, ids: Iterable[str], find: Callable[[str], Any]) -> None:
        self._ids = dict.fromkeys(ids)
        self._find = find

    def __getitem__(self, record_id: str) -> Any:
        if record_id not in self._ids:
            raise KeyError(record_id)
        return self._find(record_id)

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class _Amending:
    """One build of this kind, step by step. Raises WholeBuildError, or ContentError, where it cannot be one."""

    def __init__(self, root: Path, options: Options, last: Stamp, edited: tuple[str, ...], store: Store) -> None:
        config, _ = read_config(root, options)
        if config is None:
            raise WholeBuildError("site.yml")
        self._config: SiteConfig = config
        self._last, self._edited, self._store = last, edited, store
        self._scope = Ledger(store, cast(Site, _Part()), config).scope
        published = last_published(store, config.output_dir, self._scope)
        if published is None:
            raise WholeBuildError("the last build")
        self._published: Published = published
        self._seen: list[tuple[Seen, Seen]] = []
        self._remade: list[Remade] = []
        self._pages: list[Page] = []

    def read(self) -> None:
        """Reads the edited articles, and the records that all texts are linked to. Forgets that the store is whole."""
        forget_published(self._store)
        root = self._config.root.resolve()
        shown = [Path(path).relative_to(root).as_posix() if Path(path).is_relative_to(root) else path for path in self._edited]
        stems = {Path(path).stem for path in shown}
        self._read = PartialReading(self._config, self._store, sorted(stems))
        if not set(shown) <= self._read.paths:
            raise WholeBuildError("another file")
        self._articles = {article.id: article for article in self._read.sources.articles}
        if self._articles.keys() != stems or not stems <= set(self._published.articles):
            raise WholeBuildError("an article")

    def compare(self) -> None:
        """Looks at each edited article as it was and as it is. Nothing but its own pages may depend on the difference."""
        for name, article in self._articles.items():
            before, _ = self._alone(name, as_kept=True)
            now, problems = self._alone(name, as_kept=False)
            only_words(before, now)
            problems += self._read.problems[name]
            as_told(article, self._read.sources, self._last.problems, problems, language_note(article, self._config))
            timeline = now.timeline(self._store)
            if timeline is None:
                raise WholeBuildError("the timeline")
            self._seen.append((self._as(before, timeline), self._as(now, timeline)))

    def make(self) -> None:
        """Makes the pages of the edited articles, and the index that finds their words."""
        output = self._config.output_dir
        self._before = files_of(output)
        self._remade = [remade(before, now, self._before, self._config, self._store, is_kept=True) for before, now in self._seen]
        self._pages = [page for one in self._remade for page in one.pages]
        self._left = self._before - {page.path for page in self._pages}
        if self._config.search:
            self._left = {path for path in self._left if not path.startswith(f"{SEARCH_FOLDER}/")}
            index, problems = search_index((*self._pages, *(StandingPage(path, output) for path in self._left)), self._config)
            if problems:
                raise WholeBuildError("the index")
            self._pages += index

    @property
    def as_many(self) -> bool:
        """Whether the output has the files that it had."""
        return self._left | {page.path for page in self._pages} == self._before

    def write(self) -> Written:
        """Writes what was made."""
        return write(self._pages, self._config.output_dir, self._left)

    def keep(self) -> None:
        """Keeps what is known of what was written."""
        for one in self._remade:
            one.keep()
        keep_published(self._store, self._config.output_dir, self._scope, self._published)

    def _alone(self, name: str, as_kept: bool) -> tuple[Alone, list[Problem]]:
        """An article, and what is told of its text and of the quotes from it."""
        found = annotate_alone(name, self._read.sources, self._config, self._store, as_kept)
        if found is None:
            raise WholeBuildError("the text")
        annotated, problems = found
        return Alone.of(name, annotated, self._config, self._store), problems

    def _article_of(self, record: Article | None) -> Any:
        """What is known of another article than the one that was edited."""
        return _Part() if record is None else _Part(id=record.id, article=record)

    def _as(self, alone: Alone, timeline: Timeline) -> Seen:
        """An article with what is known of the site."""
        sources, published, dossier, prose = self._read.sources, self._published, alone.dossier(timeline), alone.annotated.prose
        entities = {one.id: one for one in sorted(sources.entities, key=lambda one: (one.name.casefold(), one.id))}
        events = {one.id: one for one in sources.events}
        briefings = {one.id: one for one in sources.briefings}
        pages = {one.id: one for one in sources.pages}
        notes = {note.note.id: note for note in dossier.notes}

        def article(name: str) -> Any:
            if name == dossier.id:
                return dossier
            return self._article_of(self._articles.get(name) or next(iter(self._read.other(name).articles), None))

        def note(name: str) -> Any:
            others = () if name in notes else self._read.other(published.notes[name]).notes
            return notes.get(name) or next((_Part(note=one) for one in others if one.id == name), _Part())

        known = _Part(
            articles=_Parts(published.articles, article),
            entities=_Parts(entities, lambda name: _Part(id=name, entity=entities[name])),
            events=_Parts(events, lambda name: _Part(id=name, event=events[name])),
            briefings=_Parts(briefings, lambda name: _Part(id=name, briefing=briefings[name])),
            topics=_Parts(published.topics, lambda name: _Part(id=name, name=published.topics[name])),
            notes=_Parts(published.notes, note),
            pages=_Parts(pages, lambda name: _Part(id=name, page=pages[name])),
            page_links=PageLink.to(sources.pages),
            has_timeline=published.has_timeline,
            has_sources=published.has_sources,
            about=prose.get(("site", "site", ("about",))),
            footer=prose.get(("site", "site", ("theme", "footer"))),
        )
        return Seen(dossier, cast(Site, known))
