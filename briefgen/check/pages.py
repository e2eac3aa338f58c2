"""Broken links, doubled ids, colliding paths, entities that nobody names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from briefgen.check.facts import PageFacts, page_facts
from briefgen.config import SiteConfig
from briefgen.model import Page, Site
from briefgen.problems import Location, Problem, error, info
from briefgen.urls import FOLDERS, base_path


def check(site: Site, pages: Sequence[Page], config: SiteConfig) -> list[Problem]:
    """Every problem of the made pages, told at the file a page was made of where that is known, else at its output path."""
    base = base_path(config.public_url)
    facts = {page.path: page_facts(page.path, page.content.decode(), base) for page in pages if page.path.endswith(".html")}
    origins = _origins(site)
    return [
        *_collisions(page.path for page in pages),
        *_broken_links(facts, {page.path for page in pages}, origins),
        *_doubled_ids(facts.values(), origins),
        *_unnamed(site),
    ]


def _origins(site: Site) -> dict[str, Location]:
    """Output path → where the record of that page was written."""
    origins: dict[str, Location] = {}
    for dossier in site.articles.values():
        origins[f"{FOLDERS['article']}/{dossier.id}.html"] = Location(dossier.article.body.path)
        origins[f"{FOLDERS['notes']}/{dossier.id}.html"] = Location(dossier.article.body.path)
    for briefing in site.briefings.values():
        origins[f"{FOLDERS['briefing']}/{briefing.id}.html"] = Location(briefing.briefing.body.path)
    for entity in site.entities.values():
        origins[f"{FOLDERS['entity']}/{entity.id}.html"] = entity.entity.where("id")
    for event in site.events.values():
        origins[f"{FOLDERS['event']}/{event.id}.html"] = event.event.where("id")
    return origins


def _collisions(paths: Iterable[str]) -> Iterator[Problem]:
    """Two files of one path, or of paths that differ only in case: one would overwrite the other on many disks."""
    counts = Counter(paths)
    folded: dict[str, list[str]] = {}
    for path in counts:
        folded.setdefault(path.casefold(), []).append(path)
    for path, count in counts.items():
        if count > 1:
            yield error(Location(path), f"{count} pages would be written to this path.", "Rename one of them.")
    for alike in folded.values():
        if len(alike) > 1:
            names = ", ".join(alike[1:])
            yield error(Location(alike[0]), f"differs only in upper and lower case from {names}.", "Rename one of them.")


def _broken_links(facts: dict[str, PageFacts], paths: set[str], origins: dict[str, Location]) -> Iterator[Problem]:
    for page in facts.values():
        where = origins.get(page.path, Location(page.path))
        for link in page.links:
            if link.target not in paths:
                yield error(where, f"links to {link.href!r}, which is no page of this site.", "Mend the link, or leave it out.")
            elif link.fragment and link.target in facts and link.fragment not in facts[link.target].ids:
                yield error(where, f"links to {link.href!r}: {link.target} has no such anchor.", "Mend the part after the #.")


def _doubled_ids(facts: Iterable[PageFacts], origins: dict[str, Location]) -> Iterator[Problem]:
    for page in facts:
        for doubled in page.doubled:
            yield error(
                origins.get(page.path, Location(page.path)),
                f"the page {page.path} has the id {doubled!r} more than once.",
                "Give each element of your HTML an id of its own.",
            )


def _unnamed(site: Site) -> Iterator[Problem]:
    """Registry entries that no text names and no event or relation needs: perhaps an alias is missing."""
    for dossier in site.entities.values():
        used = dossier.passages or dossier.timeline or dossier.relations or dossier.notes or dossier.briefings
        if not used:
            yield info(
                dossier.entity.where("id"),
                f"“{dossier.entity.name}” is never named.",
                "Add the alias your texts use, or drop the entity.",
            )
