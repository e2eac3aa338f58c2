"""Tables of a page: those that hold data, as tables of Markdown; those that only lay out a page are none."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from briefgen.author.web.trees import HEADINGS, Element, words_of

LONGEST_CELL = 400
"""Code points above which a cell is a column of a page, and no datum."""
WIDEST = 100
"""Columns and rows that a cell may go over: browsers take 1,000, and no table that people read has as many."""


def is_data(table: Element) -> bool:
    """Whether it is a table of data: with two rows or more of two cells or more, each of them short."""
    if table.get("role", "").lower() in ("presentation", "none"):
        return False
    if any(True for _ in table.iterdescendants("table", "form", "article", "main", "blockquote", *HEADINGS)):
        return False
    rows = [_cells(row) for row in _rows(table)]
    if any(len(words_of(cell)) > LONGEST_CELL for row in rows for cell in row):
        return False
    if len(words_of(table).split()) > sum(len(words_of(each).split()) for each in (*cells_of(table), *_captions(table))):
        return False  # some of its words stand in no cell
    marked = any(True for _ in table.iterdescendants("th", "caption", "thead"))
    return len(rows) > 1 and max(len(row) for row in rows) > 1 and (marked or sum(len(row) > 1 for row in rows) > 1)


def cells_of(table: Element) -> list[Element]:
    """All cells of the table itself, row by row."""
    return [cell for row in _rows(table) for cell in _cells(row)]


def caption_of(table: Element) -> Element | None:
    return next(iter(_captions(table)), None)


def _captions(table: Element) -> list[Element]:
    return [child for child in table if child.tag == "caption"][:1]


def _rows(table: Element) -> list[Element]:
    """Rows in the order in which browsers show them: those of the head first, those of the foot last."""
    order = {"thead": 0, "tfoot": 2}
    groups = [(order.get(group.tag, 1), group) for group in (table, *table) if group.tag in ("table", "thead", "tbody", "tfoot")]
    return [row for _, group in sorted(groups, key=lambda pair: pair[0]) for row in group if row.tag == "tr"]


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def as_markdown(table: Element, cell_words: Callable[[Element], str]) -> tuple[str, bool]:
    """(a data table in Markdown, whether one of its cells goes over several rows or columns).

    Such a cell stands once, and what else it covers is empty.
    """
    grid, spanned = _grid(table, cell_words)
    grid = [row for row in grid if any(row)]
    if not grid:
        return "", False
    columns = [column for column in zip_longest(*grid, fillvalue="") if any(column)]
    first = next((row for row in _rows(table) if _cells(row)), None)
    headed = first is not None and (first.getparent().tag == "thead" or all(cell.tag == "th" for cell in _cells(first)))
    rows = [list(row) for row in zip(*columns, strict=True)]
    head, body = (rows[0], rows[1:]) if headed else ([""] * len(columns), rows)
    lines = [_line(head), _line(["---"] * len(columns)), *map(_line, body)]
    return "\n".join(lines), spanned


def _line(cells: list[str]) -> str:
    return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|"


def _grid(table: Element, cell_words: Callable[[Element], str]) -> tuple[list[list[str]], bool]:
    grid: list[list[str]] = []
    taken: dict[tuple[int, int], str] = {}
    spanned = False
    for number, row in enumerate(_rows(table)):
        column = 0
        line: list[str] = []
        for cell in _cells(row):
            while (number, column) in taken:
                line.append("")
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            spanned |= wide > 1 or high > 1
            taken.update({(number + below, column + right): "" for below in range(1, high) for right in range(wide)})
            line += [cell_words(cell), *[""] * (wide - 1)]
            column += wide
        grid.append(line)
    return grid, spanned


def _span(cell: Element, name: str) -> int:
    written = cell.get(name, "").strip()
    return min(max(int(written), 1), WIDEST) if written.isascii() and written.isdigit() else 1
