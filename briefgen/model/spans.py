"""Spans: what lies over a stretch of plain text. Offsets are code points; every range is half-open."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol, TypeVar


class Span(Protocol):
    """Anything that covers `Text.plain[start:end]`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Span)
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note's or an account's quote is. `score` is 1.0 for an exact hit; a close one says what the text now reads."""

    start: int
    end: int
    score: float = 1.0


def by_sentence(sentences: Iterable[Span], spans: Iterable[S]) -> Iterator[tuple[S, ...]]:
    """The spans that lie in each sentence, by one pass over both, which are in text order."""
    rest = iter(spans)
    span = next(rest, None)
    for sentence in sentences:
        here: list[S] = []
        while span is not None and span.start < sentence.end:
            if span.start >= sentence.start:
                here.append(span)
            span = next(rest, None)
        yield tuple(here)


def within(spans: Sequence[S], around: Span) -> Iterator[S]:
    """Those of spans in text order that lie in another."""
    for index in range(bisect_left(spans, around.start, key=_START), len(spans)):
        span = spans[index]
        if span.start >= around.end:
            return
        if span.end <= around.end:
            yield span
