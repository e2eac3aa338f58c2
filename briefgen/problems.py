"""What the editor should know: problems, and the exceptions that carry them.

Exception tree::

    BriefgenError           everything briefgen raises on purpose
    ├── UsageError          the call itself is wrong (exit 2)
    ├── ContentError        the content has errors; carries the problems (exit 1)
    └── WriteError          the disk refused (exit 1); in `write`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """error: nothing is written. warning: the editor should decide. info: done on the editor's behalf."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file the editor wrote. `path` is relative to the site, POSIX; line and column count from 1, 0 = unknown."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.path]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)


Key = str | int


@dataclass(frozen=True, slots=True)
class Positions:
    """Where each key of a record was written: key paths such as `("accounts", 0, "quote")` to (line, column) in `path`.

    Where the value stands on the line of its key, its column is the third.
    """

    path: str = ""
    marks: Mapping[tuple[Key, ...], tuple[int, ...]] = field(default_factory=dict)

    def at(self, *keys: Key) -> Location:
        """The location of a key path, or of the nearest key around it that was written."""
        while keys and keys not in self.marks:
            keys = keys[:-1]
        return Location(self.path, *self.marks.get(keys, (0, 0))[:2])

    def value_at(self, *keys: Key) -> Location:
        """The location of the value of a key; of the key, where the value stands elsewhere."""
        mark = self.marks.get(keys, ())
        return Location(self.path, mark[0], mark[2]) if len(mark) > 2 else self.at(*keys)

    def within(self, *keys: Key) -> Positions:
        """The positions of what lies under a key path, as a record of its own."""
        size = len(keys)
        return Positions(self.path, {k[size:]: v for k, v in self.marks.items() if k[:size] == keys})

    def items(self) -> dict[Key, Positions]:
        """The positions of each item of a list: what `within` says of each, in one pass."""
        marks: dict[Key, dict[tuple[Key, ...], tuple[int, ...]]] = {}
        for keys, place in self.marks.items():
            if keys:
                marks.setdefault(keys[0], {})[keys[1:]] = place
        return {key: Positions(self.path, inner) for key, inner in marks.items()}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the editor should know: where, what is wrong (`message`), and what to do (`hint`)."""

    location: Location
    severity: Severity
    message: str
    hint: str = ""

    def __post_init__(self) -> None:
        """One problem is one line, whatever the editor's words in it are."""
        for name in ("message", "hint"):
            words = getattr(self, name)
            if not words.isprintable():
                object.__setattr__(self, name, " ".join(words.split()))

    def __str__(self) -> str:
        text = f"{self.location}: {self.severity}: {self.message}"
        return f"{text} {self.hint}" if self.hint else text


def error(location: Location, message: str, hint: str = "") -> Problem:
    return Problem(location, Severity.ERROR, message, hint)


def warning(location: Location, message: str, hint: str = "") -> Problem:
    return Problem(location, Severity.WARNING, message, hint)


def info(location: Location, message: str, hint: str = "") -> Problem:
    return Problem(location, Severity.INFO, message, hint)


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once, by file, line and column: the order an editor works through them."""
    return sorted(set(problems), key=lambda p: (p.location, p.severity, p.message, p.hint))


class BriefgenError(Exception):
    """Whatever briefgen raises on purpose."""


class UsageError(BriefgenError):
    """The call itself is wrong: a folder that does not exist, an output folder inside content/."""


class ContentError(BriefgenError):
    """The content has errors. `problems` holds every problem of the run, warnings included."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(str(p) for p in self.problems))

    def __reduce__(self) -> tuple[type[ContentError], tuple[list[Problem]]]:
        """It comes whole from the processes that share work, too."""
        return type(self), (self.problems,)


@contextmanager
def leaving(state: str) -> Iterator[None]:
    """Whoever interrupts what is done here (KeyboardInterrupt) is told how that leaves the output."""
    try:
        yield
    except KeyboardInterrupt as interrupt:
        raise KeyboardInterrupt(*(interrupt.args or (state,))) from None
