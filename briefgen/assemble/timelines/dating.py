"""Which date a sentence has of its own: that of the event which it tells, of all the dates that stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefgen.assemble.timelines.attachment import (
    FEW_DAYS,
    governor,
    is_arranged_for,
    is_beside,
    is_of_something_else,
    is_owned,
)
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.manner import manner_of
from briefgen.assemble.timelines.participial import is_of_what_was_done
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.tokens import Kind
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateValue, Precision
from briefgen.model import Basis, TimeExpression

COARSE = frozenset((Precision.DECADE, Precision.CENTURY))
FINE = frozenset((Precision.INSTANT, Precision.DAY))
WHOLE_DAY = -24 * 60
"""Before all hours of a day, in whatever time zone."""
PARTS_OF_DAY = {"MO": 8, "MI": 12, "AF": 14, "EV": 19, "NI": 21}
"""TIMEX3's letters of the parts of a day → the hour as of which they are listed."""
_HOUR = re.compile(r"T(?:(\d\d):(\d\d)|(MO|MI|AF|EV|NI))")
UNSURE = 0.5
"""Confidence of a reading below which it dates nothing."""


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of a sentence: its value, the wording it was read from, where it comes from, and the verb it belongs to.

    `manner` names what its own words say of it: a measure of comparison, a deadline.
    """

    value: DateValue
    wording: str
    basis: Basis
    verb: Verb | None = None
    headed: bool = False
    manner: tuple[str, ...] = ()
    attributive: bool = False
    """Whether the date belongs to a thing: “Sunday's election”."""
    minutes: int = WHOLE_DAY
    """Minutes into the day, where an hour or a part of the day is told."""


def placeable(time: TimeExpression) -> bool:
    """Whether a time expression can date an entry: a day or days with a beginning, of a year's length at most, read with some
    certainty.
    """
    value = time.value
    return (
        value is not None
        and value.earliest is not None
        and value.precision not in COARSE
        and not _is_of_years(value)
        and time.timex_type in ("DATE", "TIME")
        and time.confidence >= UNSURE
    )


def _is_of_years(value: DateValue) -> bool:
    """Whether a span with two ends is longer than a year: what a contract is for, not when something happened."""
    return bool(value.earliest and value.latest and value.latest.since(value.earliest) > A_YEAR)


A_YEAR = 366


def is_fine(value: DateValue) -> bool:
    """Whether a value is a day, or a few of them."""
    if value.precision in FINE:
        return True
    return bool(value.earliest and value.latest and value.latest.since(value.earliest) < FEW_DAYS)


def is_only_a_date(reading: Reading) -> bool:
    """“2 October 1949.”, “On Friday:”: a date, and no word that tells anything."""
    dated = False
    for token in reading.tokens:
        if token.kind is Kind.TIME:
            dated = True
        elif token.kind is not Kind.MARK and token.low not in BESIDE_A_DATE:
            return False
    return dated


BESIDE_A_DATE = frozenset("on in the of by since from late early".split())


def is_dateline(reading: Reading) -> bool:
    """“OSLO, 3 May.”, “/Agency/.”: where and when a report was filed, and by whom, in a sentence of its own."""
    words = [token for token in reading.tokens if token.kind is not Kind.MARK]
    return not reading.verbs and len(words) <= FEW_WORDS and all(t.kind is Kind.TIME or t.text[:1].isupper() for t in words)


FEW_WORDS = 4
"""Words of a dateline that stands alone, at most."""


class Ranked(NamedTuple):
    """A date of a sentence and the token that it is, behind what speaks against its being that of the event."""

    rank: tuple[bool | int, ...]
    at: int
    dating: Dating


def own_dating(reading: Reading, times: Sequence[TimeExpression], told: DateValue | None = None) -> Dating | None:
    """The date of the event that a sentence tells: of several, the one nearest its main verb; last, one that only dates the
    saying. That of a line of place and date before the news (“OSLO, 3 May —”) is the day of filing, if it is near the day `told`.
    """
    ranked = ranked_datings(reading, times, told)
    if not ranked:
        return None
    best = min(ranked, key=lambda row: (row.rank, row.at))
    if reading.tokens[best.at].quoted:
        return None
    closer = (r.dating for r in ranked if _says_closer(reading, best.at, r.at) and best.dating.value.contains(r.dating.value))
    return next(closer, best.dating)


