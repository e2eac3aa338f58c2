"""The import rule: leaves import leaves, a stage leaves and its own rooms. Pipeline, ahead, amend, edits, api, explain know all."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefgen

PACKAGE = Path(briefgen.__file__).parent
LEAVES = set(
    (
        "broken_words cleaning clock_words config control_characters crew database date_phrases date_words dates days digests edtf "
        "fields html_syntax instants ledger leftovers licences locks making model paragraphs problems profile published reads "
        "software stamp states store typography urls wording written_dates yaml_mistakes yaml_values"
    ).split()
)
STAGES = {"read", "annotate", "assemble", "render", "search", "check", "write"}
KNOW_STAGES = {"pipeline", "ahead", "amend", "api", "edits", "explain"}
MAY_IMPORT = {
    "api": {"pipeline"},
    "ahead": {"pipeline", "edits"},
    "amend": {"edits"},
    "serve": {"pipeline"},
    "author": {"read", "annotate"},
    "cli": {"api", "pipeline", "ahead", "amend", "explain", "serve", "author"},
    "__main__": {"cli"},
    "explain": {"pipeline"},
}
"""Rooms that are neither leaf nor stage, and what they may import beside leaves and themselves."""

ONLY_IN = {
    "spacy": {"annotate"},
    "jinja2": {"render"},
    "markdown": {"annotate/engine"},
    "lxml": {"author/web/trees.py"},
    "packaging": {"licences"},
    "livereload": {"serve"},
    "tornado": {"serve"},
    "watchfiles": {"serve"},
    "click": {"cli", "author"},
    "rich": {"cli"},
}
"""Libraries, and the only rooms that may know them."""


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Every module a file imports, wherever in it, but for those that only a type checker reads."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {id(node) for block in ast.walk(tree) if _is_for_types(block) for node in ast.walk(block)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def allowed(importer: str) -> set[str]:
    """The rooms that a room may import beside itself."""
    if importer in LEAVES:
        return LEAVES
    if importer in STAGES:
        return LEAVES
    known = set(LEAVES) | MAY_IMPORT.get(importer, set())
    return known | STAGES if importer in KNOW_STAGES else known


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_each_module_imports_only_what_its_room_may(path: Path) -> None:
    importer = room(path)
    if importer == "__init__":
        return  # hands the public names on, lazily
    for name, node in imports(path):
        parts = name.split(".")
        if parts[0] == "briefgen":
            imported = parts[1] if len(parts) > 1 else "__init__"
            assert imported in {importer, "__init__", *allowed(importer)}, f"{importer} imports {name} (line {node.lineno})"
        elif parts[0] in ONLY_IN:
            where = path.relative_to(PACKAGE).as_posix()
            assert {importer, where, where.rpartition("/")[0]} & ONLY_IN[parts[0]], f"{where} imports {name}"


def test_every_room_is_a_leaf_a_stage_or_named_here() -> None:
    rooms = {room(path) for path in modules()} - {"__init__"}
    assert rooms <= LEAVES | STAGES | KNOW_STAGES | MAY_IMPORT.keys()


@pytest.mark.parametrize("path", [p for p in modules() if room(p) != "cli"], ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_only_the_command_line_prints(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "sys.stdout.write", "sys.stderr.write", "click.echo"), f"line {node.lineno} prints"


@pytest.mark.parametrize(
    "path", [p for p in modules() if room(p) in LEAVES | STAGES], ids=lambda p: p.relative_to(PACKAGE).as_posix()
)
def test_no_stage_reads_the_clock_the_locale_or_the_network(path: Path) -> None:
    """What is built depends on what was written, and on nothing else."""
    forbidden = {
        "date.today",
        "datetime.now",
        "datetime.today",
        "datetime.utcnow",
        "time.time",
        "locale.setlocale",
        "random.random",
    }
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert not any(called.endswith(name) for name in forbidden), f"line {node.lineno} calls {called}"
    assert not {"requests", "urllib.request", "http.client", "socket", "random", "locale"} & {name for name, _ in imports(path)}


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_no_room_grows_beyond_reading(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 250, "would two rooms with good names be easier to live in?"
