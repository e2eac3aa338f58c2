"""Whom the pronoun or the plain noun means that a sentence opens with: “He”, “The company”, “The prime minister”."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import (
    ANY_PERSON,
    has_unknown_subject,
    others,
    speaking_pronoun,
    spoken_of,
    tells_of_somebody,
)
from briefgen.assemble.timelines.roles import plain_doer
from briefgen.assemble.timelines.stems import stem
from briefgen.assemble.timelines.tokens import DETERMINERS, PREPOSITIONS, Kind, Token

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
TITLE = 5  # tokens before a name in which its office is looked for
SURE = 2
"""What a pronoun that can mean one person alone counts for, and what is needed to know how a person is called."""
MOST = 3
"""Sentences of a paragraph that its protagonist does something in, at least."""
BODIES = frozenset(
    map(
        stem, "board committee company council court firm jury parliament police prosecutors investigators lawmakers jurors".split()
    )
)
"""Stems of plain nouns for those whom “he” and “she” do not mean; one prosecutor is somebody (see `tells_of_somebody`)."""
REACH = 5
"""Sentences back in which the subject that a pronoun means is looked for."""


class Told(NamedTuple):
    """A sentence that has been read: who acts in it, the pronouns of the others of whom it tells (“gave him”: he), the persons whom
    it names, whether somebody acts in it whom the site may not know, all its pronouns (“her request”: she), whether it tells of
    somebody without a name (“a juror”), the person whom the pronoun of its object means, whether a body or several act in it, whom
    “he” cannot mean (“the court called her”), and whom its pronoun means."""

    actors: tuple[str, ...]
    others: frozenset[str]
    persons: frozenset[str]
    unknown: bool
    spoken_of: frozenset[str]
    somebody: bool
    done_to: str | None
    impersonal: bool
    meant: str | None

    def about(self) -> frozenset[str]:
        """The persons of whom it tells, by name or pronoun, as far as they are known."""
        return self.persons if self.done_to is None else self.persons | {self.done_to}


@dataclass(slots=True)
class Antecedents:
    """Whom pronouns and plain nouns of an article may mean: the subjects of its last sentences, and how it has called them.

    `types` are the types of its entities, by id.
    """

    types: Mapping[str, str]
    evidence: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How much the article says for each of (person, “he” or “she”): see `pronouns_of`."""
    _before: list[Told] = field(default_factory=list)
    _paragraphs: list[list[Told]] = field(default_factory=lambda: [[]])
    _offices: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def meant(self, opening: str | None, reading: Reading) -> str | None:
        """The entity that a sentence's pronoun or plain noun points at: the nearest subject before it that fits.

        `opening` is the sentence's opening reference. Nobody, where two of one sentence fit, where the sentence of the one that
        does tells of another whom the same pronoun may mean (“Lund gave him the keys. He …”), or where another who fits has been
        named since (“The court called Lund. She …”).
        """
        reference = opening or speaking_pronoun(reading)
        if reference is None:
            return None
        before = self._before[:1] if reference in ("it", "they") else self._before  # farther back nobody would look for these
        if not self._paragraphs[-1] and reference in ANY_PERSON and (person := self._protagonist(reference)):
            return person
        for told in before:
            fitting = [entity for entity in dict.fromkeys(told.actors) if self._fits(entity, reference)]
            if len(fitting) == 1 and told.somebody and reference in ANY_PERSON and not self.called(fitting[0]):
                return None  # “Rao dismissed a juror. She …”
            if len(fitting) == 1 and reference not in told.others:
                return None if self._may_be_another(fitting[0], reference) else fitting[0]
            if fitting or (reference in ANY_PERSON and self._goes_no_farther(told, reference)):
                return self._only_one(reference) if told is before[0] else None
        return None

    def _meant_by_object(self, reading: Reading, pronouns: frozenset[str]) -> str | None:
        """The person whom “him” or “her” means as the object of a sentence that names no person: the only one of whom the sentence
        before it in its paragraph tells."""
        if len(pronouns) != 1 or not self._paragraphs[-1] or any(True for _ in self.persons(reading.tokens)):
            return None
        told = self._paragraphs[-1][-1]
        persons = list(told.about())
        if len(persons) != 1 or told.unknown or told.somebody or self.called(persons[0]) not in (None, *pronouns):
            return None
        unknown = told.others - pronouns if told.done_to is None else frozenset[str]()
        return None if unknown or (told.done_to is None and told.others) else persons[0]

    def several(self, opening: str | None) -> tuple[str, ...]:
        """The persons whom “They” means behind a sentence that two of them, or more, are the subjects of."""
        if opening != "they" or not self._before:
            return ()
        told = self._before[0]
        sure = len(told.actors) > 1 and not told.unknown and all(self.types.get(actor) == PERSON for actor in told.actors)
        return told.actors if sure else ()

    def _only_one(self, reference: str) -> str | None:
        """The person to whom a court, a firm or several do something in the sentence before (“The court called Lund. She …”), where
        the paragraph tells of nobody else whom the pronoun may mean."""
        paragraph = self._paragraphs[-1]
        if not paragraph or any(told.unknown or told.somebody for told in paragraph):
            return None
        persons = [p for p in frozenset().union(*(told.about() for told in paragraph)) if self.called(p) in (None, reference)]
        if len(persons) != 1 or persons[0] not in paragraph[-1].about() or not paragraph[-1].impersonal:
            return None
        return None if reference in paragraph[-1].others and paragraph[-1].done_to is None else persons[0]

    def _protagonist(self, reference: str) -> str | None:
        """The person whom a pronoun means that opens a paragraph: who does something in most sentences of the paragraph before, and
        was called so there, while nobody else did anything in it."""
        paragraph = self._paragraphs[-2] if len(self._paragraphs) > 1 else []
        doing = Counter(actor for told in paragraph for actor in set(told.actors) if self.types.get(actor) == PERSON)
        if len(doing) != 1 or any(told.unknown or told.somebody for told in paragraph):
            return None
        ((person, count),) = doing.items()
        by_pronoun = any(told.meant == person for told in paragraph)
        sure = count >= MOST and 2 * count > len(paragraph) and by_pronoun and self.called(person) == reference
        return person if sure else None

    def begin_paragraph(self) -> None:
        self._paragraphs = [self._paragraphs[-1], []]

    def _goes_no_farther(self, told: Told, reference: str) -> bool:
        """Whether a pronoun behind a sentence may mean somebody of that sentence: nobody before it is meant for sure."""
        named = any(self.called(person) in (None, reference) for person in told.persons)
        return bool(told.actors or told.others) or told.unknown or named

    def _may_be_another(self, person: str, reference: str) -> bool:
        """Whether somebody is not known by a pronoun by which the text has just spoken of another."""
        if reference not in ANY_PERSON or self.called(person):
            return False
        if not any(reference in told.spoken_of for told in self._before):
            return False
        lately = frozenset().union(*(told.persons for told in self._before))
        return any(self.called(other, 1) == reference for other in lately - {person})

    def add(self, reading: Reading, actors: tuple[str, ...], opening: str | None, meant: str | None) -> str | None:
        """Goes on behind a sentence, whose pronoun means somebody or nobody known. Gives whom the pronoun of its object means."""
        if meant and opening in ANY_PERSON and not self.called(meant):
            self.evidence[meant, opening] += SURE
        for entity, words in _offices(reading):
            if self.types.get(entity) == PERSON:
                self._offices[entity].add(words)
        persons = {*self.persons(reading.tokens), *(actor for actor in actors if self.types.get(actor) == PERSON)}
        pronouns = frozenset(others(reading))
        done_to = self._meant_by_object(reading, pronouns)
        body = reading.main is not None and plain_doer(reading.tokens, reading.main.at) in BODIES
        things = bool(actors) and not any(self.types.get(actor, PERSON) == PERSON for actor in actors)
        told = Told(
            actors,
            pronouns,
            frozenset(persons),
            has_unknown_subject(reading) and not body,
            spoken_of(reading),
            tells_of_somebody(reading),
            done_to,
            things or (body and not actors),
            meant,
        )
        self._before = [told, *self._before[: REACH - 1]]
        self._paragraphs[-1].append(told)
        return done_to

    def called(self, person: str, least: int = SURE) -> str | None:
        """The pronoun of a person, for which so much speaks at least, and more than for the other; None where it cannot be told."""
        he, she = (self.evidence[person, pronoun] for pronoun in ("he", "she"))
        return None if max(he, she) < least or he == she else "he" if he > she else "she"

    def persons(self, tokens: Iterable[Token]) -> Iterator[str]:
        """The persons that some tokens name."""
        return (entity for token in tokens for entity in token.entities if self.types.get(entity) == PERSON)

    def _fits(self, entity: str, reference: str) -> bool:
        *before, word = reference.split()
        kind = self.types.get(entity, "")
        if word in OFFICES:
            return kind == PERSON and any(_is_of_office(before, word, called) for called in self._offices.get(entity, ()))
        return word in STANDS_FOR_WORDS.get(kind, ()) and (self.called(entity) or word) == word


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
    for at, token in enumerate(() if OFFICES.isdisjoint(reading.has) else tokens):
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
