"""A text with all that was found in it, and what is asked of it without its words. Offsets are code points into `Text.plain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from briefgen.model.mentions import Mention, Skipped
from briefgen.model.spans import Anchor, Span, by_sentence, within
from briefgen.model.text import Text
from briefgen.model.times import NO_DATELINE, DiaryEntry, TimeExpression


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
        here = within(self.mentions, Anchor(start, end))
        return Excerpt(self.plain[start:end], tuple([replace(m, start=m.start - start, end=m.end - start) for m in here]))

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """The mentions that lie in a stretch of the text, in its order."""
        return within(self.mentions, span)

    def times_in(self, span: Span) -> Iterator[TimeExpression]:
        """The time expressions that lie in a stretch of the text, in its order."""
        return within(self.times, span)


def _named(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The entities that mentions name, and those whose names they borrow, each once."""
    return tuple(dict.fromkeys(name for m in mentions for name in (m.entity_id, m.via) if name))
