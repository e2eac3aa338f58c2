"""How much an article may give to timelines: its best sentences, as many as its length allows, counted once all are joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import Candidate
from briefgen.config import TimelineSettings

FEWEST = 10
"""Dated sentences that an article may give to a timeline, whatever its density: a report of a dozen sentences that looks back on a
story may tell of as many days, and an editor would take each. The limit is for long texts, of which a timeline shows the best."""

Group = Sequence[Candidate]


def most_of(text: ArticleText, settings: TimelineSettings) -> int:
    """How many dated sentences an article may give."""
    return max(FEWEST, ceil(settings.density * text.outline.words / 1000))


def within_density(groups: Sequence[Group], most: Mapping[str, int], settings: TimelineSettings) -> list[Group]:
    """The groups that are shown, in their order: all that a second article tells of too, and of what one alone tells the best.

    What is pinned, headed by a date or of the day of its story takes no place of its article. What several tell takes one of the
    first to tell it: a look back at what was reported on the day leaves its article room for news.
    """
    own: dict[str, list[int]] = defaultdict(list)
    shared: dict[str, int] = defaultdict(int)
    shown = set()
    for number, group in enumerate(groups):
        first = min(group, key=lambda c: (c.filed, c.dated.passage.article, c.dated.passage.number)).dated.passage.article
        if any(c.headed or c.story or c.id in settings.pin for c in group):
            shown.add(number)
        elif len({c.dated.passage.article for c in group}) > 1:
            shown.add(number)
            shared[first] += 1
        else:
            own[first].append(number)
    for article, numbers in own.items():
        places = max(0, most[article] - shared[article])
        shown.update(sorted(numbers, key=lambda number: _worth(groups[number]))[:places])
    return [group for number, group in enumerate(groups) if number in shown]


def _worth(group: Group) -> tuple[float, bool, int]:
    """Its best sentence, one that can be read by itself before one that leans on another."""
    return min((-c.score, bool(c.dated.before), c.dated.passage.number) for c in group)
