"""YAML → values that know their line and column.

Every scalar is read as a string and coerced by the schema: `country: NO` stays “NO”, `version: 1.10` stays “1.10”.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode

from briefgen.control_characters import CONTROL, code_point, control_character
from briefgen.problems import Key, Location, Positions, Problem, error, warning
from briefgen.yaml_mistakes import deeper_than, misplaced, yaml_sentence

NODES_AT_MOST = 1_000_000
"""Values in one file, aliases expanded: above it the file is a bomb, not a registry."""

DEPTH_AT_MOST = 100
"""Lists and mappings within one another, aliases expanded: far deeper, those who read them overflow the stack."""

TEXT_KEYS = frozenset(
    (
        "title summary text question name role tagline description because what why would_settle says claim rel about footer quote"
    ).split()
)
"""Fields of running words, where ` #` is part of the sentence more often than it is a comment."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TAGS = tuple(f"tag:yaml.org,2002:{name}" for name in "null bool int float str timestamp merge value seq map".split())
_BARE_TAG = re.compile(r"(?:&[\w-]+\s+)?!(?:\s|$)")
_ANCHOR = re.compile(r"(?:!\S*\s+)?&(?P<name>[\w-]+)")
_ODD_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def load_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any, Positions, list[Problem]]:
    """(values, positions, problems) of one YAML document: strings, None, lists and dicts only.

    `first_line` is the line of `path` on which the text begins (front matter begins on its second). None where it cannot be read.
    """
    text = text.translate(_ODD_BREAKS)  # line breaks to YAML 1.1 alone: no editor counts them
    reader = _Reader(text, path, first_line)
    unreadable = reader.unreadable()
    if unreadable is not None:
        return None, Positions(path), [unreadable]
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if "&" in text:
            reader.size(node, {})
        value = None if node is None else reader.value(node, ())
    except yaml.YAMLError as reason:
        return None, Positions(path), [*reader.problems, reader.mistake(reason)]
    except _TangledError as reason:
        return None, Positions(path), [*reader.problems, reason.problem]
    finally:
        loader.dispose()
    return value, Positions(path, reader.marks), reader.problems


class _TangledError(Exception):
    """Its aliases make the document endless, or larger or deeper than any registry is."""

    def __init__(self, where: Location, message: str) -> None:
        self.problem = error(where, message, "Write out what they stand for.")
        super().__init__(message)


