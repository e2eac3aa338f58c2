"""Marks that the page would print as they stand: nothing closes them, or they are those of other tools."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.annotate.places import Loss, folded, short

CLOSE = "Close it in its paragraph (in HTML, “markdown” in the tag has it read), or write a backslash before it."
"""What to do with a mark that is printed though it is one of Markdown's."""


class Mark(NamedTuple):
    """A mark: a sign that it needs, how it is written (group 1 would be printed), what is said of it, and what to write instead.

    Patterns begin with what they look for, and look behind from there: so they are found soon.
    """

    sign: str
    pattern: re.Pattern[str]
    said: str
    hint: str


def _mark(sign: str, pattern: str, said: str, hint: str) -> Mark:
    return Mark(sign, re.compile(pattern, re.MULTILINE), said, hint)


OF_OTHERS = "It is a command to another program: take it out, or write \\{ for the brace."
AS_IT_STANDS = "“{0}” is printed as it stands."
OF_LISTS = tuple("•‣◦▪●·")
"""Signs that nothing but items begin with; dashes begin speeches, and running text goes on with them."""
APART = "Write “- ” for an item of a list, or put empty lines between them."
IN_ONE = "the lines that begin with “{0}” run together into one paragraph."
_STRUCK = r"(?<![~\\])~~(?=[^\s~])(?:[^\n]|\n(?!\s*\n))*?(?<=[^\s~\\])~~(?!~)"
"""What is struck out as it should be, which the mark behind it is to pass over."""
MARKS = (
    _mark("[", r"(\[(?<=[-*+.)] \[)[ xX]\])(?=\s)", AS_IT_STANDS, "Write ☐ or ☑ for the box, or take it out."),
    _mark("==", r"(?<![=\\])(==(?=[^\s=])[^=\n]+?(?<=\S)==)(?!=)", AS_IT_STANDS, "Write <mark>…</mark> for words that stand out."),
    _mark("^", r"(?<=[\w)])(\^[^\s^\[\]]{1,20}\^)", AS_IT_STANDS, "Write <sup>…</sup> for what is raised."),
    _mark("~", r"(?<=[\w)])(~[^\s~]{1,20}~)(?!~)", AS_IT_STANDS, "Write <sub>…</sub> for what is lowered."),
    _mark("~~", rf"{_STRUCK}|(?<![~\\])(~~)(?!~)", AS_IT_STANDS, "Put ~~ right beside the words, before and behind them."),
    _mark(":", r"(:(?<![\w:/\\]:)[a-z][a-z0-9_+-]*[a-z0-9]:)(?![\w:/])", AS_IT_STANDS, "Write the sign itself, or take it out."),
    _mark("[!", r"^ {0,3}>[ >]*(\[!\w+\])", AS_IT_STANDS, "Write **Note:** or the like, or make a note of it."),
    _mark(":::", r"^ {0,3}(:::+ ?[\w{]*)", AS_IT_STANDS, "Take it out, or quote the words with >."),
    _mark("{", r"(?<!\\)(\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\})", AS_IT_STANDS, OF_OTHERS),
    _mark("**", r"(\*\*(?<![\w*\\]..)(?=[\w\"“‘'(\[])[^\s*]+)", AS_IT_STANDS, CLOSE),
    _mark("__", r"(__(?<![\w_\\]..)(?=[a-zA-Z\"“‘'(\[])[^\s_]+(?!_*\.\w))", AS_IT_STANDS, CLOSE),
    _mark("](", r"(\[(?<!\\.)[^\[\]\n]+\]\([^()\s]+\))", AS_IT_STANDS, CLOSE),
    _mark("##", r"(##(?<![^\n]..)#*[^\s#]\S*)", "“{0}” is no heading: it is printed as it stands.", "Put a space behind the #."),
)  # fmt: skip

_TAG = re.compile(r"<[a-zA-Z]")
_CLOSED = {
    "**": re.compile(r"\*\*(?=[^\s*])(?:[^\n]|\n(?!\s*\n))*?(?<=[^\s*])\*\*"),
    "__": re.compile(r"__(?=[^\s_])(?:[^\n]|\n(?!\s*\n))*?(?<=[^\s_])__"),
    "](": re.compile(r"\[[^\[\]\n]+\]\([^()\s]+\)"),
}
"""Emphasis and links that are written as they should be."""

_LINE = re.compile(
    r"\n {0,3}(?:(?P<item>(?:[-+*]|(?P<number>\d{1,3})[.)]) +\S+)|(?P<tight>-[^\W\d_]\w*)"
    r"|(?P<bullet>[•‣◦▪●·–—])[ \t\u00a0]*\S|(?P<row>\|[^\n]*))"
)
"""A line that may be meant for something of its own; the engine's paragraphs begin behind an empty one."""
_ITEM = re.compile(r"(?:[-+*]|(\d{1,3})[.)]) ")
_DASHES = re.compile(r"[|: ]*-[|: -]*")
_TYPED = re.compile(r"[\"'`*_<&\\]|--|\.\.\.")
"""What is printed otherwise than it is written."""

_WIKI = re.compile(r"(?<![\\\]\[])\[\[([^\[\]\n]+)\]\](?![(\[:])")
"""A link as wikis write it."""
_FOOTNOTE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_REFERENCE = re.compile(r"(?<![\w\]\\])\[([^\[\]]+)\]\[([^\[\]]*)\]")
TARGET = re.compile(r"^ {0,3}\[([^\]\n]+)\]:[ \t]*(\S*)", re.MULTILINE)
"""Where the address of a link by name is written."""
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)


