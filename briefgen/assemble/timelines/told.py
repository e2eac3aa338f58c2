"""What the site's articles and events tell of time, before pages choose from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.model import DatedPassage, Entry, Passage

Places = Mapping[str, Sequence[int]]
"""Which sentences of their articles some are: their numbers (from 1), by article."""


@dataclass(frozen=True, slots=True)
class Told:
    """All entries, and who takes part in each sentence of theirs by (article, number). `proposed` are the ids of sentences that
    could be entries, and of those that `pin` and `drop` name.
    """

    events: tuple[Entry, ...]
    sentences: tuple[Entry, ...]
    taking_part: Mapping[tuple[str, int], frozenset[str]]
    proposed: frozenset[str]

    def moved(self, before: Places, now: Places) -> Told:
        """The same with the sentences where they are `now`; both have an article's places in one order."""
        changed = {article: numbers for article, numbers in before.items() if list(numbers) != list(now[article])}
        if not changed:
            return self
        at = {(a, old): new for a, numbers in changed.items() for old, new in zip(numbers, now[a], strict=True)}

        def there(dated: DatedPassage) -> DatedPassage:
            number = at.get((dated.passage.article, dated.passage.number))
            return dated if number is None else dated._replace(passage=Passage(dated.passage.article, number))

        def again(entry: Entry) -> Entry:
            if changed.keys().isdisjoint(dated.passage.article for dated in (*entry.passages, *entry.also)):
                return entry
            return replace(entry, passages=tuple(map(there, entry.passages)), also=tuple(map(there, entry.also)))

        numbers = {(a, n): (a, at.get((a, n), n)) for a, n in self.taking_part}
        return Told(
            tuple(map(again, self.events)),
            tuple(map(again, self.sentences)),
            {numbers[key]: who for key, who in self.taking_part.items()},
            self.proposed,
        )
