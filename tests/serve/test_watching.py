"""Every change that a build would see is seen by a preview that runs, and what text editors leave behind is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.serve.watching import matters
from tests.serve.conftest import Running, wait_for

ARTICLE = "---\ntitle: A year\nrights: {licence: CC0-1.0}\n---\nIt rained.\n"
Watching = Callable[[], Running]

needs_links = pytest.mark.skipif(os.name != "posix", reason="links that only POSIX has")


@pytest.mark.parametrize(
    ("path", "matter"),
    [
        ("content/articles/a.md", True), ("content/entities/a.csv", True), ("templates/article.html", True), ("static/a.png", True),
        ("content/articles", True), ("content/articles/.a.md.swp", False), ("content/a.md~", False), ("content/a.pdf", True),
        ("content/articles/2025", True), ("content/articles/v1.2", True), ("content", True), ("site.yaml", True),
        ("content/articles/#a.md#", False), ("templates/a.html___jb_tmp___", False), ("static/2024", True), ("static/#x", True),
        ("static/#a.html#", False), ("static/.#a.css", False), ("static/.DS_Store", False), ("static/.git/config", False),
        ("static/.nojekyll", True), ("static/.well-known/security.txt", True), ("content/articles/#old/a.md", True),
        ("content/.git/a.md", False), ("content/.obsidian/workspace.json", False),
    ],
)  # fmt: skip
def test_which_files_matter(path: str, matter: bool) -> None:
    assert matters(Path("/site") / path, Path("/site")) is matter


@pytest.fixture
def watching(serving: Callable[..., Running]) -> Watching:
    """Begins a preview, and waits until it looks at files for no other reason than a change."""

    def begin() -> Running:
        preview = serving()
        preview.settle()
        return preview

    return begin


@pytest.mark.parametrize("name", ["2025", "v1.2"])
def test_folders_that_are_moved_away_and_back(name: str, watching: Watching, site: Path) -> None:
    folder = site / "content/articles" / name
    folder.mkdir()
    (folder / "a-year.md").write_text(ARTICLE)
    preview = watching()
    assert preview.get("/articles/a-year.html")[0] == 200
    folder.rename(site.parent / "away")
    wait_for(lambda: preview.get("/articles/a-year.html")[0] == 404, "what was moved away is no longer shown")
    preview.settle()
    (site.parent / "away").rename(folder)
    wait_for(lambda: preview.get("/articles/a-year.html")[0] == 200, "what was moved back is shown")
    preview.settle()
    (folder / "a-year.md").write_text(ARTICLE.replace("rained", "snowed"))
    wait_for(lambda: "It snowed" in preview.get("/articles/a-year.html")[1], "the folder is watched again")


def test_a_site_that_is_replaced_by_another_folder(watching: Watching, site: Path) -> None:
    preview = watching()
    copy = site.parent / "copy"
    settings = (site / "site.yml").read_text()
    for title in ("One desk", "Another desk"):
        shutil.copytree(site, copy)
        (copy / "site.yml").write_text(settings.replace("The harbour desk", title))
        shutil.rmtree(site)
        wait_for(lambda: preview.state()["failed"], "the loss is told")
        if title == "One desk":
            copy.rename(site)
        else:
            shutil.copytree(copy, site)  # may get the number that the lost folder had
        wait_for(lambda title=title: title in preview.get("/")[1], "the other folder is shown")
        preview.settle()
        for path, words in (("site.yml", f"{title} again"), ("content/articles/harbour-closes.md", f"Words of {title}.")):
            written = (site / path).read_text()
            (site / path).write_text(written.replace(title, words) if path == "site.yml" else f"{written}\n{words}\n")
            page = "/" if path == "site.yml" else "/articles/harbour-closes.html"
            wait_for(lambda page=page, words=words: words in preview.get(page)[1], f"{path} is watched again")
        shutil.rmtree(copy, ignore_errors=True)


def test_a_folder_that_is_removed_and_made_again(watching: Watching, site: Path) -> None:
    """The new one may have the number of the old one, by which nobody can tell that it is another."""
    preview = watching()
    article = site / "content/articles/harbour-closes.md"
    for number in range(3):
        shutil.copytree(site / "content", site.parent / "content")
        shutil.rmtree(site / "content")
        shutil.copytree(site.parent / "content", site / "content")
        shutil.rmtree(site.parent / "content")
        wait_for(preview.is_quiet, "it is looked at")
        article.write_text(f"{article.read_text()}\nThe words {number}.\n")
        wait_for(lambda number=number: f"The words {number}." in preview.get("/articles/harbour-closes.html")[1], "an edit is seen")


LOGO = "<svg xmlns='http://www.w3.org/2000/svg'/>"


def test_the_static_folder_is_that_of_the_settings_though_nothing_could_be_built(watching: Watching, site: Path) -> None:
    settings = (site / "site.yml").read_text()
    (site / "site.yml").write_text(f"{settings}static: assets\ntheme: {{logo: logo.svg}}\n")
    (site / "assets").mkdir()
    preview = watching()
    assert preview.state()["failed"]
    (site / "assets/logo.svg").write_text(LOGO)
    wait_for(lambda: preview.get("/logo.svg") == (200, LOGO), "what was missing is there")
    assert preview.builds in (2, 3), "one for the file, or one more that has seen it empty"
    (site / "site.yml").write_text(f"{settings}static: public/files\ntheme: {{logo: logo.svg}}\n")
    wait_for(lambda: preview.state()["failed"], "there is no such folder")
    (site / "public").mkdir()
    (site / "assets").rename(site / "public/files")
    wait_for(lambda: not preview.state()["failed"], "it is there under its new name")
    (site / "public/files/logo.svg").write_text(f"{LOGO}\n")
    wait_for(lambda: preview.get("/logo.svg") == (200, f"{LOGO}\n"), "the new folder is watched")
    for nowhere in ("..", ".", "/"):
        (site / "site.yml").write_text(f"{settings}static: '{nowhere}'\n")
        wait_for(lambda nowhere=nowhere: f"“{nowhere}” is no folder" in str(preview.state()["problems"]), "it is refused")
    (site / "site.yml").write_text(settings)
    wait_for(lambda: not preview.state()["failed"], "and all is well again")


def test_an_empty_folder_that_the_settings_name(watching: Watching, site: Path) -> None:
    (site / "static").mkdir()
    (site / "site.yml").write_text(f"{(site / 'site.yml').read_text()}static: static\n")
    preview = watching()
    assert not preview.state()["failed"]
    (site / "static").rmdir()
    wait_for(lambda: preview.state()["failed"], "the folder is missed")
    (site / "static").mkdir()
    wait_for(lambda: not preview.state()["failed"], "it is found")


@pytest.mark.parametrize("name", ["content/articles/notes.docx", "content/articles/4914", "site.yaml"])
def test_warnings_come_and_go_with_what_they_are_about(name: str, watching: Watching, site: Path) -> None:
    preview = watching()
    (site / name).write_text("x")
    wait_for(lambda: "this file is not read" in str(preview.state()["problems"]), "the warning")
    preview.settle()
    (site / name).unlink()
    wait_for(lambda: not preview.state()["problems"], "it goes")


def test_static_files_of_any_name_are_seen(watching: Watching, site: Path) -> None:
    (site / "static").mkdir()
    preview = watching()
    for name, path in (("2024", "2024"), ("0", "0"), ("#x", "%23x")):
        for words in ("one", "another"):
            (site / "static" / name).write_text(words)
            wait_for(lambda path=path, words=words: preview.get(f"/{path}") == (200, words), f"{name}: {words}")
            preview.settle()
        (site / "static" / name).unlink()
        wait_for(lambda path=path: preview.get(f"/{path}")[0] == 404, f"{name} is gone")


@needs_links
def test_what_text_editors_leave_among_static_files_is_no_change(watching: Watching, site: Path) -> None:
    (site / "static").mkdir()
    preview = watching()
    (site / "static/.#a.css").symlink_to("user@host.123:456")
    (site / "static/#a.css#").write_text("not saved")
    (site / "static/a.css~").write_text("older")
    assert preview.is_quiet()
    (site / "static/a.css").write_text("saved")
    wait_for(lambda: preview.get("/a.css") == (200, "saved"), "the file itself is published")
    assert preview.get("/%23a.css%23")[0] == preview.get("/.%23a.css")[0] == 404
    assert preview.state()["problems"] == []


def test_an_edit_of_the_same_size_with_the_old_time(watching: Watching, site: Path) -> None:
    """As `cp -p`, `rsync -t` and `touch -r` make them."""
    preview = watching()
    settings = site / "site.yml"
    state = settings.stat()
    words = settings.read_text().replace("The harbour desk", "The village desk")
    assert len(words) == state.st_size
    beside = site.parent / "site.yml"
    beside.write_text(words)
    os.utime(beside, ns=(state.st_atime_ns, state.st_mtime_ns))
    shutil.copy2(beside, settings)
    wait_for(lambda: "The village desk" in preview.get("/")[1], "it is seen")


@needs_links
def test_what_links_lead_to_is_seen(watching: Watching, site: Path) -> None:
    elsewhere = site.parent / "elsewhere.yml"
    (site / "site.yml").rename(elsewhere)
    (site / "site.yml").symlink_to(elsewhere)
    preview = watching()
    settings = elsewhere.read_text()
    elsewhere.write_text(settings.replace("The harbour desk", "A linked desk"))
    wait_for(lambda: "A linked desk" in preview.get("/")[1], "the file is seen")
    preview.settle()
    elsewhere.unlink()
    wait_for(lambda: preview.state()["failed"], "it is missed")
    elsewhere.write_text(settings)
    wait_for(lambda: "The harbour desk" in preview.get("/")[1], "it is there again")
    preview.settle()  # what a build says comes after its pages
    builds = preview.builds
    assert preview.is_quiet()
    assert preview.builds == builds
