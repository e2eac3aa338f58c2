"""The stage: sources → Annotated, with what the editor should know about names, dates and quotes."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.annotate.anchored import anchored
from briefgen.annotate.bounds import stop_beyond_bounds
from briefgen.annotate.losses import told_losses
from briefgen.annotate.prose import ProseField, prose_fields
from briefgen.annotate.remarks import remarks
from briefgen.annotate.texts import Texts
from briefgen.annotate.trained import find_trained
from briefgen.config import SiteConfig
from briefgen.model import Annotated, Registry, Sources
from briefgen.problems import Location, Problem, info
from briefgen.store import Store


def annotate(sources: Sources, config: SiteConfig, store: Store | None = None) -> tuple[Annotated, list[Problem]]:
    """Annotates every prose field, as far as the store has not kept it, and anchors every quote.

    Raises ContentError for Markdown that cannot be read (see `bounds`).
    """
    registry = Registry(sources.entities)
    fields = list(prose_fields(sources, config))
    stop_beyond_bounds(field.body for field in fields)
    trained, problems = find_trained(config)
    store = store or Store(None)
    prose = Texts(registry, config, store, trained).annotated(fields)
    problems += _language_notes(fields)
    problems += told_losses(fields, store)
    for field in fields:
        problems += remarks(field, prose[field.key])
    notes, accounts, more = anchored(sources, prose, store)
    return Annotated(sources, registry, prose, notes, accounts), [*problems, *more]


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
