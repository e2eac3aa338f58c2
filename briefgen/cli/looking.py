"""explain, config, schema, completion: commands that only look."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from briefgen.cli import completing
from briefgen.cli import options as o
from briefgen.cli.excerpts import printable
from briefgen.cli.exits import exits
from briefgen.cli.group import cli
from briefgen.problems import UsageError


@cli.command()
@click.argument("article", required=False, shell_complete=completing.articles)
@o.taking(o.site, o.drafts, o.quiet, o.verbose, o.problems_as)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@exits
def explain(article: str | None, site: Path, drafts: bool, quiet: bool, verbose: bool, problems_as: str, as_json: bool) -> None:
    """Say how each name, date and note of ARTICLE was read, sentence by sentence.

    ARTICLE is its id or its file, and may name a line: call:12, or content/articles/call.md:12.

    Without ARTICLE: which names of the whole site were not linked, why, and what to write if one should be. Those that are yours to
    decide come first, then what was skipped most often; --verbose lists all.
    """
    options = o.call_options(drafts=drafts)
    if article is None:
        from briefgen.explain import explain_unlinked

        unlinked = explain_unlinked(site, options)
        _print(unlinked.as_json() if as_json else unlinked.as_text(everything=verbose), as_json)
        return
    from briefgen.explain import explain_article

    explanation = explain_article(site, options, *_passage(article))
    _print(explanation.as_json() if as_json else explanation.as_text(), as_json)


def _passage(named: str) -> tuple[str, int | None]:
    """The article's id, and the line, of “call:12”."""
    name, _, rest = named.partition(":")
    article_id = o.article_id(name)
    line = rest.partition(":")[0]
    if (line and not line.isdigit()) or named.endswith(":"):
        raise UsageError(f"{named!r}: after the colon a line number is expected, as in {article_id}:12.")
    return article_id, int(line) if line else None


def _print(words: str, as_json: bool) -> None:
    """Prints JSON as it is, and what people read without control characters."""
    for row in [words] if as_json else words.split("\n"):
        click.echo(row if as_json else printable(row))


@cli.command()
@o.taking(o.site, o.output, o.base_url, o.drafts, o.strict)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@exits
def config(site: Path, output: Path | None, base_url: str | None, drafts: bool, strict: bool, as_json: bool) -> None:
    """Show every setting in force, and whether it comes from site.yml, from an option, or is the default."""
    from briefgen.explain import settings_in_force

    settings = settings_in_force(site, o.call_options(output=output, base_url=base_url, drafts=drafts, strict=strict))
    if as_json:
        click.echo(json.dumps([asdict(setting) for setting in settings], ensure_ascii=False, indent=2))
        return
    key_width = max(len(setting.key) for setting in settings)
    origin_width = max(len(setting.origin) for setting in settings)
    for setting in settings:
        click.echo(printable(f"{setting.key:<{key_width}}  {setting.origin:<{origin_width}}  {setting.value}"))


@cli.command()
@click.argument("kind", required=False)
@click.option("--write", is_flag=True, help="Write the schemas of every kind into schemas/ of the site.")
@o.taking(o.site)
@exits
def schema(kind: str | None, write: bool, site: Path) -> None:
    """Print the JSON Schema of what KIND of file holds, so that a text editor completes and underlines.

    KIND is site, article, briefing, entity, event, note, page, source, or problem (what --format json prints). Without it, the
    kinds are listed.
    """
    from briefgen.author.schemas import KINDS, schema_of, write_schemas

    if write:
        for path in write_schemas(site):
            click.echo(f"Wrote {path}")
    elif kind is None:
        for name, (_, where) in KINDS.items():
            click.echo(f"{name:<9} {where}")
    else:
        click.echo(json.dumps(schema_of(kind), ensure_ascii=False, indent=2))


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@exits
def completion(shell: str) -> None:
    """Print what makes SHELL complete briefgen's commands and options.

    \b
    bash:  briefgen completion bash >> ~/.bashrc
    zsh:   briefgen completion zsh >> ~/.zshrc
    fish:  briefgen completion fish > ~/.config/fish/completions/briefgen.fish
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None  # click knows each of the choices
    click.echo(found(cli, {}, "briefgen", "_BRIEFGEN_COMPLETE").source())
