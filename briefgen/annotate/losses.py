"""What an author wrote and no reader would see: tags, attributes, addresses and definitions lost on the way to the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import escape, unescape

from briefgen.annotate.cells import lost_cells
from briefgen.annotate.definitions import of_definitions
from briefgen.annotate.markup import ATTRIBUTES, SCHEMES, TAGS, rendered_html
from briefgen.annotate.places import Loss, Places, short
from briefgen.annotate.printed import has_marks, printed_marks
from briefgen.annotate.prose import ProseField
from briefgen.annotate.skeleton import RAW
from briefgen.digests import digest
from briefgen.problems import Problem, Severity
from briefgen.software import software
from briefgen.store import Store
from briefgen.urls import LINKED_KINDS
from briefgen.wording import suggestion

OPAQUE = frozenset({"script", "style", "template"})
"""Elements that the sanitiser takes out with all that is in them."""

_SOUND = rf"(?!<?(?:https?://\S|(?:{'|'.join(sorted(LINKED_KINDS))}):\w|[\w./#?=&%-]+[\s)>]))"
NUMBER = r"([0-9](?<![^\n].)[0-9]{0,8})[.)] +\S"
"""What may be a sentence that begins with a year or a day, and is read as the item of a list."""
PROSE_AS_CODE = r"(?:\A|\n[ ]*\n)(?: {4,}|\t[ \t]*)([^\s{}<>;=|*+>\d-][^\n{}<>;=|]*\w[.!?:…][\"”’')]*)(?=\n|\Z)"
"""What may be a sentence that is indented as code is."""
SUSPECT = tuple(
    (sign, re.compile(pattern, re.MULTILINE))
    for sign, pattern in (
        ("<", r"<[a-zA-Z!?]"),
        ("{", r"\{"),
        ("][", r"\]\["),
        ("[[", r"\[\[\w"),
        ("[^", r"\[\^"),
        ("*[", r"^\*\["),
        ("```", r"^ {0,3}```"),
        ("~~~", r"^ {0,3}~~~"),
        ("](", rf"\]\((?:{_SOUND}|[^()\n]*\s[\"'(])"),
        ("]:", r"^ {0,3}\[[^\]\n]+\]:"),
        (". ", rf"(?!1[.)]){NUMBER}"),
        ("    ", PROSE_AS_CODE),
        ("\t", PROSE_AS_CODE),
    )
)
"""What may be lost begins so, with a sign by which to see soon that it is not there. Most texts have none of them."""

_CODE = re.compile(
    r"^ *(?P<fence>```+|~~~+).*?^ *(?P=fence)[ \t]*$"
    r"|(?P<ticks>(?<!`)`+(?!`))(?:(?!\n[ \t]*(?:\n|#{1,6} |\|)).)+?(?<!`)(?P=ticks)(?!`)",
    re.M | re.S,
)
"""Code between fences, and within a paragraph, a heading or a row between backticks: one that is not closed there opens nothing."""
_TAG = re.compile(
    r"(?P<instruction><(?:\?|!\[CDATA\[)[^<>]*>)|<(?P<name>[a-zA-Z][^\s/<>]*)(?P<rest>(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>"
)
_ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ATTRIBUTE = re.compile(r"""([^\s/=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
WEB = ("http", "https")
_HOST = re.compile(r"//[^/?#\s]")
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", re.DOTALL)

UNSEEN = {
    "img": (
        "the title “{0}” of this image is left out.",
        "Give the image a paragraph of its own: its title is then the caption.",
    ),
    "a": ("the title “{0}” of this link is left out: nobody sees it on a phone.", "Say it in the text."),
}
"""Titles of elements that only a pointer would show."""

SHELF = "losses"


def told_losses(fields: Iterable[ProseField], store: Store) -> Iterator[Problem]:
    """The losses of prose fields. Those of a text that has to be looked at are kept: it is read once more for them."""
    for field in fields:
        body = field.body
        if body.format == "markdown" and _is_suspect(body.source):
            name = "/".join(map(str, (*field.key[:2], *field.key[2])))
            in_lines = field.key[0] in ("article", "briefing", "page") and field.key[2] == ("body",)  # values of YAML are indented
            yield from (loss.problem(body, in_lines) for loss in _kept_or_found(name, body.source, store))


def _kept_or_found(name: str, source: str, store: Store) -> list[Loss]:
    key = digest(software(), source)
    kept = store.get(SHELF, name, key)
    if kept is not None:
        with suppress(ValueError, TypeError):  # not what was written: as good as nothing
            return [Loss._make(loss) for loss in json.loads(kept)]
    found = losses(source)
    store.put(SHELF, name, key, json.dumps(found).encode())
    return found


def _is_suspect(source: str) -> bool:
    return (
        any(sign in source and pattern.search(source) for sign, pattern in SUSPECT) or has_marks(source) or any(lost_cells(source))
    )


def losses(source: str) -> list[Loss]:
    """Everything of a Markdown text that would be lost without a word, in the order of the text."""
    if not _is_suspect(source):
        return []
    html = rendered_html(source)
    written = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code.group()), source)
    printed = _ANY_TAG.sub("", _without_code(html))
    shown = unescape(printed)
    found = [
        *_tags(html, Places(written)),
        *_open_comments(printed, written),
        *of_definitions(html, written),
        *_read_otherwise(html, source),
        *printed_marks(shown, written),
        *lost_cells(written, html),
    ]
    return sorted({(loss.at, loss.message): loss for loss in found}.values(), key=lambda loss: loss.at)


