"""What a text says about its names before any of them is decided: who is named in full, and whose namesakes are about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefgen.annotate.linking.boundaries import DEMONYM_KEYS
from briefgen.annotate.linking.longer_names import TIME_WORDS
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.titles import FORMER, HONORIFICS, OFFICES, is_title

LOCATIVES = frozenset("in near from to at outside inside around across through toward towards into within throughout".split())


@dataclass(slots=True)
class Evidence:
    """`named`: entity → words at which a sure name of it begins, ascending. `strangers`: folded surname → (word, longer name) of
    people who are not in the registry. `introduced`: folded abbreviation → (word, entity or None, long form)."""

    named: dict[str, list[int]] = field(default_factory=dict)
    strangers: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    introduced: dict[str, tuple[int, str | None, str]] = field(default_factory=dict)

    def name(self, entity: str, word: int) -> None:
        self.named.setdefault(entity, []).append(word)

    def last_before(self, entity: str, word: int) -> int | None:
        """The last word before `word` at which the entity is named for sure."""
        places = self.named.get(entity, [])
        index = bisect_left(places, word)
        return places[index - 1] if index else None

    def stranger_before(self, surname: str, word: int) -> tuple[int, str] | None:
        return max((s for s in self.strangers.get(surname, ()) if s[0] < word), default=None)

    def related(self, entities: Iterable[str]) -> int:
        return sum(entity in self.named for entity in entities)


def titles_before(scene: Scene, word: int) -> tuple[str, ...]:
    """The folded words of a title that stands right before a name, the nearest first: “Russian President X” → president, russian."""
    words = scene.words
    found: list[str] = []
    index = word - 1
    while index >= 0 and words.joints[index] == " " and len(found) < 5:
        key = words.keys[index]
        if (
            is_title(key)
            or key in DEMONYM_KEYS
            or (found and key in FORMER)
            or (found and key not in TIME_WORDS and words.keys[index + 1] in OFFICES and _is_modifier(scene, index))
            or (not found and _closes_office(scene, index))
        ):
            found.append(key)
        else:
            break
        index -= 1
    return tuple(found)


def _is_modifier(scene: Scene, index: int) -> bool:
    return scene.words.keys[index] in (
        "prime",
        "foreign",
        "defense",
        "defence",
        "finance",
        "interior",
        "vice",
        "deputy",
        "house",
        "senate",
    )


def _closes_office(scene: Scene, index: int) -> bool:
    """“Secretary of State”: the last word of an office with “of”."""
    words = scene.words
    return index >= 2 and words.keys[index - 1] == "of" and words.keys[index - 2] in OFFICES and words.joints[index - 1] == " "


def has_office(titles: tuple[str, ...]) -> bool:
    return any(key in OFFICES or key in HONORIFICS for key in titles)


def locative_before(scene: Scene, word: int) -> bool:
    """Whether “in”, “near”, “from” … stands right before."""
    words = scene.words
    return word > 0 and words.joints[word - 1] == " " and words.keys[word - 1] in LOCATIVES
