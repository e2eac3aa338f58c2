"""Sentences that may be entries of a timeline: dated ones, and what an article reports as of the day of its story.

Each is scored by features that `weights` gives their points and reasons; nothing is thrown away here but what has no date at all.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.dating import Dating, headed, is_fine, is_only_a_date, own_dating, story_dating
from briefgen.assemble.timelines.reading import Reading, opens_quotation, read
from briefgen.assemble.timelines.roles import actors, opening_reference, referred_to
from briefgen.assemble.timelines.stems import numbers, stems
from briefgen.assemble.timelines.verbs import EVENT_NOUNS, FORMS, HYPOTHETICAL, Act
from briefgen.assemble.timelines.weights import EARLY, LONG, score
from briefgen.dates import DateValue, Precision
from briefgen.model import Basis, DatedPassage, Genre

REPORTING = frozenset((Genre.REPORT, Genre.PRESS_RELEASE, Genre.TRANSCRIPT, Genre.OFFICIAL))
"""Genres that tell what happened on the day they are filed. An explainer or a chronology is written on some day, of other days."""
MOSTLY = 0.6
"""Share of a sentence's words in quotation marks from which it counts as quoted."""
REFERENCES = 2
"""Sentences back in which the subject that a pronoun means is looked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be an entry; `id` is made of the article, the words and the date, not of its place in the text.

    `entities` are those it names, and the one its opening pronoun means; `actors` those that do something in it. `story` marks
    what is
    told as of the day of the story; `lead` what opens the article.
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
    headed: bool = False


def candidates(texts: Iterable[ArticleText], types: Mapping[str, str]) -> tuple[Candidate, ...]:
    """Candidates of all articles, in text order. `types` are the entities' types by id."""
    found = [candidate for text in texts for candidate in _of_article(text, types)]
    return tuple(_repeated(found))


def _of_article(text: ArticleText, types: Mapping[str, str]) -> Iterator[Candidate]:
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
    heads = headed(text, readings, times)
    own = [None if is_only_a_date(r) else own_dating(r, times[i]) for i, r in enumerate(readings)]
    for index, head in heads.items():
        mine = own[index]
        if mine is None or not head.value.contains(mine.value):
            own[index] = head
        else:
            own[index] = replace(mine, headed=True)
    yield from _candidates(text, readings, own, types)


def _closes(words: str) -> bool:
    return "”" in words or "''" in words or "»" in words


def _candidates(
    text: ArticleText, readings: Sequence[Reading], own: Sequence[Dating | None], types: Mapping[str, str]
) -> Iterator[Candidate]:
    story = story_dating(text, own)
    reports = text.article.genre in REPORTING
    frame_block, framed = -1, False
    before: list[tuple[str, ...]] = []
    told = 0
    for index, reading in enumerate(readings):
        if text.sentences[index].block != frame_block:
            frame_block, framed = text.sentences[index].block, False
        if is_only_a_date(reading):
            framed = own[min(index + 1, len(own) - 1)] is not None and len(readings) > index + 1
            continue
        doing = actors(reading)
        meant = referred_to(reading, before, types)
        if meant:
            doing = (*doing, meant)
        before = [doing, *before[: REFERENCES - 1]]
        dating, is_story = own[index], False
        if dating is None and story is not None and (told == 0 or (reports and not framed)):
            dating, is_story = story, True
        elif dating is not None and story is not None:
            is_story = dating.value == story.value and reports
            framed = framed or not dating.value.overlaps(story.value)
        if dating is not None:
            features = tuple(_features(text, index, reading, dating, doing, meant, told, own[index] is None))
            yield _made(text, index, reading, dating, doing, meant, features, is_story)
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
) -> Candidate:
    passage = text.passage(index)
    words = text.body.text.plain[passage.start : passage.end]
    named = text.named[index] if meant is None or meant in text.named[index] else (*text.named[index], meant)
    plain = " ".join(t.text for t in reading.rest)
    return Candidate(
        id=_entry_id(text.article.id, words, dating.value),
        dated=DatedPassage(passage, dating.wording, dating.value, dating.basis),
        value=dating.value,
        entities=named,
        actors=doing,
        stems=stems(plain),
        acts=_acts(reading),
        numbers=numbers(plain),
        features=features,
        score=score(features),
        words=reading.words,
        told=text.article.date,
        story=is_story,
        headed=dating.headed,
    )


