"""recode: a file of the site that is not UTF-8 → the same words in UTF-8, the file as it was beside it."""

from __future__ import annotations

from pathlib import Path

from briefgen.author.decoding import as_on_the_web, marked_encoding
from briefgen.problems import UsageError
from briefgen.read.files import as_if, in_shell


def recode(path: Path, encoding: str) -> tuple[Path, str]:
    """Writes a file anew in UTF-8. Returns where it is kept as it was, and the encoding that it had.

    `encoding` is what the editor says; a byte order mark comes before it. Raises UsageError where there is nothing to do.
    """
    if not path.is_file():
        raise UsageError(f"{path}: this is a folder." if path.is_dir() else f"{path}: there is no such file.")
    content = path.read_bytes()
    marked = marked_encoding(content)
    if marked == "utf-8" or (not marked and _is_utf_8(content)):
        raise UsageError(f"{path} is UTF-8 already, and is left as it is.")
    used = marked or as_on_the_web(encoding)
    if not used:
        at = _first_other(content)
        raise UsageError(f"{path} does not say its encoding. {as_if(content, at, f'briefgen recode {in_shell(path)} --from ')}")
    try:
        text = content.decode(used)
    except UnicodeDecodeError as reason:
        raise UsageError(f"{path}: the byte 0x{content[reason.start]:02x} is not {used}. Nothing was changed.") from None
    kept = path.with_name(f"{path.name}~")  # which builds pass over, as editors leave such files
    if kept.exists():
        raise UsageError(f"{kept} is there already, and is not overwritten. Move it away, then run this again.")
    kept.write_bytes(content)
    path.write_bytes(text.removeprefix("\ufeff").encode("utf-8"))
    return kept, used


def _is_utf_8(content: bytes) -> bool:
    return _first_other(content) == len(content)


def _first_other(content: bytes) -> int:
    """The offset of the first byte that is not UTF-8; the length where all are."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as reason:
        return reason.start
    return len(content)
