"""A quote → the passage it points to, or the reason why none may be chosen.

Quotes are compared after normalising what copying changes (quotation marks, dashes, spaces, soft hyphens, ligatures, how accents
are stored), with a map back. The floor of 0.80 and the margin of 0.05 come from a replay of 1,308 edited quotes, in which anchoring
without a floor put 117 notes on the wrong text and with 0.80 none. Likeness alone cannot tell “240” from “220”, nor “denied” from
“feared”: a passage with other names, numbers, negations or words is never taken for the quote. A build may refuse a quote; it never
moves one to words that say something else.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

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
WORTH_SHOWING = 0.5
"""Score below which a passage is not even shown as the nearest."""
CANDIDATES = 3
DIFFERENCES = 6
REPEATED = 80
"""Passages and differing words that a message names at most, and code points of a quote that it repeats."""

TYPING = 0.5
"""Likeness below which a word in the place of another is another word, not the same one mistyped or inflected."""

WORD = re.compile(r"\d(?:[\d.,:]*\d)?[^\W\d_]*|[^\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff]+")
"""A word or number. Of scripts written without spaces no word can be cut."""
LONGEST_WORD = 60

NEGATIONS = frozenset("no not nor never neither without cannot".split())

SIGNS = {
    **dict.fromkeys("‘’‚‛′`´‹›", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    "…": "...",
}
_ODD = re.compile(r"(?:[^ !-_a-~] *)+|  +")
"""What does not stand for itself: signs beyond ASCII, the grave accent, line breaks, a row of spaces. All else is taken in runs."""


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Where a quote was found. `anchor` is None where no passage may be chosen; then `severity` is error and `message` says why.

    A quote that has neither form (the reader has refused it) gives neither.
    """

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
            if plain == " " == last:
                continue
            out.append(plain)
            places += [place] * len(plain)
            last = plain[-1:] or last
        at = odd.end()
    out.append(text[at:])
    places += range(at, len(text))
    return Normal("".join(out), tuple(places))


