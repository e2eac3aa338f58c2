"""Sites in which nothing is wrong: what is read of them, and that no key goes untried."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from briefgen.annotate import annotate
from briefgen.config import Options, SiteConfig
from briefgen.model import Sources
from briefgen.read import read, read_config
from tests.sites.site_files import SITES, lay_out, load, read_site

CASES = sorted((SITES / "valid").glob("*.yml"))
KINDS = ("articles", "briefings", "entities", "events", "notes", "pages", "sources")


def sources_of(name: str, root: Path) -> Sources:
    sources, _ = read_site(lay_out(root, load(SITES / "valid" / f"{name}.yml")["files"]))
    assert sources is not None
    return sources


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in CASES])
def test_a_site_is_read_whole(case: Path, tmp_path: Path) -> None:
    site = load(case)
    sources, problems = read_site(lay_out(tmp_path, site["files"]))
    assert problems == site["problems"], site["why"]
    assert {kind: [record.id for record in getattr(sources, kind)] for kind in KINDS} == {kind: [] for kind in KINDS} | site["ids"]


def models(value: Any) -> Iterator[BaseModel]:
    """Every record in a value, however deep."""
    if isinstance(value, BaseModel):
        yield value
        value = [getattr(value, name) for name in type(value).model_fields]
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from models(item)


def test_the_site_of_every_key_has_every_key(tmp_path: Path) -> None:
    """A key that is added to a record without a place in that site fails here."""
    config, _ = read_config(lay_out(tmp_path, load(SITES / "valid" / "every-key.yml")["files"]), Options())
    assert isinstance(config, SiteConfig)
    sources, _ = read(config)
    written: dict[type[BaseModel], set[str]] = {}
    for record in models([config, *(getattr(sources, kind) for kind in KINDS)]):
        written.setdefault(type(record), set()).update(record.model_fields_set)
    missing = {
        f"{model.__name__}.{name}"
        for model, names in written.items()
        for name in model.model_fields
        if name not in names
        and not (model.__name__ == "Source" and name in ("draft", "internal"))
        and model.__name__ != "Nlp"  # a pipeline is no text file: see the tests of linking
    }
    assert missing == set()
    assert len(written) >= 25, sorted(model.__name__ for model in written)


def test_paragraphs_of_plain_text(tmp_path: Path) -> None:
    lay_out(tmp_path, load(SITES / "valid" / "plain-text.yml")["files"])
    config, _ = read_config(tmp_path, Options())
    assert config is not None
    annotated, _ = annotate(read(config)[0], config)
    texts = {key[1]: prose.text for key, prose in annotated.prose.items() if key[0] == "article"}
    paragraphs = {name: [text.plain[block.start : block.end] for block in text.blocks] for name, text in texts.items()}
    assert {name: len(found) for name, found in paragraphs.items()} == {
        "a-lines": 3, "b-wrapped": 2, "c-told-lines": 3, "d-told-blank-lines": 2, "e-windows": 2, "f-old-macintosh": 3,
        "g-markup": 1,
    }  # fmt: skip
    assert paragraphs["g-markup"] == ["# No heading, *no* emphasis, <b>no</b> tag & no entity: 1 < 2."]


def test_tables_say_what_lists_say(tmp_path: Path) -> None:
    sources = sources_of("tables", tmp_path)
    zenda = next(entity for entity in sources.entities if entity.id == "zenda")
    assert [alias.text for alias in zenda.aliases] == ["Castle", "Zenda Castle"]
    assert (zenda.ids, zenda.image and zenda.image.alt, zenda.sources) == (
        {"wikidata": "Q7"}, 'A castle, with a "moat"', ("joint-statement",),
    )  # fmt: skip
    events = {event.id: event for event in sources.events}
    escape, duel, siege = events["escape"], events["1894-03-04-a-duel"], events["1894-03-a-siege"]
    assert (escape.title, escape.participants, escape.topics) == ("Rupert\nescapes", ("hentzau", "zenda"), ("fights", "flights"))
    assert (str(duel.date), duel.summary, duel.topics, duel.participants) == (
        "1894-03-04", "They <b>fought</b>.", ("fights",), ("hentzau",),
    )  # fmt: skip
    assert (str(siege.date), str(events["1895-a-peace"].date)) == ("1894-03/1894-04", "1895")
    assert str(duel.where("summary")) == "content/events/timelinejs.csv:2:20"


def test_scalars_are_what_was_written(tmp_path: Path) -> None:
    call, second = sources_of("odd-yaml", tmp_path).articles
    assert (call.title, call.topics, call.summary) == ("12:30", ("yes", "007", "1e3", "2025-01-21", "~"), "Folded words.")
    assert call.body.source == "---\nA rule above.\n"
    assert (second.title, second.rights.licence, second.rights.holder) == ("It’s ‘quoted’", "CC-BY-4.0", "Somebody")
