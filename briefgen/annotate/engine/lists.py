"""Lists as CommonMark and GitHub read them: an item holds what is indented to its words, however deep that is.

The engine's own lists demand four spaces a level and an empty line before the first item; what has less is flattened, or printed
as it stands. Two things are read more widely than there. What stands two columns right of a mark belongs to its item, though the
words of the item begin further on (`1. one` above `  - two`). And in running text a line that begins with a dash opens no list
alone: two of a kind do, or one behind a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor, BlockQuoteProcessor, HRProcessor
from markdown.extensions.def_list import DefListIndentProcessor

_MARK = re.compile(r"(?P<indent> {0,3})(?P<mark>[-+*]|(?P<number>\d{1,9})(?P<stop>[.)]))(?P<gap> +|$)(?P<words>.*)")
_RULE = re.compile(HRProcessor.RE)
_NO_WORDS = re.compile(r" {0,3}(?:#{1,6}(?: |$)|>|\x02|(?:```|~~~))")
"""What no line of a paragraph begins with."""
_INTERRUPTS = re.compile(r"^ {0,3}(?:[-+*]|1[.)]) +\S", re.MULTILINE)
_YEAR = 4
"""Digits of a number that is no number of an item where it begins a line of running text."""
_FENCE = re.compile("```|~~~")
_CODE = re.compile("^(\x02wzxhzdk:\\d+\x03)$", re.MULTILINE)
"""The engine's mark for a block of code."""
_CODE_APART = re.compile(rf"\n?{_CODE.pattern}\n?", re.MULTILINE)
_NEAR = 20
"""Code points before the end of a line in which its last sign stands."""
_COLON = re.compile(r"[:：][\"'”’)\]*_]*\s*$")


class Mark(NamedTuple):
    """The mark of an item: its kind (`-`, `*`, `+`, `.`, `)`), its number, where it stands, and where the words behind it do."""

    kind: str
    number: str
    column: int
    words_at: int
    words: str

    @property
    def reach(self) -> int:
        """The indent from which a line belongs to the item."""
        return min(self.words_at, self.column + 2)

    @property
    def may_interrupt(self) -> bool:
        """Whether it can stand right behind a line of running text."""
        return bool(self.words) and self.number in ("", "1")


def mark_of(line: str) -> Mark | None:
    """The mark that a line begins with."""
    found = _MARK.fullmatch(line)
    if found is None or _RULE.fullmatch(line):
        return None
    column, gap = len(found["indent"]), len(found["gap"])
    behind = column + len(found["mark"])
    at = behind + gap if found["words"] and gap <= 4 else behind + 1  # five spaces: the item begins with code
    return Mark(found["stop"] or found["mark"], found["number"] or "", column, at, line[at:])


@dataclass
class _Item:
    mark: Mark
    lines: list[str] = field(default_factory=list)

    def spread(self) -> bool:
        """Whether its own parts are set apart by empty lines; those within a list in it are not its own."""
        inner: Mark | None = None
        for before, line in pairwise(["", *self.lines]):
            mark = mark_of(line)
            if line is not self.lines[0] and line and not before and not (inner and _is_in(inner, line)):
                return True
            if mark and (mark.may_interrupt or not before) and (inner is None or mark.column < inner.reach):
                inner = mark
        return False


class Lists(BlockProcessor):
    """A list at the beginning of a block, with all items in it and in the blocks that follow."""

    def test(self, parent: Element, block: str) -> bool:
        return mark_of(block.partition("\n")[0]) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        items: list[_Item] = []
        loose, block = False, blocks.pop(0)
        end = _taken(items, block)
        while end == len(block) and (number := _going_on(items[-1].mark, blocks)):
            more = "\n\n".join(blocks[:number])
            del blocks[:number]
            block = more.lstrip("\n")
            if _is_next(items[-1].mark, block):
                loose = True
            else:
                items[-1].lines += [""] * (1 + len(more) - len(block))
            end = _taken(items, block)
        if end < len(block):
            blocks.insert(0, block[end:])
        for item in items:
            item.lines = self._without_fences(item.lines)
        self._build(parent, items, loose or any(item.spread() for item in items))

    def _build(self, parent: Element, items: list[_Item], loose: bool) -> None:
        number = items[0].mark.number
        made = SubElement(parent, "ol" if number else "ul")
        if number and int(number) != 1:
            made.set("start", str(int(number)))
        for item in items:
            self.parser.state.set("looselist" if loose else "list")
            self.parser.parseChunk(SubElement(made, "li"), _CODE.sub(r"\n\1\n", "\n".join(item.lines)).strip("\n"))
            self.parser.state.reset()

    def _without_fences(self, lines: list[str]) -> list[str]:
        """An item's lines, with the engine's mark in the place of code that is fenced in it."""
        if not any(map(_FENCE.match, lines)):
            return lines
        chunk = "\n".join(self.parser.md.preprocessors["fenced_code_block"].run(lines))
        return _CODE_APART.sub(r"\1", chunk).split("\n")


