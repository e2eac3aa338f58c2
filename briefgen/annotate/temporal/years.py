"""The year of a day or month that is written without one."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.clauses import goes_on_with_it, is_of_a_subject, is_of_its_subject
from briefgen.annotate.temporal.holidays import OLD_STYLE
from briefgen.annotate.temporal.known_days import known_year
from briefgen.annotate.temporal.limits import is_moved
from briefgen.annotate.temporal.listed import goes_on_from, year_of_list
from briefgen.annotate.temporal.paragraphs import goes_on_from_paragraph
from briefgen.annotate.temporal.past_verbs import goes_back, holds_past_verb, is_at_head, is_of_a_saying, tells_of_past
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.to_come import is_yet_to_come
from briefgen.annotate.temporal.told_of import Passage
from briefgen.annotate.temporal.traded import is_traded

_NEAR_ITS_YEAR = 6
"""Words between a year and the months that belong to it: “last year: in Beijing in May, in Astana in July”."""
_LAST_MONTH = 12
_BEFORE_WHAT_COMES = frozenset(["to", "for", "before", "until"])
_NO_NOUN = frozenset("the a he she it they was were had and but in on at of to by with from until for".split())
_DAYS_OF_NEWS = 21
"""Days before the dateline within which a day is that of the news, whatever years follow it."""
GREGORIAN = OLD_STYLE[-1]
"""The year by which most of the West counted by Gregory's calendar."""
CARRIED_ON = "the year carried on from the date before it"
_AGAINST = 4
"""How much less a month is likely that lies in the direction in which the text does not go."""
_DAYS_JUST_OVER = 100
"""Days within which a month or a day is just over: “trade grew in 2021; in February it fell”, told in March, is of this year."""
_DATES_OF_A_PASSAGE = 2
"""Dates that a paragraph has told of the past where the next one may stand anywhere in its sentence."""
_MONTHS_BACK, _MONTHS_ON = 2, 3
"""Months before and after the one told of within which a history goes on with it, whatever is near its dateline."""
_DAYS_LATE = 7
"""Days after the dateline that a report with a verb in the past may still tell of: it was published later."""


def year_without(s: Setting, month: int, day: int | None, weekday: int | None = None) -> tuple[int, str, str] | None:
    """The year of a month or day written without one, with its anchor and the reason; None where there is nothing to go by."""
    if s.memory.before_christ:
        return None
    known = known_year(s, month, day)
    if known is not None:
        return known, "", "a day known by its month and day"
    again = s.memory.of_things.get((month, s.after)) if day is None and s.before == "the" else None
    if again is not None:
        return again, str(again), "the month that was told with its year before the same thing"
    shared = year_of_list(s, month)
    if shared is not None:
        return shared, "", "the year written with another date that it is joined to"
    if weekday is not None and day is not None:
        base, tried = _years_for_weekday(s, month)
        fits = [year for year in tried if _falls_on(year, month, day, weekday) and not _is_told_ahead(s, year, month, day)]
        if fits:
            return fits[0], str(base), "the nearest year in which the day is that weekday"
        if tried and s.reference is not None and s.memory.year is None:
            return None  # the weekday tells of another year than those near the dateline
    named = _named_before(s, month, day)
    recent = s.memory.few_years and s.reference is not None and _just_before(s.reference, month, day) is not None
    if recent and named is None and not _is_near_what_is_told(s, month):
        return None  # of the news, or of the year told of
    if s.memory.sentence_year is not None and is_of_its_subject(s.words, s.memory.sentence_at, s.at):
        return s.memory.sentence_year, str(s.memory.sentence_year), "the year of what began or ended then"
    if s.narrative and s.memory.year is not None and not _is_ahead_of_now(s):
        return narrative_year(s, month), str(s.memory.year), CARRIED_ON
    if s.narrative and s.reference is not None and not _is_ahead_of_now(s):
        return None if s.memory.after_heading else _just_before(s.reference, month, day)
    if named is not None and not s.ahead:
        return named, str(named), "the year named before it in the sentence"
    if s.reference is None:
        return None
    listed = goes_on_from(s)
    if listed is not None and listed > (s.reference.year, s.reference.month):
        return listed[0] + (month < listed[1]), str(s.reference), "told forwards from the date to come before it in the sentence"
    return _near_dateline(s, s.reference, month, day)


