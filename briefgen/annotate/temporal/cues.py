"""What the words around say: whether a clause looks ahead, and whether it is direct speech."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import (
    BEFORE_NOUN,
    HEAD,
    OPENING,
    PLANNED_EVENTS,
    PLANNING,
    REACH,
    STOPS,
    SUBJECTS,
    WAS,
    holds_past_verb,
    is_past,
    is_report,
)
from briefgen.annotate.temporal.tables import (
    CONTRACTS,
    FIXTURES,
    FUTURE_ASKED,
    FUTURE_CUES,
    FUTURE_WITH_TO,
    GOES_WITH,
    PAST_VERBS,
    PERCEIVED,
    REPORTING,
    SCHEDULED,
)

_ASKED_TO = 5
"""Words after a verb of asking within which its “to” stands."""
_PLANNED = frozenset(["plan", "plans", "planned", "planning"])
"""Words that look ahead before “a”: “planned a march on Saturday”."""
_WILL = frozenset(["will", "shall", "'ll", "’ll"])
_TO_COME = frozenset("to due set expected scheduled likely going forecast predicted".split())
"""After “is” and “are”."""
_AT_A_TIME = frozenset("on in at by from during".split())
_BESIDE_WILL = frozenset("be not also then again only first".split())
_ENDS_AT = frozenset(["MON", "HOL"])
"""What “by” and “until” look ahead to."""
_RELATIVE = frozenset(["which", "that"])
_NEAR = 4
"""Words between “which launches” and its date, at most."""
_NO_LATER = (["no", "later", "than"], ["not", "later", "than"])
_NOT_PRESENT = frozenset("to did not t had has have having the a an of".split())
"""Before “meet” where it is no present: “did not meet”; and before a noun: “the kick off”."""
_GO = frozenset("go goes head heads".split())
"""Before “to the polls”, in the present."""
_CLEFT = SUBJECTS | {"that", "when"}
"""After “it is on Monday”: that day is told of in a clause of its own."""
_WAS_TO = frozenset("due scheduled expected slated set planned".split())
_AUXILIARIES = frozenset("was were had did".split())
_IS_TO = frozenset("likely due set expected scheduled going forecast predicted plans hopes aims intends".split())
"""Before “to” and the verb of what is to come: “is likely to play in November”."""
_AHEAD_OF = {("ahead", "of"), ("eve", "of")}
_IF = frozenset(["If", "Unless", "When", "Once"])
"""At the head of a sentence whose main clause tells of what will be."""
_PASSED = frozenset("missed passed expired lapsed met ignored".split())
"""What tells that a deadline is over."""
_NEAR_PLANNING = 8
"""Words between “adjourned” and “to June 18”, at most."""
_PROGRESSIVE = frozenset(
    "meeting playing flying travelling traveling visiting hosting opening launching leaving arriving "
    "returning starting voting marching".split()
)
"""After “is” and “are”, where they tell of what is fixed: “the leaders are meeting on Friday”."""
_LIMITS = frozenset(["by", "until", "till", "through"])
_BEGINNING = frozenset(["starting", "beginning", "effective"])
_CALLED_OFF = frozenset(["postponed", "cancelled", "canceled", "delayed"])
"""Before “Friday's meeting”, which is then to come."""
_SHOWS = frozenset("show shows concert concerts gig gigs tour festival match fixture friendly election referendum auction".split())
"""After “announced”: what is then to come."""
_NOBODY = frozenset("nobody few no neither none as that so only hardly".split())
_DENIED = frozenset(["not", "n't", "n’t", "never", "only", "no", "have"])
"""After “could”, where what follows was not so: “could not attend”, “could have won”."""
_WE = frozenset(["we", "they", "you", "who", "both", "sides"])
_NOT_TO_COME = _DENIED | PERCEIVED
"""After “could”, where nothing is to come."""
_QUOTES = {'"': '"', "”": "“", "''": "``"}
"""Marks that end a quotation, and those that begin it."""
_ENDS_SPEECH = frozenset(",.?!")
"""Before a mark that ends direct speech, and not words that are quoted within a clause."""
_CALLS_FOR_MORE = _LIMITS | _BEGINNING | _CALLED_OFF | {"of", "to", "for", "ending", "possible", "likely"}
"""Words before an expression that may make it one to come."""
_CUES = frozenset(
    {
        *_PROGRESSIVE,
        *("planned", "track", "target"),
        *FUTURE_CUES,
        *FUTURE_WITH_TO,
        *FUTURE_ASKED,
        *_PLANNED,
        *_RELATIVE,
        *GOES_WITH,
        *FIXTURES,
        *_WAS_TO,
        *STOPS,
        *PAST_VERBS,
    }
    | {"soon", "meet", "could", "is", "are", "polls"}
)
"""Words that look ahead, perhaps, and those at which nobody looks farther back."""


