"""The documentation says what is true: the reference is what the code is, links in it lead somewhere, commands in it exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from briefgen.cli import cli
from docs.make_reference import REFERENCE, reference
from tests.conftest import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_the_reference_is_made_of_todays_code() -> None:
    assert REFERENCE.read_text("utf-8") == reference(), "run `make reference`"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_commands_in_the_pages_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    for command in re.findall(r"(?:^|`|\$ )briefgen ([a-z][a-z-]+)\b", text, re.MULTILINE):
        assert command in cli.commands, f"{page.name} speaks of `briefgen {command}`"
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for target in re.findall(r"`make ([a-z]+)`", text):
        assert target in targets, f"{page.name} speaks of `make {target}`"


def rooms() -> set[str]:
    """The modules that the page on the architecture lists, by their paths."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    listed = page.partition("\nbriefgen/\n")[2].partition("```")[0]
    folders, found = [], set()
    for line in filter(str.strip, listed.split("\n")):
        depth = (len(line) - len(line.lstrip())) // 2
        names = re.split(r"\s{2,}", line.strip())[0].split(", ")
        if names[0].endswith("/"):
            folders[depth - 1 :] = [names[0]]
        else:
            found |= {"".join(folders[: depth - 1]) + name for name in names}
    return found


def test_every_module_is_on_the_page_of_the_architecture() -> None:
    package = ROOT / "briefgen"
    modules = {path.relative_to(package).as_posix() for path in package.rglob("*.py") if path.name != "__init__.py"}
    assert sorted(modules - rooms()) == [], "these are not listed"
    assert sorted(rooms() - modules) == [], "these are not there"


def test_every_command_is_in_the_guide() -> None:
    guide = (ROOT / "docs" / "guide.md").read_text("utf-8")
    assert [name for name in cli.commands if f"briefgen {name}" not in guide] == []


def test_every_dependency_is_named_with_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    names = [re.match(r"[A-Za-z0-9_-]+", line).group().lower() for line in wanted]  # type: ignore[union-attr]
    assert [name for name in names if f"**{name}**" not in page] == []


def test_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "make site" in readme
    assert "make test" in readme
