"""YAML → values that know their line and column; values → typed records, with every mistake in plain words.

Every scalar is read as a string and coerced by the schema: `country: NO` stays “NO”, `version: 1.10` stays “1.10”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from briefgen.model import Record
from briefgen.problems import Key, Location, Positions, Problem, error, warning
from briefgen.wording import sentence_for, suggestion

R = TypeVar("R", bound=Record)

NODES_AT_MOST = 1_000_000
"""Values in one file, aliases expanded: above it the file is a bomb, not a registry."""

TEXT_KEYS = frozenset(
    (
        "title summary text question name role tagline description because what why would_settle says claim rel about footer quote"
    ).split()
)
"""Fields of running words, where ` #` is part of the sentence more often than it is a comment."""

_PLAIN_NULLS = {"", "~", "null", "Null", "NULL"}
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any, Positions, list[Problem]]:
    """(values, positions, problems) of one YAML document: strings, None, lists and dicts only.

    `first_line` is the line of `path` on which the text begins (front matter begins on its second). None where it cannot be read.
    """
    marks: dict[tuple[Key, ...], tuple[int, int]] = {}
    reader = _Reader(text, path, first_line, marks)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        value = None if node is None else reader.value(node, ())
    except (yaml.YAMLError, RecursionError, _TooLargeError) as reason:
        return None, Positions(path), [*reader.problems, _explain(reason, text, path, first_line)]
    finally:
        loader.dispose()
    return value, Positions(path, marks), reader.problems


class _TooLargeError(Exception):
    """The document expands to more values than any registry has."""


class _Reader:
    def __init__(self, text: str, path: str, first_line: int, marks: dict[tuple[Key, ...], tuple[int, int]]) -> None:
        self.lines = text.split("\n")
        self.path = path
        self.first_line = first_line
        self.marks = marks
        self.problems: list[Problem] = []
        self.seen = 0
        self.open: set[int] = set()

    def value(self, node: Node, path: tuple[Key, ...]) -> Any:
        self.seen += 1
        if self.seen > NODES_AT_MOST or id(node) in self.open:
            raise _TooLargeError
        self.marks.setdefault(path, self._place(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node, path)
        self.open.add(id(node))
        value = self._mapping(node, path) if isinstance(node, MappingNode) else self._sequence(node, path)
        self.open.discard(id(node))
        return value

    def _scalar(self, node: ScalarNode, path: tuple[Key, ...]) -> str | None:
        plain = node.style is None
        if plain and node.value in _PLAIN_NULLS:
            return None
        if plain and path and path[-1] in TEXT_KEYS:
            self._warn_of_cut(node)
        return str(node.value)

    def _warn_of_cut(self, node: ScalarNode) -> None:
        end = node.end_mark
        rest = self.lines[end.line][end.column :] if end.line < len(self.lines) else ""
        if re.match(r"\s+#\S|\s+# ", rest):
            self.problems.append(
                warning(
                    self._at(node.end_mark),
                    f"the value ends here: “{rest.strip()}” is read as a comment.",
                    "Quote the whole value if that belongs to it.",
                )
            )

    def _sequence(self, node: Node, path: tuple[Key, ...]) -> list[Any]:
        assert isinstance(node, SequenceNode)
        return [self.value(child, (*path, index)) for index, child in enumerate(node.value)]

    def _mapping(self, node: MappingNode, path: tuple[Key, ...]) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for key_node, child in node.value:
            if not isinstance(key_node, ScalarNode):
                self.problems.append(
                    error(self._at(key_node.start_mark), "a key must be a word.", "Quote it if it begins with [ or {.")
                )
                continue
            key = str(key_node.value)
            if key == "<<" and isinstance(child, MappingNode):
                merged = self._mapping(child, path)
                value = {**merged, **value}
                continue
            if key in value and (*path, key) in self.marks:
                line = self.marks[(*path, key)][0]
                self.problems.append(
                    error(self._at(key_node.start_mark), f"the key “{key}” is written twice.", f"It stands in line {line} already.")
                )
                continue
            self.marks[(*path, key)] = self._place(key_node)
            value[key] = self.value(child, (*path, key))
        return value

    def _place(self, node: Node) -> tuple[int, int]:
        return node.start_mark.line + self.first_line, node.start_mark.column + 1

    def _at(self, mark: Any) -> Location:
        return Location(self.path, mark.line + self.first_line, mark.column + 1)


# What libyaml says → what it means to an editor, and what to do. First match wins.
YAML_ERRORS = (
    ("mapping values are not allowed", "a colon followed by a space stands inside an unquoted value.", "Quote the whole value."),
    (
        "cannot start any token",
        "this character cannot begin a value.",
        "Indent with spaces, not tabs; quote values that begin with @ or `.",
    ),
    ("end of stream", "a quotation mark or bracket is opened and never closed.", "Close it."),
    ("document start", "more than one document stands in this file.", "Keep one; take the line with --- out."),
    ("undefined alias", "this alias (*) has no anchor (&).", "Quote the value if it is meant to begin with *."),
    (
        "expected ':'",
        "a line is neither `key: value` nor part of the value before it.",
        "Look for a missing colon or a wrong indentation.",
    ),
    ("expected key", "a line is indented in a way that fits nothing above it.", "Align it with the keys it belongs to."),
    (
        "'-' indicator",
        "a line is indented in a way that fits no item of the list above it.",
        "Align it with the items of the list.",
    ),
    ("',' or ']'", "an item of this list lacks its comma, or the list its closing bracket.", "Add it."),
    ("',' or '}'", "a key of this mapping lacks its comma, or the mapping its closing brace.", "Add it."),
    ("escape character", "a backslash in double quotes begins an escape that does not exist.", "Use single quotes, or write \\\\."),
    ("special characters are not allowed", "the file holds a control character.", "Remove it."),
)


def _explain(reason: Exception, text: str, path: str, first_line: int) -> Problem:
    if isinstance(reason, (_TooLargeError, RecursionError)):
        return error(
            Location(path), "the file repeats itself without end, or nests too deeply.", "Write out what its aliases (*) stand for."
        )
    said = f"{getattr(reason, 'problem', '') or ''} {getattr(reason, 'reason', '') or ''} {getattr(reason, 'context', '') or ''}"
    mark = getattr(reason, "problem_mark", None) or getattr(reason, "context_mark", None)
    opened = getattr(reason, "context_mark", None)
    if "end of stream" in said and opened is not None:
        mark = opened  # where the quote was opened, not the end of the file
    where = Location(path, mark.line + first_line, mark.column + 1) if mark else Location(path, first_line)
    for pattern, message, hint in YAML_ERRORS:
        if pattern in said:
            return error(where, message, hint)
    return error(where, f"this is no YAML: {said.strip() or reason}.", "Look at this line and the one above it.")


def validate(model: type[R], data: Any, positions: Positions) -> tuple[R | None, list[Problem]]:
    """The typed record of loaded values, or None and every mistake in it, each at its key."""
    if not isinstance(data, dict):
        return None, [error(positions.at(), "this must be a mapping of keys and values.", "Write `key: value` lines.")]
    try:
        return model.model_validate(_given(data)).placed(positions), []
    except ValidationError as failure:
        return None, _problems(failure, data, positions, model)


def _given(value: Any) -> Any:
    """Empty values are as good as not written."""
    if isinstance(value, dict):
        return {key: _given(child) for key, child in value.items() if child is not None}
    if isinstance(value, list):
        return [_given(child) for child in value]
    return value


def _problems(failure: ValidationError, data: Any, positions: Positions, model: type[BaseModel]) -> list[Problem]:
    found: dict[tuple[Key, ...], Problem] = {}
    for mistake in failure.errors(include_url=False):
        path, value, branch = _written_path(mistake["loc"], data)
        if branch is not None and isinstance(value, dict) is not branch:
            continue  # the other branch of “an id or a record in place”
        message, hint = sentence_for(mistake, path, value, known_keys(model, path))
        key = (*path, mistake["loc"][-1]) if mistake["type"] == "missing" else path
        found.setdefault(key, error(positions.at(*path), message, hint))
    return list(found.values())


def _written_path(loc: Iterable[int | str], data: Any) -> tuple[tuple[Key, ...], Any, bool | None]:
    """The part of a mistake's path that the editor wrote, the value there, and which branch of a union it concerns.

    Pydantic puts the names of union branches into its paths: they lead nowhere in the data and are stepped over. `True` stands
    for the branch of a record in place, `False` for that of a plain string.
    """
    path: list[Key] = []
    value, branch = data, None
    for step in loc:
        if (isinstance(value, dict) and step in value) or (isinstance(value, list) and isinstance(step, int) and step < len(value)):
            value = value[int(step)]
            path.append(step)
            branch = None
        elif isinstance(step, str) and (step[:1].isupper() or "[" in step or step in ("str", "constrained-str")):
            branch = step[:1].isupper()
    return tuple(path), value, branch


def known_keys(model: type[BaseModel], path: Iterable[Key]) -> tuple[str, ...]:
    """The keys that the record at the parent of `path` may have: for “did you mean”."""
    steps = [step for step in path if isinstance(step, str)][:-1]
    for step in steps:
        field = next((f for name, f in model.model_fields.items() if (f.alias or name) == step), None)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return ()
        model = inner
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument)
        if found is not None:
            return found
    return None


def unknown_id(where: Location, kind: str, written: str, known: Iterable[str] | Mapping[str, Any]) -> Problem:
    """The problem of an id that leads nowhere."""
    return error(where, f"there is no {kind} “{written}”.", suggestion(written, known) or f"Write that {kind}, or take the id out.")
