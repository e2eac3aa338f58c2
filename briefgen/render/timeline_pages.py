"""How the site's timeline is cut into pages: by periods of the calendar, so that addresses stay while it grows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from briefgen.date_words import year_in_words
from briefgen.days import period_of, year_slug, years_of
from briefgen.model import Entry, Timeline

TIMELINE = "timeline.html"


class TimelinePage(NamedTuple):
    """One page of the site's timeline: its output path, what it shows, in words, and its entries."""

    path: str
    years: str
    entries: tuple[Entry, ...]


PERIODS = (100, 10, 1)
"""Years of the periods that a page of the site's timeline may hold: a century, else a decade, else a year."""


def timeline_pages(timeline: Timeline, size: int, language: str) -> list[TimelinePage]:
    """The pages of the site's timeline, of `size` entries at most: the longest periods that fit, a year that does not in pieces.

    Periods are those of the calendar, so that no other page changes where one grows, and each page is called after the beginning of
    the longest one that it opens: an address, once there, stays while entries are added. The first is `timeline.html`. A timeline
    without entries has one page.
    """
    told = [(year or 0, entry) for year, entries in timeline.by_year().items() for entry in entries]
    pages: list[TimelinePage] = []
    for name, piece in _cut(told, size, PERIODS, ""):
        part = name.partition("-")[2]
        years = _years(piece, language) + (f" ({part})" if part else "")
        path = f"timeline/{name}.html" if pages else TIMELINE
        pages.append(TimelinePage(path, years, tuple(entry for _, entry in piece)))
    return pages


def first_pages(timeline: Timeline, size: int, language: str) -> dict[int | None, str]:
    """The page of the site's timeline on which each year begins."""
    places: dict[int | None, str] = {}
    for page in timeline_pages(timeline, size, language):
        for entry in page.entries:
            places.setdefault(entry.year, page.path)
    return places


Told = list[tuple[int, Entry]]


def _years(piece: Told, language: str) -> str:
    """The years of a page: 1914–1918, 60 BC – 14 AD."""
    ends = [year_in_words(year, language) for year in dict.fromkeys((piece[0][0], piece[-1][0]))] if piece else []
    return ("–" if all(end.isdecimal() for end in ends) else " – ").join(ends)


def _cut(told: Told, size: int, periods: tuple[int, ...], name: str) -> Iterator[tuple[str, Told]]:
    """(name, entries by year) of each page: all, if they fit on one, else by these periods, else a year's in pieces."""
    if len(told) <= size:
        yield name, told
    elif not periods:
        for at in range(0, len(told), size):
            yield name if at == 0 else f"{year_slug(told[0][0])}-{at // size + 1}", told[at : at + size]
    else:
        for number, (period, within) in enumerate(groupby(told, lambda row: period_of(row[0], periods[0]))):
            begins = year_slug(years_of(period, periods[0])[0])
            yield from _cut(list(within), size, periods[1:], name or begins if number == 0 else begins)
