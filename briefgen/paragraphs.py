"""Paragraphs of plain text: where they end, and which lines stay apart, since they are items of a list or rows of a table.

Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

WRAPPED = 40
"""Shortest median of line lengths (code points) at which lines followed by blank lines are taken for hard-wrapped prose."""
WIDEST = 120
"""Characters up to which prose is wrapped by width alone; wider lines must break off in mid-sentence to be taken for wrapped."""

Paragraphs = Literal["lines", "blank-lines"]
GUESSED: dict[Paragraphs, str] = {
    "lines": "each line break ends a paragraph",
    "blank-lines": "blank lines end a paragraph, and the lines between them are joined",
}
"""How each guess is told."""
OTHER: dict[Paragraphs, Paragraphs] = {"lines": "blank-lines", "blank-lines": "lines"}
_FULL_STOP = re.compile(r"[.!?:…][”’\"')\]»]*$")
_ITEM = re.compile(r"[ \t]*(?:(?P<sign>[-–—*•‣◦▪●·])[ \t]+|(?P<number>\d{1,3})[.)][ \t]+)\S")
_CELLS = re.compile(r"(?<=\S)(?:[ \t]*\t[ \t]*| {2,})(?=\S)|(?<=\S) *\| *(?=\S)")
"""What parts the cells of a row: a tab, two spaces or more, a bar."""
FEWEST_ROWS = 3
"""Lines whose spaces lie below each other that make a table; two have them by chance."""
WIDE = 3
"""Spaces in a row that one of these has: lines that are only spread to one width have two at the most."""


def paragraph_mode(source: str) -> Paragraphs:
    """What ends a paragraph in a plain text: hard-wrapped text is joined up to blank lines, otherwise every line break ends one."""
    return _Lines(source).mode()


def paragraphs_told(source: str) -> tuple[str, Paragraphs, Paragraphs, bool] | None:
    """(what is guessed to end a paragraph, that mode, the other one, whether a line more could make it the other).

    None where there is nothing to guess.
    """
    lines = _Lines(source)
    if not lines.breaks:
        return None
    mode = lines.mode()
    return GUESSED[mode], mode, OTHER[mode], lines.in_doubt()


class _Lines:
    """What speaks for wrapped lines in a text, counted over the breaks within its runs of lines; not before items and rows."""

    def __init__(self, source: str) -> None:
        runs = _runs(source)
        pairs = [
            (run[number - 1][1].rstrip(), run[number][1].lstrip())
            for run in runs
            for number in sorted(set(range(1, len(run))) - _begins(run))
        ]
        self._several = len(runs) > 1
        self._longest = max((len(line.rstrip()) for run in runs for _, line in run), default=0)
        full = 0.6 * self._longest
        self.breaks = len(pairs)
        # without any blank line, a capital may begin the next of several headlines
        self._votes = sum(
            after[:1].islower() or (self._several and len(line) >= full and not _FULL_STOP.search(line)) for line, after in pairs
        )
        self._even = sum(len(line) >= full for line, _ in pairs)

    def in_doubt(self) -> bool:
        """Whether a line more could turn the mode; not where all lines say the same."""
        others = (self.mode(*more) for more in ((1, 1, 1), (1, 0, 0), (1, 0, 1)))
        return self._votes < self.breaks and any(mode != self.mode() for mode in others)

    def mode(self, breaks: int = 0, within: int = 0, even: int = 0) -> Paragraphs:
        """The mode of the text, or of one with so many breaks more, in mid-sentence, and behind lines that are full."""
        all_breaks = self.breaks + breaks
        if not self.breaks:
            return "blank-lines"
        if self._votes + within > all_breaks / 2:
            return "blank-lines"
        by_width = self._longest <= WIDEST and ((self._even + even) / all_breaks >= 0.7 or self._longest < WRAPPED)
        return "blank-lines" if self._several and by_width else "lines"


def paragraph_spans(source: str, mode: Paragraphs) -> list[tuple[int, int]]:
    """Where each paragraph begins and ends, without white space at its ends. Items and rows are paragraphs of their own."""
    spans: list[tuple[int, int]] = []
    for run in _runs(source):
        begins = set(range(len(run))) if mode == "lines" else _begins(run)
        for number, (at, line) in enumerate(run):
            start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
            spans[len(spans) if number in begins else -1 :] = [(start if number in begins else spans[-1][0], end)]
    return spans


def _begins(run: Sequence[tuple[int, str]]) -> set[int]:
    """The lines of a run that begin a paragraph: its first, items, rows and what follows those."""
    rows = row_lines([line for _, line in run])
    return {0} | item_lines(run) | rows | {number + 1 for number in rows}


def item_lines(run: Sequence[tuple[int, str]]) -> set[int]:
    """The lines of a run that begin an item of a list: two of a sign, or numbers that follow each other."""
    marks = [(number, mark) for number, (_, line) in enumerate(run) if (mark := _ITEM.match(line))]
    found: set[int] = set()
    for (first, before), (second, after) in pairwise(marks):
        numbered = before["number"] and after["number"] and int(after["number"]) == int(before["number"]) + 1
        if numbered or (before["sign"] and before["sign"] == after["sign"]):
            found |= {first, second}
    return found


def row_lines(lines: Sequence[str]) -> set[int]:
    """The lines that are rows of a table: as many cells in each, parted by tabs, by bars, or by spaces at one place."""
    return {number for first, last in tables(lines) for number in range(first, last)}


def tables(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Stretches of lines (half-open) that are rows of one table."""
    first = 0
    while first < len(lines):
        gaps = list(_CELLS.finditer(lines[first]))
        last, shared, wide = first + 1, _blanks(gaps), _is_wide(gaps)
        while gaps and last < len(lines):
            others = list(_CELLS.finditer(lines[last]))
            if len(others) != len(gaps) or not (_parted(others) == _parted(gaps) != " " or shared & _blanks(others)):
                break
            shared &= _blanks(others)
            wide = wide or _is_wide(others)
            last += 1
        if last - first >= 2 if _parted(gaps) != " " else last - first >= FEWEST_ROWS and wide:
            yield first, last
        first = last


def _parted(gaps: Sequence[re.Match[str]]) -> str:
    """By what cells are parted: a tab, a bar or spaces."""
    words = "".join(gap[0] for gap in gaps)
    return "|" if "|" in words else "\t" if "\t" in words else " "


def _is_wide(gaps: Sequence[re.Match[str]]) -> bool:
    return any(len(gap[0]) >= WIDE for gap in gaps)


def _blanks(gaps: Sequence[re.Match[str]]) -> set[int]:
    """The columns at which spaces part cells."""
    return {at for gap in gaps for at in range(gap.start(), gap.end())}


def _runs(source: str) -> list[list[tuple[int, str]]]:
    """Lines with nothing blank between them, each with the offset at which it begins."""
    runs: list[list[tuple[int, str]]] = [[]]
    at = 0
    for line in source.split("\n"):
        if line.strip():
            runs[-1].append((at, line))
        elif runs[-1]:
            runs.append([])
        at += len(line) + 1
    return [run for run in runs if run]
