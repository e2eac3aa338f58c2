"""What of Markdown is not read: the engine's time grows with the square of what is never closed, and its stack with what is nested.

No text that people write comes near these bounds. What goes beyond them is nearly always a file that is no article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from briefgen.annotate.skeleton import BLOCK_KINDS
from briefgen.model import Body
from briefgen.problems import ContentError, Location, Problem, error

FEW = 100
"""Signs left open that a paragraph may have, however long it is."""
STEPS = 10_000_000
"""For the others of a text: open signs times the length that is looked through for the end of each; about a second's work."""

LONG = 20_000
"""Code points of a paragraph that is looked at for `REWRITES`."""
REWRITES = 4_000_000_000
"""Signs of markup times the length of the paragraph that is written anew for each, in all long ones; a few seconds' work."""
EXPANDED = 500_000_000
"""The same for abbreviations that are explained (`*[SED]: …`), in all paragraphs: the engine does more for each."""

TO_ONE_NOTE = 1000
"""References to the same footnote: the name of each is sought among those of all before it."""

_REFERENCE = re.compile(r"\[\^([^\]\n]*)\](?!:)")

MOST: tuple[tuple[str, str, re.Pattern[str], int], ...] = (
    ("abbreviations (`*[SED]: …`)", "*[", re.compile(r"^ {0,3}\*\[", re.MULTILINE), 1000),
    ("footnotes (`[^1]: …`)", "[^", re.compile(r"^ {0,3}\[\^[^\]\n]*\]:", re.MULTILINE), 3000),
    ("references to footnotes (`[^1]`)", "[^", _REFERENCE, 5000),
    ("tables of contents (`[TOC]`)", "[TOC]", re.compile(r"^ {0,3}\[TOC\]", re.MULTILINE), 1000),
    ("definitions (`: …`)", ":", re.compile(r"^ {0,3}:[ \t]", re.MULTILINE), 3000),
    ("headings", "#", re.compile(r"^#", re.MULTILINE), 5000),
    ("bars (`|`) between cells", "|", re.compile(r"\|"), 100_000),
)
"""What may be written only so many times in a text, since each is compared with all of its kind or takes long by itself: what it
is, the sign that it needs, how it begins, and how many may be."""

_EXPLAINED = re.compile(r"^ {0,3}\*\[([^\\\]]*)\] ?:", re.MULTILINE)
_FENCE = re.compile(r"(`{3,}|~{3,})")
_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.)[ \t]|^ *\|", re.MULTILINE)
_CLOSED = re.compile(r"\\.|\[[^\[\]]*\](?![(\[])|\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])", re.DOTALL)
_SIGN = re.compile(r"[*_`\"'<&\\\[]|--|~~|\.\.\.|  \n")
_START = re.compile(r"\s*<([a-zA-Z]\w*)")
_TAG = re.compile(r"<[^<>]*>")
_OPENING = re.compile(r"<[a-zA-Z/!?]")


def stop_beyond_bounds(bodies: Iterable[Body]) -> None:
    """Raises ContentError where a Markdown text could not be read in a time that an editor would wait."""
    refused = [problem for body in bodies if body.format == "markdown" and (problem := beyond_bounds(body))]
    if refused:
        raise ContentError(refused)


def beyond_bounds(body: Body) -> Problem | None:
    """What is too much in a Markdown text, if anything is."""
    source = body.source
    for what, sign, pattern, most in MOST:
        if source.count(sign) <= most:
            continue
        places = [match.start() for match in pattern.finditer(source)]
        if len(places) > most:
            return _refused(body, places[most], f"{len(places):,} {what} are too many: a text may have {most:,}.", "Split it.")
    return _same_note_again(body) or _long_paragraphs(body)


def _same_note_again(body: Body) -> Problem | None:
    """A footnote that is referred to again and again."""
    if body.source.count("[^") <= TO_ONE_NOTE:
        return None
    times: Counter[str] = Counter()
    for reference in _REFERENCE.finditer(body.source):
        times[reference[1]] += 1
        if times[reference[1]] > TO_ONE_NOTE:
            said = f"the footnote “{reference[1]}” is referred to more than {TO_ONE_NOTE:,} times."
            return _refused(body, reference.start(), said, "Take references out, or split the text.")
    return None


