"""Rules for parts of the year, and for the early, middle and late part of any period."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.relative import calendar_unit
from briefgen.annotate.temporal.setting import Reading, Setting, absolute, anchored, carried, unresolved
from briefgen.annotate.temporal.tables import (
    CENTURY_PARTS,
    DECADE_PARTS,
    MONTH_PARTS,
    RELATIONS,
    SEASON_LETTERS,
    SEASON_MONTHS,
    YEAR_PARTS,
)
from briefgen.dates import DateValue, Kind, Precision

_BEFORE_ABOUT = frozenset(["in", "from", "by", "since", "until", "of", "to", "on", "was", "is", "began", "ended", ""])
_OF_WHAT = frozenset("worried concerned asked talked informed warned complained boasted lied questioned".split())
"""Before “about 2024”: about is of, not near."""
_AROUND_SEASON = frozenset("in during of since by over for until through this early late mid before after throughout".split())


def season(g: Slots, s: Setting) -> Reading | None:
    return absolute(f"{g['year']}-{g['season']}", "season and year are written", confidence=0.9)


def season_of_year(g: Slots, s: Setting) -> Reading | None:
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[g['season']]}")
    return anchored(s, f"{s.reference.year + RELATIONS[g['rel']]}-{g['season']}", "the year counted from the dateline")


def relative_season(g: Slots, s: Setting) -> Reading | None:
    """“Last summer”: the last that was over; “next”: the first that is yet to begin; “this”: of the dateline's year."""
    code = g["season"]
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[code]}")
    shift, here = RELATIONS[g["rel"]], (s.reference.year, s.reference.month)
    year = s.reference.year - (code == 24 and s.reference.month <= 2)  # the winter of a January began the year before
    begins = SEASON_MONTHS[code]
    if shift < 0 and here <= (year + (code == 24), (begins + 1) % 12 + 1):
        year -= 1
    if shift > 0 and here >= (year, begins):
        year += 1
    return anchored(s, f"{year}-{code}", f"{g['rel']} such season from the dateline", confidence=0.85)


def the_season(g: Slots, s: Setting) -> Reading | None:
    """“In the summer”: the nearest one; “the fall of Rome” is none."""
    code = g["season"]
    if s.before not in _AROUND_SEASON or s.after in ("of", "in"):
        return None
    if s.narrative and s.memory.year is not None:
        return carried(s.memory.year, f"{s.memory.year}-{code}", "in the year of the date before it", confidence=0.7)
    if s.reference is None:
        return unresolved(f"XXXX-{SEASON_LETTERS[code]}")
    year = days.nearest_year(s.reference, days.middle_of(SEASON_MONTHS[code] % 12 + 1), s.ahead)
    return anchored(s, f"{year}-{code}", "the season nearest to the dateline", confidence=0.65)


def _code(g: Slots) -> int | None:
    """EDTF's code of a quarter or a half; None for a third half."""
    if "qn" in g:
        return 32 + int(g["qn"])
    if "hn" in g:
        return 39 + int(g["hn"])
    if g["sub"] == "half":
        return {1: 40, 2: 41, 4: 41}.get(g["qo"])
    return 32 + int(g["qo"])


def quarter(g: Slots, s: Setting) -> Reading | None:
    code = _code(g)
    return absolute(f"{g['year']}-{code}", "part of a year that is written") if code and "year" in g else bare_quarter(g, s)


def quarter_of_year(g: Slots, s: Setting) -> Reading | None:
    code = _code(g)
    if code is None:
        return None
    if "rel" not in g and s.narrative and s.memory.year is not None:
        return carried(s.memory.year, f"{s.memory.year}-{code}", "part of the year told of")
    if s.reference is None:
        return unresolved(_mask(code))
    return anchored(s, f"{s.reference.year + RELATIONS[g.get('rel', 'this')]}-{code}", "part of a year counted from the dateline")


def bare_quarter(g: Slots, s: Setting) -> Reading | None:
    """“The third quarter”, “third-quarter”: the nearest one, not far ahead without a cue."""
    code = _code(g)
    if code is None:
        return None
    if s.reference is None:
        return unresolved(_mask(code))
    middle = 3 * (code - 32) - 1 if code < 40 else 6 * (code - 39) - 3
    year = days.nearest_year(s.reference, days.middle_of(middle), ahead=False)
    return anchored(s, f"{year}-{code}", "the one nearest to the dateline", confidence=0.85)


def _mask(code: int) -> str:
    return f"XXXX-Q{code - 32}" if code < 40 else f"XXXX-H{code - 39}"


def fiscal_year(g: Slots, s: Setting) -> Reading | None:
    year = g["year"] if "year" in g else 2000 + g["yy"]
    return absolute(f"{year}~", "a fiscal year: near the calendar year of its name", str(year), 0.85)


def relative_fiscal_year(g: Slots, s: Setting) -> Reading | None:
    if s.reference is None:
        return unresolved("XXXX")
    shift = RELATIONS[g["rel"]] if "rel" in g else -1 if "latest" in (s.word(s.at), s.word(s.at + 1)) else 0
    year = s.reference.year + shift
    return anchored(s, f"{year}~", "a fiscal year counted from the dateline: near the calendar year", str(year), 0.7)


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
        inner = s.read(g["inner"])
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
    since = -1 if s.before == "since" else 0
    return calendar_unit(s, g["unit"], since, f"the {g['unit']} of the dateline") if s.reference else unresolved("XXXX")


def _narrowed(inner: Reading, edtf: str, reason: str) -> Reading:
    if not edtf:
        return Reading(inner.timex_type, inner.edtf, inner.timex, inner.reason, inner.confidence, inner.anchor)
    return Reading("DATE", edtf, inner.timex, f"{inner.reason}; {reason}", min(0.9, inner.confidence), inner.anchor)


def third(value: DateValue | None, part: int) -> str:
    """The early, middle or late part of a period, as an approximate interval; "" for a day, or where nothing is known."""
    if value is None or value.earliest is None or value.latest is None:
        return ""
    first, last = value.earliest, value.latest
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
    if value is None or value.earliest is None or value.latest is None:
        return ""
    first, last = value.earliest, value.latest
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


def approximate(g: Slots, s: Setting) -> Reading | None:
    """“About 1990”, “around Nov. 1”. “Worries about Monday” are worries about Monday."""
    inner = s.read(g["inner"])
    rule = g["inner"][0]
    if inner is None or rule not in ("year", "date", "month-day", "month-year", "decade", "century"):
        return None
    if s.word(s.at) == "about" and s.before not in _BEFORE_ABOUT and (not s.before.endswith("ed") or s.before in _OF_WHAT):
        return None
    value = inner.value
    if value is None or value.kind is not Kind.POINT or value.precision in (Precision.DECADE, Precision.CENTURY):
        return inner
    return Reading("DATE", f"{inner.edtf}~", inner.timex, f"{inner.reason}; approximate, as the text says", 0.85, inner.anchor)
