"""The forms under which an entity may be named, and the gazetteer that finds them in the words of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum, StrEnum
from typing import NamedTuple

from briefgen.annotate.linking.words import Case, Words, key_of, split_name


class Surface(StrEnum):
    """What kind of name was read; the values go into `Mention.surface`."""

    NAME = "name"
    ALIAS = "alias"
    SPELLING = "spelling"
    SURNAME = "surname"
    GIVEN_NAME = "given name"
    SHORT_FORM = "short form"
    ABBREVIATION = "abbreviation"
    DEMONYM = "demonym"
    ROLE = "role"
    SET = "set by the editor"


class Level(IntEnum):
    """What a name needs beside itself."""

    NEVER = 0
    """Not to be linked: for search only."""
    FULL = 1
    """The full name of the same entity in the text."""
    CONTEXT = 2
    """A strong name of the same entity in the text."""
    PLACE = 3
    """A place before it, and a comma: the abbreviation of a state."""
    SPORT = 4
    """A text on sport."""
    STRONG = 5
    """Nothing."""


class Name(NamedTuple):
    """One form of an entity's name. `full` is the name it is a form of; `cases` how its words are written."""

    entity: str
    text: str
    surface: Surface
    level: Level
    full: str
    cases: tuple[Case, ...]

    @property
    def size(self) -> int:
        """Length in words."""
        return len(self.cases)


class Form(NamedTuple):
    """A form in which a name may stand in a text: its words, what kind of form it is, what it needs, the name it is a form of."""

    text: str
    surface: Surface
    level: Level
    full: str


def is_literal(form: Form | Name) -> bool:
    """Whether a form stands in the name it is a form of: “Jim” of Jim Lund, not of James Lund."""
    return f" {form.text} " in f" {form.full} "


class Hit(NamedTuple):
    """The words `start` to `end` (exclusive) read like these names."""

    start: int
    end: int
    names: tuple[Name, ...]


class Gazetteer:
    """Names by their keys. Building costs about 5 µs a name; looking up does not depend on how many there are."""

    def __init__(self) -> None:
        self._names: dict[str, tuple[Name, ...]] = {}
        self._longest: dict[str, int] = {}
        self.longest = 0
        """The number of words of the longest name."""

    def __len__(self) -> int:
        return len(self._names)

    def add(self, entity: str, text: str, surface: Surface, level: Level, full: str = "") -> None:
        """Add a form; what the entity already has under the same words stays. Text without words is nothing."""
        words = split_name(text)
        if len(words):
            self.add_words(words, Name(entity, text, surface, level, full or text, tuple(words.cases)))

    def add_words(self, words: Words, name: Name) -> None:
        """Add a form whose words are known."""
        self.put(key_of(words), words.keys[0], name)

    def put(self, key: str, first: str, name: Name) -> None:
        """Add a form by its key, which begins with the word `first`."""
        there = self._names.get(key)
        if there is not None and any(n.entity == name.entity and n.cases == name.cases for n in there):
            return
        self._names[key] = (name,) if there is None else (*there, name)
        size = len(name.cases)
        if self._longest.get(first, 0) < size:
            self._longest[first] = size
            self.longest = max(self.longest, size)

    def get(self, key: str) -> tuple[Name, ...]:
        return self._names.get(key, ())

    def hits(self, words: Words, starts: Iterable[int] | None = None) -> Iterator[Hit]:
        """Every stretch of words that reads like a name, whatever its case; overlapping ones too, by their beginnings.

        `starts` are the words at which to look, in place of all.
        """
        keys, joints, names, lengths = words.keys, words.joints, self._names, self._longest
        if not lengths:
            return
        for start in [i for i, key in enumerate(keys) if key in lengths] if starts is None else starts:
            key = keys[start]
            if key not in lengths:
                continue
            stop = min(start + lengths[key], len(keys))
            for end in range(start + 1, stop + 1):
                found = names.get(key)
                if found is not None:
                    yield Hit(start, end, found)
                joint = joints[end - 1]
                if joint is None or end == stop:
                    break
                key += joint + keys[end]
