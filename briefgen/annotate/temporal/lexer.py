"""Words of a sentence with the classes the grammar knows them by. Times have words of their own: “10 a.m.”, “twenty-five”, “1990s”.

spaCy's tokens are not used here: “2009-10” and “mid-1996” are one token there, “a.m.” sometimes two.
"""

from __future__ import annotations

import re

from briefgen.annotate.temporal.holidays import STARTS, joined_holidays
from briefgen.annotate.temporal.lexicon import LEXICON, NUMBER_WORDS, TRIGGERS, Entry
from briefgen.annotate.temporal.numbers import joined_numbers, number_entry, ordinal_entry

_TRIGGER = re.compile(r"B\.C\.|A\.D\.|[A-Za-z]+|['’]\d\d(?![\ds])|\d+(?:['’]?s\b|d\b)?|:\d\d|/\d\d(?![\d/])")
_WORD = re.compile(
    r"""
      [A-Za-z][a-z]*+(?![\w.'’])
    | (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?![\w-])
    | (?P<date>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)\d{4})(?![\w/-])
    | (?P<shortdate>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])/\d\d)(?![\w/-])
    | (?P<clock>\d{1,2}(?:[:.]\d\d)?\s?[ap]\.\s?m\.|\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b|\d{1,2}(?:[:.]\d\d)?\s?[AP](?:\.\s?)?M\b\.?
        |\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
    | (?P<decade>\d{3}0s\b|['’`]\d0s\b|[2-9]0['’]?s\b)
    | (?P<short>['’`]\d\d\b)
    | (?P<fiscal>FY\d\d(?:\d\d)?\b)
    | (?P<ordinal>\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\b|[12]?[23]d\b)
    | (?P<number>\d{1,2}/\d{1,2}(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?|[½¼¾])
    | (?P<halfday>[ap]\.\s?m\.|[AP]\.\s?M\.)
    | (?P<abbreviation>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|St|hrs?|mins?|yrs?)\.
        |B\.C\.(?:E\.)?|A\.D\.
        |ca?\.(?=\s?\d{3}))
    | (?P<word>o['’]clock|Q[1-4]\b|H[12]\b|[^\W\d_]+)
    | ['’](?:s|ll)\b
    | \S
    """,
    re.VERBOSE,
)


