"""A small site whose every part may be edited at random, as an editor does and as an editor's accidents do."""

from __future__ import annotations

import copy
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

NAMES = ("Anna Berg", "Arne Dahl", "Nordea Bank", "Port Authority", "Oslo", "Oslo Ravens", "Norway", "Mia Dahl")
TIMES = (
    "on Tuesday",
    "last May",
    "on 3 March 2024",
    "in 2023",
    "yesterday",
    "next week",
    "two days later",
    "in the spring of 2022",
)
ACTS = ("opened the harbour", "signed the contract", "won the match", "met the minister", "denied it", "said that talks had failed")
WORDS = (
    "The ferry was late.",
    "“We were glad,” Berg said.",
    "It rained.",
    "- one\n- two",
    "## A heading",
    "See [the report](about.html).",
)
TOPICS = ("harbours", "banks", "sport")
Site = dict[str, Any]
"""Path → content: text, or what is written as JSON (which is YAML)."""


def sentence(chance: random.Random) -> str:
    if chance.random() < 0.3:
        return chance.choice(WORDS)
    return f"{chance.choice(NAMES)} {chance.choice(ACTS)} {chance.choice(TIMES)}."


def body(chance: random.Random) -> list[str]:
    return [" ".join(sentence(chance) for _ in range(chance.randint(1, 4))) for _ in range(chance.randint(2, 6))]


def article(chance: random.Random, number: int) -> dict[str, Any]:
    meta = {
        "title": f"Report {number}",
        "dateline": {"date": f"2025-01-{chance.randint(10, 28)}"},
        "rights": {"licence": "CC0-1.0"},
        "topics": chance.sample(TOPICS, chance.randint(0, 2)),
    }
    return {"meta": meta, "body": body(chance)}


def first_site(chance: random.Random) -> Site:
    entities = [
        {"id": "anna-berg", "type": "Person", "name": "Anna Berg", "role": "Harbour master", "summary": "Runs the port."},
        {"id": "arne-dahl", "type": "Person", "name": "Arne Dahl", "relations": [{"rel": "works for", "to": "nordea"}]},
        {"id": "nordea", "type": "Company", "name": "Nordea Bank", "aliases": ["the lender"]},
        {"id": "oslo", "type": "Place", "name": "Oslo", "stands_for": ["norway"]},
        {"id": "norway", "type": "Country", "name": "Norway", "description": "Its capital is Oslo."},
        {"id": "ravens", "type": "Organization", "name": "Oslo Ravens"},
    ]
    events = [
        {
            "id": "opening",
            "title": "The harbour opens",
            "date": "2025-01-14",
            "participants": ["anna-berg"],
            "summary": "It opened.",
        },
        {"id": "contract", "title": "Nordea signs", "date": "2024-03-03", "participants": ["nordea"], "importance": "key"},
    ]
    briefing = {
        "title": "The harbour",
        "question": "Who pays?",
        "articles": ["a0", "a1"],
        "takeaways": [{"text": "Anna Berg opened it.", "evidence": ["event:opening"]}],
        "published": "2025-01-20",
    }
    site: Site = {
        "site.yml": {"title": "The port", "search": False, "base_url": "https://example.org/port/", "social_images": False},
        "content/entities/all.yml": entities,
        "content/events/all.yml": events,
        "content/briefings/b.md": {"meta": briefing, "body": ["What Nordea Bank paid in 2023."]},
        "content/notes/a0.yml": [{"id": "n0", "kind": "context", "body": "Anna Berg said so on Monday."}],
        "content/pages/method.md": {"meta": {"title": "Method"}, "body": ["How Anna Berg works."]},
        "static/robots-extra.txt": "nothing",
    }
    for number in range(5):
        site[f"content/articles/a{number}.md"] = article(chance, number)
    return site


def written(content: Any) -> str:
    if isinstance(content, dict) and set(content) == {"meta", "body"}:
        return f"---\n{json.dumps(content['meta'])}\n---\n" + "\n\n".join(content["body"]) + "\n"
    return content if isinstance(content, str) else json.dumps(content, indent=1)


def lay(site: Site, before: Site, root: Path) -> list[Path]:
    """Brings the files of a site to the disk, those that differ; returns them."""
    changed = [path for path in site if before.get(path) != site[path]]
    for path in before.keys() - site.keys():
        (root / path).unlink()
    for path in changed:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(written(site[path]), "utf-8")
    return [root / path for path in changed]


def some(site: Site, chance: random.Random, folder: str) -> str:
    return chance.choice(sorted(path for path in site if path.startswith(f"content/{folder}/")))


def of_article(change: Callable[[dict[str, Any], random.Random], object]) -> Callable[[Site, random.Random], None]:
    return lambda site, chance: change(site[some(site, chance, "articles")], chance) and None


