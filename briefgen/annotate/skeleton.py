"""Canonical HTML → Text: the words out of the tags, each where it can be put back.

The input is what the sanitiser wrote: well nested, attributes quoted, text escaped. Joining the pieces of the result gives the
same HTML again, but for two things: private marks on the author's own tags are dropped, and headings are shifted so that the
topmost is an h2 (the page has the h1).
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefgen.html_syntax import VOID, escape
from briefgen.model import Block, BlockKind, Markup, Piece, Region, RegionKind, Run, Slot

RAW = "data-raw"
"""The attribute that marks tags which the author wrote as HTML."""

TOKEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"]*\"|[^\">])*)>|([^<]+)")
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
CODE = frozenset(["pre", "code", "kbd", "samp", "var", "tt"])
STRUCK = frozenset(["del", "s"])
"""What is struck out is shown so, and no longer said: it gives no names, no dates, and no words to other pages."""
BLOCK_KINDS = {
    "p": BlockKind.PARAGRAPH, "li": BlockKind.ITEM, "td": BlockKind.CELL, "th": BlockKind.CELL, "pre": BlockKind.CODE,
    "figcaption": BlockKind.CAPTION, "caption": BlockKind.CAPTION, "dt": BlockKind.ITEM, "dd": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE, "div": BlockKind.PARAGRAPH, "summary": BlockKind.PARAGRAPH, "details": BlockKind.PARAGRAPH,
    "figure": BlockKind.PARAGRAPH, "ul": BlockKind.PARAGRAPH, "ol": BlockKind.PARAGRAPH, "dl": BlockKind.PARAGRAPH,
    "table": BlockKind.PARAGRAPH, "thead": BlockKind.PARAGRAPH, "tbody": BlockKind.PARAGRAPH, "tr": BlockKind.PARAGRAPH,
    "hr": BlockKind.PARAGRAPH, **dict.fromkeys(HEADINGS, BlockKind.HEADING),
}  # fmt: skip
"""Elements that end a run of words before and after them, and the kind of block the words directly in them are."""

_OF_A_FOOTNOTE = re.compile(r'\bclass="footnote-(?:ref|backref)"')
_ID = re.compile(r'\bid="([^"]*)"')


@dataclass
class _Element:
    tag: str
    region: RegionKind | None
    start: int | None = None  # known once its first words are
    is_mark: bool = False
    """Whether what is in it is no text: the number of a footnote, the arrow back from one, words that are struck out."""


@dataclass
class SkeletonReader:
    """Reads canonical HTML once, from left to right. `apart` are the words of paragraphs for which a word stands in the HTML."""

    apart: Mapping[str, str] = field(default_factory=dict)
    plain: list[str] = field(default_factory=list)
    length: int = 0
    pieces: list[Piece] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    stack: list[_Element] = field(default_factory=list)
    section: int = 0
    top: int = 0
    block_start: int | None = None
    slug: str = ""
    broken: bool = False
    in_first_cell: bool = False
    shift: int = 0

    def read(self, source: str) -> None:
        tags = [m.group(2) for m in TOKEN.finditer(source) if not m.group(1) and m.group(2)]
        levels = [int(tag[1]) for tag in tags if tag in HEADINGS]
        self.shift = 2 - min(levels, default=2)
        for token in TOKEN.finditer(source):
            closing, tag, attributes, words = token.groups()
            if words is not None:
                self._words(self.apart.get(words) or html.unescape(words))
            elif closing:
                self._close(tag)
            else:
                self._open(tag, attributes)
        self._end_block()

    def _words(self, words: str) -> None:
        if any(element.is_mark for element in self.stack):
            self._markup(escape(words))
            return
        if self.block_start is None:
            kept = words.lstrip() if not self._in("pre") else words
            if len(kept) < len(words):
                self._markup(escape(words[: len(words) - len(kept)]))
            if not kept:
                return
            if self.blocks:
                self._append("\n\n")
            self.block_start = self.length
            words = kept
        for element in reversed(self.stack):
            if element.start is not None:
                break
            element.start = self.length
        if self.broken and not words[0].isspace():
            self._append("\n")  # a line break keeps the words around it apart
        self.broken = False
        self.pieces.append(Run(self.length, self.length + len(words)))
        self._append(words)

    def _open(self, tag: str, attributes: str) -> None:
        if tag in BLOCK_KINDS:
            self._end_block()
        raw = f' {RAW}=""' in attributes
        if tag == "tr":
            self.in_first_cell = True
        if tag in HEADINGS:
            found = _ID.search(attributes)
            self.slug = found.group(1) if found else ""
        clean = attributes.replace(f' {RAW}=""', "")
        self._markup(f"<{self._shown(tag)}{clean}>")
        if tag in VOID:
            self.broken = tag == "br"
            if not self.stack:
                self._end_top()
            return
        is_mark = tag in STRUCK or _OF_A_FOOTNOTE.search(attributes) is not None
        self.stack.append(_Element(tag, _region(tag, raw), is_mark=is_mark))

    def _close(self, tag: str) -> None:
        if tag in BLOCK_KINDS:
            self._end_block()
        element = self.stack.pop()
        if tag in ("td", "th"):
            self.in_first_cell = False
        if element.region and element.start is not None:
            self.regions.append(Region(element.start, self.length, element.region))
        if tag in HEADINGS:
            self.section += 1
        self._markup(f"</{self._shown(tag)}>")
        if not self.stack:
            self._end_top()

    def _end_top(self) -> None:
        self._end_block()
        self.pieces.append(Slot(self.top))
        self.top += 1

    def _end_block(self) -> None:
        """Closes the run of words, its trailing white space given to the skeleton. Called before the tag that ends it is popped."""
        if self.block_start is None:
            return
        start, self.block_start = self.block_start, None
        inner = next((e.tag for e in reversed(self.stack) if e.tag in BLOCK_KINDS), "p")
        kind = BLOCK_KINDS[inner]
        if kind is BlockKind.PARAGRAPH and self._in("li"):
            kind = BlockKind.ITEM
        elif kind is BlockKind.PARAGRAPH and self._in("blockquote"):
            kind = BlockKind.QUOTE
        if kind is not BlockKind.CODE:
            self._give_back_space()
        if self.length > start:
            level = int(self._shown(inner)[1]) if kind is BlockKind.HEADING else 0
            slug = self.slug if kind is BlockKind.HEADING else ""
            opens_row = kind is BlockKind.CELL and self.in_first_cell
            self.blocks.append(Block(start, self.length, kind, self.section, self.top, level, slug, opens_row))

    def _give_back_space(self) -> None:
        last = self.pieces[-1]
        if not isinstance(last, Run):
            return
        words = self.plain.pop()
        kept = words.rstrip()
        self.length -= len(words) - len(kept)
        self.pieces.pop()
        if kept:
            self.plain.append(kept)
            self.pieces.append(Run(last.start, self.length))
        if len(kept) < len(words):
            self._markup(escape(words[len(kept) :]))

    def _markup(self, markup: str) -> None:
        if self.pieces and isinstance(self.pieces[-1], Markup):
            self.pieces[-1] = Markup(self.pieces[-1].html + markup)
        else:
            self.pieces.append(Markup(markup))

    def _append(self, words: str) -> None:
        self.plain.append(words)
        self.length += len(words)

    def _in(self, tag: str) -> bool:
        return any(element.tag == tag for element in self.stack)

    def _shown(self, tag: str) -> str:
        return f"h{min(6, int(tag[1]) + self.shift)}" if tag in HEADINGS else tag


def _region(tag: str, raw: bool) -> RegionKind | None:
    if tag in HEADINGS:
        return RegionKind.HEADING
    if tag == "a":
        return RegionKind.LINK
    if tag in CODE:
        return RegionKind.CODE
    return RegionKind.HTML if raw else None
