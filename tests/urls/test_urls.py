"""Slugs and links: one output that works at a root, under a sub-path and from a folder."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.urls import absolute, base_path, is_slug, page_path, relative, slugify, topic_id


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Café Society, 2nd ed.", "cafe-society-2nd-ed"),
        ("  Trade & Aid  ", "trade-aid"),
        ("Łódź – Straße", "lodz-strasse"),
        ("Ærø, Þingvellir, Đà Nẵng", "aero-thingvellir-da-nang"),
        ("Diyarbakır", "diyarbakir"),
        ("the king’s speech", "the-kings-speech"),
        ("O'Neill", "oneill"),
        ("../../etc/passwd", "etc-passwd"),
        ("½ litre", "1-2-litre"),
        ("the war of 1998–2004", "the-war-of-1998-2004"),
        ("har\u00adbour", "harbour"),
        ("Москва 2014", "2014"),
        ("Москва", ""),
        ("!?", ""),
    ],
)
def test_a_slug_is_made_of_what_can_stand_in_it(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_a_slug_is_one_and_stays_one(text: str) -> None:
    slug = slugify(text)
    assert slug == "" or is_slug(slug)
    assert slugify(slug) == slug


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Trade", "trade"),
        ("grain deal", "grain-deal"),
        ("C++", "c-plus-plus"),
        ("c#", "c-sharp"),
        ("Disney+", "disney-plus"),
        ("C", "c"),
        ("#MeToo", "metoo"),
        ("1 + 1", "1-1"),
        ("Index", "topic-index"),
        ("выборы 2024", "2024-34504bfa"),
        ("кризис 2024", "2024-af07ad45"),
        ("Выборы", "topic-e6b7ffad"),
        ("выборы", "topic-e6b7ffad"),
    ],
)
def test_the_id_of_a_topic_tells_it_from_others(name: str, key: str) -> None:
    assert topic_id(name) == key
    assert is_slug(key)


@pytest.mark.parametrize("text", ["", "A", "a--b", "-a", "a-", "a_b", "a b", "é", "a/b", "..", "a\n"])
def test_what_is_no_slug(text: str) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize(
    ("page", "target", "fragment", "link"),
    [
        ("index.html", "articles/a.html", "", "articles/a.html"),
        ("articles/a.html", "entities/x.html", "", "../entities/x.html"),
        ("articles/a.html", "articles/b.html", "s1", "b.html#s1"),
        ("articles/a.html", "articles/a.html", "s1", "#s1"),
        ("articles/a.html", "articles/a.html", "", "a.html"),
        ("timeline/2.html", "index.html", "", "../index.html"),
        ("index.html", "fonts/a b#1?.woff2", "", "fonts/a%20b%231%3F.woff2"),
        ("index.html", "a:b.html", "", "a%3Ab.html"),
        ("index.html", "a.html", "é", "a.html#%C3%A9"),
    ],
)
def test_links_are_relative_and_name_the_file(page: str, target: str, fragment: str, link: str) -> None:
    assert relative(page, target, fragment) == link


NAMES = st.text(alphabet="ab-é #?%:'&", min_size=1, max_size=6).filter(lambda name: name.strip(".") != "")
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)


@given(PATHS, PATHS, st.sampled_from(["https://example.org/", "https://example.org/sub/path/", "file:///home/x/output/"]))
def test_a_browser_finds_the_target_wherever_the_site_lies(page: str, target: str, base: str) -> None:
    found = urljoin(absolute(base, page), relative(page, target))
    path = unquote(urlsplit(found).path)
    assert posixpath.normpath(path) == posixpath.normpath(unquote(urlsplit(base).path) + target)


@pytest.mark.parametrize(
    ("base", "path", "address"),
    [
        ("https://example.org", "index.html", "https://example.org/"),
        ("https://example.org/x", "index.html", "https://example.org/x/"),
        ("https://example.org/x/", "articles/index.html", "https://example.org/x/articles/"),
        ("https://example.org/x/", "articles/a b.html", "https://example.org/x/articles/a%20b.html"),
    ],
)
def test_absolute_addresses(base: str, path: str, address: str) -> None:
    assert absolute(base, path) == address


@pytest.mark.parametrize(
    ("base", "path"),
    [(None, "/"), ("https://example.org", "/"), ("https://example.org/x", "/x/"), ("https://example.org/x/", "/x/")],
)
def test_the_path_of_the_site(base: str | None, path: str) -> None:
    assert base_path(base) == path


def test_pages_of_records() -> None:
    assert page_path("article", "call") == "articles/call.html"
    assert page_path("topic", "trade", 3) == "topics/trade/3.html"
