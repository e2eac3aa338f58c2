"""Rules for quarters and halves of a year, those of companies too, which end when the text says."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.fiscal import FiscalYear, nearest_end
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.quarter_ends import HALF, QUARTER, ended_months, months_up_to, named_after
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import RELATIONS
from briefgen.annotate.temporal.told_of import Quarter
from briefgen.annotate.temporal.years import year_without

_FIRST_HALF = 40
"""EDTF's code of a year's first half; that of its first quarter is 33."""
_TOLD_AHEAD = frozenset(["guidance", "outlook"])
"""After a quarter: what is foreseen for one to come."""
_TELLS_AHEAD = frozenset(["forecasts", "forecast", "sees", "projects", "expects"])
_HALF_A_YEAR = 183
_TOLD_ON = 12
"""Words between “the first quarter of 2024” and “the second quarter” that is told on from it, at most."""
_OF_COUNTRIES = frozenset("gdp gnp economy economic inflation unemployment".split())
"""Words of a country's output: its quarters are the calendar's."""
_COMPARES = frozenset("from than with versus against to".split())
"""Between two quarters that are compared: neither tells the year of the other."""


def _code(g: Slots) -> int | None:
    """EDTF's code of a quarter or a half; None for a third half."""
    if "qn" in g:
        return 32 + int(g["qn"])
    if "hn" in g:
        return 39 + int(g["hn"])
    if g["sub"] == "half":
        return {1: 40, 2: 41, 4: 41}.get(g["qo"])
    return 32 + int(g["qo"])


def _part(code: int) -> tuple[int, int]:
    """The months of a quarter or a half, and its number."""
    return (QUARTER, code - 32) if code < _FIRST_HALF else (HALF, code - 39)


def _mask(code: int) -> str:
    return f"XXXX-Q{code - 32}" if code < _FIRST_HALF else f"XXXX-H{code - 39}"


def quarter(g: Slots, s: Setting) -> Reading | None:
    code = _code(g)
    if not code or "year" not in g:
        return bare_quarter(g, s)
    if "across" in g:  # of a business year, which begins nobody says when
        first = g["year"]
        if (first + 1) % 100 != g["across"]:
            return None
        return absolute(f"{first}/{first + 1}", "part of a year across two calendar years", f"{first}{_mask(code)[4:]}", 0.6)
    if any(word.text.lower() == "fiscal" or "FYN" in word.keys for word in s.words[s.at : s.end]):
        return _of_fiscal_year_named(g["year"], s, code)
    return _as_ended(absolute(f"{g['year']}-{code}", "part of a year that is written"), s, code)


def _of_fiscal_year_named(year: int, s: Setting, code: int) -> Reading:
    """“The first quarter of fiscal 2025”: its months where the text says when that year ends, and that is the year of its name."""
    months, number = _part(code)
    timex = f"{year}{_mask(code)[4:]}"
    ended = ended_months(s, s.end, months)
    if ended is not None:
        return absolute(ended, "part of a fiscal year; its months as the text says when it ended", timex, 0.9)
    month = s.fiscal.last_month_of(number, months) if s.fiscal is not None and s.fiscal.is_named_after_its_end else None
    if month is not None and s.fiscal is not None and s.fiscal.month is not None:
        edtf = months_up_to(year - (month > s.fiscal.month), month, months, exact=s.fiscal.exact)
        return absolute(edtf, "part of the company's year, which ends as the text says", timex, 0.9)
    return absolute(f"{year}~", "part of a fiscal year, which is near the calendar year of its name", timex, 0.7)


def quarter_of_year(g: Slots, s: Setting) -> Reading | None:
    """“The third quarter of last year”, “the third quarter a year ago”."""
    code = _code(g)
    if code is None:
        return None
    if "rel" not in g and "way" not in g and s.narrative and s.memory.year is not None:
        return carried(s.memory.year, f"{s.memory.year}-{code}", "part of the year told of")
    if "way" in g:
        return _year_before(g, s, code)
    if s.reference is None:
        return unresolved(_mask(code))
    year = s.reference.year + RELATIONS[g.get("rel", "this")]
    return _as_ended(anchored(s, f"{year}-{code}", "part of a year counted from the dateline"), s, code)


def _year_before(g: Slots, s: Setting, code: int) -> Reading | None:
    """“The third quarter a year earlier”: a year before the one that is told of, or that is nearest."""
    now = bare_quarter({name: value for name, value in g.items() if name != "way"}, s)
    if now is None or not now.edtf:
        return now
    back = Quarter(f"{now.edtf[:4]}-{code}", now.timex).years_on(-1)
    return carried(now.edtf, back.edtf, "a year before the one nearest to the dateline", back.timex, 0.85)


def bare_quarter(g: Slots, s: Setting) -> Reading | None:
    """“The third quarter”, “third-quarter”: the nearest one, not far ahead without a cue."""
    code = _code(g)
    if code is None or _goes_on(s):
        return None
    told_on = _told_on(s, code)
    if told_on is not None:
        return carried(told_on, f"{told_on}-{code}", "told on from the part of the year named before it", confidence=0.85)
    if s.reference is None:
        return unresolved(_mask(code))
    if s.fiscal is not None and not _is_of_another(s):
        return _as_told(_of_fiscal_year(s, s.reference, s.fiscal, code), s)
    return _as_told(_of_calendar(s, s.reference, code), s)


