"""Whether a word is a finite verb of the present that tells of what is fixed: “the talks open on Friday”, not “both ends”.

One rule, which needs no parser: such a verb has its subject before it, which agrees with it in number; a determiner, a number, a
preposition or an adjective before the word makes it a noun. And a clause has one finite verb: where another stands before the word,
or right behind the date, a word that may be a noun is one (“he paid three state visits on Monday”, “its returns in March fell”).
"""

from __future__ import annotations

from briefgen.annotate.temporal.finite import DETERMINERS, has_verb_at, has_verb_before, is_verb_of_its_own
from briefgen.annotate.temporal.headlines import is_headline
from briefgen.annotate.temporal.lexer import Word, around
from briefgen.annotate.temporal.matters import is_of_a_matter
from briefgen.annotate.temporal.past_verbs import UNCHANGED
from briefgen.annotate.temporal.schedule import AGAINST_NAMES, PHRASES, PRESENTS, TWINS, WITH_OBJECTS
from briefgen.annotate.temporal.subjects import has_subject

_HEARINGS = frozenset("trial trials court hearing hearings sentencing arraignment runoff".split())
"""What people face on a day that is fixed: not “thousands face charges”."""
_NEAR_A_HEARING = 4
_SCENES = frozenset("outside inside beside amid along past during stage".split())
"""Between a verb and its day in captions: “fans gather outside the hall on Friday” tells what a picture shows."""
BREAKS = _SCENES | frozenset("but while when because if although though".split())
_PICTURES = frozenset("photo photograph photographs picture pictures pictured photographed image images footage video".split())
"""Words of the captions of pictures."""
_OBJECTS = frozenset(["it", "them", "him", "her"])
"""Within a verb of two words: “takes it up”."""
_BOASTS = frozenset("strong weak record higher lower better worse rising falling good poor mixed bumper".split())
"""Before results that are known already."""
_WORDS_OF_AN_OBJECT = 5


def is_present(words: list[Word], verb: int, at: int, end: int) -> bool:
    """Whether a word that is one of the forms of `PRESENTS` is a verb, and tells when something fixed happens: at the expression
    from `at` to `end`."""
    form = words[verb].text
    base = PRESENTS[form]
    if not goes_with(words, verb, base):
        return False
    between = range(verb + 1, at) if verb < at else range(0)
    if any(is_verb_of_its_own(words, i) or words[i].text in BREAKS for i in between) or is_of_a_matter(words, at - 1):
        return False
    if form in TWINS and (has_verb_at(words, end if verb < at else verb + 1) or _is_a_noun(words, verb)):
        return False
    if form == base and (form in UNCHANGED or has_verb_before(words, verb, to_and=True)):
        return False  # “they set off”, “they watched the talks begin”
    if not has_subject(words, verb, one=form != base) or is_headline(words, verb, at, end):
        return False
    return _PICTURES.isdisjoint(word.text.lower() for word in around(words, verb))


def goes_with(words: list[Word], verb: int, base: str) -> bool:
    """Whether the word after a verb makes it one of what is fixed: “take effect”, “hold a referendum”."""
    after = words[verb + 1].text.lower() if verb + 1 < len(words) else ""
    if after in _OBJECTS and after not in PHRASES.get(base, ()) and verb + 2 < len(words):
        after = words[verb + 2].text
    if base in PHRASES and after not in PHRASES[base]:
        return False
    if base in AGAINST_NAMES and not (after in _HEARINGS or words[verb + 1].text[:1].isupper()):
        return after in DETERMINERS and any(word.text in _HEARINGS for word in words[verb + 2 : verb + 2 + _NEAR_A_HEARING])
    if base == "report" and after in _BOASTS:
        return False  # “the firm reports strong earnings on Tuesday”
    near = words[verb + 1 : verb + 1 + _WORDS_OF_AN_OBJECT]
    return base not in WITH_OBJECTS or not WITH_OBJECTS[base].isdisjoint(word.text for word in near)


def _is_a_noun(words: list[Word], twin: int) -> bool:
    """Whether the clause of a word that may be a noun has another verb; with an object, “and” may have begun a clause of its own:
    “they passed the budget and the senate debates it”."""
    after = words[twin + 1].text if twin + 1 < len(words) else ""
    governs = after in DETERMINERS or after in _OBJECTS or (after[:1].isupper() and not words[twin + 1].keys)
    return has_verb_before(words, twin, to_and=governs)
