"""Weave: Text + marks → HTML. The words stay what they are; marks open and close around them, well nested whatever they overlap."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.html_syntax import escape
from briefgen.model import Markup, Run, Slot, Text


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag around `plain[start:end]`. Where other tags cross it, a `splittable` one is closed and opened again; a link is not.

    `tag` is the element's name, `attributes` are written on every segment, `first` on the first one only (an id).
    """

    start: int
    end: int
    tag: str
    attributes: str = ""
    first: str = ""
    splittable: bool = True


@dataclass(frozen=True, slots=True)
class Insertion:
    """HTML that is put in at an offset, after the marks that end there."""

    at: int
    html: str


def weave(text: Text, marks: Sequence[Mark], insertions: Iterable[Insertion] = (), slots: Mapping[int, str] | None = None) -> str:
    """The text's HTML with the marks in it. `slots` maps the numbers of outermost elements to the HTML that goes after them."""
    placed = _insertions(insertions, marks, [piece for piece in text.pieces if isinstance(piece, Run)])
    return _Weaver(text.plain, marks, placed, slots or {}).weave(text.pieces)


def emphasised(plain: str, spans: Iterable[tuple[int, int]]) -> str:
    """A sentence quoted elsewhere, as HTML; what lies in `spans`, in order and apart, is emphasised."""
    out: list[str] = []
    start = 0
    for begin, stop in spans:
        out += escape(plain[start:begin]), '<strong class="here">', escape(plain[begin:stop]), "</strong>"
        start = stop
    out.append(escape(plain[start:]))
    return "".join(out)


_LINK_TAG = re.compile(r"<(/?)a(?=[\s>])")


class _Weaver:
    def __init__(self, plain: str, marks: Sequence[Mark], inserted: dict[int, str], slots: Mapping[int, str]) -> None:
        self.plain = plain
        self.waiting = sorted((m for m in marks if m.end > m.start), key=_opening_order, reverse=True)
        self.inserted = inserted
        self.cuts = sorted({*[m.start for m in self.waiting], *[m.end for m in self.waiting], *inserted})
        self.slots = slots
        self.stack: list[Mark] = []
        self.active: list[Mark] = []
        self.begun: set[int] = set()
        self.in_link = False
        self.held = ""
        self.out: list[str] = []
        self.cut = 0

    def weave(self, pieces: Iterable[Markup | Run | Slot]) -> str:
        for piece in pieces:
            if isinstance(piece, Run):
                self._run(piece)
            else:
                self._close_to(0)
                self.out.append(self._skeleton(piece.html) if isinstance(piece, Markup) else self.slots.get(piece.top, ""))
        self._close_to(0)
        return "".join(self.out)

    def _skeleton(self, markup: str) -> str:
        """Markup as it is; what was to be inserted within a link of the author's goes behind that link."""
        if "a" in markup:  # a link has that letter, most markup has not
            for tag in _LINK_TAG.finditer(markup):
                self.in_link = not tag.group(1)
        if self.held and not self.in_link:
            before, link_end, after = markup.partition("</a>")
            markup, self.held = before + link_end + self.held + after, ""
        return markup

    def _run(self, run: Run) -> None:
        for start, end in self._segments(run):
            self._take_up_to(start)
            self._arrange()
            self.out.append(escape(self.plain[start:end]))
            if end in self.inserted:
                self._insert(end, self.inserted.pop(end))

    def _insert(self, offset: int, html: str) -> None:
        if self.in_link:
            self.held += html
            return
        for depth, mark in enumerate(self.stack):
            if mark.end <= offset or not mark.splittable:
                self._close_to(depth)  # what is inserted stands outside links and the marks that end here
                break
        self.out.append(html)

    def _segments(self, run: Run) -> Iterator[tuple[int, int]]:
        """The run cut wherever a mark begins or ends or something is inserted."""
        at = run.start
        while self.cut < len(self.cuts) and self.cuts[self.cut] <= run.start:
            self.cut += 1
        while self.cut < len(self.cuts) and self.cuts[self.cut] < run.end:
            yield at, self.cuts[self.cut]
            at = self.cuts[self.cut]
            self.cut += 1
        yield at, run.end

    def _take_up_to(self, offset: int) -> None:
        """Marks that cover `offset` become active; those that ended are dropped."""
        if self.active:
            self.active = [m for m in self.active if m.end > offset]
        while self.waiting and self.waiting[-1].start <= offset:
            mark = self.waiting.pop()
            if mark.end > offset:
                self.active.append(mark)

    def _arrange(self) -> None:
        """Brings the open tags to what should be open now, closing no more of them than the nesting asks for."""
        if not self.active:
            self._close_to(0)
            return
        wanted = _nested(self.active)
        keep = 0
        while keep < len(self.stack) and keep < len(wanted) and self.stack[keep] is wanted[keep]:
            keep += 1
        self._close_to(keep)
        for mark in wanted[keep:]:
            self._open(mark)

    def _open(self, mark: Mark) -> None:
        first = "" if id(mark) in self.begun else mark.first
        self.begun.add(id(mark))
        self.out.append(f"<{mark.tag}{first and ' '}{first}{mark.attributes and ' '}{mark.attributes}>")
        self.stack.append(mark)

    def _close_to(self, size: int) -> None:
        while len(self.stack) > size:
            self.out.append(f"</{self.stack.pop().tag}>")


def _insertions(insertions: Iterable[Insertion], marks: Iterable[Mark], runs: Sequence[Run]) -> dict[int, str]:
    """What is inserted where: at the end of words, in order, and behind a link that would otherwise be split by it."""
    links = [m for m in marks if not m.splittable]
    by_offset: dict[int, str] = {}
    for insertion in sorted(insertions, key=lambda i: i.at):
        at = next((m.end for m in links if m.start < insertion.at < m.end), insertion.at)
        run = bisect_left(runs, at, key=lambda r: r.end)
        if run == len(runs) or at <= runs[run].start:
            at = runs[max(run - 1, 0)].end if runs else 0
        by_offset[at] = by_offset.get(at, "") + insertion.html
    return by_offset


def _nested(active: Sequence[Mark]) -> list[Mark]:
    """The active marks, outermost first. A link stays whole: around it stand those that hold all of it, the others within.

    Otherwise whatever ends last stands outermost, so that tags close in the order they were opened.
    """
    if len(active) < 2:
        return list(active)
    if len(active) == 2 and active[0].end != active[1].end:  # nearly always
        ordered = list(active) if active[0].end > active[1].end else [active[1], active[0]]
    else:
        ordered = sorted(active, key=lambda m: (-m.end, m.start, m.tag, m.attributes, m.first))
    links = [m for m in ordered if not m.splittable]
    if not links:
        return ordered
    start, end = links[0].start, links[0].end
    around = [m for m in ordered if m.splittable and m.start <= start and m.end >= end]
    within = [m for m in ordered if m.splittable and not (m.start <= start and m.end >= end)]
    return around + links + within


def _opening_order(mark: Mark) -> tuple[int, int, str, str]:
    return (mark.start, -mark.end, mark.tag, mark.attributes)
