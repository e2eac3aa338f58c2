"""Rules for times of day: clock times, mornings and nights, with the day they belong to."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.hours_in_words import CALLS_FOR_CLOCK, spoken_time
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import HEAD, OPENING, follows_past_verb, holds_past_verb
from briefgen.annotate.temporal.readings import Reading, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import AFTER_DAY, DAY_PARTS

_MIDNIGHT = "24:00"
_EITHER_END = "midnight, which may begin or end the day"
_TO_ITS_END = frozenset(["to", "and", "until", "till", "-", "–", "—"])
_OPENING = OPENING | {"around", "about", "shortly", "just", "before", "after"}
"""Before an hour at the head of its sentence."""
_NOON = 12
_LAST_OF_NIGHT = 5
"""The last hour that “at night” leaves before noon: “two o'clock at night”, but “nine o'clock at night”."""


def day_meant(g: Slots, s: Setting) -> tuple[str, str, str]:
    """The day of a time of day that has none beside it: the last one told of, else none. In the lead, and where the time has its
    zone, as times of the day's news have, that of the news. (day, anchor, reason)

    Few are to be had in the gold: of six on half A that counted from the dateline, five were of another day.
    """
    told = s.memory.day
    if told is not None and s.ahead and s.reference is not None and told < s.reference and not s.memory.has_dated_sentence:
        return "", "", ""  # “they met on Monday. The school day will begin at 8 a.m.”
    if told is not None:
        return str(told), str(told), "on the day told of"
    day = s.day_of_news if s.memory.in_lead or "tz" in g or _names_its_zone(s) else None
    if day is not None and s.ahead and s.reference is not None:
        day = max(day, s.reference)  # what will be is not of the day before
    if day is not None:
        return str(day), str(day), "on the day of the dateline" if day == s.reference else "on the day told of before it"
    return "", "", ""


def _names_its_zone(s: Setting) -> bool:
    """“At noon Arden time”."""
    return s.word(s.end + 1) == "time" and s.words[s.end].text.istitle()


def of_no_day(timex: str, s: Setting) -> Reading:
    return unanchored(timex, "TIME") if s.reference is not None else unresolved(timex, "TIME")


def _time_of(g: Slots, s: Setting) -> tuple[int, int] | None:
    if "clock" in g:
        return g["clock"]  # type: ignore[no-any-return]
    if g.get("twelve", _NOON) != _NOON:
        return None
    if "noon" in g:
        return g["noon"]  # type: ignore[no-any-return]
    if "clock24" in g:
        hour, minute = g["clock24"]
        return (_hour_of_day(hour, g, s), minute) if "tz" in g or s.before in CALLS_FOR_CLOCK else None
    if "side" in g:
        spoken = spoken_time(g, s)
        return spoken and (_hour_of_day(spoken[0], g, s), spoken[1])
    if "figures" in g:
        return _in_figures(g["figures"], s)
    if "hhmm" in g:
        if "military" in g and not is_military(s.words, s.at):
            return None
        hour, minute = divmod(g["hhmm"], 100)
        return (hour, minute) if hour < 24 and minute < 60 else None
    if g["hour"] != int(g["hour"]) or not 1 <= g["hour"] <= _NOON:
        return None
    return _hour_of_day(int(g["hour"]), g, s), 0


def _hour_of_day(hour: int, g: Slots, s: Setting) -> int:
    """An hour of the clock's face by the part of the day beside it: “7:30 tonight”, “nine o'clock in the evening”."""
    if "halfday" in g:
        return hour % _NOON + (_NOON if g["halfday"] == "p" else 0)
    part = g.get("dp") or _part_beside(g, s)
    if not part and hour < 12 and s.after in _TO_ITS_END and hour < _hour_at(s, s.end + 1) - 12:
        return hour + 12
    if not part and "hour" in g and hour < _NOON and s.narrative and _is_told_forwards(hour, s):
        return hour + _NOON
    later = part in ("AF", "EV") or (part == "NI" and hour > _LAST_OF_NIGHT)
    return hour % 12 + 12 if later and hour <= 12 else hour


def _is_told_forwards(hour: int, s: Setting) -> bool:
    """Whether an hour goes on from one after noon: “they rested at noon … at four o'clock”."""
    if s.memory.hour is None or s.memory.hour[0] != s.memory.day:
        return False
    return _NOON <= s.memory.hour[1] <= hour + _NOON


def _hour_at(s: Setting, at: int) -> int:
    """The hour of a clock time with “a.m.” or “p.m.” at a word, else 0: both hours of “6:30 to 8 p.m.” are of the evening."""
    time = s.words[at].values.get("CLOCK") if at < len(s.words) else None
    return time[0] if time else 0


def _part_beside(g: Slots, s: Setting) -> str:
    """TIMEX3's letters of the “tonight” or “this evening” that stands with a time of day; "" without one."""
    if "inner" in g and g["inner"][1].get("deic") == "tonight":
        return "EV"
    if s.after == "at" and s.word(s.end + 1) == "night":
        return DAY_PARTS["night"]
    if s.after in ("in", "on") and s.word(s.end + 1) == "the" and s.end + 2 < len(s.words):
        at_day: str = s.words[s.end + 2].values.get("DP", "")
        return at_day  # “at four o'clock on the afternoon of 5 May”
    if s.after not in ("this", "that", "the") or s.end + 1 >= len(s.words):
        return ""
    letters: str = s.words[s.end + 1].values.get("DP", "")
    return letters


