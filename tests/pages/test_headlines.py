"""Headlines are set as the prose below them is, alike on pages, in lists and in what other programs read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefgen import build

TITLES = {
    "article": ('Tanker\'s captain "detained"', "Tanker’s captain “detained”"),
    "event": ("The captain's arrest", "The captain’s arrest"),
    "briefing": ("What the captain's arrest changes", "What the captain’s arrest changes"),
    "source": ("The port's log", "The port’s log"),
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("headlines")
    typed = {kind: typed for kind, (typed, _) in TITLES.items()}
    about = {"title": typed["article"], "dateline": {"date": "2025-03-12"}, "rights": {"licence": "CC0-1.0"}}
    files = {
        "site.yml": "title: The desk's site\nbase_url: https://example.org/\nsearch: false\nsocial_images: false\n",
        "content/articles/tanker.md": f"---\n{json.dumps(about)}\n---\nThe captain's ship lay in port.\n",
        "content/events/all.yml": json.dumps([{"id": "arrest", "title": typed["event"], "date": "2025-03-11"}]),
        "content/sources/all.yml": json.dumps([{"id": "log", "title": typed["source"]}]),
        "content/notes/tanker.yml": json.dumps([{"id": "n", "body": "A note.", "sources": ["log"]}]),
        "content/briefings/b.md": f"---\n{json.dumps({'title': typed['briefing'], 'articles': ['tanker']})}\n---\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    build(root)
    return root / "output"


def test_no_page_and_no_file_has_them_as_they_were_typed(output: Path) -> None:
    texts = [path.read_text("utf-8") for path in output.rglob("*") if path.suffix in (".html", ".json", ".csv", ".xml")]
    for typed, printed in TITLES.values():
        assert any(printed in text for text in texts), printed
        for form in (typed, typed.replace("'", "&#39;").replace('"', "&#34;"), json.dumps(typed)[1:-1]):
            assert not any(form in text for text in texts), typed


def test_the_headline_is_set_as_the_text_below_it(output: Path) -> None:
    page = (output / "articles/tanker.html").read_text("utf-8")
    assert "<h1><bdi>Tanker’s captain “detained”</bdi></h1>" in page
    assert "The captain’s ship" in page
