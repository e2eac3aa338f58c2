"""Dates in words. Names and patterns come from Babel (CLDR); the words around them from one table a language."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.dates import DateValue, Kind, Precision

if TYPE_CHECKING:
    from babel import Locale


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words around dates in one language; `{}` is the date, `{n}` the number of a century."""

    about: str
    perhaps: str
    between: str
    since: str
    until: str
    either: str
    decade: str
    of_decade: str
    """A decade after `early`, `mid` and `late`."""
    century: str
    seasons: tuple[str, str, str, str]
    quarter: str
    half: tuple[str, str]
    early: str
    mid: str
    late: str
    beginning: str
    end: str


PHRASES = {
    "en": Phrases(
        about="about {}", perhaps="perhaps {}", between="{} to {}", since="since {}", until="until {}", either=" or ",
        decade="the {}s", of_decade="{}s", century="the {}s",
        seasons=("spring {}", "summer {}", "autumn {}", "winter {}"), quarter="quarter {} of {}",
        half=("first half of {}", "second half of {}"),
        early="early {}", mid="mid-{}", late="late {}", beginning="the beginning of {}", end="the end of {}",
    ),
    "de": Phrases(
        about="etwa {}", perhaps="vielleicht {}", between="{} bis {}", since="seit {}", until="bis {}", either=" oder ",
        decade="{}er-Jahre", of_decade="der {}er-Jahre", century="{n}. Jahrhundert",
        seasons=("Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"), quarter="{}. Quartal {}",
        half=("erstes Halbjahr {}", "zweites Halbjahr {}"),
        early="Anfang {}", mid="Mitte {}", late="Ende {}", beginning="Anfang {}", end="Ende {}",
    ),
    "ar": Phrases(
        about="نحو {}", perhaps="ربما {}", between="{} إلى {}", since="منذ {}", until="حتى {}", either=" أو ",
        decade="عقد {}", of_decade="عقد {}", century="القرن {n}",
        seasons=("ربيع {}", "صيف {}", "خريف {}", "شتاء {}"), quarter="الربع {} من {}",
        half=("النصف الأول من {}", "النصف الثاني من {}"),
        early="أوائل {}", mid="منتصف {}", late="أواخر {}", beginning="بداية {}", end="نهاية {}",
    ),
}  # fmt: skip
"""Languages with words of their own; others show neutral signs (“~”, “–”, “?”) around their own month names."""

NEUTRAL = Phrases(
    about="~ {}", perhaps="{} (?)", between="{} – {}", since="{} –", until="– {}", either=" / ", decade="{}–9", of_decade="{}–9",
    century="{}–99", seasons=("{}-03 – {}-05", "{}-06 – {}-08", "{}-09 – {}-11", "{}-12"), quarter="Q{} {}",
    half=("H1 {}", "H2 {}"),
    early="~ {}", mid="~ {}", late="~ {}", beginning="~ {}", end="~ {}",
)  # fmt: skip

# What the temporal room makes of “early”, “mid” and “late”: the months, or days, of an approximate interval.
_PARTS_OF_YEAR = {(1, 3): "early", (1, 4): "early", (5, 8): "mid", (10, 12): "late", (9, 12): "late"}
_WEEK = 7
_PARTS_OF_MONTH = {(1, 10): "early", (11, 20): "mid", (21, 31): "late", (21, 30): "late", (21, 29): "late", (21, 28): "late"}


@lru_cache(maxsize=16384)
def in_words(value: DateValue, language: str) -> str:
    """A date in words, at its own precision."""
    phrases = PHRASES.get(language.split("-")[0].lower(), NEUTRAL)
    if value.kind is Kind.ONE_OF:
        members = value.edtf[1:-1].split(",")
        return phrases.either.join(in_words(DateValue.parse(m), language) for m in members)
    if value.kind is Kind.INTERVAL:
        return _part(value, phrases, language) or _interval(value, phrases, language)
    words = _point(value, phrases, language)
    if value.approximate:
        words = phrases.about.format(words)
    return phrases.perhaps.format(words) if value.uncertain else words


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def _point(value: DateValue, phrases: Phrases, language: str) -> str:
    bare = value.edtf.rstrip("?~%")
    year = bare[:4]
    first = value.earliest
    if value.precision is Precision.DECADE:
        return phrases.decade.format(_without_zeros(year))
    if value.precision is Precision.CENTURY:
        return phrases.century.format(_without_zeros(year), n=int(year[:2]) + 1)
    assert first is not None
    if value.precision is Precision.YEAR:
        return str(int(year))
    if value.precision is Precision.SEASON:
        return phrases.seasons[int(bare[5:]) - 21].replace("{}", year)
    if value.precision is Precision.QUARTER:
        return phrases.quarter.format(int(bare[5:]) - 32, year)
    if value.precision is Precision.HALF:
        return phrases.half[int(bare[5:]) - 40].format(year)
    skeleton = "yMMMM" if value.precision is Precision.MONTH else "yMMMMd"
    return _formatted(first, skeleton, language)


