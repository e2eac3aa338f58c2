"""The sentences of all articles and who is named in each: what backlinks, companions and timelines are made of."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.model import Anchor, Annotated, AnnotatedText, Article, Passage, Sentence


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its annotated text and, sentence by sentence, the ids of the entities named there (in text order)."""

    article: Article
    body: AnnotatedText
    named: tuple[tuple[str, ...], ...]

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
        texts[article.id] = ArticleText(article, body, tuple(_named(body)))
    return texts


def _named(body: AnnotatedText) -> Iterator[tuple[str, ...]]:
    """Who is named in each sentence, by one pass over sentences and mentions, both in text order."""
    mentions = iter(body.mentions)
    mention = next(mentions, None)
    for sentence in body.text.sentences:
        names: dict[str, None] = {}
        while mention is not None and mention.start < sentence.end:
            if mention.start >= sentence.start:
                names.setdefault(mention.entity_id)
                if mention.via:
                    names.setdefault(mention.via)
            mention = next(mentions, None)
        yield tuple(names)


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
