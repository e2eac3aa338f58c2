"""The demo's facts are accounted for: docs/demo-sources.md names, article by article, the sources of every claim."""

from __future__ import annotations

import re

import pytest

from briefgen.config import Options
from briefgen.model import Sources
from briefgen.read import read, read_config
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "demo-sources.md").read_text("utf-8")
SECTIONS = {part.split("\n", 1)[0]: part for part in re.split(r"(?m)^## ", PAGE)[1:]}


@pytest.fixture(scope="module")
def sources() -> Sources:
    config, _ = read_config(ROOT, Options())
    assert config is not None
    return read(config)[0]


def cited(section: str) -> set[str]:
    """The source ids of a section's last column."""
    cells = re.findall(r"(?m)^\| .+ \| (.+) \|$", section)
    return {word for cell in cells[1:] for word in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", cell)}


def test_every_article_has_its_section(sources: Sources) -> None:
    assert {article.id for article in sources.articles} <= SECTIONS.keys()


def test_a_section_cites_what_its_article_lists(sources: Sources) -> None:
    for article in sources.articles:
        assert cited(SECTIONS[article.id]) == set(article.sources), article.id


def test_every_source_is_cited_somewhere(sources: Sources) -> None:
    records = (*sources.articles, *sources.entities, *sources.events, *sources.notes, *sources.briefings)
    used: set[object] = {source for record in records for source in record.sources}
    used |= {account.source for event in sources.events for account in event.accounts}
    used |= {source for entity in sources.entities for relation in entity.relations for source in relation.sources}
    assert [source.id for source in sources.sources if source.id not in used] == []


def test_articles_are_of_the_length_and_openness_they_promise(sources: Sources) -> None:
    for article in sources.articles:
        assert 400 <= len(article.body.source.split()) <= 900, article.id
        assert article.rights.licence == "CC-BY-4.0", article.id
        assert article.dateline is not None, article.id
