"""The editor's word on dates: `dates.set` of an article, and the periods of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.context import Context
from briefgen.annotate.occurrences import occurrences
from briefgen.annotate.temporal import calendar as days
from briefgen.config import Period
from briefgen.dates import DateValue, Kind, Precision
from briefgen.days import iso_year
from briefgen.model import DateRule, Text, TimeExpression

NONE = "editor-none"
"""The rule of words that the editor says are no date: they mask what is there, and are dropped at the end."""

_PARTS = (
    r"(?:early|first|opening|late|last|final|closing)\s(?:days|weeks|months|years)\sof\s|(?:start|beginning|outbreak|end)\sof\s"
)
_BEFORE = r"\b(?:before|until|till|since|after)\s"
_LATE = re.compile(r"\b(?:late|last|final|closing|end)\b", re.IGNORECASE)


def set_by_editor(text: Text, context: Context) -> Iterator[TimeExpression]:
    """What `dates.set` names; “none” masks the words."""
    for rule in context.dates.set:
        value = rule.as_ if isinstance(rule.as_, DateValue) else None
        for start, end in _places(text.plain, rule):
            yield TimeExpression(
                start, end, text.plain[start:end], "DATE", value.timex_value if value else "", value, "",
                "set by the editor", "editor" if value else NONE,
            )  # fmt: skip


def _places(plain: str, rule: DateRule) -> Iterator[tuple[int, int]]:
    frames = list(occurrences(plain, rule.near)) if rule.near else [(0, len(plain))]
    for start, end in occurrences(plain, rule.text):
        if any(a <= start and end <= b for a, b in frames):
            yield start, end


def periods_in(text: Text, context: Context) -> Iterator[TimeExpression]:
    """“The conflict” and “the early days of the conflict”, through a period that the editor defined."""
    for period in context.periods:
        bare = period.name.removeprefix("the ")
        article = r"(?:the\s)?" if " " in bare or bare != bare.lower() else r"the\s"
        name = article + re.escape(bare)
        pattern = rf"(?<!\w)(?P<before>{_BEFORE})?(?P<part>(?:the\s)?(?:{_PARTS}))?(?P<name>{name})(?!\w)"
        for match in re.finditer(pattern, text.plain, re.IGNORECASE):
            edtf = _edtf(period, match["part"]) if match["part"] else ""
            start = match.start("part") if edtf else match.start("name")
            which = f"{match['part'].strip()} " if edtf else ""
            value = DateValue.parse(edtf or _whole(period, (match["before"] or "").strip().lower()))
            yield TimeExpression(
                start, match.end(), text.plain[start : match.end()], "DATE", value.timex_value, value, "",
                f"{which}the period “{period.name}”, which the editor defined", "period", 0.9,
            )  # fmt: skip


def _whole(period: Period, before: str) -> str:
    """The period itself; after “before” and “since” the open span that it ends or begins."""
    date = period.date
    if before in ("before", "until", "till") and date.earliest:
        return f"../{date.first or date if date.kind is Kind.INTERVAL else date}"
    if before in ("since", "after") and date.latest:
        return f"{date.last or date if date.kind is Kind.INTERVAL else date}/.."
    return str(date)


def _edtf(period: Period, part: str) -> str:
    """The month from its beginning, or up to its end, no more precise than the editor wrote it; "" where it is open."""
    late = bool(_LATE.search(part))
    date = period.date
    end = (date.last if late else date.first) if date.kind is Kind.INTERVAL else date
    day = date.latest if late else date.earliest
    if end is None or day is None:
        return ""
    if end.precision not in (Precision.DAY, Precision.MONTH):
        return f"{end.edtf.rstrip('?~%')}~"
    year, month = days.shifted_month(day, -1 if late else 1)
    near = f"{iso_year(year)}-{month:02}~"
    return f"{near}/{end}" if late else f"{end}/{near}"
