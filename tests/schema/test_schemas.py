"""JSON Schema of what the editor writes: accepts what the reader accepts, refuses what one file by itself shows to be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from briefgen.author.schemas import KINDS, schema_line, schema_of, write_schemas
from briefgen.author.site import new_site
from briefgen.problems import UsageError
from tests.conftest import ROOT
from tests.sites.site_files import BASE, SITES, load

WRITTEN = [kind for kind in KINDS if kind != "problem"]
FOLDER = {
    "entities": "entity",
    "events": "event",
    "notes": "note",
    "sources": "source",
    "articles": "article",
    "briefings": "briefing",
}
VALIDATORS = {kind: Draft202012Validator(schema_of(kind)) for kind in WRITTEN}


class CoreLoader(yaml.CSafeLoader):  # type: ignore[misc]
    """YAML as text editors read it: the core schema of YAML 1.2, in which `no` is a word and 2025-01-21 no date."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("merge", r"<<", "<"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def read(text: str) -> Any:
    return yaml.load(text, CoreLoader)


def metadata(name: str, text: str) -> tuple[str, Any] | None:
    """(kind, value) of a file of a site, where it holds what a schema describes."""
    if name == "site.yml":
        return "site", read(text)
    parts = name.split("/")
    if parts[0] != "content" or parts[1] not in FOLDER or not name.endswith((".yml", ".md")) or parts[-1].startswith("."):
        return None
    if name.endswith(".md"):
        fence = re.match(r"---\n(.*?)^---", text, re.DOTALL | re.MULTILINE)
        return (FOLDER[parts[1]], read(fence.group(1))) if fence else None
    return FOLDER[parts[1]], read(text)


def mistakes(name: str, text: str) -> list[str]:
    found = metadata(name, text)
    return [] if found is None else [f"{name}: {mistake.message}" for mistake in VALIDATORS[found[0]].iter_errors(found[1])]


def files(root: Path) -> Iterator[tuple[str, str]]:
    for path in (root / "site.yml", *sorted((root / "content").rglob("*"))):
        if path.suffix in (".yml", ".md"):
            yield path.relative_to(root).as_posix(), path.read_text("utf-8")


@pytest.mark.parametrize("kind", [*KINDS])
def test_each_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(schema_of(kind))


def test_the_demo_is_accepted() -> None:
    assert [mistake for name, text in files(ROOT) for mistake in mistakes(name, text)] == []


def test_a_new_site_is_accepted_and_each_of_its_files_names_its_schema(tmp_path: Path) -> None:
    new_site(tmp_path / "site")
    for name, text in files(tmp_path / "site"):
        assert mistakes(name, text) == []
        line = re.search(r"^# yaml-language-server: \$schema=(\S+)$", text, re.MULTILINE)
        if metadata(name, text) is not None:
            assert line, name
            assert (tmp_path / "site" / name).parent.joinpath(line.group(1)).resolve().is_file(), name


VALID = {path.stem: load(path) for path in sorted((SITES / "valid").glob("*.yml"))}


@pytest.mark.parametrize("files_of", [BASE, *(case["files"] for case in VALID.values())], ids=["base", *VALID])
def test_valid_sites_are_accepted(files_of: dict[str, Any]) -> None:
    assert [m for name, text in files_of.items() if isinstance(text, str) for m in mistakes(name, text)] == []


CERTAIN = re.compile(
    r"unknown key|must be (?:text|one word|a list|a mapping|true or false)|the key “\w+” is missing|is no web address|is no id:|"
    r"is no type of entity|“\w+” has \d+ characters|needs at least|“(?!language|timezone)\w+” cannot be"
)
"""What one file by itself shows to be wrong, in the reader's words."""


def told_of_one_file() -> Iterator[Any]:
    for path in sorted((SITES / "invalid").glob("*.yml")):
        case = load(path)
        for name, text in case["files"].items():
            said = [p for p in case["problems"] if p.startswith(f"{name}:") and CERTAIN.search(p) and "the file" not in p]
            if said and isinstance(text, str) and " error: " in said[0]:
                yield pytest.param(name, text, said, id=path.stem)


@pytest.mark.parametrize(("name", "text", "said"), [*told_of_one_file()])
def test_what_one_file_shows_to_be_wrong_is_refused(name: str, text: str, said: list[str]) -> None:
    try:
        found = metadata(name, text)
    except yaml.YAMLError:
        return
    if found is not None:
        assert mistakes(name, text), said


@pytest.mark.parametrize(
    ("kind", "text", "accepted", "why"),
    [
        ("entity", "- {id: a, type: Person, name: 1984}", True, "a name may be a number"),
        ("entity", "- {id: a, type: Person, name: NO}", True, "or a word that YAML once took for one"),
        ("entity", "- {id: a, type: Person, name: A, aliases: [B, {text: C, match: context}]}", True, "a name alone"),
        ("entity", "- {id: a, type: Person, name: A, summary: , aliases: , ids: }", True, "an empty key is as good as none"),
        ("entity", "", True, "an empty file has no records"),
        ("entity", "- {id: a, type: Person}", False, "a name is required"),
        ("entity", "- {id: A_b, type: Person, name: A}", False, "an id is a slug"),
        ("entity", "- {id: a, type: Human, name: A}", False, "types are known"),
        ("entity", "- {id: a, type: Person, name: A, nam: B}", False, "no unknown key"),
        ("entity", "{id: a, type: Person, name: A}", False, "a file holds a list"),
        ("entity", "- {id: a, type: Person, name: [A]}", False, "a name is no list"),
        ("event", "- {id: a, title: A, date: 2024}", True, "a year is a number to YAML"),
        ("event", "- {id: a, title: A, date: 2024-10~/2024-12~}", True, "EDTF"),
        ("event", "- {id: a, title: A, date: ../1928}", True, "an open interval"),
        ("event", "- {id: a, title: A, date: '[2024-05-03,2024-05-04]'}", True, "one of a set"),
        ("event", "- {id: a, title: A, date: next Tuesday}", False, "words are no date"),
        ("event", "- {id: a, title: A, status: maybe}", False, "states are known"),
        ("article", "title: A", True, "the id is the name of the file"),
        ("article", "title: A\nrights: {mode: excerpt}", False, "reserved"),
        ("article", "title: A\nsource_url: example.org", False, "no web address"),
        ("article", "title: A\ndates: {set: [{text: last year, as: none}]}", True, "words that are no date"),
        ("article", "title: A\ndraft:", False, "what decides whether a text is seen is not left empty"),
        ("note", "- {id: n, body: x, target: {exact: a, prefx: b}}", False, "no unknown key inside"),
        ("site", "title: A\nlinking: {threshold: 2}", False, "a threshold is at most 1"),
        ("site", "title: A\nlinking:", True, "a group of settings may be empty"),
        ("briefing", "title: A\ntakeaways: [{text: B, evidence: [nothing]}]", False, "evidence names a kind"),
        ("briefing", "title: A\ndisputed: [{text: B, sides: [{who: c, says: d}]}]", False, "a dispute has two sides"),
    ],
)  # fmt: skip
def test_one_by_one(kind: str, text: str, accepted: bool, why: str) -> None:
    assert VALIDATORS[kind].is_valid(read(text)) is accepted, why


def test_schemas_are_written_beside_a_site(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no site"):
        write_schemas(tmp_path)
    (tmp_path / "site.yml").write_text("title: A\n")
    assert [path.name for path in write_schemas(tmp_path)] == [f"{kind}.json" for kind in WRITTEN]
    assert schema_line("note", 2) == "# yaml-language-server: $schema=../../schemas/note.json\n"
