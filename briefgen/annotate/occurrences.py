"""Where words that the editor wrote in a rule stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

Range = tuple[int, int]
"""Start and end in code points."""

PUNCTUATION = str.maketrans(dict.fromkeys("’‘ʼʻ`´ʹʿʾ′", "'") | dict.fromkeys("‐‑–−", "-"))
"""Apostrophes and hyphens that writers and keyboards take for one another; each is one code point, so offsets stay."""

_DOUBLE = str.maketrans(dict.fromkeys("“”„‟″«»", '"'))


def occurrences(plain: str, words: str) -> Iterator[Range]:
    """Where words stand in a text , quotes, dashes and spaces read alike; never inside another word."""
    pattern = r"\s+".join(re.escape(part) for part in _alike(words).split())
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    for match in re.finditer(before + pattern + after, _alike(plain)):
        yield match.span()


def _alike(words: str) -> str:
    return words.translate(PUNCTUATION).translate(_DOUBLE)
