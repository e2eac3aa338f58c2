"""Prose and the spans that lie over it. All offsets are code points into `Text.plain`; every range is half-open.

The text is never changed: what is found in it is kept beside it as spans (standoff annotation) and woven into the HTML at the end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter
from typing import Protocol, TypeVar

from briefgen.model.alignment import source_offset
from briefgen.model.times import NO_DATELINE, DiaryEntry, TimeExpression


class Span(Protocol):
    """Anything that covers `Text.plain[start:end]`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Span)
_START = attrgetter("start")


class RegionKind(StrEnum):
    """Why names and dates are not marked in a stretch of text."""

    HEADING = "heading"
    LINK = "link"
    CODE = "code"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch in which nothing is linked: a heading, the words of a link, code, or HTML that the author wrote."""

    start: int
    end: int
    kind: RegionKind


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CODE = "code"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """One run of running text: a paragraph, a heading, a list item, a table cell.

    `section` counts the headings before it; `top` is the number of the outermost element it stands in, after which notes go.
    `level` (1-6) and `slug` (the id in the page) are set for headings, `opens_row` for the first cell of a table's row.
    """

    start: int
    end: int
    kind: BlockKind
    section: int
    top: int
    level: int = 0
    slug: str = ""
    opens_row: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `block` is an index into `Text.blocks`. Headings and code have none."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class Markup:
    """A stretch of the HTML skeleton: tags and the white space between blocks, as they are."""

    html: str


@dataclass(frozen=True, slots=True)
class Run:
    """The words of `Text.plain[start:end]`, to be escaped where they stand in the HTML."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Slot:
    """The place after the outermost element number `top`, where the asides of its notes go."""

    top: int


Piece = Markup | Run | Slot


@dataclass(frozen=True, slots=True)
class Text:
    """Prose: its plain text, its HTML skeleton (`pieces`), its blocks, safe regions and sentences.

    `source` is what the author wrote (Markdown or plain text); `first_line` the line of `path` it begins on, so that `locate` can
    point at it. Plain text given to `annotate_text` has `plain == source` and identical offsets.
    """

    plain: str
    pieces: tuple[Piece, ...]
    blocks: tuple[Block, ...]
    regions: tuple[Region, ...]
    sentences: tuple[Sentence, ...]
    source: str = ""
    path: str = ""
    first_line: int = 1

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds `offset`, or None (headings, code, the gap between blocks)."""
        index = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        if index >= 0 and offset < self.sentences[index].end:
            return self.sentences[index]
        return None

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, or None between blocks."""
        index = bisect_right(self.blocks, offset, key=lambda b: b.start) - 1
        if index >= 0 and offset < self.blocks[index].end:
            return self.blocks[index]
        return None

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1) in `path` of an offset into `plain`. Follows the words: for messages, not for loops."""
        there = source_offset(self.plain, self.source, offset)
        before = self.source[:there]
        return self.first_line + before.count("\n"), there - (before.rfind("\n") + 1) + 1


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity. `confidence` is a calibrated probability (0-1); `reason` says in words how it was decided.

    `surface` classes what was matched (name, alias, short form…); `via` is the entity whose name was read when another is meant
    (a capital that stands for its government), else None.
    """

    start: int
    end: int
    text: str
    entity_id: str
    confidence: float
    reason: str
    surface: str = "name"
    via: str | None = None


