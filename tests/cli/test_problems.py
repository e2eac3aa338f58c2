"""How problems are printed: for people, for programs, for GitHub; on a terminal and elsewhere."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from briefgen.cli.excerpts import Excerpts, printable
from briefgen.cli.report import Report, counted
from briefgen.problems import Location, Problem, error, info, warning

CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


@pytest.fixture
def broken(site: Path) -> Path:
    """A site with three errors, two of one cause, and a warning."""
    (site / "content/entities/a.yml").write_text(
        "- {id: a-b, type: Person, name: A B, colour: red}\n- {id: c-d, type: Person, name: C D, colour: red}\n"
    )
    (site / "content/events/z.yml").write_text("- id: later\n  title: Later\n  place: nowhere-here\n")
    (site / "content/articles/other.md").write_text("---\ntitle: Other\n---\nWords.\n")
    return site


@pytest.fixture
def unsettled(site: Path) -> Path:
    """A site whose settings are wrong: told before anything is read."""
    (site / "site.yml").write_text("title: A\ncolour: red\n")
    return site


def test_as_text(broken: Path, run) -> None:
    result = run("check")
    assert (result.exit_code, result.stdout) == (1, "")
    assert (
        result.stderr
        == """\
content/articles/other.md: 1 warning

content/articles/other.md:2:1: warning: nothing says that this text may be shown.
  2 | title: Other
    | ^
  Add `rights: {licence: …}`, or `{permission: …}`.

content/entities/a.yml: 1 error

content/entities/a.yml:1:38: error: unknown key “colour”.
  1 | - {id: a-b, type: Person, name: A B, colour: red}
    |                                      ^
  Known keys: id, type, name, aliases, not, family_name, role, summary, description, ids, image, relations, metonym_of, \
stands_for, prefer, formerly, sources, internal, draft.
  The same at content/entities/a.yml:2:38.

content/events/z.yml: 1 error

content/events/z.yml:3:3: error: there is no entity “nowhere-here”.
  3 |   place: nowhere-here
    |   ^
  Write that entity, or take the id out.

