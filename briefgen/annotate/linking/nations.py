"""Where a name belongs, by the words around it: another country's office or body, a town of another state."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.annotate.linking.countries import DEMONYMS, FURTHER_NAMES, STATES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import fold, split_name

SHARED_BY_NATIONS = FUNCTION_WORDS | {"united", "republic", "democratic", "people", "s", "islamic", "federation", "federal"}
"""Words of countries' names that many have."""
BESIDE_CAPITALS = frozenset({"Georgia", "New York", "Washington"})
"""States whose names stand in lists beside those of capitals: “London, New York and Tokyo”."""


def _nations() -> dict[str, frozenset[str]]:
    """Folded word of a nation → the words by which a role may name the same: france → france, french."""
    found: dict[str, frozenset[str]] = {}
    for country, demonyms in DEMONYMS.items():
        names = [split_name(name).keys for name in (country, *FURTHER_NAMES.get(country, ()), *demonyms)]
        same = frozenset(key for keys in names for key in keys if key == "us" or key not in SHARED_BY_NATIONS)
        for keys in names:
            if len(keys) == 1:
                found[keys[0]] = found.get(keys[0], frozenset()) | same
    return found


NATIONS = _nations()


def nation_before(scene: Scene, word: int) -> str:
    """The nation named right before a word, as its adjective or with a possessive: “French”, “Singapore” of “Singapore's”."""
    words, before = scene.words, word - 1
    if before > 0 and words.keys[before] == "s" and words.joints[before] == " " and words.joints[before - 1] == "'":
        before -= 1
    elif before < 0 or words.joints[before] != " ":
        return ""
    return words.raw(before) if words.keys[before] in NATIONS else ""


def is_foreign(nations: Iterable[str], known: frozenset[str]) -> bool:
    """Whether none of these folded words of nations fits what is `known`, which names a nation."""
    told = list(nations)
    return bool(told) and not NATIONS.keys().isdisjoint(known) and all(NATIONS[nation].isdisjoint(known) for nation in told)


def is_of_another_nation(scene: Scene, hit: Hit, titles: tuple[str, ...], role: frozenset[str]) -> bool:
    """Whether a title is that of another country than the one in a `role`: “Singapore's President Lee”, “French Premier Li”."""
    owner = nation_before(scene, hit.start - len(titles)) if titles else ""
    return is_foreign([*(t for t in titles if t in NATIONS), *([fold(owner)] if owner else ())], role)


def elsewhere(scene: Scene, hit: Hit, lies_in: frozenset[str]) -> str:
    """The US state after a place's name that makes it another place than the one of which these words are known."""
    words, after = scene.words, hit.end
    if after >= len(words) or words.gap(after - 1) != ", " or NATIONS.keys().isdisjoint(lies_in):
        return ""
    for last in (after + 1, after):
        state = words.text[words.starts[after] : words.ends[min(last, len(words) - 1)]]
        if state in STATES and state not in BESIDE_CAPITALS:
            known = NATIONS["american"].union(split_name(state).keys)
            return state if known.isdisjoint(lies_in) else ""
    return ""
