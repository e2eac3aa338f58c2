"""The public names, pinned: adding or losing one is a decision, not an accident."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import briefgen


def test_the_public_names() -> None:
    assert sorted(briefgen.__all__) == [
        "AnnotatedText",
        "BriefgenError",
        "ContentError",
        "DateError",
        "DateValue",
        "Entity",
        "Mention",
        "Problem",
        "Registry",
        "Skipped",
        "TimeExpression",
        "UsageError",
        "__version__",
        "annotate_text",
        "build",
    ]


@pytest.mark.parametrize("name", briefgen.__all__)
def test_each_is_handed_on(name: str) -> None:
    assert getattr(briefgen, name) is not None
    assert name in dir(briefgen)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = briefgen.nonsense


@pytest.mark.parametrize(
    "code",
    ["import briefgen", "import briefgen.problems", "from briefgen.__main__ import main; import briefgen.cli"],
    ids=["package", "problems", "command line"],
)
def test_nothing_heavy_is_imported_before_it_is_used(code: str) -> None:
    heavy = "{'spacy', 'pydantic', 'jinja2', 'markdown', 'babel', 'livereload', 'tornado', 'lxml', 'rich', 'numpy'}"
    script = f"{code}; import sys; loaded = {heavy} & set(sys.modules); sys.exit(f'loaded: {{loaded}}' if loaded else 0)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_module_takes_the_place_of_a_public_function() -> None:
    """Importing a submodule binds it as an attribute of the package: none may be named like what the package hands on."""
    rooms = {path.stem for path in Path(briefgen.__file__).parent.iterdir()}
    assert rooms & set(briefgen.__all__) == set()
