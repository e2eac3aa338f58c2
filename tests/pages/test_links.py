"""No link or anchor of the built site leads nowhere, wherever the site lies: at a root, under a sub-path, in a folder."""

from __future__ import annotations

import posixpath
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.pages.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BASE_PATH = "/briefgen-demo/"
"""The path of the demo's base_url: the 404 page alone uses it."""


class Page(HTMLParser):
    """The ids of a page and all it refers to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.references: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            elif name in ("href", "src") and value and not (tag == "link" and dict(attrs).get("rel") == "canonical"):
                self.references.append(value)
            elif name in ("aria-labelledby", "aria-describedby", "for") and value:
                self.references += [f"#{one}" for one in value.split()]


@pytest.fixture(scope="module")
def pages(demo_pages: dict[str, str]) -> dict[str, Page]:
    return {path: Page(html) for path, html in demo_pages.items()}


def resolved(page: str, reference: str) -> tuple[str, str] | None:
    """(output path, fragment) of an internal reference; None for one that leads outside."""
    parts = urlsplit(reference)
    if parts.scheme or parts.netloc:
        return None
    if page == "404.html" and parts.path.startswith(BASE_PATH):
        return unquote(parts.path.removeprefix(BASE_PATH)) or "index.html", unquote(parts.fragment)
    assert not parts.path.startswith("/"), f"{page} links to {reference}: that works at a root only"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
    return target, unquote(parts.fragment)


def test_every_link_and_anchor_leads_somewhere(demo: Path, pages: dict[str, Page]) -> None:
    broken = []
    for path, page in pages.items():
        for reference in page.references:
            found = resolved(path, reference)
            if found is None:
                continue
            target, fragment = found
            if not (demo / target).is_file() or (fragment and fragment not in pages[target].ids):
                broken.append(f"{path}: {reference}")
    assert broken == []
    assert sum(len(page.references) for page in pages.values()) > 2000  # the crawl saw the site


def test_no_id_stands_twice_on_a_page(pages: dict[str, Page]) -> None:
    assert {path: ids for path, page in pages.items() if (ids := {i for i in page.ids if page.ids.count(i) > 1})} == {}


def test_every_page_is_reached_from_the_home_page(pages: dict[str, Page]) -> None:
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for reference in pages[path].references:
            found = resolved(path, reference)
            if found and found[0] in pages and found[0] not in seen:
                seen.add(found[0])
                waiting.append(found[0])
    assert set(pages) - seen == {"404.html"}


def test_only_the_404_page_names_the_public_address(pages: dict[str, Page]) -> None:
    """Canonical links and metadata aside, a page knows nothing of where it will lie."""
    for path, page in pages.items():
        if path != "404.html":
            assert not [r for r in page.references if r.startswith(("https://example.org", "/"))], path


@pytest.mark.parametrize("place", ["", "a/b/", "file"])
def test_the_same_output_works_at_a_root_under_a_path_and_as_files(
    place: str, demo: Path, browser: Browser, tmp_path: Path
) -> None:
    """In a browser: the stylesheet applies, the script runs, and links between pages of all depths work."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").symlink_to(demo, target_is_directory=True)
    with served(demo if not place else tmp_path) as address:
        start = demo.as_uri() + "/" if place == "file" else urljoin(address, place)
        page = browser.new_page()
        failures: list[str] = []
        page.on("requestfailed", lambda request: failures.append(request.url))
        page.on("response", lambda response: failures.append(response.url) if response.status >= 400 else None)
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.goto(start + "index.html")
        assert page.evaluate("getComputedStyle(document.querySelector('.entry'), '::after').content") == '""'
        assert page.locator(".theme-switch").is_visible()  # the script ran
        page.click(".lead h2 a")
        page.click(".reading-list .row-title a >> nth=0")
        page.click("a.entity >> nth=0")
        assert page.url.startswith(start + "entities/")
        page.click(".wordmark a")
        assert page.url == start + "index.html"
        assert failures == []
        page.close()
