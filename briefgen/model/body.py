"""Body: running text as the author wrote it; the records that have one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Self

from pydantic import PrivateAttr

from briefgen.model.record import Publishable


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


class WithText(Publishable):
    """A record whose file has a running text below its metadata, or beside them."""

    _body: Body = PrivateAttr(default_factory=Body)

    @property
    def body(self) -> Body:
        return self._body

    def with_body(self, body: Body) -> Self:
        self._body = body
        return self
