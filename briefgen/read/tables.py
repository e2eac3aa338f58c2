"""CSV tables of entities and events → the same values that YAML lists give, with their lines and columns."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from briefgen.control_characters import control_character
from briefgen.days import iso_year
from briefgen.fields import known_keys
from briefgen.problems import Key, Location, Positions, Problem, error, warning
from briefgen.urls import slugify
from briefgen.wording import suggestion

LISTS = frozenset("aliases not stands_for formerly participants topics sources".split())
"""Columns whose cells hold several values, separated by |."""

TIMELINEJS = frozenset(
    (
        "Year|Month|Day|Time|End Year|End Month|End Day|End Time|Display Date|Headline|Text|"
        "Media|Media Credit|Media Caption|Media Thumbnail|Alt Text|Type|Group|Background"
    ).split("|")
)
"""The columns of TimelineJS's spreadsheet; a table with a Headline may have them, and the columns of an event beside them."""

TAKEN = frozenset("Year|Month|Day|Time|End Year|End Month|End Day|End Time|Headline|Text|Type|Group".split("|"))
"""Those that an event has a place for."""

_CELL = re.compile(r'\s*"(?:[^"]|"")*"[^,]*|[^,]*')


def load_table(text: str, path: str, model: type[BaseModel]) -> tuple[Any, Positions, list[Problem]]:
    """(list of records, positions, problems) of a CSV file with a header row; TimelineJS's own columns are recognised."""
    control = control_character(text, path)
    if control is not None:
        return None, Positions(path), [control]
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))  # its own is 131,072; that of the file is what counts
    rows = csv.reader(io.StringIO(text), strict=True)
    lines = text.split("\n")
    marks: dict[tuple[Key, ...], tuple[int, int]] = {}
    records: list[dict[str, Any]] = []
    begin = 1
    try:
        header = [name.strip() for name in next(rows, [])]
        timeline = "Headline" in header
        problems = list(_header_problems(header, path, lines, model))
        if problems:
            return None, Positions(path), problems
        left: Counter[str] = Counter()
        begin = rows.line_num + 1
        for row in rows:
            line, begin = begin, rows.line_num + 1
            if any(cell.strip() for cell in row[len(header) :]):
                message = f"this row has {len(row)} cells, and the header {len(header)}."
                problems.append(error(Location(path, line), message, "Put a cell that holds a comma into double quotes."))
                continue
            cells = {name: cell.strip() for name, cell in zip(header, row, strict=False) if cell.strip()}
            if not cells:
                continue
            if timeline and cells.get("Type", "").lower() in ("title", "era"):
                problems.append(_left_out(cells["Type"].lower(), Location(path, line)))
                continue
            record = _timeline_record(cells) if timeline else _record(cells)
            _mark(marks, len(records), record, header, (line, lines[line - 1] if rows.line_num == line else ""))
            records.append(record)
            left.update(name for name in cells if name in TIMELINEJS - TAKEN)
    except csv.Error as reason:
        return None, Positions(path), [_mistake(reason, Location(path, begin))]
    return records, Positions(path, marks), problems + _not_taken(left, path)


def _mistake(reason: csv.Error, where: Location) -> Problem:
    """What the CSV reader refused, at the row it had begun."""
    if "unexpected end" in str(reason):
        return error(where, "a quotation mark is opened in this row and never closed.", "Close it.")
    if "expected after" in str(reason):
        return error(where, "words follow a closed quotation mark in this row.", "Double each quotation mark inside a quoted cell.")
    return error(where, f"this row is no CSV: {reason}.", "Look at its quotation marks.")


def _left_out(kind: str, where: Location) -> Problem:
    hint = "Put it into `periods` of site.yml." if kind == "era" else "Put it into the briefing."
    return warning(where, f"this row is TimelineJS's {kind}, and no event: it is left out.", hint)


def _header_problems(header: Sequence[str], path: str, lines: Sequence[str], model: type[BaseModel]) -> list[Problem]:
    """What is wrong with the first row, once, and not again in every other."""
    where = Location(path, 1)
    if not any(header):
        return [error(where, "the table has no header row.", "Name the columns in the first line.")]
    if len(header) == 1 and (separator := re.search(r"[;\t]", header[0])):
        shown = "tabs" if separator.group() == "\t" else "semicolons"
        return [error(where, f"the columns are separated by {shown}.", "Save the table with commas between its cells.")]
    places = _cell_columns(lines[0])
    outer = {name.partition(".")[0] for name in header if "." in name}
    problems = []
    for index, name in enumerate(header):
        where = Location(path, 1, places[index] if index < len(places) else 0)
        if not name:
            problems.append(error(where, f"column {index + 1} has no name.", "Name it, or delete the column."))
        elif name in header[:index]:
            problems.append(error(where, f"the column “{name}” is there twice.", "Keep one of them."))
        elif name in outer:
            problems.append(error(where, f"there are columns “{name}” and “{name}.…”.", f"Keep “{name}.…” alone."))
        elif name not in TIMELINEJS or "Headline" not in header:
            problems += _unknown_column(name, where, model)
    return problems


