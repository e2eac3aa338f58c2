"""What a page links to and what can be linked to in it."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from briefgen.check.facts import LINKING, Link, page_facts

LINKS = [
    # where the page is, its HTML, the link that is seen, why
    ("a/x.html", '<a href="../b/y.html">', Link("../b/y.html", "b/y.html", ""), "relative"),
    ("a/x.html", '<a href="y.html#s1">', Link("y.html#s1", "a/y.html", "s1"), "with a fragment"),
    ("a/x.html", '<a href="#caf%C3%A9">', Link("#caf%C3%A9", "a/x.html", "café"), "in the page, quoted"),
    ("a/x.html", '<a href="b%20c.html?q=1">', Link("b%20c.html?q=1", "a/b c.html", ""), "a quoted path and a query"),
    ("a/x.html", '<a href="../../z.html">', Link("../../z.html", "../z.html", ""), "out of the site"),
    ("404.html", '<a href="/docs/a.html">', Link("/docs/a.html", "a.html", ""), "from the path of base_url"),
    ("404.html", '<a href="/docs/">', Link("/docs/", "index.html", ""), "the home page by its folder"),
    ("404.html", '<a href="/a.html">', Link("/a.html", "", ""), "from a root that is not ours"),
    ("x.html", '<a href="http://[">', Link("http://[", "", ""), "no address at all"),
    ("x.html", '<a href=" y.html ">', Link("y.html", "y.html", ""), "with white space around"),
    ("x.html", '<img src="a.png">', Link("a.png", "a.png", ""), "a picture"),
    ("x.html", '<video poster="a.png">', Link("a.png", "a.png", ""), "a poster"),
    ("x.html", '<script src="a.js">', Link("a.js", "a.js", ""), "a script"),
    ("x.html", '<form action="search.html">', Link("search.html", "search.html", ""), "a form"),
    ("x.html", '<object data="a.svg">', Link("a.svg", "a.svg", ""), "an object"),
]


@pytest.mark.parametrize(("path", "html", "link", "why"), LINKS, ids=[case[-1] for case in LINKS])
def test_a_link_is_seen(path: str, html: str, link: Link, why: str) -> None:
    assert page_facts(path, html, "/docs/").links == (link,), why


def test_each_candidate_of_a_srcset_is_a_link() -> None:
    facts = page_facts("x.html", '<img src="a.png" srcset="a.png 1x, b.png 2x">', "/")
    assert [link.target for link in facts.links] == ["a.png", "b.png"]


@pytest.mark.parametrize("href", ["https://example.org/", "mailto:a@example.org", "//example.org/x", "data:,x"])
def test_what_leads_out_is_nobodys_page(href: str) -> None:
    assert page_facts("x.html", f'<a href="{href}">', "/").links == ()


def test_ids_and_those_that_are_there_twice() -> None:
    facts = page_facts("x.html", '<p id="a"><p id="b"><p id="a"><p id="">', "/")
    assert facts.ids == {"a", "b"}
    assert facts.doubled == ("a",)


HIDDEN = [
    # HTML, the addresses that are seen, why
    ('<!-- <a href="a.html"> --><a href="b.html">', ["b.html"], "a comment is no link"),
    ('<script>"<a href=\'a.html\'>"</script><a href="b.html">', ["b.html"], "nor is what a script says"),
    ('<script src="s.js">let a = "<a href=x>"</script>', ["s.js"], "but where it lies is"),
    ('<p title="a > b <a href=\'a.html\'>" class=x><a href="b.html">', ["b.html"], "nor is the value of another attribute"),
    ("<a title='href=\"a.html\"' href=b.html>", ["b.html"], "even one that looks like this one"),
    ('<A HREF="a.html?x=1&amp;y=2">', ["a.html?x=1&y=2"], "capitals, and characters that are written as entities"),
    ('<a\n  class="x"\n  href="a.html"\n>', ["a.html"], "over several lines"),
    ('<svg/onload=x><image href="a.html"/><a href="b.html"/>', ["b.html"], "only of elements that lead somewhere"),
    ("1 < 2 and 3 > 2, a href=b", [], "signs that are no tag"),
]


@pytest.mark.parametrize(("html", "hrefs", "why"), HIDDEN, ids=[case[-1] for case in HIDDEN])
def test_only_links_are_links(html: str, hrefs: list[str], why: str) -> None:
    assert [link.href for link in page_facts("x.html", html, "/").links] == hrefs, why


class Parsed(HTMLParser):
    """The ids and addresses of a page by a whole parser of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.addresses: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids |= {given["id"]} if given.get("id") else set()
        self.addresses |= {value for name in LINKING.get(tag, ()) if name != "srcset" and (value := given.get(name)) is not None}


def test_the_pages_of_the_demo_are_read_as_a_parser_reads_them(demo_pages: dict[str, str]) -> None:
    for path, html in demo_pages.items():
        parsed, facts = Parsed(), page_facts(path, html, "/briefgen-demo/")
        parsed.feed(html)
        assert facts.ids == parsed.ids, path
        outside = {a for a in parsed.addresses if page_facts(path, f'<a href="{a}">', "/briefgen-demo/").links == ()}
        assert {link.href for link in facts.links} == parsed.addresses - outside, path
