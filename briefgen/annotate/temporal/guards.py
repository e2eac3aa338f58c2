"""Words that look like times and are none, decided by what stands around them."""

from __future__ import annotations

from collections.abc import Callable

from briefgen.annotate.temporal.designations import is_called
from briefgen.annotate.temporal.determined import follows_a_day, is_no_relation
from briefgen.annotate.temporal.grammar import Match
from briefgen.annotate.temporal.length_guards import (
    is_hyphenated_unit,
    is_no_duration,
    is_no_length,
    is_no_relative_unit,
    is_no_set,
    is_no_span,
    is_no_unit,
)
from briefgen.annotate.temporal.lexer import Word, tight
from briefgen.annotate.temporal.measures import is_an_age, is_no_decade, is_of_a_game_clock, is_of_degrees
from briefgen.annotate.temporal.names import (
    BEFORE_NAME,
    MONTHS,
    is_no_day_part,
    is_no_holiday,
    is_no_month,
    is_no_month_and_year,
    is_no_weekday,
    is_of_a_place,
    numbers_a_name,
    text_at,
)
from briefgen.annotate.temporal.number_guards import (
    is_no_era,
    is_no_range_of_years,
    is_no_short_year,
    is_no_year,
    numbers_a_thing,
)
from briefgen.annotate.temporal.past_verbs import is_past_verb
from briefgen.annotate.temporal.tables import BEFORE_YEAR, COUNTED, NUMBERED, ROUNDING

_WORDS_TO_YEAR = 4
_AMOUNTS = frozenset(
    "percent points thousand million billion trillion tonnes tons barrels dollars roubles rubles euros yuan".split()
)
_AFTER_THE_PAST = frozenset(
    "and or but as he she it they we you i that when the is was are were has had to for with by on in at".split()
)
"""After “in the past”, where no noun follows."""
_UNITS_AFTER = frozenset("days hours minutes weeks months years".split())
_BARE_PARTS = frozenset(
    [
        *(
            (before, part)
            for part in ("dawn", "dusk", "daybreak", "sundown", "nightfall")
            for before in ("at", "by", "before", "after", "until", "from")
        ),
        ("by", "evening"),
    ]
)
"""Parts of a day without “the”, and the words before them: “at dawn”."""
_BEFORE_BARE_SEASON = frozenset(["in", "by", "since", "until", "early", "late"])
_BEFORE_SEASON = _BEFORE_BARE_SEASON | {"during", "of", "from"}
_OF_THE_NIGHT = frozenset(["sky", "skies", "train", "shift", "watch", "club", "market"])
"""After “the night”: of no one night."""
_NUMBERING = NUMBERED - ROUNDING
_WHOSE = frozenset("the his her its their our my your whose".split())
_OUR = _WHOSE - {"the"} | {"'s", "’s"}
"""Before “last night” where it is the last one of several."""
_SENTENCE_OPENERS = BEFORE_YEAR | BEFORE_NAME


def is_no_time(match: Match, words: list[Word], at: int) -> bool:
    """Whether words that fit a production are no time where they stand."""
    if _compares(words, at):
        return True
    guard = _GUARDS.get(match.rule)
    return guard is not None and guard(match, words, at)


def _compares(words: list[Word], at: int) -> bool:
    """“1.9% more than a year earlier”: more of something, not more than a year."""
    if words[at].text not in ("more", "less", "fewer", "better") or at == 0:
        return False
    before = words[at - 1]
    return before.text[-1:] == "%" or before.text[:1].isdigit() or before.text.lower() in _AMOUNTS


def _day_and_month(match: Match, words: list[Word], at: int) -> bool:
    """“Page 4 May”, “in May the 1st Army”: a number that is not the day's."""
    if numbers_a_name(words, match.end) or is_of_a_place(words, at, match.end):
        return True
    return "D" in words[at].keys and text_at(words, at - 1) in _NUMBERING


