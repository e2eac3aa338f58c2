"""Where the time of a build goes, for those who ask for it: nothing is measured otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter
from typing import Any

SLOWEST = 10
"""Texts, templates and pages that are told."""


class Profile:
    """What was measured: the seconds of texts, templates and pages by name, and how often the store had what was asked for."""

    def __init__(self) -> None:
        self.seconds: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        self.found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        """By shelf: how many were there, and how many were asked for."""

    def slowest(self, kind: str) -> list[tuple[str, float]]:
        """The slowest of a kind (text, template, page) with their seconds, the slowest first."""
        return sorted(self.seconds[kind].items(), key=lambda pair: (-pair[1], pair[0]))[:SLOWEST]

    def as_data(self, stages: dict[str, float]) -> dict[str, Any]:
        """All of it as what JSON has. `stages` are the seconds of each stage."""
        kinds = {f"{kind}s": dict(self.slowest(kind)) for kind in ("text", "template", "page")}
        return {
            "stages": stages,
            **kinds,
            "store": {shelf: {"had": had, "of": of} for shelf, (had, of) in sorted(self.found.items())},
        }


_active: ContextVar[Profile | None] = ContextVar("profile", default=None)


@contextmanager
def profiling(profile: Profile | None) -> Iterator[None]:
    """Measures into a profile meanwhile; into none, nothing is measured."""
    token = _active.set(profile)
    try:
        yield
    finally:
        _active.reset(token)


def is_profiling() -> bool:
    return _active.get() is not None


@contextmanager
def timed(kind: str, name: str) -> Iterator[None]:
    """Adds the time of some work to that of its kind and name."""
    profile = _active.get()
    if profile is None:
        yield
        return
    began = perf_counter()
    try:
        yield
    finally:
        profile.seconds[kind][name] += perf_counter() - began


def counted(shelf: str, found: bool) -> None:
    """Notes that something was asked of the store, and whether it was there."""
    profile = _active.get()
    if profile is not None:
        profile.found[shelf][0] += found
        profile.found[shelf][1] += 1
