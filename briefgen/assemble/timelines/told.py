"""What the site's articles and events tell of time, before pages choose from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.model import DatedPassage, Entry, Passage

Place = tuple[int, int, int]
"""Where a sentence stands in its article: its number (from 1), its start and end in code points."""
Places = Mapping[str, Sequence[Place]]
"""The places of sentences, by article."""


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
        changed = {article: places for article, places in before.items() if [*map(list, places)] != [*map(list, now[article])]}
        if not changed:
            return self
        at = {(a, old[0]): new for a, places in changed.items() for old, new in zip(places, now[a], strict=True)}

        def there(dated: DatedPassage) -> DatedPassage:
            place = at.get((dated.passage.article, dated.passage.number))
            return dated if place is None else dated._replace(passage=Passage(dated.passage.article, *place))

        def again(entry: Entry) -> Entry:
            if changed.keys().isdisjoint(dated.passage.article for dated in (*entry.passages, *entry.also)):
                return entry
            return replace(entry, passages=tuple(map(there, entry.passages)), also=tuple(map(there, entry.also)))

        numbers = {(a, n): (a, at[a, n][0] if (a, n) in at else n) for a, n in self.taking_part}
        return Told(
            tuple(map(again, self.events)),
            tuple(map(again, self.sentences)),
            {numbers[key]: who for key, who in self.taking_part.items()},
            self.proposed,
        )
