"""What stands right before a date and makes it one to come: “until June”, “ahead of Friday's vote”, “adjourned to June 18”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word, around
from briefgen.annotate.temporal.modals import MODALS, WILL
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, PLANNING, REACH, STOPS, holds_past_verb, is_past
from briefgen.annotate.temporal.tables import AS_EARLY, FUTURE_CUES
from briefgen.annotate.temporal.until import UNTIL, is_until_the_past

ASKED_TO = 5
"""Words after a verb of asking within which its “to” stands."""
_ENDS_AT = frozenset(["MON", "HOL"])
"""What “by” and “until” look ahead to."""
_NO_LATER = frozenset(["later", "earlier", "sooner"])
_OF_AN_HOUR = frozenset(["CLOCK", "CLOCK24", "TZ", "HHMM", "NOON"])
"""Classes of words of an hour that stands before its day."""
_BESIDE_AN_HOUR = frozenset("( ) on time local eastern central mountain pacific , a p . m".split())
_WORDS_OF_AN_HOUR = 10
_AHEAD_OF = {("ahead", "of"), ("eve", "of")}
_NEAR_PLANNING = 8
"""Words between “adjourned” and “to June 18”, at most."""
_LIMITS = frozenset(["by", "until", "till", "through"])
_BEGINNING = frozenset(["starting", "beginning", "effective"])
_CALLED_OFF = frozenset(["postponed", "cancelled", "canceled", "delayed"])
"""Before “Friday's meeting”, which is then to come."""
_CONDITIONS = frozenset(["if", "unless", "If", "Unless"])
"""Before “by Sunday”: “they would strike if no deal was reached by Sunday”."""
_IS_OPEN = frozenset("asked ask asks wondered wonders know knew see unclear sure as doubt doubted".split())
"""Before “if”, where it opens a question."""
_HAS = frozenset(["has", "have"])
_LOOK_AHEAD = WILL | MODALS | {"can"}
_FAR = 40
_MOVED = frozenset(
    "move moves moved moving brought bring pushed push put postpone postponed postponing reschedule rescheduled rescheduling delay "
    "delayed delaying shift shifted shifting change changed changing switch switched switching defer deferred".split()
)
"""Before “from Friday to Thursday”, which is then no span."""
_NEAR_MOVED = 9
"""Words between what was moved and “from”, at most."""
_BESIDE_FROM = 4
"""Words from what tells of moving to the day, where its object is not known by an article."""
CALLS_FOR_MORE = _LIMITS | _BEGINNING | _CALLED_OFF | {"of", "to", "for", "ending", "possible", "likely"}
"""Words before an expression that may make it one to come."""


def reaches_ahead(words: list[Word], at: int, end: int, before: str) -> bool:
    """Whether the word before an expression makes it one to come: “until the end of June”, “resign by Monday”, “ahead of Sunday's
    vote”, “starting October 5”, “adjourned to June 18”."""
    if before in UNTIL and is_until_the_past(words, at - 1):
        return False
    if before in _LIMITS:
        named = {key for word in words[at:end] for key in word.keys}
        if not _ENDS_AT.isdisjoint(named) or (before != "through" and "SEASON" in words[end - 1].keys):
            return True
        if before != "by" or "WD" not in named:
            return False
        return _is_threatened(words, at - 1) or _is_asked(words, at - 1) or not holds_past_verb(around(words, at))
    first = words[at - 2].text.lower() if at > 1 else ""
    run_up = first == "up" and before == "to" and any(word.text == "run" for word in words[max(0, at - 4) : at])
    if run_up or (first, before) in _AHEAD_OF or (before in ("possible", "likely") and first in ("is", "are")):
        return True
    if before in _BEGINNING:
        return not holds_past_verb(around(words, at)) or _is_now_so(words, at - 1)
    if before == "ending":
        return any(word.text in FUTURE_CUES for word in words[end : end + REACH])
    if before in _CALLED_OFF:
        return end < len(words) and words[end].text in ("'s", "’s")
    return is_put_off(words, at)


