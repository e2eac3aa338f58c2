"""Quotes, dashes and dots as they are typed → as they are printed, for lines that are no Markdown: headlines, titles of sources.

Prose is set by the Markdown engine, which takes long to load and is not asked for a line; a test holds these rules to its own.
"""

from __future__ import annotations

import re

_TYPED = re.compile(r"[\"']|--|\.\.\.")
_OPENS = r"(?:(?<=[\s(\[{–—-])|(?<=^))"
"""Where a quote opens: at the beginning, and behind what words begin after."""
_KEPT = r"(?P<kept>`[^`]+`|\b[A-Za-z][A-Za-z0-9+.-]*://\S+?(?=[\"'”’)\].,;:!?]*(?:\s|$)))"
"""Addresses, and what stands in backticks as code does: to be copied as they are."""
_RULES = [
    (re.compile(f"{_KEPT}|(?:{pattern})"), sign)
    for pattern, sign in (
        (r"(?<!-)---(?!-)", "—"),
        (r"(?<!-)--(?!-)", "–"),
        (r"(?<!\.)\.{3}(?!\.)", "…"),
        (_OPENS + r"\"'(?=\S)", "“‘"),
        (_OPENS + r"'\"(?=\S)", "‘“"),
        (r"(?<!\w)'(?=\d\ds)", "’"),
        (_OPENS + r"\"(?=\S)", "“"),
        (_OPENS + r"'(?=\S)", "‘"),
        (r"\"", "”"),
        (r"'", "’"),
    )
]


def typeset(line: str) -> str:
    """`Tanker's captain: "No"` → `Tanker’s captain: “No”`."""
    if _TYPED.search(line):
        for pattern, sign in _RULES:
            line = pattern.sub(lambda found, sign=sign: found["kept"] or sign, line)  # type: ignore[misc]
    return line
