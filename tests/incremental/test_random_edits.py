"""Whatever is edited, the next build's output is that of a first build, byte for byte; that of a preview, which remembers, too."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from briefgen.ahead import build_ahead, page_ahead
from briefgen.amend import amend
from briefgen.config import Options
from briefgen.pipeline import BuildResult, build
from briefgen.problems import ContentError, Problem
from briefgen.stamp import MANIFEST, Call, LastBuild
from briefgen.store import Store
from tests.incremental.editing import Editor


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _stamp(last_build: LastBuild, made: BuildResult) -> None:
    last_build.keep(made.config.folders, (), made.problems, len(made.pages))


class Command:
    """Builds as the command does: not at all where nothing has changed, the edited articles alone where that is enough."""

    def __init__(self, root: Path, output: Path) -> None:
        self.root, self.options = root, Options(output=output)
        self.amended = 0

    def run(self) -> tuple[bool, list[Problem]]:
        """Whether the site is well, and the problems."""
        assert self.options.output is not None
        last_build = LastBuild(Call(self.root, self.options.output))
        standing = last_build.standing()
        if standing is not None:
            return True, list(standing.problems)
        amended = amend(self.root, self.options, last_build, lambda *_: None)
        if amended is not None:
            self.amended += 1
            return True, list(amended[0].problems)
        try:
            result = build(self.root, self.options, written=partial(_stamp, last_build))
        except ContentError as failure:
            return False, failure.problems
        return True, list(result.problems)


def tried(root: Path, output: Path, store: Store | None = None) -> tuple[BuildResult | None, list[Problem]]:
    """Builds; the result, None where problems stopped it, and the problems."""
    try:
        result = build(root, Options(output=output), store=store)
    except ContentError as failure:
        return None, failure.problems
    return result, list(result.problems)


class Previewed:
    """A preview of the site: it remembers, and makes the page of a saved article ahead."""

    def __init__(self, editor: Editor, output: Path) -> None:
        self.root, self.output = editor.root, output
        self.store = Store(editor.root, keeps=False, remembers=True)
        self.last, _ = tried(self.root, output, self.store)
        self.seen, self.well, self.amended = self.files(), True, 0

    def files(self) -> dict[str, bytes]:
        return {path: content for path, content in tree(self.root).items() if not path.startswith(".briefgen")}

    def saved(self) -> list[Problem]:
        """Builds again, and tells the problems."""
        before, self.seen = self.seen, self.files()
        changed = [path for path, content in self.seen.items() if before.get(path) != content]
        alone = before.keys() == self.seen.keys() and len(changed) == 1
        articles = [path for path in (changed if alone else self.seen) if path.startswith("content/articles/")]
        for article in articles if self.last else ():
            with suppress(ContentError):
                self.ahead(self.root / article)
        if self.last and self.well and alone:
            amended = build_ahead(self.last, self.root / changed[0], self.store)
            if amended is not None:
                self.amended += 1
                self.last = amended
                return list(amended.problems)
        result, problems = tried(self.root, self.output, self.store)
        self.last, self.well = result or self.last, result is not None
        return problems

    def ahead(self, article: Path) -> None:
        page = page_ahead(self.last, article, self.store) if self.last else None
        if page is not None:
            (self.output / page.path).write_bytes(page.content)


def walk(root: Path, seed: int, steps: int) -> None:
    editor = Editor(root / "site", seed)
    output, clean = root / "output", root / "clean"
    done: list[str] = []
    reused = 0
    command = Command(editor.root, output)
    assert command.run()[0]
    preview = Previewed(editor, root / "preview")
    for number in range(steps):
        done.append(editor.step())
        story = f"seed {seed}: {', '.join(done[-8:])}"
        before = tree(output)
        if number % 10 == 9:
            spoil(editor, output)
        well, problems = command.run()
        assert problems == tried(editor.root, clean, Store(None))[1], story
        assert problems == preview.saved(), story
        if well:
            assert tree(output) == tree(clean), story
            assert tree(preview.output) == tree(clean), story
            editor.accept()
            reused += sum(before.get(path) == content for path, content in tree(output).items())
        else:
            editor.take_back()
    assert reused, "something was left as it was"
    assert command.amended and preview.amended, "some edits have changed no more than an article"


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
