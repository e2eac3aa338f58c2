"""Dates in words. Names and patterns come from Babel (CLDR); the words around them from `date_phrases`."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.clock_words import clock_in_words, locale_of
from briefgen.date_phrases import NEUTRAL, PHRASES, Phrases
from briefgen.dates import DateValue, Kind, Precision
from briefgen.days import Day

if TYPE_CHECKING:
    from babel import Locale


# What the temporal room makes of “early”, “mid” and “late”: the months, or days, of an approximate interval.
_PARTS_OF_YEAR = {(1, 3): "early", (1, 4): "early", (5, 8): "mid", (10, 12): "late", (9, 12): "late"}
_WEEK = 7
_PARTS_OF_MONTH = {(1, 10): "early", (11, 20): "mid", (21, 31): "late", (21, 30): "late", (21, 29): "late", (21, 28): "late"}


@lru_cache(maxsize=16384)
def in_words(value: DateValue, language: str) -> str:
    """A date in words, at its own precision."""
    phrases = _phrases(language)
    if value.kind is Kind.ONE_OF:
        members = value.edtf[1:-1].split(",")
        return phrases.either.join(in_words(DateValue.parse(m), language) for m in members)
    if value.kind is Kind.INTERVAL:
        return _part(value, phrases, language) or _interval(value, phrases, language)
    words = _point(value, phrases, language)
    if value.approximate:
        words = phrases.about.format(words)
    return phrases.perhaps.format(words) if value.uncertain else words


def _phrases(language: str) -> Phrases:
    return PHRASES.get(language.split("-")[0].lower(), NEUTRAL)


def _point(value: DateValue, phrases: Phrases, language: str) -> str:
    bare = value.edtf.rstrip("?~%")
    first, last = value.earliest, value.latest
    assert first is not None and last is not None
    if value.precision in (Precision.DECADE, Precision.CENTURY):
        return _masked(value, first, last, phrases, language)
    if value.precision is Precision.INSTANT:
        return _joined(_formatted(first, "yMMMMd", language), clock_in_words(value, phrases, language), language)
    if value.precision is Precision.MONTH:
        return _formatted(first, "yMMMM", language)
    if value.precision is Precision.DAY:
        return _formatted(first, "yMMMMd", language)
    year = year_in_words(first.year, language)
    if value.precision is Precision.YEAR:
        return year
    if phrases is NEUTRAL and first.year < _KNOWN_BY_FIGURES:
        return phrases.between.format(_formatted(first, "yMMMM", language), _formatted(last, "yMMMM", language))
    code = int(bare[-2:])
    if value.precision is Precision.SEASON:
        return phrases.seasons[code - 21].replace("{}", year)
    if value.precision is Precision.QUARTER:
        return phrases.quarter.format(code - 32, year)
    return phrases.half[code - 40].format(year)


def year_in_words(year: int, language: str) -> str:
    """A year by its number, counted as astronomers do: “2024” for 2024, “44 BC” for -43, and “14 AD”, whose figures alone are too
    few to be taken for a year.
    """
    return str(year) if year >= _KNOWN_BY_FIGURES else _formatted(Day(year, 1, 1), "y", language)


def _masked(value: DateValue, first: Day, last: Day, phrases: Phrases, language: str) -> str:
    """A decade or a century; before the year 100 the decades have no figures of their own: “50 to 41 BC”."""
    is_century = value.precision is Precision.CENTURY
    if first.year >= _KNOWN_BY_FIGURES:
        masked = str(first.year)
        return phrases.century.format(masked, n=first.year // 100 + 1) if is_century else phrases.decade.format(masked)
    if is_century and phrases.century_of_era:
        return _century_of_era(first, last, phrases, language)
    return _years(first.year, last.year, phrases, language)


def _century_of_era(first: Day, last: Day, phrases: Phrases, language: str) -> str:
    n = last.year // 100 + 1 if last.year >= 1 else -first.year // 100 + 1
    return phrases.century_of_era.format(n=n, nth=_ordinal(n), era=_era(first.year, language))


def _years(first: int, last: int, phrases: Phrases, language: str) -> str:
    """From one year to another; the era is said once: “60 to 44 BC”."""
    once = first < last < 1 and phrases is not NEUTRAL
    return phrases.between.format(1 - first if once else year_in_words(first, language), year_in_words(last, language))


def _ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    return f"{n}{ {'one': 'st', 'two': 'nd', 'few': 'rd'}.get(locale_of('en').ordinal_form(n), 'th') }"


def _formatted(day: Day, skeleton: str, language: str) -> str:
    """A day by CLDR's long forms, with its era where the year alone would not tell it; English in day-month-year order, as this
    tool's own texts write it.
    """
    from babel.dates import format_date, format_skeleton

    locale = locale_of(language)
    if day.year < _KNOWN_BY_FIGURES and "y" in skeleton:
        return _of_era(day, skeleton, locale)
    known = day.date
    assert known is not None or "y" not in skeleton
    known = known or dt.date(_LEAP_YEAR, day.month, day.day)
    if locale.language == "en":
        return format_date(known, _ENGLISH[skeleton], locale="en")
    if skeleton == "yMMMMd":
        return format_date(known, "long", locale=locale)
    return format_skeleton("yMMM" if skeleton == "yMMMM" and locale.language not in PHRASES else skeleton, known, locale=locale)


_KNOWN_BY_FIGURES = 100
"""The first year that a reader takes for one without its era."""
_LEAP_YEAR = 2000
_ENGLISH = {"yMMMM": "MMMM y", "yMMMMd": "d MMMM y", "d": "d", "MMMMd": "d MMMM", "MMMM": "MMMM"}


def _of_era(day: Day, skeleton: str, locale: Locale) -> str:
    """“15 March 44 BC”: CLDR's pattern with an era, the month in full. Python has no such year, so that is put in here."""
    from babel.dates import DateTimeFormat, parse_pattern

    class OfEra(DateTimeFormat):
        def format_era(self, char: str, num: int) -> str:
            return _era(day.year, str(locale))

        def format_year(self, char: str, num: int) -> str:
            return str(day.year if day.year >= 1 else 1 - day.year)

    if locale.language == "en":
        pattern = f"{_ENGLISH.get(skeleton, 'y')} G"
    else:
        known = locale.datetime_skeletons[{"y": "Gy", "yMMMM": "GyMMM", "yMMMMd": "GyMMMd"}[skeleton]]
        pattern = known.pattern.replace("MMM", "MMMM").replace("LLL", "LLLL")
    return parse_pattern(pattern) % OfEra(dt.date(_LEAP_YEAR, day.month, day.day), locale)