def anchor_quote(text: Text, quote: Quote) -> Anchoring:
    """The passage of a quote in a text."""
    whole = normalise(text.plain)
    if quote.exact is None:
        return _between(text, whole, quote) if quote.start and quote.end else Anchoring(None)
    exact = _normal(quote.exact)
    alone = not (quote.prefix or quote.suffix)
    hits = _hits(whole, exact)
    if alone and len(exact) < SHORT:
        hits = [hit for hit in hits if _whole_words(whole.text, hit)]  # inside a longer word it is not that quote
    if not alone:
        agreeing = [hit for hit in hits if _context(whole.text, hit, quote) == 1.0]
        hits = agreeing or [Hit(h.start, h.end, _score(1.0, _context(whole.text, h, quote))) for h in hits]
    if len(hits) == 1 and hits[0].score == 1.0:
        return _exact(whole, hits[0], exact, quote)
    if hits:
        return _chosen(text, whole, hits, quote)
    if alone and len(exact) < SHORT:
        return _lost(quote.exact, "Copy the words as they are there.")
    return _chosen(text, whole, list(_close_hits(text, whole, exact, quote)), quote)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the normalised text and how well it fits (0–1)."""

    start: int
    end: int
    score: float


def _normal(words: str) -> str:
    return normalise(words).text.strip()


def _lost(words: str, hint: str) -> Anchoring:
    return Anchoring(None, Severity.ERROR, f"the quote “{_shortened(words)}” does not stand in the article.", hint)


def _shortened(words: str) -> str:
    """A quote as messages repeat it: enough to know it again."""
    words = " ".join(words.split())
    return words if len(words) <= REPEATED else f"{words[: REPEATED // 2].rstrip()} … {words[-REPEATED // 2 :].lstrip()}"


def _occurrences(haystack: str, needle: str) -> Iterator[int]:
    """Where the needle stands; never so that an accent is cut from its letter."""
    at = haystack.find(needle) if needle else -1
    while at >= 0:
        end = at + len(needle)
        if end == len(haystack) or not unicodedata.combining(haystack[end]):
            yield at
        at = haystack.find(needle, at + 1)


def _whole_words(whole: str, hit: Hit) -> bool:
    return not _cut_word(whole, hit)


def _cut_word(whole: str, hit: Hit) -> str:
    """The word or number of the text in which a quote begins or ends; empty where it begins and ends with whole ones."""
    for word in WORD.finditer(whole, max(0, hit.start - LONGEST_WORD), hit.end + LONGEST_WORD):
        if word.start() < hit.start < word.end() or word.start() < hit.end < word.end():
            return word[0]
    return ""


def _exact(whole: Normal, hit: Hit, exact: str, quote: Quote) -> Anchoring:
    anchor = Anchor(*whole.original(hit.start, hit.end))
    cut = _cut_word(whole.text, hit)
    if cut and any(sign.isdigit() for sign in cut):
        message = f"the quote “{_shortened(quote.exact or '')}” cuts the number “{cut}” of the article."
        return Anchoring(None, Severity.ERROR, message, "Copy the whole number.")
    if cut:
        message = f"the quote “{_shortened(quote.exact or '')}” begins or ends inside the word “{cut}”."
        return Anchoring(anchor, Severity.WARNING, message, "Copy whole words.")
    if len(exact) < SHORT and not (quote.prefix or quote.suffix):
        return Anchoring(
            anchor,
            Severity.WARNING,
            f"the quote “{_shortened(quote.exact or '')}” is short: an edit elsewhere may make it ambiguous.",
            "Lengthen it, or add `prefix` or `suffix`.",
        )
    return Anchoring(anchor)


def _context(whole: str, hit: Hit, quote: Quote) -> float:
    """How well the words around a hit agree with prefix and suffix (0–1)."""
    parts = []
    if quote.prefix:
        prefix = _normal(quote.prefix)
        before = whole[max(0, hit.start - len(prefix) - 1) : hit.start].rstrip()
        parts.append(_likeness(prefix, before[max(0, len(before) - len(prefix)) :]))
    if quote.suffix:
        suffix = _normal(quote.suffix)
        after = whole[hit.end : hit.end + len(suffix) + 1].lstrip()
        parts.append(_likeness(suffix, after[: len(suffix)]))
    return sum(parts) / len(parts) if parts else 1.0


def _score(likeness: float, context: float | None) -> float:
    """50 parts for the quote, 40 for its surroundings where any are given."""
    return likeness if context is None else (50 * likeness + 40 * context) / 90


def _likeness(a: str, b: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(a, b)


def _close_hits(text: Text, whole: Normal, exact: str, quote: Quote) -> Iterator[Hit]:
    """The best stretches of each block, and of the whole text for quotes that run over several."""
    ranges = [_normal_range(whole, block.start, block.end) for block in text.blocks] + [(0, len(whole.text))]
    for start, end in dict.fromkeys(ranges):
        for found_start, found_end in _alike(whole.text, exact, start, end):
            begin, finish = _trimmed(whole.text, exact, found_start, found_end)
            hit = Hit(begin, finish, 0)
            context = _context(whole.text, hit, quote) if quote.prefix or quote.suffix else None
            yield Hit(begin, finish, _score(_likeness(exact, whole.text[begin:finish]), context))


def _alike(whole: str, exact: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch of a range most like the quote, and those like it on both sides: a rival may stand in the same paragraph."""
    from rapidfuzz import fuzz

    ranges = [(start, end)]
    for _ in range(CANDIDATES):
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
    shown = _shortened(quote.exact or "")
    there = bool(ranked) and whole.text[ranked[0].start : ranked[0].end] == _normal(quote.exact or "")
    if not ranked or ranked[0].score < FLOOR:
        hint = _listed(text, whole, ranked) or "Copy the words as they are there."
        if there:
            message = f"the quote “{shown}” stands in the article, and not between the words of `prefix` and `suffix`."
            return Anchoring(None, Severity.ERROR, message, f"Copy those anew. {hint}")
        return _lost(quote.exact or "", hint)
    best = ranked[0]
    if len(ranked) > 1 and best.score - ranked[1].score < MARGIN:
        message = f"the quote “{shown}” may be more than one passage."
        return Anchoring(None, Severity.ERROR, message, f"Add `prefix` or `suffix`. {_listed(text, whole, ranked)}")
    start, end = whole.original(best.start, best.end)
    reads = " ".join(text.plain[start:end].split())
    if there:
        message, hint = f"the words around “{shown}” have changed.", "Copy `prefix` and `suffix` anew."
        return Anchoring(Anchor(start, end, best.score), Severity.WARNING, message, hint)
    otherwise = _differences(_normal(quote.exact or ""), whole.text[best.start : best.end])
    if best.score < CLOSE or otherwise:
        differs = f": it differs in {', '.join(f'“{word}”' for word in otherwise[:DIFFERENCES])}" if otherwise else ""
        message = f"the quote “{shown}” is only like a passage (score {best.score:.2f}){differs}."
        return Anchoring(None, Severity.ERROR, message, f"If this is it, write it as `exact`: {reads}")
    message = f"the quote “{shown}” now reads “{reads}” (score {best.score:.2f})."
    return Anchoring(Anchor(start, end, best.score), Severity.WARNING, message, "Copy the new words into `exact`.")


