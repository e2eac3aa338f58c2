"""What the command says of itself, and what it costs to ask."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from briefgen.cli import cli


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from commands(inner, (*path, name))


COMMANDS = dict(commands(cli))


def test_the_commands() -> None:
    assert sorted(" ".join(path) for path in COMMANDS) == [
        "", "add", "build", "check", "clean", "completion", "config", "explain",
        "new", "new article", "new briefing", "new entity", "new event", "new note", "new page", "new site",
        "new template", "recode", "schema", "serve",
    ]  # fmt: skip


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_each_says_what_it_does_and_each_option_too(path: tuple[str, ...], run) -> None:
    shown = run(*path, "--help")
    assert shown.exit_code == 0
    assert (COMMANDS[path].help or "").splitlines()[0].rstrip(".") in " ".join(shown.output.split())
    for parameter in COMMANDS[path].params:
        if isinstance(parameter, click.Option):
            assert parameter.help and parameter.help.rstrip().endswith((".", ")", "…")), parameter.opts


@pytest.mark.parametrize(
    "path", [["--help"], ["--version"], ["build", "--help"], ["serve", "--help"], ["new", "note", "--help"]], ids=" ".join
)
def test_asking_loads_nothing_heavy(path: list[str]) -> None:
    heavy = {"spacy", "pydantic", "jinja2", "markdown", "yaml", "rich", "livereload", "tornado", "watchfiles", "asyncio", "lxml"}
    script = (
        "import sys\nfrom briefgen.__main__ import main\n"
        f"sys.argv = ['briefgen', *{path!r}]\n"
        "try:\n    main()\nfinally:\n"
        f"    loaded = {heavy!r} & set(sys.modules)\n    assert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_exit_codes_are_told(run) -> None:
    assert (
        """Exit codes:
    0  all well
    1  the content has errors, or the disk refused
    2  the call itself is wrong
"""
        in run("--help").output
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["bild"], "No such command 'bild'."),
        (["build", "--wat"], "No such option '--wat'."),
        (["build", "--format", "xml"], "'xml' is not one of 'text', 'json', 'github'."),
        (["build", "--site", "nowhere"], "briefgen: There is no folder nowhere."),
        (["check", "--site", "nowhere"], "briefgen: There is no folder nowhere."),
        (["serve", "--site", "nowhere"], "briefgen: There is no folder nowhere."),
        (["config", "--site", "nowhere"], "briefgen: There is no folder nowhere."),
        (["check", "nowhere"], "briefgen: There is no folder nowhere."),
        (["check", "content"], "briefgen: There is no page in content. Is it the output folder of a site?"),
        (["build", "--base-url", "ftp://x"], "briefgen: --base-url: 'ftp://x' is no web address. Write it as https://example.org/."),
        (["build", "--base-url", "https://[::1"], "briefgen: --base-url: 'https://[::1' is no web address. Write it as https://example.org/."),
        (["build", "--output", "content/x"], "lie within each other. Choose another folder with --output."),
        (["explain", "harbour-close"], "briefgen: There is no article 'harbour-close'. Did you mean “harbour-closes”?"),
        (["explain", "zzz"], "briefgen: There is no article 'zzz'. Articles: ferries-return, harbour-closes."),
        (["explain", "harbour-closes:x"], "after the colon a line number is expected, as in harbour-closes:12."),
        (["explain", "harbour-closes:1"], "No sentence of harbour-closes begins on line 1: its text runs from line 11 to 19."),
        (["schema", "entitty"], "briefgen: There is no kind 'entitty'. Did you mean “entity”?"),
        (["completion", "tcsh"], "'tcsh' is not one of 'bash', 'zsh', 'fish'."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_a_wrong_call_is_exit_2(arguments: list[str], message: str, site, run) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in " ".join(result.stderr.split())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_of_each_shell(shell: str, run) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_BRIEFGEN_COMPLETE" in result.output


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("briefgen new en", ["entity"]),
        ("briefgen explain harb", ["harbour-closes"]),
        ("briefgen explain ", ["ferries-return", "harbour-closes"]),
        ("briefgen new note ferr", ["ferries-return"]),
        ("briefgen new template lang", ["languages/ar.yml", "languages/de.yml", "languages/en.yml"]),
        ("briefgen check --form", ["--format"]),
        ("briefgen check --format g", ["github"]),
    ],
)
def test_what_a_shell_asks_is_answered(words: str, offered: list[str], site) -> None:
    place = str(len(words.split()) - (not words.endswith(" ")))
    asked = {"_BRIEFGEN_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": place, "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-m", "briefgen"], env=asked, capture_output=True, text=True, check=False)
    assert done.stdout.split() == [f"plain,{word}" for word in offered]


def test_a_fault_is_one_line_and_its_traceback_is_there_for_the_asking(site, run, monkeypatch) -> None:
    import briefgen.pipeline

    def broken(*_: object) -> None:
        raise ZeroDivisionError("odd")

    monkeypatch.setattr(briefgen.pipeline, "check_site", broken)
    result = run("check")
    assert (result.exit_code, result.stderr) == (
        1,
        "briefgen: a fault in briefgen itself, not in your site: ZeroDivisionError: odd. "
        "Please report it with what --verbose prints.\n",
    )
    assert "Traceback" in run("check", "--verbose").stderr
