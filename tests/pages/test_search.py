"""Search: it finds, filters, keeps its state in the address, works under a sub-path; without it the site is whole."""

from __future__ import annotations

import gzip
import json
import os
import re
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import build
from briefgen.search import search_index
from tests.pages.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def address(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> str:  # type: ignore[misc]
    """The demo under a sub-path."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "sub").symlink_to(demo, target_is_directory=True)
    with served(folder) as root:
        yield f"{root}sub/"


def test_it_finds_what_is_written_and_leads_there(address: str, page: Page) -> None:
    page.goto(address + "search.html")
    page.get_by_label("Search for").fill("Novo-Ogaryovo")
    page.locator(".results li").first.wait_for()
    titles = page.locator(".results a").all_inner_texts()
    assert "Novo-Ogaryovo" in titles
    assert "Putin and Xi compare notes a day after Trump takes office" in titles
    page.locator(".results a", has_text="Novo-Ogaryovo").click()
    assert page.url == address + "entities/novo-ogaryovo.html"


def wait_until_all_are(page: Page, beginning: str) -> None:
    """Until there are results and the line above each begins so."""
    found = "[...document.querySelectorAll('.results .row-meta')]"
    page.wait_for_function(f"{found}.length > 0 && {found}.every(p => p.textContent.startsWith('{beginning}'))")


def test_filters_by_kind_and_year_stand_in_the_address(address: str, page: Page) -> None:
    page.goto(address + "search.html?q=gas")
    page.locator(".results li").first.wait_for()
    page.get_by_label("Kind").select_option(label="Article")
    wait_until_all_are(page, "Article")
    page.get_by_label("Year").select_option("2024")
    wait_until_all_are(page, "Article, 2024")
    assert page.url.endswith("?q=gas&kind=article&year=2024")


def found(page: Page, address: str, asked: str) -> list[tuple[str, str]]:
    """What is asked for → (title, words) of each of the first results."""
    page.goto(f"{address}search.html?q={asked}")
    page.locator(".results li").first.wait_for()
    rows = page.locator(".results li").all()
    return [(row.locator("a").inner_text(), row.locator(".row-text").inner_text()) for row in rows]


NAMED = {
    "Putin": "Vladimir Putin",
    "xi": "Xi Jinping",
    "Trump": "Donald Trump",
    "Donald J. Trump": "Donald Trump",
    "Miller": "Alexei Miller",
    "Moscow": "Moscow",
    "China": "China",
    "Gazprom": "Gazprom",
    "PRC": "China",
    "PRC&kind=entity": "China",
    "Q16977": "Deng Xiaoping",
}
"""A surname, a name or an identifier → whose page comes first."""


@pytest.mark.parametrize("asked", NAMED)
def test_who_is_asked_for_by_name_comes_first(asked: str, address: str, page: Page) -> None:
    assert found(page, address, asked)[0][0] == NAMED[asked]


def test_the_words_of_an_entity_are_what_it_is_and_no_table(address: str, page: Page) -> None:
    words = dict(found(page, address, "Novak"))["Alexander Novak"]
    assert words == "Alexander Novak. Deputy prime minister of Russia. Deputy prime minister of Russia, in charge of oil and gas."
    for asked in ("Samarkand", "Mongolia", "Bank", "Gazprom"):
        for title, words in found(page, address, f"{asked}&kind=entity"):
            assert not any(label in words for label in ("Named together with", "Also named", "Facts.", "1 sentence", "wikidata")), (
                title
            )


@pytest.mark.parametrize("asked", ["tanks", "trade", "video link", "Ushakov"])
def test_an_excerpt_says_where_it_is_cut(asked: str, address: str, page: Page) -> None:
    for _, words in found(page, address, asked):
        assert re.search(r"[.!?…][”’)]*$", words), words
        assert not re.match(r"[a-z]", words), words
        assert not re.search(r"[,;:]…$", words), words


def test_a_note_is_found_as_a_note(address: str, page: Page) -> None:
    page.goto(address + "search.html?q=gas&kind=note")
    page.locator(".results li").first.wait_for()
    assert {words.split(",")[0] for words in page.locator(".results .row-meta").all_inner_texts()} == {"Note"}
    page.locator(".results a").first.click()
    assert page.url.startswith(address + "notes/")


def test_nothing_found_is_said(address: str, page: Page) -> None:
    page.goto(address + "search.html?q=zzzzqqqq")
    page.wait_for_function("document.querySelector('.search-state').textContent === 'Nothing found.'")
    assert page.locator(".results li").count() == 0


def test_a_slash_leads_to_it_but_not_while_somebody_writes(address: str, page: Page) -> None:
    page.goto(address + "index.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    page.locator("#q").wait_for()
    page.locator("#q").press("/")
    assert page.locator("#q").input_value() == "/"


def test_from_files_and_without_a_script_its_page_offers_the_indexes(demo: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    for opened in (browser.new_page(), context.new_page()):
        opened.goto((demo / "search.html").as_uri())
        opened.wait_for_timeout(200)
        assert opened.locator(".search-form").is_hidden()
        assert opened.locator(".search-without a").first.is_visible()
        opened.close()
    context.close()


def write_site(site: Path, settings: str) -> Path:
    (site / "content/articles").mkdir(parents=True)
    (site / "site.yml").write_text(settings, "utf-8")
    (site / "content/articles/a.md").write_text("---\ntitle: A\nrights: {licence: CC0-1.0}\n---\nWords.\n", "utf-8")
    return site


def indexed(site: Path) -> dict[str, tuple[str, str]]:
    """What the index says of each page, by the address: (title, words)."""
    said: dict[str, tuple[str, str]] = {}
    for path in (site / "output/pagefind/fragment").iterdir():
        content = gzip.decompress(path.read_bytes())
        page = json.loads(content[content.index(b"{") :])
        said[page["url"].lstrip("/")] = page["meta"]["title"], re.sub(r"zzfacet\w+\.? ?", "", page["content"]).strip()
    return said


TEXT = """The port “will not reopen”, the ministry said[^1], and nobody (so the mayor) asked.

It lost nine million.

[^1]: In a letter.
"""
NOTES = """\
- id: n-port
  target: {exact: will not reopen}
  body: It reopened in May.
  kind: fact-check
  verdict: {claim: It stays shut., rating: "false"}
- {id: n-all, body: The letter is lost., created: "2024-02-03"}
- {id: n-mayor, target: {exact: so the mayor}, body: She denies it.}
"""
BRIEFING = """---
title: The port
takeaways: [{text: It is shut., evidence: [article:a]}]
unknown: [{text: Who pays?, why: Nobody says., would_settle: The books.}]
who: [{entity: ann-lee, role: wrote the letter}]
topics: [ports]
---
"""


def test_what_is_found_are_the_words_of_the_text_and_notes_are_found_apart_from_it(tmp_path: Path) -> None:
    site = write_site(tmp_path, "title: T\n")
    for place, words in (
        ("articles/a.md", f"---\ntitle: A\ntopics: [ports]\nrights: {{licence: CC0-1.0}}\n---\n{TEXT}"),
        ("notes/a.yml", NOTES),
        ("entities/e.yml", "- {id: ann-lee, type: Person, name: Ann Lee}\n"),
        ("briefings/b.md", BRIEFING),
    ):
        (site / "content" / place).parent.mkdir(exist_ok=True)
        (site / "content" / place).write_text(words, "utf-8")
    build(site)
    said = indexed(site)
    assert said["articles/a.html"] == (
        "A",
        "A. The port “will not reopen”, the ministry said, and nobody (so the mayor) asked. It lost nine million. In a letter.",
    )
    assert {page: words for page, words in said.items() if page.startswith("notes/")} == {
        "notes/a/n-port.html": ("Fact check, on: A", "It reopened in May. Claim: It stays shut. Verdict: false"),
        "notes/a/n-all.html": ("Context, on: A", "The letter is lost."),
        "notes/a/n-mayor.html": ("Context, on: A", "She denies it."),
    }
    assert said["briefings/b.html"][1] == (
        "The port. What to take away. It is shut. Unknown. Who pays? Nobody says. What would settle it: The books. "
        "Who is who. Ann Lee: wrote the letter."
    )


def test_the_site_is_whole_without_it(tmp_path: Path) -> None:
    site = write_site(tmp_path, "title: T\nsearch: false\n")
    build(site, strict=True)
    assert not (site / "output/search.html").exists()
    assert not (site / "output/pagefind").exists()
    assert "search" not in (site / "output/index.html").read_text("utf-8").lower()


def test_a_missing_program_is_one_plain_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.search._program", lambda: None)
    result = build(write_site(tmp_path, "title: T\n"))
    assert [str(p) for p in result.problems] == [
        "site.yml: warning: no search index was made: Pagefind's program is not installed here. "
        "Install `pagefind[bin]`, or write `search: false`."
    ]
    assert (tmp_path / "output/search.html").exists()  # its page says that search is not to be had, and offers the indexes


def pagefind(path: Path, script: str) -> Path:
    """A program in the place of Pagefind's."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


ERROR = b64encode(json.dumps({"message_id": 1, "payload": {"type": "Error", "message": "no such index."}}).encode()).decode()


@pytest.mark.skipif(os.name != "posix", reason="a script in the place of the program")
@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'thread main panicked.' >&2; exit 1", "thread main panicked"),
        ("exit 0", "it ended before it was done"),
        (f"head -c 1 > /dev/null; printf '%s' '{ERROR},'; sleep 60", "no such index"),
    ],
    ids=["it ends with a word", "it ends without one", "it refuses"],
)
def test_a_program_that_fails_is_one_plain_line(script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = pagefind(tmp_path / "pagefind", script)
    monkeypatch.setattr("briefgen.search._program", lambda: program)
    result = build(write_site(tmp_path, "title: T\n"))
    assert [str(p) for p in result.problems] == [
        f"site.yml: warning: no search index was made: Pagefind failed: {said}. Write `search: false` to go without."
    ]
    assert (tmp_path / "output/search.html").exists()


def test_the_index_does_not_depend_on_the_order_of_the_pages(tmp_path: Path) -> None:
    """A disk lists the files of a folder in an order of its own, and pages may be handed over in any."""
    result = build(write_site(tmp_path, "title: T\n"))
    pages = [page for page in result.pages if not page.path.startswith("pagefind/")]
    index, _ = search_index(pages, result.config)
    assert index != []
    assert search_index(pages[::-1], result.config)[0] == index


def test_a_site_without_anything_to_search_has_no_index_and_no_warning(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "site.yml").write_text("title: T\n", "utf-8")
    assert [str(problem) for problem in build(tmp_path).problems] == []
    assert not (tmp_path / "output/pagefind").exists()
