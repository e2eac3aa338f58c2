"""What a page links to, and what can be linked to in it."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from briefgen.urls import LINKED_KINDS

LINKING = {
    **dict.fromkeys(("a", "area", "link"), ("href",)),
    **dict.fromkeys(("script", "iframe", "audio", "track", "embed"), ("src",)),
    **dict.fromkeys(("img", "source"), ("src", "srcset")),
    "video": ("src", "poster"),
    "form": ("action",),
    "object": ("data",),
}
"""The attributes by which an element leads to another file."""


@dataclass(frozen=True, slots=True)
class Link:
    """An internal link: `target` is an output path, `fragment` an id in it or ""; `href` is how it is written."""

    href: str
    target: str
    fragment: str


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The ids of a page, those it has twice, its internal links, and the pictures that say nothing to those who do not see them."""

    path: str
    ids: frozenset[str]
    doubled: tuple[str, ...]
    links: tuple[Link, ...]
    silent: tuple[Link, ...] = ()


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: Counter[str] = Counter()
        self.hrefs: dict[str, None] = {}
        self.silent: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img" and not (dict(attrs).get("alt") or "").strip():
            self.silent.setdefault(dict(attrs).get("src") or "")
        for name, value in attrs:
            if name == "id" and value:
                self.ids[value] += 1
            elif value is not None and name in LINKING.get(tag, ()):
                hrefs = [part.split()[0] for part in value.split(",") if part.strip()] if name == "srcset" else [value.strip()]
                self.hrefs.update(dict.fromkeys(hrefs))


def page_facts(path: str, html: str, base: str) -> PageFacts:
    """Reads a page. Links that begin with `base` (the path of base_url, as the 404 page uses it) count from the site's root."""
    collector = _Collector()
    collector.feed(html)
    links = (_link(path, href, base) for href in collector.hrefs)
    doubled = tuple(i for i, count in collector.ids.items() if count > 1)
    silent = tuple(_link(path, src, base) or Link(src, "", "") for src in collector.silent)
    return PageFacts(path, frozenset(collector.ids), doubled, tuple(link for link in links if link), silent)


def _link(path: str, href: str, base: str) -> Link | None:
    try:
        parts = urlsplit(href)
    except ValueError:
        return Link(href, "", "")  # no address at all, such as http://[
    if parts.scheme in LINKED_KINDS:
        return Link(href, "", "")  # an id that no record has: those that lead somewhere were made addresses
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return Link(href, path, unquote(parts.fragment))
    if parts.path.startswith(base):
        target = unquote(parts.path[len(base) :])
    elif parts.path.startswith("/"):
        target = ""  # outside the site's own path: no page of ours
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
    return Link(href, "index.html" if parts.path == base else target, unquote(parts.fragment))
