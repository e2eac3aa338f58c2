"""Cells of tables that stand behind the last column: the engine leaves them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.places import Loss, short

_TABLE = re.compile(
    r"^(?P<head>[ ]{0,3}[^\n]*\|[^\n]*)\n"
    r"(?=[^\n]*\|)(?P<dashes>[ ]{0,3}[|: ]*-[-:| ]*)\n"
    r"(?P<rows>(?:[^\n]*\|[^\n]*(?:\n|\Z))+)",
    re.MULTILINE,
)
_BAR = re.compile(r"(?<!\\)\|")


def lost_cells(written: str) -> Iterator[Loss]:
    """The first cell of each row, code left out, for which its table has no column."""
    for table in _TABLE.finditer(written) if "|" in written else ():
        columns = len(_cells(table["dashes"]))
        if len(_cells(table["head"])) != columns:
            continue  # no table: its rows run together
        at = table.start("rows")
        for row in table["rows"].splitlines(keepends=True):
            further = [(begin, cell) for begin, cell in _cells(row)[columns:] if cell]
            if further:
                begin, cell = further[0]
                said = f"the cell “{short(cell)}” has no column in its table: it is left out."
                yield Loss(at + begin, said, "Give the line of dashes a cell more, or write \\| for a bar within a cell.")
            at += len(row)


def _cells(row: str) -> list[tuple[int, str]]:
    """(offset in the row, words) of its cells, without the bars that may stand around all."""
    begin = len(row) - len(row.lstrip())
    begin += row[begin : begin + 1] == "|"
    found = []
    for bar in _BAR.finditer(row.rstrip(), begin):
        found.append((begin, bar.start()))
        begin = bar.end()
    if row[begin:].strip():
        found.append((begin, len(row.rstrip())))
    return [(first + len(row[first:last]) - len(row[first:last].lstrip()), row[first:last].strip()) for first, last in found]
