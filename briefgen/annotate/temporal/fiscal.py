"""The year of the company that a text reports of, where it says when that, or a part of it with a number, ended."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.annotate.temporal import calendar as days
from briefgen.annotate.temporal.tables import MONTHS_BY_NAME

_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_END = (
    r",? (?:which |that )?(?:end(?:ed|ing|s)|to) (?:on |in )?(?:[A-Z][a-z]+day, )?(?:(\d{1,2}) )?([A-Z][a-z]+)\.?(?: (\d{1,2}))?\b"
)
"""“Ended Nov. 30”, “to 30 November”."""
_NUMBERED = re.compile(
    rf"(?i:\b(first|second|third|fourth)[- ](?:fiscal )?(quarter|half)(?:,? and (?:the )?(?:full |fiscal |financial )?"
    rf"(?:year|(?:six|nine|twelve|12) months))?){_END}"
)
_YEAR = re.compile(rf"(?i:\b(?:full|fiscal|financial)[- ]year){_END}")
_HALF_YEAR = re.compile(rf"(?i:\bhalf[- ]year){_END}")
_BY_MONTHS = re.compile(r"\b([A-Z][a-z]+)\.?(?:-|–|-to-| to | through )([A-Z][a-z]+) (?:quarter|period)\b")
_CHANGED = re.compile(r"(?i)\b(?:chang|switch|mov|shift)(?:ed|es|ing) [^.]{0,40}\b(?:fiscal|calendar|financial)[- ]year")
"""“Changed from a fiscal year to a calendar year”: of which year a quarter then is, is not said."""
NEXT_MONTH = 7
"""Days of a month by which what ends with a week is still of the month before: “ended Oct. 2”."""
_QUARTERS, _HALVES = 4, 2
_MID_YEAR, _YEAR_END = 6, 12
_UNNUMBERED = re.compile(rf"(?<!st )(?<!nd )(?<!rd )(?<!th )(?<!-)\b(?:quarter|period|three months){_END}")
"""“For the quarter ended Jan. 25”: of the number under which the results are reported."""
_REPORTED = re.compile(
    r"(?i:\bfiscal (?:(first|second|third|fourth)[- ]quarter|Q([1-4]))\b"
    r"|\b(first|second|third|fourth)-quarter (?:profits?|earnings|results|(?:net )?income|revenues?|sales|loss(?:es)?)\b)(?! had\b)"
)
"""The quarter whose results a text reports."""
_FORESEEN = re.compile(r"\b(?:will|would|may|could|should|expect(?:s|ed)?|sees|saw|forecasts?|project(?:s|ed)?)\b")
"""Before a quarter that is not reported yet."""
_LEAD = 300
"""Code points at the head of a text that tell its news."""
_LATE = 120
"""Days after a quarter within which its results are told."""


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """The last month of a company's year, None where its quarters are only known not to be the calendar's; `exact`: it ends with
    that month."""

    month: int | None
    exact: bool

    def last_month_of(self, number: int, months: int) -> int | None:
        """The month with which a quarter (of 3 months) or a half (of 6) ends."""
        return None if self.month is None else (self.month + months * number - 1) % 12 + 1

    @property
    def is_named_after_its_end(self) -> bool:
        """Whether the year is surely called by the calendar year in which it ends: those that end in spring go by either."""
        return self.month is not None and self.month >= _MID_YEAR

    def name_of_quarter(self, year: int, month: int) -> str:
        """TIMEX3's name of the quarter that ends with a month: its number in this year, and the calendar year in which a quarter of
        that number ends nearest to it, else the month's own."""
        number = (month - (self.month or _YEAR_END) - 1) % _YEAR_END // 3 + 1
        apart = {candidate: abs((candidate - year) * _YEAR_END + number * 3 - month) for candidate in (year, year - 1, year + 1)}
        return f"{min(apart, key=apart.__getitem__)}-Q{number}"


