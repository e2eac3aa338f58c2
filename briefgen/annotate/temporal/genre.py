"""What kind of text it is: the report of a game, the news of a day, or background that tells of the past."""

from __future__ import annotations

import datetime as dt
import re

from briefgen.annotate.temporal.tables import MONTHS

_YEAR = re.compile(r"(?:1[0-9]|20)\d\d(?<![\d.,$-].{4})(?![\d%]|[.,]\d)")
_NEWS_WORD = re.compile(
    r"(?i)\b(?:yesterday|today|tomorrow|tonight|(?<!the )(?:this|last|next) (?:week|month|year)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?\d|,? [JFMASOND][a-z.]+ \d| best| school))\b"
)
"""Words that count from the day of a report; “Sunday, 7 December” and “the next year” do not."""
_LONGEST_BEFORE = 8
_FEASTS = frozenset("easter whit palm good bloody black holy".split())
"""Before a weekday that is a feast, or the name of a day."""
_IN_OUR_DAYS = frozenset("is are still of until".split())
"""Before “today” where it is no day: “a town that is today a suburb”."""
_RENAMED = re.compile(r"(?s).*[,(] ?today (?:the )?[A-Z]")
"""“At Velm, today Lisk”."""
_OF_NOW = re.compile(r"\b(?:is|are|has|have|will|says?|born)\b")
"""What a short text with an old date is no background with: it tells of now, or of somebody's age."""
_WHOLE_DATE = re.compile(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|d)?(?: of)? [JFMASOND][a-z]+\.?,? (?:1\d|20)\d\d\b"
    r"|\b[JFMASOND][a-z]+\.? \d{1,2}(?:st|nd|rd|th|d)?,? (?:1\d|20)\d\d\b"
)
_MONTHS_AND_YEARS = re.compile(rf"\b(?:{'|'.join(name.capitalize() for name in MONTHS)}),? (?:1\d|20)\d\d\b")
_LONG_AGO = 20
"""Years before the dateline after which a text with a whole date is background, where it names no later one and has no word of
news."""
_TELLS_ITS_YEAR = re.compile(
    r"(?m)(?:^|[.!?:][”’\"')]* )(?:In|By|During|Throughout|Early in|Late in)\b[^.!?,;\n]{0,30}\b(?:1[0-9]|20)\d\d\b"
    r"|^(?:1[0-9]|20)\d\d[.:]?$"
    r"|(?<!ed )(?<!born )(?<!built )\bin (?:early |late |mid-)?(?:1[0-9]|20)\d\d,"
)
"""A year that a sentence begins with, that is alone in its line, or stands before its subject: “for two weeks in 1836, the fate
of Velm …”."""
_BEYOND_MEMORY = 50
"""Years before the dateline that a short text without a whole date must lie back to be background."""
_FEWEST_OF_ITS_YEAR = 3
_FEWEST_SHORT = 6
"""Verbs of the past, at least, of a short history that tells its year so, and of one that does not."""
_OF_A_MATCH = re.compile(
    r"(?i)\b(?:goalkeeper|midfielder|striker|defender|referee|half-?time|kick-?off|scoreboard|scoreline|injury time"
    r"|(?:free|corner|penalty) kick|(?:yellow|red) card|equali[sz](?:ed?|er|ing)|goalless|touchdowns?|quarterback|fumble"
    r"|three-pointers?|rebounds|free throws?|field goals?|World Cup|Premier League|head coach|scored)\b"
)
_FEWEST_OF_A_MATCH = 2
"""Different words of a game that make a text a report of one."""
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|took|made|began|fought|held|won|lost|fell|sent|left|met|led|gave|ran|broke|drove|struck|rose"
    r"|became|found|built|brought|[a-z]{3,}ed)\b"
)
_NOW = re.compile(r"\b(?:is|are|has|have|will|says?|said)\b|(?i:according to)")
_FEWEST_PAST = 8
"""Verbs of the past that a history has, at least, and, below, how many for each one of now, and for each word of news."""
_PAST_TO_NOW = 5
_PAST_TO_A_NEWS_WORD = 10
_FEWEST_ALONE = 20
"""The same for a text that names no year, or none that is long ago: there a report, too, may have few verbs of now."""
_PAST_TO_NOW_ALONE = 10
_FEWEST_WITHOUT_NOW = 10
"""The same where years are named, none of them of the report's days, and no verb tells of now."""
_FAR_BACK = 2
_FEWEST_YEARS = 3
_RECENT_SHARE = 0.25
_YEARS_TO_A_NEWS_WORD = 8


