"""Text as quotes are compared: without what copying changes, and with a map back.

That is quotation marks, dashes, spaces, soft hyphens, ligatures, and how accents are stored.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

SIGNS = {
    **dict.fromkeys("‘’‚‛′`´‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    "…": "...",
}
_ODD = re.compile(r"(?:[^ !-_a-~] *)+|  +|--+")
"""What does not stand for itself: signs beyond ASCII, the grave accent, line breaks, a row of spaces or of hyphens, which is how
dashes are typed. All else is taken in runs."""


@dataclass(frozen=True, slots=True)
class Normal:
    """A normalised text: `places[i]` is the offset in the original of its code point `i`."""

    text: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that a range of the normalised text stands for."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=4)
def normalise(text: str) -> Normal:
    """The text as quotes are compared. The notes of an article come one after another: its text is normalised once."""
    out: list[str] = []
    places: list[int] = []
    at, last = 0, ""
    for odd in _ODD.finditer(text):
        out.append(text[at : odd.start()])
        places += range(at, odd.start())
        last = text[odd.start() - 1] if odd.start() > at else last
        for place in range(odd.start(), odd.end()):
            sign = text[place]
            plain = " " if sign.isspace() else SIGNS.get(sign)
            if plain is None:
                plain = sign if sign.isascii() else unicodedata.normalize("NFKD", sign)
            if plain == last and plain in (" ", "-"):
                continue
            out.append(plain)
            places += [place] * len(plain)
            last = plain[-1:] or last
        at = odd.end()
    out.append(text[at:])
    places += range(at, len(text))
    return Normal("".join(out), tuple(places))


def stripped(words: str) -> str:
    """Some words as quotes are compared, without the spaces around them."""
    return normalise(words).text.strip()
