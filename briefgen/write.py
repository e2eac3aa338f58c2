"""Write: pages → disk. The output folder is owned by manifest: only files that an earlier build wrote are ever removed.

What has changed is first written whole into a folder beside its place, so that a full disk leaves the last good output as it was;
then it is moved there file by file, so that no reader ever sees half of one. A file whose bytes are the same is left alone. The
manifest is written before new files appear and again after old ones are gone: a build killed at any moment leaves nothing that the
next one does not own.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from briefgen.model import AnyPage, StagedPage, StandingPage
from briefgen.problems import BriefgenError, UsageError, leaving
from briefgen.stamp import MANIFEST
from briefgen.store import FOLDER as STORE

Content = bytes | Path | None
"""The bytes of a page, or the file that has them; None of one that stands: it is in the output as it would be written."""

STAGING = ".briefgen-new"
"""The folder in which files wait until all of them are written. Whatever a killed build left there is thrown away."""
HALF, WHOLE = "The output is half old, half new", "The output is the new one."


class WriteError(BriefgenError):
    """The disk refused: full, read-only, no permission."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: the paths of the files that it wrote, and how many it left alone and removed."""

    changed: tuple[str, ...]
    unchanged: int
    removed: int

    @property
    def written(self) -> int:
        return len(self.changed)


def write(pages: Iterable[AnyPage], output: Path, standing: Set[str] = frozenset()) -> Written:
    """Puts the pages into `output`; `standing` are paths of an earlier build beside them, whose files are as they should be.

    Raises WriteError where the disk refuses, UsageError where the folder is not ours to fill.
    """
    by_path = {page.path: _content(page) for page in sorted(pages, key=lambda page: page.path)}
    staging = output / STAGING
    untouched = True
    try:
        owned = files_of(output)
        _refuse_foreign_places(by_path, owned, owned - standing, output)
        output.mkdir(parents=True, exist_ok=True)
        _throw_away(staging)
        changed = {path: content for path, content in by_path.items() if content is not None and not _has(output / path, content)}
        wanted = standing | by_path.keys()
        removed = 0
        if changed or owned != wanted:
            _stage(changed, staging)
            untouched = False
            with leaving(f"{HALF}: build again."):
                removed = _change(list(changed), owned, wanted, output)
            _throw_away(staging)
    except KeyboardInterrupt:
        with suppress(OSError):
            _throw_away(staging)
        raise
    except OSError as reason:
        with suppress(OSError):
            _throw_away(staging)
        state = "The output is as it was." if untouched else f"{HALF}: mend this, then build again."
        where = output if STAGING in str(reason.filename) else reason.filename or output
        raise WriteError(f"{where} cannot be written: {reason.strerror or reason}. {state}") from reason
    return Written(tuple(changed), len(wanted) - len(changed), removed)


def _content(page: AnyPage) -> Content:
    if isinstance(page, StandingPage):
        return None
    return page.file if isinstance(page, StagedPage) else page.content


def files_of(output: Path) -> set[str]:
    """The files an earlier build wrote. Paths that lead out of the folder are not believed."""
    try:
        if not stat.S_ISREG((output / MANIFEST).stat().st_mode):
            raise ValueError("no file to read")
        listed = list(json.loads((output / MANIFEST).read_text("utf-8"))["files"])
    except (FileNotFoundError, NotADirectoryError):
        return set()
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{output / MANIFEST} is damaged. Empty the output folder, then build again.") from None
    return {path for path in listed if isinstance(path, str) and _is_inside(path)}


def _is_inside(path: str) -> bool:
    return path not in ("", ".") and path[0] != "/" and "\0" not in path and (".." not in path or ".." not in path.split("/"))


def _refuse_foreign_places(pages: Mapping[str, Content], owned: set[str], touched: Set[str], output: Path) -> None:
    """A file that we did not write is never overwritten, nor is anything written where a link in the output folder leads. `touched`
    are our own files that may be written or removed."""
    if output.exists() and not output.is_dir():
        raise UsageError(f"The output folder {output} is a file. Choose another with --output.")
    foreign = [path for path in pages if path.partition("/")[0] in (MANIFEST, STAGING)]
    foreign += [path for path, content in pages.items() if _is_somebody_elses(path, content, owned, output)]
    folders = {folder for path in (*pages, *touched) for folder in _folders_of(path)} - owned
    foreign += sorted(folder for folder in folders if _is_no_folder(output / folder))
    if foreign:
        shown = ", ".join(foreign[:3]) + (f" and {len(foreign) - 3} more" if len(foreign) > 3 else "")
        raise UsageError(
            f"The output folder {output} holds files that briefgen did not write ({shown}). Choose another folder with --output."
        )


