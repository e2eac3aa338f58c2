"""What a report goes on to tell without a date: with which of its sentences that belongs, or that it stands apart from all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from briefgen.assemble.passages import ArticleText
from briefgen.assemble.timelines.candidates import entry_id
from briefgen.assemble.timelines.dating import Dating, is_fine
from briefgen.assemble.timelines.reading import Reading
from briefgen.assemble.timelines.references import PERSONAL
from briefgen.assemble.timelines.verbs import Act

HOURS = frozenset("hour hours minute minutes".split())
COUNTED = frozenset("after afterwards before earlier later".split())
COUNTS = frozenset("a about an few half just only several some two three four five six seven eight nine ten eleven twelve".split())
"""Words that may stand before “hours”."""
OPENS = 5
"""Words in which “Just a few hours later” stands."""


class _Last(NamedTuple):
    """The sentence before: its number and paragraph, the date of what it tells, whether that is only of a saying, and whether it
    stands apart."""

    number: int
    block: int
    dating: Dating | None
    says: bool
    apart: bool


@dataclass(slots=True)
class GoingOn:
    """What an article has told so far: the sentence before."""

    text: ArticleText
    _last: _Last | None = None

    def stands_apart(self, index: int, reading: Reading, opening: str | None) -> bool:
        """Whether a sentence without a date tells of another hour than the story: “Hours after the ruling, …”, “Two hours later …”
        behind what was only said, and what goes on with such a sentence. `opening` is its opening reference."""
        if self._last is None:
            return False
        counted = counted_in_hours(reading)
        if counted in ("after", "before"):
            return True
        return self._goes_on(index, opening, counted) and (self._last.apart or (self._last.says and bool(counted)))

    def behind(self, index: int, reading: Reading, opening: str | None, story: Dating) -> tuple[str, Dating] | None:
        """The id of what the sentence before tells, and its date, where a sentence goes on with that: “Rao was fined on Monday. He
        was released.” None where that is the story, or of another day."""
        last = self._last
        if last is None or last.dating is None or not self._goes_on(index, opening, counted_in_hours(reading)):
            return None
        if last.dating.value.earliest != story.value.earliest or (opening in PERSONAL and not self._is_in_its_paragraph(index)):
            return None
        told = entry_id(self.text.article.id, self.text.words(last.number), last.dating.value)
        return told, replace(last.dating, verb=None, manner=(), attributive=False)

    def add(self, index: int, dating: Dating | None, apart: bool) -> None:
        """A sentence that has been read, with the date of its own, or that of the sentence which it is behind."""
        says = dating is not None and dating.verb is not None and dating.verb.act is Act.SAY
        if dating is not None and (says or dating.headed or not is_fine(dating.value)):
            dating = None
        self._last = _Last(index, self.text.sentences[index].block, dating, says, apart)

    def _goes_on(self, index: int, opening: str | None, counted: str) -> bool:
        return self._last is not None and self._last.number == index - 1 and (bool(counted) or opening in PERSONAL)

    def _is_in_its_paragraph(self, index: int) -> bool:
        return self._last is not None and self._last.block == self.text.sentences[index].block


def counted_in_hours(reading: Reading) -> str:
    """“later” of “Two hours later she left”, “after” of “Minutes after the ruling, …”: how an opening counts by hours of one day
    from what the article has told; "" where it does not."""
    opening = " ".join([token.low for token in reading.tokens[:OPENS]])
    if "hour" not in opening and "minute" not in opening:
        return ""
    words = opening.split()[:OPENS]
    at = next((i for i, word in enumerate(words) if word in HOURS), OPENS)
    counted = all(word in COUNTS or word.isdigit() for word in words[:at])
    return next((word for word in words[at + 1 : at + 2] if counted and word in COUNTED), "")
