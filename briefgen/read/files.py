"""Files → text: what lies in content/, read as UTF-8, or the reason why not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen.config import SiteConfig
from briefgen.model import Page
from briefgen.problems import Location, Problem, error, info

KINDS = {
    "articles": (".md", ".txt", ".yml", ".yaml"),
    "briefings": (".md",),
    "entities": (".yml", ".yaml", ".csv"),
    "events": (".yml", ".yaml", ".csv"),
    "notes": (".yml", ".yaml"),
    "sources": (".yml", ".yaml"),
}
"""The folders of content/ and the files that are read there."""

TEMPORARY = (".swp", ".swx", ".tmp", ".bak", "~", ".orig", ".part")
"""Endings of the files that text editors leave beside the one being edited."""


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file of content/: its folder (`articles`…), its path shown in messages, and where it lies."""

    folder: str
    name: str
    shown: str
    path: Path

    @property
    def stem(self) -> str:
        return self.path.stem

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()


def content_files(config: SiteConfig) -> tuple[list[ContentFile], list[Problem]]:
    """Every file that is read, in the order of its path, and what was not read."""
    files: list[ContentFile] = []
    problems: list[Problem] = []
    root = config.content_dir
    if not root.is_dir():
        return [], [error(Location("content"), "this folder does not exist.", "Create it, with a folder articles/ in it.")]
    for path in sorted(_walk(root)):
        relative = path.relative_to(root)
        shown = f"content/{relative.as_posix()}"
        folder = relative.parts[0]
        if _is_hidden(relative):
            continue
        if root.resolve() not in path.resolve().parents:
            problems.append(error(Location(shown), "this link leads out of content/.", "Put the file itself here."))
        elif len(relative.parts) < 2 or folder not in KINDS or path.suffix.lower() not in KINDS[folder]:
            problems.append(info(Location(shown), "this file is not read.", f"Files are read in {_places()}."))
        else:
            files.append(ContentFile(folder, "/".join(relative.parts[1:]), shown, path))
    return files, problems


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            yield Path(folder) / name


def _is_hidden(relative: Path) -> bool:
    return relative.name.startswith((".", "#")) or relative.name.endswith(TEMPORARY)


def _places() -> str:
    return ", ".join(f"{folder}/ ({' '.join(endings)})" for folder, endings in KINDS.items())


def read_text(path: Path, shown: str, limit: int) -> tuple[str | None, list[Problem]]:
    """A file's text with plain line ends and without a byte order mark, or None and why."""
    where = Location(shown)
    try:
        size = path.stat().st_size
        if size > limit:
            hint = "Split it, or raise `limits.article_bytes` in site.yml."
            return None, [error(where, f"the file has {size:,} bytes; {limit:,} are the most.", hint)]
        content = path.read_bytes()
    except OSError as reason:
        return None, [error(where, f"the file cannot be read: {reason.strerror}.", "Check its permissions.")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = content[: reason.start].count(b"\n") + 1
        message = f"byte {reason.start + 1} of the file is not UTF-8."
        return None, [error(Location(shown, line), message, "Save the file with the encoding UTF-8.")]
    if "\x00" in text:
        line = text[: text.index("\x00")].count("\n") + 1
        return None, [error(Location(shown, line), "the file holds a NUL character.", "Is this a text file? Remove the character.")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def read_static(config: SiteConfig) -> tuple[list[Page], list[Problem]]:
    """The files of the static folder as pages, at the root of the output. A link that leads out of the site is a problem."""
    folder = config.root / config.static
    pages: list[Page] = []
    problems: list[Problem] = []
    for path in sorted(_walk(folder)) if folder.is_dir() else ():
        relative = path.relative_to(folder).as_posix()
        shown = f"{config.static}/{relative}"
        if relative.endswith(TEMPORARY) or path.name == ".DS_Store":
            continue
        if config.root.resolve() not in path.resolve().parents:
            problems.append(error(Location(shown), "this link leads out of the site's folder.", "Put the file itself here."))
            continue
        try:
            pages.append(Page(relative, path.read_bytes()))
        except OSError as reason:
            problems.append(error(Location(shown), f"the file cannot be read: {reason.strerror}.", "Check its permissions."))
    return pages, problems
