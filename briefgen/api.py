"""The library face: what `import briefgen` offers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.annotate import Context, Matcher, annotate_prose, from_string
from briefgen.config import Linking, Options
from briefgen.dates import DateValue
from briefgen.model import AnnotatedText, Entity, Registry

if TYPE_CHECKING:
    from briefgen.build import BuildResult

__all__ = ["annotate_text", "build"]

EntitiesLike = Iterable[Entity | Mapping[str, Any]] | Registry

_matchers: dict[tuple[int, str], tuple[Registry, Matcher]] = {}
"""Matchers of the registries in use, by the registry's identity and the language; each entry keeps its registry alive."""

MATCHERS_KEPT = 8


def annotate_text(
    text: str, *, entities: EntitiesLike = (), date: dt.date | str | None = None, language: str = "en"
) -> AnnotatedText:
    """Finds the names and dates of a plain text.

    `entities` are mappings in the YAML shape, Entity objects, or a Registry; make a Registry once where many texts are read, since
    the machine that finds its names is compiled once for it. Any non-empty id and type is taken; names that clash give `.skipped`.
    `date` is the dateline (a date or an ISO string): without it relative times stay unresolved. The clock is never read.

    Returns `.mentions`, `.skipped` and `.times`, each in text order; all offsets are code points into `text`.
    Raises pydantic.ValidationError for a malformed entity, DateError (a ValueError) for a date that is none.
    """
    registry = entities if isinstance(entities, Registry) else Registry(entities)
    day = _day(date)
    prose, doc = from_string(text, language)
    return annotate_prose(prose, doc, _matcher(registry, language), Context(date=day, language=language))


def build(site: str | Path = ".", *, output: str | Path | None = None, base_url: str | None = None, drafts: bool = False,
          strict: bool = False) -> BuildResult:  # fmt: skip
    """Builds the site in folder `site`; the options are those of `briefgen build`.

    Raises ContentError (with `.problems`) where the content has errors, UsageError where the folders do not fit, WriteError where
    the disk refuses. Nothing is written unless everything is well.
    """
    from briefgen.build import build as build_site  # pages need templates; reading a text does not

    options = Options(output=Path(output) if output else None, base_url=base_url, drafts=drafts, strict=strict)
    return build_site(Path(site), options)


def _day(date: dt.date | str | None) -> dt.date | None:
    if date is None or (isinstance(date, dt.date) and not isinstance(date, dt.datetime)):
        return date
    if isinstance(date, dt.datetime):
        return date.date()
    return DateValue.parse(date).day


def _matcher(registry: Registry, language: str) -> Matcher:
    key = (id(registry), language)
    if key not in _matchers:
        while len(_matchers) >= MATCHERS_KEPT:
            _matchers.pop(next(iter(_matchers)))
        _matchers[key] = (registry, Matcher(registry, Linking(), language))
    return _matchers[key][1]
