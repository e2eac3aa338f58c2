"""add: texts from elsewhere → articles, cleaned, with what is known of them beside or above them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from briefgen.author.desk import Desk
from briefgen.author.facts import KEYS, Facts, authors, metadata_of
from briefgen.author.html_text import as_markdown, read_page
from briefgen.author.opening import Line, read_dateline, read_opening, title_of
from briefgen.author.schemas import schema_line
from briefgen.cleaning import SPACE_BEFORE_PUNCTUATION, SPACED, Cleaned, clean
from briefgen.dates import DateError, DateValue
from briefgen.model.record import web_address
from briefgen.paragraphs import paragraphs_told
from briefgen.problems import UsageError, has_errors
from briefgen.read.files import read_text
from briefgen.read.identity import unfit
from briefgen.read.records import FENCE
from briefgen.read.settings import LANGUAGE_TAG
from briefgen.yaml_values import load_yaml

SUFFIXES = (".txt", ".md", ".html", ".htm")
LAYOUT_RULES = ("double-spaces", "trailing-space", "odd-spaces", "sign-off", SPACE_BEFORE_PUNCTUATION)
"""Cleaning rules that would change what a Markdown file means, or words its author set on purpose."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text as it was read: its body ready for an article, what it says of itself, and what was done to it.

    `above` are lines that stood above the body and say a fact of it: they go back there where that fact is settled otherwise.
    `dateline` is one that the body begins with. `front` is metadata of its own, `has` the keys of that.
    """

    path: Path
    suffix: str
    body: str
    facts: Facts
    done: tuple[str, ...]
    above: tuple[Line, ...] = ()
    dateline: str = ""
    front: str = ""
    has: frozenset[str] = field(default_factory=frozenset)

    def settled(self, given: Facts) -> Facts:
        """What is known of the text, with the facts that were given for it before its own. It always has a title."""
        known = given.over(self.facts)
        return known if known.title or "title" in self.has else replace(known, title=title_of(self.body, self.path.stem)[0])

    def text(self, known: Facts) -> str:
        """The body, below those lines that say otherwise than what is known."""
        kept = [line.line for line in self.above if getattr(known, line.fact) != line.value]
        return "\n\n".join([*kept, self.body])

    def remarks(self, given: Facts) -> list[str]:
        """What the editor is told of the text: what was cleaned, and what was taken for which fact."""
        known = self.settled(given)
        said = [*self.done, *(line.told for line in self.above if getattr(known, line.fact) == line.value)]
        if not given.over(self.facts).title and "title" not in self.has:
            said.append(title_of(self.body, self.path.stem)[1])
        if self.dateline and "dateline" not in self.has:
            if not known.date:
                said.append(f"“{self.dateline}” names no year: give the day with --date")
            elif known.date == read_dateline(self.body).day:
                said.append(f"place and day of “{self.dateline}” are taken as its own")
            else:
                said.append(f"the place of “{self.dateline}” is taken as its own")
        return said


def read_incoming(path: Path, limit: int, language: str) -> Incoming:
    """Reads and cleans a file. Raises UsageError where it cannot be one."""
    if not path.is_file():
        raise UsageError(f"{path}: this is a folder." if path.is_dir() else f"{path}: there is no such file.")
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
    opening = read_opening(cleaned)
    guessed = paragraphs_told(opening.rest)
    told = (f"guessed: {guessed[0]}; if not so, add `paragraphs: {guessed[2]}` to its metadata",) if guessed else ()
    return _opened(Incoming(path, ".txt", opening.rest + "\n", Facts(), (*_told(changes), *told), opening.lines))


def _opened(incoming: Incoming) -> Incoming:
    """The text with what its opening says of it."""
    filed = read_dateline(incoming.body)
    said = {"date": filed.day, "place": filed.place} | {line.fact: line.value for line in incoming.above}
    return replace(incoming, dateline=filed.shown, facts=incoming.facts.over(Facts(**said)))


def _markdown(path: Path, text: str) -> Incoming:
    fence = FENCE.match(text)
    front = fence.group(1) if fence else ""
    values, _, problems = load_yaml(front, str(path), first_line=2)
    if has_errors(problems) or not isinstance(values or {}, dict):
        said = f"{problems[0].location}: {problems[0].message}" if problems else f"{path}:2: the metadata is no mapping of keys."
        raise UsageError(f"{said} Mend it, then add the file.")
    body, changes = clean(text[fence.end() :] if fence else text, LAYOUT_RULES)
    has = frozenset(values or {})
    above: tuple[Line, ...] = ()
    heading = re.match(r"\s*(# +(.+?) *#*)\n", body)
    if heading and "title" not in has:
        above, body = (Line("title", heading[2], heading[1], "the first heading is taken as the title"),), body[heading.end() :]
    facts = Facts(title=str(values["title"])) if "title" in has else Facts()
    return _opened(Incoming(path, ".md", body.strip("\n") + "\n", facts, _told(changes), above, front=front, has=has))


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
        url=page.url if _is_address(page.url) else "",
        author="" if page.author.startswith(("https://", "http://")) or not authors(page.author) else page.author,
        language=page.language if _is_other(page.language, language) else "",
    )
    done = (*_told(changes), f"paragraphs, headings and items taken from the page: {len(blocks)}")
    opening = read_opening(_joined(blocks), headed=False)
    return _opened(Incoming(path, ".md", opening.rest.rstrip("\n") + "\n", facts, done, opening.lines))


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


def _is_address(text: str) -> bool:
    try:
        return bool(web_address(text))
    except ValueError:
        return False


def _is_other(spoken: str, language: str) -> bool:
    """Whether the language that a page says it is in is one, and another than the site's."""
    return bool(LANGUAGE_TAG.fullmatch(spoken)) and spoken.split("-")[0].lower() != language.split("-")[0].lower()


