"""Where a name belongs, by the words around it: another country's office or body, a town of another state."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.annotate.linking.countries import COUNTRY_OF, DEMONYMS, FURTHER_NAMES, STATE_NAMES, STATES
from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.words import Case, fold, split_name

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


def with_nations(known: frozenset[str]) -> frozenset[str]:
    """Folded words with what names the nations of two words in them: united, states → us, american."""
    found = set(known)
    for country, *same in _OF_TWO_WORDS:
        if known.issuperset(country.split()):
            found.update(same)
    return frozenset(found)


_OF_TWO_WORDS = (("united states", "us", "american"), ("united kingdom", "uk", "british"))

CLOSING = frozenset([",", ".", ";", ")", ""])
"""These end what is told beside a name; the empty one is the end of the text."""


def land_beside(scene: Scene, hit: Hit) -> str:
    """The nation that the words beside a place's name put it in: “in Punjab, India,”, “the Indian state of Punjab”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if after < len(words) and words.gap(after - 1) == ", " and words.keys[after] in NATIONS and before >= 0:
        closed = words.gap(after)[:1] in CLOSING and words.keys[before] in BEFORE_A_TOWN
        return words.raw(after) if closed else ""
    if before > 1 and words.keys[before] == "of" and words.keys[before - 1] in LANDS and words.gap(before - 2) == " ":
        return words.raw(before - 2) if words.keys[before - 2] in NATIONS else ""
    return ""


def land_behind(scene: Scene, hit: Hit) -> str:
    """The country, state or province behind a name and a comma in which a place of that name lies: “Marrick, France, has …”. Not in
    a table of results: “1 Marrick, France, 9.58”."""
    words, after = scene.words, hit.end
    if after >= len(words) or words.gap(after - 1) != ", " or _is_place_in_a_table(scene, hit.start):
        return ""
    for last in range(after, min(after + 3, len(words))):
        land = words.text[words.starts[after] : words.ends[last]]
        known = land in COUNTRY_OF or land in STATES or land in PROVINCES or fold(land) in OF_BRITAIN
        if known and words.gap(last)[:1] in CLOSING:
            return land
    return ""


def _is_place_in_a_table(scene: Scene, word: int) -> bool:
    """Whether a number of one or two figures stands before a word: in a table of results, not a year."""
    before = scene.words.keys[word - 1] if word else ""
    return before.isdigit() and len(before) <= 2


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
    """The state or province after a place's name that makes it another place than the one of which these words are known."""
    words, after = scene.words, hit.end
    known = not (NATIONS.keys() | OF_BRITAIN).isdisjoint(lies_in)
    if after >= len(words) or words.gap(after - 1) != ", " or not known:
        return ""
    for last in (after + 2, after + 1, after):
        region = words.text[words.starts[after] : words.ends[min(last, len(words) - 1)]]
        nation = "american" if region in STATES and region not in BESIDE_CAPITALS else PROVINCES.get(region, "")
        if nation:
            return region if NATIONS[nation].union(split_name(region).keys).isdisjoint(lies_in) else ""
    return ""


def as_state(scene: Scene, hit: Hit, role: frozenset[str]) -> str:
    """What makes the name of a city or a country, of which a role tells, that of a state of the US: “Washington state”, and behind
    a town, “in Seattle, Washington,”."""
    words, after = scene.words, hit.end
    if scene.written(hit) not in STATE_NAMES or "state" in role:
        return ""
    if after < len(words) and words.gap(after - 1) == " " and words.keys[after] == "state":
        behind = words.keys[after + 1] if after + 1 < len(words) and words.gap(after) == " " else ""
        return "" if behind in OF_A_STATE else "“state” after it makes it a state"
    if not CITY.isdisjoint(role) and hit.start and words.gap(hit.start - 1) == ", " and _is_town(scene, hit.start - 1):
        return f"“{words.raw(hit.start - 1)}” before it lies in it"
    return ""


def _is_town(scene: Scene, word: int) -> bool:
    """Whether a capitalised word that ends a stretch of them stands behind a preposition, or opens a line in capitals."""
    words = scene.words
    while word and words.gap(word - 1) == " " and words.cases[word] in (Case.CAPITAL, Case.UPPER):
        if words.cases[word - 1] is Case.LOWER or words.keys[word - 1] in BEFORE_A_TOWN:
            return words.keys[word - 1] in BEFORE_A_TOWN
        word -= 1
    return words.cases[word] is Case.UPPER and (not word or words.joints[word - 1] is None)


BEFORE_A_TOWN = frozenset("in near from at of".split())
LANDS = frozenset("state province region city town district county island territory".split())
"""Before “of” and a place, behind the adjective of its country."""
CITY = frozenset("city capital town village".split())
"""Words of a role that make a place one in which no town lies."""
OF_A_STATE = frozenset(
    "media television tv radio news department dinner visit security prosecutors funeral company companies control budget minister "
    "ministry secretary".split()
)
"""Behind “state” these are a country's: “Georgia state television”."""
OF_BRITAIN = frozenset("england scotland wales britain ireland".split())
PROVINCES = {
    **dict.fromkeys(
        (
            "Ontario",
            "Quebec",
            "British Columbia",
            "Alberta",
            "Manitoba",
            "Saskatchewan",
            "Nova Scotia",
            "New Brunswick",
            "Newfoundland",
        ),
        "canadian",
    ),
    **dict.fromkeys(("New South Wales", "Queensland", "Tasmania", "South Australia", "Western Australia"), "australian"),
}
"""Province or state → the adjective of its country."""
