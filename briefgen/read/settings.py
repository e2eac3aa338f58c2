"""site.yml → SiteConfig."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from briefgen.config import Options, SiteConfig
from briefgen.fields import load_yaml, validate
from briefgen.problems import Location, Problem, UsageError, error, has_errors
from briefgen.read.files import read_text

SITE_FILE = "site.yml"
SITE_BYTES = 1_000_000
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def read_config(root: Path, options: Options) -> tuple[SiteConfig | None, list[Problem]]:
    """The settings of the site in `root`. Raises UsageError where there is no such folder."""
    if not root.is_dir():
        raise UsageError(f"There is no folder {root}.")
    path = root / SITE_FILE
    if not path.exists():
        return None, [
            error(Location(SITE_FILE), "this file is missing.", "Write one with at least `title: …`, or name the site with --site.")
        ]
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
    return config, [*problems, *more, *_static_folder(config), *_addresses(config)]


def _static_folder(config: SiteConfig) -> Iterator[Problem]:
    """What lies in the static folder is published: it must not be, hold or lie in a folder that is not."""
    where, hint = config.where("static"), "Name a folder of its own, such as static."
    root, static = config.root.resolve(), (config.root / config.static).resolve()
    if root not in static.parents:
        yield error(where, f"“{config.static}” is no folder inside the site's.", hint)
    for private in (config.content_dir.resolve(), config.templates_dir.resolve()):
        if static == private or private in static.parents:
            yield error(where, f"“{config.static}” would publish files of {private.name}/ as they are.", hint)


def _addresses(config: SiteConfig) -> Iterator[Problem]:
    if config.base_url:
        parts = urlsplit(config.base_url)
        if not parts.hostname or parts.query or parts.fragment or " " in config.base_url:
            message = f"“{config.base_url}” is no address that pages can lie under."
            yield error(config.where("base_url"), message, "Write it as https://example.org/ or https://example.org/briefings/.")
    if not LANGUAGE_TAG.fullmatch(config.language):
        yield error(config.where("language"), f"“{config.language}” is no language tag.", "Write en, de, pt-BR…")
