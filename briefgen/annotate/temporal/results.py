"""Rules for the periods that results are told of and compared with: “the latest quarter”, “a year earlier”."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.quarters import ended_months, quarter_named
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, calendar_unit
from briefgen.annotate.temporal.tables import CLAUSE_ENDS, MASKS, RELATIONS

_YEAR_BACK = "the part of the year it is compared with, a year before the one told of"


def year_earlier(g: Slots, s: Setting) -> Reading | None:
    """The period a result is compared with: the quarter told of, else the year, one year back; not “the year before the vote”."""
    if s.word(s.end - 1) == "before" and s.word(s.end - 2) != "-" and s.after not in CLAUSE_ENDS:
        return None
    if "year" in g:
        return _of_year(g, s)
    if "rel" in g and s.reference is not None:
        return _of_relative_year(g, s, s.reference.year + RELATIONS[g["rel"]])
    if s.memory.results is not None:
        told = s.memory.results
        back = told.years_on(-1)
        return carried(told.edtf, back.edtf, _YEAR_BACK, back.timex)
    if s.memory.year is not None and s.word(s.end - 1) in ("earlier", "before"):
        return carried(s.memory.year, f"{s.memory.year - 1}", "a year before the one told of")
    if s.reference is None:
        return unresolved("XXXX")
    if s.word(s.end - 1) == "quarter":
        return calendar_unit(s, "quarter", -5, "a year before the last quarter that was over on the dateline", 0.65)
    return anchored(s, f"{s.reference.year - 1}~", "about a year before the dateline", str(s.reference.year - 1), 0.7)


def _of_year(g: Slots, s: Setting) -> Reading:
    """“The 1988 quarter”, “the like period of 1988”: the quarter told of, in that year."""
    told = s.memory.results
    if told is None or ("period" in g and g["period"] != "period" and not told.is_quarter):
        return absolute(str(g["year"]), "a year", confidence=0.93)
    then = told.years_on(g["year"] - told.year)
    return carried(told.edtf, then.edtf, "the part of the year told of, in the year that is written", then.timex, 0.85)


def _of_relative_year(g: Slots, s: Setting, year: int) -> Reading:
    """“The same quarter last year”."""
    told = s.memory.results
    if told is not None:
        then = told.years_on(year - told.year)
        return carried(told.edtf, then.edtf, "the same quarter of the year counted from the dateline", then.timex)
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
    """The quarter told of, else the last one that was over on the dateline; “the quarter ended Aug. 31” is June to August."""
    told = s.memory.quarter if s.word(s.end - 2) in ("the", "that") else s.memory.results
    if told is not None and s.memory.results is not None and told.is_year_before(s.memory.results):
        told = s.memory.results  # the other is only compared with
    if told is not None and not told.is_quarter:
        told = None
    if s.reference is not None and _is_to_end(s):
        return calendar_unit(s, "quarter", 0, "the quarter of the dateline, which is to end", 0.7)
    ended = ended_months(s, s.end, 3)
    if ended is not None:
        timex = told.timex if told else quarter_named(ended)
        return Reading("DATE", ended, timex, "the three months up to the day that the text says", 0.9, _anchor(s))
    if told is not None:
        return carried(told.edtf, told.edtf, "the quarter told of", told.timex)
    if s.reference is None:
        return unresolved("XXXX-QX")
    return calendar_unit(s, "quarter", -1, "the last quarter that was over on the dateline", 0.7)


def _is_to_end(s: Setting) -> bool:
    """“By the end of the quarter it will have 20 shops”."""
    return s.ahead and s.before in ("by", "before", "until") and "end" in (s.word(s.at), s.word(s.at + 1))


def _anchor(s: Setting) -> str:
    return str(s.reference) if s.reference is not None else ""


def adjoining_quarter(step: int, s: Setting) -> Reading | None:
    """“The previous quarter”, “the following quarter”: beside the calendar quarter told of."""
    told = s.memory.quarter
    if told is None or not told.is_quarter or "/" in told.edtf:
        return unanchored(MASKS["quarter"])
    index = told.year * 4 + int(told.edtf[5:]) - 33 + step
    return carried(told.edtf, f"{index // 4}-{33 + index % 4}", "beside the quarter told of")


def latest_unit(g: Slots, s: Setting) -> Reading | None:
    """“The latest week”: the last one that was over on the dateline."""
    if s.reference is None:
        return unresolved(MASKS[g["unit"]])
    return calendar_unit(s, g["unit"], -1, f"the last {g['unit']} that was over on the dateline", 0.7)
