"""Lengths, units and sets that are none: ages, bearings, names that hold a unit, what stands for itself."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word, tight
from briefgen.annotate.temporal.names import ARTICLES, is_name, text_at
from briefgen.annotate.temporal.tables import CLOSED, PAST_VERBS

_WHOSE_YEAR = frozenset("his her its their my our".split())
_AGE_AFTER = frozenset(["old", "older", "younger", "olds"])
_BEARINGS = frozenset(["north", "south", "east", "west"])
_HOURS_OF = frozenset(
    "calling morning evening daylight afternoon opening polling library business office working visiting trading "
    "school bank rush after shop store".split()
)
"""Before “hours”, where these are no length."""
_PASSING = frozenset("remaining intervening preceding passing closing opening dwindling waning fleeting".split())
"""Before “days” where these are a length."""
_MODALS = frozenset("may might can could will would should must to".split())
_WHOSE = frozenset("the his her its their our my your whose".split())


def _is_no_amount(match: Match, words: list[Word], at: int) -> bool:
    """“52 years old”, “a 12-year-old”, “aged 30 years”, “30 years of age”."""
    after, beyond = text_at(words, match.end), text_at(words, match.end + 1)
    if match.end - at == 2 and "ART" in words[at].keys and after in "-–" and tight(words, match.end) and after:
        return True
    if after in _AGE_AFTER or (after == "-" and beyond in _AGE_AFTER) or (after == "of" and beyond == "age"):
        return True
    if text_at(words, match.end - 1) in ("quarter", "quarters") and after == "of":
        return True
    if after in _BEARINGS and text_at(words, match.end - 1) in ("minutes", "seconds", "minute", "second"):
        return True  # “48 minutes north”
    if text_at(words, at - 1) == "it" and text_at(words, at) == "a" and text_at(words, at + 1) == "day":
        return True  # “called it a day”
    if "Y" in words[at].keys and at + 1 < len(words) and "DASH" in words[at + 1].keys:
        return True  # “1693 – 57 years after”
    if match.end - at == 2 and "Y" in words[at].keys and "U" in words[at + 1].keys:
        return True  # “World Cup 2018 day five”
    if (
        words[at].text.lower() == "over"
        and text_at(words, at - 1) not in ("for", "after", "just", "well", "of", "a")
        and match.slots.get("n") != 1
    ):
        return True  # “spread over three years”: during them
    if match.end - 1 > 0 and words[match.end - 1].text[:1].isupper() and words[match.end - 1].text.isalpha():
        return True  # “the Six-Day War”, “the Thirty Years' War”
    return text_at(words, at - 1) in ("aged", "age", "ages")


def is_no_length(match: Match, words: list[Word], at: int) -> bool:
    """A bare unit after a number is what is left of an amount that was none."""
    unit, before, after = words[match.end - 1].text, text_at(words, at - 1), text_at(words, match.end)
    if unit == "hours" and (before in _HOURS_OF or (before == "the" and after == "of")):
        return True
    if unit == "minutes" and (before == "the" or after == "of" or is_name(words, at - 1)):
        return True  # of a meeting
    if match.end < len(words) and "Y" in words[match.end].keys:
        return True  # “the years 1813 and 1814”
    if match.end - at == 1 and before.endswith("ing") and before not in _PASSING and text_at(words, at - 2) in _WHOSE:
        return True  # “in our driving days”
    if match.end - at == 1 and (before in ("-", "–") or (text_at(words, at - 2) == "on" and before.isalpha())):
        return True  # “after-hours trading”, “on rainy days”
    return _is_no_amount(match, words, at) or text_at(words, match.end) == "'" or (at > 0 and "N" in words[at - 1].keys)


def is_no_span(match: Match, words: list[Word], at: int) -> bool:
    """“It may last months”: a verb."""
    return _is_no_amount(match, words, at) or (words[at].text == "last" and text_at(words, at - 1) in _MODALS)


def is_no_duration(match: Match, words: list[Word], at: int) -> bool:
    """“A year-long tour”: the article is that of the tour."""
    return ("ART" in words[at].keys and words[match.end - 1].text == "long") or _is_no_amount(match, words, at)


def is_no_unit(match: Match, words: list[Word], at: int) -> bool:
    """“The day”, “the second”: kept where a time word is not only a figure of speech."""
    if tight(words, match.end) and text_at(words, match.end) in ("-", "–"):
        return True
    if text_at(words, match.end).isdigit() and text_at(words, at - 1) not in CLOSED:
        return True  # “the year 99999”; but “closed the week 350 points down”
    if words[match.end - 1].text[:1].isupper():
        return True  # “1816, the Year Without a Summer”
    if text_at(words, match.end) == "of" and text_at(words, match.end + 1) in _WHOSE_YEAR:
        return True  # “until the year of his death”
    return match.slots.get("unit") == "day" and text_at(words, match.end) in ("of", "when", "that", "for")


def is_hyphenated_unit(match: Match, words: list[Word], at: int) -> bool:
    """“That century-old quake”."""
    return tight(words, match.end) and text_at(words, match.end) in ("-", "–")


def is_no_relative_unit(match: Match, words: list[Word], at: int) -> bool:
    """“This Week” within a sentence is a programme."""
    return at > 0 and words[match.end - 1].text[:1].isupper()


def is_no_set(match: Match, words: list[Word], at: int) -> bool:
    """“The quarterly dividend” tells of no quarters, nor “the daily Vedomosti” of days; “paid quarterly” does."""
    after = text_at(words, match.end)
    if at and words[at].text[:1].isupper():
        return True
    if words[at].text == "quarterly" and after.isalpha():
        return True
    if words[at].text not in ("daily", "weekly", "monthly"):
        return False
    return is_name(words, match.end) or (text_at(words, at - 1) in ARTICLES and after in PAST_VERBS)
