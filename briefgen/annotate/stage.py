"""The stage: sources → Annotated, with what the editor should know about names, dates and quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefgen.annotate.anchors import anchor_quote
from briefgen.annotate.bounds import stop_beyond_bounds
from briefgen.annotate.losses import told_losses
from briefgen.annotate.prose import ProseField, prose_fields
from briefgen.annotate.quotes import quote_problem
from briefgen.annotate.remarks import remarks
from briefgen.annotate.texts import Texts
from briefgen.annotate.trained import find_trained
from briefgen.config import SiteConfig
from briefgen.model import Anchor, Annotated, AnnotatedText, ProseKey, Quote, Registry, Sources
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
    note_anchors, account_anchors = _anchors(sources, prose, problems)
    return Annotated(sources, registry, prose, note_anchors, account_anchors), problems


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


def _anchors(
    sources: Sources, prose: Mapping[ProseKey, AnnotatedText], problems: list[Problem]
) -> tuple[dict[str, Anchor], dict[tuple[str, int], Anchor]]:
    """The passages of notes and accounts. A quote that is not found is a problem where the quote was written."""
    notes: dict[str, Anchor] = {}
    for note in sources.notes:
        body = prose.get(("article", note.article, ("body",)))
        if note.target is not None and body is not None:
            anchor = _anchor(body, note.target, note.where("target", "exact"), problems, of_account=False)
            if anchor:
                notes[note.id] = anchor
    accounts: dict[tuple[str, int], Anchor] = {}
    for event in sources.events:
        for number, account in enumerate(event.accounts):
            body = prose.get(("article", account.article, ("body",))) if account.article else None
            if account.quote and body is not None:
                where = event.where("accounts", number, "quote")
                anchor = _anchor(body, Quote(exact=account.quote), where, problems, of_account=True)
                if anchor:
                    accounts[event.id, number] = anchor
    return notes, accounts


def _anchor(body: AnnotatedText, quote: Quote, where: Location, problems: list[Problem], *, of_account: bool) -> Anchor | None:
    found = anchor_quote(body.text, quote)
    problem = quote_problem(found, body.text, quote, where, of_account=of_account)
    if problem is not None:
        problems.append(problem)
    return found.anchor
