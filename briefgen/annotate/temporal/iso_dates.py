"""Dates as ISO 8601 writes them, alone: what is read in languages that have no grammar here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.annotate.temporal.closed import touches
from briefgen.annotate.temporal.readings import is_real
from briefgen.dates import DateValue
from briefgen.model import Text, TimeExpression

_ISO = re.compile(r"(?<![\w$€£.,/-])\d{4}-\d\d-\d\d(?![\w-]|[.,]\d)")


def iso_dates(text: Text, closed: list[tuple[int, int]]) -> Iterator[TimeExpression]:
    """What is read in languages that have no grammar here."""
    for sentence in text.sentences:
        for match in _ISO.finditer(text.plain, sentence.start, sentence.end):
            if is_real(match.group()) and not touches(closed, match.start(), match.end()):
                value = DateValue.parse(match.group())
                yield TimeExpression(
                    match.start(),
                    match.end(),
                    match.group(),
                    "DATE",
                    value.timex_value,
                    value,
                    "",
                    "written as an ISO date",
                    "iso-date",
                    0.99,
                )