def _named_before(s: Setting, month: int, day: int | None) -> int | None:
    """The year that its sentence names right before it, of which the month or the day may be."""
    year, ended = s.memory.sentence_year, s.memory.sentence_at
    if year is None or s.at - ended > _NEAR_ITS_YEAR or (month, day or 31) < s.memory.sentence_from:
        return None
    return None if is_of_a_subject(s.words, ended) else year


def _near_dateline(s: Setting, reference: dt.date, month: int, day: int | None) -> tuple[int, str, str] | None:
    """The year near the dateline, unless its paragraph tells of another; None where it may be of either."""
    if day is None and is_traded(s.words, s.at, s.end):
        return reference.year + (month < reference.month), str(reference), "the coming month, in which what is traded is due"
    place = days.middle_of(month, day)
    moved = is_moved(s.words, s.at)
    year = days.nearest_year(reference, place, s.ahead or moved)
    going_on = goes_on_from_paragraph(s, month, day)
    if going_on is not None and going_on[0] != year:
        return (going_on[0], str(s.memory.told_before), CARRIED_ON) if going_on[1] else None
    if s.memory.passage is not None and (holds_past_verb(s.near) or not (s.ahead or _is_to_come(s))):
        told = _year_from(s, s.memory.passage.year, s.memory.passage.month, month, reference)
        meant = told if told == year else _meant(s, s.memory.passage, told, year, (reference - place(year)).days)
        if meant != year:
            return (meant, str(s.memory.passage.year), CARRIED_ON) if meant is not None else None
    if year < reference.year + 1 and _is_over(reference, year, month, day) and _is_to_come(s):
        return year + 1, str(reference), "the next one after the dateline, since its verb says that it is to come"
    comes = (year, month) > (reference.year, reference.month) if day is None else (place(year) - reference).days > _DAYS_LATE
    if comes and not moved and s.before not in ("until", "till") and tells_of_past(s.words, s.at, s.end):
        return year - 1, str(reference), "the last one before the dateline, since its verb is in the past"
    return year, str(reference), "the year nearest to the dateline"


def _just_before(reference: dt.date, month: int, day: int | None) -> tuple[int, str, str] | None:
    """The year of what is only just over, in a background text that has named no year yet: “Mr Roe died on 3 March. He was born in
    1930 …” is news of its dateline; a day of history lies so near to it in one case of twenty."""
    if day is None:
        recent = (reference.month - month) % 12 <= 1
        return (reference.year - (month > reference.month), str(reference), "just over on the dateline") if recent else None
    year = reference.year - ((month, day) > (reference.month, reference.day))
    recent = (reference - days.middle_of(month, day)(year)).days <= _DAYS_OF_NEWS
    return (year, str(reference), "just over on the dateline") if recent else None


def _is_near_what_is_told(s: Setting, month: int) -> bool:
    """“On 15 June 1815 they crossed the border. On 16 June …”: in a text of such days nothing else is meant."""
    told, within = s.memory.month, s.memory.within
    if told is None and within is not None and within[0].year == within[1].year:
        return within[0].month <= month <= within[1].month  # “in early 1836 …; on 23 February”
    return told is not None and -_MONTHS_BACK <= month - told[1] <= _MONTHS_ON


def _is_ahead_of_now(s: Setting) -> bool:
    """Whether a background text with a dateline turns to what is to come: “the hall will open in May”."""
    return s.reference is not None and (s.ahead or _is_to_come(s)) and any(word.text == "will" for word in s.near)


def _is_to_come(s: Setting) -> bool:
    return is_yet_to_come(s.words, s.at, s.end, narrative=s.narrative, reported=not s.narrative and _is_said_now(s))


def _is_said_now(s: Setting) -> bool:
    """Whether a sentence names no day on which something was said, or only one of the report: “said on Monday that it would”."""
    year = s.memory.sentence_year
    if year is not None and (s.reference is None or year != s.reference.year):
        return False
    if s.memory.sentence_month is None:
        return True
    day = s.memory.day
    return day is not None and s.reference is not None and 0 <= (s.reference - day).days < _DAYS_LATE


def _is_over(reference: dt.date, year: int, month: int, day: int | None) -> bool:
    """Whether a day, or a month, of a year is before the dateline, by more than a report may be late."""
    if day is None:
        return (year, month) < (reference.year, reference.month)
    return (reference - days.middle_of(month, day)(year)).days > _DAYS_LATE


