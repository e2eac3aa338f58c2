"""Months and days of each year: “remembered yearly in August”, “it is usually held in June”, “the June-September monsoon”.

None has a day of its own.
"""

from __future__ import annotations

from dataclasses import replace

from briefgen.annotate.temporal.found import Found
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import REACH, WAS, is_past_verb
from briefgen.annotate.temporal.readings import Reading

_YEARLY = frozenset(["month", "month-day"])
_MONTHS = frozenset(["range", "month-range"])
_TWO_MONTHS = 3
"""Words of “May to September”."""
_HABITS = frozenset(
    "usually normally generally typically often always mostly mainly annually yearly months season every each".split()
)
"""Before “from May to September” where that is of each year."""
_NEAR_HABIT = 4
_SEASONAL = frozenset(
    "monsoon monsoons rain rains rainfall snow snows snowfall snowmelt thaw fog frost frosts heat drought storm storms "
    "cyclone cyclones typhoon typhoons hurricane hurricanes tornado wildfire wildfires wind winds dry wet rainy cold cool "
    "hot lean hungry flood harvest harvests planting sowing growing crop crops harvesting picking lambing calving grazing "
    "milking shearing fishing hunting migration breeding nesting spawning mating flowering pollen rutting summer winter "
    "spring autumn season seasons holiday holidays tourist skiing ski school academic pilgrimage climbing wedding tax "
    "filing cruise".split()
)
"""After “the June-September”: what weather, fields, animals and people do each year."""
_OF_ONE_YEAR = frozenset("is are was were has have had will would could may might".split())
_OBJECTS = frozenset("the a an its their about around most much nearly over more all some".split())
"""After a verb of the present, where a plural would not stand."""
_NO_VERBS = frozenset("in on at of for from by with to over during across around before after between and or but as".split())
"""Behind a noun in the plural, where its verb might stand."""
_WORDS_OF_A_SUBJECT = 16
_AS_A_RULE = frozenset("usually normally typically traditionally ordinarily customarily generally invariably always".split())
"""Adverbs of what is so each year: “it is usually held in June”."""
_OF_A_MONTH = frozenset(
    ["month", "month-day", "month-range", "range", "unit-of", "part-of", "edge-of", "holiday", "the-season", "nth-weekday"]
)
"""Rules of times without a year that a habit may have."""
_HEAD = 1
_NEAR_ADVERB = 8
_TURNS = frozenset("but however while although though instead ;".split())
"""Words at which a sentence leaves what is usual."""
_AUXILIARIES = WAS | {"is", "are", "be"}


def again_and_again(words: list[Word], one: Found, found: list[Found]) -> Found:
    """“Remembered yearly in August”, “every year on 25 March”: no day of its own."""
    last = found[-1] if found else None
    if last is None or one.match.rule not in _YEARLY or last.reading.timex_type != "SET" or one.at - last.match.end > 1:
        return one
    if one.at > last.match.end and words[last.match.end].text not in ("in", "on"):
        return one  # “nightly from 3 May”
    day = f"-{one.match.slots['day']:02}" if "day" in one.match.slots else ""
    timex = f"XXXX-{one.match.slots['month']:02}{day}"
    return replace(one, reading=Reading("SET", "", timex, "again and again: no day of its own", 0.85))


def each_year(words: list[Word], one: Found) -> Found:
    """“Usually from May to September”, “the winter months between September and April”, “it is open from May to September”: no
    months of their own."""
    last = words[one.match.end - 1]
    if one.match.rule in _OF_A_MONTH and one.reading.anchor and _is_usual(words, one.at):
        months = [f"{word.values['MON']:02}" for word in words[one.at : one.match.end] if "MON" in word.keys]
        day = f"-{one.match.slots['day']:02}" if one.match.rule == "month-day" else ""
        timex = "/".join(f"XXXX-{month}{day}" for month in months) or "XXXX"
        return replace(one, reading=Reading("SET", "", timex, "again and again: no day of its own", 0.8))
    if (
        one.match.rule not in _MONTHS
        or one.match.end - one.at != _TWO_MONTHS
        or "MON" not in last.keys
        or "year" in one.match.slots
    ):
        return one
    at = one.at - 1
    if at >= 0 and words[at].text.lower() == "the" and _is_timeless(words, one.match.end):
        return replace(one, reading=_of_each_year(words[one.at], last))
    if at < 1 or words[at].text.lower() not in ("from", "between"):
        return one
    habit = any(word.text.lower() in _HABITS for word in words[max(0, at - _NEAR_HABIT) : at])
    if not habit and not (words[at - 1].text in ("open", "closed", "available") and words[at - 2].text in ("is", "are")):
        return one
    return replace(one, reading=_of_each_year(words[one.at], last))


def _is_usual(words: list[Word], at: int) -> bool:
    """“Normally it is passed in November”, “it is usually held in June”; not “usually quiet, Arden shook in June”."""
    at_head = any(word.text.lower() in _AS_A_RULE for word in words[: _HEAD + 1])
    for i in range(at - 1, -1 if at_head else max(-1, at - 1 - REACH), -1):
        text = words[i].text.lower()
        if text in _AS_A_RULE:
            near = at - i <= _NEAR_ADVERB and "," not in (word.text for word in words[i:at])
            return (i <= _HEAD or near) and not any(_is_of_once(words, j) for j in range(i + 2, at))
        counted = "REL" in words[i].keys and "UC" in words[i + 1].keys  # “this year”
        if text in _TURNS or counted or "Y" in words[i].keys:
            return False
    return False


def _is_of_once(words: list[Word], i: int) -> bool:
    """Whether a word is a verb of the past, and no participle of “is held”."""
    return is_past_verb(words, i) and words[i - 1].text not in _AUXILIARIES and words[i].text not in WAS


def _of_each_year(first: Word, last: Word) -> Reading:
    timex = f"XXXX-{first.values['MON']:02}/XXXX-{last.values['MON']:02}"
    return Reading("SET", "", timex, "again and again: no months of their own", 0.8)


def _is_timeless(words: list[Word], end: int) -> bool:
    """“The June-September monsoon, vital for crops, waters most farms”: the first verb that is known is of each year; not
    “the June-September monsoon rains were weak”, “the June-September quarter was weak”."""
    noun = words[end].text if end < len(words) else ""
    if noun not in _SEASONAL:
        return False
    for i in range(end + 1, min(end + _WORDS_OF_A_SUBJECT, len(words) - 1)):
        text = words[i].text
        if text in _OF_ONE_YEAR or is_past_verb(words, i):
            return False
        governs = text.islower() and ("N" in words[i + 1].keys or words[i + 1].text in _OBJECTS)
        if governs and (text.endswith("s") or (words[i - 1].text.endswith("s") and text not in _NO_VERBS)):
            return True
    return False
