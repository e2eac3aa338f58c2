"""What a build was made of and what it made: by it the next one knows, before it loads anything, that there is nothing to do."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from briefgen.problems import Location, Problem, Severity
from briefgen.software import default_theme, software
from briefgen.states import Files, Seen, content_of, made_of
from briefgen.store import FOLDER, Store

SHELF = "builds"
STATES = "states"
"""Shelf: what was seen of each file that a build was made of."""
MANIFEST = ".briefgen-manifest.json"
"""The file in the output folder that names, under `files`, all that a build wrote there."""


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


class LastBuild:
    """The last build of an output folder, as a call finds it: whether it stands, and what was edited since. Keeps the stamp of the
    next one in its place.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._root, self._output = call.root.resolve(), call.output.resolve()
        self._folders: tuple[str, ...] = ("static",)
        self._before: Stamp | None = None
        self._inputs: Files | None = None
        self._states: dict[str, Seen] = {}
        self._output_states: dict[str, Seen] = {}

    def standing(self) -> Stamp | None:
        """The stamp of the last build, if nothing has changed since. Otherwise this looks at the input, which is then built."""
        last = self._before = self._last()
        if last is not None:
            self._folders = last.folders
        now = self._now()
        self._inputs = Files.of(list(self._paths()), self._call.by_content, now, self._states)
        if last is None or self._inputs.seen != last.inputs.seen:
            return None
        if any(content_of(path) != content for path, content in last.inputs.fresh.items()):
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
        kept = store.get(STATES, str(self._output), self._call.key()) if last and inputs else None
        store.close()
        if last is None or inputs is None or kept is None or self._last() != last:
            return None
        try:
            old = {path: tuple(state) for path, state in json.loads(zlib.decompress(kept)).items()}
        except (zlib.error, ValueError, TypeError, AttributeError):
            return None
        new = self._states
        if old.keys() != new.keys():
            return None
        self._output_states.clear()
        if Files.of(self._written(), self._call.by_content, states=self._output_states).seen != last.outputs.seen:
            return None
        edited = {path for path, state in new.items() if state != old[path]}
        edited |= {path for path, content in last.inputs.fresh.items() if path in new and content_of(path) != content}
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
            outputs = Files.again(self._output_states, {f"{self._output}/{path}" for path in changed}, self._call.by_content)
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
            states = zlib.compress(json.dumps(self._states).encode(), 1)
            store.put(STATES, str(self._output), self._call.key(), states)
        else:
            store.drop(STATES, [str(self._output)])
        gone = [name for name, _, _ in store.entries(SHELF) if not Path(name, MANIFEST).is_file()]
        for shelf in (SHELF, STATES) if gone else ():
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


def _problem(location: dict[str, Any], severity: str, message: str, hint: str) -> Problem:
    return Problem(Location(**location), Severity(severity), message, hint)
