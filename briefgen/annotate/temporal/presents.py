"""Whether a word is a finite verb of the present that tells of what is fixed: “the talks open on Friday”, not “both ends”.

One rule, which needs no parser: such a verb has its subject before it, which agrees with it in number; a determiner, a number, a
preposition or an adjective before the word makes it a noun. And a clause has one finite verb: where another stands before the word,
or right behind the date, a word that may be a noun is one (“he paid three state visits on Monday”, “its returns in March fell”).
"""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.matters import is_of_a_matter
from briefgen.annotate.temporal.past_verbs import PARTICIPLES, UNCHANGED, is_attributive, is_past_verb
from briefgen.annotate.temporal.schedule import AGAINST_NAMES, FIXTURES, PHRASES, PRESENTS, TWINS, WITH_OBJECTS

_DETERMINERS = frozenset("the a an its his her their our my your this that these those 's ’s".split())
_NO_SUBJECT = _DETERMINERS | frozenset(
    "to will would shall should can could may might must did do does not n't n’t let be been of in on at for with by from into "
    "over after before between against about under during both all each every no any some many several few more most other such or "
    "as has have had having than".split()
)
"""Words right before a noun, an infinitive or a participle."""
_ADJECTIVES = frozenset(
    "strong new big high low good bad long late early free first last state final early weak poor great".split()
)
_OF_ADJECTIVES = ("ous", "ful", "less", "able", "ible")
_ADVERBS = frozenset("also then now again finally still first only soon later".split())
_OF_ONE = frozenset(["he", "she", "it"])
_OF_MANY = frozenset("they we you i two three four both people police men women children".split())
_GROUPS = frozenset("band team club crew choir orchestra squad side family couple duo pair".split())
"""Nouns that may have a verb in the plural: “the band kick off the tour”."""
_OF_EITHER = frozenset(["who", "which"])
_IN_NOUNS = frozenset("of in from for at on to with by".split())
"""Between a noun and what it is of: “lawyers for both sides”, “leaders of the bloc”."""
_BOUNDARIES = frozenset(", ; : ( ) — – \" “ ” `` '' that which who whose where when because after since as while if but".split())
"""Where a clause ends."""
_JOINTS = frozenset(["and", "but"])
_SAID = frozenset("said says say added told".split())
"""Verbs that a clause follows without “that”: “he said talks begin on Monday”."""
_FINITE = frozenset("is are was were has have had did will would could should can must might 'll ’ll".split())
_AFTER_A_CLAUSE = _DETERMINERS | frozenset(
    "in on at to for with by from into over after before between against about under during amid as and or but so than until till "
    "if when while where which who that because since though although despite without within near ahead following instead both "
    "all one it them him her us they he she we i you not only alone away home again next last morning afternoon evening night "
    "noon through across towards toward live".split()
)
"""What may follow the date of a clause, where a verb would make what is before it a noun: “its returns on Monday fell”."""
_HEARINGS = frozenset(["trial", "trials", "court"])
_SCENES = frozenset("outside inside beside amid along past during stage".split())
"""Between a verb and its day in captions: “fans gather outside the hall on Friday” tells what a picture shows."""
_BREAKS = _SCENES | frozenset("but while when because if although though".split())
_PICTURES = frozenset("photo photograph photographs picture pictures pictured photographed image images footage video".split())
"""Words of the captions of pictures."""
_WORDS_OF_A_SUBJECT = 7
_WORDS_OF_A_MASS = 3
_FAR = 40
_OBJECTS = frozenset(["it", "them", "him", "her"])
"""Within a verb of two words: “takes it up”."""
_WORDS_OF_AN_OBJECT = 5


def is_present(words: list[Word], verb: int, at: int, end: int) -> bool:
    """Whether a word that is one of the forms of `PRESENTS` is a verb, and tells when something fixed happens: at the expression
    from `at` to `end`."""
    form = words[verb].text
    base = PRESENTS[form]
    if not _goes_with(words, verb, base):
        return False
    if not _PICTURES.isdisjoint(word.text.lower() for word in words):
        return False
    between = range(verb + 1, at) if verb < at else range(0)
    if any(_is_verb_of_its_own(words, i) or words[i].text in _BREAKS for i in between) or is_of_a_matter(words, at - 1):
        return False
    if form in TWINS and (_has_verb_at(words, end if verb < at else verb + 1) or _is_a_noun(words, verb)):
        return False
    if form == base and (form in UNCHANGED or has_verb_before(words, verb, to_and=True)):
        return False  # “they set off”, “they watched the talks begin”
    return _has_subject(words, verb, one=form != base)


