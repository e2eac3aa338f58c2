"""What changed on the disk: files of the site, and nothing that a text editor leaves beside them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from stat import S_ISDIR

from watchfiles import Change, watch

from briefgen.leftovers import NOT_STATIC, is_left_over
from briefgen.states import State, made_of, state_of

Found = set[tuple[Change, str]]
"""What is told of, and the path where it happened."""

QUIET = 40
"""Milliseconds without a change after which a burst of saves is over."""
LONGEST = 500
"""Milliseconds after which a burst is told of even if it goes on."""


def matters(path: Path, root: Path) -> bool:
    """Whether a build looks at what lies there: at no file that a text editor leaves behind, and at nothing hidden in content/."""
    folder, *within = path.relative_to(root).parts
    if is_left_over(path.name) or not NOT_STATIC.isdisjoint(within):
        return False
    return folder != "content" or not any(part.startswith(".") for part in within)  # elsewhere .nojekyll is published


def seen_of(path: Path, root: Path) -> State | None:
    """What is seen of a file or folder that a site is made of; None of anything else, and of what is not there."""
    if not path.is_relative_to(root) or path == root or not matters(path, root):
        return None
    return state_of(str(path)) or (NOWHERE if path.is_symlink() else None)


NOWHERE = State(0)
"""Of a link that leads to no file."""


def files_of(root: Path, folders: Iterable[Path]) -> dict[Path, State]:
    """All that a site is made of, with what changes when it is saved."""
    found = ((Path(place), seen_of(Path(place), root)) for place in made_of(root, folders))
    return {path: state for path, state in found if state is not None}


class Watcher:
    """Watches the site's own folders with all that is in them, and of its root the files alone: there node_modules/ may lie.

    Everything that happens in these folders is told, and is no more than a reason to look: of what was moved away nobody can say
    whether it was a file.
    """

    def __init__(self, root: Path, changed: Callable[[set[Path]], None]) -> None:
        self._root = root
        self._changed = changed
        self._running: list[_Watch] = []
        self._watched: dict[Path, tuple[int, int]] = {}
        self._names: frozenset[str] = frozenset()
        self._lost = False

    def watch(self, folders: Iterable[Path]) -> bool:
        """Watches the root and these folders from now on, as far as they exist. Called again when there may be others, or others in
        their places; true if something is watched anew."""
        wanted = [self._root, *folders]
        there = {folder: place for folder in wanted if (place := _place(folder)) is not None}
        if there == self._watched and not self._lost:
            return False
        self.stop()
        self._lost, self._watched = False, there
        self._names = frozenset(["site.yml", "site.yaml", *(folder.relative_to(self._root).parts[0] for folder in wanted[1:])])
        if self._root in there:
            self._running.append(_Watch([self._root], self._told, recursive=False))
        below = [folder for folder in there if folder != self._root]
        if below:
            self._running.append(_Watch(below, self._told, recursive=True))
        return True

    def stop(self) -> None:
        for running in self._running:
            running.stop()
        self._running = []

    def _told(self, found: Found, recursive: bool) -> None:
        """Called in the threads that wait."""
        if any(change is Change.deleted and Path(path) in self._watched for change, path in found):
            self._lost = True  # a folder that is made there afterwards may even have its number
        paths = {Path(path) for _, path in found}
        if not recursive:
            paths = {path for path in paths if path == self._root or path.name in self._names}
        if paths:
            self._changed(paths)


def _place(folder: Path) -> tuple[int, int] | None:
    """Which folder it is on the disk."""
    try:
        state = folder.stat()
    except OSError:
        return None
    return (state.st_dev, state.st_ino) if S_ISDIR(state.st_mode) else None


class _Watch:
    """A thread that waits for changes."""

    def __init__(self, paths: list[Path], told: Callable[[Found, bool], None], *, recursive: bool) -> None:
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
                self._told(found, self._recursive)
        except FileNotFoundError:  # a folder went away before it was watched
            self._told({(Change.deleted, str(path)) for path in self._paths}, self._recursive)

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(timeout=2)


def _any(change: Change, path: str) -> bool:
    return True
