"""What is lost of a text, and the way from what the Markdown engine made back to where the author wrote it: for messages."""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from briefgen.model import Body
from briefgen.problems import Location, Problem, Severity

_BRACES = re.compile(r"\{[^{}\n]*\}")


class Loss(NamedTuple):
    """Something lost at an offset of the source."""

    at: int
    message: str
    hint: str
    severity: str = Severity.WARNING

    def problem(self, body: Body, in_lines: bool) -> Problem:
        """Told at its line, and its column where the text has `in_lines` the columns that its file has."""
        before = body.source[: self.at]
        column = self.at - before.rfind("\n") if in_lines else 0
        return Problem(
            Location(body.path, body.first_line + before.count("\n"), column), Severity(self.severity), self.message, self.hint
        )


class Places:
    """Where the author wrote what comes out of the engine: looked for from left to right, each place once."""

    def __init__(self, written: str) -> None:
        self._written = written
        self._lower = written.lower()
        self._last = -1
        self._braces: list[re.Match[str]] = list(_BRACES.finditer(written))
        self._brace = 0

    def of(self, *forms: str) -> int:
        """The next place of one of these forms, or its first; the beginning of the text where there is none."""
        for form in forms:
            for begin in (self._last + 1, 0):
                at = self._written.find(form, begin)
                if at < 0:
                    at = self._lower.find(form.lower(), begin)
                if at >= 0:
                    self._last = at
                    return at
        return 0

    def of_address(self, value: str) -> int:
        """The next place of an address in the parentheses of a link."""
        form = re.compile(rf"(?<=\()<?{re.escape(value)}>?(?=[\s)])")
        found = form.search(self._written, self._last + 1) or form.search(self._written)
        if found is None:
            return self.of(value)
        self._last = found.start()
        return self._last

    def of_braces(self, attribute: str) -> int:
        for number in chain(range(self._brace, len(self._braces)), range(self._brace)):
            place = self._braces[number]
            if attribute in place.group():
                self._brace = number + 1
                return place.start()
        return 0


def short(written: str) -> str:
    words = " ".join(written.split())
    return words if len(words) <= 40 else f"{words[:40].rstrip()}…"


def folded(name: str) -> str:
    return " ".join(name.split()).casefold()
