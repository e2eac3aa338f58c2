"""What a text says about its names before any of them is decided: who is named in full, and whose namesakes are about."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from briefgen.annotate.linking.person_names import is_of_generation
from briefgen.annotate.linking.sexes import misaddressed, sex_of_given
from briefgen.annotate.linking.titles import is_title
from briefgen.annotate.linking.words import fold, key_of, split_name

INTRODUCING = 50
"""Times somebody is named, from the first, among which a text says what somebody is: “Dr Ada Lund”, “his son Paul Murd”."""


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
    are not known, as they come. `introduced`: folded abbreviation → (word, entity or None, long form)."""

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
    headed: set[str] = field(default_factory=set)
    """Who is named in full in the title: at the first word of the text, and before it."""
    joined: dict[int, str] = field(default_factory=dict)
    """The word of a given name that shares the surname of another by an “and”, and whose it is."""
    quoted: dict[tuple[str, int, int], bool] = field(default_factory=dict)
    """Whether an entity is named in a quotation of a block or the next one, by how often it has been named: asked once, and not for
    each “Lund said” of a long paragraph."""
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

    def head(self, entity: str, key: str, text: str) -> None:
        """Note that the title names the entity in full, by a name of this key, written so."""
        self.name(entity, 0, key, text)
        self.headed.add(entity)

    def meet(self, surname: str, stranger: Stranger) -> None:
        """Note somebody of a surname who is not known."""
        insort(self.strangers.setdefault(surname, []), stranger)

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
        """The last word before `word` at which the entity is named for sure; 0 for the title."""
        places = self.named.get(entity, [])
        index = bisect_left(places, word)
        return places[index - 1] if index else 0 if entity in self.headed else None

    def last_as(self, entity: str, surname: str, word: int) -> int | None:
        """The last word before `word` at which the entity is named for sure by a name that holds this surname."""
        holding = self._holding.setdefault(entity, {})
        if surname not in holding:
            holding[surname] = [at for at in self.named.get(entity, ()) if f" {surname} " in f" {self.called[entity, at]} "]
        places = holding[surname]
        index = bisect_left(places, word)
        return places[index - 1] if index else 0 if entity in self.headed and places[:1] == [0] else None

    def stranger_before(self, surname: str, word: int, titles: tuple[str, ...] = (), *, given: bool = False) -> Stranger | None:
        """The last stranger of that surname before `word` who may be addressed by these titles; `given`: told by a given name."""
        strangers = self.strangers.get(surname, [])
        for at in range(bisect_left(strangers, word, key=attrgetter("word")) - 1, -1, -1):
            stranger = strangers[at]
            if not (misaddressed(titles, sex_of_given(stranger.given)) or (given and stranger.given == surname)):
                return stranger
        return None

    def related(self, entities: Iterable[str]) -> list[str]:
        """Those of the entities that are named, as they are written first."""
        return [self.texts[entity, self.named[entity][0]] for entity in entities if entity in self.named]
