"""The line with which an editor settles what a name means, ready to be copied."""

from __future__ import annotations

import json
import re

from briefgen.annotate.occurrences import occurrences
from briefgen.model import Skipped, Text

WORDS_BESIDE = 6
"""Words on each side of a name that a proposed `near` has at most."""

_PLAIN = re.compile(r"[^\W\d_](?:[\w’ -]*\w)?")
_READ_OTHERWISE = frozenset("true false yes no on off null".split())


def in_flow(text: str) -> str:
    """A text as a scalar within braces: in quotes unless it is words alone."""
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _READ_OTHERWISE
    return text if plain else json.dumps(" ".join(text.split()), ensure_ascii=False)


def rule(skipped: Skipped, near: str = "") -> str:
    """`links.set` with the first candidate, which is the likeliest: for the place that `near` marks, or all through the article."""
    beside = f", near: {json.dumps(near, ensure_ascii=False)}" if near else ""
    return f"`links: {{set: [{{text: {in_flow(skipped.text)}, as: {skipped.candidates[0]}{beside}}}]}}`"


def link(skipped: Skipped) -> str:
    """A link to the first candidate, for texts that have no rules of their own."""
    return f"[{' '.join(skipped.text.split())}](entity:{skipped.candidates[0]})"


def stretch(text: Text, skipped: Skipped) -> str:
    """The fewest words around a name, within its paragraph, that stand in the text once.

    "" where the name itself does, or even many words do not.
    """
    block = text.block_at(skipped.start)
    if block is None or len(list(occurrences(text.plain, skipped.text))) < 2:
        return ""
    before, after = text.plain[block.start : skipped.start].split(" "), text.plain[skipped.end : block.end].split(" ")
    for count in range(1, WORDS_BESIDE + 1):
        around = " ".join(before[-count - 1 :]) + text.plain[skipped.start : skipped.end] + " ".join(after[: count + 1])
        words = " ".join(around.split())
        if len(list(occurrences(text.plain, words))) == 1:
            return words
    return ""
