"""Search: the made pages → an index that a browser can search without a server of its own (Pagefind).

Pagefind is a program that reads and writes folders: it is given a private one and its files are taken from there.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from briefgen.config import SiteConfig
from briefgen.model import AnyPage, Page
from briefgen.problems import Location, Problem, warning
from briefgen.urls import SEARCH_FOLDER

MARK = b"data-pagefind-body"
"""Pages whose templates carry it are searched, and of them only what it holds."""
MARKS = ('[role="doc-noteref"]', '[role="doc-backlink"]', ".footnote-ref", ".footnote-backref")
"""Numbers and arrows that lead to notes and back from them: they stand in the words of a page, and are none."""
_INLINE_ID = re.compile(rb"(<(?:a|mark|span|sup)\b[^>]*?) id=\"[^\"]*\"")
"""Where an element has an id Pagefind puts a space, which within a line stands before a comma or behind an opening quote."""
NOT_WANTED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""Beginnings of the files of Pagefind's own interfaces; the theme has its own."""


def search_index(pages: Iterable[AnyPage], config: SiteConfig) -> tuple[list[Page], list[Problem]]:
    """The files of the index. Where the program is missing or fails the site is whole without it, and the editor is told."""
    if not config.search:
        return [], []
    program = _program()
    if program is None:
        return [], [_failed("Pagefind's program is not installed here", "Install `pagefind[bin]`, or write `search: false`.")]
    with tempfile.TemporaryDirectory() as folder:
        site, index = Path(folder, "site"), Path(folder, "index")
        site.mkdir()
        searched = [page for page in pages if page.path.endswith(".html") and MARK in page.content]
        if not searched:
            return [], []  # Pagefind takes that for a mistake
        for page in searched:
            path = site / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_INLINE_ID.sub(rb"\1", page.content))
        command = [str(program), "--site", str(site), "--output-path", str(index), "--silent", "--keep-index-url"]
        command += [argument for mark in MARKS for argument in ("--exclude-selectors", mark)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said = done.stderr.strip() or done.stdout.strip()
            return [], [_failed(f"Pagefind failed: {said.rstrip('.')}", "Write `search: false` to go without.")]
        return _files(index), []


def _program() -> Path | None:
    try:
        from pagefind_bin import get_executable
    except ImportError:
        return None
    try:
        return Path(get_executable())
    except OSError:
        return None


def _files(index: Path) -> list[Page]:
    found = sorted(path for path in index.rglob("*") if path.is_file() and not path.name.startswith(NOT_WANTED))
    return [Page(f"{SEARCH_FOLDER}/{path.relative_to(index).as_posix()}", path.read_bytes()) for path in found]


def _failed(what: str, hint: str) -> Problem:
    return warning(Location("site.yml"), f"no search index was made: {what}.", hint)
