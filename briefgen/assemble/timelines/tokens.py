"""A sentence in tokens: words and marks, each known name and date whole, and whether they stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from briefgen.assemble.timelines.kinds import of_kinds
from briefgen.assemble.timelines.stems import stems
from briefgen.assemble.timelines.verbs import FORMS, Act, has_verbal_form
from briefgen.assemble.timelines.vocabulary import EVENT_NOUNS
from briefgen.model import Mention, TimeExpression

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|``|''|[^\w\s]")
OPENING, CLOSING = frozenset(("“", "„", "``", "«")), frozenset(("”", "''", "»"))
DENIALS = ("n’t", "n't")
SHORTENED = {"wo": "will", "ca": "can", "sha": "shall"}
"""What stands before “n’t” in short forms that change: “won’t”."""
QUOTES = OPENING | CLOSING | {'"'}
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


HAPPENING = (EVENT_NOUNS | {form for form, (act, _) in FORMS.items() if act is Act.EVENT}) - frozenset(
    "report reports reported announce announces announced announcement set sets took takes taken storm storms".split()
)
"""Words that say what happens; not those that say it of anything, or name a thing more often. A judge has the stem of a
judgment, and is none."""


class Kind(StrEnum):
    WORD = "word"
    NAME = "name"
    TIME = "time"
    MARK = "mark"


class Token(NamedTuple):
    """A word, a mark, or a whole name or date; `low` is its text in lower case, `stems` those of a word or a name; a word that is
    `verbal` may be a finite verb. `acts` are the stems of a word that says what happens.

    Words and marks are shared by all sentences: only names and dates, which have `entities` and `start`, know where they stand.
    """

    kind: Kind
    text: str
    low: str
    stems: frozenset[str] = frozenset()
    quoted: bool = False
    entities: tuple[str, ...] = ()
    start: int = -1
    verbal: bool = False
    acts: frozenset[str] = frozenset()


def tokens(
    plain: str, start: int, end: int, mentions: Sequence[Mention], times: Sequence[TimeExpression], quoted: bool
) -> list[Token]:
    """The tokens of `plain[start:end]`; `quoted`: it begins within a quotation opened before it. Quotation marks are none."""
    found: list[Token] = []
    straight = False
    at = start
    for begin, stop, kind, entities in (*_spans(mentions, times), (end, end, Kind.MARK, ())):
        if begin < at:
            continue
        pieces = WORD.findall(plain, at, begin)
        if any(piece.endswith(DENIALS) for piece in pieces):
            pieces = [part for piece in pieces for part in _parted(piece)]
        if QUOTES.isdisjoint(pieces):
            found += [_word_or_mark(piece, quoted) for piece in pieces]
        else:
            for piece in pieces:
                if piece in OPENING or (piece == '"' and not straight):
                    quoted, straight = True, piece == '"'
                elif piece in CLOSING or (piece == '"' and straight):
                    quoted = straight = False
                else:
                    found.append(_word_or_mark(piece, quoted))
        if begin < end:
            text = plain[begin:stop]
            low = text.casefold()
            found.append(Token(kind, text, low, stems(low) if kind is Kind.NAME else frozenset(), quoted, entities, begin))
        at = stop
    return found


def _parted(piece: str) -> tuple[str, ...]:
    """“wouldn’t” as “would” and “n’t”, “won’t” as “will” and “n’t”."""
    if not piece.endswith(DENIALS):
        return (piece,)
    head, denial = piece[:-3], piece[-3:]
    return (SHORTENED.get(head.lower(), head), denial) if head else (piece,)


@lru_cache(maxsize=65536)
def _word_or_mark(text: str, quoted: bool) -> Token:
    low = text.casefold()
    if text[0].isalnum():
        found = stems(low)
        acts = found if low in HAPPENING else frozenset() if low in ("judge", "judges") else of_kinds(found)
        return Token(Kind.WORD, text, low, found, quoted, verbal=has_verbal_form(low), acts=acts)
    return Token(Kind.MARK, text, low, quoted=quoted)


def _spans(mentions: Sequence[Mention], times: Sequence[TimeExpression]) -> Sequence[tuple[int, int, Kind, tuple[str, ...]]]:
    """Names, and dates outside them, in text order."""
    if not (mentions or times):
        return ()
    names = [(m.start, m.end, Kind.NAME, (m.entity_id, m.via) if m.via else (m.entity_id,)) for m in mentions]
    return sorted(
        [*names, *((t.start, t.end, Kind.TIME, ()) for t in times if not any(n[0] < t.end and t.start < n[1] for n in names))]
    )


def opens_quotation(words: str) -> bool:
    """Whether a quotation opened in a sentence is still open at its end (typographic and double-stroke marks only)."""
    marks = QUOTATION.findall(words)
    return bool(marks) and marks[-1] in OPENING
