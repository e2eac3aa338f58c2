"""What a page knows of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageContext:
    """The `page` of a template. `path` is the output path; `kind` names the page kind (article, home…).

    `canonical` is the public address (None without base_url); `root` the prefix that leads to the output's root: `../`, or on the
    404 page, which is served from anywhere, the path of base_url. `number` of `pages` for those that run over several.
    """

    path: str
    kind: str
    title: str
    description: str
    language: str
    direction: str
    root: str
    canonical: str | None = None
    json_ld: str = ""
    number: int = 1
    pages: int = 1
    previous: str | None = None
    next: str | None = None
