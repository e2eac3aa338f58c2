"""Where words of a text stand in what its author wrote: for messages that point at a line."""

from __future__ import annotations

import re

WINDOW = 240
"""How far ahead (code points) of the last word the next is looked for alone; beyond it two words in a row must agree."""

_WORD = re.compile(r"\w+")


_OPENING = re.compile(r"(?:(?!\w)\S)+(?=\w)")
"""Marks right before a word."""


def source_offset(plain: str, source: str, offset: int) -> int:
    """The offset in `source` of `plain[offset]`, found by following the words of both."""
    if plain == source:
        return min(offset, len(source))
    opening = _OPENING.match(plain, offset)
    if opening:  # a mark stands where its word does, and not behind the word before it: a line may end between them
        there = source_offset(plain, source, opening.end())
        length = len(opening.group())
        return there - length if source[max(0, there - length) : there].strip() else there
    matched_plain, matched_source = 0, 0
    words = list(_WORD.finditer(plain, 0, len(plain)))
    for index, word in enumerate(words):
        if word.start() > offset:
            break
        at = source.find(word.group(), matched_source, matched_source + WINDOW + len(word.group()))
        if at < 0 and index + 1 < len(words):
            pair = re.compile(re.escape(word.group()) + r"\W+" + re.escape(words[index + 1].group()))
            found = pair.search(source, matched_source)
            at = found.start() if found else -1
        if at >= 0:
            matched_plain, matched_source = word.start(), at
            if offset < word.end():
                break
            matched_plain, matched_source = word.end(), at + len(word.group())
    return min(matched_source + max(0, offset - matched_plain), len(source))
