"""What is made of the engine's tree of elements before it is written: cells aligned, quotes; and marks on raw HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.postprocessors import RawHtmlPostprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from briefgen.annotate.skeleton import RAW

ALIGNED = {side: f"align-{side}" for side in ("left", "center", "right")}
"""How a column is aligned → the class of its cells: a page allows no styles in its elements."""

_START_TAG = re.compile(r"<([a-zA-Z][\w-]*)(?=[\s/>])")
_CLOSING = re.compile(r"[\"']+(?=$|[—–…]|--|\.\.\.)")
"""Quotes right behind emphasis or a link, at the end or before a dash: to the engine, they stand at a beginning."""


class PlainWords(Treeprocessor):
    """Keeps words that the engine would leave as they are from being looked at again."""

    alone = False
    """Whether nothing in the text can change what stands beside it."""

    def __init__(self, md: Markdown, is_plain: Callable[[str], bool]) -> None:
        super().__init__(md)
        self._is_plain = is_plain

    def run(self, root: Element) -> None:
        for element in root.iter() if self.alone else ():
            words = element.text
            if words and not len(element) and self._is_plain(words):
                element.text = AtomicString(words)


class ClosingQuotes(Treeprocessor):
    """Quotes that close behind emphasis or a link."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            quotes = _CLOSING.match(element.tail) if element.tail and element.tag != "br" else None
            if quotes and element.tail:
                closed = quotes[0].replace('"', "”").replace("'", "’")
                element.tail = closed + element.tail[quotes.end() :]


class AlignedCells(Treeprocessor):
    """Cells aligned by a class."""

    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            for cell in (*table.iter("th"), *table.iter("td")):
                side = ALIGNED.get(cell.get("align", ""))
                if side:
                    del cell.attrib["align"]
                    cell.set("class", f"{cell.get('class', '')} {side}".lstrip())


class MarkRawHtml(RawHtmlPostprocessor):
    """Puts the private mark on what the author wrote as HTML."""

    def stash_to_string(self, text: Any) -> str:
        return _START_TAG.sub(rf'<\1 {RAW}=""', super().stash_to_string(text))
