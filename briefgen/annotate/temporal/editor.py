"""The editor's word on dates: `dates.set` of an article, and the periods of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.context import Context
from briefgen.annotate.temporal import calendar as days
from briefgen.config import Period
from briefgen.dates import DateValue
from briefgen.model import DateRule, Text, TimeExpression

NONE = "editor-none"
"""The rule of words that the editor says are no date: they mask what is there, and are dropped at the end."""

_PARTS = (
    r"(?:early|first|opening|late|last|final|closing)\s(?:days|weeks|months|years)\sof\s|(?:start|beginning|outbreak|end)\sof\s"
)
_LATE = re.compile(r"\b(?:late|last|final|closing|end)\b", re.IGNORECASE)


def set_by_editor(text: Text, context: Context) -> Iterator[TimeExpression]:
    """What `dates.set` names; “none” masks the words."""
    for rule in context.dates.set:
        value = rule.as_ if isinstance(rule.as_, DateValue) else None
        for start in _places(text.plain, rule):
            yield TimeExpression(
                start, start + len(rule.text), rule.text, "DATE", value.timex_value if value else "", value, "",
                "set by the editor", "editor" if value else NONE,
            )  # fmt: skip


def _places(plain: str, rule: DateRule) -> Iterator[int]:
    around = rule.near or rule.text
    at = plain.find(around)
    while at >= 0:
        inner = plain.find(rule.text, at, at + len(around))
        if inner >= 0:
            yield inner
        at = plain.find(around, at + len(around))


def periods_in(text: Text, context: Context) -> Iterator[TimeExpression]:
    """“The early days of the conflict”, “during the conflict”, through a period that the editor defined."""
    for period in context.periods:
        name = re.escape(period.name.removeprefix("the "))
        pattern = rf"(?<!\w)(?P<part>(?:the\s)?(?:{_PARTS}))?(?P<name>(?:the\s)?{name})(?!\w)"
        for match in re.finditer(pattern, text.plain, re.IGNORECASE):
            edtf = _edtf(period, match["part"])
            if edtf:
                value = DateValue.parse(edtf)
                which = f"{match['part'].strip()} " if match["part"] else ""
                yield TimeExpression(
                    match.start(), match.end(), match.group(), "DATE", value.timex_value, value, "",
                    f"{which}the period “{period.name}”, which the editor defined", "period", 0.9,
                )  # fmt: skip


def _edtf(period: Period, part: str | None) -> str:
    """The period itself, the month from its beginning, or the month up to its end; "" where that end is open."""
    if part is None:
        return str(period.date)
    if _LATE.search(part):
        end = period.date.latest
        if end is None:
            return ""
        year, month = days.shifted_month(end, -1)
        return f"{year:04}-{month:02}~/{end}"
    begin = period.date.earliest
    if begin is None:
        return ""
    year, month = days.shifted_month(begin, 1)
    return f"{begin}/{year:04}-{month:02}~"
