"""What libyaml says of a file that is no YAML → what is wrong with it, in plain words, and where the mistake is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import yaml


class Misplaced(NamedTuple):
    """A mistake that libyaml noticed elsewhere: line and column from 0, message, hint."""

    line: int
    column: int
    message: str
    hint: str


def deeper_than(most: int, text: str, loader: Any) -> Any:
    """libyaml's mark of the first list or mapping that lies deeper in others than `most`; None where none does."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[{}\]]", text):
        depth = depth + 1 if bracket in "[{" else max(0, depth - 1)
        deepest = max(depth, deepest)
    indented = max(map(len, re.findall(r"^[ ?:-]+", text, re.MULTILINE)), default=0)  # a column for each level at the least
    if deepest + indented <= most:
        return None
    depth = 0
    try:
        for event in yaml.parse(text, loader):  # what was counted may belong to words
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > most:
                return event.start_mark
    except yaml.YAMLError:
        pass  # told where the document is read
    return None


def misplaced(text: str, first_line: int, noticed: Any, opened: Any, loader: Any) -> Misplaced | None:
    """The mistake behind what was noticed, where its position proves it. `noticed` and `opened` are libyaml's marks, or None."""
    if noticed is None:
        return None
    lines = text.split("\n")
    return _quote_left_open(text, first_line, noticed, loader) or _comment_in_brackets(lines, noticed, opened)


def _quote_left_open(text: str, first_line: int, noticed: Any, loader: Any) -> Misplaced | None:
    """A quoted value that runs over lines and ends at a mark that begins one: with a space before it, and words after it."""
    last = None
    try:
        for token in yaml.scan(text, loader):
            if token.start_mark.index >= noticed.index:
                break
            last = token
    except yaml.YAMLError:
        pass  # what was scanned before is enough
    if not isinstance(last, yaml.ScalarToken) or last.style not in ("'", '"') or last.end_mark.index != noticed.index:
        return None
    begin, end = last.start_mark, last.end_mark
    before, after = text[end.index - 2], text[end.index : end.index + 1]
    if begin.line == end.line or before not in " \n[{(" or not after.strip():
        return None
    message = f"the quotation mark opened here is not closed: the value ends at that of line {end.line + first_line}."
    return Misplaced(begin.line, begin.column, message, "Close it where the value ends.")


def _comment_in_brackets(lines: Sequence[str], noticed: Any, opened: Any) -> Misplaced | None:
    """A comment that holds the bracket which was to close a list or a mapping, where a value or a comma is wanted."""
    closing = CLOSING.get(lines[opened.line][opened.column : opened.column + 1]) if opened and opened.line < len(lines) else None
    if closing is None:
        return None
    for number in range(opened.line, min(noticed.line + 1, len(lines))):
        unquoted = _QUOTED.sub(lambda quoted: "_" * len(quoted.group()), lines[number])
        comment = _COMMENT.search(unquoted, opened.column if number == opened.line else 0)
        wanted = comment and (comment["word"] or unquoted[: comment.start()].rstrip()[-1:] not in (",", "[", "{"))
        if comment and wanted and closing in comment.group():
            hint = f'Quote the value: "#{comment["word"]}".' if comment["word"] else "Put the comment on a line of its own."
            message = f"all that follows # is a comment, and with it the {closing} that was to close this."
            return Misplaced(number, comment.start(), message, hint)
    return None


CLOSING = {"[": "]", "{": "}"}
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
_COMMENT = re.compile(r"(?<=\s)#(?P<word>[^\s,\]}]*).*")


def yaml_sentence(said: str, lines: Sequence[str], line: int, column: int) -> tuple[str, str, bool]:
    """(message, hint, whether it is told where the part was opened) for what libyaml says of a place (line and column from 0)."""
    text = lines[line] if line < len(lines) else ""
    before = text[:column]
    if "mapping values are not allowed" in said:
        return *_stray_colon(lines, line, before), False
    if text[column : column + 1] == "\t" or "tab character" in said:
        return "a tab indents this line.", "Indent with spaces: YAML takes no tabs.", False
    if "expected key" in said and text[column : column + 1] in ("]", "}"):
        return "a bracket is closed here that was not opened.", "Take it out, or quote the value it belongs to.", False
    if "expected key" in said and before.rstrip().endswith(("'", '"')):
        return "words follow a closed quotation mark.", "Quote the whole value; inside '…' write '' for an apostrophe.", False
    for pattern, message, hint, at_opening in YAML_MISTAKES:
        if pattern in said:
            return message.format(sign=text[column : column + 1]), hint, at_opening
    return f"this is no YAML: {' '.join(said.split())}.", "Look at this line and the one above it.", False


def _stray_colon(lines: Sequence[str], line: int, before: str) -> tuple[str, str]:
    """A colon where no key may stand: inside a value, or after a line that is no key or already has its value."""
    if ": " in before:
        return "a colon followed by a space stands inside an unquoted value.", "Quote the whole value."
    above = next((text for text in reversed(lines[:line]) if text.strip()), "")
    if len(above) - len(above.lstrip()) < len(before) - len(before.lstrip()):
        return "this line is indented under a key that has its value already.", "Align it with that key, or quote the value."
    return "the line above has no colon followed by a space, and runs on into this one.", "Write it as `key: value`."


# What libyaml says → what it means to an editor, what to do, and whether it is told at the opening bracket. First match wins.
YAML_MISTAKES = (
    ("cannot start any token", "a value cannot begin with “{sign}”.", "Quote the value.", False),
    ("escape character", "a backslash in double quotes begins an escape that does not exist.", "Use single quotes.", False),
    ("escape code", "an escape in double quotes names a character that does not exist.", "Write the character itself.", False),
    ("hexdecimal", "an escape in double quotes is not finished: \\x takes two digits, \\u four, \\U eight.", "Write them.", False),
    ("quoted scalar", "the quotation mark opened here is never closed.", "Close it.", True),
    ("single document", "a second document begins with this line ---.", "Take the line out: a file holds one.", False),
    ("document start", "the document ends above, and more follows.", "Take the line --- or ... out.", False),
    ("incompatible YAML", "this line asks for another version of YAML.", "Take it out.", False),
    ("undefined alias", "the value begins with *, and so refers to an anchor (&) that does not exist.", "Quote the value.", False),
    ("scanning an alias", "a value that begins with * is read as an alias.", "Quote the value.", False),
    ("scanning an anchor", "a value that begins with & is read as an anchor.", "Quote the value.", False),
    ("a block scalar", "words stand beside the | or > that begins a longer text.", "Begin the text on the next line.", False),
    ("expected ':'", "this line is neither `key: value` nor part of the value above.", "Is a colon missing, or an indent?", True),
    ("expected key", "this line is indented in a way that fits nothing above it.", "Align it with its neighbours.", False),
    ("'-' indicator", "this line is indented in a way that fits no item of the list above it.", "Align it with the items.", False),
    ("flow sequence", "the list opened here with [ lacks a comma, or its closing bracket.", "Write it as [a, b].", True),
    ("flow mapping", "the mapping opened here with {{ lacks a comma, or its closing brace.", "Write it as {a: b, c: d}.", True),
    ("expected node content", "a value is missing here.", "Write it, or quote it if it begins with a sign.", False),
)
