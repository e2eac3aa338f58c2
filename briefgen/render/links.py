"""The author's own links → links as seen from one page.

An author writes links from the site's root (`articles/meeting.html`, `img/map.svg`), or by id (`event:treaty-signed`), and need not
know at which depth a page lies: the same words may stand on several.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape, unescape
from urllib.parse import unquote, urlsplit

from briefgen.model import Markup, Piece, Text
from briefgen.urls import LINKED_KINDS

_ADDRESS = re.compile(r' (href|src)="([^"]*)"')

HrefTo = Callable[[str, str], str]
"""(output path, fragment) → the relative URL."""
LinkTo = Callable[[str, str], str | None]
"""(kind, id) → the relative URL of a record's page; None where there is no such record."""


def seen_from_page(text: Text, href_to: HrefTo, link_to: LinkTo) -> Text:
    """The text with the links in its skeleton as they must stand on a page."""
    if not any(isinstance(piece, Markup) and _has_address(piece.html) for piece in text.pieces):
        return text

    def rewritten(match: re.Match[str]) -> str:
        return f' {match[1]}="{escape(address(unescape(match[2]), href_to, link_to))}"'

    def seen(piece: Piece) -> Piece:
        return Markup(_ADDRESS.sub(rewritten, piece.html)) if isinstance(piece, Markup) and _has_address(piece.html) else piece

    return replace(text, pieces=tuple(map(seen, text.pieces)))


def _has_address(html: str) -> bool:
    """Whether it may have one: to see that takes less than to look for them, and little has."""
    return " href=" in html or " src=" in html


def address(written: str, href_to: HrefTo, link_to: LinkTo) -> str:
    """One address. What leads outside, to a place in the same text or to a record that does not exist stays as it is."""
    try:
        parts = urlsplit(written)
    except ValueError:
        return written
    if parts.scheme in LINKED_KINDS:
        page = None if parts.query else link_to(parts.scheme, parts.path)
        if page is None:
            return written
        return f"{page.partition('#')[0]}#{parts.fragment}" if parts.fragment else page
    if parts.scheme or parts.netloc or not parts.path:
        return written
    path = unquote(parts.path).lstrip("/") or "index.html"
    return href_to(path + "index.html" if path.endswith("/") else path, parts.fragment)
