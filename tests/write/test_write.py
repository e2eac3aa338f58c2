"""What is written, what is left alone, and what happens when the disk refuses or the build is killed."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from briefgen.model import Page
from briefgen.problems import UsageError
from briefgen.stamp import MANIFEST
from briefgen.write import STAGING, WriteError, Written, write

FIRST = {"index.html": "home", "articles/a.html": "A", "articles/b.html": "B", "topics/x/2.html": "X"}
SECOND = {"index.html": "home again", "articles/a.html": "A", "events/e.html": "E", "topics/y.html": "Y"}


def put(output: Path, files: Mapping[str, str]) -> Written:
    return write([Page(path, content.encode()) for path, content in files.items()], output)


def seen(output: Path) -> dict[str, str]:
    """Every file of the folder but the manifest."""
    files = {p.relative_to(output).as_posix(): p.read_text("utf-8") for p in output.rglob("*") if not p.is_dir()}
    files.pop(MANIFEST, None)
    return files


def listed(output: Path) -> set[str]:
    return set(json.loads((output / MANIFEST).read_text("utf-8"))["files"])


def test_the_folder_is_made_and_holds_the_pages(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "output"
    assert put(output, FIRST) == Written(tuple(sorted(FIRST)), unchanged=0, removed=0)
    assert seen(output) == FIRST
    assert listed(output) == set(FIRST)


def test_a_second_build_writes_what_changed_and_removes_what_is_stale(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    assert put(tmp_path, SECOND) == Written(("events/e.html", "index.html", "topics/y.html"), unchanged=1, removed=2)
    assert seen(tmp_path) == SECOND
    assert listed(tmp_path) == set(SECOND)
    assert not (tmp_path / "topics" / "x").exists(), "a folder that is left empty goes too"


def test_equal_bytes_are_not_touched(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    files = [tmp_path / path for path in (*FIRST, MANIFEST)]
    for file in files:
        os.utime(file, (1, 1))
    assert put(tmp_path, FIRST) == Written((), unchanged=4, removed=0)
    assert [file.stat().st_mtime for file in files] == [1] * 5
    assert put(tmp_path, FIRST | {"articles/b.html": "B!"}).written == 1
    assert [file.stat().st_mtime for file in files].count(1) == 4


def test_foreign_files_and_the_folders_that_hold_them_stay(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    for path in ("CNAME", "topics/x/photo.jpg", "articles/c.html"):
        (tmp_path / path).write_text("somebody else's")
    put(tmp_path, {"index.html": "home"})
    assert set(seen(tmp_path)) == {"index.html", "CNAME", "topics/x/photo.jpg", "articles/c.html"}


def test_a_stale_file_that_is_gone_is_no_matter(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    (tmp_path / "articles/b.html").unlink()
    assert put(tmp_path, SECOND).removed == 1
    assert seen(tmp_path) == SECOND


def test_a_foreign_file_of_the_same_bytes_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("home")
    assert put(tmp_path, FIRST).unchanged == 1
    assert put(tmp_path, {}).removed == 4


def make_file(output: Path) -> None:
    (output / "index.html").write_text("somebody else's home")


def make_folder(output: Path) -> None:
    (output / "index.html").mkdir()
    (output / "index.html" / "notes.txt").write_text("somebody else's")


def make_file_for_folder(output: Path) -> None:
    (output / "articles").write_text("somebody else's list")


def make_link_for_folder(output: Path) -> None:
    elsewhere = output.parent / "elsewhere"
    elsewhere.mkdir()
    (output / "articles").symlink_to(elsewhere)


def make_link_for_file(output: Path) -> None:
    elsewhere = output.parent / "elsewhere.html"
    elsewhere.write_text("somebody else's")
    (output / "index.html").symlink_to(elsewhere)


@pytest.mark.parametrize("foreign", [make_file, make_folder, make_file_for_folder, make_link_for_folder, make_link_for_file])
def test_what_somebody_else_wrote_is_never_overwritten(foreign: Callable[[Path], None], tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    foreign(output)
    before = seen(tmp_path)
    named = "articles" if "for_folder" in foreign.__name__ else "index.html"
    with pytest.raises(UsageError, match=rf"holds files that briefgen did not write \({named}\)\. Choose another folder"):
        put(output, FIRST)
    assert seen(tmp_path) == before
    assert not (output / MANIFEST).exists()


def test_a_link_that_took_the_place_of_our_folder_is_not_followed(tmp_path: Path) -> None:
    output, elsewhere = tmp_path / "output", tmp_path / "elsewhere"
    put(output, FIRST)
    (output / "articles").rename(elsewhere)
    (output / "articles").symlink_to(elsewhere)
    with pytest.raises(UsageError, match=r"\(articles\)"):
        put(output, {"index.html": "home"})
    assert seen(elsewhere) == {"a.html": "A", "b.html": "B"}


def test_many_foreign_files_are_counted(tmp_path: Path) -> None:
    pages = {f"{n}.html": "ours" for n in range(9)}
    for name in pages:
        (tmp_path / name).write_text("theirs")
    with pytest.raises(UsageError, match=r"\(0\.html, 1\.html, 2\.html and 6 more\)"):
        put(tmp_path, pages)


@pytest.mark.parametrize("path", [MANIFEST, f"{STAGING}/x.html"])
def test_no_page_takes_our_own_names(path: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        put(tmp_path, {path: "x"})


def test_the_output_folder_may_be_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    put(link, FIRST)
    put(link, SECOND)
    assert seen(real) == SECOND
    assert link.is_symlink()


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("a file")
    with pytest.raises(UsageError, match="is a file"):
        put(tmp_path / "output", FIRST)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": 3}'])
def test_a_damaged_manifest_stops_before_anything_changes(text: str, tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(UsageError, match=r"is damaged\. Empty the output folder, then build again\."):
        put(tmp_path, SECOND)
    assert seen(tmp_path) == FIRST


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_in_the_place_of_the_manifest_is_not_waited_for(tmp_path: Path) -> None:
    put(tmp_path, FIRST)
    (tmp_path / MANIFEST).unlink()
    os.mkfifo(tmp_path / MANIFEST)
    with pytest.raises(UsageError, match=r"is damaged\. Empty the output folder, then build again\."):
        put(tmp_path, SECOND)


def test_a_manifest_that_leads_out_is_not_believed(tmp_path: Path) -> None:
    output, precious = tmp_path / "output", tmp_path / "precious.txt"
    precious.write_text("keep me")
    put(output, FIRST)
    paths = [*FIRST, "../precious.txt", str(precious), "articles/../../precious.txt", "a\0b", 7]
    (output / MANIFEST).write_text(json.dumps({"version": 1, "files": paths}))
    put(output, SECOND)
    assert precious.read_text() == "keep me"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"x": "a file"}, {"x/2.html": "a folder now"}),
        ({"x/2.html": "a folder", "x/y/3.html": "deeper"}, {"x": "a file now"}),
    ],
)
def test_a_file_becomes_a_folder_and_back(before: dict[str, str], after: dict[str, str], tmp_path: Path) -> None:
    put(tmp_path, before)
    put(tmp_path, after)
    assert seen(tmp_path) == after


def test_names_of_every_kind(tmp_path: Path) -> None:
    files = {"ä b/ü #1?.html": "1", "日本.html": "2", ".well-known/x": "3", "a'b\"c.html": "4", "line\nbreak.html": "5"}
    put(tmp_path, files)
    assert seen(tmp_path) == files
    put(tmp_path, {})
    assert seen(tmp_path) == {}


def test_paths_that_differ_in_case_are_one_file_on_some_disks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, {"Logo.svg": "old"})
    one = tmp_path / "logo.svg"
    (tmp_path / "Logo.svg").rename(one)
    exact = Path.samefile

    def as_on_such_a_disk(self: Path, other: Any) -> bool:
        return self.as_posix().casefold() == Path(other).as_posix().casefold() or exact(self, other)

    monkeypatch.setattr(Path, "samefile", as_on_such_a_disk)
    put(tmp_path, {"logo.svg": "new"})
    assert seen(tmp_path) == {"logo.svg": "new"}


def failing(monkeypatch: pytest.MonkeyPatch, name: str, reason: BaseException, after: int = 0) -> list[int]:
    """Makes a method of Path fail from its call number `after` on; the list counts the calls."""
    calls = [0]
    real = getattr(Path, name)

    def fail(self: Path, *args: Any, **kwargs: Any) -> Any:
        calls[0] += 1
        if calls[0] > after:
            raise reason
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, name, fail)
    return calls


FULL = OSError(errno.ENOSPC, "No space left on device", "output/articles/a.html")
READ_ONLY = PermissionError(errno.EACCES, "Permission denied", "output")


@pytest.mark.parametrize("after", range(3))
def test_a_full_disk_leaves_the_last_good_output(after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, FIRST)
    manifest = (tmp_path / MANIFEST).read_bytes()
    with monkeypatch.context() as patch:
        failing(patch, "write_bytes", FULL, after)
        with pytest.raises(WriteError) as refused:
            put(tmp_path, SECOND)
    expected = "output/articles/a.html cannot be written: No space left on device. The output is as it was."
    assert str(refused.value) == expected
    assert seen(tmp_path) == FIRST
    assert (tmp_path / MANIFEST).read_bytes() == manifest
    put(tmp_path, SECOND)
    assert seen(tmp_path) == SECOND


def test_a_folder_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        failing(patch, "mkdir", READ_ONLY)
        with pytest.raises(WriteError, match=r"^output cannot be written: Permission denied\. The output is as it was\.$"):
            put(tmp_path / "output", FIRST)
    assert not (tmp_path / "output").exists()


def test_a_file_that_cannot_be_moved_says_that_the_output_is_mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, FIRST)
    with monkeypatch.context() as patch:
        failing(patch, "replace", READ_ONLY, 2)
        with pytest.raises(WriteError, match="half old, half new: mend this, then build again"):
            put(tmp_path, SECOND)
    assert not (tmp_path / STAGING).exists()


STEPS = ("replace", "unlink", "mkdir", "write_bytes", "rmdir")


class Killed(BaseException):
    """What no handler catches: the end of the process."""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("after", range(6))
def test_a_build_killed_at_any_step_leaves_nothing_unowned(
    step: str, after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, FIRST)
    with monkeypatch.context() as patch:
        calls = failing(patch, step, Killed(), after)
        try:
            put(tmp_path, SECOND)
        except Killed:
            assert calls[0] == after + 1
    left = {path: content for path, content in seen(tmp_path).items() if not path.startswith(f"{STAGING}/")}
    assert set(left.values()) <= {*FIRST.values(), *SECOND.values()}, "no half of a file"
    assert set(left) <= listed(tmp_path)
    third = {"index.html": "home a third time", "only.html": "only"}
    put(tmp_path, third)
    assert seen(tmp_path) == third
    assert {path.name for path in tmp_path.iterdir()} == {*third, MANIFEST}, "nor is a folder left over"


def test_a_link_in_the_place_of_our_own_folder_is_not_emptied(tmp_path: Path) -> None:
    output, elsewhere = tmp_path / "output", tmp_path / "elsewhere"
    output.mkdir()
    elsewhere.mkdir()
    (elsewhere / "precious.txt").write_text("keep me")
    (output / STAGING).symlink_to(elsewhere)
    with pytest.raises(WriteError):
        put(output, FIRST)
    assert seen(elsewhere) == {"precious.txt": "keep me"}


def test_many_files_that_are_there_already_are_taken_over(tmp_path: Path) -> None:
    """Whether a file is ours is asked once for each, not for each with each."""
    pages = {f"{n % 50}/{n}.html": str(n) for n in range(2_000)}
    for path, content in pages.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content)
    assert put(tmp_path, pages) == Written((), 2_000, 0)
