"""Whether a verb of the present is that of a headline, a caption or a report of markets: what it tells is over.

Headlines leave out articles: “police name suspect on Monday”, “fighting resumes on Monday despite truce”. Sentences that tell of
what is fixed may have a bare subject as well (“lessons begin on Monday”); so a bare subject alone makes no headline.
"""

from __future__ import annotations

from briefgen.annotate.temporal.finite import ADVERBS, BOUNDARIES, DETERMINERS, is_finite
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import SUBJECTS
from briefgen.annotate.temporal.schedule import PHRASES, PRESENTS, WITH_OBJECTS
from briefgen.annotate.temporal.subjects import is_plural

_MARKETS = frozenset(
    "stocks shares bonds futures prices markets yields oil crude gold silver copper bitcoin dollar yen euro pound sterling rouble "
    "yuan street dow nasdaq nikkei ftse dax index treasuries".split()
)
"""Subjects whose day is told when it is over: “the dollar closes at 150 yen on Monday”."""
_TRADES = frozenset("open close finish end start begin".split())
"""What markets do each day."""
_OPENS = frozenset("open reopen close".split())
"""What markets may do on a day that is fixed, where no price is named: “stock markets reopen on Monday”."""
HIGHER = frozenset("higher lower flat mixed firmer weaker".split())
_UP = HIGHER | {"up", "down", "high", "low"}
"""Words of a price, the second beside markets only: “the plant closes down on Monday”."""
_WORDS_TO_A_PRICE = 4
_PARTICLES = frozenset("over down off up out aside away back".split())
_NO_NOUN = frozenset(
    "in on at to for with by from into over after before between against about under during amid as and or but of than until till "
    "near ahead home abroad away back here there alone together today early late live next one all both it them him her us".split()
)
_NO_ARTICLE = frozenset("work school service duty office court trial class training production effect place charge pay".split())
"""Nouns that go without an article anywhere: “crews begin work on Monday”."""
_NO_OBJECT = DETERMINERS | ADVERBS | SUBJECTS | _NO_NOUN | _NO_ARTICLE
"""Words after a verb or a preposition that are no thing named without its article."""
_BESIDE_A_HEADLINE = frozenset("after over amid despite following on".split())
"""Right behind the day of a headline: “steps down on Monday after scandal”."""
_LENGTHS = frozenset("minutes hours days weeks months years decades".split())
_COMING = frozenset(["arrive", "gather"])
"""What captions tell of people, without an article."""
_HOME = frozenset(["home", "homes"])
_FAR = 12
_WANT_TO = frozenset(
    "how what where when why who time ready welcome thanks due back up next according failure refusal attempt attempts effort "
    "efforts bid bids call calls decision desire move moves need race right reason reasons way ways access threat chance".split()
)
"""Words at the head of a phrase in which “to” stands for no “will”: “how to vote on Sunday”, “a bid to save the mill”."""
_NOT_IN_A_NAME = DETERMINERS | SUBJECTS | _NO_NOUN | _WANT_TO
_WORDS_OF_A_NAME = 4
_WORDS_OF_A_HEADLINE = 20


def is_headline(words: list[Word], verb: int, at: int, end: int) -> bool:
    """Whether a verb of the present, beside its day from `at` to `end`, tells of what is over."""
    base = PRESENTS[words[verb].text]
    if any("CLOCK" in word.keys for word in words[min(verb, at) : end]):
        return False  # “markets open at 9 a.m. on Monday”
    if _is_of_a_market(words, verb, base, at, end):
        return True
    if not _is_bare(words, verb):
        return False
    if base not in WITH_OBJECTS and _has_bare_object(words, verb, base):
        return True
    return verb < at and (_is_bare_reason(words, end) or _is_coming(words, verb, base))


def is_announced(words: list[Word], at: int) -> bool:
    """Whether a date stands in a headline whose “to” is “will”: “Senate to vote on Friday”, with no verb but the one behind it."""
    if len(words) > _WORDS_OF_A_HEADLINE:
        return False
    to = next((i for i in range(1, min(at - 1, 1 + _WORDS_OF_A_NAME)) if words[i].text == "to"), 0)
    if not to:
        return False
    verb = words[to + 1].text
    if not (verb.islower() and verb.isalpha()) or verb in _NO_OBJECT or words[to + 1].keys:
        return False
    subject = [word.text for word in words[:to]]
    if not all(text.isalpha() and text.lower() not in _NOT_IN_A_NAME for text in subject):
        return False
    named = all(text[:1].isupper() for text in subject) or is_plural(subject[-1])
    return named and not any(is_finite(words, i) for i in range(len(words)) if i != to + 1)  # “to cut” is a base form


def _is_of_a_market(words: list[Word], verb: int, base: str, at: int, end: int) -> bool:
    """“Shares finish lower”, “oil prices open the week higher”, “gold resumes its rally”."""
    traded = verb > 0 and words[verb - 1].text.lower() in _MARKETS
    near = words[verb + 1 : min(at, verb + 1 + _WORDS_TO_A_PRICE)] if verb < at else []
    behind = words[max(end, verb + 1) : max(end, verb + 1) + 2]
    if base in _TRADES and any(word.text in (_UP if traded else HIGHER) for word in (*near, *behind)):
        return True
    return traded and ((base not in _OPENS and "trading" not in (word.text for word in near)) or any(w.text == "at" for w in near))


def _is_bare(words: list[Word], verb: int) -> bool:
    """Whether the subject has no article, pronoun or number."""
    for i in range(verb - 1, max(-1, verb - 1 - _FAR), -1):
        text = words[i].text.lower()
        if text in BOUNDARIES:
            return i < verb - 1
        if text in DETERMINERS or text in SUBJECTS or "N" in words[i].keys or text == "and":
            return False
    return verb > 0


def _has_bare_object(words: list[Word], verb: int, base: str) -> bool:
    """“Judges pick winner”, “Lund hands over power”: a thing in the singular with no article."""
    begins = verb + 1
    if base in PHRASES and begins < len(words) and words[begins].text in PHRASES[base]:
        begins += 1
        if words[begins - 1].text not in _PARTICLES:
            return False  # “comes into force”
    ends = begins
    while ends < len(words) and _is_bare_noun(words[ends]):
        ends += 1
    return ends > begins and not is_plural(words[ends - 1].text)


def _is_bare_noun(word: Word) -> bool:
    text = word.text
    return text.islower() and text.isalpha() and text not in _NO_OBJECT and not word.keys and not text.endswith(("ly", "ing"))


def _is_bare_reason(words: list[Word], end: int) -> bool:
    """“After scandal”, “on rate fears”, not “after a scandal”, “after weeks of rain”."""
    if end + 1 >= len(words) or words[end].text not in _BESIDE_A_HEADLINE:
        return False
    return _is_bare_noun(words[end + 1]) and words[end + 1].text not in _LENGTHS


def _is_coming(words: list[Word], verb: int, base: str) -> bool:
    """“Migrants arrive in Dover”, “families return to ruined homes”: many who come, as a picture shows them."""
    if not words[verb - 1].text.endswith("s") or words[verb].text != base:
        return False
    near = (word.text for word in words[verb + 1 : verb + 1 + _WORDS_TO_A_PRICE])
    return base in _COMING or (base == "return" and not _HOME.isdisjoint(near))
