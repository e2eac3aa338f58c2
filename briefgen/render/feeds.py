"""Atom feed, sitemap and robots.txt: what needs absolute addresses. Dates come from the content, never from a clock."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from briefgen.config import SiteConfig
from briefgen.instants import EPOCH, instant
from briefgen.model import ArticleDossier, BriefingDossier, Site
from briefgen.urls import absolute, page_path

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
ENTRIES = 30


def atom(site: Site, config: SiteConfig, base_url: str) -> bytes:
    """The newest briefings and articles, by when they were published or last changed, RFC 4287."""
    rows: list[tuple[str, str, ArticleDossier | BriefingDossier]] = []
    for briefing in site.briefings.values():
        rows.append((instant(briefing.updated, config.timezone), page_path("briefing", briefing.id), briefing))
    for article in site.articles.values():
        appeared = instant(article.article.appeared(config.timezone), config.timezone)
        rows.append((appeared, page_path("article", article.id), article))
    rows.sort(key=lambda row: row[1])
    rows.sort(key=lambda row: row[0], reverse=True)
    feed = ET.Element("feed", {"xmlns": ATOM, "xml:lang": config.language})
    _add(feed, "title", config.title)
    if config.tagline:
        _add(feed, "subtitle", config.tagline)
    _add(feed, "id", absolute(base_url, "index.html"))
    ET.SubElement(feed, "link", {"href": absolute(base_url, "index.html")})
    ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": absolute(base_url, "feed.xml")})
    _add(feed, "updated", rows[0][0] if rows else EPOCH)
    author = config.author
    _author(feed, author.name if author else config.title, author.email if author else None)
    for updated, path, dossier in rows[:ENTRIES]:
        _entry(feed, updated, absolute(base_url, path), dossier, site)
    return _bytes(feed)


def _entry(feed: ET.Element, updated: str, url: str, dossier: ArticleDossier | BriefingDossier, site: Site) -> None:
    record = dossier.article if isinstance(dossier, ArticleDossier) else dossier.briefing
    entry = ET.SubElement(feed, "entry")
    _add(entry, "title", record.title)
    _add(entry, "id", url)
    ET.SubElement(entry, "link", {"href": url})
    _add(entry, "updated", updated)
    for name in record.authors:
        known = site.entities.get(name)
        _author(entry, known.entity.name if known else name)
    summary = _summary(dossier)
    if summary:
        _add(entry, "summary", summary)
    for topic in record.topics:
        ET.SubElement(entry, "category", {"term": topic})


def _summary(dossier: ArticleDossier | BriefingDossier) -> str:
    """An article's summary is words, a briefing's is Markdown."""
    if isinstance(dossier, ArticleDossier):
        return " ".join((dossier.article.summary or "").split())
    return dossier.summary.words if dossier.summary else ""


def sitemap(paths: Iterable[str], base_url: str) -> bytes:
    """The addresses of the pages at these paths, for search engines (sitemaps.org)."""
    urlset = ET.Element("urlset", {"xmlns": SITEMAP})
    for path in sorted(paths):
        _add(ET.SubElement(urlset, "url"), "loc", absolute(base_url, path))
    return _bytes(urlset)


def robots(base_url: str | None) -> bytes:
    """robots.txt: everything may be read; where there is a public address, that of the sitemap."""
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        lines.append(f"Sitemap: {absolute(base_url, 'sitemap.xml')}")
    return ("\n".join(lines) + "\n").encode()


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _author(parent: ET.Element, name: str, email: str | None = None) -> None:
    person = ET.SubElement(parent, "author")
    _add(person, "name", name)
    if email:
        _add(person, "email", email)


def _bytes(root: ET.Element) -> bytes:
    ET.indent(root)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode").encode() + b"\n"
