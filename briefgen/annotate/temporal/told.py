"""Rules for times counted from another time in the text: the day told of."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.lengths import amount_of, duration_value, in_whole_units
from briefgen.annotate.temporal.past_verbs import follows_past_verb, holds_past_verb, is_at_head, tells_of_past
from briefgen.annotate.temporal.readings import Reading, carried, unanchored
from briefgen.annotate.temporal.results import latest_quarter
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import AFTER_DAY, APPROXIMATORS, CLAUSE_ENDS, CLOCK_UNITS, MASKS

_FOR_AS_LONG = frozenset("over for during lasting lasted last lasts ran runs run within continuing continued continues".split())
_COUNTING_ON = frozenset(["earlier", "later", "afterwards", "afterward", "previously"])
_BACK = frozenset(["earlier", "before", "previously", "sooner"])
BEFORE_CLAUSE = frozenset("that as when the a an his her its their he she it they".split())
"""After “the same day”, where a clause says which day that is."""
BEFORE_THAT = frozenset(["", ",", ";", "and", "but", "in", "by", "until", "since", "during", "later", "of"])
"""Before “that December”, where “that” begins no clause: “he said that December was cold”."""


def that_unit(g: Slots, s: Setting) -> Reading | None:
    """“That year”, “the same day”: the last one told of."""
    unit = g.get("unit", "day")
    if unit == "quarter":
        return latest_quarter(g, s)
    if s.word(s.at) == "this" and not (s.before == "on" and (s.narrative or _was_written_out(s))):
        return None
    if unit == "day" and s.after in BEFORE_CLAUSE and not is_at_head(s.words, s.at):
        return unanchored(MASKS[unit])  # “filed on the same day the board voted”: on whichever day that was
    return told_unit(unit, s)


def told_unit(unit: str, s: Setting) -> Reading:
    """The day, week, month… of the last time told of."""
    day, month, year = s.memory.day, s.memory.month, s.memory.year
    if unit == "day" and day is None and not s.narrative and s.word(s.end - 2) in ("that", "same"):
        day = _only_day(s)
    reason = f"the {unit} of the date before it"
    if unit == "day" and day:
        return carried(day, str(day), reason)
    if unit == "week" and day:
        edtf, timex = days.week_of(day)
        return carried(day, edtf, reason, timex)
    if unit == "month" and month:
        return carried(f"{month[0]}-{month[1]:02}", f"{month[0]}-{month[1]:02}", reason)
    if year and unit in ("year", "decade", "century"):
        edtf = {"year": str(year), "decade": f"{year // 10}X", "century": f"{year // 100:02}XX"}[unit]
        return carried(year, edtf, reason)
    return unanchored(MASKS[unit])


def _only_day(s: Setting) -> dt.date | None:
    """The one day that a paragraph of a report has named, whatever month after it, or that the one before it has written out."""
    return next(iter(s.memory.days)) if len(s.memory.days) == 1 else None if s.memory.days else s.memory.day_before


def _was_written_out(s: Setting) -> bool:
    """“On this day they left”, of a day that the paragraph has written out."""
    return s.memory.day in s.memory.written and is_at_head(s.words, s.at) and holds_past_verb(s.near)


def day_in_year(g: Slots, s: Setting) -> Reading | None:
    """“On that day in 2022”, “on this day in 1914”: the day told of, or the dateline's, of another year."""
    base = s.reference if g["which"] == "this" else s.memory.day
    if base is None:
        return None
    return carried(base, f"{g['year']}-{base:%m-%d}", "the same day of the year that is written")


def month_from_text(number: int, s: Setting, way: int) -> Reading:
    """“The following May”: the first such month after, or the last before, the month or year told of."""
    if s.memory.year is None:
        return unanchored(f"XXXX-{number:02}")
    known = s.memory.sentence_month or s.memory.month
    year, month = known or (s.memory.year, 12 if way > 0 else 1)
    found = year + (number <= month) if way > 0 else year - (number >= month)
    anchor = f"{year}-{month:02}" if known else str(year)
    return carried(anchor, f"{found}-{number:02}", "counted from the time told of before it")


