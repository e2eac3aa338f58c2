"""Periods of a timeline: months, years, decades or centuries, and how many entries begin in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefgen.dates import DateValue, Precision
from briefgen.days import iso_year, period_of, years_of
from briefgen.model import Entry, Importance

MOST_MONTHS, MOST_YEARS, MOST_DECADES = 36, 120, 120
"""The longest spans drawn by months, by years, by decades; beyond those, by centuries."""
FINE_ENOUGH = 2 / 3
"""Share of entries dated to the month or finer from which a short span is drawn by months."""


@dataclass(frozen=True, slots=True)
class Period:
    """A period in which something begins: its first year and its number, how days in it begin (`1989-11`, `198`), its words, and
    how many entries and key events begin in it.
    """

    year: int
    number: int
    begins: str
    words: str
    entries: int
    key: int


@dataclass(frozen=True, slots=True)
class Scale:
    """How time is cut: the number of a year's or month's period, its first year, and its EDTF form."""

    number: Callable[[int, int], int]
    year: Callable[[int], int]
    edtf: Callable[[int], str]


def _prefix(edtf: str) -> str:
    """How the months of a period begin (`Entry.begins`)."""
    bare = edtf.rstrip("X")
    return f"-{bare}" if bare.startswith("0000") else bare


def _masked(n: int, figures: int) -> str:
    """The figures of a decade or century: 198, 19; -004 for that of 44 BC."""
    return f"{n:0{figures}}" if n >= 0 else f"-{-n - 1:0{figures}}"


MONTHS = Scale(lambda y, m: y * 12 + m - 1, lambda n: n // 12, lambda n: f"{iso_year(n // 12)}-{n % 12 + 1:02}")
YEARS = Scale(lambda y, m: y, lambda n: n, iso_year)
DECADES = Scale(lambda y, m: period_of(y, 10), lambda n: years_of(n, 10)[0], lambda n: f"{_masked(n, 3)}X")
CENTURIES = Scale(lambda y, m: period_of(y, 100), lambda n: years_of(n, 100)[0], lambda n: f"{_masked(n, 2)}XX")


def _begins(entry: Entry) -> tuple[int, int]:
    """The year and month in which an entry is counted: those of its first day, or of its last where the beginning is open."""
    assert entry.date is not None
    day = entry.date.earliest or entry.date.latest
    assert day is not None
    return day.year, day.month


def scale_of(entries: Sequence[Entry]) -> Scale:
    """Months for a short span whose dates are mostly that fine, then years, decades and centuries."""
    begun = [_begins(e) for e in entries]
    months = MONTHS.number(*max(begun)) - MONTHS.number(*min(begun)) + 1
    years = max(begun)[0] - min(begun)[0] + 1
    fine = sum(_is_fine(e.date) for e in entries if e.date) / len(entries)
    if months <= MOST_MONTHS and fine >= FINE_ENOUGH:
        return MONTHS
    if years <= MOST_YEARS:
        return YEARS
    return DECADES if years <= MOST_DECADES * 10 else CENTURIES


def _is_fine(date: DateValue) -> bool:
    known = date.first or date.last or date
    return known.precision in (Precision.INSTANT, Precision.DAY, Precision.MONTH)


def periods_of(entries: Sequence[Entry], scale: Scale, language: str) -> list[Period]:
    """The periods in which something begins, in order of time."""
    counts: Counter[int] = Counter()
    key: Counter[int] = Counter()
    for entry in entries:
        place = scale.number(*_begins(entry))
        counts[place] += 1
        key[place] += entry.importance is Importance.KEY
    return [
        Period(scale.year(place), place, _prefix(edtf), DateValue.parse(edtf).words(language), counts[place], key[place])
        for place, edtf in ((place, scale.edtf(place)) for place in sorted(counts))
    ]
