"""Dates that are counted from another date of the text, where that is not what the sentence before tells of: they are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.attachment import governor
from briefgen.assemble.timelines.dating import Dating, place_of
from briefgen.assemble.timelines.reading import Reading
from briefgen.model import TimeExpression

UNRESOLVED = "XXXX"
"""How the TIMEX3 value of a date begins whose year is not known."""
REACH = 30
"""Sentences back in which the date is looked for that another was counted from."""


def with_sure_anchors(
    text: ArticleText, readings: Sequence[Reading], own: Sequence[Dating | None]
) -> list[Sequence[TimeExpression]]:
    """The time expressions of the sentences. Left without a value are “a month earlier”, where it was counted from the date of a
    side clause of a sentence that tells of another day, and “the same month”, where a date without a year stands between.
    """
    told = text.article.date.edtf if text.article.date else ""
    found: list[Sequence[TimeExpression]] = []
    for index, times in enumerate(text.times):
        unsure = [
            t for t in times if t.value is not None and t.anchor not in ("", told) and _is_unsure(text, index, t, readings, own)
        ]
        found.append([replace(t, value=None, timex_value=UNRESOLVED) if t in unsure else t for t in times] if unsure else times)
    return found


def _is_unsure(
    text: ArticleText, index: int, time: TimeExpression, readings: Sequence[Reading], own: Sequence[Dating | None]
) -> bool:
    for number, before in _before(text, index, time):
        if before.value is None:
            if (
                before.timex_value.startswith(UNRESOLVED)
                and "T" not in before.timex_value
                and "same" in time.text.casefold().split()
            ):
                return True
        elif before.value.edtf == time.anchor:
            return number < index and _is_of_another_day(readings[number], before, own[number])
    return False


def _before(text: ArticleText, index: int, time: TimeExpression) -> Iterator[tuple[int, TimeExpression]]:
    """The time expressions before one in the sentences near it, with the numbers of these, from the last back."""
    for number in range(index, max(-1, index - REACH), -1):
        for before in reversed(text.times[number]):
            if before.start < time.start:
                yield number, before


def _is_of_another_day(reading: Reading, time: TimeExpression, own: Dating | None) -> bool:
    """Whether a date is of a side clause, and the sentence tells of another day: what follows counts from that."""
    at = place_of(reading, time)
    verb = governor(reading, at) if at is not None else None
    return own is not None and time.value is not None and not own.value.overlaps(time.value) and verb is not None and verb.side
