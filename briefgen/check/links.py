"""Links of the made pages that lead nowhere, told where they were written, with what was probably meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from briefgen.check.facts import Link, PageFacts
from briefgen.check.origins import Origin, as_written, of_every_page, template_of
from briefgen.config import SiteConfig
from briefgen.model import Site
from briefgen.problems import Location, Problem, error
from briefgen.urls import LINKED_KINDS, OWN_ANCHOR
from briefgen.wording import suggestion

HOW = "Write it from the site’s root, as articles/….html, or by id, as article:…."

HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")
OF_RECORDS = ("", ".html", ".md", ".txt", ".yml", ".yaml")
"""Endings that authors give to the name of a record: of its page, of its file, or none."""


def broken_links(
    facts: Iterable[PageFacts],
    paths: set[str],
    made_of: Mapping[str, Origin],
    site: Site,
    config: SiteConfig | None,
    templates: Collection[str] = (),
) -> Iterator[Problem]:
    """Every internal link to a page, a file or a place that is not there; one that every page has is told once, and so are those
    of the site's own `templates`, and one that leaves out the places to which the theme leads."""
    facts = list(facts)
    lacking: dict[str, list[Link]] = {}
    ids = {page.path: page.ids for page in facts}
    everywhere = of_every_page(site, config)
    static = config.static.rstrip("/") if config else None
    told: set[tuple[Location, str]] = set()
    for page in facts:
        for href, target, fragment in page.links:
            if target in paths and not (fragment and target in ids and fragment not in ids[target]):
                continue
            link = Link(href, target, fragment)
            own, template = made_of.get(page.path), template_of(page.path)
            where = own.of_link(link) if own else None
            shared = everywhere.of_link(link)
            once = shared or (Location(f"templates/{template}") if template in templates else None)
            if where is None and shared is None and target in paths and template_of(target) in templates:
                lacking.setdefault(template_of(target), []).append(link)
                continue
            if where is None and once is not None:
                if (once, as_written(link)) in told:
                    continue
                told.add((once, as_written(link)))
                where = once
            message, hint = _no_place(link, ids[target]) if target in paths else _nowhere(link, paths, site, static)
            yield error(where or (own.place if own else Location(page.path)), message, hint)
    for template, links in lacking.items():
        message = f"the theme leads to “{as_written(links[0])}”, and pages made with this template have no such place"
        more = f", nor {len(links) - 1} others" if len(links) > 1 else ""
        hint = "Put in what the default template has there, or delete it to use the default one."
        yield error(Location(f"templates/{template}"), f"{message}{more}.", hint)


def _no_place(link: Link, ids: Collection[str]) -> tuple[str, str]:
    """(what is wrong with a link whose target has no such place, what to do)."""
    message = f"the link “{as_written(link)}” leads to no place in {link.target}."
    return message, _place_meant(link, ids) or "Mend the part after the #."


def _place_meant(link: Link, ids: Collection[str]) -> str:
    """The place of a page that was meant: within the same text its author's own name, elsewhere the one that the page gives it."""
    own = {name.removeprefix(OWN_ANCHOR): name for name in ids if name.startswith(OWN_ANCHOR) and ":" not in name}
    in_text = link.href.startswith("#")
    shown = {f"#{name}": f"#{name if in_text else whole}" for name, whole in own.items()}
    written = f"#{as_written(link).rpartition('#')[2].removeprefix(OWN_ANCHOR)}"
    exact = shown.get(written)
    if exact is not None:
        return f"Did you mean “{exact}”?"
    meant = suggestion(written, shown)
    return meant if in_text else re.sub("“#", f"“#{OWN_ANCHOR}", meant)


def _nowhere(link: Link, paths: set[str], site: Site, static: str | None) -> tuple[str, str]:
    """(what is wrong with a link whose target is not there, what to do)."""
    kind, _, record_id = link.href.partition("#")[0].partition(":")
    if kind in LINKED_KINDS:
        return _no_record(kind, record_id, site)
    written = as_written(link)
    meant = _meant(link.target, site)
    if meant:
        return f"the link “{written}” leads to no page of this site.", meant
    if PurePosixPath(link.target).suffix not in ("", ".html") and not link.target.startswith(".."):
        place = link.target if static is None else f"{static}/{link.target}"
        return (
            f"the link “{written}” leads to no file of this site: {place} is not there.",
            "Put it there, or mend the link.",
        )
    pages = [path for path in paths if path.endswith(".html")]
    return f"the link “{written}” leads to no page of this site.", suggestion(link.target, pages) or HOW


def _meant(target: str, site: Site) -> str:
    """What was meant by an address that is that of a web page, of a record's file, or a mere id; "" where nobody can say."""
    host, slash, _ = target.partition("/")
    if host.startswith("www.") or (slash and HOST.fullmatch(host)):
        return f"Did you mean “https://{target}”?"
    name = PurePosixPath(target)
    if name.suffix not in OF_RECORDS:
        return ""
    alike = [f"“{kind}:{name.stem}”" for kind, ids in _ids(site).items() if name.stem in ids]
    return f"Did you mean {' or '.join(alike)}?" if alike else ""


def _ids(site: Site) -> dict[str, Mapping[str, object]]:
    """The ids of all that can be linked to by id."""
    return {
        "article": site.articles,
        "briefing": site.briefings,
        "entity": site.entities,
        "event": site.events,
        "note": site.notes,
        "page": site.pages,
        "topic": site.topics,
    }


def _no_record(kind: str, record_id: str, site: Site) -> tuple[str, str]:
    """A link by the id of a record that is not published."""
    message = f"the link “{kind}:{record_id}” leads to no {kind} of this site."
    why = next((record.why for record in site.withheld if (record.kind, record.id) == (kind, record_id)), None)
    if why is not None:
        return message, f"“{record_id}” is {'a draft' if why == 'draft' else 'private'}, and left out."
    ids = [f"{kind}:{one}" for one in _ids(site)[kind]]
    return message, suggestion(
        f"{kind}:{record_id}", ids
    ) or f"Write the id of {'an' if kind[0] in 'ae' else 'a'} {kind} that is published."
