"""Tables of an author's own, each in a box of its own: one that is too wide scrolls there, and its words stay whole.

The box can be reached by keyboard, or nobody without a pointer would see the rest of the table.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from briefgen.model import Markup, Piece, Text

_TABLE = re.compile(r"(?=<table[\s>])")


def boxed(text: Text, label: str) -> Text:
    """The text with a box around each table in its skeleton, of which `label` says what it is."""
    if not any(_has_table(piece) for piece in text.pieces):
        return text
    box = f'<div class="scroll" role="group" tabindex="0" aria-label="{escape(label)}">'

    def seen(piece: Piece) -> Piece:
        if isinstance(piece, Markup) and _has_table(piece):
            return Markup(_TABLE.sub(box, piece.html).replace("</table>", "</table></div>"))
        return piece

    return replace(text, pieces=tuple(map(seen, text.pieces)))


def _has_table(piece: Piece) -> bool:
    """Whether a table begins or ends in it."""
    return isinstance(piece, Markup) and ("<table" in piece.html or "</table>" in piece.html)
