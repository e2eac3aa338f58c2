"""Rules for what lies within a period: its early, middle and late part, its edges, so many units from its beginning or its end."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import tells_of_past
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unresolved
from briefgen.annotate.temporal.setting import Setting, calendar_unit
from briefgen.annotate.temporal.tables import CENTURY_PARTS, DECADE_PARTS, MONTH_PARTS, YEAR_PARTS
from briefgen.dates import DateValue, Kind, Precision

_ENDS = {"first": 0, "opening": 0, "last": 2, "final": 2, "closing": 2}
"""Which third, or which edge, “the final weeks of” a period are."""
_DAYS_IN = {"day": 1, "week": 7, "month": 0, "year": 0}
"""Units that a period can be cut by; 0 where the calendar says how long they are."""


def part_of(g: Slots, s: Setting) -> Reading | None:
    """A third of the period within: approximate on purpose."""
    part = g["part"]
    inner = s.read(g["inner"])
    return (
        _narrowed(inner, third(inner.value, part), f"the {('early', 'middle', 'late')[part]} part of it, approximate on purpose")
        if inner
        else None
    )


def edge_of(g: Slots, s: Setting) -> Reading | None:
    """The beginning or the end of a period: a narrower part than “early” and “late”."""
    if "inner" in g:
        if g["inner"][0] == "relative-fiscal-year":
            return None  # whose year it is, and when that ends, is not said
        inner = s.read(g["inner"])
        if g["inner"][0] == "fiscal-year":
            return inner  # likewise: some time in that year, or near it
        word = g["edge"]
    else:
        inner, word = _ending(g, s), 2
    if inner is None or inner.timex_type != "DATE":
        return None
    if word == 1:
        return _narrowed(inner, third(inner.value, 1), "the middle of it, approximate on purpose")
    return _narrowed(inner, edge(inner.value, word), f"the {'end' if word else 'beginning'} of it, approximate on purpose")


def _ending(g: Slots, s: Setting) -> Reading | None:
    """The period of “year-end”, “the year's end”: the dateline's, and after “since” the one before."""
    if "year" in g:
        return absolute(str(g["year"]), "the year is written")
    told = s.memory.year
    if g["unit"] == "year" and told is not None and s.reference is not None and told < s.reference.year and not s.ahead:
        return carried(told, str(told), "the year told of")
    since = (
        -1
        if s.before == "since" or (g["unit"] == "year" and s.before in ("by", "at") and tells_of_past(s.words, s.at - 1, s.end))
        else 0
    )
    return calendar_unit(s, g["unit"], since, f"the {g['unit']} of the dateline") if s.reference else unresolved("XXXX")


def units_of(g: Slots, s: Setting) -> Reading | None:
    """“The first 11 months of 2024”, “the last ten days of May”: so many whole units from one end of a period."""
    inner = s.read(g["inner"])
    value = inner.value if inner else None
    if inner is None or value is None or value.earliest_date is None or value.latest_date is None or value.kind is not Kind.POINT:
        return None
    count, unit = g["n"], g["unit"]
    if count != int(count) or unit not in _DAYS_IN:
        return None
    first, last = _units_from(value.earliest_date, value.latest_date, int(count), unit, from_start=g["which"] == "first")
    if first < value.earliest_date or last > value.latest_date:
        return None
    edtf = {"month": f"{first:%Y-%m}/{last:%Y-%m}", "year": f"{first.year:04}/{last.year:04}"}.get(unit, f"{first}/{last}")
    return Reading("DATE", edtf, edtf, f"{inner.reason}; {days.in_words(int(count), unit)} of it", inner.confidence, inner.anchor)


def unit_of(g: Slots, s: Setting) -> Reading | None:
    """“The last week of March”, “the second day of 2024”: one unit within a period; weeks count from its first day."""
    inner = s.read(g["inner"])
    value, unit = inner.value if inner else None, g["unit"]
    if inner is None or value is None or value.earliest_date is None or value.latest_date is None or unit not in _DAYS_IN:
        return None
    if value.kind is not Kind.POINT or value.precision is Precision.DAY:
        return None
    if "which" in g:
        first, last = _units_from(value.earliest_date, value.latest_date, 1, unit, from_start=False)
    else:
        last = _units_from(value.earliest_date, value.latest_date, g["ord"], unit, from_start=True)[1]
        first = _units_from(value.earliest_date, last, 1, unit, from_start=False)[0]
    if first < value.earliest_date or last > value.latest_date:
        return None
    edtf = {"day": f"{first}", "week": f"{first}~/{last}~", "month": f"{first:%Y-%m}", "year": f"{first.year:04}"}[unit]
    timex = days.week_of(last)[1] if unit == "week" else ""
    return Reading("DATE", edtf, timex, f"{inner.reason}; one {unit} of it", min(0.9, inner.confidence), inner.anchor)


def week_of(g: Slots, s: Setting) -> Reading | None:
    """“The week of March 24”."""
    inner = s.read(g["inner"])
    value = inner.value if inner else None
    if inner is None or value is None or value.day is None:
        return None
    edtf, timex = days.week_of(value.day)
    return Reading("DATE", edtf, timex, f"{inner.reason}; the week of that day", inner.confidence, inner.anchor)


def half_of(g: Slots, s: Setting) -> Reading | None:
    """“The first half of the 20th century”, “the second half of March”, “the last quarter of 2012”."""
    inner = s.read(g["inner"])
    value = inner.value if inner else None
    parts = 2 if g["sub"] == "half" else 4
    number = parts if "which" in g else g["qo"]
    if inner is None or value is None or value.earliest_date is None or value.latest_date is None or number > parts:
        return None
    edtf = _share(value, parts, number)
    which = f"part {number} of {parts} of it"
    timex = inner.timex if value.precision is not Precision.YEAR else ""
    return Reading("DATE", edtf, timex, f"{inner.reason}; {which}", inner.confidence, inner.anchor) if edtf else None


def _share(value: DateValue, parts: int, number: int) -> str:
    """One of some equal parts of a year, a month, a decade or a century; "" for all else."""
    first, last = value.earliest_date, value.latest_date
    assert first is not None and last is not None
    if value.precision is Precision.YEAR:
        return f"{first.year:04}-{(39 if parts == 2 else 32) + number}"
    if value.precision is Precision.MONTH and parts == 2:
        return f"{first}/{first.replace(day=15)}" if number == 1 else f"{first.replace(day=16)}/{last}"
    length = last.year - first.year + 1
    if value.precision in (Precision.DECADE, Precision.CENTURY) and length % parts == 0:
        years = length // parts
        return f"{first.year + years * (number - 1):04}/{first.year + years * number - 1:04}"
    return ""


def of_a_season(g: Slots, s: Setting) -> Reading | None:
    """“The first week of the '93 season”: near that year, since nobody says when the season began."""
    return absolute(f"{g['year']}~", "within a season that is named after the year", str(g["year"]), 0.7)


