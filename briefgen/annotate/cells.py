"""Cells of tables that stand behind the last column: the engine leaves them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from briefgen.annotate.places import Loss, short

_TABLE = re.compile(
    r"^(?=[^\n]*\|)(?P<head>[^\n]*)\n"
    r"(?=[^\n]*\|)(?P<dashes>[>|: ]*-[-:| ]*)\n"
    r"(?P<rows>(?:[^\n]*[^\s>][^\n]*(?:\n|\Z))+)",
    re.MULTILINE,
)
_BAR = re.compile(r"(?<!\\)\|")
_QUOTED = re.compile(r"[ >]*")
_ITEM = re.compile(r"[ >]*(?:(?:[-+*]|\d{1,9}[.)]) +)*")
"""What may stand before a row that is quoted, and before the first one of a table in an item."""


def lost_cells(written: str, html: str = "") -> Iterator[Loss]:
    """The first cell of each row, code left out, for which its table has no column.

    What the rendered `html` has as it was written is no row: it stands in code.
    """
    for table in _TABLE.finditer(written) if "|" in written else ():
        columns = len(_cells(table["dashes"]))
        if columns not in (len(_cells(table["head"])), len(_cells(table["head"], _ITEM))):
            continue  # no table: its rows run together
        at = table.start("rows")
        for row in table["rows"].splitlines(keepends=True):
            further = [(begin, cell) for begin, cell in _cells(row)[columns:] if cell]
            if further and escape(row.strip(), quote=False) not in html:
                begin, cell = further[0]
                said = f"the cell “{short(cell)}” has no column in its table: it is left out."
                yield Loss(at + begin, said, "Give the line of dashes a cell more, or write \\| for a bar within a cell.")
            at += len(row)


def _cells(row: str, before: re.Pattern[str] = _QUOTED) -> list[tuple[int, str]]:
    """(offset in the row, words) of its cells, without what stands `before` them and the bars that may stand around all."""
    opening = before.match(row)
    begin = opening.end() if opening else 0
    begin += row[begin : begin + 1] == "|"
    found = []
    for bar in _BAR.finditer(row.rstrip(), begin):
        found.append((begin, bar.start()))
        begin = bar.end()
    if row[begin:].strip():
        found.append((begin, len(row.rstrip())))
    return [(first + len(row[first:last]) - len(row[first:last].lstrip()), row[first:last].strip()) for first, last in found]