def clock(g: Slots, s: Setting) -> Reading | None:
    time = _time_of(g, s)
    if time is None:
        return None
    shown = _shown(time, g)
    day, anchor, reason = day_meant(g, s)
    if day and s.memory.day is None and not s.narrative and _goes_back(day, 24 if shown == _MIDNIGHT else time[0], s):
        day = ""
    forwards = None if day else _told_forwards(time[0], s)
    if forwards is not None:
        day = anchor = str(forwards)
        reason = "on the day of the hour told before it, which is earlier"
    if not day:
        return of_no_day(f"XXXX-XX-XXT{shown}", s)
    if shown == _MIDNIGHT and day == str(s.reference) and s.before == "before" and follows_past_verb(s.words, s.at):
        before = dt.date.fromisoformat(day) - dt.timedelta(days=1)
        return Reading("TIME", str(before), f"{before}T{shown}", "before midnight, and over: the night before", 0.7, anchor)
    if shown == _MIDNIGHT:
        return Reading("TIME", day, f"{day}T{shown}", f"{_EITHER_END}, {reason}", 0.7, anchor)
    return Reading("TIME", f"{day}T{shown}{_zone(g)}", f"{day}T{shown}", f"a time of day, {reason}", 0.8, anchor)


def _goes_back(day: str, hour: int, s: Setting) -> bool:
    """“He was shot at 10 p.m. Friday. … Police came at 9 a.m.”: an earlier hour may be of the next day."""
    before = s.memory.hour
    return before is not None and str(before[0]) == day and hour < before[1]


def _told_forwards(hour: int, s: Setting) -> dt.date | None:
    """“They found him at 4:45 a.m. Sunday. … Around 7:10 a.m. a man was shot”: in news the day of the hour that the paragraph
    before told of, where this one is later."""
    before = s.memory.hour
    if s.narrative or before is None or before[0] is None or not s.goes_on or before[0] not in s.memory.days_before:
        return None
    opens = s.at <= HEAD and all(word.text.lower() in _OPENING for word in s.words[: s.at]) and holds_past_verb(s.near)
    return before[0] if hour >= before[1] and (opens or follows_past_verb(s.words, s.at)) else None


def _shown(time: tuple[int, int], g: Slots) -> str:
    """A time of day as ISO 8601 writes it. The word “midnight” may end the day it is told of as well as begin it."""
    return _MIDNIGHT if "noon" in g and time == (0, 0) else f"{time[0]:02}:{time[1]:02}"


def is_military(words: list[Word], at: int) -> bool:
    """Whether “0530 hours” and “at 1600 hours” name a time of day, not a length."""
    text = words[at].text
    if at + 2 < len(words) and words[at + 2].text == "of":
        return False
    return len(text) == 4 and text.isdigit() and (text[0] == "0" or (at > 0 and words[at - 1].text.lower() in CALLS_FOR_CLOCK))


def _in_figures(hhmm: int, s: Setting) -> tuple[int, int] | None:
    """“At 0730”: four figures are an hour with a zero before them, or “at 1600” in a text that has written one so."""
    hour, minute = divmod(hhmm, 100)
    zero, called = s.words[s.at].text[0] == "0", s.at == 0 or s.before in CALLS_FOR_CLOCK
    if hour >= 24 or minute >= 60 or not called or not (zero or (s.memory.counts_hours and s.after in AFTER_DAY)):
        return None
    s.memory.counts_hours = True
    return hour, minute


def _zone(g: Slots) -> str:
    return "Z" if g.get("tz") in ("GMT", "UTC") else ""


def clock_day(g: Slots, s: Setting) -> Reading | None:
    """A clock time beside its day."""
    inner = s.read(g["inner"])
    time = _time_of(g, s)
    if inner is None or time is None:
        return None
    shown = _shown(time, g)
    if not is_day(inner):
        return Reading("TIME", "", f"{inner.timex}T{shown}", inner.reason, inner.confidence)
    edtf = inner.edtf[:10]
    if shown == _MIDNIGHT:
        return Reading("TIME", edtf, f"{edtf}T{shown}", f"{inner.reason}; {_EITHER_END}", inner.confidence, inner.anchor)
    return Reading(
        "TIME",
        f"{edtf}T{shown}{_zone(g)}",
        f"{edtf}T{shown}",
        f"{inner.reason}, with a time of day",
        inner.confidence,
        inner.anchor,
    )


def clock_of_nth_day(g: Slots, s: Setting) -> Reading | None:
    """“At nine on the fourth day”: of no day that a text tells."""
    time = _time_of(g, s)
    return None if time is None else unanchored(f"XXXX-XX-XXT{_shown(time, g)}", "TIME")


def is_day(reading: Reading) -> bool:
    value = reading.value
    return value is not None and value.day is not None
