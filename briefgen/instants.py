"""Moments of days and date-times, as feeds write them and as lists compare them."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from zoneinfo import ZoneInfo

from briefgen.dates import DateValue

EPOCH = "1970-01-01T00:00:00Z"
"""Atom demands a date of every entry; content without one is as old as can be."""


def instant(date: DateValue | None, timezone: str) -> str:
    """RFC 3339, in UTC. A day without a clock time is its midnight in `timezone`, which is that of the site.

    What UTC would put before the year 1 or after 9999 keeps the clock time of its own zone: RFC 3339 has four figures for a year.
    """
    if date is None or date.earliest_date is None:
        return EPOCH
    moment = zoned(date, timezone).moment or dt.datetime.combine(date.earliest_date, dt.time(), ZoneInfo(timezone))
    with suppress(OverflowError):
        moment = moment.astimezone(dt.UTC)
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def zoned(date: DateValue, timezone: str) -> DateValue:
    """A date with its distance from UTC, in whole minutes: where it is an instant that names none, that of `timezone` then."""
    moment = date.moment
    if moment is None or moment.tzinfo:
        return date
    distance = moment.replace(tzinfo=ZoneInfo(timezone)).utcoffset() or dt.timedelta()
    hours, minutes = divmod(abs(distance) // dt.timedelta(minutes=1), 60)
    return DateValue.parse(f"{date.edtf}{'-' if distance < dt.timedelta() else '+'}{hours:02}:{minutes:02}")
