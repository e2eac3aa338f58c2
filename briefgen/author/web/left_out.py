"""What of a page is no part of its text: by what its makers say it is, never by how it looks. All of it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.author.web.trees import HEADINGS, Element, take_out, words_of

SILENT = frozenset("script style template noscript link meta title base rp".split())
"""Elements that no reader sees."""

BY_TAG = {
    "nav": "navigation",
    "aside": "a box beside the text",
    "footer": "a footer",
    "dialog": "a dialogue",
    "search": "a search",
    "form": "a form",
    "button": "a button",
    "select": "a form",
    "textarea": "a form",
    "input": "a form",
    "iframe": "an embedded page",
    "object": "an embedded page",
    "embed": "an embedded page",
    "video": "a video",
    "audio": "a sound",
    "canvas": "a drawing",
    "svg": "a drawing",
    "math": "a formula",
    "map": "a map of links",
}
BY_ROLE = {
    "navigation": "navigation",
    "complementary": "a box beside the text",
    "contentinfo": "a footer",
    "banner": "the head of the page",
    "dialog": "a dialogue",
    "alertdialog": "a dialogue",
    "search": "a search",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "a form",
}
"""Roles of WAI-ARIA that say the same."""

UNSEEN = "what is hidden or not for print"
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden")
_NOT_PRINTED = frozenset(
    (
        "noprint no-print d-print-none print-hidden hidden-print sr-only visually-hidden screen-reader-text skip-link "
        "mw-editsection"
    ).split()
)
"""Class names by which site builders (Bootstrap, WordPress, MediaWiki) keep something off paper or off the screen."""

SHOWN = 60
"""Code points of what was left out that are told."""


@dataclass
class LeftOut:
    """What was left out of a page: for each kind, the words of each piece, in order."""

    pieces: dict[str, list[str]] = field(default_factory=dict)

    def add(self, kind: str, words: str) -> None:
        self.pieces.setdefault(kind, []).append(words)

    def told(self) -> Iterator[str]:
        for kind, pieces in self.pieces.items():
            said = [words for words in pieces if words]
            count = sum(len(words.split()) for words in said)
            times = f" ({len(pieces)} times)" if len(pieces) > 1 else ""
            if said:
                yield f"left out: {kind}{times}, {count} {'word' if count == 1 else 'words'}: “{_shortened(said[0])}”"
            elif kind not in ("a form", "a button", "a drawing"):  # without words, these are how a page works
                yield f"left out: {kind}{times}"


def _shortened(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]}…"


def take_out_what_is_no_text(body: Element) -> LeftOut:
    """Takes out of a page what is no part of its text, and says what that was."""
    left_out = LeftOut()
    for element in list(body.iterdescendants()):
        if not isinstance(element.tag, str) or _is_gone(element, body):
            continue
        if element.tag in SILENT:
            take_out(element)
        elif (kind := _kind(element)) is not None:
            left_out.add(kind, words_of(element) or element.get("src", ""))
            take_out(element)
    return left_out


def _is_gone(element: Element, body: Element) -> bool:
    """Whether it went with what it stood in."""
    return body not in element.iterancestors()


def _kind(element: Element) -> str | None:
    if _is_unseen(element):
        return UNSEEN
    kind = BY_ROLE.get(element.get("role", "").strip().lower()) or BY_TAG.get(element.tag)
    if kind is None or (element.tag == "form" and _holds_a_text(element)):  # some systems put whole pages into a form
        return None
    if element.tag == "footer" and any(above.tag == "blockquote" for above in element.iterancestors()):
        return None  # whom a quotation is from
    return kind


def _is_unseen(element: Element) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or _HIDDEN.search(element.get("style", "")):
        return True
    return not _NOT_PRINTED.isdisjoint(element.get("class", "").lower().split())


def _holds_a_text(form: Element) -> bool:
    marks = ("article", "main", *HEADINGS[:2])
    return any(True for _ in form.iterdescendants(*marks)) or sum(1 for _ in form.iterdescendants("p", "table")) > 2