def of_records(kind: str, change: Callable[[list[dict[str, Any]], random.Random], object]) -> Callable[[Site, random.Random], None]:
    return lambda site, chance: change(site[f"content/{kind}/all.yml"], chance) and None


def replace_sentence(text: dict[str, Any], chance: random.Random) -> None:
    text["body"][chance.randrange(len(text["body"]))] = sentence(chance)


def plain_words(text: dict[str, Any], chance: random.Random) -> None:
    """Words that name nobody and no day: more of them, or others in their place."""
    number = chance.randrange(len(text["body"]))
    old = next((words for words in WORDS if words in text["body"][number]), None)
    if old is not None and chance.random() < 0.5:
        text["body"][number] = text["body"][number].replace(old, chance.choice(WORDS), 1)
    else:
        text["body"][number] += " " + chance.choice(WORDS)


def turn_alias(entities: list[dict[str, Any]], chance: random.Random) -> None:
    entity, alias = chance.choice(entities), chance.choice(("Port Authority", "Ravens", "the harbour", "Mia Dahl", "Berg"))
    aliases = entity.setdefault("aliases", [])
    aliases.remove(alias) if alias in aliases else aliases.append(alias)


def new_entity(entities: list[dict[str, Any]], chance: random.Random) -> None:
    name = chance.choice(("Mia Dahl", "Port Authority", "Ole Berg", "Oslo Bank"))
    key = name.lower().replace(" ", "-")
    if all(entity["id"] != key for entity in entities):
        kind = "Person" if name.endswith(("Dahl", "Berg")) else "Company"
        entities.append({"id": key, "type": kind, "name": name})


def rename(entities: list[dict[str, Any]], chance: random.Random) -> None:
    chance.choice(entities).update(name=chance.choice(NAMES) + chance.choice(("", " II")))


def new_role(entities: list[dict[str, Any]], chance: random.Random) -> None:
    chance.choice(entities).update(role=chance.choice(("Minister", "Prime minister of Norway")))


def new_event(events: list[dict[str, Any]], chance: random.Random) -> None:
    events.append({"id": f"e{chance.randrange(10_000)}", "title": "More", "date": "2023"})


def drop_record(records: list[dict[str, Any]], chance: random.Random) -> None:
    if len(records) > 1:
        records.pop(chance.randrange(len(records)))


def note_on(site: Site, chance: random.Random) -> None:
    path = some(site, chance, "articles")
    text = " ".join(site[path]["body"])
    quote = chance.choice(text.replace("\n", " ").split(".")).strip()
    notes = site.setdefault(f"content/notes/{Path(path).stem}.yml", [])
    notes.append({"id": f"n{chance.randrange(10_000)}", "kind": chance.choice(("background", "context"))})
    notes[-1]["body"] = sentence(chance)
    if len(quote) > 12:
        notes[-1]["target"] = {"exact": quote}


