"""recode: files of a site that are not UTF-8, written anew."""

from __future__ import annotations

from pathlib import Path

import click

from briefgen.cli.exits import USAGE, exits
from briefgen.cli.group import cli
from briefgen.problems import UsageError


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--from", "encoding", metavar="ENCODING", help="The encoding that they have, where no byte order mark says it.")
@exits
def recode(files: tuple[Path, ...], encoding: str | None) -> None:
    """Write files of a site anew in UTF-8, the encoding of all that briefgen reads.

    Each file is kept as it was beside the new one, with a ~ behind its name. Look at the words before you delete that.
    """
    from briefgen.author.decoding import known_encoding
    from briefgen.author.recoding import recode as written_anew

    said = known_encoding(encoding) if encoding else ""
    refused = False
    for path in files:
        try:
            kept, used = written_anew(path, said)
        except UsageError as reason:
            click.echo(f"briefgen: {reason}", err=True)
            refused = True
            continue
        click.echo(f"{path}: from {used} to UTF-8; as it was: {kept}")
    if refused:
        raise click.exceptions.Exit(USAGE)
