"""Lists of records (entities, events, notes, sources) and the front matter of articles and briefings → typed records."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from briefgen.config import SiteConfig
from briefgen.fields import control_character, load_yaml, validate
from briefgen.model import Article, Body, Briefing, Note, Record
from briefgen.problems import Location, Positions, Problem, error, has_errors
from briefgen.read.bodies import plain_body
from briefgen.read.files import ContentFile, read_text
from briefgen.read.tables import load_table
from briefgen.store import Store

R = TypeVar("R", bound=Record)
T = TypeVar("T")

SHELF = "files"

FENCE = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """What a list of records gave. `broken` are the ids of records that exist and could not be read; None: nobody can say."""

    records: list[R]
    problems: list[Problem]
    broken: frozenset[str] | None = frozenset()


class Records:
    """Reads the files of one build. A store that lives on remembers what was in them, by their words."""

    def __init__(self, config: SiteConfig, store: Store) -> None:
        self._config = config
        self._store = store

    def listed(self, file: ContentFile, model: type[R]) -> Listed[R]:
        """The records of a YAML list, or of a CSV table."""
        text, problems = self._text(file)
        if text is None:
            return Listed([], problems, None)
        return self._remembered(file, (text, model), lambda: _listed(file, text, model))

    def article(self, file: ContentFile, beside: ContentFile | None) -> tuple[Article | None, list[Problem]]:
        """An article of Markdown with front matter, or of plain text with its metadata in the YAML file `beside` it."""
        text, problems = self._text(file)
        if text is None:
            return None, problems
        if file.suffix != ".txt":
            return self._remembered(file, text, lambda: _article(file, text))
        metadata, problems = self._text(beside) if beside else (None, [])
        if problems:
            return None, problems
        language = self._config.language
        return self._remembered(
            file, (text, beside, metadata, language), lambda: _plain_article(file, text, beside, metadata, language)
        )

    def briefing(self, file: ContentFile) -> tuple[Briefing | None, list[Problem]]:
        text, problems = self._text(file)
        if text is None:
            return None, problems
        return self._remembered(file, text, lambda: _briefing(file, text))

    def _text(self, file: ContentFile) -> tuple[str | None, list[Problem]]:
        return read_text(file.path, file.shown, self._config.limits.article_bytes)

    def _remembered(self, file: ContentFile, key: object, make: Callable[[], T]) -> T:
        found: T | None = self._store.recall(SHELF, file.shown, key)
        if found is None:
            found = make()
            self._store.remember(SHELF, file.shown, key, found)
        return found


def _listed(file: ContentFile, text: str, model: type[R]) -> Listed[R]:
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


def _article(file: ContentFile, text: str) -> tuple[Article | None, list[Problem]]:
    data, positions, body, problems = _front_matter(file, text)
    article, more = _identified(Article, file, data, positions)
    return (article.with_body(body) if article else None), problems + more


def _briefing(file: ContentFile, text: str) -> tuple[Briefing | None, list[Problem]]:
    data, positions, body, problems = _front_matter(file, text)
    briefing, more = _identified(Briefing, file, data, positions)
    return (briefing.with_body(body) if briefing else None), problems + more


def _plain_article(
    file: ContentFile, text: str, beside: ContentFile | None, metadata: str | None, language: str
) -> tuple[Article | None, list[Problem]]:
    if FENCE.match(text.lstrip()):
        hint = f"Move the keys to {file.stem}.yml, or name the file {file.stem}.md."
        return None, [error(Location(file.shown, 1), "this .txt begins with metadata, which would be read as its text.", hint)]
    if beside is None or metadata is None:
        hint = f"Write {file.stem}.yml beside it, with at least `title: …`."
        return None, [error(Location(file.shown), "this text has no metadata beside it.", hint)]
    data, positions, problems = load_yaml(metadata, beside.shown)
    article, more = _identified(Article, file, _metadata(data, problems), positions)
    if article is None:
        return None, problems + more
    body, cleaned = plain_body(text, file.shown, article, article.language or language)
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
