"""A build with nothing to do is known as one, loads nothing heavy and says what the build before it said; any change is seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner

from briefgen.cli import cli
from briefgen.stamp import MANIFEST, Call, LastBuild

SITE = {
    "site.yml": "title: The harbour\nsearch: false\n",
    "content/articles/harbour.md": "---\ntitle: The harbour opens\ndateline: {date: '2025-01-21'}\n"
    "rights: {licence: CC0-1.0}\n---\n"
    "Anna Berg opened the harbour on Tuesday. Mr Dahl was there.\n",
    "content/entities/people.yml": "- {id: anna-berg, type: Person, name: Anna Berg}\n"
    "- {id: a-dahl, type: Person, name: Arne Dahl}\n",
    "static/CNAME": "example.org\n",
    "templates/_head.html": "",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for path, text in SITE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def build(root: Path, *options: str) -> str:
    """What a build says on both streams."""
    done = CliRunner().invoke(cli, ["build", "--site", str(root), *options])
    assert done.exit_code == 0, done.output
    return done.output


def stood(said: str) -> bool:
    return "Nothing has changed" in said


def told(said: str) -> list[str]:
    """What was said but for what was done."""
    return [line for line in said.splitlines() if not line.startswith(("Wrote ", "Nothing has changed"))]


def test_a_manifest_that_names_what_no_disk_can_hold_is_no_fault(site: Path) -> None:
    build(site)
    (site / "output" / MANIFEST).write_text('{"version": 1, "files": ["a\\u0000b", "index.html"]}')
    assert "Wrote 0 files" in build(site)


def test_the_second_build_does_nothing_and_says_the_same(site: Path) -> None:
    (site / "content/articles/lost.docx").write_text("not read")
    first, second = build(site), build(site)
    assert not stood(first)
    assert stood(second)
    assert "warning: this file is not read." in first
    assert told(second) == told(first)


def test_it_loads_nothing_heavy(site: Path) -> None:
    code = (
        "import sys; from briefgen.__main__ import main\n"
        "try: main()\nfinally: print([m for m in ('spacy', 'pydantic', 'yaml', 'jinja2', 'rich') if m in sys.modules])"
    )
    command = [sys.executable, "-c", code, "build", "--site", str(site)]
    subprocess.run(command, capture_output=True, check=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Nothing has changed" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


def rewrite(path: str, text: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)

    return change


def rewrite_with_the_old_time(root: Path) -> None:
    """As `cp -p` and `rsync -t` do: other words, the same size and the same time."""
    file = root / "content/articles/harbour.md"
    state = file.stat()
    file.write_text(file.read_text().replace("Tuesday", "Wednesday").replace("opened the", "opened a"))
    assert file.stat().st_size == state.st_size
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))


def delete(path: str) -> Callable[[Path], None]:
    return lambda root: (root / path).unlink()


def swap(root: Path) -> None:
    one, other = root / "static/a.txt", root / "static/b.txt"
    one.rename(root / "static/c.txt")
    other.rename(one)


CHANGES = {
    "an article": rewrite("content/articles/harbour.md", SITE["content/articles/harbour.md"] + "\nMore.\n"),
    "an article with its old time and size": rewrite_with_the_old_time,
    "a new article": rewrite("content/articles/second.md", SITE["content/articles/harbour.md"]),
    "the registry": rewrite("content/entities/people.yml", "- {id: anna-berg, type: Person, name: Anna Lund}\n"),
    "an article deleted": delete("content/articles/harbour.md"),
    "settings": rewrite("site.yml", "title: The port\nsearch: false\n"),
    "a template of the site's own": rewrite("templates/about.html", "<p>About</p>"),
    "a static file": rewrite("static/CNAME", "example.com\n"),
    "a new static file": rewrite("static/img/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "a page of the output changed by somebody": rewrite("output/index.html", "oh"),
    "a page of the output deleted": delete("output/index.html"),
    "the manifest deleted, the pages the same": delete("output/.briefgen-manifest.json"),
    "the store deleted": delete(".briefgen/store.sqlite"),
}


@pytest.mark.parametrize("options", [(), ("--no-mtime",)], ids=["by times", "by content"])
@pytest.mark.parametrize("what", CHANGES)
def test_every_change_is_seen(what: str, options: tuple[str, ...], site: Path, tmp_path: Path) -> None:
    build(site, *options)
    assert stood(build(site, *options))
    CHANGES[what](site)
    assert not stood(build(site, *options))
    assert tree(site / "output") == clean(site, tmp_path)
    assert stood(build(site, *options))


def lose_content(root: Path) -> None:
    (root / "content").rmdir()


def lose_static(root: Path) -> None:
    (root / "static").rmdir()


def add_other_settings(root: Path) -> None:
    (root / "site.yaml").write_text("title: Other\n")


@pytest.mark.parametrize("options", [(), ("--no-mtime",)], ids=["by times", "by content"])
@pytest.mark.parametrize(
    ("lose", "said"),
    [
        (lose_static, "there is no folder “static”."),
        (lose_content, "content: error: this folder does not exist."),
        (add_other_settings, "this file is not read: the settings are in site.yml."),
    ],
)
def test_what_a_clean_build_says_is_said(lose: Callable[[Path], None], said: str, options: tuple[str, ...], tmp_path: Path) -> None:
    """Folders without files are part of a site as well, and so is a file that would be taken for the settings."""
    (tmp_path / "site.yml").write_text("title: Empty\nsearch: false\nstatic: static\n")
    for folder in ("content", "static"):
        (tmp_path / folder).mkdir()
    build(tmp_path, *options)
    assert stood(build(tmp_path, *options))
    lose(tmp_path)
    done = CliRunner().invoke(cli, ["build", "--site", str(tmp_path), *options])
    assert said in done.output
    assert done.exit_code == ("error" in done.output)
    assert CliRunner().invoke(cli, ["build", "--site", str(tmp_path), "--strict"]).exit_code == 1


def test_files_that_come_and_go_are_no_change(site: Path) -> None:
    """A folder bears another time when a text editor has put a file of its own there and taken it away."""
    build(site)
    for folder in ("content/articles", "content", "static", "templates"):
        (site / folder / "4913").touch()
        (site / folder / "4913").unlink()
    assert stood(build(site))


def test_the_clock_is_not_read_where_a_link_leads(site: Path) -> None:
    precious = site / "precious"
    precious.write_text("mine")
    (site / ".briefgen").mkdir()
    (site / f".briefgen/clock-{os.getpid()}").symlink_to("../precious")
    build(site)
    assert stood(build(site))
    assert precious.read_text() == "mine"


def clean(site: Path, tmp_path: Path) -> dict[str, bytes]:
    """What a first build of the same site writes."""
    shutil.copytree(site, tmp_path / "clean", ignore=shutil.ignore_patterns(".briefgen", "output"))
    build(tmp_path / "clean")
    return tree(tmp_path / "clean/output")


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("options", [("--strict",), ("--drafts",), ("--base-url", "https://example.org/"), ("--no-mtime",)])
def test_another_call_is_another_build(options: tuple[str, ...], site: Path) -> None:
    build(site)
    assert not stood(build(site, *options))
    assert stood(build(site, *options))


def test_each_output_folder_has_its_own(site: Path, tmp_path: Path) -> None:
    one, other = ("--output", str(tmp_path / "one")), ("--output", str(tmp_path / "other"))
    build(site, *one)
    assert not stood(build(site, *other))
    assert stood(build(site, *one))
    assert stood(build(site, *other))


def test_a_touched_file_costs_a_build_by_times_and_none_by_content(site: Path) -> None:
    for options in ((), ("--no-mtime",)):
        build(site, *options)
        (site / "static/CNAME").touch()
        assert stood(build(site, *options)) is bool(options)


def test_a_static_folder_of_another_name_is_watched_from_the_second_build_on(site: Path) -> None:
    (site / "static").rename(site / "public")
    (site / "site.yml").write_text("title: The harbour\nsearch: false\nstatic: public\n")
    build(site)
    build(site)
    assert stood(build(site))
    (site / "public/CNAME").write_text("example.net\n")
    assert not stood(build(site))


def test_a_pipeline_that_is_saved_again_is_seen(site: Path) -> None:
    nlp = spacy.blank("en")
    nlp.to_disk(site / "model")
    (site / "site.yml").write_text("title: The harbour\nsearch: false\nnlp: {model: model}\n")
    build(site)
    build(site)
    assert stood(build(site))
    nlp.to_disk(site / "model")
    assert not stood(build(site))


def test_it_is_known_from_any_folder(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(site)
    monkeypatch.chdir(site.parent)
    assert stood(build(Path("site")))


def test_a_change_while_the_build_ran_is_not_lost(site: Path) -> None:
    """What was looked at before the build is what counts: the build may have read the file before the change or after it."""
    output = site / "output"
    last_build = LastBuild(Call(site, output))
    assert last_build.standing() is None
    build(site)
    (site / "content/articles/harbour.md").write_text(SITE["content/articles/harbour.md"] + "\nMeanwhile.\n")
    last_build.keep(("static",), ["said"], [], 1)
    assert LastBuild(Call(site, output)).standing() is None
