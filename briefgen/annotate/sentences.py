"""Sentences of a block: where a stop ends one, and where it only shortens a word or stands in a quotation.

Written for news English, with its tables in `abbreviations`. Where nothing decides, the sentence goes on: a backlink that shows two
sentences is better than one cut in half. Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.abbreviations import (
    BEFORE_NUMBER,
    CALENDAR,
    CALENDAR_WORDS,
    CLOCK,
    LABELLED,
    MAY_BE_LAST,
    NEVER_LAST,
    OPENERS,
    SPEECH_VERBS,
    TIME_ZONES,
)

_STOP = re.compile(r"(?<![.!?…])(?P<marks>[.!?…]++)(?P<closing>[\"'”’“‘»«›)\]}*]*+)(?=\s|$)|[。！？｡]+[」』”’）]*")
_LAST_WORD = re.compile(r"(?:([^\s-]+)\s+)?([^\s(\[{“\"'‘—–/-]+)$")
_NEXT = re.compile(r"\s+(?:[-–—•*]\s*)?([\"'“”‘’„«»‹›(\[¿¡]*)([^\s,;:.!?…”\")\]]+)")
_NAME_SPEAKS = re.compile(rf"\s+(?:[A-Z][\w.’'-]*\s+){{1,4}}(?:{'|'.join(SPEECH_VERBS.split())})\b")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_PLACE_TIME = re.compile(r"\s+(?:[A-Z][\w.-]*\s+){1,2}time\b")
_APOSTROPHE = re.compile(r"[’'].*")
LONGEST_WORD = 60
"""How far back (code points) the words before a stop are looked at."""


def split_sentences(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `plain[start:end]`, each with its closing quotation mark, without the white space around it."""
    begin = _skip_space(plain, start, end)
    for stop in _STOP.finditer(plain, start, end):
        if stop.end() > begin and _ends_sentence(plain, begin, stop, end):
            yield begin, stop.end()
            begin = _skip_space(plain, stop.end(), end)
    rest = plain[begin:end].rstrip()
    if rest:
        yield begin, begin + len(rest)


def _skip_space(plain: str, at: int, end: int) -> int:
    while at < end and plain[at].isspace():
        at += 1
    return at


def _ends_sentence(plain: str, begin: int, stop: re.Match[str], end: int) -> bool:
    marks, closing = stop.group("marks"), stop.group("closing")
    following = _NEXT.match(plain, stop.end(), end)
    if marks is None or following is None:
        return True
    word: str = following.group(2)
    if word[0].islower() and not word[1:2].isupper():  # “Why?” he asked. But “iPhone”
        return False
    if marks == ".":
        return _full_stop_ends(plain, begin, stop, word, end)
    if marks[0] in "!?":
        speaks = closing and _APOSTROPHE.sub("", word) not in OPENERS and _NAME_SPEAKS.match(plain, stop.end(), end)
        return not speaks
    elided = stop.start() == begin or plain[stop.start() - 1].isspace()
    return not elided and _APOSTROPHE.sub("", word) != "I"


def _full_stop_ends(plain: str, begin: int, stop: re.Match[str], following: str, end: int) -> bool:
    """Whether a single full stop ends the sentence, given the next word, which begins with a capital or a digit."""
    before = _LAST_WORD.search(plain, max(begin, stop.start() - LONGEST_WORD), stop.start())
    if before is None:
        return True
    previous, word = before.groups()
    if word in NEVER_LAST:
        return False
    if any(mark in "\"'”’“‘»«›" for mark in stop.group("closing")):
        return True
    if before.start(2) == begin and (word.isdigit() or len(word) == 1):
        return False  # the number of a list: “1. The treaty”
    opener = _APOSTROPHE.sub("", following) in OPENERS
    if word in CLOCK and following[0].isupper():
        return following not in CALENDAR_WORDS | TIME_ZONES and not _PLACE_TIME.match(plain, stop.end(), end)
    if word in CALENDAR:
        return not following[0].isdigit() and following not in CALENDAR_WORDS
    if word in BEFORE_NUMBER and word not in MAY_BE_LAST:
        return not following[0].isdigit()
    if len(word) == 1 and word.isupper():
        return opener or (previous or "").lower() in LABELLED
    if word in MAY_BE_LAST or word in CLOCK or _INITIALS.fullmatch(word):
        return opener
    return True
