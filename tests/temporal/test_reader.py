"""What holds for every reading: where none is made, the editor's word, languages, and that no clock is read."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefgen
from briefgen import annotate_text
from briefgen.annotate import Context, from_string
from briefgen.annotate.temporal import find_times
from briefgen.annotate.text import from_markdown
from briefgen.config import Period
from briefgen.dates import DateValue
from briefgen.model import Body, DateRules, TimeExpression
from tests.temporal.probes_calendar import DAY

ROOM = Path(briefgen.__file__).parent / "annotate" / "temporal"
NEWS = dt.date(2025, 3, 12)


def read(text: str, *masked: tuple[int, int], **context: object) -> list[TimeExpression]:
    return list(find_times(from_string(text), Context(**{"date": NEWS, **context}), masked))  # type: ignore[arg-type]


def meanings(times: list[TimeExpression]) -> list[str]:
    return [f"{t.text} = {t.value or t.timex_value}" for t in times]


def test_headings_links_code_and_html_are_not_read() -> None:
    source = "# In 2019\n\nHe left in 2020, [see 2021](http://a.org/2022), `2023`.\n\n    in 2018\n\n<div>in 2017</div>\n"
    assert [t.text for t in find_times(from_markdown(Body(source)), Context(date=NEWS))] == ["2020"]


def test_masked_words_are_not_read() -> None:
    text = "In May he met Theresa May Tuesday."
    assert meanings(read(text, (14, 25))) == ["May = 2024-05", "Tuesday = 2025-03-11"]
    assert meanings(read(text, (26, 33))) == ["May = 2024-05"]


@pytest.mark.parametrize("language", ["de", "ru", "zh", "fr-CA"])
def test_other_languages_get_iso_dates_only(language: str) -> None:
    found = annotate_text("2024-05-06, May 2024, 30. 2. 2024-02-30, Tuesday", date=DAY, language=language).times
    assert [(t.text, str(t.value), t.rule) for t in found] == [("2024-05-06", "2024-05-06", "iso-date")]


def test_the_editor_sets_a_date() -> None:
    rules = DateRules.model_validate({"set": [{"text": "last year", "as": "2021"}]})
    assert meanings(read("It fell last year and the last year.", dates=rules)) == ["last year = 2021", "last year = 2021"]


def test_the_editor_sets_a_date_in_one_place() -> None:
    rules = DateRules.model_validate({"set": [{"text": "2019", "as": "2019-05", "near": "since 2019"}]})
    assert meanings(read("In 2019, and since 2019.", dates=rules)) == ["2019 = 2019", "2019 = 2019-05"]


def test_the_editor_says_that_words_are_no_date() -> None:
    rules = DateRules.model_validate({"set": [{"text": "1984", "as": "none"}]})
    assert meanings(read("In 1984 she read it in 1985.", dates=rules)) == ["1985 = 1985"]


PERIODS = (
    Period(name="the conflict", date=DateValue.parse("2022-02-24/..")),
    Period(name="the Cold War", date=DateValue.parse("1947~/1991")),
    Period(name="the thaw", date=DateValue.parse("1989-08~/1990-10-03")),
    Period(name="the invasion", date=DateValue.parse("2022-02-24")),
)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("In the early days of the conflict.", "the early days of the conflict = 2022-02-24/2022-03~", "its first month"),
        ("The conflict goes on.", "The conflict = 2022-02-24/..", "the period itself"),
        ("The last months of the Cold War.", "The last months of the Cold War = 1991~", "no more precise than its end"),
        (
            "In the early days of the thaw.",
            "the early days of the thaw = 1989-08~/1989-09~",
            "from about one month to the next",
        ),
        ("In the last days of the thaw.", "the last days of the thaw = 1990-09~/1990-10-03", "its last month"),
        ("At the end of the conflict.", "the conflict = 2022-02-24/..", "an open end is no day"),
        ("Before the invasion.", "the invasion = ../2022-02-24", "up to it"),
        ("Since the Cold War.", "the Cold War = 1991/..", "from its end"),
        ("Another conflict, and conflicts.", "", "only the name, whole"),
    ],
)
def test_periods_of_the_editor(text: str, expected: str, why: str) -> None:
    assert meanings(read(text, periods=PERIODS)) == [e for e in expected.split("; ") if e]


def test_anchors_say_what_a_date_was_counted_from() -> None:
    found = read("On 3 May 2020 he quit. Two days later, and last week, and in 2019.")
    assert [t.anchor for t in found] == ["", "2020-05-03", DAY, ""]


def test_no_reading_depends_on_the_clock() -> None:
    """The system's date is never asked for: anywhere in the room."""
    asks = re.compile(r"\b(?:today|now|utcnow|time|localtime)\(\)")
    assert [path.name for path in ROOM.glob("*.py") if asks.search(path.read_text("utf-8"))] == []


