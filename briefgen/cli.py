"""argv → exit code. All printing is here; nothing else prints.

Exit codes: 0 all well, 1 the content has errors (or the disk refused), 2 the call itself is wrong.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, ParamSpec

import click

from briefgen import __version__
from briefgen.problems import BriefgenError, ContentError, Problem, Severity, UsageError

if TYPE_CHECKING:
    from briefgen.build import BuildResult
    from briefgen.config import Options

P = ParamSpec("P")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefgen")
def cli() -> None:
    """Builds annotated briefings: names linked, dates on timelines, notes anchored to their sentences."""


def site_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every command which reads a site takes."""
    options = [
        click.option("--site", type=click.Path(path_type=Path), default=".", show_default=True, help="The site's folder."),
        click.option("--drafts", is_flag=True, help="Take drafts in."),
        click.option("-q", "--quiet", is_flag=True, help="Print problems only."),
        click.option("-v", "--verbose", is_flag=True, help="Print what was done on your behalf too."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def exits(command: Callable[P, None]) -> Callable[P, None]:
    """Turns briefgen's exceptions into lines and exit codes: the one place where an error ends a command."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except ContentError as failure:
            print_problems(failure.problems, verbose=bool(kwargs.get("verbose")))
            click.echo(f"Nothing was written: {counted(failure.problems)}.", err=True)
            sys.exit(1)
        except UsageError as failure:
            click.echo(f"briefgen: {failure}", err=True)
            sys.exit(2)
        except BriefgenError as failure:
            click.echo(f"briefgen: {failure}", err=True)
            sys.exit(1)

    return run


@cli.command()
@site_options
@click.option("--output", type=click.Path(path_type=Path), help="Where the site is written. Default: output/ in the site's folder.")
@click.option("--base-url", help="Public address of the site; before that of site.yml.")
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@exits
def build(site: Path, drafts: bool, quiet: bool, verbose: bool, output: Path | None, base_url: str | None, strict: bool) -> None:
    """Build the site."""
    began = perf_counter()
    from briefgen.build import build as build_site

    result = build_site(site, options(output=output, base_url=base_url, drafts=drafts, strict=strict))
    print_problems(result.problems, verbose=verbose)
    if not quiet:
        click.echo(summary(result, perf_counter() - began))


@cli.command()
@click.argument("article")
@site_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@exits
def explain(article: str, site: Path, drafts: bool, quiet: bool, verbose: bool, as_json: bool) -> None:
    """Say how each name, date and note of ARTICLE was read, sentence by sentence.

    ARTICLE is its id, or its id and a line: call:12.
    """
    from briefgen.explain import explain_article

    article_id, _, line = article.partition(":")
    if line and not line.isdigit():
        raise UsageError(f"{article!r}: after the colon a line number is expected, as in {article_id}:12.")
    explanation = explain_article(site, options(drafts=drafts), article_id, int(line) if line else None)
    click.echo(explanation.as_json() if as_json else explanation.as_text())


def options(**given: Any) -> Options:
    """The options of a call as one value. A base_url that is none is a usage error."""
    from pydantic import ValidationError

    from briefgen.config import Options

    try:
        return Options(**given)
    except ValidationError:
        raise UsageError(
            f"--base-url: {given.get('base_url')!r} is no web address; it must begin with https:// or http://."
        ) from None


def print_problems(problems: Iterable[Problem], *, verbose: bool) -> None:
    """Problems to stderr, in order; what was merely done on the editor's behalf only with --verbose."""
    for problem in problems:
        if verbose or problem.severity is not Severity.INFO:
            click.echo(str(problem), err=True)


def counted(problems: Iterable[Problem]) -> str:
    """“2 errors, 1 warning”."""
    counts = Counter(problem.severity for problem in problems)
    parts = [plural(counts[s], s.value) for s in (Severity.ERROR, Severity.WARNING) if counts[s]]
    return ", ".join(parts) or "no problem"


def plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def summary(result: BuildResult, seconds: float) -> str:
    """What the build did and what it left out."""
    site, written = result.site, result.written
    lines = [
        f"{plural(len(site.briefings), 'briefing')}, {plural(len(site.articles), 'article')}, "
        f"{len(site.entities)} entities, {plural(len(site.events), 'event')}, {plural(len(site.notes), 'note')}."
    ]
    if site.withheld:
        reasons = Counter(w.why for w in site.withheld)
        names = ", ".join(f"{w.kind} {w.id}" for w in site.withheld[:5]) + (", …" if len(site.withheld) > 5 else "")
        lines.append(f"Left out: {', '.join(f'{n} {why}' for why, n in sorted(reasons.items()))} ({names}).")
    warned = [p for p in result.problems if p.severity is Severity.WARNING]
    infos = sum(p.severity is Severity.INFO for p in result.problems)
    if warned or infos:
        done = f"{plural(infos, 'thing')} done on your behalf (see them with --verbose)" if infos else ""
        lines.append(", ".join(part for part in (plural(len(warned), "warning") if warned else "", done) if part) + ".")
    lines.append(
        f"Wrote {plural(written.written, 'file')}, left {written.unchanged} as they were, "
        f"removed {written.removed}, in {seconds:.1f} s."
    )
    return "\n".join(lines)
