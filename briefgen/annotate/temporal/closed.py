"""Spans of a text where no time is looked for: headings, links, code, linked names, what the editor has decided."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from briefgen.model import TimeExpression


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch as one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def touches(closed: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a place lies in one of the closed spans, which are in order."""
    index = bisect_right(closed, (end - 1, 1 << 60)) - 1
    return index >= 0 and closed[index][1] > start


def without_overlaps(times: list[TimeExpression]) -> list[TimeExpression]:
    """The earlier ones in the list win."""
    kept: list[TimeExpression] = []
    for time in times:
        if not any(t.start < time.end and time.start < t.end for t in kept):
            kept.append(time)
    return kept
