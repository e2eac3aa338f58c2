"""add: texts from elsewhere → articles, cleaned, with what is known of them beside or above them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from briefgen.author.desk import Desk, listed, quoted
from briefgen.author.html_text import as_markdown, read_page
from briefgen.author.records import day
from briefgen.author.schemas import schema_line
from briefgen.cleaning import SPACE_BEFORE_PUNCTUATION, SPACED, Cleaned, clean
from briefgen.dates import DateError, DateValue
from briefgen.fields import load_yaml
from briefgen.problems import UsageError, has_errors
from briefgen.read.files import read_text
from briefgen.read.records import FENCE
from briefgen.urls import slugify

SUFFIXES = (".txt", ".md", ".html", ".htm")
TITLE_AT_MOST = 140
"""Characters up to which a first line of its own is taken for a headline."""

LAYOUT_RULES = ("double-spaces", "trailing-space", "odd-spaces", "sign-off", SPACE_BEFORE_PUNCTUATION)
"""Cleaning rules that would change what a Markdown file means, or words its author set on purpose."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a text; "" for what is not."""

    title: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    author: str = ""
    rights: str = ""
    language: str = ""

    def over(self, other: Facts) -> Facts:
        """These facts, and the other's where these say nothing."""
        return Facts(*(getattr(self, name) or getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text as it was read: its body ready for an article, what it says of itself, and what was done to it."""

    path: Path
    suffix: str
    body: str
    facts: Facts
    done: tuple[str, ...]
    front: str = ""
    has: frozenset[str] = field(default_factory=frozenset)


def read_incoming(path: Path, limit: int, language: str) -> Incoming:
    """Reads and cleans a file. Raises UsageError where it cannot be one."""
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(f"{path}: this kind of file is not taken. Kinds: {' '.join(SUFFIXES)}.")
    if path.suffix.lower() in (".html", ".htm"):
        return _web_page(path, limit, language)
    text, problems = read_text(path, str(path), limit)
    if text is None:
        raise UsageError(f"{problems[0].location}: {problems[0].message} {problems[0].hint}")
    if not text.strip():
        raise UsageError(f"{path} is empty.")
    return _markdown(path, text) if path.suffix.lower() == ".md" else _plain(path, text, language)


def _plain(path: Path, text: str, language: str) -> Incoming:
    cleaned, changes = clean(text, _kept(language))
    done = _told(changes)
    head, _, rest = cleaned.strip("\n").partition("\n")
    facts = Facts()
    if rest.startswith("\n") and rest.strip() and len(head) <= TITLE_AT_MOST and not head.rstrip().endswith((".", ",", ";", ":")):
        facts, cleaned = Facts(title=head.strip()), rest
        done = (*done, "the first line is taken as the title")
    return Incoming(path, ".txt", cleaned.strip("\n") + "\n", facts, done)


def _markdown(path: Path, text: str) -> Incoming:
    fence = FENCE.match(text)
    front = fence.group(1) if fence else ""
    values, _, problems = load_yaml(front, str(path), first_line=2)
    if has_errors(problems) or not isinstance(values or {}, dict):
        said = f"{problems[0].location}: {problems[0].message}" if problems else f"{path}:2: the metadata is no mapping of keys."
        raise UsageError(f"{said} Mend it, then add the file.")
    body, changes = clean(text[fence.end() :] if fence else text, LAYOUT_RULES)
    done, facts, has = _told(changes), Facts(), frozenset(values or {})
    heading = re.match(r"\s*# +(.+?) *#*\n", body)
    if "title" in has:
        facts = Facts(title=str(values["title"]))
    elif heading:
        facts, body = Facts(title=heading.group(1)), body[heading.end() :]
        done = (*done, "the first heading is taken as the title")
    return Incoming(path, ".md", body.strip("\n") + "\n", facts, done, front, has)


def _web_page(path: Path, limit: int, language: str) -> Incoming:
    page = read_page(_decoded(path, limit))
    if not page.blocks:
        raise UsageError(f"{path}: no running text was found in this page. Save its text as .txt, then add that.")
    spoken = page.language or language
    cleaned, changes = clean("\n".join(words for _, words in page.blocks), _kept(spoken))
    blocks = [as_markdown(mark, words) for (mark, _), words in zip(page.blocks, cleaned.split("\n"), strict=True) if words]
    facts = Facts(
        title=page.title,
        date=page.date if _is_date(page.date) else "",
        publisher=page.publisher,
        url=page.url if page.url.startswith(("https://", "http://")) else "",
        author="" if page.author.startswith(("https://", "http://")) else page.author,
        language=page.language if page.language.split("-")[0].lower() != language.split("-")[0].lower() else "",
    )
    done = (*_told(changes), f"{len(blocks)} paragraphs, headings and items taken from the page")
    return Incoming(path, ".md", _joined(blocks), facts, done)


def _joined(blocks: list[str]) -> str:
    """Blocks with an empty line between them, but for the items of one list."""
    parts = [blocks[0]]
    for before, block in pairwise(blocks):
        parts.append(("\n" if before.startswith("- ") and block.startswith("- ") else "\n\n") + block)
    return "".join(parts) + "\n"


def _decoded(path: Path, limit: int) -> str:
    """A page in the encoding that it names, else UTF-8."""
    try:
        content = path.read_bytes()
    except OSError as reason:
        raise UsageError(f"{path}: the file cannot be read: {reason.strerror}.") from None
    if len(content) > limit:
        raise UsageError(f"{path}: the file has {len(content):,} bytes; {limit:,} are the most.")
    named = re.search(rb"<meta[^>]+charset=[\"']?([\w-]+)", content[:4096], re.IGNORECASE)
    encoding = "utf-8-sig" if named is None or content.startswith(b"\xef\xbb\xbf") else named.group(1).decode("ascii")
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        raise UsageError(
            f"{path}: the page is not {encoding.removesuffix('-sig').upper()}. Save it with the encoding UTF-8."
        ) from None


def _kept(language: str) -> tuple[str, ...]:
    return (SPACE_BEFORE_PUNCTUATION,) if language.split("-")[0].lower() in SPACED else ()


def _told(changes: list[Cleaned]) -> tuple[str, ...]:
    """What was cleaned: a rule once, with how often it did something."""
    times: dict[str, list[int]] = defaultdict(list)
    for change in changes:
        times[change.done].append(change.line)
    return tuple(f"{done} ({len(lines)} times)" if len(lines) > 1 else f"{done} (line {lines[0]})" for done, lines in times.items())


def _is_date(text: str) -> bool:
    try:
        return DateValue.parse(text).day is not None
    except DateError:
        return False


def add(desk: Desk, texts: list[tuple[Incoming, Facts, str | None]]) -> list[list[Path]]:
    """Writes texts as articles: each with the facts that were given for it and the id that was asked for. All of them, or none.

    Returns the files of each article.
    """
    planned: list[dict[Path, str]] = []
    ids: list[str] = []
    for incoming, facts, wanted in texts:
        known = facts.over(incoming.facts)
        if not known.title:
            raise UsageError(f"{incoming.path}: this text has no title. Give it one with --title.")
        article_id = desk.free_id("article", wanted or _id_of(incoming), known.title, ids)
        ids.append(article_id)
        planned.append(_files(desk, incoming, known, facts, article_id))
    for path in (path for files in planned for path in files):
        if path.exists() or any(path.with_suffix(suffix).exists() for suffix in (".md", ".txt", ".yml")):
            raise UsageError(f"{path.with_suffix('')} exists already, and is left as it is. Choose another with --id.")
    desk.ensure_schema("article")
    return [[desk.write_new(path, text) for path, text in files.items()] for files in planned]


def _id_of(incoming: Incoming) -> str | None:
    """A file that is named in words keeps its name."""
    name = slugify(incoming.path.stem)
    return name if name == incoming.path.stem else None


def _files(desk: Desk, incoming: Incoming, known: Facts, given: Facts, article_id: str) -> dict[Path, str]:
    if incoming.front:
        clash = [name for name, key in KEYS.items() if getattr(given, name) and key in incoming.has]
        if clash:
            raise UsageError(
                f"{incoming.path} says its own `{KEYS[clash[0]]}` in its metadata. Change it there, or leave --{clash[0]} out."
            )
        known = replace(known, **{name: "" for name, key in KEYS.items() if key in incoming.has})
    front = f"{incoming.front.rstrip()}\n" if incoming.front.strip() else ""
    metadata = schema_line("article", 2) + front + _metadata(known)
    text = desk.file("article", f"{article_id}{incoming.suffix}")
    if incoming.suffix == ".txt":
        return {text: incoming.body, text.with_suffix(".yml"): metadata}
    return {text: f"---\n{metadata}---\n\n{incoming.body}"}


KEYS = {"title": "title", "date": "dateline", "publisher": "publisher", "url": "source_url", "author": "authors",
        "rights": "rights", "language": "language"}  # fmt: skip
"""What is known of a text, and the key under which an article says it."""


def _metadata(facts: Facts) -> str:
    lines = {
        "title": quoted(facts.title),
        "dateline": f"{{date: {quoted(day(facts.date)[:10])}}}" if facts.date else "",
        "publisher": quoted(facts.publisher),
        "authors": listed(name.strip() for name in facts.author.split(",")),
        "source_url": quoted(_address(facts.url)),
        "language": facts.language,
        "rights": _rights(facts.rights),
    }
    return "".join(f"{KEYS[name]}: {lines[KEYS[name]]}\n" for name in KEYS if getattr(facts, name))


def _address(url: str) -> str:
    if url and not url.startswith(("https://", "http://")):
        raise UsageError(f"--url: {url!r} is no web address; it must begin with https:// or http://.")
    return url


def _rights(written: str) -> str:
    """`private`, `permission: who gave it`, else the name of a licence."""
    kind, colon, who = written.partition(":")
    if written.strip() == "private":
        return "{mode: private}"
    if colon and kind.strip() == "permission":
        return f"{{permission: {quoted(who)}}}"
    return f"{{licence: {quoted(written)}}}"
