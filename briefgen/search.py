"""Search: the made pages → an index that a browser can search without a server of its own (Pagefind).

Pagefind's program is handed the pages one by one, in the order of their paths, and hands back its files. Of a folder it takes them
as the disk lists them, and the index would be another on another disk; what it writes to one may not be there yet when it says so.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, cast

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
CHUNK = 1 << 20
"""Bytes of an answer that are taken at a time, at most."""
NOT_WANTED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""Beginnings of the files of Pagefind's own interfaces; the theme has its own."""


def search_index(pages: Iterable[AnyPage], config: SiteConfig) -> tuple[list[Page], list[Problem]]:
    """The files of the index. Where the program is missing or fails the site is whole without it, and the editor is told."""
    if not config.search:
        return [], []
    program = _program()
    if program is None:
        return [], [_failed("Pagefind's program is not installed here", "Install `pagefind[bin]`, or write `search: false`.")]
    searched = sorted((page for page in pages if page.path.endswith(".html") and MARK in page.content), key=lambda page: page.path)
    if not searched:
        return [], []  # Pagefind takes that for a mistake
    try:
        with _service(program) as service:
            service.ask(type="NewIndex", config={"keep_index_url": True, "exclude_selectors": MARKS})
            for page in searched:
                html = _INLINE_ID.sub(rb"\1", page.content).decode()
                service.ask(type="AddFile", index_id=0, file_path=page.path, file_contents=html)
            files = service.ask(type="GetFiles", index_id=0)["files"]
    except (_FailedError, OSError) as failure:
        return [], [_failed(f"Pagefind failed: {str(failure).rstrip('.')}", "Write `search: false` to go without.")]
    wanted = sorted((file["path"], file["content"]) for file in files if not file["path"].startswith(NOT_WANTED))
    return [Page(f"{SEARCH_FOLDER}/{path}", b64decode(content)) for path, content in wanted], []


class _FailedError(Exception):
    """What Pagefind said when it did not do what it was asked."""


class _Service:
    """Pagefind's program while it answers: requests and answers are JSON in base64, with a comma behind each.

    The library that comes with it waits a tenth of a second for every answer.
    """

    def __init__(self, requests: IO[bytes], answers: BufferedReader, said: IO[bytes]) -> None:
        self._requests, self._answers, self._said = requests, answers, said
        self._asked = 0

    def ask(self, **request: Any) -> Mapping[str, Any]:
        """What is answered to a request. Raises _FailedError where it is refused, or nothing is answered."""
        self._asked += 1
        try:
            self._requests.write(b64encode(json.dumps({"message_id": self._asked, "payload": request}).encode()) + b",")
            self._requests.flush()
        except BrokenPipeError:
            raise self._ended() from None
        answer = bytearray()
        while not answer.endswith(b","):
            more = self._answers.read1(CHUNK)
            if not more:
                raise self._ended()
            answer += more
        payload: Mapping[str, Any] = json.loads(b64decode(answer[:-1]))["payload"]
        if payload["type"] == "Error":
            raise _FailedError(payload["message"])
        return payload

    def _ended(self) -> _FailedError:
        self._said.seek(0)
        return _FailedError(self._said.read().decode("utf-8", "replace").strip() or "it ended before it was done")


@contextmanager
def _service(program: Path) -> Iterator[_Service]:
    """Pagefind's program, running. What it says beside its answers is kept, should it fail."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([program, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
        assert process.stdin is not None
        try:
            yield _Service(process.stdin, cast(BufferedReader, process.stdout), said)
        finally:
            process.kill()  # it has nothing that it would have to end well
            process.communicate()


def _program() -> Path | None:
    try:
        from pagefind_bin import get_executable
    except ImportError:
        return None
    try:
        return Path(get_executable())
    except OSError:
        return None


def _failed(what: str, hint: str) -> Problem:
    return warning(Location("site.yml"), f"no search index was made: {what}.", hint)
