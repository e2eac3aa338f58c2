"""What HTML itself lays down, for those who read it and those who write it."""

from __future__ import annotations

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
"""Elements that hold nothing and have no closing tag."""


def escape(words: str) -> str:
    """Words as they stand in HTML: as the sanitiser writes them, so that a text without marks is woven to the same bytes."""
    return words.replace("&", "&amp;").replace("\xa0", "&nbsp;").replace("<", "&lt;").replace(">", "&gt;")
