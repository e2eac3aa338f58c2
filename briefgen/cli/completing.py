"""What a shell offers as the words of an argument: looked up from the names of files, since nobody waits for a tabulator key."""

from __future__ import annotations

from pathlib import Path

import click

TEXTS = (".md", ".txt")


def articles(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The ids of the site's articles."""
    folder = Path(context.params.get("site") or ".") / "content" / "articles"
    return sorted({path.stem for path in folder.rglob("*") if path.suffix in TEXTS and path.stem.startswith(begun)})


def templates(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    """The files of the theme."""
    from briefgen.author.templates import theme_files

    return [name for name in theme_files() if name.startswith(begun)]
