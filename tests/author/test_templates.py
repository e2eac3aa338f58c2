"""new template: what it copies, what it leaves alone, and that the site is then made with the copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.api import build
from briefgen.software import default_theme
from tests.cli.conftest import call as run


@pytest.mark.parametrize("name", ["article.html", "_base.html", "assets/style.css", "languages/de.yml"])
def test_a_file_of_the_theme_is_copied_as_it_is(name: str, site: Path) -> None:
    result = run("new", "template", name)
    assert (result.exit_code, result.stdout) == (0, f"Wrote templates/{name}, as it is in the theme: change what you need.\n")
    assert (site / "templates" / name).read_bytes() == (default_theme() / name).read_bytes()


def test_the_pages_are_made_with_the_copy(site: Path) -> None:
    run("new", "template", "404.html")
    copy = site / "templates/404.html"
    copy.write_text(copy.read_text().replace("{% block main %}", "{% block main %}<p>Ours.</p>"))
    build(site)
    assert "<p>Ours.</p>" in (site / "output/404.html").read_text()


def test_a_copy_that_is_there_is_never_overwritten(site: Path) -> None:
    run("new", "template", "404.html")
    (site / "templates/404.html").write_text("mine")
    result = run("new", "template", "404.html")
    assert (result.exit_code, result.stderr) == (2, "briefgen: templates/404.html exists already, and is left as it is.\n")
    assert (site / "templates/404.html").read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("article", "The theme has no file 'article'. Did you mean “article.html”?"),
        ("zzz", "The theme has no file 'zzz'. Its files: 404.html, _base.html, _head.html, "),
        ("../site.yml", "The theme has no file '../site.yml'. "),
    ],
)
def test_a_file_that_the_theme_has_not_is_told(name: str, message: str, site: Path) -> None:
    before = sorted(site.rglob("*"))
    result = run("new", "template", name)
    assert result.exit_code == 2
    assert message in result.stderr
    assert sorted(site.rglob("*")) == before


def test_the_files_of_the_theme_are_listed(site: Path) -> None:
    names = run("new", "template").stdout.split()
    assert {"_base.html", "article.html", "assets/style.css", "languages/en.yml"} <= set(names)


def test_outside_a_site_nothing_is_written(tmp_path: Path) -> None:
    result = run("new", "template", "404.html", "--site", str(tmp_path))
    assert (result.exit_code, result.stderr) == (
        2, f"briefgen: There is no site.yml in {tmp_path}. Name the folder of the site with --site.\n"
    )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "call", [("new", "template", "404.html"), ("build",), ("check",), ("new", "article", "X"), ("schema", "--write")]
)
def test_within_a_site_it_is_named(call: tuple[str, ...], site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(site.rglob("*"))
    monkeypatch.chdir(site / "content/articles")
    result = run(*call)
    assert result.exit_code != 0
    assert "The site is 2 folders up: call briefgen there, or with `--site ../..`." in result.stderr
    monkeypatch.chdir(site)
    assert "The site is 1 folder up: call briefgen there, or with `--site .`." in run(*call, "--site", "content").stderr
    assert sorted(site.rglob("*")) == before
