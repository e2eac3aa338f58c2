"""Word lists are written as running text, a list to a string, so that they can be read and sorted through by people."""

from __future__ import annotations


def word_set(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())
