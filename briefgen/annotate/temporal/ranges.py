"""Ranges and open ends: “from March 3 to March 7”, “between 2019 and 2021”, “since 2014”."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace

from briefgen.annotate.temporal.found import OPEN_BEFORE, Found, is_denied
from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.limits import is_moved
from briefgen.annotate.temporal.over import is_over
from briefgen.annotate.temporal.past_verbs import follows_past_verb
from briefgen.annotate.temporal.readings import Reading
from briefgen.annotate.temporal.tables import AFTER_DAY
from briefgen.dates import DateError, DateValue, Kind, Precision
from briefgen.days import FIRST_YEAR, LAST_YEAR, iso_year

_BEYOND = {"before": -1, "after": 1}
"""Words that leave a month or year itself out: “after 1999” begins in 2000. A day is left in: “after 3 May” may be that evening."""
_JOINING = {"from": ("to", "through", "until", "till", "-", "–", "—", "−"), "between": ("and", "-", "–", "—", "−")}
_BARE = ("to", "through", "-", "–", "—", "−")
_WITHOUT_YEAR = frozenset(["month", "month-day"])
_PARTS = frozenset(["part-of", "edge-of"])
_WRITTEN_OUT = frozenset(["year", "month-year", "date"])
_NO_END = frozenset(["ago", "from-now", "earlier-later"])
"""Rules of times that end no range: “on 3 May - 10 days ago”."""
_FEW_DAYS = 3
"""Days of a part of a week, at most; what is longer is a part of a month."""
_ENDS = frozenset([Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.QUARTER, Precision.DECADE])
_WRITTEN = frozenset(["year", "date", "month-year", "month-day", "month", "iso-date", "quarter", "short-year"])
"""Rules whose expressions make a range without “from”: “1991 to 1997”, but not “Monday to Friday”."""
_UNITS = frozenset(["U", "UA", "UP"])
_BEGINNINGS = frozenset(
    "year date iso-date month month-day month-year weekday relative-weekday day-word quarter part-of edge-of".split()
)
"""Rules of times that “from” may begin a span with."""
_GOES_ON = frozenset(["to", "until", "till", "through"])
_WEEK = 7
_AT_LEAST = ["at", "least"]
_OWNERS = frozenset(["weekday", "day-part", "bare-quarter"])
_POSSESSIVE = ("'s", "’s")
_BETWEEN_CALENDARS = 13
"""Days by which the Julian calendar is behind Gregory's, at most."""
_ONWARDS = frozenset(["on", "onward", "onwards"])


def joins(words: list[Word], match: Match, at: int) -> int:
    """The word at which the end of a range may begin after an expression: behind “to”, or “through to”; 0 where none can."""
    if match.end + 1 >= len(words):
        return 0
    word = words[match.end].text.lower()
    before = words[at - 1].text.lower() if at else ""
    if is_moved(words, at):
        return 0
    if word == "/" and match.rule in ("date", "month-day"):
        return match.end + 1  # “3 May 1939/4 June 1940”
    if word not in _JOINING.get(before, _BARE if match.rule in _WRITTEN else ()):
        return 0
    return match.end + 1 + (word == "through" and words[match.end + 1].text == "to")


def is_opened(words: list[Word], at: int) -> bool:
    """Whether “from” or “between” begins a range."""
    return at > 0 and words[at - 1].text.lower() in _JOINING


