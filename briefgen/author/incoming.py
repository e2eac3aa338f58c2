"""Texts from elsewhere as they are read: cleaned, with what they say of themselves."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefgen.author.decoding import Decoded, decoded
from briefgen.author.facts import Facts, authors
from briefgen.author.opening import Line, read_dateline, read_opening, title_of
from briefgen.author.web import WebPage, read_page
from briefgen.cleaning import SPACE_BEFORE_PUNCTUATION, SPACED, Cleaned, clean
from briefgen.dates import DateError, DateValue
from briefgen.model.record import web_address
from briefgen.paragraphs import paragraphs_told
from briefgen.problems import UsageError, has_errors
from briefgen.read.files import in_shell
from briefgen.read.records import FENCE
from briefgen.read.settings import LANGUAGE_TAG
from briefgen.urls import slugify
from briefgen.yaml_values import load_yaml

PLAIN, MARKDOWN, PAGES = (".txt",), (".md", ".markdown"), (".html", ".htm", ".xhtml")
SUFFIXES = (*PLAIN, *MARKDOWN, *PAGES)
LAYOUT_RULES = ("double-spaces", "trailing-space", "odd-spaces", "sign-off", SPACE_BEFORE_PUNCTUATION)
"""Cleaning rules that would change what a Markdown file means, or words its author set on purpose."""
_ADDRESS = re.compile(r"(https?):/+")
PICTURES = "images"
"""The folder within the static folder for pictures that come with a page."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read: the bytes that one may have, the site's language, and what the editor says of a file ("" for nothing).

    That is its encoding, and the address that it is from.
    """

    limit: int
    language: str
    encoding: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text as it was read: its body ready for an article, what it says of itself, and what was done to it.

    `above` are lines that stood above the body and say a fact of it: they go back there where that fact is settled otherwise.
    `dateline` is one that the body begins with. `front` is metadata of its own, `has` the keys of that. `pictures` come with it:
    place in the static folder → file.
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
    pictures: dict[str, Path] = field(default_factory=dict)

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


def read_incoming(path: Path, reading: Reading) -> Incoming:
    """Reads and cleans a file. Raises UsageError where it cannot be one."""
    if _ADDRESS.match(path.as_posix()):
        url = _ADDRESS.sub("\\1://", path.as_posix(), count=1)
        raise UsageError(
            f"{url} is an address, and pages are not fetched. "
            f"Save the page with your browser, then run: briefgen add page.html --url {in_shell(url)}"
        )
    if not path.is_file():
        raise UsageError(f"{path}: this is a folder. Name the files in it." if path.is_dir() else f"{path}: there is no such file.")
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"{path}: this kind of file is not taken. Save its text as one of {' '.join(SUFFIXES)}, then add that.")
    read = decoded(path, reading.limit, reading.encoding)
    if suffix in PAGES:
        incoming = _web_page(path, read, reading)
    elif not read.text.strip():
        raise UsageError(f"{path} is empty.")
    else:
        incoming = _markdown(path, read.text) if suffix in MARKDOWN else _plain(path, read.text, reading.language)
    return replace(incoming, done=(read.told, *incoming.done)) if read.told else incoming


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
        said = " ".join(f"{each.location}: {each.message}" for each in problems) or f"{path}:2: the metadata is no mapping of keys."
        raise UsageError(f"{said} Mend it, then add the file.")
    body, changes = clean(text[fence.end() :] if fence else text, LAYOUT_RULES)
    has = frozenset(values or {})
    above: tuple[Line, ...] = ()
    heading = re.match(r"\s*(# +(.+?) *#*)\n", body)
    if heading and "title" not in has:
        above, body = (Line("title", heading[2], heading[1], "the first heading is taken as the title"),), body[heading.end() :]
    facts = Facts(**{name: str(values[key]) for name, key in (("title", "title"), ("url", "source_url")) if key in has})
    return _opened(Incoming(path, ".md", body.strip("\n") + "\n", facts, _told(changes), above, front=front, has=has))


def _web_page(path: Path, read: Decoded, reading: Reading) -> Incoming:
    page = _page(path, read.text, reading.url)
    if not page.body:
        raise UsageError(f"{path}: no running text was found in this page. Save its text as .txt, then add that.")
    said = page.said
    body, changes = _cleaned(page.body, said.language or reading.language)
    facts = Facts(
        title=page.title,
        date=said.date if _is_date(said.date) else "",
        publisher=said.publisher,
        url=said.url if _is_address(said.url) else "",
        author="" if said.author.startswith(("https://", "http://")) or not authors(said.author) else said.author,
        language=said.language if _is_other(said.language, reading.language) else "",
    )
    opening = read_opening(body, headed=False)
    heading = Line("title", page.title, page.headline, f"its heading “{page.title}” is taken as the title")
    above = (heading, *opening.lines) if page.headline else opening.lines
    pictures = {place: path.parent / seen for place, seen in page.pictures.items()}
    opened = _opened(Incoming(path, ".md", opening.rest.rstrip("\n") + "\n", facts, (*page.told, *_told(changes)), opening.lines))
    return replace(opened, above=above, pictures=pictures)


def _page(path: Path, html: str, url: str) -> WebPage:
    folder = f"{PICTURES}/{slugify(path.stem) or 'page'}"
    try:
        return read_page(html, url=url, folder=folder, lies=lambda place: (path.parent / place).is_file())
    except RecursionError:
        raise UsageError(f"{path}: its elements lie too deep within one another. Save its text as .txt, then add that.") from None


_CODE = re.compile(r"(^(?:```+)\n(?:.*\n)*?```+$)", re.MULTILINE)


def _cleaned(body: str, language: str) -> tuple[str, list[Cleaned]]:
    """The Markdown of a page without what copying leaves behind; its code stays as it is."""
    keep = ("trailing-space", *_kept(language))  # white space at the end of a line is a break
    changes: list[Cleaned] = []
    parts = _CODE.split(body)
    for number, part in enumerate(parts):
        if not part.startswith("```"):
            kept = keep if number == len(parts) - 1 else (*keep, "sign-off")
            parts[number], more = clean(part, kept)
            changes += [replace(change, line=0) for change in more]
    return "".join(parts).strip("\n") + "\n", changes


def _kept(language: str) -> tuple[str, ...]:
    return (SPACE_BEFORE_PUNCTUATION,) if language.split("-")[0].lower() in SPACED else ()


def _told(changes: list[Cleaned]) -> tuple[str, ...]:
    """What was cleaned: a rule once, with how often it did something, or in which line (0: nobody counts the lines)."""
    times: dict[str, list[int]] = defaultdict(list)
    for change in changes:
        times[change.done].append(change.line)
    return tuple(
        f"{done} ({len(lines)} times)" if len(lines) > 1 else f"{done} (line {lines[0]})" if lines[0] else done
        for done, lines in times.items()
    )


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
