"""The editor's word on sentences of timelines: ids of `pin` and `drop` that name nothing are told."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.config import SiteConfig
from briefgen.model import Site
from briefgen.problems import Problem, warning


def timeline_problems(site: Site, config: SiteConfig) -> Iterator[Problem]:
    """A warning for each id that is no sentence's any more: its words or its date have changed, or it was never one."""
    settings = config.timeline
    for key, ids in (("pin", settings.pin), ("drop", settings.drop)):
        for number, entry in enumerate(ids):
            where = config.where("timeline", key, number)
            if entry in site.events:
                hint = "Mark the event `draft: true` to leave it out."
                yield warning(where, f"“{entry}” is an event of yours, not a sentence.", hint)
            elif entry not in site.proposed:
                yield warning(
                    where,
                    f"no sentence has the id “{entry}”: an id changes with the words or the date of its sentence.",
                    "Copy the id from its place in a timeline, where it follows `#entry-`, or take the line out.",
                )
            elif key == "drop" and entry in settings.pin:
                yield warning(where, f"“{entry}” is pinned and dropped.", "Take it out of one of the two lists: it is dropped now.")