def has_marks(source: str) -> bool:
    """Whether there is anything in a text that may be printed as it stands; there mostly is not, and then it is rendered once."""
    in_html = _TAG.search(source) is not None
    return any(mark.sign in source and _may_stand(mark, source, in_html) for mark in MARKS) or any(_of_lines(source))


def _may_stand(mark: Mark, source: str, in_html: bool) -> bool:
    """Whether a mark is one that may be printed: what is closed as it should be is not, unless within HTML."""
    closed = None if in_html else _CLOSED.get(mark.sign)
    return any(found[1] for found in mark.pattern.finditer(closed.sub("", source) if closed else source))


def printed_marks(shown: str, written: str) -> Iterator[Loss]:
    """The marks in a text, code left out, that stand in its words as readers would see them."""
    for mark in MARKS:
        for found in mark.pattern.finditer(written) if mark.sign in written else ():
            if found[1] and _stands(found[1], shown):
                yield Loss(found.start(1), mark.said.format(short(found[1])), mark.hint)
    for raw, loss in _of_lines(written):
        if _stands(raw, shown):
            yield loss
    yield from _undefined(shown, written)
    yield from _of_wikis(shown, written)
    yield from _open_fences(shown, written)


def _stands(raw: str, shown: str) -> bool:
    """Whether what an author wrote is printed: as far as nothing in it is printed otherwise."""
    changed = _TYPED.search(raw, 1)
    while changed and changed.start() < 2:
        changed = _TYPED.search(raw, changed.end())
    return (raw[: changed.start()] if changed else raw) in shown


def _of_lines(written: str) -> Iterator[tuple[str, Loss]]:
    """Lines right behind others that may be meant for items or rows: the words by which to see that they are none, and the loss."""
    told = 0
    for found in _LINE.finditer(written):
        begin = written.rfind("\n", 0, found.start()) + 1
        before = written[begin : found.start()].strip(" \t>")
        one = found["tight"] or found["bullet"]
        if not before:
            continue
        if found["item"] and _is_no_item(found["number"], before):
            said = f"“{short(found['item'])}” begins a line right behind another one, and is read as running text."
            hint = "Put an empty line before it for a list, or a backslash before its sign."
            yield f"\n{found['item']}", Loss(found.start("item"), said, hint)
        elif one and (found["bullet"] in OF_LISTS or before[0] == one[0]):
            if not told or "\n\n" in written[told:begin]:
                at = written.index(one[0], begin if before[0] == one[0] else found.start())
                yield f"\n{one}", Loss(at, IN_ONE.format(one[0]), APART)
            told = found.end()
        elif found["row"] and before[0] == "|" and not _is_row(written, begin):
            yield from _of_rows(before, found["row"].strip(), written.index("|", begin))


def _is_no_item(number: str | None, before: str) -> bool:
    """Whether a line that begins as an item goes on with running text, or with a number behind one that began so."""
    item = _ITEM.match(before)
    if item is None:
        return number in (None, "1")
    return number is not None and item[1] is not None and int(number) == int(item[1]) + 1


def _is_row(written: str, begin: int) -> bool:
    """Whether the line before the one that begins here is a row, too."""
    return written[written.rfind("\n", 0, max(0, begin - 1)) + 1 : begin].lstrip(" ").startswith("|")


def _of_rows(first: str, second: str, at: int) -> Iterator[tuple[str, Loss]]:
    """The first two rows of what would be a table, if the second were dashes for as many columns."""
    dashes = _DASHES.fullmatch(second) is not None
    if dashes and second.strip("|").count("|") == first.strip("|").count("|"):
        return
    of_dashes = "Give the line of dashes a cell for each column" if dashes else "Put a line of dashes behind the first row"
    cell = first[: first.find("|", 1) + 1] or first
    yield cell, Loss(at, f"“{short(first)}” is no table: its rows run together.", f"{of_dashes}: | --- | --- |.")


def _undefined(shown: str, written: str) -> Iterator[Loss]:
    """Marks of footnotes and links by name that nothing defines: they are printed as they stand."""
    marks, names = set(re.findall(r"\[\^[^\]\s]+\]", shown)), set(re.findall(r"\]\[([^\[\]]*)\]", shown))
    for mark in _FOOTNOTE.finditer(written):
        if mark.group() in marks:
            said = f"there is no footnote “{mark.group()}”: the mark is printed as it stands."
            yield Loss(mark.start(), said, f"Write “{mark.group()}: …”, or take the mark out.")
    known = {folded(target[1]) for target in TARGET.finditer(written)}
    for link in _REFERENCE.finditer(written):
        words, name = link[1], link[2] or link[1]
        numbers = words.isdecimal() and name.isdecimal()  # marks of references, copied from elsewhere
        if not numbers and not words.startswith("^") and folded(name) not in known and link[2] in names:
            said = f"there is no address “{short(name)}” for this link: it is printed as it stands."
            yield Loss(link.start(), said, f"Write “[{short(name)}]: https://…” on a line of its own.")


def _of_wikis(shown: str, written: str) -> Iterator[Loss]:
    for link in _WIKI.finditer(written) if "[[" in shown else ():
        name = link[1].rpartition("|")[2].strip()
        hint = f"Write [{short(name)}](entity:…), or the name alone: what is registered is linked."
        yield Loss(link.start(), f"“{short(link.group())}” is no link here: it is printed as it stands.", hint)


def _open_fences(shown: str, written: str) -> Iterator[Loss]:
    """A fence that nothing closes is printed, and what was to be code is read as prose."""
    opened = _FENCE.search(written)
    if opened and opened[1] in shown:
        said = f"no line of “{opened[1]}” alone closes the code that begins here: it is read as prose."
        yield Loss(opened.start(1), said, f"Close it with {opened[1]}, no more and no fewer signs.")