class Word:
    """A word at `start:end` of the text; `values` has what it means in each of its classes. `spaced`: white space before it."""

    __slots__ = ("end", "keys", "spaced", "start", "text", "values")

    def __init__(self, start: int, end: int, text: str, entry: Entry, spaced: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.spaced = spaced
        self.keys, self.values = entry


NOTHING: Entry = ((), {})
_YEAR_AND_SLASH = re.compile(r"(?:^|[^\d/])\d{4}/$")
"""Before the second year of “1941/42”."""
_MONTH_AND_SLASH = re.compile(r"[a-z]{2}\.?/$")
_LOOK_BACK = 6
_LOOK_ON = 5
_MONTH = re.compile(r" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_NEAR = 80
"""Words to each side that may still bear on one, in a sentence of more than those."""
_CUT_BEFORE = frozenset("$€£¥#/@_.,:")
"""Right before a number: it is a price, a path or the rest of another number."""


def may_hold_times(sentence: str) -> bool:
    """Whether any word of the sentence can be part of a time: most sentences end here."""
    return not TRIGGERS.isdisjoint(_TRIGGER.findall(sentence))


def words_of(plain: str, start: int, end: int) -> list[Word]:
    """The words of `plain[start:end]`, numbers joined."""
    words: list[Word] = []
    add, look_up = words.append, LEXICON.get
    numbers = named = False
    last = start
    for match in _WORD.finditer(plain, start, end):
        text = match.group()
        at, ends = match.span()
        entry = look_up(text)
        if entry is None:
            kind = match.lastgroup
            if kind is None or kind == "word":
                entry = NOTHING
            else:
                entry = _entry(kind, text, plain[max(start, at - _LOOK_BACK) : at], plain[ends : ends + _LOOK_ON])
                numbers = numbers or "FRACTION" in entry[0]
        if text in NUMBER_WORDS:
            numbers = True
        if text in STARTS:
            named = True
        add(Word(at, ends, text, entry, at > last))
        last = ends
    if named:
        words = joined_holidays(words, Word)
    return joined_numbers(words, Word) if numbers else words


def _entry(kind: str, text: str, before: str, after: str) -> Entry:
    """The classes of what is written with digits."""
    if before and (before[-1].isalnum() or before[-1] in _CUT_BEFORE) and not before.endswith((" c.", " ca.", "(c.")):
        slashed = kind == "number" and _YEAR_AND_SLASH.search(before)
        if _MONTH.match(after) and (slashed or _MONTH_AND_SLASH.search(before)):
            return number_entry(text)  # “30 November 1939/13 March 1940”
        joins = (
            slashed
            and after[:1] != "/"
            and (len(text) == 2 or text[:3] == before[-5:-2] or text[2:] == "00" or _is_next(before, text))
        )
        return (("Y2",), {"Y2": int(text[-2:])}) if joins else NOTHING
    if kind == "iso":
        return ("ISO",), {"ISO": text}
    if kind in ("date", "sep", "shortdate"):
        return ("NUMDATE",), {"NUMDATE": text}
    if kind == "clock":
        return _clock(text)
    if kind == "decade" and text[0].isdigit() and not text[2].isdigit():
        return ("DECS",), {"DECS": 190 + int(text[0])}
    if kind == "decade":
        return ("DEC",), {"DEC": int(text[:3]) if text[0].isdigit() else 190 + int(text[1])}
    if kind == "short":
        return ("YY",), {"YY": (1900 if int(text[1:]) > 29 else 2000) + int(text[1:])}
    if kind == "fiscal":
        return ("FYN",), {"FYN": int(text[2:]) if len(text) == 6 else 2000 + int(text[2:])}
    if kind == "ordinal":
        return _nth(int(text.lower().rstrip("strndh")))
    if kind == "halfday":
        return ("HALFDAY",), {"HALFDAY": text[0].lower()}
    if kind == "number":
        return NOTHING if after[:1] == "%" else number_entry(text)
    return NOTHING


def _is_next(before: str, figure: str) -> bool:
    """“1937/8”: the year after it, by its last figure."""
    return len(figure) == 1 and int(figure) == int(before[-2]) + 1


def _nth(number: int) -> Entry:
    """The classes of “7th”: those of “seventh”, and a day of the month told of."""
    keys, values = ordinal_entry(number)
    return ((*keys, "NTH"), {**values, "NTH": number}) if number <= 31 else (keys, values)


def _clock(text: str) -> Entry:
    digits = re.findall(r"\d+", text)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = re.search(r"[apAP]", text)
    if half and not 1 <= hour <= 12:
        return NOTHING
    if half:
        hour = hour % 12 + (12 if half.group() in "pP" else 0)
    if hour > 24 or minute > 59:
        return NOTHING
    return ("CLOCK",) if half else ("CLOCK24",), {"CLOCK" if half else "CLOCK24": (hour % 24, minute)}


def around(words: list[Word], at: int) -> list[Word]:
    """The words of a sentence near one of them, mostly all. Looking through them for each date takes no longer, in all,
    than the text is long."""
    return words if len(words) <= _NEAR else words[max(0, at - _NEAR) : at + _NEAR]


def is_contracted_not(words: list[Word], i: int) -> bool:
    """Whether a word is the end of “didn't”, which is three words here."""
    return i > 1 and words[i].text == "t" and words[i - 1].text in ("'", "’") and words[i - 2].text.endswith("n")


def tight(words: list[Word], i: int) -> bool:
    """Whether nothing stands between a word and the one before it."""
    return 0 < i < len(words) and not words[i].spaced