WORDS = st.sampled_from(
    "on in at the last next of May March Monday 3 12 1999 2024 quarter year years week two ago later early end - , . ' and to from "
    "between a half hour Q3 p.m. 10:30 every since until said will “ ” \" 'll 1990s 5th second fiscal".split()
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.sampled_from([None, NEWS, dt.date(1, 1, 1), dt.date(9999, 12, 31)]))
def test_any_words_are_read_without_fail(text: str, day: dt.date | None) -> None:
    found = read(text, date=day)
    ends = [(t.start, t.end) for t in found]
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    assert all(t.value is None or DateValue.parse(str(t.value)) == t.value for t in found)


@pytest.mark.parametrize(
    ("text", "day", "read", "why"),
    [
        ("At 10 p.m. EDT (0200 GMT) on 9999-12-31 they left.", NEWS, ["9999-12-31T22:00", "None", "9999-12-31"], "the day after"),
        ("At 2 a.m. GMT (11 p.m. EDT) today.", dt.date.min, ["0001-01-01T02:00Z", "None", "0001-01-01"], "the day before"),
        ("On guard 2200 to 0200 today.", dt.date.max, ["9999-12-31T22:00", "None", "9999-12-31"], "over midnight"),
        ("“They left tonight,” he said.", dt.date.min, ["0001-01-01"], "the night before is looked for"),
        ("Its fiscal fourth-quarter profit rose today.", dt.date(1, 2, 1), ["0001-02-01"], "a quarter of the year before"),
    ],
)
def test_no_time_is_past_the_ends_of_the_calendar(text: str, day: dt.date, read: list[str], why: str) -> None:
    assert [str(t.value) for t in find_times(from_string(text), Context(date=day))] == read, why


PAST = "It was sold in 1997, changed in 2009 and shut in 2017.\n\n## {}\n\nShe spoke in {}. She will speak in May."


@pytest.mark.parametrize(
    ("heading", "month", "read", "why"),
    [
        ("Now", "December", ["", "2025-05"], "a heading ends what was told: the year may be either"),
        ("The fall of 2018", "December", ["2018-12", "2025-05"], "a year in the heading holds for what follows"),
        ("1914–1918", "March", ["", "2025-05"], "of two years neither"),
        ("Now", "March 2019", ["2019-03", "2025-05"], "a year of its own"),
    ],
)
def test_a_heading_ends_what_background_told(heading: str, month: str, read: list[str], why: str) -> None:
    found = find_times(from_markdown(Body(PAST.format(heading, month))), Context(date=NEWS))
    assert [str(t.value or "") for t in found[3:]] == read, why


@pytest.mark.parametrize(
    ("title", "read", "why"),
    [
        ("The campaign of 1843", "1843-07-12", "the year of the title"),
        ("The campaigns of 1843 and 1845", "2024-07-12", "two years"),
        ("The campaign", "2024-07-12", "none: it may be news"),
    ],
)
def test_a_history_begins_in_the_year_of_its_title(title: str, read: str, why: str) -> None:
    text = (
        "The army of Velm crossed the Tarn and burned two towns. It took Granvik, held the bridge and built a fort. Its guns were "
        "lost and its men jailed. On 12 July the fort fell."
    )
    (time,) = find_times(from_string(text), Context(date=dt.date(2025, 3, 12), title=title))
    assert str(time.value or "") == read, why


@pytest.mark.parametrize(
    ("heading", "yesterday"), [("5 March 2025", "2025-03-04"), ("Why it matters", "None"), ("31 June 2025", "None")]
)
def test_a_heading_that_is_no_day_ends_the_entry_of_a_diary(heading: str, yesterday: str) -> None:
    source = f"## 3 March 2025\n\nThe port opened.\n\n## 4 March 2025\n\nIt closed today.\n\n## {heading}\n\nIt opened yesterday.\n"
    found = find_times(from_markdown(Body(source)), Context(date=NEWS))
    assert [(t.text, str(t.value)) for t in found if t.rule == "day-word"] == [("today", "2025-03-04"), ("yesterday", yesterday)]


@pytest.mark.parametrize(
    ("opening", "mornings", "why"),
    [
        ("The siege of Velm began in November 1939. ", ["1940-05-18", "1940-05-20"], "told forwards"),
        ("The siege of Velm was that of 1939. ", ["1939-05-18", "1939-05-20"], "of the year alone"),
        ("The siege of Velm was long, he said on Monday. ", ["2025-05-18", "2025-05-20"], "news: the nearest to the dateline"),
    ],
)
def test_headings_without_a_year_are_of_the_year_told_above(opening: str, mornings: list[str], why: str) -> None:
    source = (
        "The duke crossed the Tarn, burned two towns and held the bridge. His men fought for it, and many died.\n\n"
        "## 18 May\n\nThe guns opened fire this morning.\n\n## 20 May\n\nVelm yielded this morning.\n"
    )
    found = find_times(from_markdown(Body(opening + source)), Context(date=NEWS))
    assert [str(t.value) for t in found if t.rule == "this-part"] == mornings, why
