"""Where the links and pictures of a saved page lead, once its text stands elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from briefgen.author.web.escapes import address, comment, escaped
from briefgen.author.web.trees import Element, words_of
from briefgen.model.record import web_address
from briefgen.urls import slugify

PICTURES = frozenset(".avif .gif .jpeg .jpg .png .svg .webp".split())
"""Endings of pictures that browsers show."""

WITHIN, NOWHERE, OTHER = "within", "nowhere", "other"
LOST = {
    WITHIN: ("1 link within the page: its words are kept", "{n} links within the page: their words are kept"),
    NOWHERE: (
        "1 link without a host: its words are kept; with the address of the page (--url) so is the link",
        "{n} links without a host: their words are kept; with the address of the page (--url) so are the links",
    ),
    OTHER: ("1 link to no page of the web: its words are kept", "{n} links to no page of the web: their words are kept"),
}
"""What could not be kept of a link, and how one and several such are told."""


@dataclass
class Links:
    """Resolves links against the address of the page, and pictures against its folder; notes what could not be kept.

    `folder` is the place of pictures in the site's static folder, `lying` what lies beside the page. `pictures` are those that the
    text has of them: place in the static folder → place seen from the page.
    """

    base: str
    folder: str
    lying: frozenset[str]
    lost: Counter[str] = field(default_factory=Counter)
    pictures: dict[str, str] = field(default_factory=dict)
    missing: int = 0

    def link(self, element: Element) -> str:
        """The address of a link as it can be kept; "" where only its words can."""
        written = re.sub(r"[\t\r\n]", "", element.get("href", "")).strip()
        if not written:
            return ""
        if written.startswith("#") or (self.base and _without_fragment(written) == _without_fragment(self.base) and "#" in written):
            return self._no(WITHIN)
        if written.lower().startswith("mailto:"):
            return written
        try:
            whole = urljoin(self.base, written)
            kept = web_address(whole)
        except ValueError:
            has_scheme = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", written) is not None
            return self._no(OTHER if has_scheme or self.base else NOWHERE)
        return kept

    def _no(self, kind: str) -> str:
        self.lost[kind] += 1
        return ""

    def picture(self, element: Element) -> str:
        """A picture as Markdown where its file lies beside the page; else what is known of it, as a comment. "" for mere dots."""
        source = next((s for s in (element.get("data-src"), element.get("src")) if s and not s.startswith("data:")), "")
        alt = " ".join(element.get("alt", "").split())
        if not source or (element.get("width"), element.get("height")) in (("1", "1"), ("0", "0")):
            return ""
        place = _place(source)
        if place in self.lying:
            return f"![{escaped(alt)}]({address(self._placed(place))})"
        self.missing += 1
        try:
            where = urljoin(self.base, source)
        except ValueError:
            where = source
        caption = _caption(element)
        told = [f"“{alt}”" if alt else "", f"“{caption}”" if caption else "", where]
        return comment(f"a picture stood here: {', '.join(part for part in told if part)}")

    def is_kept(self, picture: Element) -> bool:
        """Whether the file of a picture lies beside the page."""
        return any(_place(picture.get(name, "")) in self.lying for name in ("src", "data-src"))

    def _placed(self, place: str) -> str:
        name = PurePosixPath(place)
        known = next((kept for kept, seen in self.pictures.items() if seen == place), None)
        if known:
            return known
        stem = slugify(name.stem) or "picture"
        free = (f"{self.folder}/{stem}{number}{name.suffix.lower()}" for number in ("", *(f"-{n}" for n in range(2, 10_000))))
        kept = next(each for each in free if each not in self.pictures)
        self.pictures[kept] = place
        return kept

    def told(self) -> list[str]:
        said = [LOST[kind][count > 1].format(n=count) for kind, count in self.lost.items()]
        if self.missing == 1:
            said.append("1 picture whose file is not there: a comment stands in its place")
        elif self.missing:
            said.append(f"{self.missing} pictures whose files are not there: comments stand in their places")
        return said


def _caption(picture: Element) -> str:
    """The words below a picture in its figure."""
    figure = next((above for above in picture.iterancestors() if above.tag == "figure"), None)
    caption = None if figure is None else next((e for e in figure.iterdescendants("figcaption")), None)
    return "" if caption is None else words_of(caption)


def is_picture(place: str) -> bool:
    return PurePosixPath(place).suffix.lower() in PICTURES


def sources_of(root: Element) -> list[str]:
    """The places beside the page in which its pictures would lie."""
    found = []
    for element in root.iterdescendants("img"):
        for name in ("src", "data-src"):
            place = _place(element.get(name, ""))
            try:
                parts = urlsplit(place)
            except ValueError:
                continue
            if place and not parts.scheme and not parts.netloc and is_picture(place) and ".." not in PurePosixPath(place).parts:
                found.append(place)
    return found


def _place(source: str) -> str:
    """The path that an address seen from the page has on a disk."""
    return unquote(_without_fragment(source).partition("?")[0]).removeprefix("./")


def _without_fragment(address: str) -> str:
    return address.partition("#")[0]
