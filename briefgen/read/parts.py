"""What an invalid record says all the same, without the keys and items that are wrong: its other mistakes are told with those."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from briefgen.fields import DECISIONS, given, known_keys, undecided, written_path
from briefgen.model import Record
from briefgen.problems import Key, Location, Positions
from briefgen.wording import suggestion

R = TypeVar("R", bound=Record)

UNWRITTEN = "…"
"""Stands for a required key that is missing: that is told, and nothing else of the record needs it."""


@dataclass(frozen=True, slots=True)
class Part(Generic[R]):
    """The sound part of an invalid record, and the places of what was left out of it: what is said of those is no news.

    `unsure` are the keys of the record that may have been meant otherwise: those left out, and those that an unknown one is like.
    """

    record: R
    left_out: frozenset[Location]
    unsure: frozenset[str] = frozenset()


def part_of(model: type[R], data: Any, positions: Positions) -> Part[R] | None:
    """The sound part of what `model` refuses. None where nobody can say what it is, or whether it may be seen."""
    if not isinstance(data, dict) or any(undecided(data, ())):
        return None
    try:
        model.model_validate(given(data, model), by_alias=True, by_name=False)
    except ValidationError as failure:
        mistakes = [(written_path(mistake["loc"], data)[0], mistake) for mistake in failure.errors(include_url=False)]
    else:
        return None
    if any(key in DECISIONS for path, _ in mistakes for key in path):
        return None
    missing = {str(mistake["loc"][-1]): UNWRITTEN for path, mistake in mistakes if not path}
    unknown = {path for path, mistake in mistakes if mistake["type"] == "extra_forbidden"}
    wrong = {_cut(path, data) for path, _ in mistakes if path and path not in unknown}
    data = _known(data, unknown)
    sound, kept = _without(data, wrong), _marks_without(positions, wrong)
    try:
        record = model.model_validate({**given(sound, model), **missing}, by_alias=True, by_name=False)
    except ValidationError:
        return None
    around = {path[:length] for path, _ in mistakes for length in range(min(len(path), 1), len(path) + 1)}
    places = (place for path in around for place in (positions.at(*path), positions.value_at(*path)))
    alike = (name for path in unknown for name in known_keys(model, path[:1]) if suggestion(str(path[0]), (name,)))
    return Part(record.placed(kept), frozenset(places), frozenset((*missing, *(str(path[0]) for path in wrong), *alike)))


def _known(value: Any, unknown: set[tuple[Key, ...]], path: tuple[Key, ...] = ()) -> Any:
    """The values without the keys that are none: what stands beside those means what it says."""
    if isinstance(value, dict):
        return {key: _known(child, unknown, (*path, key)) for key, child in value.items() if (*path, key) not in unknown}
    if isinstance(value, list):
        return [_known(child, unknown, (*path, index)) for index, child in enumerate(value)]
    return value


def _cut(path: tuple[Key, ...], data: dict[str, Any]) -> tuple[Key, ...]:
    """What is left out for the mistake at a path, but for an unknown key: the whole item of a list, since its keys belong together,
    or the whole key."""
    return path[:2] if isinstance(data[str(path[0])], list) else path[:1]


def _without(data: dict[str, Any], wrong: set[tuple[Key, ...]]) -> dict[str, Any]:
    return {
        key: [item for index, item in enumerate(value) if (key, index) not in wrong] if isinstance(value, list) else value
        for key, value in data.items()
        if (key,) not in wrong
    }


def _marks_without(positions: Positions, wrong: set[tuple[Key, ...]]) -> Positions:
    """The positions of what is left, under the numbers that its items have now. The keys of what is not stay known."""
    return Positions(positions.path, dict(_renumbered(positions, wrong)))


def _renumbered(positions: Positions, wrong: set[tuple[Key, ...]]) -> Iterator[tuple[tuple[Key, ...], tuple[int, ...]]]:
    for path, mark in positions.marks.items():
        if len(path) < 2 or not isinstance(path[1], int):
            yield path, mark
        elif path[:2] not in wrong:
            before = sum((path[0], index) in wrong for index in range(path[1]))
            yield (path[0], path[1] - before, *path[2:]), mark
