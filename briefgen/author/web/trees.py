"""The tree of a page: its nodes in order, its words, and what of it is a block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Element = Any
"""An element of lxml, which has no types."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = frozenset(
    (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        "head header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption"
    ).split()
) | frozenset(HEADINGS)
"""Elements at whose edges a run of words ends."""

_SPACE = re.compile(r"[ \t\r\n\f]+")


def parsed(html: str) -> Element | None:
    """The root of the tree of a page; None where there is nothing in it."""
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return document_fromstring(html.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
    except ParserError:
        return None


def nodes(element: Element) -> Iterator[Element | str]:
    """What is in an element, in order: its elements, and the words between them as they are written. Comments are passed over."""
    if element.text:
        yield element.text
    for child in element:
        if isinstance(child.tag, str):
            yield child
        if child.tail:
            yield child.tail


def words_of(element: Element) -> str:
    """All words of an element on one line, a space between those of its blocks."""
    return collapsed("".join(_words(element))).strip()


def _words(element: Element) -> Iterator[str]:
    for node in nodes(element):
        if isinstance(node, str):
            yield node
            continue
        apart = node.tag in BLOCKS or node.tag == "br"
        yield " " if apart else ""
        yield from _words(node)
        yield " " if apart else ""


def collapsed(text: str) -> str:
    """White space as a browser shows it."""
    return _SPACE.sub(" ", text)


def holds_block(element: Element) -> bool:
    return any(below.tag in BLOCKS for below in element.iterdescendants() if isinstance(below.tag, str))


def take_out(element: Element) -> None:
    """Takes an element out of its tree, and leaves the words behind it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
