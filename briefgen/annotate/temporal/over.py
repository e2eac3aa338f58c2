"""Whether a word before a date is a verb of the past that the date belongs to, whatever looks ahead before it.

The nearest verb decides, for months as for weekdays: “the deal, which will cost jobs, was signed on Monday”, “passengers whose
flights were cancelled on Monday”; not the participle of “will be signed” or “will be opened and blessed”.
"""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, PARTICIPLES, REACH, SUBJECTS, WAS, is_attributive, is_past
from briefgen.annotate.temporal.tables import PAST_VERBS

_PASSIVE = frozenset("be been being is are get gets getting remain remains stay stays if once unless until".split())
"""Before a participle of what is to come, or lasts: “to be signed”, “remain suspended”, “once approved”."""
MAY_BE_OVER = PARTICIPLES | PAST_VERBS
"""Beside words in “-ed”, all that may be verbs of the past, or their participles."""
_LIKE_PRESENTS = frozenset("come become run".split())
"""Participles that may be presents: “she could come on Friday”."""
_WENT_ON = {("was", "being"), ("were", "being")}
"""Before a participle of what is over all the same: “was being discussed”."""
_ADVERBS_OF_ORDER = frozenset("first already once twice also not previously".split())
_AUXILIARIES = WAS | SUBJECTS | {"has", "have", "had", "which", "that"}
"""Before a verb that is surely finite, or its participle."""
_DESCRIBING = frozenset("named called known dedicated devoted linked related aimed based entitled titled located".split())
"""Participles that say what a thing is, not when: “open a school named after her on Friday”."""
_DESCRIBED_WITH = frozenset(["by", "of", "with"])
"""After other participles of that kind: “a delegation headed by the mayor”."""
_ITS_DAY = frozenset("on in at by from during last early late".split())
"""Between a verb and the date that is its own."""
_WILL = frozenset("to will shall would should could may might must 'll ’ll not".split())
"""Before the verb of what is to come."""
_STILL = frozenset("still most more much now".split())
_IN = frozenset("in on at for with by from about against under over".split())
"""Before a noun, with a participle for its adjective or without."""
_CAUSES = frozenset("see have get".split())
"""After “will”: “will see the ban lifted on Friday”."""
_WANTS = frozenset("want wants expects".split())
_WORDS_OF_AN_OBJECT = 5
_JOINING = frozenset(["and", "or"])


def is_over(words: list[Word], i: int, at: int) -> bool:
    """Whether a word is a verb of the past, or a participle, of which the date at `at` is."""
    text = words[i].text
    if not (text in PARTICIPLES or is_past(text, words[i - 1].text if i else "")) or text in _LIKE_PRESENTS:
        return False
    if "-" in (words[i - 1].text if i else "", words[i + 1].text if i + 1 < len(words) else ""):
        return False  # “a sold-out show”
    if _is_to_be_done(words, i) or is_attributive(words, i) or _is_adjective(words, i) or _is_caused(words, i):
        return False
    return _before(words, i) in _AUXILIARIES or _is_beside(words, i, at) or not _describes(words, i)


def is_of_a_reported_past(words: list[Word], at: int, end: int) -> bool:
    """“Said that it would pass the moon on Friday as it was drawn in”: what was to come when it was said, and was, perhaps."""
    if end + 1 >= len(words) or words[end].text not in ("as", "when", "while"):
        return False
    told = any(
        is_past(words[i].text, words[i - 1].text.lower()) for i in range(end + 1, min(end + _WORDS_OF_AN_OBJECT, len(words)))
    )
    modal = next((words[i].text for i in range(at - 1, max(-1, at - 1 - REACH), -1) if words[i].text in _WILL - {"to", "not"}), "")
    return told and modal == "would"


def _before(words: list[Word], i: int) -> str:
    """The word before a verb and its adverbs."""
    i -= 1
    while i > 0 and words[i].text.endswith("ly"):
        i -= 1
    return words[i].text if i >= 0 else ""


def _is_to_be_done(words: list[Word], i: int) -> bool:
    """“Will be held”, and the second of “will be opened and blessed”."""
    if i > 1 and words[i - 1].text in _JOINING and (is_past(words[i - 2].text, "") or words[i - 2].text in PARTICIPLES):
        i -= 2
    if i > 1 and ((words[i - 2].text, words[i - 1].text) in _WENT_ON or _had_been(words, i - 1)):
        return False
    return _before(words, i) in _PASSIVE or _before(words, i) in _WILL


def _had_been(words: list[Word], been: int) -> bool:
    """“Had been”, “having first been”: before what was done before something else."""
    before = been - 1 - (been > 1 and (words[been - 1].text.endswith("ly") or words[been - 1].text in _ADVERBS_OF_ORDER))
    return words[been].text == "been" and before >= 0 and words[before].text in ("had", "having")


def _is_adjective(words: list[Word], i: int) -> bool:
    """“Will publish revised figures”, “for displaced families”, “a still unspecified date”: before a noun."""
    after = words[i + 1].text if i + 1 < len(words) else ""
    if i < 1 or not (after.isalpha() and after.islower()) or after in BEFORE_NOUN or after in _ITS_DAY or after in _DESCRIBED_WITH:
        return False
    before = words[i - 1].text
    return before in _IN or (i > 1 and (words[i - 2].text in _WILL or (before in _STILL and words[i - 2].text in BEFORE_NOUN)))


def _is_caused(words: list[Word], i: int) -> bool:
    """“Will see the ban lifted”, “wants the men released”."""
    for j in range(i - 2, max(-1, i - 2 - _WORDS_OF_AN_OBJECT), -1):
        if words[j].text in _WANTS or (words[j].text in _CAUSES and j and words[j - 1].text in _WILL):
            return True
        if words[j].text in _AUXILIARIES or words[j].text == ",":
            return False
    return False


def _is_beside(words: list[Word], i: int, at: int) -> bool:
    return i + 1 == at or (i + 2 == at and words[i + 1].text in _ITS_DAY)


def _describes(words: list[Word], i: int) -> bool:
    return words[i].text in _DESCRIBING or (i + 1 < len(words) and words[i + 1].text in _DESCRIBED_WITH)
