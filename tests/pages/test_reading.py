"""What the pages do: cards, notes, the timeline both ways; by mouse, by keyboard alone, by touch, without a script, on paper."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

ARTICLE = "articles/leaders-call.html"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


@pytest.fixture
def article(context: BrowserContext, demo: Path) -> Page:
    page = context.new_page()
    page.goto((demo / ARTICLE).as_uri())
    return page


@pytest.fixture
def bare(browser: Browser, demo: Path) -> Iterator[Page]:
    """The article without JavaScript."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto((demo / ARTICLE).as_uri())
    yield page
    context.close()


ALONE = """[...document.querySelectorAll('.to-passage')].filter(way => {
  const before = document.createTreeWalker(way.closest('p, li'), NodeFilter.SHOW_TEXT);
  before.currentNode = way;
  let text = before.previousNode();
  while (text && !text.data.replace('\u2060', '').trim()) text = before.previousNode();
  const sign = document.createRange(), end = text.data.trimEnd().length;
  sign.setStart(text, end - 1);
  sign.setEnd(text, end);
  const [a, b] = [way.getClientRects()[0], sign.getBoundingClientRect()];
  return a.bottom < b.top || a.top > b.bottom - 2;
}).map(way => way.closest('p, li').innerText)"""
"""Ways to sentences that stand on another line than the end of the text before them."""
APART = """[...document.querySelectorAll('.entry-from .to-passage')].flatMap(way => {
  const after = document.createTreeWalker(way.closest('p'), NodeFilter.SHOW_TEXT);
  after.currentNode = way;
  const sign = after.nextNode(), next = after.nextNode(), range = document.createRange();
  if (!next || !/^[,;]/.test(next.data)) return [];
  range.setStart(next, 0);
  range.setEnd(next, 1);
  const mark = range.getClientRects()[0];
  range.selectNodeContents(sign);
  const box = [...range.getClientRects()].at(-1);
  return Math.abs(mark.left - box.right) < 1 ? [] : [way.closest('p').innerText];
})"""
"""Ways to sentences between which and the comma or semicolon after them there is a gap."""


class TestCards:
    """One shared card: dismissible, hoverable, persistent (WCAG 1.4.13), and never over what has the focus (2.4.11)."""

    def test_it_comes_on_hover_and_the_pointer_may_enter_it(self, article: Page) -> None:
        link = article.locator("a.entity[data-entity=xi-jinping]").first
        link.hover()
        card = article.locator(".card")
        card.wait_for()
        assert "Xi Jinping" in card.inner_text()
        assert "Leader of China’s Communist Party since 2012" in card.inner_text()
        card.hover()
        article.wait_for_timeout(700)
        assert card.is_visible()
        article.mouse.move(2, 2)
        card.wait_for(state="detached")

    def test_a_passing_pointer_shows_nothing(self, article: Page) -> None:
        article.locator("a.entity[data-entity=xi-jinping]").first.hover()
        article.wait_for_timeout(150)
        article.mouse.move(2, 2)
        article.wait_for_timeout(600)
        assert article.locator(".card").count() == 0

    def test_escape_dismisses_it_without_moving_pointer_or_focus(self, article: Page) -> None:
        link = article.locator(".body a.entity").first
        link.hover()
        article.locator(".card").wait_for()
        article.keyboard.press("Escape")
        assert article.locator(".card").count() == 0

    def test_the_keyboard_brings_it_and_it_is_read_out_with_the_link(self, article: Page) -> None:
        for _ in range(80):
            article.keyboard.press("Tab")
            if article.evaluate("document.activeElement.matches('.body a.entity')"):
                break
        focused = article.locator(":focus")
        card = article.locator(".card")
        card.wait_for()
        assert focused.get_attribute("aria-describedby") == card.get_attribute("id")
        assert card.get_attribute("role") == "tooltip"
        link, shown = focused.bounding_box(), card.bounding_box()
        assert link
        assert shown
        assert shown["y"] >= link["y"] + link["height"] or shown["y"] + shown["height"] <= link["y"]
        article.keyboard.press("Escape")
        assert card.count() == 0
        assert article.evaluate("document.activeElement.matches('.body a.entity')")

    def test_a_click_in_it_pins_it_until_escape(self, article: Page) -> None:
        article.locator(".body a.entity").first.hover()
        card = article.locator(".card")
        card.click()
        article.mouse.move(2, 2)
        article.wait_for_timeout(700)
        assert card.is_visible()
        article.keyboard.press("Escape")
        assert card.count() == 0

    def test_a_touch_follows_the_link(self, browser: Browser, demo: Path) -> None:
        context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
        page = context.new_page()
        page.goto((demo / ARTICLE).as_uri())
        page.locator(".body a.entity").first.tap()
        page.wait_for_url("**/entities/vladimir-putin.html")
        context.close()

    def test_without_a_script_the_card_is_a_page_away(self, bare: Page) -> None:
        bare.locator(".body a.entity[data-entity=xi-jinping]").first.click()
        assert bare.locator(".standfirst").inner_text().startswith("Leader of China’s Communist Party")


