"""Measure the reading of dates on gold documents: `benchmarks/timex.py GOLD_DIR [--scorer PATH]`.

GOLD_DIR holds TimeML documents (*.tml), or a folder of them for each corpus; each is read from its own date, headlines left out.
Strict: the same words; relaxed: some words in common; value: relaxed, and the same TIMEX3 value; interval: the same first and last
day, among the values that have days. Each is the F1, once for all documents and once for each half that a hash of the document's
name makes. Rules were developed on half A alone: a gap between the halves says that something was tuned. With --scorer a TempEval-3
scorer is run too, on all documents.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefgen.annotate import Context, from_string
from briefgen.annotate.temporal import find_times
from briefgen.dates import DateError, DateValue
from briefgen.model import TimeExpression

MEASURES = ("strict", "relaxed", "value", "interval")
SUB_YEARS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
RANGE = re.compile(r"\s+(?:to|through|until|till|and)\s+|\s*[-–—]\s*")
JOINTS = {
    "range": RANGE, "month-range": RANGE, "day-pair": RANGE, "weekday-span": RANGE,
    "day-range": re.compile(r"\s+(?:to|through|and)\s+"),
    "duration": re.compile(r"(?<!\bup)(?<=\d|[a-z])\s+to\s+(?=\d|[a-z]+\s[a-z]+$)"), "units-of": re.compile(r"\s+(?:of|in)\s+"),
    "set-plural": re.compile(r"\s+(?:and|or)\s+"),
}  # fmt: skip
"""Where the expressions of a rule fall into two."""
NO_JOINT = re.compile(r"(?!)")
TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True)
class Time:
    """A time expression, of the gold or of briefgen."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True)
class Document:
    name: str
    date: dt.date | None
    text: str
    gold: tuple[Time, ...]


def half(name: str) -> str:
    """A or B, by a hash of the document's name."""
    return "AB"[hashlib.blake2s(name.encode()).digest()[0] % 2]


def read(path: pathlib.Path) -> Document:
    """A TimeML document: the text within TEXT, its TIMEX3 tags as spans, and the document's date."""
    source = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    date = None
    for tag in re.finditer(r"<TIMEX3([^>]*)>", source):
        attributes = dict(ATTRIBUTE.findall(tag[1]))
        if attributes.get("tid") == "t0" or attributes.get("functionInDocument", "").endswith("_TIME"):
            date = _day(attributes.get("value", ""))
            break
    body = re.search(r"<TEXT[^>]*>(.*)</TEXT>", source, re.DOTALL)
    text, gold = _without_tags(body[1] if body else source)
    return Document(path.stem, date, text, tuple(gold))


