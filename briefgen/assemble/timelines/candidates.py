"""Sentences that may be entries of a timeline: dated ones, and what an article reports as of the day of its story.

Each is scored by features that `weights` gives their points and reasons; nothing is thrown away here but what has no date at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.antecedents import Antecedents, pronouns_of
from briefgen.assemble.timelines.attachment import is_ahead
from briefgen.assemble.timelines.dating import (
    WHOLE_DAY,
    Dating,
    is_dateline,
    is_fine,
    is_only_a_date,
    own_dating,
    story_dating,
)
from briefgen.assemble.timelines.features import features_of, speaks_of_it
from briefgen.assemble.timelines.frames import (
    is_counted_from,
    is_in_a_table,
    is_of_a_side_clause,
    is_of_another_time,
    may_go_on,
    opens_beside_an_event,
)
from briefgen.assemble.timelines.heads import with_heads
from briefgen.assemble.timelines.leaning import leaning_on, leans
from briefgen.assemble.timelines.reading import Reading, read
from briefgen.assemble.timelines.references import opening_reference
from briefgen.assemble.timelines.roles import actors
from briefgen.assemble.timelines.tokens import opens_quotation
from briefgen.assemble.timelines.verbs import Act
from briefgen.assemble.timelines.weights import score
from briefgen.dates import DateValue
from briefgen.model import Basis, DatedPassage, Genre

REPORTING = frozenset((Genre.REPORT, Genre.PRESS_RELEASE))
"""Genres that tell what happened on the day they are filed. An explainer or a chronology is written on some day, of other days; a
transcript or an official document may come out days after."""
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
    the events among these, `places` the places that it names. `story` marks what is told as of the day of the story.
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


def of_article(text: ArticleText, types: Mapping[str, str]) -> Iterator[Candidate]:
    """The candidates of one article, in text order. `types` are the types of the entities that it names, by id."""
    plain = text.body.text.plain
    times = text.times
    readings = []
    inside, block = False, -1
    for index, sentence in enumerate(text.sentences):
        inside = inside and sentence.block == block
        readings.append(read(plain, sentence.start, sentence.end, text.mentions[index], times[index], inside))
        words = plain[sentence.start : sentence.end]
        inside = opens_quotation(words) or (inside and not _closes(words))
        block = sentence.block
    own = [None if is_only_a_date(r) else own_dating(r, times[i], text.article.date) for i, r in enumerate(readings)]
    yield from _candidates(text, readings, with_heads(text, readings, times, own), types)


def _closes(words: str) -> bool:
    return "”" in words or "''" in words or "»" in words


def _candidates(
    text: ArticleText, readings: Sequence[Reading], own: Sequence[Dating | None], types: Mapping[str, str]
) -> Iterator[Candidate]:
    story = story_dating(text, readings, text.times, own)
    reports = text.article.genre in REPORTING
    frame_block, framed, on_a_day = -1, False, False
    doers = [(reading, actors(reading), opening_reference(reading)) for reading in readings]
    told_of = [doer for doer in doers if not is_only_a_date(doer[0])]
    antecedents = Antecedents(types, pronouns_of(types, told_of))
    told = 0
    elsewhere = False  # the article opens with another time than that of its story: what follows may be of that time
    for index, reading in enumerate(readings):
        if text.sentences[index].block != frame_block:
            frame_block, framed = text.sentences[index].block, on_a_day and framed and may_go_on(reading)
        if is_only_a_date(reading):
            framed = own[min(index + 1, len(own) - 1)] is not None and len(readings) > index + 1
            continue
        _, doing, opening = doers[index]
        if told == 0 and reports and is_dateline(reading):
            continue
        meant = antecedents.meant(opening, reading)
        if meant in text.named[index]:
            meant = None  # “He said Lund would stay”: somebody else
        if meant:
            doing = (*doing, meant)
        antecedents.add(reading, doing, opening, meant)
        dating, is_story = own[index], False
        if told == 0 and reports and dating is not None and is_of_a_side_clause(reading, dating):
            dating = None
        undated = dating is None
        if told == 0 and dating is not None and story is not None and not dating.value.overlaps(story.value):
            elsewhere = True
        says = reading.main is not None and reading.main.act is Act.SAY
        opens_away = is_counted_from(reading) or (told > 0 and opens_beside_an_event(reading))
        away = framed or opens_away or (told > 0 and is_of_another_time(reading, text.times[index], story))
        away = away or is_in_a_table(text, index)
        if undated and story is not None and reports and not away and (says or not elsewhere):
            dating, is_story = story, True
        elif dating is not None and story is not None:
            is_story = reports and is_fine(dating.value) and dating.value.earliest == story.value.earliest == dating.value.latest
            undated = is_story and told > 0 and speaks_of_it(reading)
            overlaps = dating.value.overlaps(story.value)
            on_a_day = is_fine(dating.value)
            framed = not overlaps or (framed and not on_a_day)  # “since 2019” leads back to no day
        elif undated and opens_away:
            framed = on_a_day = True
        if dating is not None:
            context = leaning_on(text, index, readings) if leans(reading, opening, meant, antecedents) else None
            features = tuple(features_of(text, index, reading, dating, doing, meant, opening, told, undated, context))
            yield _made(text, index, reading, dating, doing, meant, features, is_story, types, context)
        told += 1


def _made(
    text: ArticleText,
    index: int,
    reading: Reading,
    dating: Dating,
    doing: tuple[str, ...],
    meant: str | None,
    features: tuple[str, ...],
    is_story: bool,
    types: Mapping[str, str],
    context: int | None,
) -> Candidate:
    passage = text.passage(index)
    words = text.words(index)
    before = "" if context is None else " ".join([text.words(number) for number in range(context, index)])
    named = text.named[index] if meant is None else (*text.named[index], meant)
    return Candidate(
        id=_entry_id(text.article.id, words, dating.value),
        dated=DatedPassage(passage, words, dating.wording, dating.value, dating.basis, meant, before),
        value=dating.value,
        entities=named,
        actors=doing,
        stems=reading.stems,
        acts=reading.acts,
        numbers=reading.numbers,
        features=features,
        score=score(features),
        words=reading.words,
        told=text.article.date,
        story=is_story,
        undated="reported" in features,
        says="saying" in features or "only saying" in features,
        headed=dating.headed,
        to_come=_is_to_come(reading, dating, text.article.date),
        named_events=tuple([entity for entity in doing if types.get(entity) == EVENT]),
        places=tuple([entity for entity in named if types.get(entity) in PLACES]),
        minutes=dating.minutes,
    )


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


def _entry_id(article_id: str, words: str, value: DateValue) -> str:
    normal = words.casefold()
    return "e-" + hashlib.blake2s(f"{article_id}\n{normal}\n{value}".encode(), digest_size=5).hexdigest()
