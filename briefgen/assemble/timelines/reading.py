"""A sentence as timelines read it: its words in classes, its verbs with their tense, what is quoted.

No parser: names and dates are known spans, verbs are known by their forms and places. What cannot be told this way stays unclaimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.assemble.timelines.counts import telling_counts
from briefgen.assemble.timelines.finite import Verb, finite_verbs
from briefgen.assemble.timelines.phrases import acts_of_phrases
from briefgen.assemble.timelines.stems import numbers, stem
from briefgen.assemble.timelines.tokens import Kind, Token, tokens
from briefgen.assemble.timelines.verbs import DOING
from briefgen.model import Mention, TimeExpression

CARRYING = frozenset(("to", "will"))
"""Words that carry the base form of a verb."""
NOT_DONE = frozenset(
    "try tried tries trying fail failed fails failing attempt attempted attempts refuse refused refuses decline declined declines "
    "want wanted wants hope hoped hopes seek sought seeks threaten threatened threatens".split()
)
"""Words behind which what “to” carries has not been done."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence shows of itself. `main` is its first verb outside quotations and side clauses; `words` counts; `has` are its
    words in lower case, by which what none of them can be is not looked for."""

    tokens: tuple[Token, ...]
    verbs: tuple[Verb, ...]
    main: Verb | None
    words: int
    has: frozenset[str]
    inside: bool = False
    """Whether it begins within a quotation that was opened before it."""

    @property
    def quoted_share(self) -> float:
        """Share of its words that are somebody's own."""
        quoted = [t for t in self.tokens if t.quoted]
        return sum(t.kind is not Kind.MARK for t in quoted) / max(self.words, 1) if quoted else 0.0

    @property
    def stems(self) -> frozenset[str]:
        """The stems of what it tells: of its words and names, not of its dates."""
        return frozenset().union(*[token.stems for token in self.tokens])

    @property
    def acts(self) -> frozenset[str]:
        """The stems of what happens in it: its verbs of doing, those too that “to” and “will” carry, its nouns of events, and words
        of a kind with them. Not of names, nor of what somebody only “tried to” do.
        """
        found: set[str] = set()
        tried = carried = False
        for at, token in enumerate(self.tokens):
            if not (tried and carried) and token.acts and (at == 0 or token.text[0].islower()):
                found |= token.acts
            elif carried and not tried and token.low in DOING:
                found |= token.stems
            tried = token.low in NOT_DONE or (tried and token.low in CARRYING)
            carried = token.low in CARRYING
        return frozenset(found.union(acts_of_phrases(self.tokens)))

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers in what it tells, not those of its dates, each with the stem of what it counts where that follows: “40
        soldi”; and how many died, or which of many it was.
        """
        found: set[str] = set()
        for at, token in enumerate(self.tokens):
            if token.kind in (Kind.WORD, Kind.NAME) and not token.low.isalpha():
                after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
                counted = after is not None and after.kind is Kind.WORD and after.low.isalpha() and not after.verbal
                found.update(f"{n} {stem(after.low)}" if counted and after else n for n in numbers(token.low))
        return frozenset(found.union(telling_counts(self.tokens)))


def read(plain: str, start: int, end: int, mentions: Sequence[Mention], times: Sequence[TimeExpression], inside: bool) -> Reading:
    """The reading of `plain[start:end]`; `inside`: it begins within a quotation opened before it."""
    found = tokens(plain, start, end, mentions, times, inside)
    verbs = tuple(finite_verbs(found))
    main = min(verbs, key=lambda v: (v.quoted, v.side, v.at), default=None) if len(verbs) > 1 else verbs[0] if verbs else None
    words = len(found) - [token.kind for token in found].count(Kind.MARK)
    return Reading(tuple(found), verbs, main, words, frozenset([token.low for token in found]), inside)
