"""A preview that runs, as an editor's would, and can be waited for."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from briefgen.author.site import new_site

PATIENCE = 30.0
"""Seconds after which something that is waited for has failed: the machine may be busy."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(what: Callable[[], object], why: str) -> None:
    until = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < until, f"waited for: {why}"
        time.sleep(0.02)


class Running:
    """A `briefgen serve` in a process of its own."""

    def __init__(self, site: Path, *options: str, port: int | None = None) -> None:
        self.site = site
        self.port = port or free_port()
        self.private = site.parent / "private"
        self.private.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "briefgen", "serve", "--port", str(self.port), *options]
        env = {**os.environ, "TMPDIR": str(self.private), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(command, cwd=site, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        wait_for(lambda: self.address or self.process.poll() is not None, "the preview begins")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    @property
    def said(self) -> str:
        return "\n".join(self.lines)

    @property
    def address(self) -> str:
        found = re.search(r"Serving (\S+)", self.said)
        return found.group(1) if found else ""

    @property
    def builds(self) -> int:
        return sum(line.startswith(("Built in", "Not built")) for line in self.lines)

    def wait_for_build(self, after: int) -> None:
        wait_for(lambda: self.builds > after, "another build")

    def settle(self) -> None:
        """Long enough for a rebuild to begin and end, if there were to be one."""
        time.sleep(1.0)

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()

    def state(self) -> dict[str, Any]:
        """What the pages are told."""
        return dict(json.loads(self.get("/-briefgen/state")[1]))

    def is_busy(self) -> bool:
        """Whether a build is going on: until it has ended nothing is answered."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/-briefgen/state", timeout=0.5):
                return False
        except TimeoutError:
            return True

    def is_quiet(self) -> bool:
        """Whether no rebuild begins for a while."""
        before = self.state()["number"]
        self.settle()
        return bool(self.state()["number"] == before)

    def stop(self, number: int = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout=PATIENCE)
        self._reader.join(timeout=PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter") / "site"
    new_site(folder)
    with (folder / "site.yml").open("a") as settings:
        settings.write("search: false\n")
    return folder


@pytest.fixture
def site(starter: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(starter, tmp_path / "site"))


@pytest.fixture
def serving(site: Path) -> Iterator[Callable[..., Running]]:
    """Begins previews of the site, and ends them with the test."""
    running: list[Running] = []

    def begin(*options: str, port: int | None = None) -> Running:
        running.append(Running(site, *options, port=port))
        return running[-1]

    yield begin
    for preview in running:
        preview.stop()


@pytest.fixture(scope="module")
def shared(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One preview for all tests of a module that leave it as it was."""
    preview = Running(Path(shutil.copytree(starter, tmp_path_factory.mktemp("shared") / "site")), *AT_A_PATH)
    yield preview
    preview.stop()


AT_A_PATH = ("--base-url", "https://example.org/a/b/")


@pytest.fixture
def preview(shared: Running, starter: Path) -> Iterator[Running]:
    """That preview; what a test changes in its content/ is put back. Only then is there something to wait for."""
    content = shared.site / "content"
    before = touched(content)
    yield shared
    for path in sorted(content.rglob("*")):
        original = starter / path.relative_to(shared.site)
        if path.is_file() and not original.exists():
            path.unlink()
        elif path.is_file() and path.read_bytes() != original.read_bytes():
            path.write_bytes(original.read_bytes())
    if touched(content) != before:
        wait_for(lambda: shared.is_quiet() and not shared.state()["problems"], "all is as it was")


def touched(folder: Path) -> dict[Path, int]:
    """When each file and folder was written last: a file that came and went has left its mark on the folder, too."""
    return {path: path.stat().st_mtime_ns for path in (folder, *folder.rglob("*"))}
