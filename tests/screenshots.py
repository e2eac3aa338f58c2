"""Pictures of every page kind, wide and narrow, light and dark: `python -m tests.screenshots FOLDER`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

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
    "sources": "sources.html",
    "about": "about.html",
    "not-found": "404.html",
}
WIDTHS = (1280, 390)
THEMES = ("light", "dark")
TALLEST = 4000
"""Height in CSS pixels at which a picture is cut."""


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        site = Path(made)
        build(ROOT, output=site, base_url="https://example.org/")
        browser = playwright.chromium.launch(executable_path=needed("chromium"), args=["--no-sandbox", "--disable-gpu"])
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
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
