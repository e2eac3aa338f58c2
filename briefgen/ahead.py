"""The page of the article that is being written, ahead of the build that follows: nobody waits for a site to see a sentence.

What the article itself says is as a build makes it: its text, names, dates and notes. What the rest of the site says beside it is
as the last build knew it, until the next one is done.
"""

from __future__ import annotations

from pathlib import Path

from briefgen.annotate import annotate_again, get_ready_to_annotate
from briefgen.assemble import with_article
from briefgen.model import Page
from briefgen.pipeline import BuildResult
from briefgen.read import read_again
from briefgen.reads import NotedView
from briefgen.render import article_plans
from briefgen.store import Store


def page_ahead(last: BuildResult, file: Path, store: Store) -> Page | None:
    """The page of the article in this file, as the file is now; None where only a whole build can tell: another file, an article
    of which more than the running text has changed, or that cannot be read, or a template of the site's own, which may show
    sentences as other records know them. Nothing is written.

    `store` is one that lives on after the build that made `last`. Raises ContentError as a build does.
    """
    place = _shown(last, file)
    article = next((d.article for d in last.site.articles.values() if d.article.body.path == place), None)
    if article is None or (last.config.templates_dir / "article.html").is_file():
        return None
    again = read_again(article, last.config, store)
    if again is None:
        return None
    annotated = annotate_again(again, last.annotated, last.config, store)
    site = with_article(last.site, annotated, again)
    plan, *_ = article_plans(site, last.config, again.id)
    return Page(plan.path, plan.make(NotedView(site)))


def get_ready(last: BuildResult, store: Store) -> None:
    """Does once, while nobody waits, what the first page takes that is made ahead."""
    article = next(iter(last.site.articles.values()), None)
    if article is not None:
        get_ready_to_annotate(article.article, last.annotated, last.config, store)
        plan, *_ = article_plans(last.site, last.config, article.id)
        plan.make(NotedView(last.site))


def _shown(last: BuildResult, file: Path) -> str | None:
    """A file as records name it."""
    root = last.config.root.resolve()
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else None
