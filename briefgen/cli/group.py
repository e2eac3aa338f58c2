"""The command itself; the other modules of this room add theirs to it."""

from __future__ import annotations

import click

from briefgen import __version__

EXIT_CODES = """\b
Exit codes:
  0  all well
  1  the content has errors, or the disk refused
  2  the call itself is wrong

NO_COLOR=1 turns colours off; they are off wherever the output is no terminal."""


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EXIT_CODES)
@click.version_option(__version__, prog_name="briefgen")
def cli() -> None:
    """Builds annotated briefings: names linked, dates on timelines, notes anchored to their sentences."""
