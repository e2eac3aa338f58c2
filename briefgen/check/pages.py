"""Broken links, doubled ids, colliding paths, entities that nobody names."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from briefgen.check.facts import PageFacts, facts_again, page_facts, plain
from briefgen.check.links import broken_links
from briefgen.check.origins import Origin, as_written, of_every_page, origins
from briefgen.config import SiteConfig
from briefgen.model import AnyPage, Article, Page, Site
from briefgen.problems import Location, Problem, error, info, warning
from briefgen.urls import OWN_ANCHOR, base_path


def facts_of(pages: Sequence[AnyPage], config: SiteConfig, kept: Mapping[str, list[Any]]) -> list[PageFacts]:
    """What each page links to and what can be linked to in it; `kept` has this, as JSON has it, of those not made here."""
    base = base_path(config.public_url)
    html = {page.path: page for page in reversed(pages) if page.path.endswith(".html")}  # of two, the page before the file
    return [
        page_facts(path, page.content.decode("utf-8", "replace"), base) if isinstance(page, Page) else facts_again(path, kept[path])
        for path, page in html.items()
    ]


def found_in(path: str, content: bytes, config: SiteConfig) -> list[Any] | None:
    """The facts of one page as what JSON has; None for a file that is none."""
    if not path.endswith(".html"):
        return None
    return plain(page_facts(path, content.decode("utf-8", "replace"), base_path(config.public_url)))


def check(
    site: Site,
    pages: Sequence[AnyPage],
    facts: Sequence[PageFacts],
    config: SiteConfig | None = None,
    static: Collection[str] = (),
    templates: Collection[str] = (),
) -> list[Problem]:
    """Every problem of the made pages, told where it was written as far as that is known, else at its output path.

    `config` has the settings that it was made with; None for a finished output, of which nobody knows them. `static` are the paths
    of those that come from the static folder, `templates` the site's own.
    """
    own = {path: Origin(Location(f"{config.static.rstrip('/')}/{path}")) for path in static} if config else {}
    made_of = origins(site) | own
    return [
        *_collisions([page.path for page in pages], made_of, own),
        *broken_links(facts, {page.path for page in pages}, made_of, site, config, templates),
        *_doubled_ids(facts, made_of),
        *_silent_pictures(facts, made_of, of_every_page(site, config)),
        *_unnamed(site),
    ]


def _place(path: str, made_of: Mapping[str, Origin]) -> Location:
    return made_of[path].place if path in made_of else Location(path)


def _collisions(paths: Iterable[str], made_of: Mapping[str, Origin], own: Collection[str]) -> Iterator[Problem]:
    """Two files of one path, or of paths that are one on many disks: one would overwrite the other. Told at the one that is easily
    renamed: `own` are the site's own files."""
    counts = Counter(paths)
    folded: dict[str, list[str]] = {}
    within: dict[str, str] = {}
    for path, count in counts.items():
        folded.setdefault(unicodedata.normalize("NFC", path).casefold(), []).append(path)
        if count > 1:
            message = f"{count} files of the site would be written to {path}."
            hint = "Rename one: two pages, or a page and a file of the static folder."
            yield error(_place(path, made_of), message, hint)
        for folder in PurePosixPath(path).parents:
            if folder.as_posix() in counts:
                within.setdefault(folder.as_posix(), path)
    for folder_path, path in within.items():
        message = f"{folder_path} would be a file, and the folder of {path}."
        where = next((file for file in (folder_path, path) if file in own), folder_path)
        yield error(_place(where, made_of), message, "Rename the file in the static folder.")
    for alike in folded.values():
        if len(alike) > 1:
            others = ", ".join(alike[1:])
            message = f"{alike[0]} and {others} differ in case or in how accents are stored: on many disks they are one file."
            where = next((file for file in alike if file in own), alike[0])
            yield error(_place(where, made_of), message, "Rename one of them.")


def _doubled_ids(facts: Iterable[PageFacts], made_of: Mapping[str, Origin]) -> Iterator[Problem]:
    for page in facts:
        for doubled in page.doubled:
            message = f"the page {page.path} has the id “{doubled.removeprefix(OWN_ANCHOR)}” more than once."
            yield error(_place(page.path, made_of), message, "Give each element of your HTML an id of its own.")


def _silent_pictures(facts: Iterable[PageFacts], made_of: Mapping[str, Origin], everywhere: Origin) -> Iterator[Problem]:
    """Pictures in an author's text without words for those who do not see them. The theme's own are its own affair."""
    for page in facts:
        for picture in page.silent:
            own = made_of.get(page.path)
            addresses = as_written(picture), picture.href
            where = (own.find(*addresses) if own else None) or everywhere.find(*addresses)
            if where:
                message = f"the picture “{as_written(picture)}” has no words for those who do not see it."
                yield warning(where, message, "Say what it shows: ![what it shows](…).")


def _unnamed(site: Site) -> Iterator[Problem]:
    """Registry entries that no text names and no other record needs: perhaps an alias is missing."""
    needed = {name for article in site.articles.values() for name in _credited(article.article)}
    needed |= {other for dossier in site.entities.values() for other in (dossier.entity.metonym_of, *dossier.entity.stands_for)}
    needed |= set(_undecided(site))
    for dossier in site.entities.values():
        used = dossier.passages or dossier.timeline or dossier.relations or dossier.notes or dossier.briefings
        if not used and dossier.id not in needed:
            yield info(
                dossier.entity.where("id"),
                f"“{dossier.entity.name}” is never named.",
                "Add the alias your texts use, or drop the entity.",
            )


def _undecided(site: Site) -> Iterator[str]:
    """Entities that an article names, or another of the same name: that is told where it is named."""
    for article in site.articles.values():
        if article.body.outline.in_doubt:
            yield from (one for skipped in article.body.skipped if skipped.ambiguous for one in skipped.candidates)


def _credited(article: Article) -> Iterator[str | None]:
    """The names of an article's metadata that may be ids of entities."""
    yield article.publisher
    yield article.dateline.place if article.dateline else None
    yield from article.authors