class TestNotes:
    def test_each_stands_beside_its_passage_and_below_the_one_before(self, article: Page) -> None:
        boxes = article.locator(".body .note-aside").evaluate_all("es => es.map(e => e.getBoundingClientRect().toJSON())")
        refs = article.locator(".noteref").evaluate_all("es => es.map(e => e.getBoundingClientRect().toJSON())")
        body = article.locator(".body").bounding_box()
        assert body
        assert len(boxes) == len(refs) > 5
        assert all(box["left"] > body["x"] + body["width"] for box in boxes)
        assert all(a["bottom"] <= b["top"] for a, b in itertools.pairwise(boxes))
        assert abs(boxes[0]["top"] - refs[0]["top"]) < 12

    def test_on_a_phone_they_follow_their_paragraph(self, browser: Browser, demo: Path) -> None:
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto((demo / ARTICLE).as_uri())
        paragraph, note = page.locator(".body > p").first.bounding_box(), page.locator(".body .note-aside").first.bounding_box()
        assert paragraph
        assert note
        assert 0 <= note["y"] - (paragraph["y"] + paragraph["height"]) < 40
        assert note["width"] == pytest.approx(paragraph["width"], abs=1)  # a box of its own
        page.close()

    def test_reference_and_note_lead_to_each_other_by_keyboard(self, article: Page) -> None:
        reference = article.locator(".noteref").first
        reference.focus()
        article.keyboard.press("Enter")
        note = article.locator(".note-aside:focus")
        assert note.get_attribute("id") == str(reference.get_attribute("href"))[1:]
        assert article.evaluate("location.hash") == reference.get_attribute("href")
        back = note.locator("[role=doc-backlink]")
        back.focus()
        article.keyboard.press("Enter")
        assert article.evaluate("location.hash") == "#" + str(reference.get_attribute("id"))

    def test_a_number_brings_its_note_without_moving_the_text(self, article: Page) -> None:
        for number in (6, 8):
            reference = article.locator(".noteref").nth(number)
            reference.evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 300)")
            before = article.evaluate("scrollY")
            reference.click()
            note = article.locator(".note-aside.lit")
            assert note.get_attribute("id") == str(reference.get_attribute("href"))[1:]
            assert abs(article.evaluate("scrollY") - before) < 120
            box, seen = note.bounding_box(), reference.bounding_box()
            assert box
            assert seen
            assert box["y"] < article.evaluate("innerHeight")
            assert 0 < seen["y"] < article.evaluate("innerHeight")

    def test_a_link_to_a_note_shows_it_though_notes_are_hidden(self, article: Page, demo: Path) -> None:
        article.locator('.note-filter [value="all"]').uncheck()
        identity = article.locator(".note-aside").nth(2).get_attribute("id")
        article.goto("about:blank")
        article.goto(f"{(demo / ARTICLE).as_uri()}#{identity}")
        assert article.locator(f"#{identity}").is_visible()

    def test_a_kind_can_be_switched_off_without_a_script(self, bare: Page) -> None:
        shown = bare.locator(".body .note-aside.kind-source")
        assert shown.first.is_visible()
        bare.locator('.note-filter [value="source"]').uncheck()
        assert not shown.first.is_visible()
        assert bare.locator(".noteref.kind-source").first.is_hidden()
        assert bare.locator(".body .note-aside.kind-update").first.is_visible()

    def test_hiding_them_is_remembered(self, article: Page, demo: Path) -> None:
        article.locator('.note-filter [value="all"]').uncheck()
        assert article.locator(".noteref:visible").count() == 0
        article.wait_for_timeout(300)  # what a page stores reaches the process of the next one a moment later
        article.goto((demo / "articles/kremlin-readout.html").as_uri())
        assert article.locator(".body .note-aside:visible").count() == 0
        article.locator('.note-filter [value="all"]').check()
        assert article.locator(".body .note-aside:visible").count() > 0

    def test_each_has_a_page_with_its_own_description_and_neighbours(self, article: Page) -> None:
        article.locator(".note-aside").nth(1).get_by_role("link", name="Permalink").click()
        description = article.locator('meta[property="og:description"]').get_attribute("content")
        assert description
        assert description[:40] in " ".join(article.locator(".note-body").inner_text().split())
        article.get_by_text("Next note").click()
        number = article.locator("h1 .note-number")
        assert number.inner_text() == "3"
        assert number.evaluate("e => getComputedStyle(e).fontVariantNumeric") == "lining-nums"  # stands in a circle
        article.get_by_text("Previous note").click()
        article.get_by_text("In its place in the article").click()
        assert article.locator(".note-aside:target").count() == 1


