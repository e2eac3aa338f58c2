"""What is seen of files from outside: by it they are known to have changed, before anything is read.

A file is taken for unchanged where its size and its times are the same, that of its last change of any kind (`ctime`) included,
which no copying program sets back. A file that was changed shortly before it was looked at is known by its content: a second change
may have come within the same tick of the disk's clock. With `by_content` nothing but content counts. Of a folder it counts that it
is there, and its permissions: what lies in it is looked at by itself.
"""

from __future__ import annotations

import marshal
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

TICK = 2_000_000_000
"""Nanoseconds within which two changes may bear the same time: those of the coarsest file systems in use."""


Seen = tuple[int | str, ...]
"""What is seen of a path: nothing where nothing is; of a folder its mode; of a file its mode, size and times, or its content."""


class State(NamedTuple):
    """What is seen of a file from outside, and is another when it has been changed; times in nanoseconds."""

    mode: int
    size: int = 0
    mtime: int = 0
    ctime: int = 0


def state_of(path: str) -> State | None:
    """The state of a file, of a folder its kind and permissions alone; None where nothing is, or a link leads nowhere."""
    try:
        seen = os.stat(path)  # noqa: PTH116 - of thousands of files: a Path of each takes longer than the look
    except OSError:
        return None
    if stat.S_ISDIR(seen.st_mode):
        return State(seen.st_mode)
    return State(seen.st_mode, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns)


def _seen(paths: Iterable[str], states: list[Seen]) -> str:
    """The digest of paths with their states. `marshal` only turns the states into bytes, which nobody reads again."""
    named = "\0".join(paths).encode("utf-8", "surrogateescape")
    return blake2b(named + b"\0" + marshal.dumps(states, 2), digest_size=16).hexdigest()


def is_folder(state: State) -> bool:
    return stat.S_ISDIR(state.mode)


def made_of(root: Path, folders: Iterable[Path]) -> Iterator[str]:
    """Every path that a build of the site looks at, whether something is there or not, in a fixed order: the settings, what may
    stand in their place by mistake, these folders, and all that is in them."""
    yield str(root / "site.yml")
    yield str(root / "site.yaml")
    for folder in folders:
        yield from below(str(folder))


@dataclass(frozen=True, slots=True)
class Files:
    """The state of some files: a digest of what is seen of them from outside, and the digests of those that were just changed."""

    seen: str
    fresh: dict[str, str]

    @classmethod
    def of(cls, paths: Sequence[str], by_content: bool, now: int | None = None, states: dict[str, Seen] | None = None) -> Files:
        """`now`: the time on the disk's clock; without it no file counts as just changed. `states` is given what is seen of each
        path. The look is that of `state_of`, written out here: this is most of what an idle build does.
        """
        found: list[Seen] = []
        fresh: dict[str, str] = {}
        look, is_folder, recent = os.stat, stat.S_ISDIR, None if now is None else now - TICK
        for path in paths:
            try:
                seen = look(path)
            except OSError:
                found.append(())
                continue
            if by_content:
                found.append((content_of(path),))
            elif is_folder(seen.st_mode):
                found.append((seen.st_mode,))
            else:
                mtime, ctime = seen.st_mtime_ns, seen.st_ctime_ns
                found.append((seen.st_mode, seen.st_size, mtime, ctime))
                if recent is not None and (mtime > recent or ctime > recent):
                    fresh[path] = content_of(path)
        if states is not None:
            states.update(zip(paths, found, strict=True))
        return cls(_seen(paths, found), fresh)

    @classmethod
    def again(cls, states: Mapping[str, Seen], changed: Set[str], by_content: bool) -> Files:
        """Files of which these states were seen, once those of some paths are others."""
        now = dict(states)
        cls.of([path for path in states if path in changed], by_content, states=now)
        return cls(_seen(now, list(now.values())), {})


def below(folder: str) -> Iterator[str]:
    """A folder, every folder and file under it, and the links to folders, which are not followed."""
    yield folder
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from below(entry.path)
        else:
            yield entry.path


def content_of(path: str) -> str:
    try:
        if not Path(path).is_file():
            return "no file"  # a pipe would be waited for
        return blake2b(Path(path).read_bytes(), digest_size=16).hexdigest()
    except OSError as reason:
        return type(reason).__name__
