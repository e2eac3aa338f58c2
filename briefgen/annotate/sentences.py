"""Sentences of a block: where a full stop ends one, and where it only shortens a word.

Written for news English; the tables are data. A sentence keeps its closing quotation mark or bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

TITLES = frozenset(
    (
        "mr mrs ms dr prof rev hon gen lt col maj capt cmdr sgt cpl adm gov sen rep pres amb supt insp fr sr jr st mt ft "
        "messrs mme mlle"
    ).split()
)
"""Shortened titles: a name follows, so the stop never ends a sentence."""

INNER = frozenset(
    (
        "vs cf eg ie etc al approx ca no nos vol pp p fig figs art sec ch ed eds trans rev dept univ assn bros est tel ext min "
        "max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd"
    ).split()
)
"""Shortened words within a sentence: the stop ends one only where a capital follows that is no number and no name's part."""

NUMBERED = frozenset(("no nos vol pp p fig figs art sec ch jan feb mar apr jun jul aug sep sept oct nov dec").split())
"""Those that a number follows."""

COMPANY = frozenset(["inc", "ltd", "co", "corp", "plc", "bros", "llc", "gmbh", "cos"])
"""Legal forms: they may end a sentence."""

STARTERS = frozenset(
    (
        "the a an this that these those he she it they we i you his her its their our in on at by for from to with after "
        "before when while as but and or so yet if although though however moreover meanwhile then there here what who why how "
        "where which some many most no not both all each one two three last next since until during despite under over "
        "according asked"
    ).split()
)
"""Words that begin sentences far more often than they follow an abbreviation with a capital."""

STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[.!?…]+[\"'”’»)\]]*(?=\[\d+\])")
_WORD_BEFORE = re.compile(r"[\w.&'’-]+$")
_NEXT = re.compile(r"\s+[\"'“‘«(\[]*(\S+)")
_ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_CLOSING = "\"'”’»)]"


def split_sentences(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `plain[start:end]`, without the white space around them. Offsets are code points."""
    begin = _skip_space(plain, start, end)
    for stop in STOP.finditer(plain, start, end):
        if stop.end() <= begin or not _ends_sentence(plain, stop, end):
            continue
        yield begin, stop.end()
        begin = _skip_space(plain, stop.end(), end)
    last = end
    while last > begin and plain[last - 1].isspace():
        last -= 1
    if last > begin:
        yield begin, last


def _skip_space(plain: str, at: int, end: int) -> int:
    while at < end and plain[at].isspace():
        at += 1
    return at


def _ends_sentence(plain: str, stop: re.Match[str], end: int) -> bool:
    following = _NEXT.match(plain, stop.end(), end)
    if following is None:
        return True
    marks, word = stop.group(), following.group(1)
    first = word[0]
    if marks[0] != ".":
        return not first.islower()  # “Why?” he asked
    if first.islower():
        return False
    quoted = marks[-1] in _CLOSING
    if marks.startswith("..") or quoted:
        return True
    before = _WORD_BEFORE.search(plain, max(0, stop.start() - 40), stop.start())
    return before is None or _full_stop(before.group(), word)


def _full_stop(shortened: str, following: str) -> bool:
    """Whether the stop after `shortened` ends a sentence, given the word that follows (which is no lower-case one)."""
    key = shortened.lower().lstrip("'’-")
    plain_next = following.lower().rstrip(".,;:!?")
    if key in TITLES:
        return False
    if len(shortened) == 1 and shortened.isalpha():
        return shortened not in "ABCDEFGHJKLMNOPQRSTUVWXYZ" or plain_next in STARTERS  # an initial; “I.” may end
    if key in NUMBERED and following[0].isdigit():
        return False
    if _ACRONYM.fullmatch(shortened):
        return plain_next in STARTERS
    if key in INNER or key in COMPANY:
        return plain_next in STARTERS
    return True
