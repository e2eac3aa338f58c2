"""Files from elsewhere → text: by their byte order mark, by what the editor or the page says; no encoding is ever guessed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from briefgen.problems import UsageError
from briefgen.read.files import UTF_8, as_if, in_shell

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and what they say; longer ones first."""

OF_THE_WEB = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "latin1": "windows-1252",
    "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""Names that pages give, and what browsers read under them (the Encoding Standard of the WHATWG)."""

_NAMED = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w:.-]+)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]+encoding=[\"']([\w:.-]+)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with plain line ends, and how its encoding was known; "" for UTF-8."""

    text: str
    told: str = ""


def decoded(path: Path, limit: int, encoding: str = "") -> Decoded:
    """The text of a file. `encoding` is what the editor says of it. Raises UsageError, with the call that would read it."""
    content = _content(path, limit)
    marked = marked_encoding(content)
    named = "" if encoding or marked else _named(path, content)
    if named and _is_utf_8(content):
        is_named = named.lower().replace("-", "") == "utf8"
        said = "" if is_named else f"read as UTF-8, which its letters are, though the page says {named}"
        return Decoded(_with_plain_ends(content.decode("utf-8-sig")), said)
    used = marked or encoding or named or UTF_8
    try:
        used = as_on_the_web(used)
        text = content.decode("utf-8-sig" if codecs.lookup(used).name == UTF_8 else used)
    except LookupError:
        said = "names the encoding" if named else "is said to have the encoding"
        raise UsageError(f"{path}: the file {said} {used!r}, which is not known. {_remedy(path, content, 0)}") from None
    except UnicodeDecodeError as reason:
        raise UsageError(_unreadable(path, content, reason, used, bool(named))) from None
    if "\x00" in text:
        raise UsageError(f"{path}: a NUL character stands in it: is this a text?")
    told = _told(used, bool(marked), bool(named))
    return Decoded(_with_plain_ends(text), told)


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def marked_encoding(content: bytes) -> str:
    """What a byte order mark says; "" where there is none."""
    return next((encoding for mark, encoding in MARKS if content.startswith(mark)), "")


def as_on_the_web(encoding: str) -> str:
    """What browsers read under the name of an encoding."""
    return OF_THE_WEB.get(encoding.lower(), encoding)


def _is_utf_8(content: bytes) -> bool:
    """Whether bytes have letters beyond ASCII, and all are UTF-8: words in another encoding hardly ever are."""
    try:
        return not content.isascii() and bool(content.decode(UTF_8)) and b"\x00" not in content
    except UnicodeDecodeError:
        return False


def known_encoding(encoding: str) -> str:
    """An encoding that there is. Raises UsageError for another."""
    try:
        codecs.decode(b"", encoding)
        codecs.lookup(encoding)
    except LookupError:
        raise UsageError(f"There is no encoding {encoding!r}. Common: windows-1252, iso-8859-2, windows-1251, utf-16.") from None
    return encoding


def _content(path: Path, limit: int) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as reason:
        raise UsageError(f"{path}: the file cannot be read: {reason.strerror}.") from None
    if len(content) > limit:
        raise UsageError(
            f"{path}: the file has {len(content):,} bytes; {limit:,} are the most. "
            "Split it, or raise `limits: {article_bytes: …}` in site.yml."
        )
    return content


def _named(path: Path, content: bytes) -> str:
    """The encoding that a page says it has."""
    if path.suffix.lower() not in (".html", ".htm"):
        return ""
    named = _XML.search(content[:256]) or _NAMED.search(content[:4096])
    return named[1].decode("ascii", "replace") if named else ""


def _told(used: str, marked: bool, named: bool) -> str:
    if codecs.lookup(used).name == "utf-8":
        return ""
    how = "as its byte order mark says" if marked else "as the page says" if named else "as you say"
    return f"read as {used}, {how}"


def _unreadable(path: Path, content: bytes, reason: UnicodeDecodeError, used: str, named: bool) -> str:
    line = content[: reason.start].count(b"\n") + 1
    says = ", although it says so" if named else ""
    what = f"{path}:{line}: the byte 0x{content[reason.start]:02x} here is not {used.upper()}{says}."
    return f"{what} {_remedy(path, content, reason.start)}"


def _remedy(path: Path, content: bytes, at: int) -> str:
    call = f"briefgen add {in_shell(path)} --encoding "
    return f"Save it with the encoding UTF-8, or say which it has. {as_if(content, at, call)}"
