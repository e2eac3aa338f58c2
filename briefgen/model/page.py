"""PagePlan: a page that is to be written, and how to make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagePlan:
    """One file of the output: `path` (POSIX, relative to the output folder) and the function that makes its bytes."""

    path: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the output, made."""

    path: str
    content: bytes
