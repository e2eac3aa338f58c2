"""A build killed at any moment leaves whole files, and nothing that misleads the next one; nor do two builds at once."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.config import Options
from briefgen.pipeline import build
from briefgen.store import Store
from briefgen.write import STAGING
from tests.incremental.editing import Editor
from tests.incremental.test_random_edits import Command, tree, tried

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def forked(work: Callable[[], object]) -> int:
    """Starts some work in a process of its own, which has everything loaded already; returns its number."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


def pages(output: Path) -> dict[str, bytes]:
    """What a reader may see."""
    return {path: content for path, content in tree(output).items() if not path.startswith((STAGING, ".briefgen"))}


def good_step(editor: Editor, root: Path) -> dict[str, bytes]:
    """Edits until the site is well again; what a first build of it writes."""
    while True:
        editor.step()
        if tried(editor.root, root / "clean", Store(None))[0] is not None:
            editor.accept()
            return pages(root / "clean")
        editor.take_back()


def kill(root: Path, seed: int, times: int) -> None:
    editor, chance = Editor(root / "site", seed), random.Random(seed)
    output = root / "output"
    began = time.perf_counter()
    Command(editor.root, output).run()
    longest = time.perf_counter() - began
    for _ in range(times):
        old, new = pages(output), good_step(editor, root)
        child = forked(Command(editor.root, output).run)
        time.sleep(chance.random() * longest)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        seen = pages(output)
        assert all(content in (old.get(path), new.get(path)) for path, content in seen.items()), "half of a file"
        if chance.random() < 0.3:
            new = good_step(editor, root)
        Command(editor.root, output).run()
        assert pages(output) == new
        assert not (output / STAGING).exists()


@pytest.mark.parametrize("seed", range(2))
def test_killed_at_a_random_moment(seed: int, tmp_path: Path) -> None:
    kill(tmp_path, seed, 10)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 110))
def test_killed_at_length(seed: int, tmp_path: Path) -> None:
    kill(tmp_path, seed, 50)


@pytest.mark.parametrize("seed", range(3))
def test_two_builds_at_once(seed: int, tmp_path: Path) -> None:
    editor = Editor(tmp_path / "site", seed)
    output = tmp_path / "output"
    for round_number in range(3):
        new = good_step(editor, tmp_path)
        if round_number == 1:
            shutil.rmtree(output)
        children = [forked(Command(editor.root, output).run) for _ in range(2)]
        assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
        assert pages(output) == new
        Command(editor.root, output).run()
        assert pages(output) == new


def test_an_edit_between_two_builds_at_once(tmp_path: Path) -> None:
    """The one that waited for the other builds what is there when its turn comes."""
    editor = Editor(tmp_path / "site", 7)
    output = tmp_path / "output"
    good_step(editor, tmp_path)
    first = forked(lambda: build(editor.root, Options(output=output)))
    time.sleep(0.05)
    new = good_step(editor, tmp_path)
    second = forked(lambda: build(editor.root, Options(output=output)))
    assert os.waitpid(second, 0)[1] == os.waitpid(first, 0)[1] == 0
    build(editor.root, Options(output=output))
    assert pages(output) == new


def test_a_damaged_store_costs_a_build_and_no_more(tmp_path: Path) -> None:
    editor = Editor(tmp_path / "site", 3)
    output, store = tmp_path / "output", editor.root / ".briefgen/store.sqlite"
    build(editor.root, Options(output=output))
    before = tree(output)
    whole = store.read_bytes()
    for damaged in (whole[:100] + b"\xff" * (len(whole) - 100), whole[: len(whole) // 2], b"x" * 5000):
        store.write_bytes(damaged)
        result = build(editor.root, Options(output=output))
        assert tree(output) == before
        assert result.remarks == ("The store in .briefgen/ was damaged; it has been thrown away and everything made afresh.",)
        assert build(editor.root, Options(output=output)).remarks == ()
