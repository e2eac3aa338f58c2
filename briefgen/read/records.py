"""Lists of records (entities, events, notes, sources) and the front matter of articles and briefings → typed records."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from briefgen.config import SiteConfig
from briefgen.fields import control_character, load_yaml, validate
from briefgen.model import Article, Body, Briefing, Note, Record
from briefgen.problems import Location, Positions, Problem, error, has_errors
from briefgen.read.bodies import plain_body
from briefgen.read.files import ContentFile, read_text
from briefgen.read.tables import load_table

R = TypeVar("R", bound=Record)

FENCE = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """What a list of records gave. `broken` are the ids of records that exist and could not be read; None: nobody can say."""

    records: list[R]
    problems: list[Problem]
    broken: frozenset[str] | None = frozenset()


def read_list(file: ContentFile, model: type[R], config: SiteConfig) -> Listed[R]:
    """The records of a YAML list, or of a CSV table."""
    text, problems = read_text(file.path, file.shown, config.limits.article_bytes)
    if text is None:
        return Listed([], problems, None)
    data, positions, problems = load_table(text, file.shown, model) if file.suffix == ".csv" else load_yaml(text, file.shown)
    if data is None:
        return Listed([], problems, None if has_errors(problems) else frozenset())
    if not isinstance(data, list):
        no_list = error(positions.at(), "this file must be a list of records.", "Begin each record with “- ”.")
        return Listed([], [*problems, no_list], None)
    records: list[R] = []
    broken: set[str] | None = set()
    places = positions.items()
    for index, item in enumerate(data):
        record, more = validate(model, item, places[index])
        problems += more
        if record is not None:
            records.append(record)
        elif not isinstance(item, dict):
            broken = None
        elif broken is not None:
            broken.add(str(item.get("id")))
    return Listed(records, problems, None if broken is None else frozenset(broken))


def read_article(file: ContentFile, beside: ContentFile | None, config: SiteConfig) -> tuple[Article | None, list[Problem]]:
    """An article of Markdown with front matter, or of plain text with its metadata in the YAML file `beside` it."""
    text, problems = read_text(file.path, file.shown, config.limits.article_bytes)
    if text is None:
        return None, problems
    if file.suffix == ".txt":
        return _plain_article(file, text, beside, config)
    data, positions, body, problems = _front_matter(file, text)
    article, more = _identified(Article, file, data, positions)
    if article is None:
        return None, problems + more
    return article.with_body(body), problems + more


def read_briefing(file: ContentFile, config: SiteConfig) -> tuple[Briefing | None, list[Problem]]:
    text, problems = read_text(file.path, file.shown, config.limits.article_bytes)
    if text is None:
        return None, problems
    data, positions, body, problems = _front_matter(file, text)
    briefing, more = _identified(Briefing, file, data, positions)
    return (briefing.with_body(body) if briefing else None), problems + more


def _plain_article(
    file: ContentFile, text: str, beside: ContentFile | None, config: SiteConfig
) -> tuple[Article | None, list[Problem]]:
    if FENCE.match(text.lstrip()):
        hint = f"Move the keys to {file.stem}.yml, or name the file {file.stem}.md."
        return None, [error(Location(file.shown, 1), "this .txt begins with metadata, which would be read as its text.", hint)]
    if beside is None:
        hint = f"Write {file.stem}.yml beside it, with at least `title: …`."
        return None, [error(Location(file.shown), "this text has no metadata beside it.", hint)]
    metadata, problems = read_text(beside.path, beside.shown, config.limits.article_bytes)
    if metadata is None:
        return None, problems
    data, positions, problems = load_yaml(metadata, beside.shown)
    article, more = _identified(Article, file, _metadata(data, problems), positions)
    if article is None:
        return None, problems + more
    body, cleaned = plain_body(text, file.shown, article, article.language or config.language)
    return article.with_body(body), [*problems, *more, *cleaned]


def _metadata(data: Any, problems: list[Problem]) -> Any:
    """Metadata as loaded; where nothing at all is written, every key is missing, and that is said."""
    return {} if data is None and not has_errors(problems) else data


def _front_matter(file: ContentFile, text: str) -> tuple[Any, Positions, Body, list[Problem]]:
    """(metadata, positions, body, problems) of a Markdown file. Metadata that cannot be read is None, with its problem."""
    fence = FENCE.match(text)
    if fence is None:
        if text.startswith("---"):
            message, hint = "the metadata that begins here is not closed.", "Write a line --- of its own after its last key."
        else:
            message = "the file does not begin with its metadata."
            hint = "Begin with a line ---, then `title: …`, then another line ---."
        return None, Positions(file.shown), Body(), [error(Location(file.shown, 1), message, hint)]
    data, positions, problems = load_yaml(fence.group(1), file.shown, first_line=2)
    body = Body(text[fence.end() :], "markdown", file.shown, 1 + text[: fence.end()].count("\n"))
    control = control_character(body.source, file.shown, body.first_line)
    return _metadata(data, problems), positions, body, [*problems, control] if control else problems


def _identified(model: type[R], file: ContentFile, data: Any, positions: Positions) -> tuple[R | None, list[Problem]]:
    """The record of a file: its id is the file's name. None without a problem where the metadata was refused before."""
    if data is None:
        return None, []
    if not isinstance(data, dict):
        return validate(model, data, positions)
    if "id" in data and data["id"] != file.stem:
        where = positions.at("id")
        return None, [
            error(
                where,
                f"the id is “{data['id']}”, and the file is named “{file.stem}”.",
                "Take the id out: the name of the file is the id.",
            )
        ]
    return validate(model, {**data, "id": file.stem}, positions)


def notes_of(article_id: str, notes: list[Note]) -> list[Note]:
    """The notes of a file, knowing their article."""
    return [note.of(article_id) for note in notes]
