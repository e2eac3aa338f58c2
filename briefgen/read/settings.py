"""site.yml → SiteConfig."""

from __future__ import annotations

from pathlib import Path

from briefgen.config import Options, SiteConfig
from briefgen.fields import load_yaml, validate
from briefgen.problems import Location, Problem, UsageError, error
from briefgen.read.files import read_text

SITE_FILE = "site.yml"
SITE_BYTES = 1_000_000


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
    if any(p.severity == "error" for p in problems):
        return None, problems
    config, more = validate(SiteConfig, {} if data is None else data, positions)
    return (config.located(root, options) if config else None), problems + more
