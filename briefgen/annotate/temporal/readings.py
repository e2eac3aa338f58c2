"""The reading of a time expression, and the kinds of it that need no place in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefgen.dates import DateError, DateValue
from briefgen.model import NO_DATELINE

_SHORT_YEAR = re.compile(r"^\d{1,3}(?=[-~]|$)")
_HOUR = re.compile(r"T(\d\d):")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: TIMEX3 type, EDTF ("" where there is no day), TIMEX3 value where it is not the EDTF's own, why, how surely.

    `anchor` is the ISO date it was counted from, "" where none was needed.
    """

    timex_type: str
    edtf: str
    timex_value: str
    reason: str
    confidence: float = 0.95
    anchor: str = ""

    @property
    def value(self) -> DateValue | None:
        return DateValue.parse(self.edtf) if self.edtf else None

    @property
    def timex(self) -> str:
        """The TIMEX3 value, of the EDTF where no other was given."""
        value = self.value
        return self.timex_value or (value.timex_value if value else "")

    @property
    def hour(self) -> int | None:
        """The hour of a time of day that the clock tells."""
        found = _HOUR.search(self.timex)
        return int(found[1]) if found else None


def is_real(edtf: str) -> bool:
    """Whether the calendar has this date; an empty one counts, since it claims nothing."""
    try:
        return not edtf or DateValue.parse(edtf) is not None
    except DateError:
        return False


def absolute(edtf: str, reason: str, timex: str = "", confidence: float = 0.97) -> Reading:
    """A date that is written out."""
    return Reading("DATE", edtf, timex, reason, confidence)


def carried(anchor: object, edtf: str, reason: str, timex: str = "", confidence: float = 0.8) -> Reading:
    """A date counted from another time in the text."""
    return Reading("DATE", _padded(edtf), timex, reason, confidence, str(anchor))


def _padded(edtf: str) -> str:
    """The years before 1000 with four figures: 769 → 0769."""
    return "/".join(_SHORT_YEAR.sub(lambda year: year[0].zfill(4), part) for part in edtf.split("/"))


def unresolved(timex: str, kind: str = "DATE") -> Reading:
    return Reading(kind, "", timex, NO_DATELINE, 0.9)


def unanchored(timex: str, kind: str = "DATE") -> Reading:
    """Relative to a time of the text that was not found: better undated than counted from the dateline."""
    return Reading(kind, "", timex, "counts from another time in the text, not from the dateline", 0.6)