def _is_now_so(words: list[Word], at: int) -> bool:
    """“A warning has been issued starting Friday”: the only past is what has been done; else it would be “since Friday”."""
    perfect = [i for i in range(at) if words[i].text in _HAS]
    if not perfect or words[perfect[-1] - 1].text.lower() in ("who", "which", "that"):
        return False
    verb = perfect[-1] + 1
    while verb < at and (words[verb].text in ("been", "also", "now", "already", "not") or words[verb].text.endswith("ly")):
        verb += 1
    also = verb + 2 if words[verb + 1].text in ("and", "or") else verb  # “has been widened and put back”
    return not any(i not in (verb, also) and is_past(words[i].text, words[i - 1].text) for i in range(1, at))


def _is_threatened(words: list[Word], by: int) -> bool:
    """“They would strike if no deal was reached by Sunday”; not “they asked if she had left by Sunday”."""
    condition = next((i for i in range(by - 1, max(-1, by - REACH), -1) if words[i].text in _CONDITIONS), -1)
    if condition < 0 or (condition and words[condition - 1].text in _IS_OPEN):
        return False
    return all(word.text not in ("had", "have", "has") for word in words[condition:by])


def _is_asked(words: list[Word], by: int) -> bool:
    """“Called on her to resign by Monday”: what somebody is to do."""
    near = range(max(0, by - ASKED_TO - 1), by)
    return any(words[i].text == "to" and words[i + 1].text.islower() and words[i + 1].text not in BEFORE_NOUN for i in near)


def is_put_off(words: list[Word], at: int) -> bool:
    """“It was adjourned to June 18”, “they called an election for 4 July”: what it was moved to, or fixed for, is to come."""
    dated = at > 1 and words[at - 1].text == "of" and words[at - 2].text == "date"
    if at < 2 or not (dated or words[at - 1].text in ("to", "for")):
        return False
    for i in range(at - 2, max(-1, at - 2 - _NEAR_PLANNING), -1):
        if words[i].text in STOPS or words[i].text == ",":
            return False
        if words[i].text in PLANNING:
            return words[i].text != "put" or words[i + 1].text in ("off", "back")
    return False


def is_moved(words: list[Word], at: int) -> bool:
    """“It was moved from Friday to Thursday”, “voted to move the meeting from Friday to Thursday”: what was to be on Friday."""
    if at < 2 or words[at - 1].text != "from":
        return False
    for i in range(at - 2, max(-1, at - 2 - _NEAR_MOVED), -1):
        if words[i].text in STOPS or words[i].text == ",":
            return False
        if words[i].text in _MOVED:
            return i >= at - _BESIDE_FROM or words[i + 1].text.lower() in BEFORE_NOUN
    return False


def comes_as_early_as(words: list[Word], at: int) -> bool:
    """“Rain could come in from the sea as early as Monday”: of a verb that looks ahead, however far before."""
    if at < 4 or words[at - 1].text != "as" or words[at - 2].text not in AS_EARLY or words[at - 3].text != "as":
        return False
    verb = next((i for i in range(at - 4, max(-1, at - _FAR), -1) if words[i].text in _LOOK_AHEAD), None)
    return verb is not None and not any(is_past(words[i].text, words[i - 1].text) for i in range(verb + 2, at - 3))


def is_no_later(words: list[Word], at: int) -> bool:
    """“No later than 30 June”, “no earlier than 7:03 p.m. (2303 GMT) Friday”."""
    least = max(2, at - _WORDS_OF_AN_HOUR)
    while at > least and (not _OF_AN_HOUR.isdisjoint(words[at - 1].keys) or words[at - 1].text.lower() in _BESIDE_AN_HOUR):
        at -= 1
    if at < 3 or words[at - 1].text != "than" or words[at - 2].text not in _NO_LATER:
        return False
    return words[at - 3].text.lower() in ("no", "not")
