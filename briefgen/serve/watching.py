"""What changed on the disk: files of the site, and nothing that a text editor leaves beside them."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from watchfiles import Change, watch

from briefgen.leftovers import NOT_STATIC, TEMPORARY

QUIET = 40
"""Milliseconds without a change after which a burst of saves is over."""
LONGEST = 500
"""Milliseconds after which a burst is told of even if it goes on."""

READ = (".md", ".txt", ".yml", ".yaml", ".csv")
"""Endings of the files that are read in content/."""


def matters(path: Path, root: Path) -> bool:
    """Whether a file is one that a site is made of."""
    parts = path.relative_to(root).parts if path.is_relative_to(root) else path.parts
    if path.name.startswith(("#", ".#")) or path.name.endswith(TEMPORARY) or path.name.isdigit():
        return False
    if len(parts) > 1 and parts[0] not in ("content", "templates"):
        return NOT_STATIC.isdisjoint(parts)  # a file such as .nojekyll is published
    if any(part.startswith(".") for part in parts):
        return False
    return parts[0] != "content" or path.suffix.lower() in READ or not path.suffix


def files_of(root: Path, folders: Iterable[Path]) -> dict[Path, tuple[int, int]]:
    """The files that a site is made of, with what changes when they are saved: time and size."""
    found: dict[Path, tuple[int, int]] = {}
    for place in chain([str(root / "site.yml")], *(_below(str(folder)) for folder in folders)):
        path = Path(place)
        if matters(path, root):
            try:
                state = path.stat()
            except OSError:
                continue  # gone meanwhile
            if not stat.S_ISDIR(state.st_mode):
                found[path] = (state.st_mtime_ns, state.st_size)
    return found


def _below(folder: str) -> Iterator[str]:
    """Every file under a folder, and the links to folders."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return  # gone, or not to be read
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        else:
            yield entry.path


class Watcher:
    """Watches the site's own folders with all that is in them, and of its root the files alone: there node_modules/ may lie."""

    def __init__(self, root: Path, changed: Callable[[set[Path]], None]) -> None:
        self._root = root
        self._changed = changed
        self._of_root = _Watch([root], self._told, recursive=False)
        self._of_folders: _Watch | None = None
        self._watched: list[tuple[Path, int]] = []

    def watch(self, folders: Iterable[Path]) -> None:
        """Watches these folders from now on, as far as they exist; called again when there may be others."""
        there = [(folder, folder.stat().st_ino) for folder in folders if folder.is_dir()]
        if there != self._watched:
            if self._of_folders is not None:
                self._of_folders.stop()
            self._watched = there
            self._of_folders = _Watch([folder for folder, _ in there], self._told, recursive=True) if there else None

    def stop(self) -> None:
        for running in (self._of_root, self._of_folders):
            if running is not None:
                running.stop()

    def _told(self, paths: set[Path], recursive: bool) -> None:
        if recursive:
            paths = {path for path in paths if matters(path, self._root)}
        else:
            paths = {path for path in paths if path.name in ("site.yml", *(folder.name for folder, _ in self._watched), *OWN)}
        if paths:
            self._changed(paths)


OWN = ("content", "templates", "static")


class _Watch:
    """A thread that waits for changes."""

    def __init__(self, paths: list[Path], told: Callable[[set[Path], bool], None], *, recursive: bool) -> None:
        self._paths, self._told, self._recursive = paths, told, recursive
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="briefgen watch", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        changes = watch(
            *self._paths,
            watch_filter=_any,
            debounce=LONGEST,
            step=QUIET,
            stop_event=self._stop,
            raise_interrupt=False,
            recursive=self._recursive,
            ignore_permission_denied=True,
        )
        try:
            for found in changes:
                self._told({Path(path) for _, path in found}, self._recursive)
        except FileNotFoundError:
            return  # the folder went away before it was watched: its parent tells when it comes back

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(timeout=2)


def _any(change: Change, path: str) -> bool:
    return True
