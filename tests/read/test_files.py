"""Files and folders as disks have them: unreadable, odd, linked, changing. Nothing is lost without a word."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from briefgen.config import Options
from briefgen.read import read_config, read_static
from briefgen.read.files import content_files, read_text
from tests.sites.site_files import BASE, lay_out, read_site

needs_posix = pytest.mark.skipif(os.name != "posix", reason="names and kinds of files that only POSIX has")


def static_of(root: Path) -> tuple[list[str], list[str]]:
    """The paths of the static folder's files, and what is said of the others."""
    config, _ = read_config(root, Options())
    assert config is not None
    pages, problems = read_static(config)
    return [page.path for page in pages], [str(problem) for problem in problems]


def test_text_is_read_without_its_byte_order_mark_and_with_plain_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n\xef\xbb\xbf")
    assert read_text(path, "x.txt", 100) == ("one\ntwo\nthree\n\ufeff", [])


AS_WINDOWS = "is not UTF-8. Save it with the encoding UTF-8. As windows-1252 these words read"
RECODED = ": if that is right, run: briefgen recode x.txt --from windows-1252"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"one\r\nt\xc3\xa9\xff", f"x.txt:2:3: error: the byte 0xff here {AS_WINDOWS} “tÃ©ÿ”{RECODED}"),
        (b"one\rtwo\xff", f"x.txt:2:4: error: the byte 0xff here {AS_WINDOWS} “one twoÿ”{RECODED}"),
        (b"\xed\xa0\x80", f"x.txt:1:1: error: the byte 0xed here {AS_WINDOWS} “í €”{RECODED}"),
        (
            b"one two caf\xe9 three four five six",
            f"x.txt:1:12: error: the byte 0xe9 here {AS_WINDOWS} “one two café three four five”{RECODED}",
        ),
        (
            b"\x81",
            "x.txt:1:1: error: the byte 0x81 here is not UTF-8. Save it with the encoding UTF-8. "
            "To read it in the encoding that it has: briefgen recode x.txt --from ENCODING",
        ),
        (
            b"\xfe\xff\x00a",
            "x.txt: error: the file is UTF-16, not UTF-8. Save it with the encoding UTF-8, or run: briefgen recode x.txt",
        ),
        (b"one\n\x00", "x.txt:2:1: error: a NUL character stands here: is this a text file? Remove the character."),
    ],
)
def test_what_is_no_text_is_told_at_its_place(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    text, problems = read_text(path, "x.txt", 100)
    assert (text, [str(problem) for problem in problems]) == (None, [said])


@pytest.mark.parametrize(("size", "fits"), [(100, True), (101, False), (5000, False)])
def test_the_limit_is_held_to_the_byte(size: int, fits: bool, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"a" * size)
    text, problems = read_text(path, "x.txt", 100)
    assert (text is not None) == fits
    if not fits:
        assert str(problems[0]).startswith(f"x.txt: error: the file has {size:,} bytes; 100 are the most.")


def test_a_file_that_grows_while_it_is_read_is_not_read_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"a" * 10)
    exact = Path.open

    def grows(self: Path, *args: Any, **kwargs: Any) -> Any:
        os.truncate(self, 10_000)
        return exact(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", grows)
    assert read_text(path, "x.txt", 100)[0] is None


def test_a_file_that_goes_while_it_is_read_is_said(tmp_path: Path) -> None:
    text, problems = read_text(tmp_path / "gone.yml", "gone.yml", 100)
    assert text is None
    assert str(problems[0]).startswith("gone.yml: error: the file cannot be read: No such file or directory.")


@needs_posix
def test_a_pipe_does_not_hang_the_build(tmp_path: Path) -> None:
    lay_out(tmp_path, BASE)
    os.mkfifo(tmp_path / "content" / "entities" / "pipe.yml")
    assert read_site(tmp_path)[1] == ["content/entities/pipe.yml: error: this is no file to read. Put a file here."]


@needs_posix
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"caf\xe9.yml", r"content/entities/caf\udce9.yml"),
        (b"two\nlines.yml", r"content/entities/two\nlines.yml"),
        (b"\x1b[31mred.yml", r"content/entities/\x1b[31mred.yml"),
    ],
)
def test_a_name_that_cannot_be_shown_is_told_on_one_line(name: bytes, shown: str, tmp_path: Path) -> None:
    lay_out(tmp_path, BASE)
    Path(os.fsdecode(os.fsencode(tmp_path / "content" / "entities") + b"/" + name)).write_text("[]")
    assert read_site(tmp_path)[1] == [
        f"{shown}: error: the name of this file has characters that cannot be shown. Rename it, best with a–z, 0–9 and hyphens."
    ]


