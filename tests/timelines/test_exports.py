"""Timelines for other programs, read back by them: TimelineJS in a browser, our own table reader, a calendar library."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from briefgen.config import Options, SiteConfig
from briefgen.dates import DateValue
from briefgen.instants import instant
from briefgen.model import Event, Site
from briefgen.read.tables import load_table
from briefgen.render.calendars import calendar_entries, icalendar
from briefgen.render.exports import dates, timelinejs, timelinejs_table
from tests.conftest import ROOT
from tests.timelines.building import article, config, site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TIMELINEJS = ROOT / "node_modules" / "@knight-lab" / "timelinejs" / "dist" / "js" / "timeline.js"
TEXT = "Arden and Belmark signed a treaty on Tuesday. Ada Lund welcomed it. Arden opened a bridge in May 2020."
EVENTS: list[dict[str, Any]] = [
    {"id": "summit", "title": "Ministers meet; “nobody, really” wins & <none> loses; all\\some", "date": "2025-06-03/2025-06-05",
     "status": "scheduled", "topics": ["diplomacy & <b>war</b>"], "participants": ["arden"]},
    {"id": "fair", "title": "A fair is held", "date": "2025-09", "status": "scheduled"},
    {"id": "plan", "title": "A plan runs", "date": "2024/2029", "status": "scheduled"},
    {"id": "open", "title": "Talks go on", "date": "2024-05~/..", "status": "scheduled"},
    {"id": "old", "title": "An old war ends", "date": "1949"},
    {"id": "lost", "title": "Something happens some day"},
    {"id": "formula", "title": "=1+1 is written", "date": "2021-02-03"},
]  # fmt: skip
ADDRESS = SiteConfig.model_validate({"title": "Ärger und Öl", "base_url": "https://example.org/x/"})


@pytest.fixture(scope="module")
def made() -> Site:
    return site([article("one", TEXT)], EVENTS)


DATES = [
    ("2025-03-11", {"start_date": {"year": 2025, "month": 3, "day": 11}}),
    ("2025-03-11T18:20Z", {"start_date": {"year": 2025, "month": 3, "day": 11, "hour": 18, "minute": 20}}),
    ("2025-03-11T18:20/2025-03-11T19:00", {
        "start_date": {"year": 2025, "month": 3, "day": 11, "hour": 18, "minute": 20},
        "end_date": {"year": 2025, "month": 3, "day": 11, "hour": 19, "minute": 0},
    }),
    ("-0043-03-15", {"start_date": {"year": -44, "month": 3, "day": 15}}),
    ("0000", {"start_date": {"year": -1}}),
    ("-00XX", {"start_date": {"year": -100}, "end_date": {"year": -1}}),
    ("-0026/0014", {"start_date": {"year": -27}, "end_date": {"year": 14}}),
    ("2025-03", {"start_date": {"year": 2025, "month": 3}}),
    ("2025", {"start_date": {"year": 2025}}),
    ("2025-33", {"start_date": {"year": 2025, "month": 1}, "end_date": {"year": 2025, "month": 3}}),
    ("2025-24", {"start_date": {"year": 2025, "month": 12}, "end_date": {"year": 2026, "month": 2}}),
    ("199X", {"start_date": {"year": 1990}, "end_date": {"year": 1999}}),
    ("2024-05~/..", {"start_date": {"year": 2024, "month": 5}}),
    ("../1928", {"start_date": {"year": 1928}}),
    ("2024-02/2025-03-04", {"start_date": {"year": 2024, "month": 2}, "end_date": {"year": 2025, "month": 3, "day": 4}}),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "expected"), DATES, ids=[row[0] for row in DATES])
def test_dates_have_the_precision_that_is_known(edtf: str, expected: dict[str, Any]) -> None:
    assert dates(DateValue.parse(edtf)) == expected


def test_the_json_is_laid_out_as_by_the_standard_library(made: Site) -> None:
    written = timelinejs(made.timeline, made, config()).decode()
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def test_the_json_says_all_of_an_entry(made: Site) -> None:
    data = json.loads(timelinejs(made.timeline, made, config()))
    slides = {slide["unique_id"]: slide for slide in data["events"]}
    assert len(slides) == len(made.timeline.entries) == 8
    assert slides["summit"]["text"]["headline"] == "Ministers meet; “nobody, really” wins &amp; &lt;none&gt; loses; all\\some"
    assert (slides["summit"]["group"], slides["summit"]["display_date"]) == (
        "diplomacy &amp; &lt;b&gt;war&lt;/b&gt;",
        "3 to 5 June 2025",
    )
    (treaty,) = [s for s in data["events"] if s["text"]["headline"].startswith("Arden and Belmark")]
    assert treaty["passages"] == [
        {"article": "one", "text": "Arden and Belmark signed a treaty on Tuesday."},
        {"article": "one", "text": "Ada Lund welcomed it."},
    ]
    assert [slide["unique_id"] for slide in data["undated"]] == ["lost"]


def test_the_real_timelinejs_shows_every_slide(made: Site, browser: Browser, tmp_path: Path) -> None:
    data = json.loads(timelinejs(made.timeline, made, config()))
    page = browser.new_page()
    page.route("**/*", lambda route: route.abort() if route.request.url.startswith("http") else route.continue_())
    here = f'<div id="here" style="width: 900px; height: 600px"></div><script src="{TIMELINEJS.as_uri()}"></script>'
    (tmp_path / "page.html").write_text(f"<!doctype html>{here}", "utf-8")
    page.goto((tmp_path / "page.html").as_uri())
    page.evaluate("data => { window.line = new TL.Timeline('here', data) }", data)
    page.wait_for_selector(".tl-slide")
    assert page.locator(".tl-slide").count() == len(data["events"]) + 1
    assert page.locator(".tl-message-full .tl-message-content").all_text_contents() in ([], [""])
    title, *shown = page.locator(".tl-slide .tl-headline-date").all_text_contents()
    assert (title, sorted(shown)) == ("", sorted(slide["display_date"] for slide in data["events"]))
    page.close()


def test_the_table_comes_back_as_events(made: Site) -> None:
    table = timelinejs_table(made.timeline, made, config()).decode()
    records, _, problems = load_table(table, "events.csv", Event)
    assert [p.severity.value for p in problems] == ["warning"], "what an event has no place for is told"
    back = {record["id"]: record for record in records}
    assert len(back) == 9
    assert (back["summit"]["title"], back["summit"]["date"]) == (EVENTS[0]["title"], EVENTS[0]["date"])
    assert (back["old"]["date"], back["fair"]["date"]) == ("1949", "2025-09")
    assert "date" not in back["lost"]


def test_no_cell_is_run_as_a_formula(made: Site) -> None:
    rows = list(csv.DictReader(io.StringIO(timelinejs_table(made.timeline, made, config()).decode())))
    assert {row["id"]: row["Headline"] for row in rows}["formula"] == "'=1+1 is written"


def scheduled(days: dict[str, str]) -> Site:
    """A site of planned events with these dates."""
    events = [{"id": name, "title": name, "date": day, "status": "scheduled"} for name, day in days.items()]
    return site([article("one", "Nothing happened here.", genre="explainer")], events)


def test_hours_and_years_before_the_year_1_come_back_from_the_table() -> None:
    days = {
        "ides": "-0043-03-15",
        "rule": "-0026/0014",
        "first": "0000",
        "vote": "2025-03-11T18:20",
        "night": "2025-03-11T22:00/2025-03-12T03:30",
    }
    made = scheduled(days)
    records, _, problems = load_table(timelinejs_table(made.timeline, made, config()).decode(), "events.csv", Event)
    assert {record["id"]: record["date"] for record in records} == days
    assert [p.message for p in problems] == ["these columns cannot be taken over: Display Date (5)."]


CLOCKS = [
    ("16:00", "T16:00", "as ISO writes it"),
    ("9:05", "T09:05", "a figure is left out"),
    ("4:30 PM", "T16:30", "in the afternoon"),
    ("12:15 a.m.", "T00:15", "after midnight"),
    ("12:15pm", "T12:15", "after noon"),
    ("13:00 PM", "T13:00 PM", "no such hour: refused as a date"),
    ("noon", "Tnoon", "words: refused as a date"),
]


@pytest.mark.parametrize(("written", "read", "why"), CLOCKS, ids=[row[2] for row in CLOCKS])
def test_the_hours_of_a_table(written: str, read: str, why: str) -> None:
    table = f"Year,Month,Day,Time,Headline\n2025,3,11,{written},A vote\n"
    records, _, problems = load_table(table, "events.csv", Event)
    assert (records[0]["date"], records[0]["id"], problems) == (f"2025-03-11{read}", "2025-03-11-a-vote", [])


HOURS = [
    ("2025-06-03T16:00+03:00", "UTC", ("2025-06-03T13:00Z", None), "its own time zone"),
    ("2025-06-03T16:00", "Europe/Tallinn", ("2025-06-03T13:00Z", None), "the site's time zone, where it has none"),
    ("2025-06-03T16:00Z/2025-06-04T02:00Z", "UTC", ("2025-06-03T16:00Z", "2025-06-04T02:00Z"), "from hour to hour"),
    ("2025-06-03T16:00Z/2025-06-04", "UTC", ("2025-06-03", "2025-06-05"), "to a day without an hour: days"),
]


@pytest.mark.parametrize(("date", "zone", "ends", "why"), HOURS, ids=[row[3] for row in HOURS])
def test_a_calendar_has_the_hour(date: str, zone: str, ends: tuple[str, str | None], why: str) -> None:
    made = scheduled({"vote": date})
    settings = SiteConfig(title="-", timezone=zone)
    (event,) = Calendar.from_ical(icalendar(made.timeline, made, settings)).walk("VEVENT")
    found = [event[key].dt.isoformat().replace(":00+00:00", "Z") if key in event else None for key in ("DTSTART", "DTEND")]
    assert tuple(found) == ends
    assert str(event["SUMMARY"]) == "vote", "its hour is no part of the title"


def events_of(made: Site, scheduled: bool) -> dict[str, Any]:
    calendar = Calendar.from_ical(icalendar(made.timeline, made, ADDRESS, scheduled=scheduled))
    assert calendar["NAME"] == ADDRESS.title
    return {str(e["UID"]).partition("@")[0]: e for e in calendar.walk("VEVENT")}


def test_a_calendar_has_what_is_to_come(made: Site) -> None:
    events = events_of(made, scheduled=True)
    assert sorted(events) == ["fair", "summit"], "neither a plan of years nor talks without an end"
    summit = events["summit"]
    assert (summit["DTSTART"].dt, summit["DTEND"].dt) == (dt.date(2025, 6, 3), dt.date(2025, 6, 6)), "the end is exclusive"
    assert summit["DTSTART"].params["VALUE"] == "DATE"
    assert str(summit["SUMMARY"]) == EVENTS[0]["title"]
    assert str(summit["UID"]) == "summit@example.org"
    assert summit["DTSTAMP"].dt == dt.datetime(2025, 3, 12, tzinfo=dt.UTC), "the day of the newest article, no clock"
    assert str(summit["URL"]) == "https://example.org/x/events/summit.html"
    assert str(events["fair"]["SUMMARY"]) == "A fair is held (September 2025)"


def test_a_calendar_of_all_has_the_past_too(made: Site) -> None:
    events = events_of(made, scheduled=False)
    assert "old" not in events and "formula" in events
    sentences = [e for uid, e in events.items() if uid.startswith("e-")]
    assert [e["DTSTART"].dt for e in sentences] == [dt.date(2020, 5, 1), dt.date(2025, 3, 11)]
    assert str(sentences[1]["DESCRIPTION"]) == "Ada Lund welcomed it."


def test_lines_are_folded_and_ended_as_the_standard_asks(made: Site) -> None:
    written = icalendar(made.timeline, made, ADDRESS, title="Ö" * 100)
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in written.split(b"\r\n"))
    assert str(Calendar.from_ical(written)["NAME"]) == "Ö" * 100


def test_a_calendar_without_events_is_none() -> None:
    empty = site([article("one", "Nothing happened here.", genre="explainer")])
    assert icalendar(empty.timeline, empty, config()) == b""
    assert calendar_entries(empty.timeline) == ()


def test_a_calendar_at_the_ends_of_time() -> None:
    """An event of the last day has no day after it, which a calendar asks for; the years before 1000 have four figures too, and
    those before the year 1 cannot be written.
    """
    days = {
        "last": "9999-12-31",
        "unsure": "9999-12-31~",
        "instant": "9999-12-31T23:59-05:00",
        "eve": "9999-12-30",
        "old": "0899-03-15",
        "older": "-0043-03-15",
    }
    shown = {name: (e["DTSTART"].dt, e["DTEND"].dt) for name, e in events_of(scheduled(days), scheduled=True).items()}
    assert shown == {
        "eve": (dt.date(9999, 12, 30), dt.date(9999, 12, 31)),
        "old": (dt.date(899, 3, 15), dt.date(899, 3, 16)),
    }


MOMENTS = [
    ("2025-01-21T18:20+01:00", "UTC", "2025-01-21T17:20:00Z"),
    ("2025-01-21", "Europe/Tallinn", "2025-01-20T22:00:00Z"),
    ("0899-03-15", "UTC", "0899-03-15T00:00:00Z"),
    ("9999-12-31T23:59:59-12:00", "UTC", "9999-12-31T23:59:59Z"),
    ("0001-01-01T00:00+14:00", "UTC", "0001-01-01T00:00:00Z"),
    ("0001-01-01", "Asia/Tokyo", "0001-01-01T00:00:00Z"),
]


@pytest.mark.parametrize(("written", "zone", "moment"), MOMENTS)
def test_a_moment_in_a_feed(written: str, zone: str, moment: str) -> None:
    assert instant(DateValue.parse(written), zone) == moment


def test_two_exports_are_the_same_bytes(made: Site) -> None:
    located = config().located(ROOT, Options())
    again = site([article("one", TEXT)], EVENTS)
    for export in (timelinejs, timelinejs_table, icalendar):
        assert export(made.timeline, made, located) == export(again.timeline, again, located)


def test_every_timeline_of_the_demo_can_be_taken_along(demo: Path, demo_pages: dict[str, str]) -> None:
    """Beside each page that shows one lie its files, with the entries that the page has, and the page leads to them."""
    kinds = set()
    for path, html in demo_pages.items():
        entries = set(re.findall(r'id="entry-([^"]+)"', html))
        kind = "site" if path == "timeline.html" else path.partition("/")[0]
        if entries and kind in ("site", "articles", "briefings", "entities", "topics"):
            kinds.add(kind)
            stem = "timeline" if kind == "site" else f"{path.removesuffix('.html')}/timeline"
            data = json.loads((demo / f"{stem}.json").read_text("utf-8"))
            assert {slide["unique_id"] for slide in (*data["events"], *data.get("undated", ()))} == entries, path
            rows = csv.DictReader(io.StringIO((demo / f"{stem}.csv").read_text("utf-8")))
            assert {row["id"] for row in rows} == entries, path
            folder = "" if kind == "site" else f"{PurePosixPath(path).stem}/"
            for ending in ("json", "csv"):
                assert f'href="{folder}timeline.{ending}"' in html, path
    assert kinds == {"site", "articles", "briefings", "entities", "topics"}
