"""Values → typed records, with every mistake in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, get_origin

from pydantic import BaseModel, ValidationError

from briefgen.model import Record
from briefgen.problems import Key, Location, Positions, Problem, error
from briefgen.wording import sentence_for, suggestion

R = TypeVar("R", bound=Record)

DECISIONS = frozenset({"draft", "mode"})
"""Keys that decide what may be seen: left empty, they are not taken for “not written”."""


def validate(model: type[R], data: Any, positions: Positions) -> tuple[R | None, list[Problem]]:
    """The typed record of loaded values, or None and every mistake in it, each at its key."""
    if not isinstance(data, dict):
        return None, [error(positions.at(), "this must be a mapping of keys and values.", "Write `key: value` lines.")]
    empty = [
        error(positions.at(*path), f"“{path[-1]}” is empty, and it decides what is shown.", "Write its value, or take the key out.")
        for path in undecided(data, ())
    ]
    try:
        record = model.model_validate(given(data, model), by_alias=True, by_name=False).placed(positions)
    except ValidationError as failure:
        return None, empty + _problems(failure, data, positions, model)
    return (None if empty else record), empty


def undecided(value: Any, path: tuple[Key, ...]) -> Iterator[tuple[Key, ...]]:
    """The keys that decide what may be seen, and are empty."""
    for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if child is None and key in DECISIONS:
            yield (*path, key)
        yield from undecided(child, (*path, key))


def given(value: Any, model: type[BaseModel], path: tuple[Key, ...] = ()) -> Any:
    """Empty values are as good as not written, but under keys that `model` does not know: those are to be told."""
    if isinstance(value, dict):
        return {
            key: given(child, model, (*path, key))
            for key, child in value.items()
            if child is not None or _is_unknown(model, (*path, key))
        }
    if isinstance(value, list):
        return [given(child, model, (*path, index)) for index, child in enumerate(value)]
    return value


def _is_unknown(model: type[BaseModel], path: tuple[Key, ...]) -> bool:
    known = known_keys(model, path)
    return bool(known) and path[-1] not in known


def _problems(failure: ValidationError, data: Any, positions: Positions, model: type[BaseModel]) -> list[Problem]:
    found: dict[tuple[Key, ...], Problem] = {}
    meant: set[tuple[Key, ...]] = set()
    mistakes = [(mistake, *written_path(mistake["loc"], data)) for mistake in failure.errors(include_url=False)]
    # of a value that fits no branch of “an id or a record in place”, what is said of the other branch is left out
    fitting = [row for row in mistakes if row[3] is None or isinstance(row[2], dict) is row[3]]
    told = {row[1] for row in fitting}
    for mistake, path, value, _ in [row for row in mistakes if row in fitting or row[1] not in told]:
        keys, below = known_keys(model, path), keys_below(model, path)
        message, hint = sentence_for(mistake, path, value, keys, known_keys(model, (*path, "")), below)
        key = (*path, mistake["loc"][-1]) if mistake["type"] == "missing" and value is not None else path
        where = positions.value_at(*path) if mistake["type"] == "value_error" else positions.at(*path)
        found.setdefault(key, error(where, message, hint))
        if mistake["type"] == "extra_forbidden":
            meant.update((*path[:-1], name) for name in keys if hint == suggestion(str(path[-1]), (name,)))
    return [problem for key, problem in found.items() if key not in meant]  # a misspelt key is not missing too


def written_path(loc: Iterable[int | str], data: Any) -> tuple[tuple[Key, ...], Any, bool | None]:
    """The part of a mistake's path that the editor wrote, the value there, and which branch of a union it concerns.

    Pydantic puts the names of union branches into its paths: they lead nowhere in the data and are stepped over. `True` stands
    for the branch of a record in place, `False` for that of a plain string.
    """
    path: list[Key] = []
    value, branch = data, None
    for step in loc:
        item = isinstance(value, list) and isinstance(step, int) and step < len(value)
        if item or (isinstance(value, dict) and step in value):
            value, branch = value[step], None
            path.append(step)
        elif isinstance(step, str) and (step[:1].isupper() or "[" in step or step in ("str", "constrained-str")):
            branch = step[:1].isupper()
    return tuple(path), value, branch


def known_keys(model: type[BaseModel], path: Iterable[Key]) -> tuple[str, ...]:
    """The keys that the record at the parent of `path` may have, its own before those that all share: for “did you mean”."""
    holder = _holder(model, path)
    if holder is None:
        return ()
    shared = {name for base in holder.__bases__ for name in getattr(base, "model_fields", ())}
    fields = sorted(holder.model_fields.items(), key=lambda item: item[0] in shared)
    return tuple(field.alias or name for name, field in fields)


def keys_below(model: type[BaseModel], path: Iterable[Key]) -> dict[str, tuple[str, ...]]:
    """The keys that belong one level further down in that record → how they are written there: `dateline: {date: …}`."""
    holder = _holder(model, path)
    found: dict[str, tuple[str, ...]] = {}
    for name, field in holder.model_fields.items() if holder else ():
        inner = _model_in(field.annotation, in_lists=False)
        for key, within in inner.model_fields.items() if inner else ():
            key = within.alias or key
            found[key] = (*found.get(key, ()), f"{field.alias or name}: {{{key}: …}}")
    return found


def _holder(model: type[BaseModel], path: Iterable[Key]) -> type[BaseModel] | None:
    """The model of the record at the parent of `path`."""
    steps = [step for step in path if isinstance(step, str)][:-1]
    for step in steps:
        field = next((f for name, f in model.model_fields.items() if (f.alias or name) == step), None)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return None
        model = inner
    return model


def _model_in(annotation: Any, *, in_lists: bool = True) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if not in_lists and get_origin(annotation) is tuple:
        return None
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument, in_lists=in_lists)
        if found is not None:
            return found
    return None


def unknown_id(where: Location, kind: str, written: str, known: Iterable[str] | Mapping[str, Any]) -> Problem:
    """The problem of an id that leads nowhere."""
    return error(where, f"there is no {kind} “{written}”.", suggestion(written, known) or f"Write that {kind}, or take the id out.")
