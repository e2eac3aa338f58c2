"""The recipe for nginx that docs/hosting.md gives, in a real nginx: under a sub-path as written, and at the root as described."""

from __future__ import annotations

import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

import pytest

from briefgen import build
from tests.conftest import ROOT
from tests.programs import needed

RECIPE = re.search(r"```nginx\n(.*?)```", (ROOT / "docs" / "hosting.md").read_text("utf-8"), re.DOTALL)
AROUND = """daemon off; worker_processes 1; pid {work}/pid; error_log {work}/error.log;
events {{}}
http {{
  access_log off; types {{ text/html html; text/css css; text/javascript js; application/xml xml; application/json json; }}
  client_body_temp_path {work}/a; proxy_temp_path {work}/b;
  fastcgi_temp_path {work}/c; uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
  {server}
}}
"""


@pytest.fixture(scope="module", params=["/briefings/", "/"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    work = tmp_path_factory.mktemp("nginx")
    work.chmod(0o755)
    output = work / "site"
    build(ROOT, output=output, base_url=f"https://example.org{request.param}")
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    assert RECIPE is not None
    server = RECIPE[1].replace("listen 80;", f"listen 127.0.0.1:{port};").replace("alias /srv/briefings/;", f"alias {output}/;")
    if request.param == "/":
        server = server.replace("    location = /briefings { return 301 /briefings/; }\n", "")
        server = server.replace("location /briefings/ {", "location / {").replace(f"alias {output}/;", f"root {output};")
        server = server.replace("error_page 404 /briefings/404.html;", "error_page 404 /404.html;")
    (work / "conf").write_text(AROUND.format(work=work, server=server))
    running = subprocess.Popen([needed("nginx"), "-c", str(work / "conf"), "-p", str(work), "-g", "user root;"])
    try:
        for _ in range(100):
            with closing(socket.socket()) as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}{request.param}"
    finally:
        running.terminate()
        running.wait(10)


class Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("rel") != "canonical":
            self.found += [value for name, value in attrs if name in ("href", "src") and value]


def get(url: str) -> tuple[int, str, str]:
    """(status, address after redirects, body) of an address."""
    try:
        with urlopen(url) as answer:
            return answer.status, answer.url, answer.read().decode("utf-8", "replace")
    except HTTPError as refused:
        return refused.code, url, refused.read().decode("utf-8", "replace")


def test_every_link_from_the_home_page_on_is_answered(address: str) -> None:
    seen, waiting, broken = {address}, [address], []
    while waiting:
        url = waiting.pop()
        status, _, body = get(url)
        if status != 200:
            broken.append(url)
        if not url.endswith(("/", ".html")):
            continue
        for link in Links(body).found:
            target = urldefrag(urljoin(url, link)).url
            if target.startswith(address) and target not in seen:
                seen.add(target)
                waiting.append(target)
    assert broken == []
    assert len(seen) > 300


def test_a_missing_page_is_told_with_everything_it_needs(address: str) -> None:
    status, url, body = get(f"{address}articles/none/such.html")
    assert status == 404
    assert "<h1>" in body
    inside = [urljoin(url, link) for link in Links(body).found if not link.startswith("#")]
    inside = [link for link in inside if not link.startswith("https://")]
    assert len(inside) > 5
    assert {link: get(link)[0] for link in inside if get(link)[0] != 200} == {}


def test_what_is_ours_alone_is_not_handed_out(address: str) -> None:
    assert get(f"{address}.briefgen-manifest.json")[0] == 404


def test_the_folder_without_its_slash_leads_to_it(address: str) -> None:
    if address.endswith("/briefings/"):
        assert get(address.rstrip("/"))[:2] == (200, address)