def fiscal_year_of(plain: str, reference: dt.date | None) -> FiscalYear | None:
    """The year that a text reports of, where it is not the calendar's; None too where it tells of several, or of a change."""
    if ("quarter" not in plain and "half" not in plain) or _CHANGED.search(plain):
        return None
    known = set(_ends(plain))
    reported = None if known else _reported(plain)
    if reported is not None:
        known = set(_ends_of(reported, plain))
    if len({year.month for year in known}) == 1:
        month = next(iter(known)).month
        return None if month == _YEAR_END else FiscalYear(month, exact=all(year.exact for year in known))
    if known:
        return None
    named = {MONTHS_BY_NAME.get(found[2].lower(), 0) for found in _BY_MONTHS.finditer(plain) if _spans_a_quarter(found)}
    late = reported is not None and reference is not None and _is_long_over(reported, plain, reference)
    return FiscalYear(None, exact=False) if late or any(month % 3 for month in named) else None


def _reported(plain: str) -> re.Match[str] | None:
    """The quarter whose results a text reports, by its number."""
    return _REPORTED.search(plain) if "-quarter" in plain or "iscal " in plain else None


def _number_of(reported: re.Match[str]) -> int:
    named = reported[1] or reported[3]
    return _NUMBERS[named.lower()] if named else int(reported[2])


def _ends_of(reported: re.Match[str], plain: str) -> Iterator[FiscalYear]:
    """What the only end of a quarter without a number says, where the text reports of one with a number."""
    found = list(_UNNUMBERED.finditer(plain))
    if len({(one[1] or one[3], one[2]) for one in found}) == 1:
        yield from _year_end(found[0], 1, (_QUARTERS - _number_of(reported)) * 12 // _QUARTERS)


def _is_long_over(reported: re.Match[str], plain: str, reference: dt.date) -> bool:
    """Whether the calendar's quarter of a number that a text calls “fiscal”, or whose results are its news, ended too long before
    the dateline for that."""
    news = reported.end() <= _LEAD and not _FORESEEN.search(plain, 0, reported.start())
    if reported[3] is not None and not news:
        return False
    month = _number_of(reported) * 3
    year = reference.year - (month >= reference.month)
    return year >= dt.MINYEAR and (reference - dt.date(year, month, days.last_day(year, month))).days > _LATE


def _ends(plain: str) -> Iterator[FiscalYear]:
    """What each end of a year, or of a part of it with a number, says of the end of the year."""
    for found in _NUMBERED.finditer(plain):
        parts = _QUARTERS if found[2].lower() == "quarter" else _HALVES
        if _NUMBERS[found[1].lower()] <= parts:
            yield from _year_end(found, 3, (parts - _NUMBERS[found[1].lower()]) * 12 // parts)
    for found in _YEAR.finditer(plain):
        yield from _year_end(found, 1, 0)
    for found in _HALF_YEAR.finditer(plain):
        yield from _year_end(found, 1, 12 // _HALVES)  # the second one ends with the year, and is named after that


def _year_end(found: re.Match[str], group: int, later: int) -> Iterator[FiscalYear]:
    month = MONTHS_BY_NAME.get(found[group + 1].lower())
    day = found[group] or found[group + 2]
    if month is None:
        return
    spills = day is not None and int(day) <= NEXT_MONTH
    exact = day is None or int(day) >= days.last_day(2023, month)
    yield FiscalYear((month - spills + later - 1) % 12 + 1, exact)


def _spans_a_quarter(found: re.Match[str]) -> bool:
    first, last = (MONTHS_BY_NAME.get(found[group].lower()) for group in (1, 2))
    return first is not None and last is not None and (last - first) % 12 == 2


def nearest_end(reference: dt.date, month: int, months: int, *, ahead: bool, running: bool, over: bool) -> int:
    """The year in which a part of so many months ends with a month, as it is nearest to the dateline; with `running` the first that
    is not over then, with `over` one that has begun."""
    begin = days.middle_of((month - months) % 12 + 1, 1)

    def middle(year: int) -> dt.date:
        return begin(year - (month < months)) + dt.timedelta(days=months * 15)

    if running:
        return reference.year + (month < reference.month)
    year = days.nearest_year(reference, middle, ahead)
    return year - (over and middle(year) - dt.timedelta(days=months * 15) > reference)
