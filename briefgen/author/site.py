"""A new site: small, invented, worth copying, and built at once without a warning."""

from __future__ import annotations

from pathlib import Path

from briefgen.author.schemas import schema_line, write_schemas
from briefgen.problems import UsageError

STARTER = Path(__file__).parent / "starter"

KIND_OF = {
    "articles": "article",
    "entities": "entity",
    "events": "event",
    "notes": "note",
    "sources": "source",
    "briefings": "briefing",
    "pages": "page",
}
"""The folders of content/ and the kind of record that lies there."""


def new_site(folder: Path) -> list[Path]:
    """Writes a site into a folder that is empty or not there yet. Returns what it wrote."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file. Name a folder that is empty or does not exist.")
    if folder.is_dir() and any(folder.iterdir()):
        raise UsageError(f"{folder} is not empty. Name a folder that is empty or does not exist.")
    written = []
    for source in sorted(path for path in STARTER.rglob("*") if path.is_file()):
        relative = source.relative_to(STARTER)
        target = folder / (".gitignore" if relative.name == "gitignore" else relative)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_with_schema(source.read_text("utf-8"), relative), "utf-8")
        written.append(target)
    return [*written, *write_schemas(folder)]


def _with_schema(text: str, path: Path) -> str:
    """The text of a file, naming its schema where it holds records."""
    if path.name == "site.yml":
        return schema_line("site", 0) + text
    kind = KIND_OF.get(path.parts[1]) if path.parts[0] == "content" else None
    if kind is None or path.suffix == ".txt":
        return text
    line = schema_line(kind, 2)
    return text.replace("---\n", f"---\n{line}", 1) if path.suffix == ".md" else line + text
