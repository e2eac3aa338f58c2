"""Pictures of every page kind, wide and narrow, light and dark: `python -m tests.screenshots FOLDER`.

With `--readme` instead of a folder, the pictures that the README shows.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from briefgen import build
from tests.conftest import ROOT
from tests.programs import needed

PAGES = {
    "home": "index.html",
    "briefing": "briefings/russia-china.html",
    "article": "articles/leaders-call.html",
    "notes": "notes/leaders-call.html",
    "entity": "entities/xi-jinping.html",
    "entities": "entities/index.html",
    "event": "events/leaders-video-call.html",
    "events": "events/index.html",
    "timeline": "timeline.html",
    "topic": "topics/diplomacy.html",
    "search": "search.html",
    "sources": "sources.html",
    "about": "about.html",
    "not-found": "404.html",
}
WIDTHS = (1280, 390)
THEMES = ("light", "dark")
TALLEST = 4000
"""Height in CSS pixels at which a picture is cut."""
README = ROOT / "docs" / "images"


def main(argument: str) -> None:
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        site = Path(made)
        build(ROOT, output=site, base_url="https://example.org/")
        browser = playwright.chromium.launch(executable_path=needed("chromium"), args=["--no-sandbox", "--disable-gpu"])
        if argument == "--readme":
            for_readme(browser, site)
        else:
            of_every_kind(browser, site, Path(argument))
        browser.close()


def of_every_kind(browser: Browser, site: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for width in WIDTHS:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=theme)  # type: ignore[arg-type]
            for name, path in PAGES.items():
                page.goto((site / path).as_uri())
                height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
                page.set_viewport_size({"width": width, "height": height})
                page.screenshot(path=folder / f"{name}-{width}-{theme}.png")
                page.set_viewport_size({"width": width, "height": 900})
            page.close()


def for_readme(browser: Browser, site: Path) -> None:
    """An article where a card is open beside notes and timeline, and the top of a briefing."""
    page = browser.new_page(viewport={"width": 1280, "height": 860}, color_scheme="light")
    page.goto((site / PAGES["article"]).as_uri())
    page.get_by_role("link", name="Great Hall of the People").first.hover()
    page.locator(".card").wait_for()
    page.screenshot(path=README / "article.png")
    page.goto((site / PAGES["briefing"]).as_uri())
    page.mouse.move(0, 0)
    page.locator("summary").nth(0).click()
    page.screenshot(path=README / "briefing.png")


if __name__ == "__main__":
    main(sys.argv[1])