def _day_range(match: Match, words: list[Word], at: int) -> bool:
    """“3 and 17 July” are two days; “May 26 – 24 hours before” joins no days."""
    if "day2" not in match.slots or _day_and_month(match, words, at):
        return "day2" in match.slots
    joined_by = [word.text for word in words[at : match.end] if word.text in ("and", "-", "–", "—", "to", "through")]
    first, last = match.slots["day"], match.slots["day2"]
    if "and" in joined_by:
        return bool(last != first + 1) and text_at(words, at - 1) != "between"
    return bool(last <= first) and text_at(words, match.end) in _UNITS_AFTER


def _day_part(match: Match, words: list[Word], at: int) -> bool:
    return follows_a_day(words, at, match.end) or is_no_day_part(match, words, at)


def _century(match: Match, words: list[Word], at: int) -> bool:
    """“21st Century Fox”."""
    return match.end < len(words) and words[match.end].text in ("Fox", "Studios", "Insurance", "Pictures")


def _weekdays(match: Match, words: list[Word], at: int) -> bool:
    """“The following two Mondays” are two days, not each Monday."""
    return at > 0 and "N" in words[at - 1].keys


def _season(match: Match, words: list[Word], at: int) -> bool:
    """“Prices fall 2024 points”: without a word that calls for a season, a capital or a comma must; and “autumn 1918 / 14 February”
    joins no season to a day."""
    if "until" in match.slots and match.end < len(words) and not MONTHS.isdisjoint(words[match.end].keys):
        return True
    before = text_at(words, at - 1)
    return words[at].text in ("fall", "spring") and before.isalpha() and before not in _SENTENCE_OPENERS


def _last_night(match: Match, words: list[Word], at: int) -> bool:
    """“On their last night together”, “one last night”: the last of several."""
    return words[at].text == "last" and (text_at(words, at - 1) in _OUR or text_at(words, at - 1) in ("a", "one", "the"))


def _part_of(match: Match, words: list[Word], at: int) -> bool:
    rule, inner = match.slots["inner"]
    if rule == "decade" and is_of_degrees(words, match.end - 1):
        return True
    if inner.get("sub") == "half" and text_at(words, match.end) == "against":
        return True  # “early in the second half against Leeds”
    return rule == "decade" and is_an_age(words, at)


def _reference(match: Match, words: list[Word], at: int) -> bool:
    word, after = text_at(words, match.end - 1), text_at(words, match.end)
    if word == "present" and match.end - at == 2 and after.isalpha() and after not in _AFTER_THE_PAST:
        return True  # “in the present article”
    if word == "present":
        return text_at(words, at - 1) not in ("", "at", "in", "for", "until", "to", "and") and word != "at"
    if word == "past" and match.end - at == 2:
        return after.isalpha() and after not in _AFTER_THE_PAST
    if word == "future" and match.end - at == 1:
        return _is_of_somebody(words, at)
    return word == "current" and after in ("account", "accounts", "affairs")


def _is_of_somebody(words: list[Word], at: int) -> bool:
    """“Her future husband”, “he has a future at the club”."""
    before = text_at(words, at - 1)
    return (before in _WHOSE - {"the"} and text_at(words, at + 1).isalpha()) or before in ("a", "no", "any")


def _approximate(match: Match, words: list[Word], at: int) -> bool:
    """“About 2000 people”."""
    return text_at(words, match.end) in COUNTED


def _fiscal_year(match: Match, words: list[Word], at: int) -> bool:
    """“Fiscal year 2014/15” is another than the dateline's."""
    return text_at(words, match.end)[:1].isdigit()


def _half(match: Match, words: list[Word], at: int) -> bool:
    """“The first half of the match”, “the second half against Leeds”, but “the first half of its fiscal year”."""
    if match.slots.get("sub") == "half" and text_at(words, match.end) == "against":
        return True
    beyond = [word.text.lower() for word in words[match.end + 1 : match.end + 1 + _WORDS_TO_YEAR]]
    return match.slots.get("sub") == "half" and text_at(words, match.end) == "of" and "year" not in beyond


