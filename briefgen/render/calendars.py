"""iCalendar (RFC 5545): the entries of a timeline that a calendar can show.

What a reader of a calendar expects decides. What has an hour stands at it; whole days and runs of days are all-day events. A month
is one too, with the month in its title: what is due “in September” should be seen in September. Longer or open times are left out:
a bar across a year tells no day and hides those that do. Nothing makes a reader look busy. Only what is to come is put in, unless
all is asked for: history is on the page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from briefgen.config import SiteConfig
from briefgen.dates import DateValue, Kind, Precision
from briefgen.instants import instant
from briefgen.model import Entry, Site, Status, Timeline
from briefgen.render.exports import headline, told_in, topic
from briefgen.urls import absolute, page_path, slugify

LONGEST = 31
"""Days of the longest span that is put into a calendar."""
OCTETS = 75
"""Length of a line, without its line break, beyond which it is folded."""
EPOCH = dt.date(1970, 1, 1)


def icalendar(timeline: Timeline, site: Site, config: SiteConfig, title: str | None = None, scheduled: bool = True) -> bytes:
    """A calendar of a timeline; only scheduled entries, or all. Empty where nothing fits: a calendar without events is none."""
    entries = calendar_entries(timeline, scheduled)
    if not entries:
        return b""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//briefgen//timeline//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(title or config.title)}",
        f"X-WR-CALNAME:{_text(title or config.title)}",
    ]
    for entry in entries:
        lines += _event(entry, site, config)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def calendar_entries(timeline: Timeline, scheduled: bool = True) -> tuple[Entry, ...]:
    """What a calendar of a timeline holds; where that is nothing, there is no file to link to."""
    return tuple(entry for entry in (timeline.scheduled if scheduled else timeline.entries) if fits(entry))


def fits(entry: Entry) -> bool:
    """Whether a calendar can show it: a day, days or a month, both ends known, in years of four figures, and a day after the last
    (`DTEND` is that day).
    """
    date = entry.date
    if date is None or date.kind is Kind.ONE_OF or date.earliest_date is None or date.latest_date in (None, dt.date.max):
        return False
    assert date.latest_date is not None
    return (date.latest_date - date.earliest_date).days < LONGEST


def _event(entry: Entry, site: Site, config: SiteConfig) -> Iterator[str]:
    date = entry.date
    assert date is not None
    summary = headline(entry, site)
    if not _is_of_days(date):
        summary = f"{summary} ({date.words(config.language)})"
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.id}@{_host(config)}"
    yield f"DTSTAMP:{_basic(_stamp(entry, site).isoformat())}T000000Z"
    yield from _when(date, config)
    yield f"SUMMARY:{_text(summary)}"
    told = [d.in_context for d in told_in(entry)]
    description = "\n".join(dict.fromkeys(t for t in told if t != summary))
    if description:
        yield f"DESCRIPTION:{_text(description)}"
    group = topic(entry, site)
    if group:
        yield f"CATEGORIES:{_text(group)}"
    if config.public_url:
        yield f"URL:{absolute(config.public_url, _page(entry))}"
    yield f"STATUS:{_status(entry)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _when(date: DateValue, config: SiteConfig) -> Iterator[str]:
    """The hour in UTC, where both ends have one, and no end where nobody knows it; else the days."""
    ends = (date,) if date.kind is Kind.POINT else (date.first, date.last)
    instants = [end for end in ends if end is not None and end.moment]
    if len(instants) == len(ends):
        for name, end in zip(("DTSTART", "DTEND"), instants, strict=False):
            yield f"{name}:{_basic(instant(end, config.timezone))}"
        return
    assert date.earliest_date is not None and date.latest_date is not None
    yield f"DTSTART;VALUE=DATE:{_basic(date.earliest_date.isoformat())}"
    yield f"DTEND;VALUE=DATE:{_basic((date.latest_date + dt.timedelta(days=1)).isoformat())}"


def _basic(iso: str) -> str:
    """ISO 8601's basic format: `strftime` would write the year 899 with three figures."""
    return iso.replace("-", "").replace(":", "")


def _is_of_days(date: DateValue) -> bool:
    ends = (date,) if date.kind is Kind.POINT else (date.first, date.last)
    fine = all(end is not None and end.precision in (Precision.DAY, Precision.INSTANT) for end in ends)
    return fine and not (date.approximate or date.uncertain)


def _page(entry: Entry) -> str:
    return page_path("event", entry.event) if entry.event else page_path("article", entry.passages[0].passage.article)


def _host(config: SiteConfig) -> str:
    """What makes ids of one site differ from those of another: the host of its address, else its title."""
    return (urlsplit(config.public_url).hostname if config.public_url else None) or slugify(config.title) or "briefgen"


def _status(entry: Entry) -> str:
    if entry.status is Status.CANCELLED:
        return "CANCELLED"
    unsure = entry.is_soft or entry.status in (Status.ALLEGED, Status.DISPUTED, Status.DENIED)
    return "TENTATIVE" if unsure else "CONFIRMED"


def _stamp(entry: Entry, site: Site) -> dt.date:
    """When the entry was last told of: the newest of its articles, else of the site's, never a clock."""
    return _newest(site, (d.passage.article for d in told_in(entry))) or _newest(site, site.articles) or EPOCH


def _newest(site: Site, articles: Iterable[str]) -> dt.date | None:
    filed = (site.articles[a].article.date for a in articles)
    return max((d.latest_date for d in filed if d and d.latest_date), default=None)


def _text(words: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line break are escaped."""
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, never cut inside a character; a piece that goes on begins with a space."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > OCTETS:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
