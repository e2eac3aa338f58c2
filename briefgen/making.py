"""The pages of a build: those that stand are left, the others are made, and put aside where they are too many to be held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from briefgen.ledger import Ledger
from briefgen.model import AnyPage, Page, PagePlan, StagedPage, StandingPage
from briefgen.problems import ContentError, Location, Problem

MANY = 1_000
"""Pages from which they are put aside: held in memory they would be some 20 MB."""
Told = Callable[[str, int, int], object]
Find = Callable[[str, bytes], Any]
"""What the check finds in the page of a path, as JSON has it."""


def made_pages(
    plans: Sequence[PagePlan], ledger: Ledger, told: Told, place: Path | None, find: Find
) -> tuple[list[AnyPage], list[Problem]]:
    """Every page, or why it cannot be made: a mistake in a template once, not again for each page that it breaks.

    `place` is a folder in which many pages wait until they are written; without one they are held.
    """
    told("make the pages", 0, len(plans))
    standing = [ledger.standing(plan) for plan in plans]
    aside = place if standing.count(None) >= MANY else None
    pages: list[AnyPage] = []
    mistakes: dict[Location, Problem] = {}
    for number, (plan, page) in enumerate(zip(plans, standing, strict=True)):
        if page is not None:
            pages.append(page)
            continue
        told("make the pages", number, len(plans))
        try:
            made = ledger.made(plan)
        except ContentError as failure:
            for problem in failure.problems:
                mistakes.setdefault(problem.location, problem)
        else:
            pages.append(made if aside is None else _put_aside(made, aside / str(number), ledger, find))
    return pages, list(mistakes.values())


def _put_aside(page: Page, file: Path, ledger: Ledger, find: Find) -> AnyPage:
    """A page in a file, with what the check is to know of it; held where the disk refuses."""
    try:
        file.write_bytes(page.content)
    except OSError:
        return page
    ledger.note(page.path, find(page.path, page.content))
    return StagedPage(page.path, file)


def in_its_place(page: AnyPage, output: Path) -> AnyPage:
    """A page, once all are written into `output`."""
    return StandingPage(page.path, output) if isinstance(page, StagedPage) else page