def _day(value: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _without_tags(body: str) -> tuple[str, list[Time]]:
    parts: list[str] = []
    open_times: list[tuple[int, dict[str, str]]] = []
    gold: list[Time] = []
    at = length = 0
    for tag in [*TAG.finditer(body), None]:
        words = html.unescape(body[at : tag.start() if tag else len(body)])
        parts.append(words)
        length += len(words)
        if tag is None:
            break
        at = tag.end()
        if tag[2] == "TIMEX3" and not tag[1]:
            open_times.append((length, dict(ATTRIBUTE.findall(tag[3]))))
        elif tag[2] == "TIMEX3" and open_times:
            start, attributes = open_times.pop()
            if length > start:
                gold.append(Time(start, length, attributes.get("type", ""), attributes.get("value", "")))
    return "".join(parts), sorted(gold, key=lambda t: (t.start, t.end))


def days(value: str) -> tuple[dt.date, dt.date] | None:
    """The first and last day of a TIMEX3 value; None for durations, sets, references and what has no year."""
    value = re.sub(r"(-XX)+$", "", value.partition("T")[0])
    week = re.fullmatch(r"(\d{4})-W(\d\d)(-WE|-[1-7])?", value)
    try:
        if week:
            monday = dt.date.fromisocalendar(int(week[1]), int(week[2]), 1)
            first, last = {None: (0, 6), "-WE": (5, 6)}.get(week[3], (int((week[3] or "-1").strip("-WE") or 1) - 1,) * 2)
            return monday + dt.timedelta(days=first), monday + dt.timedelta(days=last)
        if re.fullmatch(r"\d{2,3}", value):
            value = value.ljust(4, "X")
        year, _, code = value.partition("-")
        date = DateValue.parse(f"{year}-{SUB_YEARS[code]}" if code in SUB_YEARS else value)
    except (DateError, ValueError):
        return None
    return (date.earliest or dt.date.min, date.latest or dt.date.max)


def aligned(gold: tuple[Time, ...], found: list[Time]) -> list[tuple[Time, Time]]:
    """Each gold expression with at most one found: the same words first, then the largest overlap."""
    pairs = [(min(g.end, f.end) - max(g.start, f.start), (g.start, g.end) == (f.start, f.end), g, f) for g in gold for f in found]
    pairs = sorted((p for p in pairs if p[0] > 0), key=lambda p: (not p[1], -p[0], p[2].start))
    out: list[tuple[Time, Time]] = []
    for _, _, g, f in pairs:
        if not any(g is a or f is b for a, b in out):
            out.append((g, f))
    return out


def count(gold: tuple[Time, ...], found: list[Time]) -> Counter[str]:
    counts = Counter(gold=len(gold), found=len(found))
    counts["gold days"] = sum(days(g.value) is not None for g in gold)
    counts["found days"] = sum(days(f.value) is not None for f in found)
    for g, f in aligned(gold, found):
        counts["relaxed"] += 1
        counts["strict"] += (g.start, g.end) == (f.start, f.end)
        counts["value"] += g.value == f.value
        counts["interval"] += days(g.value) is not None and days(g.value) == days(f.value)
    return counts


def line(label: str, counts: Counter[str]) -> str:
    """One row: F1 of each measure, in percent."""
    shares = []
    for measure in MEASURES:
        of = " days" if measure == "interval" else ""
        total = counts[f"gold{of}"] + counts[f"found{of}"]
        shares.append(200 * counts[measure] / total if total else 0.0)
    row = "  ".join(f"{measure} {share:5.1f}" for measure, share in zip(MEASURES, shares, strict=True))
    return f"  {label:<4} {counts['gold']:5} expressions   {row}"


def report(folder: pathlib.Path) -> Iterator[str]:
    """The table of one corpus, and the speed of reading it."""
    documents = [read(path) for path in sorted(folder.glob("*.tml"))]
    totals: dict[str, Counter[str]] = {"all": Counter(), "A": Counter(), "B": Counter()}
    for document in documents:
        counts = count(document.gold, times_of(document))
        totals["all"] += counts
        totals[half(document.name)] += counts
    undated = sum(document.date is None for document in documents)
    yield f"{folder.name}: {len(documents)} documents, {undated} without a date"
    yield from (line(label, counts) for label, counts in totals.items())
    yield from speed(documents)


def times_of(document: Document) -> list[Time]:
    found = find_times(from_string(document.text), Context(date=document.date))
    return [one for t in found for one in as_timex(t, document.date)]


def as_timex(t: TimeExpression, date: dt.date | None) -> Iterator[Time]:
    """What TimeML marks for an expression: the ends of a range are two of its tags, and a length beside the period it lies in."""
    joint = JOINTS.get(t.rule, NO_JOINT).search(t.text)
    if joint is None:
        yield Time(t.start, t.end, t.timex_type, t.timex_value)
        return
    left, right = t.text[: joint.start()], t.text[joint.end() :]
    if t.value is not None and t.value.first and t.value.last and t.rule != "units-of":
        values = [("DATE", t.value.first.timex_value), ("DATE", t.value.last.timex_value)]
    else:
        unit = f" {right.split()[-1]}" if t.rule in ("duration", "set-plural") else ""
        values = [read_alone(left + unit, date), read_alone(right, date)]
    yield Time(t.start, t.start + joint.start(), *values[0])
    yield Time(t.start + joint.end(), t.end, *values[1])


def read_alone(words: str, date: dt.date | None) -> tuple[str, str]:
    """Type and value of an expression by itself."""
    found = find_times(from_string(words), Context(date=date))
    return (found[0].timex_type, found[0].timex_value) if found else ("", "")


def speed(documents: Iterable[Document], runs: int = 3) -> Iterator[str]:
    """Characters a second on one core, the best of some runs."""
    documents = list(documents)
    characters = sum(len(d.text) for d in documents)
    with_words, alone = [], []
    for _ in range(runs):
        start = time.process_time()
        texts = [(from_string(d.text), Context(date=d.date)) for d in documents]
        middle = time.process_time()
        for prose, context in texts:
            find_times(prose, context)
        end = time.process_time()
        alone.append(end - middle)
        with_words.append(end - start)
    yield f"  {characters / min(alone) / 1e6:.2f} million characters a second for the times alone"
    yield f"  {characters / min(with_words) / 1e3:.0f} thousand with the sentences of the text"


def run_scorer(scorer: str, folder: pathlib.Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for document in map(read, sorted(folder.glob("*.tml"))):
            for t in times_of(document):
                row = {"doc": document.name, "start": t.start, "end": t.end, "text": document.text[t.start : t.end]}
                out.write(json.dumps({**row, "type": t.type, "value": t.value}) + "\n")
        out.flush()
        subprocess.run([sys.executable, scorer, str(folder), out.name, "--intervals"], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path, metavar="GOLD_DIR", help="folder of the documents, or of the corpora")
    parser.add_argument("--scorer", help="a scorer to run beside this one's figures")
    options = parser.parse_args()
    folders = sorted({path.parent for pattern in ("*.tml", "*/*.tml") for path in options.gold.glob(pattern)})
    if not folders:
        parser.error(f"{options.gold} holds no *.tml, nor a folder with some")
    for folder in folders:
        print(*report(folder), sep="\n", flush=True)
        if options.scorer:
            run_scorer(options.scorer, folder)


if __name__ == "__main__":
    main()
