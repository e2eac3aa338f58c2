"""Days that go on from the paragraph before (“… on 9 February 1861.” and below “They started on the 13th of February”), or that are
counted from the entry of a diary that they stand in."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

from briefgen.annotate.temporal.background import is_of_now
from briefgen.annotate.temporal.calendar import shifted_month
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import holds_past_verb, is_at_head, is_of_a_saying, tells_of_past
from briefgen.annotate.temporal.readings import Reading, carried
from briefgen.annotate.temporal.setting import Setting

_QUOTES = frozenset('“"')
_DAYS_ON = 14
"""Days after the last one of the paragraph before within which a day goes on from it."""
_NEXT_DAYS = 2
"""Days after the last one of its paragraph within which a day goes on from it, wherever it stands."""
_DAYS_JUST_OVER = 100
"""Days before the dateline within which either may be meant: that day, or the same one a year later and more."""


def goes_on_from_paragraph(s: Setting, month: int, day: int | None) -> tuple[int, bool] | None:
    """The year of a day that may follow the one written out last in the paragraph before, and whether it surely does; None
    elsewhere.

    It stands at the head of its sentence, or is written as histories write it (“the 12th of February”); its verb is in the past,
    and its sentence has no word of the report. Where it is just over on the dateline it may be of that year as well.
    """
    again = _goes_on_within(s, month, day)
    if again is not None:
        return again
    told = s.memory.told_before
    if told is None or day is None or s.reference is None or told.year >= s.reference.year:
        return None
    if not (is_at_head(s.words, s.at) or s.word(s.at) == "the") or is_of_now(" ".join(word.text for word in s.near)):
        return None
    follows = next((on for on in _in_years(told.year, month, day) if 0 <= (on - told).days <= _DAYS_ON), None)
    if follows is None or not (tells_of_past(s.words, s.at, s.end) or s.word(s.at) == "the"):
        return None
    return follows.year, not _is_just_over(s.reference, month, day, follows)


def _goes_on_within(s: Setting, month: int, day: int | None) -> tuple[int, bool] | None:
    """The same of the day or two behind the last one that its own paragraph wrote out, and of the very next day behind the one
    before: “On March 8, 1862, she sank two ships. There is a song about that. On March 9 they fought.”"""
    told, days_on = (s.memory.told_last, _NEXT_DAYS) if s.memory.told_last else (s.memory.told_before, 1)
    if told is None or day is None or s.reference is None or told.year >= s.reference.year - 1:
        return None
    follows = next((on for on in _in_years(told.year, month, day) if 0 < (on - told).days <= days_on), None)
    if follows is None or not holds_past_verb(s.near) or is_of_a_saying(s.near) or is_of_now(" ".join(w.text for w in s.near)):
        return None
    return follows.year, not _is_just_over(s.reference, month, day, follows)


def _is_just_over(reference: dt.date, month: int, day: int, follows: dt.date) -> bool:
    """Whether the same day of a later year is just over on the dateline, and may be meant."""
    later = [on for on in _in_years(reference.year - 1, month, day) if on > follows]
    return any(0 <= (reference - on).days <= _DAYS_JUST_OVER for on in later)


def _in_years(year: int, month: int, day: int) -> list[dt.date]:
    """The day in a year and in the next."""
    found = []
    for number in (year, year + 1):
        with suppress(ValueError):
            found.append(dt.date(number, month, day))
    return found


def month_of_the_day(s: Setting, day: int) -> tuple[int, int] | None:
    """The month of “on the 27th”, where it is not that told of: in an entry, of the last such day before it, after a verb of the
    past (“On the 15th I wrote”), else of the first after it; at the head of a paragraph, of the last day of the one before, where
    it follows it."""
    entry = s.reference if s.memory.in_entry else None
    if entry is not None and day > entry.day and not tells_of_past(s.words, s.at, s.end):
        return entry.year, entry.month
    if entry is not None and day != entry.day and s.memory.day == entry and tells_of_past(s.words, s.at, s.end):
        return shifted_month(entry, -1 if day > entry.day else 0)
    told = s.memory.told_before
    if s.memory.month or told is None or day <= told.day or not s.goes_on or not is_at_head(s.words, s.at):
        return None
    return told.year, told.month


def entry_day(g: Slots, s: Setting) -> Reading | None:
    """“Friday, 22d.”, “1st. …”: the day of the month that its entry in a diary begins with."""
    begins = s.at == 0 or (s.at == 1 and s.before in _QUOTES)
    if not begins or not s.memory.in_entry or s.reference is None or s.reference.day != g["day"]:
        return None
    if g.get("wd", s.reference.weekday()) != s.reference.weekday():
        return None
    return carried(f"{s.reference:%Y-%m}", str(s.reference), "the day of the month told of above its entry", confidence=0.9)
