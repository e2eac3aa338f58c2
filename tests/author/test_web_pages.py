# ruff: noqa: E501 - a case a line
"""Saved web pages: what of them becomes Markdown, what is left out and told, and that a build shows what the page said."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.markup import rendered_html
from briefgen.api import build
from briefgen.author.web import read_page
from briefgen.author.web.escapes import block
from briefgen.author.web.inline import PLAIN, Piece, Settings, Style, lines, markdown, pieces
from briefgen.author.web.trees import collapsed, nodes, parsed, words_of
from briefgen.problems import Severity
from tests.cli.conftest import call as run

PAGES = Path(__file__).parent / "pages"
SHAPES = sorted(path.stem for path in PAGES.glob("*.html"))


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_becomes_an_article(shape: str, site: Path) -> None:
    """Its Markdown and all that is told of it stand beside the page."""
    result = run("add", str(PAGES / f"{shape}.html"), "--rights", "CC-BY-4.0")
    assert (result.exit_code, result.stderr) == (0, "")
    told = [line.removeprefix("  ") for line in result.stdout.splitlines()[1:]]
    assert told == (PAGES / f"{shape}.told").read_text("utf-8").splitlines()
    assert (site / f"content/articles/{shape}.md").read_text("utf-8") == (PAGES / f"{shape}.md").read_text("utf-8")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_build_takes_it_and_shows_every_word_that_was_kept(shape: str, site: Path) -> None:
    run("add", str(PAGES / f"{shape}.html"), "--rights", "CC-BY-4.0", "--again")
    result = build(site)
    told = [p for p in result.problems if p.location.path.endswith(f"{shape}.md") and p.severity is not Severity.INFO]
    assert [p.message for p in told if "no dateline" not in p.message] == []
    page = parsed((PAGES / f"{shape}.html").read_bytes().decode("windows-1252" if shape == "windows" else "utf-8"))
    of_page = set(re.findall(r"\w+", words_of(page)))
    kept = re.findall(r"\w+", result.site.articles[shape].body.text.plain)
    assert [word for word in kept if word not in of_page] == [], "nothing was made up"


def test_a_picture_beside_the_page_comes_with_it(site: Path) -> None:
    result = run("add", str(PAGES / "blog.html"), "--rights", "CC-BY-4.0")
    assert result.stdout.startswith(f"{PAGES}/blog.html → content/articles/blog.md, static/images/blog/the-ramp.png\n")
    assert (site / "static/images/blog/the-ramp.png").read_bytes() == (PAGES / "blog_files/The Ramp.PNG").read_bytes()
    build(site)
    assert '<img alt="The [new] ramp" src="../images/blog/the-ramp.png">' in (site / "output/articles/blog.html").read_text("utf-8")


def test_a_picture_that_is_there_is_not_overwritten(site: Path) -> None:
    there = site / "static/images/blog/the-ramp.png"
    there.parent.mkdir(parents=True)
    there.write_bytes(b"mine")
    result = run("add", str(PAGES / "blog.html"))
    assert result.exit_code == 2
    assert "the-ramp.png exists already, and is not the picture of that page." in result.stderr
    assert there.read_bytes() == b"mine"
    assert not (site / "content/articles/blog.md").exists()


BLOCKS = [
    ("<p>a</p><p>b</p>", "a\n\nb", "a fragment without a frame"),
    ("<main><p>a</p></main><p>b</p>", "a", "<main> holds the text"),
    ("<article><p>a</p></article><article><p>longer b</p></article>", "longer b", "the article with the most words"),
    ("<main><p>one two three four</p><article>a</article><article>b</article></main>", "one two three four\n\na\n\nb", "cards are no text"),
    ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc", "text between blocks"),
    ("<p>a <em>b</em>\n c</p>", "a *b* c", "inline elements and line breaks"),
    ("<table><tr><td>a<td>b</table>", "a\n\nb", "one row of cells is no table"),
    ("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "a\n\nb\n\nc\n\nd", "a table that says it is none"),
    ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "| | |\n| --- | --- |\n| a | b |\n| c | d |", "a table without a head"),
    ("<table><tr><th>a<th>b<tr><td>c</table>", "| a | b |\n| --- | --- |\n| c | |", "a row that ends early"),
    ("<table><tfoot><tr><td>e<td>f</tfoot><tr><th>a<th>b<tr><td>c<td>d</table>", "| a | b |\n| --- | --- |\n| c | d |\n| e | f |", "a foot written first"),
    ("<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>", "## a\n\nb\n\nc\n\nd", "a heading in a cell: a layout"),
    ("<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td>e</table>", "| a | b |\n| --- | --- |\n| c<br>d | e |", "a list in a cell"),
    ("<p>a</span></p></div><p>b", "a\n\nb", "ends of nothing"),
    ("<p>a<!-- no --><p>b<noscript><p>c</noscript>", "a\n\nb", "comments and what is for others"),
    ("<button>x</button><p>&lt;b&gt; &eacute;</p>", "&lt;b> é", "references"),
    ("<h3>a</h3><ol><li>b</ol>", "### a\n\n1. b", "levels of headings"),
    ("<h1>t</h1><h1>a</h1><p>b", "## a\n\nb", "a second first heading is one of the text"),
    ("<svg><title>no</title></svg><p>a", "a", "the title of a picture"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n    - b\n- c", "lists within one another"),
    ("<ul><li>a</li><ul><li>b</ul></ul>", "- a\n    - b", "a list where an item belongs"),
    ("<ul>x<li>a</ul>", "- x\n- a", "words where an item belongs"),
    ("<ul><li><p>a<p>b<li>c</ul>", "- a\n\n    b\n\n- c", "an item of two paragraphs"),
    ("<ol start=7><li>a<li>b</ol>", "7. a\n8. b", "a list that begins later"),
    ("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n<!-- -->\n\n- b", "two lists"),
    ("<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n\n> b", "two quotations"),
    ("<blockquote><p>a<ul><li>b</ul></blockquote>", "> a\n>\n> - b", "a list in a quotation"),
    ("<blockquote>a<br>b</blockquote>", "> a  \n> b", "a break in a quotation"),
    ("<dl><dt>a</dt><dd>b</dd><dt>c</dt><dt>d</dt><dd><p>e<p>f</dd></dl>", "a\n:   b\n\nc\nd\n:   e\n\n    f", "definitions"),
    ("<dl><dt>a</dl>", "a", "a term of which nothing is said"),
    ("<p>---<p>a", "\\-\\-\\-\n\na", "a line of hyphens that is no rule"),
    ("<pre>a\n  b</pre>", "```\na\n  b\n```", "code"),
    ("<ul><li>x<pre>a\n  b</pre></ul>", "- x\n\n        a\n          b", "code in a list"),
    ("<p>a<br><br>b", "a\n\nb", "two breaks are a paragraph"),
    ("<p>1986. a<p>- b<p># c<p>> d<p>: e<p>~~~<p>=== ", "1986\\. a\n\n\\- b\n\n\\# c\n\n\\> d\n\n&#58; e\n\n\\~\\~\\~\n\n\\=\\=\\=", "signs that begin a line"),
    ("<hr><p>a<hr><hr><p>b<hr>", "a\n\n---\n\nb", "rules"),
    ("<p>a <code>b`c</code> <kbd>*</kbd>", "a ``b`c`` `*`", "code in a line"),
    ("<p>a<span hidden>x</span><span aria-hidden=true>y</span> b", "a b", "what nobody sees"),
    ("<p><a href=http://x.example/>a<a href=''>b</a>", "[a](http://x.example/)b", "a link that is never closed"),
    ("<p><a href=http://x.example/><p>a</a>", "a", "a link around a paragraph keeps its words"),
    ("<p>b<sup><a href=#n>1</a></sup>: c<ul><li id=n>d <a href=#r>up</a></ul>", "b[^1]: c\n\n[^1]: d up", "a note, and a link in it that leads elsewhere"),
    ("<p><sup><a href=#n>1</a></sup>: c<ul><li id=n>d</ul>", "[^1]&#58; c\n\n[^1]: d", "a note's mark that begins a paragraph"),
    ("<form><h1>t</h1><p>a</p><input></form>", "a", "a page in a form"),
    ("<p>a</p><form><input><button>b</button></form>", "a", "a form"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected", "why"), BLOCKS, ids=[case[2] for case in BLOCKS])
def test_what_is_text_in_a_page(html: str, expected: str, why: str) -> None:
    assert read_page(html).body.rstrip("\n") == expected, why


TITLES = [
    ("<title>A | Site</title><header><h1>Site</h1></header><article><h1>A</h1><p>x</article>", "A", "## A", "the heading of the article"),
    ("<title>A | Site</title><div role=banner><h1>Site</h1></div><div><h2>A</h2><p>x</div>", "A", "## A", "that with which the title begins, whatever its level"),
    ("<title>A | Site</title><h1>A</h1><main><p>x</main>", "A", "", "a heading elsewhere on the page"),
    ("<title>Other</title><article><h1>A</h1><p>x</article>", "A", "## A", "a heading of which the title says nothing"),
    ("<title>A | Site</title><p>x", "A | Site", "", "no heading at all"),
    ("<meta property=og:title content=B><title>A</title><p>x", "B", "", "what is meant to be shared comes first"),
    ("<p>x", "", "", "nothing at all"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "title", "headline", "why"), TITLES, ids=[case[3] for case in TITLES])
def test_the_title_of_a_page(html: str, title: str, headline: str, why: str) -> None:
    page = read_page(html)
    assert (page.title, page.headline, page.body) == (title, headline, "x\n"), why


def test_a_headline_stays_where_another_title_is_given(site: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>The port</h1><p>It is shut.</p>")
    assert run("add", str(tmp_path / "page.html"), "--title", "A harbour", "--rights", "CC0-1.0").exit_code == 0
    assert (site / "content/articles/page.md").read_text("utf-8").endswith("---\n\n## The port\n\nIt is shut.\n")


LINKS = [
    ("/b?c=1&d", "https://a.example/x/y", "https://a.example/b?c=1&d", []),
    ("b c(d)", "https://a.example/x/y", "https://a.example/x/b%20c%28d%29", []),
    ("//b.example/c", "https://a.example/x/y", "https://b.example/c", []),
    ("mailto:a@b.example", "", "mailto:a@b.example", []),
    ("/b", "", "", ["1 link without a host: its words are kept; with the address of the page (--url) so is the link"]),
    ("#b", "https://a.example/", "", ["1 link within the page: its words are kept"]),
    ("https://a.example/x#b", "https://a.example/x", "", ["1 link within the page: its words are kept"]),
    ("javascript:b()", "https://a.example/", "", ["1 link to no page of the web: its words are kept"]),
    ("entity:b", "https://a.example/", "", ["1 link to no page of the web: its words are kept"]),
    ("http://[", "https://a.example/", "", ["1 link to no page of the web: its words are kept"]),
]


@pytest.mark.parametrize(("href", "url", "kept", "told"), LINKS)
def test_where_a_link_leads(href: str, url: str, kept: str, told: list[str]) -> None:
    page = read_page(f'<p>See <a href="{href}">this</a>.</p>', url=url)
    assert page.body == (f"See [this]({kept}).\n" if kept else "See this.\n")
    assert list(page.told) == told


@given(st.text())
def test_any_page_can_be_read(html: str) -> None:
    read_page(html)


def test_a_page_that_is_nested_too_deep_is_told(site: Path, tmp_path: Path) -> None:
    (tmp_path / "deep.html").write_text("<div>" * 1500 + "<p>Words</p>")
    result = run("add", str(tmp_path / "deep.html"))
    assert result.exit_code == 2
    assert "its elements lie too deep within one another. Save its text as .txt" in result.stderr


SIGNS = [*"ab *_[]()#+>1\\`<&;!|~{}:=^", "1. "]
"""Whatever means something in Markdown, but for the dots and dashes that its typography changes."""
WORDS = st.lists(st.sampled_from(SIGNS), max_size=12).map("".join).map(collapsed)
STYLES = st.builds(
    Style, st.sampled_from(["", "http://x.example/a_b"]), st.booleans(), st.booleans(), st.sampled_from([(), ("sup",)])
)
KEPT = Settings(lambda link: link.get("href", ""), lambda _: "", lambda _: "")


def signs(line: list[Piece]) -> list[tuple[str, Style | None]]:
    """Each sign with its style; white space has none."""
    return [(sign, None if sign == " " else piece.style) for piece in line for sign in piece.text]


@given(st.lists(st.builds(Piece, WORDS, STYLES), max_size=6))
def test_a_line_in_markdown_reads_as_it_was(run_of_words: list[Piece]) -> None:
    line = lines(run_of_words)[0]
    read = parsed(f"<body><div>{rendered_html(block(markdown(line)))}</div>")
    back = [] if read is None else [piece for node in nodes(read.find("body")) for piece in pieces(node, PLAIN, KEPT)]
    assert signs(lines(back)[0]) == signs(line)


def of(tag: str) -> Callable[[list[str]], str]:
    return lambda inner: f"<{tag}>{' '.join(inner)}</{tag}>"


def rows(cells: list[list[str]]) -> str:
    return "<table>" + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells) + "</table>"


A_WORD = st.sampled_from(["one", "two", "three", "4", "five5"])
A_RUN = st.lists(st.one_of(A_WORD, A_WORD.map("<em>{}</em>".format), A_WORD.map("<b>{}</b>".format)), min_size=1, max_size=3).map(
    " ".join
)
PARAGRAPHS = st.one_of(A_RUN.map("<p>{}</p>".format), A_RUN.map("<h3>{}</h3>".format), A_WORD.map("<pre>{}</pre>".format))
TABLES = st.lists(st.lists(A_RUN, min_size=2, max_size=2), min_size=2, max_size=3).map(rows)
WHOLE = st.recursive(
    st.one_of(A_RUN, PARAGRAPHS, PARAGRAPHS, TABLES),
    lambda inner: st.one_of(
        st.lists(inner.map("<li>first {}</li>".format), min_size=1, max_size=3).map(of("ul")),
        st.lists(inner.map("<li>first {}</li>".format), min_size=1, max_size=3).map(of("ol")),
        st.lists(inner, min_size=1, max_size=3).map(of("blockquote")),
        st.lists(inner, min_size=1, max_size=3).map(of("div")),
    ),
    max_leaves=8,
)
SHAPE = ("ul", "ol", "li", "blockquote", "h3", "td", "em", "strong")


def shape(html: str) -> tuple[list[str], list[tuple[str, int]]]:
    """The words of a page in order, and how many there are of each element."""
    tree = parsed(f"<body>{html.replace('<b>', '<strong>').replace('</b>', '</strong>')}</body>")
    assert tree is not None
    return re.findall(r"\w+", words_of(tree)), [(tag, sum(1 for _ in tree.iter(tag))) for tag in SHAPE]


@given(st.lists(WHOLE, min_size=1, max_size=4).map(" ".join))
def test_a_text_in_markdown_reads_as_it_was(html: str) -> None:
    assert shape(rendered_html(read_page(f"<main>{html}</main>").body)) == shape(html)
