"""The running preview: a port, a watcher, and one rebuild for each burst of saves."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import AddressFamily, create_server, socket
from tempfile import TemporaryDirectory

from livereload.handlers import LiveReloadHandler
from tornado.httpserver import HTTPServer

from briefgen.problems import UsageError
from briefgen.serve.builder import Builder
from briefgen.serve.handlers import Application, Push, Unwatched
from briefgen.serve.preview import Outcome, Preview
from briefgen.serve.watching import Watcher, files_of, seen_of
from briefgen.states import State, is_folder

PORTS = 50
"""Ports that are tried, from the one asked for upward."""
BURST = 0.06
"""Seconds to wait for the other watcher when one has told of a change."""
HEAD_START = 0.25
"""Seconds in which browsers fetch a page that was made ahead, before the whole is built and nobody is answered meanwhile."""
SECOND_LOOK = 0.5
"""Seconds after a build at which the files are compared: a folder that was just made is not watched from its first moment."""

BEAT = 1.0
"""Seconds between looks at what no watcher tells of: files that links lead to, and folders that came in the place of others."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the caller is told: the port that was taken and the next one, the address, and each rebuild."""

    taken: Callable[[int, int], None]
    serving: Callable[[str], None]
    rebuilt: Callable[[Outcome], None]


def serve(
    root: Path,
    builder: Builder,
    telling: Telling,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    follow: bool = True,
    open_browser: bool = False,
) -> None:
    """Serves a preview of the site in `root` until it is interrupted. It is built into a private folder, which goes with it."""
    for name in ("tornado", "livereload"):
        logging.getLogger(name).setLevel(logging.ERROR)
    opened, bound = _bound(host, port)
    try:
        if bound != port:
            telling.taken(port, bound)
        with TemporaryDirectory(prefix="briefgen-preview-") as folder, _interruptible() as is_to_end:
            preview = Preview(root.resolve(), Path(folder), builder)
            rebuilding = partial(_Rebuilding, preview, telling, is_to_end)
            asyncio.run(_running(preview, rebuilding, telling, opened, _address(host, bound), host, follow, open_browser))
    except KeyboardInterrupt:
        return
    finally:
        opened.close()


def _bound(host: str, port: int) -> tuple[socket, int]:
    """A socket on the port asked for, or on the next free one."""
    family = AddressFamily.AF_INET6 if ":" in host else AddressFamily.AF_INET
    for candidate in range(port, min(port + PORTS, 65_536)):
        try:
            opened = create_server((host, candidate), family=family, backlog=128)
        except OSError as reason:
            if reason.errno != errno.EADDRINUSE:
                message = f"{host}:{candidate} cannot be used: {reason.strerror or reason}. Choose another --port or --host."
                raise UsageError(message) from None
        else:
            opened.setblocking(False)
            return opened, candidate
    raise UsageError(f"No port from {port} on is free. Choose another with --port.")


def _address(host: str, port: int) -> str:
    shown = "127.0.0.1" if host in ("0.0.0.0", "") else "[::1]" if host == "::" else f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C and a request to end stop a build that is going on too; yields whether there was one. What is raised while Python
    tidies up after an object goes no further than there: who goes on has to ask."""
    asked: list[int] = []

    def stop(number: int, _: object) -> None:
        asked.append(number)
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Rebuilding:
    """Turns bursts of changes into rebuilds, and tells the browser of each."""

    def __init__(self, preview: Preview, telling: Telling, is_to_end: Callable[[], bool]) -> None:
        self._preview, self._telling, self._is_to_end = preview, telling, is_to_end
        self._loop = asyncio.get_running_loop()
        self._waiting: asyncio.TimerHandle | None = None
        self._seen: dict[Path, State] = {}
        self._links: list[Path] = []
        self._changed: set[Path] = set()
        self._watcher = Watcher(preview.root, self._told)

    def begin(self) -> None:
        self._watcher.watch(self._preview.watched())
        self._build(self._files())
        self._loop.call_later(BEAT, self._beat)

    def stop(self) -> None:
        self._watcher.stop()

    def _told(self, paths: set[Path]) -> None:
        """Called in the watcher's threads."""
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._note, paths)

    def _note(self, paths: set[Path]) -> None:
        self._changed |= paths
        self._wait(BURST, self._begin_rebuild)

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = self._loop.call_later(seconds, then)

    def _begin_rebuild(self) -> None:
        """The page of a single file that was saved comes first, where that can be."""
        told, self._changed = self._changed, set()
        changed = {path for path in told if (now := seen_of(path, self._preview.root)) is not None and now != self._seen.get(path)}
        if len(changed) == 1 and self._preview.ahead(*changed):
            Push.reload_waiters("*")
            self._wait(HEAD_START, self._rebuild)
        else:
            self._rebuild()

    def _rebuild(self) -> None:
        """What has changed is seen from the files themselves: some events come twice, or late."""
        self._waiting = None
        now = self._files()
        if now != self._seen:
            self._build(now)
            Push.reload_waiters("*")

    def _build(self, now: dict[Path, State]) -> None:
        """Builds what is there now."""
        changed = {path for path, state in now.items() if self._seen.get(path) != state and not is_folder(state)}
        edited = self._seen.keys() == now.keys()
        self._seen = now
        self._links = [path for path in now if path.is_symlink()]
        self._telling.rebuilt(self._preview.build(changed, edited))
        self._watcher.watch(self._preview.watched())
        self._loop.call_later(SECOND_LOOK, self._look_again)

    def _look_again(self) -> None:
        """What was saved while the watcher was not there yet."""
        if self._waiting is None and self._files() != self._seen:
            self._note(set())

    def _beat(self) -> None:
        if self._is_to_end():
            raise KeyboardInterrupt
        self._loop.call_later(BEAT, self._beat)
        anew = self._watcher.watch(self._preview.watched())
        if anew:
            self._loop.call_later(SECOND_LOOK, self._look_again)
        if anew or any(seen_of(link, self._preview.root) != self._seen[link] for link in self._links):
            self._note(set())

    def _files(self) -> dict[Path, State]:
        return files_of(self._preview.root, self._preview.watched())


async def _running(
    preview: Preview,
    begun: Callable[[], _Rebuilding],
    telling: Telling,
    opened: socket,
    address: str,
    host: str,
    follow: bool,
    open_browser: bool,
) -> None:
    Push.watcher, Push.live_css = Unwatched(), True
    rebuilding = begun()
    server = HTTPServer(Application(preview, host=host, follow=follow))
    server.add_sockets([opened])

    def begin() -> None:
        rebuilding.begin()
        telling.serving(address + preview.base)
        if open_browser:
            webbrowser.open(address + preview.base)
        asyncio.get_running_loop().call_later(SECOND_LOOK, preview.get_ready)

    try:
        asyncio.get_running_loop().call_soon(begin)  # in no task, so that an interrupted build is no task that failed
        await asyncio.Event().wait()
    finally:
        rebuilding.stop()
        server.stop()
        LiveReloadHandler.waiters.clear()