def joined(begin: Found, end: Found, reference: dt.date | None, *, over: bool, both: bool) -> Reading | None:
    """The interval of two readings of one precision; a year written only at the end holds for both.

    `over`: the verb before it is in the past; `both`: “from” or “between” stands before it, without which the ends must be alike.
    Of months and days without a year the first decides where it is not.
    """
    first, last, match = begin.reading, end.reading, begin.match
    b = last.value
    a: DateValue | None = first.value or (_of_year(match, b) if b else None)
    if end.match.rule in _NO_END:
        return None
    if both and begin.match.rule in _PARTS and end.match.rule in _PARTS | _WRITTEN_OUT:
        return _spanned(first, last)
    if both and begin.match.rule in _WRITTEN_OUT and end.match.rule in _WRITTEN_OUT | _PARTS and begin.match.rule != end.match.rule:
        return _spanned(first, last)
    if a is None or b is None or a.kind is not Kind.POINT or b.kind is not Kind.POINT:
        return None
    begins, ends = a.earliest_date, b.earliest_date
    if a.precision is not b.precision or a.precision not in _ENDS or begins is None or ends is None:
        return None
    if match.rule == "weekday" and begins > ends:
        a = DateValue.of(begins - dt.timedelta(weeks=1))
    elif match.rule == end.match.rule == "weekday" and (ends - begins).days > _WEEK:  # “was shut from Friday until Sunday”
        a, b = (a, DateValue.of(ends - dt.timedelta(weeks=1))) if over else (DateValue.of(begins + dt.timedelta(weeks=1)), b)
    elif match.rule in _WITHOUT_YEAR and "year" not in match.slots:
        near = reference is not None and first.anchor == last.anchor == str(reference) and not over
        if near and end.match.rule in _WITHOUT_YEAR and _begins_by_now(a, b, reference):
            b = _of_year_after(b, begins)
        else:
            a = _before(a, ends)
    return _from_to(a, b, first, last)


def as_range(words: list[Word], first: Found, last: Found, reference: dt.date | None) -> Found:
    """The range from one expression to another that joins it; the first where they are none."""
    over = follows_past_verb(words, first.at) or (first.at > 1 and is_over(words, first.at - 2, first.at))
    reading = None
    with suppress(ValueError, OverflowError):  # beyond the ends of the calendar
        reading = joined(first, last, reference, over=over, both=is_opened(words, first.at))
    if reading is None or is_of_two_calendars(words, first.match, reading):
        return first
    return Found(replace(first.match, end=last.match.end, rule="range"), first.at, reading)


def is_of_two_calendars(words: list[Word], match: Match, reading: Reading) -> bool:
    """“26 May/6 June 1818”: one day, by which a stroke joins no span."""
    value = reading.value
    if words[match.end].text != "/" or value is None or value.earliest is None or value.latest is None:
        return False
    turned = match.rule == "month-day" and value.earliest.year != value.latest.year  # “March 6/February 22, 1821”
    return turned or value.latest.since(value.earliest) <= _BETWEEN_CALENDARS


def _from_to(a: DateValue | None, b: DateValue | None, first: Reading, last: Reading) -> Reading | None:
    if a is None or b is None or not (a.earliest_date and b.earliest_date) or a.earliest_date >= b.earliest_date:
        return None
    edtf = f"{a}/{b}"
    anchor = first.anchor or last.anchor
    return Reading("DATE", edtf, edtf, "a range from one date to another", min(first.confidence, last.confidence), anchor)


def _begins_by_now(a: DateValue, b: DateValue, reference: dt.date | None) -> bool:
    """Whether the first of two times that stand the wrong way round is not over on the dateline: the other is then to come."""
    if reference is None or a.latest_date is None or a.earliest_date is None or b.earliest_date is None:
        return False
    return a.latest_date >= reference and a.earliest_date > b.earliest_date


def _spanned(first: Reading, last: Reading) -> Reading | None:
    """“From late 1645 to early 1647”, “from 1918 to May 1921”: from the beginning of the one to the end of the other."""
    a, b = first.value, last.value
    if a is None or b is None or a.earliest_date is None or b.latest_date is None or a.earliest_date >= b.latest_date:
        return None
    return _from_to(a.first or a, b.last or b, first, last)


def _of_year(match: Match, end: DateValue) -> DateValue | None:
    """A month or day that has no year to go by, in that of the end of its range."""
    if match.rule not in ("month", "month-day") or end.earliest_date is None:
        return None
    day = f"-{match.slots['day']:02}" if "day" in match.slots else ""
    try:
        return DateValue.parse(f"{end.earliest_date.year:04}-{match.slots['month']:02}{day}")
    except DateError:
        return None


