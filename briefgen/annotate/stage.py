"""The stage: sources → Annotated, with what the editor should know about names, dates and quotes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import is_

from briefgen.annotate.aliases import common_words
from briefgen.annotate.anchored import SHELF as ANCHORS
from briefgen.annotate.anchored import anchored, names_of
from briefgen.annotate.losses import SHELF as LOSSES
from briefgen.annotate.losses import told_losses
from briefgen.annotate.prose import ProseField, prose_fields
from briefgen.annotate.remarks import remarks
from briefgen.annotate.texts import SHELF as TEXTS
from briefgen.annotate.texts import Texts, name_of
from briefgen.annotate.trained import find_trained
from briefgen.config import SiteConfig
from briefgen.model import Annotated, Article, Registry, Sources
from briefgen.problems import Location, Problem, info
from briefgen.store import Store

REGISTRY = "registry"


def annotate(sources: Sources, config: SiteConfig, store: Store | None = None) -> tuple[Annotated, list[Problem]]:
    """Annotates every prose field, as far as the store has not kept it, and anchors every quote.

    Raises ContentError for Markdown that cannot be read (see `bounds`).
    """
    store = store or Store(None)
    registry = _registry(sources, store)
    fields = list(prose_fields(sources, config))
    trained, problems = find_trained(config)
    prose = Texts(registry, config, store, trained).annotated(fields)
    problems += _language_notes(fields)
    problems += told_losses(fields, store)
    store.tidy(LOSSES, {name_of(field) for field in fields})
    problems += common_words(sources.entities)
    for field in fields:
        problems += remarks(field, prose[field.key])
    notes, accounts, more = anchored(sources, prose, store)
    store.tidy(TEXTS, {name_of(field) for field in fields})
    store.tidy(ANCHORS, names_of(sources))
    return Annotated(sources, registry, prose, notes, accounts), [*problems, *more]


def _registry(sources: Sources, store: Store) -> Registry:
    """The registry, the same one again while a store that lives on has seen no other entities: much is compiled of it."""
    known: Registry | None = store.recall(REGISTRY, "", None)
    if known is None or len(known) != len(sources.entities) or not all(map(is_, known, sources.entities)):
        known = Registry(sources.entities)
        store.remember(REGISTRY, "", None, known)
    return known


def annotate_alone(
    article: str, sources: Sources, config: SiteConfig, store: Store, as_kept: bool = False
) -> tuple[Annotated, list[Problem]] | None:
    """One article of the sources with its notes and the words on every page; of quotes, those that are of this article.

    `as_kept`: its text is to be the one that the store has, whatever the article says now; None where it has none. The problems
    are those of its text, which are not looked for in one that was kept, and those of the quotes.

    Raises ContentError for Markdown that cannot be read.
    """
    notes = tuple(note for note in sources.notes if note.article == article)
    own = Sources(articles=tuple(one for one in sources.articles if one.id == article), notes=notes)
    body, *others = prose_fields(own, config)  # articles come first
    trained, _ = find_trained(config)
    registry = _registry(sources, store)
    texts = Texts(registry, config, store, trained)
    text = texts.last(body) if as_kept else texts.annotated([body])[body.key]
    if text is None:
        return None
    prose = {body.key: text, **texts.annotated(others)}
    problems = [] if as_kept else [*told_losses([body], store), *remarks(body, text)]
    passages, accounts, more = anchored(replace(own, events=sources.events), prose, store)
    return Annotated(sources, registry, prose, passages, accounts), [*problems, *more]


def language_note(article: Article, config: SiteConfig) -> list[Problem]:
    """What is said of the language of an article, should it be the first of a site in it."""
    return _language_notes(list(prose_fields(Sources(articles=(article,)), config))[:1])


def annotate_again(article: Article, annotated: Annotated, config: SiteConfig, store: Store) -> Annotated:
    """What was annotated, with an article whose running text is another now, and the passages of its notes.

    Raises ContentError for Markdown that cannot be read.
    """
    alone = annotate_alone(article.id, replace(annotated.sources, articles=(article,)), config, store)
    assert alone is not None
    found = alone[0]
    on_it = {note.id for note in annotated.sources.notes if note.article == article.id}
    others = {note: anchor for note, anchor in annotated.note_anchors.items() if note not in on_it}
    prose = {**annotated.prose, **found.prose}
    return replace(annotated, prose=prose, note_anchors={**others, **found.note_anchors})


def get_ready_to_annotate(article: Article, annotated: Annotated, config: SiteConfig, store: Store) -> None:
    """Annotates an article for nothing, so that the next one takes no longer than others. Raises as `annotate` does."""
    field = next(prose_fields(Sources(articles=(article,)), config))
    Texts(annotated.registry, config, store, find_trained(config)[0]).get_ready(field)


def _language_notes(fields: Iterable[ProseField]) -> list[Problem]:
    """What is not read in a language, once for each."""
    first: dict[str, ProseField] = {}
    for field in fields:
        first.setdefault(field.language, field)
    return [
        info(
            Location(field.body.path),
            f"In {language}, names are linked and dates are read where they are written as ISO dates.",
            "Other dates can be set with `dates: {set: …}`.",
        )
        for language, field in first.items()
        if language.split("-")[0] != "en"
    ]
