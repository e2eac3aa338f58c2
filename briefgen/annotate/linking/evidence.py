"""What a text says about its names before any of them is decided: who is named in full, and whose namesakes are about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from briefgen.annotate.linking.function_words import FUNCTION_WORDS
from briefgen.annotate.linking.names import Hit
from briefgen.annotate.linking.neighbourhood import DEMONYM_KEYS
from briefgen.annotate.linking.ordinary_words import DETERMINERS
from briefgen.annotate.linking.person_names import is_of_generation
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.linking.sexes import misaddressed, sex_of_given
from briefgen.annotate.linking.titles import FORMER, HONORIFICS, OFFICE_MODIFIERS, OFFICES, SEATS, is_other_office, is_title
from briefgen.annotate.linking.words import Case, fold, key_of, split_name

if TYPE_CHECKING:
    from spacy.tokens import Doc

LOCATIVES = frozenset("in near from to at outside inside around across through toward towards into within throughout".split())

INSIDE = frozenset("in near outside inside across throughout within".split())
_AT = INSIDE | {"at", "from"}
_CLOSING = frozenset((",", ".", ";", ")", "", "\n"))
_WHEN = frozenset("on at during when where after before last this next".split())
LOSSES = frozenset("lose loses losing lost loss losses fall falls fell falling succumbed defeat defeats".split())
"""Words after which “to” is no direction: “lost 1–2 to England”."""

INTRODUCING = 50
"""Times somebody is named, from the first, among which a text says what somebody is: “Dr Ada Lund”, “his son Paul Murd”."""
APPOSITION = 6
"""Words after a name within which an apposition tells what somebody is."""


class Stranger(NamedTuple):
    """Somebody whose name ends like one of the registry: from nowhere in it, or one of several in it who are called so.

    `titles` are the folded words of the title before the name.
    """

    word: int
    name: str
    several: bool = False
    titles: tuple[str, ...] = ()

    @property
    def given(self) -> str:
        """The folded first word of the name after a title."""
        return next((key for key in map(fold, self.name.split()) if not is_title(key)), "")

    @property
    def told(self) -> str:
        """What speaks against others of that surname from here on, in words."""
        return f"“{self.name}” was named last" + (", who may be more than one" if self.several else "")


@dataclass(slots=True)
class Evidence:
    """`named`: entity → words at which a sure name of it begins, ascending. `strangers`: folded surname → people of that name who
    are not known. `introduced`: folded abbreviation → (word, entity or None, long form)."""

    named: dict[str, list[int]] = field(default_factory=dict)
    strangers: dict[str, list[Stranger]] = field(default_factory=dict)
    introduced: dict[str, tuple[int, str | None, str]] = field(default_factory=dict)

    keys: dict[str, set[str]] = field(default_factory=dict)
    texts: dict[tuple[str, int], str] = field(default_factory=dict)
    called: dict[tuple[str, int], str] = field(default_factory=dict)
    """The key of the name by which an entity is named at a word."""
    bare: dict[str, int] = field(default_factory=dict)
    """How often a surname alone has been linked to a person so far."""
    bare_at: dict[str, int] = field(default_factory=dict)
    """The word at which a person was last called by the surname alone so far."""
    by_given: dict[str, int] = field(default_factory=dict)
    """The word at which a person was last called by the given name alone so far."""
    joined: dict[int, str] = field(default_factory=dict)
    """The word of a given name that shares the surname of another by an “and”, and whose it is."""
    _holding: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    """For each entity, by surname, the places at which it is named by a name that holds it."""

    def name(self, entity: str, word: int, key: str, text: str) -> None:
        """Note that the entity is named for sure at a word, by a name of this key, written so."""
        insort(self.named.setdefault(entity, []), word)
        self.keys.setdefault(entity, set()).add(key)
        self.texts[entity, word] = text
        self.called[entity, word] = key
        for surname, places in self._holding.get(entity, {}).items():
            if f" {surname} " in f" {key} ":
                insort(places, word)

    def named_otherwise(self, entity: str, key: str) -> bool:
        """Whether the entity is named for sure by another name than this one, or this one with “Jr.”."""
        return any(other != key and not is_of_generation(other, key) for other in self.keys.get(entity, ()))

    def text_at(self, entity: str, word: int) -> str:
        return self.texts[entity, word]

    def other_name(self, entity: str, key: str) -> str:
        """The first sure name of the entity that is not this one, as it is written; empty where there is none."""
        texts = (self.texts[entity, word] for word in self.named.get(entity, ()))
        return next((text for text in texts if key_of(split_name(text)) != key), "")

    def last_before(self, entity: str, word: int) -> int | None:
        """The last word before `word` at which the entity is named for sure."""
        places = self.named.get(entity, [])
        index = bisect_left(places, word)
        return places[index - 1] if index else None

    def last_as(self, entity: str, surname: str, word: int) -> int | None:
        """The last word before `word` at which the entity is named for sure by a name that holds this surname."""
        holding = self._holding.setdefault(entity, {})
        if surname not in holding:
            holding[surname] = [at for at in self.named.get(entity, ()) if f" {surname} " in f" {self.called[entity, at]} "]
        index = bisect_left(holding[surname], word)
        return holding[surname][index - 1] if index else None

    def stranger_before(self, surname: str, word: int, titles: tuple[str, ...] = (), *, given: bool = False) -> Stranger | None:
        """The last stranger of that surname before `word` who may be addressed by these titles; `given`: told by a given name."""
        there = (s for s in self.strangers.get(surname, ()) if s.word < word and not misaddressed(titles, sex_of_given(s.given)))
        return max((s for s in there if not given or s.given != surname), default=None)

    def related(self, entities: Iterable[str]) -> list[str]:
        """Those of the entities that are named, as they are written first."""
        return [self.texts[entity, self.named[entity][0]] for entity in entities if entity in self.named]


def titles_before(scene: Scene, word: int) -> tuple[str, ...]:
    """The folded words of a title right before a name, the nearest first: “Russian President X” → president, russian."""
    words = scene.words
    found: list[str] = []
    index = word - 1
    while index >= 0 and words.joints[index] == " " and len(found) < 5:
        key = words.keys[index]
        if key == "pm" and words.raw(index) == "PM" and not (index and words.keys[index - 1].isdigit()):
            found += ("minister", "prime")
            index -= 1
            continue
        if not (_belongs(key, bool(found)) or (found and _modifies(scene, index)) or (not found and _closes_office(scene, index))):
            break
        found.append(key)
        index -= 1
    return tuple(found)


def _belongs(key: str, after_title: bool) -> bool:
    return is_title(key) or key in DEMONYM_KEYS or (after_title and key in FORMER)


def _modifies(scene: Scene, index: int) -> bool:
    """“Prime” in “Prime Minister”."""
    return scene.words.keys[index] in OFFICE_MODIFIERS and scene.words.keys[index + 1] in OFFICES


def _closes_office(scene: Scene, index: int) -> bool:
    """“Secretary of State”: the last word of an office with “of”."""
    words = scene.words
    return index >= 2 and words.keys[index - 1] == "of" and words.keys[index - 2] in OFFICES and words.joints[index - 1] == " "


def posted(scene: Scene, hit: Hit, post: str, office: Container[str]) -> bool:
    """Whether the last word of a role stands beside a name: “lock keeper Selk”, “Selk, the lock keeper”.

    Not where the words before it are of another `office`: “Wang, the commerce minister”.
    """
    if post not in scene.vocabulary:
        return False
    words, before, after = scene.words, hit.start - 1, hit.end
    if before >= 0 and words.keys[before] == post and words.gap(before) in (" ", ", "):
        return not is_other_office(words.keys[max(before - 2, 0) : before], office)
    if words.gap(after - 1) != ", ":
        return False
    for word in range(after, min(after + APPOSITION, len(words))):
        if words.keys[word] == post:
            return words.joints[word] != "'" and not is_other_office(words.keys[after:word], office)
        if words.joints[word] != " " or (
            words.keys[word] in FUNCTION_WORDS and (word > after or words.keys[word] not in DETERMINERS)
        ):
            return False
    return False


def seated(scene: Scene, hit: Hit, office: Container[str]) -> bool:
    """Whether what a name owns goes with an `office`: “Lund's ministry”."""
    words, after = scene.words, hit.end
    owns = after + 1 < len(words) and words.keys[after] == "s" and words.joints[after - 1] == "'" and words.joints[after] == " "
    return owns and any(word in office for word in SEATS.get(words.keys[after + 1], ()))


