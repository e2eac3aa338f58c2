"""Where the words of a quote stand in a text, or words like them, and how well each place fits.

All offsets are code points of the normalised text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.annotate.normalising import Normal, stripped
from briefgen.model import Quote, Text

RIVALS = 3
"""Rounds in which a range is searched: after each, what lies on both sides of the places found."""

WORD = re.compile(r"\d(?:[\d.,:]*\d)?[^\W\d_]*|[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff]+")
"""A word or number. Of scripts written without spaces no word can be cut."""
LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the normalised text and how well it fits (0–1)."""

    start: int
    end: int
    score: float


def hits_of(whole: Normal, words: str) -> list[Hit]:
    """Every place of some words, as words of their own where there are such."""
    hits = [Hit(at, at + len(words), 1.0) for at in _occurrences(whole.text, words)]
    return [hit for hit in hits if whole_words(whole.text, hit)] or hits


def close_hits(text: Text, whole: Normal, exact: str, quote: Quote) -> Iterator[Hit]:
    """The best stretches of each block, and of the whole text for quotes that run over several."""
    ranges = [_normal_range(whole, block.start, block.end) for block in text.blocks] + [(0, len(whole.text))]
    for start, end in dict.fromkeys(ranges):
        for found_start, found_end in _alike(whole.text, exact, start, end):
            begin, finish = _trimmed(whole.text, exact, found_start, found_end)
            hit = Hit(begin, finish, 0)
            context = agreement(whole.text, hit, quote) if quote.prefix or quote.suffix else None
            yield Hit(begin, finish, score(likeness(exact, whole.text[begin:finish]), context))


def whole_words(whole: str, hit: Hit) -> bool:
    """Whether a hit begins and ends with whole words."""
    return not cut_word(whole, hit)


def cut_word(whole: str, hit: Hit) -> str:
    """The word or number of the text in which a quote begins or ends; empty where it begins and ends with whole ones."""
    for word in WORD.finditer(whole, max(0, hit.start - LONGEST_WORD), hit.end + LONGEST_WORD):
        if word.start() < hit.start < word.end() or word.start() < hit.end < word.end():
            return word[0]
    return ""


def agreement(whole: str, hit: Hit, quote: Quote) -> float:
    """How well the words around a hit agree with prefix and suffix (0–1)."""
    parts = []
    if quote.prefix:
        prefix = stripped(quote.prefix)
        before = whole[max(0, hit.start - len(prefix) - 1) : hit.start].rstrip()
        parts.append(likeness(prefix, before[max(0, len(before) - len(prefix)) :]))
    if quote.suffix:
        suffix = stripped(quote.suffix)
        after = whole[hit.end : hit.end + len(suffix) + 1].lstrip()
        parts.append(likeness(suffix, after[: len(suffix)]))
    return sum(parts) / len(parts) if parts else 1.0


def score(alike: float, context: float | None) -> float:
    """50 parts for the quote, 40 for its surroundings where any are given."""
    return alike if context is None else (50 * alike + 40 * context) / 90


def likeness(a: str, b: str) -> float:
    """The part of their code points that need not be changed to make one of the other (0–1)."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(a, b)


def _occurrences(haystack: str, needle: str) -> Iterator[int]:
    """Where the needle stands; never so that an accent is cut from its letter."""
    at = haystack.find(needle) if needle else -1
    while at >= 0:
        end = at + len(needle)
        if end == len(haystack) or not unicodedata.combining(haystack[end]):
            yield at
        at = haystack.find(needle, at + 1)


def _alike(whole: str, exact: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch of a range most like the quote, and those like it on both sides: a rival may stand in the same paragraph."""
    from rapidfuzz import fuzz

    ranges = [(start, end)]
    for _ in range(RIVALS):
        found = []
        for left, right in ranges:
            best = fuzz.partial_ratio_alignment(exact, whole[left:right], score_cutoff=60) if right > left else None
            if best is not None and best.src_end - best.src_start >= len(exact) * 0.6:
                found.append((left, left + best.dest_start, left + best.dest_end, right))
        yield from ((begin, finish) for _, begin, finish, _ in found)
        ranges = [side for left, begin, finish, right in found for side in ((left, begin), (finish, right))]


def _normal_range(whole: Normal, start: int, end: int) -> tuple[int, int]:
    return bisect_right(whole.places, start - 1), bisect_right(whole.places, end - 1)


def _trimmed(whole: str, exact: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with its ends moved to the word boundaries that fit the quote best."""
    reach = max(12, len(exact) // 8)
    starts = [i for i in range(max(0, start - reach), min(len(whole), start + reach)) if _begins_word(whole, i)] or [start]
    ends = [i for i in range(max(0, end - reach), min(len(whole), end + reach) + 1) if _ends_word(whole, i)] or [end]
    begin = max(starts, key=lambda i: (likeness(exact, whole[i:end]) if i < end else -1, -abs(i - start)))
    finish = max(ends, key=lambda i: (likeness(exact, whole[begin:i]) if i > begin else -1, -abs(i - end)))
    return begin, max(finish, begin + 1)


def _begins_word(text: str, at: int) -> bool:
    return not text[at].isspace() and (at == 0 or not (text[at - 1].isalnum() and text[at].isalnum()))


def _ends_word(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and (at == len(text) or not (text[at - 1].isalnum() and text[at].isalnum()))
