"""Pages of the site's own: where they stand, what leads to them, and that their links are looked at as all others are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import html

from briefgen import build
from briefgen.problems import ContentError
from tests.sites.site_files import BASE, lay_out

PAGES = {
    "site.yml": "title: Test site\nbase_url: https://example.org/x/\nsearch: false\n",
    "content/pages/method.md": "---\ntitle: Method\nsummary: How we work.\norder: 2\nsources: [joint-statement]\n---\n"
    "We read *all*. See [the corrections](page:corrections) and [the call](article:call).\n",
    "content/pages/corrections.md": '---\ntitle: "What was \\"wrong\\""\nnav: true\norder: 1\nformerly: [errata]\n---\n'
    "Nothing. Ruritania agrees. [Up](index.html).\n",
    "content/pages/later.md": "---\ntitle: Later\ndraft: true\n---\nNot yet.\n",
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = lay_out(tmp_path_factory.mktemp("own") / "site", BASE | PAGES)
    build(root, output=root / "output")
    return root / "output"


def page(output: Path, path: str) -> Any:
    return html.fromstring((output / path).read_text("utf-8"))


def test_the_foot_of_every_page_leads_to_them_in_their_order(output: Path) -> None:
    for path in ("index.html", "articles/call.html", "pages/method.html", "events/grain-pact.html"):
        links = page(output, path).cssselect(".foot-links a")
        assert [a.text_content() for a in links][-3:] == ["About", "What was “wrong”", "Method"], path
        assert links[-1].get("href").endswith("method.html")


def test_the_menu_has_those_that_ask_for_it(output: Path) -> None:
    menu = page(output, "pages/corrections.html").cssselect("nav.sections a")
    assert [a.text_content() for a in menu][-1] == "What was “wrong”"
    assert menu[-1].get("aria-current") == "page"


def test_its_text_is_read_as_prose_is(output: Path) -> None:
    text = page(output, "pages/method.html").cssselect("main .prose")[0]
    assert [a.get("href") for a in text.cssselect("a")] == ["corrections.html", "../articles/call.html"]
    assert page(output, "pages/corrections.html").cssselect('main a.entity[data-entity="ruritania"]')
    assert "A joint statement" in page(output, "pages/method.html").cssselect("main")[0].text_content()


def test_it_is_told_to_machines(output: Path) -> None:
    assert "https://example.org/x/pages/method.html" in (output / "sitemap.xml").read_text("utf-8")
    shown = page(output, "pages/method.html")
    assert shown.cssselect('meta[name="description"]')[0].get("content") == "How we work."
    assert '"@type": "WebPage"' in shown.cssselect('script[type="application/ld+json"]')[0].text
    assert shown.cssselect("main")[0].get("data-kind") == "Page"
    assert page(output, "sources.html").cssselect('a[href="pages/method.html"]'), "who cites a source is listed with it"


def test_an_earlier_address_leads_to_todays_and_a_draft_is_nowhere(output: Path) -> None:
    assert "corrections.html" in (output / "pages/errata.html").read_text("utf-8")
    assert not (output / "pages/later.html").exists()
    assert "Later" not in (output / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("body", "told", "why"),
    [
        ("See [it](page:methods).", "4:10: error: the link “page:methods” leads to no page of this site", "no such page"),
        ("See [it](page:later).", "“later” is a draft, and left out.", "a draft"),
        ("See [it](pages/methods.html).", "4:10: error: the link “pages/methods.html” leads to no page", "by its address"),
    ],
    ids=["no such page", "a draft", "by its address"],
)
def test_links_are_checked(body: str, told: str, why: str, tmp_path: Path) -> None:
    files = BASE | PAGES | {"content/pages/corrections.md": f"---\ntitle: Corrections\n---\n{body}\n"}
    with pytest.raises(ContentError) as caught:
        build(lay_out(tmp_path, files), output=tmp_path / "output")
    assert [str(p) for p in caught.value.problems if told in str(p)], (why, caught.value.problems)
