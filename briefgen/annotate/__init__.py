"""Annotate: text → spans. Mentions of the registry's entities, time expressions, and the passages that quotes point to.

What reads texts is handed on when it is first asked for: a build whose texts are all kept does without.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from briefgen.annotate.context import Context
from briefgen.annotate.stage import annotate, annotate_again, annotate_alone, get_ready_to_annotate, language_note
from briefgen.annotate.text import from_string

if TYPE_CHECKING:
    from briefgen.annotate.annotator import annotate_prose
    from briefgen.annotate.linking.matcher import Matcher

__all__ = [
    "Context",
    "Matcher",
    "annotate",
    "annotate_again",
    "annotate_alone",
    "annotate_prose",
    "from_string",
    "get_ready_to_annotate",
    "language_note",
]

_HOMES = {"annotate_prose": "annotator", "Matcher": "linking.matcher"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
