"""Timelines are joined again where a sentence has changed that matters to them; where it has only moved, its entry moves along."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.assemble.timelines import entries
from briefgen.config import Options
from briefgen.model import Site
from briefgen.pipeline import build
from briefgen.store import Store

FRONT = '---\ntitle: {0}\ngenre: explainer\ndateline: {{date: "2025-03-12"}}\nrights: {{licence: CC0-1.0}}\n---\n'
OPENED = "Ada Lund opened the bridge over the Oss on 4 May 2020."
QUOTED = "It had been the mayor’s dream."
SITE = {
    "site.yml": "title: Joined\nsearch: false\nsocial_images: false\n",
    "content/entities/all.yml": "- {id: ada-lund, type: Person, name: Ada Lund}\n- {id: oss, type: Place, name: Oss}\n",
    "content/events/all.yml": (
        "- id: opening\n  title: The bridge opens\n  date: 2020-05-04\n  participants: [ada-lund]\n"
        f"  accounts: [{{article: one, quote: {QUOTED}}}]\n"
    ),
    "content/articles/one.md": FRONT.format("One")
    + f"The Oss is long.\n\n{OPENED} {QUOTED}\n\nAda Lund left Oss on 6 June 2021.\n",
    "content/articles/two.md": FRONT.format("Two") + "Ada Lund came to Oss on 1 April 2019.\n",
}
ONE = "content/articles/one.md"


@pytest.fixture
def joins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A site that has been built; the list grows with each joining."""
    for path, text in SITE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    done: list[int] = []
    join = entries._joined

    def counted(found, *rest):
        done.append(len(found))
        return join(found, *rest)

    monkeypatch.setattr(entries, "_joined", counted)
    build(tmp_path, Options())
    assert done
    done.clear()
    return done


def edit(root: Path, old: str, new: str) -> None:
    text = (root / ONE).read_text()
    assert old in text
    (root / ONE).write_text(text.replace(old, new, 1))


def told(site: Site) -> list[tuple[object, ...]]:
    """All that timelines hold, with the words at each place."""

    def words(article: str, number: int) -> str:
        return site.articles[article].excerpt(number).plain

    return [(e, [words(*dated.passage) for dated in (*e.passages, *e.also)]) for e in site.timeline.entries]


EDITS = [
    ("The Oss is long.", "The Oss is long. It is deep.", False, "a sentence before, of no day"),
    ("The Oss is long.", "It is deep.\n\nThe Oss is long.", False, "a paragraph before"),
    (QUOTED, f"Nobody knew. {QUOTED}", False, "one before the passage of an account"),
    ("on 6 June 2021", "on 7 June 2021", True, "another day"),
    ("left Oss", "fled Oss", True, "another word of an entry"),
    ("The Oss is long.", "Ada Lund bought Oss on 3 March 2018. The Oss is long.", True, "an entry more"),
    ("Ada Lund left Oss on 6 June 2021.", "", True, "one less"),
    (f"{OPENED} {QUOTED}", f"{QUOTED} {OPENED}", True, "two that change places"),
]


@pytest.mark.parametrize(("old", "new", "joined", "why"), EDITS, ids=[row[-1] for row in EDITS])
def test_an_edit_joins_what_it_changes(old: str, new: str, joined: bool, why: str, tmp_path: Path, joins: list[int]) -> None:
    edit(tmp_path, old, new)
    site = build(tmp_path, Options()).site
    assert bool(joins) is joined
    joins.clear()
    afresh = build(tmp_path, Options(output=tmp_path / "clean"), store=Store(None)).site
    assert joins
    assert told(site) == told(afresh)
    assert site.entities == afresh.entities


def test_what_has_moved_is_remembered_in_a_preview(tmp_path: Path, joins: list[int]) -> None:
    store = Store(tmp_path, keeps=False, remembers=True)
    opening = "The Oss is long."
    for more in ("It is deep.", "It is deep, and cold in spring.", "It is cold."):
        edit(tmp_path, opening, opening := f"The Oss is long. {more}")
        site = build(tmp_path, Options(output=tmp_path / "preview"), store=store).site
        assert told(site) == told(build(tmp_path, Options(output=tmp_path / "clean"), store=Store(None)).site)
    assert len(joins) == 3, "the clean builds alone"


def test_a_sentence_of_no_day_put_between_parts_what_only_stood_together(tmp_path: Path, joins: list[int]) -> None:
    front = FRONT.format("Three").replace("explainer", "report")
    raised, sounded = "Ada Lund raised the wreck on Tuesday.", "A horn sounded at 4 a.m. and the end was announced."
    (tmp_path / "content/articles/three.md").write_text(f"{front}{raised} {sounded}\n")
    before = build(tmp_path, Options()).site
    (tmp_path / "content/articles/three.md").write_text(f"{front}{raised} The Oss is long. {sounded}\n")
    site = build(tmp_path, Options()).site
    assert told(site) == told(build(tmp_path, Options(output=tmp_path / "clean"), store=Store(None)).site)
    assert len(site.timeline.entries) == len(before.timeline.entries) + 1
