"""Verbs of the past: whether an expression belongs to one, which needs no parser to tell."""

from __future__ import annotations

from itertools import pairwise

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.schedule import ONLY_VERBS
from briefgen.annotate.temporal.tables import (
    FUTURE_ASKED,
    FUTURE_CUES,
    FUTURE_WITH_TO,
    NOT_YET,
    PAST_VERBS,
    PLANNED_EVENTS,
    REPORTING,
)

REACH = 18
"""Words before an expression within which a cue counts."""
HEAD = 3
"""Words before an expression at the head of its sentence, at most."""
OPENING = frozenset('in on at by from and but then also when since the early late during “ ” ‘ " ``'.split())
"""Words that may stand before an expression at the head of its sentence."""
_NOT_FINITE = frozenset("be is are being get gets to".split())
"""Before a word in “-ed” that tells of nothing past: “to be completed in January”."""
BEFORE_NOUN = frozenset("the a an its his her their our of and or no two three".split())
"""Before “ends” and “meets” where they are nouns."""
_BEFORE_ITS_NOUN = BEFORE_NOUN - {"of"}
"""Before a date that is a noun's, not the verb's."""
_AFTER_VERB = frozenset("in on at by to of for with from the a an its his her their".split())
"""After a verb, where a noun would stand after a participle that belongs to it."""
_PASSIVE = frozenset(["be", "been", "being"])
_AFTER_PARTICIPLE = frozenset("of by with from in at on to".split())
"""After what describes a noun at the head of a sentence: “Voters tired of it go to the polls”."""
PLANNING = frozenset(
    "cancelled canceled adjourned fixed pushed put announced brought agreed called proposed booked arranged moved "
    "postponed delayed "
    "extended set rescheduled pledged vowed ordered backed wanted "
    "hoped sought threatened".split()
)
"""Verbs of the past that tell of what is to come."""
PARTICIPLES = frozenset(
    "been seen done gone given taken written known shown grown drawn flown thrown born torn worn sworn begun broken chosen driven "
    "stolen hidden spoken undertaken beaten eaten fallen forgotten frozen risen sunk sung come become run".split()
)
"""Of verbs whose past is another form: “the rate seen in December”, “may have sunk”."""
_NO_PARTICIPLES = frozenset(
    "took went fell came became began broke chose drew drove flew gave grew knew rode rose sang sank saw spoke threw wore wrote "
    "did".split()
)
"""Verbs of the past that are no participle, whatever their subject: “the truce took effect in February”."""
UNCHANGED = frozenset("beat cut put quit set hit shut hurt cost cast let split spread".split())
"""Verbs whose past is like their present: after a noun in the singular it is the past."""
_OF_ONE = frozenset("which that who he she it".split())
_AWAITED = frozenset("expected due scheduled slated supposed planned set booked timetabled to".split())
SUBJECTS = frozenset("he she it they we i who".split())
WAS = frozenset(["was", "were"])
_HAS = frozenset(["is", "are", "has", "have"])
STOPS = frozenset([";", ":", "—", "--", '"', "”", "''", "because", "after", "since", "according"])
_NEAR_ITS_VERB = 6
"""Words between “had” and the date of its verb, at most."""
_OTHER_CLAUSE = frozenset(["which", "that", "who", ",", "and", "but"])
_SAYING = frozenset("said told added according".split())
_AHEAD = FUTURE_CUES | ONLY_VERBS
"""Words of a clause that tells of nothing past."""


def tells_of_past(words: list[Word], at: int, end: int) -> bool:
    """Whether an expression belongs to a verb of the past: right before it (“he said in January”), or after it at the head of the
    sentence (“In January, he said”)."""
    before = [word.text.lower() for word in words[max(0, at - 3) : at]]
    if before and before[-1] in WAS:
        return True
    if _was_planned_for(words, at):
        return False
    if _is_of_what_was_said(words, at, end):
        return True
    if len(before) > 1 and before[-1] in OPENING and is_past(before[-2], before[-3] if len(before) > 2 else ""):
        return True
    if at > HEAD or not all(word in OPENING for word in before):
        return _has_told(words, at)
    past = False
    for i in range(end, len(words)):
        word = words[i].text.lower()
        if word in WAS and i + 1 < len(words) and words[i + 1].text in _AWAITED:
            return False  # “on 1 October it was expected to bring in checks”
        if word in PAST_VERBS:
            return True
        if word in _AHEAD or word in FUTURE_WITH_TO:
            return False
        past = past or is_past(words[i].text, words[i - 1].text.lower())
    return past


def _was_planned_for(words: list[Word], at: int) -> bool:
    """“Was planned for 12 May but was put off”: over or to come, whatever the verb."""
    if at < 3 or words[at - 1].text not in ("for", "on", "in") or words[at - 2].text not in _AWAITED:
        return False
    return words[at - 3].text in WAS or words[at - 3].text in ("been", "originally", "initially", "first")


