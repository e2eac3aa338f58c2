"""A small site to give commands to, and what they say."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefgen.author.site import new_site
from briefgen.cli import cli

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `new site` writes."""
    folder = tmp_path_factory.mktemp("starter") / "site"
    new_site(folder)
    return folder


@pytest.fixture
def site(starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, as the working folder; without the search index, which takes a program of its own."""
    folder = tmp_path / "site"
    shutil.copytree(starter, folder)
    with (folder / "site.yml").open("a") as settings:
        settings.write("search: false\n")
    monkeypatch.chdir(folder)
    return folder


def call(*arguments: str, typed: str | None = None) -> Result:
    """Calls briefgen with these arguments, and with what is typed at its questions."""
    return CliRunner().invoke(cli, list(arguments), input=typed, prog_name="briefgen", catch_exceptions=False)


@pytest.fixture
def run() -> Run:
    return call
