"""The line of a file that a problem speaks of, with a caret under the place."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from briefgen.problems import Location

WIDTH = 96
"""Columns of a line that are shown; of a longer one, the stretch around the place."""
BEFORE = 48


@dataclass
class Excerpts:
    """The files of a site, each read once. What cannot be read gives no excerpt: the problem itself says why."""

    root: Path
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def of(self, place: Location) -> tuple[str, str] | None:
        """(the line, the caret under it; "" where the column is not known), or None."""
        lines = self._read(place.path)
        if not 0 < place.line <= len(lines):
            return None
        line = lines[place.line - 1]
        at = min(place.column - 1, len(line))
        start = max(0, at - BEFORE) if len(line) > WIDTH else 0
        shown = line[start : start + WIDTH]
        before, after = "…" if start else "", "…" if start + WIDTH < len(line) else ""
        caret = " " * _columns(before + line[start:at]) + "^" if place.column else ""
        return printable(f"{before}{shown}{after}"), caret

    def _read(self, path: str) -> list[str]:
        if path not in self._lines:
            self._lines[path] = _lines(self.root / path)
        return self._lines[path]


def _lines(path: Path) -> list[str]:
    try:
        if not path.is_file():
            return []
        text = path.read_text("utf-8-sig", "replace")
    except (OSError, ValueError):
        return []
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def printable(text: str) -> str:
    """A text on one line, without a character that could steer a terminal."""
    return "".join(_printable(sign) for sign in text)


def _printable(sign: str) -> str:
    if sign in "\t\n\r\u2028\u2029":
        return " "
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(sign) in ("Cc", "Cs") else sign
