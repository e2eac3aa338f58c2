"""A sentence that tells two things of two days: “was arrested in May and extradited in March”, “left on Monday, and Rao on Friday
was named”. Each of its clauses with its own verb and date is told by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefgen.assemble.timelines.dating import Dating, Ranked, is_fine, ranked_datings
from briefgen.assemble.timelines.finite import Verb
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import LIGHT
from briefgen.assemble.timelines.roles import actors
from briefgen.assemble.timelines.tokens import PREPOSITIONS, Kind, Token
from briefgen.assemble.timelines.verbs import Act
from briefgen.dates import DateValue, Precision
from briefgen.model import TimeExpression

JOINING = frozenset(("and", "but", "then", ";"))
"""What stands between two main clauses, or two verbs of one."""
CONTRASTING = frozenset(("while", "whereas"))
"""Behind a comma these join what others did at another time."""
TOLD = ("past", "perfect", "pluperfect", "future")
"""Tenses in which a clause tells what was done or will be."""


class Clause(NamedTuple):
    """One of the clauses of a sentence: its date, and what its own words show."""

    dating: Dating
    reading: Reading

    @property
    def actors(self) -> tuple[str, ...]:
        return actors(self.reading)

    @property
    def tells_by_another(self) -> bool:
        """Whether it has a subject of its own: its verb does not come first."""
        main = self.reading.main
        before = self.reading.tokens[: main.at] if main else ()
        return any(token.kind in (Kind.WORD, Kind.NAME) and not _is_light(token) for token in before)

    @property
    def goes_on_by_pronoun(self) -> bool:
        """“… and she was freed on Friday”."""
        main = self.reading.main
        return main is not None and main.at > 0 and self.reading.tokens[main.at - 1].low in ("he", "she", "it")

    @property
    def entities(self) -> tuple[str, ...]:
        """Whom its own words name."""
        return tuple(dict.fromkeys(entity for token in self.reading.tokens for entity in token.entities))


def _is_light(token: Token) -> bool:
    return token.low in PREPOSITIONS or token.low in LIGHT or token.low.endswith("ly")


def clauses_of(reading: Reading, times: Sequence[TimeExpression], told: DateValue | None, own: Dating | None) -> tuple[Clause, ...]:
    """The clauses that a sentence tells of days of their own, in text order, that of its `own` date among them; none where it has
    one alone.
    """
    if own is None or own.verb is None or own.headed or len(times) < 2 or len(reading.verbs) < 2:
        return ()
    ranked = sorted(ranked_datings(reading, times, told), key=lambda row: row.at)
    best = next((row for row in ranked if row.dating.value == own.value and row.dating.verb == own.verb), None)
    if best is None:
        return ()
    kept = [best]
    for row in ranked:
        if row is not best and _tells_by_itself(reading, row) and all(_parting(reading, row, other) for other in kept):
            kept.append(row)
    return _cut(reading, sorted(kept, key=lambda row: row.at)) if len(kept) > 1 else ()


def _tells_by_itself(reading: Reading, row: Ranked) -> bool:
    """Whether a date belongs to an act of a main clause: done, or to be done."""
    verb, value = row.dating.verb, row.dating.value
    if verb is None or not (is_fine(value) or value.precision is Precision.MONTH):
        return False
    doubtful = verb.quoted or verb.possible or verb.negated or row.dating.manner or reading.tokens[row.at].quoted
    main = not verb.side or _contrasts(reading, verb)
    return main and verb.act is Act.EVENT and verb.tense in TOLD and not doubtful


def _contrasts(reading: Reading, verb: Verb) -> bool:
    """“Lund was freed on Monday, while Rao was charged on Tuesday”."""
    if verb.opener not in CONTRASTING:
        return False
    at = max((i for i, token in enumerate(reading.tokens[: verb.at]) if token.low == verb.opener), default=0)
    return at > 0 and reading.tokens[at - 1].text == ","


def _parting(reading: Reading, one: Ranked, other: Ranked) -> int:
    """The token that parts the clauses of two dates; 0 where they are of one clause, or of one time."""
    first, second = (one, other) if one.at < other.at else (other, one)
    begins, ends = first.dating.verb, second.dating.verb
    if begins is None or ends is None or begins.at >= ends.at or first.dating.value.overlaps(second.dating.value):
        return 0
    if begins.tense == ends.tense == "future":
        return 0  # the steps of one plan
    tokens = reading.tokens
    start = max([first.at, *(v.at for v in reading.verbs if v.at < ends.at and not v.quoted)]) + 1
    joins = [
        at
        for at in range(start, min(ends.at, second.at))
        if tokens[at].low in JOINING
        or (tokens[at].low in CONTRASTING and tokens[at - 1].text == ",")
        or (tokens[at].text == "," and at + 1 == ends.at)
    ]
    behind_a_mark = [at for at in joins if tokens[at].kind is Kind.MARK or tokens[at - 1].text == ","]
    before_a_verb = [at for at in joins if at + 1 == ends.at]
    return next(iter((*behind_a_mark, *before_a_verb, *joins)), 0)


def _cut(reading: Reading, rows: Sequence[Ranked]) -> tuple[Clause, ...]:
    """The sentence in as many pieces as it has dates of its own, parted where its clauses are."""
    cuts = [_parting(reading, first, second) for first, second in pairwise(rows)]
    edges = [0, *(at + 1 for at in cuts), len(reading.tokens)]
    return tuple([Clause(_of_main(row.dating), piece_of(reading, *edge)) for row, edge in zip(rows, pairwise(edges), strict=True)])


def _of_main(dating: Dating) -> Dating:
    """What contrasts tells as much as the clause before it."""
    verb = dating.verb
    return replace(dating, verb=replace(verb, opener="")) if verb is not None and verb.opener in CONTRASTING else dating


def piece_of(reading: Reading, start: int, stop: int) -> Reading:
    """Some of the tokens of a sentence, with the verbs that stand in them."""
    tokens = reading.tokens[start:stop]
    verbs = tuple([replace(verb, at=verb.at - start) for verb in reading.verbs if start <= verb.at < stop])
    main = next((verb for verb in verbs if not (verb.quoted or verb.side)), None)
    words = sum(token.kind is not Kind.MARK for token in tokens)
    return Reading(tokens, verbs, main, words, frozenset([token.low for token in tokens]), reading.inside)
