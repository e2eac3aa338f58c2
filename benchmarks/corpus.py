"""A corpus made from a seed: articles of 630 words in invented names and simple English, each naming 8 entities of a registry.

Article number n is the same whatever the size of the corpus, so that two sizes differ in nothing else. Function words and words for
time are English, since briefgen reads them; every name is invented.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

WORDS = 630
BESIDE = 70
"""Words that headings, a list and the end of the last paragraph add."""
NAMED = 8
"""Entities that an article names."""
ENTITIES = 500
ALIASES = 4
"""Aliases of each entity: 2,000 in all."""
SEED = 1
FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3_650

SYLLABLES = [onset + rhyme for onset in "bcdfglmnprstvz" for rhyme in ("a", "e", "i", "o", "u", "an", "er", "on", "il")]
KINDS = ("Person", "Place", "Organization", "Company")
HEADS = ("Group", "Institute", "Party", "Agency", "Corporation")
WHO = "the minister,a spokesman,officials,the board,both sides,the council,investors,the inspectors,a judge,the union".split(",")
DID = (
    "signed the agreement,rejected the offer,opened a new office,raised the price of grain,announced the result of the vote,"
    "visited the harbour,closed two of its plants,sent a letter to the committee,cut the forecast for growth,won the contract"
).split(",")
SAID = "said that,told reporters that,added that,denied that,wrote that,argued that".split(",")
WHEN = (
    "on Monday,on Tuesday,on Friday,last week,last month,earlier this year,in 2019,in March 2014,on 4 May 2016,two years ago,"
    "in late 2018,yesterday,the following day,for three months,since 2012,next month"
).split(",")
HOW = (
    "after talks that had lasted for most of the night,although nobody had expected it,because the market had fallen again,"
    "while prices rose and supplies ran short,which surprised many of those who follow the matter closely,"
    "despite warnings from the city's own auditors,and promised to publish the figures in full"
).split(",")
QUOTED = (
    "We don't see any reason to wait,It wasn't our decision,Nobody's job is at risk,That is what we've always asked for,"
    "The numbers speak for themselves"
).split(",")
FILLER = (
    "the work goes on as it did before,few of the details are known,the rest of the plan stays as it was,"
    "most of the money has been spent,the question is who will pay for it,there is little time left"
).split(",")


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its number, title, day and Markdown. `quotable` is a sentence that it has once, without
    markup, for a note."""

    number: int
    title: str
    day: dt.date
    body: str
    quotable: str
    named: tuple[str, ...]

    @property
    def id(self) -> str:
        return f"a{self.number:05}"

    @property
    def written(self) -> str:
        """The article with front matter that every generator reads."""
        return f'---\ntitle: "{self.title}"\ndate: {self.day}\n---\n\n{self.body}'


@dataclass(frozen=True, slots=True)
class Entity:
    id: str
    kind: str
    names: tuple[str, ...]


def entities() -> list[Entity]:
    """The registry: a quarter people, a quarter places, half organisations; the first name is its own, the rest are aliases."""
    chance = random.Random(SEED)
    taken: set[str] = set()
    return [
        Entity(f"e{number:03}", kind, tuple(_name(kind, chance, taken) for _ in range(1 + ALIASES)))
        for number in range(ENTITIES)
        for kind in (KINDS[number % len(KINDS)],)
    ]


def _name(kind: str, chance: random.Random, taken: set[str]) -> str:
    words = {"Person": 2, "Place": 1}.get(kind, 2)
    name = " ".join(_word(chance, taken) for _ in range(words))
    return name if kind in ("Person", "Place") else f"{name} {chance.choice(HEADS)}"


def _word(chance: random.Random, taken: set[str]) -> str:
    """An invented word that no other name has."""
    while True:
        word = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()
        if word not in taken:
            taken.add(word)
            return word


def articles(count: int) -> Iterator[Article]:
    registry = entities()
    return (_article(number, registry) for number in range(count))


