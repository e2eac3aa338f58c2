"""A sentence in tokens: words and marks, each known name and date whole, and whether they stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefgen.model import Mention, TimeExpression

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|``|''|[^\w\s]")
OPENING, CLOSING = frozenset(("“", "„", "``", "«")), frozenset(("”", "''", "»"))
QUOTATION = re.compile(r"[“„«”»]|``|''")
PREPOSITIONS = frozenset(
    (
        "in on at of to from with by for about against after before between during near over under into through toward towards "
        "across among amid despite since until via within without like as than beside behind beyond along outside inside around "
        "including following"
    ).split()
)
DETERMINERS = frozenset("the a an this that these those its his her their our my your some any each every no such".split())
RELATIVES = frozenset("who which whom whose that where".split())
SUBORDINATORS = frozenset(
    "when while as after before if because since although though unless until whereas once where whether".split()
)
PRONOUNS = frozenset("he she it they we i you who this that these those".split())


class Kind(StrEnum):
    WORD = "word"
    NAME = "name"
    TIME = "time"
    MARK = "mark"


class Token(NamedTuple):
    """A word, a mark, or a whole name or date; `low` is its text in lower case. There are many: a tuple is made fastest."""

    kind: Kind
    text: str
    low: str
    start: int
    quoted: bool = False
    entities: tuple[str, ...] = ()


def tokens(
    plain: str, start: int, end: int, mentions: Sequence[Mention], times: Sequence[TimeExpression], quoted: bool
) -> Iterator[Token]:
    spans: list[tuple[int, int, Kind, tuple[str, ...]]] = [
        (m.start, m.end, Kind.NAME, (m.entity_id, m.via) if m.via else (m.entity_id,)) for m in mentions
    ]
    taken = [(s, e) for s, e, _, _ in spans]
    spans += [(t.start, t.end, Kind.TIME, ()) for t in times if not any(s < t.end and t.start < e for s, e in taken)]
    spans.sort()
    at, number = start, 0
    straight = False
    while at < end:
        if number < len(spans) and spans[number][0] < at:
            number += 1
            continue
        limit = spans[number][0] if number < len(spans) else end
        match = WORD.search(plain, at, limit)
        if match is None:
            if number >= len(spans):
                return
            begin, stop, kind, entities = spans[number]
            text = plain[begin:stop]
            yield Token(kind, text, text.casefold(), begin, quoted, entities)
            at, number = stop, number + 1
            continue
        text = match.group()
        at = match.end()
        if text in OPENING or (text == '"' and not straight):
            quoted, straight = True, text == '"'
            continue
        if text in CLOSING or (text == '"' and straight):
            quoted = straight = False
            continue
        kind = Kind.WORD if text[0].isalnum() else Kind.MARK
        yield Token(kind, text, text.casefold(), match.start(), quoted)


def opens_quotation(words: str) -> bool:
    """Whether a quotation opened in a sentence is still open at its end (typographic and double-stroke marks only)."""
    marks = QUOTATION.findall(words)
    return bool(marks) and marks[-1] in OPENING
