"""The sentences of all articles and who is named in each: what backlinks, companions and timelines are made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from briefgen.model import (
    Anchor,
    Annotated,
    AnnotatedText,
    Article,
    BlockKind,
    Mention,
    Outline,
    Passage,
    Sentence,
    TimeExpression,
    by_sentence,
)


@dataclass(frozen=True)
class ArticleText:
    """An article with its annotated text, seen sentence by sentence."""

    article: Article
    body: AnnotatedText

    @cached_property
    def outline(self) -> Outline:
        return self.body.outline

    @property
    def named(self) -> tuple[tuple[str, ...], ...]:
        """Who is named in each sentence: ids in text order."""
        return self.outline.named

    @cached_property
    def mentions(self) -> tuple[tuple[Mention, ...], ...]:
        """The mentions in each sentence."""
        return tuple(by_sentence(self.sentences, self.body.mentions))

    @cached_property
    def times(self) -> tuple[tuple[TimeExpression, ...], ...]:
        """The times in each sentence."""
        return tuple(by_sentence(self.sentences, self.body.times))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.body.text.sentences

    def passage(self, index: int) -> Passage:
        """The passage of sentence `index` (from 0)."""
        return Passage(self.article.id, index + 1)

    def words(self, index: int) -> str:
        """The words of sentence `index` (from 0), on one line."""
        start, end = self.outline.sentences[index]
        return " ".join(self.body.plain[start:end].split())

    def passage_at(self, anchor: Anchor) -> Passage | None:
        """The first sentence that an anchored quote touches; None where it lies in a heading or code."""
        return self.passages_of(anchor)[0]

    def passages_of(self, anchor: Anchor) -> tuple[Passage | None, int]:
        """The first sentence that a quote touches, None where it lies in a heading or code; and the number of the last one."""
        sentences = self.outline.sentences
        first = bisect_right(sentences, anchor.start, key=itemgetter(1))
        last = bisect_left(sentences, anchor.end, key=itemgetter(0))
        return (self.passage(first) if first < last else None), last

    def heading_of(self, anchor: Anchor) -> str:
        """The words in which a quote begins, where these are no sentence: the heading, or what it quotes of code; else empty."""
        sentences = self.outline.sentences
        first = bisect_right(sentences, anchor.start, key=itemgetter(1))
        if first < len(sentences) and sentences[first][0] <= anchor.start:
            return ""
        block = self.body.text.block_at(anchor.start)
        if block is None:
            return ""
        start, end = (block.start, block.end) if block.kind is BlockKind.HEADING else (anchor.start, min(anchor.end, block.end))
        return " ".join(self.body.plain[start:end].split())


def article_texts(annotated: Annotated) -> dict[str, ArticleText]:
    """Every article's text by id."""
    prose = annotated.prose
    return {article.id: ArticleText(article, prose["article", article.id, ("body",)]) for article in annotated.sources.articles}


@dataclass(frozen=True, slots=True)
class Backlinks:
    """Who is named where: passages by entity (newest articles first, sentences in order), and who stands beside whom how often."""

    passages: dict[str, tuple[Passage, ...]]
    companions: dict[str, dict[str, int]]


def backlinks(newest_first: Iterable[ArticleText]) -> Backlinks:
    passages: dict[str, list[Passage]] = defaultdict(list)
    companions: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for text in newest_first:
        for index, names in enumerate(text.named):
            for name in names:
                passages[name].append(text.passage(index))
                for other in names:
                    if other != name:
                        companions[name][other] += 1
    return Backlinks({k: tuple(v) for k, v in passages.items()}, {k: dict(v) for k, v in companions.items()})