def _differences(quote: str, passage: str) -> list[str]:
    """The words in which a passage says something else than the quote, although they change little of its letters.

    Those are names, numbers and negations on one side only, and words that stand in the place of unlike ones.
    """
    ours, theirs = _words(quote), _words(passage)
    differ = {word.casefold() for word in ours if _tells(word)} ^ {word.casefold() for word in theirs if _tells(word)}
    for kind, begin, end, other_begin, other_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        replaced, by = ours[begin:end], theirs[other_begin:other_end]
        if kind == "replace" and _likeness(" ".join(replaced), " ".join(by)) < TYPING:
            differ.update(word.casefold() for word in (*replaced, *by))
    return [word for word in dict.fromkeys((*ours, *theirs)) if word.casefold() in differ]


def _words(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in re.findall(r"\w[\w.,:']*\w|\w", text)]


def _tells(word: str) -> bool:
    return bool(re.search(r"\d", word)) or word[0].isupper() or word in NEGATIONS or word.endswith("n't")


def _listed(text: Text, whole: Normal, ranked: Iterable[Hit]) -> str:
    """The best candidates with their lines: “Nearest: line 12 “…” (0.78)”."""
    parts = []
    for hit in [hit for hit in ranked if hit.score >= WORTH_SHOWING][:CANDIDATES]:
        start, end = whole.original(hit.start, hit.end)
        line, _ = text.locate(start)
        around = " ".join(text.plain[max(0, start - 30) : end + 30].split())
        parts.append(f"line {line} “…{around}…” ({hit.score:.2f})")
    return f"Nearest: {'; '.join(parts)}" if parts else ""


def _between(text: Text, whole: Normal, quote: Quote) -> Anchoring:
    """A passage of several paragraphs, by its first and its last words."""
    first, last = quote.start or "", quote.end or ""
    starts = _hits(whole, _normal(first))
    if len(starts) != 1:
        return _not_once(text, whole, f"“{first}”", starts)
    ends = [hit for hit in _hits(whole, _normal(last)) if hit.start >= starts[0].start and hit.end >= starts[0].end]
    if len(ends) != 1:
        return _not_once(text, whole, f"“{last}” after “{first}”", ends)
    return Anchoring(Anchor(*whole.original(starts[0].start, ends[0].end)))


def _hits(whole: Normal, words: str) -> list[Hit]:
    """Every place of some words, as words of their own where there are such."""
    hits = [Hit(at, at + len(words), 1.0) for at in _occurrences(whole.text, words)]
    return [hit for hit in hits if _whole_words(whole.text, hit)] or hits


def _not_once(text: Text, whole: Normal, words: str, hits: list[Hit]) -> Anchoring:
    if not hits:
        return Anchoring(None, Severity.ERROR, f"the article does not have {words}.", "Copy the words as they are there.")
    message = f"the article has {words} {len(hits)} times."
    return Anchoring(None, Severity.ERROR, message, f"Take more words. {_listed(text, whole, hits)}")
