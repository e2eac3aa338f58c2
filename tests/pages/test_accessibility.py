"""WCAG 2.2 A and AA and axe's best practices on every page kind: both themes, both directions, narrow and wide, under strain."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import build
from tests.conftest import ROOT
from tests.pages.serving import served
from tests.pages.stress import write_stress_site

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
DEMO = [
    "index.html", "briefings/index.html", "briefings/russia-china.html", "articles/index.html", "articles/leaders-call.html",
    "articles/trade-record.html", "notes/leaders-call.html", "entities/index.html", "entities/xi-jinping.html",
    "events/index.html", "events/leaders-video-call.html", "timeline.html", "topics/index.html", "topics/diplomacy.html",
    "sources.html", "search.html", "about.html",
]  # fmt: skip
STRESS = [
    "index.html", "articles/noted.html", "articles/bare.html", "articles/marked.html", "notes/noted.html", "briefings/all.html",
    "briefings/bare.html", "entities/index.html", "entities/long.html", "entities/other-script.html", "events/event-4.html",
    "events/undated.html", "timeline.html", "topics/index.html", "search.html",
]  # fmt: skip
WIDTHS = (320, 390, 768, 1024, 1280, 1920)


@pytest.fixture(scope="module")
def stress(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The strained site in Arabic: right to left."""
    site = write_stress_site(tmp_path_factory.mktemp("stress"), "ar")
    build(site)
    return site / "output"


def violations(page: Page, **narrowed: object) -> str:
    found = page.evaluate("rules => axe.run(document, rules).then(found => found.violations)", {**RULES, **narrowed})
    return "\n".join(f"{v['id']}: {n['target']} {n['failureSummary']}" for v in found for n in v["nodes"][:3])


def check(page: Page, address: str, number: int) -> None:
    """All rules in one theme at one width; in the other theme and at the other width those that depend on them."""
    themes, widths = ("light", "dark"), (1280, 320)
    page.emulate_media(color_scheme=themes[number % 2])  # type: ignore[arg-type]
    page.set_viewport_size({"width": widths[number // 2 % 2], "height": 900})
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.add_script_tag(path=AXE)
    assert violations(page) == ""
    page.emulate_media(color_scheme=themes[1 - number % 2])  # type: ignore[arg-type]
    page.set_viewport_size({"width": widths[1 - number // 2 % 2], "height": 900})
    assert violations(page, runOnly={"type": "rule", "values": ["color-contrast", "target-size"]}) == ""


@pytest.mark.parametrize("path", DEMO)
def test_the_demo_has_no_violation(path: str, demo: Path, page: Page) -> None:
    check(page, (demo / path).as_uri(), DEMO.index(path))


@pytest.mark.parametrize("path", STRESS)
def test_a_strained_site_right_to_left_has_no_violation(path: str, stress: Path, page: Page) -> None:
    check(page, (stress / path).as_uri(), STRESS.index(path))


def test_the_404_page_has_no_violation(demo: Path, page: Page, tmp_path: Path) -> None:
    """Served at base_url's path: from anywhere else it does not find its stylesheet."""
    (tmp_path / "briefgen-demo").symlink_to(demo, target_is_directory=True)
    with served(tmp_path) as root:
        check(page, root + "briefgen-demo/404.html", 0)


@pytest.mark.parametrize("which", ["demo", "stress"])
def test_nothing_scrolls_sideways(which: str, request: pytest.FixtureRequest, page: Page) -> None:
    """A page is loaded once and brought to every width, as by a reader who turns a phone: the stylesheet alone lays it out."""
    site: Path = request.getfixturevalue(which)
    wide = []
    for path in DEMO if which == "demo" else [*STRESS, "articles/long.html"]:
        page.goto((site / path).as_uri())
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("[innerWidth, document.documentElement.scrollWidth]") != [width, width]:
                wide.append(f"{path} at {width}")
    assert wide == []


def test_text_spacing_of_the_reader_breaks_nothing(demo: Path, page: Page) -> None:
    """WCAG 1.4.12: no text is cut off or lies over other text when a reader spaces it out."""
    page.set_viewport_size({"width": 390, "height": 900})
    for path in ("index.html", "articles/leaders-call.html", "briefings/russia-china.html"):
        page.goto((demo / path).as_uri())
        page.add_style_tag(
            content="* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
            "p { margin-block-end: 2em !important }"
        )
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), path
