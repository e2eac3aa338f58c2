"""What the site's articles and events tell of time, before pages choose from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.model import Entry


@dataclass(frozen=True, slots=True)
class Told:
    """All entries, and who takes part in each sentence of theirs by (article, number). `proposed` are the ids of all candidates."""

    events: tuple[Entry, ...]
    sentences: tuple[Entry, ...]
    taking_part: Mapping[tuple[str, int], frozenset[str]]
    proposed: frozenset[str]
