"""A quote → the passage it points to, or the reason why none may be chosen.

The floor of 0.80 and the margin of 0.05 come from a replay of 1,308 edited quotes, in which anchoring without a floor put 117 notes
on the wrong text and with 0.80 none. Likeness alone cannot tell “240” from “220”, nor “denied” from “feared”: a passage with other
names, numbers, negations or words is never taken for the quote. A build may refuse a quote; it never moves one to words that say
something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefgen.annotate.hits import Hit, agreement, close_hits, cut_word, hits_of, likeness, score, whole_words
from briefgen.annotate.normalising import Normal, normalise, stripped
from briefgen.annotate.struck import struck_line
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

NEGATIONS = frozenset("no not nor never neither without cannot".split())


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
class Keys:
    """What an editor is told to do about a quote, in the keys of its record.

    `words` is the key that the quote stands under, `longer` how it becomes safe, `which` how it says which passage is meant.
    """

    words: str
    longer: str
    which: str


OF_NOTES = Keys("`exact`", "Lengthen it, or add `prefix` or `suffix`.", "Add `prefix` or `suffix`.")
OF_ACCOUNTS = Keys("`quote`", "Lengthen it.", "Take more words.")
"""An account has a quote alone, without the words around it."""


def anchor_quote(text: Text, quote: Quote, keys: Keys = OF_NOTES) -> Anchoring:
    """The passage of a quote in a text; `keys` are those of the record that it stands in."""
    whole = normalise(text.plain)
    found = _anchored(text, whole, quote, keys)
    return (found.severity is Severity.ERROR and _struck(text, whole, quote)) or found


def _struck(text: Text, whole: Normal, quote: Quote) -> Anchoring | None:
    """What is said of a quote that stands in the article and not in its text: words of it are struck out there."""
    for words in filter(None, (quote.exact, quote.start, quote.end)):
        line = None if hits_of(whole, stripped(words)) else struck_line(text, words)
        if line is not None:
            message = f"the quote “{_shortened(words)}” has words that are struck out in the article, and are no part of its text."
            return Anchoring(None, Severity.ERROR, message, f"Take words that are not struck out: these stand in line {line}.")
    return None


def _anchored(text: Text, whole: Normal, quote: Quote, keys: Keys) -> Anchoring:
    if quote.exact is None:
        return _between(text, whole, quote) if quote.start and quote.end else Anchoring(None)
    exact = stripped(quote.exact)
    alone = not (quote.prefix or quote.suffix)
    hits = hits_of(whole, exact)
    if alone and len(exact) < SHORT:
        hits = [hit for hit in hits if whole_words(whole.text, hit)]  # inside a longer word it is not that quote
    if not alone:
        agreeing = [hit for hit in hits if agreement(whole.text, hit, quote) == 1.0]
        hits = agreeing or [Hit(h.start, h.end, score(1.0, agreement(whole.text, h, quote))) for h in hits]
    if len(hits) == 1 and hits[0].score == 1.0:
        return _exact(whole, hits[0], exact, quote, keys)
    if hits:
        return _chosen(text, whole, hits, quote, keys)
    if alone and len(exact) < SHORT:
        return _lost(quote.exact, "Copy the words as they are there.")
    return _chosen(text, whole, list(close_hits(text, whole, exact, quote)), quote, keys)


def _lost(words: str, hint: str) -> Anchoring:
    return Anchoring(None, Severity.ERROR, f"the quote “{_shortened(words)}” does not stand in the article.", hint)


def _shortened(words: str) -> str:
    """A quote as messages repeat it: enough to know it again."""
    words = " ".join(words.split())
    return words if len(words) <= REPEATED else f"{words[: REPEATED // 2].rstrip()} … {words[-REPEATED // 2 :].lstrip()}"


def _exact(whole: Normal, hit: Hit, exact: str, quote: Quote, keys: Keys) -> Anchoring:
    anchor = Anchor(*whole.original(hit.start, hit.end))
    cut = cut_word(whole.text, hit)
    if cut and any(sign.isdigit() for sign in cut):
        message = f"the quote “{_shortened(quote.exact or '')}” cuts the number “{cut}” of the article."
        return Anchoring(None, Severity.ERROR, message, "Copy the whole number.")
    if cut:
        message = f"the quote “{_shortened(quote.exact or '')}” begins or ends inside the word “{cut}”."
        return Anchoring(anchor, Severity.WARNING, message, "Copy whole words.")
    if len(exact) < SHORT and not (quote.prefix or quote.suffix):
        message = f"the quote “{_shortened(quote.exact or '')}” is short: an edit elsewhere may make it ambiguous."
        return Anchoring(anchor, Severity.WARNING, message, keys.longer)
    return Anchoring(anchor)


def _chosen(text: Text, whole: Normal, hits: list[Hit], quote: Quote, keys: Keys) -> Anchoring:
    """The best hit, if it is good enough and better than the next; else the reason and the best candidates."""
    ranked = sorted({(h.start, h.end): h for h in hits}.values(), key=lambda h: (-h.score, h.start))
    ranked = [h for i, h in enumerate(ranked) if not any(h.start < o.end and o.start < h.end for o in ranked[:i])]
    shown = _shortened(quote.exact or "")
    there = bool(ranked) and whole.text[ranked[0].start : ranked[0].end] == stripped(quote.exact or "")
    if not ranked or ranked[0].score < FLOOR:
        hint = _listed(text, whole, ranked) or "Copy the words as they are there."
        if there:
            message = f"the quote “{shown}” stands in the article, and not between the words of `prefix` and `suffix`."
            return Anchoring(None, Severity.ERROR, message, f"Copy those anew. {hint}")
        return _lost(quote.exact or "", hint)
    best = ranked[0]
    if len(ranked) > 1 and best.score - ranked[1].score < MARGIN:
        message = f"the quote “{shown}” may be more than one passage."
        return Anchoring(None, Severity.ERROR, message, f"{keys.which} {_listed(text, whole, ranked)}")
    start, end = whole.original(best.start, best.end)
    reads = " ".join(text.plain[start:end].split())
    if there:
        message, hint = f"the words around “{shown}” have changed.", "Copy `prefix` and `suffix` anew."
        return Anchoring(Anchor(start, end, best.score), Severity.WARNING, message, hint)
    otherwise = _differences(stripped(quote.exact or ""), whole.text[best.start : best.end])
    if best.score < CLOSE or otherwise:
        differs = f": it differs in {', '.join(f'“{word}”' for word in otherwise[:DIFFERENCES])}" if otherwise else ""
        message = f"the quote “{shown}” is only like a passage (score {best.score:.2f}){differs}."
        return Anchoring(None, Severity.ERROR, message, f"If this is it, write it as {keys.words}: {reads}")
    message = f"the quote “{shown}” now reads “{reads}” (score {best.score:.2f})."
    return Anchoring(Anchor(start, end, best.score), Severity.WARNING, message, f"Copy the new words into {keys.words}.")


def _differences(quote: str, passage: str) -> list[str]:
    """The words in which a passage says something else than the quote, although they change little of its letters.

    Those are names, numbers and negations on one side only, and words that stand in the place of unlike ones.
    """
    ours, theirs = _words(quote), _words(passage)
    differ = {word.casefold() for word in ours if _tells(word)} ^ {word.casefold() for word in theirs if _tells(word)}
    for kind, begin, end, other_begin, other_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        replaced, by = ours[begin:end], theirs[other_begin:other_end]
        if kind == "replace" and likeness(" ".join(replaced), " ".join(by)) < TYPING:
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
    starts = hits_of(whole, stripped(first))
    if len(starts) != 1:
        return _not_once(text, whole, f"“{first}”", starts)
    ends = [hit for hit in hits_of(whole, stripped(last)) if hit.start >= starts[0].start and hit.end >= starts[0].end]
    if len(ends) != 1:
        return _not_once(text, whole, f"“{last}” after “{first}”", ends)
    return Anchoring(Anchor(*whole.original(starts[0].start, ends[0].end)))


def _not_once(text: Text, whole: Normal, words: str, hits: list[Hit]) -> Anchoring:
    if not hits:
        return Anchoring(None, Severity.ERROR, f"the article does not have {words}.", "Copy the words as they are there.")
    message = f"the article has {words} {len(hits)} times."
    return Anchoring(None, Severity.ERROR, message, f"Take more words. {_listed(text, whole, hits)}")
