"""The names of a whole site that were not linked: how often, why, and the line of YAML that would settle each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from briefgen.annotate.settling import in_flow, link, rule, stretch
from briefgen.config import Options
from briefgen.model import AnnotatedText, ProseKey, Registry, SkipCause, Skipped
from briefgen.pipeline import annotated_site
from briefgen.problems import Location

HEADINGS = {
    SkipCause.AMBIGUOUS: "For you to decide: several are called so, and nothing in the text tells which",
    SkipCause.SHORT: "Short for a name that does not stand in the text",
    SkipCause.UNSURE: "Too unsure to be linked",
    SkipCause.LONGER: "Part of a longer name, which may be a new entity, or an alias of this one",
    SkipCause.REGION: "In headings, links and code, where nothing is linked",
    SkipCause.EDITOR: "Left alone, as you asked",
}
"""In the order in which they are told."""
QUIET = (SkipCause.REGION, SkipCause.EDITOR)
"""Causes that leave nothing to settle: only counted, unless everything is asked for."""
NAMES = 12
"""Names of a cause that are told, unless everything is asked for."""
REASONS = 2
"""Reasons of a name that are told, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a name was skipped, in words, and in how many places."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class UnlinkedName:
    """A name that was not linked for one class of reasons: in how many places (`count`), of how many texts, and the first of them.

    `reasons` begin with the most frequent one; `settle` is what to write, empty where nothing is to be settled. `path` is seen from
    where the command was called.
    """

    text: str
    cause: SkipCause
    candidates: tuple[str, ...]
    count: int
    texts: int
    reasons: tuple[Reason, ...]
    path: str
    line: int
    column: int
    settle: str

    def lines(self, width: int) -> Iterator[str]:
        """What is printed of it, its count as wide as `width` characters."""
        told = [
            reason.words if len(self.reasons) == 1 else f"{reason.words} ({reason.count}×)" for reason in self.reasons[:REASONS]
        ]
        if len(self.reasons) > REASONS:
            told.append(f"{len(self.reasons) - REASONS} more")
        yield f"{self.count:>{width}}× {self.text}: {'; '.join(told)}"
        margin = " " * (width + 2)
        where = Location(self.path, self.line, self.column)
        yield f"{margin}{where}" + (f" first, in {self.texts} texts" if self.texts > 1 else " first" if self.count > 1 else "")
        if self.settle:
            yield f"{margin}{self.settle}"


@dataclass(frozen=True, slots=True)
class Unlinked:
    """All names of a site that were not linked: those to decide first, then by how often each was skipped."""

    names: tuple[UnlinkedName, ...]

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)

    def as_text(self, everything: bool = False) -> str:
        """What is worth a look, by cause; with `everything`, every name."""
        if not self.names:
            return "Every name was linked."
        blocks = [self._totals()]
        for cause, heading in HEADINGS.items():
            names = [name for name in self.names if name.cause is cause]
            if not names:
                continue
            if cause in QUIET and not everything:
                blocks.append(f"{heading}: {_places(names)}. See them with --verbose.")
                continue
            shown = names if everything else names[:NAMES]
            width = len(str(names[0].count)) + 2
            lines = [f"{heading}: {_places(names)}", *(line for name in shown for line in name.lines(width))]
            if len(shown) < len(names):
                lines.append(f"  … and {len(names) - len(shown)} more names, each less often. See them with --verbose.")
            blocks.append("\n".join(lines))
        return "\n\n".join(blocks)

    def _totals(self) -> str:
        told = f"Not linked: {_places(self.names)}."
        decide = sum(name.cause is SkipCause.AMBIGUOUS for name in self.names)
        return f"{told} {_counted(decide, 'name')} for you to decide." if decide else told


def explain_unlinked(root: Path, options: Options) -> Unlinked:
    """Reads the site and gathers what was not linked in its texts. Raises ContentError where it cannot be read."""
    _, annotated = annotated_site(root, options)
    found: dict[tuple[SkipCause, str, tuple[str, ...]], _Gathered] = {}
    for key, text in annotated.prose.items():
        for skipped in text.skipped:
            which = (skipped.cause, " ".join(skipped.text.split()), tuple(sorted(skipped.candidates)))
            found.setdefault(which, _Gathered(key, text, skipped)).add(key, skipped)
    order = list(HEADINGS)
    names = [gathered.named(root, annotated.registry) for gathered in found.values()]
    return Unlinked(tuple(sorted(names, key=lambda n: (order.index(n.cause), -n.count, n.text, n.candidates))))


@dataclass(slots=True)
class _Gathered:
    """The places of one name: the first, and in which texts and for which reasons it was skipped."""

    key: ProseKey
    inside: AnnotatedText
    first: Skipped
    reasons: Counter[str] = field(default_factory=Counter)
    texts: set[ProseKey] = field(default_factory=set)

    def add(self, key: ProseKey, skipped: Skipped) -> None:
        self.reasons[skipped.reason] += 1
        self.texts.add(key)

    def named(self, root: Path, registry: Registry) -> UnlinkedName:
        """The name with all that was counted of it, and the line that would settle it."""
        line, column = self.inside.text.locate(self.first.start)
        exact = self.key[2] == ("body",) and self.key[0] != "note"  # values of YAML are indented
        return UnlinkedName(
            " ".join(self.first.text.split()),
            self.first.cause,
            self.first.candidates,
            self.reasons.total(),
            len(self.texts),
            tuple(Reason(*told) for told in sorted(self.reasons.items(), key=lambda told: (-told[1], told[0]))),
            (root / self.inside.text.path).as_posix(),
            line,
            column if exact else 0,
            self._settling(root, registry),
        )

    def _settling(self, root: Path, registry: Registry) -> str:
        """What to write where it was wrong to skip the name, and in which file."""
        if self.first.cause in QUIET:
            return ""
        entity = registry.get(self.first.candidates[0]) if self.first.candidates else None
        if entity is None:
            return ""
        several, in_article = len(self.texts) > 1, self.key[0] == "article"
        if self.first.cause is SkipCause.SHORT and len(self.first.candidates) == 1 and (several or not in_article):
            alias = in_flow(self.first.text)
            if entity.aliases:
                return f"`{alias}` among the `aliases` at {_shown(root, entity.where('aliases'))}"
            return f"`aliases: [{alias}]` at {_shown(root, entity.where('id'))}"
        near = "" if self.first.cause is SkipCause.SHORT else stretch(self.inside.text, self.first)
        here = f"{rule(self.first, near)} in the article" if in_article else f"{link(self.first)} in the text"
        return (
            f"{here}; for all texts `prefer: true` at {_shown(root, entity.where('id'))}"
            if several and self.first.ambiguous
            else here
        )


def _shown(root: Path, place: Location) -> Location:
    """The line of a place, seen from where the command was called."""
    return Location((root / place.path).as_posix(), place.line)


def _places(names: Iterable[UnlinkedName]) -> str:
    """“3 names in 14 places”."""
    names = list(names)
    return f"{_counted(len(names), 'name')} in {_counted(sum(name.count for name in names), 'place')}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
