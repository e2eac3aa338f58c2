"""What a preview serves, to whom, and what it leaves behind."""

from __future__ import annotations

import signal
import socket
import urllib.request
from http.client import HTTPConnection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tornado.httputil import HTTPHeaders

from briefgen.serve.handlers import Injection, is_local, scripts
from tests.cli.conftest import call
from tests.serve.conftest import Running, free_port, wait_for


def test_the_pages_lie_where_the_public_host_has_them(preview: Running) -> None:
    assert preview.address == f"http://127.0.0.1:{preview.port}/a/b/"
    status, home = preview.get("/a/b/")
    assert status == 200
    assert "The harbour desk" in home
    assert "/livereload.js" in home.partition("</head>")[0]
    assert preview.get("/")[1] == home, "the root leads there"
    assert preview.get("/a/b")[1] == home
    assert preview.get("/a/b/articles/harbour-closes.html")[0] == 200
    assert preview.get("/a/b/assets/style.css")[0] == 200
    for missing in ("/articles/harbour-closes.html", "/a/b/no.html", "/a/bc", "/elsewhere/"):
        status, page = preview.get(missing)
        assert status == 404, missing
        assert 'href="/a/b/assets/style.css"' in page, "the site's own page for it"
    assert preview.get("/a/b/a%00b")[0] == preview.get("/%00")[0] == preview.get(f"/a/b/{'a' * 5000}")[0] == 404
    assert preview.get("/a/b/../../../../etc/passwd")[0] in (403, 404)
    assert preview.get("/a/b/%2e%2e/%2e%2e/etc/passwd")[0] in (403, 404)


def test_nothing_is_kept_by_the_browser(preview: Running) -> None:
    for path in ("/a/b/", "/a/b/assets/style.css", "/-briefgen/state", "/-briefgen/preview.js"):
        with urllib.request.urlopen(f"http://127.0.0.1:{preview.port}{path}") as answer:
            assert answer.headers["Cache-Control"] == "no-store", path


def test_strangers_are_refused(preview: Running) -> None:
    for host in ("localhost", "127.0.0.1", "127.0.0.1:80", "desk.localhost"):
        assert preview.get("/a/b/", Host=host)[0] == 200, host
    for path in ("/a/b/", "/livereload.js", "/-briefgen/state", "/-briefgen/preview.js"):
        assert preview.get(path, Host="evil.example")[0] == 403, path


@pytest.mark.parametrize(("origin", "status"), [("http://127.0.0.1:{port}", 101), ("https://evil.example", 403), ("null", 403)])
def test_pages_of_other_sites_cannot_listen(origin: str, status: int, preview: Running) -> None:
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "A" * 22 + "=="}
    connection = HTTPConnection("127.0.0.1", preview.port, timeout=10)
    try:
        connection.request("GET", "/livereload", headers={**upgrade, "Origin": origin.format(port=preview.port)})
        assert connection.getresponse().status == status
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("host", "local"),
    [("localhost", True), ("127.0.0.1", True), ("[::1]", True), ("192.168.1.7", True), ("a.localhost", True), ("LOCALHOST", True),
     ("evil.example", False), ("localhost.evil.example", False), ("127.0.0.1.evil.example", False), ("", False)],
)  # fmt: skip
def test_who_is_local(host: str, local: bool) -> None:
    assert is_local(host) is local


def test_a_taken_port_is_one_sentence_and_the_next_one(serving) -> None:
    port = free_port()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        preview = serving(port=port)
        said = preview.lines[0]
        assert said.startswith(f"Port {port} is taken: this preview is on port ")
        bound = int(said.removesuffix(".").split()[-1])
        assert bound > port
        assert preview.address == f"http://127.0.0.1:{bound}/"


def test_an_address_that_is_not_ours(site: Path) -> None:
    result = call("serve", "--site", str(site), "--host", "203.0.113.7")
    assert result.exit_code == 2
    assert result.stderr.startswith("briefgen: 203.0.113.7:8000 cannot be used: ")
    assert result.stderr.endswith(". Choose another --port or --host.\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-C", "terminate"])
def test_the_end_leaves_nothing_behind(number: int, serving, site: Path) -> None:
    (site / "output").mkdir()
    (site / "output/mine.txt").write_text("the last good output")
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    preview = serving()
    assert [folder.name for folder in preview.private.iterdir() if folder.is_dir()] != []
    assert preview.stop(number) == 0
    assert list(preview.private.iterdir()) == []
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
    assert "Traceback" not in preview.said
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", preview.port))


def test_a_build_that_is_going_on_can_be_ended(serving, site: Path) -> None:
    preview = serving()
    text = "Mayor Ines Kadell of Orrin spoke on Tuesday. " * 40_000
    (site / "content/articles/long.md").write_text(f"---\ntitle: Long\nrights: {{licence: CC0-1.0}}\n---\n{text}\n")
    wait_for(preview.is_busy, "the text is read")
    assert preview.stop() == 0
    assert preview.builds == 1, "it did not wait for the build"
    assert list(preview.private.iterdir()) == []
    assert "Traceback" not in preview.said


