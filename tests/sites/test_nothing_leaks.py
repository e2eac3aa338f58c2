"""Drafts, private texts and what is for the desk alone never reach the sources that are built on, nor any byte of the output."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from briefgen import build
from briefgen.model import Article, Briefing, OwnPage, Sources
from tests.sites.site_files import SITES, lay_out, load, read_site

SITE = load(SITES / "hidden.yml")["files"]
PLANTED = {mark.lower() for content in (*SITE, *SITE.values()) for mark in re.findall(r"(?i)leak-\w+(?:-\w+)*", content)}
MARKDOWN_COMMENTS = {
    "leak-internal-html-comment", "leak-internal-html-comment-in-event", "leak-internal-html-comment-in-briefing",
    "leak-internal-html-comment-in-change", "leak-internal-html-comment-in-page",
}  # fmt: skip
KINDS = ("articles", "briefings", "entities", "events", "notes", "pages", "sources")


def marks(text: str) -> set[str]:
    """The planted words in a text, however they are written."""
    return {mark for mark in PLANTED if mark in text.lower()}


def everything(sources: Sources) -> str:
    """All words of all records that are built on."""
    records: list[BaseModel] = [record for kind in KINDS for record in getattr(sources, kind)]
    bodies = [record.body.source for record in records if isinstance(record, (Article, Briefing, OwnPage))]
    return "\n".join([*(str(record.model_dump()) for record in records), *bodies])


def output_of(root: Path, output: Path, **options: bool) -> str:
    """Every path and every byte of the output."""
    build(root, output=output, **options)
    files = [path for path in sorted(output.rglob("*")) if path.is_file()]
    return "\n".join(f"{path.relative_to(output)}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in files)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "site", SITE)


def test_the_marks_are_planted_everywhere() -> None:
    assert len(PLANTED) > 50
    assert {mark.split("-")[1] for mark in PLANTED} == {"draft", "private", "internal"}


def test_no_hidden_word_is_in_the_sources(root: Path) -> None:
    sources, problems = read_site(root)
    assert sources is not None
    assert [problem for problem in problems if ": info: " not in problem] == []
    assert {source.id for source in sources.sources} == {"statement"}, "the others are cited by what is hidden"
    assert marks(everything(sources)) <= MARKDOWN_COMMENTS, "these are the author's Markdown, comments and all"
    assert {(hidden.kind, hidden.id, hidden.why) for hidden in sources.withheld} == {
        ("article", "leak-draft-article-id", "draft"),
        ("article", "leak-private-article-id", "private"),
        ("briefing", "leak-draft-briefing-id", "draft"),
        ("entity", "leak-draft-entity-id", "draft"),
        ("event", "leak-draft-event-id", "draft"),
        ("note", "leak-draft-note-id", "draft"),
        ("note", "leak-draft-note-id-in-front-matter", "draft"),
        ("page", "leak-draft-page-id", "draft"),
        ("source", "leak-draft-source-id", "draft"),
    }


def test_no_hidden_word_is_in_any_byte_of_the_output(root: Path, tmp_path: Path) -> None:
    written = output_of(root, tmp_path / "output")
    assert marks(written) == set()
    for shown in ("Leaders talk", "On the call.", "Beside the article.", "A memo", "A pact on grain", "Grain is heavy."):
        assert shown in written, "what is not hidden is there"
    for year in (2031, 2032, 2033, 2034):
        assert str(year) not in written, "nor is a date of theirs on a timeline"


def test_drafts_are_shown_on_demand_and_nothing_else(root: Path, tmp_path: Path) -> None:
    found = marks(output_of(root, tmp_path / "output", drafts=True))
    assert {mark.split("-")[1] for mark in found} == {"draft"}
    assert {"leak-draft-article-body", "leak-draft-note", "leak-draft-entity-summary", "leak-draft-event-title",
            "leak-draft-page-title", "leak-draft-page-body",
            "leak-draft-source-title", "leak-draft-cited-source-title", "leak-draft-takeaway",
            "leak-draft-note-of-draft-article"} <= found  # fmt: skip


def test_what_becomes_hidden_leaves_the_output(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    assert "leak-draft-article-body" in output_of(root, output, drafts=True)
    assert marks(output_of(root, output)) == set()


def test_a_site_that_is_private_shows_only_what_is_told_to_be_shown(tmp_path: Path) -> None:
    files = {
        "site.yml": "title: Test site\nrights: {mode: private}\nsearch: false\n",
        "content/articles/open.md": "---\ntitle: Open\nrights: {mode: full, licence: CC0-1.0}\n---\nIn the open.\n",
        "content/articles/leak-private-by-default.md": "---\ntitle: Closed\n---\nleak-private-article-body\n",
    }
    written = output_of(lay_out(tmp_path / "site", files), tmp_path / "output")
    assert "In the open." in written
    assert "leak" not in written
