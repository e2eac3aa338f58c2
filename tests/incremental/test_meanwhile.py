"""What is changed while a build goes on is in the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.config import Options
from briefgen.pipeline import build
from briefgen.stamp import Call, LastBuild

ARTICLE = "---\ntitle: The harbour opens\nrights: {licence: CC0-1.0}\n---\nIt opened.\n"
OPTIONS = Options(extras=False)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, text in {
        "site.yml": "title: The harbour\n",
        "content/articles/harbour.md": ARTICLE,
        "templates/about.html": "<!doctype html><title>About</title><p>Old words",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def test_a_template_saved_after_it_was_read(site: Path) -> None:
    def save_then(stage: str, *_: int) -> None:
        if stage == "make the pages":
            (site / "templates/about.html").write_text("<!doctype html><title>About</title><p>New words")

    build(site, OPTIONS, save_then)
    assert "Old words" in (site / "output/about.html").read_text()
    build(site, OPTIONS)
    assert "New words" in (site / "output/about.html").read_text()


def test_the_stamp_is_of_what_this_build_wrote(site: Path) -> None:
    """It is made before another build may touch the output."""
    last_build = LastBuild(Call(site, site / "output", None, False, False, False))
    assert last_build.standing() is None
    seen: list[bool] = []

    def stamp_and_try_another(result: object) -> None:
        last_build.keep(("static",), (), (), 1)
        seen.append((site / "output/index.html").is_file())

    build(site, OPTIONS, written=stamp_and_try_another)
    assert seen == [True]
    build(site, Options(extras=False, base_url="https://example.org/"))
    assert LastBuild(Call(site, site / "output", None, False, False, False)).standing() is None
