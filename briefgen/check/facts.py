"""What a page links to, and what can be linked to in it."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple
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


class Link(NamedTuple):
    """An internal link: `target` is an output path, `fragment` an id in it or ""; `href` is how it is written."""

    href: str
    target: str
    fragment: str


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The ids of a page, those it has twice, its internal links, and the pictures that say nothing to those who do not see them.

    Links that were kept are lists of what a `Link` has: most are right, and need no more.
    """

    path: str
    ids: frozenset[str]
    doubled: tuple[str, ...]
    links: Sequence[Sequence[str]]
    silent: tuple[Link, ...] = ()


def plain(facts: PageFacts) -> list[Any]:
    """The facts of a page as what JSON has, so that they can be kept."""
    return [sorted(facts.ids), facts.doubled, facts.links, facts.silent]


def facts_again(path: str, kept: list[Any]) -> PageFacts:
    """The facts that were kept of a page."""
    ids, doubled, links, silent = kept
    return PageFacts(path, frozenset(ids), tuple(doubled), links, tuple(map(Link._make, silent)))


_VALUES = r"(?:[^>\"']++|\"[^\"]*\"|'[^']*')*+"
_TAG = re.compile(
    rf"<!--.*?-->|<(?P<opaque>script|style)(?P<within>{_VALUES})>.*?(?=</(?P=opaque))|<(?P<tag>[a-z][^\s/>]*)[\s/](?P<written>{_VALUES})>",
    re.DOTALL | re.IGNORECASE,
)
"""Comments, elements whose content is no HTML, and start tags that have attributes."""
_ATTRIBUTE = re.compile(r"""([^\s/=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")

_PLAIN = re.compile(r"[\w.-][\w./-]*(?:#[\w.-]*)?", re.ASCII)
"""An address within the site, written without anything that stands for something else: nearly all are."""


@lru_cache(maxsize=16384)
def _said(tag: str, written: str) -> tuple[str, tuple[str, ...], str | None]:
    """What the attributes of a start tag say: its id, its addresses, and that of a picture without words. Most tags stand on many
    pages."""
    tag = tag.lower()
    attributes: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(written):
        value = double or single or bare
        attributes.setdefault(name.lower(), unescape(value) if "&" in value else value)
    hrefs: list[str] = []
    for name in LINKING.get(tag, ()):
        if name in attributes:
            value = attributes[name]
            hrefs += [part.split()[0] for part in value.split(",") if part.strip()] if name == "srcset" else [value.strip()]
    silent = attributes.get("src", "") if tag == "img" and not attributes.get("alt", "").strip() else None
    return attributes.get("id", ""), tuple(hrefs), silent


def page_facts(path: str, html: str, base: str) -> PageFacts:
    """Reads a page. Links that begin with `base` (the path of base_url, as the 404 page uses it) count from the site's root."""
    ids: Counter[str] = Counter()
    hrefs: dict[str, None] = {}
    silent_ones: dict[str, None] = {}
    for opaque, within, tag, written in _TAG.findall(html):
        identity, addresses, silent_one = _said(tag or opaque, written or within)
        if identity:
            ids[identity] += 1
        for address in addresses:
            hrefs[address] = None
        if silent_one is not None:
            silent_ones[silent_one] = None
    folder = posixpath.dirname(path)
    links = (_link(path, folder, href, base) for href in hrefs)
    doubled = tuple(i for i, count in ids.items() if count > 1)
    silent = tuple(_link(path, folder, src, base) or Link(src, "", "") for src in silent_ones)
    return PageFacts(path, frozenset(ids), doubled, tuple(link for link in links if link), silent)


def _link(path: str, folder: str, href: str, base: str) -> Link | None:
    if href[:1] in ("", "#", "?"):
        return Link(href, path, unquote(href.partition("#")[2]))
    return _led(folder, href, base)


@lru_cache(maxsize=16384)
def _led(folder: str, href: str, base: str) -> Link | None:
    """The link that an address is on the pages of a folder: most addresses stand on many of them."""
    if _PLAIN.fullmatch(href):
        place, _, fragment = href.partition("#")
        return Link(href, _joined(folder, place), fragment)
    try:
        parts = urlsplit(href)
    except ValueError:
        return Link(href, "", "")  # no address at all, such as http://[
    if parts.scheme in LINKED_KINDS:
        return Link(href, "", "")  # an id that no record has: those that lead somewhere were made addresses
    if parts.scheme or parts.netloc:
        return None
    if parts.path.startswith(base):
        target = unquote(parts.path[len(base) :])
    elif parts.path.startswith("/"):
        target = ""  # outside the site's own path: no page of ours
    else:
        target = _joined(folder, unquote(parts.path))
    return Link(href, "index.html" if parts.path == base else target, unquote(parts.fragment))


@lru_cache(maxsize=16384)
def _joined(folder: str, path: str) -> str:
    return posixpath.normpath(posixpath.join(folder, path))
