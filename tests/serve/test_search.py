"""Search in a preview: its index is made when somebody searches, and is that of the last build."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.serve.conftest import AT_A_PATH, Running

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SCRIPT = "/a/b/pagefind/pagefind.js"


@pytest.fixture
def searched(serving: Callable[..., Running], site: Path) -> Running:
    """A preview of a site that has a search."""
    settings = site / "site.yml"
    settings.write_text(settings.read_text().replace("search: false\n", ""))
    return serving(*AT_A_PATH)


def indexes(preview: Running) -> list[Path]:
    return sorted(path for path in preview.private.rglob("pagefind/*") if path.is_file())


def test_no_save_waits_for_the_index(searched: Running, site: Path) -> None:
    (site / "content/articles/later.md").write_text("---\ntitle: Later\nrights: {licence: CC0-1.0}\n---\nSo it was.\n")
    searched.wait_for_build(after=1)
    assert indexes(searched) == []
    assert searched.get(SCRIPT)[0] == 200
    assert indexes(searched) != []


def test_it_is_that_of_the_last_build(searched: Running, site: Path) -> None:
    assert searched.get(SCRIPT)[0] == 200
    first = indexes(searched)
    searched.get(SCRIPT)
    assert [path.stat().st_mtime_ns for path in indexes(searched)] == [path.stat().st_mtime_ns for path in first]
    (site / "content/articles/later.md").write_text("---\ntitle: Later\nrights: {licence: CC0-1.0}\n---\nSo it was.\n")
    searched.wait_for_build(after=1)
    assert searched.get(SCRIPT)[0] == 200
    assert set(indexes(searched)) != set(first), "what an earlier build had is gone"
    assert "Traceback" not in searched.said


def test_without_a_search_there_is_none(preview: Running) -> None:
    assert preview.get(SCRIPT)[0] == 404


def test_a_word_just_written_is_found(searched: Running, site: Path, browser: Browser) -> None:
    (site / "content/articles/later.md").write_text("---\ntitle: Much later\nrights: {licence: CC0-1.0}\n---\nIt was quixotic.\n")
    searched.wait_for_build(after=1)
    page = browser.new_page()
    page.set_default_timeout(30_000)
    page.goto(f"{searched.address}search.html?q=quixotic")
    page.locator(".results a", has_text="Much later").click()
    assert page.url == f"{searched.address}articles/later.html"
    page.close()
