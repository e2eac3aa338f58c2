"""Rules for weekdays and weekends."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.cues import looks_ahead
from briefgen.annotate.temporal.decided import has_just_been_done, is_decided, was_done_on, was_said_before, would_have_been
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.holidays import Nth
from briefgen.annotate.temporal.lengths import amount_of
from briefgen.annotate.temporal.listed import goes_on_from
from briefgen.annotate.temporal.over import is_of_a_reported_past
from briefgen.annotate.temporal.past_verbs import follows_past_verb, holds_past_verb, is_report, opens_sentence, tells_of_past
from briefgen.annotate.temporal.readings import Reading, carried, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored, without_year
from briefgen.annotate.temporal.tables import AFTER_DAY, DAY_WORDS, FROM_TEXT, MASKS, PLANNED_EVENTS, RELATIONS
from briefgen.annotate.temporal.until import UNTIL, is_until_the_past
from briefgen.annotate.temporal.years import GREGORIAN, year_without

_AFTER_WEEKEND = frozenset([0, 1, 2])
"""Monday to Wednesday, as `date.weekday()` numbers them: “this weekend” may be the one just over."""
_ANY = frozenset("a an one per every each any another holiday long final first last our their his her my your great busy".split())
"""Before “weekend” where it is none that can be told."""
_KINDS_OF_DAY = frozenset("busy rainy cold quiet sunny warm hot wet dark grey gray snowy windy typical".split())
"""Before “Monday” where none is told: “on a busy Monday”."""
_OF_A_DATE = frozenset(["D", "DO", "MON", "Y"])
_OF_A_MONTH = frozenset(["MON", "MONA", "PART"])
_NO_KINDS = frozenset("on by until week month year deadline before after since".split())
_JOINS = frozenset(["through", "into", "to", "until", "till", "-", "–"])
_OF_A_WEEK = frozenset("the of for per than times twice once within over million billion".split())
"""Before “a week on Friday” and “Friday week”, where the week is a length, or that of the day."""
_OF_A_KIND = frozenset(["'s", "’s", "-", "–"])
_ATTENDED = frozenset("postponed cancelled canceled delayed attend attends miss win lose contest boycott watch".split())
"""Before “Saturday's game”, where the clause looks ahead."""
_TOWARDS = frozenset("for at in before of to".split())
"""Before “Saturday's game”, where that is to come."""
_PAIRS = frozenset(["and", "or"])
_ALONE = AFTER_DAY | {"off"}
_BEFORE_THAT = frozenset("on before after by since until from for".split())
"""Before “that Friday”, where “that” begins no clause."""
_MIDWEEK_ON = frozenset([2, 3, 4])
"""Wednesday to Friday: the weekend that is spoken of in the present is the next one."""
_NOW = frozenset("is are has have can will".split())
_WEEK = 7
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
    """“That Friday”, “on that Friday”: of the day told of, or of its week; not “he said that Friday was lost”."""
    if not (opens_sentence(s.words, s.at) or s.before in _BEFORE_THAT):
        return None
    number, told = g["wd"], s.memory.day
    named = s.memory.weekdays.get(number)
    day = told + dt.timedelta(days=number - told.weekday()) if told is not None and told.weekday() <= number else None
    if day is not None and (s.ahead or s.reference is None or day <= s.reference):
        return carried(told, str(day), "that weekday of the week told of", confidence=0.75)
    if named is not None:
        return carried(named, str(named), "the day that was last called so", confidence=0.7)
    return unanchored(f"XXXX-WXX-{number + 1}")


def _is_paired(s: Setting) -> bool:
    """“Travel Friday and Sunday could be hard”: what the second looks ahead to, the first does as well."""
    return s.after in _PAIRS and s.end + 2 < len(s.words) and "WD" in s.words[s.end + 1].keys


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


