"""The pages of the site's timeline: whole years, each page called after its first, none of them moved by what grows elsewhere."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from briefgen.dates import DateValue
from briefgen.model import Entry, Timeline
from briefgen.render.tools import timeline_pages

SIZE = 5


def entry(number: int, year: int) -> Entry:
    return Entry(f"e-{number}", DateValue.parse(f"{year}"), None, (), ())


def timeline(counts: dict[int, int]) -> Timeline:
    """So many entries of each year."""
    years = [year for year in sorted(counts) for _ in range(counts[year])]
    return Timeline(tuple(entry(number, year) for number, year in enumerate(years)))


COUNTS = st.dictionaries(st.integers(1900, 1930), st.integers(1, 14), max_size=12)


@given(COUNTS)
def test_every_entry_stands_on_one_page_in_its_order(counts: dict[int, int]) -> None:
    told = timeline(counts)
    pages = timeline_pages(told, SIZE)
    assert tuple(e for page in pages for e in page.entries) == told.entries
    assert len({page.path for page in pages}) == len(pages)
    assert pages[0].path == "timeline.html"
    assert all(len(page.entries) <= SIZE for page in pages)


@given(COUNTS)
def test_a_year_that_fits_one_page_is_not_cut(counts: dict[int, int]) -> None:
    pages = timeline_pages(timeline(counts), SIZE)
    on = Counter(year for page in pages for year in {e.year for e in page.entries})
    assert all(on[year] == 1 for year, count in counts.items() if count <= SIZE)


def test_pages_are_called_after_their_first_year() -> None:
    pages = timeline_pages(timeline({1901: 3, 1902: 4, 1903: 1, 1904: 12}), SIZE)
    assert [(page.path, page.years) for page in pages] == [
        ("timeline.html", "1901"), ("timeline/1902.html", "1902–1903"), ("timeline/1904.html", "1904"),
        ("timeline/1904-2.html", "1904"), ("timeline/1904-3.html", "1904"),
    ]  # fmt: skip


def test_what_grows_in_one_year_moves_no_other() -> None:
    before = timeline_pages(timeline({1901: 4, 1902: 4, 1903: 4, 1904: 4}), SIZE)
    after = timeline_pages(timeline({1901: 4, 1902: 8, 1903: 4, 1904: 4}), SIZE)
    paths = {page.path: page.years for page in after}
    assert all(paths.get(page.path) == page.years for page in before)


def test_without_entries_there_is_one_page() -> None:
    assert [page.path for page in timeline_pages(Timeline(), SIZE)] == ["timeline.html"]


def test_an_open_beginning_is_listed_under_its_last_year() -> None:
    told = Timeline((Entry("e-1", DateValue.parse("../1903"), None, (), ()), entry(2, 1901)))
    assert [e.id for page in timeline_pages(told, SIZE) for e in page.entries] == ["e-2", "e-1"]
