"""Slugs, output paths and links.

Output paths are POSIX on every system and relative to the output folder. Links between pages are relative to the page that
holds them and name the file (`../entities/x.html`, never `../entities/x/`), so that one output works at `/`, under any
sub-path and from `file://`. Absolute addresses are made only where a format demands them (feed, sitemap, canonical, metadata).
"""

from __future__ import annotations

import hashlib
import posixpath
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "ng", "ĸ": "k",
    "'": None, "’": None, "ʼ": None,
})  # fmt: skip
"""Latin letters that are no plain letter with an accent; an apostrophe ends no word."""

_SPOKEN = {"+": "plus", "#": "sharp"}
_SIGNS = re.compile(r"(?<=[^\W_])#|(?<=[^\W_])\+|(?<=\+)\+")
"""Signs that end a name and tell it from others."""
_LATIN = re.compile(r"[a-z0-9]")

FOLDERS = {
    "article": "articles",
    "briefing": "briefings",
    "entity": "entities",
    "event": "events",
    "note": "notes",
    "notes": "notes",
    "page": "pages",
    "topic": "topics",
}


LINKED_KINDS = frozenset(["article", "briefing", "entity", "event", "note", "page", "topic"])
"""Records that an author links to by id, as `event:treaty-signed`: the schemes of such links."""

WINDOWS_NAMES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))])
"""Names that no file of Windows can have, whatever its ending."""

SEARCH_FOLDER = "pagefind"
"""The folder of the search index in the output."""

OWN_ANCHOR = "section-"
"""Put before every id of an author's text and every link to one, so that they cannot clash with the page's own ids."""


def is_slug(text: str) -> bool:
    """True for lower-case ASCII words joined by single hyphens."""
    return SLUG.fullmatch(text) is not None


def slugify(text: str) -> str:
    """`Café Society, 2nd ed.` → `cafe-society-2nd-ed`; empty where nothing of the text can stand in a slug."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    plain = "".join(sign for sign in apart if unicodedata.category(sign) not in ("Mn", "Cf"))  # no accents, nothing invisible
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def topic_id(name: str) -> str:
    """The id of a topic, by its name: `C++` → `c-plus-plus`.

    Of a name in another script, what a slug can hold is followed by a short fingerprint of the name.
    """
    slug = slugify(_SIGNS.sub(lambda sign: f" {_SPOKEN[sign[0]]}", name))
    if slug == "index":
        return "topic-index"  # `index` is the page of all topics
    unwritten = any(sign.isalnum() for sign in _LATIN.sub("", unicodedata.normalize("NFKD", name.lower().translate(LETTERS))))
    if slug and not unwritten:
        return slug
    return f"{slug or 'topic'}-{hashlib.blake2s(spelling(name).encode(), digest_size=4).hexdigest()}"


def spelling(name: str) -> str:
    """A name without what tells no two names apart: capitals, and whether spaces or hyphens join its words."""
    return re.sub(r"[\s_\u2010-\u2015-]+", " ", unicodedata.normalize("NFKC", name).casefold()).strip()


def page_path(kind: str, record_id: str, number: int = 1) -> str:
    """The output path of a record's page; further pages of a long one lie in a folder of its name."""
    folder = FOLDERS[kind]
    return f"{folder}/{record_id}.html" if number == 1 else f"{folder}/{record_id}/{number}.html"


def relative(page: str, target: str, fragment: str = "") -> str:
    """The link from output path `page` to output path `target`."""
    hash_ = _hash(fragment) if fragment else ""
    if page == target and hash_:
        return hash_
    return _from_folder(page.rpartition("/")[0] or ".", target) + hash_


@lru_cache(maxsize=16384)
def _hash(fragment: str) -> str:
    return f"#{quote(fragment)}"


@lru_cache(maxsize=16384)
def _from_folder(folder: str, target: str) -> str:
    """All pages of a folder link to a target alike."""
    return quote(posixpath.relpath(target, folder))


@lru_cache(maxsize=16384)
def absolute(base_url: str, path: str) -> str:
    """The public address of an output path; `index.html` is the folder itself."""
    base = base_url if base_url.endswith("/") else base_url + "/"
    if path == "index.html":
        return base
    if path.endswith("/index.html"):
        path = path[: -len("index.html")]
    return urljoin(base, quote(path))


def base_path(base_url: str | None) -> str:
    """The path part of base_url with slashes on both ends: where 404.html, served from anywhere, must look for its files."""
    path = urlsplit(base_url).path if base_url else "/"
    return path if path.endswith("/") else path + "/"
