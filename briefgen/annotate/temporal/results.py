"""Rules for the periods that results are told of and compared with: “the latest quarter”, “a year earlier”."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.quarter_ends import ENDED, HALF, QUARTER, ended_months, months_up_to, named_after
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, calendar_unit
from briefgen.annotate.temporal.tables import CLAUSE_ENDS, MASKS, RELATIONS
from briefgen.annotate.temporal.told_of import Quarter
from briefgen.dates import DateValue

_NEWEST = frozenset(["latest", "recent"])
_DAYS_OF_A_QUARTER, _DAYS_TO_RESULTS = 92, 25
"""Days from the end of a quarter to its first results."""
_ALIKE = frozenset("same comparable corresponding like".split())
_WEEK = 7
_QUARTERS = 4
"""Of a year."""
_OF_THE_WEEK = ((0, 6), (5, 1))
"""First and last weekday of a week and of a weekend, which begin on another day of another year."""
_YEAR_BACK = "the part of the year it is compared with, a year before the one told of"


def year_earlier(g: Slots, s: Setting) -> Reading | None:
    """The period a result is compared with: the quarter told of, else the year, one year back; not “the year before the vote”."""
    if s.word(s.end - 1) == "before" and s.word(s.end - 2) != "-" and s.after not in CLAUSE_ENDS:
        return None
    if "year" in g:
        return _of_year(g, s)
    if "rel" in g and s.reference is not None:
        return _of_relative_year(g, s, s.reference.year + RELATIONS[g["rel"]])
    told = s.results or (s.memory.quarter if s.word(s.end - 1) == "quarter" else None)
    if told is not None:
        back = told.years_on(-1)
        return carried(told.edtf, back.edtf, _YEAR_BACK, back.timex)
    if s.memory.within is not None and _is_same_period(s):
        return _same_days(s.memory.within, -1)
    if s.memory.year is not None and s.word(s.end - 1) in ("earlier", "before"):
        return carried(s.memory.year, f"{s.memory.year - 1}", "a year before the one told of")
    if s.reference is None:
        return unresolved("XXXX")
    if _is_same_period(s) and s.word(s.end - 1) in ("earlier", "before"):
        return unanchored(f"{s.reference.year - 1}")
    if s.word(s.end - 1) == "quarter":
        return calendar_unit(s, "quarter", -5, "a year before the last quarter that was over on the dateline", 0.65)
    return anchored(s, f"{s.reference.year - 1}~", "about a year before the dateline", str(s.reference.year - 1), 0.7)


def _is_same_period(s: Setting) -> bool:
    """“The same period a year ago”: of the span that was told of."""
    named = [word.text.lower() for word in s.words[s.at : s.end]]
    return "period" in named and not _ALIKE.isdisjoint(named)


def _same_days(span: tuple[dt.date, dt.date], years: int) -> Reading:
    """The same days, or months, of a span in another year."""
    first, last = (day.replace(year=day.year + years) for day in span)
    if (span[0].weekday(), span[1].weekday()) in _OF_THE_WEEK and (span[1] - span[0]).days < _WEEK:
        return unanchored(f"{first.year}")
    whole = span[0].day == 1 and span[1].day == days.last_day(span[1].year, span[1].month)
    edtf = f"{first:%Y-%m}/{last:%Y-%m}" if whole else f"{first}/{last}"
    return carried(f"{span[0]}/{span[1]}", edtf, "the span told of, in the year that it is compared with", edtf)


def _of_year(g: Slots, s: Setting) -> Reading:
    """“The 1988 quarter”, “the like period of 1988”: the quarter told of, in that year."""
    told = s.results
    if told is None and s.memory.within is not None and _is_same_period(s):
        return _same_days(s.memory.within, g["year"] - s.memory.within[0].year)
    if told is None or ("period" in g and g["period"] != "period" and not told.is_quarter):
        return absolute(str(g["year"]), "a year", confidence=0.93)
    then = told.years_on(g["year"] - told.year)
    return carried(told.edtf, then.edtf, "the part of the year told of, in the year that is written", then.timex, 0.85)


def _of_relative_year(g: Slots, s: Setting, year: int) -> Reading:
    """“The same quarter last year”."""
    told = s.results
    if told is not None:
        then = told.years_on(year - told.year)
        return carried(told.edtf, then.edtf, "the same quarter of the year counted from the dateline", then.timex)
    if s.memory.within is not None and _is_same_period(s):
        return _same_days(s.memory.within, year - s.memory.within[0].year)
    if s.memory.month and g.get("period") != "quarter":
        month = f"{s.memory.month[1]:02}"
        return carried(
            f"{s.memory.month[0]}-{month}", f"{year}-{month}", "the month told of, in the year counted from the dateline"
        )
    return anchored(s, f"{year}~", "a year counted from the dateline", confidence=0.6)


def same_earlier(g: Slots, s: Setting) -> Reading | None:
    """“The same month a year ago”: the month told of, a year back."""
    if s.memory.month is None:
        return unanchored("XXXX-XX")
    year, month = s.memory.month
    return carried(f"{year}-{month:02}", f"{year - 1}-{month:02}", "the month told of, a year before")


def latest_quarter(g: Slots, s: Setting) -> Reading | None:
    """The quarter told of, else the last one that was over on the dateline; “the quarter ended Aug. 31” is June to August.
    “The half year ended Dec. 31” is July to December."""
    if "half" in g:
        ended = ended_months(s, s.end, HALF)
        return Reading("DATE", ended, "", "the six months up to the day that the text says", 0.9, _anchor(s)) if ended else None
    if "period" in g and s.word(s.at) == "the":
        known = s.memory.results is not None and s.memory.results.is_quarter and s.after in ENDED
        ended = ended_months(s, s.end, QUARTER) if known else None
        reason = "the quarter told of: the three months up to the day that the text says"
        return Reading("DATE", ended, _named(ended, s.memory.results, s), reason, 0.85, _anchor(s)) if ended else None
    foreseen = s.word(s.end - 2) == "the" and s.memory.quarter == s.memory.results != s.results
    told = s.memory.quarter if s.word(s.end - 2) in ("the", "that") and not foreseen else s.results
    if told is not None and s.memory.results is not None and told.is_year_before(s.memory.results):
        told = s.memory.results  # the other is only compared with
    if told is not None and (not told.is_quarter or (s.word(s.end - 2) in _NEWEST and _is_older(told, s))):
        told = None
    if s.reference is not None and _is_to_end(s):
        return calendar_unit(s, "quarter", 0, "the quarter of the dateline, which is to end", 0.7)
    ended = ended_months(s, s.end, QUARTER)
    if ended is not None:
        timex = _named(ended, told, s)
        return Reading("DATE", ended, timex, "the three months up to the day that the text says", 0.9, _anchor(s))
    if told is not None:
        return carried(told.edtf, told.edtf, "the quarter told of", told.timex)
    if s.reference is None:
        return unresolved("XXXX-QX")
    if s.fiscal is not None and s.fiscal.month is None:
        return Reading(
            "DATE", "", MASKS["quarter"], "of a company whose quarters are not the calendar's: which months is not said", 0.6
        )
    return calendar_unit(s, "quarter", -1, "the last quarter that was over on the dateline", 0.7)


def _named(edtf: str, told: Quarter | None, s: Setting) -> str:
    """TIMEX3's name of a quarter that ended when the text says: its number in the company's year, where that is told."""
    value = absolute(edtf, "").value
    if s.fiscal is not None and s.fiscal.month is not None and value is not None and value.latest_date is not None:
        return s.fiscal.name_of_quarter(value.latest_date.year, value.latest_date.month)
    return told.timex if told else named_after(edtf)


def _is_older(told: Quarter, s: Setting) -> bool:
    """Whether “the latest quarter” cannot be the one told of, which is to come, or long over: a later one is over as well."""
    value = absolute(told.edtf, "").value
    if s.reference is None or value is None or value.latest_date is None:
        return False
    since = (s.reference - value.latest_date).days
    return since < 0 or since > _DAYS_OF_A_QUARTER + _DAYS_TO_RESULTS


def _is_to_end(s: Setting) -> bool:
    """“By the end of the quarter it will have 20 shops”."""
    return s.ahead and s.before in ("by", "before", "until") and "end" in (s.word(s.at), s.word(s.at + 1))


def _anchor(s: Setting) -> str:
    return str(s.reference) if s.reference is not None else ""


def adjoining_quarter(step: int, s: Setting) -> Reading | None:
    """“The previous quarter”, “the following quarter”: beside the calendar quarter told of."""
    told = s.memory.quarter
    value = absolute(told.edtf, "").value if told is not None and told.is_quarter else _three_months(s)
    if told is not None and "-" not in told.edtf:
        return unanchored(MASKS["quarter"])  # of a fiscal year whose months are not told
    if value is None or value.earliest_date is None or value.latest_date is None:
        return unanchored(MASKS["quarter"])
    year, month = days.shifted_month(value.latest_date.replace(day=1), QUARTER * step)
    edtf = months_up_to(year, month, QUARTER, exact=not value.approximate)
    index = told.year * _QUARTERS + int(told.timex[-1]) - 1 + step if told is not None and told.is_quarter else 0
    timex = f"{index // _QUARTERS}-Q{index % _QUARTERS + 1}" if index else ""
    return carried(f"{value.earliest_date:%Y-%m}", edtf, "beside the quarter told of", timex)


def _three_months(s: Setting) -> DateValue | None:
    """“April to June”, told of as a quarter."""
    if s.memory.within is None:
        return None
    first, last = s.memory.within
    whole = first.day == 1 and last.day == days.last_day(last.year, last.month) and last.month % QUARTER == 0
    return absolute(months_up_to(last.year, last.month, QUARTER), "").value if whole and last.month - first.month == 2 else None


def latest_unit(g: Slots, s: Setting) -> Reading | None:
    """“The latest week”: the last one that was over on the dateline."""
    if s.reference is None:
        return unresolved(MASKS[g["unit"]])
    return calendar_unit(s, g["unit"], -1, f"the last {g['unit']} that was over on the dateline", 0.7)
