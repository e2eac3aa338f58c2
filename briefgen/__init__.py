"""briefgen: a static site generator for annotated briefings.

The public names are handed on lazily: `import briefgen` loads neither spaCy nor pydantic until one of them is used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefgen.api import annotate_text, build
    from briefgen.dates import DateError, DateValue
    from briefgen.model import AnnotatedText, Entity, Mention, Registry, Skipped, TimeExpression
    from briefgen.problems import BriefgenError, ContentError, Problem, UsageError

__version__ = "0.1.0"

__all__ = [
    "AnnotatedText",
    "BriefgenError",
    "ContentError",
    "DateError",
    "DateValue",
    "Entity",
    "Mention",
    "Problem",
    "Registry",
    "Skipped",
    "TimeExpression",
    "UsageError",
    "__version__",
    "annotate_text",
    "build",
]

_HOMES = {
    "briefgen.api": ("annotate_text", "build"),
    "briefgen.dates": ("DateError", "DateValue"),
    "briefgen.model": ("AnnotatedText", "Entity", "Mention", "Registry", "Skipped", "TimeExpression"),
    "briefgen.problems": ("BriefgenError", "ContentError", "Problem", "UsageError"),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = getattr(importlib.import_module(home), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'briefgen' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
