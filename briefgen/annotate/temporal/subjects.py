"""Whether what stands before a verb of the present is its subject: it agrees with it in number.

A determiner, a number, a preposition or an adjective right before the word makes it a noun.
"""

from __future__ import annotations

from briefgen.annotate.temporal.finite import ADVERBS, BOUNDARIES, DETERMINERS, JOINTS, description
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.schedule import FIXTURES, TWINS

_NO_SUBJECT = DETERMINERS | frozenset(
    "to will would shall should can could may might must did do does not n't n’t let be been of in on at for with by from into "
    "over after before between against about under during both all each every no any some many several few more most other such or "
    "as has have had having than".split()
)
"""Words right before a noun, an infinitive or a participle."""
_ADJECTIVES = frozenset("strong new big high low good bad long late early free first last state final weak poor great".split())
_OF_ADJECTIVES = ("ous", "ful", "less", "able", "ible")
_OF_ONE = frozenset(["he", "she", "it", "this"])
_OF_MANY = frozenset("they we you i two three four both people police men women children".split())
_GROUPS = frozenset("band team club crew choir orchestra squad side family couple duo pair".split())
"""Nouns that may have a verb in the plural: “the band kick off the tour”."""
_OF_EITHER = frozenset(["who", "which"])
_IN_NOUNS = frozenset("of in from for at on to with by".split())
"""Between a noun and what it is of: “lawyers for both sides”, “leaders of the bloc”."""
_WORDS_OF_BRACKETS = 6
_WORDS_OF_A_SUBJECT = 7
_WORDS_OF_A_MASS = 3


def has_subject(words: list[Word], verb: int, *, one: bool) -> bool:
    """Whether what stands before a verb is its subject, in the singular for “begins”, in the plural for “begin”."""
    last = description(words, verb) - 1
    while last >= 0 and (words[last].text in ADVERBS or words[last].text.endswith("ly")):
        last -= 1
    if last > 1 and words[last].text == ")":  # “the bank (NB) meets”
        last = next((i - 1 for i in range(last - 1, max(0, last - _WORDS_OF_BRACKETS), -1) if words[i].text == "("), last)
    if last < 0:
        return one  # “Opens on 5 May”
    text = words[last].text.lower()
    if text in _OF_ONE or text in _OF_MANY:
        return one == (text in _OF_ONE)
    if text in _OF_EITHER:
        return True
    if text == ",":
        opens = next((i for i in range(last - 1, 0, -1) if words[i].text == ","), 0)
        return opens > 0 and (_is_of_one(words, opens - 1) if one else _is_of_many(words, opens - 1, words[verb].text))
    if text in JOINTS:
        return (one or bool(words[last - 1].keys)) and _goes_on(words, verb, last)
    if "Y" in words[last].keys:
        return _head(words, last, plural=not one)
    if text in _NO_SUBJECT or not text.isalpha() or "N" in words[last].keys:
        return False
    if words[verb].text in TWINS and one and not _is_a_noun_phrase(words, last):
        return False
    return _is_of_one(words, last) if one else _is_of_many(words, last, words[verb].text)


def _goes_on(words: list[Word], verb: int, joint: int) -> bool:
    """Whether a verb goes on with the subject of the verb before it: “the jury retired on Monday and returns on Friday”."""
    after = words[verb + 1].text.lower() if verb + 1 < len(words) else ""
    return joint > 0 and (words[verb].text not in TWINS or bool(words[joint - 1].keys) or after in DETERMINERS)


def _is_a_noun_phrase(words: list[Word], last: int) -> bool:
    """Whether a phrase that ends in a noun is a name, begins with a determiner, or is all that the sentence begins with (“early
    voting starts”); an adjective at its end wants a noun."""
    text = words[last].text
    if text.lower() in _ADJECTIVES or text.endswith(_OF_ADJECTIVES):
        return False
    before = [word.text.lower() for word in words[max(0, last - _WORDS_OF_A_SUBJECT) : last]]
    if text[:1].isupper() or not DETERMINERS.isdisjoint(before):
        return True
    return last < _WORDS_OF_A_MASS and _IN_NOUNS.isdisjoint(before) and not any(is_plural(word) for word in before)


def is_plural(word: str) -> bool:
    return word.lower() in _OF_MANY or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _is_of_one(words: list[Word], last: int) -> bool:
    name = words[last].text[:1].isupper()
    return name or not is_plural(words[last].text) or _head(words, last, plural=False)


def _is_of_many(words: list[Word], last: int, verb: str) -> bool:
    """Whether a phrase is in the plural, or names a side: “England begin”, “Leeds, who lost, host”."""
    near = words[max(0, last - _WORDS_OF_A_SUBJECT) : last]
    name = words[last].text[:1].isupper() and (verb not in TWINS or (verb in FIXTURES and not _is_owned(words, last)))
    many = name or (is_plural(words[last].text) and not _may_be_a_verb(words, last, verb)) or words[last].text in _GROUPS
    return many or any(word.text == "and" for word in near) or _head(words, last, plural=True)


def _may_be_a_verb(words: list[Word], last: int, verb: str) -> bool:
    """“Lund wins vote”: a word in “-s” right behind a name at the head of a sentence, before a word that may be a noun."""
    names = all(word.text[:1].isupper() and word.text.lower() not in DETERMINERS for word in words[:last])
    return names and verb in TWINS and 0 < last <= _WORDS_OF_A_MASS


def _is_owned(words: list[Word], last: int) -> bool:
    """“The CNN host”."""
    while last > 0 and words[last - 1].text[:1].isupper():
        last -= 1
    return words[last].text.lower() in DETERMINERS or (last > 0 and words[last - 1].text.lower() in DETERMINERS)


def _head(words: list[Word], last: int, *, plural: bool) -> bool:
    """Whether the noun that a phrase is of, before “of” or “for”, is in the plural, or in the singular: “leaders of the bloc”."""
    for i in range(last - 1, max(0, last - _WORDS_OF_A_SUBJECT), -1):
        if words[i].text in BOUNDARIES:
            return False
        if words[i].text in _IN_NOUNS and is_plural(words[i - 1].text) == plural:
            return True
    return False
