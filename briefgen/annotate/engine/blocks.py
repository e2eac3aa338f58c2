"""Headings, and tables right behind a line of text."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.blockprocessors import BlockProcessor, HashHeaderProcessor, HRProcessor

_RULE = re.compile(HRProcessor.RE)
_DELIMITERS = re.compile(r"^ {0,3}(?=[^\n]*\|)\|?(?: *:?-+:? *\|?)+ *$", re.MULTILINE)
"""The second line of a table."""


class Headings(HashHeaderProcessor):
    """Headings have a space behind their `#`, as CommonMark demands: a line may begin with “#MeToo”."""

    RE = re.compile(r"(?:^|\n) {0,3}(?P<level>#{1,6})(?=[ \n]|$)(?P<header>[^\n]*?)(?: +#+)? *(?:\n|$)")

    def run(self, parent: Element, blocks: list[str]) -> None:
        """A rule at the head of the block is made first: behind it the heading may be within an item of a list."""
        rule, _, rest = blocks[0].partition("\n")
        if rest and _RULE.fullmatch(rule):
            blocks[0] = rest
            self.parser.parseBlocks(parent, [rule])
        else:
            super().run(parent, blocks)


class TablesBehindWords(BlockProcessor):
    """A table right behind a line of text, with no empty line between: the line above the one of dashes is its first."""

    def test(self, parent: Element, block: str) -> bool:
        return self._begin(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        at = self._begin(block)
        blocks.insert(0, block[at:])
        self.parser.parseBlocks(parent, [block[:at].rstrip("\n")])

    def _begin(self, block: str) -> int | None:
        """Where the table begins, if there is one."""
        for line in _DELIMITERS.finditer(block) if "|" in block else ():
            at = block.rfind("\n", 0, max(0, line.start() - 1)) + 1
            if at and self.parser.blockprocessors["table"].test(self.parser.root, block[at:]):
                return at
        return None
