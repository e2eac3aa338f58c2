"""What a verb of the past says of the day behind it, which may be another than its own: what was decided or called off for then,
what would have come of something, what had been before something was said."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, PLANNING, REACH, STOPS, UNCHANGED, is_past_verb
from briefgen.annotate.temporal.tables import PLANNED_EVENTS, REPORTING

_DECIDED = frozenset("decided chose chosen opted elected resolved voted agreed".split())
"""Verbs of the past before “to”, or “not to”, and what was then to be done."""
_CALLED_OFF = frozenset("cancelled canceled postponed delayed scrapped scrubbed suspended rescheduled dropped abandoned".split())
_OFF = {"called": "off", "put": "off back", "pushed": "back", "moved": "back"}
"""Verbs that call something off with the word behind them."""
_EVENTS = PLANNED_EVENTS | frozenset(
    "attempt attempts landing liftoff service services classes flight flights strike march".split()
)
_WORDS_OF_AN_EVENT = 6
_NEAR_ITS_VERB = 7
_ITS_OBJECT = 2
"""Words from “have” to the “to” behind an object, at least: “have allowed them to”."""
_FAR = 30


def is_decided(words: list[Word], at: int) -> bool:
    """“They decided not to sail on Friday”, “they called off a rally on Friday”: the day may be that of the verb, or of what was to
    be."""
    for i in range(at - 1, max(0, at - REACH), -1):
        text = words[i].text
        if text in STOPS or text in ("that", "which", "who", ",", "and", "but"):
            return False
        if text in _DECIDED and i + 2 < at:
            begins = i + 1 + (words[i + 1].text == "not")
            return words[begins].text == "to" and words[begins + 1].text not in BEFORE_NOUN
        if _is_called_off(words, i):
            return any(word.text in _EVENTS for word in words[max(i + 1, at - 1 - _WORDS_OF_AN_EVENT) : at])
        if is_past_verb(words, i):
            return False
    return False


def was_done_on(words: list[Word], at: int) -> bool:
    """“She left this Friday”, “was held on this Friday”; not “it was moved this Friday”, nor “expected this Friday”."""
    verb = at - 1 - (at > 1 and words[at - 1].text == "on")
    return verb > 0 and words[verb].text not in PLANNING | REPORTING and is_past_verb(words, verb)


def has_just_been_done(words: list[Word], at: int) -> bool:
    """“The jury have been sent home for the weekend”: a perfect, behind which what lasts till then begins."""
    for i in range(at - 1, max(0, at - _NEAR_ITS_VERB), -1):
        if words[i].text in ("has", "have"):
            return True
        if words[i].text in STOPS or words[i].text in (",", "who", "which", "that"):
            return False
    return False


def _is_called_off(words: list[Word], i: int) -> bool:
    text, after = words[i].text, words[i + 1].text
    if words[i - 1].text in ("was", "were", "been", "be"):
        return False
    return _calls_off(text, after)


def _calls_off(verb: str, after: str) -> bool:
    return verb in _CALLED_OFF or after in _OFF.get(verb, "").split()


def was_called_off(words: list[Word], at: int, end: int) -> bool:
    """“The game on Friday was moved”: over or to come, as far as that tells."""
    if end + 2 >= len(words) or words[end].text not in ("was", "were") or words[at - 1].text != "on":
        return False
    verb, after = words[end + 1].text, words[end + 2].text
    moved = _calls_off(verb, after) or (verb in ("moved", "switched", "brought") and after == "to")
    return moved and at > 1 and words[at - 2].text in _EVENTS


def would_have_been(words: list[Word], at: int) -> bool:
    """“It would have let them land on Friday”: after the day that it would have come of, whatever the dateline."""
    to = at
    for i in range(at - 1, max(1, at - REACH), -1):
        if words[i].text == "to" and words[i + 1].text not in BEFORE_NOUN:
            to = i
        if words[i].text == "have" and words[i - 1].text == "would":
            enabled = to < at and (is_past_verb(words, i + 1) or words[i + 1].text in UNCHANGED)
            return to - i > _ITS_OBJECT and (enabled or words[i + 1].text == "let")
        if words[i].text in STOPS or words[i].text in (",", "and", "but"):
            return False
    return False


def was_said_before(words: list[Word], at: int) -> bool:
    """“She had said she would go after he was hurt on Friday”: what was said before the news of the day."""
    for i in range(max(0, at - _FAR), at - 2):
        if words[i].text == "had" and words[i + 1].text in REPORTING:
            return any(words[j].text in ("after", "when", "since") for j in range(i + 2, at)) and any(
                is_past_verb(words, j) for j in range(i + 3, at)
            )
    return False
