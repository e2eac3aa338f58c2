"""Rules for days, weeks, months and years counted from the dateline."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal import lengths
from briefgen.annotate.temporal.clauses import ends_a_term
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.lengths import amount_of, in_whole_units
from briefgen.annotate.temporal.past_verbs import SUBJECTS, follows_past_verb, tells_of_past
from briefgen.annotate.temporal.readings import Reading, carried, unanchored, unresolved
from briefgen.annotate.temporal.results import adjoining_quarter, latest_quarter, year_earlier
from briefgen.annotate.temporal.setting import Setting, anchored, calendar_unit
from briefgen.annotate.temporal.tables import CLOCK_UNITS, CLOSED, FROM_TEXT, MASKS, RELATIONS
from briefgen.annotate.temporal.told import adjoining, that_unit, told_unit

_OF_MONEY = frozenset("$€£¥%")
_RESULTS = frozenset(
    "net profit profits profitable loss losses earned earnings income sales revenue revenues results growth grew output economy "
    "gdp gnp dividend dividends orders shipments exports imports prices spending investment charge charges company companies "
    "bank banks firm firms market markets ended ending forecast analysts stock stocks shares share rate rates million billion "
    "cash debt costs demand production business inflation deliveries subscribers units tax taxes".split()
)
"""Words beside “the quarter” where it is a part of a year."""
_PARTS_OF_TIME = frozenset(
    "turn beginning start middle end close dawn half third quarter part parts rest remainder most much course years year decade "
    "decades months days months summer winter spring autumn fall first last".split()
)
"""Before “of the century” where that is a time."""
_WITHIN = frozenset(["in", "during", "throughout", "of", "by"])
"""Before “this year” where a background text means the one told of."""
_WEEK = 7
_SPENT = frozenset("missed lost spent wasted served waited".split())
"""After “the year he has”, which is as long as that took."""
_NEAR_SUBJECT = 4
_HUNDRED = 100
"""Years, and their multiples, that are said for about so many: “two hundred years ago”."""
_WEEKEND = 5
_SPANNING = frozenset("over during within for throughout".split())
"""Before “the last year”: the twelve months up to the dateline."""


def relative_unit(g: Slots, s: Setting) -> Reading | None:
    """“Last week”, “this year”: calendar units."""
    unit, rel = g["unit"], g["rel"]
    if rel == "prior" and unit == "year" and s.results is not None and s.memory.sentence_year is None:
        return year_earlier(g, s)
    if rel in FROM_TEXT and unit == "quarter":
        return adjoining_quarter(RELATIONS[rel], s)
    if rel in FROM_TEXT or (unit == "day" and rel == "next"):
        return adjoining({"way": rel, "step": unit}, s)
    if rel == "past" or unit == "day" or (unit == "quarter" and rel == "this" and s.narrative):
        return None  # “in this quarter”, in a history, is a region
    if rel == "this" and s.narrative and s.memory.year is not None and s.before in _WITHIN:
        return told_unit(unit, s)
    if s.reference is None:
        return unresolved(MASKS[unit])
    return calendar_unit(s, unit, RELATIONS[rel], f"calendar {unit} counted from the dateline")


def the_relative_unit(g: Slots, s: Setting) -> Reading | None:
    """“The last year” after “over” is a length; “the last decade” and “the next year” mostly are."""
    spans = s.before in _SPANNING or (s.before == "in" and g["rel"] == "last")
    if g["rel"] in ("last", "next", "coming") and (spans or g["unit"] in ("decade", "century")):
        return None
    if g["rel"] == "next" and (s.narrative or _is_told_on(s)):
        return adjoining({"way": "next", "step": g["unit"]}, s)
    return relative_unit(g, s)


def _is_told_on(s: Setting) -> bool:
    """“It was abolished in 1802 and brought back the next year”: after a verb of the past, from the time told of."""
    told = s.memory.year is not None and not s.ahead
    return told and (follows_past_verb(s.words, s.at) or tells_of_past(s.words, s.at, s.end))


def the_unit(g: Slots, s: Setting) -> Reading | None:
    """“The year”: that of the dateline, or in background texts the one told of; with “ended” a length."""
    unit = g["unit"]
    if unit == "quarter":
        return latest_quarter(g, s) if s.memory.quarter is not None or _tells_results(s) else None
    if unit == "year" and s.before == "of" and s.word(s.at - 2) == "out":
        return None  # “nine months out of the year”
    if s.after in SUBJECTS and not _SPENT.isdisjoint(s.word(s.end + i) for i in range(1, _NEAR_SUBJECT)):
        return Reading("DURATION", "", f"P1{unit[0].upper()}", "a length of time", 0.7) if unit != "century" else None
    if unit in ("decade", "century") and s.before == "of" and s.word(s.at - 2) not in _PARTS_OF_TIME:
        return None  # “the trial of the century”
    if s.after in ("ended", "ending", "to", "through") and unit in ("year", "month", "week"):
        return Reading("DURATION", "", {"year": "P1Y", "month": "P1M", "week": "P1W"}[unit], "a length of time", 0.8)
    if (unit == "day" and s.word(s.end - 3) not in ("in", "during", "throughout")) or (
        unit in ("year", "century") and s.word(s.at - 2) == "turn"
    ):
        return None
    if unit == "year" and s.ahead and s.reference is not None and not s.narrative:
        return calendar_unit(s, unit, 0, "the year of the dateline, since the clause looks ahead", 0.7)
    told = that_unit(g, s)
    if s.before in CLOSED and s.reference is not None and s.memory.day is not None and s.memory.day > s.reference:
        return calendar_unit(s, unit, 0, f"the {unit} of the dateline: the one named before it is to come", 0.7)
    if s.narrative or (told is not None and told.edtf):
        return told
    if unit in ("decade", "century") and s.word(s.end - 3) not in ("of", "in", "during", "for"):
        return None
    if s.reference is None:
        return unresolved(MASKS[unit])
    if unit == "day" and s.memory.of_no_day:
        return unanchored(MASKS[unit])
    if unit == "day" and s.memory.days_before:
        return _day_before(s)
    return calendar_unit(s, unit, 0, f"the {unit} of the dateline: nothing else is named", 0.6)


def _day_before(s: Setting) -> Reading:
    """“Later in the day”: of the one day that the paragraph before names."""
    day = s.day_of_news
    if day is not None and s.reference is not None and (s.reference - day).days > _WEEK and day != s.memory.day_before:
        day = None  # it stands farther back than in the paragraph before
    return carried(day, str(day), "the day that the paragraph before tells of", confidence=0.7) if day else unanchored(MASKS["day"])


def day_of_relative_month(g: Slots, s: Setting) -> Reading | None:
    """“The 3rd of last month”: of the month counted from the dateline, or from the month told of."""
    day, rel = g["day"], g["rel"]
    if rel in FROM_TEXT:
        base = s.memory.month
        if base is None:
            return unanchored(f"XXXX-XX-{day:02}")
        year, month = days.shifted_month(dt.date(*base, 1), RELATIONS[rel])
        return carried(f"{base[0]}-{base[1]:02}", f"{year}-{month:02}-{day:02}", "counted from the month told of")
    if s.reference is None:
        return unresolved(f"XXXX-XX-{day:02}")
    year, month = days.shifted_month(s.reference, RELATIONS[rel])
    return anchored(s, f"{year}-{month:02}-{day:02}", "the month counted from the dateline")


def _tells_results(s: Setting) -> bool:
    """Whether a sentence tells of money or output: “the quarter” may be one of a town, “the end of the quarter” hardly."""
    if s.before == "for" or "end" in (s.word(s.at), s.word(s.at + 1)):
        return True
    return any(word.text in _OF_MONEY or word.text.lower() in _RESULTS for word in s.near)


def beyond(g: Slots, s: Setting) -> Reading | None:
    """“The week before last”, “the year after next”."""
    if s.reference is None:
        return unresolved(MASKS[g["unit"]])
    shift = -2 if g["way"] == "last" else 2
    return calendar_unit(s, g["unit"], shift, f"calendar {g['unit']} counted from the dateline")


def ago(g: Slots, s: Setting) -> Reading | None:
    """“Two weeks ago”: as precise as the unit. “A year ago” beside a quarter is that quarter a year before."""
    return _counted(g, s, -1, "PAST_REF")


def from_now(g: Slots, s: Setting) -> Reading | None:
    return _counted(g, s, 1, "FUTURE_REF")


def ago_this(g: Slots, s: Setting) -> Reading | None:
    """“Three years ago this month”: that month, week or year, so many years or months back."""
    if s.reference is None:
        return unresolved("PAST_REF")
    count, unit = amount_of(g)
    if count is None or count != int(count) or unit not in ("month", "year") or (g["of"] == "year" and unit != "year"):
        return None
    year, month = days.shifted_month(s.reference, -int(count) * (12 if unit == "year" else 1))
    if g["of"] == "year":
        return anchored(s, str(year), f"{days.in_words(int(count), unit)} before the year of the dateline", "", 0.9)
    if g["of"] == "month":
        return anchored(s, f"{year}-{month:02}", f"{days.in_words(int(count), unit)} before the month of the dateline", "", 0.85)
    edtf, timex = days.week_of(dt.date(year, month, min(s.reference.day, days.last_day(year, month))))
    return anchored(s, edtf, f"{days.in_words(int(count), unit)} before the week of the dateline", timex, 0.8)


def in_time(g: Slots, s: Setting) -> Reading | None:
    """“In three days' time”."""
    return _counted(g, s, 1, "FUTURE_REF") if s.before in ("in", "within") else None