def _long_paragraphs(body: Body) -> Problem | None:
    """Signs in paragraphs so long that what is done for each takes the time of the whole."""
    source = body.source
    if len(source) <= LONG and max(source.count("["), source.count("<")) * len(source) <= STEPS:
        return None
    source = _without_fences(source)
    names = _abbreviations(source)
    steps = rewrites = expanded = 0
    for start, words in _paragraphs(source):
        uses = len(names.findall(words)) if names else 0
        expanded += uses * len(words)
        if expanded > EXPANDED:
            said = f"this paragraph of {len(words):,} characters uses abbreviations {uses:,} times."
            return _refused(body, start, said, "Divide it with blank lines.")
        signs = len(_SIGN.findall(words)) if len(words) > LONG and not _is_html(words) else 0
        rewrites += signs * len(words)
        if rewrites > REWRITES:
            said = f"this paragraph of {len(words):,} characters has {signs:,} signs of markup."
            return _refused(body, start, said, "Divide it with blank lines.")
        number = _CLOSED.sub("", _CLOSED.sub("", words)).count("[")
        steps += number * len(words) if number > FEW else 0
        if steps > STEPS:
            said = f"{number:,} brackets are opened here and never closed."
            return _refused(body, start + words.find("["), said, r"Close them, or write `\[` for a bracket that is only a sign.")
    number = len(_OPENING.findall(_TAG.sub("", _without_comments(source))))
    if number > FEW and number * len(source) > STEPS:
        said = f"{number:,} tags are opened in this text and never closed with “>”."
        return _refused(body, source.find("<"), said, "Write `&lt;` for a sign that begins no tag.")
    return None


def _abbreviations(source: str) -> re.Pattern[str] | None:
    """The abbreviations that a text explains, as the engine looks for them."""
    names = sorted({name.strip() for name in _EXPLAINED.findall(source)} - {""}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None


def too_deep(body: Body) -> Problem:
    """The problem of a text that is nested deeper than the engine goes, at its deepest line."""
    lines = body.source.split("\n")
    deepest = max(range(len(lines)), key=lambda n: len(lines[n]) - len(lines[n].lstrip(" \t>-*+:")))
    said = "lists, quotations, definitions or tags lie too deep in each other."
    return error(Location(body.path, body.first_line + deepest), said, "Take levels out, or put blank lines between definitions.")


def _refused(body: Body, at: int, said: str, hint: str) -> Problem:
    before = body.source[:at]
    return error(Location(body.path, body.first_line + before.count("\n"), at - before.rfind("\n")), said, hint)


def _paragraphs(source: str) -> Iterator[tuple[int, str]]:
    """Where each stretch begins in which brackets are paired, and its words: paragraphs, items of lists, rows of tables."""
    at = 0
    for part in re.split(r"(\n[ \t]*\n)", source):
        cuts = [match.start() for match in _ITEM.finditer(part)]
        cuts = [0, *cuts[1:], len(part)] if cuts[:1] == [0] else [0, len(part)]
        for begin, end in pairwise(cuts):
            yield at + begin, part[begin:end]
        at += len(part)


def _is_html(words: str) -> bool:
    """Whether a paragraph is a block of HTML, such as a table, which the engine passes on as it is."""
    found = _START.match(words)
    return found is not None and found[1].lower() in BLOCK_KINDS


def _without_fences(source: str) -> str:
    """The text with blanks for its fenced code, in which nothing is paired; the same length."""
    lines, fence = source.split("\n"), ""
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if fence or found:
            lines[number] = " " * len(line)
        if found and not fence:
            fence = found[1]
        elif fence and line.strip() == fence:
            fence = ""
    return source if fence else "\n".join(lines)


def _without_comments(source: str) -> str:
    kept, at = [], 0
    while (begin := source.find("<!--", at)) >= 0 and (end := source.find("-->", begin)) >= 0:
        kept.append(source[at:begin])
        at = end + 3
    return "".join(kept) + source[at:]
