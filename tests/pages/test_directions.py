"""Names in letters of the other direction: isolated, so that they carry no sign of the interface along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from briefgen import build
from tests.sites.site_files import BASE, lay_out

if TYPE_CHECKING:
    from playwright.sync_api import Page

ENTITIES = """\
- {id: ruritania, type: Country, name: Ruritania (kingdom), aliases: [{text: روريتانيا, lang: ar}]}
- {id: strelsau, type: Place, name: ستريلساو, relations: [{rel: lies in, to: ruritania}], summary: A town!}
"""
EVENT = '- {id: grain-pact, title: "A pact: “on grain”", date: "2025-01-21", participants: [ruritania, strelsau]}\n'


@pytest.fixture(scope="module", params=["en", "ar"])
def output(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = BASE | {
        "site.yml": f"title: Test site\nlanguage: {request.param}\nsearch: false\n",
        "content/entities/base.yml": ENTITIES,
        "content/events/base.yml": EVENT,
        "content/sources/base.yml": None,
        "content/notes/call.yml": None,
        "content/pages/say.md": "---\ntitle: Who says “so”\nnav: true\n---\nWe do.\n",
    }
    root = lay_out(tmp_path_factory.mktemp("directions"), files)
    build(root, output=root / "output")
    return root / "output"


def read(output: Path, path: str) -> Any:
    return html.fromstring((output / path).read_text("utf-8"))


@pytest.mark.parametrize(
    ("path", "words", "why"),
    [
        ("events/grain-pact.html", {"Ruritania (kingdom)", "ستريلساو", "A pact: “on grain”"}, "title and participants"),
        ("entities/ruritania.html", {"Ruritania (kingdom)", "روريتانيا", "ستريلساو"}, "name, alias, relation"),
        ("entities/strelsau.html", {"ستريلساو", "A town!"}, "name and summary"),
        ("timeline.html", {"A pact: “on grain”"}, "the title of an entry"),
        ("articles/index.html", {"Leaders talk", "Who says “so”"}, "the title in a list, and a page in the menu"),
    ],
)
def test_names_and_titles_are_isolated(path: str, words: set[str], why: str, output: Path) -> None:
    assert words <= {bdi.text_content() for bdi in read(output, path).cssselect("bdi")}, why


def test_signs_stay_with_the_name_that_they_belong_to(output: Path, page: Page) -> None:
    """The bracket that closes a name stands at its own end, whatever the direction of the page."""
    page.goto((output / "events/grain-pact.html").as_uri())
    places = page.evaluate("""() => {
      const text = document.querySelector('a[data-entity="ruritania"] bdi').firstChild, range = document.createRange();
      const place = (at) => { range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().x; };
      return [0, text.length - 1].map(place);
    }""")
    assert places[0] < places[1]
