"""Where what stands on a page was written: for problems that are seen in the output and mended in content/."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.check.facts import Link
from briefgen.config import SiteConfig
from briefgen.model import AnnotatedText, BriefingDossier, Record, Site
from briefgen.problems import Location
from briefgen.urls import FOLDERS, LINKED_KINDS, OWN_ANCHOR, page_path


def as_written(link: Link) -> str:
    """A link as its author wrote it: from the site's root, or to a place in the same text."""
    if link.href.startswith("#"):
        return "#" + link.href.removeprefix(f"#{OWN_ANCHOR}")
    return f"{link.target}#{link.fragment}" if link.target and link.fragment else link.target or link.href


@dataclass(frozen=True, slots=True)
class Origin:
    """What a page was made of: the place of its record, its running text, and the other prose that it shows."""

    place: Location
    body: AnnotatedText | None = None
    texts: tuple[AnnotatedText, ...] = ()
    value: Location | None = None
    """Where the one value stands that it was made of: columns within values of YAML are not known."""

    def of_link(self, link: Link) -> Location | None:
        """Where a link was written, if that is in this prose."""
        return self.find(as_written(link), link.href, *_by_id(link))

    def find(self, *addresses: str) -> Location | None:
        """Where one of these addresses stands in the prose first."""
        forms = "|".join(re.escape(address) for address in addresses)
        pattern = re.compile(rf"(?<![\w/.-])/?(?:{forms})(?![\w/.-])")
        for prose in (self.body, *self.texts):
            text = prose.text if prose else None
            found = pattern.search(text.source) if text else None
            if text and found:
                before = text.source[: found.start()]
                line = text.first_line + before.count("\n")
                if prose is self.body:
                    return Location(text.path, line, found.start() - before.rfind("\n"))
                return self.value if self.value and self.value.line == line else Location(text.path, line)
        return None


def _by_id(link: Link) -> Iterator[str]:
    """The link as it is written by the id of the record whose page it leads to."""
    folder, _, page = link.target.removesuffix(".html").partition("/")
    for kind in LINKED_KINDS:
        if page and FOLDERS[kind] == folder:
            yield f"{kind}:{page}#{link.fragment}" if link.fragment else f"{kind}:{page}"


def origins(site: Site) -> dict[str, Origin]:
    """Output path → what that page was made of."""
    made: dict[str, Origin] = {}
    for article in site.articles.values():
        place, texts = Location(article.article.body.path), _texts(*(note.body for note in article.notes))
        for kind in ("article", "notes"):
            made[page_path(kind, article.id)] = Origin(place, article.body, texts)
    for briefing in site.briefings.values():
        place = Location(briefing.briefing.body.path)
        made[page_path("briefing", briefing.id)] = Origin(place, briefing.body, _texts(*_of_briefing(briefing)))
    for entity in site.entities.values():
        made[page_path("entity", entity.id)] = Origin(_place(entity.entity), None, _texts(entity.description))
    for event in site.events.values():
        made[page_path("event", event.id)] = Origin(_place(event.event), None, _texts(event.summary))
    for page in site.pages.values():
        made[page_path("page", page.id)] = Origin(Location(page.page.body.path), page.body, ())
    made["about.html"] = Origin(Location("site.yml"), None, _texts(site.about))
    return made


def template_of(path: str) -> str:
    """The template that a page of this output path is made with."""
    folder, _, page = path.rpartition("/")
    kind = next((kind for kind, name in FOLDERS.items() if name == folder.partition("/")[0]), "")
    if not kind:
        return "home.html" if path == "index.html" else path if not folder else f"{folder.partition('/')[0]}.html"
    if kind == "note" and "/" not in folder:
        return "notes.html"
    return f"{kind}-index.html" if page == "index.html" else f"{kind}.html"


def of_every_page(site: Site, config: SiteConfig | None) -> Origin:
    """What stands at the foot of all pages."""
    place = config.where_value("theme", "footer") if config else Location("")
    return Origin(place, None, _texts(site.footer), place)


def _place(record: Record) -> Location:
    return record.where("id")


def _texts(*prose: AnnotatedText | None) -> tuple[AnnotatedText, ...]:
    return tuple(annotated for annotated in prose if annotated is not None)


def _of_briefing(briefing: BriefingDossier) -> Iterator[AnnotatedText | None]:
    yield briefing.summary
    for statement in (*briefing.takeaways, *briefing.known):
        yield statement.text
    for question in briefing.unknown:
        yield from (question.text, question.why, question.would_settle)
    for dispute in briefing.disputed:
        yield dispute.text
        yield from (side.says for side in dispute.sides)
    for line in briefing.changelog:
        yield line.what