def refuse_to_list(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Lets a folder of this name refuse to be listed, as one without permission does to all but root."""
    exact = os.scandir

    def scandir(path: Any) -> Any:
        if str(path).endswith(name):
            raise PermissionError(13, "Permission denied", str(path))
        return exact(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_a_folder_that_cannot_be_listed_is_not_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, BASE)
    refuse_to_list(monkeypatch, "entities")
    _, problems = read_site(tmp_path)
    assert problems[0] == "content/entities: error: the folder cannot be read: Permission denied. Check its permissions."


def test_a_file_without_permission_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, BASE)
    exact = Path.open

    def refuse(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self.name == "base.yml" and self.parent.name == "sources":
            raise PermissionError(13, "Permission denied", str(self))
        return exact(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    assert read_site(tmp_path)[1] == [
        "content/sources/base.yml: error: the file cannot be read: Permission denied. Check that it exists, and its permissions."
    ]


def test_files_come_in_the_order_of_their_paths_whatever_the_disk_says(tmp_path: Path) -> None:
    lay_out(
        tmp_path, {"site.yml": "title: T\n", **{f"content/entities/{name}.yml": "[]" for name in ("b", "a/z", "c", "a/b", "a")}}
    )
    config, _ = read_config(tmp_path, Options())
    assert config is not None
    assert [file.name for file in content_files(config)[0]] == ["a/b.yml", "a/z.yml", "a.yml", "b.yml", "c.yml"]


def test_what_editors_and_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    names = (".call.md.swp", "call.md~", "#call.md#", "call.md.bak", ".DS_Store", "call.md.temp", "call.md___jb_tmp___")
    left = {f"content/articles/{name}": "[" for name in names}
    lay_out(tmp_path, BASE | left)
    (tmp_path / "content/articles/.#call.md").symlink_to("somebody@somewhere.123")
    assert read_site(tmp_path)[1] == []


def test_content_may_itself_be_a_link(tmp_path: Path) -> None:
    lay_out(tmp_path / "elsewhere", BASE)
    lay_out(tmp_path / "site", {"site.yml": "title: T\n", "content": {"link": "../elsewhere/content"}})
    assert read_site(tmp_path / "site")[1] == []


def test_static_files_are_taken_as_they_are(tmp_path: Path) -> None:
    names = ["CNAME", ".nojekyll", ".well-known/security.txt", "fonts/a b.woff2", "ä.png"]
    lay_out(tmp_path, BASE | {f"static/{name}": "x" for name in [*names, ".DS_Store", "x.bak"]})
    paths, problems = static_of(tmp_path)
    assert sorted(paths) == sorted(names)
    assert problems == ["static/x.bak: info: left out: editors name their own files like this. Rename it."]


@needs_posix
def test_what_text_editors_leave_is_not_published(tmp_path: Path) -> None:
    """What Emacs saves by itself is what nobody has saved yet; its lock is a link that leads nowhere."""
    lay_out(tmp_path, BASE | {f"static/{name}": "x" for name in ("#page.html#", "#x", "#", "##", "2024", "a.css")})
    (tmp_path / "static/.#a.css").symlink_to("user@host.123:456")
    paths, problems = static_of(tmp_path)
    assert sorted(paths) == ["#", "##", "#x", "2024", "a.css"]
    left = [
        f"static/{name}: info: left out: editors name their own files like this. Rename it." for name in ("#page.html#", ".#a.css")
    ]
    assert problems == left


def test_what_locks_a_document_and_what_holds_passwords_is_not_published(tmp_path: Path) -> None:
    names = ("~$report.docx", ".~lock.report.odt#", ".env", ".env.local")
    lay_out(tmp_path, BASE | {f"static/{name}": "x" for name in (*names, ".htaccess", "a.env")})
    paths, problems = static_of(tmp_path)
    assert sorted(paths) == [".htaccess", "a.env"]
    assert sorted(problem.split(". ")[0] for problem in problems) == sorted(
        f"static/{name}: warning: left out: files of this name hold passwords"
        if name.startswith(".env")
        else f"static/{name}: info: left out: editors name their own files like this"
        for name in names
    )


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("../content/articles/call.md", "this link leads out of static/. Put the file itself here."),
        ("/etc/hostname", "this link leads out of static/. Put the file itself here."),
        ("../content/articles", "this link leads out of static/. Put the file itself here."),
        ("fonts", "this is a link to a folder, which is not followed. Put the folder here."),
    ],
)
def test_no_link_in_static_publishes_what_lies_elsewhere(target: str, said: str, tmp_path: Path) -> None:
    lay_out(tmp_path, BASE | {"static/fonts/a.woff2": "x", "static/link": {"link": target}})
    assert static_of(tmp_path) == (["fonts/a.woff2"], [f"static/link: error: {said}"])


def test_names_that_windows_does_not_take_are_warned_of(tmp_path: Path) -> None:
    lay_out(tmp_path, BASE | {f"static/{name}": "x" for name in ["con.txt", "img/a:b?.png", "console.txt", "aux/x.png"]})
    assert static_of(tmp_path)[1] == [
        f"static/{place}: warning: Windows has no file named “{name}”. Rename it, best with a–z, 0–9 and hyphens."
        for place, name in (("aux/x.png", "aux"), ("con.txt", "con.txt"), ("img/a:b?.png", "a:b?.png"))
    ]


def test_a_site_without_static_files_has_none(tmp_path: Path) -> None:
    assert static_of(lay_out(tmp_path, BASE)) == ([], [])
