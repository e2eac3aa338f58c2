"""Timelines for other programs: TimelineJS's JSON and its table.

Undated entries have no place on an axis or in a calendar; the JSON keeps them under `undated`, the table in rows without a year.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from html import escape
from json.encoder import encode_basestring
from typing import Any

from briefgen.config import SiteConfig
from briefgen.dates import DateValue, Kind, Precision
from briefgen.days import Day
from briefgen.model import DatedPassage, Entry, Site, Timeline
from briefgen.urls import absolute, page_path

Date = Mapping[str, int]

COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media",
    "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
"""TimelineJS's columns, in the order of its own spreadsheet. `id` follows them: its reader passes over it, and ours takes it
back.
"""
CELLS = {
    "start_date": ("Year", "Month", "Day", "Time"),
    "end_date": ("End Year", "End Month", "End Day", "End Time"),
}
"""The columns of the two ends of a date."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings of a cell that spreadsheet programs run as a formula; an apostrophe before them makes it words again."""


def timelinejs(timeline: Timeline, site: Site, config: SiteConfig, title: str | None = None) -> bytes:
    """A timeline in TimelineJS's JSON: a title slide, and a slide for every dated entry.

    Each slide has one key of ours, which TimelineJS passes over: `passages`, the article and the words of every sentence that
    tells of it.
    """
    slides = [(entry, _slide(entry, site, config.language, config.public_url)) for entry in (*timeline.entries, *timeline.undated)]
    known = {
        "title": {
            "text": {"headline": escape(title or config.title, quote=False), "text": escape(config.tagline or "", quote=False)}
        },
        "events": [{**dates(entry.date), **slide} for entry, slide in slides if entry.date],
    }
    if timeline.undated:
        known["undated"] = [slide for entry, slide in slides if not entry.date]
    return f"{_indented(known)}\n".encode()


def _indented(value: Any, margin: str = "\n") -> str:
    """JSON as `json.dumps` writes it with `indent=1` and sorted keys. It goes there word by word, in Python; here only words do."""
    if isinstance(value, str):
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    inner = margin + " "
    if isinstance(value, dict) and value:
        return (
            f"{{{','.join([f'{inner}{encode_basestring(key)}: {_indented(value[key], inner)}' for key in sorted(value)])}{margin}}}"
        )
    if isinstance(value, list) and value:
        return f"[{','.join([inner + _indented(item, inner) for item in value])}{margin}]"
    return json.dumps(value)


def _slide(entry: Entry, site: Site, language: str, public: str | None) -> dict[str, Any]:
    """What a slide says. TimelineJS takes its words for HTML: they are escaped."""
    slide: dict[str, Any] = {
        "unique_id": entry.id,
        "text": {"headline": escape(headline(entry, site), quote=False), "text": _sources(entry, site, public)},
        "passages": [{"article": d.passage.article, "text": d.words} for d in told_in(entry)],
    }
    if entry.date:
        slide["display_date"] = entry.date.words(language)
    group = topic(entry, site)
    if group:
        slide["group"] = escape(group, quote=False)
    return slide


def told_in(entry: Entry) -> Iterable[DatedPassage]:
    """Every sentence that tells of an entry."""
    return (*entry.passages, *entry.also)


def headline(entry: Entry, site: Site) -> str:
    """The title of an event, or the sentence that stands for an entry."""
    if entry.event:
        return site.events[entry.event].event.title
    return entry.passages[0].words


def topic(entry: Entry, site: Site) -> str | None:
    """The first topic of the event, or of the article that tells of it."""
    if entry.event:
        topics = site.events[entry.event].event.topics
    else:
        topics = site.articles[entry.passages[0].passage.article].article.topics
    return topics[0] if topics else None


def _sources(entry: Entry, site: Site, public: str | None) -> str:
    """The articles that tell of an entry, each with its sentence where that is not the headline; linked where the site has a
    `public` address.
    """
    lines = []
    said = headline(entry, site)
    for dated in entry.passages:
        title = escape(site.articles[dated.passage.article].article.title, quote=False)
        if public:
            address = absolute(public, page_path("article", dated.passage.article))
            title = f'<a href="{escape(address)}#{dated.passage.fragment}">{title}</a>'
        quote = "" if dated.in_context == said else f"{escape(dated.in_context, quote=False)} "
        lines.append(f"<p>{quote}({title})</p>")
    return "".join(lines)


def dates(value: DateValue) -> dict[str, Date]:
    """`start_date` and `end_date` at the precision that is known. An open beginning is shown at its end: TimelineJS has no open
    ones.
    """
    if value.kind is Kind.INTERVAL:
        first, last = value.first or value.last, value.last if value.first else None
        assert first is not None
        ends = {"start_date": _ends(first)[0]}
        if last is not None:
            ends["end_date"] = _ends(last)[-1]
        return ends
    begin, *end = _ends(value)
    return {"start_date": begin, "end_date": end[0]} if end else {"start_date": begin}


def _ends(value: DateValue) -> list[Date]:
    """The one date of a point, or the two ends of what has no date of its own there: quarters, seasons, decades, one of several."""
    first, last = value.earliest, value.latest
    assert first is not None and last is not None
    if value.kind is Kind.POINT:
        begin, end = _year(first), _year(last)
        if value.precision is Precision.YEAR:
            return [begin]
        if value.precision is Precision.MONTH:
            return [{**begin, "month": first.month}]
        if value.precision in (Precision.DAY, Precision.INSTANT):
            return [{**begin, "month": first.month, "day": first.day, **_clock(value)}]
        if value.precision in (Precision.DECADE, Precision.CENTURY):
            return [begin, end]
        return [{**begin, "month": first.month}, {**end, "month": last.month}]
    return [{**_year(d), "month": d.month, "day": d.day} for d in (first, last)]


def _year(day: Day) -> Date:
    """TimelineJS has no year 0: its -44, which it labels “44 BCE”, is EDTF's -0043."""
    return {"year": day.year if day.year >= 1 else day.year - 1}


def _clock(value: DateValue) -> Date:
    moment = value.moment
    if moment is None:
        return {}
    return {"hour": moment.hour, "minute": moment.minute}


def timelinejs_table(timeline: Timeline, site: Site, config: SiteConfig) -> bytes:
    """A timeline as a CSV table with TimelineJS's columns."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow((*COLUMNS, "id"))
    empty = dict.fromkeys((*COLUMNS, "id"), "")
    for entry in (*timeline.entries, *timeline.undated):
        rows.writerow((empty | _cells(entry, site, config)).values())
    return out.getvalue().encode()


def _cells(entry: Entry, site: Site, config: SiteConfig) -> dict[str, str]:
    known: dict[str, Date] = dates(entry.date) if entry.date else {}
    cells: dict[str, str] = {}
    for end, date in known.items():
        year, month, day, clock = CELLS[end]
        cells |= {name: str(date[part]) for part, name in (("year", year), ("month", month), ("day", day)) if part in date}
        if "hour" in date:
            cells[clock] = f"{date['hour']:02}:{date['minute']:02}"
    title = headline(entry, site)
    told = dict.fromkeys(d.in_context for d in entry.passages)
    cells |= {
        "Display Date": entry.date.words(config.language) if entry.date else "",
        "Headline": _cell(title),
        "Text": _cell(" ".join(t for t in told if t != title)),
        "Group": _cell(topic(entry, site) or ""),
        "id": entry.id,
    }
    return cells


def _cell(words: str) -> str:
    return f"'{words}" if words.startswith(FORMULA) else words
