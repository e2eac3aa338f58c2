"""What the editor sees: edits, mistakes, drafts, and the page of what was just saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.serve.conftest import Running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PATIENCE = 30_000


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    opened = context.new_page()
    failures: list[str] = []
    opened.on("pageerror", lambda failure: failures.append(str(failure)))
    yield opened
    context.close()
    assert failures == []


def connected(tab: Page, url: str) -> None:
    """Opens a page, and waits until it hears of rebuilds."""
    sent: list[str] = []
    tab.once("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    tab.goto(url)
    for _ in range(PATIENCE // 50):
        if any("info" in frame for frame in sent):
            return
        tab.wait_for_timeout(50)
    pytest.fail("the page does not listen for rebuilds")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_an_edit_is_on_the_page(preview: Running, tab: Page) -> None:
    site, builds = preview.site, preview.builds
    connected(tab, f"{preview.address}articles/harbour-closes.html")
    edit(site / "content/articles/harbour-closes.md", "sunk by\neleven centimetres", "sunk by\neleven centimetres and a half")
    edit(
        site / "content/notes/harbour-closes.yml", "sunk by eleven centimetres since", "sunk by eleven centimetres and a half since"
    )
    tab.get_by_text("eleven centimetres and a half since last summer").first.wait_for()
    assert preview.builds == builds + 1


def test_a_second_save_soon_after_is_on_the_page_too(preview: Running, tab: Page) -> None:
    site, builds = preview.site, preview.builds
    address = f"{preview.address}articles/ferries-return.html"
    connected(tab, address)
    for count, word in enumerate(("Lorries", "Buses", "Trucks"), start=1):
        (site / "content/articles/ferries-return.yml").write_text(
            f"title: {word} sail again\ndateline: {{place: orrin, date: '2025-06-03'}}\nrights: {{licence: CC0-1.0}}\n"
        )
        with tab.expect_websocket():
            preview.wait_for_build(after=builds + count - 1)
            tab.get_by_role("heading", name=f"{word} sail again").wait_for()
    assert tab.url == address


def test_a_mistake_is_laid_over_the_page_and_goes_when_it_is_mended(preview: Running, tab: Page) -> None:
    site = preview.site
    connected(tab, f"{preview.address}articles/harbour-closes.html")
    people = site / "content/entities/people.yml"
    good = people.read_text()
    people.write_text(good.replace("type: Person", "type: Persn"))
    box = tab.locator("briefgen-preview .overlay")
    box.wait_for()
    assert box.get_attribute("role") == "alert"
    assert box.locator("h2").text_content() == "1 error: this is still the last good version"
    assert box.locator(".where").text_content() == "content/entities/people.yml:3:3"
    assert box.locator(".message").text_content() == "“Persn” is no type of entity."
    assert box.locator("pre").text_content() == "  type: Persn\n  ^"
    assert box.locator(".hint").text_content() == "Did you mean “Person”?"
    assert tab.locator("h1").text_content() == "Orrin closes its harbour to car ferries"
    tab.goto(f"{preview.address}timeline.html")
    tab.locator("briefgen-preview .overlay").wait_for()
    people.write_text(good)
    tab.locator("briefgen-preview .overlay").wait_for(state="detached")


def test_it_can_be_put_aside_by_keyboard(preview: Running, tab: Page) -> None:
    site, builds = preview.site, preview.builds
    (site / "content/entities/people.yml").write_text("- {id: x")
    preview.wait_for_build(after=builds)
    tab.goto(preview.address)
    box = tab.locator("briefgen-preview .overlay")
    box.wait_for()
    box.get_by_role("button", name="Hide").focus()
    tab.keyboard.press("Escape")
    box.wait_for(state="detached")


def test_a_site_that_could_not_be_built_appears_when_it_can(serving, site: Path, tab: Page) -> None:
    people = site / "content/entities/people.yml"
    good = people.read_text()
    people.write_text("- {id: x")
    preview = serving()
    connected(tab, preview.address)
    tab.get_by_role("heading", name="Not built yet").wait_for()
    tab.locator("briefgen-preview .overlay h2").get_by_text("1 error", exact=True).wait_for()
    people.write_text(good)
    tab.wait_for_function("document.title === 'The harbour desk'")


def test_words_in_a_mistake_are_only_words(preview: Running, tab: Page) -> None:
    site, builds = preview.site, preview.builds
    (site / "content/entities/people.yml").write_text("- {id: x, type: '<img src=x onerror=document.title=1>', name: X}\n")
    preview.wait_for_build(after=builds)
    tab.goto(preview.address)
    tab.locator("briefgen-preview .overlay").get_by_text("<img src=x").first.wait_for()
    assert tab.locator("briefgen-preview img").count() == 0
    assert tab.title() != "1"


def test_the_browser_goes_to_what_was_saved(serving, site: Path, tab: Page) -> None:
    preview = serving("--base-url", "https://example.org/desk/")
    connected(tab, preview.address)
    steps = [
        ("content/articles/harbour-closes.md", "title: Orrin closes", "title: Orrin shuts", "articles/harbour-closes.html"),
        ("content/articles/ferries-return.txt", "62 cars", "63 cars", "articles/ferries-return.html"),
        ("content/briefings/harbour.md", "sinking harbour", "sinking port", "briefings/harbour.html"),
        ("content/notes/harbour-closes.yml", "In June the work", "By June the work", "articles/harbour-closes.html"),
        ("content/entities/places.yml", "A port town", "A harbour town", "entities/orrin.html"),
        ("content/events/harbour.yml", "over floating ramps", "over rented ramps", "events/first-ferry.html"),
        ("content/sources/works.yml", "Survey of the berths", "A survey of the berths", "sources.html"),
    ]
    edit(site / "content/events/harbour.yml", " with 62 cars on board.", "")
    preview.wait_for_build(after=1)
    for path, old, new, page in steps:
        edit(site / path, old, new)
        tab.wait_for_url(f"{preview.address}{page}")


def test_it_stays_where_it_is_if_that_is_wanted(serving, site: Path, tab: Page) -> None:
    preview = serving("--no-follow")
    connected(tab, f"{preview.address}articles/index.html")
    edit(site / "content/articles/harbour-closes.md", "title: Orrin closes", "title: Orrin shuts")
    tab.get_by_text("Orrin shuts its harbour").first.wait_for()
    assert tab.url == f"{preview.address}articles/index.html"


def test_drafts_are_shown_with_a_mark(serving, site: Path, tab: Page) -> None:
    (site / "content/articles/early.md").write_text(
        "---\ntitle: An early version\ndateline: {date: 2025-03-12}\nrights: {licence: CC0-1.0}\ndraft: true\n---\n"
        "Ada Lund opened the new bridge over the river on Monday.\n"
    )
    (site / "content/notes").mkdir(exist_ok=True)
    (site / "content/notes/early.yml").write_text(
        "- {id: n, target: {exact: opened the new bridge over the river}, body: A note.}\n"
    )
    preview = serving()
    tab.goto(f"{preview.address}articles/early.html")
    tab.locator("briefgen-preview .mark.draft").get_by_text("Draft: a build leaves this page out").wait_for()
    assert tab.locator(".body a").count() > 0
    assert tab.locator("a[data-briefgen-draft]").count() == 0, "what leads to a place on the page itself"
    tab.goto(f"{preview.address}articles/index.html")
    tab.locator("a[data-briefgen-draft]").first.wait_for()
    assert {link.get_attribute("href") for link in tab.locator("a[data-briefgen-draft]").all()} == {"early.html"}
    preview.stop()
    assert serving("--no-drafts").get("/articles/early.html")[0] == 404


def test_warnings_are_there_for_the_asking(preview: Running, tab: Page) -> None:
    site, builds = preview.site, preview.builds
    (site / "content/articles/other.md").write_text("---\ntitle: Other\n---\nWords.\n")
    preview.wait_for_build(after=builds)
    tab.goto(preview.address)
    assert tab.locator("briefgen-preview .overlay").count() == 0
    tab.get_by_role("button", name="1 warning").click()
    tab.locator("briefgen-preview .overlay .message").get_by_text("nothing says that this text may be shown.").wait_for()
