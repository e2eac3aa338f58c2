"""Hours of events and years before the year 1, as a page shows them and tells them to machines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from briefgen import build
from tests.sites.site_files import BASE, lay_out

EVENTS = """\
- {id: ides, title: Caesar is killed, date: "-0043-03-15", importance: key}
- {id: republic, title: Rome becomes a republic, date: "-0508"}
- {id: principate, title: Augustus rules, date: -0026/0014}
- {id: vote, title: The council votes, date: "2025-01-21T16:00+03:00", status: scheduled}
- {id: session, title: It sits, date: 2025-01-22T10:00/2025-01-22T12:30}
"""
ARTICLE = """\
---
title: On Rome
rights: {licence: CC0-1.0}
---
The senators killed Julius Caesar on 15 March 44 BC. Hannibal crossed the Alps in 218 BC and marched on Rome.
"""
LANGUAGES = {
    "en": ("15 March 44 BC", "21 January 2025, 16:00 GMT+3", ["509 BC", "44 BC", "27 BC", "2025"]),
    "de": ("15. März 44 v. Chr.", "21. Januar 2025, 16:00 Uhr GMT+3", ["509 v. Chr.", "44 v. Chr.", "27 v. Chr.", "2025"]),
    "ar": ("15 مارس 44 ق.م", "21 يناير 2025، الساعة 16:00 غرينتش+3", ["509 ق.م", "44 ق.م", "27 ق.م", "2025"]),
}


def built(root: Path, language: str) -> Path:
    """The demo of two eras; prose is read in English alone."""
    files = BASE | {
        "site.yml": f"title: Test site\nlanguage: {language}\nbase_url: https://example.org/x/\nsearch: false\n",
        "content/events/base.yml": EVENTS,
        "content/sources/base.yml": None,
        "content/notes/call.yml": None,
        "content/articles/call.md": ARTICLE,
    }
    build(lay_out(root, files), output=root / "output")
    return root / "output"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("eras"), "en")


def page(output: Path, path: str) -> Any:
    return html.fromstring((output / path).read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_say_them_in_the_sites_language(language: str, tmp_path: Path) -> None:
    output = built(tmp_path, language)
    day, hour, years = LANGUAGES[language]
    assert page(output, "events/ides.html").cssselect("dd")[0].text_content().strip() == day
    assert page(output, "events/vote.html").cssselect("dd")[0].text_content().strip() == hour
    assert [h.text_content() for h in page(output, "timeline.html").cssselect(".year > h2")] == years


def test_html_has_a_form_for_hours_and_none_for_years_before_the_first(output: Path) -> None:
    assert page(output, "events/vote.html").cssselect("main time")[0].get("datetime") == "2025-01-21T16:00+03:00"
    assert not page(output, "events/ides.html").cssselect("main time")


@pytest.mark.parametrize(
    ("event", "begins", "ends"),
    [
        ("ides", "-0043-03-15", None),
        ("principate", "-0026-01-01", "0014-12-31"),
        ("vote", "2025-01-21T16:00+03:00", None),
        ("session", "2025-01-22T10:00", "2025-01-22T12:30"),
    ],
)
def test_structured_data_has_them(event: str, begins: str, ends: str | None, output: Path) -> None:
    found = json.loads(page(output, f"events/{event}.html").cssselect('script[type="application/ld+json"]')[0].text)
    thing = next(thing for thing in found if thing["@type"] == "Event")
    assert (thing["startDate"], thing.get("endDate")) == (begins, ends)


def test_prose_of_such_years_stands_on_the_timeline_and_in_its_event(output: Path) -> None:
    article = page(output, "articles/call.html")
    assert article.cssselect("#entry-ides a[href='#s1']"), "the event takes in the sentence of its day"
    assert article.cssselect("main span.t[data-reads='218 BC']")


def test_the_strip_filter_and_search_know_them(output: Path) -> None:
    timeline = page(output, "timeline.html")
    rows = {row.get("data-begins"): row.cssselect("th")[0].text_content() for row in timeline.cssselect(".density tbody tr")}
    assert rows["-00"] == "the 1st century BC"
    assert {entry.get("data-begins") for entry in timeline.cssselect(".entry[data-begins]")} >= {"-0043-03", "-0026-01"}
    ids = set(timeline.xpath("//@id"))
    assert {href.partition("#")[2] for href in timeline.xpath("//figure//@href")} <= ids
    assert page(output, "events/ides.html").cssselect("main")[0].get("data-year") == "44 BC"
