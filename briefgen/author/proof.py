"""What is to be written is read first, as a build would read it: what that refuses is not written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from briefgen.annotate.bounds import beyond_bounds
from briefgen.annotate.text import from_markdown
from briefgen.config import SiteConfig
from briefgen.fields import validate
from briefgen.model import Article, Body, Briefing, Entity, Event, Note, OwnPage, Sources
from briefgen.problems import ContentError, Problem, Severity, UsageError
from briefgen.read.duties import duties
from briefgen.read.files import ContentFile
from briefgen.read.identity import identities
from briefgen.read.records import article_of, briefing_of, own_page_of, plain_article_of
from briefgen.urls import FOLDERS
from briefgen.yaml_values import load_yaml

LISTED: dict[str, type[Entity | Event | Note]] = {"entity": Entity, "event": Event, "note": Note}


def prove_item(config: SiteConfig, kind: str, path: Path, words: str) -> None:
    """Raises UsageError where a build would refuse these words as an item of a list."""
    data, positions, problems = load_yaml(words, str(path))
    if isinstance(data, list):
        for index, item in enumerate(data):
            record, more = validate(LISTED[kind], item, positions.items()[index])
            problems += more
            if record is not None:
                problems += _of_record(config, kind, record)
    _refuse(path, problems)


def prove_files(config: SiteConfig, kind: str, files: Mapping[Path, str]) -> None:
    """The same of an article, which may be two files, a briefing, or a page."""
    path, *beside = files
    file, *metadata = (ContentFile(FOLDERS[kind], each.name, str(each), each) for each in files)
    record: Article | Briefing | OwnPage | None
    if kind == "briefing":
        record, problems, _ = briefing_of(file, files[path])
    elif kind == "page":
        record, problems, _ = own_page_of(file, files[path])
    elif beside:
        record, problems, _ = plain_article_of(file, files[path], metadata[0], files[beside[0]], config.language)
    else:
        record, problems, _ = article_of(file, files[path])
    if record is not None:
        problems = [*problems, *_of_record(config, kind, record), *_of_body(record.body)]
    _refuse(path, problems)


def _of_record(config: SiteConfig, kind: str, record: Article | Briefing | Entity | Event | Note | OwnPage) -> list[Problem]:
    """Whether its id may be had, and what it owes where it is published. What it refers to may be written afterwards."""
    fields: dict[str, Any] = {FOLDERS[kind]: (record,)}
    alone = Sources(**fields)
    return [*identities(alone), *(() if record.draft else duties(alone, config))]


def _of_body(body: Body) -> list[Problem]:
    if body.format != "markdown":
        return []
    refused = beyond_bounds(body)
    if refused is not None:
        return [refused]
    try:
        from_markdown(body)
    except ContentError as failure:
        return failure.problems
    return []


def _refuse(path: Path, problems: Iterable[Problem]) -> None:
    said = [f"{p.message} {p.hint}".strip() for p in problems if p.severity is Severity.ERROR and p.location.path != "site.yml"]
    if said:
        raise UsageError(f"{path}: nothing is written, since a build would refuse it: {' '.join(said)}")
