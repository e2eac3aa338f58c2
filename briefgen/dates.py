"""DateValue: EDTF in and out, bounds, order, words. (Being written.)"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateValue:
    edtf: str

    @classmethod
    def parse(cls, text: str) -> DateValue:
        return cls(text)

    def __str__(self) -> str:
        return self.edtf