def has_office(titles: tuple[str, ...]) -> bool:
    return any(key in OFFICES or key in HONORIFICS for key in titles)


def located(scene: Scene, hit: Hit) -> bool:
    """Whether a preposition stands before that places have, and people have not: “in Lund”, “near Lund”."""
    words, before = scene.words, hit.start - 1
    return before >= 0 and words.joints[before] == " " and words.keys[before] in INSIDE


def locative(scene: Scene, hit: Hit) -> bool:
    """Whether the words around say that a place is meant: “in Miami”, “MIAMI —”, “Miami-based”, “in Cardiff, Wales,”."""
    words, before, after = scene.words, hit.start - 1, hit.end
    if _apposed(scene, hit):
        return True
    if after < len(words) and words.gap(after - 1) == "-" and words.keys[after] in ("based", "born", "area"):
        return True
    if before < 0 or words.joints[before] is None:
        return words.cases[hit.start] is Case.UPPER and len(words.keys[hit.start]) > 1
    if words.joints[before] != " " or words.keys[before] not in LOCATIVES:
        return False
    return words.keys[before] != "to" or LOSSES.isdisjoint(words.keys[max(before - 4, 0) : before])


def _apposed(scene: Scene, hit: Hit) -> bool:
    """Whether the name tells where a place lies that is named before it: “in Cardiff, Wales, on Sunday”.

    Not where the preposition begins the sentence: “In Cardiff, Wales won”.
    """
    words, place = scene.words, hit.start - 1
    if place < 1 or words.gap(place) != ", " or words.cases[place] is not Case.CAPITAL:
        return False
    while place > 1 and words.gap(place - 1) == " " and words.cases[place - 1] is Case.CAPITAL:
        place -= 1
    closed = words.gap(hit.end - 1)[:1] in _CLOSING or (hit.end < len(words) and words.keys[hit.end] in _WHEN)
    return closed and words.gap(place - 1) == " " and words.cases[place - 1] is Case.LOWER and words.keys[place - 1] in _AT


_KINDS = {"PERSON": "person", "PER": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "thing"}


class Tagged(NamedTuple):
    """A name that a trained pipeline found, and what it takes it for. Offsets are code points."""

    start: int
    end: int
    text: str
    kind: str


def tagged_names(doc: Doc | None) -> list[Tagged]:
    """The names that a trained pipeline found, in text order."""
    if doc is None:
        return []
    return [Tagged(e.start_char, e.end_char, e.text, _KINDS[e.label_]) for e in doc.ents if e.label_ in _KINDS]


def tagged_around(tagged: Sequence[Tagged], start: int, end: int) -> Tagged | None:
    """The one of these names, which do not overlap, that covers a stretch of the text."""
    index = bisect_right(tagged, start, key=lambda name: name.start) - 1
    return tagged[index] if index >= 0 and end <= tagged[index].end else None
