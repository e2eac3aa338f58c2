"""A site's own files of the theme: those that no page would be made with, and that nobody would miss until they look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefgen.problems import Location, Problem, error, warning
from briefgen.render.offered import VARIABLES
from briefgen.software import default_theme
from briefgen.wording import suggestion


def own_templates(own: Path) -> frozenset[str]:
    """The names of the templates in the folder `own`."""
    return frozenset(path.relative_to(own).as_posix() for path in own.rglob("*.html") if path.is_file())


def own_file_problems(own: Path) -> Iterator[Problem]:
    """Files in the folder `own` that stand in for none of the theme's, that are empty, or that are no files."""
    known = {path.relative_to(default_theme()).as_posix() for path in default_theme().rglob("*") if path.is_file()}
    written: dict[str, str] = {}
    for path in sorted(own.rglob("*")):
        name = path.relative_to(own).as_posix()
        if path.is_file():
            written[name] = path.read_bytes().decode("utf-8", "replace")
        elif not path.is_dir() and not path.name.startswith("."):  # text editors leave hidden links beside what they edit
            yield error(Location(f"templates/{name}"), "this is no file to read.", "Put a file here, or take it away.")
    for name, text in written.items():
        if name in VARIABLES and not text.strip():
            yield warning(
                Location(f"templates/{name}"), "this template is empty, and so are its pages.", "Delete it to use the default one."
            )
        elif name not in known and name.endswith(".html") and not _is_named(name, written):
            hint = suggestion(name, known) or "Name it like one of the theme's, or include it in one."
            yield warning(Location(f"templates/{name}"), "no page is made with this template.", hint)


def _is_named(name: str, written: dict[str, str]) -> bool:
    """Whether another template includes, imports or extends it."""
    return any(f"{sign}{name}{sign}" in text for other, text in written.items() if other != name for sign in "\"'")