def _without_zeros(masked: str) -> str:
    """The first year of a decade or century: 800 for `08XX`."""
    return masked.replace("X", "0").lstrip("0") or "0"


def _formatted(day: dt.date, skeleton: str, language: str) -> str:
    """A day by CLDR's long forms; English in day-month-year order, as this tool's own texts write it."""
    from babel.dates import format_date, format_skeleton

    locale = _locale(language)
    if locale.language == "en":
        return format_date(day, {"yMMMM": "MMMM y", "yMMMMd": "d MMMM y", "d": "d", "MMMMd": "d MMMM"}[skeleton], locale="en")
    if skeleton == "yMMMMd":
        return format_date(day, "long", locale=locale)
    return format_skeleton("yMMM" if skeleton == "yMMMM" and locale.language not in PHRASES else skeleton, day, locale=locale)


def _part(value: DateValue, phrases: Phrases, language: str) -> str | None:
    """“late 2024” for 2024-10~/2024-12~, “early March 2025” for 2025-03-01~/2025-03-10~, “early 1990s” for 1990~/1993~."""
    first, last = value.first, value.last
    if not (first and last and first.approximate and last.approximate and first.precision is last.precision):
        return None
    begin, end = first.earliest, last.earliest
    assert begin is not None and end is not None
    if first.precision is Precision.MONTH and begin.year == end.year:
        part = _PARTS_OF_YEAR.get((begin.month, end.month))
        whole = str(begin.year)
    elif first.precision is Precision.DAY and (begin.year, begin.month) == (end.year, end.month):
        part = _PARTS_OF_MONTH.get((begin.day, end.day)) or _edge_of_month(begin, end)
        whole = _formatted(begin, "yMMMM", language)
    elif first.precision is Precision.YEAR and begin.year // 10 == end.year // 10:
        part = {(0, 3): "early", (4, 6): "mid", (7, 9): "late"}.get((begin.year % 10, end.year % 10))
        whole = phrases.of_decade.format(begin.year // 10 * 10)
    else:
        return None
    return getattr(phrases, part).format(whole) if part else None


def _edge_of_month(begin: dt.date, end: dt.date) -> str | None:
    """What the temporal room makes of “the end of March”: its last week."""
    if (begin.day, end.day) == (1, _WEEK):
        return "beginning"
    return "end" if end.day == monthrange(end.year, end.month)[1] and end.day - begin.day == _WEEK - 1 else None


def _interval(value: DateValue, phrases: Phrases, language: str) -> str:
    first, last = value.first, value.last
    if first is None or last is None:
        known = first or last
        assert known is not None
        return (phrases.until if first is None else phrases.since).format(in_words(known, language))
    if first.approximate and last.approximate and not (first.uncertain or last.uncertain):
        exact = DateValue.parse(value.edtf.replace("~", ""))
        return phrases.about.format(_interval(exact, phrases, language))  # “about 17 to 18 March”: said once
    return phrases.between.format(_shortened(first, last, language), in_words(last, language))


def _shortened(first: DateValue, last: DateValue, language: str) -> str:
    """The beginning without the month and year that the end repeats (English only: other orders read better whole)."""
    marked = first.approximate or first.uncertain or last.approximate or last.uncertain
    plain = not marked and _locale(language).language == "en"
    a, b = first.earliest, last.earliest
    if plain and a and b and first.precision is Precision.DAY and last.precision is Precision.DAY and a.year == b.year:
        return _formatted(a, "d" if a.month == b.month else "MMMMd", language)
    if plain and a and b and first.precision is Precision.MONTH and last.precision is Precision.MONTH and a.year == b.year:
        return _formatted(a, "yMMMM", language).rsplit(" ", 1)[0]
    return in_words(first, language)
