"""CSV tables of entities and events → the same values that YAML lists give, with their lines and columns."""

from __future__ import annotations

import csv
import io
from typing import Any

from briefgen.problems import Key, Location, Positions, Problem, error, warning
from briefgen.urls import slugify

LISTS = frozenset("aliases not stands_for formerly participants topics sources".split())
"""Columns whose cells hold several values, separated by |."""

TIMELINEJS = {
    "Year": "", "Month": "", "Day": "", "Time": "", "End Year": "", "End Month": "", "End Day": "", "End Time": "",
    "Display Date": "", "Headline": "title", "Text": "summary", "Media": "", "Media Credit": "", "Media Caption": "",
    "Media Thumbnail": "", "Alt Text": "", "Type": "", "Group": "topics", "Background": "",
}  # fmt: skip
"""TimelineJS's columns and the keys they become; the dates are put together from several of them."""


def load_table(text: str, path: str) -> tuple[Any, Positions, list[Problem]]:
    """(list of records, positions, problems) of a CSV file with a header row; TimelineJS's own columns are recognised."""
    rows = csv.reader(io.StringIO(text), strict=True)
    marks: dict[tuple[Key, ...], tuple[int, int]] = {}
    records: list[dict[str, Any]] = []
    problems: list[Problem] = []
    try:
        header = [name.strip() for name in next(rows, [])]
        if not any(header):
            return (
                None,
                Positions(path),
                [error(Location(path, 1), "the table has no header row.", "Name the columns in the first line.")],
            )
        begin = rows.line_num + 1
        for row in rows:
            line, begin = begin, rows.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            if len(row) > len(header):
                message = f"the row has {len(row)} cells, the header {len(header)}."
                problems.append(error(Location(path, line), message, "Quote cells that hold commas."))
                continue
            cells = {name: cell.strip() for name, cell in zip(header, row, strict=False) if cell.strip()}
            index = len(records)
            marks[(index,)] = (line, 1)
            record = _timeline_record(cells) if "Headline" in header else _record(cells)
            marks |= {(index, key): (line, 1) for key in record}
            records.append(record)
            if "Headline" in header:
                problems += _not_taken(cells, path, line)
    except csv.Error as reason:
        return (
            None,
            Positions(path),
            [*problems, error(Location(path, rows.line_num), f"this is no CSV: {reason}.", "Check the quotes.")],
        )
    return records, Positions(path, marks), problems


def _record(cells: dict[str, str]) -> dict[str, Any]:
    """A row as a record: lists split, `ids.wikidata` and other dotted columns nested."""
    record: dict[str, Any] = {}
    for name, cell in cells.items():
        value: Any = [part.strip() for part in cell.split("|") if part.strip()] if name in LISTS else cell
        outer, dot, inner = name.partition(".")
        if dot:
            record.setdefault(outer, {})[inner] = value
        else:
            record[name] = value
    return record


def _timeline_record(cells: dict[str, str]) -> dict[str, Any]:
    """A row of TimelineJS as an event; its id is made of its date and headline."""
    begin = _date(cells.get("Year"), cells.get("Month"), cells.get("Day"))
    end = _date(cells.get("End Year"), cells.get("End Month"), cells.get("End Day"))
    title = cells.get("Headline", "")
    record: dict[str, Any] = {"id": slugify(f"{begin} {title}")[:80].strip("-"), "title": title}
    if begin:
        record["date"] = f"{begin}/{end}" if end and end != begin else begin
    if "Text" in cells:
        record["summary"] = cells["Text"]
    if "Group" in cells:
        record["topics"] = [cells["Group"]]
    return record


def _date(year: str | None, month: str | None, day: str | None) -> str:
    parts = [year.zfill(4) if year else "", month.zfill(2) if month else "", day.zfill(2) if day else ""]
    written = []
    for part in parts:
        if not part:
            break
        written.append(part)
    return "-".join(written)


def _not_taken(cells: dict[str, str], path: str, line: int) -> list[Problem]:
    """Columns of TimelineJS that an event has no place for: said, not dropped in silence."""
    left = [name for name in ("Time", "Display Date", "Media") if name in cells]
    if not left:
        return []
    return [warning(Location(path, line), f"{', '.join(left)} of this row cannot be taken over.", "Put what matters into Text.")]
