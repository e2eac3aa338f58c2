"""What heads an entry of a diary, or a month of them: “Friday, 3 May 1912”, “1/6/44”, “Friday, 22d.—”, “May and June 1863”."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from dataclasses import dataclass, replace

from briefgen.annotate.temporal.calendar import last_day
from briefgen.annotate.temporal.genre import only_year
from briefgen.annotate.temporal.holidays import HOLIDAYS
from briefgen.annotate.temporal.lexer import Word, words_of
from briefgen.annotate.temporal.past_verbs import is_past_verb
from briefgen.annotate.temporal.tables import MONTHS, MONTHS_SHORT, WEEKDAYS
from briefgen.model import Block, BlockKind

MONTH_NAMES = "|".join([*(name.capitalize() for name in MONTHS), *(rf"{short}\." for short in MONTHS_SHORT)])
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(name.capitalize() for name in WEEKDAYS)}),? )?"
_NTH = r"(?P<nth>\d{1,2})(?:st|nd|rd|th|d)"
_DAY = (
    rf"{_WEEKDAY}(?:the )?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|d)?(?: of)?,? (?P<month>{MONTH_NAMES})"
    rf"|(?P<name>{MONTH_NAMES}) (?P<number>\d{{1,2}})(?:st|nd|rd|th|d)?)"
)
_A_YEAR = r"(?:1[0-9]|20)\d\d"
_ALONE = re.compile(rf"(?:[A-Z][\w’' ]+, )?\(?{_DAY}\)?(?: \([A-Z][\w’' ]+\))?(?:,? (?P<year>\d{{4}}))?[.:]?")
"""Also “Candlemas Day (2 February), 1483” and “30 March (Easter) 1483”."""
_WITH_PLACE = re.compile(rf"{_DAY}(?:,? (?P<year>\d{{4}}))?[.,:] ?(?:(?:[A-Z][\w’'-]*+|of|the|on|near|at|in|and)[,.]? ?)+")
"""“Saturday, 26th January. Lake Velm, Tarn River”: names, and no word that tells anything. A name is taken whole (`*+`): one in
capitals would else be tried in as many ways as it can be cut into names."""
_FIGURES = re.compile(r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{2}|\d{4})[.:]?")
_OPENS = re.compile(
    rf"[“\"]?(?:[A-Za-z]+ \d+: )?{_DAY}(?:,? (?P<year>\d{{4}})(?:[,.:;]| ?[-–—]|$)|(?::| ?[–—]| --?|\.) |(?<=\.) (?=[A-Z]))"
)
"""Also “DAY 7: 29 February 1836”, and without a year “June 29 — …”, “May 5: …”, “September 2d. …” and “2 Aug. …”."""
_OPENS_IN_FIGURES = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?: ")
_COARSE = re.compile(rf"[“\"]?(?:[A-Z][a-z]+ )?{_A_YEAR}(?:[.:]| ?[-–—]|$)")
"""“September 1959. He travels to Velm”, “Autumn 1960: …”, “1961 —”: an entry that is of no one day."""
_NUMBERED = re.compile(rf"[“\"]?{_WEEKDAY}(?:the )?{_NTH}(?:[.,:;]|(?: ?[-–—])|(?= [a-z])|$)")
"""“Friday, 22d.—”, “1st. …”, “2d it rained”: the day of a month that is told above."""
_FEAST = re.compile(r"(?P<feast>[A-Z][\w’'. ]+?)(?:,? (?P<year>\d{4}))?[.:]?")
_MONTHS_TOLD = re.compile(
    rf"(?:^|[.:,;(] ?)(?P<month>{MONTH_NAMES})(?:(?:,? and|,| ?[-–—]| to) (?P<last>{MONTH_NAMES}))?,? (?P<year>{_A_YEAR})"
    r"(?:, (?P<from>\d{1,2}) ?[-–—] ?(?P<to>\d{1,2}))?[.:)]?$"
)
_SPAN_TOLD = re.compile(
    rf"(?P<day>\d{{1,2}}) (?P<month>{MONTH_NAMES}) ?[-–—] ?(?P<to>\d{{1,2}}) (?P<last>{MONTH_NAMES}),? (?P<year>{_A_YEAR})[.:]?$"
)
_WRITTEN = re.compile(rf"(?:\b(?P<day>\d{{1,2}}) )?\b(?P<month>{MONTH_NAMES})(?: (?P<number>\d{{1,2}}))?,? (?P<year>{_A_YEAR})\b")
_YEAR = re.compile(rf"\b{_A_YEAR}\b")
_ENDS_WITH_A_YEAR = re.compile(rf"(?P<before>[,(])? ?{_A_YEAR}(?P<end>[.:)]?)$")
_ITSELF = re.compile(r"\b(?:diary|diaries|journal|log|logbook|notebook|letters|entries|chronicle)\b", re.IGNORECASE)
_AUXILIARIES = frozenset("is are was were has have had will would can could may might must".split())
_AFTER_PARTICIPLE = frozenset("by in at from on during for to with while".split())
LONGEST = 40
"""Letters of a paragraph that is a day, at most, and of the day that a paragraph begins with."""
_LONGEST_WITH_PLACE = 80
_LONGEST_TITLE = 140
"""Letters of a line above the entries that tells their year, at most."""


@dataclass(frozen=True, slots=True)
class Head:
    """A day that a block is, or begins with; what it leaves open is None. `number` is that of its block.

    `alone`: nothing else stands in the block, or with `placed` nothing but names. A head without a month is a day of the month told
    above; one in `figures` may have either number as its day.
    """

    number: int
    alone: bool
    day: int = 0
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    feast: str = ""
    figures: tuple[int, int, str] | None = None
    placed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a line above the entries tells of them: their year, perhaps the days among which they lie."""

    year: int
    first: dt.date | None = None
    last: dt.date | None = None
    in_title: bool = False
    """Whether a heading or a title tells it, of which the entries before are none."""


