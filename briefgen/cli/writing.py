"""new: commands that write the beginnings of a site and its records."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli import asking, completing
from briefgen.cli import options as o
from briefgen.cli.exits import exits
from briefgen.cli.group import cli

if TYPE_CHECKING:
    from briefgen.author.desk import Placed

in_file = click.option(
    "--file", metavar="NAME", help="The list it is put into, from its folder of content/. Default: one named after what it is."
)


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
@o.taking(o.wanted_id, o.site)
@exits
def article(title: str, date: str | None, place: str | None, record_id: str | None, site: Path) -> None:
    """Write an article with its metadata, as a draft."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_article

    today = dt.date.today().isoformat()
    placed = new_article(Desk.at(site), title, record_id=record_id, date=date or today, place=place)
    _tell_draft(placed, title)


@new.command("briefing")
@click.argument("title")
@o.taking(o.wanted_id, o.site)
@exits
def briefing(title: str, record_id: str | None, site: Path) -> None:
    """Write a briefing with its parts, as a draft."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_briefing

    placed = new_briefing(Desk.at(site), title, record_id=record_id)
    _tell_draft(placed, title)


@new.command("page")
@click.argument("title")
@o.taking(o.wanted_id, o.site)
@exits
def page(title: str, record_id: str | None, site: Path) -> None:
    """Write a page of the site's own, such as its corrections, as a draft."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_page

    placed = new_page(Desk.at(site), title, record_id=record_id)
    _tell_draft(placed, title)


@new.command("entity")
@click.argument("name")
@click.option(
    "--type", "entity_type", default="Person", show_default=True, help="Person, Organization, Company, PublicBody, Place…"
)
@click.option("--alias", "aliases", multiple=True, metavar="NAME", help="A further name; may be given several times.")
@click.option("--summary", metavar="TEXT", help="Up to 160 characters, for its card.")
@o.taking(in_file, o.wanted_id, o.site)
@exits
def entity(
    name: str, entity_type: str, aliases: tuple[str, ...], summary: str | None, file: str | None, record_id: str | None, site: Path
) -> None:
    """Put an entity at the end of its list. Its name is linked from the next build on."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_entity

    placed = new_entity(
        Desk.at(site), name, record_id=record_id, entity_type=entity_type, aliases=aliases, summary=summary, file=file
    )
    click.echo(f"Put {placed.id} at the end of {placed.path}")
    _tell_namesake(placed, name)


@new.command("event")
@click.argument("title")
@click.option("--date", metavar="EDTF", help="When: 2025-01-21, 2025-01, 2024-10~/2024-12~… Without it the event is a draft.")
@click.option("--place", metavar="ID", help="The id of the place.")
@o.taking(in_file, o.wanted_id, o.site)
@exits
def event(title: str, date: str | None, place: str | None, file: str | None, record_id: str | None, site: Path) -> None:
    """Put an event at the end of a list."""
    from briefgen.author.desk import Desk
    from briefgen.author.records import new_event

    placed = new_event(Desk.at(site), title, record_id=record_id, date=date, place=place, file=file)
    click.echo(f"Put {placed.id} at the end of {placed.path}" + ("" if date else ", as a draft: it has no date."))
    _tell_namesake(placed, title)


def _tell_draft(placed: Placed, title: str) -> None:
    click.echo(f"Wrote {placed.path}, a draft: take `draft: true` out to publish it.")
    _tell_namesake(placed, title)


def _tell_namesake(placed: Placed, name: str) -> None:
    if placed.namesake:
        click.echo(f"There is already {name} ({placed.namesake}); this one is {placed.id}.")


@new.command("note")
@click.argument("article", metavar="ARTICLE", shell_complete=completing.articles)
@click.argument("quote")
@click.option("--line", type=int, metavar="N", help="The line of the article's file on which the quote begins.")
@click.option("--kind", default="context", show_default=True, help="context, definition, background, fact-check, dispute, update…")
@click.option("--body", metavar="TEXT", help="The note, in Markdown. Without it the note is a draft.")
@click.option("--claim", metavar="TEXT", help="Of a fact-check: the claim that is checked.")
@click.option("--rating", help="Of a fact-check: true, mostly-true, half-true, misleading, mostly-false, false or unproven.")
@o.taking(o.wanted_id, o.site)
@exits
def note(
    article: str,
    quote: str,
    line: int | None,
    kind: str,
    body: str | None,
    claim: str | None,
    rating: str | None,
    record_id: str | None,
    site: Path,
) -> None:
    """Put a note on the passage QUOTE of ARTICLE, found by the shortest words that lead to it alone.

    ARTICLE is its id or its file. A fact-check needs --claim and --rating; on a terminal it asks for them.
    """
    from briefgen.author.desk import Desk
    from briefgen.author.notes import RATINGS, Ruling, new_note
    from briefgen.author.selectors import as_yaml

    if kind == "fact-check" and asking.at_terminal():
        claim = claim or click.prompt("  Claim that is checked")
        rating = rating or click.prompt("  Rating", type=click.Choice(RATINGS))
    verdict = Ruling(claim or "", rating or "") if claim or rating else None
    placed, target = new_note(
        Desk.at(site), o.article_id(article), quote, record_id=record_id, kind=kind, body=body, line=line, verdict=verdict
    )
    click.echo(f"Put {placed.id} at the end of {placed.path}" + ("" if body else ", as a draft: its body is to be written."))
    click.echo(f"target: {as_yaml(target)}")


@new.command("template")
@click.argument("name", required=False, shell_complete=completing.templates)
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
