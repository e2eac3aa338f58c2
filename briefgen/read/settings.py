"""site.yml → SiteConfig."""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import normpath, realpath
from pathlib import Path
from urllib.parse import urlsplit

from briefgen.config import Options, SiteConfig
from briefgen.fields import validate
from briefgen.problems import Location, Problem, UsageError, error, has_errors, warning
from briefgen.read.files import read_text
from briefgen.read.parts import part_of
from briefgen.yaml_values import load_yaml

SITE_FILE = "site.yml"
ADDRESSES = "https://example.org/ or https://example.org/briefings/"
SITE_BYTES = 1_000_000
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def read_config(root: Path, options: Options) -> tuple[SiteConfig | None, list[Problem]]:
    """The settings of the site in `root`. Raises UsageError where there is no such folder."""
    if not root.is_dir():
        raise UsageError(f"There is no folder {root}.")
    if options.base_url and not _is_public(options.base_url):
        raise UsageError(f"--base-url: {options.base_url!r} is no address that pages can lie under. Write it as {ADDRESSES}.")
    path = root / SITE_FILE
    other = root / "site.yaml"
    if not path.exists() and other.exists():
        return None, [error(Location("site.yaml"), "the settings are read from site.yml.", "Rename the file.")]
    if not path.exists():
        hint = site_above(root) or "Write one with at least `title: …`, or name the site with --site."
        return None, [error(Location(SITE_FILE), "this file is missing.", hint)]
    text, problems = read_text(path, SITE_FILE, SITE_BYTES)
    if text is None:
        return None, problems
    data, positions, problems = load_yaml(text, SITE_FILE)
    if has_errors(problems):
        return None, problems
    config, more = validate(SiteConfig, {} if data is None else data, positions)
    if config is None:
        return None, problems + more
    config = config.located(root, options)
    return config, [*problems, *more, *_beside(other), *_static_folder(config), *_logo(config), *_addresses(config)]


def sound_settings(root: Path, options: Options) -> SiteConfig | None:
    """The settings without those that `read_config` refuses, by which the content can be looked at all the same. None where what is
    wrong decides what is to be said of it."""
    text, _ = read_text(root / SITE_FILE, SITE_FILE, SITE_BYTES) if (root / SITE_FILE).is_file() else (None, [])
    if text is None:
        return None
    data, positions, problems = load_yaml(text, SITE_FILE)
    part = None if has_errors(problems) else part_of(SiteConfig, {} if data is None else data, positions)
    if part is None or ("limits" in data and "limits" not in part.record.model_fields_set):
        return None
    return part.record.located(root, options)


def site_above(root: Path) -> str:
    """Where the site is that a folder lies in, and how to name it; "" where it lies in none."""
    for up, folder in enumerate(root.resolve().parents, start=1):
        if (folder / SITE_FILE).is_file() and (folder / "content").is_dir():
            named = normpath(root.joinpath(*[".."] * up))
            return f"The site is {up} folder{'s' if up > 1 else ''} up: call briefgen there, or with `--site {named}`."
    return ""


def _beside(other: Path) -> Iterator[Problem]:
    if other.exists():
        yield warning(Location(other.name), "this file is not read: the settings are in site.yml.", "Keep one of the two.")


def _static_folder(config: SiteConfig) -> Iterator[Problem]:
    """What lies in the static folder is published: it must not be, hold or lie in a folder that is not."""
    where, hint = config.where("static"), "Name a folder of its own, such as static."
    root, static = config.root.resolve(), Path(realpath(config.root / config.static))
    if root not in static.parents:
        yield error(where, f"“{config.static}” is no folder inside the site's.", hint)
    elif any(part.startswith(".") for part in static.relative_to(root).parts):
        yield error(where, f"“{config.static}” is hidden, and what is hidden is not published.", hint)
    elif "static" in config.model_fields_set and not static.is_dir():
        yield error(where, f"there is no folder “{config.static}”.", "Make it, or take the key out.")
    for private in (config.content_dir.resolve(), config.templates_dir.resolve()):
        if static == private or private in static.parents:
            yield error(where, f"“{config.static}” would publish files of {private.name}/ as they are.", hint)


def _logo(config: SiteConfig) -> Iterator[Problem]:
    """Every page shows the logo: that it is not there is told once, before any is made."""
    logo, folder = config.theme.logo, config.root / config.static
    if logo is None:
        return
    where, shown = config.where_value("theme", "logo"), config.static.rstrip("/")
    if logo.startswith("/") or Path(realpath(folder)) not in Path(realpath(folder / logo)).parents:
        yield error(where, f"“{logo}” leads out of {shown}/.", f"Put the logo there, and write its path from {shown}/.")
    elif not (folder / logo).is_file():
        yield error(where, f"there is no logo {shown}/{logo}.", "Put it there, or take the key out.")


def _is_public(address: str) -> bool:
    """Whether pages can lie under it: a host, perhaps a folder, and nothing that is for one visitor."""
    parts = urlsplit(address)
    return bool(parts.hostname) and not (parts.query or parts.fragment or "@" in parts.netloc or re.search(r"\s", address))


def _addresses(config: SiteConfig) -> Iterator[Problem]:
    if config.base_url and not _is_public(config.base_url):
        message = f"“{config.base_url}” is no address that pages can lie under."
        yield error(config.where("base_url"), message, f"Write it as {ADDRESSES}.")
    names = [period.name.casefold() for period in config.periods]
    for index, name in enumerate(names):
        if name in names[:index]:
            where = config.where("periods", index, "name")
            yield error(where, f"there is another period “{config.periods[index].name}”.", "Keep one of them.")
    if not LANGUAGE_TAG.fullmatch(config.language):
        yield error(config.where("language"), f"“{config.language}” is no language tag.", "Write en, de, pt-BR…")
