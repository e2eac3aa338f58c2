"""Rules for weekdays."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.clauses import begins_no_clause
from briefgen.annotate.temporal.cues import looks_ahead
from briefgen.annotate.temporal.decided import is_decided, was_called_off, was_done_on, was_said_before, would_have_been
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.listed import goes_on_from
from briefgen.annotate.temporal.over import is_of_a_reported_past
from briefgen.annotate.temporal.past_verbs import follows_past_verb, goes_back, is_report, opens_sentence
from briefgen.annotate.temporal.readings import Reading, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored
from briefgen.annotate.temporal.tables import AFTER_DAY, FROM_TEXT, PLANNED_EVENTS, RELATIONS
from briefgen.annotate.temporal.until import UNTIL, is_until_the_past
from briefgen.annotate.temporal.years import GREGORIAN

_KINDS_OF_DAY = frozenset("busy rainy cold quiet sunny warm hot wet dark grey gray snowy windy typical".split())
"""Before “Monday” where none is told: “on a busy Monday”."""
_OF_A_DATE = frozenset(["D", "DO", "MON", "Y"])
_OF_A_MONTH = frozenset(["MON", "MONA", "PART"])
_NO_KINDS = frozenset("on by until week month year deadline before after since".split())
_JOINS = frozenset(["through", "into", "to", "until", "till", "-", "–"])
_ATTENDED = frozenset("postponed cancelled canceled delayed attend attends miss win lose contest boycott watch".split())
"""Before “Saturday's game”, where the clause looks ahead."""
_TOWARDS = frozenset("for at in before of to".split())
"""Before “Saturday's game”, where that is to come."""
_PAIRS = frozenset(["and", "or"])
_ALONE = AFTER_DAY | {"off"}
_BEFORE_THAT = frozenset("on before after by since until from for".split())
"""Before “that Friday”, where “that” begins no clause."""
_WEEK = 7
_SOON = 3
"""Days within which a weekday is nearer than the last one."""
_OF_THE_REPORT = 31
"""Days before the dateline within which a weekday is that of the report, in background texts too."""


def weekday(g: Slots, s: Setting) -> Reading | None:
    number = g["wd"]
    if _is_paired(s) and not s.ahead and looks_ahead(s.words, s.end + 1, s.end + 2, narrative=s.narrative):
        return weekday(g, replace(s, ahead=True))
    if s.before in ("one", "except") or _is_some_such(s):
        return Reading("DATE", "", f"XXXX-WXX-{number + 1}", "some such weekday: which one is not said", 0.8)
    told = s.memory.day if s.narrative else None
    if told is not None and told.year <= GREGORIAN:
        return unanchored(f"XXXX-WXX-{number + 1}")  # by which calendar the text counts is not said
    if told is not None and (s.reference is None or (s.reference - told).days > _OF_THE_REPORT):
        day = days.weekday_after(told, number, strictly=False)
        return carried(told, str(day), "the first such weekday from the day before it in the text", confidence=0.6)
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{number + 1}")
    if s.ahead and s.before == "the" and s.after in _ALONE and number not in s.memory.weekdays:
        return unanchored(f"XXXX-WXX-{number + 1}")  # “they would get the Friday off”: one that is known
    if number == s.reference.weekday() and was_said_before(s.words, s.at):
        return Reading(
            "DATE", "", f"XXXX-WXX-{number + 1}", "before what was said on an earlier day: not that of the dateline", 0.6
        )
    soon = (number - s.reference.weekday()) % _WEEK
    if 0 < soon <= _SOON and not s.ahead and was_called_off(s.words, s.at, s.end):
        return Reading("DATE", "", f"XXXX-WXX-{number + 1}", "of what was called off or moved: the last one, or the next", 0.6)
    if not s.ahead and would_have_been(s.words, s.at):
        return _of_what_would_have_been(number, s)
    begins = s.memory.day if s.memory.sentence_month is not None and s.memory.sentence_month_at == s.at - 1 else None
    if s.before in UNTIL and begins is not None:
        day = days.weekday_after(begins, number, strictly=False)
        return carried(begins, str(day), "the first one from the day it is joined to", confidence=0.85)
    if s.before in UNTIL and not is_until_the_past(s.words, s.at - 1):
        day = days.weekday_after(s.reference, number, strictly=False)
        return anchored(s, str(day), "the first such weekday from the dateline on, after “until”", confidence=0.85)
    if s.before == "later" or (s.before == "on" and s.word(s.at - 2) == "later"):
        later_on = _later_on(number, s, s.reference)
        if later_on is not None:
            return later_on
    listed = s.memory.day is not None and s.memory.day > s.reference and goes_on_from(s) is not None
    again = s.memory.weekdays.get(number) if s.ahead and is_of_a_reported_past(s.words, s.at, s.end) else None
    if again is not None and 0 <= (s.reference - again).days < _WEEK:
        return carried(again, str(again), "the day told of before it, of what was said to be then", confidence=0.7)
    if (
        s.ahead
        and not listed
        and not (s.at and is_report(s.words, s.at - 1))
        and (opens_sentence(s.words, s.at) or s.after not in ("'s", "’s") or _is_of_what_comes(s))
    ):
        day = days.weekday_after(s.reference, number, strictly=False)
        return anchored(s, str(day), "first such weekday from the dateline on, since the clause looks ahead", confidence=0.85)
    if s.memory.day is not None and s.memory.day > s.reference and (listed or _is_by_then(s)):
        base = s.memory.day if listed else s.reference
        day = days.weekday_after(base, number, strictly=True)
        return anchored(s, str(day), "told on from the day to come before it in the sentence", confidence=0.8)
    if (s.reference.weekday() + 1) % _WEEK == number and is_decided(s.words, s.at):
        day = s.reference + dt.timedelta(days=1)
        return anchored(s, str(day), "the day after the dateline, of what was decided or called off for it", confidence=0.75)
    day = days.weekday_before(s.reference, number, strictly=False)
    if s.before in _JOINS and begins is not None and day < begins:
        day = days.weekday_after(begins, number, strictly=False)
        return carried(begins, str(day), "the first one from the day it is joined to", confidence=0.8)
    return anchored(s, str(day), "most recent such weekday, counting the day of the dateline")


