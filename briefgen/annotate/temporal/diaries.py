"""Diaries and chronicles: entries that a day heads, from which their words count."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress

from briefgen.annotate.temporal.tables import MONTHS, WEEKDAYS
from briefgen.model import Text

_NAMES = "|".join(name.capitalize() for name in MONTHS)
_DAY_ALONE = re.compile(
    rf"(?:(?:{'|'.join(name.capitalize() for name in WEEKDAYS)}),? )?"
    rf"(?:(\d{{1,2}})(?:st|nd|rd|th)?,? ({_NAMES})|({_NAMES}) (\d{{1,2}})(?:st|nd|rd|th)?),? (\d{{4}})[.:]?"
)
_LONGEST = 32
"""Letters of a paragraph that is a day, at most."""
_FEWEST = 2
"""Entries of a diary, at least: a single day alone may be anything."""


def entries_in(text: Text) -> list[tuple[int, dt.date]]:
    """The paragraphs and headings that are nothing but a day with its year, and the day; none where there is only one."""
    found: list[tuple[int, dt.date]] = []
    for number, block in enumerate(text.blocks):
        match = _DAY_ALONE.fullmatch(text.plain[block.start : block.end].strip()) if block.end - block.start <= _LONGEST else None
        if match is not None:
            with suppress(ValueError):
                found.append((number, dt.date(int(match[5]), MONTHS[(match[2] or match[3]).lower()], int(match[1] or match[4]))))
    return found if len(found) >= _FEWEST else []
