"""The stage: sources → Annotated, with what the editor should know about names, dates and quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefgen.annotate.anchors import anchor_quote
from briefgen.annotate.losses import told_losses
from briefgen.annotate.occurrences import occurrences
from briefgen.annotate.prose import ProseField, prose_fields
from briefgen.annotate.texts import Texts
from briefgen.annotate.trained import find_trained
from briefgen.config import SiteConfig
from briefgen.model import Anchor, Annotated, AnnotatedText, Article, ProseKey, Quote, Registry, Sources
from briefgen.problems import Location, Problem, Severity, info, warning
from briefgen.store import Store


def annotate(sources: Sources, config: SiteConfig, store: Store | None = None) -> tuple[Annotated, list[Problem]]:
    """Annotates every prose field, as far as the store has not kept it, and anchors every quote."""
    registry = Registry(sources.entities)
    fields = list(prose_fields(sources, config))
    trained, problems = find_trained(config)
    store = store or Store(None)
    prose = Texts(registry, config, store, trained).annotated(fields)
    problems += _language_notes(fields)
    problems += told_losses(fields, store)
    for field in fields:
        problems += _ambiguities(field, prose[field.key])
        if isinstance(field.record, Article):
            problems += _unused_rules(field.record, prose[field.key])
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


def _ambiguities(field: ProseField, annotated: AnnotatedText) -> Iterator[Problem]:
    """A name the editor has to decide, once a text: where it stands first (in a value of YAML, which is indented, the line)."""
    told: set[tuple[str, tuple[str, ...]]] = set()
    for skipped in annotated.skipped:
        key = (skipped.text, skipped.candidates)
        if skipped.ambiguous and key not in told:
            told.add(key)
            line, column = annotated.text.locate(skipped.start)
            yield warning(
                Location(annotated.text.path, line, column if field.key[2] == ("body",) and field.key[0] != "note" else 0),
                f"“{skipped.text}”: {skipped.reason}.",
                f"Say which with `links: {{set: [{{text: {skipped.text}, as: {skipped.candidates[0]}}}]}}`, or with `never`.",
            )


def _unused_rules(article: Article, annotated: AnnotatedText) -> Iterator[Problem]:
    """The editor's word that fits no place in the text has no effect, and says so."""
    plain = annotated.text.plain
    rules = [(("links", "set", i), r.text, r.near) for i, r in enumerate(article.links.set)]
    rules += [(("dates", "set", i), r.text, r.near) for i, r in enumerate(article.dates.set)]
    for path, words, near in rules:
        missing = next((w for w in (words, near) if w and not any(occurrences(plain, w))), None)
        if missing:
            yield warning(article.where(*path), f"“{missing}” does not stand in the text.", "Copy the words as they are there.")
    for i, words in enumerate(article.links.never):
        if not any(occurrences(plain, words)):
            yield warning(article.where("links", "never", i), f"“{words}” does not stand in the text.", "Drop the line.")


def _anchors(
    sources: Sources, prose: Mapping[ProseKey, AnnotatedText], problems: list[Problem]
) -> tuple[dict[str, Anchor], dict[tuple[str, int], Anchor]]:
    """The passages of notes and accounts. A quote that is not found is a problem where the quote was written."""
    notes: dict[str, Anchor] = {}
    for note in sources.notes:
        body = prose.get(("article", note.article, ("body",)))
        if note.target is not None and body is not None:
            anchor = _anchor(body, note.target, note.where("target", "exact"), problems)
            if anchor:
                notes[note.id] = anchor
    accounts: dict[tuple[str, int], Anchor] = {}
    for event in sources.events:
        for number, account in enumerate(event.accounts):
            body = prose.get(("article", account.article, ("body",))) if account.article else None
            if account.quote and body is not None:
                where = event.where("accounts", number, "quote")
                anchor = _anchor(body, Quote(exact=account.quote), where, problems)
                if anchor:
                    accounts[event.id, number] = anchor
    return notes, accounts


def _anchor(body: AnnotatedText, quote: Quote, where: Location, problems: list[Problem]) -> Anchor | None:
    found = anchor_quote(body.text, quote)
    if found.severity is not None:
        problems.append(Problem(where, Severity(found.severity), found.message, found.hint))
    return found.anchor
