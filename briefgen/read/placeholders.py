"""Words that stand where the editor's own are wanted, as `new` writes them: told where a published record still has them."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.model import Article, Body, Briefing, OwnPage, Sources
from briefgen.problems import Location, Problem, warning

ARTICLE = "Put the text here."
BRIEFING = "Put the background here."
PAGE = "Put the words of this page here."
NOTE = "Write the note here, in Markdown."


def left_standing(sources: Sources) -> Iterator[Problem]:
    """Placeholders of published records, and briefings with nothing in them. Drafts are allowed theirs."""
    for article in sources.articles:
        yield from _in_body(article, article.body, ARTICLE)
    for note in sources.notes:
        if not note.draft and note.body.strip() == NOTE:
            yield _told(note.where("body"), NOTE, "Write the note, or make it a draft.")
    for briefing in sources.briefings:
        yield from _in_body(briefing, briefing.body, BRIEFING)
        if not briefing.draft and not _says_anything(briefing):
            message = "this briefing is empty: it has neither summary, statements, articles nor background."
            yield warning(briefing.where(), message, "Fill it, or write `draft: true`.")
    for page in sources.pages:
        yield from _in_body(page, page.body, PAGE)


def _in_body(record: Article | Briefing | OwnPage, body: Body, placeholder: str) -> Iterator[Problem]:
    for number, line in enumerate(body.source.split("\n") if not record.draft and placeholder in body.source else ()):
        if line.strip() == placeholder:
            yield _told(
                Location(body.path, body.first_line + number, 1), placeholder, "Put your own there, or write `draft: true`."
            )


def _told(where: Location, placeholder: str, hint: str) -> Problem:
    return warning(where, f"“{placeholder}” still stands here, and would be published.", hint)


def _says_anything(briefing: Briefing) -> bool:
    statements = (briefing.takeaways, briefing.known, briefing.unknown, briefing.disputed)
    return bool(
        briefing.summary
        or briefing.articles
        or briefing.timeline
        or briefing.who
        or any(statements)
        or briefing.body.source.strip()
    )
