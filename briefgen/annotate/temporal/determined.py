"""Months, days and seasons with “this”, “last” or “past” before them: whether these words count from the dateline there."""

from __future__ import annotations

from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.tables import CLAUSE_ENDS, COUNTED

_DETERMINERS = frozenset("this the these those a an his her its their our my your 's ’s".split())
"""Before “past March”, where “past” is an adjective."""
_PICTURES = frozenset(
    "photo photos photograph photographs picture pictures image images video videos footage frame frames grab screenshot portrait "
    "snapshot selfie combo combination radiograph scan mugshot sketch drawing".split()
)
"""What shows something that has been: “in this Sept. 3 photo”."""
_OF_PICTURES = frozenset(
    "file handout archive aerial satellite police booking court tv undated still video surveillance security press staff "
    "pool publicity archival infrared radar courtroom family mobile-phone".split()
)
"""Between a date and “photo”."""
_EVENTS = frozenset("call conference exhibition exhibit finish game hearing link op opportunity session shoot show launch".split())
"""After “photo”, where that tells the kind of what may be to come: “the Sept. 3 photo call”."""
_AFTER_LAST = CLAUSE_ENDS | {"”", '"', "’", "to", "from", "for", "he", "she", "it", "they", "we", "was", "were", "had"}
"""After “in September last”, which is then the last September."""
_MOST_KINDS = 2


def is_no_relation(match: Match, words: list[Word], at: int) -> bool:
    """“Open past March” is after it, “this March 2018 photo” of the year behind it, “following Monday's attack” after that."""
    first, after = words[at].text.lower(), words[match.end].text if match.end < len(words) else ""
    if follows_a_day(words, at, match.end):
        return True
    if first == "past" and (at == 0 or words[at - 1].text.lower() not in _DETERMINERS):
        return True
    if words[match.end - 1].text == "last" and after not in _AFTER_LAST:
        return True  # “talks in May last two days”
    return _has_a_year(words, match.end)


def follows_a_day(words: list[Word], at: int, end: int) -> bool:
    """“Following Monday's attack”: after it."""
    return words[at].text.lower() == "following" and end < len(words) and words[end].text in ("'s", "’s")


def _has_a_year(words: list[Word], end: int) -> bool:
    """Whether the year of a month, a day or a season stands behind it: “this June 29, 2018, photo”."""
    if end < len(words) and "D" in words[end].keys and "MON" in words[end - 1].keys:
        end += 1  # “this June” of “this June 29, 2018”
    year = end + (end < len(words) and words[end].text == "," and "MON" not in words[end - 1].keys)
    if year >= len(words) or "Y" not in words[year].keys:
        return False
    return year + 1 >= len(words) or words[year + 1].text not in COUNTED


def is_of_a_picture(words: list[Word], at: int, end: int) -> bool:
    """“In this Sept. 3 file photo”: the date is that of a picture, which cannot be to come."""
    if words[at].text.lower() != "this" and (at == 0 or words[at - 1].text.lower() not in ("a", "an", "the")):
        return False
    for i in range(end, min(end + _MOST_KINDS + 1, len(words))):
        if words[i].text in _PICTURES:
            return i + 1 == len(words) or words[i + 1].text not in _EVENTS
        if words[i].text not in _OF_PICTURES:
            return False
    return False
