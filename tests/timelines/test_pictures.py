"""The density strip: how time is cut, what a bar says, the table behind it, and that it is valid HTML."""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from briefgen.dates import DateValue
from briefgen.model import Entry, Importance, Timeline
from briefgen.render.axis import COLUMNS, LABEL
from briefgen.render.pictures import density_strip
from tests.conftest import ROOT
from tests.programs import needed

VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
WORDS = {
    "density_summary": "{entries}, from {first} to {last}", "density_table": "As a table", "density_entries": "Entries",
    "entries_n": "{n} entries", "key_events": "Key events", "date": "Date",
}  # fmt: skip


def entry(date: str | None, number: int, key: bool = False) -> Entry:
    value = DateValue.parse(date) if date else None
    return Entry(f"e-{number}", value, None, (), (), Importance.KEY if key else Importance.NORMAL)


def strip(*dates: str, keys: tuple[str, ...] = ()) -> Any:
    entries = tuple(entry(d, n, d in keys) for n, d in enumerate(sorted(dates)))
    drawn = density_strip(Timeline(entries), lambda year: f"timeline.html#y{year}", lambda key, **v: WORDS[key].format(**v))
    return html.fromstring(str(drawn)) if drawn else None


def percent(length: str) -> float:
    return float(length.removesuffix("%"))


def periods(figure: Any) -> list[str]:
    return [th.text_content() for th in figure.cssselect("tbody th")]


SCALES = [
    (["2024-11-03", "2024-12-05", "2025-01-20"], ["November 2024", "December 2024", "January 2025"], "three months, by months"),
    (["1949-10-02", "1950", "2025-01-20"], ["1949", "1950", "2025"], "76 years, by years"),
    (["-0043-03-15", "-0030", "0014"], ["44 BC", "31 BC", "14 AD"], "from one era into the other, by years"),
    (["-0217", "-0043", "0014"], ["220 to 211 BC", "50 to 41 BC", "10 AD to 19 AD"], "the same, by decades"),
    (["-0752", "-0043", "0850"], ["the 8th century BC", "the 1st century BC", "the 800s"], "the same, by centuries"),
    (["2023", "2024", "2025-01-20"], ["2023", "2024", "2025"], "a short span of years that are no finer, by years"),
    (["1649", "1850-03", "2025"], ["the 1640s", "the 1850s", "the 2020s"], "centuries, by decades"),
    (["1001", "2305"], ["the 1000s", "the 2300s"], "a longer span, by centuries"),
]


@pytest.mark.parametrize(("dates", "expected", "why"), SCALES, ids=[row[-1] for row in SCALES])
def test_time_is_cut_by_its_span(dates: list[str], expected: list[str], why: str) -> None:
    assert periods(strip(*dates)) == expected, why


def test_the_span_of_a_strip_is_told_in_one_manner() -> None:
    told = {dates[0]: strip(*dates).cssselect("figcaption")[0].text_content() for dates, *_ in SCALES}
    assert told["-0752"].endswith(", from the 8th century BC to the 9th century AD")
    assert told["-0217"].endswith(", from 220 BC to 19 AD")
    assert told["1001"].endswith(", from the 1000s to the 2300s")


def test_every_bar_leads_to_its_year_and_says_what_it_holds() -> None:
    figure = strip("1949-10-02", "1949-11", "2025-01-20", keys=("1949-10-02",))
    links = figure.cssselect("svg a")
    assert [a.get("href") for a in links] == ["timeline.html#y1949", "timeline.html#y2025"]
    assert links[0].get("aria-label") == "1949: 2 entries (Key events: 1)"
    assert [a.get("href") for a in figure.cssselect("table a")] == [a.get("href") for a in links]


def test_a_key_event_has_a_dot_beside_its_colour() -> None:
    figure = strip("1949", "1950", "2025", keys=("1950",))
    assert [len(a.cssselect("circle")) for a in figure.cssselect("svg a")] == [0, 1, 0]


def test_an_empty_stretch_is_as_long_as_it_was() -> None:
    places = [percent(a.cssselect("svg")[0].get("x")) for a in strip("1949", "1950", "2025").cssselect("svg a")]
    years = [(x - places[0]) / (places[1] - places[0]) for x in places]
    assert years == pytest.approx([0, 1, 76], abs=0.1)


def test_bars_are_as_high_as_their_entries_are_many() -> None:
    figure = strip("1949", "1950", "1950-02", "1950-03", "1950-04", "2025")
    heights = [float(a.cssselect("rect.bar")[0].get("height")) for a in figure.cssselect("svg a")]
    assert heights == pytest.approx([14, 56, 14])


def test_the_picture_is_as_wide_as_its_column_and_its_bars_fill_it() -> None:
    for dates in (("1949", "2025"), ("2024-11", "2024-12"), ("1740", "2020")):
        picture = strip(*dates).cssselect("svg")[0]
        bars = [a.cssselect("svg")[0] for a in picture.cssselect("a")]
        assert picture.get("width") == "100%"
        assert picture.get("viewBox") is None  # letters keep their size
        assert percent(bars[0].get("x")) == 0
        assert percent(bars[-1].get("x")) + percent(bars[-1].get("width")) == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize(("column", "wide"), COLUMNS.items())
@pytest.mark.parametrize("count", [3, 300])
def test_years_below_the_axis_do_not_touch_or_stand_out(count: int, column: str, wide: int) -> None:
    figure = strip(*(f"{1900 + n % 115}-0{n % 9 + 1}-11" for n in range(0, count * 38, 38)))
    begins = []
    for text in figure.cssselect(f"svg .years-{column} text"):
        before = {"start": 0, "middle": LABEL / 2, "end": LABEL}[text.get("text-anchor")]
        begins.append(percent(text.get("x")) * wide / 100 - before)
    assert len(begins) >= 2
    assert begins[0] >= 0
    assert begins[-1] + LABEL <= wide
    assert all(b - a >= LABEL + 16.9 for a, b in pairwise(begins))


def test_fewer_than_two_dates_are_no_density() -> None:
    assert strip("1949") is None


def test_the_nu_checker_finds_nothing(tmp_path: Path) -> None:
    figure = html.tostring(strip("1949-10-02", "1950", "2025-01-20", keys=("1950",)), encoding="unicode")
    page = tmp_path / "page.html"
    page.write_text(f'<!doctype html><html lang="en"><head><title>Density</title></head><body>{figure}</body></html>', "utf-8")
    done = subprocess.run(
        [needed("java"), "-jar", str(VNU), "--format", "json", str(page)], capture_output=True, text=True, check=False
    )
    assert [m["message"] for m in json.loads(done.stderr)["messages"]] == []
