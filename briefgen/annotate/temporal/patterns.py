"""The forms of time expressions. Each pattern's name is the rule that reads it; longer matches win, then the earlier line."""

from __future__ import annotations

import re

from briefgen.annotate.temporal import tables


def _alternatives(words: object) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]


_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Sept?(?=\s\d)|(?:Jan|Feb|Aug|Oct|Nov|Dec)(?=\s\d))"
)
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?|{_alternatives(tables.NUMBERS)})"
_UNIT = f"(?:{_alternatives(tables.UNITS)})"
_SEASON = f"(?:{_alternatives(tables.SEASONS)})"
_SEASON_NAME = f"(?:{_alternatives([*tables.SEASONS, *(s.capitalize() for s in tables.SEASONS)])})"
_PART = "(?:[Ee]arly|[Mm]id|[Ll]ate)"
_DASH = r"\s?[-–—]\s?"
_CALENDAR_UNIT = "(?:week|month|quarter|year|decade)"
_DAYTIME = "(?:morning|afternoon|evening|night)"
_QUANTITY = (
    "(?:[Mm]ore than|[Ll]ess than|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]t least|[Oo]ver|[Uu]nder|[Uu]p to|[Jj]ust over|"
    "[Jj]ust under|[Ss]ome|[Rr]oughly)"
)

