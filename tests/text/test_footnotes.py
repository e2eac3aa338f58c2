"""Marks of footnotes are no text: sentences, names and dates are read without them, and they stand where they stood."""

from __future__ import annotations

from briefgen import annotate_text
from briefgen.annotate.text import from_markdown
from briefgen.model import Body, Text

WRITTEN = (
    "Ada spoke in Arden.[^1] A week earlier, on 1 November 2019, it *rained*.[^two]\n\n[^1]: See the papers.\n[^two]: And more."
)


def text() -> Text:
    return from_markdown(Body(WRITTEN, "markdown", "one.md"))


def test_no_mark_is_text() -> None:
    read = text()
    assert [read.plain[s.start : s.end] for s in read.sentences] == [
        "Ada spoke in Arden.",
        "A week earlier, on 1 November 2019, it rained.",
        "See the papers.",
        "And more.",
    ]
    assert not set("12↩").intersection(read.plain.replace("1 November 2019", ""))


def test_dates_behind_a_mark_are_read() -> None:
    plain = text().plain
    assert [(time.text, time.timex_type) for time in annotate_text(plain).times] == [
        ("A week earlier", "DURATION"),
        ("1 November 2019", "DATE"),
    ]
