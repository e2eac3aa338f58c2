"""An expression as it was found, and what the text makes of it: told of, only compared with, or the day of a saying."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word, is_contracted_not
from briefgen.annotate.temporal.past_verbs import is_past
from briefgen.annotate.temporal.readings import Reading
from briefgen.annotate.temporal.tables import REPORTING

OPEN_BEFORE = {"since": "{}/..", "until": "../{}", "till": "../{}", "before": "../{}", "after": "{}/..", "from": "{}/.."}
"""Words before a date that make it the end of an open span; “from” only at the head of a sentence, or with “on” after the date."""

_NOT = frozenset(["not", "n't", "n’t", "never"])
_NEAR_NOT, _NEAR_ONLY = 9, 5
"""Words between “not”, or “only”, and “until”, at most."""
_BREAKS = frozenset(", ; : — and but which who that because".split())
SPOKEN = frozenset(["day-word", "this-part"])
"""Rules that count from the day of speaking, in direct speech perhaps another than the dateline's."""
OF_A_NIGHT = frozenset(["day-part", "part-on-day"])
"""Rules of the parts of a day that is named."""
_OF_THE_REPORT = frozenset(["weekday", "day-word"])
_BEGINS_WITH_A_DAY = frozenset("was is saw brought began found marked started dawned".split())
"""After a weekday that is the subject of its sentence."""
_LONG_PERIODS = frozenset(["P6M", "P9M", "P12M"])
"""Lengths of results: what is compared with them is no quarter."""
_OTHER_CLAUSE = frozenset([",", ";", ":", "and", "but", "that", "which"])
_WORDS_BESIDE = 9
"""Words between the quarter and the year of “32 cents for the quarter and $1.58 for the year”, at most."""
_LONGEST_CLAUSE = 12
_COMPARES = frozenset("with than unlike versus".split())
"""Before a year that something is compared with."""


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in a sentence: its words, and how it was read."""

    match: Match
    at: int
    reading: Reading


LONGEST_BRACKETS = 40
"""Words within brackets, at most."""


def is_in_brackets(words: list[Word], one: Found) -> bool:
    """Whether an expression stands in brackets."""
    near = words[max(0, one.at - LONGEST_BRACKETS) : one.at]
    return next((word.text == "(" for word in reversed(near) if word.text in ("(", ")")), False)


def is_denied(words: list[Word], until: int) -> bool:
    """Whether “not” stands before “until” in its clause: “it did not fall until 1848”, “they don't expect it until March”."""
    for i in range(until - 1, max(-1, until - 1 - _NEAR_NOT), -1):
        text = words[i].text.lower()
        if text in _NOT or is_contracted_not(words, i) or (text == "only" and until - i <= _NEAR_ONLY):
            return True
        if text in _BREAKS:
            return False
    return False


def is_aside(words: list[Word], one: Found, *, told: bool) -> bool:
    """Whether a time is not what the text tells of: a year in brackets, at an open end or compared with, a century later; the day
    on which something was said that the sentence has dated already (`told`)."""
    before = words[one.at - 1].text.lower() if one.at else ""
    if one.match.rule in ("year-range", "range") and before == "(" and one.match.end - one.at == _TWO_YEARS:
        return True  # “the Fourth Republic (1946–58)”
    if one.match.rule == "year":
        compared = [before, words[one.at - 2].text.lower() if one.at > 1 else ""]
        if before == "until" and is_denied(words, one.at - 1):
            return False  # “it did not reach Leeds until 1850”
        if before == "until" and [word.text for word in words[one.match.end : one.match.end + 2]] == [",", "when"]:
            return False  # “it lasted until 1896, when it folded”: what happened then is told
        return before == "(" or before in OPEN_BEFORE or not _COMPARES.isdisjoint(compared[: 1 + (before == "in")])
    after = words[one.match.end].text if one.match.end < len(words) else ""
    if one.match.rule in _OF_THE_REPORT and told and (after in ("'s", "’s") or _is_of_another_day(words, one)):
        return True  # “on 3 May it was signed; Monday's vote has no part in it”
    if one.match.rule in _OF_THE_REPORT:
        return told and (before in REPORTING or (before == "on" and one.at > 1 and words[one.at - 2].text.lower() in REPORTING))
    return one.match.rule == "earlier-later" and one.reading.value is not None and one.reading.value.approximate


