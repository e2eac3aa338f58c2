"""The options that commands share, and what they mean together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click

from briefgen.problems import UsageError

if TYPE_CHECKING:
    from briefgen.config import Options

FORMATS = ("text", "json", "github")
Command = Callable[..., None]

site = click.option(
    "--site", type=click.Path(path_type=Path), default=".", show_default=True, metavar="DIR", help="The site's folder."
)
output = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Where the site is written. Default: output/ in the site's folder.",
)
base_url = click.option("--base-url", metavar="URL", help="Public address of the site; before that of site.yml.")
drafts = click.option("--drafts", is_flag=True, help="Take drafts in.")
strict = click.option("--strict", is_flag=True, help="Treat warnings as errors.")
quiet = click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
no_mtime = click.option(
    "--no-mtime", is_flag=True, help="Know what has changed by content alone: where the times of files cannot be trusted."
)
profile = click.option(
    "--profile",
    "profile_as",
    type=click.Choice(("table", "json")),
    is_flag=False,
    flag_value="table",
    help="Print where the time went, on stderr: stages, the slowest texts and templates, what the store had.",
)
verbose = click.option("-v", "--verbose", is_flag=True, help="Print what was done on your behalf too.")
wanted_id = click.option("--id", "record_id", metavar="ID", help="Its id. Default: made of its words.")
problems_as = click.option(
    "--format",
    "problems_as",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How problems are printed: for people, as a JSON array, or as annotations of GitHub Actions.",
)


def taking(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Puts options on a command, in the order in which its help lists them."""

    def put(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return put


def article_id(named: str) -> str:
    """The id of an article that is named by it, or by its file."""
    return PurePath(named).stem if named.endswith((".md", ".txt", ".yml")) else named


def call_options(**given: Any) -> Options:
    """The options of a call as one value. A base_url that is none is a usage error."""
    from pydantic import ValidationError

    from briefgen.config import Options

    try:
        return Options(**given)
    except ValidationError:
        raise UsageError(f"--base-url: {given.get('base_url')!r} is no web address. Write it as https://example.org/.") from None
