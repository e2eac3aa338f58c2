"""What the editor is told of a quote, with the passage that is nearest to it."""

from __future__ import annotations

import re

from briefgen.annotate.anchors import Anchoring
from briefgen.annotate.normalising import normalise
from briefgen.model import Quote, Text
from briefgen.problems import Location, Problem, Severity

TELLING = 4
"""Letters from which a word tells one sentence from others."""

SHARED = 1 / 3
"""Part of a quote's telling words that a sentence must share to be shown as the nearest."""

SHOWN = 120
"""Characters of a sentence that are shown."""


def quote_problem(found: Anchoring, text: Text, quote: Quote, where: Location) -> Problem | None:
    """The problem of a quote as it was found in a text; None where all is well."""
    if found.severity is None:
        return None
    hint = found.hint
    if found.anchor is None and quote.exact and " line " not in hint and "If this is it" not in hint:
        hint = " ".join(filter(None, (hint, _nearest(text, quote.exact))))
    return Problem(where, Severity(found.severity), found.message, hint)


def _nearest(text: Text, words: str) -> str:
    """The sentence that shares the most telling words with a quote, if it shares enough: “Nearest: line 12 “…””."""
    wanted = _telling(words)
    shared = [(len(wanted & _telling(text.plain[s.start : s.end])), s) for s in text.sentences]
    most = max((count for count, _ in shared), default=0)
    if not most or most < SHARED * len(wanted):
        return ""
    nearest = next(sentence for count, sentence in shared if count == most)
    line, _ = text.locate(nearest.start)
    said = " ".join(text.plain[nearest.start : nearest.end].split())
    return f"Nearest: line {line} “{said if len(said) <= SHOWN else said[:SHOWN].rstrip() + '…'}”"


def _telling(words: str) -> set[str]:
    """The words that tell what is said: long ones, numbers and names."""
    found = re.findall(r"\w+", normalise(words).text)
    return {word.casefold() for word in found if len(word) >= TELLING or word[0].isdigit() or word[0].isupper()}
