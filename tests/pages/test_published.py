"""When an article was published: the feed and the structured data of its page tell one moment, whatever zone it was written in."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import feedparser
import pytest
from lxml import html

from briefgen import build
from tests.sites.site_files import BASE, lay_out

CASES = [
    ("published: 2025-01-21T18:20", "2025-01-21T18:20+01:00", "an hour without a zone is that of the site"),
    ("published: 2025-07-21T18:20:30", "2025-07-21T18:20:30+02:00", "in summer too, and to the second"),
    ("published: 2025-01-21T18:20-05:00", "2025-01-21T18:20-05:00", "an hour with a zone stays in it"),
    ("published: 1890-05-02T08:00", "1890-05-02T08:00+00:53", "a zone of whole minutes, as local time was of seconds"),
    (
        "dateline: {date: 2025-01-21T18:20, timezone: Europe/Moscow}",
        "2025-01-21T18:20+03:00",
        "the hour of a dateline is told where it was written",
    ),
    (
        "published: 2025-01-22T09:00\ndateline: {date: 2025-01-21, timezone: Europe/Moscow}",
        "2025-01-22T09:00+01:00",
        "it is published where the site is",
    ),
]


@pytest.mark.parametrize(("written", "moment", "why"), CASES, ids=[row[-1] for row in CASES])
def test_feed_and_page_tell_one_moment(written: str, moment: str, why: str, tmp_path: Path) -> None:
    files = BASE | {
        "site.yml": "title: Test site\ntimezone: Europe/Berlin\nbase_url: https://example.org/\nsearch: false\n",
        "content/articles/call.md": f"---\ntitle: A call\n{written}\nrights: {{licence: CC0-1.0}}\n---\nThey spoke.\n",
        "content/notes/call.yml": None,
        "content/events/base.yml": None,
    }
    build(lay_out(tmp_path, files), output=tmp_path / "output")
    page = html.fromstring((tmp_path / "output/articles/call.html").read_text("utf-8"))
    told = json.loads(page.cssselect('script[type="application/ld+json"]')[0].text)[0]["datePublished"]
    assert told == moment, why
    feed = feedparser.parse((tmp_path / "output/feed.xml").read_bytes())
    entry = next(entry for entry in feed.entries if entry.title == "A call")
    assert dt.datetime.fromisoformat(entry.updated) == dt.datetime.fromisoformat(moment), why
