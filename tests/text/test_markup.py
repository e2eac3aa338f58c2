"""Paragraphs that go past the Markdown engine come out as it would have made them."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefgen.annotate.markup import sanitised_html, shortened, typographic
from briefgen.annotate.skeleton import SkeletonReader

signs = st.sampled_from([*"\"'\"'--- ...…aé9sS8 \n,.;:!?)(–—=+#/^~@%$", "\u00a0", "\u2003", "'90s", "--", "---", "...", "\"'"])
words = st.sampled_from(
    ["Ada", "Lund’s", "it's", '"yes,"', "'no'", "--", "1914-18", "the '80s", "...", "$5", "e-mail", "x: y", "https://e.org/a--b"]
)
plain = st.one_of(st.lists(words, min_size=1, max_size=9).map(" ".join), st.lists(signs, max_size=14).map("".join))
syntax = st.sampled_from(
    ["*soft* words", "# A heading", "## *Soft*", "- one\n- two", "1. one", "> said", "    code", "| a | b |\n|---|---|\n| c | d |",
     "[a link](https://example.org/)", "text[^1]", "[^1]: A note.", "[^1]:\n    More.", "    and more", "Term\n: meaning",
     ": meaning", "*[HTML]: a language", "HTML", "```\ncode", "```", "<div>", "</div>", "<b>x</b>", "a  \nb", "a\n===", "---",
     "- - -", "* * *", "{: #here }", "x {: .y }", "[r]: https://example.org/ 'T'", "[r]", "1) one", "+ one", "\\*", "&amp; &",
     "[TOC]", "a\n# b", "~~~", "a\n- b", "\ta", " a", "a ", "zqparagraph0", "© 2024", "\x02a\x03", "\x0ca", "2024. A year",
     "~~x~~", "~~a", "b~~", "x:\n- a\n- b", "- a\n\n  b", "- a\n  - b", "1. a\n   c", "a\\\nb", "#a", "x\n| a | b |\n|--:|---|",
     "![a](b 'T')"]
)  # fmt: skip
gaps = st.sampled_from(["\n\n", "\n\n\n", "\n", "\n \n", "\n\n    "])
pieces = st.tuples(st.one_of(plain, plain, syntax), gaps).map("".join)
documents = st.lists(pieces, min_size=1, max_size=7).map("".join)


def read(source: str, apart: dict[str, str]) -> SkeletonReader:
    reader = SkeletonReader(apart)
    reader.read(sanitised_html(source))
    reader.apart = {}
    return reader


def read_whole(source: str) -> SkeletonReader:
    with patch("briefgen.annotate.markup._SPECIAL", re.compile("")):
        return read(source, {})


@settings(max_examples=300)
@given(documents)
@example('"Well," he said -- and left...\n\n## A "heading"\n\nThe \'90s.')
def test_a_text_is_read_as_the_engine_reads_it(source: str) -> None:
    assert read(*shortened(source)) == read_whole(source)


def test_references_to_control_characters_are_taken_out() -> None:
    assert sanitised_html("a&#8;b&#x0b;c&#x1B;d&#127;e&#xFFFE;f&#65535;g &#99;&#xfff;&#12345;") == "<p>abcdefg c\u0fff\u3039</p>"


QUOTES = [
    ('"Well," he said, "it\'s \'good\'."', "“Well,” he said, “it’s ‘good’.”"),
    ("in the '90s -- or --- later...", "in the ’90s – or — later…"),
    ("\"'Quoted' words\" in a quote", "“‘Quoted’ words” in a quote"),
]


@pytest.mark.parametrize(("written", "shown"), QUOTES)
def test_quotes_dashes_and_dots(written: str, shown: str) -> None:
    assert typographic(written) == shown


CLOSED = ["“<em>No</em>”", "“<em>No</em>”, he said", "“<em>No</em>”–he said", "‘<em>No</em>’", "<em>Ada</em>’s “no”"]


@pytest.mark.parametrize("shown", CLOSED)
def test_quotes_close_behind_emphasis(shown: str) -> None:
    typed = re.sub(
        "</?em>", "*", shown.translate({**dict.fromkeys(map(ord, "“”"), '"'), **dict.fromkeys(map(ord, "‘’"), "'"), ord("–"): "--"})
    )
    assert sanitised_html(typed) == f"<p>{shown}</p>"


ADDRESSES = [
    ('As "https://e.org/a--b".', 'As “<a href="https://e.org/a--b">https://e.org/a--b</a>”.', "a quote ends it"),
    (
        "At https://e.org/a...b_c_d, p. 3",
        'At <a href="https://e.org/a...b_c_d">https://e.org/a...b_c_d</a>, p. 3',
        "a comma is none",
    ),
    (
        "(https://e.org/Arden_(city))",
        '(<a href="https://e.org/Arden_(city)">https://e.org/Arden_(city)</a>)',
        "its own brackets stay",
    ),
    (
        "https://e.org/?a=1&copy=2",
        '<a href="https://e.org/?a=1&amp;copy=2">https://e.org/?a=1&amp;copy=2</a>',
        "no character by name",
    ),
    ("[https://e.org/a--b](https://e.org/b)", '<a href="https://e.org/b">https://e.org/a--b</a>', "no link in a link"),
    ("`https://e.org`", "<code>https://e.org</code>", "code is code"),
    ("&lt;https://e.org/a&gt;", '&lt;<a href="https://e.org/a">https://e.org/a</a>&gt;', "a sign written by its name"),
    ("https://e.org/a\\_b", '<a href="https://e.org/a_b">https://e.org/a_b</a>', "an escaped sign"),
    ("_see https://e.org/a_", '<em>see <a href="https://e.org/a">https://e.org/a</a></em>', "emphasis around it"),
    ("»https://e.org/a«—b", '»<a href="https://e.org/a">https://e.org/a</a>«—b', "other marks"),
    ("https://e.org/a`b`", '<a href="https://e.org/a">https://e.org/a</a><code>b</code>', "code behind it"),
    ("https://:80", "https://:80", "no host"),
    ("xhttps://e.org and https:// alone", "xhttps://e.org and https:// alone", "no address"),
]


@pytest.mark.parametrize(("written", "shown", "why"), ADDRESSES)
def test_an_address_in_prose_is_a_link_and_keeps_its_signs(written: str, shown: str, why: str) -> None:
    assert sanitised_html(written) == f"<p>{shown}</p>", why


def test_an_address_within_the_authors_own_link_is_no_further_link() -> None:
    shown = sanitised_html('<a href="https://e.org/b">at https://e.org/?a--b&c</a>')
    assert shown.count("<a ") == 1
    assert "at https://e.org/?a--b&amp;c</a>" in shown


def test_only_paragraphs_without_syntax_go_past_the_engine() -> None:
    source = "Ada spoke.\n\n*She* left.\n\n# A day\n\nIt was\nlate."
    short, apart = shortened(source)
    assert list(apart.values()) == ["Ada spoke.", "It was\nlate."]
    assert short.count("zqparagraph") == 2


@pytest.mark.parametrize("beside", ["<div>", "```", "*[HTML]: a language", ": meaning"])
def test_what_may_change_its_neighbours_is_read_whole(beside: str) -> None:
    source = f"Ada spoke.\n\n{beside}\n\nShe left."
    assert shortened(source) == (source, {})
