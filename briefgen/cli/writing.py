"""new and add: commands that write into the editor's files."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli import options as o
from briefgen.cli.exits import USAGE, exits
from briefgen.cli.group import cli
from briefgen.problems import UsageError

if TYPE_CHECKING:
    from briefgen.author.adding import Incoming
    from briefgen.author.facts import Facts

wanted_id = click.option("--id", "record_id", metavar="ID", help="Its id. Default: made of its words.")
in_file = click.option("--file", metavar="NAME", help="The list it is put into. Default: one named after what it is.")


@cli.group()
def new() -> None:
    """Write the beginning of a site or a record. Nothing is ever overwritten."""


@new.command("site")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@exits
def site_(folder: Path) -> None:
    """Write a small site into DIR, ready to be built and changed."""
    from briefgen.author.site import new_site

    for path in new_site(folder):
        click.echo(f"Wrote {path}")
    click.echo(f"Now: briefgen serve --site {folder} --open")


@new.command("article")
@click.argument("title")
@click.option("--date", metavar="DAY", help="Day of its dateline, from which “Tuesday” is counted. Default: today.")
@click.option("--place", metavar="PLACE", help="Place of its dateline: an entity's id, or a name.")
@o.taking(wanted_id, o.site)
@exits
def article(title: str, date: str | None, place: str | None, record_id: str | None, site: Path) -> None:
    """Write an article with its metadata, as a draft."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_article

    today = dt.date.today().isoformat()
    path = new_article(Desk.at(site), title, record_id=record_id, date=date or today, place=place)
    click.echo(f"Wrote {path}, a draft: take `draft: true` out to publish it.")


@new.command("briefing")
@click.argument("title")
@o.taking(wanted_id, o.site)
@exits
def briefing(title: str, record_id: str | None, site: Path) -> None:
    """Write a briefing with its parts, as a draft."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_briefing

    path = new_briefing(Desk.at(site), title, record_id=record_id)
    click.echo(f"Wrote {path}, a draft: take `draft: true` out to publish it.")


@new.command("entity")
@click.argument("name")
@click.option(
    "--type", "entity_type", default="Person", show_default=True, help="Person, Organization, Company, PublicBody, Place…"
)
@click.option("--alias", "aliases", multiple=True, metavar="NAME", help="A further name; may be given several times.")
@click.option("--summary", metavar="TEXT", help="Up to 160 characters, for its card.")
@o.taking(in_file, wanted_id, o.site)
@exits
def entity(
    name: str, entity_type: str, aliases: tuple[str, ...], summary: str | None, file: str | None, record_id: str | None, site: Path
) -> None:
    """Put an entity at the end of its list. Its name is linked from the next build on."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_entity

    path = new_entity(
        Desk.at(site), name, record_id=record_id, entity_type=entity_type, aliases=aliases, summary=summary, file=file
    )
    click.echo(f"Put it at the end of {path}")


@new.command("event")
@click.argument("title")
@click.option("--date", metavar="EDTF", help="When: 2025-01-21, 2025-01, 2024-10~/2024-12~… Without it the event is a draft.")
@click.option("--place", metavar="ID", help="The id of the place.")
@o.taking(in_file, wanted_id, o.site)
@exits
def event(title: str, date: str | None, place: str | None, file: str | None, record_id: str | None, site: Path) -> None:
    """Put an event at the end of a list."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_event

    path = new_event(Desk.at(site), title, record_id=record_id, date=date, place=place, file=file)
    click.echo(f"Put it at the end of {path}" + ("" if date else ", as a draft: it has no date."))


@new.command("note")
@click.argument("article_id", metavar="ARTICLE")
@click.argument("quote")
@click.option("--line", type=int, metavar="N", help="The line of the article's file on which the quote begins.")
@click.option("--kind", default="context", show_default=True, help="context, definition, background, fact-check, dispute, update…")
@click.option("--body", metavar="TEXT", help="The note, in Markdown. Without it the note is a draft.")
@o.taking(wanted_id, o.site)
@exits
def note(article_id: str, quote: str, line: int | None, kind: str, body: str | None, record_id: str | None, site: Path) -> None:
    """Put a note on the passage QUOTE of ARTICLE, found by the shortest words that lead to it alone."""
    from briefgen.author.desk import Desk
    from briefgen.author.notes import new_note
    from briefgen.author.selectors import as_yaml

    path, target = new_note(Desk.at(site), article_id, quote, record_id=record_id, kind=kind, body=body, line=line)
    click.echo(f"Put it at the end of {path}" + ("" if body else ", as a draft: its body is to be written."))
    click.echo(f"target: {as_yaml(target)}")


@new.command("template")
@click.argument("name", required=False)
@o.taking(o.site)
@exits
def template(name: str | None, site: Path) -> None:
    """Copy the file NAME of the theme into templates/, to be changed there. Without NAME, the files are listed.

    What lies in the site's templates/ comes before the theme's. Copy as few as you can: a copy does not follow the theme.
    """
    from briefgen.author.templates import new_template, theme_files

    if name is None:
        for known in theme_files():
            click.echo(known)
    else:
        click.echo(f"Wrote {new_template(site, name)}, as it is in the theme: change what you need.")


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE...")
@click.option("--title", help="Its headline (one file only).")
@click.option("--date", metavar="DAY", help="The day it is from: relative dates in it are counted from there.")
@click.option("--publisher", help="Who published it: an entity's id, or a name.")
@click.option("--url", help="Where the original stands (one file only).")
@click.option("--author", metavar="NAMES", help="Who wrote it; several with commas between them.")
@click.option("--rights", help="A licence such as CC-BY-4.0, “permission: who gave it”, or private (never built).")
@o.taking(wanted_id, o.site, o.quiet)
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
    site: Path,
    quiet: bool,
) -> None:
    """Bring in texts as articles: .txt, .md or .html, cleaned, with what is known of them.

    On a terminal, whatever the options do not say is asked for. Nothing is ever overwritten. A file that cannot be taken is told,
    and the others are taken.
    """
    from briefgen.author.adding import add as add_text
    from briefgen.author.adding import read_incoming
    from briefgen.author.desk import Desk
    from briefgen.author.facts import Facts

    if len(files) > 1 and (title or url or record_id):
        raise UsageError("--title, --url and --id are for one file. Give the files one by one, or leave the options out.")
    desk = Desk.at(site)
    given = Facts(*(value or "" for value in (title, date, publisher, url, author, rights)))
    refused = 0
    taken: list[str] = []
    for path in files:
        try:
            incoming = read_incoming(path, desk.config.limits.article_bytes, desk.config.language)
            facts = _asked(path, given, incoming) if at_terminal() else given
            written = add_text(desk, incoming, facts, record_id, taken)
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
    click.echo(f"{incoming.path} → {', '.join(str(path) for path in written)}")
    for remark in incoming.remarks(facts):
        click.echo(f"  {remark}")
    if not facts.rights and "rights" not in incoming.has:
        click.echo("  nothing says that it may be shown: add `rights:` to its metadata, or the build will warn")


def at_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


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
