"""Words that are struck out: they are shown, and no part of a text. A quote of them is told from one that stands nowhere."""

from __future__ import annotations

from html import unescape

from briefgen.annotate.hits import hits_of
from briefgen.annotate.normalising import normalise, stripped
from briefgen.annotate.skeleton import BLOCK_KINDS, STRUCK, TOKEN
from briefgen.model import Markup, Run, Text
from briefgen.model.alignment import source_offset


def struck_line(text: Text, words: str) -> int | None:
    """The line on which words begin that a page shows and of which some are struck out; None where they do not stand so."""
    shown = _shown(text)
    if len(shown) == len(text.plain):
        return None
    whole = normalise(shown)
    for hit in hits_of(whole, stripped(words)):
        start, _ = whole.original(hit.start, hit.end)
        return text.first_line + text.source.count("\n", 0, source_offset(shown, text.source, start))
    return None


def _shown(text: Text) -> str:
    """The words of a text with those that are struck out, as a reader sees them; the plain text itself where none are."""
    shown: list[str] = []
    at = depth = 0
    for piece in text.pieces:
        if isinstance(piece, Run):
            shown.append(text.plain[at : piece.end])
            at = piece.end
        elif isinstance(piece, Markup):
            for closing, tag, _, words in TOKEN.findall(piece.html):
                if tag in STRUCK:
                    depth += -1 if closing else 1
                elif depth and (words or tag in BLOCK_KINDS):
                    shown.append(unescape(words) or "\n")
    return "".join((*shown, text.plain[at:]))
