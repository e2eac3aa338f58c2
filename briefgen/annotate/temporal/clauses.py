"""Which clause a date belongs to, and whether a length of time ends with what is to come."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.schedule import ONLY_VERBS
from briefgen.annotate.temporal.tables import FUTURE_CUES, PAST_VERBS

_BEFORE_DATE = frozenset("in on of by at from since during".split())
_WORDS_OF_A_DATE = 4
"""Words of “on 3 May 2019”, at most."""
_VERBS = PAST_VERBS | FUTURE_CUES | ONLY_VERBS | frozenset("is are has have".split())
_TERM_ENDS = frozenset(
    ["", ".", ",", ";", ")", "and", "but", "or", "if", "unless", "when", "because", "after", "”", '"', "''", "said"]
)
"""After “in two years”, where nothing counts from it: “in two years of war” is a length."""
_MODALS = frozenset("will shall would could may might should can 'll ’ll to".split())
_BETWEEN = frozenset("be not also then only probably likely again now".split())
_OVER = frozenset(
    "ready due over back done complete here there out gone home available open finished built held paid begun".split()
)
"""After “be”, beside words in “-ed”: what a thing has become when the time is over."""
_AT_ONCE = frozenset(
    "expire lapse end begin start open reopen close retire return resume restart leave depart arrive land finish conclude decide "
    "report meet reconvene launch mature vote reach fall come go".split()
)
"""Verbs of what happens at a moment: “will retire in two years” names its time, “will build in two years” a length perhaps."""
_DUE = frozenset("due expires lapses matures ends opens begins starts closes retires returns reopens meets".split())
_DATES = frozenset("Y YW YY MON MONA REL DO".split())
"""Classes of words in dates: what follows may be the time that a length is counted from."""
_REACH = 8


def is_of_a_subject(words: list[Word], end: int) -> bool:
    """Whether a date that ended at a word tells of the subject of the verb after it, not of what that verb tells: “a law passed in
    2019 took effect on 1 October”, “the law, passed in 2019, took effect”; nor is a year of birth that of anything else."""
    begins = _beginning(words, end)
    if begins is None or begins < 1 or end >= len(words):
        return False
    if words[begins - 1].text == "born":
        return True
    if words[end].text != ",":
        return _is_verb(words[end].text)
    opened = begins > 1 and words[begins - 2].text == ","
    return opened and end + 1 < len(words) and _is_verb(words[end + 1].text)


def _beginning(words: list[Word], end: int) -> int | None:
    """The preposition before a date."""
    for i in range(end - 1, max(-1, end - 2 - _WORDS_OF_A_DATE), -1):
        if words[i].text.lower() in _BEFORE_DATE:
            return i
    return None


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and word.islower())


def ends_a_term(words: list[Word], at: int, end: int) -> bool:
    """Whether “in” and a length say when something to come happens: “it will be finished in two years”, “it expires in a month”."""
    if at < 2 or words[at - 1].text != "in" or (words[end].text.lower() if end < len(words) else "") not in _TERM_ENDS:
        return False
    if any(not _DATES.isdisjoint(word.keys) for word in words[end:]):
        return False  # “it will be over in a week, he said in 1914”
    for i in range(at - 2, max(-1, at - 2 - _REACH), -1):
        word = words[i].text.lower()
        if word in _DUE:
            return True
        if word in _MODALS:
            return _happens_at_once(words, i + 1, at - 1)
        if word in PAST_VERBS or word in (",", ";", ":"):
            return False
    return False


def _happens_at_once(words: list[Word], at: int, end: int) -> bool:
    """Whether a verb after “will” is of what happens at a moment, or says that something will have been done."""
    passive = False
    while at < end and words[at].text in _BETWEEN:
        passive = passive or words[at].text == "be"
        at += 1
    word = words[at].text if at < end else ""
    return word in _OVER or word.endswith("ed") if passive else word in _AT_ONCE