def _unknown_column(name: str, where: Location, model: type[BaseModel]) -> list[Problem]:
    known = known_keys(model, (name.partition(".")[0],))
    if name.partition(".")[0] in known:
        return []
    return [error(where, f"unknown column “{name}”.", suggestion(name, known) or f"Known columns: {', '.join(known)}.")]


def _mark(
    marks: dict[tuple[Key, ...], tuple[int, int]], index: int, record: dict[str, Any], header: Sequence[str], row: tuple[int, str]
) -> None:
    """Where each key of a record stands: in its cell, or at the beginning of a row that runs over several lines."""
    line, text = row
    places = dict(zip(header, _cell_columns(text), strict=False)) if text else {}
    marks[(index,)] = (line, 1)
    for key, value in record.items():
        marks[(index, key)] = (line, places.get(_TIMELINE_CELLS.get(key, key), places.get(key, 1)))
        if isinstance(value, dict):
            for inner in value:
                marks[(index, key, inner)] = (line, places.get(f"{key}.{inner}", 1))


_TIMELINE_CELLS = {"date": "Year", "title": "Headline", "summary": "Text", "topics": "Group"}


def _cell_columns(line: str) -> list[int]:
    """The column (from 1) at which each cell of a line begins."""
    columns, at = [], 0
    while at <= len(line):
        columns.append(at + 1)
        cell = _CELL.match(line, at)
        at = (cell.end() if cell else len(line)) + 1
    return columns


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
    """A row of TimelineJS as an event; where it has no id, that is made of its date and headline."""
    begin = _date(cells, "Year", "Month", "Day", "Time")
    end = _date(cells, "End Year", "End Month", "End Day", "End Time")
    title = cells.get("Headline", "")
    record: dict[str, Any] = {"id": slugify(f"{begin.partition('T')[0]} {title}")[:80].strip("-"), "title": title or None}
    if begin or end:
        record["date"] = f"{begin}/{end}" if end and end != begin else begin
    if "Text" in cells:
        record["summary"] = cells["Text"]
    if "Group" in cells:
        record["topics"] = [cells["Group"]]
    return record | _record({name: cell for name, cell in cells.items() if name not in TIMELINEJS})


def _date(cells: dict[str, str], year: str, month: str, day: str, time: str) -> str:
    """Year, month, day and hour as one date. A gap between them stays one: it is refused as a date, and nothing is dropped."""
    names = ((year, 4), (month, 2), (day, 2))
    parts = [cells[name].zfill(size) if cells.get(name) else "" for name, size in names]
    date = "-".join([_year(parts[0]), *parts[1:]]).rstrip("-")
    return f"{date}T{_clock(cells[time])}" if cells.get(time) else date


def _clock(written: str) -> str:
    """16:00 for TimelineJS's 4:00 PM; what is no time of day is left as it is, to be refused."""
    found = _CLOCK.fullmatch(written)
    if found is None or not (half := found["half"]):
        return f"0{written}" if found and len(found["hour"]) == 1 else written
    hour = int(found["hour"]) % 12 + (12 if half.lower() == "p" else 0)
    return f"{hour:02}{found['rest']}" if 1 <= int(found["hour"]) <= 12 else written


_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?P<rest>:\d\d(?::\d\d)?)(?: ?(?P<half>[ap])\.?m\.?)?", re.IGNORECASE | re.ASCII)


def _year(written: str) -> str:
    """TimelineJS's -44 is 44 BC, which EDTF counts as -0043; what is no such year is left as it is, to be refused as a date."""
    found = re.fullmatch(r"-0*([1-9]\d{0,3})", written)
    return iso_year(1 - int(found[1])) if found else written


def _not_taken(left: Counter[str], path: str) -> list[Problem]:
    """Columns of TimelineJS that an event has no place for: said once, not dropped in silence."""
    if not left:
        return []
    named = ", ".join(f"{name} ({count})" for name, count in sorted(left.items()))
    return [warning(Location(path, 1), f"these columns cannot be taken over: {named}.", "Put what matters in them into Text.")]
