"""A build after which nothing can be another but the pages of the articles that were edited: those alone are made.

An edit of an article's words mostly changes no name, no dated sentence that timelines tell, no passage that a note or an event
quotes. Whether it does is found out from the article, before and after, and from what the last build kept of the rest; where there
is any doubt, the whole is built.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from briefgen.annotate import annotate_alone, language_note
from briefgen.assemble import Alone
from briefgen.check import Link, PageFacts, facts_again, facts_of, plain
from briefgen.config import OUTPUT, Options, SiteConfig
from briefgen.digests import Digests
from briefgen.ledger import Entry, Ledger, Line, reading
from briefgen.model import Article, ArticleDossier, Page, Site, StandingPage, Timeline
from briefgen.problems import ContentError, Problem
from briefgen.published import Published, forget_published, keep_published, last_published
from briefgen.read import Partly, read_config
from briefgen.reads import Current, excerpt_of
from briefgen.render import article_plans
from briefgen.search import search_index
from briefgen.stamp import Desk, Stamp
from briefgen.store import Store, locked
from briefgen.urls import SEARCH_FOLDER
from briefgen.write import Written, files_of, write

MOST = 5
"""Edited files up to which it is worth while to look at each by itself."""
Told = Callable[[str, int, int], object]


class UnforeseenError(Exception):
    """More has changed than the words of an article, or a page asks for more than is known here."""


def amend(root: Path, options: Options, desk: Desk, told: Told) -> tuple[Stamp, Written] | None:
    """Builds the site in folder `root` again, where the desk sees no more than a few edited articles: the stamp of the last build,
    which tells of this one too, and what was written. None, and nothing written, where the whole has to be built.

    Raises WriteError where the disk refuses.
    """
    with locked(root, options.output or root / OUTPUT), closing(Store(root)) as store:
        last, edited = desk.edited() or (None, ())
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
        except (UnforeseenError, ContentError):
            return None
        told("write", 0, 0)
        done = work.write()
        desk.keep_again(last, done.changed, work.as_many)
    return last, done


class _Part:
    """What is known of a record, or of the site. Whoever asks for more is told that it is not here."""

    def __init__(self, **known: Any) -> None:
        self.__dict__.update(known)

    def __getattr__(self, name: str) -> Any:
        raise UnforeseenError(name)


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


@dataclass(frozen=True, slots=True)
class _Seen:
    """An edited article as the last build had it, or as it is now, and what is known of the site with it."""

    dossier: ArticleDossier
    site: Site


class _Amending:
    """One build of this kind, step by step. Raises UnforeseenError, or ContentError, where it cannot be one."""

    def __init__(self, root: Path, options: Options, last: Stamp, edited: tuple[str, ...], store: Store) -> None:
        config, _ = read_config(root, options)
        if config is None:
            raise UnforeseenError("site.yml")
        self._config: SiteConfig = config
        self._last, self._edited, self._store = last, edited, store
        self._scope = Ledger(store, cast(Site, _Part()), config).scope
        published = last_published(store, config.output_dir, self._scope)
        if published is None:
            raise UnforeseenError("the last build")
        self._published: Published = published
        self._made: list[tuple[Ledger, list[Page], list[PageFacts]]] = []
        self._pages: list[Page] = []

    def read(self) -> None:
        """Reads the edited articles, and the records that all texts are linked to. Forgets that the store is whole."""
        forget_published(self._store)
        root = self._config.root.resolve()
        shown = [Path(path).relative_to(root).as_posix() if Path(path).is_relative_to(root) else path for path in self._edited]
        stems = {Path(path).stem for path in shown}
        self._read = Partly(self._config, self._store, sorted(stems))
        paths = self._read.paths
        if not all(path in paths for path in shown):
            raise UnforeseenError("another file")
        self._articles = {article.id: article for article in self._read.sources.articles}
        if self._articles.keys() != stems or not stems <= set(self._published.articles):
            raise UnforeseenError("an article")

    def compare(self) -> None:
        """Looks at each edited article as it was and as it is. Nothing but its own pages may depend on the difference."""
        told = {problem for article in self._articles.values() for problem in self._told_of(article)}
        found = set(self._read.problems)
        self._seen: dict[str, tuple[_Seen, _Seen]] = {}
        for name in self._articles:
            before, _, quotes_before = self._alone(name, as_kept=True)
            now, of_text, of_quotes = self._alone(name, as_kept=False)
            if before.gives != now.gives or set(quotes_before) != set(of_quotes):
                raise UnforeseenError("more than words")
            where = self._files_of(self._articles[name])
            found |= {*of_text, *(problem for problem in of_quotes if problem.location.path in where)}
            timeline = now.timeline(self._store)
            if timeline is None:
                raise UnforeseenError("the timeline")
            self._seen[name] = self._as(before, timeline), self._as(now, timeline)
        if told != found:
            raise UnforeseenError("what is told of it")

    def make(self) -> None:
        """Makes the pages of the edited articles, and the index that finds their words."""
        self._before = files_of(self._config.output_dir)
        self._there = set(self._before)
        for name, (before, now) in self._seen.items():
            self._make(name, before, now)
        self._pages = [page for _, made, _ in self._made for page in made]
        self._there -= {page.path for page in self._pages}
        if self._config.search:
            output = self._config.output_dir
            self._there = {path for path in self._there if not path.startswith(f"{SEARCH_FOLDER}/")}
            index, problems = search_index((*self._pages, *(StandingPage(path, output) for path in self._there)), self._config)
            if problems:
                raise UnforeseenError("the index")
            self._pages += index

    @property
    def as_many(self) -> bool:
        """Whether the output has the files that it had."""
        return self._there | {page.path for page in self._pages} == self._before

    def write(self) -> Written:
        """Writes what was made, and keeps what is known of it."""
        done = write(self._pages, self._config.output_dir, self._there)
        for ledger, _, facts in self._made:
            ledger.keep({page.path: plain(page) for page in facts})
        keep_published(self._store, self._config.output_dir, self._scope, self._published)
        return done

    def _told_of(self, article: Article) -> Iterator[Problem]:
        """What the last build told of an article's own files, but for what concerns its language alone."""
        where, of_language = self._files_of(article), language_note(article, self._config)
        return (p for p in self._last.problems if p.location.path in where and p not in of_language)

    def _files_of(self, article: Article) -> tuple[str, str]:
        return article.body.path, article.where().path

    def _alone(self, name: str, as_kept: bool) -> tuple[Alone, list[Problem], list[Problem]]:
        """An article, the problems of its text, and those of the quotes from it."""
        found = annotate_alone(name, self._read.sources, self._config, self._store, as_kept)
        if found is None:
            raise UnforeseenError("the text")
        annotated, of_text, of_quotes = found
        return Alone.of(name, annotated, self._config.timeline, self._store), of_text, of_quotes

    def _as(self, alone: Alone, timeline: Timeline) -> _Seen:
        """An article with what is known of the site."""
        sources, published, dossier, prose = self._read.sources, self._published, alone.dossier(timeline), alone.annotated.prose
        entities = {one.id: one for one in sorted(sources.entities, key=lambda one: (one.name.casefold(), one.id))}
        events = {one.id: one for one in sources.events}
        briefings = {one.id: one for one in sources.briefings}
        notes = {note.note.id: note for note in dossier.notes}

        def article(name: str) -> Any:
            if name == dossier.id:
                return dossier
            record = self._articles.get(name) or self._read.article(name)
            return _Part(id=name, article=record) if record else _Part(id=name)

        def note(name: str) -> Any:
            return notes.get(name) or _Part(note=_Part(id=name, article=published.notes[name]))

        known = _Part(
            articles=_Parts(published.articles, article),
            entities=_Parts(entities, lambda name: _Part(id=name, entity=entities[name])),
            events=_Parts(events, lambda name: _Part(id=name, event=events[name])),
            briefings=_Parts(briefings, lambda name: _Part(id=name, briefing=briefings[name])),
            topics=_Parts(published.topics, lambda name: _Part(id=name, name=published.topics[name])),
            notes=_Parts(published.notes, note),
            has_timeline=published.has_timeline,
            has_sources=published.has_sources,
            about=prose.get(("site", "site", ("about",))),
            footer=prose.get(("site", "site", ("theme", "footer"))),
        )
        return _Seen(dossier, cast(Site, known))

    def _make(self, name: str, before: _Seen, now: _Seen) -> None:
        """The pages of one article. Those that stand must be what is known here makes of the article as it was: so it is seen that
        nothing else has changed for them.
        """
        moved = [
            note.note.id for old, note in zip(before.dossier.notes, now.dossier.notes, strict=True) if old.anchor != note.anchor
        ]
        known = reading(self._store, f"articles\t{name}\t", *(f"notes\t{note}\tanchor" for note in moved))
        plans = article_plans(now.site, self._config, name)
        old = Ledger(self._store, before.site, self._config, known.values())
        if any(old.standing(plan) is None for plan in article_plans(before.site, self._config, name)):
            raise UnforeseenError("a page that does not stand")
        self._ask_others(name, {plan.path for plan in plans}, known, before, now)
        new = Ledger(self._store, now.site, self._config, known.values())
        pages = [new.made(plan) for plan in plans if new.standing(plan) is None]
        facts = facts_of(pages, self._config, {})
        for page in facts:
            self._check(page, old.facts()[page.path])
        self._made.append((new, pages, facts))

    def _ask_others(self, name: str, own: set[str], known: Mapping[str, Entry], before: _Seen, now: _Seen) -> None:
        """A page that is not the article's own may show nothing of it that is another now."""
        was, current = (Current(seen.site, Store(None), Digests()) for seen in (before, now))
        own_reads = f"articles\t{name}\t", *(f"notes\t{note.note.id}\t" for note in now.dossier.notes)
        asked = {
            read
            for path, _, line in known.values()
            if path in self._there and path not in own  # not one of a page that was there once
            for read in Line.decoded(line).reads
            if read.startswith(own_reads)
        }
        for read in asked:
            number = excerpt_of(read)
            if number is None:
                alike = was.of([read]) == current.of([read])
            else:
                alike = before.dossier.excerpt(number) == now.dossier.excerpt(number)
            if not alike:
                raise UnforeseenError(read)

    def _check(self, page: PageFacts, before: list[Any]) -> None:
        """The check may have nothing new to tell of a page, nor of those that lead to it."""
        then = facts_again(page.path, before)
        known = {Link._make(link) for link in then.links}
        new = [link for link in map(Link._make, page.links) if link not in known]
        within = all(link.target == page.path and link.fragment in ("", *page.ids) for link in new)
        if not within or not then.ids <= page.ids or (page.doubled, page.silent) != (then.doubled, then.silent):
            raise UnforeseenError(page.path)
