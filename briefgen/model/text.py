"""Prose as it is read: its words, blocks and sentences apart from its markup. All offsets are code points into `Text.plain`; every
range is half-open.

The text is never changed: what is found in it is kept beside it as spans (standoff annotation) and woven into the HTML at the end.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from briefgen.model.alignment import source_offset


class RegionKind(StrEnum):
    """Why names and dates are not marked in a stretch of text."""

    HEADING = "heading"
    LINK = "link"
    CODE = "code"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch in which nothing is linked: a heading, the words of a link, code, or HTML that the author wrote."""

    start: int
    end: int
    kind: RegionKind


class BlockKind(StrEnum):
    """What a block is, as far as the reading of its words depends on it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CODE = "code"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """One run of running text: a paragraph, a heading, a list item, a table cell.

    `section` counts the headings before it; `top` is the number of the outermost element it stands in, after which notes go.
    `level` (1-6) and `slug` (the id in the page) are set for headings, `opens_row` for the first cell of a table's row.
    """

    start: int
    end: int
    kind: BlockKind
    section: int
    top: int
    level: int = 0
    slug: str = ""
    opens_row: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `block` is an index into `Text.blocks`. Headings and code have none."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class Markup:
    """A stretch of the HTML skeleton: tags and the white space between blocks, as they are."""

    html: str


@dataclass(frozen=True, slots=True)
class Run:
    """The words of `Text.plain[start:end]`, to be escaped where they stand in the HTML."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Slot:
    """The place after the outermost element number `top`, where the asides of its notes go."""

    top: int


Piece = Markup | Run | Slot


@dataclass(frozen=True, slots=True)
class Text:
    """Prose: its plain text, its HTML skeleton (`pieces`), its blocks, safe regions and sentences.

    `source` is what the author wrote (Markdown or plain text); `first_line` the line of `path` it begins on, so that `locate` can
    point at it. Plain text given to `annotate_text` has `plain == source` and identical offsets.
    """

    plain: str
    pieces: tuple[Piece, ...]
    blocks: tuple[Block, ...]
    regions: tuple[Region, ...]
    sentences: tuple[Sentence, ...]
    source: str = ""
    path: str = ""
    first_line: int = 1

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds `offset`, or None (headings, code, the gap between blocks)."""
        index = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        if index >= 0 and offset < self.sentences[index].end:
            return self.sentences[index]
        return None

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, or None between blocks."""
        index = bisect_right(self.blocks, offset, key=lambda b: b.start) - 1
        if index >= 0 and offset < self.blocks[index].end:
            return self.blocks[index]
        return None

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1) in `path` of an offset into `plain`. Follows the words: for messages, not for loops."""
        there = source_offset(self.plain, self.source, offset)
        before = self.source[:there]
        return self.first_line + before.count("\n"), there - (before.rfind("\n") + 1) + 1
