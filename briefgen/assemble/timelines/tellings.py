"""What timelines make of the sentences of one article, and why: for the editor who asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefgen.assemble.passages import article_texts
from briefgen.assemble.timelines.candidates import Candidate, seen_together
from briefgen.assemble.timelines.density import most_of
from briefgen.assemble.timelines.entries import build_entries, speaking_of
from briefgen.assemble.timelines.finding import of_article
from briefgen.assemble.timelines.stored import candidates_of
from briefgen.assemble.timelines.views import Entries
from briefgen.assemble.timelines.weights import WEIGHTS
from briefgen.config import SiteConfig, TimelineSettings
from briefgen.dates import DateValue
from briefgen.model import Annotated, Entry
from briefgen.store import Store


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that timelines look at: its number in the article (from 1), its date and the words that this was read from, "" for
    the day of the story.

    `told` says whether it has a place on a timeline, `outcome` what became of it, `score` (0 to 1) what it is worth as an entry,
    `features` what that is made of: names and points (the reasons are in `weights`). A sentence that an account of an event quotes
    may have neither date nor score; one whose clauses tell of several days has a telling for each.
    """

    number: int
    told: bool
    outcome: str
    date: DateValue | None = None
    wording: str = ""
    score: float | None = None
    features: tuple[tuple[str, float], ...] = ()


def tellings(annotated: Annotated, config: SiteConfig, store: Store, article_id: str) -> list[Telling]:
    """Every sentence of an article that is told on a timeline, or might be, in text order."""
    texts = article_texts(annotated)
    types = {entity.id: entity.type for entity in annotated.registry}
    candidates = candidates_of(texts, types, store, of_article)
    here = seen_together(candidates[article_id].read(), speaking_of(candidates))
    places = _places(build_entries(annotated, texts, config.timeline, store), article_id)
    most = most_of(texts[article_id], config.timeline)
    found = [_telling(c, _entry_of(c, places), config.timeline, most) for c in here]
    seen = {telling.number for telling in found}
    quoted = [
        Telling(number, True, f"told with your event {entry.event}", entry.date)
        for number, told in places.items()
        for _, entry in told[-1:]
        if number not in seen
    ]
    return sorted([*found, *quoted], key=lambda telling: telling.number)


def _places(entries: Entries, article_id: str) -> dict[int, list[tuple[DateValue | None, Entry]]]:
    """The entries of each sentence of an article that is told in one, with what its date was read as there."""
    places: dict[int, list[tuple[DateValue | None, Entry]]] = defaultdict(list)
    for entry in (*entries.sentences, *entries.events):
        for dated in (*entry.passages, *entry.also):
            if dated.passage.article == article_id:
                places[dated.passage.number].append((dated.value, entry))
    return places


def _entry_of(candidate: Candidate, places: Mapping[int, Sequence[tuple[DateValue | None, Entry]]]) -> Entry | None:
    """The entry in which a sentence is told, or one of its clauses as of its day."""
    told = places.get(candidate.dated.passage.number, ())
    found = [entry for value, entry in told if not candidate.part or value == candidate.value]
    return found[-1] if found else None


def _telling(candidate: Candidate, entry: Entry | None, settings: TimelineSettings, most: int) -> Telling:
    return Telling(
        candidate.dated.passage.number,
        entry is not None,
        _outcome(candidate, entry, settings, most),
        candidate.value,
        candidate.dated.wording,
        candidate.score,
        tuple((feature, WEIGHTS[feature][0]) for feature in candidate.features),
    )


def _outcome(candidate: Candidate, entry: Entry | None, settings: TimelineSettings, most: int) -> str:
    if entry is not None and entry.event:
        return f"told with your event {entry.event}"
    if entry is not None:
        return f"the entry {entry.id}" if entry.id == candidate.id else f"told with the entry {entry.id}"
    if candidate.id in settings.drop:
        return "no entry, timeline.drop has it"
    if candidate.score < settings.threshold:
        return f"no entry, below {settings.threshold} (timeline.threshold); timeline.pin could have {candidate.id}"
    return f"no entry, {most} others of the article are worth more (timeline.density); timeline.pin could have {candidate.id}"
