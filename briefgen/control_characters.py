"""Control characters, which no text needs and no feed can hold."""

from __future__ import annotations

import re

from briefgen.problems import Location, Problem, error

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""Control characters and what is no character: XML, and so a feed, cannot hold them."""


def control_character(text: str, path: str, first_line: int = 1) -> Problem | None:
    """The first control character of a text that begins on `first_line` of `path`, as an error."""
    control = CONTROL.search(text)
    if control is None:
        return None
    before = text[: control.start()]
    where = Location(path, first_line + before.count("\n"), control.start() - before.rfind("\n"))
    message = f"a control character ({code_point(control)}) stands here, which no text needs."
    return error(where, message, "Delete it, and write its neighbours anew.")


def code_point(sign: re.Match[str]) -> str:
    """A character that was found, as Unicode calls it: U+0007."""
    return f"U+{ord(sign.group()):04X}"
