# ruff: noqa: E501 - a case a line
"""Lists are read as CommonMark and GitHub read them, and no line of prose becomes one by accident."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefgen.annotate.markup import sanitised_html
from briefgen.annotate.text import from_markdown
from briefgen.model import Body


def shown(source: str) -> str:
    """The HTML on one line, without white space around blocks."""
    return tightened(sanitised_html(source))


def tightened(html: str) -> str:
    html = re.sub(r' data-raw=""| id="[^"]*"', "", html).replace("<hr />", "<hr>")
    return re.sub(r"\s+", " ", re.sub(r"\s*(</?(?:ul|ol|li|p|h\d|blockquote|pre|hr)\b[^>]*>)\s*", r"\1", html)).strip()


READ = [
    ("Aboard:\n- oil\n- grain", "<p>Aboard:</p><ul><li>oil</li><li>grain</li></ul>", "right behind a line of text"),
    ("They had oil\n* and\n* grain", "<p>They had oil</p><ul><li>and</li><li>grain</li></ul>", "two of a kind need no colon"),
    ("**Aboard:**\n- oil", "<p><strong>Aboard:</strong></p><ul><li>oil</li></ul>", "one behind a colon, though it is emphasised"),
    ("Steps\n1. ask\n2. wait", "<p>Steps</p><ol><li>ask</li><li>wait</li></ol>", "numbers that begin with one"),
    ("Steps:\n1) ask\n2) wait", "<p>Steps:</p><ol><li>ask</li><li>wait</li></ol>", "numbers with a bracket"),
    ("> Aboard:\n> - oil\n> - grain", "<blockquote><p>Aboard:</p><ul><li>oil</li><li>grain</li></ul></blockquote>", "in a quote"),
    ("> He spoke\n- oil\n- grain", "<blockquote><p>He spoke</p></blockquote><ul><li>oil</li><li>grain</li></ul>", "out of one"),
    ("> He\n\n> She", "<blockquote><p>He</p></blockquote><blockquote><p>She</p></blockquote>", "two quotes, apart by an empty line"),
    ("> He\n>\n> left", "<blockquote><p>He</p><p>left</p></blockquote>", "one quote of two paragraphs"),
    ("- a\n\n  > b\n\n  > c", "<ul><li><p>a</p><blockquote><p>b</p></blockquote><blockquote><p>c</p></blockquote></li></ul>", "two in an item"),
    ("- oil\n  - crude\n- grain", "<ul><li>oil<ul><li>crude</li></ul></li><li>grain</li></ul>", "two spaces nest"),
    ("- oil\n   - crude", "<ul><li>oil<ul><li>crude</li></ul></li></ul>", "three spaces nest"),
    ("- oil\n    - crude", "<ul><li>oil<ul><li>crude</li></ul></li></ul>", "four spaces nest"),
    ("- oil\n\t- crude", "<ul><li>oil<ul><li>crude</li></ul></li></ul>", "a tab nests"),
    ("1. oil\n   - crude\n2. grain", "<ol><li>oil<ul><li>crude</li></ul></li><li>grain</li></ol>", "below the words of a number"),
    ("1. oil\n  - crude\n2. grain", "<ol><li>oil<ul><li>crude</li></ul></li><li>grain</li></ol>", "a column short of the words"),
    ("- a\n  - b\n    - c\n  - d", "<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li></ul>", "and back again"),
    ("- oil\n\n  More.\n- grain", "<ul><li><p>oil</p><p>More.</p></li><li><p>grain</p></li></ul>", "a paragraph in an item"),
    ("- oil\n  ```\n  - x\n\n  y\n  ```", "<ul><li>oil<pre><code>- x y </code></pre></li></ul>", "fenced code in an item"),
    ("- oil\n\n  ```\n  x\n  ```\n\n  More", "<ul><li><p>oil</p><pre><code>x </code></pre><p>More</p></li></ul>", "fenced code set apart"),
    ("- oil\n\n  ~~~\n  x\n  ~~~", "<ul><li><p>oil</p><pre><code>x </code></pre></li></ul>", "fenced code at the end"),
    ("- oil\n\n      code", "<ul><li><p>oil</p><pre><code>code </code></pre></li></ul>", "indented code in an item"),
    ("* oil\n- grain", "<ul><li>oil</li></ul><ul><li>grain</li></ul>", "another sign begins another list"),
    ("7. oil\n8. grain", '<ol start="7"><li>oil</li><li>grain</li></ol>', "numbers go on"),
    ("- oil\n# Later\n- grain", "<ul><li>oil</li></ul><h1>Later</h1><ul><li>grain</li></ul>", "a heading ends it"),
    ("- oil\n---\nThen", "<ul><li>oil</li></ul><hr><p>Then</p>", "a rule ends it, and makes no heading of an item"),
    ("- oil\nand gas", "<ul><li>oil and gas</li></ul>", "a wrapped item"),
    ("- oil\n- grain\n{: .loads }", '<ul><li>oil</li><li class="loads">grain</li></ul>', "attributes in braces"),
    ("[^1]\n\n[^1]: Aboard:\n    - oil\n    - grain", None, "in a footnote"),
    ("Ship\n:   - oil\n    - grain", None, "in a definition"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "html", "why"), READ, ids=[why for *_, why in READ])
def test_a_list_is_read(source: str, html: str | None, why: str) -> None:
    if html is None:
        assert "<li>oil</li><li>grain</li></ul>" in shown(source), why
    else:
        assert shown(source) == html, why


PROSE = [
    ("It was the mayor\n- a former teacher - who spoke.", "a dash at the beginning of a wrapped line"),
    ("That was long before\n1986. A great year it was.", "a year at the end of a sentence"),
    ("She took no.\n1. Then she left.", "a number at the end of a sentence"),
    ("Two and two\n+ four", "a sum"),
    ("He asked for it:\n-5 degrees", "a sign without a space"),
    ("They had met in\n2. Bundesliga and\n3. Liga", "numbers that do not begin with one"),
]


@pytest.mark.parametrize(("source", "why"), PROSE, ids=[why for _, why in PROSE])
def test_prose_becomes_no_list(source: str, why: str) -> None:
    assert shown(source) == f"<p>{' '.join(source.split())}</p>", why


def test_a_year_in_a_wrapped_item_begins_no_list() -> None:
    assert shown("- That was before\n1986. A great year.") == "<ul><li>That was before 1986. A great year.</li></ul>"


marks = st.sampled_from(["- ", "- ", "* ", "1. ", "2. ", "1) "])
indents = st.sampled_from(["", "", "", "  ", "   ", "    ", "      "])
items = st.builds("".join, st.tuples(indents, marks, st.sampled_from("abcde")))
others = st.one_of(
    st.just(""), st.just(""), st.builds("".join, st.tuples(st.sampled_from(["", "  "]), st.sampled_from(["word", "# H", "***"])))
)
documents = st.lists(st.one_of(items, items, others), min_size=1, max_size=8).map("\n".join)
STRICTER = re.compile(
    r"^ *word.*\n+ *(?:[-*]|\d+[.)]) |^( *)\d+[.)].*\n(?:.*\n)*?\1  (?! )|^(?:   [-*]|  +\d+[.)]) .*\n {4}(?:[-*]|\d+[.)]) ",
    re.MULTILINE,
)
"""Where more is read here than CommonMark has it: a list behind words, two columns below a number, and an item that is less indented
than the words of an indented one above it."""


@example("***\n- a\n  # H")
@settings(max_examples=300)
@given(documents)
def test_structure_is_that_of_commonmark(source: str) -> None:
    source = source.strip("\n")
    assume(not source.startswith(" ") and not STRICTER.search(source))
    assert shown(source) == tightened(MarkdownIt("commonmark").render(source))


def test_what_stands_in_and_behind_lists_is_found_where_it_was_written() -> None:
    source = "Aboard:\n- oil from Arden\n  1. crude oil\n  2. ~~grain~~ *barley*\n\nThe ship left\n- so they say - at dawn."
    text = from_markdown(Body(source, path="a.md", first_line=3))
    lines = source.split("\n")
    for words in ("oil from", "crude", "barley", "The ship", "so they say", "dawn"):
        line, column = text.locate(text.plain.index(words))
        assert lines[line - 3][column - 1 :].startswith(words), words
    assert [text.plain[s.start : s.end] for s in text.sentences][:4] == ["Aboard:", "oil from Arden", "crude oil", "barley"]