def month_number(name: str) -> int:
    return MONTHS.get(name.lower()) or MONTHS_SHORT[name.rstrip(".")]


def head_of(plain: str, block: Block, number: int) -> Head | None:
    """The day that a block is, or begins with; None where it does not."""
    words = plain[block.start : block.end].strip()
    if len(words) <= LONGEST:
        if match := _ALONE.fullmatch(words):
            return _named(match, number, alone=True)
        if match := _FIGURES.fullmatch(words):
            figures = int(match["one"]), int(match["two"]), match["year"]
            return Head(number, alone=True, figures=figures)
        if (match := _FEAST.fullmatch(words)) and match["feast"] in HOLIDAYS:
            return Head(number, alone=True, feast=match["feast"], year=_year(match))
    if len(words) <= _LONGEST_WITH_PLACE and (match := _WITH_PLACE.fullmatch(words)):
        return replace(_named(match, number, alone=True), placed=True)
    if _SPAN_TOLD.fullmatch(words):
        return None
    if match := _OPENS.match(words[: 2 * LONGEST]):
        return _named(match, number, alone=match.end() == len(words))
    if match := _NUMBERED.match(words[: 2 * LONGEST]):
        return Head(number, match.end() == len(words), int(match["nth"]), weekday=_weekday(match))
    return None


def is_of_a_longer_time(plain: str, block: Block) -> bool:
    """Whether a block is the entry of a month, a season or a year, in a text whose others are of days."""
    return _COARSE.match(plain, block.start, block.end) is not None


def opens_in_figures(plain: str, block: Block) -> bool:
    """Whether a block begins with “2/10:”, of which nobody can say which is the day."""
    return _OPENS_IN_FIGURES.match(plain, block.start, block.end) is not None


def _named(match: re.Match[str], number: int, *, alone: bool) -> Head:
    day = int(match["day"] or match["number"])
    return Head(number, alone, day, month_number(match["month"] or match["name"]), _year(match), _weekday(match))


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _weekday(match: re.Match[str]) -> int | None:
    return WEEKDAYS[match["weekday"].lower()] if match["weekday"] else None


def told_by(plain: str, block: Block) -> Told | None:
    """What a heading, or a line like one, tells of the entries below it; None for running text."""
    words = plain[block.start : block.end].strip()
    if len(words) > _LONGEST_TITLE:
        return None
    for pattern in (_MONTHS_TOLD, _SPAN_TOLD):
        if match := pattern.search(words):
            return _days_told(match)
    years = _YEAR.findall(words)
    titled = block.kind is BlockKind.HEADING or _is_a_title(plain, block, words)
    like_one = len(words) <= LONGEST and not _is_a_sentence(words_of(plain, block.start, block.end))
    return Told(int(years[-1]), in_title=titled) if years and (titled or like_one) else None


def told_by_title(title: str) -> Told | None:
    """What the title of a text tells of its entries: “May and June 1863”, or its only year."""
    match = _MONTHS_TOLD.search(title) or _SPAN_TOLD.search(title)
    year = only_year(title)
    return _days_told(match) if match else Told(year) if year else None


def _days_told(match: re.Match[str]) -> Told | None:
    """The days of “May and June 1863”, “August 1588, 21-25” and “26 February – 4 March 1917”."""
    found = match.groupdict()
    year, month = int(found["year"]), month_number(found["month"])
    last = month_number(found["last"]) if found["last"] else month
    first_day = int(found.get("day") or found.get("from") or 1)
    final_day = int(found.get("to") or last_day(year, last))
    with suppress(ValueError):
        return Told(year, dt.date(year - (month > last), month, first_day), dt.date(year, last, final_day))
    return Told(year)


def year_of_itself(plain: str) -> int | None:
    """The year of “This diary was kept in 1912”: the only one of running text that speaks of a diary or the like."""
    years = set(_YEAR.findall(plain))
    return int(years.pop()) if len(years) == 1 and _ITSELF.search(plain) else None


def written_last(plain: str, *, months: bool) -> dt.date | None:
    """The last whole day that running text names, or with `months` the first day of its last month, or of its year."""
    found: list[tuple[int, dt.date]] = []
    for match in _WRITTEN.finditer(plain):
        day = match["day"] or match["number"]
        with suppress(ValueError):
            if day or months:
                found.append((match.end(), dt.date(int(match["year"]), month_number(match["month"]), int(day or 1))))
    found += [(match.end(), dt.date(int(match[0]), 1, 1)) for match in _YEAR.finditer(plain) if months]
    return max(found, key=lambda place: (place[0], place[1].month), default=(0, None))[1]


def _is_a_title(plain: str, block: Block, words: str) -> bool:
    """“Letters of a private, Velm Volunteers, 1863.”, “… from the days of the fire of 1666:”: no sentence about that year."""
    ends = _ENDS_WITH_A_YEAR.search(words)
    if ends is None or len(_YEAR.findall(words)) != 1:
        return False
    return ends["end"] == ":" or (ends["before"] in (",", "(") and not _is_a_sentence(words_of(plain, block.start, block.end)))


def _is_a_sentence(words: list[Word]) -> bool:
    """Whether a line has a verb of its own: not the participle of “a diary kept by Roe”."""
    if any(word.text in _AUXILIARIES for word in words):
        return True
    places = [i for i in range(1, len(words)) if is_past_verb(words, i)]
    return any(words[i + 1].text not in _AFTER_PARTICIPLE or not words[i - 1].text.isalpha() for i in places if i + 1 < len(words))