def drop_note(site: Site, chance: random.Random) -> None:
    paths = sorted(path for path in site if path.startswith("content/notes/"))
    if paths:
        notes = site[chance.choice(paths)]
        del notes[len(notes) // 2 :]


def new_article(site: Site, chance: random.Random) -> None:
    number = chance.randint(5, 12)
    site[f"content/articles/a{number}.md"] = article(chance, number)


def drop_article(site: Site, chance: random.Random) -> None:
    path = some(site, chance, "articles")
    if Path(path).stem not in ("a0", "a1"):
        del site[path]
        site.pop(f"content/notes/{Path(path).stem}.yml", None)


def turn_template(site: Site, chance: random.Random) -> None:
    path, text = chance.choice(
        (
            ("templates/_head.html", "<meta name='x' content='{{ page.path }}'>"),
            ("templates/about.html", "{% extends '_base.html' %}{% block main %}{{ site.articles | length }}{% endblock %}"),
            ("templates/languages/en.yml", "articles: Reports\n"),
        )
    )
    if path in site:
        del site[path]
    else:
        site[path] = text


def settings(site: Site, chance: random.Random) -> None:
    key, values = chance.choice(
        (
            ("title", ["The port", "The harbour"]),
            ("tagline", ["Boats", "Ships and Nordea Bank"]),
            ("about", ["About Oslo.", "About us since 2020."]),
            ("linking", [{"mention": "all"}, {"demonyms": True}, {"threshold": 0.95}]),
            ("timeline", [{"threshold": 0.2}, {"per_page": 2}]),
            ("base_url", ["https://example.org/port/", "https://example.com/"]),
            ("language", ["en", "de"]),
            ("periods", [[{"name": "the long winter", "date": "2022-11/2023-04"}]]),
        )
    )
    site["site.yml"][key] = chance.choice(values)


EDITS: dict[str, Callable[[Site, random.Random], object]] = {
    "a sentence": of_article(replace_sentence),
    "plain words": of_article(plain_words),
    "a typo": of_article(lambda text, chance: text["body"].append(text["body"].pop().replace("e", chance.choice("eéi"), 1))),
    "a paragraph more": of_article(lambda text, chance: text["body"].insert(chance.randint(0, 2), sentence(chance))),
    "a paragraph less": of_article(lambda text, chance: len(text["body"]) > 1 and text["body"].pop()),
    "a title": of_article(lambda text, chance: text["meta"].update(title=f"Title {chance.randrange(99)}")),
    "a dateline": of_article(lambda text, chance: text["meta"].update(dateline={"date": f"2025-02-{chance.randint(10, 28)}"})),
    "a genre": of_article(lambda text, chance: text["meta"].update(genre=chance.choice(("report", "analysis", "opinion")))),
    "topics": of_article(lambda text, chance: text["meta"].update(topics=chance.sample(TOPICS, chance.randint(0, 3)))),
    "a language": of_article(lambda text, chance: text["meta"].update(language=chance.choice(("en", "de", "fr")))),
    "a draft": of_article(lambda text, chance: text["meta"].update(draft=chance.random() < 0.3)),
    "a rule": of_article(lambda text, chance: text["meta"].update(links={"never": [chance.choice(NAMES)]})),
    "an earlier address": of_article(lambda text, chance: text["meta"].update(formerly=[f"old-{chance.randrange(3)}"])),
    "an entity renamed": of_records("entities", rename),
    "an alias": of_records("entities", turn_alias),
    "a summary": of_records("entities", lambda e, chance: chance.choice(e).update(summary=f"Summary {chance.randrange(9)}")),
    "a role": of_records("entities", new_role),
    "a description": of_records("entities", lambda e, chance: chance.choice(e).update(description=sentence(chance))),
    "a new entity": of_records("entities", new_entity),
    "an entity less": of_records("entities", drop_record),
    "the order of the registry": of_records("entities", lambda e, chance: chance.shuffle(e)),
    "an event's title": of_records("events", lambda e, chance: chance.choice(e).update(title=f"Event {chance.randrange(9)}")),
    "an event's date": of_records("events", lambda e, chance: chance.choice(e).update(date=f"2025-01-{chance.randint(10, 28)}")),
    "an event more": of_records("events", new_event),
    "an event less": of_records("events", lambda e, chance: len(e) > 1 and e.pop()),
    "a note": note_on,
    "a note less": drop_note,
    "a briefing": lambda site, chance: site["content/briefings/b.md"]["meta"].update(title=f"Briefing {chance.randrange(9)}"),
    "its takeaway": lambda site, chance: site["content/briefings/b.md"]["meta"]["takeaways"][0].update(text=sentence(chance)),
    "a page": lambda site, chance: site["content/pages/method.md"].update(body=body(chance)),
    "a page's title": lambda site, chance: site["content/pages/method.md"]["meta"].update(title=f"Method {chance.randrange(9)}"),
    "a page in the menu": lambda site, chance: site["content/pages/method.md"]["meta"].update(nav=chance.random() < 0.5),
    "a page withdrawn": lambda site, chance: site["content/pages/method.md"]["meta"].update(draft=chance.random() < 0.3),
    "an article more": new_article,
    "an article less": drop_article,
    "a template": turn_template,
    "the settings": settings,
    "a static file": lambda site, chance: site.update({"static/robots-extra.txt": f"{chance.randrange(9)}"}),
}  # fmt: skip


OFTEN = ("plain words",) * 12 + ("a typo",) * 4
"""Edits that are made more often than the others, as they are by editors."""


class Editor:
    """Edits a site on the disk, step by step; the same seed makes the same steps."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.chance = random.Random(seed)
        self.site = first_site(self.chance)
        self._past: list[Site] = [copy.deepcopy(self.site)]
        lay(self.site, {}, root)

    def step(self) -> str:
        """One edit; says what it was."""
        before = copy.deepcopy(self.site)
        what = self.chance.choice([*EDITS, "revert", *OFTEN])
        if what == "revert":
            self.site = copy.deepcopy(self.chance.choice(self._past))
        else:
            EDITS[what](self.site, self.chance)
        times = {path: (self.root / path).stat() for path in before}
        changed = lay(self.site, before, self.root)
        for file in changed:
            known = times.get(file.relative_to(self.root).as_posix())
            self._skew(file, known)
        return what

    def take_back(self) -> None:
        """What the last edit did, undone: it broke the site."""
        before, self.site = self.site, copy.deepcopy(self._past[-1])
        lay(self.site, before, self.root)

    def accept(self) -> None:
        self._past = [*self._past[-10:], copy.deepcopy(self.site)]

    def _skew(self, file: Path, known: os.stat_result | None) -> None:
        """Now and then a file has the time that it had, or one that no clock shows."""
        luck = self.chance.random()
        if luck < 0.15 and known is not None:
            os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))
        elif luck < 0.25:
            moment = self.chance.choice((0, 4_000_000_000)) + self.chance.randrange(1000)
            os.utime(file, (moment, moment))
