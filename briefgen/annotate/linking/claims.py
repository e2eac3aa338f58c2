"""What the registry says of an entity, and the claim that an entity has on a stretch of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefgen.annotate.linking import confidence
from briefgen.annotate.linking.names import Name


@dataclass(frozen=True, slots=True)
class Profile:
    """What the registry says of an entity, made ready for comparison, in folded words.

    `firm` is whether people work for it, `head` the name before a comma or bracket, `qualifier` what the bracket holds, `office`
    what the person is (“president”, not whose), `post` the last word of it where `role` says it, `role` all words of role and
    summary, `lies_in` those and the ids of what a place stands for, `ended` the last year of a
    role that is over, `titles` the first words of a person's names that are titles, `given` a person's given name,
    `sex` what the person is, if that is told, `sports` what a team plays.
    """

    person: bool
    place: bool
    family_first: bool = False
    firm: bool = False
    team: bool = False
    words: frozenset[str] = frozenset()
    head: str = ""
    qualifier: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    role: frozenset[str] = frozenset()
    office: frozenset[str] = frozenset()
    post: str = ""
    lies_in: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    ended: int | None = None
    given: str = ""
    sex: str = ""
    sports: frozenset[str] = frozenset()
    related: tuple[str, ...] = ()
    prefer: bool = False

    @property
    def bearer(self) -> str:
        """A person in words, for a form of address that is somebody else's."""
        return self.given.capitalize() or f"a {self.sex}"

    @property
    def kind(self) -> str:
        """What it is, as coarsely as trained pipelines tell."""
        return "person" if self.person else "place" if self.place else "thing"


class Claim(NamedTuple):
    """One entity's claim on a stretch of text. `rank` orders rivals, `score` is the probability that it is right, `order` the word
    at which the entity was named last, `leanings` what else speaks for it against a rival, in words, `told` whether an office or a
    form of address beside it is the entity's, `asked` whether the editor is to be asked where it is not sure."""

    rank: float
    score: float
    order: int
    name: Name
    reason: str
    leanings: tuple[str, ...] = ()
    told: bool = False
    asked: bool = False

    def led_by(self, rank: float, *leanings: str) -> Claim:
        """The claim with so much more rank, for these reasons."""
        return self._replace(rank=self.rank + rank, leanings=(*self.leanings, *leanings))

    def beneath(self, rank: float) -> Claim:
        """The claim where it is no rival of one of that rank."""
        return self._replace(rank=min(self.rank, rank - 2 * confidence.MARGIN))