def _without_code(html: str) -> str:
    """The HTML without what stands in code; one that is not closed ends the text."""
    kept, at = [], 0
    for opened in re.finditer(r"<(pre|code)\b", html):
        if opened.start() >= at:
            kept.append(html[at : opened.start()])
            end = html.find(f"</{opened[1]}>", opened.end())
            at = len(html) if end < 0 else end
    return "".join((*kept, html[at:]))


def _tags(html: str, places: Places) -> Iterator[Loss]:
    at, lower = 0, html.lower()
    while (at := html.find("<", at)) >= 0:
        if html.startswith("<!--", at):
            end = html.find("-->", at + 4)
            if end < 0:
                said = "the comment that begins here is never closed: all that follows it would be lost."
                yield Loss(places.of("<!--"), said, "Close it with -->.", Severity.ERROR)
                return
            at = end + 3
            continue
        found = _TAG.match(html, at)
        if found is None:
            at += 1
            continue
        at = found.end()
        name = (found["name"] or "").lower()
        if found["instruction"]:
            said = f"“{short(found.group())}” is an instruction to programs, and is left out."
            yield Loss(places.of(found.group()), said, "Write &lt; for the sign <, or take it out.")
        elif name in OPAQUE:
            end = lower.find(f"</{name}", at)
            where = places.of(f"<{name}")
            if end < 0:
                said = f"“<{name}>” is opened here and never closed: all that follows it would be lost."
                yield Loss(where, said, f"Take it out, or write &lt;{name}> to show it.", Severity.ERROR)
                return
            yield Loss(where, f"“<{name}>” is left out, with all that is in it.", f"Take it out, or write &lt;{name}> to show it.")
            at = end
        elif name:
            yield from _of_tag(found, name, places)


