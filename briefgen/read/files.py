"""Files → text: what lies in content/ and static/, read as it is, or the reason why not."""

from __future__ import annotations

import os
import re
import shlex
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from os.path import realpath
from pathlib import Path

from briefgen.config import SiteConfig
from briefgen.leftovers import NOT_STATIC, is_left_over, is_secret
from briefgen.model import Page
from briefgen.problems import Location, Problem, error, info, warning
from briefgen.urls import SEARCH_FOLDER, WINDOWS_NAMES
from briefgen.wording import suggestion

KINDS = {
    "articles": (".md", ".txt", ".yml", ".yaml"),
    "briefings": (".md",),
    "entities": (".yml", ".yaml", ".csv"),
    "events": (".yml", ".yaml", ".csv"),
    "notes": (".yml", ".yaml"),
    "pages": (".md",),
    "sources": (".yml", ".yaml"),
}
"""The folders of content/ and the files that are read there."""
ALSO_NAMED = {**dict.fromkeys((".markdown", ".mdown", ".mkd"), ".md"), ".text": ".txt"}
"""Other endings that such files have elsewhere."""

_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\\]|[. ]$')

BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
UTF_8 = "utf-8"
LIKELIEST = "windows-1252"
"""The encoding of most files that are not UTF-8: that of Windows in western Europe and America."""
AROUND = 20
"""Bytes on each side of one that is not UTF-8 whose words are shown."""


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file of content/: its folder (`articles`…), its path shown in messages, and where it lies."""

    folder: str
    name: str
    shown: str
    path: Path

    @property
    def stem(self) -> str:
        return self.path.stem

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()

    @property
    def place(self) -> str:
        """Its path without its ending: a text and its metadata share it."""
        return self.name[: -len(self.path.suffix)]


def content_files(config: SiteConfig) -> tuple[list[ContentFile], list[Problem]]:
    """Every file that is read, in the order of its path, and what was not read."""
    root = config.content_dir
    if not root.is_dir():
        return [], [error(Location("content"), "this folder does not exist.", "Create it, with a folder articles/ in it.")]
    files: list[ContentFile] = []
    found, problems = _found(root, "content")
    for place, path, shown in found:
        if passed_over(place):
            continue
        folder, _, rest = place.partition("/")
        if not rest or folder not in KINDS or path.suffix.lower() not in KINDS[folder]:
            problems.append(_not_read(folder if rest else "", path, shown))
        else:
            files.append(ContentFile(folder, rest, shown, path))
    return files, problems


def passed_over(place: str) -> bool:
    """Whether a file of content/, by its path from there, is left alone without a word: hidden, or left behind by an editor or a
    system."""
    name = place.rpartition("/")[2]
    return place.startswith(".") or "/." in place or name.startswith("#") or is_left_over(name)


def _not_read(folder: str, path: Path, shown: str) -> Problem:
    """Said as a warning, since somebody may miss the file on the site; a README is what it is."""
    if path.stem.upper() in ("README", "LICENSE", "LICENCE"):
        return info(Location(shown), "this file is not read.")
    if (ending := ALSO_NAMED.get(path.suffix.lower())) in KINDS.get(folder, ()):
        hint = f"Name it {path.stem}{ending}."
    elif folder in KINDS:
        hint = f"In {folder}/, files are read that end in {' '.join(KINDS[folder])}."
    else:
        hint = suggestion(folder, KINDS) or f"Files are read in {', '.join(f'{name}/' for name in KINDS)}."
    return warning(Location(shown), "this file is not read.", hint)


def _found(root: Path, shown_root: str) -> tuple[list[tuple[str, Path, str]], list[Problem]]:
    """The files under a folder: the path from there, with slashes, the path, and that shown in messages. What cannot be taken is a
    problem."""
    files: list[tuple[str, Path, str]] = []
    problems: list[Problem] = []

    def refused(reason: OSError) -> None:
        shown = _shown(shown_root, Path(reason.filename).relative_to(root).as_posix())
        problems.append(error(Location(shown), f"the folder cannot be read: {reason.strerror}.", "Check its permissions."))

    real = Path(realpath(root))
    for place, is_link in sorted(_walk(root, refused), key=lambda found: found[0].split("/")):
        path = root / place
        shown = _shown(shown_root, place)
        if not path.name.isprintable():
            message = "the name of this file has characters that cannot be shown."
            problems.append(error(Location(shown), message, "Rename it, best with a–z, 0–9 and hyphens."))
        elif is_link and real not in Path(realpath(path)).parents:
            problems.append(error(Location(shown), f"this link leads out of {shown_root}/.", "Put the file itself here."))
        elif is_link and path.is_dir():
            problems.append(error(Location(shown), "this is a link to a folder, which is not followed.", "Put the folder here."))
        else:
            files.append((place, path, shown))
    return files, problems


def _walk(folder: Path, refused: Callable[[OSError], None], below: str = "") -> Iterator[tuple[str, bool]]:
    """Every file by its path from the first folder, with slashes, and the links to folders; whether it is a link."""
    try:
        entries = list(os.scandir(folder))
    except OSError as reason:
        return refused(reason)
    for entry in entries:
        place = below + entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in NOT_STATIC:
                yield from _walk(folder / entry.name, refused, f"{place}/")
        else:
            yield place, entry.is_symlink()


def _shown(shown_root: str, place: str) -> str:
    """A path as messages show it: on one line, whatever its name."""
    shown = shown_root if place == "." else f"{shown_root}/{place}"
    return shown if shown.isprintable() else ascii(shown)[1:-1]


def read_text(path: Path, shown: str, limit: int) -> tuple[str | None, list[Problem]]:
    """A file's text with plain line ends and without a byte order mark, or None and why."""
    content, problems = _bytes(path, shown, limit)
    if content is None:
        return None, problems
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        if content.startswith(BYTE_ORDER_MARKS):
            hint = f"Save it with the encoding UTF-8, or run: briefgen recode {in_shell(shown)}"
            return None, [error(Location(shown), "the file is UTF-16, not UTF-8.", hint)]
        readable = content[: reason.start].decode("utf-8-sig")
        message = f"the byte 0x{content[reason.start]:02x} here is not UTF-8."
        hint = f"Save it with the encoding UTF-8. {as_if(content, reason.start, f'briefgen recode {in_shell(shown)} --from ')}"
        return None, [error(_end_of(readable, shown), message, hint)]
    if "\x00" in text:
        where = _end_of(text[: text.index("\x00")], shown)
        return None, [error(where, "a NUL character stands here: is this a text file?", "Remove the character.")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def _bytes(path: Path, shown: str, limit: int | None = None) -> tuple[bytes | None, list[Problem]]:
    """A file's bytes, at most `limit` of them. Opened once, so that what is measured is what is read."""
    where = Location(shown)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None, [error(where, "this is no file to read.", "Put a file here.")]
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            content = b"" if limit is not None and size > limit else file.read()
    except OSError as reason:
        return None, [error(where, f"the file cannot be read: {reason.strerror}.", "Check that it exists, and its permissions.")]
    size = max(size, len(content))
    if limit is not None and size > limit:
        hint = "Split it, or raise `limits: {article_bytes: …}` in site.yml."
        return None, [error(where, f"the file has {size:,} bytes; {limit:,} are the most.", hint)]
    return content, []


def in_shell(path: Path | str) -> str:
    """A path as it is written in a call."""
    return shlex.quote(str(path))


def as_if(content: bytes, at: int, call: str) -> str:
    """How the words at an offset read in the likeliest other encoding, and the call that takes them so, without its encoding."""
    before, after = content[max(0, at - AROUND) : at].rpartition(b"\n")[2], content[at : at + AROUND].partition(b"\n")[0]
    if at > AROUND and len(before) == AROUND:
        before = before.partition(b" ")[2] or before
    if len(after) == AROUND:
        after = after.rpartition(b" ")[0] or after
    try:
        words = " ".join((before + after).decode(LIKELIEST).split())
    except UnicodeDecodeError:
        words = ""
    if not words.isprintable() or not words:
        return f"To read it in the encoding that it has: {call}ENCODING"
    return f"As {LIKELIEST} these words read “{words}”: if that is right, run: {call}{LIKELIEST}"


def _end_of(before: str, shown: str) -> Location:
    """The place that follows a stretch from the beginning of the file."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Location(shown, len(lines), len(lines[-1]) + 1)


def _awkward_name(place: str, shown: str) -> Iterator[Problem]:
    """Names that Windows does not take: there the site could be neither unpacked nor checked out."""
    for part in place.split("/"):
        if part.partition(".")[0].lower() in WINDOWS_NAMES or _NOT_ON_WINDOWS.search(part):
            yield warning(Location(shown), f"Windows has no file named “{part}”.", "Rename it, best with a–z, 0–9 and hyphens.")


def read_static(config: SiteConfig) -> tuple[list[Page], list[Problem]]:
    """The files of the static folder as pages, at the root of the output. Links that lead out of it are a problem."""
    folder = config.root / config.static
    if not folder.is_dir():
        return [], []
    pages: list[Page] = []
    found, problems = _found(folder, config.static.rstrip("/"))
    for place, path, shown in found:
        if path.name in NOT_STATIC:
            continue
        if is_left_over(path.name):
            problems.append(info(Location(shown), "left out: editors name their own files like this.", "Rename it."))
            continue
        if is_secret(path.name):
            problems.append(warning(Location(shown), "left out: files of this name hold passwords.", "Keep it elsewhere."))
            continue
        if config.search and place.casefold().startswith(f"{SEARCH_FOLDER}/"):
            hint = "Name the folder differently, or write `search: false`."
            problems.append(error(Location(shown), f"the search index is written to {SEARCH_FOLDER}/.", hint))
            continue
        problems += _awkward_name(place, shown)
        content, more = _bytes(path, shown)
        problems += more
        if content is not None:
            pages.append(Page(place, content))
    return pages, problems
