"""The candidates of an article, from the store where neither it nor what was found in it has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.dates import DateValue
from briefgen.digests import digest
from briefgen.model import Basis, DatedPassage, Passage
from briefgen.profile import counted
from briefgen.stamp import software
from briefgen.store import Store

SHELF = "candidates"

Types = Mapping[str, str]
"""The types of entities by id."""
Find = Callable[[ArticleText, Types], Iterable[Candidate]]


def candidates_of(text: ArticleText, types: Types, store: Store, find: Find) -> list[Candidate]:
    """The candidates that `find` finds in an article."""
    ids = {entity for here in text.named for entity in here}
    named = {entity: types[entity] for entity in sorted(ids) if entity in types}
    key = digest(software(), text.article, text.body, named)
    found: list[Candidate] | None = store.recall(SHELF, text.article.id, key)
    if found is None:
        found = _kept(text.article.id, store.get(SHELF, text.article.id, key))
    counted(SHELF, found is not None)
    if found is None:
        found = list(find(text, named))
        store.put(SHELF, text.article.id, key, json.dumps([_encoded(c) for c in found], ensure_ascii=False).encode())
    store.remember(SHELF, text.article.id, key, found)
    return found


def _kept(article: str, value: bytes | None) -> list[Candidate] | None:
    """The candidates that were kept; None where there are none, or what is there was not written so."""
    try:
        return None if value is None else [_decoded(article, written) for written in json.loads(value)]
    except (ValueError, TypeError):
        return None


def _encoded(c: Candidate) -> list[Any]:
    dated, passage = c.dated, c.dated.passage
    told = [
        passage.number,
        passage.start,
        passage.end,
        dated.words,
        dated.wording,
        dated.value and dated.value.edtf,
        dated.basis,
        dated.means,
    ]
    sets = [sorted(c.stems), sorted(c.acts), sorted(c.numbers)]
    rest = [c.words, c.told and c.told.edtf, c.story, c.undated, c.says, c.headed, c.to_come]
    return [c.id, told, c.value.edtf, c.entities, c.actors, sets, c.features, c.score, rest]


def _decoded(article: str, written: list[Any]) -> Candidate:
    candidate_id, dated, value, entities, actors, (stems, acts, numbers), features, score, (words, told, *marks) = written
    number, start, end, said, wording, edtf, basis, means = dated
    return Candidate(
        candidate_id,
        DatedPassage(Passage(article, number, start, end), said, wording, edtf and DateValue.parse(edtf), Basis(basis), means),
        DateValue.parse(value),
        tuple(entities),
        tuple(actors),
        frozenset(stems),
        frozenset(acts),
        frozenset(numbers),
        tuple(features),
        score,
        words,
        told and DateValue.parse(told),
        *marks,
    )
