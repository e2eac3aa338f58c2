"""Paragraphs of a news text that tell of the past: “Protests began in November 2013 … On 18 February they spread.” There a month or
a day without a year goes on from the date before it, instead of being near the dateline."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import pairwise

from briefgen.annotate.temporal.clauses import is_of_a_subject
from briefgen.annotate.temporal.found import Found, is_in_brackets
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.memory import Memory
from briefgen.annotate.temporal.past_verbs import goes_back, is_at_head
from briefgen.annotate.temporal.told_of import Passage
from briefgen.dates import Precision

_OF_NOW = re.compile(
    r"(?i)\b(?:is|are|has|have|will|says?|now|currently|yesterday|today|tomorrow|tonight|(?:this|last|next) (?:week|month|year)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""Words of the report itself: a sentence with one does not tell of the past, nor does what follows it."""
_WITH_YEAR = frozenset("date month-year date-of-year month-of-year iso-date day-range range part-of year".split())
"""Rules of times that may stand with a year of their own, or with the year told of."""
WITHOUT_YEAR = frozenset("month month-day day-range month-range".split())
"""Rules of months and days that may stand without a year."""
_ADJOINS = frozenset("in on by from during until till around about between at".split())
"""Before a time that says when its clause happened."""
_HEADS = frozenset("after following before".split())
"""At the head of a sentence: “after the attacks of 11 September 2001 they demanded …”."""
_EVER_SINCE = frozenset("remained stayed always never since long".split())
_CONCEDES = frozenset(["though", "although"])
_RELATES = frozenset(["that", "which", "who", "where"])
_OF_DATES = frozenset("MON MONA Y D DO".split())
_OF_THE_ENTRY = frozenset(["day-word", "this-part", "weekday"])
_FEW_YEARS = 5
_NEAR_HAD = 12
_OF_A_NOUN = frozenset(["of", "the", "a", "their", "his", "her", "its", "(", "since", "before", "until"])
_COUNTED_FROM_TOLD = frozenset(["adjoining", "earlier-later", "next-part", "the-relative-unit"])
_ENDS_AT = frozenset(["until", "till", "before", "since"])
_NEAR_UNTIL = 5
"""Words before “until” among which what lasted is named."""
_LASTING = frozenset("extended ran lasted lasts last continued ended end ends endured dragged persisted raged went over".split())
_DECADES = 20
"""Years by which a noun's own year (“the 1995 film”) is of later days; twice as many for what was done long after."""
_WORKS = frozenset("book film study census novel documentary biography edition article survey report paper history account".split())
_OPENS_QUOTES = ("“", '"', "‘")
_DETERMINERS = frozenset(["the", "a", "an", "his", "her", "its", "their", "this", "that"])
_PARTICIPLES = frozenset("built made held won written begun taken lost found sold bought given born laid drawn fought".split())
_HAVE_A_VERB = frozenset(
    "was were is are be been being had has have he she it they we i who not and also first then later only".split()
)
"""Before a word in “-ed”, where it is the verb of its clause."""
_OPENS_A_CLAUSE = frozenset("which who whose that where when because since if although while".split())


def is_of_now(plain: str) -> bool:
    """Whether words speak of the time of the report."""
    return _OF_NOW.search(plain) is not None


def passage_after(words: list[Word], found: Iterable[Found], before: Passage | None, year: int) -> Passage | None:
    """The passage that a sentence about the past goes on with, or begins with a date of a year before the dateline's `year`.

    Only what the sentence itself tells counts: not the date of a noun (“the August 1988 cease-fire”) or of a relative clause.
    """
    passage = before
    for one in found:
        goes_on = passage is not None and one.match.rule in WITHOUT_YEAR
        if goes_on or (one.match.rule in _WITH_YEAR and _is_told(words, one)):
            passage = gone_on(passage, one, year)
    return passage


