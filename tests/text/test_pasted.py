"""What editors paste from other tools is read as it was there: tables, images with titles, words struck out, breaks, headings."""

from __future__ import annotations

import pytest

from briefgen.annotate.markup import sanitised_html, shortened
from briefgen.annotate.text import from_markdown
from briefgen.model import BlockKind, Body, Text
from tests.text.test_lists import shown

TABLE = "| Port | Loads |\n|:--|--:|\n| Arden | 12 |"
READ = [
    (
        "| a | b | c | d |\n|---|:--|:-:|--:|\n| e | f | g | h |",
        '<tr> <td>e</td> <td class="align-left">f</td> <td class="align-center">g</td> <td class="align-right">h</td> </tr>',
        "each column is aligned by a class",
    ),
    ("| a {: .x} | b |\n|--:|---|\n| c | d |", '<th class="x align-right">a</th>', "beside a class of the author's"),
    (f"The loads:\n{TABLE}", "<p>The loads:</p><table>", "a table right behind a line of text"),
    (f"Two\nlines\n{TABLE}", "<p>Two lines</p><table>", "and behind two"),
    ("A | B\n|--:|\nno table", "<p>A | B |–:| no table</p>", "a line of dashes for other columns makes none"),
    ("The sum was ~~four~~ five.", "was <del>four</del> five", "words struck out"),
    ("~~Four *days*~~ and ~~`code`~~", "<del>Four <em>days</em></del> and <del><code>code</code></del>", "with marks in them"),
    ("About ~~ four ~~ days, ~~~five~~~", "About ~~ four ~~ days, ~~~five~~~", "loose tildes strike nothing out"),
    ("`~~four~~` \\~~five~~", "<code>~~four~~</code> ~~five~~", "code and what is escaped"),
    ("He spoke\\\nand left", "He spoke<br> and left", "a break by a backslash"),
    ("He spoke \\\\\nand left", "He spoke \\ and left", "a backslash that is escaped breaks nothing"),
    (r"""It\'s \"so\" \~ \$5 \@ 3 \< 4""", """<p>It's "so" ~ $5 @ 3 &lt; 4</p>""", "each sign can be escaped"),
    ("C:\\temp", "<p>C:\\temp</p>", "a letter cannot"),
    ("#MeToo was said.\n\n##Not one", "<p>#MeToo was said.</p><p>##Not one</p>", "a heading has a space behind its sign"),
    ("He spoke.\n  ## Later\nThen", "<p>He spoke.</p><h2>Later</h2><p>Then</p>", "a heading that is indented"),
    ("# C#\n## A # b ##", "<h1>C#</h1><h2>A # b</h2>", "signs within headings, and at their end"),
    ('![A gate](gate.jpg "The gate -- in May")', "<figcaption>The gate – in May</figcaption></figure>", "a title is a caption"),
    ('[![A gate](gate.jpg "In May")](a.html)', '</a><figcaption>In May</figcaption></figure>', "also of an image that is a link"),
    ('![A gate][g]\n\n[g]: gate.jpg "In May"', '<img alt="A gate" src="gate.jpg"><figcaption>In May', "also by name"),
    ('So ![A](a.jpg "The *gate*") it is', '<p>So <img alt="A" src="a.jpg"> it is</p>', "no caption within a paragraph"),
    ("![A gate](gate.jpg)", '<p><img alt="A gate" src="gate.jpg"></p>', "no title, no caption"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "html", "why"), READ, ids=[why for *_, why in READ])
def test_it_is_read(source: str, html: str, why: str) -> None:
    assert html in shown(source), why


CAPTIONS = [
    # a title as it is written in its quotes, the caption, why
    (r'"The *gate* in **May**"', "The <em>gate</em> in <strong>May</strong>", "emphasis"),
    (r'"\*May\*, `a*b*`"', "*May*, <code>a*b*</code>", "signs that are escaped, and code"),
    ('"See [*it*](b.html)"', 'See <a href="b.html"><em>it</em></a>', "a link"),
    ('"At https://e.org/a_b_"', 'At <a href="https://e.org/a_b">https://e.org/a_b</a>_', "an address as it stands"),
    ("""'Ada: "It is *hers*" - "ours"'""", "Ada: “It is <em>hers</em>” - “ours”", "quotes"),
    ('"Ada "of *Sund*" left"', "Ada “of <em>Sund</em>” left", "quotes within the same quotes"),
    (r'"Ada \"of *Sund*\" left"', "Ada “of <em>Sund</em>” left", "quotes that are escaped lest they end the title"),
    (r"'Ada\'s \"boat\"'", "Ada’s “boat”", "of either kind"),
    ('"1 < 2 & ~~3~~ <b>4</b>"', "1 &lt; 2 &amp; <del>3</del> <b>4</b>", "signs of HTML, and HTML"),
]


@pytest.mark.parametrize(("title", "caption", "why"), CAPTIONS, ids=[why for *_, why in CAPTIONS])
def test_a_caption_is_set_as_prose_is(title: str, caption: str, why: str) -> None:
    written = {
        "here": f"![A](a.jpg {title})",
        "in a link": f"[![A](a.jpg {title})](c.html)",
        "by name": f"![A][a]\n\n[a]: a.jpg {title}",
    }
    for where, source in written.items():
        if where != "in a link" or "<a " not in caption:  # a link holds no other
            assert f"<figcaption>{caption}</figcaption></figure>" in shown(source), where


def text(source: str) -> Text:
    return from_markdown(Body(source, path="a.md", first_line=1))


def said(source: str) -> list[str]:
    read = text(source)
    return [" ".join(read.plain[s.start : s.end].split()) for s in read.sentences]


def test_what_is_struck_out_is_shown_and_no_longer_said() -> None:
    source = "Lund resigned on ~~3 May 2020~~ 4 May 2020. ~~Ada stayed.~~ It rained.\n\n~~Nobody came.~~"
    assert said(source) == ["Lund resigned on 4 May 2020.", "It rained."]
    assert "<del>Nobody came.</del>" in sanitised_html(source)
    assert said("<del>Nobody</del> <s>No one</s> Ada came.") == ["Ada came."]


def test_a_caption_is_text_of_its_own() -> None:
    read = text('Ada spoke.\n\n![A gate](gate.jpg "Ada Lund in May. It rained.")\n\nShe left.')
    assert [block.kind for block in read.blocks] == [BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.PARAGRAPH]
    assert [read.plain[s.start : s.end] for s in read.sentences] == ["Ada spoke.", "Ada Lund in May.", "It rained.", "She left."]


AFTER = [
    "It was ~~four~~ days.\n\nArden is **old**.",
    "The loads:\n| Port | Loads |\n|:--|--:|\n| Bray | 12 |\n\nArden is old.",
    '![A gate](gate.jpg "The gate")\n\nArden is old.',
    "One\\\ntwo\\\nArden is old.",
    "- One\n  - two\n\n    Arden is old.",
]


@pytest.mark.parametrize("source", AFTER)
def test_what_follows_is_found_where_it_was_written(source: str) -> None:
    read = text(source)
    line, column = read.locate(read.plain.index("Arden"))
    assert source.split("\n")[line - 1][column - 1 :].startswith("Arden")


def test_words_struck_out_do_not_go_past_the_engine() -> None:
    assert shortened("It was ~~four~~ days.\n\nAda spoke.")[1] == {"zqparagraph2": "Ada spoke."}
