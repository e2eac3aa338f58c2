"""Whether an expression is the subject of what comes, or all that “is” says of one: “Friday is the deadline”, “the final is on
Sunday”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.modals import MODALS, WILL, has_been
from briefgen.annotate.temporal.over import is_over
from briefgen.annotate.temporal.past_verbs import REACH, SUBJECTS, UNCHANGED, holds_past_verb, is_past
from briefgen.annotate.temporal.schedule import PRESENTS
from briefgen.annotate.temporal.tables import PLANNED_EVENTS

TO_COME = frozenset("to due set expected scheduled likely going forecast predicted".split())
"""After “is” and “are”."""
DENIED = frozenset(["not", "n't", "n’t", "never", "only", "no", "have"])
"""After “could”, where what follows was not so: “could not attend”, “could have won”."""
_AT = frozenset(["on", "in", "at"])
_OF_A_DAY = frozenset("is looks brings marks sees promises stays turns".split())
"""After a day that is the subject: “Sunday looks drier”, “Monday marks a year since the vote”."""
_MAY = MODALS - {"would"}
_AFTER_A_DAY = _OF_A_DAY | _MAY | WILL | PRESENTS.keys() | {"are"}
"""After a day, where it may be the subject of what comes."""
_ASKED = frozenset("Stay Keep Call Check Visit Join Tune Come Bring Avoid Allow Expect Vote Leave Arrive Remember".split())
"""Verbs that ask something of the reader, at the head of a sentence."""
_CLEFT = SUBJECTS | {"that", "when"}
"""After “it is on Monday”: that day is told of in a clause of its own."""
_SPAN = frozenset(["-", "–", "to"])
_IS_WHERE = frozenset("out back on the way again here open closed shut".split())
"""Between “is” and its day."""


def is_subject_of_what_comes(words: list[Word], at: int, end: int) -> bool:
    """“Friday is likely to be icy”, “Friday could be icy”: what follows says that it is to come, as a verb of the present does
    at the head of a sentence, “Friday is the deadline”; not “Friday is the day he left”."""
    word = words[end].text if end < len(words) else ""
    names_a_thing = at > 0 and words[at - 1].text.lower() == "the" and word.isalpha() and word.islower()
    if names_a_thing and end + 1 < len(words) and _says_so(words, end + 1):
        return True  # “the Saturday snowfall could turn to rain”
    if word not in _AFTER_A_DAY:
        return False
    told = at - 2 if at and words[at - 1].text in _AT else at - 1
    if told > 0 and (is_over(words, told, at) or words[told].text in UNCHANGED):
        return False  # “the bill passed on Friday will raise the age”
    after = words[end + 1].text if end + 1 < len(words) else ""
    tells = word in _OF_A_DAY or (word in PRESENTS and word.endswith("s"))
    if at == 0 and tells and after not in _CLEFT and not holds_past_verb(words[end : end + REACH]):
        return True
    return _says_so(words, end)


def _says_so(words: list[Word], verb: int) -> bool:
    """Whether a word is a verb that looks ahead: “will”, “could be”, “is likely”."""
    word, after = words[verb].text, words[verb + 1].text if verb + 1 < len(words) else ""
    return word in WILL or (word in _MAY and after not in DENIED) or (word in ("is", "are", "looks") and after in TO_COME)


def is_asked_of_readers(words: list[Word], at: int) -> bool:
    """“Stay home on Friday”, “Please call on Monday”: what readers are asked to do."""
    first = next((i for i in range(min(at, 2)) if words[i].text.isalpha()), at)
    if first == at or not (words[first].text in _ASKED or (words[first].text == "Please" and words[first + 1].text.islower())):
        return False
    return not holds_past_verb(words[first:at])


def is_scheduled(words: list[Word], at: int, end: int) -> bool:
    """“The final is on Sunday”, “her novel is out on Friday”, “more is on the way on Friday”; not “it is on Sunday that he
    left”."""
    on = at - (words[at - 1].text in ("on", "at")) if at else 0
    if on > 1 and words[on - 1].text in _SPAN and words[on - 2].text[:1].isdigit() and "CLOCK" in words[at].keys:
        on -= 2  # “the reception is 6-8 p.m. Friday”
    while on > 1 and words[on - 1].text in _IS_WHERE:
        on -= 1
    return on > 1 and words[on - 1].text in ("is", "are") and (end == len(words) or words[end].text not in _CLEFT)


def is_another(words: list[Word], at: int) -> bool:
    """“He will rest them, with another big match on Friday”: behind “with”, and no verb that is over."""
    begins = next(
        (i for i in range(at - 1, max(0, at - REACH), -1) if words[i].text == "another" and words[i - 1].text == "with"), 0
    )
    event = begins and any(word.text in PLANNED_EVENTS for word in words[begins:at])
    return bool(event) and not any(is_past(words[i].text, words[i - 1].text) and words[i - 1].text != "-" for i in range(1, at))


def would_be(words: list[Word], end: int) -> bool:
    """“With a Friday launch, they would land on Sunday”: what has not been yet."""
    comma = next((i for i in range(end, min(end + REACH, len(words))) if words[i].text == ","), len(words))
    return any(words[i].text == "would" and not has_been(words, i) for i in range(comma, min(comma + REACH, len(words))))
