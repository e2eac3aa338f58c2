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
_FIXED = frozenset("fixed set planned called ordered appointed due scheduled announced".split())
"""Before “for the 18th”."""
_LONGEST_NAME = 3
_THE_NTH = 2
"""Words of “the 7th” where it is not part of “the night of the 7th”."""


def day_of_month(g: Slots, s: Setting) -> Reading | None:
    """“On the 7th”, in a history also “on the seventh”: of the month told of, and not before the day told of."""
    if not _is_a_day(g, s):
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


def _is_a_day(g: Slots, s: Setting) -> bool:
    """Whether “the 7th” is a day, and not the 7th of anything else."""
    of_the_month = s.word(s.end - 1) == "month"
    if not of_the_month and "NTH" not in s.words[s.end - 1].keys and not _is_counted_on(s, g["day"]):
        return False
    if of_the_month or _is_fixed(s):
        return True
    tells = s.before == "on" and s.end < len(s.words) and (is_past_verb(s.words, s.end) or _names_who_acts(s))
    if (s.before not in _BEFORE_DAY and s.end - s.at == _THE_NTH) or (s.after not in AFTER_DAY and not tells):
        return False
    return not ((s.after == "and" and _numbers_troops(s)) or (s.before == "of" and s.word(s.at - 2) in _TROOPS))


def _is_counted_on(s: Setting, day: int) -> bool:
    """“On the tenth the French had Augsburg, and on the twelfth, Munich”: in a history, of days told one after another."""
    told = s.memory.day
    if s.end + 1 < len(s.words) and s.after in (",", "and", "or") and "ORD" in s.words[s.end + 1].keys:
        return False  # “on the fifth, sixth and seventh floors”
    return s.narrative and s.before == "on" and told is not None and told.day <= day


def _is_fixed(s: Setting) -> bool:
    """“The assault fixed for the 18th”."""
    return s.before == "for" and s.word(s.at - 2) in _FIXED and s.after in AFTER_DAY


def _was_told(s: Setting, month: tuple[int, int], day: int) -> bool:
    """“They landed on August 7 … the next day … as on the 7th”: a day that was told already."""
    return any((on.year, on.month, on.day) == (*month, day) for on in s.memory.days)


def _names_who_acts(s: Setting) -> bool:
    """“On the 24th Napoleon marched”, “and on the 13th General Grant left”: a name where a clause begins, and none of what is
    numbered."""
    if s.at != 1 and s.word(s.at - 2) not in (",", ";", "and", "but"):
        return False
    verb = s.end
    while verb < len(s.words) - 1 and verb - s.end < _LONGEST_NAME and s.words[verb].text[:1].isupper():
        if s.words[verb].keys or s.word(verb).rstrip("s") in _NUMBERED_NAMES:
            return False
        verb += 1
    return verb > s.end and is_past_verb(s.words, verb)


def _numbers_troops(s: Setting) -> bool:
    """“The 4th and 5th Battalions”: what both number has a name's capital."""
    if s.end + 2 >= len(s.words):
        return False
    return "ORD" in s.words[s.end + 1].keys and s.words[s.end + 2].text[:1].isupper()
