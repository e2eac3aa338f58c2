"""The web application: pages under the path of base_url, the push of livereload, and what the script in each page asks for."""

from __future__ import annotations

import ipaddress
import json
from html import escape
from pathlib import Path
from typing import Any

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httputil, web
from tornado.websocket import WebSocketHandler

from briefgen.serve.preview import Preview
from briefgen.urls import SEARCH_FOLDER

OWN = "/-briefgen/"
"""The path of what the preview adds to the site."""


def scripts(number: int) -> bytes:
    """What each page gets: it knows the number of its build, and so whether it missed a push while it was loaded."""
    return f'<script src="{OWN}preview.js" data-build="{number}"></script><script src="/livereload.js" defer></script>'.encode()


SEARCH_SCRIPT = f"{SEARCH_FOLDER}/pagefind.js"
"""What the search page asks for first."""
NO_STORE = "no-store"

FIRST_BUILD_FAILED = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Not built yet</title></head>
<body><h1>Not built yet</h1><p>The site could not be built. This page goes away when it can.</p><pre>{problems}</pre></body></html>
"""


def is_local(host: str) -> bool:
    """Whether a request was meant for this machine. A name that a stranger's DNS leads here is none of ours (DNS rebinding)."""
    name = host.strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class Application(web.Application):
    """Refuses what was meant for another host, before any handler sees it."""

    def __init__(self, preview: Preview, *, host: str, follow: bool) -> None:
        self._host = host.lower()
        given = {"preview": preview}
        handlers: list[Any] = [
            ("/livereload", Push),
            ("/livereload.js", LiveReloadJSHandler),
            (f"{OWN}preview.js", Script),
            (f"{OWN}state", State, given | {"follow": follow}),
            ("/(.*)", Pages, given | {"path": str(preview.folder)}),
        ]
        super().__init__(handlers, transforms=[_injection(preview)], log_function=lambda handler: None)

    def find_handler(self, request: httputil.HTTPServerRequest, **kwargs: Any) -> Any:
        if not is_local(request.host_name) and request.host_name.lower() != self._host:
            return self.get_handler_delegate(request, web.ErrorHandler, {"status_code": 403})
        return super().find_handler(request, **kwargs)


class Push(LiveReloadHandler):  # type: ignore[misc]
    """livereload's socket. Pages of other sites may not listen."""

    def check_origin(self, origin: str) -> bool:
        return WebSocketHandler.check_origin(self, origin)


class Unwatched:
    """The watcher that livereload asks for: it never polls."""

    filepath: str | None = None


class Script(web.RequestHandler):
    """What each page runs in a preview."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", NO_STORE)
        self.finish((Path(__file__).parent / "preview.js").read_bytes())


class State(web.RequestHandler):
    """What that script asks for."""

    def initialize(self, preview: Preview, follow: bool) -> None:
        self.preview, self.follow = preview, follow

    def get(self) -> None:
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.set_header("Cache-Control", NO_STORE)
        self.finish(json.dumps(self.preview.state(follow=self.follow), ensure_ascii=False))


class Pages(web.StaticFileHandler):
    """The files of the last good build, where the public host has them."""

    def initialize(self, path: str, preview: Preview) -> None:  # type: ignore[override]
        super().initialize(path, "index.html")
        self.preview = preview

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", NO_STORE)

    async def get(self, path: str, include_body: bool = True) -> None:
        base = self.preview.base
        asked = f"/{path}"
        if self.preview.result is None:
            problems = "\n\n".join(str(problem) for problem in self.preview.outcome.problems)
            self._page(503, FIRST_BUILD_FAILED.format(problems=escape(problems)))
        elif "\0" in asked:
            raise web.HTTPError(404)  # no file has such a name, and the disk must not be asked
        elif asked.startswith(base):
            file = asked[len(base) :]
            if file == SEARCH_SCRIPT:
                await self.preview.index()
            await super().get(file, include_body)
        elif base.startswith(f"{asked.rstrip('/')}/"):
            self.redirect(base)
        else:
            raise web.HTTPError(404)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        own = Path(self.root) / "404.html"
        if status_code == 404 and own.is_file():
            self._page(404, own.read_bytes())
        else:
            super().write_error(status_code, **kwargs)

    def _page(self, status: int, html: str | bytes) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(html)

    def should_return_304(self) -> bool:
        return False

    def get_content_type(self) -> str:
        kind = super().get_content_type()
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


class Injection(web.OutputTransform):
    """Puts the preview's scripts into each page: into its head, or in front of a page that has none."""

    def __init__(self, request: httputil.HTTPServerRequest, preview: Preview) -> None:
        super().__init__(request)
        self._preview = preview

    def transform_first_chunk(
        self, status_code: int, headers: httputil.HTTPHeaders, chunk: bytes, finishing: bool
    ) -> tuple[int, httputil.HTTPHeaders, bytes]:
        if chunk and status_code != 206 and headers.get("Content-Type", "").startswith("text/html"):
            head = chunk.lower().find(b"</head>")
            at = head if head >= 0 else _after_doctype(chunk)
            added = scripts(self._preview.number)
            chunk = chunk[:at] + added + chunk[at:]
            if "Content-Length" in headers:
                headers["Content-Length"] = str(int(headers["Content-Length"]) + len(added))
        return status_code, headers, chunk


def _injection(preview: Preview) -> type[web.OutputTransform]:
    """The transform of one preview: tornado makes one of its own for each request."""

    class OfPreview(Injection):
        def __init__(self, request: httputil.HTTPServerRequest) -> None:
            super().__init__(request, preview)

    return OfPreview


def _after_doctype(chunk: bytes) -> int:
    """Before the doctype a script would put the browser into quirks mode."""
    return chunk.find(b">") + 1 if chunk.lstrip().lower().startswith(b"<!doctype") else 0
