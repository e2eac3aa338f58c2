"""The blocks of a text → Markdown, as the engine of a build reads it: items four spaces in, tables, definitions, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefgen.author.web import tables
from briefgen.author.web.escapes import block
from briefgen.author.web.footnotes import Footnotes
from briefgen.author.web.inline import PLAIN, Piece, Settings, code_in_line, lines, markdown, pieces
from briefgen.author.web.links import Links
from briefgen.author.web.trees import BLOCKS, HEADINGS, Element, holds_block, nodes, words_of

INDENT = "    "
APART = "<!-- -->"
"""Stands between two lists or codes of one kind, which Markdown would take for one."""
JOINED = frozenset(("ul", "ol", "code"))
UNINDENTED = frozenset(("blockquote", "table"))
"""Blocks of several lines that the engine reads without their indentation where an item begins with them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a text: what it is (`p`, `ul`, `h2`…), and its Markdown, in lines without white space behind them."""

    kind: str
    text: str


@dataclass
class Writer:
    """Writes the blocks of a tree. `told` counts what Markdown cannot say."""

    links: Links
    footnotes: Footnotes
    told: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._noted: list[Block] = []
        self._settings = Settings(self.links.link, self._picture, self.footnotes.mark)

    def blocks(self, element: Element, depth: int = 0) -> list[Block]:
        """The blocks in an element; `depth` is that of the lists, quotations and notes around it."""
        found: list[Block] = []
        run: list[Piece] = []
        for node in nodes(element):
            if isinstance(node, str) or not (node.tag in BLOCKS or holds_block(node)):
                run += pieces(node, PLAIN, self._settings)
                continue
            found += [*self._paragraphs(run), *self._comments(depth)]
            run = []
            found += [*self.block(node, depth), *self._comments(depth)]
        return [*found, *self._paragraphs(run), *self._comments(depth)]

    def _picture(self, element: Element) -> str:
        written = self.links.picture(element)
        if not written.startswith("<!--"):
            return written
        self._noted.append(Block("comment", written))
        return ""

    def _comments(self, depth: int) -> list[Block]:
        """The comments that stand for pictures, below the block that had them."""
        noted = [] if depth else self._noted
        if noted:
            self._noted = []
        return noted

    def block(self, element: Element, depth: int) -> list[Block]:
        """The blocks that an element is."""
        tag = element.tag
        if tag in HEADINGS:
            return self._heading(element)
        if tag in ("ul", "ol", "menu", "dir"):
            return self._list(element, depth)
        if tag == "dl":
            return self._definitions(element, depth)
        if tag == "blockquote":
            return _prefixed("blockquote", self.blocks(element, depth + 1), "> ")
        if tag == "pre":
            return _code(element, fenced=not depth)
        if tag == "table" and tables.is_data(element):
            return self._table(element)
        if tag == "hr":
            return [Block("hr", "---")]
        if tag == "figcaption" and _stands_in_a_comment(element, self.links):
            return []
        if tag == "a" and element.get("href"):
            self.told["link around more than words"] += 1
        return self.blocks(element, depth)

    def _paragraphs(self, run: Iterable[Piece]) -> list[Block]:
        """The paragraphs of a run: two breaks in a row end one, a single one is kept."""
        found: list[list[str]] = [[]]
        for line in lines(run):
            written = block(markdown(line))
            if written:
                found[-1].append(written)
            elif found[-1]:
                found.append([])
        return [Block("p", "  \n".join(each)) for each in found if each]

    def line(self, element: Element) -> str:
        """All that is in an element on one line."""
        run = [piece for line in self._runs(element) for piece in (*line, Piece(" "))]
        return markdown(lines([piece for piece in run if not (piece.made and piece.text == "\n")])[0])

    def _runs(self, element: Element) -> list[list[Piece]]:
        """The runs of words in an element, one for each line of its blocks."""
        runs: list[list[Piece]] = [[]]
        for node in nodes(element):
            if isinstance(node, str) or not (node.tag in BLOCKS or holds_block(node)):
                runs[-1] += pieces(node, PLAIN, self._settings)
            else:
                runs += [*self._runs(node), []]
        return [line for run in runs for line in lines(run) if line]

    def _heading(self, element: Element) -> list[Block]:
        words = self.line(element)
        level = max(2, int(element.tag[1]))
        return [Block(f"h{level}", f"{'#' * level} {words}")] if words else []

    def _list(self, element: Element, depth: int) -> list[Block]:
        items: list[tuple[str, list[Block]]] = []
        start = element.get("start", "").strip()
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 10 else 1
        for child in nodes(element):
            if isinstance(child, str):
                inner = self._paragraphs(pieces(child, PLAIN, self._settings))
            else:
                inner = self.blocks(child, depth + 1) if child.tag == "li" else self._within(child, depth + 1)
            inner = _beginning_with_words(inner)
            if inner and items and (isinstance(child, str) or child.tag != "li"):  # what stands between items is of the one before
                items[-1][1].extend(inner)
            elif inner:
                items.append((f"{number + len(items)}. " if element.tag == "ol" else "- ", inner))
        loose = any(sum(each.kind not in ("ul", "ol") for each in inner) > 1 for _, inner in items)
        loose |= any(inner[0].kind in UNINDENTED and len(inner) > 1 for _, inner in items)
        loose |= any("\n\n" in each.text for _, inner in items for each in inner)  # as a list that is loose makes that around it
        written = [_item(mark, inner, loose) for mark, inner in items]
        return [Block("ol" if element.tag == "ol" else "ul", ("\n\n" if loose else "\n").join(written))] if written else []

    def _within(self, element: Element, depth: int) -> list[Block]:
        """An element that may be a block, or words."""
        is_block = element.tag in BLOCKS or holds_block(element)
        return self.block(element, depth) if is_block else self._paragraphs(pieces(element, PLAIN, self._settings))

    def _definitions(self, element: Element, depth: int) -> list[Block]:
        """Terms and what is said of them; in another list they are paragraphs."""
        parts = [each for child in element for each in ((child,) if child.tag != "div" else child) if each.tag in ("dt", "dd")]
        whole = len(words_of(element).split()) == sum(len(words_of(part).split()) for part in parts)
        ordered = bool(parts) and parts[0].tag == "dt" and parts[-1].tag == "dd"
        if depth or not (whole and ordered and all(words_of(part) for part in parts)):
            return self.blocks(element, depth)
        written: list[str] = []
        for part in parts:
            if part.tag == "dt":
                written.append(("" if written and not written[-1].startswith(":") else "\n") + block(self.line(part)))
            else:
                written.append(_indented(f":{INDENT[1:]}", joined(self.blocks(part, depth + 1))))
        return [Block("dl", "\n".join(written).strip("\n"))]

    def _table(self, element: Element) -> list[Block]:
        caption = tables.caption_of(element)
        before = self._paragraphs([p for run in self._runs(caption) for p in run]) if caption is not None else []
        text, spanned = tables.as_markdown(element, self._cell)
        self.told["table with cells over several rows or columns"] += spanned
        return [*before, *([Block("table", text)] if text else [])]

    def _cell(self, cell: Element) -> str:
        return "<br>".join(markdown(line).replace("|", "\\|") for line in self._runs(cell) if line)

    def notes(self) -> list[Block]:
        """The footnotes, to be written behind the text."""
        found = []
        for number, item in self.footnotes.numbered():
            inner = self.blocks(item, 1)
            text = re.sub(r"\A(?:\\?[\^↑↩⏎] ?)+", "", joined(inner)) or words_of(item)
            found.append(Block("note", _indented(f"[^{number}]: ", text)))
        return found


def joined(found: Sequence[Block]) -> str:
    """Blocks with an empty line between them."""
    parts: list[str] = []
    for before, each in pairwise((Block("", ""), *found)):
        if before.kind == each.kind and each.kind in JOINED:
            parts.append(APART)
        parts.append(each.text)
    return "\n\n".join(parts)


def _item(mark: str, inner: Sequence[Block], loose: bool) -> str:
    """An item of a list. In a tight one its lists follow without an empty line, or it would be loose."""
    text = joined(inner) if loose else "\n".join(each.text for each in inner)
    if inner[0].kind not in UNINDENTED:
        return _indented(mark, text)
    first, apart, others = text.partition("\n\n")  # the engine reads what stands right behind the mark without its indentation
    return mark + first + apart + "\n".join(INDENT + line if line else "" for line in others.split("\n"))


def _beginning_with_words(inner: list[Block]) -> list[Block]:
    """The blocks of an item, which cannot begin with code by its indentation: each line of that is code by its signs."""
    if not inner or inner[0].kind != "code":
        return inner
    lines_of_code = [code_in_line(line.strip()) for line in inner[0].text.split("\n") if line.strip()]
    return [Block("p", "  \n".join(lines_of_code)), *inner[1:]]


def _indented(mark: str, text: str) -> str:
    first, *others = text.split("\n")
    return "\n".join([mark + first, *(INDENT + line if line else "" for line in others)])


def _prefixed(kind: str, inner: Sequence[Block], mark: str) -> list[Block]:
    written = [mark + line if line else mark.rstrip() for line in joined(inner).split("\n")] if inner else []
    return [Block(kind, "\n".join(written))] if written else []


def _code(element: Element, fenced: bool) -> list[Block]:
    """Code with its white space; within a list the engine knows it by its indentation alone."""
    text = "".join(element.itertext()).replace("\r\n", "\n").strip("\n").expandtabs(4)
    if not text.strip():
        return []
    if not fenced:
        return [Block("code", "\n".join(INDENT + line if line.strip() else "" for line in text.split("\n")))]
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return [Block("fence", f"{fence}\n{text}\n{fence}")]


def _stands_in_a_comment(caption: Element, links: Links) -> bool:
    """Whether the picture above it is no more than a comment, which has its words."""
    figure = next((above for above in caption.iterancestors() if above.tag == "figure"), None)
    if figure is None or words_of(figure) != words_of(caption):
        return False
    return not any(links.is_kept(picture) for picture in figure.iterdescendants("img"))
