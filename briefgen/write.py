"""Write: pages → disk. The output folder is owned by manifest: only files that an earlier build wrote are ever removed.

Each file is written beside its place and moved there, so that no reader ever sees half of one; a file whose bytes are the same is
left alone. The manifest is written before new files appear and again after old ones are gone, so that a build killed at any moment
leaves nothing that the next one does not own.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefgen.model import Page
from briefgen.problems import BriefgenError, UsageError

MANIFEST = ".briefgen-manifest.json"
KEPT = {MANIFEST, ".gitkeep", ".gitignore", ".git", ".nojekyll", "CNAME"}
"""Names that may lie in an output folder beside the site's own files without a question."""


class WriteError(BriefgenError):
    """The disk refused: full, read-only, no permission."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: how many files it wrote, left alone and removed."""

    written: int
    unchanged: int
    removed: int


def write(pages: Iterable[Page], output: Path) -> Written:
    """Puts the pages into `output`. Raises WriteError where the disk refuses, UsageError where the folder is not ours to fill."""
    pages = sorted(pages, key=lambda page: page.path)
    try:
        owned = _owned(output)
        _refuse_foreign_places(pages, owned, output)
        output.mkdir(parents=True, exist_ok=True)
        paths = {page.path for page in pages}
        _write_manifest(output, owned | paths)
        written = sum(_put(output / page.path, page.content) for page in pages)
        stale = sorted(owned - paths)
        for path in stale:
            _remove(output, path)
        _write_manifest(output, paths)
    except OSError as reason:
        raise WriteError(f"{reason.filename or output}: cannot be written: {reason.strerror or reason}") from reason
    return Written(written, len(pages) - written, len(stale))


def _owned(output: Path) -> set[str]:
    """The files an earlier build wrote. Paths that lead out of the folder are not believed."""
    try:
        listed = json.loads((output / MANIFEST).read_text("utf-8"))["files"]
    except FileNotFoundError:
        return set()
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{output / MANIFEST} is damaged. Empty the output folder, then build again.") from None
    return {path for path in listed if isinstance(path, str) and _is_inside(path)}


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts


def _refuse_foreign_places(pages: list[Page], owned: set[str], output: Path) -> None:
    """A file that we did not write is never overwritten."""
    foreign = [page.path for page in pages if page.path not in owned and os.path.lexists(output / page.path)]
    foreign = [path for path in foreign if (output / path).read_bytes() != next(p.content for p in pages if p.path == path)]
    if foreign:
        shown = ", ".join(foreign[:3]) + (f" and {len(foreign) - 3} more" if len(foreign) > 3 else "")
        raise UsageError(
            f"The output folder {output} holds files that briefgen did not write ({shown}). Choose another folder with --output."
        )


def _put(path: Path, content: bytes) -> bool:
    """Writes a file unless it already has these bytes; true where it was written."""
    try:
        if path.read_bytes() == content:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.briefgen-new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True


def _remove(output: Path, path: str) -> None:
    (output / path).unlink(missing_ok=True)
    for folder in PurePosixPath(path).parents[:-1]:
        try:
            (output / folder).rmdir()
        except OSError:
            return  # not empty: somebody else's file lives there


def _write_manifest(output: Path, paths: set[str]) -> None:
    content = json.dumps({"version": 1, "files": sorted(paths)}, indent=0).encode()
    _put(output / MANIFEST, content)