class TestTimeline:
    def test_a_date_leads_to_its_entry_and_the_entry_to_its_sentence_without_a_script(self, bare: Page) -> None:
        date = bare.locator(".body a.when").first
        words = date.inner_text()
        date.click()
        entry = bare.locator(".beside .entry:target")
        assert entry.count() == 1
        entry.locator(".to-passage").first.click()
        sentence = bare.locator(".s:target")
        assert words in "".join(bare.locator(f"#{sentence.first.get_attribute('id')}").all_inner_texts())

    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_way_to_a_sentence_stands_beside_a_word(self, width: int, context: BrowserContext, demo: Path) -> None:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": 900})
        for path in (
            ARTICLE,
            "articles/seventy-five-years.html",
            "timeline.html",
            "entities/xi-jinping.html",
            "notes/leaders-call.html",
        ):
            page.goto((demo / path).as_uri())
            assert page.locator(".to-passage").count() > 0
            assert page.evaluate(ALONE) == [], path

    def test_ways_to_several_sentences_are_told_apart_by_eye_and_by_name(self, article: Page, demo: Path) -> None:
        entry = article.locator(".beside .entry", has_text="speak by video link").locator(".to-passage")
        assert entry.all_inner_texts() == ["¶1", "¶2"]
        assert (
            entry.nth(1).get_attribute("aria-label")
            == "To the sentence 2: Moscow was ready to talk to the new administration about the…"
        )
        for path in (ARTICLE, "timeline.html", "entities/xi-jinping.html", "events/leaders-video-call.html"):
            article.goto((demo / path).as_uri())
            ways = article.locator(".to-passage, a.wording")
            names, targets = (ways.evaluate_all(f"es => es.map(e => e.getAttribute('{a}'))") for a in ("aria-label", "href"))
            assert len(set(names)) == len(set(zip(names, targets, strict=True))), path

    def test_another_sentence_of_an_article_is_called_by_its_words_for_the_date(self, context: BrowserContext, demo: Path) -> None:
        page = context.new_page()
        page.goto((demo / "timeline.html").as_uri())
        told = page.locator(".entry", has_text="Putin pays a state visit to China").locator(".entry-from")
        assert "“Friday”, “Thursday”, “Thursday evening”;" in told.inner_text()
        told.get_by_role("link", name="“Thursday evening”: On Thursday evening Putin and Xi drank tea").click()
        assert "drank tea" in page.locator(".s:target").inner_text()

    def test_signs_stand_at_what_they_follow_and_paper_has_none_too_many(self, context: BrowserContext, demo: Path) -> None:
        page = context.new_page()
        page.goto((demo / "timeline.html").as_uri())
        assert page.locator(".entry-from .further").count() > 3
        assert page.evaluate(APART) == []
        page.emulate_media(media="print")
        printed = page.locator(".entry-from").evaluate_all("es => es.map(e => e.innerText.replaceAll('\\u2060', ''))")
        assert [line for line in printed if re.search(r"[,;]\s*([,;]|$)", line)] == []

    def test_the_other_side_lights_up(self, article: Page) -> None:
        sentence = article.locator(".s[data-entry]").first
        sentence.hover()
        entries = [article.locator(f"[id='entry-{id_}']") for id_ in str(sentence.get_attribute("data-entry")).split()]
        assert len(entries) == 2, "it tells of the call, and of the day before it"
        for entry in entries:
            sentence.hover()
            assert "lit" in str(entry.get_attribute("class"))
            entry.hover()
            assert "lit" in str(sentence.get_attribute("class"))

    def test_the_sidebar_follows_the_reading(self, article: Page) -> None:
        last = article.locator(".s[data-entry]").last
        article.mouse.move(700, 400)
        last.evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - innerHeight * 0.4)")
        article.locator(".beside .entry.now").wait_for()
        box, side = article.locator(".beside .entry.now").bounding_box(), article.locator(".beside").bounding_box()
        assert box
        assert side
        assert side["y"] <= box["y"] <= side["y"] + side["height"]

    def test_filters_by_importance_without_a_script(self, browser: Browser, demo: Path) -> None:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto((demo / "timeline.html").as_uri())
        total = page.locator(".entry[data-entities]:visible").count()
        for unwanted in ("normal", "minor", "told"):
            page.locator(f'.entry-filter [value="{unwanted}"]').uncheck()
        left = page.locator(".entry[data-entities]:visible")
        assert 0 < left.count() < total
        assert left.count() == page.locator(".entry.imp-key[data-entities]:not(.told)").count()
        assert page.locator(".entity-filter").is_hidden()
        context.close()

    def test_a_filter_leaves_no_empty_year_and_says_what_is_left(self, context: BrowserContext, demo: Path) -> None:
        page = context.new_page()
        page.goto((demo / "timeline.html").as_uri())
        for value in ("normal", "minor", "told"):
            page.locator(f'.entry-filter [value="{value}"]').uncheck()
        shown = page.locator(".entry:visible").count() - page.locator(".legend .entry:visible").count()
        assert page.locator(".filter-state").inner_text().startswith(f"{shown} of ")
        years = page.locator(".year:visible")
        assert all(years.nth(n).locator(".entry:visible").count() for n in range(years.count()))
        page.locator('.entry-filter [value="told"]').check()
        assert page.locator(".entry.told:visible").count() > 0

    def test_filters_by_entity_with_one(self, context: BrowserContext, demo: Path) -> None:
        page = context.new_page()
        page.goto((demo / "timeline.html").as_uri())
        page.get_by_label("Who or what").select_option("Ukraine")
        shown = page.locator(".entry[data-entities]:visible")
        assert shown.count() > 0
        assert all("ukraine" in str(e.get_attribute("data-entities")).split() for e in shown.all())


