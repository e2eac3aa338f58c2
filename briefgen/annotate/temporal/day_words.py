"""Rules for “yesterday”, “today” and “tomorrow”."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import follows_past_verb, is_at_head, tells_of_past
from briefgen.annotate.temporal.readings import Reading, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored
from briefgen.annotate.temporal.tables import DAY_WORDS

_OF_THESE_DAYS = frozenset(
    "world youth society market economy generation standards technology children consumers young kids".split()
)
"""After “today's”: no day is meant."""


def day_word(g: Slots, s: Setting) -> Reading | None:
    word = g.get("deic", "")
    if "way" in g:
        word, shift = f"the day {g['way']}", -2 if g["way"] == "before" else 2
    else:
        shift = DAY_WORDS[word]
    if s.reference is None:
        return unresolved("PRESENT_REF" if shift == 0 else "XXXX-XX-XX")
    if _is_of_these_days(s):
        return Reading(
            "DATE", "", "PRESENT_REF" if shift == 0 else "FUTURE_REF" if shift > 0 else "PAST_REF", "these days, not a day", 0.8
        )
    day = str(s.reference + dt.timedelta(days=shift))
    reading = anchored(s, day, "counted from the dateline")
    return reading if word != "tonight" else Reading("TIME", day, f"{day}TNI", reading.reason, 0.93, reading.anchor)


def _is_of_these_days(s: Setting) -> bool:
    """“Today's world”, “the leaders of tomorrow”; in a background text “today's Arden” and “Today the firm is” too."""
    today = s.word(s.at) == "today"
    if s.narrative and today and not s.memory.in_entry and not _is_of_the_report(s):
        return True
    owned = s.after in ("'s", "’s") and (s.word(s.end + 1) in _OF_THESE_DAYS or (s.narrative and today))
    return owned or (s.before == "of" and s.word(s.at) == "tomorrow")


def _is_of_the_report(s: Setting) -> bool:
    """Whether, in a background text, “today” is its day all the same: “who died today”, not “at Velm, today Arden”."""
    if s.before in (",", "(", "still"):
        return False
    return tells_of_past(s.words, s.at, s.end) if is_at_head(s.words, s.at) else follows_past_verb(s.words, s.at)
