"""Whom the pronoun or the plain noun means that a sentence opens with: “He”, “The company”, “The prime minister”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, Kind, Token
from briefgen.assemble.timelines.verbs import Act

PERSON = "Person"
STANDS_FOR = {
    PERSON: "he she",
    "Company": "it they company firm automaker carmaker carrier airline manufacturer maker bank lender group corporation "
        "retailer supplier",
    "Organization": "it they organisation organization group union alliance party agency body bloc league club",
    "PublicBody": "it they ministry department agency court parliament commission council government authority service",
    "Country": "it country nation government",
    "Work": "it aircraft plane jet airliner model film book song album ship product car phone device treaty agreement law bill "
        "paper index",
    "Event": "it storm cyclone hurricane typhoon earthquake quake flood fire war conflict festival tournament summit",
    "Vessel": "it she ship vessel boat submarine carrier",
}  # fmt: skip
"""Type of entity → pronouns and plain nouns that can stand for it behind “the” or “its”."""
STANDS_FOR_WORDS = {kind: frozenset(words.split()) for kind, words in STANDS_FOR.items()}
OFFICES = frozenset(
    "president minister premier chairman chairwoman chancellor leader senator governor spokesman spokeswoman director judge "
    "justice prosecutor mayor ambassador general admiral pope king queen prince princess secretary commissioner speaker "
    "executive".split()
)
"""Nouns that can stand for a person who was called so in the article."""
NO_LONGER = frozenset("former ex late then deputy vice acting ousted designate elect".split())
"""Beside an office, these tell of another one."""
TITLE = 5
"""Tokens before a name in which its office is looked for."""
LIGHT = frozenset("but and meanwhile however also instead now then still currently later recently already".split())
"""Words that may stand between a subject and its verb, or before it, and change nothing."""
ANY_PERSON = frozenset(("he", "she"))
PERSONAL = frozenset(("he", "she", "it", "they"))
OBJECTS = {"him": "he", "her": "she"}
REACH = 5
"""Sentences back in which the subject that a pronoun means is looked for."""


class Told(NamedTuple):
    """A sentence that has been read: who acts in it, and the pronouns of the others of whom it tells (“gave him”: he)."""

    actors: tuple[str, ...]
    others: frozenset[str]


@dataclass(slots=True)
class Antecedents:
    """Whom pronouns and plain nouns of an article may mean: the subjects of its last sentences, and how it has called them.

    `types` are the types of its entities, by id.
    """

    types: Mapping[str, str]
    _before: list[Told] = field(default_factory=list)
    _pronouns: dict[str, str] = field(default_factory=dict)
    _offices: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def meant(self, opening: str | None, reading: Reading) -> str | None:
        """The entity that a sentence's pronoun or plain noun points at: the nearest subject before it that fits.

        `opening` is the sentence's opening reference. Nobody, where two of one sentence fit, or where the sentence of the one that
        does tells of another whom the same pronoun may mean: “Lund gave him the keys. He …”.
        """
        reference = opening or _speaking_pronoun(reading)
        if reference is None:
            return None
        before = self._before[:1] if reference in ("it", "they") else self._before  # farther back nobody would look for these
        for told in before:
            fitting = [entity for entity in dict.fromkeys(told.actors) if self._fits(entity, reference)]
            if len(fitting) == 1 and reference not in told.others:
                return fitting[0]
            if fitting or ((told.actors or told.others) and reference in ANY_PERSON):
                return None
        return None

    def add(self, reading: Reading, actors: tuple[str, ...], opening: str | None, meant: str | None) -> None:
        """Goes on behind a sentence, whose pronoun means somebody or nobody known."""
        if meant and opening in ANY_PERSON:
            self._pronouns.setdefault(meant, opening)
        for entity, words in _offices(reading):
            if self.types.get(entity) == PERSON:
                self._offices[entity].add(words)
        self._before = [Told(actors, frozenset(_others(reading))), *self._before[: REACH - 1]]

    def _fits(self, entity: str, reference: str) -> bool:
        *before, word = reference.split()
        kind = self.types.get(entity, "")
        if word in OFFICES:
            return kind == PERSON and any(_is_of_office(before, word, called) for called in self._offices.get(entity, ()))
        return word in STANDS_FOR_WORDS.get(kind, ()) and self._pronouns.get(entity, word) == word


def _is_of_office(before: Sequence[str], noun: str, called: str) -> bool:
    """Whether “the prime minister” can be somebody called “the Arden prime minister”: the words before the noun are of both, and
    “the minister” is no prime minister."""
    words = called.split()
    if noun not in words:
        return False
    kinds = words[max(0, words.index(noun) - 1) : words.index(noun)]
    return set(before) <= set(words) and not (kinds in (["prime"], ["chief"]) and kinds[0] not in before)


def _offices(reading: Reading) -> Iterator[tuple[str, str]]:
    """(entity, office in lower case, with the words before it) of names behind an office: “Prime Minister Ada Lund”, “the judge,
    Ada Lund,”."""
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if token.kind is not Kind.NAME or len(token.entities) != 1:
            continue
        end = at - 1 if at > 1 and tokens[at - 1].text == "," else at
        words: list[str] = []
        for before in reversed(tokens[max(0, end - TITLE) : end]):
            if before.kind is Kind.NAME:
                words.insert(0, before.low)
                continue
            if before.kind is not Kind.WORD or before.low in PREPOSITIONS or before.low in DETERMINERS or before.low == "and":
                break
            words.insert(0, before.low)
        if words and words[-1] in OFFICES and NO_LONGER.isdisjoint(words):
            yield token.entities[0], " ".join(words)


def _others(reading: Reading) -> Iterator[str]:
    """The pronouns of those to whom something is done in a sentence: “gave him the keys”, “told her that”."""
    for token, after in zip(reading.tokens, (*reading.tokens[1:], None), strict=True):
        if token.quoted or token.low not in OBJECTS:
            continue
        if token.low == "him" or after is None or after.kind in (Kind.MARK, Kind.TIME) or after.low in BEHIND_AN_OBJECT:
            yield OBJECTS[token.low]


BEHIND_AN_OBJECT = PREPOSITIONS | DETERMINERS | {"and", "or", "but", "that", "who", "when", "while"}


def _speaking_pronoun(reading: Reading) -> str | None:
    """“…,” he said. Somebody whom the site does not know may have been named before him: then he may be that one."""
    tokens = reading.tokens
    for verb in reading.verbs:
        if verb.act is Act.SAY and not verb.quoted:
            at = verb.at - 1
            if at < 0 or tokens[at].low not in ANY_PERSON or tokens[at].quoted:
                continue
            return None if _names_before(reading, at) or any(v.at < at and not v.quoted for v in reading.verbs) else tokens[at].low
    return None


def opening_reference(reading: Reading) -> str | None:
    """“he”, “it”, or the words behind “The” in lower case (“prime minister”), where that is the subject of the first clause; None
    where it is another."""
    main = reading.main
    if main and main.at and reading.tokens[main.at - 1].low in PERSONAL and not _names_before(reading, main.at):
        return reading.tokens[main.at - 1].low  # “Asked when it took effect, he …”
    clause = reading.tokens[: main.at if main else 4]
    comma = max([i for i, t in enumerate(clause) if t.text == ","], default=-1)
    if comma > 0 and not any(v.at < comma for v in reading.verbs):  # “In a message to employees, he …”
        clause = clause[comma + 1 :]
    kinds = [t.kind for t in clause[:4]]
    if Kind.TIME in kinds:
        clause = clause[kinds.index(Kind.TIME) + 1 :]  # “For Thursday it …”
    words: list[Token] = []
    for token in clause:
        if token.kind is Kind.MARK or token.quoted or token.low in LIGHT:
            continue
        if token.kind is Kind.NAME:
            return None
        words.append(token)
    if not words:
        return None
    first = words[0].low
    if first in PERSONAL:
        return first
    if first == "the" and 2 <= len(words) <= 4:
        return " ".join(word.low for word in words[1:])
    return None


def has_doubtful_subject(reading: Reading) -> bool:
    """“When Arden raised its rates, it bought no gold”: a thing named before it need not be what “it” means."""
    main = reading.main
    return main is not None and main.at > 0 and reading.tokens[main.at - 1].low in ("it", "they")


def _names_before(reading: Reading, at: int) -> bool:
    """Whether a known name stands before a token, or one that the site does not know as the subject of a clause: “When Eva Brun
    came, he …”."""
    acting = max([verb.at for verb in reading.verbs if verb.at < at and not verb.quoted], default=0)
    for index, token in enumerate(reading.tokens[:at]):
        unknown = 0 < index < acting and token.kind is Kind.WORD and token.text[0].isupper()
        if not token.quoted and (unknown or token.kind is Kind.NAME):
            return True
    return False
