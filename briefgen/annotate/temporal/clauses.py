"""Which clause a date belongs to, and whether a length of time ends with what is to come."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import UNCHANGED
from briefgen.annotate.temporal.schedule import ONLY_VERBS
from briefgen.annotate.temporal.tables import FUTURE_CUES, PAST_VERBS, REPORTING

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
COURSE = frozenset("began started ended lasted broke erupted opened closed followed".split())
"""Verbs of the beginning and the end of what is told of."""
_THE_YEAR = 2
"""Words of “The 1645 …”."""
_SHORT_SUBJECT = 3
_LONGEST_NOUN = 3
"""Words from the year to the verb of “the 1645 summer campaign began”."""
_RELATIVES = frozenset("which who whom whose where when".split())
_LONGEST_RELATIVE = 20
"""Words of a clause that are looked through, at most."""
_BEFORE_RELATIVES = frozenset("to in of for from by at on with under during".split())
_THINKING = frozenset(
    "know knew known think thought believe believed hope hoped hoping fear feared feel felt decide decided agree agreed mean meant "
    "show showed shown find found see learn learned learnt so fact news ensure ensured sure clear aware given such but and".split()
)
"""Before “that” where it begins a clause."""
_CLAUSE_ENDS = frozenset("; : . , — – ) and but when while after before who which that as because".split())
_AFTER_IT = _CLAUSE_ENDS | frozenset(["", *"in at on to by for from near with without inside outside over under".split()])
"""After “that Friday” where no subject of a clause is: “that Friday in the port”."""


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
    if end + 1 < len(words) and (_is_verb(words[end + 1].text) or words[end + 1].text in UNCHANGED):
        return opened or _is_relative(words, begins)
    return False


def _is_relative(words: list[Word], begins: int) -> bool:
    """Whether a date stands in a clause behind a comma that tells of a noun: “the council, to which she was elected in 2019,
    dismissed her in March”."""
    for i in range(begins - 1, max(1, begins - _LONGEST_RELATIVE), -1):
        if words[i].text in (",", ";"):
            return False
        if words[i].text in _RELATIVES:
            return words[i - 1].text == "," or (words[i - 2].text == "," and words[i - 1].text in _BEFORE_RELATIVES)
    return False


def begins_no_clause(words: list[Word], that: int, end: int) -> bool:
    """Whether “that” before a weekday points to it: “was seen that Friday near the quay”, but not “he knew that Friday was lost”,
    where a clause with a verb of its own follows, nor behind a verb of saying or thinking."""
    before = words[that - 1].text if that else ""
    if before in REPORTING or before in _THINKING or (words[end].text if end < len(words) else "") not in _AFTER_IT:
        return False
    for i in range(end, min(len(words), end + _LONGEST_RELATIVE)):
        if words[i].text in _CLAUSE_ENDS:
            return True
        if _is_verb(words[i].text) or words[i].text in UNCHANGED:
            return False
    return True


def is_of_its_subject(words: list[Word], year_ends: int, at: int) -> bool:
    """Whether a month tells when that began or ended which the year at the head of its sentence is of: “The 1645 campaign began in
    April”."""
    if year_ends != _THE_YEAR or words[0].text not in ("The", "Its", "His", "Her", "Their"):
        return False
    between = [word.text for word in words[year_ends:at]]
    verb = next((i for i, word in enumerate(between) if word in COURSE), 0)
    return 0 < verb <= _LONGEST_NOUN and all(word.islower() or word in ("War", "Wars") for word in between[: verb + 1])


def goes_on_with_it(words: list[Word], at: int) -> bool:
    """“The riots broke out in 2020. They began on 23 August”: the beginning and the end of what a year was told of, perhaps."""
    verb = next((i for i in range(1, at) if words[i].text in COURSE), None)
    first = words[0].text.lower()
    return verb is not None and (first in ("they", "it") or (first == "the" and verb <= _SHORT_SUBJECT))


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
