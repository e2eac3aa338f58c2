"""Prose as written → Text: Markdown or plain text, its words apart from its markup, its blocks and sentences."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.annotate.bounds import too_deep
from briefgen.annotate.markup import sanitised_html, shortened
from briefgen.annotate.sentences import split_sentences
from briefgen.annotate.skeleton import SkeletonReader
from briefgen.model import Block, BlockKind, Body, Markup, Piece, Run, Sentence, Slot, Text
from briefgen.paragraphs import paragraph_mode, paragraph_spans
from briefgen.problems import ContentError

_UNSPOKEN = {BlockKind.HEADING, BlockKind.CODE}


def from_markdown(body: Body) -> Text:
    """Markdown, its HTML sanitised, as Text. Raises ContentError for what is nested too deep."""
    source, apart = shortened(body.source)
    reader = SkeletonReader(apart)
    try:
        reader.read(sanitised_html(source))
    except RecursionError:
        raise ContentError([too_deep(body)]) from None
    plain = "".join(reader.plain)
    regions = tuple(sorted(reader.regions, key=lambda region: (region.start, -region.end)))
    sentences = tuple(_sentences(plain, reader.blocks))
    return Text(
        plain, tuple(reader.pieces), tuple(reader.blocks), regions, sentences, body.source, body.path, body.first_line
    )  # fmt: skip


def from_plain(body: Body) -> Text:
    """Plain text as Text: each paragraph a block, nothing read as markup. Lines joined into a paragraph keep their line breaks."""
    paragraphs = paragraph_spans(body.source, body.paragraphs)
    plain = "\n\n".join(body.source[start:end] for start, end in paragraphs)
    blocks, pieces = [], []
    at = 0
    for top, (start, end) in enumerate(paragraphs):
        blocks.append(Block(at, at + end - start, BlockKind.PARAGRAPH, 0, top))
        pieces += _paragraph(blocks[-1])
        at += end - start + 2
    return Text(
        plain, tuple(pieces), tuple(blocks), (), tuple(_sentences(plain, blocks)), body.source, body.path, body.first_line
    )  # fmt: skip


def from_string(plain: str) -> Text:
    """A string of the library's caller as Text: `Text.plain` is that string, every offset the caller's own."""
    spans = paragraph_spans(plain, paragraph_mode(plain))
    blocks = [Block(start, end, BlockKind.PARAGRAPH, 0, top) for top, (start, end) in enumerate(spans)]
    pieces = [piece for block in blocks for piece in _paragraph(block)]
    return Text(plain, tuple(pieces), tuple(blocks), (), tuple(_sentences(plain, blocks)), plain)


def _paragraph(block: Block) -> list[Piece]:
    return [Markup("<p>"), Run(block.start, block.end), Markup("</p>\n"), Slot(block.top)]


def _sentences(plain: str, blocks: Iterable[Block]) -> Iterable[Sentence]:
    for index, block in enumerate(blocks):
        if block.kind not in _UNSPOKEN:
            for start, end in split_sentences(plain, block.start, block.end):
                yield Sentence(start, end, index)
