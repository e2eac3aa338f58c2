"""What a build was made of and what it made: by it the next one knows, before it loads anything, that there is nothing to do.

A file is taken for unchanged where its size and its times are the same, that of its last change of any kind (`ctime`) included,
which no copying program sets back. A file that was changed shortly before it was looked at is known by its content: a second change
may have come within the same tick of the disk's clock. With `by_content` nothing but content counts. Of a folder it counts that it
is there, and its permissions: what lies in it is looked at by itself.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Set
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.problems import Location, Problem, Severity
from briefgen.store import FOLDER, Store

SHELF = "builds"
LINES = "looked-at"
"""Shelf: what was seen of each file that a build was made of."""
MANIFEST = ".briefgen-manifest.json"
"""The file in the output folder that names, under `files`, all that a build wrote there."""
PACKAGE = Path(__file__).parent
TICK = 2_000_000_000
"""Nanoseconds within which two changes may bear the same time: those of the coarsest file systems in use."""


def default_theme() -> Path:
    """The theme in the installed package; in a checkout, the folder beside it."""
    packaged = PACKAGE / "templates"
    return packaged if packaged.is_dir() else PACKAGE.parent / "templates"


@cache
def software() -> str:
    """The digest of the code that builds: briefgen's own, by content, and the versions of Python and of all that is installed."""
    seen = blake2b(digest_size=16)
    seen.update(sys.version.encode())
    for path in _below(str(PACKAGE)):
        if path.endswith(".py"):
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - hundreds of files, each time that there is nothing to do
                seen.update(path[len(str(PACKAGE)) :].encode() + b"\0" + file.readall())
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
            installed = sorted(path.name for path in Path(folder).glob("*.*-info"))
            seen.update("\n".join(installed).encode())
    return seen.hexdigest()


@dataclass(frozen=True, slots=True)
class Call:
    """What is built and how: the site's folder, the output folder, and the other options that change what is written or told."""

    root: Path
    output: Path
    base_url: str | None = None
    drafts: bool = False
    strict: bool = False
    by_content: bool = False

    def key(self) -> bytes:
        """What must be the same beside the files."""
        said = [software(), str(self.root.resolve()), self.base_url, self.drafts, self.strict, self.by_content]
        return json.dumps(said).encode()


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


