"""Candidates and entries as what JSON has."""

from __future__ import annotations

import json
from typing import Any

from briefgen.assemble.timelines.candidates import Candidate
from briefgen.dates import DateValue
from briefgen.model import Basis, DatedPassage, Entry, Importance, Passage, Status


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def from_json(value: bytes) -> Any:
    return json.loads(value.decode("utf-8", "surrogatepass"))


def encoded_entry(entry: Entry) -> list[Any]:
    passages, also = [_dated(d) for d in entry.passages], [_dated(d) for d in entry.also]
    return [
        entry.id,
        entry.date and entry.date.edtf,
        entry.event,
        passages,
        entry.entities,
        entry.importance,
        entry.status,
        also,
        entry.within_day,
    ]


def decoded_entry(written: list[Any]) -> Entry:
    entry_id, edtf, event, passages, entities, importance, status, also, within_day = written
    date = edtf and DateValue.parse(edtf)
    sources, rest = tuple(map(_dated_of, passages)), tuple(map(_dated_of, also))
    return Entry(entry_id, date, event, sources, tuple(entities), Importance(importance), Status(status), rest, tuple(within_day))


def _dated(dated: DatedPassage) -> list[Any]:
    return [dated.passage, dated.words, dated.wording, dated.value and dated.value.edtf, dated.basis, dated.means, dated.before]


def _dated_of(written: list[Any]) -> DatedPassage:
    passage, words, wording, edtf, basis, means, before = written
    return DatedPassage(Passage(*passage), words, wording, edtf and DateValue.parse(edtf), Basis(basis), means, before)


def without_place(candidate: Candidate) -> list[Any]:
    """A candidate as what JSON has, but for where its sentence stands."""
    found = encoded(candidate)
    found[1][0] = candidate.dated.passage.article
    return found


def encoded(c: Candidate) -> list[Any]:
    sets = [sorted(c.stems), sorted(c.acts), sorted(c.numbers)]
    rest = [
        c.words,
        c.told and c.told.edtf,
        c.story,
        c.undated,
        c.says,
        c.headed,
        c.to_come,
        c.named_events,
        c.places,
        c.minutes,
        c.part,
        c.doer,
        c.about,
        c.behind,
    ]
    return [c.id, _dated(c.dated), c.value.edtf, c.entities, c.actors, sets, c.features, c.score, rest]


def decoded(written: list[Any]) -> Candidate:
    candidate_id, dated, value, entities, actors, (stems, acts, numbers), features, score, rest = written
    words, told, story, undated, says, headed, to_come, named_events, places, minutes, part, doer, about, behind = rest
    return Candidate(
        candidate_id,
        _dated_of(dated),
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
        story,
        undated,
        says,
        headed,
        to_come,
        tuple(named_events),
        tuple(places),
        minutes,
        part,
        doer,
        tuple(about),
        behind,
    )
