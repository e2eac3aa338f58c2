"""Words that name times, as data: what each means, and the patterns that are made of them."""

from __future__ import annotations

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11,
    "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
"""Numbered as `date.weekday()` numbers them."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""EDTF's codes. Northern."""

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "half a": 0.5, "half an": 0.5,
}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}

UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "E",
    "century": "C",
}  # fmt: skip
"""Units and their letters in ISO 8601; seconds, minutes and hours follow a T. Decade and century are TIMEX3's own."""

CLOCK_UNITS = frozenset(["second", "minute", "hour"])

VAGUE = {
    "recent years": "PAST_REF", "recent months": "PAST_REF", "recent weeks": "PAST_REF", "recent days": "PAST_REF",
    "recent decades": "PAST_REF", "the past": "PAST_REF", "recently": "PAST_REF", "the coming years": "FUTURE_REF",
    "the coming months": "FUTURE_REF", "the coming weeks": "FUTURE_REF", "the coming days": "FUTURE_REF",
    "the future": "FUTURE_REF", "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "at present": "PRESENT_REF",
}  # fmt: skip
"""Times without a day, and TIMEX3's reference for each."""

SETS = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y"}

PARTS = {"early": 0, "mid": 1, "late": 2}
YEAR_PARTS = ((1, 3), (5, 8), (10, 12))
"""Months of early, mid and late in a year: the outer quarters and the middle third, approximate on purpose."""
MONTH_PARTS = ((1, 10), (11, 20), (21, 31))
"""Days of early, mid and late in a month."""
DECADE_PARTS = ((0, 3), (4, 6), (7, 9))
"""Years of early, mid and late in a decade."""

BEFORE_YEAR = (
    "in", "since", "by", "until", "till", "from", "between", "before", "after", "during", "early", "mid", "late", "of", "and", "to",
    "through", "for", "than", "around", "about", "circa", "throughout", "the",
)  # fmt: skip
"""Words after which four digits are a year."""

LOOK_AHEAD = 61
"""Days by which a month without a year may lie ahead of the dateline without a cue. Measured on news: nearest year, two months."""

FUTURE_CUES = ("will", "'ll", "’ll", "scheduled", "due", "expected", "plans", "planned", "upcoming", "set", "is to", "are to")
"""Words that make a month without a year the next one."""
