"""The pages of a build: those that stand are left, the others are made, and put aside where they are too many to be held."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import ceil
from pathlib import Path
from typing import Any

from briefgen.crew import crew_size, shared
from briefgen.ledger import Ledger, content_digest
from briefgen.model import AnyPage, PagePlan, StagedPage, StandingPage
from briefgen.problems import ContentError, Location, Problem

MANY = 1_000
"""Pages from which they are put aside, for held in memory they would be some 20 MB, and made by a crew."""
AT_ONCE = 4_000
"""Pages that one crew makes, at most: each of its processes comes to hold a copy of what it has looked at, and gives it back at the
end."""
Told = Callable[[str, int, int], object]
"""Is told what a build does: the stage, how many of its steps are done, and of how many (0 of 0 where nobody can say)."""
Find = Callable[[str, bytes], Any]
"""What the check finds in the page of a path, as JSON has it."""


def made_pages(
    plans: Sequence[PagePlan], ledger: Ledger, told: Told, place: Path | None, find: Find
) -> tuple[list[AnyPage], list[Problem]]:
    """Every page, or why it cannot be made: a mistake in a template once, not again for each page that it breaks.

    `place` is a folder in which many pages wait until they are written; without one they are held.
    """
    told("make the pages", 0, len(plans))
    pages: dict[int, AnyPage] = {number: page for number, plan in enumerate(plans) if (page := ledger.standing(plan)) is not None}
    waiting = [number for number in range(len(plans)) if number not in pages]
    aside = place if len(waiting) >= MANY else None
    made = _put_aside(waiting, plans, ledger, aside, find) if aside else ((number, None) for number in waiting)
    mistakes: dict[Location, Problem] = {}
    for done, (number, staged) in enumerate(made, len(pages)):
        told("make the pages", done, len(plans))
        try:
            pages[number] = staged or ledger.made(plans[number])
        except ContentError as failure:
            for problem in failure.problems:
                mistakes.setdefault(problem.location, problem)
    return [page for _, page in sorted(pages.items())], list(mistakes.values())


def _put_aside(
    waiting: Sequence[int], plans: Sequence[PagePlan], ledger: Ledger, place: Path, find: Find
) -> Iterator[tuple[int, StagedPage | None]]:
    """Makes the pages of the plans of these numbers, each in a file; by several processes, where that is possible.

    None where a page cannot be made, or the disk refuses: the caller makes it then, to be told why, or to hold it.
    """

    def made(number: int) -> bytes:
        plan = plans[number]
        try:
            content, reads = ledger.tried(plan)
            (place / str(number)).write_bytes(content)
        except (ContentError, OSError):
            return b""
        return json.dumps([reads, content_digest(content), find(plan.path, content)], ensure_ascii=False).encode()

    def noted(number: int, value: bytes) -> tuple[int, StagedPage | None]:
        if not value:
            return number, None
        reads, content, facts = json.loads(value)
        ledger.note(plans[number], tuple(reads), content, facts)
        return number, StagedPage(plans[number].path, place / str(number))

    # what the first page of a template takes, to compile it above all, is done once for all processes; the pages of the whole site,
    # which are the longest, come before those of records, so that no process is left with one at the end
    first = {plans[number].template: number for number in reversed(waiting)}.values()
    rest = sorted(set(waiting).difference(first), key=lambda number: (plans[number].path.count("/"), number))
    yield from (noted(number, made(number)) for number in first)
    for batch in _batches(rest):
        yield from map(noted, batch, _by_all(made, batch))


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """All numbers, in batches of one size: what full ones leave over may be too little for a crew, and much for one process."""
    count = ceil(len(numbers) / AT_ONCE)
    for batch in range(count):
        yield numbers[batch * len(numbers) // count : (batch + 1) * len(numbers) // count]


def _by_all(made: Callable[[int], bytes], batch: Sequence[int]) -> Iterable[bytes]:
    """What is made of each number, by a crew if they are many."""
    size = crew_size([1] * len(batch), MANY)
    return shared(lambda at: made(batch[at]), len(batch), size) if size > 1 else map(made, batch)


def in_its_place(page: AnyPage, output: Path) -> AnyPage:
    """A page, once all are written into `output`."""
    return StandingPage(page.path, output) if isinstance(page, StagedPage) else page
