"""Problems as an editor reads them, as JSON, and as annotations of GitHub Actions."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from briefgen.cli.excerpts import Excerpts, printable
from briefgen.problems import Location, Problem, Severity, in_order

PLACES = 8
"""Other places of the same cause that are listed."""

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


@dataclass(frozen=True, slots=True)
class Report:
    """The problems of a run, ready to be printed. `site` is the folder as the call names it: paths are shown from there."""

    site: Path
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, site: Path, problems: Iterable[Problem], *, verbose: bool) -> Report:
        """What is printed of the problems: what was merely done on the editor's behalf only with --verbose."""
        return cls(site, tuple(p for p in in_order(problems) if verbose or p.severity is not Severity.INFO))

    def echo(self, form: str) -> None:
        """Prints it: for people on stderr; what programs read, on stdout."""
        if form == "json":
            click.echo(self.as_json())
        elif form == "github":
            for line in self.as_github():
                click.echo(line)
        elif self.problems:
            click.echo(self.as_text(colours=coloured()), err=True)

    def as_text(self, *, colours: bool = False) -> str:
        """By file, each problem with its line; the same cause once, with its other places."""
        excerpts = Excerpts(self.site)
        blocks = []
        for path, group in groupby(_causes(self.problems), key=lambda cause: cause[0].location.path):
            causes = list(group)
            title = _styled(self.shown(Location(path)), None, colours)
            blocks.append(f"{title}: {counted(problem for problem, _ in causes)}")
            blocks += ["\n".join(self._cause(problem, others, excerpts, colours)) for problem, others in causes]
        return "\n\n".join(blocks) + "\n"

    def _cause(self, problem: Problem, others: list[Location], excerpts: Excerpts, colours: bool) -> Iterator[str]:
        colour = COLOURS[problem.severity]
        label = _styled(f"{problem.severity}:", colour, colours)
        yield f"{self.shown(problem.location)}: {label} {printable(problem.message)}"
        found = excerpts.of(problem.location)
        if found:
            line, caret = found
            number = str(problem.location.line)
            yield f"  {number} | {line}".rstrip()
            if caret:
                yield f"  {' ' * len(number)} | {_styled(caret, colour, colours)}"
        if problem.hint:
            yield f"  {printable(problem.hint)}"
        if others:
            more = f" and {len(others) - PLACES} more" if len(others) > PLACES else ""
            yield f"  The same at {', '.join(self.shown(place) for place in others[:PLACES])}{more}."

    def shown(self, place: Location) -> str:
        """A place as a path from where the command was called, so that a click on it leads there."""
        path = (self.site / place.path).as_posix() if place.path else self.site.as_posix()
        return printable(str(Location(path, place.line, place.column)))

    def as_json(self) -> str:
        """An array of objects; `briefgen schema problem` prints their schema."""
        return json.dumps([self._object(problem) for problem in self.problems], ensure_ascii=False, indent=2)

    def _object(self, problem: Problem) -> dict[str, str | int | None]:
        place = problem.location
        return {
            "path": self.shown(Location(place.path)),
            "line": place.line or None,
            "column": place.column or None,
            "severity": problem.severity.value,
            "message": problem.message,
            "hint": problem.hint,
        }

    def described(self, problem: Problem) -> dict[str, str | int | None]:
        """A problem with the line it speaks of, for the page of a preview."""
        source, caret = Excerpts(self.site).of(problem.location) or ("", "")
        where = self.shown(problem.location) if problem.location.path else ""
        return {**self._object(problem), "where": where, "source": source, "caret": caret}

    def as_github(self) -> Iterator[str]:
        for problem in self.problems:
            place = problem.location
            facts = {"file": self.shown(Location(place.path)), "line": place.line, "col": place.column, "title": "briefgen"}
            properties = ",".join(f"{name}={_property(str(value))}" for name, value in facts.items() if value)
            yield f"::{GITHUB[problem.severity]} {properties}::{_data(f'{problem.message} {problem.hint}'.strip())}"


def _causes(problems: Iterable[Problem]) -> list[tuple[Problem, list[Location]]]:
    """Each cause where it stands first, with its other places."""
    causes: dict[tuple[Severity, str, str], tuple[Problem, list[Location]]] = {}
    for problem in problems:
        first = causes.setdefault((problem.severity, problem.message, problem.hint), (problem, []))
        if first[0] is not problem:
            first[1].append(problem.location)
    return list(causes.values())


def _styled(text: str, colour: str | None, colours: bool) -> str:
    return click.style(text, fg=colour, bold=True) if colours else text


def _data(text: str) -> str:
    """Escaped as GitHub's workflow commands want their message."""
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def coloured() -> bool:
    """Whether problems are shown in colours: on a terminal that has them, unless NO_COLOR says no."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stderr.isatty()


def counted(problems: Iterable[Problem]) -> str:
    """“2 errors, 1 warning”."""
    counts = Counter(problem.severity for problem in problems)
    told = [plural(counts[s], s.value) for s in (Severity.ERROR, Severity.WARNING) if counts[s]]
    if counts[Severity.INFO]:
        told.append(f"{counts[Severity.INFO]} done on your behalf")
    return ", ".join(told) or "no problem"


def plural(count: int, noun: str) -> str:
    many = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else many}"