def _era(year: int, language: str) -> str:
    name: str = locale_of(language).eras["abbreviated"][int(year >= 1)]
    return name


def _joined(day: str, clock: str, language: str) -> str:
    """A day and a clock time as the language joins them: “21 January 2025, 16:00”."""
    pattern: str = locale_of(language).datetime_formats["long"]
    return pattern.replace("{1}", day).replace("{0}", clock)


def _part(value: DateValue, phrases: Phrases, language: str) -> str | None:
    """“late 2024” for 2024-10~/2024-12~, “early March 2025” for 2025-03-01~/2025-03-10~, “early 1990s” for 1990~/1993~."""
    first, last = value.first, value.last
    if not (first and last and first.approximate and last.approximate and first.precision is last.precision):
        return None
    begin, end = first.earliest, last.earliest
    assert begin is not None and end is not None
    if first.precision is Precision.MONTH and begin.year == end.year:
        part = _PARTS_OF_YEAR.get((begin.month, end.month))
        whole = year_in_words(begin.year, language)
    elif first.precision is Precision.DAY and (begin.year, begin.month) == (end.year, end.month):
        part = _PARTS_OF_MONTH.get((begin.day, end.day)) or _edge_of_month(begin, end)
        whole = _formatted(begin, "yMMMM", language)
    elif first.precision is Precision.YEAR and begin.year >= _KNOWN_BY_FIGURES and begin.year // 10 == end.year // 10:
        part = {(0, 3): "early", (4, 6): "mid", (7, 9): "late"}.get((begin.year % 10, end.year % 10))
        whole = phrases.of_decade.format(begin.year // 10 * 10)
    else:
        return None
    return getattr(phrases, part).format(whole) if part else None


def _edge_of_month(begin: Day, end: Day) -> str | None:
    """What the temporal room makes of “the end of March”: its last week."""
    if (begin.day, end.day) == (1, _WEEK):
        return "beginning"
    return "end" if end == Day.last_of_month(end.year, end.month) and end.day - begin.day == _WEEK - 1 else None


def _interval(value: DateValue, phrases: Phrases, language: str) -> str:
    first, last = value.first, value.last
    if first is None or last is None:
        known = first or last
        assert known is not None
        return (phrases.until if first is None else phrases.since).format(in_words(known, language))
    if first.approximate and last.approximate and not (first.uncertain or last.uncertain):
        exact = DateValue.parse(value.edtf.replace("~", ""))
        return phrases.about.format(_interval(exact, phrases, language))  # “about 17 to 18 March”: said once
    return _on_one_day(first, last, phrases, language) or _from_to(first, last, phrases, language)


def _on_one_day(first: DateValue, last: DateValue, phrases: Phrases, language: str) -> str | None:
    """“21 January 2025, 16:00 to 18:00”."""
    if first.precision is not Precision.INSTANT or last.precision is not Precision.INSTANT or first.earliest != last.earliest:
        return None
    a, b = first.moment, last.moment
    assert a is not None and b is not None and first.earliest is not None
    begin = clock_in_words(first, phrases, language, zoned=a.utcoffset() != b.utcoffset())
    clocks = phrases.between.format(begin, clock_in_words(last, phrases, language))
    return _joined(_formatted(first.earliest, "yMMMMd", language), clocks, language)


def _from_to(first: DateValue, last: DateValue, phrases: Phrases, language: str) -> str:
    """From – to: the beginning without the month and year that the end repeats (English only: other orders read better whole)."""
    marked = _is_marked(first) or _is_marked(last)
    a, b = first.earliest, last.earliest
    begin, end = ends_in_words(first, last, language)
    if not marked and a and b and first.precision is last.precision is Precision.YEAR:
        return _years(a.year, b.year, phrases, language)
    if not marked and a and b and a.year == b.year and locale_of(language).language == "en":
        if first.precision is last.precision is Precision.DAY:
            begin = _formatted(a, "d" if a.month == b.month else "MMMMd", language)
        elif first.precision is last.precision is Precision.MONTH:
            begin = _formatted(a, "MMMM", language)
    return phrases.between.format(begin, end)


def ends_in_words(first: DateValue, last: DateValue, language: str) -> tuple[str, str]:
    """The two ends of a span, told in one manner: both centuries by their eras where one of them needs its era, and by its outer
    year what is itself told as a span of years.
    """
    phrases = _phrases(language)
    of_eras = bool(phrases.century_of_era) and first.precision is last.precision is Precision.CENTURY and _needs_era(first)
    begin, end = (_end(value, outer, of_eras, phrases, language) for value, outer in ((first, first.earliest), (last, last.latest)))
    return begin, end


def _end(value: DateValue, outer: Day | None, of_eras: bool, phrases: Phrases, language: str) -> str:
    first, last = value.earliest, value.latest
    is_masked = value.precision in (Precision.DECADE, Precision.CENTURY) and not _is_marked(value)
    if not is_masked or first is None or last is None or outer is None:
        return in_words(value, language)
    if of_eras:
        return _century_of_era(first, last, phrases, language)
    has_name = not _needs_era(value) or (value.precision is Precision.CENTURY and phrases.century_of_era)
    return in_words(value, language) if has_name else year_in_words(outer.year, language)


def _needs_era(value: DateValue) -> bool:
    return value.earliest is not None and value.earliest.year < _KNOWN_BY_FIGURES


def _is_marked(value: DateValue) -> bool:
    return value.approximate or value.uncertain