def _the_part(match: Match, words: list[Word], at: int) -> bool:
    """“The morning of June 6” is of that day, not of the day told of."""
    if is_called(words, at, match.end):
        return True
    bare = match.end - at == 1 and match.slots.get("part") is None
    if bare and (text_at(words, at - 1), words[at].text) not in _BARE_PARTS:
        return True
    if text_at(words, match.end) in ("of", "on", "after", "before") or text_at(words, match.end) in _OF_THE_NIGHT:
        return True
    return words[match.end - 1].text == "night" and text_at(words, at - 1) not in ("in", "during", "through", "into")


def _the_season(match: Match, words: list[Word], at: int) -> bool:
    """“In spring” without “the”: a season, but not “prices fall” nor “in summer school”."""
    if _is_in_a_name(words, at, match.end):
        return True
    if match.end - at > 1:
        return False
    return text_at(words, at - 1) not in _BEFORE_BARE_SEASON or words[at].text == "fall" or words[at].text[:1].isupper()


def _is_in_a_name(words: list[Word], at: int, end: int) -> bool:
    """“During the Winter War”, “the Spring Offensive failed”; not “in the Spring Napoleon marched”, where a name has its verb."""
    if end >= len(words) or not (words[end - 1].text[:1].isupper() and words[end].text[:1].isupper()) or words[end].keys:
        return False
    return text_at(words, at - 1) not in _BEFORE_SEASON or not (end + 1 < len(words) and is_past_verb(words, end + 1))


def _part_on_day(match: Match, words: list[Word], at: int) -> bool:
    """“The night of August 4–5, 1864”: of two days."""
    return "D" in words[match.end - 1].keys and text_at(words, match.end) in ("-", "–", "—") and tight(words, match.end)


def _week_of(match: Match, words: list[Word], at: int) -> bool:
    """“The week of February 4 – 10”: its days are written out."""
    dash = text_at(words, match.end) in ("-", "–", "—") and match.end + 1 < len(words)
    return dash and "D" in words[match.end - 1].keys and "D" in words[match.end + 1].keys


def _clock_day(match: Match, words: list[Word], at: int) -> bool:
    """“9 a.m. Monday through Thursday”: opening hours, of no one day."""
    span = text_at(words, match.end) in ("through", "to") and match.end + 1 < len(words) and "WD" in words[match.end + 1].keys
    return span and "WD" in words[match.end - 1].keys


_GUARDS: dict[str, Callable[[Match, list[Word], int], bool]] = {
    "month": is_no_month, "month-year": is_no_month_and_year, "month-day": _day_and_month, "date": _day_and_month,
    "day-range": _day_range,
    "weekday": is_no_weekday, "weekday-ago": is_no_weekday, "day-word": is_no_weekday, "set-plural": _weekdays,
    "day-part": _day_part, "the-part": _the_part, "part-on-day": _part_on_day, "week-of": _week_of, "clock-day": _clock_day,
    "relative-weekday": is_no_relation, "relative-month": is_no_relation, "relative-month-day": is_no_relation,
    "relative-season": is_no_relation, "relative-holiday": is_no_relation, "that-month": is_no_relation, "century": _century,
    "holiday": is_no_holiday, "season": _season, "the-season": _the_season,
    "this-part": _last_night, "clock": is_of_a_game_clock,
    "duration": is_no_duration,
    "length": is_no_length, "span": is_no_span, "the-unit": is_no_unit, "relative-unit": is_no_relative_unit, "set-word": is_no_set,
    "year": is_no_year, "year-range": is_no_range_of_years, "short-year": is_no_short_year, "decade": is_no_decade,
    "bare-quarter": _half, "relative-fiscal-year": _fiscal_year,
    "part-of": _part_of, "that-unit": is_hyphenated_unit,
    "before-christ": is_no_era, "of-our-era": is_no_era,
    "numeric-date": numbers_a_thing, "iso-date": numbers_a_thing, "approximate": _approximate, "reference": _reference,
}  # fmt: skip