class TestColours:
    def test_the_choice_is_remembered_and_set_before_the_first_paint(self, article: Page, demo: Path) -> None:
        article.locator(".theme-switch [value=dark]").check()
        assert article.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 27)"
        article.goto((demo / "index.html").as_uri())
        assert article.evaluate("document.documentElement.dataset.theme") == "dark"
        assert article.locator(".theme-switch [value=dark]").is_checked()


def test_paper_has_notes_addresses_and_no_controls(article: Page) -> None:
    article.evaluate("document.documentElement.dataset.theme = 'dark'")
    article.emulate_media(media="print")
    assert article.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert article.locator(".masthead nav").is_hidden()
    assert article.locator(".note-filter").is_hidden()
    assert article.locator(".body .note-aside").first.evaluate("e => getComputedStyle(e).display") == "block"
    assert article.locator(".body .note-sources").first.is_visible()
    paragraph, note = article.locator(".body > p").first.bounding_box(), article.locator(".body .note-aside").first.bounding_box()
    assert paragraph
    assert note
    assert 0 <= note["y"] - (paragraph["y"] + paragraph["height"]) < 40
    printed = article.locator(".citations a.out").first.evaluate("e => getComputedStyle(e, '::after').content")
    assert "http" in printed


def test_no_page_asks_anybody_else_for_anything(context: BrowserContext, demo: Path) -> None:
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in (ARTICLE, "index.html", "briefings/russia-china.html", "timeline.html"):
        page.goto((demo / path).as_uri())
    assert [url for url in asked if not url.startswith("file://")] == []


def test_nothing_shifts_while_a_page_loads(context: BrowserContext, demo: Path) -> None:
    page = context.new_page()
    page.add_init_script(
        "window.shift = 0; const add = entry => window.shift += entry.hadRecentInput ? 0 : entry.value;"
        "new PerformanceObserver(list => list.getEntries().forEach(add)).observe({type: 'layout-shift', buffered: true});"
    )
    for path in (ARTICLE, "index.html"):
        page.goto((demo / path).as_uri())
        page.wait_for_timeout(300)
        assert page.evaluate("window.shift") == 0
