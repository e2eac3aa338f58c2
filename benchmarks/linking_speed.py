"""Measure what a large registry costs: `python benchmarks/linking_speed.py [--names 100000] [--articles 40]`.

Names are generated, from a fixed seed: a quarter of the entities are people, a quarter places, half organisations, each with three
aliases. Articles have 630 words, and a name every `--every` words. Reported are the seconds and the memory until the registry is
ready, and the milliseconds of CPU that linking takes for an article once its tokens are there; the best of five rounds.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Callable
from typing import Any

from briefgen.annotate import Context, Matcher, from_string
from briefgen.config import Linking
from briefgen.model import Registry

WORDS = 630
SYLLABLES = [onset + rhyme for onset in "bcdfglmnprstvz" for rhyme in ("a", "e", "i", "o", "u", "an", "er", "on", "il")]
HEADS = ("Group", "Institute", "Party", "Agency", "Corporation")
PROSE = (
    "the minister said that talks on trade would continue in the city and officials from both sides were expected to meet again "
    "later this week while prices rose and the market waited for news of a deal"
).split()


def word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def entity(chance: random.Random, number: int) -> dict[str, Any]:
    """An entity with a name and three aliases."""
    kind = ("Person", "Place", "Organization", "Company")[number % 4]
    makers: dict[str, Callable[[], str]] = {
        "Person": lambda: f"{word(chance)} {word(chance)}",
        "Place": lambda: word(chance),
    }
    make = makers.get(kind, lambda: f"{word(chance)} {word(chance)} {chance.choice(HEADS)}")
    return {"id": f"e{number}", "type": kind, "name": make(), "aliases": [make() for _ in range(3)]}


def article(chance: random.Random, entities: list[dict[str, Any]], every: int) -> str:
    words: list[str] = []
    while len(words) < WORDS:
        if len(words) % every == every - 1:
            words += chance.choice(entities)["name"].split()
        words.append(chance.choice(PROSE))
        if chance.random() < 0.05:
            words[-1] += "."
    return " ".join(words)


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=100_000)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--every", type=int, default=30, help="words from one name to the next")
    options = parser.parse_args()
    chance = random.Random(1)
    entities = [entity(chance, number) for number in range(options.names // 4)]
    texts = [from_string(article(chance, entities, options.every)) for _ in range(options.articles)]
    Matcher(Registry(entities[:8]), Linking()).link(texts[0], Context())

    before, started = megabytes(), time.process_time()
    registry = Registry(entities)
    read = time.process_time()
    matcher = Matcher(registry, Linking())
    ready = time.process_time()
    print(f"{options.names} names: read in {read - started:.2f} s, ready for linking in {ready - read:.2f} s more, "
          f"{megabytes() - before:.0f} MB")  # fmt: skip

    rounds = []
    for _ in range(6):
        started = time.process_time()
        mentions = sum(len(matcher.link(text, Context())[0]) for text in texts)
        rounds.append((time.process_time() - started) * 1000 / len(texts))
    print(f"{len(texts)} articles of {WORDS} words, {mentions / len(texts):.0f} mentions each: "
          f"{rounds[0]:.1f} ms of CPU an article at first, {min(rounds[1:]):.1f} ms once its names are known")  # fmt: skip


if __name__ == "__main__":
    main()