def looks_ahead(words: list[Word], at: int, end: int) -> bool:
    """Whether a cue of the future stands before an expression in its clause, with no report of what was said between, or after one
    at the head of its sentence (“In October the bank will close”)."""
    before = words[at - 1].text.lower() if at else ""
    if before in _CALLS_FOR_MORE and _reaches_ahead(words, at, end, before):
        return True
    if words[0].text in _IF and _will_be(words[end:]) and not holds_past_verb(words[:end]):
        return True
    if at <= HEAD and all(word.text.lower() in OPENING for word in words[:at]) and _goes_on_ahead(words, end):
        return True
    if end < len(words) and (
        (words[end].text == "deadline" and _PASSED.isdisjoint(word.text for word in words))
        or (words[end].text in CONTRACTS and "MON" in words[end - 1].keys)
    ):
        return True
    if _is_scheduled(words, at, end) or _is_no_later(words, at) or _is_subject_of_what_comes(words, end):
        return True
    for i in _clause_before(words, at):
        if words[i].text.lower() in _CUES:
            looks = _says(words, i, at, end)
            if looks is not None:
                return looks
    return False


def _will_be(words: list[Word]) -> bool:
    """“It will rise”, “it is expected to rise”."""
    pairs = pairwise(word.text for word in words)
    return any(word.text in _WILL for word in words) or any(one in ("is", "are") and two in _IS_TO for one, two in pairs)


def _reaches_ahead(words: list[Word], at: int, end: int, before: str) -> bool:
    """Whether the word before an expression makes it one to come: “until the end of June”, “resign by Monday”, “ahead of Sunday's
    vote”, “starting October 5”, “adjourned to June 18”."""
    if before in _LIMITS:
        named = {key for word in words[at:end] for key in word.keys}
        if not _ENDS_AT.isdisjoint(named) or (before != "through" and "SEASON" in words[end - 1].keys):
            return True
        return before == "by" and "WD" in named and (_is_asked(words, at - 1) or not holds_past_verb(words))
    first = words[at - 2].text.lower() if at > 1 else ""
    run_up = first == "up" and before == "to" and any(word.text == "run" for word in words[max(0, at - 4) : at])
    if run_up or (first, before) in _AHEAD_OF or (before in ("possible", "likely") and first in ("is", "are")):
        return True
    if before in _BEGINNING:
        return not holds_past_verb(words)
    if before == "ending":
        return any(word.text in FUTURE_CUES for word in words[end : end + REACH])
    if before in _CALLED_OFF:
        return end < len(words) and words[end].text in ("'s", "’s")
    return is_put_off(words, at)


def _is_asked(words: list[Word], by: int) -> bool:
    """“Called on her to resign by Monday”: what somebody is to do."""
    near = range(max(0, by - _ASKED_TO - 1), by)
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


