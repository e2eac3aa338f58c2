"""The words below a picture of time: which years or months stand there, and where.

The years cannot shrink as the picture does: there are two sets of them, for wide columns and for narrow ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.date_words import year_in_words
from briefgen.render.periods import MONTHS, Period, Scale

COLUMNS = {"wide": 640, "narrow": 260}
"""The narrowest column, in pixels, for which each set of years has room."""
LABEL, FIGURES, APART = 27, 4, 17
"""The width of a year's number in pixels, of how many figures, and the least distance to the next."""
MONTH = 110
"""The pixels that a month and its year need."""
ROUND = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Multiples of which years are shown."""


@dataclass(frozen=True, slots=True)
class Label:
    """A year or a month below the axis: where, in per cent of the picture, and which end of its words stands there."""

    words: str
    x: float
    anchor: str


def labels_below(periods: Sequence[Period], scale: Scale, language: str) -> dict[str, list[Label]]:
    """What stands below a picture of these periods, for each of COLUMNS."""
    first, last = periods[0].number, periods[-1].number
    is_short = scale is MONTHS and last - first < 12
    axis = Axis(first, last, scale, language)
    return {name: _months(periods, wide) if is_short else axis.labels(wide) for name, wide in COLUMNS.items()}


def _months(periods: Sequence[Period], wide: int) -> list[Label]:
    """The months of a strip of less than a year, where a year alone would leave its bars without names: each below its bar, or
    the first and the last at the ends.
    """
    first, last = periods[0].number, periods[-1].number
    step = 100 / (last - first + 1)
    if step * wide / 100 >= MONTH:
        return [Label(p.words, (p.number - first + 0.5) * step, "middle") for p in periods]
    return [Label(periods[0].words, 0, "start"), Label(periods[-1].words, 100, "end")]


@dataclass(frozen=True, slots=True)
class Axis:
    """The years below a picture: the numbers of its first and last period, how time is cut, and the language of its words."""

    first: int
    last: int
    scale: Scale
    language: str

    def labels(self, wide: int) -> list[Label]:
        """Which years stand in a column so wide: the first one, and as many round ones as there is room for."""
        first, last, scale = self.first, self.last, self.scale
        begins = [n for n in range(first, last + 1) if n == first or scale.year(n) != scale.year(n - 1)]
        step, width = wide / (last - first + 1), self._width()
        every = next((k for k in ROUND if _room(scale, step) * k >= width + APART), ROUND[-1])
        placed: list[Label] = []
        taken = -float(APART)
        for place in begins:
            year, x = scale.year(place), (place - first + (0 if scale is MONTHS else 0.5)) * step
            if place != first and (year if year >= 1 else 1 - year) % every:
                continue
            label, begin = self._label(year, x, width, wide)
            if begin >= taken + APART:
                placed.append(label)
                taken = begin + width
        return placed

    def _width(self) -> float:
        """That of a year's words, which may have its era."""
        longest = max(len(year_in_words(self.scale.year(n), self.language)) for n in (self.first, self.last))
        return LABEL * max(longest, FIGURES) / FIGURES

    def _label(self, year: int, x: float, width: float, wide: int) -> tuple[Label, float]:
        """A year with its middle at `x`, or pushed in where it would stand out of the picture; and where its words begin."""
        words = year_in_words(year, self.language)
        if x < width / 2:
            return Label(words, 0, "start"), 0
        if x > wide - width / 2:
            return Label(words, 100, "end"), wide - width
        return Label(words, 100 * x / wide, "middle"), x - width / 2


def _room(scale: Scale, step: float) -> float:
    """The room a year has on the axis."""
    return step * 12 if scale is MONTHS else step / (scale.year(101) - scale.year(100))