def _years_for_weekday(s: Setting, month: int) -> tuple[int, list[int]]:
    """The year that a day is counted from, and those that its weekday may point to.

    Background texts go forwards; where they may count by the calendar before Gregory's, a weekday says nothing of the year.
    """
    if s.narrative and s.memory.year is not None:
        year = narrative_year(s, month)
        return s.memory.year, [year, year + 1] if year > GREGORIAN else []
    if s.reference is None:
        return 0, []
    year = s.reference.year
    return year, [year, year - 1, year + 1]


def _is_told_ahead(s: Setting, year: int, month: int, day: int) -> bool:
    """Whether a day would be to come of which the text tells with a verb of the past."""
    ahead = s.reference is not None and (days.middle_of(month, day)(year) - s.reference).days > _DAYS_LATE
    return ahead and tells_of_past(s.words, s.at, s.end)


def _falls_on(year: int, month: int, day: int, weekday: int) -> bool:
    try:
        return dt.date(year, month, day).weekday() == weekday
    except ValueError:
        return False


def narrative_year(s: Setting, month: int) -> int:
    """In a text that tells of the past: the nearest such month to the last date, rather after than before it."""
    assert s.memory.year is not None
    if s.memory.within is not None:
        first, end = s.memory.within
        year = first.year + (month < first.month)
        if (year, month) <= (end.year, end.month):
            return year
    back, last_told = s.memory.flashback, s.memory.month
    if back is not None and last_told is not None:
        between = [year for year in (back[0], back[0] + 1) if back < (year, month) < last_told]
        if between:
            return between[0]  # “In January 1854 they declared war. He had crossed the river in July 1853. In October …”
    if _is_an_attribute(s):
        told = s.memory.month or (s.memory.year, _LAST_MONTH)
        return told[0] + (month < told[1]) if s.word(s.at - 2) in _BEFORE_WHAT_COMES else told[0] - (month > told[1])
    year, last = s.memory.month or s.memory.about or (s.memory.year, None)
    return _year_from(s, year, last, month, None if s.ahead or s.memory.in_entry else s.reference)


def _is_an_attribute(s: Setting) -> bool:
    """“The March 15 revolution”: the last such day, not one to come; “chosen for the March 15 convention” is the next."""
    after = s.words[s.end].text if s.end < len(s.words) else ""
    return s.before in ("the", "this", "that") and after.isalpha() and after.islower() and after not in _NO_NOUN


def _year_from(s: Setting, year: int, last: int | None, month: int, latest: dt.date | None) -> int:
    """The year of a month that follows a date of `year`, and of the month `last` where that is known; not later than `latest`.

    With “had” the text goes back: “In February 1916 it began. In December they had planned it.”
    """
    back = goes_back(s.words, s.at, s.end)

    def distance(candidate: int) -> tuple[int, int]:
        months = (candidate - year) * 12 + month - (last or month)
        ahead, behind = (_AGAINST, 1) if back else (1, 2)
        return (ahead * months if months >= 0 else -behind * months), -candidate

    years = [year, year + 1, *([year - 1] if back else [])]
    possible = [y for y in years if latest is None or (y, month) <= (latest.year, latest.month)]
    return min(possible, key=distance, default=year - 1)


def _meant(s: Setting, passage: Passage, told: int, near: int, days_ago: int) -> int | None:
    """Which year a month has in a passage about the past: that `told`, that `near` the dateline, None where it may be either.

    After a date with its month the passage goes on at the head of a sentence, or anywhere once it has gone on before: “Protests
    began in November 2013. On 18 February they spread.” After a year alone (“Founded in 1998, it moved to Bonn. In March …”),
    with a month just over, or where “he said in March”, nothing tells which.
    """
    at_head = is_at_head(s.words, s.at)
    recent = 0 <= days_ago <= _DAYS_JUST_OVER
    gone_on = passage.dates >= _DATES_OF_A_PASSAGE
    if passage.in_doubt:
        return None
    if passage.month is None:
        return None if (at_head and not recent) or goes_on_with_it(s.words, s.at) else near
    if is_of_a_saying(s.near):
        return None if at_head else near
    return told if gone_on or (at_head and not recent) else None
