"""The sentences of all articles and who is named in each: what backlinks, companions and timelines are made of."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from briefgen.model import Anchor, Annotated, AnnotatedText, Article, Mention, Passage, Sentence, Span, TimeExpression

S = TypeVar("S", bound=Span)


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its annotated text and, sentence by sentence, its mentions, who is named (ids in text order), its times."""

    article: Article
    body: AnnotatedText
    mentions: tuple[tuple[Mention, ...], ...]
    named: tuple[tuple[str, ...], ...]
    times: tuple[tuple[TimeExpression, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.body.text.sentences

    def passage(self, index: int) -> Passage:
        """The passage of sentence `index` (from 0)."""
        sentence = self.sentences[index]
        return Passage(self.article.id, index + 1, sentence.start, sentence.end)

    def passage_at(self, anchor: Anchor) -> Passage | None:
        """The sentence in which an anchored quote begins; None in a heading or code."""
        index = bisect_right(self.sentences, anchor.start, key=lambda s: s.start) - 1
        return self.passage(index) if index >= 0 and anchor.start < self.sentences[index].end else None

    def entities(self) -> tuple[str, ...]:
        """All entities named, in the order of their first mention."""
        return tuple(dict.fromkeys(m.entity_id for m in self.body.mentions))


def article_texts(annotated: Annotated) -> dict[str, ArticleText]:
    """Every article's text by id."""
    texts = {}
    for article in annotated.sources.articles:
        body = annotated.prose["article", article.id, ("body",)]
        sentences = body.text.sentences
        mentions = tuple(_by_sentence(sentences, body.mentions))
        named = tuple(_named(here) for here in mentions)
        texts[article.id] = ArticleText(article, body, mentions, named, tuple(_by_sentence(sentences, body.times)))
    return texts


def _by_sentence(sentences: Iterable[Sentence], spans: Iterable[S]) -> Iterator[tuple[S, ...]]:
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


@dataclass(frozen=True, slots=True)
class Backlinks:
    """Who is named where: passages by entity (articles in order, sentences in order), and who stands beside whom how often."""

    passages: dict[str, tuple[Passage, ...]]
    companions: dict[str, dict[str, int]]


def backlinks(texts: dict[str, ArticleText]) -> Backlinks:
    passages: dict[str, list[Passage]] = defaultdict(list)
    companions: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for text in texts.values():
        for index, names in enumerate(text.named):
            for name in names:
                passages[name].append(text.passage(index))
                for other in names:
                    if other != name:
                        companions[name][other] += 1
    return Backlinks({k: tuple(v) for k, v in passages.items()}, {k: dict(v) for k, v in companions.items()})
