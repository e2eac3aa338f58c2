"""The corpus of the benchmarks: the same whenever it is made, and a site that builds without a word."""

from __future__ import annotations

from pathlib import Path

from benchmarks.corpus import ALIASES, ENTITIES, NAMED, WORDS, articles, entities, write_site
from briefgen import build


def test_an_article_is_the_same_whatever_the_size() -> None:
    assert list(articles(4)) == list(articles(9))[:4]


def test_the_registry_has_names_that_are_all_different() -> None:
    names = [name for entity in entities() for name in entity.names]
    assert len(names) == len(set(names)) == ENTITIES * (1 + ALIASES)


def test_articles_have_the_words_and_names_that_are_said() -> None:
    known = {entity.id: entity.names for entity in entities()}
    for article in articles(20):
        assert abs(len(article.body.split()) - WORDS) < WORDS / 8
        assert sum(any(name in article.body for name in known[id_]) for id_ in article.named) == NAMED


def test_it_builds_without_a_warning(tmp_path: Path) -> None:
    write_site(tmp_path, 20)
    result = build(tmp_path, output=tmp_path / "output", strict=True)
    assert len(result.site.articles) == 20
    assert sum(bool(entity.passages) for entity in result.site.entities.values()) > 20 * NAMED / 2
    assert not (tmp_path / "output" / "search.html").exists()
