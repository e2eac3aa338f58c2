"""A sentence as timelines read it: its words in classes, its verbs with their tense, what is quoted.

No parser: names and dates are known spans, verbs are known by their forms and places. What cannot be told this way stays unclaimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.assemble.timelines.finite import Verb, finite_verbs
from briefgen.assemble.timelines.tokens import Kind, Token, tokens
from briefgen.model import Mention, TimeExpression


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence shows of itself. `main` is its first verb outside quotations and side clauses."""

    tokens: tuple[Token, ...]
    verbs: tuple[Verb, ...]

    @property
    def main(self) -> Verb | None:
        ranked = sorted(self.verbs, key=lambda v: (v.quoted, v.side, v.at))
        return ranked[0] if ranked else None

    @property
    def words(self) -> int:
        return sum(t.kind is not Kind.MARK for t in self.tokens)

    @property
    def quoted_share(self) -> float:
        """Share of its words that are somebody's own."""
        return sum(t.quoted and t.kind is not Kind.MARK for t in self.tokens) / max(self.words, 1)

    @property
    def rest(self) -> tuple[Token, ...]:
        """Its words without dates and marks: what it tells."""
        return tuple(t for t in self.tokens if t.kind in (Kind.WORD, Kind.NAME))


def read(plain: str, start: int, end: int, mentions: Sequence[Mention], times: Sequence[TimeExpression], inside: bool) -> Reading:
    """The reading of `plain[start:end]`; `inside`: it begins within a quotation opened before it."""
    words = tuple(tokens(plain, start, end, mentions, times, inside))
    return Reading(words, tuple(finite_verbs(words)))
