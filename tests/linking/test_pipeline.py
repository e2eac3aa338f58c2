"""A trained pipeline's names, where there is one, are evidence: they support a reading or speak against it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, Span

from briefgen import api
from briefgen.annotate import Context, Matcher, from_string
from briefgen.config import Linking, Options
from briefgen.model import AnnotatedText, Registry, Text
from briefgen.pipeline import annotated_site
from briefgen.problems import ContentError

PERSON = {"id": "ada", "type": "Person", "name": "Velm"}
PLACE = {"id": "velm", "type": "Place", "name": "Velm"}


def read(plain: str) -> tuple[Text, Doc]:
    """A text, and its tokens for a pipeline's names to be set on."""
    return from_string(plain), spacy.blank("en")(plain)


def test_without_one_spacy_is_not_loaded() -> None:
    code = (
        "import sys; from briefgen import annotate_text\n"
        f"found = annotate_text('Velm said so on Monday.', entities=[{PERSON}], date='2025-03-12')\n"
        "sys.exit(not found.mentions or not found.times or 'spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(("label", "linked"), [("PERSON", True), ("GPE", False), ("ORG", False), ("DATE", True), (None, True)])
def test_labels(label: str | None, linked: bool) -> None:
    text, doc = read("The crowd cheered Velm loudly.")
    if label is not None:
        doc.set_ents([Span(doc, 3, 4, label=label)])
    mentions, skipped = Matcher(Registry([PERSON]), Linking()).link(text, Context(), doc)
    assert bool(mentions) is linked
    assert bool(skipped) is not linked


COVERED = [
    ("They read Velm today.", (2, 4), "ORG", False, "a part of a name of another kind"),
    ("They saw Velm harbour.", (2, 4), "FAC", True, "a part of a name of its kind"),
    ("They saw Velm and its harbour.", (5, 6), "ORG", True, "a name elsewhere"),
]


@pytest.mark.parametrize(("plain", "words", "label", "linked"), [pytest.param(*row[:4], id=row[4]) for row in COVERED])
def test_a_name_inside_what_the_pipeline_found(plain: str, words: tuple[int, int], label: str, linked: bool) -> None:
    text, doc = read(plain)
    doc.set_ents([Span(doc, *words, label=label)])
    mentions, skipped = Matcher(Registry([PLACE]), Linking()).link(text, Context(), doc)
    assert bool(mentions) is linked
    if not linked:
        assert skipped[0].reason == "name “Velm”, but the language model takes “Velm today” for a thing"


@pytest.mark.parametrize(("label", "entity"), [("PERSON", "ada"), ("GPE", "velm")])
def test_it_decides_between_two_of_one_name(label: str, entity: str) -> None:
    text, doc = read("The crowd cheered Velm loudly.")
    doc.set_ents([Span(doc, 3, 4, label=label)])
    mentions, _ = Matcher(Registry([PERSON, PLACE]), Linking()).link(text, Context(), doc)
    assert [(m.entity_id, m.reason.partition(": ")[2]) for m in mentions] == [
        (entity, f"the language model takes it for a {'person' if entity == 'ada' else 'place'}")
    ]


def _save(folder: Path, label: str) -> None:
    """A pipeline that takes “Velm” for what the label says."""
    nlp: Any = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": "Velm"}])
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)


def _site(folder: Path, model: str | None, language: str = "en") -> Path:
    (folder / "content/articles").mkdir(parents=True)
    (folder / "content/entities").mkdir()
    (folder / "site.yml").write_text("title: Rivers\n" + (f"nlp:\n  model: {model}\n" if model else ""))
    (folder / "content/entities/all.yml").write_text("- {id: ada, type: Person, name: Velm}\n")
    (folder / "content/articles/one.md").write_text(
        f"---\ntitle: One\nlanguage: {language}\nrights: {{licence: CC0-1.0}}\n---\nThe crowd cheered Velm loudly.\n"
    )
    return folder


def _linked(site: Path) -> bool:
    prose: AnnotatedText = annotated_site(site, Options())[1].prose["article", "one", ("body",)]
    return bool(prose.mentions)


@pytest.mark.parametrize(("label", "linked"), [("PERSON", True), ("GPE", False)])
def test_a_pipeline_in_a_folder_of_the_site(tmp_path: Path, label: str, linked: bool) -> None:
    _save(tmp_path / "models/rivers", label)
    assert _linked(_site(tmp_path, "models/rivers")) is linked


def test_an_installed_pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = tmp_path / "site-packages"
    _save(packages / "xx_rivers_sm/xx_rivers_sm-1.2", "GPE")
    (packages / "xx_rivers_sm/__init__.py").write_text(
        "from pathlib import Path\nfrom spacy.util import load_model_from_path\n"
        "def load(**given):\n    return load_model_from_path(Path(__file__).parent / 'xx_rivers_sm-1.2', **given)\n"
    )
    (packages / "xx_rivers_sm-1.2.dist-info").mkdir()
    (packages / "xx_rivers_sm-1.2.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: xx-rivers-sm\nVersion: 1.2\n")
    monkeypatch.syspath_prepend(str(packages))
    assert not _linked(_site(tmp_path / "site", "xx_rivers_sm"))
    monkeypatch.delitem(sys.modules, "xx_rivers_sm")


def test_it_reads_texts_of_its_language_alone(tmp_path: Path) -> None:
    _save(tmp_path / "models/rivers", "GPE")
    assert _linked(_site(tmp_path, "models/rivers", language="de"))


def test_a_site_without_one(tmp_path: Path) -> None:
    assert _linked(_site(tmp_path, None))


def test_what_is_kept_is_that_of_the_pipeline(tmp_path: Path) -> None:
    """A pipeline that is saved again is read again, and so are the texts; nothing else is changed."""
    site = _site(tmp_path, "models/rivers")
    found = []
    for label in ("PERSON", "GPE"):
        _save(site / "models/rivers", label)
        api.build(site)
        found.append("entities/ada.html" in (site / "output/articles/one.html").read_text())
    assert found == [True, False]


def test_what_spacy_cannot_load_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "models/rivers").mkdir(parents=True)
    (tmp_path / "models/rivers/meta.json").write_text("{}")
    with pytest.raises(ContentError) as failure:
        _linked(_site(tmp_path, "models/rivers"))
    (problem,) = failure.value.problems
    assert str(problem).startswith("site.yml:3:3: error: The spaCy pipeline “models/rivers” cannot be loaded: ")