The site cannot be built: 3 errors, 1 warning.
"""
    )


def test_paths_lead_from_where_the_command_was_called(broken: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken.parent)
    assert "\nsite/content/events/z.yml:3:3: error: " in run("check", "--site", "site").stderr
    assert "file=site/content/events/z.yml," in run("check", "--site", "site", "--format", "github").stdout


def test_as_json(broken: Path, run) -> None:
    result = run("check", "--format", "json")
    assert (result.exit_code, result.stderr) == (1, "The site cannot be built: 3 errors, 1 warning.\n")
    told = json.loads(result.stdout)
    schema = json.loads(run("schema", "problem").stdout)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(told)
    assert [(p["path"], p["line"], p["column"], p["severity"]) for p in told] == [
        ("content/articles/other.md", 2, 1, "warning"),
        ("content/entities/a.yml", 1, 38, "error"),
        ("content/entities/a.yml", 2, 38, "error"),
        ("content/events/z.yml", 3, 3, "error"),
    ]
    assert told[3]["message"] == "there is no entity “nowhere-here”."


@pytest.mark.parametrize(
    ("arguments", "outcome"),
    [
        (["build"], "Nothing was written: 1 error."),
        (["check"], "The site cannot be built: 1 error."),
        (["explain", "harbour-closes"], "Nothing can be explained: 1 error."),
        (["config"], "The settings cannot be shown: 1 error."),
        (["new", "entity", "Ada"], "Nothing was written: 1 error."),
        (["new", "article", "Ada"], "Nothing was written: 1 error."),
        (["add", "content/articles/ferries-return.txt"], "Nothing was written: 1 error."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_each_command_ends_with_what_came_of_it(arguments: list[str], outcome: str, unsettled: Path, run) -> None:
    before = {path: path.read_bytes() for path in unsettled.rglob("*") if path.is_file()}
    result = run(*arguments)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, outcome)
    assert {path: path.read_bytes() for path in before if path.exists()} == before


def test_strict_says_why_a_warning_is_enough(site: Path, run) -> None:
    (site / "content/articles/other.md").write_text("---\ntitle: Other\n---\nWords.\n")
    said = ": 1 warning, and --strict makes warnings errors."
    assert run("build", "--strict").stderr.splitlines()[-1] == f"Nothing was written{said}"
    assert run("check", "--strict").stderr.splitlines()[-1] == f"The site cannot be built{said}"


def test_json_of_a_good_build_is_an_empty_array_and_the_summary_is_elsewhere(site: Path, run) -> None:
    result = run("build", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert result.stderr.startswith("1 briefing, 2 articles")


def test_as_github(broken: Path, run) -> None:
    result = run("check", "--format", "github")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert len(lines) == 4
    for line in lines:
        assert re.fullmatch(r"::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[^,:]+::.+", line)
    assert lines[0] == (
        "::warning file=content/articles/other.md,line=2,col=1,title=briefgen::nothing says that this text may be shown. "
        "Add `rights: {licence: …}`, or `{permission: …}`."
    )


def test_github_escapes_what_its_commands_would_read() -> None:
    problem = info(Location("a,b:c%.md", 3), "100 % wrong", "Mend: it.")
    assert list(Report(Path(), (problem,)).as_github()) == [
        "::notice file=a%2Cb%3Ac%25.md,line=3,title=briefgen::100 %25 wrong Mend: it."
    ]


def test_the_same_cause_is_told_once_with_its_other_places(tmp_path: Path) -> None:
    problems = tuple(error(Location(f"f{n:02}.yml", n + 1, 1), "there is no entity “x”.", "Write it.") for n in range(12))
    assert Report(Path(), problems).as_text() == (
        "f00.yml: 1 error\n\nf00.yml:1:1: error: there is no entity “x”.\n  Write it.\n"
        "  The same at f01.yml:2:1, f02.yml:3:1, f03.yml:4:1, f04.yml:5:1, "
        "f05.yml:6:1, f06.yml:7:1, f07.yml:8:1, f08.yml:9:1 and 3 more.\n"
    )


@pytest.mark.parametrize(
    ("problems", "told"),
    [
        ([], "no problem"),
        ([error], "1 error"),
        ([error, error, warning], "2 errors, 1 warning"),
        ([warning, warning], "2 warnings"),
        ([info, info], "2 done on your behalf"),
    ],
)
def test_counted(problems: list, told: str) -> None:
    assert counted(make(Location("a"), "m") for make in problems) == told


LONG = "x" * 60 + "here" + "y" * 200


@pytest.mark.parametrize(
    ("text", "line", "column", "shown", "caret", "why"),
    [
        ("one\ntwo\n", 2, 3, "two", "  ^", "the line and its place"),
        ("one\r\ntwo\r\n", 2, 1, "two", "^", "line ends of Windows"),
        ("\ufeffone\n", 1, 1, "one", "^", "a byte order mark takes no column"),
        ("one\n", 1, 9, "one", "   ^", "a place behind the end is the end"),
        ("one\n", 1, 0, "one", "", "no column, no caret"),
        ("\tone\n", 1, 2, " one", " ^", "a tab is one column wide here"),
        ("日本 one\n", 1, 4, "日本 one", "     ^", "wide characters take two columns"),
        ("e\u0301 one\n", 1, 4, "e\u0301 one", "  ^", "combining marks take none"),
        ("a\x1b[31mb\x07\n", 1, 1, "a\N{REPLACEMENT CHARACTER}[31mb\N{REPLACEMENT CHARACTER}", "^", "nothing steers the terminal"),
        (LONG, 1, 61, f"…{'x' * 48}here{'y' * 44}…", " " * 49 + "^", "of a long line the stretch around the place"),
    ],
)  # fmt: skip
def test_the_line_and_its_caret(text: str, line: int, column: int, shown: str, caret: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "f").write_text(text, newline="")
    assert Excerpts(tmp_path).of(Location("f", line, column)) == (shown, caret), why


@pytest.mark.parametrize(
    "place", [Location("f", 3, 1), Location("f"), Location("no", 1, 1), Location("", 1, 1), Location("bad\0name", 1, 1)]
)
def test_no_excerpt_of_what_cannot_be_read(place: Location, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"\xff\xfe one")
    assert Excerpts(tmp_path).of(place) is None


def test_printable_takes_no_line() -> None:
    assert printable("a\nb\x00\x9b\u2028c") == "a b\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} c"


def in_terminal(arguments: list[str], folder: Path, **environment: str) -> str:
    """What a command prints where all of it goes to a terminal."""
    ours, theirs = pty.openpty()
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM", "CI")} | {"TERM": "xterm-256color"} | environment
    process = subprocess.Popen(
        [sys.executable, "-m", "briefgen", *arguments], cwd=folder, env=env, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    printed = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        printed += piece
    os.close(ours)
    process.wait()
    return printed.decode()


def test_colours_on_a_terminal(unsettled: Path) -> None:
    assert "\x1b[31m\x1b[1merror:\x1b[0m unknown key" in in_terminal(["check"], unsettled)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_color_is_obeyed(environment: dict[str, str], unsettled: Path) -> None:
    printed = in_terminal(["check", "-q"], unsettled, **environment).replace("\r\n", "\n")
    assert "error: unknown key" in printed
    assert CONTROL.findall(printed) == []


def test_progress_moves_on_a_terminal_and_leaves_nothing(broken: Path) -> None:
    printed = in_terminal(["check"], broken)
    assert "find names and dates" in printed
    assert "\x1b[2K" in printed, "the line is taken away when the work is done"


@pytest.mark.parametrize("no_color", ["", "1"])
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_without_a_terminal_there_are_no_control_characters(form: str, no_color: str, unsettled: Path) -> None:
    env = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm-256color"}
    command = [sys.executable, "-m", "briefgen", "check", "-v", "--format", form]
    done = subprocess.run(command, cwd=unsettled, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "unknown key" in done.stdout + done.stderr
    assert CONTROL.findall(done.stdout + done.stderr) == []


def test_a_message_cannot_steer_the_terminal(tmp_path: Path) -> None:
    told: Problem = error(Location("a\x1b[2Jb.md", 1), "odd \x1b[31m\nwords", "and \x07 hint")
    assert CONTROL.findall(Report(tmp_path, (told,)).as_text()) == []


def test_a_terminal_that_lacks_signs_shows_what_it_can(unsettled: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        [sys.executable, "-m", "briefgen", "check"], cwd=unsettled, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "site.yml:2:1: error: unknown key ?colour?." in done.stderr