def _of_what_would_have_been(number: int, s: Setting) -> Reading:
    """“Monday's launch would have let them land on Friday”: the first one after the day that it would have come of."""
    if s.memory.day is None or s.memory.sentence_month is None:
        return unanchored(f"XXXX-WXX-{number + 1}")
    day = days.weekday_after(s.memory.day, number, strictly=True)
    return carried(s.memory.day, str(day), "the first such weekday after the day that it would have come of", confidence=0.7)


def that_weekday(g: Slots, s: Setting) -> Reading | None:
    """“That Friday”, “was seen that Friday”: the nearest one to the day told of; not “he said that Friday was lost”."""
    called = opens_sentence(s.words, s.at) or s.before in _BEFORE_THAT
    if not called and not begins_no_clause(s.words, s.at, s.end):
        return None
    number = g["wd"]
    told = s.memory.day or (s.memory.told_before if s.goes_on and called else None)
    if told is None and not called:
        return None
    named = s.memory.weekdays.get(number)
    day = _nearest(told, number, back=goes_back(s.words, s.at, s.end)) if told is not None else None
    if day is not None and (s.ahead or s.reference is None or day <= s.reference):
        return carried(told, str(day), "that weekday, the nearest one to the day told of", confidence=0.75)
    if named is not None and called:
        return carried(named, str(named), "the day that was last called so", confidence=0.7)
    return unanchored(f"XXXX-WXX-{number + 1}")


def _nearest(told: dt.date, number: int, *, back: bool) -> dt.date:
    """The weekday in the rest of the week of a day, else the nearest one to it; the last one, of what “had been”."""
    if back:
        return days.weekday_before(told, number, strictly=False)
    if number >= told.weekday():
        return told + dt.timedelta(days=number - told.weekday())
    before = days.weekday_before(told, number, strictly=False)
    after = before + dt.timedelta(weeks=1)
    return before if told - before < after - told else after


def _is_paired(s: Setting) -> bool:
    """“Travel Friday and Sunday could be hard”: what the second looks ahead to, the first does as well."""
    joined = s.after in _PAIRS and s.end + 2 < len(s.words) and "WD" in s.words[s.end + 1].keys
    return joined and not follows_past_verb(s.words, s.at)  # “it opened on Friday and Sunday will be quiet”