def _is_of_another(s: Setting) -> bool:
    """“Tarn's third quarter”, “GDP in the third quarter”: not of the company whose year the text tells, perhaps."""
    owned = s.before in ("'s", "’s") and s.at > 1 and s.words[s.at - 2].text[:1].isupper()
    return owned or any(word.text.lower() in _OF_COUNTRIES for word in s.near)


def _of_fiscal_year(s: Setting, reference: dt.date, fiscal: FiscalYear, code: int) -> Reading:
    """“The third quarter” of a company whose year the text tells; without a day where it only tells of other quarters than the
    calendar's."""
    months, number = _part(code)
    named = _of_calendar(s, reference, code)
    month = fiscal.last_month_of(number, months)
    if month is None:
        apart = months == QUARTER and "/" not in named.edtf
        reason = "a quarter of a company whose quarters are not the calendar's: which months is not said"
        return Reading("DATE", "", named.timex, reason, 0.6) if apart else named
    if "/" in named.edtf:
        return named  # its end stands beside it
    year = nearest_end(
        reference, month, months, ahead=s.ahead, running=_is_foreseen(s), over=not s.ahead and holds_past_verb(s.near)
    )
    edtf = months_up_to(year, month, months, exact=fiscal.exact)
    reason = "part of the company's year, which ends as the text says; the nearest to the dateline"
    return anchored(s, edtf, reason, fiscal.name_of_quarter(year, month) if months == QUARTER else "", 0.8)


def _as_told(reading: Reading, s: Setting) -> Reading:
    """“It told them to expect third-quarter sales”: of a number just over, what was to come then; nobody foresees a later one
    without its year."""
    value = reading.value
    if (
        s.reference is None
        or value is None
        or value.earliest_date is None
        or (value.earliest_date - s.reference).days < _HALF_A_YEAR
    ):
        return reading
    back = Quarter(reading.edtf, reading.timex).years_on(-1)
    return Reading(reading.timex_type, back.edtf, back.timex, reading.reason, reading.confidence, reading.anchor)


def _is_foreseen(s: Setting) -> bool:
    """“Fourth-quarter guidance”, “sees fourth-quarter sales of …”; not “better-than-forecast third-quarter results”."""
    return s.after in _TOLD_AHEAD or (s.before in _TELLS_AHEAD and s.word(s.at - 2) not in ("-", "than"))


def _of_calendar(s: Setting, reference: dt.date, code: int) -> Reading:
    middle = 3 * (code - 32) - 1 if code < _FIRST_HALF else 6 * (code - 39) - 3
    year = days.nearest_year(reference, days.middle_of(middle), s.ahead)
    if _is_foreseen(s):
        year = reference.year + (middle + 1 < reference.month)
    elif not s.ahead and dt.date(year, middle - (1 if code < _FIRST_HALF else 2), 1) > reference and holds_past_verb(s.near):
        year -= 1  # it has not begun
    return _as_ended(anchored(s, f"{year}-{code}", "the one nearest to the dateline", confidence=0.85), s, code)


def _goes_on(s: Setting) -> bool:
    """“The first quarter-final”, “a third half-marathon”: the beginning of another word."""
    return s.after == "-" and not s.words[s.end].spaced


def _told_on(s: Setting, code: int) -> int | None:
    """The year of “the first quarter of 2024 and the second quarter”: the later part of a year whose earlier part was named."""
    year, first, end = s.memory.sentence_quarter
    between = s.words[end : s.at]
    if year is None or not first < code or len(between) > _TOLD_ON or (first < _FIRST_HALF) != (code < _FIRST_HALF):
        return None
    return None if any(word.text.lower() in _COMPARES for word in between) else year


def _as_ended(reading: Reading, s: Setting, code: int) -> Reading:
    """A quarter or half by its name, on the days that the text gives it: “the second quarter ended Aug. 31” is June to August.

    The name stays in TIMEX3, which has no other.
    """
    ended = ended_months(s, s.end, _part(code)[0])
    if ended is None or ended == reading.edtf:
        return reading
    reason = f"{reading.reason}; its months as the text says when it ended"
    return Reading(reading.timex_type, ended, reading.timex, reason, reading.confidence, reading.anchor)


def month_quarter(g: Slots, s: Setting) -> Reading | None:
    """“The September quarter”, “the July-September period”: the three months that end with the month."""
    if _goes_on(s):
        return None
    first, month = (g["month"], g["month2"]) if "month2" in g else (None, g["month"])
    if first is not None and (month - first) % 12 != 2:
        return None
    if "year" in g:
        edtf = months_up_to(g["year"], month, QUARTER)
        return absolute(edtf, "the three months up to the one that is written", named_after(edtf))
    found = year_without(s, month, None)
    if found is None:
        return without_year(s, "XXXX-QX")
    edtf = months_up_to(found[0], month, QUARTER)
    return carried(found[1], edtf, f"the three months up to that month; {found[2]}", named_after(edtf), 0.88)