def gone_on(passage: Passage | None, one: Found, year: int) -> Passage | None:
    """The passage with one date more, if that is of a year before the dateline's."""
    value = one.reading.value
    if value is None or value.earliest_date is None or value.earliest_date.year >= year:
        return passage
    month = None if value.precision is Precision.YEAR else value.earliest_date.month
    return Passage(value.earliest_date.year, month, passage.dates + 1 if passage else 1)


def moves_nothing(words: list[Word], one: Found, memory: Memory, reference: dt.date | None, *, narrative: bool) -> bool:
    """Whether what is told next is not of a time, but of that told before it: in a background text what lies behind that, or is of
    the writer's own days; in a diary what is counted from its entry (whose day is the `reference`); what had been."""
    if reference is not None and _is_beside_an_entry(one, memory, reference):
        return True
    of_now = reference is not None and _is_of_the_writer(one, memory, reference)
    return _counts_back(words, one) or (narrative and (of_now or _is_behind(words, one, memory)))


def _is_behind(words: list[Word], one: Found, memory: Memory) -> bool:
    """Whether a date of a background text lies behind what is told and dates something else: a second date of its sentence, what
    “had been”, a noun (“the 1526 battle”), what stands in brackets; or is the end of what is told, “until March 1839”."""
    value = one.reading.value
    if value is None or value.earliest_date is None or memory.year is None:
        return False
    if words[0].text == "(" or _is_beside_in_brackets(words, one):
        return True
    if one.match.rule not in _WITH_YEAR:
        return False
    before = words[one.at - 1].text.lower() if one.at else ""
    if before in _ENDS_AT and one.match.rule != "year" and _tells_how_long(words, one.at, before):
        return [word.text for word in words[one.match.end : one.match.end + 2]] != [",", "when"]  # what happened then is told
    years = value.earliest_date.year - memory.year
    if years > 0 and (_tells_what_has_been(words) or (memory.has_dated_sentence and _is_subordinate(words, one, years))):
        return True
    if is_in_brackets(words, one):
        return not 0 <= years <= 1
    if years == 0 and one.match.rule == "year" and _dates_a_noun(words, one):
        return True  # “the 1916 rising” names no other time than that told of
    if years >= 0:
        return _is_of_later_days(words, one, years)
    had = one.match.end < len(words) and words[one.match.end].text == "had"  # “an earlier attempt in 1551 had failed”
    return (
        had
        or _follows_had(words, one.at)
        or memory.has_dated_sentence
        or goes_back(words, one.at, one.match.end)
        or _tells_after_what(words, one)
        or _dates_a_noun(words, one)
    )


def _is_beside_in_brackets(words: list[Word], one: Found) -> bool:
    """“On 8 March (23 February old style)”: a day in brackets right behind another, as another calendar has it."""
    return one.at > 1 and words[one.at - 1].text == "(" and not _OF_DATES.isdisjoint(words[one.at - 2].keys)


def _is_beside_an_entry(one: Found, memory: Memory, entry: dt.date) -> bool:
    """“Some fighting last night.” in a diary: what comes next is of its entry's day again."""
    value = one.reading.value
    return memory.in_entry and one.match.rule in _OF_THE_ENTRY and value is not None and value.day != entry


def _is_of_the_writer(one: Found, memory: Memory, reference: dt.date) -> bool:
    """Whether a time of a background text counts from its dateline and is of these days, not of those told of: “today”, “last
    year”."""
    first = one.reading.value.earliest_date if one.reading.value else None
    if first is None or memory.year is None or memory.in_entry or one.reading.anchor != str(reference):
        return False
    return memory.year < reference.year - 1 <= first.year


def had_been(words: list[Word], one: Found) -> bool:
    """“He had crossed the river in July 1853”."""
    before = words[one.at - 1].text if one.at else ""
    return before not in _OF_A_NOUN and (_follows_had(words, one.at) or goes_back(words, one.at, one.match.end))


