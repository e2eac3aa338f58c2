"""A site that strains the theme: hundreds of entries, eighty notes, long names, no spaces, other scripts, nothing optional."""

from __future__ import annotations

import json
from pathlib import Path

LONG = "Internationale Vereinigung zur Förderung der grenzüberschreitenden Zusammenarbeit e.V."
"""A name of more than 80 characters."""
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ARABIC = "اجتماع الوزراء في المدينة القديمة"
CHINESE = "部长们在老城会面并讨论了新的协议"


def write_stress_site(site: Path, language: str) -> Path:
    """Writes the site and returns its folder. JSON is YAML: what is generated needs no quoting."""
    files = {
        "site.yml": json.dumps(
            {
                "title": LONG,
                "tagline": ARABIC,
                "language": language,
                "base_url": "https://example.org/stress/",
                "theme": {"footer": f"{UNBROKEN} [link](about.html)"},
            }
        ),
        "content/entities/all.yml": json.dumps(_entities()),
        "content/events/all.yml": json.dumps(_events()),
        "content/articles/noted.md": _article({"title": UNBROKEN, "topics": [CHINESE]}, _noted()),
        "content/articles/bare.md": _article({"title": ARABIC, "language": "ar"}, f"{ARABIC}.\n\n{CHINESE}。"),
        "content/articles/long.md": _article({"title": LONG, "dateline": {"date": "2025-01-21"}}, _long()),
        "content/articles/marked.md": _article({"title": "Everything that Markdown has"}, MARKED),
        "content/notes/noted.yml": json.dumps(_notes()),
        "content/briefings/all.md": _article(_briefing(), f"## {CHINESE}\n\n{UNBROKEN}"),
        "content/briefings/bare.md": _article({"title": CHINESE}, ""),
        "static/figure.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>',
    }
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return site


def _article(metadata: dict[str, object], body: str) -> str:
    rights = {} if "takeaways" in metadata or body == "" else {"rights": {"licence": "CC0-1.0"}}
    return f"---\n{json.dumps({**metadata, **rights})}\n---\n{body}\n"


def _entities() -> list[dict[str, object]]:
    people = [{"id": f"person-{n}", "type": "Person", "name": f"Ada Lund{chr(97 + n % 26)}{chr(97 + n // 26)}"} for n in range(40)]
    return [
        {"id": "long", "type": "Organization", "name": LONG, "summary": LONG, "role": UNBROKEN, "ids": {"isni": UNBROKEN}},
        {"id": "unbroken", "type": "Company", "name": UNBROKEN, "relations": [{"rel": UNBROKEN, "to": "long"}]},
        {"id": "other-script", "type": "Place", "name": CHINESE, "aliases": [{"text": ARABIC, "lang": "ar"}]},
        {"id": "bare", "type": "Concept", "name": "X"},
        *people,
    ]


def _events() -> list[dict[str, object]]:
    statuses = ["scheduled", "alleged", "reported", "confirmed", "disputed", "denied", "cancelled"]
    dates = ["{y}-{m}-{d}", "{y}-{m}", "{y}", "{y}-{m}~", "{y}-{m}-{d}/..", "../{y}-{m}", "{y}-{m}-{d}?", "{y}-21", "{y}/2025"]
    events: list[dict[str, object]] = []
    for n in range(300):
        date = dates[n % len(dates)].format(y=1950 + n // 4, m=f"{n % 12 + 1:02}", d=f"{n % 28 + 1:02}")
        events.append(
            {
                "id": f"event-{n}",
                "title": [LONG, UNBROKEN, CHINESE, ARABIC, f"Event {n}"][n % 5],
                "date": date,
                "status": statuses[n % len(statuses)],
                "importance": ["key", "normal", "minor"][n % 3],
                "participants": ["long", f"person-{n % 40}"],
            }
        )
    return [*events, {"id": "undated", "title": "Nobody knows when"}]


def _noted() -> str:
    return "\n\n".join(f"Sentence number {n} of this text tells of the day’s event {n}. Another one follows it." for n in range(40))


def _notes() -> list[dict[str, object]]:
    kinds = ["context", "definition", "background", "dispute", "update", "correction", "translation", "source", "opinion"]
    notes: list[dict[str, object]] = [{"id": "n-whole", "body": f"{UNBROKEN} {LONG}"}]
    for n in range(40):
        for half in (0, 1):  # two notes a sentence, overlapping
            exact = f"Sentence number {n} of this text" if half == 0 else f"number {n} of this text tells of the day’s event {n}"
            notes.append(
                {
                    "id": f"n-{n}-{half}",
                    "target": {"exact": exact, "suffix": " tells" if half == 0 else "."},
                    "kind": kinds[n % len(kinds)],
                    "body": f"A note. {UNBROKEN}\n\nIts second paragraph." if n % 7 == 0 else "A short note.",
                }
            )
    return notes


def _long() -> str:
    """About 9,000 words in forty sections."""
    sentence = "On Tuesday the person Ada Lundaa met the others, and in May 2024 they had agreed to meet again. "
    return "\n\n".join(f"## Section {n}\n\n{sentence * 6}\n\n{sentence * 6}" for n in range(40))


def _briefing() -> dict[str, object]:
    evidence = ["event:event-1", "article:long", "note:n-1-0"]
    return {
        "title": UNBROKEN,
        "question": LONG,
        "summary": CHINESE,
        "takeaways": [{"text": UNBROKEN, "evidence": evidence}, {"text": ARABIC, "evidence": evidence}],
        "known": [{"text": LONG, "evidence": evidence}],
        "unknown": [{"text": LONG, "why": UNBROKEN}, {"text": CHINESE}],
        "disputed": [
            {"text": LONG, "sides": [{"who": "long", "says": UNBROKEN}, {"who": LONG, "says": ARABIC, "evidence": evidence}]}
        ],
        "articles": ["noted", "bare", "long"],
        "timeline": {"include": {"participants": ["long"]}},
        "who": [{"entity": "long"}, {"entity": "bare", "role": UNBROKEN}],
        "changelog": [{"date": "2025", "what": UNBROKEN, "kind": "correction"}],
    }


MARKED = """Text with *soft*, **loud**, `code`, a [link](https://example.org/), a footnote[^1] and ~~struck~~ words.

> A quotation of two lines,
> with **weight**.

1. First
2. Second
    - nested
    - more

| A table | with | columns |
|---|---:|:--|
| one | 2 | three |
| a much longer cell that asks for room | 22 | x |

![A black rectangle](figure.svg)

    code that runs on and on and on and on and on and on and on and on and on and on and on and on and on and on

Term
:   Its definition.

---

[^1]: The footnote.
"""