def _counted(g: Slots, s: Setting, sign: int, vague: str) -> Reading | None:
    count, unit = amount_of(g)
    if count is None or unit in CLOCK_UNITS or "unit2" in g or "n2" in g:
        return Reading("DATE", "", vague, "an amount of time that is no number of days", 0.7)
    if count == 1 and unit == "year" and s.results and sign < 0 and s.word(s.at) in ("a", "one"):
        return year_earlier(g, s)
    if s.before == "and" and s.word(s.at - 3) == "between":
        return Reading("DATE", "", vague, "the end of a span that is no number of days", 0.7)
    if s.reference is None:
        return unresolved(vague)
    count, unit = in_whole_units(count, unit)
    if count != int(count):
        return Reading("DATE", "", vague, "an amount of time that is no number of days", 0.7)
    found = days.moved(s.reference, unit, sign * int(count))
    if found is None:
        return None
    edtf, timex = found
    vaguely = s.word(s.at) not in ("a", "an") and "n" in g and s.words[s.at].values.get("N") != g["n"]
    round_number = unit == "year" and count >= _HUNDRED and count % _HUNDRED == 0
    if (vaguely or round_number) and "/" not in edtf and not edtf.endswith("~"):
        timex, edtf = timex or edtf, f"{edtf}~"
    where = "before" if sign < 0 else "after"
    return anchored(s, edtf, f"{days.in_words(int(count), unit)} {where} the dateline, at the precision of the unit", timex, 0.85)