def _counts_back(words: list[Word], one: Found) -> bool:
    """“They had won the previous day”: what is told next is of the day told of before."""
    aside = any(word.text == "," for word in words[max(0, one.at - 2) : one.at])
    if aside and one.match.rule == "earlier-later" and one.match.slots["way"] in ("earlier", "before", "previously"):
        return True  # “it burned in 1740, barely ten years earlier”
    return one.match.rule in _COUNTED_FROM_TOLD and _follows_had(words, one.at)


def _follows_had(words: list[Word], at: int) -> bool:
    near = range(max(0, at - _NEAR_HAD), at)
    return any(words[i].text == "had" and (i + 1 == at or words[i + 1].text != "to") for i in near)


def _tells_how_long(words: list[Word], at: int, before: str) -> bool:
    """Whether a date is only the end of what is told of: “it lasted until”, “did not end until”; not “he taught there until”."""
    near = {word.text.lower() for word in words[max(0, at - 1 - _NEAR_UNTIL) : at - 1]}
    return before not in ("until", "till") or not _LASTING.isdisjoint(near)


def _tells_what_has_been(words: list[Word]) -> bool:
    """“Ceded in the 1659 treaty, it has remained French ever since”: a look at later days, from which nothing is told on."""
    return any(one.text in ("has", "have") and two.text in _EVER_SINCE for one, two in pairwise(words))


def _is_subordinate(words: list[Word], one: Found, years: int) -> bool:
    """“They landed in 1915, though transferred in January 1916”, “void by 1507, by a bull that was issued in 1528”: a later day in
    a clause of its own."""
    for word in reversed(words[max(0, one.at - _NEAR_HAD) : one.at]):
        if word.text in _CONCEDES:
            return True
        if word.text in _RELATES:
            return years > _FEW_YEARS
        if word.text in (",", ";", "and", "but"):
            return False
    return False


def _tells_after_what(words: list[Word], one: Found) -> bool:
    """“After a raid in 1896, ties worsened”: what is told comes after it."""
    return words[0].text.lower() in _HEADS and not any(word.text == "," for word in words[: one.at])


def _is_of_later_days(words: list[Word], one: Found, years: int) -> bool:
    """Whether a later year is of what was made of it long after: “his 1995 book”, “a monument was put up in 1954”."""
    before, after = (words[i].text.lower() if 0 <= i < len(words) else "" for i in (one.at - 1, one.match.end))
    if before in _DETERMINERS and after.isalpha() and after not in _ADJOINS:
        return after in _WORKS or years > _DECADES
    return years > 2 * _DECADES and not is_at_head(words, one.at)


def _dates_a_noun(words: list[Word], one: Found) -> bool:
    """“The 1526 battle”, “the revolt of 1745”, “one built in 1740”."""
    before, after = (words[i].text if 0 <= i < len(words) else "" for i in (one.at - 1, one.match.end))
    if before.lower() == "of":
        return words[0].text.lower() not in _HEADS
    if before.lower() in _DETERMINERS:
        return (after.isalpha() or after in _OPENS_QUOTES) and after.lower() not in _ADJOINS
    if before not in _ADJOINS or one.at < 3:
        return False
    verb, subject = words[one.at - 2].text, words[one.at - 3].text
    participle = verb in _PARTICIPLES or (verb.endswith("ed") and verb.islower())
    return participle and subject.islower() and subject.isalpha() and subject not in _HAVE_A_VERB


def _is_told(words: list[Word], one: Found) -> bool:
    """Whether an expression says when the main clause of its sentence happened."""
    if one.at == 0:
        return True
    before = words[one.at - 1].text.lower()
    if before == "of":
        return words[0].text.lower() in _HEADS
    if before not in _ADJOINS or is_of_a_subject(words, one.match.end):
        return False
    for word in reversed(words[: one.at]):
        if word.text in (",", ";"):
            return True
        if word.text.lower() in _OPENS_A_CLAUSE:
            return False
    return True
