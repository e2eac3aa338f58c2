"""A run of words with its emphasis, links, code and pictures → Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefgen.author.web.escapes import address, escaped
from briefgen.author.web.trees import Element, collapsed, nodes, words_of

STRONG = frozenset(("b", "strong"))
EMPHASIS = frozenset(("em", "i", "cite", "dfn", "var"))
CODE = frozenset(("code", "kbd", "samp", "tt"))
AS_HTML = {"sub": "sub", "sup": "sup", "del": "del", "s": "del", "strike": "del", "ins": "ins"}
"""Elements for which Markdown has no sign, and which change what the words say: 10<sup>6</sup>."""
BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: `html` are the elements of `AS_HTML` around them, `href` is the address that they lead to."""

    href: str = ""
    strong: bool = False
    emphasis: bool = False
    html: tuple[str, ...] = ()


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one style. What is `made` is Markdown already, such as code or a picture."""

    text: str
    style: Style = PLAIN
    made: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Where links and pictures lead, and which footnote the mark in an element leads to: "" where there is none."""

    link: Callable[[Element], str]
    picture: Callable[[Element], str]
    footnote: Callable[[Element], str]


def pieces(node: Element | str, style: Style, settings: Settings) -> Iterator[Piece]:
    """The pieces of a node, white space collapsed; a break is a piece of its own."""
    if isinstance(node, str):
        yield Piece(collapsed(node), style)
        return
    mark = settings.footnote(node)
    if mark:
        yield Piece(mark, PLAIN, made=True)
    elif node.tag == "br":
        yield Piece(BREAK, PLAIN, made=True)
    elif node.tag == "img":
        yield Piece(settings.picture(node), replace(style, strong=False, emphasis=False, html=()), made=True)
    elif node.tag in CODE:
        yield Piece(code_in_line(words_of(node)), style, made=True)
    else:
        inner = _styled(node, style, settings)
        quotes = ("“", "”") if node.tag == "q" else ("", "")
        yield Piece(quotes[0], inner)
        for child in nodes(node):
            yield from pieces(child, inner, settings)
        yield Piece(quotes[1], inner)


def _styled(element: Element, style: Style, settings: Settings) -> Style:
    if element.tag == "a":
        return replace(style, href=style.href or settings.link(element))
    if element.tag in STRONG:
        return replace(style, strong=True)
    if element.tag in EMPHASIS:
        return replace(style, emphasis=True)
    if element.tag in AS_HTML:
        return replace(style, html=tuple(dict.fromkeys((*style.html, AS_HTML[element.tag]))))
    return style


def code_in_line(words: str) -> str:
    """Words as code within a line, whatever ticks are in them."""
    if not words:
        return ""
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", words)), default=0))
    pad = " " if words[0] == "`" or words[-1] == "`" else ""
    return f"{ticks}{pad}{words}{pad}{ticks}"


def lines(run: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces of each line of a run, without the white space at its ends and what is doubled between pieces."""
    found: list[list[Piece]] = [[]]
    for piece in run:
        if piece.made and piece.text == BREAK:
            found.append([])
        elif piece.text:
            found[-1].append(piece)
    return [_trimmed(line) for line in found]


def _trimmed(line: Sequence[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    for piece in line:
        text = piece.text
        if not piece.made and (not kept or kept[-1].text.endswith(" ")):
            text = text.lstrip(" ")
        if text:
            kept.append(replace(piece, text=text))
    while kept and not kept[-1].made and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept and not kept[-1].made:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return kept


def markdown(line: Sequence[Piece]) -> str:
    """A line of pieces as Markdown."""
    return _side_by_side(_linked(href, list(group)) for href, group in groupby(line, key=lambda piece: piece.style.href))


def _side_by_side(parts: Iterable[str]) -> str:
    """Parts of a line, one behind the other: an exclamation mark before a bracket would make a picture of a link, and the marks of
    two footnotes one number."""
    written = ""
    for part in parts:
        if written.endswith("!") and part.startswith("["):
            written = f"{written[:-1]}\\!"
        elif part.startswith("[^") and re.search(r"\[\^\d+\]$", written):
            written += " "
        written += part
    return written


def _linked(href: str, group: list[Piece]) -> str:
    if not href:
        return _set(group)
    before, inner, after = _apart(group)
    words = _set(inner)
    return f"{before}[{words}]({address(href)}){after}" if words.strip() else before + words + after


def _set(group: list[Piece]) -> str:
    """Pieces with the same address: what is in HTML, then strong, then emphasised words within one another."""
    parts = []
    for html, inner in groupby(group, key=lambda piece: piece.style.html):
        written = _marked(list(inner), "strong")
        parts.append("".join(f"<{tag}>" for tag in html) + written + "".join(f"</{tag}>" for tag in reversed(html)))
    return _side_by_side(parts)


SIGNS = {"strong": "**", "emphasis": "*"}
TAGS = {"strong": "strong", "emphasis": "em"}


def _marked(group: list[Piece], kind: str, touching: bool = False) -> str:
    """Pieces with what is set in one way in its signs; in tags where signs would stand behind signs and mean something else.

    `touching`: signs stand right before the first of the pieces.
    """
    written = ""
    for is_set, each in groupby(group, key=lambda piece: bool(getattr(piece.style, kind))):
        before, inner, after = _apart(list(each))
        touches = not before and (written.endswith("*") or (touching and not written))
        if kind == "emphasis":
            words = _side_by_side(map(_words, inner))
        else:
            words = _marked(inner, "emphasis", touching=touches and not is_set)
        if is_set and words:
            words = f"<{TAGS[kind]}>{words}</{TAGS[kind]}>" if touches else SIGNS[kind] + words + SIGNS[kind]
        written = _side_by_side((written, before + words + after))
    return written


def _words(piece: Piece) -> str:
    return piece.text if piece.made else escaped(piece.text)


def _apart(group: list[Piece]) -> tuple[str, list[Piece], str]:
    """Pieces without the space before and behind them, which belongs to neither emphasis nor link."""
    inner = [piece for piece in group if piece.text]
    before = after = ""
    if inner and not inner[0].made and inner[0].text.startswith(" "):
        before, inner[0] = " ", replace(inner[0], text=inner[0].text[1:])
    if inner and not inner[-1].made and inner[-1].text.endswith(" "):
        after, inner[-1] = " ", replace(inner[-1], text=inner[-1].text[:-1])
    return before, [piece for piece in inner if piece.text], after
