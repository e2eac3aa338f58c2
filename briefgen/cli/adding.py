"""add: texts from elsewhere, brought in as articles; what is not said is asked for on a terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli import asking
from briefgen.cli import options as o
from briefgen.cli.exits import USAGE, exits
from briefgen.cli.group import cli
from briefgen.problems import UsageError

if TYPE_CHECKING:
    from briefgen.author.facts import Facts
    from briefgen.author.incoming import Incoming


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--title", help="Its headline (one file only).")
@click.option("--date", metavar="DAY", help="The day it is from: relative dates in it are counted from there.")
@click.option("--publisher", help="Who published it: an entity's id, or a name.")
@click.option("--url", help="Where the original stands (one file only).")
@click.option("--author", metavar="NAMES", help="Who wrote it; several with commas between them.")
@click.option("--rights", help="A licence such as CC-BY-4.0, “permission: who gave it”, or private (never built).")
@click.option(
    "--id",
    "record_id",
    metavar="ID",
    help="Its id (one file only). Default: the file’s name where that is one, else made of its title.",
)
@click.option("--encoding", help="Of files that are not UTF-8 and do not say so: windows-1252…")
@click.option("--again", is_flag=True, help="Add it although its address or its text is there already.")
@o.taking(o.site, o.quiet)
@exits
def add(
    files: tuple[Path, ...],
    title: str | None,
    date: str | None,
    publisher: str | None,
    url: str | None,
    author: str | None,
    rights: str | None,
    record_id: str | None,
    encoding: str | None,
    again: bool,
    site: Path,
    quiet: bool,
) -> None:
    """Bring in texts as articles: .txt, .md or .html, cleaned, with what is known of them.

    Of a web page the text is taken, with its headings, lists, tables, links and notes; what is left out is told. On a terminal,
    whatever the options do not say is asked for. Nothing is ever overwritten. A file that cannot be taken, or whose address or text
    is there already, is told, and the others are taken.
    """
    from briefgen.author.adding import add as add_text
    from briefgen.author.decoding import known_encoding
    from briefgen.author.desk import Desk
    from briefgen.author.facts import Facts
    from briefgen.author.incoming import Reading, read_incoming
    from briefgen.author.shelf import Shelf

    if len(files) > 1 and (title or url or record_id):
        raise UsageError("--title, --url and --id are for one file. Give the files one by one, or leave the options out.")
    said = known_encoding(encoding) if encoding else ""
    desk = Desk.at(site)
    shelf = Shelf(desk.articles())
    reading = Reading(desk.config.limits.article_bytes, desk.config.language, said, url or "")
    given = Facts(*(value or "" for value in (title, date, publisher, url, author, rights)))
    refused = 0
    taken: list[str] = []
    for path in files:
        try:
            incoming = read_incoming(path, reading)
            facts = _asked(path, given, incoming) if asking.at_terminal() else given
            written = add_text(desk, shelf, incoming, facts, record_id, again=again, taken=taken)
        except UsageError as reason:
            click.echo(f"briefgen: {reason}", err=True)
            refused += 1
            continue
        taken.append(written[0].stem)
        if not quiet:
            _tell_added(incoming, facts, written)
    if refused:
        if len(files) > 1:
            click.echo(f"Added {len(files) - refused} of {len(files)} files.", err=True)
        raise click.exceptions.Exit(USAGE)


def _tell_added(incoming: Incoming, facts: Facts, written: list[Path]) -> None:
    from briefgen.author.facts import rights_in_doubt

    click.echo(f"{incoming.path} → {', '.join(str(path) for path in written)}")
    for remark in incoming.remarks(facts):
        click.echo(f"  {remark}")
    if not facts.rights and "rights" not in incoming.has:
        click.echo("  nothing says that it may be shown: add `rights:` to its metadata, or the build will warn")
    for told in rights_in_doubt(facts.rights):
        click.echo(f"  {told}")


QUESTIONS = {
    "title": "Title",
    "date": "Day it is from (2025-01-21)",
    "publisher": "Publisher",
    "url": "Address of the original",
    "author": "Author",
    "rights": "Licence, “permission: …”, or private",
}


def _asked(path: Path, given: Facts, incoming: Incoming) -> Facts:
    """Asks for what neither the options nor the text's own metadata say; Enter takes what the text itself suggests."""
    from briefgen.author.facts import KEYS

    click.echo(f"{path} (Enter leaves a question open)")
    answers = {
        name: click.prompt(
            f"  {question}",
            default=getattr(incoming.facts, name),
            show_default=bool(getattr(incoming.facts, name)),
            value_proc=_day if name == "date" else str,
        )
        for name, question in QUESTIONS.items()
        if not getattr(given, name) and KEYS[name] not in incoming.has
    }
    return replace(given, **{name: answer.strip() for name, answer in answers.items()})


def _day(answer: str) -> str:
    """A day, or nothing; whatever else is asked for again."""
    from briefgen.author.records import day

    try:
        return day(answer)[:10] if answer.strip() else ""
    except UsageError as reason:
        raise click.UsageError(str(reason).removeprefix("--date: ")) from None
