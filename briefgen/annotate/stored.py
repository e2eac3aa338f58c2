"""AnnotatedText ↔ bytes: compact JSON of lists, quicker to read than the text is to annotate. Never a pickle: those run as code."""

from __future__ import annotations

import datetime as dt
import json
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
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
    DiaryEntry,
    Markup,
    Mention,
    Outline,
    Piece,
    Region,
    RegionKind,
    Run,
    Sentence,
    SkipCause,
    Skipped,
    Slot,
    Text,
    TimeExpression,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that was annotated before: the digests of the registry as a whole and of what of it concerned the text, its folded
    words, and the result as it was encoded: its key, its outline, and all that was found."""

    registry: str
    concern: str
    words: tuple[str, ...]
    key: str
    outline: bytes
    result: bytes

    @classmethod
    def of(cls, annotated: AnnotatedText, registry: str, concern: str, words: tuple[str, ...]) -> Kept:
        outline, result = _json(_rows((annotated.outline,))[0]), encoded(annotated)
        return cls(registry, concern, words, _key(outline, result), outline, result)

    def encoded(self) -> bytes:
        head = "\n".join((self.registry, self.concern, " ".join(self.words), self.key))
        return head.encode("utf-8", "surrogatepass") + b"\n" + self.outline + b"\n" + self.result

    @classmethod
    def decoded(cls, value: bytes) -> Kept:
        """Raises ValueError for what no `encoded` wrote."""
        registry, concern, words, key, outline, result = value.split(b"\n", 5)
        folded = tuple(words.decode("utf-8", "surrogatepass").split(" "))
        return cls(registry.decode(), concern.decode(), folded, key.decode(), outline, result)

    def text(self, body: Body) -> KeptText:
        """The text, for the same words at the place where they stand today. Raises ValueError or TypeError for no result."""
        return KeptText.of(self, body)


class KeptText(AnnotatedText):
    """A text of which only the key and the outline are known until more is asked for: its words and mentions, or all that was
    found. Most texts of a site are never asked, and of those that are only the last ones are held ready (`HELD`).
    """

    __slots__ = ("_known", "_plain", "_source")

    _known: Outline
    _plain: str
    _source: tuple[bytes, bytes, Body]

    @classmethod
    def of(cls, kept: Kept, body: Body) -> KeptText:
        text = object.__new__(cls)
        sentences, named, entities, *rest = _read(kept.outline)
        outline = Outline(tuple(map(tuple, sentences)), tuple(map(tuple, named)), tuple(entities), *rest)
        front, found = kept.result.split(b"\n", 1)
        _set(text, ("key", "_known", "_source"), (kept.key, outline, (front, found, body)))
        return text

    @property
    def outline(self) -> Outline:
        known: Outline | None = getattr(self, "_known", None)  # one that was made by `replace` has none
        return super().outline if known is None else known

    def bounds(self, number: int) -> tuple[int, int]:
        known: Outline | None = getattr(self, "_known", None)
        return super().bounds(number) if known is None else known.sentences[number - 1]

    @property
    def plain(self) -> str:
        return self._plain if hasattr(self, "_source") else super().plain

    def __getattr__(self, name: str) -> Any:
        """Called for what has not been set: it is read then."""
        if name in ("mentions", "_plain"):
            plain, mentions = _read(self._source[0])
            _set(self, ("mentions", "_plain"), (tuple([Mention(*row) for row in mentions]), plain))
        elif name in FOUND:
            _, found, body = self._source
            _set(self, FOUND, _found(self._plain, found, body))
            _held.append(self)
            if len(_held) > HELD:
                _held.popleft().release()
        else:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return object.__getattribute__(self, name)

    def release(self) -> None:
        """Gives back what can be read again."""
        for name in FOUND:
            with suppress(AttributeError):
                object.__delattr__(self, name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnnotatedText) and all(
            getattr(self, name) == getattr(other, name) for name in ("mentions", *FOUND)
        )

    __hash__ = AnnotatedText.__hash__


FOUND = ("text", "skipped", "times", "entries")
"""What is read together, apart from the words and the mentions."""
HELD = 2_000
"""Texts of which all is held ready: about 100 MB."""
_held: deque[KeptText] = deque()


def _set(text: KeptText, names: Iterable[str], values: Iterable[object]) -> None:
    for name, value in zip(names, values, strict=True):
        object.__setattr__(text, name, value)


def _key(outline: bytes, result: bytes) -> str:
    return blake2b(outline + result, digest_size=16).hexdigest()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _read(value: bytes) -> Any:
    return json.loads(value.decode("utf-8", "surrogatepass"))


def encoded(annotated: AnnotatedText) -> bytes:
    """What was found, as JSON: a line of the words and mentions, and one of the rest."""
    text = annotated.text
    front = [text.plain, _rows(annotated.mentions)]
    found = [
        [_piece(piece) for piece in text.pieces],
        _rows(text.blocks),
        _rows(text.regions),
        _rows(text.sentences),
        _rows(annotated.skipped),
        [[*row[:5], row[5] and row[5].edtf, *row[6:]] for row in _rows(annotated.times)],
        [[entry.block, entry.day and str(entry.day), entry.over] for entry in annotated.entries],
    ]
    return _json(front) + b"\n" + _json(found)


def _found(plain: str, found: bytes, body: Body) -> tuple[Any, ...]:
    """What was found, in the order of `FOUND`, at the place where the words stand today."""
    pieces, blocks, regions, sentences, skipped, times, entries = _read(found)
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
    return (
        text,
        tuple([Skipped(start, end, words, tuple(ids), why, SkipCause(cause)) for start, end, words, ids, why, cause in skipped]),
        tuple([_time(*row) for row in times]),
        tuple([DiaryEntry(block, day and dt.date.fromisoformat(day), over) for block, day, over in entries]),
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
