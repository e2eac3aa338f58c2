"""Markdown → canonical, safe HTML. The one room that knows the sanitiser; the Markdown engine has a room of its own.

The engine looks at every paragraph for some forty things that most paragraphs do not have. Those go past it: `shortened` puts a
word in the place of each, and `typographic` does to them all that the engine would, by its own rules for quotes, dashes and dots.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.annotate.skeleton import RAW
from briefgen.urls import LINKED_KINDS, OWN_ANCHOR

if TYPE_CHECKING:
    from markdown import Markdown

    from briefgen.annotate.engine.setup import TypeRule

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

_BEYOND_PARAGRAPHS = re.compile(r"<|```|~~~|\*\[|^ {0,3}:|[\t\r\x02\x03]", re.MULTILINE)
"""HTML, fenced code, abbreviations and definitions may change what paragraphs beside them become: such a text is read whole."""
_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>&|\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]|\s\n|\n\s|^[#=+:~-]|^\d+[.)]|://|~~",
    re.MULTILINE,
)
"""What may be syntax. White space other than spaces, and signs that begin a line, are left to the engine too."""
_RAW_LINK = re.compile(r"<[aA][\s>]")
_TYPED = re.compile(r"[\"']|--|\.\.\.")
"""What the rules for quotes, dashes and dots look for."""
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
def _rules() -> Sequence[TypeRule]:
    from briefgen.annotate.engine.setup import type_rules

    return type_rules(_markdown())


@lru_cache(maxsize=1)
def _markdown() -> Markdown:
    """The engine, set up once."""
    from briefgen.annotate.engine.setup import engine

    return engine(_is_plain)


def _is_plain(words: str) -> bool:
    """Whether the engine would leave words as they are."""
    return not _SPECIAL.search(words) and not _TYPED.search(words)


def _own_anchors(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "id":
        return OWN_ANCHOR + value
    if attribute == "href" and value.startswith("#") and len(value) > 1:
        return "#" + OWN_ANCHOR + value[1:]
    return value
