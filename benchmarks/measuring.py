"""What a program costs: seconds of CPU and of the clock, and memory at its peak, its children included."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LOOK = 0.1
"""Seconds between two looks at the memory of a program that has children."""
PATIENCE = 600
"""Seconds to wait for a page that a watching program is to write."""


class BenchError(Exception):
    """A program ended with an error, or did not do what was waited for."""


@dataclass(frozen=True, slots=True)
class Cost:
    """`cpu` and `wall` in seconds; `memory` in megabytes: the most that the program and its children held at one time."""

    cpu: float
    wall: float
    memory: float


def cost(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Runs a command to its end. Raises BenchError, with the end of what it said, where that is an error."""
    log = folder / "bench.log"
    with log.open("wb") as out:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=out, stderr=out, stdin=subprocess.DEVNULL
        )
        watch = _Memory(process.pid)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise BenchError(f"{' '.join(command)}: exit code {process.returncode}\n{log.read_text('utf-8', 'replace')[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall, max(used.ru_maxrss / 1024, watch.most()))


class _Memory(threading.Thread):
    """Looks at a process and its children. What they share is counted once (PSS), where the system tells it: on Linux."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._most, self._ended = pid, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._ended.wait(LOOK):
            family = _descendants(self._pid)
            if len(family) > 1:
                self._most = max(self._most, sum(_proportional(pid) for pid in family))

    def most(self) -> float:
        self._ended.set()
        self.join()
        return self._most


def _descendants(pid: int) -> list[int]:
    """A process and all that it started: by the parents that the system lists."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat") if Path("/proc").is_dir() else ():
        try:
            parent = int(entry.read_text("utf-8", "replace").rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        children.setdefault(parent, []).append(int(entry.parent.name))
    found = [pid]
    for known in found:
        found += children.get(known, [])
    return found


def _proportional(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


@contextmanager
def running(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Iterator[None]:
    """A program that goes on until the block ends; it is then asked to end, and made to where it does not."""
    with (folder / "watch.log").open("wb") as out:
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=out, stderr=out, stdin=subprocess.DEVNULL
        )
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def seconds_until(folder: Path, page: str, words: str) -> float:
    """Waits until a page below `folder` holds some words. Raises BenchError when it takes too long."""
    began = time.perf_counter()
    while time.perf_counter() - began < PATIENCE:
        for place in (folder / page, *folder.glob(f"*/{page}")):
            try:
                if words in place.read_text("utf-8", "replace"):
                    return time.perf_counter() - began
            except (FileNotFoundError, NotADirectoryError):
                continue
        time.sleep(0.01)
    raise BenchError(f"{page} did not show “{words}” within {PATIENCE} s")
