"""What an author wrote and no reader would see: tags, attributes, addresses and definitions lost on the way to the page."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import escape, unescape
from typing import NamedTuple

from briefgen.annotate.markup import ATTRIBUTES, SCHEMES, TAGS, rendered_html
from briefgen.annotate.places import Places
from briefgen.annotate.prose import ProseField
from briefgen.annotate.skeleton import RAW
from briefgen.digests import digest
from briefgen.model import Body
from briefgen.problems import Location, Problem, Severity
from briefgen.stamp import software
from briefgen.store import Store
from briefgen.urls import LINKED_KINDS
from briefgen.wording import suggestion

OPAQUE = frozenset({"script", "style", "template"})
"""Elements that the sanitiser takes out with all that is in them."""

OF_THE_ENGINE = frozenset({"style", "title"})
"""Attributes that the Markdown engine writes itself, in tables and links: no author's words are lost with them."""

_SOUND = rf"(?!<?(?:https?://\S|(?:{'|'.join(sorted(LINKED_KINDS))}):\w|[\w./#?=&%-]+[\s)>]))"
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
        ("](", rf"\]\({_SOUND}"),
        ("]:", rf"^ {{0,3}}\[[^\]\n]+\]:[ \t]*{_SOUND}"),
    )
)
"""What may be lost begins so, with a sign by which to see soon that it is not there. Most texts have none of them."""

_CODE = re.compile(
    r"^ {0,3}(?P<fence>```+|~~~+).*?^ {0,3}(?P=fence)[ \t]*$|(?P<ticks>(?<!`)`+(?!`)).+?(?<!`)(?P=ticks)(?!`)", re.M | re.S
)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)
_TAG = re.compile(
    r"(?P<instruction><(?:\?|!\[CDATA\[)[^<>]*>)|<(?P<name>[a-zA-Z][^\s/<>]*)(?P<rest>(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>"
)
_ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ATTRIBUTE = re.compile(r"""([^\s/=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
WEB = ("http", "https")
_HOST = re.compile(r"//[^/?#\s]")
_WIKI = re.compile(r"(?<![\\\]\[])\[\[([^\[\]\n]+)\]\](?![(\[:])")
"""A link as wikis write it."""
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", re.DOTALL)
_DEFINITIONS = (
    (re.compile(r"^ {0,3}(\[\^[^\]\n]+\]):", re.MULTILINE), "footnote"),
    (re.compile(r"^(\*\[[^\\\]\n]+\]) ?:", re.MULTILINE), "abbreviation"),
)
_FOOTNOTE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_REFERENCE = re.compile(r"(?<![\w\]\\])\[([^\[\]]+)\]\[([^\[\]]*)\]")
_TARGET = re.compile(r"^ {0,3}\[([^\]\n]+)\]:", re.MULTILINE)


SHELF = "losses"


class Loss(NamedTuple):
    """Something lost at an offset of the source."""

    at: int
    message: str
    hint: str
    severity: str = Severity.WARNING

    def problem(self, body: Body, in_lines: bool) -> Problem:
        """Told at its line, and its column where the text has `in_lines` the columns that its file has."""
        before = body.source[: self.at]
        column = self.at - before.rfind("\n") if in_lines else 0
        return Problem(
            Location(body.path, body.first_line + before.count("\n"), column), Severity(self.severity), self.message, self.hint
        )


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
    return any(sign in source and pattern.search(source) for sign, pattern in SUSPECT)


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
        *_doubled(written),
        *_uncited(html, written),
        *_undefined(shown, written),
        *_of_wikis(shown, written),
        *_open_fences(shown, written),
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
            said = f"“{_short(found.group())}” is an instruction to programs, and is left out."
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
            places.of(*forms), f"“{_short(tag)}” is read as HTML, and left out.", "Write &lt; for the sign <, or take it out."
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
        elif kind not in OF_THE_ENGINE:
            said = (f"“{attribute}” in braces is read as an attribute, and left out.", "Write \\{ for the brace.")
            yield Loss(places.of_braces(attribute), *said)
            continue
        else:
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
        said = f"the address “{_short(value)}” is left out: links begin with https:, http: or mailto:."
        return said, _meant(scheme[1], scheme[2]) or "Write another address, or no link."
    if scheme and scheme[1].lower() in WEB and not _HOST.match(scheme[2]):
        return f"the address “{_short(value)}” names no host: it leads nowhere.", f"Write {scheme[1]}://{scheme[2].lstrip('/')}."
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


def _doubled(written: str) -> Iterator[Loss]:
    """Of two definitions the engine takes the last."""
    for pattern, kind in _DEFINITIONS:
        found = list(pattern.finditer(written))
        left = Counter(match[1] for match in found)
        for match in found:
            left[match[1]] -= 1
            if left[match[1]]:
                said = f"the {kind} “{match[1]}” is defined again below, and what is said here is left out."
                yield Loss(match.start(1), said, "Keep one of them, or name the other differently.")


def _uncited(html: str, written: str) -> Iterator[Loss]:
    """Footnotes to which no mark leads: the way back from them would lead nowhere."""
    for defined in _DEFINITIONS[0][0].finditer(written):
        name = defined[1][2:-1]
        if f'id="fn:{escape(name)}"' in html and f'href="#fn:{escape(name)}"' not in html:
            said = f"nothing leads to the footnote “{defined[1]}”."
            yield Loss(defined.start(1), said, f"Put “{defined[1]}” where it belongs, or take the footnote out.", Severity.ERROR)


def _undefined(shown: str, written: str) -> Iterator[Loss]:
    """Marks of footnotes and links by name that nothing defines: they are printed as they stand."""
    marks, names = set(re.findall(r"\[\^[^\]\s]+\]", shown)), set(re.findall(r"\]\[([^\[\]]*)\]", shown))
    for mark in _FOOTNOTE.finditer(written):
        if mark.group() in marks:
            said = f"there is no footnote “{mark.group()}”: the mark is printed as it stands."
            yield Loss(mark.start(), said, f"Write “{mark.group()}: …”, or take the mark out.")
    known = {_folded(target[1]) for target in _TARGET.finditer(written)}
    for link in _REFERENCE.finditer(written):
        words, name = link[1], link[2] or link[1]
        numbers = words.isdecimal() and name.isdecimal()  # marks of references, copied from elsewhere
        if not numbers and not words.startswith("^") and _folded(name) not in known and link[2] in names:
            said = f"there is no address “{_short(name)}” for this link: it is printed as it stands."
            yield Loss(link.start(), said, f"Write “[{_short(name)}]: https://…” on a line of its own.")


def _of_wikis(shown: str, written: str) -> Iterator[Loss]:
    for link in _WIKI.finditer(written) if "[[" in shown else ():
        name = link[1].rpartition("|")[2].strip()
        hint = f"Write [{_short(name)}](entity:…), or the name alone: what is registered is linked."
        yield Loss(link.start(), f"“{_short(link.group())}” is no link here: it is printed as it stands.", hint)


def _open_fences(shown: str, written: str) -> Iterator[Loss]:
    """A fence that nothing closes is printed, and what was to be code is read as prose."""
    opened = _FENCE.search(written)
    if opened and opened[1] in shown:
        said = f"no line of “{opened[1]}” alone closes the code that begins here: it is read as prose."
        yield Loss(opened.start(1), said, f"Close it with {opened[1]}, no more and no fewer signs.")


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _short(written: str) -> str:
    words = " ".join(written.split())
    return words if len(words) <= 40 else f"{words[:40].rstrip()}…"