class _Reader:
    """One document on its way from YAML nodes to values, with the place of each."""

    def __init__(self, text: str, path: str, first_line: int) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.path = path
        self.first_line = first_line
        self.marks: dict[tuple[Key, ...], tuple[int, ...]] = {}
        self.problems: list[Problem] = []

    def size(self, node: Node | None, sizes: dict[int, tuple[int, int]]) -> tuple[int, int]:
        """How many values the node stands for, and how deep they lie: aliases expanded, without expanding them."""
        if node is None or isinstance(node, ScalarNode):
            return 1, 0
        known = sizes.get(id(node))
        if known is None:
            sizes[id(node)] = NODES_AT_MOST, 0  # met again before it is counted: it holds itself
            children = (child for pair in node.value for child in pair) if isinstance(node, MappingNode) else node.value
            parts = [self.size(child, sizes) for child in children]
            known = sizes[id(node)] = 1 + sum(count for count, _ in parts), 1 + max((depth for _, depth in parts), default=0)
        if known[0] > NODES_AT_MOST:
            raise _TangledError(self._at(node.start_mark), "aliases (*) repeat what stands here without end, or millions of times.")
        if known[1] > DEPTH_AT_MOST:
            raise _TangledError(self._at(node.start_mark), "aliases (*) put lists and mappings too deep within one another here.")
        return known

    def value(self, node: Node, path: tuple[Key, ...]) -> Any:
        self.marks.setdefault(path, self._place(node.start_mark))
        self._check_signs(node)
        if isinstance(node, ScalarNode):
            return self._scalar(node, path)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        return [self.value(child, (*path, index)) for index, child in enumerate(node.value)]

    def _scalar(self, node: ScalarNode, path: tuple[Key, ...]) -> str | None:
        if not node.style:  # written without quotes
            if path:
                self._warn_of_cut(node, path)
            if node.value in _NULLS:
                return None
        self._check_escapes(node)
        return str(node.value)

    def _check_escapes(self, node: ScalarNode) -> None:
        """The file was found to have no control characters: what is in the value now, an escape made."""
        control = CONTROL.search(node.value)
        if control:
            message = f"an escape in this value makes a control character ({code_point(control)}), which no text needs."
            self.problems.append(error(self._at(node.start_mark), message, "Take the escape out."))

    def _warn_of_cut(self, node: ScalarNode, path: tuple[Key, ...]) -> None:
        """In a list, `# word` is a comment and `#1` is not; in a field of running words neither can be told from the sentence."""
        end = node.end_mark
        if end.line >= len(self.lines) or self.lines[end.line].find("#", end.column) < 0:
            return
        rest = self.lines[end.line][end.column :]
        if re.match(r"\s+#" if path[-1] in TEXT_KEYS else r"\s+#\w", rest):
            self.problems.append(
                warning(
                    self._at(end),
                    f"the value ends here: “{rest.strip()}” is read as a comment.",
                    "Quote the whole value if that belongs to it.",
                )
            )

    def _check_signs(self, node: Node) -> None:
        """`!` and `&` at the beginning of a value mean something to YAML: the word after them would be lost without a word."""
        start = node.start_mark
        begins = self.lines[start.line][start.column :] if start.line < len(self.lines) else ""
        if node.tag not in _TAGS or _BARE_TAG.match(begins):
            tag = str(node.tag).replace("tag:yaml.org,2002:", "!!") if node.tag not in _TAGS else "!"
            message = f"“{tag}” is read as a tag of YAML, and would be lost."
            self.problems.append(error(self._at(start), message, "Quote the value if it is meant to begin with !."))
        anchor = _ANCHOR.match(begins)
        if anchor and anchor["name"] not in self.aliases:
            message = f"“&{anchor['name']}” is read as an anchor of YAML, which nothing refers to."
            self.problems.append(warning(self._at(start), message, "Quote the value if that belongs to it."))

    @cached_property
    def aliases(self) -> frozenset[str]:
        """The anchors that are referred to: a `*` within words refers to none."""
        return frozenset(token.value for token in yaml.scan(self.text, _Loader) if isinstance(token, yaml.AliasToken))

    def _mapping(self, node: MappingNode, path: tuple[Key, ...], said: frozenset[str] = frozenset()) -> dict[str, Any]:
        """`said` are the keys that the mapping into which this one is merged says itself."""
        value: dict[str, Any] = {}
        written: dict[str, int] = {}
        merged: list[MappingNode] = []
        for key_node, child in node.value:
            if not isinstance(key_node, ScalarNode):
                message = "a list or a mapping cannot be a key."
                self.problems.append(error(self._at(key_node.start_mark), message, "Quote the key if it begins with [ or {."))
                continue
            key = str(key_node.value)
            self._check_escapes(key_node)
            if key == "<<" and isinstance(child, MappingNode):
                merged.append(child)
                continue
            if key in said:
                continue
            if node.flow_style and child.start_mark.index == key_node.end_mark.index:
                self.problems.append(self._cut_by_comma(key_node, written))
                continue
            line, column = self._place(key_node.start_mark)
            if key in written:
                message = f"the key “{key}” is written twice."
                hint = f"It stands in line {written[key]} already: keep one of them."
                self.problems.append(error(Location(self.path, line, column), message, hint))
                continue
            written[key] = line
            begins = child.start_mark
            beside = begins.line + self.first_line == line
            self.marks[(*path, key)] = (line, column, begins.column + 1) if beside else (line, column)
            value[key] = self.value(child, (*path, key))
        for child in reversed(merged):  # of two, the later one has the word
            value = self._mapping(child, path, said | value.keys()) | value
        return value

    def _cut_by_comma(self, node: ScalarNode, written: dict[str, int]) -> Problem:
        """A word without a colon within { }: most likely the end of a value that has a comma in it."""
        before = next(reversed(written), None)
        if before is None:
            return error(self._at(node.start_mark), f"“{node.value}” is a key without a value.", "Write `key: value`.")
        message = f"the comma before “{node.value}” ends the value of “{before}”."
        return error(self._at(node.start_mark), message, "Quote a value that has a comma in it, or write `key: value` here.")

    def _place(self, mark: Any) -> tuple[int, int]:
        return mark.line + self.first_line, mark.column + 1

    def _at(self, mark: Any) -> Location:
        return Location(self.path, *self._place(mark))

    def unreadable(self) -> Problem | None:
        """What the YAML library must not be given: control characters, and nesting that overflows its stack."""
        control = control_character(self.text, self.path, self.first_line)
        if control is not None:
            return control
        mark = deeper_than(DEPTH_AT_MOST, self.text, _Loader)
        if mark is None:
            return None
        message = "lists and mappings lie too deep within one another."
        return error(self._at(mark), message, "Is a bracket or a quotation mark missing?")

    def mistake(self, reason: yaml.YAMLError) -> Problem:
        """What libyaml refused, in plain words and where the mistake is rather than where it was noticed."""
        said = " ".join(str(getattr(reason, name, None) or "") for name in ("problem", "context"))
        mark, opened = getattr(reason, "problem_mark", None), getattr(reason, "context_mark", None)
        behind = misplaced(self.text, self.first_line, mark, opened, _Loader)
        if behind is not None:
            where = Location(self.path, behind.line + self.first_line, behind.column + 1)
            return error(where, behind.message, behind.hint)
        message, hint, at_opening = yaml_sentence(said, self.lines, mark.line if mark else 0, mark.column if mark else 0)
        place = (opened if at_opening else mark) or mark or opened
        if place is None or place.line >= len(self.lines) or (place is mark and self._is_end(mark)):
            ended = "the text ends in the middle of a list or a mapping."
            return error(self._end(), ended, "Close what was opened, or write what is missing.")
        return error(self._at(place), message, hint)

    def _is_end(self, mark: Any) -> bool:
        return not any(self.lines[mark.line][mark.column :]) and not any(line.strip() for line in self.lines[mark.line + 1 :])

    def _end(self) -> Location:
        """The end of what is written."""
        last = max((number for number, line in enumerate(self.lines) if line.strip()), default=0)
        return Location(self.path, last + self.first_line, len(self.lines[last].rstrip()) + 1)
