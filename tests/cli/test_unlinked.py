"""explain without an article: the names that a site does not link, and what settles each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ENTITIES = """\
- {id: arden, type: Place, name: Arden, not: [Arden Cup]}
- {id: rhea-voss, type: Person, name: Rhea Voss}
- {id: olav-selk, type: Person, name: Olav Selk, aliases: [the keeper]}
- {id: red-river, type: Place, name: Red River}
- {id: red-river-company, type: Company, name: Red River}
- {id: club, type: Organization, name: Dawn}
"""
FRONT = "---\ntitle: {0}\nrights: {{licence: CC0-1.0}}\n{1}---\n{2}\n"


@pytest.fixture
def article(site: Path):
    """Writes an article of the site, whose own texts are gone."""
    for kind in ("articles", "briefings", "events", "notes"):
        for path in (site / "content" / kind).iterdir():
            path.unlink()
    (site / "content" / "entities" / "all.yml").write_text(ENTITIES)
    for path in (site / "content" / "entities").glob("*.yml"):
        if path.name != "all.yml":
            path.unlink()

    def write(name: str, text: str, rules: str = "") -> None:
        (site / "content" / "articles" / f"{name}.md").write_text(FRONT.format(name, rules, text))

    return write


def names(run) -> list[dict]:
    return json.loads(run("explain", "--json").output)["names"]


@pytest.mark.parametrize(
    ("text", "name", "cause", "settle"),
    [
        ("It was Red River that asked.", "Red River", "ambiguous", "links: {set: [{text: Red River, as: red-river}]}"),
        ("Now Voss has left.", "Voss", "short", "links: {set: [{text: Voss, as: rhea-voss}]}"),
        ("Dawn broke over the dawn chorus.", "Dawn", "unsure", "links: {set: [{text: Dawn, as: club}]}"),
        (
            "It was in Arden that the Arden Tower stood.",
            "Arden",
            "longer",
            'links: {set: [{text: Arden, as: arden, near: "the Arden Tower"}]}',
        ),
        ("## Arden\n\nWords.", "Arden", "region", ""),
        ("They won the Arden Cup.", "Arden", "editor", ""),
    ],
)  # fmt: skip
def test_each_cause_has_its_line(text: str, name: str, cause: str, settle: str, article, run) -> None:
    article("one", text)
    (found,) = names(run)
    assert (found["text"], found["cause"], found["count"], found["settle"]) == (
        name,
        cause,
        1,
        f"`{settle}` in the article" if settle else "",
    )
    if settle:
        article("one", text, f"{settle}\n")
        assert names(run) == []


def test_what_to_decide_comes_first_and_then_what_is_skipped_most(article, run) -> None:
    article("one", "Now Voss has left. Voss is away. Selk came. Selk saw the Arden Tower.")
    article("two", "It was Red River that asked, and Selk.")
    found = names(run)
    assert [(n["text"], n["count"], n["texts"]) for n in found] == [
        ("Red River", 1, 1),
        ("Selk", 3, 2),
        ("Voss", 2, 1),
        ("Arden", 1, 1),
    ]
    assert (found[1]["path"], found[1]["line"], found[1]["column"]) == ("content/articles/one.md", 5, 34)


def test_in_several_texts_the_registry_settles_it(site: Path, article, run) -> None:
    for name in ("one", "two"):
        article(name, "Red River is full, Voss says; Selk does not.")
    entities = site / "content" / "entities" / "all.yml"
    river, keeper, voss = (n["settle"] for n in names(run))
    assert river.endswith("; for all texts `prefer: true` at content/entities/all.yml:4")
    assert keeper == "`Selk` among the `aliases` at content/entities/all.yml:3"
    assert voss == "`aliases: [Voss]` at content/entities/all.yml:2"
    text = entities.read_text()
    for old, new in (
        ("Rhea Voss}", "Rhea Voss, aliases: [Voss]}"),
        ("[the keeper]", "[the keeper, Selk]"),
        ("Place, name: Red River}", "Place, name: Red River, prefer: true}"),
    ):
        assert old in text
        text = text.replace(old, new)
    entities.write_text(text)
    assert names(run) == []


def test_a_note_has_a_link_for_it(site: Path, article, run) -> None:
    article("one", "Arden is small.")
    (site / "content" / "notes" / "one.yml").write_text("- {id: n, target: {exact: Arden is small}, body: It was Red River.}\n")
    assert [(n["settle"], n["column"]) for n in names(run)] == [("[Red River](entity:red-river) in the text", 0)]


def test_words_that_yaml_would_read_otherwise_are_quoted(site: Path, article, run) -> None:
    (site / "content" / "entities" / "all.yml").write_text(
        '- {id: a, type: Company, name: "Voss, Selk & Co."}\n- {id: b, type: Company, name: "Voss, Selk & Co."}\n'
    )
    text = "They asked Voss, Selk & Co. for it."
    article("one", text)
    (found,) = names(run)
    assert found["settle"].startswith('`links: {set: [{text: "Voss, Selk & Co')
    article("one", text, found["settle"].split("`")[1] + "\n")
    assert names(run) == []


def test_people_read_it_without_noise(article, run) -> None:
    many = ["Ames", "Bell", "Cole", "Dorn", "Eble", "Farr", "Gant", "Hoyt", "Ivey", "Jopp", "Kern", "Lamb", "Moss", "Nash"]
    text = " ".join(f"So {name} spoke." for name in many)
    article("one", f"## Arden\n\n{text} It was Red River.")
    entities = [f"- {{id: p{n}, type: Person, name: Rhea {name}}}\n" for n, name in enumerate(many)]
    Path("content/entities/all.yml").write_text(ENTITIES + "".join(entities))
    said = run("explain").output
    assert said.startswith(
        "Not linked: 16 names in 16 places. 1 name for you to decide.\n\n"
        "For you to decide: several are called so, and nothing in the text tells which: 1 name in 1 place\n"
        "  1× Red River: may be “Red River” (red-river) or “Red River” (red-river-company); nothing in the text decides\n"
        "     content/articles/one.md:7:"
    )
    assert "  … and 2 more names, each less often. See them with --verbose.\n" in said
    assert said.endswith("In headings, links and code, where nothing is linked: 1 name in 1 place. See them with --verbose.\n")
    everything = run("explain", "--verbose").output
    assert "more names" not in everything
    assert "  1× Arden: inside a heading, where nothing is linked\n" in everything


def test_nothing_to_tell(article, run) -> None:
    article("one", "Rhea Voss came.")
    assert run("explain").output == "Every name was linked.\n"
