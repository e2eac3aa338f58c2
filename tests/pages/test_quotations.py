"""The passage of a note is quoted alike outside its article: on the page of all notes, on its own, as evidence of a briefing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html

from briefgen import build

ARTICLE = """---
title: The bridge
rights: {licence: CC0-1.0}
---
## A bridge without toll

The mayor opened it. It is long and wide. Nobody paid, he said.

It cost a million.

    toll = 0
    print(toll)

## Later

%s
The last word was his.
"""
FILLED = " ".join(f"In the year {year} the town spoke of the bridge again and again." for year in range(1950, 1960))
NOTES = """
- {id: part, target: {exact: is long}, body: b}
- {id: two, target: {exact: "and wide. Nobody paid"}, body: b}
- {id: over-paragraphs, target: {exact: "Nobody paid, he said. It cost"}, body: b}
- {id: long, target: {start: In the year 1950, end: The last word}, body: b}
- {id: heading, target: {exact: without toll}, body: b}
- {id: heading-and-more, target: {exact: Later In the year 1950}, body: b}
- {id: code, target: {exact: toll = 0}, body: b}
- {id: whole, body: b}
"""
QUOTED = {
    "part": "It is long and wide.",
    "two": "It is long and wide. Nobody paid, he said.",
    "over-paragraphs": "Nobody paid, he said. It cost a million.",
    "long": "In the year 1950 the town spoke of the bridge again and again. … The last word was his.",
    "heading": "A bridge without toll",
    "heading-and-more": "Later · In the year 1950 the town spoke of the bridge again and again.",
    "code": "toll = 0",
    "whole": "",
}
BRIEFING = f"""---
title: B
articles: [bridge]
takeaways:
  - {{text: Of a bridge., evidence: [{", ".join(f'"note:{name}"' for name in QUOTED)}]}}
---
"""
FILES = {
    "site.yml": "title: Quoted\nsearch: false\nsocial_images: false\n",
    "content/articles/bridge.md": ARTICLE % FILLED,
    "content/notes/bridge.yml": NOTES,
    "content/briefings/b.md": BRIEFING,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("quoted")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    build(root)
    return root


def words_of(holder: html.HtmlElement) -> str:
    """What a page quotes within an element, without the sign that leads to it."""
    quote = "".join(p.text_content() for p in holder.cssselect("blockquote.passage > p:first-child"))
    return " ".join(quote.split()).rstrip("\u2060¶ ")


def page(site: Path, path: str) -> html.HtmlElement:
    return html.fromstring((site / "output" / path).read_text("utf-8"))


def on_its_own(site: Path, note: str) -> html.HtmlElement:
    return page(site, f"notes/bridge/{note}.html")


def among_all(site: Path, note: str) -> html.HtmlElement:
    return page(site, "notes/bridge.html").get_element_by_id(note)


def as_evidence(site: Path, note: str) -> html.HtmlElement:
    items = page(site, "briefings/b.html").cssselect(".evidence-item")
    return next(item for item in items if item.cssselect(f'a[href$="#note-{note}"]'))


@pytest.mark.parametrize("note", QUOTED)
@pytest.mark.parametrize("where", [on_its_own, among_all, as_evidence])
def test_it_has_the_sentences_that_the_note_touches(where: Callable[[Path, str], html.HtmlElement], note: str, site: Path) -> None:
    assert words_of(where(site, note)) == QUOTED[note]


@pytest.mark.parametrize("where", [on_its_own, among_all])
def test_a_note_on_the_whole_article_says_so_and_no_other(where: Callable[[Path, str], html.HtmlElement], site: Path) -> None:
    said = [note for note in QUOTED if "On the whole article" in where(site, note).text_content()]
    assert said == ["whole"]
