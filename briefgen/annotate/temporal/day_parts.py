"""Rules for mornings, afternoons, evenings and nights, with the day they belong to."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal.clock import day_meant, is_day, of_no_day
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.readings import Reading, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import CLAUSE_ENDS, DAY_PARTS, REPORTING

_BESIDE_ITS_DAY = 5
"""Words from a verb of saying to the end of its day: “told police on Monday”."""


def day_part(g: Slots, s: Setting) -> Reading | None:
    """“Friday night”, “the night of 5 May”, “the early hours of 5 May”: the day, and which part of it."""
    inner = s.read(g["inner"])
    named = "morning" if "hours" in g else "night" if "night" in g else None  # “the small hours of”, “overnight”
    letters = DAY_PARTS[named] if named else g["dp"]
    if inner is None:
        return None
    if not is_day(inner):
        return Reading("TIME", "", f"{inner.timex}T{letters}", inner.reason, inner.confidence)
    day = inner.edtf[:10]
    return Reading("TIME", day, f"{day}T{letters}", f"{inner.reason}, part of a day", inner.confidence, inner.anchor)


def part_of_day(g: Slots, s: Setting) -> Reading | None:
    """“Late yesterday”: the day; its hours are not said."""
    return s.read(g["inner"])


def this_part(g: Slots, s: Setting) -> Reading | None:
    """“This morning”, “last night”."""
    if g["rel"] == "last" and g["dp"] not in ("NI", "EV"):
        return None
    if s.reference is None:
        return unresolved(f"XXXX-XX-XXT{g['dp']}", "TIME")
    day = s.reference - dt.timedelta(days=g["rel"] == "last")
    return Reading("TIME", str(day), f"{day}T{g['dp']}", "part of a day counted from the dateline", 0.93, str(s.reference))


def that_part(g: Slots, s: Setting) -> Reading | None:
    told = s.memory.day is not None and not _is_of_what_is_told(s)
    return the_part(g, s) if told else Reading("TIME", "", f"XXXX-XX-XXT{g['dp']}", "the day told of was not found", 0.6)


def _is_of_what_is_told(s: Setting) -> bool:
    """“On Friday he told the court what he saw that night”: not of the day on which it was told."""
    if s.memory.sentence_month is None:
        return False
    day = s.memory.sentence_month_at
    said = [word.text for word in s.words[max(0, day - _BESIDE_ITS_DAY) : day]]
    return any(word.text in REPORTING for word in s.words[day : s.at]) or ("that" not in said and not REPORTING.isdisjoint(said))


def next_part(g: Slots, s: Setting) -> Reading | None:
    """“The next morning”, “the night before”: of the day after, or before, the one told of."""
    if g["way"] in ("before", "after") and s.after not in CLAUSE_ENDS:
        return Reading("TIME", "", f"XXXX-XX-XXT{g['dp']}", "part of a day beside something else", 0.6)
    if s.memory.day is None:
        return unanchored(f"XXXX-XX-XXT{g['dp']}", "TIME")
    day = s.memory.day + dt.timedelta(days=-1 if g["way"] in ("previous", "before") else 1)
    reason = f"part of the day {'before' if day < s.memory.day else 'after'} the one told of"
    return Reading("TIME", str(day), f"{day}T{g['dp']}", reason, 0.8, str(s.memory.day))


def part_beside(g: Slots, s: Setting) -> Reading | None:
    """“The night before Christmas”, “the morning after 5 May”: of the day before, or after, the one that follows."""
    inner = s.read(g["inner"])
    value = inner.value if inner else None
    if inner is None or value is None or value.day is None:
        return None
    day = value.day + dt.timedelta(days=-1 if g["way"] == "before" else 1)
    return Reading("TIME", str(day), f"{day}T{g['dp']}", f"part of the day {g['way']} it", inner.confidence * 0.9, str(value.day))


def the_part(g: Slots, s: Setting) -> Reading | None:
    """“The morning”, “mid-afternoon”, “overnight”: of the day told of."""
    letters = DAY_PARTS["morning"] if "hours" in g else g.get("dp", DAY_PARTS["night"])
    day, anchor, reason = day_meant(g, s)
    if not day:
        return of_no_day(f"XXXX-XX-XXT{letters}", s)
    return Reading("TIME", day, f"{day}T{letters}", f"part of a day, {reason}", 0.65, anchor)
