"""Measure entity timelines on a folder of gold timelines: `benchmarks/timelines.py DIR [--scorer PATH]`.

DIR holds NAME.docs.jsonl and NAME.gold.jsonl (see the scorer's help for their shape). Each collection is built in memory as a site
would be: every document an article with its dateline, every entity of the gold in the registry with the aliases an editor would
add.
The entries of the entities' timelines are the prediction. Figures are given for all documents and for the two halves that a hash of
their names makes; rules were developed on half A.
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
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rapidfuzz import fuzz, process

from briefgen.annotate import annotate
from briefgen.assemble import assemble
from briefgen.config import SiteConfig
from briefgen.dates import DateValue, Kind, Precision
from briefgen.model import Article, Body, Entity, Site, Sources
from briefgen.urls import slugify

Row = dict[str, Any]
CAPITALS = re.compile(r"[A-Z][\w&-]*(?: [A-Z][\w&-]*){1,4}")


def half(name: str) -> str:
    """A or B, by a hash of the document's name."""
    return "AB"[int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2]


def rows(path: pathlib.Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def article(doc: Row) -> Article:
    made = Article.model_validate({"id": slugify(doc["doc"]), "title": doc["doc"], "dateline": {"date": day(doc)}})
    return made.with_body(Body(doc["text"], "text", doc["doc"]))


def day(doc: Row) -> str:
    """The document's day; one collection writes a few of them with the year last."""
    written = str(doc["date"])[:10]
    parts = written.split("-")
    return written if len(parts[0]) == 4 else "-".join(reversed(parts))


def registry(names: Sequence[str], text: str) -> Iterator[tuple[str, Entity]]:
    """Each entity of the gold as an editor would enter it: spelled as the documents spell it, typed, with its short forms."""
    phrases = set(CAPITALS.findall(text))
    for name in names:
        spelled = name
        if name not in text:
            best = process.extractOne(name, phrases, scorer=fuzz.ratio, score_cutoff=90)
            spelled = best[0] if best else name
        person = is_person(spelled, text) and spelled.split()[1] not in names
        aliases = sorted(set(other_given_names(spelled, text) if person else short_forms(spelled, text)))
        yield (
            name,
            Entity.model_validate(
                {"id": slugify(name), "type": "Person" if person else kind(spelled), "name": spelled, "aliases": aliases}
            ),
        )


COMPANY_WORDS = frozenset(
    "Airlines Automobile Bank Company Corporation Exchange Force Group Industries International Motor Motors Street".split()
)


def is_person(name: str, text: str) -> bool:
    """Two plain words, none of a company, of which the second also stands alone: Barack Obama, but not General Motors."""
    words = name.split()
    if len(words) != 2 or not all(w.isalpha() and w.istitle() for w in words) or COMPANY_WORDS & set(words):
        return False
    alone = len(re.findall(rf"(?<!{words[0]} )\b{words[1]}\b", text))
    return alone > len(re.findall(rf"\b{words[0]}\b(?! {words[1]})", text))


TITLES = frozenset(
    "Mr Mrs Ms Dr President Senator Governor Chairman Minister Secretary Officer Executive Chief The And But".split()
)


def other_given_names(name: str, text: str) -> Iterator[str]:
    """A first name that the documents use beside the full one: Bob Marsh for Robert Marsh."""
    given, family = name.split()
    said = Counter(re.findall(rf"\b([A-Z][a-z]+) {family}\b", text))
    for other in sorted(set(said) - TITLES - {given}):
        if said[other] > 1:
            yield f"{other} {family}"


def kind(name: str) -> str:
    return "Work" if re.search(r"\d", name) else "Company"


def short_forms(name: str, text: str) -> Iterator[str]:
    """Initials, what a bracket behind the name gives, a model number, and the name with its legal form or without its nation."""
    words = name.split()
    initials = "".join(w[0] for w in words if w[0].isupper())
    forms = {initials} if len(initials) > 1 else set()
    forms.update(re.findall(re.escape(name) + r"[\w ,.&]{0,40}\(([A-Z][A-Za-z&.]{1,8})\)", text))
    if name.isupper() and len(words) == 1:
        forms.update(CAPITALS.findall(" ".join(re.findall(rf"([A-Z][\w&. -]{{8,60}})\({name}\)", text))))
    forms.update(w for w in words if re.search(r"\d", w))
    forms.update(f"{name} {legal}" for legal in ("Corporation", "Company", "Motor Company", "Motors", "Motor Corporation", "Group"))
    if name.startswith("United States "):
        forms.update({"US" + "".join(w[0] for w in words[2:]), " ".join(words[2:]), "U.S. " + " ".join(words[2:])})
    if kind(name) == "Work" and words[-1].isalpha():
        forms.update({words[-1], " ".join(words[1:])})
    return (form for form in forms if form != name and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text))


def site(docs: Sequence[Row], entities: Iterable[Entity]) -> Site:
    config = SiteConfig.model_validate({"title": "Timelines"})
    sources = Sources(articles=tuple(article(d) for d in docs), entities=tuple(sorted(entities, key=lambda e: e.id)))
    return assemble(annotate(sources, config)[0], config)