def that_month(g: Slots, s: Setting) -> Reading | None:
    """“That December”: of the year told of, told forwards."""
    if s.before not in BEFORE_THAT and s.after not in CLAUSE_ENDS:
        return None
    year = s.memory.year
    if s.narrative and year is not None and s.memory.named_year is not None:
        year = s.memory.named_year
    if year is None or (s.memory.month and s.memory.month > (year, g["month"]) and year == s.memory.year):
        return unanchored(f"XXXX-{g['month']:02}")
    return carried(year, f"{year}-{g['month']:02}", "in the year told of")


def earlier_later(g: Slots, s: Setting) -> Reading | None:
    """“Two days later”: counted from the day before it in the paragraph; without one only the length is read."""
    count, unit = amount_of(g)
    if s.after != "than" and count is None:
        return _some_time_from_then(g)
    if count is not None and "fourths" not in g:
        count, unit = in_whole_units(count, unit)
    if s.after != "than" and unit in CLOCK_UNITS and g["way"] in _COUNTING_ON:
        return _length_from_then(g)
    if count is None or count != int(count) or unit in CLOCK_UNITS or "unit2" in g or "n2" in g:
        return None
    if s.before == "," and s.memory.sentence_month_at == s.at - 1 and not s.after.isalpha():
        return unanchored(MASKS[unit])  # “on 14 December, two weeks earlier”: the day itself, counted from another
    if s.after == "than" or (g["way"] in ("before", "after") and not _ends_there(s)):
        return None  # “a day after the vote”, “three days later than planned” count from what follows
    count = int(count) * (-1 if g["way"] in _BACK else 1)
    found = _to_the_day(s, unit, count) if "exact" in g else _from_memory(s, unit, count)
    if found is None and g["way"] in _COUNTING_ON:
        return _length_from_then(g)
    return unanchored(MASKS[unit]) if found is not None and (_cannot_be_over(found, s) or _is_not_now(found, s)) else found


def _is_not_now(found: Reading, s: Setting) -> bool:
    """“Now, a year later, it is shut”, in news: no other time than that of the report."""
    now = "now" in (s.before, s.word(s.at - 2) if s.before == "," else "")
    value = found.value
    if not now or s.narrative or s.reference is None or value is None or not (value.earliest_date and value.latest_date):
        return False
    return not value.earliest_date <= s.reference <= value.latest_date


def _to_the_day(s: Setting, unit: str, count: int) -> Reading | None:
    """“Exactly one month later”: the same day of that month."""
    day = s.memory.day
    if day is None or unit not in ("month", "year"):
        return _from_memory(s, unit, count)
    year, month = days.shifted_month(day, count * (12 if unit == "year" else 1))
    return carried(day, f"{year:04}-{month:02}-{day.day:02}", "counted from the date before it in the text, to the day")


def _some_time_from_then(g: Slots) -> Reading | None:
    """“A few days earlier”: a length from what was told; of “four hours later” the length is “four hours”."""
    if g["unit"] in CLOCK_UNITS or g["way"] not in _COUNTING_ON:
        return None
    return _length_from_then(g)


def _length_from_then(g: Slots) -> Reading:
    return Reading("DURATION", "", duration_value(g), "a length of time before or after something else", 0.7)


def _cannot_be_over(found: Reading, s: Setting) -> bool:
    """Whether a time is to come on the day of the text, which tells of it as over: “it will stay shut until 3 July. Two days later
    he resigned”; in a background text even without a verb: “almost 50 years later, I still see it” is of the writer's days."""
    first = found.value.earliest_date if found.value else None
    if s.reference is None or s.memory.in_entry or first is None or first <= s.reference:
        return False
    return s.narrative or (tells_of_past(s.words, s.at, s.end) if is_at_head(s.words, s.at) else follows_past_verb(s.words, s.at))


def _ends_there(s: Setting) -> bool:
    """Whether “before” and “after” count from what was told: “a day after.”, “a day after that he left”, not “after that vote”."""
    return s.after in CLAUSE_ENDS or (s.word(s.end - 1) == "that" and s.after in AFTER_DAY)


