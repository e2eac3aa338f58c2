"""Markdown → canonical, safe HTML. The one room that knows the Markdown engine and the sanitiser.

The engine looks at every paragraph for some forty things that most paragraphs do not have. Those go past it: `shortened` puts a
word in the place of each, and `typographic` does to them all that the engine would, by its own rules for quotes, dashes and dots.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from briefgen.annotate.skeleton import RAW
from briefgen.urls import LINKED_KINDS, OWN_ANCHOR

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

EXTENSIONS = ("abbr", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "toc", "smarty", "sane_lists")

TAGS = set(
    (
        "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 "
        "h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td "
        "tfoot th thead time tr u ul var wbr"
    ).split()
)
ATTRIBUTES: dict[str, set[str]] = {
    "*": {"id", "class", "lang", "dir", RAW},
    "a": {"href", "hreflang"},
    "abbr": {"title"},
    "blockquote": {"cite"},
    "del": {"datetime", "cite"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
    "ins": {"datetime", "cite"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "q": {"cite"},
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "headers", "scope", "abbr"},
    "time": {"datetime"},
}
SCHEMES = frozenset({"http", "https", "mailto", *LINKED_KINDS})
_CONTROL_REFERENCE = re.compile(
    r"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01]|127|6553[45])(?!\d)|x0*(?:[1-8bcef]|1[\da-f]|7f|fff[ef])(?![\da-f]));?", re.IGNORECASE
)
"""References to control characters and to what is no character, which no page and no feed can hold."""
_START_TAG = re.compile(r"<([a-zA-Z][\w-]*)(?=[\s/>])")

_BEYOND_PARAGRAPHS = re.compile(r"<|```|~~~|\*\[|^ {0,3}:|[\t\r\x02\x03]", re.MULTILINE)
"""HTML, fenced code, abbreviations and definitions may change what paragraphs beside them become: such a text is read whole."""
_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>&|\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]|\s\n|\n\s|^[#=+:~-]|^\d+[.)]|://",
    re.MULTILINE,
)
"""What may be syntax. White space other than spaces, and signs that begin a line, are left to the engine too."""
_ADDRESS = r"(?<![^\W_])(?i:https?)://(?:[^\s<>\"“”‘«»‹›「」『』（）{}|\^`—…。、؟，！？\[\]\x00-\x1f\u200b]|\x02klzzwxh:\d+\x03)+"
"""An address on the web as it stands in prose; the engine's mark is in the place of a sign that was escaped, or of code."""
_MARK = re.compile("\x02klzzwxh:\\d+\x03")
_REFERENCE = re.compile(r"&(?!amp;)(?:[A-Za-z][A-Za-z0-9]*|#\w+);")
"""A character written by its name, as the engine reads it: “&gt;” is no part of an address."""
_BEHIND = ".,;:!?*_~'’"
"""Signs that end an address, and belong to the sentence."""
_RAW_LINK = re.compile(r"<[aA][\s>]")
_TYPED = re.compile(r"[\"']|--|\.\.\.")
"""What the rules for quotes, dashes and dots look for."""
_CLOSING = re.compile(r"[\"']+(?=$|[—–…]|--|\.\.\.)")
"""Quotes right behind emphasis or a link, at the end or before a dash: to the engine, they stand at a beginning."""
_BLANK = re.compile(r"(\n\n+)")
_STASHED = re.compile("\x02(\\d+)\x03")
_WORD = "zqparagraph"


def sanitised_html(source: str) -> str:
    """Markdown as canonical, safe HTML: scripts, styles, event handlers and `javascript:` links are gone."""
    import nh3

    return nh3.clean(
        rendered_html(source),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=_own_anchors,
        link_rel=None,
        strip_comments=True,
        url_schemes=set(SCHEMES),
    )


def rendered_html(source: str) -> str:
    """Markdown as the engine writes it, nothing taken out yet; a private mark stands on what the author wrote as HTML.

    Raises RecursionError for what is nested deeper than the engine goes (some 200 lists in each other).
    """
    engine = _markdown()
    engine.treeprocessors["plain_words"].alone = not _BEYOND_PARAGRAPHS.search(source)  # type: ignore[attr-defined]
    engine.inlinePatterns["bare_address"].linking = not _RAW_LINK.search(source)  # type: ignore[attr-defined]
    try:
        return _CONTROL_REFERENCE.sub("", engine.reset().convert(source))
    except RecursionError:
        _markdown.cache_clear()  # `reset` does not tell it that it is no longer in the innermost list
        raise


def shortened(source: str) -> tuple[str, dict[str, str]]:
    """The Markdown with a word in the place of each paragraph that has no syntax, and the paragraphs' own words by it."""
    if _WORD in source or _BEYOND_PARAGRAPHS.search(source):
        return source, {}
    blocks = _BLANK.split(source.rstrip("\n"))
    apart: dict[str, str] = {}
    for number in range(0, len(blocks), 2):
        words = blocks[number]
        if words and not words[0].isspace() and not words[-1].isspace() and not _SPECIAL.search(words):
            blocks[number] = f"{_WORD}{number}"
            apart[blocks[number]] = typographic(words)
    return "".join(blocks), apart


