"""Whether a progressive, or a verb of aiming, says that a date is to come: “she is retiring on Friday”, “it is now targeting a
launch on Friday”.

With “is” the progressive of what is fixed tells an arrangement; of other verbs it tells what goes on (“police are looking into a
crash on Friday”).
"""

from __future__ import annotations

from briefgen.annotate.temporal.finite import ADVERBS, DETERMINERS, is_verb_of_its_own
from briefgen.annotate.temporal.headlines import HIGHER
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.matters import is_of_a_matter
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, SUBJECTS, WAS
from briefgen.annotate.temporal.presents import BREAKS, goes_with
from briefgen.annotate.temporal.schedule import AIMING, PHRASES, PROGRESSIVES

_MOVING = frozenset("leave arrive come go get".split())
"""Verbs whose progressive needs no second word: “is leaving the firm on Friday”."""
_BE = frozenset(["is", "are", "am"])
_CLITICS = frozenset(["re", "m"])
"""Behind an apostrophe: “they're leaving”."""
_APOSTROPHES = frozenset("'’")
_WHOSE_IS = SUBJECTS | {"that", "which", "there"}
"""Before “'s” where it is “is”: “she's leaving”, not “the mill's closing”."""
_AIMED_AT = (BEFORE_NOUN - {"of", "and", "or", "the"}) | {"to", "for", "another", "not"}
"""Right behind a verb of aiming: a thing that there is not yet, or what is to be done."""
_GATHERINGS = frozenset(
    "vigil vigils service services funeral memorial sale fair fete fundraiser raffle auction party reception dinner lunch "
    "breakfast protest march demonstration walk run open forum workshop seminar class classes lecture reading screening "
    "exhibition market hearings inquest ballot drill strike walkout dance ball feast picnic".split()
)
"""What people are holding on a day that is fixed, beside what is always planned; captions tell of who “holds” one."""
_WORDS_OF_AN_OBJECT = 5
_BREAKS = BREAKS | {","}
_BETWEEN = ADVERBS | {"not", "all", "both"}


def is_arranged(words: list[Word], verb: int, at: int) -> bool:
    """Whether a word is the progressive of what is fixed for the expression at `at`, or a verb of aiming at it."""
    text, after = words[verb].text, words[verb + 1].text if verb + 1 < len(words) else ""
    begins = verb + 1 + (after in PHRASES.get(PROGRESSIVES.get(text, ""), ()))
    if any(is_verb_of_its_own(words, i) or words[i].text in _BREAKS for i in range(begins, at)):
        return False
    if is_of_a_matter(words, at - 1) or words[at - 1].text in DETERMINERS:
        return False  # “is meeting the victims of the Friday crash”
    if text in AIMING:
        return after in _AIMED_AT and _auxiliary(words, verb) not in WAS | {"been", "be"}
    if text not in PROGRESSIVES or _auxiliary(words, verb) not in _BE:
        return False
    if any(word.text in HIGHER for word in words[verb + 1 : at]):
        return False  # “prices are opening lower on Friday”
    base = PROGRESSIVES[text]
    held = base == "hold" and any(word.text in _GATHERINGS for word in words[verb + 2 : verb + 2 + _WORDS_OF_AN_OBJECT])
    return base in _MOVING or held or goes_with(words, verb, base)


def _auxiliary(words: list[Word], verb: int) -> str:
    """The word before a verb and its adverbs; “is” for “'s” and its like behind a pronoun."""
    i = verb - 1
    while i > 0 and (words[i].text in _BETWEEN or words[i].text.endswith("ly")):
        i -= 1
    text = words[i].text if i >= 0 else ""
    if text in ("'s", "’s"):
        return "is" if words[i - 1].text.lower() in _WHOSE_IS else ""
    return "is" if text in _CLITICS and i and words[i - 1].text in _APOSTROPHES else text