def _taken(items: list[_Item], block: str) -> int:
    """Takes the lines of a list into its items; up to where in the block it goes."""
    for at, line in _lines(block):
        mark = mark_of(line)
        indent = len(line) - len(line.lstrip(" "))
        if items and indent >= items[-1].mark.reach:
            items[-1].lines.append(line[min(indent, items[-1].mark.words_at) :])
        elif mark and (not items or mark.kind == items[-1].mark.kind):
            items.append(_Item(mark, [mark.words]))
        elif (mark and mark.words and len(mark.number) < _YEAR) or _no_words(line) or _no_words(items[-1].lines[-1].lstrip(" ")):
            return at
        else:
            items[-1].lines.append(line.lstrip(" "))
    return len(block)


def _no_words(line: str) -> bool:
    """Whether a line is none of a paragraph: neither goes it on in the next line, nor the one before in it."""
    return _NO_WORDS.match(line) is not None or _RULE.fullmatch(line) is not None


def _going_on(last: Mark, blocks: list[str]) -> int:
    """How many blocks lead to the next words of a list that goes on behind an empty line; 0 where it does not."""
    for number, block in enumerate(blocks, start=1):
        words = block.lstrip("\n")
        if words:
            return number if _is_in(last, words) else 0
    return 0


def _is_in(last: Mark, words: str) -> bool:
    """Whether words behind an empty line belong to a list: to its last item, or as the next one."""
    return not words[: last.reach].strip(" ") or _is_next(last, words)


def _is_next(last: Mark, words: str) -> bool:
    """Whether words begin with the mark of the next item of a list."""
    mark = mark_of(words.partition("\n")[0])
    return mark is not None and mark.kind == last.kind and mark.column < last.reach


class ListsBehindWords(BlockProcessor):
    """A list right behind a line of text, with no empty line between."""

    def test(self, parent: Element, block: str) -> bool:
        return _INTERRUPTS.search(block) is not None and list_behind_words(block, parent.tag == "li") is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        at = list_behind_words(block, parent.tag == "li")
        blocks[:0] = [block[:at].rstrip(), block[at:]]
        self.parser.parseBlocks(parent, [blocks.pop(0)])


class Quotes(BlockQuoteProcessor):
    """Quotations, out of which a list leads that begins without their sign; what an empty line parts are two."""

    def lastChild(self, parent: Element) -> None:  # noqa: N802
        """The quotation that the next one would be put into."""

    def run(self, parent: Element, blocks: list[str]) -> None:
        at = list_behind_words(blocks[0], in_item=False)
        if at is not None:
            blocks[:1] = [blocks[0][:at].rstrip(), blocks[0][at:]]
        super().run(parent, blocks)


def list_behind_words(block: str, in_item: bool) -> int | None:
    """Where in a paragraph a list begins behind its first line. In an item its indent says that it is one."""
    first: dict[tuple[str, str], int] = {}
    for at, line in _lines(block):
        mark = mark_of(line) if at else None
        if mark is None or not mark.words:
            continue
        if (mark.kind, mark.number) in first:
            return first[mark.kind, mark.number]
        if mark.may_interrupt:
            if in_item or _COLON.search(block, max(0, at - _NEAR), at):
                return at
            first.setdefault((mark.kind, "2" if mark.number else ""), at)
    return None


def _lines(block: str) -> Iterator[tuple[int, str]]:
    """Where each line begins, and its words."""
    at = 0
    while (end := block.find("\n", at)) >= 0:
        yield at, block[at:end]
        at = end + 1
    yield at, block[at:]


class DefinitionsIndented(DefListIndentProcessor):
    """What is indented in definitions; items of lists see to their own."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self.ITEM_TYPES, self.LIST_TYPES = ["dd"], ["dl"]


def add_lists(parser: BlockParser) -> None:
    """Puts these lists in the place of the engine's own."""
    processors = parser.blockprocessors
    processors.deregister("indent")
    processors.deregister("ulist")
    processors.register(DefinitionsIndented(parser), "defindent", 85)
    processors.register(Lists(parser), "olist", 76)  # before what looks into every line of a block
    processors.register(Quotes(parser), "quote", 20)
    processors.register(ListsBehindWords(parser), "lists_behind_words", 12)  # right before paragraphs (10)