def test_ten_files_saved_together_are_one_rebuild(serving, site: Path) -> None:
    preview = serving()
    assert preview.builds == 1
    for number in range(10):
        (site / f"content/entities/e{number}.yml").write_text(f"- {{id: e-{number}, type: Person, name: Eve{number} Fox}}\n")
    (site / "static").mkdir()
    (site / "static/CNAME").write_text("example.org")
    preview.wait_for_build(after=1)
    preview.settle()
    assert preview.builds == 2
    assert preview.get("/entities/e-9.html")[0] == 200
    assert preview.get("/CNAME") == (200, "example.org")
    (site / "static/CNAME").write_text("example.com")
    preview.wait_for_build(after=2)
    assert preview.get("/CNAME") == (200, "example.com"), "a folder made later is watched as well"


def test_what_text_editors_leave_beside_a_file_is_no_change(preview: Running) -> None:
    builds = preview.builds
    folder = preview.site / "content/articles"
    for name in (
        ".harbour-closes.md.swp",
        "harbour-closes.md~",
        "#harbour-closes.md#",
        "4913",
        ".#lock.md",
        "harbour-closes.md.tmp",
    ):
        (folder / name).write_text("x")
        (folder / name).unlink()
    (preview.site / "notes.txt").write_text("beside site.yml, and not of the site")
    preview.settle()
    assert preview.builds == builds


def test_a_file_saved_by_renaming_is_one_change(serving, site: Path) -> None:
    preview = serving()
    article = site / "content/articles/harbour-closes.md"
    beside = article.with_suffix(".md.tmp")
    for count, word in enumerate(("first", "second"), start=1):
        beside.write_text(article.read_text().replace("title: ", f"title: A {word} ", 1))
        article.rename(article.with_suffix(".md~"))
        beside.rename(article)
        article.with_suffix(".md~").unlink()
        preview.wait_for_build(after=count)
        preview.settle()
        assert preview.builds == count + 1
        assert f"A {word} " in preview.get("/articles/harbour-closes.html")[1]
    settings = site / "site.yml"
    new = site / "site.yml.new"
    new.write_text(settings.read_text().replace("The harbour desk", "The other desk"))
    new.rename(settings)
    preview.wait_for_build(after=3)
    assert "The other desk" in preview.get("/")[1]


def test_a_broken_first_build_does_not_end_it(serving, site: Path) -> None:
    good = (site / "content/entities/people.yml").read_text()
    (site / "content/entities/people.yml").write_text("- {id: x")
    preview = serving()
    status, page = preview.get("/articles/harbour-closes.html")
    assert status == 503
    assert "content/entities/people.yml:1:3: error: the mapping opened here with { lacks a comma, or its closing brace." in page
    assert scripts(1).decode() in page
    assert "Not built: 1 error." in preview.lines
    (site / "content/entities/people.yml").write_text(good)
    preview.wait_for_build(after=1)
    assert preview.get("/articles/harbour-closes.html")[0] == 200


def test_broken_settings_and_a_lost_folder_do_not_end_it(serving, site: Path) -> None:
    preview = serving()
    settings = (site / "site.yml").read_text()
    (site / "site.yml").write_text("titel: x\n")
    preview.wait_for_build(after=1)
    assert preview.get("/")[0] == 200, "the last good version"
    (site / "content").rename(site / "elsewhere")
    (site / "site.yml").write_text(settings)
    preview.wait_for_build(after=2)
    wait_for(lambda: preview.state()["failed"], "the loss is told")
    builds = preview.builds
    (site / "elsewhere").rename(site / "content")
    preview.wait_for_build(after=builds)
    assert preview.state()["failed"] is False
    builds = preview.builds
    (site / "content/articles/ferries-return.txt").write_text("Another text.\n")
    preview.wait_for_build(after=builds)


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (b"<html><head></head><body>x", b"<html><head>" + scripts(7) + b"</head><body>x"),
        (b"<HTML><HEAD></HEAD>", b"<HTML><HEAD>" + scripts(7) + b"</HEAD>"),
        (b"<!doctype html><p>x", b"<!doctype html>" + scripts(7) + b"<p>x"),
        (b"<p>x", scripts(7) + b"<p>x"),
        (b"", b""),
    ],
)
def test_each_page_gets_the_scripts(page: bytes, shown: bytes) -> None:
    preview: Any = SimpleNamespace(number=7)
    inject = Injection(None, preview).transform_first_chunk  # type: ignore[arg-type]
    headers = HTTPHeaders({"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(page))})
    _, headers, chunk = inject(200, headers, page, True)
    assert (chunk, headers["Content-Length"]) == (shown, str(len(shown)))
    other = HTTPHeaders({"Content-Type": "text/css"})
    assert inject(200, other, page, True)[2] == page
