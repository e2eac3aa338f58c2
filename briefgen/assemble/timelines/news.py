"""The day of what an article reports: which of the days that its opening names, else that of its dateline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import FEW_DAYS, governor
from briefgen.assemble.timelines.dating import FINE, Dating, is_only_a_date, minutes_of, place_of, placeable
from briefgen.assemble.timelines.kinds import kinds
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateValue
from briefgen.model import Basis, TimeExpression

OPENING = 6
"""Sentences in which the day of the story is looked for: headline, date line, lead and the next few."""


def story_dating(
    text: ArticleText, readings: Sequence[Reading], times: Sequence[Sequence[TimeExpression]], datings: Sequence[Dating | None]
) -> Dating | None:
    """The day of what an article reports: a day of the week before on which its opening says that something was done, or said;
    else that of its dateline.
    """
    told = text.article.date
    if told is None or told.earliest is None:
        return None
    opening: Reading | None = None
    for reading, here, dating in zip(readings[:OPENING], times, datings, strict=False):
        if is_only_a_date(reading):
            continue
        opening = opening or reading
        for found in (dating, _of_saying(reading, here)):
            first = found.value.earliest if found else None
            if found is None or first is None or found.value.precision not in FINE or found.headed or not _is_news(found):
                continue
            days = told.earliest.since(first)
            if 0 <= days <= 1 or (days in range(FEW_DAYS) and (reading is opening or _is_of_one_act(reading, opening))):
                return replace(found, value=DateValue.of_day(first), verb=None, manner=())
    return Dating(told, "", Basis.DATELINE)


def _is_of_one_act(reading: Reading, opening: Reading) -> bool:
    """Whether a sentence tells of what the opening does. What was done days before may be the background: “have ended their
    strike”, “walked out on Tuesday”.
    """
    one, other = opening.acts, reading.acts
    return not one.isdisjoint(other) or not kinds(one).isdisjoint(kinds(other))


def _of_saying(reading: Reading, times: Sequence[TimeExpression]) -> Dating | None:
    """The day on which a sentence says that somebody spoke, where what they spoke of has another: “said on Tuesday that sales
    rose in February”.
    """
    for time in times:
        at = place_of(reading, time)
        verb = None if at is None or reading.tokens[at].quoted else governor(reading, at)
        if verb is not None and verb.act is Act.SAY and placeable(time) and time.value is not None:
            return Dating(time.value, time.text, Basis.DATELINE, verb, minutes=minutes_of(time))
    return None


def _is_news(dating: Dating) -> bool:
    """Whether a date may be that of the story: not of what somebody “had” done, of a side clause, of a state, of another thing."""
    verb = dating.verb
    return not (dating.attributive or dating.manner) and (
        verb is None or not (verb.side or verb.act is Act.STATE or verb.tense in ("pluperfect", "future", "modal"))
    )