def _later_on(number: int, s: Setting, reference: dt.date) -> Reading | None:
    """“The jury was to return later on Monday”: on the Monday just told of, else the most recent one, the dateline's included; None
    where the clause looks ahead and none was told of, nor is just over."""
    told = s.memory.weekdays.get(number)
    day = days.weekday_before(reference, number, strictly=False)
    if told is not None and abs((told - reference).days) < _WEEK:
        day = told
    elif s.ahead and (reference - day).days > 1:
        return None
    return anchored(s, str(day), "later on such a weekday: the one that is told of", confidence=0.85)


def _is_some_such(s: Setting) -> bool:
    """“On a Friday”, “on a busy Monday”, “if a Monday falls on a holiday”."""
    if s.before == "a" and s.at > 2 and s.word(s.at - 2) == "," and not _OF_A_DATE.isdisjoint(s.words[s.at - 3].keys):
        return s.after in AFTER_DAY  # “on 3 May, a Friday, they left”
    if s.before == "a":
        return s.word(s.at - 2) in ("on", "if", "when") and (s.after in AFTER_DAY or s.word(s.at - 2) != "on")
    if s.word(s.at - 2) not in ("a", "an") or not s.before.isalpha() or s.before in _NO_KINDS:
        return False
    if s.word(s.at - 3) in ("on", ","):  # “she left on 3 May 2019, a bright Friday”
        return s.after in AFTER_DAY or s.before in _KINDS_OF_DAY
    month = s.words[s.end + 1].keys if s.after == "in" and s.end + 1 < len(s.words) else ()
    return not _OF_A_MONTH.isdisjoint(month)  # “it was a wet Saturday in October”, not “there was a rally Saturday in Bonn”


def _is_of_what_comes(s: Setting) -> bool:
    """“Pick the team for Saturday's game”; not “appeal against Saturday's ruling”."""
    return s.before in _ATTENDED or (s.before in _TOWARDS and not PLANNED_EVENTS.isdisjoint((s.word(s.end + 1), s.word(s.end + 2))))


def _is_by_then(s: Setting) -> bool:
    """“Rain will clear late on Thursday here, and elsewhere by Friday”."""
    return s.before == "by" and s.memory.sentence_month is not None


def relative_weekday(g: Slots, s: Setting) -> Reading | None:
    number, rel = g["wd"], g["rel"]
    if rel in FROM_TEXT or (rel == "next" and s.narrative and s.memory.day is not None):
        base = s.memory.day or (s.memory.weekdays.get(number) if RELATIONS[rel] < 0 else None)
        if base is None:
            return unanchored(f"XXXX-WXX-{number + 1}")
        count = days.weekday_after if RELATIONS[rel] > 0 else days.weekday_before
        return carried(base, str(count(base, number, strictly=True)), f"the {rel} such weekday in the text")
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{number + 1}")
    if RELATIONS[rel] < 0:
        day = days.weekday_before(s.reference, number, strictly=True)
        if rel == "last" and (s.reference - day).days == 1 and s.before != "this":
            return _last_but_one(day, s)
        return anchored(s, str(day), "the weekday before the dateline")
    if rel == "this" and was_done_on(s.words, s.at):
        return anchored(s, str(days.weekday_before(s.reference, number, strictly=False)), "the one just over: its verb is")
    day = days.weekday_after(s.reference, number, strictly=rel != "this")
    return anchored(s, str(day), "the weekday after the dateline", confidence=0.85)


def _last_but_one(yesterday: dt.date, s: Setting) -> Reading:
    """“Last Monday”, said on a Tuesday: of the week before where the text calls the day just over “Monday”; else either."""
    if s.memory.weekdays.get(yesterday.weekday()) != yesterday:
        return Reading("DATE", "", f"XXXX-WXX-{yesterday.weekday() + 1}", "the day before the dateline, or a week before that", 0.6)
    day = yesterday - dt.timedelta(weeks=1)
    return anchored(s, str(day), "a week before the day just over, which has its bare name", confidence=0.85)