def _of_year_after(value: DateValue, begin: dt.date) -> DateValue | None:
    """A month or day written without a year, in the first year after the beginning of its range."""
    assert value.earliest_date is not None
    year = begin.year + ((value.earliest_date.month, value.earliest_date.day) < (begin.month, begin.day))
    try:
        return DateValue.parse(f"{year:04}{value.edtf[4:]}")
    except DateError:
        return None


def _before(value: DateValue, end: dt.date) -> DateValue | None:
    """A month or day written without a year, in the last year before the end of its range."""
    assert value.earliest_date is not None
    rest = value.edtf[4:]
    try:
        same = DateValue.parse(f"{end.year:04}{rest}")
        return same if same.earliest_date is not None and same.earliest_date <= end else DateValue.parse(f"{end.year - 1:04}{rest}")
    except DateError:
        return None


def opening(words: list[Word], one: Found) -> str:
    """The word before an expression that may leave an end open."""
    at = one.at - 2 if [word.text.lower() for word in words[max(0, one.at - 2) : one.at]] == _AT_LEAST else one.at
    before = words[at - 1].text.lower() if at > 0 else ""
    after = words[one.match.end].text.lower() if one.match.end < len(words) else ""
    if after in _POSSESSIVE or (one.match.rule in _OWNERS and after.isalpha() and after not in AFTER_DAY):
        return ""  # “after Saturday's defeat”, “after Friday prayers”
    if before in ("before", "after") and one.at > 1 and not _UNITS.isdisjoint(words[one.at - 2].keys):
        return ""  # “three months after June 2019”
    if before == "to" and one.at > 1 and words[one.at - 2].text.lower() == "prior":
        return "before"
    if before == "until" and is_denied(words, at - 1):
        return ""  # “it did not fall until March 1848”
    if before == "from" and after in _GOES_ON:
        return ""  # “from 1918 to a later day” that is no end of a range
    if before == "from" and (one.match.rule not in _BEGINNINGS or (one.at > 1 and after not in _ONWARDS)):
        return ""  # “a letter from 2019”, “up from a year earlier”
    return before


def opened(reading: Reading, word: str) -> Reading:
    """A date after “since” or “before” is one end of an open span; its TIMEX3 value stays that of the date itself."""
    form = OPEN_BEFORE.get(word)
    value = reading.value
    if form is None or value is None or reading.timex_type != "DATE":
        return reading
    if value.precision in (Precision.DECADE, Precision.CENTURY):
        return reading
    end = str(value) if value.kind is Kind.POINT else _end_of(value, opens=form.startswith("{}"))
    if word in _BEYOND and value.precision in (Precision.YEAR, Precision.MONTH) and not value.approximate:
        end = _beside(value, _BEYOND[word])
    if not end:
        return reading
    return replace(
        reading, edtf=form.format(end), timex_value=reading.timex, reason=f"{reading.reason}; “{word}” leaves one end open"
    )


def _beside(value: DateValue, step: int) -> str:
    """The month or year next to one, before or after it; "" where the calendar ends there."""
    assert value.earliest is not None
    by_month = value.precision is Precision.MONTH
    at = 12 * value.earliest.year + value.earliest.month - 1 + step * (1 if by_month else 12)
    if not FIRST_YEAR <= at // 12 <= LAST_YEAR:
        return ""
    return f"{iso_year(at // 12)}-{at % 12 + 1:02}" if by_month else iso_year(at // 12)


def _end_of(value: DateValue, *, opens: bool) -> str:
    """The end of a span that an open one begins or ends at: about its month for “early August”, about its day for a week; "" where
    the words name no such span."""
    first, last = value.first, value.last
    if first is None or last is None or first.precision is not last.precision or not (first.earliest_date and last.earliest_date):
        return ""
    end = first if opens else last
    part_of_month = (
        (last.earliest_date - first.earliest_date).days > _FEW_DAYS
        and first.approximate
        and first.precision is Precision.DAY
        and first.earliest_date.month == last.earliest_date.month
    )
    bare = str(end).rstrip("~")
    return f"{bare[:7] if part_of_month else bare}~"
