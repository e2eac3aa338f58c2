"""build, check, clean."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli import options as o
from briefgen.cli import summary
from briefgen.cli.exits import CONTENT, exits
from briefgen.cli.group import cli
from briefgen.cli.progress import Progress
from briefgen.cli.report import Report, counted, plural
from briefgen.problems import Problem
from briefgen.profile import Profile, profiling
from briefgen.stamp import Call, LastBuild

if TYPE_CHECKING:
    from briefgen.pipeline import BuildResult


@cli.command()
@o.taking(o.site, o.output, o.base_url, o.drafts, o.strict, o.no_mtime, o.profile, o.quiet, o.verbose, o.problems_as)
@exits
def build(
    site: Path,
    output: Path | None,
    base_url: str | None,
    drafts: bool,
    strict: bool,
    no_mtime: bool,
    profile_as: str | None,
    quiet: bool,
    verbose: bool,
    problems_as: str,
) -> None:
    """Build the site.

    Nothing is written unless everything is well: with one error, the last good output stays as it was. What has not changed is not
    made again.
    """
    profile = Profile()
    last = LastBuild(Call(site, output or site / "output", base_url, drafts, strict, no_mtime))
    with Progress(shown=not quiet, lines=verbose) as progress:
        progress("look for changes", 0, 0)
        standing = last.standing()
        if standing is not None:
            problems, said = standing.problems, partial(summary.unchanged, standing)
        else:
            progress("load the program", 0, 0)
            from briefgen.amend import amend
            from briefgen.pipeline import build as build_site

            given = o.call_options(output=output, base_url=base_url, drafts=drafts, strict=strict, mtime=not no_mtime)
            with profiling(profile if profile_as else None):
                amended = amend(site, given, last, progress)
                if amended is not None:
                    problems, said = amended[0].problems, partial(summary.amended, *amended)
                else:
                    result = build_site(site, given, progress, written=partial(_stamp, last))
                    problems, said = result.problems, partial(summary.built, result)
    _tell(problems, said(progress.times), site, quiet, verbose, problems_as)
    if profile_as:
        click.echo(summary.profiled(profile, progress.times, profile_as), err=True)


def _stamp(last: LastBuild, result: BuildResult) -> None:
    last.keep(result.config.folders, summary.of_all(result), result.problems, len(result.pages))


@cli.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path), metavar="[DIR]")
@o.taking(o.site, o.base_url, o.drafts, o.strict, o.quiet, o.verbose, o.problems_as)
@exits
def check(
    folder: Path | None,
    site: Path,
    base_url: str | None,
    drafts: bool,
    strict: bool,
    quiet: bool,
    verbose: bool,
    problems_as: str,
) -> None:
    """Check the site: a build that writes nothing.

    With DIR, check a finished output folder instead: every link, anchor and id in it, and whether a file is missing.
    """
    if folder is not None:
        _check_folder(folder, base_url, quiet, problems_as)
        return
    with Progress(shown=not quiet, lines=verbose) as progress:
        from briefgen.pipeline import check_site

        result = check_site(site, o.call_options(base_url=base_url, drafts=drafts, strict=strict), progress)
    _tell(result.problems, summary.checked(result, progress.times), site, quiet, verbose, problems_as)


def _tell(problems: Iterable[Problem], said: str, site: Path, quiet: bool, verbose: bool, problems_as: str) -> None:
    Report.of(site, problems, verbose=verbose).echo(problems_as)
    if not quiet:
        click.echo(said, err=problems_as == "json")


def _check_folder(folder: Path, base_url: str | None, quiet: bool, problems_as: str) -> None:
    from briefgen.api import check_folder

    o.call_options(base_url=base_url)
    problems = check_folder(folder, base_url=base_url)
    Report.of(folder, problems, verbose=False).echo(problems_as)
    if not quiet:
        click.echo(f"{folder}: {counted(problems)}.", err=problems_as == "json")
    if problems:
        raise click.exceptions.Exit(CONTENT)


@cli.command()
@o.taking(o.site, o.output, o.quiet)
@exits
def clean(site: Path, output: Path | None, quiet: bool) -> None:
    """Remove what builds wrote, and the cache.

    Only files that the output folder's manifest lists are removed; whatever else lies there stays.
    """
    from briefgen.api import clean as clean_site

    removed = clean_site(site, output=output)
    if not quiet:
        click.echo(f"Removed {plural(removed, 'file')}." if removed else "There was nothing to remove.")
