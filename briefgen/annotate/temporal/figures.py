"""Rules for dates in figures (“26.09.2019”, “4/30/13”), and years of two figures."""

from __future__ import annotations

import re

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.readings import Reading, absolute, carried
from briefgen.annotate.temporal.setting import Setting

_HUNDRED = 100
_YEARS_ON = 20
"""Years after the dateline that a year of two figures may still be of; without one they end with `_LATEST`."""
_LATEST = 2049


def numeric_date(g: Slots, s: Setting) -> Reading | None:
    """Day, month and year in figures; where the order of day and month is open, one of two days."""
    a, b, year = (int(part) for part in re.split(r"[./-]", g["numdate"]))
    if year < _HUNDRED:
        latest = s.reference.year + _YEARS_ON if s.reference is not None else _LATEST
        year += latest - latest % _HUNDRED
        year -= _HUNDRED if year > latest else 0
    orders = {(m, d) for d, m in ((a, b), (b, a)) if 1 <= m <= 12 and 1 <= d <= 31}
    if "." in g["numdate"]:
        orders = {(b, a)}
    possible = sorted(f"{year:04}-{m:02}-{d:02}" for m, d in orders)
    if len(possible) == 1:
        return absolute(possible[0], "day, month and year in figures", confidence=0.95)
    if not possible:
        return None
    return absolute(f"[{','.join(possible)}]", "in figures: day and month may stand in either order", possible[0], 0.5)


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
