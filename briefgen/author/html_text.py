"""A saved web page → its running text as Markdown, and what the page says of itself.

Paragraphs, headings, lists and quotations are kept; scripts, menus, forms and whatever else surrounds a text are left out.
Of several articles on a page, the one with the most words is the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from briefgen.html_syntax import VOID

BLOCKS = {
    "p": "",
    "h1": "# ",
    "h2": "## ",
    "h3": "### ",
    "h4": "#### ",
    "h5": "##### ",
    "h6": "###### ",
    "li": "- ",
    "dt": "",
    "dd": "",
}
"""Elements that hold a run of text, and what stands before it in Markdown."""
BREAKING = frozenset("address article blockquote body div dl figcaption main ol pre section table tbody td th thead tr ul".split())
"""Elements at whose edges a run of text ends."""
LEFT_OUT = frozenset(
    "aside audio button canvas dialog figure footer form head iframe map math nav noscript object script select style svg template "
    "textarea video".split()
)
HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden")


@dataclass
class WebPage:
    """What a page says: `blocks` are (mark before it, words), the rest is "" where it does not say."""

    title: str = ""
    author: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    blocks: list[tuple[str, str]] = field(default_factory=list)


def read_page(html: str) -> WebPage:
    """Reads a page. A first heading that is the title is not repeated in the text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = reader.page()
    if page.blocks and page.blocks[0][0] == "# ":
        heading = page.blocks.pop(0)[1]
        page.title = heading if not page.title or heading in page.title else page.title
    page.blocks = [("## " if mark == "# " else mark, words) for mark, words in page.blocks]
    return page


META = {
    "og:title": "title",
    "author": "author",
    "article:author": "author",
    "article:published_time": "date",
    "date": "date",
    "dc.date": "date",
    "og:site_name": "publisher",
    "og:url": "url",
}
"""What a page says of itself in its head, the first of each being believed."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._stack: list[str] = []
        self._hidden = 0
        self._regions: list[int] = []
        self._blocks: list[tuple[tuple[int, ...], str, str]] = []
        self._kinds: list[str] = []
        self._mark = ""
        self._words: list[str] = []
        self._facts: dict[str, str] = {}
        self._title: list[str] = []
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._note_facts(tag, given)
        if tag == "br":
            self._words.append(" ")
        if tag in VOID:
            return
        if tag in BLOCKS and tag not in ("li", "dd"):
            self._close(
                "p", *[block for block in BLOCKS if block.startswith("h")]
            )  # a new block ends a paragraph that was left open
        self._stack.append(tag)
        hidden = "hidden" in given or given.get("aria-hidden") == "true" or HIDDEN.search(given.get("style", "")) is not None
        if self._hidden or tag in LEFT_OUT or hidden:
            self._hidden += 1
            return
        if tag in BLOCKS or tag in BREAKING:
            self._flush()
            if self._stack[-2:] != ["li", "p"]:  # the first paragraph of an item is the item
                self._mark = BLOCKS.get(tag, "")
        if tag in ("article", "main"):
            self._kinds.append(tag)
            self._regions.append(len(self._kinds) - 1)
        self._quotes += tag == "blockquote"

    def handle_endtag(self, tag: str) -> None:
        if tag in self._stack:
            while self._stack:
                top = self._stack.pop()
                self._leave(top)
                if top == tag:
                    return

    def handle_data(self, data: str) -> None:
        if self._stack and self._stack[-1] == "title" and "svg" not in self._stack:
            self._title.append(data)
        elif not self._hidden:
            self._words.append(data)

    def close(self) -> None:
        super().close()
        self._flush()

    def _close(self, *tags: str) -> None:
        if self._stack and self._stack[-1] in tags:
            self._leave(self._stack.pop())

    def _leave(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
            return
        if tag in BLOCKS or tag in BREAKING:
            self._flush()
            self._mark = ""
        if tag in ("article", "main") and self._regions:
            self._regions.pop()
        self._quotes -= tag == "blockquote"

    def _flush(self) -> None:
        words = " ".join("".join(self._words).split())
        if words:
            self._blocks.append((tuple(self._regions), ("> " if self._quotes > 0 else "") + self._mark, words))
        self._words = []

    def _note_facts(self, tag: str, given: dict[str, str]) -> None:
        if tag == "html" and given.get("lang"):
            self._facts.setdefault("language", given["lang"])
        elif tag == "meta" and given.get("content"):
            name = META.get((given.get("property") or given.get("name") or "").lower())
            if name:
                self._facts.setdefault(name, given["content"].strip())
        elif tag == "link" and given.get("rel", "").lower() == "canonical" and given.get("href"):
            self._facts["url"] = given["href"]

    def page(self) -> WebPage:
        facts = {"title": " ".join("".join(self._title).split())} | self._facts
        return WebPage(**facts, blocks=self._chosen())

    def _chosen(self) -> list[tuple[str, str]]:
        """The blocks of the article with the most words; without one those of <main>, else all."""
        for kind in ("article", "main"):
            sizes = {
                number: sum(len(words) for regions, _, words in self._blocks if number in regions)
                for number, found in enumerate(self._kinds)
                if found == kind
            }
            if any(sizes.values()):
                best = max(sizes, key=lambda number: sizes[number])
                return [(mark, words) for regions, mark, words in self._blocks if best in regions]
        return [(mark, words) for _, mark, words in self._blocks]


_SPECIAL = re.compile(r"([\\`*_\[\]])")
_AT_BEGINNING = re.compile(r"^(\d+)([.)])(?=\s)|^([#+>-])")


def as_markdown(mark: str, words: str) -> str:
    """A block in Markdown that reads as its words, whatever signs are in them."""
    escaped = _SPECIAL.sub(r"\\\1", words).replace("&", "&amp;").replace("<", "&lt;")
    escaped = _AT_BEGINNING.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", escaped)
    return f"{mark}{escaped}"
