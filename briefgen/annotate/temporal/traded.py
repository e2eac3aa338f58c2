"""Months in which what is traded is due: “December Brent rose”, “May delivery”."""

from __future__ import annotations

from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.tables import CONTRACTS

_KINDS = frozenset("natural hard soft red white spring winter feeder live lean raw refined arabica robusta comex nymex".split())
"""Before what is traded: “December natural gas”."""
_LONGEST_NAME = 3
_BEFORE = frozenset(["", "for", "and", ",", ";", "while", "as", "but", "'s", "’s", "of", "–", "—", "("])
"""Before a month that no preposition makes a time: “while December wheat rose”."""
_PRICED = frozenset(
    "rose fell gained lost added shed slipped slid jumped dropped climbed settled closed ended finished traded eased edged rallied "
    "tumbled surged sank declined advanced dipped retreated was were is are".split()
)
"""After what is traded, where its price is told."""
_DUE = frozenset("delivery deliveries contract contracts futures".split())


def is_traded(words: list[Word], at: int, end: int) -> bool:
    """Whether a month without a year is that in which what is traded is due, and its price is told; not “December oil exports”."""
    if (words[at - 1].text.lower() if at else "") not in _BEFORE:
        return False
    names = [word.text.lower() for word in words[end : end + _LONGEST_NAME + 1]]
    for place, name in enumerate(names[:_LONGEST_NAME]):
        after = names[place + 1] if place + 1 < len(names) else ""
        apposed = after == "," and end + place + 2 < len(words) and words[end + place + 2].text in ("the", "a", "which")
        if name in _DUE or (name in CONTRACTS and (after in _PRICED or apposed)):
            return True
        if name not in CONTRACTS and name not in _KINDS:
            return False
    return False
