"""A quote → the passage it points to, or the reason why none may be chosen.

Quotes are compared after normalising what copying changes (quotation marks, dashes, spaces, soft hyphens, ligatures), with a map
back. The floor of 0.80 and the margin of 0.05 come from a replay of 1,308 edited quotes, in which anchoring without a floor put
117 notes on the wrong text and with 0.80 none; a build may refuse a quote, and never moves one to words that do not say the same.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.model import Anchor, Quote, Text
from briefgen.problems import Severity

CLOSE = 0.90
"""Score from which a close hit is taken, with a warning."""
FLOOR = 0.80
"""Score from which a close hit is offered to the editor; below it nothing is taken for the passage."""
MARGIN = 0.05
"""Difference below which two hits are equally good."""
SHORT = 25
"""Code points below which a quote without prefix or suffix is warned of, and never matched closely."""
CANDIDATES = 3

SIGNS = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    "…": "...",
}


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Where a quote was found. `anchor` is None where no passage may be chosen; then `severity` is error and `message` says why."""

    anchor: Anchor | None
    severity: Severity | None = None
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Normal:
    """A normalised text: `places[i]` is the offset in the original of its code point `i`."""

    text: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that a range of the normalised text stands for."""
        return self.places[start], self.places[end - 1] + 1


def normalise(text: str) -> Normal:
    out: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = " " if sign.isspace() else SIGNS.get(sign)
        if plain is None:
            plain = sign if sign.isascii() else unicodedata.normalize("NFKC", sign)
        if plain == " " and out and out[-1] == " ":
            continue
        for part in plain:
            out.append(part)
            places.append(place)
    return Normal("".join(out), tuple(places))


def anchor_quote(text: Text, quote: Quote) -> Anchoring:
    """The passage of a quote in a text."""
    whole = normalise(text.plain)
    if quote.exact is None:
        return _between(text, whole, quote)
    exact = _normal(quote.exact)
    hits = [Hit(at, at + len(exact), 1.0) for at in _occurrences(whole.text, exact)]
    if quote.prefix or quote.suffix:
        agreeing = [hit for hit in hits if _context(whole.text, hit, quote) == 1.0]
        hits = agreeing or [Hit(h.start, h.end, _score(1.0, _context(whole.text, h, quote))) for h in hits]
    if len(hits) == 1 and hits[0].score == 1.0:
        return _exact(whole, hits[0], exact, quote)
    if hits:
        return _chosen(text, whole, hits, quote)
    if len(exact) < SHORT and not (quote.prefix or quote.suffix):
        return Anchoring(
            None, Severity.ERROR, f"the quote “{quote.exact}” does not stand in the article.", "Copy the words as they are there."
        )
    return _chosen(text, whole, list(_close_hits(text, whole, exact, quote)), quote)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the normalised text and how well it fits (0–1)."""

    start: int
    end: int
    score: float


def _normal(words: str) -> str:
    return normalise(words).text.strip()


def _occurrences(haystack: str, needle: str) -> Iterator[int]:
    at = haystack.find(needle) if needle else -1
    while at >= 0:
        yield at
        at = haystack.find(needle, at + 1)


def _exact(whole: Normal, hit: Hit, exact: str, quote: Quote) -> Anchoring:
    anchor = Anchor(*whole.original(hit.start, hit.end))
    if len(exact) < SHORT and not (quote.prefix or quote.suffix):
        return Anchoring(
            anchor,
            Severity.WARNING,
            f"the quote “{quote.exact}” is short: an edit elsewhere may make it ambiguous.",
            "Lengthen it, or add `prefix` or `suffix`.",
        )
    return Anchoring(anchor)


def _context(whole: str, hit: Hit, quote: Quote) -> float:
    """How well the words around a hit agree with prefix and suffix (0–1)."""
    parts = []
    if quote.prefix:
        prefix = _normal(quote.prefix)
        before = whole[: hit.start].rstrip()
        parts.append(_likeness(prefix, before[-len(prefix) :]))
    if quote.suffix:
        suffix = _normal(quote.suffix)
        after = whole[hit.end :].lstrip()
        parts.append(_likeness(suffix, after[: len(suffix)]))
    return sum(parts) / len(parts) if parts else 1.0


def _score(likeness: float, context: float | None) -> float:
    """50 parts for the quote, 40 for its surroundings where any are given."""
    return likeness if context is None else (50 * likeness + 40 * context) / 90


