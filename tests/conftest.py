"""What the tests share: the demo built once, a browser, and the programs that must be there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.programs import needed

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent
"""The repository: the demo site's folder."""

settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("soak", deadline=None)
settings.load_profile("suite")
"""The suite tries the same examples at every run, so that it fails for what was changed. `make soak` tries new ones."""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site, built once for the session."""
    from briefgen import build

    output = tmp_path_factory.mktemp("demo")
    build(ROOT, output=output, strict=True)
    return output


@pytest.fixture(scope="session")
def demo_pages(demo: Path) -> dict[str, str]:
    """The demo's HTML by output path."""
    return {path.relative_to(demo).as_posix(): path.read_text("utf-8") for path in sorted(demo.rglob("*.html"))}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium that talks to nobody but the pages under test."""
    from playwright.sync_api import sync_playwright

    chromium = needed("chromium")
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
        opened = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def _tab(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    yield opened
    opened.close()


@pytest.fixture
def page(_tab: Page) -> Page:
    """A page of the browser, blank, 1280 by 900 pixels, light. One for all tests that leave nothing with the browser, since to open
    one takes longer than to load what it shows; what stores a choice or listens to the page opens its own."""
    _tab.goto("about:blank")
    _tab.set_viewport_size({"width": 1280, "height": 900})
    _tab.emulate_media(color_scheme="light")
    _tab.mouse.move(0, 0)
    return _tab


def pytest_xdist_auto_num_workers() -> int:
    """How many workers `-n auto` starts: one more than there are cores, since one mostly waits, for a preview or a browser."""
    return (os.cpu_count() or 1) + 1
