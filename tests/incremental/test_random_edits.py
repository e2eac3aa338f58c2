"""Whatever is edited, the next build's output is that of a first build, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.config import Options
from briefgen.pipeline import build
from briefgen.problems import ContentError, Problem
from briefgen.stamp import MANIFEST
from briefgen.store import Store
from tests.incremental.editing import Editor


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def tried(root: Path, output: Path, store: Store | None = None) -> list[Problem] | None:
    """Builds; the problems that stopped it, or None."""
    try:
        build(root, Options(output=output), store=store)
    except ContentError as failure:
        return failure.problems
    return None


def walk(root: Path, seed: int, steps: int) -> None:
    editor = Editor(root / "site", seed)
    output, clean = root / "output", root / "clean"
    done: list[str] = []
    reused = 0
    assert tried(editor.root, output) is None
    for number in range(steps):
        done.append(editor.step())
        story = f"seed {seed}: {', '.join(done[-8:])}"
        before = tree(output)
        if number % 10 == 9:
            spoil(editor, output)
        refused = tried(editor.root, output)
        assert refused == tried(editor.root, clean, Store(None)), story
        if refused is None:
            assert tree(output) == tree(clean), story
            editor.accept()
            reused += sum(before.get(path) == content for path, content in tree(output).items())
        else:
            editor.take_back()
    assert reused, "something was left as it was"


def spoil(editor: Editor, output: Path) -> None:
    """Somebody deletes a page, or writes into one."""
    pages = sorted(path for path in output.rglob("*.html") if path.name != MANIFEST)
    page = editor.chance.choice(pages)
    if editor.chance.random() < 0.5:
        page.unlink()
    else:
        page.write_bytes(page.read_bytes()[::-1])


@pytest.mark.parametrize("seed", range(4))
def test_incremental_is_clean(seed: int, tmp_path: Path) -> None:
    walk(tmp_path, seed, 25)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 120))
def test_incremental_is_clean_at_length(seed: int, tmp_path: Path) -> None:
    walk(tmp_path, seed, 100)