def _likeness(a: str, b: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(a, b)


def _close_hits(text: Text, whole: Normal, exact: str, quote: Quote) -> Iterator[Hit]:
    """The best stretch of each block, and of the whole text for quotes that run over several."""
    from rapidfuzz import fuzz

    ranges = [_normal_range(whole, block.start, block.end) for block in text.blocks] + [(0, len(whole.text))]
    for start, end in dict.fromkeys(ranges):
        found = fuzz.partial_ratio_alignment(exact, whole.text[start:end], score_cutoff=60) if end > start else None
        if found is None or found.src_end - found.src_start < len(exact) * 0.6:
            continue
        begin, finish = _trimmed(whole.text, exact, start + found.dest_start, start + found.dest_end)
        hit = Hit(begin, finish, 0)
        context = _context(whole.text, hit, quote) if quote.prefix or quote.suffix else None
        yield Hit(begin, finish, _score(_likeness(exact, whole.text[begin:finish]), context))


def _normal_range(whole: Normal, start: int, end: int) -> tuple[int, int]:
    return bisect_right(whole.places, start - 1), bisect_right(whole.places, end - 1)


def _trimmed(whole: str, exact: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with its ends moved to the word boundaries that fit the quote best."""
    reach = max(12, len(exact) // 8)
    starts = [i for i in range(max(0, start - reach), min(len(whole), start + reach)) if _begins_word(whole, i)] or [start]
    ends = [i for i in range(max(0, end - reach), min(len(whole), end + reach) + 1) if _ends_word(whole, i)] or [end]
    begin = max(starts, key=lambda i: (_likeness(exact, whole[i:end]) if i < end else -1, -abs(i - start)))
    finish = max(ends, key=lambda i: (_likeness(exact, whole[begin:i]) if i > begin else -1, -abs(i - end)))
    return begin, max(finish, begin + 1)


def _begins_word(text: str, at: int) -> bool:
    return not text[at].isspace() and (at == 0 or not (text[at - 1].isalnum() and text[at].isalnum()))


def _ends_word(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and (at == len(text) or not (text[at - 1].isalnum() and text[at].isalnum()))


def _chosen(text: Text, whole: Normal, hits: list[Hit], quote: Quote) -> Anchoring:
    """The best hit, if it is good enough and better than the next; else the reason and the best candidates."""
    ranked = sorted({(h.start, h.end): h for h in hits}.values(), key=lambda h: (-h.score, h.start))
    ranked = [h for i, h in enumerate(ranked) if not any(h.start < o.end and o.start < h.end for o in ranked[:i])]
    shown = quote.exact or ""
    if not ranked or ranked[0].score < FLOOR:
        hint = _listed(text, whole, ranked) or "Copy the words as they are there."
        return Anchoring(None, Severity.ERROR, f"the quote “{shown}” does not stand in the article.", hint)
    best = ranked[0]
    if len(ranked) > 1 and best.score - ranked[1].score < MARGIN:
        message = f"the quote “{shown}” may be more than one passage."
        return Anchoring(None, Severity.ERROR, message, f"Add `prefix` or `suffix`. {_listed(text, whole, ranked)}")
    start, end = whole.original(best.start, best.end)
    reads = " ".join(text.plain[start:end].split())
    if best.score < CLOSE:
        message = f"the quote “{shown}” is only like a passage (score {best.score:.2f})."
        return Anchoring(None, Severity.ERROR, message, f"If this is it, write it as `exact`: {reads}")
    if reads == " ".join(shown.split()) or _normal(shown) == whole.text[best.start : best.end]:
        return Anchoring(
            Anchor(start, end, best.score), Severity.WARNING, f"the words around “{shown}” have changed.", "Copy them anew."
        )
    message = f"the quote “{shown}” now reads “{reads}” (score {best.score:.2f})."
    return Anchoring(Anchor(start, end, best.score), Severity.WARNING, message, "Copy the new words into `exact`.")


def _listed(text: Text, whole: Normal, ranked: list[Hit]) -> str:
    """The best candidates with their lines: “Nearest: line 12 “…” (0.78)”."""
    if not ranked:
        return ""
    parts = []
    for hit in ranked[:CANDIDATES]:
        start, end = whole.original(hit.start, hit.end)
        line, _ = text.locate(start)
        around = " ".join(text.plain[max(0, start - 30) : end + 30].split())
        parts.append(f"line {line} “…{around}…” ({hit.score:.2f})")
    return "Nearest: " + "; ".join(parts)


def _between(text: Text, whole: Normal, quote: Quote) -> Anchoring:
    """A passage of several paragraphs, by its first and its last words."""
    first, last = _normal(quote.start or ""), _normal(quote.end or "")
    starts = list(_occurrences(whole.text, first))
    if len(starts) != 1:
        return _not_once(text, whole, quote.start or "", [Hit(s, s + len(first), 1.0) for s in starts])
    ends = [at for at in _occurrences(whole.text, last) if at >= starts[0]]
    if len(ends) != 1:
        return _not_once(text, whole, quote.end or "", [Hit(e, e + len(last), 1.0) for e in ends])
    return Anchoring(Anchor(*whole.original(starts[0], ends[0] + len(last))))


def _not_once(text: Text, whole: Normal, words: str, hits: list[Hit]) -> Anchoring:
    if not hits:
        return Anchoring(None, Severity.ERROR, f"“{words}” does not stand in the article.", "Copy the words as they are there.")
    message = f"“{words}” stands in the article {len(hits)} times."
    return Anchoring(None, Severity.ERROR, message, f"Take more words. {_listed(text, whole, hits)}")
