"""The rule for days by their number: “on the 7th”."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Slots
from briefgen.annotate.temporal.paragraphs import month_of_the_day
from briefgen.annotate.temporal.past_verbs import is_past_verb, tells_of_past
from briefgen.annotate.temporal.readings import Reading, carried, unanchored
from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import AFTER_DAY

_BEFORE_DAY = frozenset("on by until till since from of to and before after between".split())
"""Before “the 7th” where it is a day: “on the 7th he left”, but “on the 7th floor”."""
_TROOPS = frozenset("colonel commander flag standard colours men officers soldiers major captain companies squadrons band".split())
"""Before “of the 3rd”, where that is a regiment."""
_NUMBERED_NAMES = frozenset(
    "army regiment infantry division brigade battalion corp cavalry foot street avenue congress amendment dragoon "
    "hussar fleet guard "
    "earl duke baron marquess lancer rifle highlander panzer airborne marine".split()
)
"""After “the 24th”, where it counts them."""
_THE_NTH = 2
"""Words of “the 7th” where it is not part of “the night of the 7th”."""


def day_of_month(g: Slots, s: Setting) -> Reading | None:
    """“On the 7th”: of the month told of, and not before the day told of."""
    tells = s.before == "on" and s.end < len(s.words) and (is_past_verb(s.words, s.end) or _names_who_acts(s))
    if (s.before not in _BEFORE_DAY and s.end - s.at == _THE_NTH) or (s.after not in AFTER_DAY and not tells):
        return None
    if (s.after == "and" and _numbers_troops(s)) or (s.before == "of" and s.word(s.at - 2) in _TROOPS):
        return None
    month = month_of_the_day(s, g["day"])
    if month is None:
        month, last = s.memory.month, s.memory.day.day if s.memory.day else 1
        if month is None or (g["day"] < last and not _was_told(s, month, g["day"])):
            return unanchored(f"XXXX-XX-{g['day']:02}")
    found = f"{month[0]}-{month[1]:02}-{g['day']:02}"
    if s.reference is not None and not s.narrative and found > str(s.reference) and tells_of_past(s.words, s.at, s.end):
        return unanchored(f"XXXX-XX-{g['day']:02}")
    return carried(f"{month[0]}-{month[1]:02}", found, "the day of the month told of")


def _was_told(s: Setting, month: tuple[int, int], day: int) -> bool:
    """“They landed on August 7 … the next day … as on the 7th”: a day that was told already."""
    return any((on.year, on.month, on.day) == (*month, day) for on in s.memory.days)


def _names_who_acts(s: Setting) -> bool:
    """“On the 24th Napoleon marched”: a name at the head of the sentence, and none of what is numbered."""
    word = s.words[s.end]
    acts = s.end + 1 < len(s.words) and is_past_verb(s.words, s.end + 1)
    named = word.text[:1].isupper() and not word.keys and word.text.lower().rstrip("s") not in _NUMBERED_NAMES
    return s.at == 1 and named and acts


def _numbers_troops(s: Setting) -> bool:
    """“The 4th and 5th Battalions”: what both number has a name's capital."""
    if s.end + 2 >= len(s.words):
        return False
    return "ORD" in s.words[s.end + 1].keys and s.words[s.end + 2].text[:1].isupper()