def _is_awaited(s: Setting) -> bool:
    """“In two weeks, he will retire”."""
    return s.at == 1 and s.before == "in" and s.after == "," and s.ahead


def duration(g: Slots, s: Setting) -> Reading | None:
    """A length of time; after “will be finished in” the time to come at which it is over."""
    ends = g["unit"] not in CLOCK_UNITS and not _is_reported_then(s)
    if ends and (_is_awaited(s) or ends_a_term(s.words, s.at, s.end)):
        return _counted(g, s, 1, "FUTURE_REF")
    return lengths.duration(g, s)


def _is_reported_then(s: Setting) -> bool:
    """Whether another time of the sentence, or of a background text, may be what it counts from."""
    return s.narrative or s.memory.sentence_month is not None or s.memory.sentence_year is not None


def years_ago(g: Slots, s: Setting) -> Reading | None:
    return Reading("DATE", "", "PAST_REF", "vague: no day", 0.8)


def year_or_so_ago(g: Slots, s: Setting) -> Reading | None:
    reading = _counted({"n": 1, "unit": g["unit"]}, s, -1, "PAST_REF")
    if reading is None or not reading.edtf or reading.edtf.endswith("~") or "/" in reading.edtf:
        return reading
    return Reading(reading.timex_type, f"{reading.edtf}~", reading.timex, reading.reason, 0.75, reading.anchor)


def so_far(g: Slots, s: Setting) -> Reading | None:
    """“Earlier this month”: the month; the day is not said."""
    if "inner" in g:
        return s.read(g["inner"])
    if (
        "rel" in g
        and s.word(s.at) == "later"
        and g["unit"] == "week"
        and s.reference is not None
        and s.reference.weekday() >= _WEEKEND
    ):
        return calendar_unit(s, "week", 1, "the week that begins: nothing of the other is left", 0.8)
    if "rel" in g:
        return relative_unit(g, s)
    return the_unit(g, s) if s.word(s.end - 2) == "the" else that_unit(g, s)
