"""Rules for weekends."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.decided import has_just_been_done
from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.past_verbs import follows_past_verb, holds_past_verb, tells_of_past
from briefgen.annotate.temporal.readings import Reading, unanchored, unresolved
from briefgen.annotate.temporal.setting import Setting, anchored
from briefgen.annotate.temporal.tables import FROM_TEXT

_AFTER_WEEKEND = frozenset([0, 1, 2])
"""Monday to Wednesday, as `date.weekday()` numbers them: “this weekend” may be the one just over."""
_ANY = frozenset("a an one per every each any another holiday long final first last our their his her my your great busy".split())
"""Before “weekend” where it is none that can be told."""
_MIDWEEK_ON = frozenset([2, 3, 4])
"""Wednesday to Friday: the weekend that is spoken of in the present is the next one."""
_NOW = frozenset("is are has have can will".split())


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