def ranked_datings(reading: Reading, times: Sequence[TimeExpression], told: DateValue | None) -> list[Ranked]:
    """The dates that may be of what a sentence tells, as they stand in it."""
    filed = _end_of_dateline(reading)
    found = []
    for time in times:
        at = place_of(reading, time)
        if at is None or time.value is None or not placeable(time) or (at < filed and _is_near(time, told)):
            continue
        verb = governor(reading, at)
        if time.value.precision is Precision.YEAR and at > 1 and any(v.at == at + 1 for v in reading.verbs):
            continue  # “when the year ends on 24 June”: what ends, not when
        opens = at <= 1 and time.value.precision is not Precision.YEAR and not filed
        manner = manner_of(reading, at)
        if verb is not None and is_arranged_for(reading, at, verb, time.value, told):
            verb = replace(verb, tense="future", act=Act.EVENT)
        elif manner in (("compared",), ("counted",)) or is_of_something_else(reading, at, time.value, verb, told):
            continue
        if is_beside(reading, verb) and not opens:
            continue
        only_saying = verb is not None and verb.act is Act.SAY
        basis = Basis.DATELINE if only_saying and _tells_more(reading) else basis_of(time)
        owned = is_owned(reading, at)
        dating = Dating(time.value, time.text, basis, verb, manner=manner, attributive=owned, minutes=minutes_of(time))
        found.append(Ranked(_rank(reading, at, dating, opens), at, dating))
    return found


def _rank(reading: Reading, at: int, dating: Dating, opens: bool) -> tuple[bool | int, ...]:
    verb, main = dating.verb, reading.main
    only_saying = verb is not None and verb.act is Act.SAY
    side = verb is not None and (verb.side or verb.tense == "modal" or is_of_what_was_done(reading, at, verb))
    late = verb is not None and verb.opener == "since"  # “said on Wednesday … since he escaped last week”
    distance = 0 if opens else abs(at - main.at) if main else at
    coarse = not (opens or is_fine(dating.value))
    return (reading.tokens[at].quoted, bool(dating.manner), late, only_saying, side, coarse, distance)


def _says_closer(reading: Reading, at: int, later: int) -> bool:
    """“Six weeks later, on 3 May, she left”: whether a second date stands behind a comma to say the first closer."""
    return [t.low for t in reading.tokens[at + 1 : later]] in ([",", "on"], [","])


def _tells_more(reading: Reading) -> bool:
    """Whether something is done in a sentence beside the saying: “has been arrested, police said Tuesday”."""
    return any(verb.act is Act.EVENT and not (verb.quoted or verb.possible) for verb in reading.verbs)


def _end_of_dateline(reading: Reading) -> int:
    """The token after “OSLO, 3 May 2024 —”, “Oslo [Norway], May 3:” or “May 3 (Agency) -” at the head of a sentence; 0 where it
    does not begin so.
    """
    tokens = reading.tokens[:LONGEST_DATELINE]
    if not tokens or (tokens[0].kind is Kind.TIME and [t.text for t in tokens[1:2]] != ["("]):
        return 0
    for at, token in enumerate(tokens):
        if token.text in DASHES or (token.text == ":" and tokens[at - 1].kind is Kind.TIME):
            return at
        if token.kind is Kind.MARK and at == 0:
            return 0
        if token.kind not in (Kind.TIME, Kind.MARK) and (not token.text[:1].isupper() or token.low in BESIDE_A_DATE):
            return 0
    return 0


def _is_near(time: TimeExpression, told: DateValue | None) -> bool:
    first, day = time.value.earliest if time.value else None, told.earliest if told else None
    return bool(first and day and abs(day.since(first)) < FEW_DAYS)


DASHES = frozenset("—–-")
LONGEST_DATELINE = 16
"""Tokens of place, agency and date before the news, at most."""


def minutes_of(time: TimeExpression) -> int:
    """Minutes into the day of an hour or a part of the day; `WHOLE_DAY` where none is told."""
    told = _HOUR.search(time.timex_value)
    if told is None:
        return WHOLE_DAY
    return 60 * PARTS_OF_DAY[told[3]] if told[3] else 60 * int(told[1]) + int(told[2])


def basis_of(time: TimeExpression) -> Basis:
    return Basis.RELATIVE if time.anchor else Basis.EXPLICIT


def place_of(reading: Reading, time: TimeExpression) -> int | None:
    """The token that a time expression is."""
    return next((i for i, t in enumerate(reading.tokens) if t.kind is Kind.TIME and t.start == time.start), None)