# (rule, pattern). Groups are named after what the reader needs: d, m, y and d2, m2, y2 for the end of a range.
PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso-date", r"(?P<iso>\d{4}-\d\d-\d\d)"),
    ("day-range", rf"(?:(?:{_WEEKDAY}),?\s)?(?P<d>{_DAY})(?:{_DASH}|\sto\s|\sand\s)(?P<d2>{_DAY})\s(?P<m>{_MONTH})(?:,?\s(?P<y>{_YEAR}))?"),
    ("day-range", rf"(?P<m>{_MONTH})\s(?P<d>{_DAY}){_DASH}(?P<d2>{_DAY})(?:,?\s(?P<y>{_YEAR}))?"),
    ("date", rf"(?:{_WEEKDAY},?\s)?(?:the\s)?(?P<d>{_DAY})\s(?:of\s)?(?P<m>{_MONTH}),?\s(?P<y>{_YEAR})"),
    ("date", rf"(?:{_WEEKDAY},?\s)?(?P<m>{_MONTH})\s(?P<d>{_DAY}),?\s(?P<y>{_YEAR})"),
    ("month-range", rf"(?P<m>{_MONTH})(?:{_DASH}|\sto\s)(?P<m2>{_MONTH})\s(?P<y>{_YEAR})"),
    ("part-of-month", rf"(?P<part>{_PART})[-\s](?P<m>{_MONTH})(?:,?\s(?:of\s)?(?P<y>{_YEAR}))?"),
    ("month-year", rf"(?P<m>{_MONTH}),?\s(?:of\s)?(?P<y>{_YEAR})"),
    ("month-last-year", rf"(?P<m>{_MONTH})\s(?:of\s)?(?P<rel>last|this|next)\syear"),
    ("month-day", rf"(?:{_WEEKDAY},?\s)?(?P<m>{_MONTH})\s(?P<d>{_DAY})(?![\d,]*\d)"),
    ("month-day", rf"(?:{_WEEKDAY},?\s)?(?P<d>{_DAY})\s(?:of\s)?(?P<m>{_MONTH})"),
    ("relative-month", rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his)\s(?P<m>{_MONTH})"),
    ("season", rf"(?:(?:[Tt]he\s)?(?P<part>{_PART})\s)?(?:[Tt]he\s)?(?P<season>{_SEASON_NAME})\s(?:of\s)?(?P<y>{_YEAR})"),
    ("relative-season", rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his)\s(?P<season>{_SEASON})"),
    ("quarter", rf"(?:[Tt]he\s)?(?P<ord>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast)\s(?P<sub>quarter|half)\sof\s(?P<y>{_YEAR})"),
    ("quarter", rf"Q(?P<q>[1-4])\s(?:of\s)?(?P<y>{_YEAR})"),
    ("relative-quarter", r"(?:[Tt]he\s)?(?P<ord>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)\s(?P<sub>quarter|half)\sof\s(?P<rel>last|this|next)\syear"),
    ("year-range", rf"(?P<y>{_YEAR})(?:{_DASH}|\sto\s)(?P<y2>{_YEAR})"),
    ("year-range", rf"(?P<y>{_YEAR})[-–](?P<y2short>\d\d)(?!\d)"),
    ("part-of-decade", r"(?:[Tt]he\s)?(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[-\s](?P<decade>1[5-9]\d|20\d)0s"),
    ("decade", r"(?:[Tt]he\s)?(?P<decade>1[5-9]\d|20\d)0s"),
    ("century", r"(?:[Tt]he\s)?(?P<n>1\d|2[01])(?:th|st)\s[Cc]entury"),
    ("part-of-year", rf"(?:[Tt]he\s)?(?P<part>{_PART})[-\s](?P<y>{_YEAR})"),
    ("part-of-year", r"(?P<part>[Ee]arly|[Mm]id|[Ll]ate)\s(?P<rel>last|this|next)\syear"),
    ("edge-of-year", rf"(?:[Tt]he\s)?(?P<edge>end|start|beginning)\sof\s(?:(?P<y>{_YEAR})|(?P<rel>last|this|next)\syear)"),
    ("relative-unit", rf"(?P<rel>[Ll]ast|[Tt]his|[Nn]ext)\s(?P<unit>{_CALENDAR_UNIT})(?!ly)"),
    ("relative-unit", rf"[Tt]he\s(?P<rel>previous|following|current|coming)\s(?P<unit>{_CALENDAR_UNIT})"),
    ("relative-weekday", rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\s(?P<w>{_WEEKDAY})(?:\s{_DAYTIME})?"),
    ("weekday", rf"(?P<w>{_WEEKDAY})(?:\s{_DAYTIME})?"),
    ("day-word", r"(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?:\s(?:morning|afternoon|evening|night))?"),
    ("day-word", r"(?P<word>[Tt]his\s(?:morning|afternoon|evening)|[Ll]ast\snight)"),
    ("ago", rf"(?:(?P<about>[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Mm]ore\sthan|[Ss]ome|[Oo]ver)\s)?(?P<n>{_NUMBER}|[Aa]|[Aa]n)\s(?P<unit>{_UNIT})s?\sago"),
    ("earlier-later", rf"(?P<n>{_NUMBER}|[Aa]|[Aa]n)\s(?P<unit>{_UNIT})s?\s(?P<way>earlier|later|before|after|afterwards)"),
    ("set", rf"(?:[Ee]very|[Ee]ach)\s(?P<each>{_WEEKDAY}|{_UNIT}|{_DAYTIME}|{_MONTH})"),
    ("set-word", rf"(?P<often>{_alternatives(tables.SETS)})"),
    ("times-within", r"(?P<times>once|twice|(?:\w+\s)times)\s(?P<rel>last|this)\s(?P<unit>week|month|year)"),
    ("duration", rf"(?:[Tt]he\s(?:past|last|next|coming|first)\s)(?P<n>{_NUMBER})\s(?P<unit>{_UNIT})s?"),
    ("duration", rf"(?:{_QUANTITY}\s)?(?P<n>{_NUMBER})[-\s](?P<unit>{_UNIT})s?(?![-\s]old)"),
    ("vague", rf"(?P<vague>{_alternatives(tables.VAGUE)})"),
    ("month", rf"(?P<m>{_MONTH})"),
    ("year", rf"(?P<y>{_YEAR})"),
)  # fmt: skip

COMPILED = tuple((rule, re.compile(rf"(?<![\w$€£.,/-]){pattern}(?![\w]|[.,]\d|%)")) for rule, pattern in PATTERNS)
"""Whole words only; never within a number, a price, a path or a percentage."""

TRIGGER = re.compile(
    rf"(?<!\w)(?:{_MONTH}|{_WEEKDAY}|{_YEAR}|\d{{1,3}}|Q[1-4]|[12]\d{{2}}0s|{_alternatives([*tables.VAGUE, *tables.SETS])}"
    r"|(?:last|this|next|early|mid|late|the|every|each|yesterday|today|tomorrow|tonight|coming|once|twice|spring|summer|autumn|fall|winter|"
    r"more|less|about|around|nearly|almost|at|over|under|up|just|some|roughly|a|an|half|first|second|third|fourth|final|previous)"
    rf"|{_alternatives(tables.NUMBERS)})(?!\w)",
    re.IGNORECASE,
)
"""Where a time expression may begin: only there are the patterns tried."""
