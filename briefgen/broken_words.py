"""Words of plain text that a hyphen breaks at the end of a wrapped line, put together again.

No rule changes the number of lines: the rest of a word moves up to its beginning, or the beginning down to its rest.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

RULE = "broken-words"
"""The name by which `keep:` switches this off."""

_HEAD = re.compile(r"(?:(?<=\s)|^|(?<=[\"'“‘(\[—–]))(?P<head>[^\W_]+(?:[-’'][^\W_]+)*)-$")
_TAIL = re.compile(r"[ \t]*(?P<tail>[^\W_]+(?:-[^\W_]+)*)(?P<behind>\S*)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BREAK = re.compile(r"[^\W_]+-[ \t]*\n[ \t]*[^\W_]+")
_JOINS = frozenset("and or nor to und oder bis et ou".split())
"""Words that follow a hyphen which stands for a word to come: “two- and three-day”."""


class Broken(NamedTuple):
    """A word in two lines, the first of which is `line` (from 1): what was made of it, and whether the text says that it is so."""

    line: int
    made: str
    sure: bool


def joined(source: str) -> tuple[str, list[Broken]]:
    """The text with its broken words joined.

    A word that stands elsewhere in the text as one is one, and one that has its hyphen there keeps it; so does one with a capital
    or a number behind the hyphen, and one whose parts are words of the text. Of all others the hyphen is taken for the line's.
    """
    lines = source.split("\n")
    ends = [number for number, line in enumerate(lines[:-1]) if line.rstrip().endswith("-")]
    if not ends:
        return source, []
    known = {word.lower() for word in _WORD.findall(_BREAK.sub(" ", source))}
    found: list[Broken] = []
    for number in ends:
        head, tail = _HEAD.search(lines[number].rstrip()), _TAIL.match(lines[number + 1])
        if head is None or tail is None or tail["tail"] in _JOINS:
            continue
        kept, sure = _hyphen(head["head"], tail["tail"], known)
        word = f"{head['head']}{kept}{tail['tail']}"
        rest = lines[number + 1][tail.end() :].lstrip()
        if rest:
            lines[number], lines[number + 1] = lines[number][: head.start()] + word + tail["behind"], rest
        elif lines[number][: head.start()].strip():
            lines[number], lines[number + 1] = lines[number][: head.start()].rstrip(), word + tail["behind"]
        else:
            continue  # an emptied line would end the paragraph
        found.append(Broken(number + 1, word, sure))
    return "\n".join(lines), found


def _hyphen(head: str, tail: str, known: set[str]) -> tuple[Literal["", "-"], bool]:
    """The hyphen of a word that two lines share, and whether that is sure."""
    first, second = head.lower(), tail.lower()
    if f"{first}-{second}" in known or not tail[0].islower():
        return "-", True
    if first + second in known:
        return "", True
    if len(first) == 1 or "-" in second:
        return "-", True
    return ("-", True) if {first, second} <= known else ("", False)