def _acts(reading: Reading) -> frozenset[str]:
    """The stems of what happens in it: its verbs of doing and its nouns of events."""
    doing = {t.low for t in reading.tokens if FORMS.get(t.low, (Act.OTHER, ""))[0] is Act.EVENT or t.low in EVENT_NOUNS}
    return stems(" ".join(sorted(doing)))


def _features(
    text: ArticleText,
    index: int,
    reading: Reading,
    dating: Dating,
    doing: tuple[str, ...],
    meant: str | None,
    told: int,
    undated: bool,
) -> Iterator[str]:
    if dating.headed:
        yield "headed"
    else:
        yield "reported" if undated else "dated"
    yield from _precision(dating.value)
    if dating.basis is Basis.EXPLICIT:
        yield "explicit"
    yield from _telling(reading, dating, undated)
    if meant:
        yield "referred"
    if set(doing) - {meant}:
        yield "actor"
    elif text.named[index]:
        yield "named"
    elif meant is None and opening_reference(reading) in ("he", "she", "it", "they"):
        yield "loose"
    if told == 0:
        yield "lead"
    elif told < EARLY:
        yield "early"
    if reading.quoted_share >= MOSTLY:
        yield "speech" if doing else "quoted"
    if reading.words > LONG:
        yield "long"


def _precision(value: DateValue) -> Iterator[str]:
    if is_fine(value):
        yield "day"
    elif value.precision is Precision.MONTH:
        yield "month"
    else:
        yield "coarse"


def _telling(reading: Reading, dating: Dating, undated: bool) -> Iterator[str]:
    """What the verb that counts says: the date's own, else the main one."""
    verb = dating.verb or reading.main
    free = [v for v in reading.verbs if not (v.quoted or v.possible)]
    if verb is None:
        yield "noun" if any(t.low in EVENT_NOUNS for t in reading.tokens) else "no verb"
        return
    if verb.act is Act.EVENT and not verb.quoted:
        yield "event"
    elif any(v.act is Act.EVENT for v in free):
        yield "other event"
    elif any(t.low in EVENT_NOUNS for t in reading.tokens if not t.quoted):
        yield "noun"
    if verb.act is Act.SAY:
        yield "saying" if undated or dating.headed else "only saying"
    yield from dating.manner
    if verb.possible or (verb.side and any(t.low in HYPOTHETICAL for t in reading.tokens[: verb.at])):
        yield "possible"
    if verb.negated:
        yield "negated"
    if verb.act is Act.STATE and verb.tense in ("present", "past"):
        yield "state"
    if undated and verb.tense == "future":
        yield "undated future"


def _repeated(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Candidates, those of a day that another article also dates scored higher for it."""
    speaking: dict[str, set[str]] = defaultdict(set)
    for candidate in found:
        if is_fine(candidate.value) and candidate.dated.basis is not Basis.DATELINE:
            speaking[candidate.value.edtf].add(candidate.dated.passage.article)
    seen: Counter[str] = Counter()
    for candidate in found:
        others = speaking[candidate.value.edtf] - {candidate.dated.passage.article}
        if others and candidate.dated.basis is not Basis.DATELINE:
            features = (*candidate.features, "repeated")
            candidate = replace(candidate, features=features, score=score(features))
        seen[candidate.id] += 1
        if seen[candidate.id] == 1:  # the same words twice in one article are one entry
            yield candidate


def _entry_id(article_id: str, words: str, value: DateValue) -> str:
    normal = " ".join(words.casefold().split())
    return "e-" + hashlib.blake2s(f"{article_id}\n{normal}\n{value}".encode(), digest_size=5).hexdigest()
