"""The pages of the site's timeline: periods of the calendar, whose addresses stay."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from briefgen.dates import DateValue
from briefgen.days import iso_year
from briefgen.model import Entry, Timeline
from briefgen.render.timeline_pages import timeline_pages

SIZE = 5


def entry(number: int, year: int) -> Entry:
    return Entry(f"e-{number}", DateValue.parse(iso_year(year)), None, (), ())


def timeline(counts: dict[int, int]) -> Timeline:
    """So many entries of each year."""
    years = [year for year in sorted(counts) for _ in range(counts[year])]
    return Timeline(tuple(entry(number, year) for number, year in enumerate(years)))


COUNTS = st.dictionaries(st.integers(1900, 1930), st.integers(1, 14), max_size=12)


@given(COUNTS)
def test_every_entry_stands_on_one_page_in_its_order(counts: dict[int, int]) -> None:
    told = timeline(counts)
    pages = timeline_pages(told, SIZE, "en")
    assert tuple(e for page in pages for e in page.entries) == told.entries
    assert len({page.path for page in pages}) == len(pages)
    assert pages[0].path == "timeline.html"
    assert all(len(page.entries) <= SIZE for page in pages)


@given(COUNTS)
def test_a_year_that_fits_one_page_is_not_cut(counts: dict[int, int]) -> None:
    pages = timeline_pages(timeline(counts), SIZE, "en")
    on = Counter(year for page in pages for year in {e.year for e in page.entries})
    assert all(on[year] == 1 for year, count in counts.items() if count <= SIZE)


def test_pages_are_called_after_the_beginning_of_their_period() -> None:
    pages = timeline_pages(timeline({1895: 3, 1902: 2, 1904: 3, 1911: 12, 1925: 1}), SIZE, "en")
    assert [(page.path, page.years) for page in pages] == [
        ("timeline.html", "1895"), ("timeline/1900.html", "1902–1904"), ("timeline/1910.html", "1911"),
        ("timeline/1911-2.html", "1911 (2)"), ("timeline/1911-3.html", "1911 (3)"), ("timeline/1920.html", "1925"),
    ]  # fmt: skip


@given(COUNTS, COUNTS)
def test_an_address_stays_while_entries_are_added(counts: dict[int, int], more: dict[int, int]) -> None:
    first = min(counts, default=0)
    grown = Counter(counts) + Counter({year: count for year, count in more.items() if year >= first})
    before, after = ({page.path for page in timeline_pages(timeline(years), SIZE, "en")} for years in (counts, dict(grown)))
    assert before <= after


def test_pages_before_the_year_1_are_called_after_theirs() -> None:
    """The centuries and decades before the year 1 are those of its years: 100 to 1 BC, 50 to 41 BC."""
    told = timeline({-217: 4, -48: 3, -43: 3, 0: 2, 1: 2, 14: 4})
    assert [(page.path, page.years) for page in timeline_pages(told, SIZE, "en")] == [
        ("timeline.html", "218 BC"), ("timeline/bc100.html", "49 BC"), ("timeline/bc44.html", "44 BC"),
        ("timeline/bc10.html", "1 BC"), ("timeline/1.html", "1 AD"), ("timeline/10.html", "14 AD"),
    ]  # fmt: skip


def test_without_entries_there_is_one_page() -> None:
    assert [page.path for page in timeline_pages(Timeline(), SIZE, "en")] == ["timeline.html"]


def test_an_open_beginning_is_listed_under_its_last_year() -> None:
    told = Timeline((Entry("e-1", DateValue.parse("../1903"), None, (), ()), entry(2, 1901)))
    assert [e.id for page in timeline_pages(told, SIZE, "en") for e in page.entries] == ["e-2", "e-1"]