def ends_of(g: Slots, s: Setting) -> Reading | None:
    """“The last days of March”, “the final weeks of 2012”, “the first months of 2013”."""
    inner = s.read(g["inner"])
    if inner is None or inner.timex_type != "DATE" or g["which"] not in _ENDS:
        return None
    part = _ENDS[g["which"]]
    edtf = third(inner.value, part) if g["unit"] in ("month", "year") else edge(inner.value, part)
    return _narrowed(inner, edtf, f"the {g['which']} {g['unit']}s of it, approximate on purpose") if edtf else None


def _units_from(first: dt.date, last: dt.date, count: int, unit: str, *, from_start: bool) -> tuple[dt.date, dt.date]:
    """The first and last day of so many units at the beginning, or the end, of a period."""
    length = _DAYS_IN[unit]
    if length:
        span = dt.timedelta(days=length * count - 1)
        return (first, first + span) if from_start else (last - span, last)
    months = count * (12 if unit == "year" else 1)
    year, month = days.shifted_month(first, months - 1) if from_start else days.shifted_month(last, 1 - months)
    return (first, dt.date(year, month, days.last_day(year, month))) if from_start else (dt.date(year, month, 1), last)


def _narrowed(inner: Reading, edtf: str, reason: str) -> Reading:
    if not edtf:
        return Reading(inner.timex_type, inner.edtf, inner.timex, inner.reason, inner.confidence, inner.anchor)
    return Reading("DATE", edtf, inner.timex, f"{inner.reason}; {reason}", min(0.9, inner.confidence), inner.anchor)


def third(value: DateValue | None, part: int) -> str:
    """The early, middle or late part of a period, as an approximate interval; "" for a day, or where nothing is known."""
    if value is None or value.earliest_date is None or value.latest_date is None:
        return ""
    first, last = value.earliest_date, value.latest_date
    if value.precision is Precision.YEAR:
        a, b = YEAR_PARTS[part]
        return f"{first.year:04}-{a:02}~/{first.year:04}-{b:02}~"
    if value.precision is Precision.MONTH:
        a, b = MONTH_PARTS[part]
        return f"{first.replace(day=a)}~/{first.replace(day=min(b, last.day))}~"
    if value.precision in (Precision.DECADE, Precision.CENTURY):
        a, b = (DECADE_PARTS if value.precision is Precision.DECADE else CENTURY_PARTS)[part]
        return f"{first.year + a:04}~/{first.year + b:04}~"
    if value.precision in (Precision.SEASON, Precision.QUARTER, Precision.HALF):
        length = (last.year - first.year) * 12 + last.month - first.month + 1
        months = [days.shifted_month(first, length * part // 3), days.shifted_month(first, length * (part + 1) // 3 - 1)]
        edges = [f"{year:04}-{month:02}~" for year, month in months]
        return edges[0] if edges[0] == edges[1] else "/".join(edges)
    if value.kind is Kind.INTERVAL:
        length = (last - first).days + 1
        a, b = length * part // 3, max(length * (part + 1) // 3 - 1, length * part // 3)
        return f"{first + dt.timedelta(days=a)}~/{first + dt.timedelta(days=b)}~"
    return ""


def edge(value: DateValue | None, part: int) -> str:
    """The first or the last month of a year, week of a month, year of a decade, decade of a century."""
    if value is None or value.earliest_date is None or value.latest_date is None:
        return ""
    first, last = value.earliest_date, value.latest_date
    if value.precision in (Precision.YEAR, Precision.HALF, Precision.QUARTER, Precision.SEASON):
        day = last if part else first
        return f"{day.year:04}-{day.month:02}~"
    if value.precision is Precision.MONTH:
        a, b = (last - dt.timedelta(days=6), last) if part else (first, first + dt.timedelta(days=6))
        return f"{a}~/{b}~"
    if value.precision is Precision.DECADE:
        return f"{(last if part else first).year:04}~"
    if value.precision is Precision.CENTURY:
        start = last.year - 9 if part else first.year
        return f"{start:04}~/{start + 9:04}~"
    return third(value, part)
