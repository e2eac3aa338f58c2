"""Weaving: taking our marks out gives back the HTML without them, and each mark covers exactly its text."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.markup import sanitised_html
from briefgen.annotate.text import from_markdown, from_plain
from briefgen.model import Body, Run, Text
from briefgen.render.weave import Insertion, Mark, weave

VOID = {"area", "br", "col", "hr", "img", "input", "source", "track", "wbr"}

words = st.sampled_from(
    ["Ada", "Lund", "said", "<b>raw</b>", "*soft*", "**loud**", "`code`", "[a link](https://example.org/?a=1&b=2)", "&",
     "<", '"quoted"', "it’s", "[x](#y)", "émigré", "😀", "\\*", "—", "1914", "a<br>b", "![pic](p.png)",
     "text[^1]", "\u00a0", "<span>in</span>"]
)  # fmt: skip
lines = st.lists(words, min_size=1, max_size=8).map(" ".join)
openers = st.sampled_from(["", "# ", "## ", "- ", "1. ", "> ", "    ", "| a | b |\n|---|---|\n| ", "<div>\n", "term\n: "])
blocks = st.tuples(openers, lines).map("".join)
markdown = st.lists(blocks, min_size=1, max_size=6).map(lambda parts: "\n\n".join(parts) + "\n\n[^1]: A footnote.\n")


class Covered(HTMLParser):
    """Collects the words inside each of our marks, and checks the nesting."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.stack: list[tuple[str, str | None]] = []
        self.covered: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.stack.append((tag, dict(attrs).get("data-m")))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack, f"</{tag}> closes nothing"
        opened, _ = self.stack.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"

    def _take(self, words: str) -> None:
        for _, mark in self.stack:
            if mark is not None:
                self.covered[mark] = self.covered.get(mark, "") + words

    def handle_data(self, data: str) -> None:
        self._take(data)

    def handle_entityref(self, name: str) -> None:
        self._take(unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self._take(unescape(f"&#{name};"))


@st.composite
def marked(draw: st.DrawFn) -> tuple[Text, list[Mark], str]:
    source = draw(markdown)
    text = from_markdown(Body(source)) if draw(st.booleans()) else from_plain(Body(source, "text"))
    size = len(text.plain)
    spans = draw(st.lists(st.tuples(st.integers(0, size), st.integers(1, 40)), max_size=8))
    marks = [
        Mark(start, min(size, start + length), "span", f'data-m="{n}"', first=f'id="m{n}"')
        for n, (start, length) in enumerate(spans)
        if start < size
    ]
    links: list[Mark] = []
    for start, length in sorted(draw(st.lists(st.tuples(st.integers(0, size), st.integers(1, 12)), max_size=3))):
        in_safe_region = any(r.start < start + length and start < r.end for r in text.regions)
        if start < size and not in_safe_region and (not links or start >= links[-1].end):
            number = 100 + len(links)
            links.append(Mark(start, min(size, start + length), "a", f'data-m="{number}"', splittable=False))
    return text, marks + links, source


def without_marks(html: str) -> str:
    """Takes out our tags, which carry data-m, with their end tags."""
    out, stack = [], []
    for token in re.findall(r"<[^>]*>|[^<]+", html):
        name = re.match(r"</?([a-z0-9]+)", token)
        if name is None or name.group(1) in VOID:
            out.append(token)
        elif token.startswith("</"):
            if not stack.pop():
                out.append(token)
        else:
            ours = "data-m=" in token
            stack.append(ours)
            if not ours:
                out.append(token)
    return "".join(out)


@given(marked())
@settings(max_examples=150)
def test_without_our_marks_the_html_is_the_same(case: tuple[Text, list[Mark], str]) -> None:
    text, marks, _ = case
    assert without_marks(weave(text, marks)) == weave(text, [])


@given(marked())
@settings(max_examples=150)
def test_every_mark_covers_exactly_its_text(case: tuple[Text, list[Mark], str]) -> None:
    text, marks, _ = case
    reader = Covered()
    reader.feed(weave(text, marks))
    reader.close()
    assert not reader.stack
    in_runs = [False] * len(text.plain)
    for piece in text.pieces:
        if isinstance(piece, Run):
            in_runs[piece.start : piece.end] = [True] * (piece.end - piece.start)
    for mark in marks:
        expected = "".join(text.plain[i] for i in range(mark.start, mark.end) if in_runs[i])
        number = re.search(r'data-m="(\d+)"', mark.attributes)
        assert number
        assert reader.covered.get(number.group(1), "") == expected


@given(marked())
@settings(max_examples=60)
def test_a_link_within_one_run_is_never_split(case: tuple[Text, list[Mark], str]) -> None:
    text, marks, _ = case
    html = weave(text, marks)
    for mark in marks:
        whole = any(isinstance(p, Run) and p.start <= mark.start and mark.end <= p.end for p in text.pieces)
        if not mark.splittable and whole:
            assert html.count(f"<a {mark.attributes}>") == 1


@given(markdown)
@settings(max_examples=100)
def test_a_text_without_marks_is_what_the_sanitiser_wrote(source: str) -> None:
    text = from_markdown(Body(source))
    written = re.sub(r' data-raw=""', "", sanitised_html(source))
    assert re.sub(r"(</?h)[1-6]", r"\1", weave(text, [])) == re.sub(r"(</?h)[1-6]", r"\1", written)


@given(marked(), st.lists(st.integers(0, 200), max_size=4))
@settings(max_examples=80)
def test_insertions_are_put_in_once_and_never_within_a_link(case: tuple[Text, list[Mark], str], offsets: list[int]) -> None:
    text, marks, _ = case
    ends = [p.end for p in text.pieces if isinstance(p, Run)]
    at = [ends[o % len(ends)] for o in offsets] if ends else []
    html = weave(text, marks, [Insertion(offset, f'<a data-ref="{n}">{n}</a>') for n, offset in enumerate(at)])
    depth = 0
    for token in re.findall(r"<a[\s>][^>]*>?|</a>", html):
        depth += -1 if token == "</a>" else 1
        assert depth in (0, 1)
    assert [html.count(f'data-ref="{n}"') for n in range(len(at))] == [1] * len(at)