def _is_date(text: str) -> bool:
    try:
        return DateValue.parse(text).day is not None
    except DateError:
        return False


def add(desk: Desk, incoming: Incoming, given: Facts, wanted: str | None, taken: Collection[str] = ()) -> list[Path]:
    """Writes a text as an article, with the facts that were given for it and the id that was asked for. Returns its files.

    `taken` are ids of articles that were written since the desk was read. Raises UsageError where nothing can be written.
    """
    known = incoming.settled(given)
    known = replace(known, place=desk.namesake("entity", known.place) or known.place)
    article_id = desk.free_id("article", wanted or _id_of(incoming), known.title, taken)
    files = _files(desk, incoming, known, given, article_id)
    for path in files:
        if any(path.with_suffix(suffix).exists() for suffix in (".md", ".txt", ".yml")):
            raise UsageError(f"{path.with_suffix('')} exists already, and is left as it is. Choose another with --id.")
    return desk.write_record("article", files)


def _id_of(incoming: Incoming) -> str | None:
    """A file that is named in words keeps its name."""
    name = incoming.path.stem
    return None if unfit(name) else name


def _files(desk: Desk, incoming: Incoming, known: Facts, given: Facts, article_id: str) -> dict[Path, str]:
    if incoming.front:
        clash = [name for name, key in KEYS.items() if getattr(given, name) and key in incoming.has]
        if clash:
            raise UsageError(
                f"{incoming.path} says its own `{KEYS[clash[0]]}` in its metadata. Change it there, or leave --{clash[0]} out."
            )
        known = replace(known, **{name: "" for name, key in KEYS.items() if key in incoming.has})
    front = f"{incoming.front.rstrip()}\n" if incoming.front.strip() else ""
    metadata = schema_line("article", 2) + front + metadata_of(known)
    text = desk.file("article", f"{article_id}{incoming.suffix}")
    if incoming.suffix == ".txt":
        return {text: incoming.text(known), text.with_suffix(".yml"): metadata}
    return {text: f"---\n{metadata}---\n\n{incoming.text(known)}"}
