"""Exceptions → lines and exit codes: the one place where an error ends a command."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from briefgen.cli.report import Report, counted
from briefgen.problems import BriefgenError, ContentError, Severity, UsageError

P = ParamSpec("P")

CONTENT, USAGE, INTERRUPTED = 1, 2, 130

NOTHING = "Nothing was written"
OUTCOMES = {
    "check": "The site cannot be built",
    "explain": "Nothing can be explained",
    "config": "The settings cannot be shown",
}
"""What errors of the content mean for commands that write nothing anyway."""


def exits(command: Callable[P, None]) -> Callable[P, None]:
    """Turns what a command raises into what its user is told. A traceback is shown to those only who ask for it with --verbose."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        verbose = bool(kwargs.get("verbose"))
        try:
            command(*args, **kwargs)
        except ContentError as failure:
            _tell(failure, kwargs)
            sys.exit(CONTENT)
        except UsageError as failure:
            click.echo(f"briefgen: {failure}", err=True)
            sys.exit(USAGE)
        except BriefgenError as failure:
            click.echo(f"briefgen: {failure}", err=True)
            sys.exit(CONTENT)
        except (KeyboardInterrupt, click.Abort) as interrupt:
            _stopped(str(interrupt))
            sys.exit(INTERRUPTED)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except OSError as failure:
            about = f"{failure.filename}: " if failure.filename else ""
            click.echo(f"briefgen: {about}{failure.strerror or failure}.", err=True)
            sys.exit(CONTENT)
        except Exception as failure:
            if _is_interrupt(failure):
                _stopped("")
                sys.exit(INTERRUPTED)
            click.echo(traceback.format_exc() if verbose else _fault(failure), err=True)
            sys.exit(CONTENT)

    return run


def _tell(failure: ContentError, kwargs: dict[str, object]) -> None:
    site = kwargs.get("site")
    report = Report.of(site if isinstance(site, Path) else Path(), failure.problems, verbose=bool(kwargs.get("verbose")))
    form = str(kwargs.get("problems_as", "text"))
    report.echo(form)
    errors = any(problem.severity is Severity.ERROR for problem in failure.problems)
    why = counted(p for p in failure.problems if p.severity is not Severity.INFO)
    because = "" if errors else ", and --strict makes warnings errors"
    if not kwargs.get("quiet"):
        outcome = OUTCOMES.get(click.get_current_context().info_name or "", NOTHING)
        click.echo(f"{outcome}: {why}{because}.", err=True)


def _stopped(state: str) -> None:
    """Tells who pressed Ctrl-C how that leaves the output: a build changes it at its end alone."""
    if not state and click.get_current_context().info_name == "build":
        state = "The output is as it was."
    if sys.stderr.isatty():
        click.echo(err=True)  # the terminal wrote ^C into the line
    click.echo(f"briefgen: stopped. {state}".rstrip(), err=True)


def _is_interrupt(failure: BaseException | None) -> bool:
    """Whether Ctrl-C is behind a failure: a library may catch it and raise one of its own."""
    while failure is not None and not isinstance(failure, KeyboardInterrupt):
        failure = failure.__cause__ or failure.__context__
    return failure is not None


def _fault(failure: Exception) -> str:
    return (
        f"briefgen: a fault in briefgen itself, not in your site: {type(failure).__name__}: {failure}. "
        "Please report it with what --verbose prints."
    )
