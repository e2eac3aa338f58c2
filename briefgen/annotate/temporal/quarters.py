"""Rules for quarters and halves of a year, those of companies too, which end when the text says."""

from __future__ import annotations

import datetime as dt
import re

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.fiscal import FiscalYear, nearest_end
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.memory import Quarter
from briefgen.annotate.temporal.past_verbs import holds_past_verb
from briefgen.annotate.temporal.readings import Reading, absolute, carried, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import MONTHS_BY_NAME, RELATIONS
from briefgen.annotate.temporal.years import year_without

_ENDED = frozenset(["ended", "ending", "ends", "to"])
_FIRST_HALF = 40
"""EDTF's code of a year's first half; that of its first quarter is 33."""
_TOLD_AHEAD = frozenset(["guidance", "outlook"])
"""After a quarter: what is foreseen for one to come."""
_TELLS_AHEAD = frozenset(["forecasts", "forecast", "sees", "projects", "expects"])
_NEXT_MONTH = 7
"""Days of a month by which a quarter that ends with a week is still that of the month before: “ended Oct. 2”."""
_TOLD_ON = 12
"""Words between “the first quarter of 2024” and “the second quarter” that is told on from it, at most."""
_QUARTER_ENDED = re.compile(
    r"(?<!st )(?<!nd )(?<!rd )(?<!th )\bquarter,? (?:(?:which|that) )?end(?:ed|ing) ([A-Z][a-z]+)\.? (\d{1,2})\b"
)
_OF_COUNTRIES = frozenset("gdp gnp economy economic inflation unemployment".split())
"""Words of a country's output: its quarters are the calendar's."""
_REPORTED = frozenset("profit profits earnings results net income revenue revenues sales loss losses".split())
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
    return _as_ended(absolute(f"{g['year']}-{code}", "part of a year that is written"), s, code)


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
        return _of_fiscal_year(s, s.reference, s.fiscal, code)
    return _of_calendar(s, s.reference, code)


def _is_of_another(s: Setting) -> bool:
    """“Tarn's third quarter”, “GDP in the third quarter”: not of the company whose year the text tells, perhaps."""
    owned = s.before in ("'s", "’s") and s.at > 1 and s.words[s.at - 2].text[:1].isupper()
    return owned or any(word.text.lower() in _OF_COUNTRIES for word in s.near)


def _of_fiscal_year(s: Setting, reference: dt.date, fiscal: FiscalYear, code: int) -> Reading:
    """“The third quarter” of a company whose year the text tells; without a day where it only tells of other quarters than the
    calendar's."""
    months, number = (3, code - 32) if code < _FIRST_HALF else (6, code - 39)
    named = _of_calendar(s, reference, code)
    month = fiscal.last_month_of(number, months)
    if month is None:
        apart = months == 3 and "/" not in named.edtf
        reason = "a quarter of a company whose quarters are not the calendar's: which months is not said"
        return Reading("DATE", "", named.timex, reason, 0.6) if apart else named
    if "/" in named.edtf:
        return named  # its end stands beside it
    running = s.after in _TOLD_AHEAD or s.before in _TELLS_AHEAD
    year = nearest_end(reference, month, months, ahead=s.ahead, running=running, over=not s.ahead and holds_past_verb(s.near))
    edtf = of_months(year, month, months, exact=fiscal.exact)
    reason = "part of the company's year, which ends as the text says; the nearest to the dateline"
    return anchored(s, edtf, reason, named.timex if months == 3 else "", 0.8)


def _of_calendar(s: Setting, reference: dt.date, code: int) -> Reading:
    middle = 3 * (code - 32) - 1 if code < _FIRST_HALF else 6 * (code - 39) - 3
    year = days.nearest_year(reference, days.middle_of(middle), s.ahead)
    if s.after in _TOLD_AHEAD or s.before in _TELLS_AHEAD:
        year = reference.year + (middle + 1 < reference.month)
    elif not s.ahead and dt.date(year, middle - (1 if code < _FIRST_HALF else 2), 1) > reference and holds_past_verb(s.near):
        year -= 1  # it has not begun
    return _as_named(_as_ended(anchored(s, f"{year}-{code}", "the one nearest to the dateline", confidence=0.85), s, code), s, code)


def end_named_in(plain: str) -> tuple[int, int] | None:
    """Month and day of the only end that a text names of a quarter without a number: “for the quarter ended Jan. 25”."""
    if "quarter" not in plain:
        return None
    found = {(MONTHS_BY_NAME.get(match[1].lower()), int(match[2])) for match in _QUARTER_ENDED.finditer(plain)}
    month, day = found.pop() if len(found) == 1 else (None, 0)
    return (month, day) if month is not None else None