def _is_of_what_was_said(words: list[Word], at: int, end: int) -> bool:
    """“Told members of parliament on January 19 that he would go”: the date stands between a saying and what was said."""
    if end >= len(words) or words[end].text != "that":
        return False
    near = range(at - 1, max(0, at - _NEAR_ITS_VERB), -1)
    said = next((i for i in near if is_past_verb(words, i) or words[i].text in STOPS or words[i].text == ","), 0)
    return said > 0 and words[said].text in REPORTING


def is_at_head(words: list[Word], at: int) -> bool:
    """Whether an expression stands at the head of its sentence: “In January, he said”."""
    return at <= HEAD and all(word.text.lower() in OPENING for word in words[:at])


def opens_sentence(words: list[Word], at: int) -> bool:
    """Whether no word stands before an expression in its sentence, but at most marks: “‘Friday's game …’”."""
    return at <= HEAD and not any(word.text.isalnum() for word in words[:at])


def goes_back(words: list[Word], at: int, end: int) -> bool:
    """Whether the verb of an expression goes behind what was told: “had been restored in April”, “in April they had signed”."""
    ahead = range(end, min(end + _NEAR_ITS_VERB, len(words)))
    for i in ahead if is_at_head(words, at) else range(at - 1, max(0, at - _NEAR_ITS_VERB) - 1, -1):
        if words[i].text == "had":
            return i + 1 < len(words) and words[i + 1].text != "to"  # “they had to flee in May”: a past, and none before it
        if words[i].text in STOPS or words[i].text in _OTHER_CLAUSE:
            return False
    return False


def holds_past_verb(words: list[Word]) -> bool:
    """Whether a sentence has a verb that is in the past by its form."""
    return any(is_past(word.text, before.text.lower()) for before, word in pairwise(words))


def is_of_a_saying(words: list[Word]) -> bool:
    """Whether a sentence says who said it: its date may be that of the saying."""
    return any(word.text.lower() in _SAYING for word in words)


def _has_told(words: list[Word], at: int) -> bool:
    """Whether the verb of the clause before an expression is surely in the past, with its subject beside it, and tells of nothing
    planned: “Mr Lee resigned as chairman in November”, but “they agreed on a summit in November”."""
    if at < 2 or words[at - 2].text in PLANNED_EVENTS or words[at - 1].text in _BEFORE_ITS_NOUN:
        return False  # “gave no reason for the 14 January deadline”
    for i in range(at - 2, max(0, at - 1 - REACH), -1):
        word, before = words[i].text, words[i - 1].text
        if word in STOPS or word == "," or word in _AHEAD or word in FUTURE_ASKED or word in REPORTING or word in PLANNING:
            return False
        if word == "to" and words[i + 1].text not in BEFORE_NOUN:
            return False
        if word == "had" and words[i + 1].text in PARTICIPLES:
            return True
        if is_past(word, before):
            named = before[:1].isupper() and (i > 1 or words[i + 1].text not in _AFTER_PARTICIPLE)
            return before.lower() in SUBJECTS or before in WAS or word in _NO_PARTICIPLES or named
    return False


def follows_past_verb(words: list[Word], at: int) -> bool:
    """Whether the last verb that is known before an expression in its clause is in the past, and tells no saying."""
    for i in range(at - 1, max(-1, at - 1 - REACH), -1):
        word = words[i].text.lower()
        if word in STOPS or word in REPORTING or word in _AHEAD or word in _HAS:
            return False
        if is_past(words[i].text, words[i - 1].text.lower() if i else ""):
            return True
    return False


def is_unchanged_past(words: list[Word], at: int) -> bool:
    """“The side that beat Leeds”: one in the present would be “beats”."""
    return at > 0 and words[at].text in UNCHANGED and words[at - 1].text in _OF_ONE


def is_report(words: list[Word], at: int) -> bool:
    """Whether a word reports what was said or done: “he announced”, not “it will be announced”."""
    return words[at].text.lower() in REPORTING and (not at or words[at - 1].text not in _PASSIVE)


def is_past_verb(words: list[Word], at: int) -> bool:
    """Whether a word is a verb of the past by its form."""
    return is_past(words[at].text, words[at - 1].text.lower() if at else "")


def is_attributive(words: list[Word], at: int) -> bool:
    """Whether a word in “-ed” belongs to a noun after it: “the newly elected president”."""
    if at < 1 or at + 1 >= len(words):
        return False
    before, after = words[at - 1].text.lower(), words[at + 1].text
    return (before in BEFORE_NOUN or before.endswith("ly")) and after.isalpha() and after not in _AFTER_VERB


def is_past(word: str, before: str) -> bool:
    """Whether a word is a verb of the past by its form, as it stands after another."""
    return before not in _NOT_FINITE and (word in PAST_VERBS or (word.endswith("ed") and word.islower() and word not in NOT_YET))
