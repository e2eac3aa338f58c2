"""Sentences that may be entries of a timeline: dated ones, and what an article reports as of the day of its story.

Each is scored by features that `weights` gives their points and reasons; nothing is thrown away here but what has no date at all.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import is_ahead
from briefgen.assemble.timelines.clauses import Clause
from briefgen.assemble.timelines.dating import WHOLE_DAY, Dating, is_fine
from briefgen.assemble.timelines.features import features_of
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.roles import plain_doer
from briefgen.assemble.timelines.weights import score
from briefgen.dates import DateValue
from briefgen.model import Basis, DatedPassage

EVENT = "Event"
"""The type of entities that are events: “Storm Ada”."""
PLACES = frozenset(("Country", "Place", "Address"))
"""Types of entities at which something happens."""
REPEATED = "repeated"
"""The feature of a sentence of whose day another article speaks."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be an entry; `id` is made of the article, the words and the date, not of its place in the text.

    `entities` are those it names, and the one its opening pronoun means; `actors` those that do something in it, `named_events`
    the events among these, `places` the places that it names; `doer` is the plain noun that does it (“judge”), as a stem; `about`
    are those whom the opening of its article names. `story` marks what is told as of the day of the story, `part` a
    clause of a sentence that tells of several days: its acts, words and numbers are those of the clause. `behind` is the id of the
    sentence before it, where its pronoun goes on with that and not with the story.
    """

    id: str
    dated: DatedPassage
    value: DateValue
    entities: tuple[str, ...]
    actors: tuple[str, ...]
    stems: frozenset[str]
    acts: frozenset[str]
    numbers: frozenset[str]
    features: tuple[str, ...]
    score: float
    words: int
    told: DateValue | None
    story: bool = False
    undated: bool = False
    says: bool = False
    headed: bool = False
    to_come: bool = False
    named_events: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    minutes: int = WHOLE_DAY
    part: bool = False
    doer: str = ""
    about: tuple[str, ...] = ()
    behind: str = ""

    @property
    def filed(self) -> int:
        """The day of its article as an ordinal; without one, the last of all days."""
        first = self.told.earliest if self.told else None
        return first.toordinal() if first else dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """A sentence as its article is read: who does something in it (`doing`), its opening reference and whom its pronoun means, the
    sentence from which it is shown (`context`), how many the article has `told` before, whom its opening names (`about`), and
    whom its other pronouns mean (`told_of`: “charged him”, “They”).

    `types` are those of the entities that the article names.
    """

    text: ArticleText
    index: int
    reading: Reading
    doing: tuple[str, ...]
    opening: str | None
    meant: str | None
    context: int | None
    told: int
    types: Mapping[str, str]
    about: tuple[str, ...]
    told_of: tuple[str, ...]

    @property
    def named(self) -> tuple[str, ...]:
        here = self.text.named[self.index]
        meant = self.told_of if self.meant is None else (self.meant, *self.told_of)
        return (*here, *(entity for entity in meant if entity not in here))


def candidate_of(sentence: SentenceRead, dating: Dating, story: bool, undated: bool) -> Candidate:
    """What a sentence tells as of a date. `undated`: that is the day of the story, which it does not name."""
    return _made(sentence, dating, sentence.reading, sentence.named, sentence.doing, (story, undated), sentence.told)


def candidates_of_clauses(sentence: SentenceRead, clauses: Sequence[Clause], own: Dating, story: bool) -> Iterator[Candidate]:
    """What the clauses of a sentence tell, each as of its own date, about those whom it names and who do it. A clause without a
    subject has that of the one before it, and so has a pronoun where that is one alone. Only what is told as of the sentence's
    `own` date may open the article or be of its story."""
    doing: tuple[str, ...] = ()
    for clause in clauses:
        is_own = clause.dating.wording == own.wording and clause.dating.value == own.value
        goes_on = not clause.tells_by_another or (clause.goes_on_by_pronoun and len(doing) == 1)
        before = doing if goes_on else ()
        doing = clause.actors or before or (sentence.doing if clause is clauses[0] else ())
        told = sentence.told if is_own else max(1, sentence.told)
        made = _made(sentence, clause.dating, clause.reading, _about(clause, doing), doing, (story and is_own, False), told)
        yield replace(made, part=True)


def candidates_of_side_clauses(sentence: SentenceRead, clauses: Iterable[Clause]) -> Iterator[Candidate]:
    """What side clauses tell of days of their own, about those whom they name."""
    for clause in clauses:
        named, doing, told = clause.entities, clause.actors, max(1, sentence.told)
        if named:
            yield replace(_made(sentence, clause.dating, clause.reading, named, doing, (False, False), told), part=True)


def _about(clause: Clause, doing: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*clause.entities, *doing)))


def _made(
    sentence: SentenceRead,
    dating: Dating,
    reading: Reading,
    named: tuple[str, ...],
    doing: tuple[str, ...],
    reported: tuple[bool, bool],
    told: int,
) -> Candidate:
    """`reading`: of the words that tell it; `named`, `doing`: whom it is about, and who does it."""
    text, index = sentence.text, sentence.index
    story, undated = reported
    words = text.words(index)
    context = sentence.context
    before = "" if context is None else " ".join([text.words(number) for number in range(context, index)])
    features = tuple(
        features_of(text, index, sentence.reading, dating, doing, sentence.meant, sentence.opening, told, undated, context)
    )
    return Candidate(
        id=entry_id(text.article.id, words, dating.value),
        dated=DatedPassage(text.passage(index), words, dating.wording, dating.value, dating.basis, sentence.meant, before),
        value=dating.value,
        entities=named,
        actors=doing,
        stems=reading.stems,
        acts=reading.acts,
        numbers=reading.numbers,
        features=features,
        score=score(features),
        words=sentence.reading.words,
        told=text.article.date,
        story=story,
        undated="reported" in features,
        says="saying" in features or "only saying" in features,
        headed=dating.headed,
        to_come=_is_to_come(sentence.reading, dating, text.article.date),
        named_events=tuple([entity for entity in doing if sentence.types.get(entity) == EVENT]),
        places=tuple([entity for entity in named if sentence.types.get(entity) in PLACES]),
        minutes=dating.minutes,
        doer=_doer(sentence.reading, dating),
        about=sentence.about,
    )


def _doer(reading: Reading, dating: Dating) -> str:
    verb = dating.verb or reading.main
    return "" if verb is None else plain_doer(reading.tokens, verb.at)


def _is_to_come(reading: Reading, dating: Dating, told: DateValue | None) -> bool:
    """Whether what is told lies ahead: its date does, or it reaches ahead and the verb is future or present (“expires in May”)."""
    verb = dating.verb or reading.main
    if told is None or told.latest is None or dating.headed:
        return False
    reaches = dating.value.latest is not None and dating.value.latest > told.latest
    return is_ahead(dating.value, told) or bool(reaches and verb and verb.tense in ("future", "present", "modal"))


def speaks_of(candidate: Candidate) -> str | None:
    """The day of which a sentence speaks, as EDTF; None where it is only that of the dateline, or none."""
    own = candidate.dated.basis is not Basis.DATELINE
    return candidate.value.edtf if own and is_fine(candidate.value) else None


def seen_together(found: Iterable[Candidate], speaking: Mapping[str, Collection[str]]) -> Iterator[Candidate]:
    """The candidates of all articles, those of a day that another article also dates scored higher for it.

    `speaking` has the ids of the articles that speak of a day.
    """
    seen: set[str] = set()
    for candidate in found:
        told_by = speaking.get(candidate.value.edtf, ())
        others = len(told_by) - (candidate.dated.passage.article in told_by)
        if others and candidate.dated.basis is not Basis.DATELINE:
            features = (*candidate.features, REPEATED)
            candidate = replace(candidate, features=features, score=score(features))
        if candidate.id not in seen:  # the same words twice in one article are one entry
            seen.add(candidate.id)
            yield candidate


def entry_id(article_id: str, words: str, value: DateValue) -> str:
    """The id of what a sentence with these words tells as of a date."""
    normal = words.casefold()
    return "e-" + hashlib.blake2s(f"{article_id}\n{normal}\n{value}".encode(), digest_size=5).hexdigest()
