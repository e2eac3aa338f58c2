"""One entry of the sentences that tell of one event: which of them stands for it, and what its date is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefgen.assemble.timelines.candidates import Candidate
from briefgen.assemble.timelines.dating import FINE, WHOLE_DAY, is_fine
from briefgen.assemble.timelines.kinds import OF_CALAMITIES, kinds
from briefgen.dates import DateValue
from briefgen.model import Basis, DatedPassage, Entry, Status

VAGUE = frozenset(("loose", "pointing", "leaning"))
"""Features of a sentence that cannot be read by itself."""


def sentence_entry(group: Sequence[Candidate], pinned: Collection[str]) -> Entry:
    """One entry of the sentences that tell of one event: the best in front, its other sources behind it. What an article tells
    without a date, beside a better sentence of its own, only goes on telling.
    """
    ranked = sorted(group, key=lambda c: _rank(c, pinned))
    best = ranked[0]
    goes_on: list[Candidate] = []
    seen: set[str] = set()
    for candidate in sorted(ranked, key=lambda c: (c is not best, c.undated, "lead" not in c.features, c.dated.passage.number)):
        article = candidate.dated.passage.article
        if candidate.undated and article in seen:
            goes_on.append(candidate)
        seen.add(article)
    sources = [best, *sorted((c for c in ranked[1:] if c not in goes_on), key=lambda c: (c.filed, c.dated.passage.article))]
    date = _span(sources)
    here = {(c.dated.passage.article, c.dated.passage.number) for c in group}

    def behind(candidate: Candidate) -> DatedPassage:
        """A further sentence: one that the entry has need not be shown before it."""
        dated = candidate.dated
        return dated._replace(before="") if (dated.passage.article, dated.passage.number - 1) in here else dated

    return Entry(
        id=best.id,
        date=date,
        event=None,
        passages=(best.dated, *map(behind, sources[1:])),
        entities=tuple(dict.fromkeys(e for c in (*sources, *goes_on) for e in c.entities)),
        status=Status.SCHEDULED if best.to_come else Status.REPORTED,
        within_day=_within_day(sources),
        also=tuple(behind(c) for c in sorted(goes_on, key=lambda c: (c.dated.passage.article, c.dated.passage.number))),
    )


def _within_day(sources: Sequence[Candidate]) -> tuple[int, int]:
    hours = [c.minutes for c in sources if c.minutes != WHOLE_DAY]
    return (min(hours, default=WHOLE_DAY), sources[0].filed)


def _rank(candidate: Candidate, pinned: Collection[str]) -> tuple[object, ...]:
    """What does more than go on telling, what can be read by itself, what has happened before what was to come; finest date, what
    opens its article or has a date, a day that is told before that of filing, what befell, earliest publication, best score,
    shortest: the order of who stands for a group.
    """
    return (
        candidate.id not in pinned,
        candidate.undated and "lead" not in candidate.features,
        not VAGUE.isdisjoint(candidate.features),
        candidate.to_come,
        not is_fine(candidate.value),
        0 if candidate.value.precision in FINE else candidate.value.sort_key[1] - candidate.value.sort_key[0],
        _is_behind(candidate),
        candidate.dated.basis is Basis.DATELINE,
        OF_CALAMITIES.isdisjoint(kinds(candidate.acts)),
        candidate.filed,
        -candidate.score,
        candidate.words,
        candidate.id,
    )


def _is_behind(candidate: Candidate) -> int:
    """Whether a sentence without a date stands behind those that have one: an opening that names nobody does, before all others."""
    if not candidate.undated:
        return 0
    return 2 if "lead" not in candidate.features else int("nobody" in candidate.features)


def _span(sources: Sequence[Candidate]) -> DateValue:
    """The date of the first source; where others name days that exclude it, the days from the first to the last."""
    date = sources[0].value
    days = [c.value for c in sources if c.dated.basis is not Basis.DATELINE and is_fine(c.value)]
    if any(not date.overlaps(other) for other in days):
        first = min(d.earliest for d in days if d.earliest)
        last = max(d.latest for d in days if d.latest)
        return DateValue.parse(f"{first.isoformat()}/{last.isoformat()}")
    return date
