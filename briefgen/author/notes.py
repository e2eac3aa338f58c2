"""new note: a note on a passage of an article, with the selector that leads to it."""

from __future__ import annotations

from pathlib import Path

from briefgen.annotate.text import from_markdown, from_plain
from briefgen.author.desk import Desk, quoted
from briefgen.author.selectors import as_yaml, selector
from briefgen.model import NoteKind, Quote
from briefgen.problems import UsageError
from briefgen.read import placeholders
from briefgen.wording import suggestion

WORDS_OF_ID = 4


def new_note(
    desk: Desk, article_id: str, quote: str, *, record_id: str | None, kind: str, body: str | None, line: int | None
) -> tuple[Path, Quote]:
    """Puts a note at the end of the article's list of notes; without a body it is a draft. Returns the file and the selector."""
    article = next((a for a in desk.sources.articles if a.id == article_id), None)
    if article is None:
        known = [a.id for a in desk.sources.articles]
        hint = suggestion(article_id, known) or f"Articles: {', '.join(known) or 'none'}."
        raise UsageError(f"There is no article {article_id!r}. {hint}")
    if kind not in {k.value for k in NoteKind}:
        raise UsageError(f"{kind!r} is no kind of note. Kinds: {', '.join(k.value for k in NoteKind)}.")
    as_text = from_plain if article.body.format == "text" else from_markdown
    text, _ = as_text(article.body, article.language or desk.config.language)
    target = selector(text, quote, line)
    note_id = desk.free_id("note", record_id, f"n {' '.join((target.exact or target.start or '').split()[:WORDS_OF_ID])}")
    lines = [f"- id: {note_id}", f"  target: {as_yaml(target)}", f"  kind: {kind}"]
    lines.append(f"  body: {quoted(body)}" if body else f"  body: {placeholders.NOTE}")
    lines.append("  # sources: [an-id, {title: …, url: https://…}]")
    if not body:
        lines.append("  draft: true")
    return desk.append("note", desk.file("note", f"{article_id}.yml"), "\n".join(lines) + "\n"), target
