"""The filter of the site's timeline and the picture above it tell the same, and neither moves while it is used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import build

if TYPE_CHECKING:
    from playwright.sync_api import Page

LEFT = ".entry[data-begins]:visible"
BARS = ".density-strip a:visible"
PLACES = "es => es.map(e => [e.getBoundingClientRect().x, e.getBoundingClientRect().y])"


@pytest.fixture(params=[390, 1280])
def timeline(request: pytest.FixtureRequest, page: Page, demo: Path) -> Page:
    page.set_viewport_size({"width": request.param, "height": 900})
    page.goto((demo / "timeline.html").as_uri())
    return page


def begun(page: Page) -> list[str]:
    """The years in which the entries that are left begin."""
    return page.locator(LEFT).evaluate_all("es => es.map(e => e.dataset.begins.slice(0, 4))")


def test_the_picture_shows_what_is_left(timeline: Page) -> None:
    timeline.get_by_label("Who or what").select_option("Ukraine")
    years = begun(timeline)
    assert 1 < len(set(years)) < 20
    labels = timeline.locator(BARS).evaluate_all("es => es.map(e => e.getAttribute('aria-label').split(' (')[0])")
    counted = {year: f"{n} entry" if (n := years.count(year)) == 1 else f"{n} entries" for year in sorted(set(years))}
    assert labels == [f"{year}: {words}" for year, words in counted.items()]
    summary = f"{len(years)} entries, from {min(years)} to {max(years)}"
    assert timeline.locator(".density figcaption").inner_text() == summary
    assert timeline.locator(".density-strip").get_attribute("aria-label") == summary


def test_every_bar_and_row_that_is_left_leads_to_a_year_that_is_shown(timeline: Page) -> None:
    timeline.get_by_label("Who or what").select_option("Ukraine")
    timeline.locator(".density summary").click()
    for links in (timeline.locator(BARS), timeline.locator(".density table a:not([inert])")):
        assert links.count() > 1
        for address in links.evaluate_all("es => es.map(e => e.getAttribute('href'))"):
            assert timeline.locator(address).is_visible()
    timeline.locator(BARS).first.click()
    assert timeline.url.endswith(f"#y{begun(timeline)[0]}")


def test_kinds_of_entries_count_too(timeline: Page) -> None:
    timeline.locator('.entry-filter [value="key"]').uncheck()
    assert timeline.locator(".density-strip circle:visible").count() == 0
    assert timeline.locator(".density figcaption").inner_text().startswith(f"{len(begun(timeline))} entries")


def test_all_is_as_it_was_when_the_filter_is_taken_back(timeline: Page) -> None:
    bars, caption = timeline.locator(".density-strip a"), timeline.locator(".density figcaption").inner_text()
    heights = "es => es.flatMap(e => [...e.querySelectorAll('.bar')].map(r => Number(r.getAttribute('height')).toFixed(1)))"
    before, labels = bars.evaluate_all(heights), bars.evaluate_all("es => es.map(e => e.getAttribute('aria-label'))")
    choice = timeline.get_by_label("Who or what")
    choice.select_option("Ukraine")
    assert bars.evaluate_all(heights) != before
    choice.select_option("All")
    assert bars.evaluate_all(heights) == before
    assert bars.evaluate_all("es => es.map(e => e.getAttribute('aria-label'))") == labels
    assert timeline.locator(".density figcaption").inner_text() == caption


def test_nothing_moves_when_what_is_left_is_said(timeline: Page) -> None:
    fixed = timeline.locator(".entry-filter :is(label, legend), .legend, .density-strip")
    before = fixed.evaluate_all(PLACES)
    timeline.get_by_label("Who or what").select_option("Ukraine")
    assert timeline.locator(".filter-state").inner_text() != ""
    assert fixed.evaluate_all(PLACES) == before


def test_who_comes_back_finds_picture_and_choice_alike(timeline: Page) -> None:
    timeline.locator('.entry-filter [value="key"]').uncheck()
    timeline.get_by_label("Who or what").select_option("Ukraine")
    timeline.goto(timeline.url.replace("timeline.html", "about.html"))
    timeline.go_back()
    timeline.wait_for_selector(".entry-filter")
    left, bars = begun(timeline), timeline.locator(BARS)
    assert bars.count() == len(set(left))
    assert timeline.locator(".density figcaption").inner_text() == f"{len(left)} entries, from {min(left)} to {max(left)}"
    assert timeline.locator(".year:visible").count() == timeline.locator(".year:has(.entry:visible)").count()


def test_a_choice_stands_in_the_address_and_goes_along_to_other_pages(page: Page, tmp_path: Path) -> None:
    events = [
        {"id": f"e-{n}", "title": "An event", "date": f"{1990 + n % 20}-05-11", "importance": "key" if n % 5 else "minor"}
        | ({"participants": ["north"]} if n % 3 == 0 and n % 20 < 10 else {})
        for n in range(200)
    ]
    north = [{"id": "north", "type": "Organization", "name": "The North & Co"}]
    for name, value in {"site.yml": {"title": "Many"}, "content/events/all.yml": events, "content/entities/all.yml": north}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps(value), "utf-8")
    build(tmp_path)
    page.goto((tmp_path / "output/timeline.html").as_uri() + "?from=mail")
    assert page.locator(".pager a").get_attribute("href") == "timeline/2000.html"
    page.get_by_label("Who or what").select_option("The North & Co")
    page.locator('.entry-filter [value="minor"]').uncheck()
    assert page.url.endswith("timeline.html?from=mail&entity=north&without=minor")
    page.locator('.density-strip a[href*="#y2004"]').evaluate("e => e.dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    page.wait_for_url("**/2000.html*")
    assert page.url.endswith("timeline/2000.html?from=mail&entity=north&without=minor#y2004")
    assert page.locator(".entry[data-entities]:visible").count() == 0
    assert page.get_by_label("Who or what").input_value() == "north"
    page.get_by_label("Who or what").select_option("All")
    assert not page.locator('.entry-filter [value="minor"]').is_checked()
    assert page.locator(".entry.imp-minor:visible").count() == page.locator(".legend .imp-minor:visible").count()
    page.locator('.entry-filter [value="minor"]').check()
    page.locator(".pager a").click()
    page.wait_for_url("**/timeline.html*")
    assert page.url.endswith("timeline.html?from=mail")
    assert len(begun(page)) == page.locator(".entry[data-entities]").count() == 100


def test_only_kinds_that_there_are_can_be_chosen(tmp_path: Path) -> None:
    events = [{"id": f"e-{year}", "title": "An event", "date": f"{year}-05-11", "importance": "key"} for year in (1999, 2001)]
    for name, value in {"site.yml": {"title": "Few"}, "content/events/all.yml": events}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps(value), "utf-8")
    build(tmp_path)
    page = (tmp_path / "output/timeline.html").read_text("utf-8")
    assert 'value="key"' in page
    assert not any(f'value="{kind}"' in page for kind in ("normal", "minor", "told"))