def _says(words: list[Word], i: int, at: int, end: int) -> bool | None:
    """Whether a word before an expression looks ahead; None where it says nothing of that."""
    word, after = words[i].text.lower(), words[i + 1].text
    if word in _WAS_TO and i and words[i - 1].text in WAS and end < len(words) and words[end].text == "but":
        return False  # “was due on Tuesday but left”
    if word == "won" and after in ("'", "’"):
        return True  # “won’t close on Thursday”
    asks = word in FUTURE_ASKED and any(w.text == "to" for w in words[i + 1 : min(at, i + 1 + _ASKED_TO)])
    if (
        asks
        or (word in FUTURE_CUES and words[i].text != "May")
        or (word in FUTURE_WITH_TO and after in ("to", "for"))
        or (word in _PLANNED and after in ("a", "an", "another"))
        or (word in _RELATIVE and at - i <= _NEAR and _is_present(after))
        or (word == "soon" and after == "as")
        or (word == "meet" and _is_present_of(words, i, at))
        or (word in GOES_WITH and after == GOES_WITH[word] and _is_finite(words, i) and not _is_counted(words, i))
        or (words[i].text in FIXTURES and i and _plays(words, i) and _is_present_of(words, i, at))
        or (word == "could" and i + 1 < at and after.isalpha() and after not in _NOT_TO_COME and _may_come(words, i))
        or (word in _PROGRESSIVE and i and words[i - 1].text in ("is", "are"))
        or (word == "announced" and after in BEFORE_NOUN and any(w.text in _SHOWS for w in words[i + 1 : at]))
        or (word == "planned" and i and words[i - 1].text in BEFORE_NOUN)
        or (word in ("track", "target") and after == "for")
        or (word in ("is", "are") and _is_of_the_next(words, i))
        or (word == "polls" and i > 2 and words[i - 3].text in _GO)
    ):
        return True
    return False if word in STOPS or is_report(words, i) or _has_happened(words, i) else None


def _clause_before(words: list[Word], at: int) -> Iterator[int]:
    """The words before an expression within reach of it, the nearest first, without those that are quoted within its clause:
    “should be “encouraged” to go on Monday”, but not “will”, he said on Monday”."""
    i, left = at - 1, REACH
    while i >= 0 and left > 0:
        opens = _QUOTES.get(words[i].text)
        if opens and i and words[i - 1].text[-1:] not in _ENDS_SPEECH:
            opening = next((j for j in range(i - 1, -1, -1) if words[j].text == opens), None)
            if opening is not None:
                i, left = opening - 1, left - 1
                continue
        yield i
        i, left = i - 1, left - 1


def _is_subject_of_what_comes(words: list[Word], end: int) -> bool:
    """“Friday is likely to be icy”, “Saturday could bring snow”: what follows an expression says that it is to come."""
    word, after = (words[i].text if i < len(words) else "" for i in (end, end + 1))
    return word in _WILL or (word == "could" and after not in _DENIED) or (word in ("is", "are", "looks") and after in _TO_COME)


def _is_of_the_next(words: list[Word], verb: int) -> bool:
    """“Their next match is”: what is next is to come."""
    return any(words[i].text == "next" and words[i + 1].text in PLANNED_EVENTS for i in range(max(0, verb - _NEAR), verb))


def _plays(words: list[Word], verb: int) -> bool:
    """Whether somebody is the subject of a verb that may be a noun, and nothing is in the past: “Leeds host Hull”, not “the
    CNN host”, “the French Open was”."""
    name = verb - 1
    while name > 0 and words[name - 1].text[:1].isupper() and not words[name - 1].keys:
        name -= 1
    named = words[name].text in _WE or (words[name].text[:1].isupper() and not words[name].keys)
    if words[verb].text in ("face", "host") and not words[verb + 1].text[:1].isupper():
        return False  # “thousands face charges”
    owned = name > 0 and (words[name - 1].text.lower() in BEFORE_NOUN or words[name - 1].text in ("'s", "’s"))
    return named and not owned and not holds_past_verb(words)


def _may_come(words: list[Word], could: int) -> bool:
    """Whether “could” tells of what may come: not “nobody could leave”, “as fast as they could”, “so weak that he could”."""
    if not _NOBODY.isdisjoint(word.text.lower() for word in words[max(0, could - 3) : could]):
        return False
    others = (i for i in range(1, len(words)) if is_past(words[i].text, words[i - 1].text.lower()))
    return all(words[i].text in REPORTING for i in others)


