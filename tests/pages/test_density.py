"""The strip above a timeline on its page: all of it is seen, at any width and on every page, in letters of one size."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import build

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (320, 390, 700, 1024, 1280, 1920)
SPANS = {"years": (1964, 1999, 1), "decades": (1749, 2023, 10), "few": (1964, 1966, 2), "many": (1900, 2019, 1)}
"""First year, last year and the years between events, by the id of who takes part in them."""
SEEN = "e => e.getBoundingClientRect().toJSON()"


@pytest.fixture(scope="module")
def spans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose people have timelines of different lengths, one of them all that happened."""
    site = tmp_path_factory.mktemp("spans")
    events = [
        {"id": f"{who}-{year}", "title": "An event", "date": f"{year}-05-11", "participants": [who], "importance": "key"}
        for who, (first, last, step) in SPANS.items()
        for year in (*range(first, last, step), last)
    ]
    people = [{"id": who, "type": "Person", "name": who.title()} for who in SPANS]
    for name, value in {
        "site.yml": {"title": "Spans"},
        "content/entities/all.yml": people,
        "content/events/all.yml": events,
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(json.dumps(value), "utf-8")
    build(site)
    return site / "output"


@pytest.mark.parametrize("path", [*(f"entities/{who}.html" for who in SPANS), "index.html", "timeline.html"])
def test_it_fits_its_column_whole_and_fills_it(path: str, spans: Path, page: Page) -> None:
    page.goto((spans / path).as_uri())
    assert not [width for width in WIDTHS if not fits(page, width)]


@pytest.mark.parametrize("path", ["index.html", "timeline.html", "briefings/russia-china.html"])
def test_that_of_the_demo_does_so_too(path: str, demo: Path, page: Page) -> None:
    page.goto((demo / path).as_uri())
    assert not [width for width in WIDTHS if not fits(page, width)]


def fits(page: Page, width: int) -> bool:
    """Whether a page that is brought to this width shows the strip so, with room between its years."""
    page.set_viewport_size({"width": width, "height": 900})
    column, strip = (page.locator(s).first.evaluate(SEEN) for s in (".density", ".density-strip"))
    bars, years = (
        page.locator(".density-strip").first.locator(seen).evaluate_all(f"es => es.map({SEEN})")
        for seen in ("rect.bar, circle, text:visible", "text:visible")
    )
    return (
        (strip["left"], strip["right"]) == (column["left"], column["right"])
        and min(box["left"] for box in bars) >= column["left"] - 2  # a dot may be wider than its bar
        and max(box["right"] for box in bars) <= column["right"] + 2
        and all(a["right"] + 8 < b["left"] for a, b in pairwise(sorted(years, key=lambda box: box["left"])))
    )


@pytest.mark.parametrize("width", [390, 1280])
def test_its_years_have_one_size_on_every_page(width: int, demo: Path, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    sizes = set()
    for path in ("index.html", "timeline.html", "entities/xi-jinping.html", "briefings/russia-china.html"):
        page.goto((demo / path).as_uri())
        sizes.add(page.locator(".density-strip text:visible").first.evaluate(SEEN)["height"])
    assert len(sizes) == 1


MONTHS = [
    ({"1989-10": 1, "1989-11": 2}, ["October 1989", "November 1989"], ["October 1989", "November 1989"]),
    ({"1989-07": 1, "1989-08": 1, "1989-11": 1}, ["July 1989", "August 1989", "November 1989"], ["July 1989", "November 1989"]),
    ({"1989-12": 1, "1990-11": 1}, ["December 1989", "November 1990"], ["December 1989", "November 1990"]),
    ({"1989-10": 1, "1990-10": 1}, ["1989", "1990"], ["1989", "1990"]),
]


@pytest.mark.parametrize(("begun", "wide", "narrow"), MONTHS, ids=["two months", "five", "twelve", "more"])
def test_a_strip_of_less_than_a_year_names_its_months(
    begun: dict[str, int], wide: list[str], narrow: list[str], tmp_path: Path, page: Page
) -> None:
    events = [
        {"id": f"e-{month}-{day}", "title": "An event", "date": f"{month}-0{day}"}
        for month, number in begun.items()
        for day in range(1, number + 1)
    ]
    for name, value in {"site.yml": {"title": "Months"}, "content/events/all.yml": events}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps(value), "utf-8")
    build(tmp_path)
    for width, expected in ((1280, wide), (320, narrow)):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto((tmp_path / "output/timeline.html").as_uri())
        strip, labels = page.locator(".density-strip"), page.locator(".density-strip text:visible")
        assert labels.all_text_contents() == expected
        column, boxes = strip.evaluate(SEEN), labels.evaluate_all(f"es => es.map({SEEN})")
        assert column["left"] - 1 <= boxes[0]["left"] and boxes[-1]["right"] <= column["right"] + 1
        assert all(a["right"] + 4 < b["left"] for a, b in pairwise(boxes))


def test_a_bar_leads_to_its_year(demo: Path, page: Page) -> None:
    page.goto((demo / "timeline.html").as_uri())
    page.locator(".density-strip a").first.click()
    assert page.url.endswith("timeline.html#y1949")


def test_the_home_page_keeps_its_rule_off_the_briefings(demo: Path, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto((demo / "index.html").as_uri())
    above, rule = page.locator(".more-briefings").evaluate(SEEN), page.locator("#over-time").evaluate(SEEN)
    assert rule["top"] - above["bottom"] >= 20
