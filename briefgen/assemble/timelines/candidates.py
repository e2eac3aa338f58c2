"""Sentences that may be entries of a timeline: dated ones, and the first of an article that is told as of its dateline.

The weights are a first, explainable reading of what news timelines show: a sentence is worth an entry when it says on which day
something happened to somebody whom the site knows; hedged and quoted sentences are worth less.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefgen.assemble.passages import ArticleText
from briefgen.dates import DateValue, Precision
from briefgen.model import Basis, DatedPassage, TimeExpression

WEIGHTS = {
    "dated": 0.4,  # the sentence has a date at all
    "day": 0.2,  # … of a day or a month
    "entity": 0.2,  # it names an entity of the registry
    "lead": 0.1,  # it opens its article
    "hedged": -0.3,  # it tells of what could, might or would be
    "quoted": -0.2,  # it is direct speech
    "long": -0.1,  # it runs over 45 words
}
HEDGES = re.compile(r"\b(?:could|might|may|would|if|unless|whether|should)\b")
POINTS = {Precision.INSTANT, Precision.DAY, Precision.MONTH}
COARSE = {Precision.DECADE, Precision.CENTURY}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be an entry; `id` is made of the article, the words and the date, not of its place in the text."""

    id: str
    dated: DatedPassage
    value: DateValue
    entities: tuple[str, ...]
    words: frozenset[str]
    score: float


def candidates(texts: Iterable[ArticleText]) -> Iterator[Candidate]:
    """Candidates of all articles, in text order."""
    for text in texts:
        times = _times_by_sentence(text)
        for index in range(len(text.sentences)):
            candidate = _candidate(text, index, times.get(index, ()))
            if candidate is not None:
                yield candidate


def _times_by_sentence(text: ArticleText) -> dict[int, list[TimeExpression]]:
    by_sentence: dict[int, list[TimeExpression]] = {}
    index = 0
    for time in text.body.times:
        while index < len(text.sentences) and text.sentences[index].end <= time.start:
            index += 1
        if index < len(text.sentences) and text.sentences[index].start <= time.start and _is_placeable(time):
            by_sentence.setdefault(index, []).append(time)
    return by_sentence


def _is_placeable(time: TimeExpression) -> bool:
    """Whether a time expression can date an entry: a day or days, no finer claim than a year's, with a beginning."""
    value = time.value
    return value is not None and value.earliest is not None and value.precision not in COARSE


def _candidate(text: ArticleText, index: int, times: Iterable[TimeExpression]) -> Candidate | None:
    times = list(times)
    passage = text.passage(index)
    words = text.body.text.plain[passage.start : passage.end]
    if times:
        time = next((t for t in times if t.value is not None and t.value.precision in POINTS), times[0])
        value, wording = time.value, time.text
        basis = Basis.RELATIVE if time.anchor else Basis.EXPLICIT
    elif index == 0 and text.article.date is not None:
        value, wording, basis = text.article.date, "", Basis.DATELINE
    else:
        return None
    assert value is not None
    dated = DatedPassage(passage, wording, value, basis)
    score = _score(words, value, bool(text.named[index]), index)
    return Candidate(_entry_id(text.article.id, words, value), dated, value, text.named[index], content_words(words), score)


def _score(words: str, value: DateValue, names_entity: bool, index: int) -> float:
    score = WEIGHTS["dated"]
    score += WEIGHTS["day"] * (value.precision in POINTS)
    score += WEIGHTS["entity"] * names_entity
    score += WEIGHTS["lead"] * (index == 0)
    score += WEIGHTS["hedged"] * bool(HEDGES.search(words))
    score += WEIGHTS["quoted"] * words.startswith(("“", '"', "‘"))
    score += WEIGHTS["long"] * (len(words.split()) > 45)
    return score


def _entry_id(article_id: str, words: str, value: DateValue) -> str:
    normal = " ".join(words.split())
    return "e-" + hashlib.blake2s(f"{article_id}\n{normal}\n{value}".encode(), digest_size=5).hexdigest()


def content_words(text: str) -> frozenset[str]:
    """Words of four letters or more, cut to six so that inflections meet; numbers whole."""
    return frozenset(w if w.isdigit() else w[:6] for w in re.findall(r"[^\W_]{4,}|\d{2,}", text.casefold()))