def predictions(docs: Sequence[Row], names: Sequence[str]) -> Iterator[Row]:
    """Every sentence of every entry of every entity's timeline, as the scorer reads them."""
    registered = dict(registry(names, "\n".join(d["text"] for d in docs)))
    made = site(docs, registered.values())
    by_id = {slugify(d["doc"]): d for d in docs}
    for name, entity in registered.items():
        for entry in made.entities[entity.id].timeline.entries:
            assert entry.date is not None
            for dated in (*entry.passages, *entry.also):
                doc = by_id[dated.passage.article]
                told = made.articles[dated.passage.article].excerpt(dated.passage.number).plain
                sentence = numbered(doc, told)
                if sentence is not None:
                    yield {"entity": name, "doc": doc["doc"], "sentence": sentence, "date": written(entry.date)}


def numbered(doc: Row, told: str) -> int | None:
    """The number, in the collection, of the sentence that shares most with one of ours."""
    start = doc["text"].find(told)
    shared = {int(number): min(end, start + len(told)) - max(begin, start) for number, (begin, end) in doc["sentences"].items()}
    best = max(shared, key=lambda number: shared[number])
    return best if start >= 0 and shared[best] > 0 else None


def written(value: DateValue) -> str:
    """A date as the collections write it: unknown parts are XX, a span is its first day."""
    bare = value.edtf.rstrip("?~%")
    if value.kind is Kind.POINT and value.precision is Precision.YEAR:
        return f"{bare}-XX-XX"
    if value.kind is Kind.POINT and value.precision is Precision.MONTH:
        return f"{bare}-XX"
    first = value.earliest or value.latest or dt.date.min
    return first.isoformat()


def baseline(docs: Sequence[Row], names: Sequence[str]) -> Iterator[Row]:
    """Every sentence that names the entity, on the document's date."""
    for doc in docs:
        for number, (begin, end) in doc["sentences"].items():
            for name in names:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", doc["text"][begin:end], re.I):
                    yield {"entity": name, "doc": doc["doc"], "sentence": int(number), "date": doc["date"][:10]}


def agreement(gold: Iterable[Row], predicted: Iterable[Row], key: Sequence[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of (key, date); a date may be finer than the gold one. Counted as the scorer counts."""
    wanted: dict[tuple[Any, ...], set[str]] = {}
    for g in gold:
        wanted.setdefault(tuple(g[k] for k in key), set()).add(g["date"])
    total = sum(map(len, wanted.values()))
    given = sorted({(tuple(p[k] for k in key), p["date"]) for p in predicted})
    right = 0
    for who, date in given:
        hit = next((d for d in sorted(wanted.get(who, ()), key=len, reverse=True) if date.startswith(d)), None)
        if hit:
            wanted[who].discard(hit)
            right += 1
    p, r = right / max(len(given), 1), right / max(total, 1)
    return 100 * p, 100 * r, 100 * 2 * p * r / max(p + r, 1e-9)


PLACED, DATES = ("entity", "doc", "sentence"), ("entity",)


def line(label: str, gold: Sequence[Row], predicted: Sequence[Row]) -> str:
    figures = [agreement(gold, predicted, key) for key in (PLACED, DATES)]
    named = zip(("placed", "dates"), figures, strict=True)
    told = " ".join(f"{name} P {p:5.1f} R {r:5.1f} F1 {f:5.1f} " for name, (p, r, f) in named)
    return f"  {label:<10} {told} {len(predicted):4} entries for {len(gold)}"


def measure(folder: pathlib.Path, name: str, quick: bool) -> list[Row]:
    """Prints the figures of one collection; gives its predictions."""
    docs, gold = rows(folder / f"{name}.docs.jsonl"), rows(folder / f"{name}.gold.jsonl")
    names = sorted({g["entity"] for g in gold})
    known = {d["doc"] for d in docs}
    gold = [g for g in gold if g["date"] and g["doc"] in known]
    found = list(predictions(docs, names))
    print(name)
    for label in ("A",) if quick else ("all", "A", "B"):
        kept = known if label == "all" else {d for d in known if half(d) == label}
        print(line(label, [g for g in gold if g["doc"] in kept], [p for p in found if p["doc"] in kept]))
    if not quick:
        print(line("baseline", gold, list(baseline(docs, names))))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=pathlib.Path, help="folder of the collections")
    parser.add_argument("--scorer", help="a scorer to run on the predictions, beside this one's figures")
    parser.add_argument("--quick", action="store_true", help="figures of half A alone")
    options = parser.parse_args()
    names = sorted(path.name.removesuffix(".docs.jsonl") for path in options.dir.glob("*.docs.jsonl"))
    if not names:
        parser.error(f"{options.dir} holds no *.docs.jsonl")
    for name in names:
        found = measure(options.dir, name, options.quick)
        if options.scorer:
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder) / "predicted.jsonl"
                path.write_text("".join(json.dumps(row) + "\n" for row in found), encoding="utf-8")
                subprocess.run([sys.executable, options.scorer, str(options.dir), name, str(path)], check=True)


if __name__ == "__main__":
    main()
