"""The page of the article that is being written, ahead of the build that follows: nobody waits for a site to see a sentence.

What the article itself says is as a build makes it: its text, names, dates and notes. What the rest of the site says beside it is
as the last build knew it, until the next one is done; where the rest cannot be another, that build is done with these pages.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from briefgen.annotate import annotate_again, annotate_alone, get_ready_to_annotate, language_note
from briefgen.assemble import Alone, with_article
from briefgen.edits import Seen, WholeBuildError, as_told, only_words, remade
from briefgen.model import Article, Page
from briefgen.pipeline import BuildResult
from briefgen.problems import ContentError
from briefgen.read import read_again
from briefgen.reads import NotedView
from briefgen.render import article_plans
from briefgen.store import Store
from briefgen.write import write


def page_ahead(last: BuildResult, file: Path, store: Store) -> Page | None:
    """The page of the article in this file, as the file is now; None where only a whole build can tell: another file, an article
    of which more than the running text has changed, or that cannot be read, or a template of the site's own, which may show
    sentences as other records know them. Nothing is written.

    `store` is one that lives on after the build that made `last`. Raises ContentError as a build does.
    """
    article = _article(last, file)
    if article is None or (last.config.templates_dir / "article.html").is_file():
        return None
    again, _ = read_again(article, last.config, store) or (None, ())
    if again is None:
        return None
    annotated = annotate_again(again, last.annotated, last.config, store)
    site = with_article(last.site, annotated, again)
    plan, *_ = article_plans(site, last.config, again.id, store)
    return Page(plan.path, plan.make(NotedView(site)))


def get_ready(last: BuildResult, store: Store) -> None:
    """Does once, while nobody waits, what the first page takes that is made ahead."""
    article = next(iter(last.site.articles.values()), None)
    if article is not None:
        get_ready_to_annotate(article.article, last.annotated, last.config, store)
        plan, *_ = article_plans(last.site, last.config, article.id, store)
        plan.make(NotedView(last.site))


def build_ahead(last: BuildResult, file: Path, store: Store) -> BuildResult | None:
    """The build that follows, where no file but this has changed since the last one, and no page but those of its article can be
    another for it: those are written. None where the whole has to be built, and nothing is written then.

    `store` is one that lives on after the build that made `last`. Raises WriteError where the disk refuses.
    """
    try:
        return _built(last, file, store)
    except (WholeBuildError, ContentError):
        return None


def _built(last: BuildResult, file: Path, store: Store) -> BuildResult:
    config, article = last.config, _article(last, file)
    again, problems = (article and read_again(article, config, store)) or (None, [])
    if article is None or again is None:
        raise WholeBuildError("more than words")
    name, known = again.id, last.annotated
    sources = replace(known.sources, articles=tuple(again if one.id == name else one for one in known.sources.articles))
    found = annotate_alone(name, sources, config, store)
    assert found is not None
    before, now = (Alone.of(name, annotated, config, store) for annotated in (known, found[0]))
    only_words(before, now)
    as_told(again, sources, last.problems, [*problems, *found[1]], language_note(again, config))
    dossier = now.dossier(last.site.articles[name].timeline)
    site = replace(
        last.site,
        articles={**last.site.articles, name: dossier},
        notes={**last.site.notes, **{note.note.id: note for note in dossier.notes}},
    )
    there = frozenset(page.path for page in last.pages)
    made = remade(Seen(last.site.articles[name], last.site), Seen(dossier, site), there, config, store, is_kept=False)
    new = {page.path: page for page in made.pages}
    written = write(made.pages, config.output_dir, there - new.keys())
    made.keep()
    return replace(
        last,
        annotated=replace(
            known,
            sources=sources,
            prose={**known.prose, **found[0].prose},
            note_anchors={**known.note_anchors, **found[0].note_anchors},
            account_anchors={**known.account_anchors, **found[0].account_anchors},
        ),
        site=site,
        pages=tuple(new.get(page.path, page) for page in last.pages),
        written=written,
    )


def _article(last: BuildResult, file: Path) -> Article | None:
    """The article whose text is in a file."""
    root = last.config.root.resolve()
    shown = file.relative_to(root).as_posix() if file.is_relative_to(root) else None
    return next((d.article for d in last.site.articles.values() if d.article.body.path == shown), None)
