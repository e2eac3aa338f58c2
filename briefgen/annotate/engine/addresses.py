"""Addresses on the web that stand in prose as they are, made links."""

from __future__ import annotations

import re
from html import escape
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

ADDRESS = r"(?<![^\W_])(?i:https?)://(?:[^\s<>\"“”‘«»‹›「」『』（）{}|\^`—…。、؟，！？\[\]\x00-\x1f\u200b]|\x02klzzwxh:\d+\x03)+"
"""An address on the web as it stands in prose; the engine's mark is in the place of a sign that was escaped, or of code."""
_MARK = re.compile("\x02klzzwxh:\\d+\x03")
_REFERENCE = re.compile(r"&(?!amp;)(?:[A-Za-z][A-Za-z0-9]*|#\w+);")
"""A character written by its name, as the engine reads it: “&gt;” is no part of an address."""
_BEHIND = ".,;:!?*_~'’"
"""Signs that end an address, and belong to the sentence."""
_STASHED = re.compile("\x02(\\d+)\x03")


class BareAddress(InlineProcessor):
    """An address becomes a link to it, or stays words where `linking` is off."""

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
        link = Element("a", href=address)
        link.text = AtomicString(address)
        return link, m.start(), end


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
