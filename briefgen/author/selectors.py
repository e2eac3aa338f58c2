"""The shortest selector of a passage: its words, and only as many before or after them as make it unique and safe."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.annotate.anchors import SHORT, anchor_quote
from briefgen.annotate.normalising import normalise
from briefgen.author.desk import quoted
from briefgen.model import Block, Quote, Text
from briefgen.problems import UsageError

WORDS = 12
"""Words around a passage that a selector takes at most."""


def selector(text: Text, quote: str, line: int | None) -> Quote:
    """The selector of the passage that a quote names in a text; `line` says which, where it stands there more than once."""
    start, end = _passage(text, quote, line)
    first, last = text.block_at(start), text.block_at(end - 1)
    if first is None or last is None:
        raise UsageError("The quote begins or ends between two paragraphs. Copy words of the text itself.")
    if first is not last:
        return _by_its_ends(text, start, end, first, last)
    exact = _words(text.plain[start:end])
    before, after = text.plain[first.start : start].split(), text.plain[end : first.end].split()
    for left, right in _extents(len(before), len(after)):
        found = Quote(exact=exact, prefix=" ".join(before[len(before) - left :]) or None, suffix=" ".join(after[:right]) or None)
        if _leads_to(text, found, start, end):
            return found
    size = len(normalise(exact).text)
    if size < SHORT and len(list(_places(text, exact))) == 1:
        few = f"The quote is too short: {size} of {SHORT} characters"
        raise UsageError(f"{few}, and its paragraph has too few words beside it to tell it apart. Take a longer quote.")
    raise UsageError("The words around this quote do not make it unique either. Take a longer quote.")


def _passage(text: Text, quote: str, line: int | None) -> tuple[int, int]:
    if not normalise(quote).text.strip():
        raise UsageError("The quote is empty. Give the words that the note is about.")
    places = list(_places(text, quote))
    if line is not None and places:
        there = [place for place in places if text.locate(place[0])[0] == line]
        if not there:
            raise UsageError(f"The quote does not begin on line {line}. It stands on {_lines(text, places)}.")
        places = there
    if len(places) == 1:
        return places[0]
    if places:
        hint = "Take a longer quote." if line is not None else "Say which with --line, or take a longer quote."
        raise UsageError(f"The quote stands {len(places)} times in the text, on {_lines(text, places)}. {hint}")
    found = anchor_quote(text, Quote(exact=quote))
    if found.anchor is None:
        raise UsageError(f"{found.message[:1].upper()}{found.message[1:]} {found.hint}".strip())
    return found.anchor.start, found.anchor.end


def _places(text: Text, quote: str) -> Iterator[tuple[int, int]]:
    """Where the words stand, whatever their quotation marks, dashes and spaces."""
    whole, words = normalise(text.plain), normalise(quote).text.strip()
    at = whole.text.find(words) if words else -1
    while at >= 0:
        yield whole.original(at, at + len(words))
        at = whole.text.find(words, at + 1)


def _lines(text: Text, places: list[tuple[int, int]]) -> str:
    numbers = sorted({text.locate(start)[0] for start, _ in places})
    return f"line {numbers[0]}" if len(numbers) == 1 else f"lines {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _extents(before: int, after: int) -> Iterator[tuple[int, int]]:
    """(words before, words after), the fewest first; as many on both sides rather than many on one."""
    extents = [(left, right) for left in range(min(before, WORDS) + 1) for right in range(min(after, WORDS) + 1)]
    yield from sorted(extents, key=lambda pair: (sum(pair), abs(pair[0] - pair[1]), pair[1]))


def _leads_to(text: Text, quote: Quote, start: int, end: int) -> bool:
    found = anchor_quote(text, quote)
    return found.severity is None and found.anchor is not None and (found.anchor.start, found.anchor.end) == (start, end)


def _by_its_ends(text: Text, start: int, end: int, first: Block, last: Block) -> Quote:
    """A passage of several paragraphs: its first and its last words, as few as lead to it."""
    opening, closing = text.plain[start : min(first.end, end)].split(), text.plain[max(last.start, start) : end].split()
    for count in range(3, max(len(opening), len(closing), 3) + 1):
        found = Quote(start=" ".join(opening[:count]), end=" ".join(closing[-count:]))
        if _leads_to(text, found, start, end):
            return found
    raise UsageError("The first and last words of this passage are not unique. Take a longer one.")


def _words(text: str) -> str:
    return " ".join(text.split())


def as_yaml(quote: Quote) -> str:
    """A selector as it is written in a note."""
    parts = [f"{name}: {quoted(str(words))}" for name, words in quote if words is not None]
    return f"{{{', '.join(parts)}}}"
