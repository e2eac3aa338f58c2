"""Where sentences stand in a text: its lead, the first of a paragraph, the heading before one."""

from __future__ import annotations

from itertools import islice

from briefgen.annotate.temporal.genre import is_a_year
from briefgen.model import BlockKind, Sentence, Text

_FULL_STOPS = '.!?”"’)'
_LEAD = 2
"""Paragraphs at the head of a text that tell its news."""


def end_of_lead(text: Text) -> int:
    """Where the paragraphs that tell the news end, in code points; a title and a line with the date are no sentences."""
    ends = (b.end for b in text.blocks if b.kind is BlockKind.PARAGRAPH and text.plain[b.end - 1] in _FULL_STOPS)
    return max(islice(ends, _LEAD), default=0)


def start_of_block(text: Text, sentence: Sentence) -> int:
    """Where the block of a sentence begins, in code points."""
    return text.blocks[sentence.block].start if 0 <= sentence.block < len(text.blocks) else sentence.start


def opens_block(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its paragraph."""
    return 0 <= sentence.block < len(text.blocks) and sentence.start <= text.blocks[sentence.block].start


def section_between(text: Text, block: int, sentence: Sentence, *, headings: bool) -> str | None:
    """What begins a section between a block and a sentence, the last of it: a year alone in its line, or one of the `headings`."""
    for between in reversed(text.blocks[max(block, 0) : sentence.block]):
        words = text.plain[between.start : between.end]
        if is_a_year(words) or (headings and between.kind is BlockKind.HEADING):
            return words
    return None
