"""What a text tells of, as it is remembered: quarters with their results, and passages about the past."""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEAR = re.compile(r"\b\d{4}(?=[-~])")


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter or half of a year that results are told of: its days as EDTF, and TIMEX3's value, which has its name."""

    edtf: str
    timex: str

    @property
    def year(self) -> int:
        return int(self.timex[:4])

    @property
    def is_quarter(self) -> bool:
        """Whether it is a quarter, not a half."""
        return "-Q" in self.timex

    def is_year_before(self, other: Quarter) -> bool:
        return self.years_on(1).timex == other.timex

    def years_on(self, years: int) -> Quarter:
        def moved(value: str) -> str:
            return _YEAR.sub(lambda found: f"{int(found[0]) + years:04}", value)

        return Quarter(moved(self.edtf), moved(self.timex))


@dataclass(frozen=True, slots=True)
class Passage:
    """The past that a paragraph of a news text tells of: year and month of the last date told, and how many were told.

    `in_doubt` is set where a date of this sentence may be of that year or near the dateline.
    """

    year: int
    month: int | None
    dates: int
    in_doubt: bool = False
