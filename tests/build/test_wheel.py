"""The installed package: its templates come with it, and it builds a site outside the repository."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return next(folder.glob("briefgen-*.whl"))


def test_it_holds_the_theme_and_nothing_of_the_site(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("templates/article.html", "templates/assets/style.css", "templates/languages/en.yml", "py.typed"):
        assert f"briefgen/{name}" in names
    assert not [n for n in names if n.startswith(("content/", "tests/", "output/", "docs/"))]
    entry_points = next(n for n in names if n.endswith("entry_points.txt"))
    assert "briefgen = briefgen.__main__:main" in zipfile.ZipFile(wheel).read(entry_points).decode()


def test_it_builds_a_site_elsewhere(wheel: Path, tmp_path: Path) -> None:
    """From the wheel alone, in a folder without templates of its own: -I keeps the checkout off the path."""
    installed, site = tmp_path / "installed", tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(installed)
    (site / "content" / "articles").mkdir(parents=True)
    (site / "site.yml").write_text("title: Elsewhere\n", "utf-8")
    (site / "content" / "articles" / "first.md").write_text(
        '---\ntitle: First\ndateline: {date: "2025-01-21"}\nrights: {licence: CC-BY-4.0}\n---\nIt rained on Monday.\n', "utf-8"
    )
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); import briefgen; "
        f"assert briefgen.__file__.startswith({str(installed)!r}); from briefgen.__main__ import main; "
        f"sys.argv[1:] = ['build', '--strict']; main()"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], cwd=site, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    page = (site / "output" / "articles" / "first.html").read_text("utf-8")
    assert 'datetime="2025-01-20"' in page
    assert (site / "output" / "assets" / "style.css").is_file()
