"""What the words around say: whether a clause looks ahead, whether it is direct speech, whether a text tells of the past."""

from __future__ import annotations

import datetime as dt
import re

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.tables import FUTURE_CUES, FUTURE_WITH_TO, REPORTING

_REACH = 12
"""Words before an expression within which a cue counts."""
_STOPS = frozenset([";", ":", "—", "--", '"', "”", "''", "because", "after", "since"])

_YEAR = re.compile(r"(?<![\d.,$-])(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)")
_NEWS_WORD = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|next) (?:week|month|year))\b"
)
_FAR_BACK = 2
_FEWEST_YEARS = 3
_RECENT_SHARE = 0.25
_YEARS_TO_A_NEWS_WORD = 8


def looks_ahead(words: list[Word], at: int) -> bool:
    """Whether a cue of the future stands before an expression in its clause, with no report of what was said between."""
    if at and words[at - 1].text.lower() in ("by", "until", "till", "through") and "MON" in words[at].keys:
        return True
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[i].text.lower()
        if (word in FUTURE_CUES and words[i].text != "May") or (word in FUTURE_WITH_TO and words[i + 1].text in ("to", "for")):
            return True
        if word in _STOPS or word in REPORTING:
            return False
    return False


def is_quoted(plain: str, start: int, at: int) -> bool:
    """Whether a place is within quotation marks that opened after `start`."""
    before = plain[start:at]
    curly = before.count("“") - before.count("”")
    typed = before.count("``") - before.count("''")
    return curly > 0 or typed > 0 or (typed == 0 and before.count('"') % 2 == 1)


def tells_of_the_past(plain: str, reference: dt.date | None) -> bool:
    """Whether a text is background, where dates are carried on: no dateline, or years well before it and few words of news."""
    if reference is None:
        return True
    years = [int(year) for year in _YEAR.findall(plain)]
    recent = sum(year > reference.year - _FAR_BACK for year in years)
    if len(years) < _FEWEST_YEARS or recent > len(years) * _RECENT_SHARE:
        return False
    return len(_NEWS_WORD.findall(plain)) * _YEARS_TO_A_NEWS_WORD < len(years)