def _from_memory(s: Setting, unit: str, count: int) -> Reading | None:
    day, month, year = s.memory.day, s.memory.month, s.memory.year
    base: dt.date | None = day
    if base is None and s.at <= 1 and count > 0 and s.memory.day_before:
        base = day = s.memory.day_before
    if base is None and s.at <= 1 and count < 0 and s.goes_on and len(s.memory.days_before) == 1:
        base = day = next(iter(s.memory.days_before))
    if base is None and unit not in ("day", "week", "fortnight") and month:
        base = dt.date(month[0], month[1], 1)
    if base is None and unit == "year" and count < 0 and s.narrative and year and (s.memory.named_year or year) < year:
        return unanchored(MASKS[unit])  # “She won in 1911. He died in a 1906 accident; three years earlier …”: of either
    if base is None and unit in ("year", "decade", "century") and year:
        base = dt.date(year, 1, 1)
    found = days.moved(base, unit, count) if base else None
    if base is None or found is None:
        return None
    anchor = str(day) if day else f"{month[0]}-{month[1]:02}" if month else str(year)
    edtf = f"{found[0]}~" if s.word(s.at) in APPROXIMATORS and "/" not in found[0] and found[0][-1] != "~" else found[0]
    return carried(
        anchor, edtf, f"counted from the date before it in the text, at the precision of the {unit}", found[1] or found[0]
    )


def offset(g: Slots, s: Setting) -> Reading | None:
    """“Two days after Christmas”, “a week from Monday”: counted from the day that follows, at the precision of the unit."""
    count, unit = amount_of(g)
    if count is None or count != int(count) or unit in CLOCK_UNITS or "unit2" in g or "n2" in g:
        return None
    if g["way"] == "from" and s.before in _FOR_AS_LONG:
        return None  # “over three days from 17 March”: a length and when it began
    if g["way"] == "from":  # “a week from Monday” is a day, and one to come
        s = replace(s, ahead=True)
        unit, count = ("day", 7 * count) if unit == "week" else (unit, count)
    inner = s.read(g["inner"])
    value = inner.value if inner else None
    if inner is None or value is None or value.day is None:
        return None
    found = days.moved(value.day, unit, int(count) * (-1 if g["way"] == "before" else 1))
    if found is None:
        return None
    reason = f"{inner.reason}; {days.in_words(int(count), unit)} {'before' if g['way'] == 'before' else 'after'} it"
    return Reading("DATE", found[0], found[1], reason, inner.confidence * 0.9, str(value.day))


def offset_month(g: Slots, s: Setting) -> Reading | None:
    """“A year from this December”: so many months or years after the month that follows."""
    count, unit = amount_of(g)
    base = s.read(("relative-month", {"month": g["month"], "rel": g["rel"]}))
    if count is None or count != int(count) or unit not in ("month", "year") or s.before in _FOR_AS_LONG or base is None:
        return None
    day = base.value.earliest_date if base.value is not None else None
    if day is None:
        return replace(base, timex_value="XXXX-XX")
    year, month = days.shifted_month(day, int(count) * (12 if unit == "year" else 1))
    reason = f"{base.reason}; {days.in_words(int(count), unit)} after it"
    return Reading("DATE", f"{year}-{month:02}", "", reason, base.confidence * 0.9, base.edtf)


def adjoining(g: Slots, s: Setting) -> Reading | None:
    """“The next day”, “the following year”, “the day before”: counted from the date before it."""
    way, unit = g["way"], g["step"]
    if way == "next" and s.before == "for":
        return None  # a length
    if way in ("before", "after") and not _ends_there(s):
        return Reading("DURATION", "", f"P1{unit[0].upper()}", "a length of time before or after something else", 0.6)
    count = -1 if way in ("previous", "before", "prior") else 1
    found = _from_memory(s, unit, count)
    return unanchored(MASKS[unit]) if found is None or _cannot_be_over(found, s) else found
