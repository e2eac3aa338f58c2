"""AnnotatedText ↔ bytes: compact JSON of lists, quicker to read than the text is to annotate. Never a pickle: those run as code."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
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
    words, and the result as JSON has it."""

    registry: str
    concern: str
    words: tuple[str, ...]
    result: list[Any]


def encoded(annotated: AnnotatedText, registry: str, concern: str, words: tuple[str, ...]) -> bytes:
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
    written = json.dumps([registry, concern, " ".join(words), result], ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", "surrogatepass")


def decoded(value: bytes) -> Kept:
    """Raises ValueError for what no `encoded` wrote."""
    registry, concern, words, result = json.loads(value.decode("utf-8", "surrogatepass"))
    return Kept(registry, concern, tuple(words.split(" ")), result)


def annotated_text(result: list[Any], body: Body) -> AnnotatedText:
    """The result again, for the same words at the place where they stand today."""
    plain, pieces, blocks, regions, sentences, mentions, skipped, times = result
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