def _seen(lines: Iterable[str]) -> str:
    return blake2b("\n".join(lines).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def is_folder(state: State) -> bool:
    return stat.S_ISDIR(state.mode)


def made_of(root: Path, folders: Iterable[Path]) -> Iterator[str]:
    """Every path that a build of the site looks at, whether something is there or not, in a fixed order: the settings, what may
    stand in their place by mistake, these folders, and all that is in them."""
    yield str(root / "site.yml")
    yield str(root / "site.yaml")
    for folder in folders:
        yield from _below(str(folder))


@dataclass(frozen=True, slots=True)
class Files:
    """The state of some files: a digest of what is seen of them from outside, and the digests of those that were just changed."""

    seen: str
    fresh: dict[str, str]

    @classmethod
    def of(cls, paths: Iterable[str], by_content: bool, now: int | None = None, lines: list[str] | None = None) -> Files:
        """`now`: the time on the disk's clock; without it no file counts as just changed. `lines` is given one line for each path:
        the path, and what is seen of it, as `state_of` sees it. It is written out here: this is most of what an idle build does.
        """
        lines = [] if lines is None else lines
        fresh: dict[str, str] = {}
        look, is_folder, recent = os.stat, stat.S_ISDIR, None if now is None else now - TICK
        for path in paths:
            try:
                seen = look(path)
            except OSError:
                lines.append(path)
                continue
            if by_content:
                lines.append(f"{path}\0{_content(path)}")
            elif is_folder(seen.st_mode):
                lines.append(f"{path}\0{seen.st_mode}")
            else:
                mtime, ctime = seen.st_mtime_ns, seen.st_ctime_ns
                lines.append(f"{path}\0{seen.st_mode}\0{seen.st_size}\0{mtime}\0{ctime}")
                if recent is not None and (mtime > recent or ctime > recent):
                    fresh[path] = _content(path)
        return cls(_seen(lines), fresh)

    @classmethod
    def again(cls, lines: Iterable[str], changed: Set[str], by_content: bool) -> Files:
        """Files of which these lines were given, once those of some paths are others."""
        now: list[str] = []
        for line in lines:
            path = line.split("\0", 1)[0]
            if path in changed:
                cls.of([path], by_content, lines=now)
            else:
                now.append(line)
        return cls(_seen(now), {})


@dataclass(frozen=True, slots=True)
class Stamp:
    """A finished build: its input and output, the lines that were said of it, and its problems, to be said again.

    `folders` are those that site.yml names: static files, a trained pipeline.
    """

    folders: tuple[str, ...]
    inputs: Files
    outputs: Files
    said: tuple[str, ...]
    problems: tuple[Problem, ...]
    files: int

    def encoded(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def decoded(cls, value: bytes) -> Stamp:
        """Raises ValueError, TypeError or KeyError for what no `encoded` wrote."""
        written = json.loads(value)
        return cls(
            tuple(map(str, written["folders"])),
            Files(**written["inputs"]),
            Files(**written["outputs"]),
            tuple(written["said"]),
            tuple(_problem(**problem) for problem in written["problems"]),
            int(written["files"]),
        )


class Desk:
    """Compares a call with the last build of its output, and keeps the stamp of the next."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._root, self._output = call.root.resolve(), call.output.resolve()
        self._folders: tuple[str, ...] = ("static",)
        self._before: Stamp | None = None
        self._inputs: Files | None = None
        self._lines: list[str] = []
        self._output_lines: list[str] = []

    def standing(self) -> Stamp | None:
        """The stamp of the last build, if nothing has changed since. Otherwise this looks at the input, which is then built."""
        last = self._before = self._last()
        if last is not None:
            self._folders = last.folders
        now = self._now()
        self._inputs = Files.of(self._paths(), self._call.by_content, now, self._lines)
        if last is None or self._inputs.seen != last.inputs.seen:
            return None
        if any(_content(path) != content for path, content in last.inputs.fresh.items()):
            return None
        if Files.of(self._written(), self._call.by_content).seen != last.outputs.seen:
            return None
        if last.inputs.fresh != self._inputs.fresh:
            self._keep(Stamp(last.folders, self._inputs, last.outputs, last.said, last.problems, last.files))
        return last

    def edited(self) -> tuple[Stamp, tuple[str, ...]] | None:
        """After `standing` has seen a change: the stamp of the last build, and the files that have other content now.

        None where a file came or went, where the output is not what that build left, where another build has come between, or
        where nobody knows.
        """
        last, inputs = self._before, self._inputs
        store = Store(self._root, keeps=False)
        lines = store.get(LINES, str(self._output), self._call.key()) if last and inputs else None
        store.close()
        if last is None or inputs is None or lines is None or self._last() != last:
            return None
        try:
            before = zlib.decompress(lines).decode("utf-8", "surrogateescape").split("\n")
        except (zlib.error, UnicodeDecodeError):
            return None
        old, new = ({line.split("\0", 1)[0]: line for line in lines} for lines in (before, self._lines))
        if old.keys() != new.keys():
            return None
        self._output_lines.clear()
        if Files.of(self._written(), self._call.by_content, lines=self._output_lines).seen != last.outputs.seen:
            return None
        edited = {path for path, line in new.items() if line != old[path]}
        edited |= {path for path, content in last.inputs.fresh.items() if path in new and _content(path) != content}
        return last, tuple(sorted(edited))

    def keep(self, folders: tuple[str, ...], said: Iterable[str], problems: Iterable[Problem], files: int) -> None:
        """Keeps the stamp of the build that has just been made. One whose folders were not looked at is good for their names."""
        known = self._inputs if self._inputs is not None and folders == self._folders else None
        outputs = Files.of(self._written(), self._call.by_content)
        self._keep(Stamp(folders, known or Files("", {}), outputs, tuple(said), tuple(problems), files))

    def keep_again(self, last: Stamp, changed: Iterable[str], as_many: bool) -> None:
        """Keeps the stamp of a build that has said what the last one said, after `edited`. `changed` are the output paths that it
        wrote; `as_many`: no file came or went."""
        if as_many and self._inputs is not None:
            outputs = Files.again(self._output_lines, {f"{self._output}/{path}" for path in changed}, self._call.by_content)
            self._keep(Stamp(last.folders, self._inputs, outputs, last.said, last.problems, last.files))
        else:
            self.keep(last.folders, last.said, last.problems, last.files)

    def _last(self) -> Stamp | None:
        store = Store(self._root, keeps=False)
        try:
            value = store.get(SHELF, str(self._output), self._call.key())
            return Stamp.decoded(value) if value else None
        except (ValueError, TypeError, KeyError):
            return None
        finally:
            store.close()

    def _keep(self, stamp: Stamp) -> None:
        store = Store(self._root)
        store.put(SHELF, str(self._output), self._call.key(), stamp.encoded())
        if stamp.inputs is self._inputs:
            lines = "\n".join(self._lines).encode("utf-8", "surrogateescape")
            store.put(LINES, str(self._output), self._call.key(), zlib.compress(lines, 1))
        else:
            store.drop(LINES, [str(self._output)])
        gone = [name for name, _, _ in store.entries(SHELF) if not Path(name, MANIFEST).is_file()]
        for shelf in (SHELF, LINES) if gone else ():
            store.drop(shelf, gone)
        store.close()

    def _now(self) -> int | None:
        """The time on the clock of the disk that the site is on, which a new file tells; None where nothing can be kept there."""
        probe = self._root / FOLDER / f"clock-{os.getpid()}"
        if not (self._root / "site.yml").is_file():
            return None
        try:
            probe.parent.mkdir(exist_ok=True)
            probe.unlink(missing_ok=True)
            probe.touch(exist_ok=False)  # nothing is written where a link leads
            now = probe.stat().st_mtime_ns
            probe.unlink()
            return now
        except OSError:
            return None

    def _paths(self) -> Iterator[str]:
        """All that this site is made of."""
        root = self._root
        return made_of(root, (root / "content", root / "templates", *(root / name for name in self._folders), default_theme()))

    def _written(self) -> list[str]:
        """The files of the output, as its manifest lists them, and the manifest itself."""
        manifest = self._output / MANIFEST
        if not manifest.is_file():
            return []  # a pipe in its place would be waited for
        try:
            listed = json.loads(manifest.read_text("utf-8"))["files"]
        except (OSError, ValueError, KeyError, TypeError):
            return []
        folder = str(self._output)
        return [f"{folder}/{path}" for path in map(str, (MANIFEST, *listed)) if "\0" not in path]


def _below(folder: str) -> Iterator[str]:
    """A folder, every folder and file under it, and the links to folders, which are not followed."""
    yield folder
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        else:
            yield entry.path


def _content(path: str) -> str:
    try:
        if not Path(path).is_file():
            return "no file"  # a pipe would be waited for
        return blake2b(Path(path).read_bytes(), digest_size=16).hexdigest()
    except OSError as reason:
        return type(reason).__name__


def _problem(location: dict[str, Any], severity: str, message: str, hint: str) -> Problem:
    return Problem(Location(**location), Severity(severity), message, hint)
