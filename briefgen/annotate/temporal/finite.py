"""Whether a clause has a finite verb of its own: where it has, a word that may be a noun is one.

What describes the subject is no part of its clause: “the man who shot the governor returns”, “the rocket built in Kourou launches”.
"""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import PARTICIPLES, SUBJECTS, UNCHANGED, is_attributive, is_past_verb

DETERMINERS = frozenset("the a an its his her their our my your this that these those 's ’s".split())
ADVERBS = frozenset("also then now again finally still first only soon later".split())
BOUNDARIES = frozenset(", ; : ( ) — – \" “ ” `` '' that which who whose where when because after since as while if but".split())
"""Where a clause ends."""
JOINTS = frozenset(["and", "but"])
_SAID = frozenset("said says say added told".split())
"""Verbs that a clause follows without “that”: “he said talks begin on Monday”."""
_FINITE = frozenset("is are was were has have had did will would could should can must might 'll ’ll".split())
_KNOWN_PRESENTS = frozenset("kill kills hit hits wound wounds injure injures destroy destroys show shows mean means".split())
"""Verbs of the present that may follow a noun and its day: “strikes on Monday kill 20 people”."""
_RELATIVES = frozenset(["who", "which", "that"])
_DONE_TO = PARTICIPLES | frozenset(
    "built made held sold bought caught found shot hit hurt brought led damaged injured wounded arrested detained delayed launched "
    "accused charged suspended postponed named founded based signed agreed announced elected freed captured".split()
)
"""Participles that may describe the noun before them: “the rocket built in Kourou”."""
_AFTER_PARTICIPLE = frozenset("in by at during on from with under of over".split())
"""Right behind such a participle."""
_WITHIN_A_VERB = frozenset("be been being not n't n’t never".split())
"""Between the words of a verb: “has not been delayed”."""
_LAST_OF_A_DESCRIPTION = frozenset("off out up down away back twice again".split())
"""Words that end what describes a noun: “the talks that were broken off”."""
_WORDS_OF_A_DESCRIPTION = 14
_FAR = 40


def has_verb_before(words: list[Word], at: int, *, to_and: bool = False) -> bool:
    """Whether the clause of a word has a finite verb before it, and is not joined to it by “and”: “left on Monday and returns”; its
    clause may begin at an “and”, or goes on over it."""
    if at and words[at - 1].text in JOINTS:
        return False
    begins = description(words, at)
    for i in range(begins - 1, max(-1, begins - _FAR), -1):
        text = words[i].text.lower()
        if text in BOUNDARIES or text in _SAID or (to_and and text == "and"):
            return False
        if is_finite(words, i):
            return True
    return False


def has_verb_at(words: list[Word], at: int) -> bool:
    """Whether a word right behind a date, or behind an adverb there, is known to be a finite verb: “its returns on Monday fell”."""
    at += at < len(words) and (words[at].text in ADVERBS or words[at].text.endswith("ly"))
    if at >= len(words):
        return False
    by = at + 1 < len(words) and words[at + 1].text == "by"  # “starts on Monday, followed by a parade”
    return words[at].text in _KNOWN_PRESENTS or (is_finite(words, at) and not by)


def is_verb_of_its_own(words: list[Word], i: int) -> bool:
    """A verb of the past between a verb and a date, to which the date then belongs."""
    return (is_past_verb(words, i) or words[i].text in PARTICIPLES) and not is_attributive(words, i)


def is_finite(words: list[Word], i: int) -> bool:
    """Whether a word is known to be a finite verb, or a participle, by its form."""
    text = words[i].text.lower()
    return text in _FINITE or text in UNCHANGED or is_verb_of_its_own(words, i)


def description(words: list[Word], at: int) -> int:
    """Where the words begin that describe the noun before them, right before a word that may be its verb; else that word."""
    verb, first = -1, at
    for i in range(at - 1, max(0, at - 1 - _WORDS_OF_A_DESCRIPTION), -1):
        text = words[i].text
        if text in _RELATIVES and verb > i and _is_noun(words, i - 1):
            return i if _is_whole(words, verb, at) else at
        if text in BOUNDARIES or text in _SAID or text in JOINTS:
            return at
        if is_finite(words, i):
            if verb >= 0 and first - i > 1:
                return at  # a verb of the clause behind that of the description
            verb, first = max(verb, i), i
            after = words[i + 1].text
            if text in _DONE_TO and after in _AFTER_PARTICIPLE and _is_noun(words, i - 1) and i < at - 1:
                return i if _is_whole(words, i, at) and _is_head(words, i - 1) else at
        elif verb >= 0 and first - i == 1 and (text in _WITHIN_A_VERB or text.endswith("ly")):
            first = i
    return at


def _is_noun(words: list[Word], i: int) -> bool:
    text = words[i].text
    return i >= 0 and text.isalpha() and text.lower() not in SUBJECTS and text not in _SAID and not is_finite(words, i)


def _is_head(words: list[Word], noun: int) -> bool:
    """Whether a noun is the subject of its sentence, as far as its article shows: “the rocket built”, not “the firm sold”."""
    return any(word.text.lower() in DETERMINERS for word in words[max(0, noun - 3) : noun])


def _is_whole(words: list[Word], verb: int, at: int) -> bool:
    """Whether what describes a noun has all that it wants before a word, which may then be the verb of that noun: “who shot the
    governor returns”, not “who paid state visits”."""
    last = words[at - 1].text
    named = last[:1].isupper() or last in _LAST_OF_A_DESCRIPTION or "Y" in words[at - 1].keys
    return verb == at - 1 or named or any(word.text in DETERMINERS for word in words[verb + 1 : at - 1])
