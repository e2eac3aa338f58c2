"""Whether “will”, “would”, “due” and “expected” look ahead where they stand: not “his last will”, “due to fog”, “than expected”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import BEFORE_NOUN, PARTICIPLES, UNCHANGED, WAS, is_past
from briefgen.annotate.temporal.schedule import PRESENTS

WILL = frozenset(["will", "shall", "'ll", "’ll"])
MODALS = frozenset("may might must should would could".split())
IS = frozenset(["is", "are"])
_NO_VERB = BEFORE_NOUN - {"and", "or"} | frozenset("'s ’s my your this that last free good ill own political".split())
"""Before “will”, where that is a testament or a resolve."""
_HABITS = frozenset("often always usually sometimes never normally typically regularly".split())
"""After “will”, where it tells of what somebody does again and again."""
_BEFORE_GERUND = frozenset("after before since on upon by for of from without despite when while".split())
"""Before “going to”, where nothing is to come."""
_LONGEST_INTERRUPTION = 9
_NO_PLAIN_VERB = BEFORE_NOUN | frozenset("he she it they we i you that who which said in on at by".split())
"""After a second comma, where no verb of “will” stands."""
_COMPARED = frozenset("than as had".split())
"""Before “expected”, where nothing is to come."""
_COPULAS = IS | WAS | frozenset("be been now also still currently originally".split())
_BECAUSE_OF = BEFORE_NOUN | frozenset("bad poor heavy high low strong rising falling concerns fears".split())


def looks_on(words: list[Word], i: int) -> bool:
    """Whether a word that may look ahead does."""
    word = words[i].text.lower()
    if word in WILL:
        return is_will(words, i)
    if word in MODALS:
        return words[i].text != "May" and not has_been(words, i)
    if word == "due":
        return is_due(words, i)
    return word != "expected" or i == 0 or words[i - 1].text not in _COMPARED


def goes_to(words: list[Word], i: int) -> bool:
    """Whether “going to” tells where somebody went: “after going to Malta”, “on going to the island”."""
    return words[i].text == "going" and i > 0 and words[i - 1].text.lower() in _BEFORE_GERUND


def is_will(words: list[Word], i: int) -> bool:
    """Whether “will” is a verb, and tells of what is to come."""
    before, after = (words[j].text.lower() if 0 <= j < len(words) else "" for j in (i - 1, i + 1))
    testament = before in _NO_VERB or (i > 0 and after == "of")
    return not testament and after not in _HABITS and not has_been(words, i) and (after != "," or _is_interrupted(words, i + 1))


def _is_interrupted(words: list[Word], comma: int) -> bool:
    """“It will, before that, fly past the moon”: a verb behind a second comma."""
    ends = range(comma + 1, min(comma + _LONGEST_INTERRUPTION, len(words) - 1))
    closes = next((i for i in ends if words[i].text == ","), None)
    return closes is not None and words[closes + 1].text.islower() and words[closes + 1].text not in _NO_PLAIN_VERB


def has_been(words: list[Word], i: int) -> bool:
    """“Would have cut rates”, “will have noticed”, “likely to have fallen”."""
    if i + 2 >= len(words) or words[i + 1].text != "have":
        return False
    at = i + 2 + (words[i + 2].text.endswith("ly") or words[i + 2].text in ("already", "not"))
    return at < len(words) and (words[at].text in PARTICIPLES or words[at].text in UNCHANGED or is_past(words[at].text, "have"))


def is_due(words: list[Word], i: int) -> bool:
    """“Due in November”, “is due to speak”; not “shut due to fog”, where no verb that is known follows, nor “is” goes before."""
    if i + 2 >= len(words) or words[i + 1].text != "to" or (i and words[i - 1].text in _COPULAS):
        return i + 2 >= len(words) or words[i + 2].text not in _BECAUSE_OF or words[i + 1].text != "to"
    return words[i + 2].text in PRESENTS or words[i + 2].text == "be"
