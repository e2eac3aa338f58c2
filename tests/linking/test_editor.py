"""The editor's word: `links.set`, `links.never`, `not`, the levels of an alias, the site's policy."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.annotate import Context, Matcher
from briefgen.annotate.text import from_markdown
from briefgen.config import Linking
from briefgen.model import Body, LinkRules, Registry
from tests.linking.traps import ENTITIES, read

SET: list[tuple[str, dict[str, Any], str]] = [
    ("[Moscow](moscow) said no.", {"set": [{"text": "Moscow", "as": "moscow"}]}, "against the words around"),
    (
        "Trains to [Moscow](moscow) run; [Moscow](russia)'s rails are old.",
        {"set": [{"text": "Moscow", "as": "russia", "near": "Moscow's rails"}]},
        "in one place of two",
    ),
    ("The [tall guest](xi-jinping) left.", {"set": [{"text": "tall guest", "as": "xi-jinping"}]}, "words that are no name"),
    (
        "“[Halvorsen](tomas-halvorsen)” won.",
        {"set": [{"text": "Halvorsen", "as": "tomas-halvorsen"}]},
        "a surname without its name",
    ),
    ("The [Washington](united-states) Post.", {"set": [{"text": "Washington", "as": "united-states"}]}, "inside a longer name"),
    ("[O’Neil’s](apple) shop.", {"set": [{"text": "O'Neil's", "as": "apple"}]}, "straight quotes for curly ones"),
    ("[Middle East](china) talks.", {"set": [{"text": "Middle East", "as": "china"}]}, "over a name of the registry"),
    ("[Xi Jinping](yury-ushakov) talks.", {"set": [{"text": "Xi  Jinping", "as": "yury-ushakov"}]}, "with other white space"),
]


@pytest.mark.parametrize(("text", "links", "why"), [pytest.param(*row, id=row[2]) for row in SET])
def test_set(text: str, links: dict[str, Any], why: str) -> None:
    made = read(text, links=links)
    assert made.found == made.expected, why
    assert any(m.confidence == 1.0 and "links.set" in m.reason for m in made.mentions)


NEVER: list[tuple[str, list[str], str]] = [
    ("Huawei grew.", ["Huawei"], "a name"),
    ("[Russia](russia) and the Kremlin agreed.", ["the Kremlin"], "a name with its article"),
    ("The Huawei campus; [Huawei](huawei) grew.", ["Huawei campus"], "only inside these words"),
    ("A Middle East expert.", ["Middle East expert"], "a name inside longer words"),
    ("[Xi Jinping](xi-jinping) met Xi’s guard.", ["Xi's guard"], "straight quotes for curly ones"),
    ("The Russian president phoned.", ["Russian president"], "an office"),
    ("Moscow said no.", ["Moscow"], "a metonym"),
    ("[China](china), not Chinatown.", ["Chin"], "never inside a word"),
]


@pytest.mark.parametrize(("text", "never", "why"), [pytest.param(*row, id=row[2]) for row in NEVER])
def test_never(text: str, never: list[str], why: str) -> None:
    made = read(text, links={"never": never})
    assert made.found == made.expected, why


def test_never_says_so() -> None:
    skipped = read("Huawei grew.", links={"never": ["Huawei"]}).skipped
    assert [s.reason for s in skipped] == ["the editor never links “Huawei” here (links.never)"]


def test_set_to_nobody_is_skipped_with_the_reason() -> None:
    skipped = read("The guest left.", links={"set": [{"text": "guest", "as": "no-such-id"}]}).skipped
    assert [s.reason for s in skipped] == ["links.set names “no-such-id”, which is not in the registry"]


LEVELS: list[tuple[str, list[Any], list[str], str]] = [
    ("The [Bear](orsa) woke.", [{"text": "Bear", "match": "strong"}], [], "strong links alone"),
    ("The Bear woke.", [{"text": "Bear", "match": "context"}], [], "context does not"),
    ("[Orsa Holdings](orsa) fell. The [Bear](orsa) woke.", [{"text": "Bear", "match": "context"}], [], "but beside a strong name"),
    ("[Orsa Holdings](orsa) fell. The Bear woke.", [{"text": "Bear", "match": "never"}], [], "never is never linked"),
    ("Orsa Holdings Arena fell.", [], ["Orsa Holdings Arena"], "not inside a blocker"),
    ("[Orsa Holdings](orsa) bought the Orsa Holdings Cup Final.", [], ["Orsa Holdings Cup Final"], "only inside it"),
    ("The [Bear](orsa) woke, not the Bear Hug.", ["Bear"], ["Bear Hug"], "a blocker of an alias"),
    ("The BEAR woke.", [{"text": "BEAR", "match": "never"}, "Bear"], [], "never wins over the same words"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "aliases", "blockers", "why"), [pytest.param(*row, id=row[3]) for row in LEVELS])
def test_levels_and_blockers(text: str, aliases: list[Any], blockers: list[str], why: str) -> None:
    made = read(text, [{"id": "orsa", "type": "Company", "name": "Orsa Holdings", "aliases": aliases, "not": blockers}])
    assert made.found == made.expected, why


DEMONYMS: list[tuple[str, bool, str]] = [
    ("Russian officials left.", False, "off by default"),
    ("[Russian](russia) officials left.", True, "opt-in"),
    ("[Chinese](china) and [Ukrainian](ukraine) envoys met.", True, "two of them"),
    ("They polish shoes.", True, "never a verb"),
    ("[Polish](poland) farmers marched.", True, "but the adjective"),
    ("The [French](france) left.", True, "a people"),
    ("[Iranians](iran) voted.", True, "a plural"),
    ("A Russian doll.", False, "off, with an article"),
    ("The [Russian president](vladimir-putin) and a [Russian](russia) guard.", True, "an office holds its demonym"),
]


@pytest.mark.parametrize(("text", "on", "why"), [pytest.param(*row, id=row[2]) for row in DEMONYMS])
def test_demonyms(text: str, on: bool, why: str) -> None:
    made = read(text, linking=Linking(demonyms=on))
    assert made.found == made.expected, why


@pytest.mark.parametrize(
    "source", ["# Talks in Moscow\n\nText.", "[Moscow](https://a.example)", "`Moscow` is code.", "<kbd>Moscow</kbd>"]
)
def test_nothing_is_linked_in_headings_links_and_code(source: str) -> None:
    mentions, skipped = Matcher(Registry(ENTITIES), Linking()).link(from_markdown(Body(source)), Context(links=LinkRules()))
    assert not mentions or "kbd" in source
    assert all("where nothing is linked" in s.reason for s in skipped)
