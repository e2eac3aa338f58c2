"""serve: the live preview."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli import options as o
from briefgen.cli.exits import exits
from briefgen.cli.group import cli
from briefgen.cli.report import Report, counted, plural
from briefgen.problems import Problem, Severity, UsageError
from briefgen.store import Store

if TYPE_CHECKING:
    from briefgen.model import Page
    from briefgen.pipeline import BuildResult
    from briefgen.serve import Outcome


@cli.command()
@o.taking(o.site, o.base_url)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address it listens on; 0.0.0.0 lets others see it.")
@click.option(
    "--port", type=click.IntRange(1, 65_535), default=8000, show_default=True, help="Its port; a taken one gives the next."
)
@click.option("--open", "open_browser", is_flag=True, help="Open it in the browser.")
@click.option("--no-follow", is_flag=True, help="Stay on the page instead of going to that of the file just saved.")
@click.option("--no-drafts", is_flag=True, help="Leave drafts out, as a build does. Otherwise they are shown with a mark.")
@o.taking(o.quiet, o.verbose)
@exits
def serve(
    site: Path,
    base_url: str | None,
    host: str,
    port: int,
    open_browser: bool,
    no_follow: bool,
    no_drafts: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Preview the site: what you save is on the page, what is wrong is shown in it.

    It is built into a private folder: the output of the last build stays as it is. Ctrl-C ends it and leaves nothing behind.
    """
    if not site.is_dir():
        raise UsageError(f"There is no folder {site}.")
    from briefgen.serve import Telling
    from briefgen.serve import serve as serve_site

    given = {"base_url": base_url, "drafts": not no_drafts, "extras": False}
    o.call_options(**given)
    place = site.resolve()  # the folder that is called from may be replaced by another
    store = Store(place, keeps=False, remembers=True)

    def rebuild(folder: Path) -> BuildResult:
        from briefgen.pipeline import build as build_site

        return build_site(place, o.call_options(output=folder, **given), store=store)

    def static() -> str | None:
        from briefgen.pipeline import settings

        found = settings(place, o.call_options(**given))
        return found.static if found else None

    def ahead(last: BuildResult, file: Path) -> Page | None:
        from briefgen.ahead import page_ahead

        with closing(store):
            return page_ahead(last, file, store)

    def edited(last: BuildResult, file: Path) -> BuildResult | None:
        from briefgen.ahead import build_ahead

        with closing(store):
            return build_ahead(last, file, store)

    def ready(last: BuildResult) -> None:
        from briefgen.ahead import get_ready

        with closing(store):
            get_ready(last, store)

    def index(last: BuildResult) -> list[Page]:
        from briefgen.pipeline import index_of

        files, problems = index_of(last)
        Report.of(site, problems, verbose=verbose).echo("text")
        return files

    def describe(problem: Problem) -> dict[str, Any]:
        return Report(site, (problem,)).described(problem)

    def rebuilt(outcome: Outcome) -> None:
        Report.of(site, outcome.problems, verbose=verbose).echo("text")
        if not quiet:
            click.echo(_said(outcome))

    telling = Telling(
        taken=lambda wanted, bound: click.echo(f"Port {wanted} is taken: this preview is on port {bound}.", err=True),
        serving=lambda address: click.echo(f"Serving {address} (Ctrl-C ends it)"),
        rebuilt=rebuilt,
    )
    serve_site(
        place,
        rebuild,
        static,
        ahead,
        edited,
        ready,
        index,
        describe,
        telling,
        host=host,
        port=port,
        follow=not no_follow,
        open_browser=open_browser,
    )


def _said(outcome: Outcome) -> str:
    if outcome.failed:
        why = counted(p for p in outcome.problems if p.severity is not Severity.INFO)
        return f"Not built: {why}." + (" The last good version is still shown." if outcome.shown else "")
    return f"Built in {outcome.seconds:.1f} s: {plural(outcome.changed, 'file')} changed."
