"""Days that are known by their month and day: “the Sept. 11 attacks”."""

from __future__ import annotations

import datetime as dt

from briefgen.annotate.temporal.setting import Setting
from briefgen.annotate.temporal.tables import KNOWN_DAYS

_BEFORE = frozenset(["the", "'s", "’s", "of", "after", "since"])
_DAYS_RECENT = 31
"""Days after such a day within which the report may mean the one just over."""


def known_year(s: Setting, month: int, day: int | None) -> int | None:
    """The year of “the Sept. 11 attacks”; none before it, nor where such a day is only just over."""
    year, words = KNOWN_DAYS.get((month, day or 0), (0, frozenset()))
    if s.after not in words or _BEFORE.isdisjoint((s.before, s.word(s.at))):
        return None
    if s.reference is None:
        return year
    since = (s.reference - dt.date(s.reference.year, month, day or 1)).days
    recent = s.reference.year > year and 0 <= since <= _DAYS_RECENT
    return None if recent or s.reference < dt.date(year, month, day or 1) else year