def _is_somebody_elses(path: str, content: Content, owned: set[str], output: Path) -> bool:
    place = output / path
    if path in owned or not os.path.lexists(place) or _has(place, content):
        return False
    if place.is_dir() and not place.is_symlink():
        return any(file.relative_to(output).as_posix() not in owned for file in place.rglob("*") if not file.is_dir())
    return not any(other.casefold() == path.casefold() and _is_same_file(output, path, other) for other in owned)


def _is_no_folder(place: Path) -> bool:
    return place.is_symlink() or (place.exists() and not place.is_dir())


def _is_same_file(output: Path, one: str, other: str | None) -> bool:
    """Whether two paths lead to one file, as paths that differ in case alone do on many disks."""
    try:
        return other is not None and (output / one).samefile(output / other)
    except OSError:
        return False


def _has(place: Path, content: Content) -> bool:
    """Whether the file has these bytes already."""
    if content is None:
        return True
    try:
        if isinstance(content, Path):
            return place.stat().st_size == content.stat().st_size and place.read_bytes() == content.read_bytes()
        return place.stat().st_size == len(content) and place.read_bytes() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _folders_of(path: str) -> list[str]:
    """The folders a path lies in, from the inmost to the outermost."""
    folders = []
    folder = path.rpartition("/")[0]
    while folder:
        folders.append(folder)
        folder = folder.rpartition("/")[0]
    return folders


def _stage(changed: Mapping[str, bytes | Path], staging: Path) -> None:
    staging.mkdir()
    for number, content in enumerate(changed.values()):
        if isinstance(content, Path):
            shutil.move(content, staging / str(number))
        else:
            (staging / str(number)).write_bytes(content)


def _change(changed: Sequence[str], owned: Set[str], wanted: Set[str], output: Path) -> int:
    """Moves the staged files to their places and removes those that are not wanted any more; returns how many were removed."""
    stale = sorted(owned - wanted)
    if owned != wanted:
        _write_manifest(output, owned | wanted)
    files, folders = set(changed), {folder for path in changed for folder in _folders_of(path)}
    in_the_way = [path for path in stale if path in folders or not files.isdisjoint(_folders_of(path))]
    removed = sum(_remove(output, path) for path in in_the_way)
    for number, path in enumerate(changed):
        place = output / path
        place.parent.mkdir(parents=True, exist_ok=True)
        (output / STAGING / str(number)).replace(place)
    alike = {path.casefold(): path for path in wanted} if stale else {}
    removed += sum(_remove(output, path) for path in stale if not _is_same_file(output, path, alike.get(path.casefold())))
    if stale:
        _write_manifest(output, wanted)
    return removed


def _remove(output: Path, path: str) -> bool:
    """Removes a file and the folders that it leaves empty; false where somebody else had removed it."""
    there = True
    try:
        (output / path).unlink()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        there = False
    for folder in _folders_of(path):
        try:
            (output / folder).rmdir()
        except FileNotFoundError:
            continue
        except OSError:
            break  # not empty: somebody else's file lives there
    return there


def _write_manifest(output: Path, paths: Iterable[str]) -> None:
    content = json.dumps({"version": 1, "files": sorted(paths)}, indent=0).encode()
    if not _has(output / MANIFEST, content):
        (output / STAGING / MANIFEST).write_bytes(content)
        (output / STAGING / MANIFEST).replace(output / MANIFEST)


def _throw_away(staging: Path) -> None:
    if os.path.lexists(staging):
        shutil.rmtree(staging)


@contextmanager
def workshop(root: Path, output: Path) -> Iterator[Path | None]:
    """A folder beside the store in which pages wait until all are made; None where there can be none.

    It belongs to one output folder, and so, under the lock of that, to one build: what a killed one left is thrown away.
    """
    folder = root / STORE / f"made-{blake2b(os.fsencode(output.resolve()), digest_size=4).hexdigest()}"
    try:
        _throw_away(folder)
        folder.mkdir()
    except OSError:
        yield None
        return
    try:
        yield folder
    finally:
        with suppress(OSError):
            _throw_away(folder)
