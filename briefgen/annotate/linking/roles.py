"""Offices that stand for their holder: “the Russian president”, where the registry has exactly one holder on the article's day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from briefgen.annotate.linking.countries import ADJECTIVES, DEMONYMS, FURTHER_NAMES
from briefgen.annotate.linking.forms import is_person
from briefgen.annotate.linking.names import Gazetteer, Hit, Level, Surface
from briefgen.annotate.linking.titles import FORMER, OFFICES
from briefgen.annotate.linking.words import Case, fold, split_name
from briefgen.days import Day
from briefgen.model import Entity, Registry

if TYPE_CHECKING:
    from briefgen.annotate.linking.scene import Scene

_ROLE = re.compile(r"(?P<office>[A-Z][\w-]*(?: [\w-]+){0,2}) of (?:the )?(?P<country>[A-Z][\w' ]+)")
_YEAR = r"[12]\d{3}"
_TENURE = re.compile(
    rf"\s*\(?\b(?:since (?P<since>{_YEAR})|until (?P<until>{_YEAR})|in (?P<year>{_YEAR})"
    rf"|(?:from )?(?P<first>{_YEAR})\s*(?:to|[-–])\s*(?P<last>{_YEAR})?)\)?$"
)
_PARTS = re.compile(r"\s*[;,]\s*|\s+and\s+(?=[a-z])")
_COUNTRIES: Mapping[str, str] = {name: country for country in DEMONYMS for name in (country, *FURTHER_NAMES.get(country, ()))}


class Tenure(NamedTuple):
    """Who holds an office, and from when to when (None: not said)."""

    entity: str
    since: Day | None = None
    until: Day | None = None

    def covers(self, day: dt.date | None) -> bool:
        """Whether the office is held on a day; without a day, whether it has no end."""
        if day is None:
            return self.until is None
        on = Day.of(day)
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class Reference(NamedTuple):
    """An office in a text: its words, those who hold it on the day, and why nobody, or nobody alone, is meant."""

    hit: Hit
    holders: tuple[str, ...]
    reason: str
    sure: bool


class Roles:
    """The offices of a registry: “President of Russia”, read from `role`, with the days that `role` and `relations` give."""

    def __init__(self, registry: Registry) -> None:
        self._gazetteer = Gazetteer()
        self._tenures: dict[str, list[Tenure]] = {}
        self._phrases: dict[str, set[str]] = {}
        ids = {entity.name: entity.id for entity in registry}
        for entity in registry:
            if entity.role and is_person(entity):
                self._read(entity, entity.role, ids)

    def _read(self, entity: Entity, role: str, ids: Mapping[str, str]) -> None:
        for part in _PARTS.split(role):
            tenure = _TENURE.search(part)
            match = _ROLE.fullmatch(part[: tenure.start()] if tenure else part)
            if match is None or match["country"].strip() not in _COUNTRIES:
                continue
            office, country = match["office"].lower(), _COUNTRIES[match["country"].strip()]
            if fold(office.split()[-1]) not in OFFICES or fold(office.split()[0]) in FORMER - {"deputy", "vice"}:
                continue
            held = _tenure(entity, tenure, ids.get(country))
            for demonym in (*DEMONYMS[country], *ADJECTIVES.get(country, ())):
                phrase = f"{demonym} {office}"
                self._phrases.setdefault(phrase, set()).add(f"{entity.id} {office} of {country}")
                self._gazetteer.add(entity.id, phrase, Surface.ROLE, Level.STRONG, f"{office} of {country}")
                self._tenures.setdefault(f"{entity.id} {office} of {country}", []).append(held)

    def concerning(self, words: Container[str]) -> Iterator[tuple[str, list[tuple[str, list[Tenure]]]]]:
        """The offices, with all who hold them, whose words a text has."""
        for phrase, held in sorted(self._phrases.items()):
            if all(word in words for word in split_name(phrase).keys):
                yield phrase, [(key, self._tenures[key]) for key in sorted(held)]

    def references(self, scene: Scene) -> Iterator[Reference]:
        """The offices of a text that stand for somebody: after “the”, and not before a name."""
        for hit in self._gazetteer.hits(scene.words) if scene.english else ():
            if not _stands_alone(scene, hit):
                continue
            day = scene.context.date
            full = hit.names[0].full
            tenures = [t for name in hit.names for t in self._tenures[f"{name.entity} {name.full}"]]
            holders = tuple(sorted({t.entity for t in tenures if t.covers(day)}))
            reason = f"{full}, the one the registry has" if day is None else f"{full} on {day}, the one the registry has"
            if not holders:
                reason = f"nobody in the registry is {full}" + ("" if day is None else f" on {day}")
            elif len(holders) > 1:
                reason = f"{full}: the registry has more than one" + ("" if day is None else f" on {day}")
            yield Reference(hit, holders or tuple(sorted({t.entity for t in tenures})), reason, len(holders) == 1)


def ended(role: str) -> int | None:
    """The last year of the offices in a role, where it gives an end to every one: 1986 of “President of Velm until 1986”."""
    tenures = [_TENURE.search(part) for part in _PARTS.split(role)]
    ends = [m["until"] or m["year"] or m["last"] for m in tenures if m]
    return max(map(int, ends)) if len(ends) == len(tenures) and all(ends) else None


def _tenure(entity: Entity, match: re.Match[str] | None, country: str | None) -> Tenure:
    """The days of an office: those in the role's words, else those of a relation to the country."""
    if match:
        first = match["since"] or match["year"] or match["first"]
        last = match["until"] or match["year"] or match["last"]
        return Tenure(entity.id, Day(int(first), 1, 1) if first else None, Day(int(last), 12, 31) if last else None)
    dated = [r for r in entity.relations if r.to == country and (r.since or r.until)]
    if len(dated) == 1:
        since, until = dated[0].since, dated[0].until
        return Tenure(entity.id, since.earliest if since else None, until.latest if until else None)
    return Tenure(entity.id)


def _stands_alone(scene: Scene, hit: Hit) -> bool:
    words, before, after = scene.words, hit.start - 1, hit.end
    if before < 0 or words.joints[before] != " " or words.keys[before] != "the":
        return False
    if words.cases[hit.start] not in (Case.CAPITAL, Case.UPPER):
        return False
    if after >= len(words):
        return True
    gap = words.gap(after - 1)
    return not (gap.startswith("-") or (gap == " " and words.cases[after] in (Case.CAPITAL, Case.UPPER)))
