"""Timelines: entries, the sentences that tell of them, and where their dates come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefgen.dates import DateValue, Kind, Precision
from briefgen.days import FIRST_YEAR
from briefgen.model.event import Importance, Status


class Passage(NamedTuple):
    """A sentence of an article. `number` counts the article's sentences from 1; its id in the page is `s{number}`."""

    article: str
    number: int

    @property
    def fragment(self) -> str:
        return f"s{self.number}"


class Shape(StrEnum):
    """How an entry's date is drawn: a day is a point, all that is longer a span, an open end an arrow."""

    POINT = "point"
    SPAN = "span"
    SINCE = "since"
    UNTIL = "until"
    UNDATED = "undated"


class Basis(StrEnum):
    """Where an entry's date comes from."""

    EDITOR = "editor"
    EXPLICIT = "explicit"
    RELATIVE = "relative"
    DATELINE = "dateline"
    DIARY = "diary"
    """The day of the entry of a diary or a log that the sentence stands in."""


class DatedPassage(NamedTuple):
    """A sentence that tells of an entry: its words, the wording of its date ("last Tuesday") and what that was read as.

    `words` are the whole sentence on one line: who shows it need not read the article. `means` is the entity that its opening
    pronoun points at ("He left …"), where the sentence does not name it. `before` are the words of the sentence before, where this
    one leans on it ("that request"); else "".
    """

    passage: Passage
    words: str
    wording: str
    value: DateValue | None
    basis: Basis
    means: str | None = None
    before: str = ""

    @property
    def in_context(self) -> str:
        """Its words, behind those of the sentence that it leans on."""
        return f"{self.before} {self.words}" if self.before else self.words


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline: an event of the editor's, or what one or more sentences tell of one date.

    `id` is stable and unique in the site. `passages` are its sources, that which stands for it first; `also` are sentences that
    go on telling of it without a date of their own. `within_day` says where it stands among those of one day: minutes into the day
    (-1440: the whole day), and the day on which its article was filed, as a number.
    """

    id: str
    date: DateValue | None
    event: str | None
    passages: tuple[DatedPassage, ...]
    entities: tuple[str, ...]
    importance: Importance = Importance.NORMAL
    status: Status = Status.REPORTED
    also: tuple[DatedPassage, ...] = ()
    within_day: tuple[int, ...] = (-1440, 0)

    @property
    def differs(self) -> bool:
        """Whether its sources give days that exclude one another: for an event, what its accounts say; else what the sentences say.

        The day on which an article was filed is no claim.
        """
        claims = {Basis.EDITOR} if self.event else {Basis.EXPLICIT, Basis.RELATIVE}
        values = [p.value for p in self.passages if p.value is not None and p.basis in claims]
        return any(not a.overlaps(b) for i, a in enumerate(values) for b in values[i + 1 :])

    @property
    def year(self) -> int | None:
        """The year it is listed under: that of its first day, or of its last where the beginning is open."""
        day = self.date and (self.date.earliest or self.date.latest)
        return day.year if day else None

    @property
    def begins(self) -> str | None:
        """The month of that day, as `1989-11`; before the year 1 with a sign that 1 BC, the year 0, has too: `-0000-12`."""
        day = self.date and (self.date.earliest or self.date.latest)
        return f"{'-' if day.year < 1 else ''}{abs(day.year):04}-{day.month:02}" if day else None

    @property
    def shape(self) -> Shape:
        """How its date is drawn."""
        date = self.date
        if date is None:
            return Shape.UNDATED
        if date.earliest is None:
            return Shape.UNTIL
        if date.latest is None:
            return Shape.SINCE
        return Shape.POINT if date.kind is Kind.POINT and date.precision in (Precision.DAY, Precision.INSTANT) else Shape.SPAN

    @property
    def is_soft(self) -> bool:
        """Whether its date is approximate or uncertain: drawn with soft ends."""
        return self.date is not None and (self.date.approximate or self.date.uncertain)

    @property
    def by_article(self) -> tuple[tuple[str, tuple[DatedPassage, ...]], ...]:
        """(article id, its sentences) of all that tell of it, in the order of each article's first."""
        articles = dict.fromkeys(dated.passage.article for dated in self.passages)
        return tuple((article, self.passages_in(article)) for article in articles)

    def passages_in(self, article: str) -> tuple[DatedPassage, ...]:
        """The sentences of one article that tell of it."""
        return tuple(dated for dated in self.passages if dated.passage.article == article)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in order of date; `undated` are those whose date is not known: listed, never lost."""

    entries: tuple[Entry, ...] = ()
    undated: tuple[Entry, ...] = ()

    @property
    def scheduled(self) -> tuple[Entry, ...]:
        """What is still to come."""
        return tuple(entry for entry in self.entries if entry.status is Status.SCHEDULED)

    def by_year(self) -> dict[int | None, tuple[Entry, ...]]:
        """The entries under the year that each is listed under, the earliest first."""
        years: dict[int | None, list[Entry]] = {}
        for entry in self.entries:
            years.setdefault(entry.year, []).append(entry)
        return {year: tuple(years[year]) for year in sorted(years, key=lambda year: FIRST_YEAR if year is None else year)}

    def __bool__(self) -> bool:
        return bool(self.entries or self.undated)
