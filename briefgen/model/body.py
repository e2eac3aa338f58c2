"""Body: running text as the author wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Body:
    """An article's or a briefing's running text, cleaned: where it lies and how it is written.

    `paragraphs` says what ends a paragraph in plain text: a line break (`lines`) or a blank line (`blank-lines`).
    """

    source: str = ""
    format: Literal["markdown", "text"] = "markdown"
    path: str = ""
    first_line: int = 1
    paragraphs: Literal["lines", "blank-lines"] = "blank-lines"
