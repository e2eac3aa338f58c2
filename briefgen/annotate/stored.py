"""AnnotatedText ↔ bytes: compact JSON of lists, quicker to read than the text is to annotate. Never a pickle: those run as code."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from briefgen.dates import DateValue
from briefgen.model import (
    AnnotatedText,
    Block,
    BlockKind,
    Body,
    Markup,
    Mention,
    Piece,
    Region,
    RegionKind,
    Run,
    Sentence,
    Skipped,
    Slot,
    Text,
    TimeExpression,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that was annotated before: the digests of the registry as a whole and of what of it concerned the text, its folded
    words, and the result as it was encoded."""

    registry: str
    concern: str
    words: tuple[str, ...]
    result: bytes

    def encoded(self) -> bytes:
        head = "\n".join((self.registry, self.concern, " ".join(self.words)))
        return head.encode("utf-8", "surrogatepass") + b"\n" + self.result

    @classmethod
    def decoded(cls, value: bytes) -> Kept:
        """Raises ValueError for what no `encoded` wrote."""
        registry, concern, words, result = value.split(b"\n", 3)
        return cls(registry.decode(), concern.decode(), tuple(words.decode("utf-8", "surrogatepass").split(" ")), result)


def key_of(result: bytes) -> str:
    """The key of a text with this result."""
    return blake2b(result, digest_size=16).hexdigest()


def encoded(annotated: AnnotatedText) -> bytes:
    """The result as JSON."""
    text = annotated.text
    result = [
        text.plain,
        [_piece(piece) for piece in text.pieces],
        _rows(text.blocks),
        _rows(text.regions),
        _rows(text.sentences),
        _rows(annotated.mentions),
        _rows(annotated.skipped),
        [[*row[:5], row[5] and row[5].edtf, *row[6:]] for row in _rows(annotated.times)],
    ]
    return json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def annotated_text(result: bytes, body: Body) -> AnnotatedText:
    """The result again, for the same words at the place where they stand today. Raises ValueError or TypeError for no result."""
    written = json.loads(result.decode("utf-8", "surrogatepass"))
    plain, pieces, blocks, regions, sentences, mentions, skipped, times = written
    text = Text(
        plain,
        tuple(map(_piece_of, pieces)),
        tuple([Block(start, end, BlockKind(kind), *rest) for start, end, kind, *rest in blocks]),
        tuple([Region(start, end, RegionKind(kind)) for start, end, kind in regions]),
        tuple([Sentence(*row) for row in sentences]),
        body.source,
        body.path,
        body.first_line,
    )
    return AnnotatedText(
        text,
        tuple([Mention(*row) for row in mentions]),
        tuple([Skipped(start, end, words, tuple(candidates), *why) for start, end, words, candidates, *why in skipped]),
        tuple([_time(*row) for row in times]),
        key_of(result),
    )


def _rows(values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    return list(map(attrgetter(*(field.name for field in fields(values[0]))), values)) if values else []


def _piece(piece: Piece) -> Any:
    """Markup is a string, a run two numbers, a slot one."""
    if isinstance(piece, Markup):
        return piece.html
    return [piece.start, piece.end] if isinstance(piece, Run) else piece.top


def _piece_of(written: Any) -> Piece:
    if isinstance(written, str):
        return Markup(written)
    return Slot(written) if isinstance(written, int) else Run(*written)


def _time(start: int, end: int, text: str, kind: str, timex: str, edtf: str | None, *rest: Any) -> TimeExpression:
    return TimeExpression(start, end, text, kind, timex, DateValue.parse(edtf) if edtf else None, *rest)
