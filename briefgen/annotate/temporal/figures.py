"""Rules for dates in figures (“26.09.2019”, “4/30/13”), and years of two figures."""

from __future__ import annotations

import re

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.readings import Reading, absolute, carried
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import BEFORE_YEAR

_BEFORE_FIGURES = BEFORE_YEAR | {"on", "dated", "born", "(", "filed", "signed"}
"""Before “4/14/13”, where it is a day."""
_HUNDRED = 100
_YEARS_ON = 20
"""Years after the dateline that a year of two figures may still be of; without one they end with `_LATEST`."""
_LATEST = 2049


def numeric_date(g: Slots, s: Setting) -> Reading | None:
    """Day, month and year in figures; one of two days, where no date before it has shown the order of day and month.
    With a year of two figures the day must be shown: “4/30/13”, and “5/6/13” behind it."""
    a, b, year = (int(part) for part in re.split(r"[./-]", g["numdate"]))
    short, slashed = year < _HUNDRED, "/" in g["numdate"]
    orders = {(a, b): True, (b, a): False} if "." not in g["numdate"] else {(b, a): False}
    possible = {order: first for order, first in orders.items() if 1 <= order[0] <= 12 and 1 <= order[1] <= 31}
    shown = s.memory.month_first
    if len(possible) > 1 and slashed and shown is not None:
        possible = {order: first for order, first in possible.items() if first == shown}
    day_first = False in possible.values() and shown is not False and a != b
    if not possible or (short and (day_first or (shown is None and s.before not in _BEFORE_FIGURES))):
        return None  # “the odds were 4/14/13”
    year = _in_full(year, s) if short else year
    written = sorted(f"{year:04}-{m:02}-{d:02}" for m, d in possible)
    if len(written) == 1:
        if slashed and a != b and shown is None:
            s.memory.month_first = next(iter(possible.values()))
        return absolute(written[0], "day, month and year in figures", confidence=0.95)
    return absolute(f"[{','.join(written)}]", "in figures: day and month may stand in either order", written[0], 0.5)


def _in_full(year: int, s: Setting) -> int:
    """A year of two figures, at most some years after the dateline."""
    latest = s.reference.year + _YEARS_ON if s.reference is not None else _LATEST
    year += latest - latest % _HUNDRED
    return year - _HUNDRED if year > latest else year


def short_year(g: Slots, s: Setting) -> Reading | None:
    if _tells_its_century(s):
        return carried(s.memory.year, str(written_year(g, s)), "a year written with two figures, of the years told of")
    return absolute(str(g["year"]), "a year written with two figures", confidence=0.85)


def _tells_its_century(s: Setting) -> bool:
    return s.memory.year is not None and (s.narrative or s.memory.in_entry)


def written_year(g: Slots, s: Setting) -> int:
    """The year that is written; one of two figures (“June, ’63”) is in a history or a diary the nearest such one to the year told
    of."""
    year: int = g["year"]
    told = s.memory.year if _tells_its_century(s) and "YY" in s.words[s.end - 1].keys else None
    if told is None:
        return year
    return min((told - told % 100 + century + year % 100 for century in (-100, 0, 100)), key=lambda y: abs(y - told))
