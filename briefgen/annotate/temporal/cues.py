"""What the words around say: whether a clause looks ahead, whether it is direct speech, whether a text tells of the past."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.tables import (
    CONTRACTS,
    FIXTURES,
    FUTURE_ASKED,
    FUTURE_CUES,
    FUTURE_WITH_TO,
    GOES_WITH,
    NOT_YET,
    PAST_VERBS,
    PERCEIVED,
    REPORTING,
    SCHEDULED,
)

_REACH = 12
"""Words before an expression within which a cue counts."""
_ASKED_TO = 5
"""Words after a verb of asking within which its “to” stands."""
_HEAD = 3
"""Words before an expression at the head of its sentence, at most."""
_OPENING = frozenset('in on at by and but then also when since the early late during “ "'.split())
"""Words that may stand before an expression at the head of its sentence."""
_PLANNED = frozenset(["plan", "plans", "planned", "planning"])
"""Words that look ahead before “a”: “planned a march on Saturday”."""
_NOT_FINITE = frozenset("be is are being get gets to".split())
"""Before a word in “-ed” that tells of nothing past: “to be completed in January”."""
_WILL = frozenset(["will", "shall", "'ll", "’ll"])
_TO_COME = frozenset("to due set expected scheduled likely going forecast predicted".split())
"""After “is” and “are”."""
_AT_A_TIME = frozenset("on in at by from during".split())
_BESIDE_WILL = frozenset("be not also then again only first".split())
_BEFORE_NOUN = frozenset("the a an its his her their our of and or no two three".split())
"""Before “ends” and “meets” where they are nouns."""
_ENDS_AT = frozenset(["MON", "HOL"])
"""What “by” and “until” look ahead to."""
_RELATIVE = frozenset(["which", "that"])
_NEAR = 4
"""Words between “which launches” and its date, at most."""
PLANNED_EVENTS = frozenset(
    "summit meeting meetings talks election elections vote conference referendum visit trip trial launch ceremony "
    "congress session deadline match final tour event release start opening return game race fixture derby hearing".split()
)
"""Before “in November”: what was agreed on is to come."""
_PLANNING = frozenset(
    "agreed called proposed booked arranged moved postponed delayed extended set rescheduled pledged vowed ordered backed wanted "
    "hoped sought threatened".split()
)
"""Verbs of the past that tell of what is to come."""
_SUBJECTS = frozenset("he she it they we i who".split())
_NO_LATER = (["no", "later", "than"], ["not", "later", "than"])
_NOT_PRESENT = frozenset("to did not t".split())
"""Before “meet” where it is no present: “did not meet”."""
_GO = frozenset("go goes head heads".split())
"""Before “to the polls”, in the present."""
_CLEFT = _SUBJECTS | {"that", "when"}
"""After “it is on Monday”: that day is told of in a clause of its own."""
_WAS_TO = frozenset("due scheduled expected slated set planned".split())
_WAS = frozenset(["was", "were"])
_AUXILIARIES = frozenset("was were had did".split())
_HAS = frozenset(["is", "are", "has", "have"])
_IS_TO = frozenset("likely due set expected scheduled going forecast predicted plans hopes aims intends".split())
"""Before “to” and the verb of what is to come: “is likely to play in November”."""
_DENIED = frozenset(["not", "n't", "n’t", "never", "only", "no", "have"])
"""After “could”, where what follows was not so: “could not attend”, “could have won”."""
_WE = frozenset(["we", "they", "you", "who", "both", "sides"])
_QUOTES = {'"': '"', "”": "“", "''": "``"}
"""Marks that end a quotation, and those that begin it."""
_ENDS_SPEECH = frozenset(",.?!")
"""Before a mark that ends direct speech, and not words that are quoted within a clause."""
_STOPS = frozenset([";", ":", "—", "--", '"', "”", "''", "because", "after", "since"])

_CUES = frozenset(
    {*FUTURE_CUES, *FUTURE_WITH_TO, *FUTURE_ASKED, *_PLANNED, *_RELATIVE, *GOES_WITH, *FIXTURES, *_WAS_TO, *_STOPS, *PAST_VERBS}
    | {"soon", "meet", "could", "is", "are", "polls"}
)
"""Words that look ahead, perhaps, and those at which nobody looks farther back."""

_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?<![\d.,$-].{4})(?![\d%]|[.,]\d)")
_NEWS_WORD = re.compile(
    r"(?i)\b(?:yesterday|today|tomorrow|tonight|(?<!the )(?:this|last|next) (?:week|month|year)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?\d|,? [JFMASOND][a-z.]+ \d| best| school))\b"
)
_LONGEST_NO_NEWS = 8
_NO_NEWS = frozenset("easter whit palm good bloody is are of still until".split())
"""Before such a word, where it counts from no day of a report."""
"""Words that count from the day of a report; “Sunday, 7 December”, “Easter Monday”, “a town that is today a suburb” and “the
next year” do not."""
_WHOLE_DATE = re.compile(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th)? [JFMASOND][a-z]+,? (?:1\d|20)\d\d|[JFMASOND][a-z]+ \d{1,2}, (?:1\d|20)\d\d"
)
_LONG_AGO = 20
"""Years before the dateline after which a text with a whole date is background, where it names no later one and has no word of
news."""
_OF_A_MATCH = re.compile(
    r"(?i)\b(?:goalkeeper|midfielder|striker|defender|referee|half-?time|kick-?off|scoreboard|scoreline|injury time"
    r"|(?:free|corner|penalty) kick|(?:yellow|red) card|equali[sz](?:ed?|er|ing)|goalless|touchdowns?|quarterback|fumble"
    r"|three-pointers?|rebounds|free throws?|field goals?|World Cup|Premier League|head coach|scored)\b"
)
_FEWEST_OF_A_MATCH = 2
"""Different words of a game that make a text a report of one."""
_NEAR_ITS_VERB = 6
"""Words between “had” and the date of its verb, at most."""
_OTHER_CLAUSE = _RELATIVE | {"who", ",", "and", "but"}
_SAYING = frozenset("said told added according".split())
_FAR_BACK = 2
_FEWEST_YEARS = 3
_RECENT_SHARE = 0.25
_YEARS_TO_A_NEWS_WORD = 8


def looks_ahead(words: list[Word], at: int, end: int) -> bool:
    """Whether a cue of the future stands before an expression in its clause, with no report of what was said between, or after one
    at the head of its sentence (“In October the bank will close”)."""
    if at and words[at - 1].text.lower() in ("by", "until", "till", "through") and _ENDS_AT.intersection(words[at].keys):
        return True
    if at and words[at - 1].text.lower() in ("by", "until", "till") and "SEASON" in words[end - 1].keys:
        return True
    if at <= _HEAD and all(word.text.lower() in _OPENING for word in words[:at]) and _goes_on_ahead(words, end):
        return True
    if at and words[at - 1].text == "ending" and any(word.text in FUTURE_CUES for word in words[end : end + _REACH]):
        return True
    if end < len(words) and words[end].text in CONTRACTS and "MON" in words[end - 1].keys:
        return True
    if _is_scheduled(words, at, end) or _is_no_later(words, at) or _is_subject_of_what_comes(words, end):
        return True
    for i in _clause_before(words, at):
        if words[i].text.lower() in _CUES:
            looks = _says(words, i, at, end)
            if looks is not None:
                return looks
    return False


def _says(words: list[Word], i: int, at: int, end: int) -> bool | None:
    """Whether a word before an expression looks ahead; None where it says nothing of that."""
    word, after = words[i].text.lower(), words[i + 1].text
    if word in _WAS_TO and i and words[i - 1].text in _WAS and end < len(words) and words[end].text == "but":
        return False  # “was due on Tuesday but left”
    asks = word in FUTURE_ASKED and any(w.text == "to" for w in words[i + 1 : min(at, i + 1 + _ASKED_TO)])
    if (
        asks
        or (word in FUTURE_CUES and words[i].text != "May")
        or (word in FUTURE_WITH_TO and after in ("to", "for"))
        or (word in _PLANNED and after in ("a", "an", "another"))
        or (word in _RELATIVE and at - i <= _NEAR and _is_present(after))
        or (word == "soon" and after == "as")
        or (word == "meet" and _is_present_of(words, i, at))
        or (word in GOES_WITH and after == GOES_WITH[word] and _is_finite(words, i))
        or (word in FIXTURES and i and _names_somebody(words[i - 1]) and _is_present_of(words, i, at))
        or (word == "could" and i + 1 < at and after.isalpha() and after not in _DENIED | PERCEIVED)
        or (word in ("is", "are") and _is_of_the_next(words, i))
        or (word == "polls" and i > 2 and words[i - 3].text in _GO)
    ):
        return True
    return False if word in _STOPS or word in REPORTING or _has_happened(words, i) else None


def _clause_before(words: list[Word], at: int) -> Iterator[int]:
    """The words before an expression within reach of it, the nearest first, without those that are quoted within its clause:
    “should be “encouraged” to go on Monday”, but not “will”, he said on Monday”."""
    i, left = at - 1, _REACH
    while i >= 0 and left > 0:
        opens = _QUOTES.get(words[i].text)
        if opens and i and words[i - 1].text[-1:] not in _ENDS_SPEECH:
            opening = next((j for j in range(i - 1, -1, -1) if words[j].text == opens), None)
            if opening is not None:
                i, left = opening - 1, left - 1
                continue
        yield i
        i, left = i - 1, left - 1


def _is_subject_of_what_comes(words: list[Word], end: int) -> bool:
    """“Friday is likely to be icy”, “Saturday could bring snow”: what follows an expression says that it is to come."""
    word, after = (words[i].text if i < len(words) else "" for i in (end, end + 1))
    return word in _WILL or (word == "could" and after not in _DENIED) or (word in ("is", "are", "looks") and after in _TO_COME)


def _is_of_the_next(words: list[Word], verb: int) -> bool:
    """“Their next match is”: what is next is to come."""
    return any(word.text == "next" for word in words[max(0, verb - _NEAR) : verb])


def _names_somebody(word: Word) -> bool:
    return word.text in _WE or (word.text[:1].isupper() and not word.keys)


def _is_finite(words: list[Word], verb: int) -> bool:
    return verb == 0 or words[verb - 1].text not in _NOT_PRESENT


def _is_present_of(words: list[Word], verb: int, at: int) -> bool:
    """Whether “meet” is the verb of a date: “the two meet in court on Monday”, not “who seldom meet talked on Monday”."""
    return _is_finite(words, verb) and not any(word.text.endswith("ed") for word in words[verb + 1 : at])


def _has_happened(words: list[Word], at: int) -> bool:
    """Whether a word is a verb of the past that has a form of its own for it: “was due, but left on Monday”."""
    return (
        words[at].text in PAST_VERBS
        and words[at].text not in _AUXILIARIES
        and _is_past(words[at].text, words[at - 1].text if at else "")
    )


def _is_scheduled(words: list[Word], at: int, end: int) -> bool:
    """“The final is on Sunday”, “the hearings are at 9 a.m. Friday”; not “it is on Sunday that he left”."""
    on = at - (words[at - 1].text in ("on", "at")) if at else 0
    return on > 1 and words[on - 1].text in ("is", "are") and (end == len(words) or words[end].text not in _CLEFT)


def _is_no_later(words: list[Word], at: int) -> bool:
    """“No later than 30 June”."""
    return at > 2 and [word.text.lower() for word in words[at - 3 : at]] in _NO_LATER


def is_yet_to_come(words: list[Word], at: int, *, reported: bool = False) -> bool:
    """Whether the verb right before an expression says that it is to come: “opens on 5 May”, “will be held in June”.

    With `reported` also “said that it would be held in June”, where no other day is named that it was said on.
    """
    if _is_no_later(words, at):
        return True
    if at > 1 and words[at - 2].text == "dates" and words[at - 1].text == "for":
        return True
    if at < 2 or words[at - 1].text.lower() not in _AT_A_TIME:
        return False
    if words[at - 2].text in SCHEDULED and (at < 3 or words[at - 3].text.lower() not in _BEFORE_NOUN):
        return True
    others = 0
    for i in range(at - 2, max(-1, at - 2 - _NEAR), -1):
        word = words[i].text.lower()
        if word in _WILL or (word == "would" and reported and _is_reported(words, i)):
            return True
        if word == "to" and i > 1 and words[i - 1].text in _IS_TO and words[i - 2].text not in _WAS:
            return True
        others += word not in _BESIDE_WILL
        if others > 1 or not word.isalpha():
            return False
    return False


def _is_reported(words: list[Word], at: int) -> bool:
    return any(word.text.lower() in REPORTING for word in words[max(0, at - _REACH) : at])


def _is_present(word: str) -> bool:
    """Whether a word right after “which” is a verb of the present by its form: “which launches on 28 June”."""
    return word.islower() and len(word) > len("has") and word.endswith("s") and not word.endswith("ss") and word not in REPORTING


def _goes_on_ahead(words: list[Word], end: int) -> bool:
    """Whether the first verb that is known after an expression looks ahead."""
    for word, after in pairwise(words[end : end + _REACH]):
        text = word.text.lower()
        if text in PAST_VERBS or text in _STOPS:
            return False
        if text in _WILL or (text in ("is", "are") and after.text in _TO_COME):
            return True
    return False


def tells_of_past(words: list[Word], at: int, end: int) -> bool:
    """Whether an expression belongs to a verb of the past: right before it (“he said in January”), or after it at the head of the
    sentence (“In January, he said”)."""
    before = [word.text.lower() for word in words[max(0, at - 3) : at]]
    if before and before[-1] in _WAS:
        return True
    if len(before) > 1 and before[-1] in _OPENING and _is_past(before[-2], before[-3] if len(before) > 2 else ""):
        return True
    if at > _HEAD or not all(word in _OPENING for word in before):
        return _has_told(words, at)
    past = False
    for i in range(end, len(words)):
        word = words[i].text.lower()
        if word in PAST_VERBS:
            return True
        if word in FUTURE_CUES or word in FUTURE_WITH_TO:
            return False
        past = past or _is_past(words[i].text, words[i - 1].text.lower())
    return past


def is_at_head(words: list[Word], at: int) -> bool:
    """Whether an expression stands at the head of its sentence: “In January, he said”."""
    return at <= _HEAD and all(word.text.lower() in _OPENING for word in words[:at])


def goes_back(words: list[Word], at: int, end: int) -> bool:
    """Whether the verb of an expression goes behind what was told: “had been restored in April”, “in April they had signed”."""
    near = words[end : end + _NEAR_ITS_VERB] if is_at_head(words, at) else reversed(words[max(0, at - _NEAR_ITS_VERB) : at])
    for word in near:
        if word.text == "had":
            return True
        if word.text in _STOPS or word.text in _OTHER_CLAUSE:
            return False
    return False


def holds_past_verb(words: list[Word]) -> bool:
    """Whether a sentence has a verb that is in the past by its form."""
    return any(_is_past(word.text, before.text.lower()) for before, word in pairwise(words))


def is_of_a_saying(words: list[Word]) -> bool:
    """Whether a sentence says who said it: its date may be that of the saying."""
    return any(word.text.lower() in _SAYING for word in words)


def _has_told(words: list[Word], at: int) -> bool:
    """Whether the verb of the clause before an expression is surely in the past, with its subject beside it, and tells of nothing
    planned: “Mr Lee resigned as chairman in November”, but “they agreed on a summit in November”."""
    if at < 2 or words[at - 2].text in PLANNED_EVENTS:
        return False
    for i in range(at - 2, max(0, at - 1 - _REACH), -1):
        word, before = words[i].text, words[i - 1].text
        if word in _STOPS or word == "," or word in FUTURE_CUES or word in FUTURE_ASKED or word in REPORTING or word in _PLANNING:
            return False
        if word == "to" and words[i + 1].text not in _BEFORE_NOUN:
            return False
        if _is_past(word, before):
            return before.lower() in _SUBJECTS or (i > 1 and before[:1].isupper())
    return False


def follows_past_verb(words: list[Word], at: int) -> bool:
    """Whether the last verb that is known before an expression in its clause is in the past, and tells no saying."""
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[i].text.lower()
        if word in _STOPS or word in REPORTING or word in FUTURE_CUES or word in _HAS:
            return False
        if _is_past(words[i].text, words[i - 1].text.lower() if i else ""):
            return True
    return False


def is_past_verb(words: list[Word], at: int) -> bool:
    """Whether a word is a verb of the past by its form."""
    return _is_past(words[at].text, words[at - 1].text.lower() if at else "")


def _is_past(word: str, before: str) -> bool:
    """Whether a word is a verb of the past by its form, as it stands after another."""
    return before not in _NOT_FINITE and (word in PAST_VERBS or (word.endswith("ed") and word.islower() and word not in NOT_YET))


def is_quoted(plain: str, start: int, at: int) -> bool:
    """Whether a place is within quotation marks that opened after `start`."""
    before = plain[start:at]
    curly = before.count("“") - before.count("”")
    typed = before.count("``") - before.count("''")
    return curly > 0 or typed > 0 or (typed == 0 and before.count('"') % 2 == 1)


def tells_of_a_match(plain: str) -> bool:
    """Whether a text tells of a game: its halves and quarters are no time of the calendar."""
    return len({word.lower() for word in _OF_A_MATCH.findall(plain)}) >= _FEWEST_OF_A_MATCH


def tells_of_the_past(plain: str, reference: dt.date | None) -> bool:
    """Whether a text is background, where dates are carried on: years well before its dateline and few words of news; without a
    dateline, fewer words of news than years."""
    years = [int(year) for year in _YEAR.findall(plain)]
    if reference is None:
        news = _words_of_news(plain)
        return not news or news < len(years)
    recent = sum(year > reference.year - _FAR_BACK for year in years)
    if not years or recent > len(years) * _RECENT_SHARE:
        return False
    news = _words_of_news(plain)
    if len(years) < _FEWEST_YEARS:
        return not news and max(years) < reference.year - _LONG_AGO and _WHOLE_DATE.search(plain) is not None
    return news * _YEARS_TO_A_NEWS_WORD < len(years)


def _words_of_news(plain: str) -> int:
    """How many words of a text count from the day of a report."""
    starts = (word.start() for word in _NEWS_WORD.finditer(plain))
    return sum(_NO_NEWS.isdisjoint(plain[max(0, at - _LONGEST_NO_NEWS) : at].lower().split()[-1:]) for at in starts)
