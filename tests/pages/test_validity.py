"""Every page is valid HTML by two checkers; structured data, feed and sitemap are what they say they are."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree

from tests.conftest import ROOT
from tests.programs import needed

VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
HTML_VALIDATE = ROOT / "node_modules" / ".bin" / "html-validate"
ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_nu_checker_finds_nothing(demo: Path) -> None:
    done = subprocess.run(
        [needed("java"), "-jar", str(VNU), "--skip-non-html", "--format", "json", str(demo)],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(done.stderr)["messages"]
    assert [f"{m.get('url', '')}: {m['message']}" for m in messages] == []
    assert done.returncode == 0


def test_html_validate_finds_nothing(demo: Path, tmp_path: Path) -> None:
    needed("node")
    told = tmp_path / "told.json"  # a file: node does not always finish writing a long answer to a pipe
    done = subprocess.run(
        [
            *(str(HTML_VALIDATE), "--config", str(ROOT / ".htmlvalidate.json")),
            *("--formatter", f"json={told}", str(demo / "**" / "*.html")),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    reports = json.loads(told.read_text("utf-8")) if told.exists() else []
    assert [f"{r['filePath']}: {m['message']}" for r in reports for m in r["messages"]] == []
    assert done.returncode == 0, done.stderr


def json_ld(html: str) -> list[dict[str, Any]]:
    """The objects of a page's structured data."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    if found is None:
        return []
    data = json.loads(found.group(1))
    return data if isinstance(data, list) else [data]


PAGE_TYPES = {
    "index.html": {"WebSite"},
    "articles/": {"ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "NewsArticle"},
    "briefings/": {"BackgroundNewsArticle"},
    "entities/": {
        "Person",
        "Organization",
        "Corporation",
        "GovernmentOrganization",
        "Country",
        "Place",
        "CreativeWork",
        "DefinedTerm",
    }
    | {"Thing"},
    "events/": {"Event"},
}


@pytest.mark.parametrize("folder", PAGE_TYPES)
def test_structured_data_names_the_right_types(folder: str, demo_pages: dict[str, str]) -> None:
    pages = {p: html for p, html in demo_pages.items() if p.startswith(folder) and (p == folder or not p.endswith("index.html"))}
    assert pages
    for path, html in pages.items():
        things = json_ld(html)
        assert things, path
        assert things[0]["@context"] == "https://schema.org"
        assert things[0]["@type"] in PAGE_TYPES[folder], path
        if folder != "index.html":
            assert [t["@type"] for t in things[1:]] == ["BreadcrumbList"], path
            assert [item["position"] for item in things[1]["itemListElement"]] == [1, 2, 3]


def test_structured_data_of_an_article_says_what_it_is_about(demo_pages: dict[str, str]) -> None:
    article = json_ld(demo_pages["articles/leaders-call.html"])[0]
    assert article["dateline"] == "Moscow"
    assert article["datePublished"] == "2025-01-21"
    assert {"Vladimir Putin", "Xi Jinping"} <= {m["name"] for m in article["mentions"]}
    assert article["license"] == "https://creativecommons.org/licenses/by/4.0/"


def every_value(data: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key, value
            yield from every_value(value)
    elif isinstance(data, list):
        for value in data:
            yield from every_value(value)


def test_structured_data_has_plain_dates_and_absolute_addresses(demo_pages: dict[str, str]) -> None:
    for path, html in demo_pages.items():
        for key, value in every_value(json_ld(html)):
            if "date" in key.lower() and key != "dateline":
                assert re.fullmatch(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?", str(value)), (path, key, value)
            if key in ("url", "item", "sameAs", "license"):
                for one in value if isinstance(value, list) else [value]:
                    assert urlsplit(one).scheme in ("https", "http"), (path, key, value)


def test_the_feed_is_atom(demo: Path) -> None:
    content = (demo / "feed.xml").read_bytes()
    parsed = feedparser.parse(content)
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    root = etree.fromstring(content)
    assert root.tag == f"{ATOM}feed"
    for holder in (root, *root.iter(f"{ATOM}entry")):  # RFC 4287, 4.1.1 and 4.1.2: exactly one of each
        for tag in ("id", "title", "updated"):
            assert len(holder.findall(f"{ATOM}{tag}")) == 1
        updated = holder.findtext(f"{ATOM}updated")
        assert updated is not None
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", updated)
    entries = list(root.iter(f"{ATOM}entry"))
    assert len(entries) >= 10
    assert len({e.findtext(f"{ATOM}id") for e in entries}) == len(entries)
    dates = [e.findtext(f"{ATOM}updated") or "" for e in entries]
    assert dates == sorted(dates, reverse=True)
    assert root.findtext(f"{ATOM}updated") == dates[0]
    assert {a.findtext(f"{ATOM}name") for a in root.iter(f"{ATOM}author")} == {"The briefgen demo desk"}


def test_the_sitemap_lists_every_page_that_may_be_found(demo: Path, demo_pages: dict[str, str]) -> None:
    root = etree.fromstring((demo / "sitemap.xml").read_bytes())
    listed = {(loc.text or "").removeprefix("https://example.org/briefgen-demo/") for loc in root.iter("{*}loc")}
    hidden = {p for p, html in demo_pages.items() if 'name="robots" content="noindex"' in html}
    expected = {p.removesuffix("index.html") for p in demo_pages if p not in hidden}
    assert listed == expected
    assert "Sitemap: https://example.org/briefgen-demo/sitemap.xml" in (demo / "robots.txt").read_text()
