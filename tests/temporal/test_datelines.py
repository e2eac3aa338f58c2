"""Reports that a text reprints: what in it counts from the dateline of each, and what from the day of the text."""

from __future__ import annotations

import datetime as dt

import pytest

from briefgen.annotate import Context
from briefgen.annotate.temporal import find_times
from briefgen.annotate.text import from_markdown
from briefgen.model import NO_DATELINE, Body

LATER = "2001-04-03"
REPORT = "VELM, 3 April 1912 — Roe died today."
CASES = [
    ("He is told of here.\n\n" + REPORT + " He fell ill on Monday.", "1912-04-03 1912-04-01", "the paragraph of the dateline"),
    ("He is told of here.\n\nVELM, ARDEN, 3 APRIL, 1912. -- Roe died today.", "1912-04-03", "capitals and full stops"),
    ("He is told of here.\n\nVELM, Sept. 3, 1912 (Tarn News) – Roe died yesterday.", "1912-09-02", "with its agency"),
    ("He is told of here.\n\n" + REPORT + "\n\nMany came this morning.", "1912-04-03 None", "what may be of it or not"),
    ("He is told of here.\n\n" + REPORT + "\n\n## Sources\n\nPut here today.", "1912-04-03 " + LATER, "a heading ends it"),
    ("Told here.\n\n## The report\n\n" + REPORT + "\n\nMany came yesterday.\n\n## Now\n\nPut here today.",
     "1912-04-03 1912-04-02 " + LATER, "a section that is the report"),
    ("Told here.\n\n> " + REPORT + "\n>\n> Many came yesterday.\n\nIt is told today.", "1912-04-03 1912-04-02 " + LATER,
     "a block quote"),
    ("Told here.\n\n“" + REPORT + "\n\n“Many came yesterday.”\n\nIt is told today.", "1912-04-03 1912-04-02 " + LATER,
     "paragraphs in quotation marks"),
    ("Told here.\n\n“" + REPORT + "”\n\nARDEN, May 5, 1912 — Roe is mourned today.\n\nMany came yesterday.",
     "1912-04-03 1912-05-05 1912-05-04", "reports one after the other"),
    (REPORT + "\n\nMany came yesterday.", "1912-04-03 1912-04-02", "a whole text that is a report of old"),
    ("VELM, 2 April 2001 — Roe died today.\n\nMany came yesterday.", LATER + " 2001-04-02", "a text that came out late"),
    ("Told here.\n\nHMS VELM, launched 3 April 1912, is shown from today.", LATER, "a ship"),
    ("Told here.\n\nVELM, 31 April 1912 — Roe died today.", LATER, "a day that there is not"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "days", "why"), CASES, ids=[row[-1] for row in CASES])
def test_words_count_from_the_dateline_of_their_report(source: str, days: str, why: str) -> None:
    found = find_times(from_markdown(Body(source)), Context(date=dt.date.fromisoformat(LATER)))
    assert " ".join(str(t.value) for t in found if t.rule in ("day-word", "this-part", "weekday")) == days, why


def test_a_text_without_a_day_has_that_of_its_dateline() -> None:
    found = find_times(from_markdown(Body(REPORT)), Context())
    assert [str(t.value) for t in found] == ["1912-04-03", "1912-04-03"]


def test_what_may_be_of_a_report_is_no_fault_of_the_article() -> None:
    """The warning that an article has no dateline would be wrong."""
    found = find_times(
        from_markdown(Body("Told here.\n\n" + REPORT + "\n\nMany came this morning.")), Context(date=dt.date(2001, 4, 3))
    )
    assert found[-1].value is None
    assert found[-1].reason != NO_DATELINE
