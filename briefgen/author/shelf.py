"""The texts that a site has already, by their addresses and their words: a text that is there is not added once more in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

from briefgen.model import Article

RUN = 5
"""Words of a run. Texts are compared by the runs that they share."""
SKETCH = 64
"""Runs of a text that are kept, those with the smallest digests: two texts share about as many of these as of all their runs."""
ALIKE = 0.7
"""Share of runs from which two texts are told as nearly the same; a word that is another changes as many runs as one has words."""

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id")
_NO_WORDS = re.compile(r"<!--.*?-->|\]\([^()\s]*\)|<[^<>]*>", re.DOTALL)
_BROKEN = re.compile(r"(?<=\w)[-\u00ad]\n\s*(?=\w)")
"""Between the parts of a word that two lines share."""

Sketch = frozenset[int]


class Shelf:
    """The texts of a site. Those that are put on it while a call works are known to the rest of the call."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._addresses: dict[str, str] = {}
        self._sketches: dict[str, Sketch] = {}
        for article in articles:
            self.put(article.body.path, article.source_url or "", article.body.source)

    def put(self, path: str, url: str, text: str) -> None:
        if url:
            self._addresses.setdefault(_address(url), path)
        self._sketches[path] = _sketch(text)

    def same(self, url: str, text: str) -> str:
        """Which article has the address or the words already, as part of a sentence; "" where none has."""
        path = self._addresses.get(_address(url)) if url else None
        if path:
            return f"{path} is of the same address ({url})"
        own = _sketch(text)
        shares = {path: _share(own, other) for path, other in self._sketches.items()}
        best = max(shares, key=lambda path: shares[path], default="")
        if not best or shares[best] < ALIKE:
            return ""
        return f"{best} has {'the same text' if shares[best] == 1 else 'nearly the same text'}"


def _address(url: str) -> str:
    """An address without what leads to the same page with and without it; what is no address stays as it is."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    asked = urlencode([(name, value) for name, value in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(name)])
    return f"{parts.netloc.casefold().removeprefix('www.')}{parts.path.rstrip('/')}?{asked}"


def _sketch(text: str) -> Sketch:
    whole = _BROKEN.sub("", _NO_WORDS.sub(" ", text.casefold()))
    words = re.findall(r"\w+", whole)
    runs = {crc32(" ".join(words[at : at + RUN]).encode()) for at in range(max(1, len(words) - RUN + 1))}
    return frozenset(sorted(runs)[:SKETCH])


def _share(one: Sketch, other: Sketch) -> float:
    """How much of both together both have, by the smallest digests."""
    both = sorted(one | other)[:SKETCH]
    return sum(run in one and run in other for run in both) / len(both)
