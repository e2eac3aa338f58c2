"""serve: the live preview."""

from __future__ import annotations

from collections.abc import Mapping
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

    def rebuilt(outcome: Outcome) -> None:
        Report.of(site, outcome.problems, verbose=verbose).echo("text")
        if not quiet:
            click.echo(_said(outcome))

    telling = Telling(
        taken=lambda wanted, bound: click.echo(f"Port {wanted} is taken: this preview is on port {bound}.", err=True),
        serving=lambda address: click.echo(f"Serving {address} (Ctrl-C ends it)"),
        rebuilt=rebuilt,
    )
    builder = _Builder(site, given, verbose)
    serve_site(builder.place, builder, telling, host=host, port=port, follow=not no_follow, open_browser=open_browser)


class _Builder:
    """Builds the site of a call for its preview (`briefgen.serve.Builder`), with a store that lives on from build to build."""

    def __init__(self, site: Path, given: Mapping[str, Any], verbose: bool) -> None:
        """`given` are the options of the call."""
        self.place = site.resolve()  # the folder that is called from may be replaced by another
        self._site, self._given, self._verbose = site, given, verbose
        self._store = Store(self.place, keeps=False, remembers=True)

    def build(self, folder: Path) -> BuildResult:
        from briefgen.pipeline import build

        return build(self.place, o.call_options(output=folder, **self._given), store=self._store)

    def build_edited(self, last: BuildResult, file: Path) -> BuildResult | None:
        from briefgen.ahead import build_ahead

        with closing(self._store):
            return build_ahead(last, file, self._store)

    def page_ahead(self, last: BuildResult, file: Path) -> Page | None:
        from briefgen.ahead import page_ahead

        with closing(self._store):
            return page_ahead(last, file, self._store)

    def get_ready(self, last: BuildResult) -> None:
        from briefgen.ahead import get_ready

        with closing(self._store):
            get_ready(last, self._store)

    def index(self, last: BuildResult) -> list[Page]:
        from briefgen.pipeline import index_of

        files, problems = index_of(last)
        Report.of(self._site, problems, verbose=self._verbose).echo("text")
        return files

    def static(self) -> str | None:
        from briefgen.pipeline import settings

        found = settings(self.place, o.call_options(**self._given))
        return found.static if found else None

    def describe(self, problem: Problem) -> dict[str, Any]:
        return Report(self._site, (problem,)).described(problem)


def _said(outcome: Outcome) -> str:
    if outcome.failed:
        why = counted(p for p in outcome.problems if p.severity is not Severity.INFO)
        return f"Not built: {why}." + (" The last good version is still shown." if outcome.shown else "")
    return f"Built in {outcome.seconds:.1f} s: {plural(outcome.changed, 'file')} changed."
