"""Mini-sites as YAML: what lies in a site's folder, and what the reader says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from briefgen.annotate import annotate
from briefgen.config import Options
from briefgen.model import Sources
from briefgen.problems import has_errors, in_order
from briefgen.read import read, read_config

SITES = Path(__file__).parent


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


BASE: dict[str, str] = load(SITES / "base.yml")["files"]
"""A small valid site, of which each invalid one replaces or adds a file."""


def lay_out(root: Path, files: dict[str, Any]) -> Path:
    """Writes the files of a site: text, `{bytes: …}`, `{link: …}` or `{repeat: …, times: …}`; null leaves a file or folder out."""
    left_out = tuple(name for name, content in files.items() if content is None)
    for name, content in files.items():
        if name in left_out or name.startswith(tuple(f"{folder}/" for folder in left_out)):
            continue
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            path.write_text(content, "utf-8", newline="")
        elif "link" in content:
            path.symlink_to(content["link"])
        elif "repeat" in content:
            path.write_text(content["repeat"] * content["times"], "utf-8")
        else:
            path.write_bytes(content["bytes"].encode("latin-1"))
    return root


def read_site(root: Path, **options: Any) -> tuple[Sources | None, list[str]]:
    """The sources of a site and every problem of its reading and annotating, as printed; None where it stops at site.yml."""
    config, problems = read_config(root, Options(**options))
    if config is None or has_errors(problems):
        return None, [str(problem) for problem in in_order(problems)]
    sources, more = read(config)
    _, found = annotate(sources, config)
    return sources, [str(problem) for problem in in_order([*problems, *more, *found])]
