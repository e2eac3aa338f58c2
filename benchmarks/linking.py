"""Measure entity linking on a folder of gold documents: `python benchmarks/linking.py DIR [--scorer PATH]`.

DIR holds NAME.docs.jsonl and NAME.registry.jsonl (see the scorer's help for their shape). Each collection is scored with the
registry of its own entities, by titles alone and with the aliases that other documents use, beside an exact longest match and
spaCy's EntityRuler; once for all documents, and for the two halves that a hash of the document's name makes: a gap between a half
that rules were developed on and one that was not read says that something was tuned.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import pathlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

import spacy

from briefgen.annotate import Context, from_string
from briefgen.annotate.linking.matcher import Matcher
from briefgen.config import Linking
from briefgen.model import Registry

Link = tuple[int, int, str]
System = Callable[[str, list[dict[str, Any]], dt.date | None], Iterable[Link]]
Counts = Counter[str]
BANDS = (0.0, 0.85, 0.9, 0.93, 0.95, 0.97, 1.01)


@lru_cache(maxsize=4)
def _matcher(entities: str) -> Matcher:
    return Matcher(Registry(json.loads(entities)), Linking())


def _mentions(text: str, entities: list[dict[str, Any]], date: dt.date | None) -> Iterable[Any]:
    return _matcher(json.dumps(entities)).link(from_string(text), Context(date=date))[0]


def briefgen_links(text: str, entities: list[dict[str, Any]], date: dt.date | None) -> Iterable[Link]:
    return [(m.start, m.end, m.entity_id) for m in _mentions(text, entities, date)]


def exact_match(text: str, entities: list[dict[str, Any]], date: dt.date | None) -> Iterable[Link]:
    """The longest name of the registry, letter for letter, between word boundaries: what a site without a linker does."""
    names: dict[str, str] = {}
    for entity in entities:
        for name in (entity["name"], *entity["aliases"]):
            names.setdefault(name, entity["id"])
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    return [(m.start(), m.end(), names[m.group()]) for m in pattern.finditer(text)]


def entity_ruler(text: str, entities: list[dict[str, Any]], date: dt.date | None) -> Iterable[Link]:
    """spaCy's EntityRuler with a string pattern for every name."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "E", "pattern": n, "id": e["id"]} for e in entities for n in (e["name"], *e["aliases"])])
    return [(e.start_char, e.end_char, e.ent_id_) for e in nlp(text).ents]


def half(name: str) -> str:
    """A or B, by a hash of the document's name."""
    return "AB"[int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2]


def documents(folder: pathlib.Path, name: str, aliases: str) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Each document with the registry an editor would have: what only the document itself says is left out."""
    registry = [json.loads(line) for line in (folder / f"{name}.registry.jsonl").read_text(encoding="utf-8").splitlines()]
    for line in (folder / f"{name}.docs.jsonl").read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        yield (
            doc,
            [
                {
                    "id": e["id"],
                    "name": e["name"],
                    "type": e["type"],
                    "aliases": [s for s, where in e["seen"].items() if s != e["name"] and set(where) - {doc["doc"]}]
                    if aliases == "others"
                    else [],
                }
                for e in registry
            ],
        )


def count(doc: dict[str, Any], found: Iterable[Link]) -> Counts:
    """True and false positives, misses and wrong entities of one document, as the scorer counts them."""
    gold = {(m["start"], m["end"]): m["entity"] for m in doc["mentions"]}
    low, high = doc["span"]
    ignored = doc["ignore"]
    counts: Counts = Counter()
    predicted = {
        (s, e): q
        for s, e, q in found
        if low <= s and e <= high and ((s, e) in gold or not any(s < b and a < e for a, b in ignored))
    }
    for (s, e), entity in predicted.items():
        right = gold.get((s, e)) == entity
        counts["tp" if right else "fp"] += 1
        under = [g for (a, b), g in gold.items() if s < b and a < e]
        counts["wrong"] += bool(not right and under and entity not in under)
    counts["fn"] = sum(predicted.get(span) != entity for span, entity in gold.items())
    return counts


def line(label: str, counts: Counts) -> str:
    """One row: precision, recall, F1 and wrong entities in percent."""
    tp, fp, fn = counts["tp"], counts["fp"], counts["fn"]
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    f = 2 * p * r / (p + r) if p + r else 0.0
    wrong = counts["wrong"] / max(tp + fn, 1)
    return f"  {label:<28} P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f:5.1f}  wrong entity {100 * wrong:4.1f} %"


def score(folder: pathlib.Path, name: str, aliases: str, system: System) -> dict[str, Counts]:
    """Counts of all documents and of each half."""
    totals: dict[str, Counts] = {"all": Counter(), "A": Counter(), "B": Counter()}
    for doc, entities in documents(folder, name, aliases):
        try:
            date = dt.date.fromisoformat((doc["date"] or "")[:10])
        except ValueError:
            date = None
        counts = count(doc, system(doc["text"], entities, date))
        totals["all"] += counts
        totals[half(doc["doc"])] += counts
    return totals


def calibration(folder: pathlib.Path, name: str) -> Iterator[str]:
    """Confidence band → share right."""
    right: Counts = Counter()
    seen: Counts = Counter()
    for doc, entities in documents(folder, name, "others"):
        gold = {(m["start"], m["end"]): m["entity"] for m in doc["mentions"]}
        for m in _mentions(doc["text"], entities, None):
            if (m.start, m.end) not in gold and any(m.start < b and a < m.end for a, b in doc["ignore"]):
                continue
            band = max(b for b in BANDS if b <= m.confidence)
            seen[str(band)] += 1
            right[str(band)] += gold.get((m.start, m.end)) == m.entity_id
    for low, high in pairwise(BANDS):
        if seen[str(low)]:
            share = 100 * right[str(low)] / seen[str(low)]
            yield f"  {low:.2f} to {min(high, 1):.2f}   {seen[str(low)]:5} mentions   {share:5.1f} % right"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=pathlib.Path, help="folder of the collections")
    parser.add_argument("--scorer", help="a scorer to run beside this one's figures")
    parser.add_argument("--quick", action="store_true", help="briefgen's figures on half A alone")
    options = parser.parse_args()
    names = sorted(path.name.removesuffix(".docs.jsonl") for path in options.dir.glob("*.docs.jsonl"))
    if not names:
        parser.error(f"{options.dir} holds no *.docs.jsonl")
    for name in names:
        for aliases in ("others", "title"):
            print(f"{name}, aliases: {aliases}")
            totals = score(options.dir, name, aliases, briefgen_links)
            for label, counts in totals.items():
                if not options.quick or label == "A":
                    print(line(f"briefgen, {label}", counts))
            if not options.quick:
                for label, counts in score(options.dir, name, aliases, exact_match).items():
                    print(line(f"exact match, {label}", counts))
                print(line("spaCy EntityRuler, all", score(options.dir, name, aliases, entity_ruler)["all"]))
        if not options.quick:
            print(f"{name}, calibration", *calibration(options.dir, name), sep="\n")
        if options.scorer:
            subprocess.run([sys.executable, options.scorer, str(options.dir), name], check=True)


if __name__ == "__main__":
    main()
