"""Why words are no link whatever they name: where they stand, what they are a part of, what the editor said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from briefgen.annotate.linking.names import Hit, Level
from briefgen.annotate.linking.overrides import region_words
from briefgen.annotate.linking.scene import Scene
from briefgen.annotate.occurrences import Range, occurrences
from briefgen.model import SkipCause

Introduced = Mapping[str, tuple[int, str | None, str]]
"""Folded abbreviation → its word, the entity, the long form, as the text introduces it."""


class Refusal(NamedTuple):
    """Why a name is skipped: the class of the reason, and the reason in words."""

    cause: SkipCause
    reason: str


def refusal(hit: Hit, span: Range, key: str, scene: Scene, longer: Mapping[Hit, str], introduced: Introduced) -> Refusal | None:
    """What forbids a link at `span`, where the folded words of `hit` stand, or None. `longer` has the longer names around hits."""
    region = scene.region_at(*span)
    if region is not None:
        return Refusal(SkipCause.REGION, f"inside {region_words(region.kind)}, where nothing is linked")
    for words in scene.context.links.never:
        if any(start <= span[0] and span[1] <= end for start, end in occurrences(scene.text.plain, words)):
            return Refusal(SkipCause.EDITOR, f"the editor never links “{words}” here (links.never)")
    if hit in longer:
        return Refusal(SkipCause.LONGER, f"inside the longer name “{longer[hit]}”")
    told = introduced.get(key) if introduced else None
    if told is not None and all(n.entity != told[1] for n in hit.names):
        return Refusal(SkipCause.LONGER, f"stands for “{told[2]}” in this text")
    if all(n.level is Level.NEVER for n in hit.names):
        return Refusal(SkipCause.EDITOR, f"“{hit.names[0].text}” is listed for search only (match: never)")
    return None
