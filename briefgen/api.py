"""The library face: what `import briefgen` offers."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.annotate import Context, Matcher, annotate_prose, from_string
from briefgen.config import Linking, Options, SiteConfig
from briefgen.dates import DateError, DateValue
from briefgen.model import AnnotatedText, Entity, Page, Registry, Site
from briefgen.problems import Location, Problem, UsageError, error, in_order
from briefgen.store import FOLDER

if TYPE_CHECKING:
    from briefgen.pipeline import BuildResult

__all__ = ["annotate_text", "build", "check", "check_folder", "clean"]

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
    `date` is the dateline (a date, or an ISO string of a day): without it relative times stay unresolved. The clock is never read.

    Returns `.mentions`, `.skipped` and `.times`, each in text order; all offsets are code points into `text`.
    Raises pydantic.ValidationError for a malformed entity, DateError (a ValueError) for a date that is no day, TypeError for what
    is no text, no date, no language or no entities at all (a single entity, too, comes in a list).
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if not isinstance(language, str):
        raise TypeError(f"language must be a str, not {type(language).__name__}")
    registry = entities if isinstance(entities, Registry) else Registry(_several(entities))
    day = _day(date)
    return annotate_prose(from_string(text), _matcher(registry, language), Context(date=day, language=language))


def build(site: str | Path = ".", *, output: str | Path | None = None, base_url: str | None = None, drafts: bool = False,
          strict: bool = False) -> BuildResult:  # fmt: skip
    """Builds the site in folder `site`; the options are those of `briefgen build`.

    Raises ContentError (with `.problems`) where the content has errors, UsageError where the folders do not fit, WriteError where
    the disk refuses. Nothing is written unless everything is well.
    """
    from briefgen.pipeline import build as build_site  # pages need templates; reading a text does not

    options = Options(output=Path(output) if output else None, base_url=base_url, drafts=drafts, strict=strict)
    return build_site(Path(site), options)


def check(site: str | Path = ".", *, base_url: str | None = None, drafts: bool = False, strict: bool = False) -> BuildResult:
    """Builds the site in folder `site` and writes nothing. Raises as `build` does."""
    from briefgen.pipeline import check_site

    return check_site(Path(site), Options(base_url=base_url, drafts=drafts, strict=strict))


def check_folder(folder: str | Path, *, base_url: str | None = None) -> list[Problem]:
    """The problems of a finished output folder: links and anchors that lead nowhere, ids that stand twice, files that are missing.

    `base_url` is where it is to be served; without it, it is taken from the canonical address of the folder's index.html.
    """
    from briefgen.check import check as check_pages
    from briefgen.check import facts_of
    from briefgen.stamp import MANIFEST

    folder = Path(folder)
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}.")
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    pages = [Page(path.relative_to(folder).as_posix(), path.read_bytes()) for path in files]
    if not any(page.path.endswith(".html") for page in pages):
        raise UsageError(f"There is no page in {folder}. Is it the output folder of a site?")
    there = {page.path for page in pages}
    missing = [
        error(Location(path), "this page or file is missing.", "Build again.") for path in _listed(folder) if path not in there
    ]
    address = base_url or _own_address(folder)
    facts = facts_of(pages, SiteConfig(title="-", base_url=address), {})
    return in_order([*missing, *check_pages(Site(), pages, facts)])


def clean(site: str | Path = ".", *, output: str | Path | None = None) -> int:
    """Removes what builds wrote into the output folder, going by its manifest, and the cache. Returns how many files went.

    A file that briefgen did not write stays, and so does the folder that holds it.
    """
    from briefgen.stamp import MANIFEST
    from briefgen.write import write

    folder = Path(output) if output else Path(site) / "output"
    removed = 0
    if (folder / MANIFEST).is_file():
        removed = write((), folder).removed
        (folder / MANIFEST).unlink()
        if not any(folder.iterdir()):
            folder.rmdir()
    cache = Path(site) / FOLDER
    if cache.is_dir() and not cache.is_symlink():
        removed += sum(path.is_file() for path in cache.rglob("*"))
        shutil.rmtree(cache)
    return removed


def _listed(folder: Path) -> list[str]:
    """What the manifest of an output folder says is in it."""
    from briefgen.stamp import MANIFEST

    manifest = folder / MANIFEST
    if not manifest.is_file():
        return []  # the folder was copied without it; a pipe in its place would be waited for
    try:
        return [str(path) for path in json.loads(manifest.read_text("utf-8"))["files"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _own_address(folder: Path) -> str | None:
    """Where the pages of a folder say that they are served."""
    home = folder / "index.html"
    found = re.search(r'<link rel="canonical" href="([^"]+)"', home.read_text("utf-8", "replace")) if home.is_file() else None
    return html.unescape(found.group(1)) if found else None


def _several(entities: Iterable[Entity | Mapping[str, Any]]) -> Iterable[Entity | Mapping[str, Any]]:
    """The entities, unless what was given is one of them, or a string, whose letters would each be taken for one."""
    if isinstance(entities, Iterable) and not isinstance(entities, (Entity, Mapping, str, bytes)):
        return entities
    one = ": put the one entity into a list" if isinstance(entities, (Entity, Mapping)) else ""
    raise TypeError(f"entities must be a Registry, or mappings or Entity objects in a list, not {type(entities).__name__}{one}")


def _day(date: dt.date | str | None) -> dt.date | None:
    if isinstance(date, dt.datetime):
        return date.date()
    if date is None or isinstance(date, dt.date):
        return date
    if not isinstance(date, str):
        raise TypeError(f"date must be a date or an ISO string, not {type(date).__name__}")
    day = DateValue.parse(date).day
    if day is None:
        raise DateError(f"{date!r} is no single day; write it as 2025-01-21")
    return day


def _matcher(registry: Registry, language: str) -> Matcher:
    key = (id(registry), language)
    if key not in _matchers:
        while len(_matchers) >= MATCHERS_KEPT:
            _matchers.pop(next(iter(_matchers)))
        _matchers[key] = (registry, Matcher(registry, Linking(), language))
    return _matchers[key][1]
