"""The number of a note stands behind the signs that close its passage, and never within a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from briefgen import build

CASES = [
    ("plain", "It was dragged here", "was dragged", "It was dragged[1] here."),
    ("quote", "“It was dragged,” he said", "was dragged", "“It was dragged,”[1] he said."),
    ("full-stop", "He said it was dragged", "was dragged", "He said it was dragged.[1]"),
    ("brackets", "(It was dragged.) And more", "was dragged", "(It was dragged.)[1] And more."),
    ("possessive", "The captain’s ship was dragged", "captain", "The captain[1]’s ship was dragged."),
    ("opening", "He called it “dragged”", "called it", "He called it[1] “dragged”."),
    ("link", "See [the log](https://example.org/), he said", "the log", "See the log,[1] he said."),
    ("emphasis", "It was *dragged*, he said", "was dragged", "It was dragged,[1] he said."),
]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("references")
    files = {"site.yml": "title: References\nsearch: false\nsocial_images: false\n"}
    for name, text, quote, _ in CASES:
        files[f"content/articles/{name}.md"] = f"---\ntitle: T\nrights: {{licence: CC0-1.0}}\n---\n{text}.\n"
        files[f"content/notes/{name}.yml"] = f"- {{id: n-{name}, target: {{exact: {quote}}}, body: b}}\n"
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    build(root)
    return root / "output"


@pytest.mark.parametrize(("name", "seen"), [(case[0], case[3]) for case in CASES], ids=[case[0] for case in CASES])
def test_a_number_stands_behind_what_closes_the_passage(name: str, seen: str, output: Path) -> None:
    page = html.fromstring((output / f"articles/{name}.html").read_text("utf-8"))
    paragraph = page.cssselect(".body > p")[0]
    for reference in paragraph.cssselect(".noteref"):
        reference.text, reference[0].text = "[", f"{reference[0].text}]"
    assert "".join(paragraph.text_content().split("\n")) == seen
    assert paragraph.cssselect(".noteref")[0].getparent().tag != "a"
    assert "".join(mark.text_content() for mark in paragraph.cssselect("mark.note")) == next(c[2] for c in CASES if c[0] == name)
