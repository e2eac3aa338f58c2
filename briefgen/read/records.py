"""Lists of records (entities, events, notes, sources) and the front matter of articles, briefings and pages → typed records."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from briefgen.config import SiteConfig
from briefgen.control_characters import control_character
from briefgen.fields import validate
from briefgen.model import Article, Body, Briefing, OwnPage, Record
from briefgen.problems import Location, Positions, Problem, error, has_errors
from briefgen.read.bodies import plain_body
from briefgen.read.files import ContentFile, read_text
from briefgen.read.parts import Part, part_of
from briefgen.read.tables import load_table
from briefgen.store import Store
from briefgen.yaml_values import load_yaml

R = TypeVar("R", bound=Record)
B = TypeVar("B", Article, Briefing, OwnPage)
T = TypeVar("T")

SHELF = "files"

FENCE = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """What a list of records gave. `broken` are the ids of records that exist and could not be read; None: nobody can say."""

    records: list[R]
    problems: list[Problem]
    broken: frozenset[str] | None = frozenset()
    parts: tuple[Part[R], ...] = ()


class Single(NamedTuple, Generic[R]):
    """What a file that is one record holds: the record, or its sound part where there is one, and the problems."""

    record: R | None
    problems: list[Problem]
    part: Part[R] | None = None


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

    def article(self, file: ContentFile, beside: ContentFile | None) -> Single[Article]:
        """An article of Markdown with front matter, or of plain text with its metadata in the YAML file `beside` it."""
        text, problems = self._text(file)
        if text is None:
            return Single(None, problems)
        if file.suffix != ".txt":
            return self._remembered(file, text, lambda: article_of(file, text))
        metadata, problems = self._text(beside) if beside else (None, [])
        if problems:
            return Single(None, problems)
        language = self._config.language
        return self._remembered(
            file, (text, beside, metadata, language), lambda: plain_article_of(file, text, beside, metadata, language)
        )

    def briefing(self, file: ContentFile) -> Single[Briefing]:
        text, problems = self._text(file)
        if text is None:
            return Single(None, problems)
        return self._remembered(file, text, lambda: briefing_of(file, text))

    def own_page(self, file: ContentFile) -> Single[OwnPage]:
        text, problems = self._text(file)
        if text is None:
            return Single(None, problems)
        return self._remembered(file, text, lambda: own_page_of(file, text))

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
    parts: list[Part[R]] = []
    broken: set[str] | None = set()
    places = positions.items()
    for index, item in enumerate(data):
        record, more = validate(model, item, places[index])
        problems += more
        if record is not None:
            records.append(record)
        elif not isinstance(item, dict):
            broken = None
        else:
            if broken is not None:
                broken.add(str(item.get("id")))
            part = part_of(model, item, places[index])
            parts += [part] if part else []
    return Listed(records, problems, None if broken is None else frozenset(broken), tuple(parts))


def article_of(file: ContentFile, text: str) -> Single[Article]:
    """The article that a Markdown file of these words is."""
    data, positions, body, problems = _front_matter(file, text)
    return _with_body(_identified(Article, file, data, positions), body, problems)


def briefing_of(file: ContentFile, text: str) -> Single[Briefing]:
    """The briefing that a file of these words is."""
    data, positions, body, problems = _front_matter(file, text)
    return _with_body(_identified(Briefing, file, data, positions), body, problems)


def own_page_of(file: ContentFile, text: str) -> Single[OwnPage]:
    """The page of the site's own that a file of these words is."""
    data, positions, body, problems = _front_matter(file, text)
    return _with_body(_identified(OwnPage, file, data, positions), body, problems)


def _with_body(read: Single[B], body: Body, problems: list[Problem]) -> Single[B]:
    """A record, or its sound part, with the running text of its file, and with what was wrong with that."""
    for record in (read.record, read.part.record if read.part else None):
        if record is not None:
            record.with_body(body)
    return read._replace(problems=problems + read.problems)


def plain_article_of(
    file: ContentFile, text: str, beside: ContentFile | None, metadata: str | None, language: str
) -> Single[Article]:
    """The article that a file of plain text is, with the words of the file beside it."""
    if FENCE.match(text.lstrip()):
        hint = f"Move the keys to {file.stem}.yml, or name the file {file.stem}.md."
        return Single(
            None, [error(Location(file.shown, 1), "this .txt begins with metadata, which would be read as its text.", hint)]
        )
    if beside is None or metadata is None:
        hint = f"Write {file.stem}.yml beside it, with at least `title: …`."
        return Single(None, [error(Location(file.shown), "this text has no metadata beside it.", hint)])
    data, positions, problems = load_yaml(metadata, beside.shown)
    read = _identified(Article, file, _metadata(data, problems), positions)
    if read.record is None:
        return _with_body(read, Body(text, "text", file.shown), problems)
    body, cleaned = plain_body(text, file.shown, read.record, read.record.language or language)
    return _with_body(read, body, [*problems, *cleaned])


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


def _identified(model: type[R], file: ContentFile, data: Any, positions: Positions) -> Single[R]:
    """The record of a file: its id is the file's name. None without a problem where the metadata was refused before."""
    if data is None:
        return Single(None, [])
    whole = {**data, "id": file.stem} if isinstance(data, dict) else data
    record, problems = validate(model, whole, positions)
    if isinstance(data, dict) and "id" in data and data["id"] != file.stem:
        message = f"the id is “{data['id']}”, and the file is named “{file.stem}”."
        mistake = error(positions.at("id"), message, "Take the id out: the name of the file is the id.")
        part = Part(record, frozenset()) if record else part_of(model, whole, positions)
        return Single(None, [mistake, *problems], part)
    return Single(record, problems, None if record else part_of(model, whole, positions))