def _is_finite(words: list[Word], verb: int) -> bool:
    return verb == 0 or words[verb - 1].text.lower() not in _NOT_PRESENT


def _is_counted(words: list[Word], noun: int) -> bool:
    """“50 runs from 30 balls”."""
    return noun > 0 and "N" in words[noun - 1].keys


def _is_present_of(words: list[Word], verb: int, at: int) -> bool:
    """Whether “meet” is the verb of a date: “the two meet in court on Monday”, not “who seldom meet talked on Monday”."""
    return _is_finite(words, verb) and not any(word.text.endswith("ed") for word in words[verb + 1 : at])


def _has_happened(words: list[Word], at: int) -> bool:
    """Whether a word is a verb of the past that has a form of its own for it: “was due, but left on Monday”."""
    return (
        words[at].text in PAST_VERBS
        and words[at].text not in _AUXILIARIES
        and is_past(words[at].text, words[at - 1].text if at else "")
    )


def _is_scheduled(words: list[Word], at: int, end: int) -> bool:
    """“The final is on Sunday”, “the hearings are at 9 a.m. Friday”; not “it is on Sunday that he left”."""
    on = at - (words[at - 1].text in ("on", "at")) if at else 0
    return on > 1 and words[on - 1].text in ("is", "are") and (end == len(words) or words[end].text not in _CLEFT)


def _is_no_later(words: list[Word], at: int) -> bool:
    """“No later than 30 June”."""
    return at > 2 and [word.text.lower() for word in words[at - 3 : at]] in _NO_LATER


def is_yet_to_come(words: list[Word], at: int, *, reported: bool = False) -> bool:
    """Whether the verb right before an expression says that it is to come: “opens on 5 May”, “will be held in June”.

    With `reported` also “said that it would be held in June”, where no other day is named that it was said on.
    """
    if _is_no_later(words, at):
        return True
    if (at > 1 and words[at - 2].text == "dates" and words[at - 1].text == "for") or is_put_off(words, at):
        return True
    if at < 2 or words[at - 1].text.lower() not in _AT_A_TIME:
        return False
    if words[at - 2].text in SCHEDULED and (at < 3 or words[at - 3].text.lower() not in BEFORE_NOUN):
        return True
    others = 0
    for i in range(at - 2, max(-1, at - 2 - _NEAR), -1):
        word = words[i].text.lower()
        if word in _WILL or (word == "would" and reported and _is_reported(words, i)):
            return True
        if word == "to" and i > 1 and words[i - 1].text in _IS_TO and words[i - 2].text not in WAS:
            return True
        others += word not in _BESIDE_WILL
        if others > 1 or not word.isalpha():
            return False
    return False


def _is_reported(words: list[Word], at: int) -> bool:
    return any(word.text.lower() in REPORTING for word in words[max(0, at - REACH) : at])


def _is_present(word: str) -> bool:
    """Whether a word right after “which” is a verb of the present by its form: “which launches on 28 June”."""
    return word.islower() and len(word) > len("has") and word.endswith("s") and not word.endswith("ss") and word not in REPORTING


def _goes_on_ahead(words: list[Word], end: int) -> bool:
    """Whether the first verb that is known after an expression looks ahead."""
    for word, after in pairwise(words[end : end + REACH]):
        text = word.text.lower()
        if text in PAST_VERBS or text in STOPS:
            return False
        if text in _WILL or (text in ("is", "are") and after.text in _TO_COME):
            return True
    return False


def is_quoted(plain: str, start: int, at: int) -> bool:
    """Whether a place is within quotation marks that opened after `start`."""
    before = plain[start:at]
    curly = before.count("“") - before.count("”")
    typed = before.count("``") - before.count("''")
    return curly > 0 or typed > 0 or (typed == 0 and before.count('"') % 2 == 1)
