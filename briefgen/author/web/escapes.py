"""Words in Markdown that read as they are, whatever signs are in them."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]{}^~]|=(?==)|(?<==)=)")
_BEGINS_LINE = re.compile(r"^(\d+)([.)])(?=\s|$)|^([#+>-])|^([:~=])", re.MULTILINE)
_NOT_IN_ADDRESSES = frozenset(' <>()[]{}\\"`|^')


def escaped(words: str) -> str:
    """Words within a line."""
    return _SPECIAL.sub(r"\\\1", words).replace("&", "&amp;").replace("<", "&lt;")


def block(text: str) -> str:
    """Markdown of a line that begins a block: what it begins with is no list, no heading, no quotation and no definition."""
    if text.startswith("["):
        text = text.replace("]:", "]&#58;")
    text = _RULE.sub(lambda rule: rule[0].replace("-", "\\-"), text)
    return _BEGINS_LINE.sub(_harmless, text)


_RULE = re.compile(r"^-(?: ?-){2,}\s*$", re.MULTILINE)


def _harmless(begins: re.Match[str]) -> str:
    if begins[1]:
        return f"{begins[1]}\\{begins[2]}"
    return f"\\{begins[3]}" if begins[3] else f"&#{ord(begins[4])};"


def address(url: str) -> str:
    """An address as it stands in the brackets of a link."""
    return "".join(f"%{ord(sign):02X}" if sign in _NOT_IN_ADDRESSES else sign for sign in url.strip())


def comment(words: str) -> str:
    """Words as a comment, which is not shown."""
    return f"<!-- {re.sub('-{2,}', '–', words).replace('>', '›').replace('<', '‹').rstrip('-')} -->"