def _of_tag(found: re.Match[str], name: str, places: Places) -> Iterator[Loss]:
    mark = f' {RAW}=""'
    raw = found["rest"].startswith(mark)
    rest = found["rest"].removeprefix(mark)
    tag = f"<{found['name']}{rest}>"
    forms = (tag, f"<{name}")
    if name not in TAGS:
        yield Loss(
            places.of(*forms), f"“{short(tag)}” is read as HTML, and left out.", "Write &lt; for the sign <, or take it out."
        )
        return
    where: int | None = None  # one tag is one place, however many of its attributes are lost
    for attribute, *values in _ATTRIBUTE.findall(rest):
        value, kind = unescape("".join(values)), attribute.lower()
        if kind in ("href", "src", "cite"):
            said = _of_address(value)
        elif kind in ATTRIBUTES["*"] or kind in ATTRIBUTES.get(name, ()):
            continue
        elif raw:
            said = (f"the attribute “{attribute}” of “<{name}>” is left out.", "Take it out.")
        elif kind == "title" and name in UNSEEN:
            if "footnote-backref" not in rest:
                message, hint = UNSEEN[name]
                yield Loss(places.of(f'"{value}"', f"'{value}'", value), message.format(short(value)), hint)
            continue
        else:
            said = (f"“{attribute}” in braces is read as an attribute, and left out.", "Write \\{ for the brace.")
            yield Loss(places.of_braces(attribute), *said)
            continue
        if said is not None:
            where = (places.of(*forms) if raw else places.of_address(value)) if where is None else where
            yield Loss(where, *said)


def _of_address(value: str) -> tuple[str, str] | None:
    """What is wrong with an address, and what to do."""
    scheme = _SCHEME.match(value)
    if not value.strip() or (scheme and not scheme[2].strip()):
        return "this link leads nowhere: its address is empty.", "Write where it leads."
    if scheme and scheme[1].lower() not in SCHEMES:
        said = f"the address “{short(value)}” is left out: links begin with https:, http: or mailto:."
        return said, _meant(scheme[1], scheme[2]) or "Write another address, or no link."
    if scheme and scheme[1].lower() in WEB and not _HOST.match(scheme[2]):
        return f"the address “{short(value)}” names no host: it leads nowhere.", f"Write {scheme[1]}://{scheme[2].lstrip('/')}."
    return None


def _meant(scheme: str, rest: str) -> str:
    """A link by id whose kind has a slip, as it was meant."""
    return suggestion(f"{scheme}:{rest}", [f"{kind}:{rest}" for kind in LINKED_KINDS]) if suggestion(scheme, LINKED_KINDS) else ""


def _open_comments(printed: str, written: str) -> Iterator[Loss]:
    """A comment that the engine does not take for one is printed: what was to be hidden would be read."""
    if "&lt;!--" not in printed and "&lt;!&ndash;" not in printed:
        return
    last = written.rfind("-->")
    for opened in re.finditer(r"(?<!\\)<!--", written):
        start = opened.start()
        end = -1 if last < start else written.find("-->", opened.end())
        in_line = written[written.rfind("\n", 0, start) + 1 : start].strip() != ""
        if end < 0 or (in_line and written.find("\n\n", opened.end(), end) >= 0):
            said = "the comment that begins here does not end in its paragraph: it would be shown."
            yield Loss(start, said, "Close it with -->, or begin it on a line of its own.", Severity.ERROR)


def _read_otherwise(html: str, written: str) -> Iterator[Loss]:
    """Sentences that are read as an item, since they begin with a number, or as code, since they are indented."""
    numbers = [*re.finditer(NUMBER, written)]
    all_numbers = {int(number[1]) for number in numbers}
    for number in numbers:
        begin = html.find(f'<ol start="{int(number[1])}">')
        alone = begin >= 0 and html.count("<li>", begin, html.find("</ol>", begin)) == 1
        if alone and not all_numbers & {int(number[1]) - 1, int(number[1]) + 1}:
            said = f"“{number[1]}.” is read as the number of an item in a list."
            yield Loss(number.start(1), said, f"Write {number[1]}\\. where a sentence begins with it.")
    for prose in re.finditer(PROSE_AS_CODE, written):
        if prose[1].count(" ") >= 4 and f"<code>{escape(prose[1], quote=False)}" in html:
            yield Loss(prose.start(1), "these words are indented, and so read as code.", "Take the spaces before them out.")
