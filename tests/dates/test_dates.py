"""DateValue: EDTF in and out, bounds, order, and what it becomes elsewhere."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.dates import DateError, DateValue, Kind, Precision
from briefgen.days import Day, iso_year, period_of, years_of

READ = [
    ("2024", Precision.YEAR, "2024-01-01", "2024-12-31", "a year"),
    ("2024-02", Precision.MONTH, "2024-02-01", "2024-02-29", "a month of a leap year"),
    ("1900-02", Precision.MONTH, "1900-02-01", "1900-02-28", "a month of no leap year"),
    ("2024-05-03", Precision.DAY, "2024-05-03", "2024-05-03", "a day"),
    ("2024-21", Precision.SEASON, "2024-03-01", "2024-05-31", "a spring"),
    ("2023-24", Precision.SEASON, "2023-12-01", "2024-02-29", "a winter begins in its December"),
    ("2024-34", Precision.QUARTER, "2024-04-01", "2024-06-30", "a quarter"),
    ("2024-41", Precision.HALF, "2024-07-01", "2024-12-31", "a half"),
    ("199X", Precision.DECADE, "1990-01-01", "1999-12-31", "a decade"),
    ("18XX", Precision.CENTURY, "1800-01-01", "1899-12-31", "a century"),
    ("000X", Precision.DECADE, "0001-01-01", "0009-12-31", "the first decade has no year 0"),
    ("2014/..", Precision.INTERVAL, "2014-01-01", None, "an open end"),
    ("../1928", Precision.INTERVAL, None, "1928-12-31", "an open beginning"),
    ("2024-10~/2024-12~", Precision.INTERVAL, "2024-10-01", "2024-12-31", "an approximate interval"),
    ("2022-02-24/2022-03~", Precision.INTERVAL, "2022-02-24", "2022-03-31", "ends of two precisions"),
    ("[2020-04-03,2020-03-04]", Precision.DAY, "2020-03-04", "2020-04-03", "one of two days"),
    ("0000", Precision.YEAR, "0000-01-01", "0000-12-31", "the year 0 is 1 BC"),
    ("-0043", Precision.YEAR, "-0043-01-01", "-0043-12-31", "44 BC"),
    ("-0044-02", Precision.MONTH, "-0044-02-01", "-0044-02-29", "45 BC was a leap year"),
    ("-0043-03-15", Precision.DAY, "-0043-03-15", "-0043-03-15", "a day before the year 1"),
    ("0000-24", Precision.SEASON, "0000-12-01", "0001-02-28", "a winter over the turn of the eras"),
    ("-004X", Precision.DECADE, "-0049-01-01", "-0040-12-31", "50 to 41 BC"),
    ("-000X", Precision.DECADE, "-0009-01-01", "0000-12-31", "the last decade before the year 1"),
    ("-00XX", Precision.CENTURY, "-0099-01-01", "0000-12-31", "the first century before it"),
    ("-0026/0014", Precision.INTERVAL, "-0026-01-01", "0014-12-31", "from one era into the other"),
    ("2025-01-21T18:20+0100", Precision.INSTANT, "2025-01-21", "2025-01-21", "a date-time"),
    ("2025-01-21T18:20+14:00", Precision.INSTANT, "2025-01-21", "2025-01-21", "the first zone to see a day"),
    ("2025-01-21T18:20-12:00", Precision.INSTANT, "2025-01-21", "2025-01-21", "the last one"),
]


@pytest.mark.parametrize(("text", "precision", "earliest", "latest", "why"), READ, ids=[case[4] for case in READ])
def test_reads(text: str, precision: Precision, earliest: str | None, latest: str | None, why: str) -> None:
    value = DateValue.parse(text)
    assert value.precision is precision
    assert (str(value.earliest) if value.earliest else None) == earliest
    assert (str(value.latest) if value.latest else None) == latest


@pytest.mark.parametrize(
    ("text", "message", "why"),
    [
        ("", "is no date", "nothing"),
        ("May 2024", "is no date", "words"),
        ("2024-13", "is no month", "no month and no season"),
        ("2024-02-30", "no day of the calendar", "no such day"),
        ("2023-02-29", "no day of the calendar", "no leap year"),
        ("-0000", "1 BC is written 0000", "a year that has no sign"),
        ("-0043-02-29", "no day of the calendar", "44 BC was no leap year"),
        ("-043", "is no date", "a year of three figures"),
        ("-0043/-0044", "ends before it begins", "turned round before the year 1"),
        ("2025-01-21T18:00/2025-01-21T16:00", "ends before it begins", "an hour turned round"),
        ("2025-01-21T16:00Z/2025-01-21T16:30+01:00", "ends before it begins", "turned round by their time zones"),
        ("9999-24", "no day of the calendar", "a winter past the calendar's end"),
        ("199X-05", "has no months", "a decade's month"),
        ("2024/2023", "ends before it begins", "turned round"),
        ("../..", "no end that is known", "open on both sides"),
        ("/2024", "open end", "a blank end"),
        ("2024/2025/2026", "must be one date", "three ends"),
        ("[2024", "closing bracket", "an open bracket"),
        ("[]", "names no date", "nothing to choose from"),
        ("[2024/2025]", "must be one date", "an interval within a choice"),
        ("2025-01-21T25:00", "no time of day", "an hour too many"),
        ("2025-01-21T10", "no date-time", "no minutes"),
        ("2025-01-21T10:00+15:00", r"\+15:00 is no time zone, which are from -12:00 to \+14:00", "a zone farther east than any"),
        ("2025-01-21T10:00+1401", r"\+1401 is no time zone", "by a minute"),
        ("2025-01-21T10:00-13:00", "-13:00 is no time zone", "a zone farther west than any"),
        ("2025-01-21T10:00+01:60", r"\+01:60 is no time zone", "a minute too many"),
        ("0000-01-01T00:00Z", "before the year 1 have no hours here, write 0000-01-01", "an hour of 1 BC"),
        ("-0043-03-15T12:00", "before the year 1 have no hours here, write -0043-03-15", "an hour before the year 1"),
        ("-0043-03-15 12:00/-0042", "“-0043-03-15 12:00”: days before the year 1 have no hours", "an hour at one end"),
        ("2024~~", "is no date", "a sign too many"),
    ],
)
def test_refuses(text: str, message: str, why: str) -> None:
    with pytest.raises(DateError, match=message):
        DateValue.parse(text)


@pytest.mark.parametrize(
    ("text", "timex", "html", "start", "end"),
    [
        ("2024-05-03", "2024-05-03", "2024-05-03", "2024-05-03", None),
        ("2024-05~", "2024-05", "2024-05", "2024-05", None),
        ("199X", "199", None, "1990-01-01", "1999-12-31"),
        ("18XX", "18", None, "1800-01-01", "1899-12-31"),
        ("2024-22", "2024-SU", None, "2024-06-01", "2024-08-31"),
        ("2024-36?", "2024-Q4", None, "2024-10-01", "2024-12-31"),
        ("2024-40", "2024-H1", None, "2024-01-01", "2024-06-30"),
        ("2014/..", "2014/..", None, "2014-01-01", None),
        ("2025-01-21T18:20Z", "2025-01-21T18:20Z", "2025-01-21T18:20Z", "2025-01-21T18:20Z", None),
        ("2025-01-21T18:20Z/2025-01-22", "2025-01-21T18:20Z/2025-01-22", None, "2025-01-21T18:20Z", "2025-01-22"),
        ("-0043-03-15", "BC0044-03-15", None, "-0043-03-15", None),
        ("-0043~", "BC0044", None, "-0043", None),
        ("-0043-22", "BC0044-SU", None, "-0043-06-01", "-0043-08-31"),
        ("-01XX", "BC01", None, "-0199-01-01", "-0100-12-31"),
        ("-004X", "-004X", None, "-0049-01-01", "-0040-12-31"),
    ],
)
def test_becomes_other_notations(text: str, timex: str, html: str | None, start: str, end: str | None) -> None:
    value = DateValue.parse(text)
    assert (value.timex_value, value.datetime_attribute, value.iso_start, value.iso_end) == (timex, html, start, end)


@pytest.mark.parametrize(
    ("outer", "inner", "contains", "overlaps"),
    [
        ("2024", "2024-05-03", True, True),
        ("2024-05", "2024", False, True),
        ("2014/..", "2024", True, True),
        ("../2014", "2015", False, False),
        ("2014/..", "../2015", False, True),
        ("199X", "2000", False, False),
        ("2023-24", "2024-01-15", True, True),
        ("-00XX", "-0043-03-15", True, True),
        ("-00XX", "0001", False, False),
        ("../0014", "-0043", True, True),
    ],
)
def test_contains_and_overlaps(outer: str, inner: str, contains: bool, overlaps: bool) -> None:
    a, b = DateValue.parse(outer), DateValue.parse(inner)
    assert (a.contains(b), a.overlaps(b), b.overlaps(a)) == (contains, overlaps, overlaps)


def moved(day: dt.date, years: int) -> Day:
    """A day whole cycles of 400 years earlier, in which the calendar is the same."""
    return Day(day.year - 400 * years, day.month, day.day)


DATES_OF_OURS = st.dates(min_value=dt.date(1, 1, 1), max_value=dt.date(9998, 12, 31))
DAYS = st.one_of(DATES_OF_OURS.map(Day.of), st.builds(moved, st.dates(dt.date(1, 1, 1), dt.date(400, 12, 31)), st.integers(1, 24)))
SIGNS = st.sampled_from(["", "", "~", "?", "%"])
CODES = st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41])
POINTS = st.one_of(
    st.builds(lambda d, s: f"{iso_year(d.year)}{s}", DAYS, SIGNS),
    st.builds(lambda d, s: f"{iso_year(d.year)}-{d.month:02}{s}", DAYS, SIGNS),
    st.builds(lambda d, s: f"{d}{s}", DAYS, SIGNS),
    st.builds(lambda d, c, s: f"{iso_year(d.year)}-{c}{s}", DAYS, CODES, SIGNS),
    st.builds(lambda d, s: f"{iso_year(d.year)[:-1]}X{s}", DAYS, SIGNS),
    st.builds(lambda d, s: f"{iso_year(d.year)[:-2]}XX{s}", DAYS, SIGNS),
)
INSTANTS = st.builds(
    lambda d, t, z: f"{d}T{t.hour:02}:{t.minute:02}{z}", DATES_OF_OURS, st.times(), st.sampled_from(["", "Z", "+01:00", "-0530"])
)


def interval(a: str, b: str) -> str:
    first, last = sorted((DateValue.parse(a), DateValue.parse(b)))
    return f"{first}/{last}"


INTERVALS = st.one_of(st.builds(interval, POINTS, POINTS), st.builds("{}/..".format, POINTS), st.builds("../{}".format, POINTS))
CHOICES = st.lists(POINTS, min_size=1, max_size=4).map(lambda points: f"[{','.join(points)}]")
DATES = st.one_of(POINTS, INSTANTS, INTERVALS, CHOICES)


@given(DATES)
def test_what_is_written_reads_as_the_same(text: str) -> None:
    value = DateValue.parse(text)
    assert DateValue.parse(str(value)) == value
    assert str(DateValue.parse(str(value))) == str(value)


@given(st.one_of(POINTS, INTERVALS))
def test_canonical_forms_come_back_as_they_were(text: str) -> None:
    assert str(DateValue.parse(text)) == text


@given(DATES)
def test_every_bound_is_a_real_day_in_order(text: str) -> None:
    value = DateValue.parse(text)
    assert value.earliest is None or isinstance(value.earliest, Day)
    assert value.earliest or value.latest
    if value.earliest and value.latest:
        assert value.earliest <= value.latest
    assert value.contains(value)
    assert value.kind is not Kind.POINT or (value.earliest is not None and value.latest is not None)


@given(DATES, DATES, DATES)
def test_the_order_is_total(a: str, b: str, c: str) -> None:
    values = [DateValue.parse(text) for text in (a, b, c)]
    for x, y in itertools.product(values, repeat=2):
        assert (x < y) + (y < x) + (x == y) == 1
    ordered = sorted(values)
    assert not ordered[2] < ordered[0]
    assert all(sorted(order) == ordered for order in itertools.permutations(values))


@given(DAYS, DAYS)
def test_days_are_counted_through_from_one_era_into_the_other(a: Day, b: Day) -> None:
    assert (a < b) == (a.toordinal() < b.toordinal())
    assert a.since(b) == -b.since(a)
    assert a.since(a.before) == 1
    assert a.date is None or a.toordinal() == a.date.toordinal()


@given(DAYS, st.sampled_from([10, 100]))
def test_each_year_lies_in_its_period(day: Day, size: int) -> None:
    first, last = years_of(period_of(day.year, size), size)
    assert first <= day.year <= last
    assert last - first == size - 1 or first == 1


def test_instants_of_a_day_are_in_order_by_their_time_zones() -> None:
    written = ["2025-01-21T16:00+03:00", "2025-01-21T14:00Z", "2025-01-21T09:30-05:00", "2025-01-21"]
    assert [str(value) for value in sorted(map(DateValue.parse, reversed(written)))] == written


@given(DATES, st.sampled_from(["en", "en-GB", "de", "ar", "ru", "ja", "zz"]))
def test_every_date_has_words(text: str, language: str) -> None:
    words = DateValue.parse(text).words(language)
    assert words
    assert "{" not in words
