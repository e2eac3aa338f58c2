"""What a page knows of itself."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.days import year_slug

FACET = "zzfacet"
"""Beginning of a word that no text has."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """The `page` of a template. `path` is the output path; `kind` names the page kind (article, home…).

    `canonical` is the public address (None without base_url); `root` the prefix that leads to the output's root: `../`, or on the
    404 page, which is served from anywhere, the path of base_url. `number` of `pages` for those that run over several. `year` is
    that of the record, for the search filter. `has_calendar`: the site's timeline, which the page shows, has a calendar. `picture`
    is the address of the picture that goes with links to it (None where there is none).
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
    year: int | None = None
    has_calendar: bool = False
    picture: str | None = None

    @property
    def facets(self) -> tuple[str, ...]:
        """Words that stand for its kind and year in the search index, where a query asks for them beside its own words.

        Pagefind's filters would do, but the files it makes of them come in another order with every build.
        """
        return (f"{FACET}kind{self.kind}", *((f"{FACET}year{year_slug(self.year)}",) if self.year is not None else ()))

    @property
    def is_searched(self) -> bool:
        """Whether the search index holds it: the records, on their first page. A note has one page, whichever number it is."""
        return self.kind == "note" or (self.kind in ("article", "briefing", "entity", "event", "page") and self.number == 1)
