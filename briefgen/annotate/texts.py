"""Prose fields → AnnotatedTexts: those that are kept are taken from the store, the others are annotated and kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.annotate.bounds import stop_beyond_bounds
from briefgen.annotate.concerns import Concerns, calling
from briefgen.annotate.context import Context
from briefgen.annotate.linking.words import split_name, words_of
from briefgen.annotate.prose import ProseField
from briefgen.annotate.stored import Kept
from briefgen.annotate.text import from_markdown, from_plain
from briefgen.annotate.tokens import read_by
from briefgen.annotate.trained import Trained
from briefgen.config import SiteConfig
from briefgen.crew import crew_size, shared
from briefgen.digests import digest
from briefgen.model import AnnotatedText, Article, Briefing, ProseKey, Registry
from briefgen.profile import counted, timed
from briefgen.software import software
from briefgen.store import Store

if TYPE_CHECKING:
    from briefgen.annotate.linking.matcher import Matcher

SHELF = "texts"
COMPILED = "compiled"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that has to be annotated: its field, its surroundings, its name and key in the store."""

    field: ProseField
    context: Context
    name: str
    key: bytes


class Texts:
    """The annotated texts of one build."""

    def __init__(self, registry: Registry, config: SiteConfig, store: Store, trained: Trained | None = None) -> None:
        self._registry = registry
        self._config = config
        self._store = store
        self._trained = trained
        self._concerns, self._matchers = self._compiled()

    def _compiled(self) -> tuple[Concerns, dict[str, Matcher]]:
        """What is made of the registry, once for all builds of a store that lives on."""
        found: tuple[Concerns, dict[str, Matcher]] | None = self._store.recall(COMPILED, "", self._config.linking)
        if found is None or found[0].registry is not self._registry:
            found = Concerns(self._registry, self._config.linking), {}
            self._store.remember(COMPILED, "", self._config.linking, found)
        return found

    def annotated(self, fields: Iterable[ProseField]) -> dict[ProseKey, AnnotatedText]:
        """Every field's text, in the order of the fields.

        Raises ContentError for Markdown that cannot be read (see `bounds`): no text that was kept is such.
        """
        prose: dict[ProseKey, AnnotatedText | None] = {}
        waiting: list[Waiting] = []
        for field in fields:
            context = _context(field, self._config)
            asked = Waiting(field, context, name_of(field), _key(field, context, self._trained))
            prose[field.key] = found = self._recalled(asked)
            counted(SHELF, found is not None)
            if found is None:
                waiting.append(asked)
        stop_beyond_bounds(asked.field.body for asked in waiting)
        for asked, (made, value) in zip(waiting, self._all_made(waiting), strict=True):
            prose[asked.field.key] = made
            self._store.put(SHELF, asked.name, asked.key, value)
            self._store.remember(SHELF, asked.name, self._seen_as(asked), made)
        return {key: text for key, text in prose.items() if text is not None}

    def last(self, field: ProseField) -> AnnotatedText | None:
        """The text that was kept last under the name of a field, whatever was written there then."""
        kept = self._store.entry(SHELF, name_of(field))
        try:
            return None if kept is None else Kept.decoded(kept[1]).text(field.body)
        except (ValueError, TypeError, LookupError):
            return None

    def get_ready(self, field: ProseField) -> None:
        """Does what the first text takes that is annotated: a build whose texts were all kept has not done it."""
        self._made(Waiting(field, _context(field, self._config), "", b""))

    def _recalled(self, asked: Waiting) -> AnnotatedText | None:
        """The text as a store that lives on remembers it, else as it was kept."""
        seen_as = self._seen_as(asked)
        found: AnnotatedText | None = self._store.recall(SHELF, asked.name, seen_as)
        if found is None:
            found = self._kept(asked)
            if found is not None:
                self._store.remember(SHELF, asked.name, seen_as, found)
        return found

    def _seen_as(self, asked: Waiting) -> tuple[object, ...]:
        """All that an annotated text depends on, and where it stands."""
        return asked.key, self._concerns.whole, asked.field.body.path, asked.field.body.first_line

    def _kept(self, asked: Waiting) -> AnnotatedText | None:
        value = self._store.get(SHELF, asked.name, asked.key)
        if value is None:
            return None
        try:
            kept = Kept.decoded(value)
            if kept.registry != self._concerns.whole and kept.concern != self._concerns.of(kept.words, asked.context.links):
                return None
            return kept.text(asked.field.body)
        except (ValueError, TypeError, LookupError):
            return None  # not what was written: as good as nothing

    def _all_made(self, waiting: Sequence[Waiting]) -> Iterator[tuple[AnnotatedText, bytes]]:
        """The texts annotated, each with what is to be kept of it; by several processes where there are many."""
        if self._trained is not None and waiting:
            self._trained.load()
        size = crew_size([len(asked.field.body.source) for asked in waiting])
        if size < 2:
            yield from (self._made_and_kept(asked) for asked in waiting)
            return
        for language in dict.fromkeys(asked.field.language for asked in waiting):
            self._matcher(language)
        for asked, value in zip(waiting, shared(lambda n: self._made_and_kept(waiting[n])[1], len(waiting), size), strict=True):
            yield Kept.decoded(value).text(asked.field.body), value

    def _made_and_kept(self, asked: Waiting) -> tuple[AnnotatedText, bytes]:
        with timed("text", asked.name):
            made, words = self._made(asked)
        kept = Kept.of(made, self._concerns.whole, self._concerns.of(words, asked.context.links), words)
        return replace(made, key=kept.key), kept.encoded()

    def _matcher(self, language: str) -> Matcher:
        from briefgen.annotate.linking.matcher import Matcher

        if language not in self._matchers:
            self._matchers[language] = Matcher(self._registry, self._config.linking, language)
        return self._matchers[language]

    def _made(self, asked: Waiting) -> tuple[AnnotatedText, tuple[str, ...]]:
        """The text annotated, and the words by which it calls entities up."""
        from briefgen.annotate.annotator import annotate_prose

        language = asked.field.language
        read = from_plain if asked.field.body.format == "text" else from_markdown
        text = read(asked.field.body)
        doc = read_by(self._trained.load(), text.plain, language) if self._trained else None
        words = words_of(text)
        calls = calling(words, split_name(asked.context.title))
        return annotate_prose(text, self._matcher(language), asked.context, doc, words), calls


def name_of(field: ProseField) -> str:
    """The name of a field's text in the store."""
    return "/".join(map(str, (*field.key[:2], *field.key[2])))


def _key(field: ProseField, context: Context, trained: Trained | None) -> bytes:
    """All that a text's annotations depend on, but for the registry."""
    body = field.body
    model = (trained.name, trained.state) if trained else None
    return digest(software(), body.source, body.format, body.paragraphs, context, model)


def _context(field: ProseField, config: SiteConfig) -> Context:
    record = field.record
    context = Context(
        date=field.date.day if field.date else None,
        language=field.language,
        linking=config.linking,
        periods=config.periods,
        subject=None if isinstance(record, SiteConfig) else record.id,
    )
    if isinstance(record, Article):
        title = record.title if field.key[2] == ("body",) else ""
        return replace(context, title=title, links=record.links, dates=record.dates, topics=record.topics)
    return replace(context, topics=record.topics) if isinstance(record, Briefing) else context
