"""“Today” and “this morning” in direct speech: counted from the day it was said, which may be none that the text makes sure."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from briefgen.annotate.temporal.found import SPOKEN, Found, is_saying
from briefgen.annotate.temporal.lexer import Word
from briefgen.annotate.temporal.past_verbs import follows_past_verb
from briefgen.annotate.temporal.readings import Reading, unanchored
from briefgen.annotate.temporal.tables import DAY_WORDS, MASKS

_LESS_SURE_IN_QUOTES = 0.9
_OPENED = re.compile(r"(?<![^\W\d_])[‘](?![\d‘])")
_CLOSED = re.compile(r"[’](?![^\W\d_])")
"""An apostrophe that may end a quotation: no letter follows it."""
_DAY = re.compile(r"^\d{4}-\d\d-\d\d")
_NIGHTS = ("TNI", "TEV")


def is_quoted(plain: str, start: int, at: int) -> bool:
    """Whether a place is within quotation marks that opened after `start`."""
    before = plain[start:at]
    curly = before.count("“") - before.count("”")
    typed = before.count("``") - before.count("''")
    doubled = before.count("‘‘") - before.count("’’")
    return curly > 0 or typed > 0 or doubled > 0 or (typed == 0 and before.count('"') % 2 == 1) or _is_in_single(before)


def _is_in_single(before: str) -> bool:
    """“‘We leave today,’ he said”, but not “the ‘war’ on it today”."""
    if "‘" not in before or "‘‘" in before:
        return False
    opened = [found.end() for found in _OPENED.finditer(before)]
    return bool(opened) and _CLOSED.search(before, opened[-1]) is None


@dataclass(slots=True)
class Speeches:
    """What a report has said, outside direct speech, of the days around its dateline."""

    nights: set[dt.date] = field(default_factory=set)
    words: set[int] = field(default_factory=set)
    """Days from the dateline that it has named by “yesterday” and “today”."""

    def note(self, one: Found) -> None:
        """Keeps what an expression outside direct speech says."""
        value = one.reading.value
        if value is None or value.day is None:
            return
        if one.reading.timex.endswith(_NIGHTS):
            self.nights.add(value.day)
        if one.match.rule == "day-word" and "deic" in one.match.slots:
            self.words.add(DAY_WORDS[one.match.slots["deic"]])
        elif one.match.rule in SPOKEN:
            self.words.add(0)

    def is_of_yesterday(self) -> bool:
        """Whether the report tells of “yesterday” and of no “today”: what was said may have been said then."""
        return -1 in self.words and 0 not in self.words


def as_spoken(
    words: list[Word],
    found: list[Found],
    quoted: list[bool],
    speeches: Speeches,
    reference: dt.date | None,
    again: Callable[[Found, dt.date], Reading | None],
) -> list[Found]:
    """The expressions of a sentence, those in direct speech (`quoted`) counted `again` from the day it was said, if the sentence
    names that day outside the quotation."""
    said = next((f for f, inside in zip(found, quoted, strict=True) if not inside and is_saying(words, f)), None)
    out: list[Found] = []
    for one, inside in zip(found, quoted, strict=True):
        if inside and one.match.rule in SPOKEN and one.reading.value is not None:
            day = said.reading.value.day if said and said.reading.value else None
            reading = again(one, day) if day else _as_unsaid(words, one, speeches, reference)
            counted = replace(reading, reason="counted from the day it was said", confidence=0.85) if day and reading else reading
            one = replace(one, reading=counted) if counted else one
        if not inside:
            speeches.note(one)
        out.append(one)
    return out


def _as_unsaid(words: list[Word], one: Found, speeches: Speeches, reference: dt.date | None) -> Reading:
    """“Today” of a speech whose day its sentence does not name: the dateline's; the night before, where it was told of and is over
    (“he played tonight”); none where the report is of yesterday."""
    reading = one.reading
    yesterday = reference - dt.timedelta(days=1) if reference and reference > dt.date.min else None
    night = reading.timex.endswith(_NIGHTS) and yesterday in speeches.nights and reference not in speeches.nights
    if night and follows_past_verb(words, one.at) and words[one.at].text.lower() != "last":
        timex = f"{yesterday}{reading.timex[-3:]}"
        return replace(
            reading, edtf=str(yesterday), timex_value=timex, reason="the night told of, in direct speech", confidence=0.7
        )
    if speeches.is_of_yesterday():
        return unanchored(_DAY.sub(MASKS["day"], reading.timex), reading.timex_type)
    confidence = reading.confidence * _LESS_SURE_IN_QUOTES
    return replace(reading, confidence=confidence, reason=f"{reading.reason}, in direct speech")
