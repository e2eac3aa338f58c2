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
    straight = False
    at = start
    for begin, stop, kind, entities in (*_spans(mentions, times), (end, end, Kind.MARK, ())):
        if begin < at:
            continue
        for match in WORD.finditer(plain, at, begin):
            text = match.group()
            if text in OPENING or (text == '"' and not straight):
                quoted, straight = True, text == '"'
            elif text in CLOSING or (text == '"' and straight):
                quoted = straight = False
            else:
                yield Token(Kind.WORD if text[0].isalnum() else Kind.MARK, text, text.casefold(), match.start(), quoted)
        if begin < end:
            text = plain[begin:stop]
            yield Token(kind, text, text.casefold(), begin, quoted, entities)
        at = stop


def _spans(mentions: Sequence[Mention], times: Sequence[TimeExpression]) -> Sequence[tuple[int, int, Kind, tuple[str, ...]]]:
    """Names, and dates outside them, in text order."""
    names = [(m.start, m.end, Kind.NAME, (m.entity_id, m.via) if m.via else (m.entity_id,)) for m in mentions]
    return sorted(
        [*names, *((t.start, t.end, Kind.TIME, ()) for t in times if not any(n[0] < t.end and t.start < n[1] for n in names))]
    )


def opens_quotation(words: str) -> bool:
    """Whether a quotation opened in a sentence is still open at its end (typographic and double-stroke marks only)."""
    marks = QUOTATION.findall(words)
    return bool(marks) and marks[-1] in OPENING
