"""recode: files of a site in another encoding become UTF-8; what they were stays beside them."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from briefgen.api import check
from briefgen.problems import ContentError
from tests.cli.conftest import call as run

LIST = "- {id: zoe-muller, type: Person, name: Zoë Müller}\n"


def test_the_command_that_a_build_names_mends_the_file(site: Path) -> None:
    path = site / "content/entities/more names.yml"
    path.write_bytes(LIST.encode("windows-1252"))
    with pytest.raises(ContentError) as failure:
        check(site)
    told = [problem for problem in failure.value.problems if problem.location.path.endswith("more names.yml")]
    assert [(problem.message, problem.hint) for problem in told] == [
        (
            "the byte 0xeb here is not UTF-8.",
            "Save it with the encoding UTF-8. As windows-1252 these words read “Person, name: Zoë Müller}”: if that is right, run: "
            "briefgen recode 'content/entities/more names.yml' --from windows-1252",
        )
    ]
    result = run(*shlex.split(told[0].hint.partition("briefgen ")[2]))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "content/entities/more names.yml: from windows-1252 to UTF-8; as it was: content/entities/more names.yml~\n"
    )
    assert path.read_text("utf-8") == LIST
    assert path.with_name("more names.yml~").read_bytes() == LIST.encode("windows-1252")
    assert check(site).site.entities["zoe-muller"].entity.name == "Zoë Müller"


def test_a_byte_order_mark_says_it(site: Path) -> None:
    path = site / "content/entities/more.yml"
    path.write_bytes(LIST.encode("utf-16"))
    with pytest.raises(ContentError, match=r"run: briefgen recode content/entities/more\.yml"):
        check(site)
    assert run("recode", "content/entities/more.yml").exit_code == 0
    assert path.read_text("utf-8") == LIST


CANNOT = [
    (b"caf\xc3\xa9", ["--from", "windows-1252"], "more.yml is UTF-8 already, and is left as it is.\n"),
    (
        b"caf\xe9 au lait",
        [],
        "more.yml does not say its encoding. As windows-1252 these words read “café au lait”: if that is right, ",
    ),
    (b"caf\x81", ["--from", "windows-1252"], "more.yml: the byte 0x81 is not windows-1252. Nothing was changed.\n"),
    (b"caf\xe9", ["--from", "klingon"], "There is no encoding 'klingon'."),
    (None, ["--from", "windows-1252"], "more.yml: there is no such file.\n"),
]


@pytest.mark.parametrize(("content", "options", "message"), CANNOT)
def test_what_cannot_be_recoded_is_told_and_stays(content: bytes | None, options: list[str], message: str, site: Path) -> None:
    path = site / "content/more.yml"
    if content is not None:
        path.write_bytes(content)
    result = run("recode", "content/more.yml", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_file_that_was_kept_is_not_overwritten(site: Path) -> None:
    path = site / "content/more.yml"
    path.write_bytes(b"caf\xe9")
    path.with_name("more.yml~").write_bytes(b"mine")
    result = run("recode", str(path), "--from", "windows-1252")
    assert (result.exit_code, path.read_bytes()) == (2, b"caf\xe9")
    assert "more.yml~ is there already, and is not overwritten." in result.stderr


def test_one_that_cannot_be_does_not_keep_the_others(site: Path) -> None:
    (site / "content/a.yml").write_bytes(b"caf\xe9")
    result = run("recode", "content/none.yml", "content/a.yml", "--from", "windows-1252")
    assert result.exit_code == 2
    assert (site / "content/a.yml").read_text("utf-8") == "café"


def test_latin_1_is_read_as_browsers_do(site: Path) -> None:
    path = site / "content/entities/more.yml"
    path.write_bytes("- {id: a, type: Person, name: “Zoë” €}\n".encode("windows-1252"))
    assert run("recode", str(path), "--from", "iso-8859-1").exit_code == 0
    assert path.read_text("utf-8") == "- {id: a, type: Person, name: “Zoë” €}\n"
