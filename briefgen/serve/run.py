"""The running preview: a port, a watcher, and one rebuild for each burst of saves."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory

from livereload.handlers import LiveReloadHandler
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from briefgen.problems import UsageError
from briefgen.serve.handlers import Application, Push, Unwatched
from briefgen.serve.preview import Describe, Outcome, Preview, Rebuild
from briefgen.serve.watching import Watcher

PORTS = 50
"""Ports that are tried, from the one asked for upward."""
BURST = 0.06
"""Seconds to wait for the other watcher when one has told of a change."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the caller is told: the port that was taken and the next one, the address, and each rebuild."""

    taken: Callable[[int, int], None]
    serving: Callable[[str], None]
    rebuilt: Callable[[Outcome], None]


def serve(
    root: Path,
    rebuild: Rebuild,
    describe: Describe,
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
    sockets, bound = _bound(host, port)
    try:
        if bound != port:
            telling.taken(port, bound)
        with TemporaryDirectory(prefix="briefgen-preview-") as folder, _interruptible():
            preview = Preview(root.resolve(), Path(folder), rebuild, describe)
            asyncio.run(_running(preview, telling, sockets, _address(host, bound), host, follow, open_browser))
    except KeyboardInterrupt:
        return
    finally:
        for opened in sockets:
            opened.close()


def _bound(host: str, port: int) -> tuple[list[socket], int]:
    """Sockets on the port asked for, or on the next free one."""
    for candidate in range(port, min(port + PORTS, 65_536)):
        try:
            return bind_sockets(candidate, address=host), candidate
        except OSError as reason:
            if reason.errno != errno.EADDRINUSE:
                raise UsageError(
                    f"{host}:{candidate} cannot be used: {reason.strerror or reason}. Choose another --port or --host."
                ) from None
    raise UsageError(f"No port from {port} on is free. Choose another with --port.")


def _address(host: str, port: int) -> str:
    shown = "127.0.0.1" if host in ("0.0.0.0", "") else "[::1]" if host == "::" else f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl-C and a request to end stop a build that is going on too."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


async def _running(
    preview: Preview, telling: Telling, sockets: list[socket], address: str, host: str, follow: bool, open_browser: bool
) -> None:
    loop = asyncio.get_running_loop()
    changed: set[Path] = set()
    waiting: list[asyncio.TimerHandle] = []

    def build(first: bool = False) -> None:
        paths = set(changed)
        changed.clear()
        telling.rebuilt(preview.build(paths))
        watcher.watch(preview.watched())
        if not first:
            Push.reload_waiters("*")
            return
        telling.serving(address + preview.base)
        if open_browser:
            webbrowser.open(address + preview.base)

    def note(paths: set[Path]) -> None:
        changed.update(paths)
        while waiting:
            waiting.pop().cancel()
        waiting.append(loop.call_later(BURST, build))

    def told(paths: set[Path]) -> None:
        loop.call_soon_threadsafe(note, paths)

    Push.watcher, Push.live_css = Unwatched(), True
    watcher = Watcher(preview.root, told)
    server = HTTPServer(Application(preview, host=host, follow=follow))
    server.add_sockets(sockets)
    try:
        watcher.watch(preview.watched())
        loop.call_soon(build, True)
        await asyncio.Event().wait()
    finally:
        watcher.stop()
        server.stop()
        LiveReloadHandler.waiters.clear()
