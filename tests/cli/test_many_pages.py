"""Many pages wait in a folder beside the store until all are made: the output is the same, and nothing is left there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefgen import making
from briefgen.config import Options
from briefgen.pipeline import build, check_site
from briefgen.problems import ContentError
from briefgen.store import FOLDER, Store
from tests.incremental.test_random_edits import tree


@pytest.fixture(params=[1, 2], ids=["one process", "two processes"])
def many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Calls a few pages many, and has so many processes make them; the list has the files in which they waited."""
    if request.param > 1 and sys.platform != "linux":
        pytest.skip("processes are forked on Linux alone")
    monkeypatch.setattr(making, "MANY", 3)
    monkeypatch.setattr(making, "crew_size", lambda *_: request.param)
    files: list[Path] = []
    put = making._put_aside

    def noted(*given):
        for number, staged in put(*given):
            files.extend([staged.file] if staged else [])
            yield number, staged

    monkeypatch.setattr(making, "_put_aside", noted)
    return files


def waiting(site: Path) -> list[Path]:
    return list((site / FOLDER).glob("made-*"))


def test_pages_that_wait_are_those_that_are_held(site: Path, many: list[Path]) -> None:
    result = build(site, Options(output=site / "one"))
    assert len(many) > 20
    assert not any(file.exists() for file in many) and waiting(site) == []
    assert all(page.content == (site / "one" / page.path).read_bytes() for page in result.pages)
    making.MANY = 10_000  # type: ignore[misc]
    held = build(site, Options(output=site / "two"), store=Store(None))
    assert tree(site / "one") == tree(site / "two")
    assert held.problems == result.problems
    assert build(site, Options(output=site / "one")).written.changed == ()


def test_no_batch_is_left_too_small_for_a_crew(site: Path, many: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    batches: list[int] = []

    def sized(lengths: Sequence[int], _: int) -> int:
        batches.append(len(lengths))
        return 1

    monkeypatch.setattr(making, "crew_size", sized)
    monkeypatch.setattr(making, "AT_ONCE", 9)
    build(site, Options())
    assert len(batches) > 2 and sum(batches) < len(many), "the first page of each template is made before"
    assert max(batches) <= 9 and max(batches) - min(batches) <= 1


def test_a_broken_link_in_a_page_that_waits_is_told(site: Path, many: list[Path]) -> None:
    article = next((site / "content" / "articles").glob("*.md"))
    article.write_text(article.read_text() + "\nSee [this](nowhere.html).\n")
    with pytest.raises(ContentError) as failure:
        build(site, Options())
    assert "nowhere.html" in str(failure.value.problems)
    assert many and waiting(site) == [] and not (site / "output" / "index.html").exists()


def test_a_mistake_in_a_template_is_told_once(site: Path, many: list[Path]) -> None:
    (site / "templates").mkdir(exist_ok=True)
    (site / "templates" / "article.html").write_text("<p>\n{{ nobody }}")
    with pytest.raises(ContentError) as failure:
        build(site, Options())
    (problem,) = failure.value.problems
    assert str(problem.location) == "templates/article.html:2" and "'nobody' is undefined" in problem.message
    assert many and waiting(site) == []


def test_what_a_killed_build_left_is_thrown_away(site: Path, many: list[Path]) -> None:
    build(site, Options())
    left = many[0].parent
    left.mkdir()
    (left / "0").write_text("half a page")
    article = next((site / "content" / "articles").glob("*.md"))
    article.write_text(article.read_text().replace("title: ", "title: New "))
    build(site, Options())
    assert not left.exists()


def test_where_no_file_can_be_made_they_are_held(site: Path, many: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "write_bytes", refuse(Path.write_bytes))
    assert build(site, Options()).written.changed
    assert check_site(site, Options()).pages


def refuse(write):
    def written(path: Path, content: bytes) -> int:
        if "made-" in str(path):
            raise OSError(28, "No space left on device")
        return write(path, content)

    return written
