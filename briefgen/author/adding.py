"""add: texts from elsewhere → articles, with what is known of them beside or above them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from briefgen.author.desk import Desk
from briefgen.author.facts import KEYS, Facts, metadata_of
from briefgen.author.incoming import Incoming
from briefgen.author.schemas import schema_line
from briefgen.author.shelf import Shelf
from briefgen.problems import UsageError
from briefgen.read.identity import unfit


def add(
    desk: Desk,
    shelf: Shelf,
    incoming: Incoming,
    given: Facts,
    wanted: str | None,
    *,
    again: bool = False,
    taken: Collection[str] = (),
) -> list[Path]:
    """Writes a text as an article, with the facts that were given for it and the id that was asked for. Returns its files.

    `shelf` has the texts that are there already: one of them is refused, but for `again`. `taken` are ids of articles that were
    written since the desk was read. Raises UsageError where nothing can be written.
    """
    known = incoming.settled(given)
    known = replace(known, place=desk.namesake("entity", known.place) or known.place)
    text = incoming.text(known)
    if desk.config.content_dir.resolve() in incoming.path.resolve().parents:
        raise UsageError(f"{incoming.path} lies in content/ already: builds read it where it is.")
    same = "" if again else shelf.same(known.url, text)
    if same:
        raise UsageError(f"{incoming.path} is there already: {same}. Put there what is new, or add this beside it with --again.")
    article_id = desk.free_id("article", wanted or _id_of(incoming), known.title, taken)
    files = _files(desk, incoming, known, given, article_id)
    for path in files:
        if any(path.with_suffix(suffix).exists() for suffix in (".md", ".txt", ".yml")):
            raise UsageError(f"{path.with_suffix('')} exists already, and is left as it is. Choose another with --id.")
    pictures = {desk.root / desk.config.static / place: source.read_bytes() for place, source in incoming.pictures.items()}
    for path, content in pictures.items():
        if path.exists() and path.read_bytes() != content:
            raise UsageError(f"{path} exists already, and is not the picture of that page. Name the page's file otherwise.")
    written = desk.write_record("article", files)
    for path, content in pictures.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    shelf.put(str(written[0]), known.url, text)
    return [*written, *pictures]


def _id_of(incoming: Incoming) -> str | None:
    """A file that is named in words keeps its name."""
    name = incoming.path.stem
    return None if unfit(name) else name


def _files(desk: Desk, incoming: Incoming, known: Facts, given: Facts, article_id: str) -> dict[Path, str]:
    if incoming.front:
        clash = [name for name, key in KEYS.items() if getattr(given, name) and key in incoming.has]
        if clash:
            raise UsageError(
                f"{incoming.path} says its own `{KEYS[clash[0]]}` in its metadata. Change it there, or leave --{clash[0]} out."
            )
        known = replace(known, **{name: "" for name, key in KEYS.items() if key in incoming.has})
    front = f"{incoming.front.rstrip()}\n" if incoming.front.strip() else ""
    metadata = schema_line("article", 2) + front + metadata_of(known)
    text = desk.file("article", f"{article_id}{incoming.suffix}")
    if incoming.suffix == ".txt":
        return {text: incoming.text(known), text.with_suffix(".yml"): metadata}
    return {text: f"---\n{metadata}---\n\n{incoming.text(known)}"}
