"""PagePlan: a page that is to be written, and how to make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from briefgen.model.site import Site


class View(Protocol):
    """The site as one page is made of it: it has all records, and notes which of them the page reads."""

    @property
    def site(self) -> Site: ...

    def of(self, value: Any) -> Any:
        """A record, or a list of them, as the page is to see it."""


@dataclass(frozen=True, slots=True)
class PagePlan:
    """One file of the output: `path` (POSIX, relative to the output folder) and the function that makes its bytes.

    `shows` is all that goes into it beside what `make` asks of the view that it is given, and the settings of the site; `templates`
    is the digest of the templates as they were read. While none of these has changed, nor the code, the page is what it was.
    `template` names the one that it is made by, if it is.
    """

    path: str
    make: Callable[[View], bytes]
    shows: object = None
    templates: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the output, made."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class StagedPage:
    """One file of the output, made: it waits in `file` until all are written."""

    path: str
    file: Path

    @property
    def content(self) -> bytes:
        return self.file.read_bytes()


@dataclass(frozen=True, slots=True)
class StandingPage:
    """One file of the output that is there as it would be made: it lies in the folder `output`."""

    path: str
    output: Path

    @property
    def content(self) -> bytes:
        return (self.output / self.path).read_bytes()


AnyPage = Page | StagedPage | StandingPage
"""A file of the output, wherever its bytes are."""
