"""A wide table scrolls in a box of its own: its words stay whole, the page stays still, and the keyboard reaches the rest of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import build

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROWS = [
    "| Month | Exports of machinery | Imports | Balance | Change over the year | Transactions | Uncertainty |",
    "|---|---:|---:|---:|---:|---:|:--|",
    "| December 2024 | 12,345.6 | 9,876.5 | 2,469.1 | +12.3% | 1,234,567 | As the customs service reads it |",
]
WIDE = "\n".join(ROWS)
WITHIN = WIDE.replace("\n", "\n    ").replace("service", "office")
HTML = "<table><tr><td>HTML</td></tr></table>"
ARTICLE = f"---\ntitle: T\nrights: {{licence: CC0-1.0}}\n---\nA table.\n\n{WIDE}\n\n- In a list\n\n    {WITHIN}\n\n{HTML}\n"
NOTES = "- {id: n-cell, target: {exact: As the customs service reads it}, body: In a cell.}\n"
SPLIT = """() => [...document.querySelectorAll('.body th, .body td')].flatMap(cell => {
  const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), found = [];
  for (let node = words.nextNode(); node; node = words.nextNode()) for (const word of node.data.matchAll(/\\S+/g)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) found.push(word[0]);
  }
  return found;
})"""
"""The words of cells that run over two lines."""


@pytest.fixture(scope="module")
def page_of_tables(tmp_path_factory: pytest.TempPathFactory) -> str:
    root = tmp_path_factory.mktemp("tables")
    files = {
        "site.yml": "title: Tables\nsearch: false\nsocial_images: false\n",
        "content/articles/t.md": ARTICLE,
        "content/notes/t.yml": NOTES,
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    build(root)
    return (root / "output/articles/t.html").as_uri()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_words_stay_whole_and_the_page_still(width: int, page_of_tables: str, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(page_of_tables)
    assert page.evaluate(SPLIT) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.locator(".scroll > table").count() == page.locator("table").count() == 3


def test_the_keyboard_reaches_what_lies_outside(page_of_tables: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(page_of_tables)
    box = page.get_by_role("group", name="Table").first
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


def test_a_note_in_a_cell_stands_after_the_box(page_of_tables: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(page_of_tables)
    assert page.locator(".body > .scroll + .note-aside").count() == 1
    assert page.locator(".scroll .note-aside").count() == 0


def test_where_accounts_differ_no_word_is_broken_on_a_phone(demo: Path, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto((demo / "events/leaders-video-call.html").as_uri())
    assert page.evaluate(SPLIT.replace(".body th, .body td", ".differences :is(th, td)")) == []