def _article(number: int, registry: list[Entity]) -> Article:
    chance = random.Random(f"{SEED} {number}")
    named = chance.sample(registry, NAMED)
    waiting = [name for entity in named for name in (entity.names[0], chance.choice(entity.names[1:]))]
    paragraphs: list[str] = []
    told: list[str] = []
    words = 0
    while words < WORDS - BESIDE:
        sentences = [_sentence(chance, waiting) for _ in range(3)]
        told += sentences
        paragraphs.append(" ".join(sentences))
        words += len(paragraphs[-1].split())
        if len(paragraphs) % 5 == 4:
            paragraphs.append(f"## What {chance.choice(WHO)} said")
    paragraphs.insert(3, f"The figures stand in *an annex* to [the report](https://example.org/reports/{number}).")
    paragraphs.insert(6, "\n".join(f"- {line}" for line in chance.sample(FILLER, 3)))
    day = FIRST_DAY + dt.timedelta(days=chance.randrange(DAYS))
    title = f"{named[0].names[0]} {chance.choice(DID)}"
    body = "\n\n".join(paragraphs) + "\n"
    quotable = next(s for s in told if '"' not in s and "'" not in s and body.count(s) == 1)
    return Article(number, title, day, body, quotable, tuple(e.id for e in named))


def _sentence(chance: random.Random, waiting: list[str]) -> str:
    """One of five forms; the names still to come are spread over the article in order."""
    who = waiting.pop(0) if waiting and chance.random() < 0.75 else chance.choice(WHO)
    who = who[0].upper() + who[1:]
    form = chance.random()
    if form < 0.12:
        return f'"{chance.choice(QUOTED)}," {who} said {chance.choice(WHEN)}.'
    if form < 0.30:
        return f"{who} {chance.choice(DID)} {chance.choice(WHEN)}, {chance.choice(HOW)}."
    if form < 0.60:
        return f"{who} {chance.choice(SAID)} {chance.choice(WHO)} {chance.choice(DID)}, {chance.choice(HOW)}."
    if form < 0.80:
        return f"{who} {chance.choice(DID)} {chance.choice(HOW)}, but {chance.choice(FILLER)}."
    return f"{who} {chance.choice(SAID)} {chance.choice(FILLER)}, {chance.choice(HOW)}."


def write_site(folder: Path, count: int, extras: Mapping[str, bool] | None = None) -> None:
    """The corpus as a site of briefgen: a note on every other article, an event for every tenth, three briefings.

    `extras` are settings beside: what is not asked for there is off.
    """
    content = folder / "content"
    for room in ("articles", "entities", "events", "notes", "briefings"):
        (content / room).mkdir(parents=True)
    settings = {"title": "The bench", "base_url": "https://example.org/bench/", "search": False, "social_images": False}
    _write_yaml(folder / "site.yml", settings | dict(extras or {}))
    _write_yaml(
        content / "entities" / "all.yml",
        [
            {"id": e.id, "type": e.kind, "name": e.names[0], "aliases": list(e.names[1:]), "summary": f"{e.kind} of the bench."}
            for e in entities()
        ],
    )
    events = []
    for article in articles(count):
        head = f'title: "{article.title}"\ndateline: {{date: "{article.day}"}}\nrights: {{licence: CC0-1.0}}'
        (content / "articles" / f"{article.id}.md").write_text(f"---\n{head}\n---\n\n{article.body}", "utf-8")
        if article.number % 2 == 0:
            note = {"id": f"n{article.number}", "target": {"exact": article.quotable}, "kind": "context", "body": "As before."}
            _write_yaml(content / "notes" / f"{article.id}.yml", [note])
        if article.number % 10 == 0:
            events.append(_event(article))
    _write_yaml(content / "events" / "all.yml", events)
    for number in range(3):
        told = json.dumps([f"a{n:05}" for n in range(number, count, max(1, count // 10))])
        briefing = f"---\ntitle: Briefing {number}\nquestion: What is known?\nsummary: Little.\narticles: {told}\n---\n"
        (content / "briefings" / f"b{number}.md").write_text(briefing, "utf-8")


def _event(article: Article) -> dict[str, object]:
    return {
        "id": f"v{article.number}",
        "title": f"What {article.title} led to",
        "date": str(article.day),
        "participants": list(article.named[:2]),
        "importance": "key" if article.number % 200 == 0 else "minor",
        "accounts": [{"article": article.id, "quote": article.quotable}],
    }


def _write_yaml(path: Path, value: object) -> None:
    """JSON is YAML, and needs no library."""
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False), "utf-8")