def weekday_of_week(g: Slots, s: Setting) -> Reading | None:
    """“Tuesday of last week”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}")
    monday = days.monday_of(s.reference, RELATIONS[g["rel"]])
    return anchored(s, str(monday + dt.timedelta(days=g["wd"])), "the weekday of the week counted from the dateline")


def weekday_ago(g: Slots, s: Setting) -> Reading | None:
    """“A week ago Tuesday”, “three years ago Wednesday”, “a week ago today”: so long before the most recent such weekday,
    or before the coming one, “twenty years ago this Sunday”."""
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}" if "wd" in g else MASKS["day"])
    if "wd" not in g:
        found = _back_from(s.reference + dt.timedelta(days=DAY_WORDS[g["deic"]]), *amount_of(g))
        return anchored(s, str(found), "counted back from that day") if found else None
    ahead = g.get("rel") in ("this", "next")
    count_to = days.weekday_after if ahead else days.weekday_before
    day = count_to(s.reference, g["wd"], strictly=g.get("rel") in ("last", "next"))
    count, unit = amount_of(g) if "unit" in g else (1, "week")
    found = _back_from(day, count, unit)
    which = "coming" if ahead else "most recent"
    return anchored(s, str(found), f"{unit}s before the {which} such weekday", confidence=0.8) if found else None


def weeks_on(g: Slots, s: Setting) -> Reading | None:
    """“A week on Friday”, “Friday week”: a week after the coming one. “A week last Friday”: before the last one."""
    shift = dt.timedelta(weeks=2 if g["on"] == "fortnight" else 1)
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wd'] + 1}" if "wd" in g else MASKS["day"])
    if g.get("rel") == "last":
        day = days.weekday_before(s.reference, g["wd"], strictly=True) - shift
        return anchored(s, str(day), f"a {g['on']} before the last such weekday", confidence=0.85)
    if s.before in _OF_A_WEEK or s.after in _OF_A_KIND or not s.ahead:
        return None  # “he spent a week on Friday's accounts”
    tomorrow = s.reference + dt.timedelta(days=1)
    day = days.weekday_after(s.reference, g["wd"], strictly="rel" in g) if "wd" in g else tomorrow
    return anchored(s, str(day + shift), f"a {g['on']} after the coming such day, since the clause looks ahead", confidence=0.85)


def weekdays_ago(g: Slots, s: Setting) -> Reading | None:
    """“Two Sundays ago”: the second one before the dateline."""
    count = g["n"]
    if count != int(count) or count < 1:
        return None
    if s.reference is None:
        return unresolved(f"XXXX-WXX-{g['wdp'] + 1}")
    last = days.weekday_before(s.reference, g["wdp"], strictly=True)
    return anchored(
        s, str(last - dt.timedelta(weeks=int(count) - 1)), "such weekdays counted back from the dateline", confidence=0.8
    )


def _back_from(day: dt.date, count: float | None, unit: str) -> dt.date | None:
    """A day so many weeks, months or years before another; None where the count is vague or there is no such day."""
    if count is None or count != int(count):
        return None
    if unit in ("day", "week"):
        return day - dt.timedelta(days=int(count) * (7 if unit == "week" else 1))
    if unit not in ("month", "year"):
        return None
    year, month = days.shifted_month(day, -int(count) * (12 if unit == "year" else 1))
    return dt.date(year, month, day.day) if year >= 1 and day.day <= days.last_day(year, month) else None


def nth_weekday(g: Slots, s: Setting) -> Reading | None:
    """“The first Monday of May 2024”."""
    nth = 0 if g["nth"] == "last" else g["nth"]
    if nth > 5:
        return None
    if "year" in g:
        year, anchor, reason = g["year"], "", "the weekday counted within its month"
    else:
        found = year_without(s, g["month"], None)
        if found is None:
            return without_year(s, f"XXXX-{g['month']:02}")
        year, anchor, reason = found
    day = Nth(g["month"], g["wd"], nth).on(year)
    return Reading("DATE", str(day), "", reason, 0.9, anchor) if day.month == g["month"] else None


def _is_one_of_many(s: Setting) -> bool:
    """“A weekend”, “the 4th of July weekend”: not that of the dateline."""
    return s.at > 0 and (s.before in _ANY or s.before.endswith("ing") or s.words[s.at - 1].text[:1].isupper())


def _is_near(s: Setting, reference: dt.date) -> bool:
    """“Rain for the weekend”, written late in the week: not after a verb of the past."""
    if reference.weekday() not in _MIDWEEK_ON:
        return False
    if s.before == "for" and has_just_been_done(s.words, s.at - 1):
        return True
    if holds_past_verb(s.near):
        return False
    return s.before == "for" or (s.before == "of" and s.word(s.at - 2) == "ahead") or any(w.text in _NOW for w in s.near)


def weekend(g: Slots, s: Setting) -> Reading | None:
    """“The weekend” is the last one begun unless the clause looks ahead; “this weekend” that of the dateline's week,
    or early in the week, after a verb in the past, the one just over."""
    rel = g.get("rel", "the")
    if (rel == "the" and s.after == "of") or (s.end - s.at == 1 and _is_one_of_many(s)):
        return None
    if rel == "that" or rel in FROM_TEXT:
        return unanchored("XXXX-WXX-WE")
    if s.reference is None:
        return unresolved("XXXX-WXX-WE")
    begun = s.reference.weekday() >= 5
    if rel in ("last", "past"):
        shift = -1
    elif rel in ("next", "coming", "upcoming"):
        shift = 1 if begun or rel == "next" else 0
    elif rel == "this":
        over = s.reference.weekday() in _AFTER_WEEKEND and not s.ahead
        past = over and (follows_past_verb(s.words, s.at) or tells_of_past(s.words, s.at, s.end))
        shift = -1 if past else 0
    else:
        shift = 0 if begun or s.ahead or _is_near(s, s.reference) else -1
    edtf, timex = days.weekend_of(s.reference, shift)
    return anchored(s, edtf, "Saturday and Sunday, counted from the dateline", timex, 0.85)