def is_told_of_somebody(words: list[Word], one: Found) -> bool:
    """Whether a day stands in a clause that tells who somebody is: “they buried Mr Roe, who died on Friday”."""
    for i in range(one.at - 1, max(0, one.at - _LONGEST_CLAUSE), -1):
        if words[i].text in ("who", "whose", "whom"):
            return words[i - 1].text == ","
        if words[i].text in _OTHER_CLAUSE:
            return False
    return False


def _is_of_long_results(words: list[Word], one: Found) -> bool:
    """Whether results of more than a quarter follow: “the nine months”, “for the year”."""
    if one.match.rule == "the-unit":
        near = [word.text.lower() for word in words[max(0, one.at - _WORDS_BESIDE) : one.at]]
        return one.match.slots["unit"] == "year" and near[-1:] == ["for"] and not ("quarter" in near and "and" in near)
    beside = one.at > 1 and words[one.at - 1].text == "and" and words[one.at - 2].text in ("quarter", "quarters")
    return one.match.slots.get("unit") == "month" and one.reading.timex in _LONG_PERIODS and not beside


def _is_of_another_day(words: list[Word], one: Found) -> bool:
    """“Monday was our last day at sea, before we went home on Tuesday”: the sentence tells of the day that it begins with."""
    first = 0 if words[0].text[:1].isalpha() else 1  # behind a quotation mark, or “…”
    return one.at > first + 1 and "WD" in words[first].keys and words[first + 1].text in _BEGINS_WITH_A_DAY


def ends_results(words: list[Word], one: Found) -> bool:
    """Whether what follows is compared with no quarter told of before: longer results, or a quarter of no known months."""
    return _is_of_long_results(words, one) or (one.match.rule == "bare-quarter" and not one.reading.edtf)


_IN_A_STATEMENT = frozenset(
    "in at on a an the his her their its statement note memo tweet broadcast news conference briefing interview letter speech post "
    "email message reporters lawmakers parliament".split()
)
"""Words between a verb of saying and its day: “said in a statement on Monday”."""
_LONGEST_STATEMENT = 8
_TWO_YEARS = 3
"""Words of “1946–58”."""
_HEAD = 1
"""Words before a day at the head of its sentence, at most."""


def _opens_speech(words: list[Word], at: int) -> bool:
    """“On Friday the mayor of Arden said: “…””."""
    near = words[at : at + _LONGEST_STATEMENT]
    return any(one.text in REPORTING and two.text in (":", ",") for one, two in pairwise(near))


def is_saying(words: list[Word], one: Found) -> bool:
    """Whether a day stands beside a verb of saying: “he said Monday”, “told reporters on Monday”, “said in a note on Monday”."""
    if one.reading.value is None or one.reading.value.day is None:
        return False
    if one.match.rule in SPOKEN and one.match.slots.get("deic") != "yesterday":
        return False
    if one.at <= _HEAD and _opens_speech(words, one.match.end):
        return True
    near = words[max(0, one.at - 3) : one.at] + words[one.match.end : one.match.end + 2]
    at = one.at - 1
    while at > max(0, one.at - _LONGEST_STATEMENT) and words[at].text.lower() in _IN_A_STATEMENT:
        at -= 1
    return any(word.text.lower() in REPORTING for word in (*near, *words[max(at, 0) : one.at])) or _is_told_to(words, one.at)


def _is_told_to(words: list[Word], at: int) -> bool:
    """“The consul told a crowd on Friday”: whom it was said to, and no other verb, stands between."""
    told = next((i for i in range(at - 1, max(-1, at - _LONGEST_STATEMENT), -1) if words[i].text == "told"), None)
    if told is None or words[at - 1].text != "on":
        return False
    return not any(word.text in _BREAKS or is_past(word.text, "") or word.text in ("to", "of") for word in words[told + 1 : at])