def _goes_with(words: list[Word], verb: int, base: str) -> bool:
    """Whether the word after a verb makes it one of what is fixed: “take effect”, “hold a referendum”."""
    after = words[verb + 1].text.lower() if verb + 1 < len(words) else ""
    if after in _OBJECTS and verb + 2 < len(words):
        after = words[verb + 2].text
    if base in PHRASES and after not in PHRASES[base]:
        return False
    if base in AGAINST_NAMES and not (after in _HEARINGS or words[verb + 1].text[:1].isupper()):
        return False  # “thousands face charges”
    near = words[verb + 1 : verb + 1 + _WORDS_OF_AN_OBJECT]
    return base not in WITH_OBJECTS or not WITH_OBJECTS[base].isdisjoint(word.text for word in near)


def _is_verb_of_its_own(words: list[Word], i: int) -> bool:
    """A verb of the past between a verb and a date, to which the date then belongs."""
    return (is_past_verb(words, i) or words[i].text in PARTICIPLES) and not is_attributive(words, i)


def _is_a_noun(words: list[Word], twin: int) -> bool:
    """Whether the clause of a word that may be a noun has another verb; with an object, “and” may have begun a clause of its own:
    “they passed the budget and the senate debates it”."""
    after = words[twin + 1].text if twin + 1 < len(words) else ""
    governs = after in _DETERMINERS or after in _OBJECTS or (after[:1].isupper() and not words[twin + 1].keys)
    return has_verb_before(words, twin, to_and=governs)


def has_verb_before(words: list[Word], at: int, *, to_and: bool = False) -> bool:
    """Whether the clause of a word has a finite verb before it, and is not joined to it by “and”: “left on Monday and returns”; its
    clause may begin at an “and”, or goes on over it."""
    if at and words[at - 1].text in _JOINTS:
        return False
    for i in range(at - 1, max(-1, at - _FAR), -1):
        text = words[i].text.lower()
        if text in _BOUNDARIES or text in _SAID or (to_and and text == "and"):
            return False
        if text in _FINITE or text in UNCHANGED or _is_verb_of_its_own(words, i):
            return True
    return False


def _has_verb_at(words: list[Word], at: int) -> bool:
    """Whether a word right behind a date, or behind an adverb there, may be a verb: it is none of those that go on without one."""
    at += at < len(words) and (words[at].text in _ADVERBS or words[at].text.endswith("ly"))
    if at >= len(words) or words[at].text in _AFTER_A_CLAUSE:
        return False
    return words[at].text.islower() and words[at].text.isalpha()


def _has_subject(words: list[Word], verb: int, *, one: bool) -> bool:
    """Whether what stands before a verb is its subject, in the singular for “begins”, in the plural for “begin”."""
    last = verb - 1
    while last >= 0 and (words[last].text in _ADVERBS or words[last].text.endswith("ly")):
        last -= 1
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
    if text in _JOINTS:
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
    return joint > 0 and (words[verb].text not in TWINS or bool(words[joint - 1].keys) or after in _DETERMINERS)


def _is_a_noun_phrase(words: list[Word], last: int) -> bool:
    """Whether a phrase that ends in a noun is a name, begins with a determiner, or is all that the sentence begins with (“early
    voting starts”); an adjective at its end wants a noun."""
    text = words[last].text
    if text.lower() in _ADJECTIVES or text.endswith(_OF_ADJECTIVES):
        return False
    before = [word.text.lower() for word in words[max(0, last - _WORDS_OF_A_SUBJECT) : last]]
    if text[:1].isupper() or not _DETERMINERS.isdisjoint(before):
        return True
    return last < _WORDS_OF_A_MASS and _IN_NOUNS.isdisjoint(before) and not any(_is_plural(word) for word in before)


def _is_plural(word: str) -> bool:
    return word.lower() in _OF_MANY or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _is_of_one(words: list[Word], last: int) -> bool:
    name = words[last].text[:1].isupper()
    return name or not _is_plural(words[last].text) or _head(words, last, plural=False)


def _is_of_many(words: list[Word], last: int, verb: str) -> bool:
    """Whether a phrase is in the plural, or names a side: “England begin”, “Leeds, who lost, host”."""
    near = words[max(0, last - _WORDS_OF_A_SUBJECT) : last]
    name = words[last].text[:1].isupper() and (verb not in TWINS or (verb in FIXTURES and not _is_owned(words, last)))
    many = name or _is_plural(words[last].text) or words[last].text in _GROUPS
    return many or any(word.text == "and" for word in near) or _head(words, last, plural=True)


def _is_owned(words: list[Word], last: int) -> bool:
    """“The CNN host”."""
    while last > 0 and words[last - 1].text[:1].isupper():
        last -= 1
    return words[last].text.lower() in _DETERMINERS or (last > 0 and words[last - 1].text.lower() in _DETERMINERS)


def _head(words: list[Word], last: int, *, plural: bool) -> bool:
    """Whether the noun that a phrase is of, before “of” or “for”, is in the plural, or in the singular: “leaders of the bloc”."""
    for i in range(last - 1, max(0, last - _WORDS_OF_A_SUBJECT), -1):
        if words[i].text in _BOUNDARIES:
            return False
        if words[i].text in _IN_NOUNS and _is_plural(words[i - 1].text) == plural:
            return True
    return False
