"""The tour of the README, taken by its words: the files that it shows are written, and the commands say what it says they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import call as run
from tests.conftest import ROOT

TOUR = (ROOT / "README.md").read_text("utf-8").partition("## A tour in ten minutes")[2].partition("\n## ")[0]


@pytest.fixture
def toured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the tour, as the working folder."""
    files = re.findall(r"^`([\w/.-]+\.(?:yml|md))`:[^\n]*\n\n```\w+\n(.*?)^```", TOUR, re.DOTALL | re.MULTILINE)
    assert len(files) == 5
    for name, text in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said_of(command: str) -> str:
    """What the README shows below a command."""
    return TOUR.partition(f"$ {command}\n")[2].partition("```")[0]


def test_the_build_says_what_the_readme_says(toured: Path) -> None:
    result = run("build")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.partition(", in ")[0] == said_of("briefgen build").partition(", in ")[0]


def test_the_readings_are_those_that_the_readme_shows(toured: Path) -> None:
    told = run("explain", "wall-opens").stdout
    shown = said_of("briefgen explain wall-opens").removeprefix("…\n")
    assert shown
    assert told.endswith(shown)
