"""Clock times in words, by the patterns of Babel (CLDR), and the languages that it knows."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.date_phrases import Phrases
from briefgen.dates import DateValue

if TYPE_CHECKING:
    from babel import Locale

_SECONDS_AT = len("2025-01-21T16:00")


@lru_cache(maxsize=16)
def locale_of(language: str) -> Locale:
    """What CLDR knows of a language; English in the place of one that it does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def clock_in_words(value: DateValue, phrases: Phrases, language: str, zoned: bool = True) -> str:
    """The clock time of an instant, to the second where that is written, with its distance from UTC where that is."""
    from babel.dates import format_skeleton

    moment = value.moment
    assert moment is not None
    skeleton = "Hms" if value.edtf[_SECONDS_AT : _SECONDS_AT + 1] == ":" else "Hm"
    clock = phrases.clock.format(format_skeleton(skeleton, moment.replace(tzinfo=None), locale=locale_of(language)))
    offset = moment.utcoffset() if zoned else None
    return clock if offset is None else f"{clock} {_distance(offset, language)}"


def _distance(offset: dt.timedelta, language: str) -> str:
    """“GMT+3”, as CLDR writes a distance from UTC in short. (Babel's own counts half hours west of Greenwich wrongly.)"""
    minutes = abs(offset) // dt.timedelta(minutes=1)
    hours, rest = divmod(minutes, 60)
    figures = f"{'-' if offset < dt.timedelta() else '+'}{hours}" + (f":{rest:02}" if rest else "")
    pattern: str = locale_of(language).zone_formats["gmt"]
    return pattern % (figures if minutes else "")