class SkipCause(StrEnum):
    """Why a name was not linked, as a class of reasons."""

    AMBIGUOUS = "ambiguous"
    """Several entities share the name, and nothing in the text chose between them: the editor has to decide."""
    SHORT = "short"
    """A surname, initials or another short form of a name that does not stand in the text."""
    UNSURE = "unsure"
    """The confidence is below `linking.threshold`."""
    LONGER = "longer"
    """A part of a longer name, or short for another one."""
    REGION = "region"
    """In a heading, a link, code or HTML."""
    EDITOR = "editor"
    """The editor said so: `never`, `not`, `match: never`."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A span that looked like a mention and was not linked; `candidates` are the entity ids it might have meant, the
    likeliest first where they were weighed.

    `cause` is the class of the reason: `ambiguous`, `short`, `unsure`, `longer`, `region` or `editor`. `ambiguous` is true where
    the editor has to decide: several entities share the name and nothing in the text chose between them.
    """

    start: int
    end: int
    text: str
    candidates: tuple[str, ...]
    reason: str
    cause: SkipCause = SkipCause.UNSURE

    @property
    def ambiguous(self) -> bool:
        return self.cause is SkipCause.AMBIGUOUS


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note's or an account's quote is. `score` is 1.0 for an exact hit; a close one says what the text now reads."""

    start: int
    end: int
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Outline:
    """What is asked of a text without reading its words: by indexes of the site, and by pages of which only the key is wanted.

    `sentences` are those of the text as (start, end); `named` the ids of the entities that each sentence names, and of those
    whose names they borrow, each once; `entities` those that the whole text names, in the order of their first mention;
    `opening` its first sentence; `length` is in code points, `words` counts what white space parts. `in_doubt` says that a name
    in it is the editor's to decide, or that it has dates that count from a day nobody gave.
    """

    sentences: tuple[tuple[int, int], ...]
    named: tuple[tuple[str, ...], ...]
    entities: tuple[str, ...]
    opening: str
    length: int
    words: int
    in_doubt: bool


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of one sentence, as other pages show it; its mentions count from its beginning."""

    plain: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """Prose with what was found in it; each tuple is in text order. Mentions never overlap one another, nor do times.

    `key` is the digest of all this, where it is known: alike texts have alike keys, wherever they stand.
    """

    text: Text
    mentions: tuple[Mention, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    entries: tuple[DiaryEntry, ...] = ()
    key: str = field(default="", compare=False)

    @property
    def plain(self) -> str:
        """Its words as they stand, without markup."""
        return self.text.plain

    @property
    def words(self) -> str:
        """Its words on one line, without markup or comments: for metadata, feeds and other programs."""
        return " ".join(self.plain.split())

    @property
    def outline(self) -> Outline:
        sentences, plain = self.text.sentences, self.text.plain
        return Outline(
            sentences=tuple([(s.start, s.end) for s in sentences]),
            named=tuple([_named(here) for here in by_sentence(sentences, self.mentions)]),
            entities=tuple(dict.fromkeys(m.entity_id for m in self.mentions)),
            opening=plain[sentences[0].start : sentences[0].end] if sentences else "",
            length=len(plain),
            words=len(plain.split()),
            in_doubt=any(s.ambiguous for s in self.skipped) or any(t.reason == NO_DATELINE for t in self.times),
        )

    def bounds(self, number: int) -> tuple[int, int]:
        """Where sentence `number` (from 1) begins and ends. Raises IndexError where there is none."""
        sentence = self.text.sentences[number - 1]
        return sentence.start, sentence.end

    def excerpt(self, number: int) -> Excerpt:
        """The words of sentence `number` (from 1). Raises IndexError where there is none."""
        start, end = self.bounds(number)
        here = _within(self.mentions, Anchor(start, end))
        return Excerpt(self.plain[start:end], tuple([replace(m, start=m.start - start, end=m.end - start) for m in here]))

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        return _within(self.mentions, span)

    def times_in(self, span: Span) -> Iterator[TimeExpression]:
        return _within(self.times, span)


def by_sentence(sentences: Iterable[Sentence], spans: Iterable[S]) -> Iterator[tuple[S, ...]]:
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


def _named(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The entities that mentions name, and those whose names they borrow, each once."""
    return tuple(dict.fromkeys(name for m in mentions for name in (m.entity_id, m.via) if name))


def _within(spans: Sequence[S], around: Span) -> Iterator[S]:
    """Those of spans in text order that lie in another."""
    for index in range(bisect_left(spans, around.start, key=_START), len(spans)):
        span = spans[index]
        if span.start >= around.end:
            return
        if span.end <= around.end:
            yield span
