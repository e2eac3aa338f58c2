"""What a preview has built for it: by whoever calls for one, since this room knows no stage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from briefgen.model import Page
from briefgen.problems import Problem

if TYPE_CHECKING:
    from briefgen.pipeline import BuildResult


class Builder(Protocol):
    """Makes one site again and again. `last` is always the last build that was whole."""

    def build(self, folder: Path) -> BuildResult:
        """Builds the site into a folder; raises as a build does."""

    def build_edited(self, last: BuildResult, file: Path) -> BuildResult | None:
        """The build after the last one, where only this file was edited and only pages of its article can be others; else None."""

    def page_ahead(self, last: BuildResult, file: Path) -> Page | None:
        """The page of the article in a file as it is now, going by the last build; None where only a whole build can tell."""

    def get_ready(self, last: BuildResult) -> None:
        """Does what the first page takes that is made ahead."""

    def index(self, last: BuildResult) -> list[Page]:
        """The files of the search index of a build; none where the site has no search."""

    def static(self) -> str | None:
        """The folder of static files that site.yml names now, whether it can be built or not; None while that cannot be read."""

    def describe(self, problem: Problem) -> dict[str, Any]:
        """A problem as the page shows it: where, severity, message, hint, and the line with its caret."""
