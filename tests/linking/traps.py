"""What the trap tables share: a registry, and texts in which the expected mentions are marked: “[Xi](xi-jinping) left.”"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from briefgen.annotate import Context, Matcher, from_string
from briefgen.config import Linking
from briefgen.model import LinkRules, Mention, Registry, Skipped

_MARK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\)")

ENTITIES: list[dict[str, Any]] = [
    {"id": "xi-jinping", "type": "Person", "name": "Xi Jinping", "role": "President of China"},
    {"id": "vladimir-putin", "type": "Person", "name": "Vladimir Putin", "role": "President of Russia"},
    {"id": "yury-ushakov", "type": "Person", "name": "Yury Ushakov", "role": "Aide to the president of Russia"},
    {"id": "zelensky", "type": "Person", "name": "Volodymyr Zelensky", "role": "President of Ukraine"},
    {"id": "donald-trump", "type": "Person", "name": "Donald Trump", "role": "President of the United States"},
    {
        "id": "theresa-may",
        "type": "Person",
        "name": "Theresa May",
        "role": "Prime minister of Britain from 2016 to 2019",
    },
    {"id": "gerald-ford", "type": "Person", "name": "Gerald Ford", "role": "President of the United States from 1974 to 1977"},
    {"id": "ingrid-halvorsen", "type": "Person", "name": "Ingrid Halvorsen", "role": "Foreign minister of Norway"},
    {"id": "tomas-halvorsen", "type": "Person", "name": "Tomas Halvorsen", "role": "Chess champion"},
    {"id": "bruno-selk", "type": "Person", "name": "Bruno Selk", "role": "Lock keeper at Granvik"},
    {"id": "anna-selk", "type": "Person", "name": "Anna Selk"},
    {"id": "kim-jong-un", "type": "Person", "name": "Kim Jong-un", "role": "Leader of North Korea"},
    {"id": "kim-yo-jong", "type": "Person", "name": "Kim Yo-jong"},
    {"id": "oscar-leung", "type": "Person", "name": "Oscar Leung Wai-man"},
    {"id": "nguyen-van-tho", "type": "Person", "name": "Nguyen Van Tho"},
    {
        "id": "ursula-von-der-leyen",
        "type": "Person",
        "name": "Ursula von der Leyen",
        "role": "President of the European Commission",
    },
    {"id": "jurgen-muller", "type": "Person", "name": "Jürgen Müller"},
    {"id": "dilma-araujo", "type": "Person", "name": "Dilma Araújo"},
    {"id": "sergei-lavrentiev", "type": "Person", "name": "Sergei Lavrentiev"},
    {"id": "omar-al-khatib", "type": "Person", "name": "Omar al-Khatib"},
    {"id": "mohammed-hussein", "type": "Person", "name": "Mohammed Hussein Karim"},
    {"id": "robert-ellery", "type": "Person", "name": "Robert James Ellery Jr."},
    {"id": "sean-oconnor", "type": "Person", "name": "Sean O'Connor"},
    {"id": "russia", "type": "Country", "name": "Russia"},
    {"id": "china", "type": "Country", "name": "China"},
    {"id": "ukraine", "type": "Country", "name": "Ukraine"},
    {"id": "united-states", "type": "Country", "name": "United States", "aliases": ["U.S."]},
    {"id": "united-kingdom", "type": "Country", "name": "United Kingdom"},
    {"id": "france", "type": "Country", "name": "France"},
    {"id": "germany", "type": "Country", "name": "Germany"},
    {"id": "norway", "type": "Country", "name": "Norway"},
    {"id": "iran", "type": "Country", "name": "Iran"},
    {"id": "turkey", "type": "Country", "name": "Turkey"},
    {"id": "poland", "type": "Country", "name": "Poland"},
    {"id": "jordan", "type": "Country", "name": "Jordan"},
    {"id": "north-korea", "type": "Country", "name": "North Korea"},
    {"id": "moscow", "type": "Place", "name": "Moscow", "stands_for": ["russia"]},
    {"id": "beijing", "type": "Place", "name": "Beijing", "stands_for": ["china"]},
    {"id": "washington", "type": "Place", "name": "Washington", "stands_for": ["united-states"]},
    {"id": "kyiv", "type": "Place", "name": "Kyiv", "aliases": ["Kiev"], "stands_for": ["ukraine"]},
    {"id": "london", "type": "Place", "name": "London", "stands_for": ["united-kingdom"]},
    {"id": "paris", "type": "Place", "name": "Paris", "stands_for": ["france"]},
    {"id": "berlin", "type": "Place", "name": "Berlin", "stands_for": ["germany"]},
    {"id": "tehran", "type": "Place", "name": "Tehran", "stands_for": ["iran"]},
    {"id": "ankara", "type": "Place", "name": "Ankara", "stands_for": ["turkey"]},
    {"id": "kremlin", "type": "PublicBody", "name": "The Kremlin", "metonym_of": "russia"},
    {"id": "sco", "type": "Organization", "name": "Shanghai Cooperation Organisation"},
    {"id": "mod", "type": "PublicBody", "name": "Ministry of Defence"},
    {"id": "unesco", "type": "Organization", "name": "United Nations Educational, Scientific and Cultural Organization"},
    {"id": "cpc", "type": "Organization", "name": "Communist Party of China"},
    {"id": "atom-agency", "type": "Organization", "name": "International Atomic Energy Agency"},
    {"id": "narvia-presse", "type": "Organization", "name": "Agence Narvia-Presse"},
    {"id": "armed-forces", "type": "PublicBody", "name": "United States Armed Forces"},
    {"id": "apple", "type": "Company", "name": "Apple Inc."},
    {"id": "target", "type": "Company", "name": "Target Corporation"},
    {"id": "huawei", "type": "Company", "name": "Huawei"},
    {"id": "at-and-t", "type": "Company", "name": "AT&T"},
    {"id": "coca-cola", "type": "Company", "name": "Coca-Cola"},
    {"id": "sberbank", "type": "Company", "name": "Sberbank"},
    {"id": "nordlys", "type": "Company", "name": "Nordlys Line Machines Corporation"},
    {"id": "grain-pact", "type": "Event", "name": "Grain Pact of 1911", "aliases": ["“open door” pact"]},
    {"id": "nile", "type": "Place", "name": "Nile"},
    {"id": "sao-tome", "type": "Place", "name": "São Tomé"},
    {"id": "middle-east", "type": "Place", "name": "Middle East"},
]
"""Real and invented names. What the texts say of them is invented."""

DAY = dt.date(2025, 3, 12)


class Read(NamedTuple):
    """A text read by the linker, beside what was expected of it."""

    plain: str
    mentions: tuple[Mention, ...]
    skipped: tuple[Skipped, ...]
    expected: set[tuple[int, str, str]]

    @property
    def found(self) -> set[tuple[int, str, str]]:
        return {(m.start, m.text, m.entity_id) for m in self.mentions}


def marked(text: str) -> tuple[str, set[tuple[int, str, str]]]:
    """A marked text as plain text and the mentions that it expects: start, words, entity."""
    plain, expected, at = "", set(), 0
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        expected.add((len(plain), mark[1], mark[2]))
        plain += mark[1]
        at = mark.end()
    return plain + text[at:], expected


_MATCHERS: dict[str, Matcher] = {}


def matcher(entities: list[dict[str, Any]], linking: Linking) -> Matcher:
    """The matcher of a registry, made once for each."""
    key = repr((entities, linking))
    if key not in _MATCHERS:
        _MATCHERS[key] = Matcher(Registry(entities), linking)
    return _MATCHERS[key]


def read(
    text: str,
    entities: list[dict[str, Any]] | None = None,
    *,
    date: dt.date | None = DAY,
    links: dict[str, Any] | None = None,
    linking: Linking | None = None,
    topics: tuple[str, ...] = (),
    title: str = "",
) -> Read:
    """Reads a marked text with a registry, the shared one if none is given."""
    plain, expected = marked(text)
    made = from_string(plain)
    policy = linking or Linking()
    rules = LinkRules.model_validate(links or {})
    context = Context(date=date, links=rules, linking=policy, topics=topics, title=title)
    mentions, skipped = matcher(ENTITIES if entities is None else entities, policy).link(made, context)
    return Read(plain, mentions, skipped, expected)
