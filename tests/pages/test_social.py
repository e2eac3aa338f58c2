"""The pictures that go with links to articles and briefings."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from briefgen import build
from briefgen.render.social import HEIGHT, WIDTH, Card, can_draw, draw

SITE = {
    "site.yml": "title: The harbour desk\nlanguage: en\n",
    "content/articles/closed.md": """---
title: The harbour closes
dateline: {date: "2025-06-03"}
rights: {licence: CC0-1.0}
notes: [{id: n-why, target: {exact: "closed on Monday"}, body: Because of the silt.}]
---
The harbour was closed on Monday.
""",
    "content/articles/arabic.md": "---\ntitle: الميناء مغلق\nlanguage: ar\nrights: {licence: CC0-1.0}\n---\nأغلق الميناء.\n",
    "content/briefings/harbour.md": "---\ntitle: The harbour\nquestion: Why did it close?\nupdated: 2025-06-04\n---\nWords.\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in SITE.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "site"


def pictures(output: Path) -> list[str]:
    return sorted(path.relative_to(output).as_posix() for path in output.rglob("*.png"))


def image_of(page: Path) -> str | None:
    found = html.fromstring(page.read_text("utf-8")).cssselect('meta[property="og:image"]')
    return found[0].get("content") if found else None


def test_articles_and_briefings_have_one_and_their_notes_show_it(site: Path) -> None:
    build(site, base_url="https://example.org/desk/")
    output = site / "output"
    assert pictures(output) == ["social/articles/closed.png", "social/briefings/harbour.png"]
    assert image_of(output / "articles/closed.html") == "https://example.org/desk/social/articles/closed.png"
    assert image_of(output / "briefings/harbour.html") == "https://example.org/desk/social/briefings/harbour.png"
    assert image_of(output / "notes/closed/n-why.html") == "https://example.org/desk/social/articles/closed.png"
    assert image_of(output / "index.html") is None


def test_letters_that_the_fonts_lack_are_not_drawn_as_boxes(site: Path) -> None:
    build(site, base_url="https://example.org/desk/")
    assert image_of(site / "output/articles/arabic.html") is None
    assert [can_draw(words) for words in ("Łódź – “naïve” €5", "Москва", "Αθήνα", "北京", "القاهرة", "😀")] == [True] * 3 + [
        False
    ] * 3


@pytest.mark.parametrize("address", [None, "https://example.org/"])
def test_a_site_goes_without(site: Path, address: str | None) -> None:
    if address:
        (site / "site.yml").write_text("title: The harbour desk\nsocial_images: false\n")
    build(site, base_url=address)
    assert pictures(site / "output") == []
    assert image_of(site / "output/articles/closed.html") is None


@pytest.mark.parametrize(
    "title",
    ["Call", "Two leaders compare notes a day after a third takes office", "word " * 80, "Donaudampfschifffahrt" * 12],
    ids=["short", "long", "too long", "no spaces"],
)
def test_the_title_stays_inside_and_clear_of_the_timeline(title: str) -> None:
    plain = Card("The desk", "Report", title.strip(), timeline=((1, True), (400, False), (900, True)), ends=("1", "3"))
    picture = Image.open(io.BytesIO(draw(plain))).convert("L")
    assert picture.size == (WIDTH, HEIGHT)
    dark = picture.point(lambda value: 255 * (value < 128))
    box = dark.crop((0, 196, WIDTH, HEIGHT - 100)).getbbox()
    assert box is not None
    assert box[0] >= 60
    assert box[2] <= WIDTH - 60
    assert box[3] < HEIGHT - 100 - 196


def test_the_same_card_is_the_same_bytes() -> None:
    assert draw(Card("A", "B", "C")) == draw(Card("A", "B", "C"))
