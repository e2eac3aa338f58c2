"""Markdown that would take minutes, or more stack than there is, is refused at its place; all else is read as it was."""

from __future__ import annotations

import pickle

import pytest

from briefgen.annotate.bounds import beyond_bounds
from briefgen.annotate.markup import sanitised_html
from briefgen.annotate.text import from_markdown
from briefgen.model import Body
from briefgen.problems import ContentError

CLOSE = r"Close them, or write `\[` for a bracket that is only a sign."
NO_TAG = "Write `&lt;` for a sign that begins no tag."
DEEP = "lists, quotations, definitions or tags lie too deep in each other. Take levels out, or put blank lines between definitions."
OPENING = "Ada spoke.\n\n"


def refused(source: str) -> str:
    return str(beyond_bounds(Body(source, path="a.md", first_line=5)) or "")


BEYOND = [
    ("[" * 10_000, f"a.md:7:1: error: 10,000 brackets are opened here and never closed. {CLOSE}"),
    ("so ![" + "![" * 9_999, f"a.md:7:5: error: 10,000 brackets are opened here and never closed. {CLOSE}"),
    ("[^" * 10_000, f"a.md:7:1: error: 10,000 brackets are opened here and never closed. {CLOSE}"),
    ("[a](" * 10_000, f"a.md:7:1: error: 10,000 brackets are opened here and never closed. {CLOSE}"),
    ("[a][" * 10_000, f"a.md:7:1: error: 20,000 brackets are opened here and never closed. {CLOSE}"),
    ("[" * 9_000 + "]" * 9_000, f"a.md:7:1: error: 8,998 brackets are opened here and never closed. {CLOSE}"),
    ("<![CDATA[" * 3_000, f"a.md:7:3: error: 6,000 brackets are opened here and never closed. {CLOSE}"),
    ("<a " * 10_000, f"a.md:7:1: error: 10,000 tags are opened in this text and never closed with “>”. {NO_TAG}"),
    ("<http://a" * 10_000, f"a.md:7:1: error: 10,000 tags are opened in this text and never closed with “>”. {NO_TAG}"),
    (
        '"a" ' * 40_000,
        "a.md:7:1: error: this paragraph of 160,000 characters has 80,000 signs of markup. Divide it with blank lines.",
    ),
    (
        "*[a]: b\n" * 3_000,
        "a.md:1007:1: error: 3,000 abbreviations (`*[SED]: …`) are too many: a text may have 1,000. Split it.",
    ),
    (
        "word[^a] " * 2_000 + "\n\n[^a]: x",
        "a.md:7:9005: error: the footnote “a” is referred to more than 1,000 times. Take references out, or split the text.",
    ),
    (
        "[^a]" * 20_000 + "\n\n[^a]: x",
        "a.md:7:20001: error: 20,000 references to footnotes (`[^1]`) are too many: a text may have 5,000. Split it.",
    ),
    (
        "*[a]: b\n\n" + "a " * 20_000,
        "a.md:9:1: error: this paragraph of 40,000 characters uses abbreviations 20,000 times. Divide it with blank lines.",
    ),
    (
        "*[a]: b\n\n" + ("a " * 6_000 + "\n\n") * 60,
        "a.md:21:1: error: this paragraph of 12,000 characters uses abbreviations 6,000 times. Divide it with blank lines.",
    ),
    (
        "|a|b|\n|-|-|\n" + "|" + "a|" * 200 + ("\n|" + "a|" * 200) * 600,
        "a.md:506:195: error: 120,807 bars (`|`) between cells are too many: a text may have 100,000. Split it.",
    ),
    ("# A\n" * 6_000, "a.md:5007:1: error: 6,000 headings are too many: a text may have 5,000. Split it."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "said"), BEYOND)
def test_what_would_take_minutes_is_refused(source: str, said: str) -> None:
    assert refused(OPENING + source) == said


WITHIN = [
    "Ada spoke.",
    "".join(f"word[^{n}] " for n in range(2_900)) + "\n\n" + "".join(f"[^{n}]: x\n" for n in range(2_900)),
    "word[^a] " * 1_000 + "\n\n[^a]: x",
    "*[SED]: b\n\n" + ("The SED ruled. " * 1_000 + "\n\n") * 20,
    "[" * 1_000,
    'It is "so", he *said*, and left the room again. ' * 4_000,
    "<table>\n" + "<tr><td>a</td><td>b</td></tr>\n" * 8_000 + "</table>",
    "- [a](https://example.org/a \"A (b)\") and [b]\n" * 20_000,
    "| [a](b) | [ ] |\n" * 20_000,
    "[![a](b)](c) [d][e] [f]: x\n" * 2_000,
    r"\[" * 20_000,
    "<b>x</b> <!-- <a <a <a --> " * 2_000,
    "```\n" + "x[i<n[ " * 20_000 + "\n```\n",
    ("- [x\n" * 50 + "\n") * 400,
]  # fmt: skip


@pytest.mark.parametrize("source", WITHIN, ids=[source[:12].strip() for source in WITHIN])
def test_long_texts_in_order_are_read(source: str) -> None:
    assert refused(source) == ""


NESTED = [
    ("".join("    " * depth + "- a\n" for depth in range(400)), 406),
    ("- " * 700 + "a\n", 7),
    ("a\n:   b\n" * 700, 8),
    ('<div markdown="1">\n' * 500 + "a\n" + "</div>\n" * 500, 5),
]  # fmt: skip


@pytest.mark.parametrize(("source", "line"), NESTED)
def test_what_lies_too_deep_is_refused_and_leaves_the_engine_as_it_was(source: str, line: int) -> None:
    before = sanitised_html("- a\n\n    - b\n\nc")
    with pytest.raises(ContentError) as failure:
        from_markdown(Body(OPENING + source, path="a.md", first_line=5))
    assert str(failure.value) == f"a.md:{line}: error: {DEEP}"
    assert sanitised_html("- a\n\n    - b\n\nc") == before


def test_the_problems_of_a_text_come_from_another_process() -> None:
    with pytest.raises(ContentError) as failure:
        from_markdown(Body("- " * 700 + "a", path="a.md"))
    assert pickle.loads(pickle.dumps(failure.value)).problems == failure.value.problems
