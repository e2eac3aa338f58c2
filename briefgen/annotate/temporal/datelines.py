"""Reports that are reprinted within a text, each with its own dateline: “VIENNA, 3 April 1912. — …”."""

from __future__ import annotations

import re
from bisect import bisect_right
from contextlib import suppress
from datetime import date

from briefgen.annotate.temporal.diary_heads import MONTH_NAMES, month_number
from briefgen.model import Block, BlockKind, DiaryEntry, Text

_PLACE = r"[A-Z][A-Z.’'-]{2,}(?:,? [A-Z][\w.’'-]+){0,4}"
_MONTH = rf"(?P<month>{MONTH_NAMES}|{MONTH_NAMES.upper()})"
_DATELINE = re.compile(
    rf"[“\"]?{_PLACE}(?: \([A-Z][\w ,.’'-]+\))?,? (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}"
    rf"|{_MONTH.replace('month', 'name')} (?P<number>\d{{1,2}})(?:st|nd|rd|th)?),? (?P<year>(?:1[5-9]|20)\d\d)"
    r"(?: ?\([A-Z][\w ,.’'-]+\))?[.,:]* ?(?:--?|[—–])"
)
_DAYS_LATE = 31
"""Days after the dateline that a text opens with, at most, of a text that was published late; later it is reprinted."""
_FEWEST = 2
"""Datelines of a text, at least, that is made of reports: each tells on until the next."""


def reports_in(text: Text, reference: date | None) -> list[DiaryEntry]:
    """Where reports begin that a text reprints, and their days, and where the text itself goes on. One that the text opens with is
    the text's own, unless its `reference`, the day of the text, is long after it.

    A report ends with the quotation that it is, or at the next heading. Where nothing but its dateline tells that it is one, only
    its first paragraph is surely its own: what follows has no day until a heading.
    """
    days = [(number, day) for number, block in enumerate(text.blocks) if (day := _day_of(text.plain, block)) is not None]
    first = next((n for n, block in enumerate(text.blocks) if block.kind is not BlockKind.HEADING), 0)
    own = [day for number, day in days if number == first and reference is not None and (reference - day).days <= _DAYS_LATE]
    days = [(number, day) for number, day in days if number != first or not own]
    headings = [n for n, block in enumerate(text.blocks) if block.kind is BlockKind.HEADING] + [len(text.blocks)]
    found: list[DiaryEntry] = []
    for number, day in days:
        ends = _end_of_quotation(text, number)
        sure = ends is not None or len(days) >= _FEWEST or number == first or text.blocks[number - 1].kind is BlockKind.HEADING
        ends = ends if ends is not None else headings[bisect_right(headings, number)]
        found.append(DiaryEntry(number, day))
        if not sure and ends > number + 1:
            found.append(DiaryEntry(number + 1, None))
        found.append(DiaryEntry(ends, None, over=True))
    return sorted(found, key=lambda entry: (entry.block, not entry.over))


def _day_of(plain: str, block: Block) -> date | None:
    match = _DATELINE.match(plain, block.start, block.end)
    if match is None or block.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
        return None
    month = month_number((match["month"] or match["name"]).capitalize())
    with suppress(ValueError):
        return date(int(match["year"]), month, int(match["day"] or match["number"]))
    return None


def _end_of_quotation(text: Text, number: int) -> int | None:
    """The block behind the quotation that a report is: a block quote, or paragraphs each opened by a quotation mark."""
    block, end = text.blocks[number], number + 1
    if block.kind is BlockKind.QUOTE:
        while end < len(text.blocks) and text.blocks[end].top == block.top:
            end += 1
        return end
    if text.plain[block.start] not in '“"':
        return None
    while end < len(text.blocks) and text.plain[text.blocks[end].start] in '“"':
        end += 1
    return end
