"""What a text says of itself above its first sentence: a headline, a byline, the day of its dateline.

Only what leaves no doubt is read: a line that holds names and nothing else, a day with its year. What is read is told, so that an
editor can put it right.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import NamedTuple

from briefgen.annotate.temporal.tables import WEEKDAYS
from briefgen.written_dates import MONTHS, SHORTEST, as_edtf

TITLE_AT_MOST = 140
"""Characters up to which a line is taken for a headline."""

LINES_ABOVE = 3
"""Lines below a headline among which byline and date are looked for."""

_NO_YEAR = "2000"
"""A leap year, to try a day with that has none of its own."""

_MONTH = "|".join(month[:letters] for month in MONTHS for letters in range(len(month), SHORTEST - 1, -1))
"""Months and what they are shortened to: whole words, so that Rio de Janeiro has none."""

_DATELINE = re.compile(
    r"(?P<place>[^\n(—–]{2,60}?)(?: \([^()\n]{2,40}\))?,? "
    rf"(?P<when>(?i:\d|(?:{'|'.join(WEEKDAYS)}|{_MONTH})\b)[^\n(—–]{{2,30}}?)"
    r"(?: \([^()\n]{2,40}\))?"
    r"(?: ?[—–] ?| --? )(?=\S)"
)
"""“SKERRY BAY, 14 May 2025 (Agency) —”: a place, perhaps an agency, a day, a dash."""

_PARTICLES = frozenset(
    "al am an bin da de del den der des di do dos du e el ibn la las le los of sur ten ter the upon van von y zu".split()
)
"""Small words within the names of people and places."""
_NO_NAMES = frozenset(
    "agencies agency associated contributor correspondent correspondents desk editor editorial editors guest news newsroom our "
    "press reporter reporters service special staff team wire writer writers".split()
)
"""Words in bylines that are no part of anybody's name."""


_MARKS = re.compile(r"^[#>*+-]+ ")
"""What begins a heading, a quotation or an item in Markdown."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line above a text that says a fact of it: which (`title`, `author`, `date`), its value, the line, and how that is told."""

    fact: str
    value: str
    line: str
    told: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The lines above a text, and the text below them."""

    lines: tuple[Line, ...]
    rest: str


def read_opening(text: str, *, headed: bool = True) -> Opening:
    """Takes headline, byline and date off a text, where each has a line of its own; without `headed` its headline is elsewhere."""
    above: dict[str, Line] = {}
    rest = text.strip("\n")
    for _ in range(LINES_ABOVE + 1):
        head, _, below = rest.partition("\n")
        found = _byline(head) or _day_line(head)
        if found is None and headed and not above and _is_headline(head, below):
            found = Line("title", head.strip(), head, "the first line is taken as the title")
        if found is None or found.fact in above or not below.strip():
            break
        above[found.fact] = found
        rest = below.strip("\n")
    return Opening(tuple(above.values()), rest)


def _is_headline(head: str, below: str) -> bool:
    """A short line that ends no sentence, with an empty line below it, or one that was broken before it was full. A text that
    begins with its dateline has its headline elsewhere."""
    if not below.strip() or len(head) > TITLE_AT_MOST or head.rstrip().endswith((".", ",", ";", ":")) or read_dateline(head).shown:
        return False
    if below.startswith("\n"):
        return True
    following = below.split("\n", 1)[0]
    first = following.split()[0]
    width = max(len(line) for line in (head, *below.split("\n")))
    return not first[0].islower() and len(head) + 1 + len(first) <= width


def _byline(line: str) -> Line | None:
    """“By Ann Other and Bo Day”: names and nothing else."""
    _, by, said = line.strip().partition("By ")
    names = re.split(r", (?:and )?| and | & ", said)
    if line.strip().startswith("By ") and by and all(map(_is_name, names)):
        return Line("author", ", ".join(names), line, f"“{line.strip()}” is taken as the author")
    return None


def _is_name(words: str) -> bool:
    parts = words.split()
    if not 2 <= len(parts) <= 5 or any(part.lower() in _NO_NAMES for part in parts):
        return False
    return all(re.fullmatch(r"[^\W\d_](?:[^\W\d_]|[.'’-])*", part) for part in parts) and _is_capitalised(parts)


def _is_capitalised(parts: list[str]) -> bool:
    return all(part[0].isupper() or part in _PARTICLES for part in parts) and parts[0][0].isupper()


def _day_line(line: str) -> Line | None:
    day = _day(re.sub(r"^Published(?: on)?:? ", "", line.strip()))
    return Line("date", day, line, f"“{line.strip()}” is taken as its day") if day else None


def _day(words: str) -> str:
    """A day with its year, as an ISO date; "" for whatever else."""
    edtf = words.strip() if re.fullmatch(r"\d{4}-\d\d-\d\d", words.strip()) else as_edtf(words)
    try:
        return dt.date.fromisoformat(edtf).isoformat()
    except ValueError:
        return ""


class Filed(NamedTuple):
    """A dateline as it stands in a text, the name of its place, and its day as an ISO date or "" where it names no year."""

    shown: str = ""
    place: str = ""
    day: str = ""


def read_dateline(text: str) -> Filed:
    """The dateline that a text begins with; an empty one where it has none."""
    found = _DATELINE.match(text)
    if found is None or not _is_place(found["place"]):
        return Filed()
    when = found["when"].strip()
    day = _day(when)
    if day or _day(f"{when} {_NO_YEAR}"):
        return Filed(found.group().strip(), _in_small_letters(found["place"].strip()), day)
    return Filed()


def _in_small_letters(place: str) -> str:
    """“RIO DE JANEIRO” as “Rio de Janeiro”: datelines are often set in capitals."""
    if not place.isupper():
        return place
    words = place.split(" ")
    return " ".join([words[0].title(), *(word.lower() if word.lower() in _PARTICLES else word.title() for word in words[1:])])


def _is_place(words: str) -> bool:
    parts = words.replace(",", " ").split()
    return bool(parts) and _is_capitalised(parts)


def title_of(text: str, stem: str) -> tuple[str, str]:
    """(title, how it was found) of a text without a headline: its first paragraph if that is a short line, else its file's name."""
    head, _, below = text.strip("\n").partition("\n")
    words = " ".join(_MARKS.sub("", head).split()).rstrip(".,;:")
    is_short = len(words) <= TITLE_AT_MOST // 2 and not read_dateline(words).shown
    if words and is_short and (not below.strip() or below.startswith("\n")):
        return words, "the first line, which stays in the text, is its title too: give another with --title"
    name = " ".join(re.split(r"[\s_-]+", stem)).strip()
    return name[:1].upper() + name[1:], "it has no headline, and the file's name is taken as its title: give another with --title"
