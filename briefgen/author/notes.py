"""new note: a note on a passage of an article, with the selector that leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from briefgen.annotate.bounds import stop_beyond_bounds
from briefgen.annotate.text import from_markdown, from_plain
from briefgen.author.desk import Desk, Placed, prose, quoted
from briefgen.author.selectors import as_yaml, selector
from briefgen.model import NoteKind, Quote, Verdict
from briefgen.problems import UsageError
from briefgen.read import placeholders
from briefgen.wording import suggestion

WORDS_OF_ID = 4
RATINGS: tuple[str, ...] = get_args(Verdict.model_fields["rating"].annotation)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict of a fact-check, as it is given: the claim and its rating."""

    claim: str
    rating: str


def new_note(
    desk: Desk,
    article_id: str,
    quote: str,
    *,
    record_id: str | None,
    kind: str,
    body: str | None,
    line: int | None,
    verdict: Ruling | None = None,
) -> tuple[Placed, Quote]:
    """Puts a note at the end of the article's list of notes; without a body it is a draft. Returns where, and the selector.

    Raises UsageError for what cannot be written, ContentError for an article whose Markdown no build would read.
    """
    article = next((a for a in desk.sources.articles if a.id == article_id), None)
    if article is None:
        known = [a.id for a in desk.sources.articles]
        hint = suggestion(article_id, known) or f"Articles: {', '.join(known) or 'none'}."
        raise UsageError(f"There is no article {article_id!r}. {hint}")
    if kind not in {k.value for k in NoteKind}:
        raise UsageError(f"{kind!r} is no kind of note. Kinds: {', '.join(k.value for k in NoteKind)}.")
    stop_beyond_bounds([article.body])
    as_text = from_plain if article.body.format == "text" else from_markdown
    text = as_text(article.body)
    target = selector(text, quote, line)
    note_id = desk.free_id("note", record_id, f"n {' '.join((target.exact or target.start or '').split()[:WORDS_OF_ID])}")
    lines = [f"- id: {note_id}", f"  target: {as_yaml(target)}", f"  kind: {kind}"]
    lines += [f"  verdict: {_as_yaml(verdict)}"] if (verdict := _checked(kind, verdict)) else []
    lines.append(f"  body: {prose(body, '    ')}" if body else f"  body: {placeholders.NOTE}")
    lines.append("  # sources: [an-id, {title: …, url: https://…}]")
    if not body:
        lines.append("  draft: true")
    return Placed(note_id, desk.append("note", desk.file("note", f"{article_id}.yml"), "\n".join(lines) + "\n")), target


def _checked(kind: str, verdict: Ruling | None) -> Ruling | None:
    """The verdict that a note of this kind has: a fact-check must, and no other may."""
    ratings = ", ".join(RATINGS)
    if kind != NoteKind.FACT_CHECK.value:
        if verdict is not None:
            raise UsageError(f"A note of kind {kind} has no verdict. Leave --claim and --rating out, or give --kind fact-check.")
        return None
    if verdict is None or not (verdict.claim.strip() and verdict.rating.strip()):
        raise UsageError(f"A fact-check needs a verdict: give --claim, the words that are checked, and --rating, one of {ratings}.")
    if verdict.rating not in RATINGS:
        raise UsageError(f"--rating: {verdict.rating!r} is no rating. Ratings: {ratings}.")
    return verdict


def _as_yaml(verdict: Ruling) -> str:
    return f"{{claim: {quoted(verdict.claim)}, rating: {verdict.rating}}}"