def _as_named(reading: Reading, s: Setting, code: int) -> Reading:
    """“Third-quarter profit rose”, of a text that says elsewhere that the quarter ended on Jan. 25: the months up to that day."""
    named = s.memory.quarter_end
    if named is None or code >= _FIRST_HALF or reading.edtf[5:] != str(code) or not _is_of_results(s):
        return reading
    month, day = named
    found = year_without(s, month, day)
    if found is None:
        return reading
    reason = f"{reading.reason}; its months as the text says when it ended"
    return Reading(reading.timex_type, _up_to(found[0], month, day, 3), reading.timex, reason, reading.confidence, reading.anchor)


def _is_of_results(s: Setting) -> bool:
    """“Its fiscal first quarter”, “third-quarter profit”: a quarter of what the text reports."""
    words = [word.text.lower() for word in s.words[s.at : s.end]]
    return "fiscal" in words or ("-" in words and s.after in _REPORTED)


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
    months = 3 if code < _FIRST_HALF else 6
    ended = ended_months(s, s.end, months)
    if ended is None or ended == reading.edtf:
        return reading
    reason = f"{reading.reason}; its months as the text says when it ended"
    return Reading(reading.timex_type, ended, reading.timex, reason, reading.confidence, reading.anchor)


def ended_months(s: Setting, at: int, months: int) -> str | None:
    """So many months that end with the day or month after “ended”, as EDTF: the calendar's quarter where they are one, else the
    months, about where the day is not the last of its month. None without such words."""
    at += s.word(at) == ","
    at += s.word(at) in ("which", "that")
    if s.word(at) == "and" and at + 2 < len(s.words) and "N" in s.words[at + 1].keys and s.word(at + 2) == "months":
        at += 3  # “the third quarter and nine months ended 30 November”
    if s.word(at) not in _ENDED or at + 1 >= len(s.words):
        return None
    word = s.words[at + 1]
    month = word.values.get("MON", word.values.get("MONA"))
    if month is None:
        return None
    day = s.words[at + 2].values.get("D") if at + 2 < len(s.words) else None
    return _ending_with(s, at, month, day, months)


def _ending_with(s: Setting, at: int, month: int, day: int | None, months: int) -> str | None:
    written = next((word.values["Y"] for word in s.words[at + 2 : at + 5] if "Y" in word.keys), None)
    found = year_without(s, month, day) if written is None else None
    if written is None and found is None:
        return None
    return _up_to(written if written is not None else found[0] if found else 0, month, day, months)


def _up_to(year: int, month: int, day: int | None, months: int) -> str:
    """So many months that end with a day, or a month."""
    last = dt.date(year, month, 1)
    if day is not None and day <= _NEXT_MONTH:
        last -= dt.timedelta(days=1)
    exact = day is None or day == days.last_day(year, month)
    return of_months(last.year, last.month, months, exact=exact)


def of_months(year: int, month: int, months: int, *, exact: bool = True) -> str:
    """The EDTF of so many months up to one: `1989-35` for the three up to September, `1989-06/1989-08` up to August."""
    if month % months == 0:
        return f"{year}-{32 + month // 3 if months == 3 else 39 + month // 6}"
    begins = days.shifted_month(dt.date(year, month, 1), 1 - months)
    about = "" if exact else "~"
    return f"{begins[0]}-{begins[1]:02}{about}/{year}-{month:02}{about}"


def month_quarter(g: Slots, s: Setting) -> Reading | None:
    """“The September quarter”, “the July-September period”: the three months that end with the month."""
    if _goes_on(s):
        return None
    first, month = (g["month"], g["month2"]) if "month2" in g else (None, g["month"])
    if first is not None and (month - first) % 12 != 2:
        return None
    if "year" in g:
        edtf = of_months(g["year"], month, 3)
        return absolute(edtf, "the three months up to the one that is written", quarter_named(edtf))
    found = year_without(s, month, None)
    if found is None:
        return without_year(s, "XXXX-QX")
    edtf = of_months(found[0], month, 3)
    return carried(found[1], edtf, f"the three months up to that month; {found[2]}", quarter_named(edtf), 0.88)


def quarter_named(edtf: str) -> str:
    """TIMEX3's quarter for three months: the one in which they end, since it has no other name for them."""
    year, _, code = edtf.rpartition("/")[2].rstrip("~").partition("-")
    return f"{year}-Q{int(code) - 32 if '/' not in edtf else (int(code) + 2) // 3}"