def tells_of_a_match(plain: str) -> bool:
    """Whether a text tells of a game: its halves and quarters are no time of the calendar."""
    return len({word.lower() for word in _OF_A_MATCH.findall(plain)}) >= _FEWEST_OF_A_MATCH


def tells_of_the_past(plain: str, reference: dt.date | None) -> bool:
    """Whether a text is background, where dates are carried on: years well before its dateline and few words of news, or the verbs
    of a history; without a dateline, fewer words of news than years."""
    years = [int(year) for year in _YEAR.findall(plain)]
    if reference is None:
        news = _words_of_news(plain)
        return not news or news < len(years)
    if sum(year > reference.year - _FAR_BACK for year in years) > len(years) * _RECENT_SHARE:
        return False
    news = _words_of_news(plain)
    if len(years) >= _FEWEST_YEARS and news * _YEARS_TO_A_NEWS_WORD < len(years):
        return True
    latest = max(years, default=0)
    if not years or latest >= reference.year - _LONG_AGO:
        near = latest > reference.year - _FAR_BACK
        if near or news:
            return False
        if years and not _NOW.search(plain):
            return len(_PAST.findall(plain)) >= _FEWEST_WITHOUT_NOW
        return _has_the_verbs_of_a_history(plain, _FEWEST_ALONE, _PAST_TO_NOW_ALONE)
    if _has_the_verbs_of_a_history(plain, max(_FEWEST_PAST, news * _PAST_TO_A_NEWS_WORD), _PAST_TO_NOW):
        return True
    if news or _OF_NOW.search(plain):
        return False
    if _WHOLE_DATE.search(plain) or len(_MONTHS_AND_YEARS.findall(plain)) > 1:
        return True
    if latest >= reference.year - _BEYOND_MEMORY:
        return False
    return len(_PAST.findall(plain)) >= (_FEWEST_OF_ITS_YEAR if _TELLS_ITS_YEAR.search(plain) else _FEWEST_SHORT)


def _has_the_verbs_of_a_history(plain: str, fewest: int, share: int) -> bool:
    """Whether so many of its verbs are in the past, and so few tell of now, or of what was said: “is now a town”, “historians
    say”."""
    past = len(_PAST.findall(plain))
    return past >= fewest and share * len(_NOW.findall(plain)) <= past


def only_year(words: str) -> int | None:
    """The year that a title or a heading names, where it is the only one."""
    years = set(_YEAR.findall(words))
    return int(years.pop()) if len(years) == 1 else None


def is_a_year(words: str) -> bool:
    """Whether a heading or a line is nothing but a year: “1870”."""
    return _YEAR.fullmatch(words.strip().rstrip(".:")) is not None


def names_few_years(plain: str) -> bool:
    """Whether a text names so few years that what is only just over may be its news."""
    return len(_YEAR.findall(plain)) < _FEWEST_YEARS


def _words_of_news(plain: str) -> int:
    """How many words of a text count from the day of a report."""
    return sum(_is_of_a_report(plain, word) for word in _NEWS_WORD.finditer(plain))


def _is_of_a_report(plain: str, word: re.Match[str]) -> bool:
    before = plain[max(0, word.start() - _LONGEST_BEFORE) : word.start()].lower().split()[-1:]
    text = word.group().lower()
    if text == "today":
        if _RENAMED.match(plain, max(0, word.start() - _LONGEST_BEFORE), word.end() + _LONGEST_BEFORE):
            return False
        return _IN_OUR_DAYS.isdisjoint(before) and not plain.startswith((", the", "’s", "'s"), word.end())
    return not text.endswith("day") or _FEASTS.isdisjoint(before)