def typographic(words: str) -> str:
    """Words without syntax as the engine writes them: its rules one after another, each seeing what those before it made."""
    if not _TYPED.search(words):
        return words
    quotes = {sign for sign in "\"'" if sign in words}
    made: list[str] = []
    for pattern, parts, needed in _rules():
        if not needed <= quotes:
            continue
        found = pattern.search(words)
        while found:
            made.append("".join(found.group(part) if isinstance(part, int) else part for part in parts))
            stash = f"\x02{len(made) - 1}\x03"
            words = words[: found.start()] + stash + words[found.end() :]
            found = pattern.search(words, found.start() + len(stash))
    while made and "\x02" in words:  # what a rule took may hold what one before it made
        words = _STASHED.sub(lambda stash: made[int(stash[1])], words)
    return words


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[re.Pattern[str], Sequence[int | str], frozenset[str]], ...]:
    """The engine's rules for quotes, dashes and dots: what is replaced, by what, and the quotes without which nothing is."""
    from html import unescape

    from markdown.extensions.smarty import punctClass

    rules = _markdown().treeprocessors["smarty"].inlinePatterns  # type: ignore[attr-defined]
    return tuple(
        (
            rule.compiled_re,
            tuple(part if isinstance(part, int) else unescape(part) for part in rule.replace),
            frozenset(sign for sign in "\"'" if sign in rule.pattern.replace(punctClass, "")),
        )
        for rule in rules
    )


@lru_cache(maxsize=1)
def _markdown() -> Markdown:
    """Python-Markdown, set up once. What the author writes as HTML comes out with a private mark on each tag.

    Words of headings, items and cells that have no syntax are not looked at again where nothing beside them can change them. An
    address that stands in prose as it is becomes a link, and none of its quotes, dashes or dots is changed; in a text with links in
    HTML, which may be around it, it stays words.
    """
    from xml.etree.ElementTree import Element as NewElement

    import markdown
    from markdown.inlinepatterns import InlineProcessor
    from markdown.postprocessors import RawHtmlPostprocessor
    from markdown.treeprocessors import Treeprocessor
    from markdown.util import AtomicString

    class PlainWords(Treeprocessor):
        alone = False

        def run(self, root: Element) -> None:
            for element in root.iter() if self.alone else ():
                words = element.text
                if words and not len(element) and not _SPECIAL.search(words) and not _TYPED.search(words):
                    element.text = AtomicString(words)

    class ClosingQuotes(Treeprocessor):
        def run(self, root: Element) -> None:
            for element in root.iter():
                quotes = _CLOSING.match(element.tail) if element.tail and element.tag != "br" else None
                if quotes and element.tail:
                    closed = quotes[0].replace('"', "”").replace("'", "’")
                    element.tail = closed + element.tail[quotes.end() :]

    class BareAddress(InlineProcessor):
        linking = True

        def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | str | None, int, int]:  # type: ignore[override]  # noqa: N802
            written = m.group()
            for mark in _MARK.finditer(written):
                if not _STASHED.fullmatch(self.unescape(mark[0])):  # code or a link, and no sign that was escaped
                    written = written[: mark.start()]
                    break
            written = _trimmed(written)
            address = _STASHED.sub(lambda sign: chr(int(sign[1])), self.unescape(written))
            end = m.start() + len(written)
            if not address:
                return m.group(), m.start(), m.end()
            if not self.linking or "a" in self.md.treeprocessors["inline"].ancestors:  # type: ignore[attr-defined]
                return self.md.htmlStash.store(escape(address)), m.start(), end
            link = NewElement("a", href=address)
            link.text = AtomicString(address)
            return link, m.start(), end

    class MarkRawHtml(RawHtmlPostprocessor):
        def stash_to_string(self, text: Any) -> str:
            return _START_TAG.sub(rf'<\1 {RAW}=""', super().stash_to_string(text))

    engine = markdown.Markdown(extensions=list(EXTENSIONS), output_format="html")
    engine.treeprocessors.register(PlainWords(engine), "plain_words", 25)  # before the engine's own, which is at 20
    engine.treeprocessors.register(ClosingQuotes(engine), "closing_quotes", 15)  # between the engine's own and its typography
    engine.inlinePatterns.register(BareAddress(_ADDRESS, engine), "bare_address", 85)  # after HTML (90), before emphasis (60)
    engine.postprocessors.register(MarkRawHtml(engine), "raw_html", 30)
    return engine


def _trimmed(address: str) -> str:
    """An address without what only stands behind it: a sentence's signs, a bracket that it does not open, a reference."""
    reference = _REFERENCE.search(address)
    if reference:
        address = address[: reference.start()]
    opened, closed, end = address.count("("), address.count(")"), len(address)
    while end and (address[end - 1] in _BEHIND or (address[end - 1] == ")" and closed > opened)):
        closed -= address[end - 1] == ")"
        end -= 1
    address = re.sub("--+$", "", address[:end])
    return address if re.search(r"//[^\W_]", address) else ""


def _own_anchors(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "id":
        return OWN_ANCHOR + value
    if attribute == "href" and value.startswith("#") and len(value) > 1:
        return "#" + OWN_ANCHOR + value[1:]
    return value
